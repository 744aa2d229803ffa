// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/edtf_moment.h"
#include "core/base/edtf_qualifiers.h"
#include "core/base/time.h"

#include <algorithm>
#include <utility>
#include <vector>

namespace plenary
{

namespace
{

/// Of a set; pictures draw each of them.
constexpr std::size_t mostMembers = 1000;

/// What stands alone or on one side of an interval: a moment, a window or set, `..` (Open) or nothing (Unknown).
struct Side
{
    enum class Kind { Moment, Window, All, Open, Unknown };

    Kind kind = Kind::Moment;
    Moment first = {};
    Moment last = {};
    Qualifier firstQualifier = {};
    Qualifier lastQualifier = {};
    std::vector<TimeSpan> members = {}; ///< of a set
    std::size_t dates = 0;              ///< of the set, the stretches of its masks included
    std::size_t position = 0;

    bool isWritten() const { return kind != Kind::Open && kind != Kind::Unknown; }
};

/// Stands for the open end of a window.
Moment openMoment(Instant distant)
{
    return {.low = distant, .high = distant, .precision = Precision::Day, .floating = false};
}

Qualifier both(const Qualifier& a, const Qualifier& b)
{
    return {a.approximate || b.approximate, a.uncertain || b.uncertain};
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

/// The stretches of a mask as members of the window it is.
TimeMembers stretches(const Moment& moment, const TimeSpan& whole)
{
    std::vector<TimeSpan> members;
    for (const DateStretch& part : moment.parts) {
        TimeSpan member = whole;
        member.earliestStart = member.earliestEnd = part.low;
        member.latestStart = member.latestEnd = part.high;
        member.isWindow = part.isWindow;
        member.precision = member.endPrecision = part.precision;
        members.push_back(std::move(member));
    }
    return TimeMembers(std::move(members));
}

/// Recursive descent over one text. Every member leaves m_position behind what it has read.
class Parser : private MomentReader
{
public:
    explicit Parser(std::string_view text) : MomentReader(text) {}

    Result<TimeSpan> parse();

private:
    Result<Side> side(bool isEnd);
    Result<Moment> qualified(Qualifier& qualifier);
    Result<bool> member(Side& set, char close);
    void extend(Side& set, Side first, Side last, bool isRun) const;
    Result<Side> set();
    void qualifyAll(Side& set, const Qualifier& qualifier) const;
    Qualifier qualifier();
    Result<> checkOrder(const Side& start, const Side& end) const;
    TimeSpan interval(const Side& start, const Side& end) const;
    TimeSpan single(const Side& side) const;
    TimeSpan all(const Side& side) const;
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
            return all(start);
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
    Side result;
    result.position = m_position;
    if (isEnd ? m_position == m_text.size() : isAt("/")) {
        result.kind = Side::Kind::Unknown;
        return result;
    }
    if (skip("..")) {
        result.kind = Side::Kind::Open;
        return result;
    }
    if (isAt("[") || isAt("{"))
        return set();
    result.first = TRY(qualified(result.firstQualifier));
    result.last = result.first;
    result.lastQualifier = result.firstQualifier;
    return result;
}

/// A date with the qualifier behind it.
Result<Moment> Parser::qualified(Qualifier& found)
{
    Moment read = TRY(moment());
    found = qualifier();
    found.approximate = found.approximate || read.isEstimate;
    return read;
}

/// One date, or a run A..B, of `set`; open ends stay as they are.
Result<bool> Parser::member(Side& set, char close)
{
    const std::string_view ending(&close, 1);
    Side first{.kind = Side::Kind::Open, .first = openMoment(distantPast)};
    Side last{.kind = Side::Kind::Open, .first = openMoment(distantFuture)};
    if (!isAt("..")) {
        first.kind = Side::Kind::Moment;
        first.first = TRY(qualified(first.firstQualifier));
    }
    const bool isRun = skip("..");
    const std::size_t lastPosition = m_position;
    if (!isRun) {
        last = first;
    } else if (!isAt(ending) && !isAt(",")) {
        last.kind = Side::Kind::Moment;
        last.first = TRY(qualified(last.firstQualifier));
    }
    if (!first.isWritten() && !last.isWritten())
        return failAt(lastPosition,
                      PLENARY_TR("core", "The window “%1” has no date at character %2; give one of its ends."));
    if (first.isWritten() && last.isWritten() && endsBefore(last.first, first.first))
        return failAt(lastPosition,
                      PLENARY_TR("core", "The window “%1” ends before it starts; put a later date at character %2."));
    if (!first.isWritten())
        first.first.precision = last.first.precision;
    if (!last.isWritten())
        last.first.precision = first.first.precision;
    extend(set, first, last, isRun);
    return isRun;
}

/// Takes the run from `first` to `last`, or the one date that both are, into `set`.
void Parser::extend(Side& set, Side first, Side last, bool isRun) const
{
    if (first.first.low < set.first.low)
        set.first = first.first;
    if (last.first.high > set.last.high)
        set.last = last.first;
    set.firstQualifier = both(set.firstQualifier, first.firstQualifier);
    set.lastQualifier = both(set.lastQualifier, last.firstQualifier);
    first.last = last.first;
    first.lastQualifier = last.firstQualifier;
    if (isRun && set.kind == Side::Kind::Window)
        first.kind = Side::Kind::Window;
    if (isRun && set.kind == Side::Kind::All) {
        first.last = first.first;
        first.lastQualifier = first.firstQualifier;
        last.last = last.first;
        set.members.push_back(interval(first, last));
    } else {
        set.members.push_back(single(first));
    }
    set.dates += std::max<std::size_t>(1, set.members.back().members.all().size());
}

/// A window [A..B], one of several dates [A,B,C..D], or all of them {A,B,C..D}.
Result<Side> Parser::set()
{
    const char close = isAt("{") ? '}' : ']';
    Side result{.kind = close == '}' ? Side::Kind::All : Side::Kind::Window,
                .first = openMoment(distantFuture),
                .last = openMoment(distantPast),
                .position = m_position};
    ++m_position;
    const bool isRun = TRY(member(result, close));
    const bool isList = isAt(",");
    while (skip(",")) {
        const std::size_t position = m_position;
        TRY(member(result, close));
        if (result.dates > mostMembers)
            return failAt(position, PLENARY_TR("core", "The set “%1” has more than %3 dates from character %2 on; enter it "
                                                       "as several events."),
                          {std::to_string(mostMembers)});
    }
    if (!isList && !isRun && close == '}')
        return failAt(m_position, PLENARY_TR("core", "The set “%1” needs %3 at character %2; write it like %4."),
                      {",", "{A,B}"});
    if (!isList && !isRun)
        return failAt(m_position,
                      PLENARY_TR("core", "The window “%1” needs .. at character %2; write it like [A..B]."));
    if (!skip(std::string_view(&close, 1)))
        return failAt(m_position, PLENARY_TR("core", "The set “%1” needs %3 at character %2; write it like %4."),
                      {std::string(1, close), close == '}' ? "{A,B}" : "[A..B]"});
    qualifyAll(result, qualifier());
    if (isList)
        result.firstQualifier = result.lastQualifier = both(result.firstQualifier, result.lastQualifier);
    else if (result.kind == Side::Kind::Window)
        result.members.clear(); // a window is all between its ends
    return result;
}

/// What stands behind a set says something of each of its members.
void Parser::qualifyAll(Side& set, const Qualifier& qualifier) const
{
    set.firstQualifier = both(set.firstQualifier, qualifier);
    set.lastQualifier = both(set.lastQualifier, qualifier);
    for (TimeSpan& member : set.members) {
        member.startQualifier = both(member.startQualifier, qualifier);
        member.endQualifier = both(member.endQualifier, qualifier);
    }
}

Qualifier Parser::qualifier()
{
    if (skip("~"))
        return {true, false};
    if (skip("?"))
        return {false, true};
    return skip("%") ? Qualifier{true, true} : Qualifier{};
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
    span.startQualifier = side.firstQualifier;
    span.endQualifier = side.lastQualifier;
    span.isWindow = side.kind == Side::Kind::Window || (side.kind == Side::Kind::Moment && first.isWindow);
    span.precision = first.precision;
    span.endPrecision = last.precision;
    span.dateOnly = !first.hasTime && !last.hasTime;
    span.offsetMinutes = first.offsetMinutes ? first.offsetMinutes : last.offsetMinutes;
    span.members = side.kind == Side::Kind::Window ? TimeMembers(side.members) : stretches(first, span);
    return span;
}

TimeSpan Parser::all(const Side& side) const
{
    TimeSpan span = interval(side, side);
    span.startQualifier = side.firstQualifier;
    span.endQualifier = side.lastQualifier;
    span.members = TimeMembers(side.members);
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
    span.startQualifier = start.isWritten() ? both(start.firstQualifier, start.lastQualifier) : Qualifier{};
    span.endQualifier = end.isWritten() ? both(end.firstQualifier, end.lastQualifier) : Qualifier{};
    span.members = {}; // of a side; what lasts from one to the other has no gaps
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
