// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/time_limit.h"

#include "core/base/zone.h"

#include <algorithm>

namespace plenary
{

namespace
{

/// No clock differs more from UTC, skipped hours included.
constexpr Instant zoneReach = 2 * millisecondsPerDay;

TimeLimit limitOf(const FilterTerm& term, const Zone& zone)
{
    TimeLimit limit{distantPast, distantFuture, term.negated};
    const auto written = parseTime(term.values.empty() ? std::string_view() : term.values.front());
    if (!written) {
        limit.to = limit.from; // no date that parseFilter() lets through: nothing overlaps it
        return limit;
    }
    const TimeSpan span = resolved(*written, zone);
    const bool isInstant = span.earliestStart == span.latestEnd;
    if (term.field == FilterField::From)
        limit.from = span.earliestStart;
    else
        limit.to = isInstant ? span.latestEnd + 1 : span.latestEnd;
    return limit;
}

} // namespace

std::vector<TimeLimit> timeLimits(const Filter& filter, const Zone& zone)
{
    std::vector<TimeLimit> limits;
    TimeLimit range;
    for (const FilterTerm& term : filter.terms) {
        if (term.field != FilterField::From && term.field != FilterField::To)
            continue;
        const TimeLimit limit = limitOf(term, zone);
        if (term.negated) {
            limits.push_back(limit);
        } else {
            range.from = std::max(range.from, limit.from);
            range.to = std::min(range.to, limit.to);
        }
    }
    if (range.from != distantPast || range.to != distantFuture)
        limits.push_back(range);
    for (TimeLimit& limit : limits)
        limit.mode = filter.overlap();
    return limits;
}

Instant knownBy(const FilterTerm& term, const Zone& zone)
{
    const auto written = parseTime(term.values.empty() ? std::string_view() : term.values.front());
    return written ? resolved(*written, zone).latestEnd : distantPast;
}

bool isWithin(const TimeLimit& limit, const TimeSpan& span)
{
    return limit.from < limit.to && overlaps(span, limit.from, limit.to, limit.mode);
}

std::optional<bool> isWithinAnywhere(const TimeLimit& limit, Instant earliestStart, Instant latestEnd)
{
    const bool isOutside = limit.from >= limit.to || earliestStart - zoneReach >= limit.to ||
                           (earliestStart + zoneReach < limit.from && latestEnd + zoneReach <= limit.from);
    if (isOutside)
        return false;
    const bool isInside = earliestStart + zoneReach < limit.to &&
                          (earliestStart - zoneReach >= limit.from || latestEnd - zoneReach > limit.from);
    return isInside ? std::optional(true) : std::nullopt;
}

} // namespace plenary
