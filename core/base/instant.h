// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>

namespace plenary
{

/// Milliseconds since 1970-01-01T00:00Z in the proleptic Gregorian calendar, without leap seconds.
/// In a floating bound (see TimeSpan in core/base/time.h) it counts from 1970-01-01T00:00 of whatever zone is shown.
using Instant = std::int64_t;

inline constexpr Instant millisecondsPerSecond = 1'000;
inline constexpr Instant millisecondsPerMinute = 60'000;
inline constexpr Instant millisecondsPerHour = 3'600'000;
inline constexpr Instant millisecondsPerDay = 86'400'000;

/// Stand for "no bound" on an open or unknown side. The difference of the two fits into an Instant.
inline constexpr Instant distantPast = -(Instant{1} << 60);
inline constexpr Instant distantFuture = Instant{1} << 60;

/// Whether an instant is no bound at all.
constexpr bool isDistant(Instant instant)
{
    return instant <= distantPast || instant >= distantFuture;
}

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

} // namespace plenary
