// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/time.h"

#include <utility>
#include <vector>

namespace plenary
{

/// resolved() by whatever reads local times: a Zone, or a LocalClock where there are many of them.
template <class Clock>
TimeSpan resolvedBy(const Clock& clock, const TimeSpan& span)
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
    orderBounds(result);
    if (!span.members.empty()) {
        std::vector<TimeSpan> members;
        for (const TimeSpan& member : span.members.all())
            members.push_back(resolvedBy(clock, member));
        result.members = TimeMembers(std::move(members));
    }
    return result;
}

} // namespace plenary
