// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/edtf_mask.h"

#include <algorithm>
#include <functional>
#include <ranges>
#include <string>
#include <vector>

namespace plenary
{

namespace
{

constexpr std::string_view digitsAndX = "0123456789X";
constexpr std::size_t yearLength = 4;
constexpr std::size_t partLength = 2; ///< of month and day

/// The first `length` characters, where all of them are digits or X.
std::string_view part(std::string_view text, std::size_t length)
{
    const std::string_view found = text.substr(0, length);
    return found.size() == length && found.find_first_not_of(digitsAndX) == std::string_view::npos ? found
                                                                                                   : std::string_view();
}

/// The next part behind a hyphen; empty where there is none.
std::string_view nextPart(std::string_view text)
{
    return text.starts_with('-') ? part(text.substr(1), partLength) : std::string_view();
}

bool fits(std::string_view mask, int number)
{
    for (std::size_t i = mask.size(); i-- > 0; number /= 10)
        if (mask[i] != 'X' && mask[i] - '0' != number % 10)
            return false;
    return number == 0;
}

/// The numbers from `first` to `last` that a part stands for; all of them where it is not written.
std::vector<int> numbersOf(std::string_view mask, int first, int last)
{
    if (!mask.empty() && mask.find('X') == std::string_view::npos) {
        const int number = std::stoi(std::string(mask));
        return number >= first && number <= last ? std::vector{number} : std::vector<int>();
    }
    std::vector<int> numbers;
    const bool isAny = mask.find_first_not_of('X') == std::string_view::npos;
    for (int number = first; number <= last; ++number)
        if (isAny || fits(mask, number))
            numbers.push_back(number);
    return numbers;
}

struct Day
{
    int year, month, day;
};

/// The first of the days in the order of the numbers given that there is.
std::optional<Day> firstDay(const auto& years, const auto& months, const auto& days)
{
    for (const int year : years)
        for (const int month : months)
            for (const int day : days)
                if (day <= daysInMonth(year, month))
                    return Day{year, month, day};
    return std::nullopt;
}

struct Numbers
{
    std::vector<int> years, months, days;
};

/// What every part of a mask may stand for. There is no year -0000; those before it are counted backwards.
Numbers numbersOf(const DateMask& mask)
{
    std::vector<int> years = numbersOf(mask.year, mask.isNegative ? 1 : 0, 9999);
    if (mask.isNegative) {
        std::ranges::reverse(years);
        std::ranges::transform(years, years.begin(), std::negate<>());
    }
    return {std::move(years), numbersOf(mask.month, 1, 12), numbersOf(mask.day, 1, 31)};
}

/// The smallest part of which a digit is known.
Precision unitOf(const DateMask& mask)
{
    const auto isTold = [](std::string_view written) { return written.find_first_not_of('X') != std::string_view::npos; };
    return isTold(mask.day) ? Precision::Day : isTold(mask.month) ? Precision::Month : Precision::Year;
}

/// The day, month or year that begins then.
DateStretch unitFrom(const Day& first, Precision unit)
{
    const Instant low = fromCivil({first.year, first.month, first.day});
    const Instant high = unit == Precision::Year    ? fromCivil({first.year + 1, 1, 1})
                         : unit == Precision::Month ? fromCivil({first.year, first.month + 1, 1})
                                                    : low + millisecondsPerDay;
    return {low, high, unit};
}

/// How many digits are known, where all behind them are not; nothing where a known one follows.
std::optional<std::size_t> knownDigits(const DateMask& mask)
{
    std::string digits(mask.year);
    (digits += mask.month) += mask.day;
    const std::size_t known = digits.find('X');
    return digits.find_first_not_of('X', known) == std::string::npos ? std::optional(known) : std::nullopt;
}

/// The stretches of `numbers`; none where there is but one, or too many.
std::vector<DateStretch> stretchesOf(const Numbers& numbers, Precision unit)
{
    constexpr std::size_t mostParts = 128;
    const std::vector one{1};
    const auto& months = unit == Precision::Year ? one : numbers.months;
    const auto& days = unit == Precision::Day ? numbers.days : one;
    std::vector<DateStretch> parts;
    for (const int year : numbers.years)
        for (const int month : months)
            for (const int day : days) {
                if (day > daysInMonth(year, month))
                    continue;
                const DateStretch next = unitFrom({year, month, day}, unit);
                if (!parts.empty() && parts.back().high == next.low) {
                    parts.back().high = next.high;
                    parts.back().isWindow = true;
                } else if (parts.size() == mostParts) {
                    return {};
                } else {
                    parts.push_back(next);
                }
            }
    return parts.size() > 1 ? parts : std::vector<DateStretch>();
}

void describe(const DateMask& mask, DateStretch& bounds)
{
    const auto known = knownDigits(mask);
    constexpr std::pair<std::size_t, Precision> plain[] = {
        {2, Precision::Century}, {3, Precision::Decade}, {yearLength, Precision::Year},
        {yearLength + partLength, Precision::Month}};
    const auto found = std::ranges::find(plain, known.value_or(0), &std::pair<std::size_t, Precision>::first);
    bounds.isWindow = found == std::end(plain);
    bounds.precision = bounds.isWindow ? unitOf(mask) : found->second;
}

} // namespace

std::optional<DateMask> readMask(std::string_view text)
{
    DateMask mask;
    mask.isNegative = text.starts_with('-');
    mask.length = mask.isNegative ? 1 : 0;
    mask.year = part(text.substr(mask.length), yearLength);
    if (mask.year.empty())
        return std::nullopt;
    mask.length += yearLength;
    mask.month = nextPart(text.substr(mask.length));
    if (!mask.month.empty()) {
        mask.length += 1 + partLength;
        mask.day = nextPart(text.substr(mask.length));
        mask.length += mask.day.empty() ? 0 : 1 + partLength;
    }
    return text.substr(0, mask.length).find('X') != std::string_view::npos ? std::optional(mask) : std::nullopt;
}

std::variant<MaskBounds, MaskFault> boundsOf(const DateMask& mask)
{
    const Numbers numbers = numbersOf(mask);
    if (numbers.years.empty() || numbers.months.empty())
        return numbers.years.empty() ? MaskFault::Year : MaskFault::Month;
    const auto first = firstDay(numbers.years, numbers.months, numbers.days);
    const auto last = firstDay(numbers.years | std::views::reverse, numbers.months | std::views::reverse,
                               numbers.days | std::views::reverse);
    if (!first || !last)
        return MaskFault::Day;
    MaskBounds bounds;
    bounds.whole.low = fromCivil({first->year, first->month, first->day});
    bounds.whole.high = fromCivil({last->year, last->month, last->day}) + millisecondsPerDay;
    describe(mask, bounds.whole);
    if (bounds.whole.isWindow && !knownDigits(mask)) // else all that is open lies behind what is known
        bounds.parts = stretchesOf(numbers, unitOf(mask));
    return bounds;
}

} // namespace plenary
