// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/edtf_qualifiers.h"
#include "core/base/time.h"

#include <algorithm>

namespace plenary
{

namespace
{

constexpr int maxOffsetMinutes = 14 * 60;

/// One written date or time: its two bounds.
struct Moment
{
    Instant low = 0;
    Instant high = 0;
    Precision precision = Precision::Day;
    bool floating = true;
    bool hasTime = false;
    std::optional<int> offsetMinutes = {};
};

/// What stands alone or on one side of an interval: a moment, a window or set, `..` (Open) or nothing (Unknown).
struct Side
{
    enum class Kind { Moment, Window, All, Open, Unknown };

    Kind kind = Kind::Moment;
    Moment first;
    Moment last;
    bool approximate = false;
    bool uncertain = false;
    std::size_t position = 0;

    bool isWritten() const { return kind != Kind::Open && kind != Kind::Unknown; }
};

/// Stands for the open end of a window.
Moment openMoment(Instant distant)
{
    return {distant, distant, Precision::Day, false, false, {}};
}

Instant dayStart(int year, int month, int day)
{
    return fromCivil({year, month, day});
}

/// Whether `last` ends before `first` begins whatever the zone of a floating one.
bool endsBefore(const Moment& last, const Moment& first)
{
    const bool sameKind = last.floating == first.floating;
    // Zones run from UTC-12 to UTC+14: the latest instant of a local time is in the west, the earliest in the east.
    const Instant latest = last.high + (!sameKind && last.floating ? 12 * millisecondsPerHour : 0);
    const Instant earliest = first.low - (!sameKind && first.floating ? 14 * millisecondsPerHour : 0);
    const bool highIsExclusive = last.low < last.high;
    return highIsExclusive ? latest <= earliest : latest < earliest;
}

/// Recursive descent over one text. Every member leaves m_position behind what it has read.
class Parser
{
public:
    explicit Parser(std::string_view text) : m_text(text) {}

    Result<TimeSpan> parse();

private:
    bool isAt(std::string_view word) const { return m_text.substr(m_position).starts_with(word); }
    bool isDigit(std::size_t ahead = 0) const;
    bool skip(std::string_view word);
    std::optional<int> digits(std::size_t count);
    std::unexpected<Error> failAt(std::size_t position, std::string sentence, std::vector<std::string> more = {}) const;

    Result<Side> side(bool isEnd);
    Result<bool> member(Side& side, char close);
    Result<Side> set();
    void qualifier(Side& side);
    Result<Moment> moment();
    Result<int> year(Moment& moment);
    Result<> unspecifiedYears(int sign, Moment& moment);
    Result<> month(int year, Moment& moment);
    Result<> season(int year, int number, Moment& moment);
    Result<> day(int year, int month, Moment& moment);
    Result<> time(Moment& moment);
    Result<int> offset();
    Result<> checkOrder(const Side& start, const Side& end) const;
    TimeSpan interval(const Side& start, const Side& end) const;
    TimeSpan single(const Side& side) const;

