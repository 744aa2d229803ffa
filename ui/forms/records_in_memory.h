// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/dataset.h"
#include "core/model/records.h"

namespace plenary
{

/// Whether a Dataset holds the records of a kind whole; of events, statements and passages there may be too many.
template <class R>
inline constexpr bool isInMemory =
    !std::is_same_v<R, Event> && !std::is_same_v<R, Position> && !std::is_same_v<R, Passage> &&
    !std::is_same_v<R, Attachment> && !std::is_same_v<R, Attribute>;

/// Calls visit(record) for each of a kind that isInMemory.
template <class R, class Visit>
void forEachInMemory(const Dataset& data, Visit&& visit)
{
    const auto all = [&](const auto& records) {
        for (const auto& record : records)
            visit(record);
    };
    if constexpr (std::is_same_v<R, Actor>)
        all(data.actors);
    else if constexpr (std::is_same_v<R, Topic>)
        all(data.topics);
    else if constexpr (std::is_same_v<R, Source>)
        all(data.sources);
    else if constexpr (std::is_same_v<R, Instrument>)
        all(data.instruments);
    else if constexpr (std::is_same_v<R, PublishedCount>)
        all(data.publishedCounts);
    else if constexpr (std::is_same_v<R, Pledge>)
        all(data.pledges);
    else if constexpr (std::is_same_v<R, Coder>)
        all(data.coders);
    else if constexpr (std::is_same_v<R, Tag>)
        all(data.tags);
    else if constexpr (std::is_same_v<R, Era>)
        all(data.eras);
    else if constexpr (std::is_same_v<R, Signature>)
        for (const auto& row : data.signatures)
            visit(row.record);
    else
        visit(data.summit);
}

} // namespace plenary
