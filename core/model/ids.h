// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <compare>
#include <cstdint>
#include <functional>

namespace plenary
{

/// The key of one kind of record in a document; 0 stands for none. Ids of different kinds do not mix.
template <class Tag>
struct Id
{
    std::int64_t value = 0;

    auto operator<=>(const Id&) const = default;
    explicit operator bool() const { return value != 0; }
};

using ActorId = Id<struct ActorTag>;
using TopicId = Id<struct TopicTag>;
using EventId = Id<struct EventTag>;
using PositionId = Id<struct PositionTag>;
using InstrumentId = Id<struct InstrumentTag>;
using SignatureId = Id<struct SignatureTag>;
using PledgeId = Id<struct PledgeTag>;
using SourceId = Id<struct SourceTag>;

/// Place of a record in the arrays of a Dataset. Valid for that Dataset only.
using Row = std::uint32_t;
inline constexpr Row noRow = 0xFFFFFFFF;

} // namespace plenary

template <class Tag>
struct std::hash<plenary::Id<Tag>>
{
    std::size_t operator()(plenary::Id<Tag> id) const noexcept { return std::hash<std::int64_t>{}(id.value); }
};
