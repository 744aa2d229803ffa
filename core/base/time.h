// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace plenary
{

class Zone;

/// Milliseconds since 1970-01-01T00:00Z in the proleptic Gregorian calendar, without leap seconds.
/// In a floating bound (see TimeSpan) it counts from 1970-01-01T00:00 of whatever zone is shown.
using Instant = std::int64_t;

inline constexpr Instant millisecondsPerSecond = 1'000;
inline constexpr Instant millisecondsPerMinute = 60'000;
inline constexpr Instant millisecondsPerHour = 3'600'000;
inline constexpr Instant millisecondsPerDay = 86'400'000;

/// Stand for "no bound" on an open or unknown side. The difference of the two fits into an Instant.
inline constexpr Instant distantPast = -(Instant{1} << 60);
inline constexpr Instant distantFuture = Instant{1} << 60;

/// Years that can be read and converted run from -maxYear to maxYear.
inline constexpr int maxYear = 30'000;

/// 15 October 1582, the first day of the Gregorian calendar; before it dates are proleptic.
inline constexpr Instant firstGregorian = -12'219'292'800'000;

/// A date and time of the day. Year 0 is 1 BCE, year -43 is 44 BCE; month and day count from 1.
struct CivilTime
{
    int year = 1970;
    int month = 1;
    int day = 1;
    int hour = 0;
    int minute = 0;
    int second = 0;
    int millisecond = 0;

    bool operator==(const CivilTime&) const = default;
};

/// The instant of a UTC date and time. Values out of range carry over: 31 February is 3 March, month 13 is January of
/// the next year. Years far beyond ±maxYear are taken as the last one the calendar reaches.
Instant fromCivil(const CivilTime& civil);

/// The UTC date and time of an instant. Instants far beyond ±maxYear are taken as the last one the calendar reaches.
CivilTime toCivil(Instant instant);

/// Day of the week of the UTC date: 0 = Monday … 6 = Sunday.
int weekday(Instant instant);

/// Number of days in a month, 1 ≤ month ≤ 12.
int daysInMonth(int year, int month);

/// How finely a time was written, coarsest first.
enum class Precision { Century, Decade, Year, Season, Month, Day, Minute, Second, Millisecond };

/// Which bounds of a TimeSpan are floating: written without a zone, stored as if they were UTC.
struct FloatingBounds
{
    bool earliestStart = false;
    bool latestStart = false;
    bool earliestEnd = false;
    bool latestEnd = false;

    bool any() const { return earliestStart || latestStart || earliestEnd || latestEnd; }
    bool operator==(const FloatingBounds&) const = default;
};

/// When something was, as far as it is known. Bounds are half-open: the start s and the exclusive end e satisfy
/// earliestStart ≤ s < latestStart (s = earliestStart where the two are equal), earliestEnd ≤ e ≤ latestEnd, s ≤ e;
/// what has s = e is the single instant s. Always earliestStart ≤ latestStart ≤ latestEnd and
/// earliestStart ≤ earliestEnd ≤ latestEnd (for floating next to zoned bounds: once resolved).
///
/// Below, a written time X has a lower bound X.lo and an upper bound X.hi: 00:00 of the first day and 00:00 of the day
/// after the last one for a date, month, season, year, decade or century; X.lo = X.hi for a time of the day (10:50
/// written to the minute is the instant 10:50:00).
///
///   form             earliestStart  latestStart    earliestEnd     latestEnd      flags
///   10:50+01:00      the instant    the same       the same        the same
///   2025-02-11       X.lo           X.hi           X.lo            X.hi           dateOnly
///   156X-12-25       1560-12-25     1569-12-26     as the starts                  isWindow: one of the days it may mean
///   1984-1X, 1XXX    the same: from the first to the last day that the digits left open allow; 1560S3, as 156X, is
///                    approximate too. 20XX, 156X, 2004-XX and 1985-04-XX are a century … month and no window.
///   [A..B]           A.lo           B.hi           A.lo            B.hi           isWindow (one moment, s = e)
///   [..B]            distantPast    B.hi           distantPast     B.hi           isWindow, openStart
///   [A..]            A.lo           distantFuture  A.lo            distantFuture  isWindow, openEnd
///   A/B              A.lo           A.hi           B.lo            B.hi           isInterval
///   A/..  (no end)   A.lo           A.hi           distantFuture   distantFuture  isInterval, openEnd
///   A/    (unknown)  A.lo           A.hi           A.lo            distantFuture  isInterval, openEnd
///   ../B  (no start) distantPast    distantPast    B.lo            B.hi           isInterval, openStart
///   /B    (unknown)  distantPast    B.hi           B.lo            B.hi           isInterval, openStart
///   A/[B..C]         A.lo           A.hi           B.lo            C.hi           isInterval
///   [A..B]/C         A.lo           B.hi           C.lo            C.hi           isInterval
///   [A,B,C..D]       as [A..D] of the earliest and the latest: one of them     isWindow
///   {A,B,C..D}       as A/D of the earliest and the latest: all of them        isInterval
///
/// latestStart is then lowered to latestEnd and earliestEnd raised to earliestStart where they overlap
/// (2025-02-10/2025-02-10 has the bounds of 2025-02-10). Certainly in progress is [latestStart, earliestEnd).
///
/// The qualifiers ~ ? % never widen the bounds. They set approximate, uncertain or both, wherever they stand.
///
/// A date, or a time without an offset, is floating: a date never shifts with the zone. Such bounds are stored as if
/// UTC and flagged in `floating`; resolved() turns them into true instants of a zone. Compare, draw and sort only
/// resolved spans, or spans without floating bounds.
struct TimeSpan
{
    Instant earliestStart = 0;
    Instant latestStart = 0;
    Instant earliestEnd = 0;
    Instant latestEnd = 0;
    bool openStart = false;                  ///< earliestStart is distantPast
    bool openEnd = false;                    ///< latestEnd is distantFuture
    bool approximate = false;                ///< ~ or %
    bool uncertain = false;                  ///< ? or %
    bool isInterval = false;                 ///< written A/B
    bool isWindow = false;                   ///< written [A..B]; a window as side of an interval does not count
    Precision precision = Precision::Day;    ///< of the start (or the whole); of the end where the start is open
    Precision endPrecision = Precision::Day; ///< of the end (or the whole); of the start where the end is open
    bool dateOnly = false;                   ///< no time of the day is written anywhere; stays after resolved()
    std::optional<int> offsetMinutes = {};   ///< the first UTC offset written, Z = 0
    FloatingBounds floating = {};

    bool operator==(const TimeSpan&) const = default;
};

/// Reads EDTF (ISO 8601-2, levels 0, 1 and 2) into a span; see TimeSpan for the bounds. Years beyond ±maxYear cannot be
/// represented and are refused.
/// Seasons 21–24 are those of the northern hemisphere by whole months: spring is March to May, winter December to
/// February of the next year; 25–28 say so, 29–32 are southern ones. Quarters (33–36), thirds (37–39) and halves
/// (40, 41) of a year, like southern seasons, become windows. Times may leave out the seconds and have up to three decimals of a second.
/// Errors: Invalid, naming the character (counted from 1); also where an end comes before its start.
[[nodiscard]] Result<TimeSpan> parseTime(std::string_view edtf);

/// Turns what a person types into EDTF that parseTime reads: EDTF itself, `2025-02-11 10:30`, `11 Feb 2025`,
/// `11 février 2025 10h30`, `Feb 11, 2025`, `Feb 2025`, `25/02/2025`, `2025/02/25`, and the phrases of
/// core/base/typed_phrase.h such as `before 11 Feb 2025` and `44 BCE`. Month names are English or French,
/// whatever the case and with or without accents. A time without an offset stays floating.
/// Errors: Invalid; also where day and month could be exchanged (`11/02/2025`).
[[nodiscard]] Result<std::string> parseTyped(std::string_view typed);

/// Restores the order TimeSpan promises where bounds overlap: raises latestEnd to earliestStart, lowers latestStart to
/// latestEnd, raises earliestEnd to earliestStart. Leaves a floating bound next to a zoned one alone.
void orderBounds(TimeSpan& span);

/// The span with its floating bounds read as local times of `zone` and the bounds put in order; open bounds stay, the
/// flags but `floating` too. To draw, pass the zone shown; to compare with exact instants, the zone of the summit.
/// For local times that occur twice or never, see Zone::fromLocal.
TimeSpan resolved(const TimeSpan& span, const Zone& zone);

enum class OverlapMode {
    Possibly,  ///< some start and end within the bounds overlap the range
    Certainly, ///< every start and end within the bounds overlap the range
    Midpoint,  ///< midpoint() lies in the range
};

/// Whether the resolved span overlaps [from, to). A single instant overlaps where from ≤ instant < to.
/// from = to asks about that one millisecond; from > to overlaps nothing.
bool overlaps(const TimeSpan& span, Instant from, Instant to, OverlapMode mode);

/// Halfway between the middle of the start bounds and the middle of the end bounds. Where one of the two bounds is
/// open the other one stands for the middle; a side without any bound is left out.
Instant midpoint(const TimeSpan& span);

/// Whether the resolved span had possibly started at `asOf`: earliestStart ≤ asOf.
bool startedBy(const TimeSpan& span, Instant asOf);

} // namespace plenary
