// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/edtf_moment.h"
#include "core/base/edtf_qualifiers.h"
#include "core/base/time.h"

#include <algorithm>

namespace plenary
{

namespace
{

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
class Parser : private MomentReader
{
public:
    explicit Parser(std::string_view text) : MomentReader(text) {}

    Result<TimeSpan> parse();

private:
    Result<Side> side(bool isEnd);
    Result<bool> member(Side& side, char close);
    Result<Side> set();
    void qualifier(Side& side);
    Result<> checkOrder(const Side& start, const Side& end) const;
    TimeSpan interval(const Side& start, const Side& end) const;
    TimeSpan single(const Side& side) const;
};

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
    result.approximate = result.first.isEstimate;
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
        side.approximate = side.approximate || first.isEstimate;
        qualifier(side);
    }
    const bool isRun = skip("..");
    const std::size_t lastPosition = m_position;
    const bool hasLast = isRun && !isAt(ending) && !isAt(",");
    if (hasLast) {
        last = TRY(moment());
        side.approximate = side.approximate || last.isEstimate;
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
    span.isWindow = side.kind == Side::Kind::Window || (side.kind == Side::Kind::Moment && first.isWindow);
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
