// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/instant.h"

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

/// The nearest time within the reach of the calendar.
SystemTime withinCalendar(Instant instant)
{
    static constexpr SystemTime first = sys_days{std::chrono::year{-calendarReach} / 1 / 1};
    static constexpr SystemTime last =
        SystemTime{sys_days{std::chrono::year{calendarReach} / 12 / 31}} + milliseconds{millisecondsPerDay - 1};
    return std::clamp(SystemTime{milliseconds{instant}}, first, last);
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

} // namespace plenary
