// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/edtf_moment.h"

#include <algorithm>
#include <array>

namespace plenary
{

namespace
{

constexpr int maxOffsetMinutes = 14 * 60;

constexpr const char* noSuchYear =
    PLENARY_TR("core", "The year at character %2 of “%1” does not exist; write 0000 for 1 BCE.");
constexpr const char* noPartOfOpenYear =
    PLENARY_TR("core", "A season or another part of a year, at character %2 of “%1”, cannot stand behind a year with open "
                       "digits; write the years, or a set of them such as {1920-21,1921-21}.");
constexpr const char* noSuchMonth =
    PLENARY_TR("core", "The month at character %2 of “%1” is none; write 01 to 12, 21 to 24 for a season, 33 to 36 for "
                       "a quarter, or XX.");
constexpr const char* noSuchDay =
    PLENARY_TR("core", "The day at character %2 of “%1” is none of that month; write 01 to %3 or XX.");

Instant dayStart(int year, int month, int day)
{
    return fromCivil({year, month, day});
}

/// What a number behind a year stands for that is no month, as ISO 8601-2 has it: whole months.
struct PartOfYear
{
    int number = 0;
    int firstMonth = 0; ///< of the year; 12, where it goes on into the next one
    int months = 0;
    bool isSeason = false; ///< of the northern hemisphere
};

constexpr std::array partsOfYear = std::to_array<PartOfYear>({
    {21, 3, 3, true},  {22, 6, 3, true},  {23, 9, 3, true},  {24, 12, 3, true}, // wherever it is: taken as northern
    {25, 3, 3, true},  {26, 6, 3, true},  {27, 9, 3, true},  {28, 12, 3, true}, // northern seasons
    {29, 9, 3, false}, {30, 12, 3, false}, {31, 3, 3, false}, {32, 6, 3, false}, // southern seasons
    {33, 1, 3, false}, {34, 4, 3, false}, {35, 7, 3, false}, {36, 10, 3, false}, // quarters
    {37, 1, 4, false}, {38, 5, 4, false}, {39, 9, 4, false},                     // thirds
    {40, 1, 6, false}, {41, 7, 6, false},                                        // halves
});

} // namespace

bool MomentReader::isDigit(std::size_t ahead) const
{
    const std::size_t position = m_position + ahead;
    return position < m_text.size() && m_text[position] >= '0' && m_text[position] <= '9';
}

bool MomentReader::skip(std::string_view word)
{
    if (!isAt(word))
        return false;
    m_position += word.size();
    return true;
}

std::optional<int> MomentReader::digits(std::size_t count)
{
    int value = 0;
    for (std::size_t i = 0; i < count; ++i) {
        if (!isDigit(i))
            return std::nullopt;
        value = value * 10 + (m_text[m_position + i] - '0');
    }
    m_position += count;
    return value;
}

std::unexpected<Error> MomentReader::failAt(std::size_t position, std::string sentence, std::vector<std::string> more) const
{
    more.insert(more.begin(), {std::string(m_text), std::to_string(position + 1)});
    return fail(Errc::Invalid, std::move(sentence), std::move(more));
}

Result<Moment> MomentReader::moment()
{
    if (const auto mask = readMask(m_text.substr(m_position)))
        return masked(*mask);
    Moment result;
    const int yearNumber = TRY(year(result));
    if (result.precision == Precision::Year && !result.isEstimate && skip("-"))
        TRY(month(yearNumber, result));
    if (result.precision == Precision::Day && skip("T"))
        TRY(time(result));
    return result;
}

Result<Moment> MomentReader::masked(const DateMask& mask)
{
    const auto found = boundsOf(mask);
    const auto position = [&](std::string_view part) { return static_cast<std::size_t>(part.data() - m_text.data()); };
    if (const auto* fault = std::get_if<MaskFault>(&found)) {
        if (*fault == MaskFault::Year)
            return failAt(position(mask.year), noSuchYear);
        if (*fault == MaskFault::Month && mask.month > "12" && mask.month.find('X') == std::string_view::npos)
            return failAt(position(mask.month), noPartOfOpenYear);
        return *fault == MaskFault::Month ? failAt(position(mask.month), noSuchMonth)
                                          : failAt(position(mask.day), noSuchDay, {"31"});
    }
    const auto& bounds = std::get<MaskBounds>(found);
    m_position += mask.length;
    Moment moment;
    moment.low = bounds.whole.low;
    moment.high = bounds.whole.high;
    moment.precision = bounds.whole.precision;
    moment.isWindow = bounds.whole.isWindow;
    moment.parts = bounds.parts;
    return moment;
}

/// Reads 2025, -0043, Y12025, Y-17E3, 1950S2.
Result<int> MomentReader::year(Moment& moment)
{
    const std::size_t position = m_position;
    const bool isLong = skip("Y");
    const int sign = skip("-") ? -1 : 1;
    std::size_t length = 0;
    const int number = TRY(yearNumber(isLong, position, length));
    if (sign < 0 && number == 0)
        return failAt(position, noSuchYear);
    const int year = sign * number;
    moment.precision = Precision::Year;
    moment.low = dayStart(year, 1, 1);
    moment.high = dayStart(year + 1, 1, 1);
    if (skip("S"))
        TRY(significantDigits(year, length, moment));
    return year;
}

/// The year without its sign; `length` is how many digits it has.
Result<int> MomentReader::yearNumber(bool isLong, std::size_t position, std::size_t& length)
{
    length = 0;
    while (isDigit(length))
        ++length;
    const bool hasExponent = isLong && length > 0 && m_text.substr(m_position + length).starts_with("E");
    if (hasExponent ? false : isLong ? length < 4 : length != 4)
        return failAt(position, PLENARY_TR("core", "“%1” needs a year of four digits at character %2, as in 2025-02-11 "
                                                   "(or with a Y before more than four)."));
    std::int64_t number = digits(std::min<std::size_t>(length, 9)).value_or(0);
    bool isInReach = length <= 9;
    if (isInReach && hasExponent) {
        skip("E");
        const std::optional<int> exponent = isDigit(1) ? digits(2) : digits(1);
        if (!exponent || isDigit())
            return failAt(m_position, PLENARY_TR("core", "“%1” needs a number of zeros of one or two digits at character "
                                                         "%2, as in Y17E3 for the year 17000."));
        for (int i = 0; i < *exponent && number <= maxYear; ++i, ++length)
            number *= 10;
    }
    if (!isInReach || number > maxYear)
        return failAt(position,
                      PLENARY_TR("core", "The year at character %2 of “%1” is out of range; write one from -%3 to %3."),
                      {std::to_string(maxYear)});
    return static_cast<int>(number);
}

/// 1950S2: a year estimated to be 1950, of which the first two digits are certain.
Result<> MomentReader::significantDigits(int year, std::size_t length, Moment& moment)
{
    const std::size_t position = m_position;
    const std::optional<int> known = digits(1);
    if (!known || *known == 0 || isDigit() || static_cast<std::size_t>(*known) > length)
        return failAt(position, PLENARY_TR("core", "“%1” needs the number of digits that are certain at character %2, "
                                                   "from 1 to %3, as in 1950S2."),
                      {std::to_string(length)});
    int width = 1;
    for (std::size_t i = static_cast<std::size_t>(*known); i < length; ++i)
        width *= 10;
    const int nearest = std::abs(year) / width * width;
    const int furthest = nearest + width - 1;
    const int first = year < 0 ? -furthest : nearest;
    const int last = year < 0 ? -nearest : furthest;
    moment.precision = width == 100 ? Precision::Century : width == 10 ? Precision::Decade : Precision::Year;
    moment.isWindow = width > 100;
    moment.isEstimate = true;
    moment.low = dayStart(first, 1, 1);
    moment.high = dayStart(last + 1, 1, 1);
    return {};
}

Result<> MomentReader::month(int year, Moment& moment)
{
    const std::size_t position = m_position;
    if (skip("XX")) { // behind a long year; see DateMask for the others
        skip("-XX");
        return {};
    }
    const std::optional<int> number = digits(2);
    if (number && *number > 20 && *number <= partsOfYear.back().number)
        return partOfYear(year, *number, moment);
    if (!number || *number < 1 || *number > 12)
        return failAt(position, noSuchMonth);
    moment.precision = Precision::Month;
    moment.low = dayStart(year, *number, 1);
    moment.high = dayStart(year, *number, daysInMonth(year, *number)) + millisecondsPerDay;
    if (skip("-"))
        return day(year, *number, moment);
    return {};
}

Result<> MomentReader::partOfYear(int year, int number, Moment& moment)
{
    if (isAt("-"))
        return failAt(m_position,
                      PLENARY_TR("core", "“%1” goes on at character %2; a season or a quarter has no day."));
    const PartOfYear& part = partsOfYear[static_cast<std::size_t>(number - partsOfYear.front().number)];
    moment.precision = part.isSeason ? Precision::Season : Precision::Month;
    moment.isWindow = !part.isSeason;
    moment.low = dayStart(year, part.firstMonth, 1);
    moment.high = dayStart(year, part.firstMonth + part.months, 1);
    return {};
}

Result<> MomentReader::day(int year, int month, Moment& moment)
{
    const std::size_t position = m_position;
    if (skip("XX"))
        return {};
    const int last = daysInMonth(year, month);
    const std::optional<int> number = digits(2);
    if (!number || *number < 1 || *number > last)
        return failAt(position, noSuchDay, {std::to_string(last)});
    moment.precision = Precision::Day;
    moment.low = dayStart(year, month, *number);
    moment.high = moment.low + millisecondsPerDay;
    return {};
}

Result<> MomentReader::time(Moment& moment)
{
    const std::size_t position = m_position;
    const std::optional<int> hour = digits(2);
    const std::optional<int> minute = hour && skip(":") ? digits(2) : std::nullopt;
    const bool hasSecond = minute && skip(":");
    const std::optional<int> second = hasSecond ? digits(2) : std::optional<int>(0);
    if (!minute || !second || *hour > 23 || *minute > 59 || *second > 59)
        return failAt(position,
                      PLENARY_TR("core",
                                 "The time at character %2 of “%1” is none; write it like 10:50 or 10:50:30, from "
                                 "00:00 to 23:59:59."));
    moment.precision = hasSecond ? Precision::Second : Precision::Minute;
    moment.low += *hour * millisecondsPerHour + *minute * millisecondsPerMinute + *second * millisecondsPerSecond;
    if (hasSecond && isAt(".") && isDigit(1)) {
        skip(".");
        moment.precision = Precision::Millisecond;
        Instant unit = 100;
        for (; isDigit() && unit > 0; unit /= 10)
            moment.low += unit * *digits(1);
        if (isDigit())
            return failAt(
                m_position,
                PLENARY_TR("core", "The seconds of “%1” have a fourth decimal at character %2; write three."));
    }
    moment.hasTime = true;
    if (isAt("Z") || isAt("+") || isAt("-")) {
        moment.offsetMinutes = TRY(offset());
        moment.low -= *moment.offsetMinutes * millisecondsPerMinute;
        moment.floating = false;
    }
    moment.high = moment.low;
    return {};
}

/// Reads Z, +01:00 or +01, as minutes east of Greenwich.
Result<int> MomentReader::offset()
{
    const std::size_t position = m_position;
    if (skip("Z"))
        return 0;
    const int sign = isAt("-") ? -1 : 1;
    ++m_position;
    const std::optional<int> hours = digits(2);
    const std::optional<int> minutes = hours && skip(":") ? digits(2) : std::optional<int>(0);
    if (!hours || !minutes || *minutes > 59 || *hours * 60 + *minutes > maxOffsetMinutes)
        return failAt(position,
                      PLENARY_TR("core",
                                 "The offset at character %2 of “%1” is none; write Z or one like +01:00, of at "
                                 "most 14 hours."));
    return sign * (*hours * 60 + *minutes);
}

} // namespace plenary
