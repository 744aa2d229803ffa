// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scene/timeline/event_times.h"

#include "core/base/resolved_by.h"

#include <unordered_map>

namespace plenary::scene
{

namespace
{

std::uint32_t flagsOf(FloatingBounds floating)
{
    TimeSpan span;
    const std::uint32_t zoned = packTimeFlags(span);
    span.floating = floating;
    return packTimeFlags(span) & ~zoned;
}

} // namespace

EventTimes::EventTimes(const Dataset& data, const Zone& zone)
    : m_events(&data.events), m_clock(zone), m_floatingStart(flagsOf({.earliestStart = true})),
      m_floatingEnd(flagsOf({.latestEnd = true})), m_floating(floatingFlags())
{
    // Events of the same dates share them; so do they once resolved.
    std::unordered_map<const TimeSpan*, TimeMembers> known;
    for (const auto& [event, members] : m_events->sets().all()) {
        const auto [shared, isNew] = known.try_emplace(members.all().data());
        if (isNew)
            shared->second = resolvedBy(m_clock, members);
        m_sets.push_back({event, resolvedBy(m_clock, m_events->time(event), shared->second)});
    }
}

TimeSpan EventTimes::span(Row event) const
{
    const auto set = isSet(m_events->timeFlags[event]) ? std::ranges::lower_bound(m_sets, event, {}, &Set::event)
                                                       : m_sets.end();
    if (set != m_sets.end() && set->event == event)
        return set->span;
    const TimeSpan span = m_events->time(event);
    return (m_events->timeFlags[event] & m_floating) == 0 ? span : resolvedBy(m_clock, span);
}

} // namespace plenary::scene
