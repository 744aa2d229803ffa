// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/time.h"
#include "core/model/filter.h"

#include <optional>
#include <vector>

namespace plenary
{

/// A range of time that a record must overlap to pass, or must not where negated.
struct TimeLimit
{
    Instant from = distantPast;
    Instant to = distantFuture; ///< exclusive
    bool negated = false;
    OverlapMode mode = OverlapMode::Possibly;
};

/// The limits set by the `from` and `to` terms of a filter, floating dates read in `zone`; none where it has no such
/// terms. Those that are not negated make one range.
std::vector<TimeLimit> timeLimits(const Filter& filter, const Zone& zone);

/// The moment that a `known` term names, a date alone as its end; distantPast where it cannot be read.
Instant knownBy(const FilterTerm& term, const Zone& zone);

/// Whether a record with these resolved bounds possibly overlaps the range of `limit`, as overlaps() does; nothing
/// overlaps a range that ends before it begins. `negated` is the caller's.
inline bool isWithin(const TimeLimit& limit, Instant earliestStart, Instant latestEnd)
{
    return limit.from < limit.to && earliestStart < limit.to && (earliestStart >= limit.from || latestEnd > limit.from);
}

/// The same by the mode of `limit`, for a resolved span.
bool isWithin(const TimeLimit& limit, const TimeSpan& span);

/// isWithin() for floating bounds whose zone does not matter, because they lie days away from the limits; nothing where
/// they must be resolved first.
std::optional<bool> isWithinAnywhere(const TimeLimit& limit, Instant earliestStart, Instant latestEnd);

} // namespace plenary
