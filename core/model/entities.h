// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/text.h"
#include "core/model/ids.h"
#include "core/model/kinds.h"
#include "core/model/values.h"

#include <optional>
#include <string>
#include <vector>

// The records of a document as plain values. Each has a `uid`, unique across copies: the slug used in files and on the
// command line. What its fields are called, must hold and are for is described once, in core/model/records.h.
namespace plenary
{

/// An office that an actor holds: with `speaksFor`, official statements made in that time count for `actor`.
struct Affiliation
{
    ActorId person; ///< the holder
    ActorId actor;
    Text role;
    Edtf from;
    Edtf to;
    bool speaksFor = false;

    bool operator==(const Affiliation&) const = default;
};

struct BlocMembership
{
    ActorId member;
    ActorId bloc;
    Edtf from;
    Edtf to;

    bool operator==(const BlocMembership&) const = default;
};

struct Actor
{
    ActorId id;
    std::string uid;
    ActorKind kind = ActorKind::Other;
    Text name;
    Text shortName;
    Text role;
    std::string iso3; ///< ISO 3166-1 alpha-3 of a state, else empty
    std::vector<std::string> aliases = {};
    std::string colour = {}; ///< #RRGGBB, else empty
    Text note = {};
    std::vector<Affiliation> affiliations = {};
    std::vector<BlocMembership> memberships = {};
};

/// −2 is wholly `poleMinus`, +2 wholly `polePlus`.
struct Topic
{
    TopicId id;
    std::string uid;
    Text name;
    Text definition;
    Text poleMinus;
    Text polePlus;
    int order = 0;
};

struct Source
{
    SourceId id;
    std::string uid;
    std::string publisher;
    std::string title;
    bool titleIsDescriptive = false; ///< the title was set from the content, not read on the page
    Url url;
    std::string language;
    Edtf date;
    Edtf accessed;
    Text note;
    SourceKind kind = SourceKind::Unknown;
    std::vector<std::string> authors = {};
    Blob text = {};     ///< captured text, UTF-8
    Blob original = {}; ///< the file it was taken from
};

struct Participation
{
    ActorId actor;
    Role role = Role::Participant;

    bool operator==(const Participation&) const = default;
};

struct Event
{
    EventId id;
    std::string uid;
    EventKind kind = EventKind::Meeting;
    Text title;
    Text summary;
    Edtf when;
    Text timeNote;
    Text place;
    int importance = 3; ///< 1 … 5, decides which labels are drawn first
    std::vector<Participation> participants;
    std::vector<TopicId> topics;
    std::vector<EventId> respondsTo;
    std::vector<EventId> amends = {};
    std::vector<EventId> partOf = {};
    std::vector<TagId> tags = {};
};

/// One statement of an actor on a topic.
struct Position
{
    PositionId id;
    std::string uid;
    ActorId actor;
    ActorId speakingFor; ///< whom the speaker spoke for in official capacity; none for an act of its own
    TopicId topic;
    int stance = 0; ///< −2 … +2
    Basis basis = Basis::Stated;
    double weight = 1;
    Edtf madeAt;
    EventId event;
    CoderId coder;
    Text summary;
    Text note;
    Firmness firmness = Firmness::Unknown;
};

/// The stance that signing an instrument expresses on a topic.
struct ExpressedStance
{
    TopicId topic;
    int stance = 0;

    bool operator==(const ExpressedStance&) const = default;
};

struct Instrument
{
    InstrumentId id;
    std::string uid;
    InstrumentKind kind = InstrumentKind::Declaration;
    Text title;
    Edtf date;
    Url url;
    bool binding = false;
    Text note;
    std::vector<ExpressedStance> expresses = {};
};

/// One act of an actor on an instrument; there are several in time.
struct Signature
{
    SignatureId id;
    std::string uid;
    InstrumentId instrument;
    ActorId actor;
    SignatureStatus status = SignatureStatus::Unknown;
    Edtf date;
    Attested attested = Attested::Press;
    bool counted = false;
    Text onBehalf;
    Text reason;
};

/// How many signatories a source printed.
struct PublishedCount
{
    PublishedCountId id;
    std::string uid;
    InstrumentId instrument;
    std::optional<std::int64_t> number;
    bool approximate = false;
    Edtf date;
    Text what;
};

struct Pledge
{
    PledgeId id;
    std::string uid;
    EventId event;
    ActorId actor;
    PledgeId partOf;
    Decimal amount;       ///< in units of `currency`
    std::string currency; ///< ISO 4217
    Bound bound = Bound::Exact;
    PledgeKind kind = PledgeKind::Public;
    Text label;
    Text horizon;
    ActorId recipient;
};

/// A named part of time that the timeline shows as a band.
struct Era
{
    EraId id;
    std::string uid;
    Text name;
    Edtf when;

    bool operator==(const Era&) const = default;
};

/// A word that events are marked with.
struct Tag
{
    TagId id;
    std::string uid;
    Text name;
};

/// Who read the sources and set the stances.
struct Coder
{
    CoderId id;
    std::string uid;
    std::string name;
    Text note = {};
};

/// A passage of a source; what it supports stands in links to records.
struct Passage
{
    PassageId id;
    std::string uid;
    SourceId source;
    std::string fragment; ///< empty: the source as a whole
    std::string language;
    std::optional<std::int64_t> from; ///< characters of the captured text
    std::optional<std::int64_t> to;
};

/// A picture or another file that goes with a record.
struct Attachment
{
    AttachmentId id;
    std::string uid;
    Ref of;
    Blob file;
    std::string mediaType;
    Text caption;
    std::string credit;
    Text altText;
};

/// What an import brought that has no field of its own.
struct Attribute
{
    AttributeId id;
    std::string uid;
    Ref of;
    std::string name;
    AttributeType type = AttributeType::Text;
    std::string value;
};

/// What the document as a whole says of itself; there is one.
struct Summit
{
    SummitId id;
    std::string uid;
    Text title;
    Text subtitle;
    Text place;
    Edtf start;
    Edtf end;
    std::string zone = "UTC";
    std::vector<std::string> languages = {"en"};
    std::string instrument;                 ///< uid of the instrument that the map shows first
    std::vector<std::string> profileActors; ///< uids
    Edtf focus;                             ///< an interval
    Edtf asOf;
    std::string coder; ///< uid
    std::string licence;
    Text credit;
    Text note;
};

/// A passage of a source that supports a record; `quote` is empty when the source is cited as a whole.
struct Evidence
{
    SourceId source;
    std::string quote;
    std::string language;
    Text note;
};

} // namespace plenary
