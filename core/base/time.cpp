// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/time.h"

#include "core/base/resolved_by.h"
#include "core/base/zone.h"

#include <algorithm>
#include <cstdlib>
#include <utility>

namespace plenary
{

namespace
{

/// Whether two bounds can be put in order: both floating, both zoned, or one of them no bound at all.
bool isComparable(Instant left, bool leftFloating, Instant right, bool rightFloating)
{
    return leftFloating == rightFloating || isDistant(left) || isDistant(right);
}

void raise(Instant& bound, bool& boundFloating, Instant least, bool leastFloating)
{
    if (isComparable(bound, boundFloating, least, leastFloating) && bound < least) {
        bound = least;
        boundFloating = leastFloating;
    }
}

void lower(Instant& bound, bool& boundFloating, Instant most, bool mostFloating)
{
    if (isComparable(bound, boundFloating, most, mostFloating) && bound > most) {
        bound = most;
        boundFloating = mostFloating;
    }
}

/// The middle of two bounds, either of which may be open. Nothing where both are.
std::optional<Instant> middle(Instant low, Instant high)
{
    if (isDistant(low) && isDistant(high))
        return std::nullopt;
    if (isDistant(low))
        return high;
    return isDistant(high) ? low : low + (high - low) / 2;
}

Instant middleOfBounds(const TimeSpan& span)
{
    const std::optional<Instant> start = middle(span.earliestStart, span.latestStart);
    const std::optional<Instant> end = middle(span.earliestEnd, span.latestEnd);
    if (start && end)
        return *start + (*end - *start) / 2;
    return start.value_or(end.value_or(0));
}

bool possiblyOverlaps(const TimeSpan& span, Instant from, Instant to)
{
    return span.earliestStart < to && (span.earliestStart >= from || span.latestEnd > from);
}

bool certainlyOverlaps(const TimeSpan& span, Instant from, Instant to)
{
    const bool mayEndBefore = span.earliestStart < from && span.earliestEnd <= from;
    // A start known exactly may be latestStart itself; otherwise it lies below it.
    const bool startIsExact = span.earliestStart == span.latestStart;
    const bool mayStartAfter = startIsExact ? span.latestStart >= to : span.latestStart > to;
    return !mayEndBefore && !mayStartAfter;
}

/// Whether the range takes in the last date of a run {A..B}: it was then as well, which an interval A/B does not say.
bool containsLast(const TimeSpan& run, Instant from, Instant to)
{
    const Instant first = run.earliestEnd;
    const Instant after = std::max(run.latestEnd, first + 1);
    return run.isInterval && !run.openEnd && from <= first && after <= to;
}

bool setOverlaps(const TimeSpan& set, Instant from, Instant to, OverlapMode mode)
{
    const auto overlapsMember = [&](const TimeSpan& member) {
        return overlaps(member, from, to, mode) || (set.isInterval && containsLast(member, from, to));
    };
    const bool needsAll = mode == OverlapMode::Certainly && !set.isInterval;
    return needsAll ? std::ranges::all_of(set.members.all(), overlapsMember)
                    : std::ranges::any_of(set.members.all(), overlapsMember);
}

} // namespace

TimeMembers::TimeMembers(std::vector<TimeSpan> members)
{
    if (!members.empty())
        m_members = std::make_shared<const std::vector<TimeSpan>>(std::move(members));
}

std::span<const TimeSpan> TimeMembers::all() const
{
    return m_members ? std::span(*m_members) : std::span<const TimeSpan>();
}

bool TimeMembers::operator==(const TimeMembers& other) const
{
    return m_members == other.m_members || std::ranges::equal(all(), other.all());
}

void orderBounds(TimeSpan& span)
{
    FloatingBounds& floating = span.floating;
    if (!floating.any())
        for (const TimeSpan& member : span.members.all()) {
            span.earliestStart = std::min(span.earliestStart, member.earliestStart);
            span.latestEnd = std::max(span.latestEnd, member.latestEnd);
        }
    raise(span.latestEnd, floating.latestEnd, span.earliestStart, floating.earliestStart);
    lower(span.latestStart, floating.latestStart, span.latestEnd, floating.latestEnd);
    raise(span.earliestEnd, floating.earliestEnd, span.earliestStart, floating.earliestStart);
}

TimeSpan resolved(const TimeSpan& span, const Zone& zone)
{
    return resolvedBy(zone, span);
}

bool overlaps(const TimeSpan& span, Instant from, Instant to, OverlapMode mode)
{
    if (from > to)
        return false;
    const Instant end = from == to ? from + 1 : to;
    if (!span.members.empty() && mode != OverlapMode::Midpoint)
        return setOverlaps(span, from, end, mode);
    switch (mode) {
    case OverlapMode::Possibly:
        return possiblyOverlaps(span, from, end);
    case OverlapMode::Certainly:
        return certainlyOverlaps(span, from, end);
    case OverlapMode::Midpoint:
        break;
    }
    const Instant middleOfSpan = midpoint(span);
    return middleOfSpan >= from && middleOfSpan < end;
}

Instant midpoint(const TimeSpan& span)
{
    const Instant middle = middleOfBounds(span);
    if (span.members.empty())
        return middle;
    const auto distance = [&](const TimeSpan& member) { return std::abs(midpoint(member) - middle); };
    return midpoint(*std::ranges::min_element(span.members.all(), {}, distance));
}

bool startedBy(const TimeSpan& span, Instant asOf)
{
    return span.earliestStart <= asOf;
}

} // namespace plenary
