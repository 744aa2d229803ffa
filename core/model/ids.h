// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <compare>
#include <cstdint>
#include <functional>

namespace plenary
{

/// The key of a record of type R in a document; 0 stands for none. Ids of different kinds do not mix. It means nothing
/// outside the file: between copies a record is known by its uid.
template <class R>
struct Id
{
    std::int64_t value = 0;

    auto operator<=>(const Id&) const = default;
    explicit operator bool() const { return value != 0; }
};

using ActorId = Id<struct Actor>;
using TopicId = Id<struct Topic>;
using EventId = Id<struct Event>;
using PositionId = Id<struct Position>;
using InstrumentId = Id<struct Instrument>;
using SignatureId = Id<struct Signature>;
using PledgeId = Id<struct Pledge>;
using SourceId = Id<struct Source>;
using PublishedCountId = Id<struct PublishedCount>;
using EraId = Id<struct Era>;
using TagId = Id<struct Tag>;
using CoderId = Id<struct Coder>;
using PassageId = Id<struct Passage>;
using AttachmentId = Id<struct Attachment>;
using AttributeId = Id<struct Attribute>;
using SummitId = Id<struct Summit>;

/// Place of a record in the arrays of a Dataset. Valid for that Dataset only.
using Row = std::uint32_t;
inline constexpr Row noRow = 0xFFFFFFFF;

} // namespace plenary

template <class R>
struct std::hash<plenary::Id<R>>
{
    std::size_t operator()(plenary::Id<R> id) const noexcept { return std::hash<std::int64_t>{}(id.value); }
};
