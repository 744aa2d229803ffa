// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/text.h"
#include "core/model/ids.h"
#include "core/model/kinds.h"
#include "core/model/summit.h"

#include <optional>
#include <string>
#include <vector>

// The records of a document as plain values. `uid` is the stable slug used in files and on the command line;
// `when`, `date`, `madeAt` … are EDTF strings as entered (core/base/time.h gives them meaning).
namespace plenary
{

struct Actor
{
    ActorId id;
    std::string uid;
    ActorKind kind = ActorKind::Other;
    Text name;
    Text shortName;
    Text role;
    std::string iso3; ///< ISO 3166-1 alpha-3 of a state, else empty
};

/// `person` holds an office of `actor`. With `speaksFor`, official statements made in that time count for it.
struct Affiliation
{
    ActorId person;
    ActorId actor;
    Text role;
    std::string from;
    std::string to;
    bool speaksFor = false;
};

struct BlocMembership
{
    ActorId member;
    ActorId bloc;
    std::string from;
    std::string to;
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
    std::string url;
    std::string language;
    std::string date;
    std::string accessed;
    Text note;
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
    std::string when;
    Text timeNote;
    Text place;
    int importance = 3; ///< 1 … 5, decides which labels are drawn first
    std::vector<Participation> participants;
    std::vector<TopicId> topics;
    std::vector<EventId> respondsTo;
    std::vector<EventId> amends = {};
    std::vector<std::string> tags = {}; ///< as written
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
    std::string madeAt;
    EventId event;
    std::string coder;
    Text summary;
    Text note;
};

struct Instrument
{
    InstrumentId id;
    std::string uid;
    InstrumentKind kind = InstrumentKind::Declaration;
    Text title;
    std::string date;
    std::string url;
    bool binding = false;
    Text note;
};

struct Signature
{
    SignatureId id;
    std::string uid;
    InstrumentId instrument;
    ActorId actor;
    SignatureStatus status = SignatureStatus::Unknown;
    std::string date;
    Attested attested = Attested::Press;
    bool counted = false;
    Text onBehalf;
    Text reason;
};

/// How many signatories a source printed.
struct PublishedCount
{
    std::int64_t id = 0;
    std::string uid;
    InstrumentId instrument;
    std::optional<int> number;
    bool approximate = false;
    std::string date;
    Text what;
};

struct Pledge
{
    PledgeId id;
    std::string uid;
    EventId event;
    ActorId actor;
    PledgeId partOf;
    std::string amount;   ///< exact decimal number in units of `currency`
    std::string currency; ///< ISO 4217
    Bound bound = Bound::Exact;
    PledgeKind kind = PledgeKind::Public;
    Text label;
    Text horizon;
    ActorId recipient;
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
