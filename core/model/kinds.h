// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <array>
#include <cstdint>
#include <optional>
#include <span>
#include <string_view>

namespace plenary
{

/// Kinds of records. A document keeps each in a table named by its key.
enum class EntityKind : std::uint8_t {
    Actor,
    Topic,
    Event,
    Position,
    Instrument,
    Signature,
    Pledge,
    Source,
    PublishedCount,
    Era,
    Tag,
    Coder,
    Passage,
    Attachment,
    Attribute,
    Summit
};
enum class ActorKind : std::uint8_t { State, Bloc, Organisation, Company, Person, Initiative, Media, Other };
enum class EventKind : std::uint8_t { Speech, Announcement, Declaration, Meeting, Deal, SideEvent, Media };
enum class Role : std::uint8_t { Speaker, Host, Participant, Subject, Signatory };
enum class Basis : std::uint8_t { Stated, Reported, Inferred };
/// How firmly a position is held, as negotiators speak of it: still open, what is preferred, a priority, a line that will
/// not be crossed.
enum class Firmness : std::uint8_t { Unknown, Open, Preference, Priority, RedLine };
enum class InstrumentKind : std::uint8_t { Declaration, Treaty, Pledge };
/// What an actor did about an instrument. InForce is when it began to bind the actor; Notice announces what has no effect
/// yet; Withdrew is when the actor left.
enum class SignatureStatus : std::uint8_t {
    Signed,
    Ratified,
    Acceded,
    JoinedLater,
    InForce,
    Reservation,
    Notice,
    Declined,
    Withdrew,
    Disowned,
    NotInvited,
    Unknown
};
/// Where the record of a signature comes from: a source of the summit's days, a later list, the press.
enum class Attested : std::uint8_t { SummitDay, LaterList, Press };
enum class PledgeKind : std::uint8_t { Public, Private, Mixed, Bid };
/// How an event refers to another one; PartOf is what it happened within.
enum class LinkKind : std::uint8_t { RespondsTo, Amends, PartOf };
enum class Bound : std::uint8_t { Exact, UpTo, About, AtLeast };
enum class SourceKind : std::uint8_t {
    Unknown,
    Article,
    Official,
    PressRelease,
    Speech,
    Transcript,
    LegalText,
    List,
    Report,
    Video,
    SocialPost,
    Reference
};
/// How the value of an attribute is to be read.
enum class AttributeType : std::uint8_t { Text, Number, Date, YesNo, Address };

/// The stable name of a value in files and on the command line, and its wording in English for people.
struct KindName
{
    std::string_view key;
    const char* label;
};

/// All names of an enum, in the order of its values.
template <class Enum>
std::span<const KindName> kindNames();

template <>
std::span<const KindName> kindNames<EntityKind>();
template <>
std::span<const KindName> kindNames<ActorKind>();
template <>
std::span<const KindName> kindNames<EventKind>();
template <>
std::span<const KindName> kindNames<Role>();
template <>
std::span<const KindName> kindNames<Basis>();
template <>
std::span<const KindName> kindNames<InstrumentKind>();
template <>
std::span<const KindName> kindNames<SignatureStatus>();
template <>
std::span<const KindName> kindNames<Attested>();
template <>
std::span<const KindName> kindNames<PledgeKind>();
template <>
std::span<const KindName> kindNames<Bound>();
template <>
std::span<const KindName> kindNames<LinkKind>();
template <>
std::span<const KindName> kindNames<Firmness>();
template <>
std::span<const KindName> kindNames<SourceKind>();
template <>
std::span<const KindName> kindNames<AttributeType>();

template <class Enum>
std::string_view keyOf(Enum value)
{
    return kindNames<Enum>()[static_cast<std::size_t>(value)].key;
}

/// The wording for people, in English, to be translated.
template <class Enum>
const char* labelOf(Enum value)
{
    return kindNames<Enum>()[static_cast<std::size_t>(value)].label;
}

template <class Enum>
std::optional<Enum> kindFromKey(std::string_view key)
{
    const auto names = kindNames<Enum>();
    for (std::size_t i = 0; i < names.size(); ++i)
        if (names[i].key == key)
            return static_cast<Enum>(i);
    return std::nullopt;
}

/// Any record of a document; what a mark in a chart stands for.
struct Ref
{
    EntityKind kind = EntityKind::Event;
    std::int64_t id = 0;

    auto operator<=>(const Ref&) const = default;
};

} // namespace plenary
