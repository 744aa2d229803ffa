// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/time.h"

#include <utility>
#include <vector>

namespace plenary
{

template <class Clock>
TimeSpan resolvedBy(const Clock& clock, const TimeSpan& span);

/// The members, each resolved.
template <class Clock>
TimeMembers resolvedBy(const Clock& clock, const TimeMembers& members)
{
    std::vector<TimeSpan> result;
    result.reserve(members.all().size());
    for (const TimeSpan& member : members.all())
        result.push_back(resolvedBy(clock, member));
    return TimeMembers(std::move(result));
}

/// The same as below, where the members are resolved already.
template <class Clock>
TimeSpan resolvedBy(const Clock& clock, const TimeSpan& span, TimeMembers members)
{
    TimeSpan result = span;
    if (span.floating.earliestStart)
        result.earliestStart = clock.fromLocal(span.earliestStart);
    if (span.floating.latestStart)
        result.latestStart = clock.fromLocal(span.latestStart);
    if (span.floating.earliestEnd)
        result.earliestEnd = clock.fromLocal(span.earliestEnd);
    if (span.floating.latestEnd)
        result.latestEnd = clock.fromLocal(span.latestEnd);
    result.floating = {};
    result.members = std::move(members);
    orderBounds(result);
    return result;
}

/// resolved() by whatever reads local times: a Zone, or a LocalClock where there are many of them.
template <class Clock>
TimeSpan resolvedBy(const Clock& clock, const TimeSpan& span)
{
    return resolvedBy(clock, span, resolvedBy(clock, span.members));
}

} // namespace plenary
