// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/time.h"

#include "core/base/zone.h"

#include <algorithm>
#include <chrono>

namespace plenary
{

namespace
{

using std::chrono::milliseconds;
using std::chrono::sys_days;
using SystemTime = std::chrono::sys_time<milliseconds>;

/// Years the calendar types of the standard library count exactly, with room around ±maxYear for sums.
constexpr int calendarReach = 32'000;

bool isDistant(Instant instant)
{
    return instant <= distantPast || instant >= distantFuture;
}

/// The nearest time within the reach of the calendar.
SystemTime withinCalendar(Instant instant)
{
    static constexpr SystemTime first = sys_days{std::chrono::year{-calendarReach} / 1 / 1};
    static constexpr SystemTime last =
        SystemTime{sys_days{std::chrono::year{calendarReach} / 12 / 31}} + milliseconds{millisecondsPerDay - 1};
    return std::clamp(SystemTime{milliseconds{instant}}, first, last);
}

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

} // namespace

Instant fromCivil(const CivilTime& civil)
{
    // Not year_month + months: that arithmetic has no room for a wild number of months.
    const std::int64_t monthIndex = std::int64_t{civil.month} - 1;
    const std::int64_t monthInYear = (monthIndex % 12 + 12) % 12;
    const std::int64_t year =
        std::clamp<std::int64_t>(civil.year + (monthIndex - monthInYear) / 12, -calendarReach, calendarReach);
    const sys_days firstOfMonth = std::chrono::year{static_cast<int>(year)} /
                                  std::chrono::month{static_cast<unsigned>(monthInYear + 1)} / std::chrono::day{1};
    const Instant day = firstOfMonth.time_since_epoch().count() + Instant{civil.day} - 1;
    return day * millisecondsPerDay + civil.hour * millisecondsPerHour + civil.minute * millisecondsPerMinute +
           civil.second * millisecondsPerSecond + civil.millisecond;
}

CivilTime toCivil(Instant instant)
{
    const SystemTime time = withinCalendar(instant);
    const sys_days day = std::chrono::floor<std::chrono::days>(time);
    const std::chrono::year_month_day date{day};
    const std::chrono::hh_mm_ss<milliseconds> clock{time - day};
    return {static_cast<int>(date.year()),
            static_cast<int>(static_cast<unsigned>(date.month())),
            static_cast<int>(static_cast<unsigned>(date.day())),
            static_cast<int>(clock.hours().count()),
            static_cast<int>(clock.minutes().count()),
            static_cast<int>(clock.seconds().count()),
            static_cast<int>(clock.subseconds().count())};
}

int weekday(Instant instant)
{
    const sys_days day = std::chrono::floor<std::chrono::days>(withinCalendar(instant));
    return static_cast<int>(std::chrono::weekday{day}.iso_encoding()) - 1;
}

int daysInMonth(int year, int month)
{
    const std::chrono::year_month_day_last last{
        std::chrono::year{year}, std::chrono::month_day_last{std::chrono::month{static_cast<unsigned>(month)}}};
    return static_cast<int>(static_cast<unsigned>(last.day()));
}

void orderBounds(TimeSpan& span)
{
    FloatingBounds& floating = span.floating;
    raise(span.latestEnd, floating.latestEnd, span.earliestStart, floating.earliestStart);
    lower(span.latestStart, floating.latestStart, span.latestEnd, floating.latestEnd);
    raise(span.earliestEnd, floating.earliestEnd, span.earliestStart, floating.earliestStart);
}

TimeSpan resolved(const TimeSpan& span, const Zone& zone)
{
    TimeSpan result = span;
    if (span.floating.earliestStart)
        result.earliestStart = zone.fromLocal(span.earliestStart);
    if (span.floating.latestStart)
        result.latestStart = zone.fromLocal(span.latestStart);
    if (span.floating.earliestEnd)
        result.earliestEnd = zone.fromLocal(span.earliestEnd);
    if (span.floating.latestEnd)
        result.latestEnd = zone.fromLocal(span.latestEnd);
    result.floating = {};
    orderBounds(result);
    return result;
}

bool overlaps(const TimeSpan& span, Instant from, Instant to, OverlapMode mode)
{
    if (from > to)
        return false;
    const Instant end = from == to ? from + 1 : to;
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
    const std::optional<Instant> start = middle(span.earliestStart, span.latestStart);
    const std::optional<Instant> end = middle(span.earliestEnd, span.latestEnd);
    if (start && end)
        return *start + (*end - *start) / 2;
    return start.value_or(end.value_or(0));
}

bool startedBy(const TimeSpan& span, Instant asOf)
{
    return span.earliestStart <= asOf;
}

} // namespace plenary
