// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/local_clock.h"
#include "core/model/dataset.h"

#include <algorithm>
#include <cstdint>
#include <vector>

namespace plenary::scene
{

/// When events are drawn: the bounds of resolved() in the zone shown, without a look into its history each time.
class EventTimes
{
public:
    EventTimes(const Dataset& data, const Zone& zone);

    Instant start(Row event) const
    {
        const Instant at = m_events->startMin[event];
        const std::uint32_t flags = m_events->timeFlags[event];
        if (isSet(flags))
            return span(event).earliestStart;
        return flags & m_floatingStart ? m_clock.fromLocal(at) : at;
    }
    Instant end(Row event) const
    {
        const Instant at = m_events->endMax(event);
        const std::uint32_t flags = m_events->timeFlags[event];
        if (isSet(flags))
            return span(event).latestEnd;
        return std::max(start(event), flags & m_floatingEnd ? m_clock.fromLocal(at) : at);
    }
    /// The same as resolved().
    TimeSpan span(Row event) const;
    std::uint8_t importance(Row event) const { return m_events->importance[event]; }

private:
    const EventColumns* m_events;
    LocalClock m_clock;
    std::uint32_t m_floatingStart;
    std::uint32_t m_floatingEnd;
    std::uint32_t m_floating;
    struct Set
    {
        Row event = 0;
        TimeSpan span;
    };
    std::vector<Set> m_sets; ///< those that are sets of dates, resolved once; by row
};

} // namespace plenary::scene
