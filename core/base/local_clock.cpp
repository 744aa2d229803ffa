// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/local_clock.h"

#include <algorithm>

namespace plenary
{

namespace
{

/// Before it, zones kept the mean time of the place; after it, the database knows of no changes.
constexpr int firstYear = 1800;
constexpr int lastYear = 2040;

} // namespace

LocalClock::LocalClock(const Zone& zone) : m_zone(zone)
{
    const Instant first = fromCivil({.year = firstYear});
    const Instant last = fromCivil({.year = lastYear});
    std::vector<Instant> changes = zone.transitions(first, last);
    Instant from = first;
    const auto offsetAt = [&](Instant instant) { return Instant{zone.offsetSeconds(instant)} * 1000; };
    Instant localFrom = distantPast;
    for (const Instant change : changes) {
        const Instant offset = offsetAt(from);
        m_spans.push_back({localFrom, change + offset, offset});
        from = change;
        localFrom = change + offsetAt(change);
    }
    m_spans.push_back({localFrom, distantFuture, offsetAt(from)});
}

Instant LocalClock::fromLocal(Instant local) const
{
    if (local <= distantPast || local >= distantFuture)
        return local;
    // What occurs twice means its first occurrence: the first span that ends after it.
    const auto span = std::ranges::upper_bound(m_spans, local, {}, &Span::localTo);
    if (span == m_spans.end() || local < span->localFrom)
        return m_zone.fromLocal(local);
    return local - span->offset;
}

} // namespace plenary