    std::string_view m_text;
    std::size_t m_position = 0;
};

bool Parser::isDigit(std::size_t ahead) const
{
    const std::size_t position = m_position + ahead;
    return position < m_text.size() && m_text[position] >= '0' && m_text[position] <= '9';
}

bool Parser::skip(std::string_view word)
{
    if (!isAt(word))
        return false;
    m_position += word.size();
    return true;
}

/// Exactly `count` digits; reads nothing where there are fewer.
std::optional<int> Parser::digits(std::size_t count)
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

/// An error whose %1 is the text and whose %2 is the character at `position`, counted from 1; then `more`.
/// All that has been read is ASCII, so that bytes count as characters.
std::unexpected<Error> Parser::failAt(std::size_t position, std::string sentence, std::vector<std::string> more) const
{
    more.insert(more.begin(), {std::string(m_text), std::to_string(position + 1)});
    return fail(Errc::Invalid, std::move(sentence), std::move(more));
}

Result<TimeSpan> Parser::parse()
{
    if (m_text.empty())
        return failAt(0, PLENARY_TR("core", "There is no date from character %2 on; write one like 2025-02-11."));
    const Side start = TRY(side(false));
    if (!isAt("/")) {
        if (m_position < m_text.size())
            return failAt(
                m_position,
                PLENARY_TR("core", "“%1” goes on at character %2 where the date should end; write it like 2025-02-11, "
                                   "2025-02-11T10:50+01:00, A/B or [A..B]."));
        if (start.kind == Side::Kind::All)
            return interval(start, start);
        if (!start.isWritten())
            return failAt(
                0, PLENARY_TR("core", "“%1” has no date at character %2; an open end needs a date on its other side."));
        return single(start);
    }
    ++m_position;
    const Side end = TRY(side(true));
    if (m_position < m_text.size())
        return failAt(
            m_position,
            PLENARY_TR("core", "The interval “%1” goes on at character %2 where it should end; write it like A/B."));
    if (!start.isWritten() && !end.isWritten())
        return failAt(
            0, PLENARY_TR("core", "The interval “%1” has no date from character %2 on; give its start or its end."));
    TRY(checkOrder(start, end));
    return interval(start, end);
}

Result<Side> Parser::side(bool isEnd)
{
    if (isEnd ? m_position == m_text.size() : isAt("/"))
        return Side{Side::Kind::Unknown, {}, {}, false, false, m_position};
    const std::size_t position = m_position;
    if (skip(".."))
        return Side{Side::Kind::Open, {}, {}, false, false, position};
    if (isAt("[") || isAt("{"))
        return set();
    Side result;
    result.position = position;
    result.first = TRY(moment());
    result.last = result.first;
    qualifier(result);
    return result;
}

/// One date, or a run A..B, of the set that began with `side`; open ends stay as they are.
Result<bool> Parser::member(Side& side, char close)
{
    const std::string_view ending(&close, 1);
    Moment first = openMoment(distantPast);
    Moment last = openMoment(distantFuture);
    const bool hasFirst = !isAt("..");
    if (hasFirst) {
        first = TRY(moment());
        qualifier(side);
    }
    const bool isRun = skip("..");
    const std::size_t lastPosition = m_position;
    const bool hasLast = isRun && !isAt(ending) && !isAt(",");
    if (hasLast) {
        last = TRY(moment());
        qualifier(side);
    } else if (!isRun) {
        last = first;
    }
    if (!hasFirst && !hasLast)
        return failAt(lastPosition,
                      PLENARY_TR("core", "The window “%1” has no date at character %2; give one of its ends."));
    if (hasFirst && hasLast && endsBefore(last, first))
        return failAt(lastPosition,
                      PLENARY_TR("core", "The window “%1” ends before it starts; put a later date at character %2."));
    if (!hasFirst)
        first.precision = last.precision;
    if (isRun && !hasLast)
        last.precision = first.precision;
    if (first.low < side.first.low)
        side.first = first;
    if (last.high > side.last.high)
        side.last = last;
    return isRun;
}

/// A window [A..B], one of several dates [A,B,C..D], or all of them {A,B,C..D}.
Result<Side> Parser::set()
{
    Side result{Side::Kind::Window, openMoment(distantFuture), openMoment(distantPast), false, false, m_position};
    const char close = isAt("{") ? '}' : ']';
    if (close == '}')
        result.kind = Side::Kind::All;
    ++m_position;
    bool isRun = TRY(member(result, close));
    const bool isList = isAt(",");
    while (skip(","))
        TRY(member(result, close));
    if (!isList && !isRun)
        return failAt(m_position,
                      PLENARY_TR("core", "The window “%1” needs .. at character %2; write it like [A..B]."));
    if (!skip(std::string_view(&close, 1)))
        return failAt(m_position, PLENARY_TR("core", "The set “%1” needs %3 at character %2; write it like %4."),
                      {std::string(1, close), close == '}' ? "{A,B}" : "[A..B]"});
    qualifier(result);
    return result;
}

void Parser::qualifier(Side& side)
{
    if (skip("~"))
        side.approximate = true;
    else if (skip("?"))
        side.uncertain = true;
    else if (skip("%"))
        side.approximate = side.uncertain = true;
}

Result<Moment> Parser::moment()
{
    Moment result;
    const int yearNumber = TRY(year(result));
    if (result.precision == Precision::Year && skip("-"))
        TRY(month(yearNumber, result));
    if (result.precision == Precision::Day && skip("T"))
        TRY(time(result));
    return result;
}

/// Reads 2025, -0043, Y12025, 202X or 20XX; its number matters only for the first three.
Result<int> Parser::year(Moment& moment)
{
    const std::size_t position = m_position;
    const bool isLong = skip("Y");
    const int sign = skip("-") ? -1 : 1;
    const bool isDecade = m_text.substr(std::min(m_position + 3, m_text.size())).starts_with("X") && isDigit(2);
    const bool isCentury = m_text.substr(std::min(m_position + 2, m_text.size())).starts_with("X");
    if (!isLong && isDigit() && isDigit(1) && (isDecade || isCentury)) {
        TRY(unspecifiedYears(sign, moment));
        return 0;
    }
    std::size_t length = 0;
    while (isDigit(length))
        ++length;
    if (isLong ? length < 4 : length != 4)
        return failAt(position,
                      PLENARY_TR("core",
                                 "“%1” needs a year of four digits at character %2, as in 2025-02-11 (or with a "
                                 "Y before more than four)."));
    const std::optional<int> number = length <= 9 ? digits(length) : std::nullopt;
    if (!number || *number > maxYear)
        return failAt(position,
                      PLENARY_TR("core", "The year at character %2 of “%1” is out of range; write one from -%3 to %3."),
                      {std::to_string(maxYear)});
    if (sign < 0 && *number == 0)
        return failAt(position,
                      PLENARY_TR("core", "The year at character %2 of “%1” does not exist; write 0000 for 1 BCE."));
    const int result = sign * *number;
    moment.precision = Precision::Year;
    moment.low = dayStart(result, 1, 1);
    moment.high = dayStart(result + 1, 1, 1);
    return result;
}

Result<> Parser::unspecifiedYears(int sign, Moment& moment)
{
    const bool isDecade = isDigit(2);
    const int leading = *digits(isDecade ? 3 : 2);
    skip("X");
    if (!isDecade && !skip("X"))
        return failAt(m_position, PLENARY_TR("core", "“%1” needs an X at character %2, as in 20XX for a century."));
    const int width = isDecade ? 10 : 100;
    const int nearest = sign * leading * width;
    const int furthest = sign * (leading * width + width - 1);
    moment.precision = isDecade ? Precision::Decade : Precision::Century;
    moment.low = dayStart(std::min(nearest, furthest), 1, 1);
    moment.high = dayStart(std::max(nearest, furthest) + 1, 1, 1);
    return {};
}

Result<> Parser::month(int year, Moment& moment)
{
    const std::size_t position = m_position;
    if (skip("XX")) {
        // A month that is not known leaves the whole year, with a known day too vague to mean more.
        if (isAt("-") && !skip("-XX"))
            return failAt(m_position,
                          PLENARY_TR("core", "“%1” needs -XX at character %2, since its month is not known."));
        return {};
    }
    const std::optional<int> number = digits(2);
    if (number && *number >= 21 && *number <= 24)
        return season(year, *number, moment);
    if (!number || *number < 1 || *number > 12)
        return failAt(position,
                      PLENARY_TR("core", "The month at character %2 of “%1” is none; write 01 to 12, 21 to 24 for a "
                                         "season or XX."));
    moment.precision = Precision::Month;
    moment.low = dayStart(year, *number, 1);
    moment.high = dayStart(year, *number, daysInMonth(year, *number)) + millisecondsPerDay;
    if (skip("-"))
        return day(year, *number, moment);
    return {};
}

Result<> Parser::season(int year, int number, Moment& moment)
{
    if (isAt("-"))
        return failAt(m_position, PLENARY_TR("core", "“%1” goes on at character %2; a season has no day."));
    const int firstMonth = 3 * (number - 20); // 21, spring, begins in March
    moment.precision = Precision::Season;
    moment.low = dayStart(year, firstMonth, 1);
    moment.high = dayStart(year, firstMonth + 3, 1);
    return {};
}

Result<> Parser::day(int year, int month, Moment& moment)
{
    const std::size_t position = m_position;
    if (skip("XX"))
        return {};
    const int last = daysInMonth(year, month);
    const std::optional<int> number = digits(2);
    if (!number || *number < 1 || *number > last)
        return failAt(
            position,
            PLENARY_TR("core", "The day at character %2 of “%1” is none of that month; write 01 to %3 or XX."),
            {std::to_string(last)});
    moment.precision = Precision::Day;
    moment.low = dayStart(year, month, *number);
    moment.high = moment.low + millisecondsPerDay;
    return {};
}

Result<> Parser::time(Moment& moment)
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
Result<int> Parser::offset()
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

Result<> Parser::checkOrder(const Side& start, const Side& end) const
{
    if (start.isWritten() && end.isWritten() && endsBefore(end.last, start.first))
        return failAt(end.position,
                      PLENARY_TR("core", "The interval “%1” ends before it starts; put a later date at character %2."));
    return {};
}

TimeSpan Parser::single(const Side& side) const
{
    const Moment& first = side.first;
    const Moment& last = side.last;
    TimeSpan span;
    span.earliestStart = span.earliestEnd = first.low;
    span.latestStart = span.latestEnd = last.high;
    span.floating = {first.floating, last.floating, first.floating, last.floating};
    span.openStart = first.low == distantPast;
    span.openEnd = last.high == distantFuture;
    span.approximate = side.approximate;
    span.uncertain = side.uncertain;
    span.isWindow = side.kind == Side::Kind::Window;
    span.precision = first.precision;
    span.endPrecision = last.precision;
    span.dateOnly = !first.hasTime && !last.hasTime;
    span.offsetMinutes = first.offsetMinutes ? first.offsetMinutes : last.offsetMinutes;
    return span;
}

TimeSpan Parser::interval(const Side& start, const Side& end) const
{
    TimeSpan span = single(start.isWritten() ? start : end);
    const TimeSpan other = single(end.isWritten() ? end : start);
    span.isInterval = true;
    span.isWindow = false;
    if (!start.isWritten()) {
        span.earliestStart = distantPast;
        span.latestStart = start.kind == Side::Kind::Open ? distantPast : distantFuture;
        span.floating.earliestStart = span.floating.latestStart = false;
    }
    span.earliestEnd = other.earliestEnd;
    span.latestEnd = other.latestEnd;
    span.floating.earliestEnd = other.floating.earliestEnd;
    span.floating.latestEnd = other.floating.latestEnd;
    if (!end.isWritten()) {
        span.earliestEnd = end.kind == Side::Kind::Open ? distantFuture : distantPast;
        span.latestEnd = distantFuture;
        span.floating.earliestEnd = span.floating.latestEnd = false;
    }
    if (start.kind == Side::Kind::All && start.first.low != distantPast) {
        span.latestStart = start.first.high;
        span.floating.latestStart = start.first.floating;
    }
    if (end.kind == Side::Kind::All && end.last.high != distantFuture) {
        span.earliestEnd = end.last.low;
        span.floating.earliestEnd = end.last.floating;
    }
    span.openStart = span.earliestStart == distantPast;
    span.openEnd = span.latestEnd == distantFuture;
    span.approximate = span.approximate || other.approximate;
    span.uncertain = span.uncertain || other.uncertain;
    span.endPrecision = other.endPrecision;
    span.dateOnly = span.dateOnly && other.dateOnly;
    if (!span.offsetMinutes)
        span.offsetMinutes = other.offsetMinutes;
    orderBounds(span);
    return span;
}

} // namespace

Result<TimeSpan> parseTime(std::string_view edtf)
{
    auto read = Parser(edtf).parse();
    if (!read)
        if (const auto moved = qualifiersMoved(edtf))
            if (auto again = Parser(*moved).parse())
                return again;
    return read;
}

} // namespace plenary
