// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/columns.h"

#include <algorithm>
#include <numeric>
#include <utility>

namespace plenary
{

namespace
{

enum Flag : std::uint32_t {
    OpenStart = 1,
    OpenEnd = 2,
    Approximate = 4,
    Uncertain = 8,
    Interval = 16,
    Window = 32,
    DateOnly = dateOnlyFlag,
    FloatEarliestStart = floatingStartFlag,
    FloatLatestStart = 256,
    FloatEarliestEnd = 512,
    FloatLatestEnd = 1024,
    Set = setFlag,
    StartOnlyApproximate = 1 << 20,
    EndOnlyApproximate = 1 << 21,
    StartOnlyUncertain = 1 << 22,
    EndOnlyUncertain = 1 << 23,
};
constexpr int precisionShift = 12;
constexpr int endPrecisionShift = 16;

std::uint32_t flag(bool wanted, Flag bit)
{
    return wanted ? std::uint32_t{bit} : 0U;
}

/// A side is told apart only where the other one differs.
std::uint32_t packQualifiers(const Qualifier& start, const Qualifier& end)
{
    return flag(start.approximate || end.approximate, Approximate) |
           flag(start.approximate && !end.approximate, StartOnlyApproximate) |
           flag(end.approximate && !start.approximate, EndOnlyApproximate) |
           flag(start.uncertain || end.uncertain, Uncertain) |
           flag(start.uncertain && !end.uncertain, StartOnlyUncertain) |
           flag(end.uncertain && !start.uncertain, EndOnlyUncertain);
}

/// From one instant to a later one, whatever a file says.
std::uint64_t distance(Instant from, Instant to)
{
    return static_cast<std::uint64_t>(to) - static_cast<std::uint64_t>(from);
}

} // namespace

std::uint32_t packTimeFlags(const TimeSpan& span)
{
    return flag(span.openStart, OpenStart) | flag(span.openEnd, OpenEnd) |
           packQualifiers(span.startQualifier, span.endQualifier) | flag(span.isInterval, Interval) |
           flag(span.isWindow, Window) | flag(!span.members.empty(), Set) |
           flag(span.dateOnly, DateOnly) | flag(span.floating.earliestStart, FloatEarliestStart) |
           flag(span.floating.latestStart, FloatLatestStart) | flag(span.floating.earliestEnd, FloatEarliestEnd) |
           flag(span.floating.latestEnd, FloatLatestEnd) |
           (static_cast<std::uint32_t>(span.precision) << precisionShift) |
           (static_cast<std::uint32_t>(span.endPrecision) << endPrecisionShift);
}

std::uint32_t floatingFlags()
{
    TimeSpan span;
    const std::uint32_t zoned = packTimeFlags(span);
    span.floating = {true, true, true, true};
    return (packTimeFlags(span) & ~zoned) | Set;
}

TimeSpan unpackTime(Instant startMin, Instant startMax, Instant endMin, Instant endMax, std::uint32_t flags)
{
    TimeSpan span{startMin, startMax, endMin, endMax};
    span.openStart = flags & OpenStart;
    span.openEnd = flags & OpenEnd;
    span.startQualifier = {(flags & Approximate) && !(flags & EndOnlyApproximate),
                           (flags & Uncertain) && !(flags & EndOnlyUncertain)};
    span.endQualifier = {(flags & Approximate) && !(flags & StartOnlyApproximate),
                         (flags & Uncertain) && !(flags & StartOnlyUncertain)};
    span.isInterval = flags & Interval;
    span.isWindow = flags & Window;
    span.dateOnly = flags & DateOnly;
    span.floating = {(flags & FloatEarliestStart) != 0, (flags & FloatLatestStart) != 0,
                     (flags & FloatEarliestEnd) != 0, (flags & FloatLatestEnd) != 0};
    span.precision = static_cast<Precision>((flags >> precisionShift) & 15);
    span.endPrecision = static_cast<Precision>((flags >> endPrecisionShift) & 15);
    return span;
}

TimeMembers RowSets::of(Row row) const
{
    const auto found = std::ranges::lower_bound(m_sets, row, {}, &Entry::row);
    return found != m_sets.end() && found->row == row ? found->members : TimeMembers();
}

void RowSets::add(Row row, const TimeMembers& members)
{
    if (!members.empty())
        m_sets.push_back({row, members});
}

void RowSets::move(const std::vector<Row>& places)
{
    for (Entry& entry : m_sets)
        entry.row = places[entry.row];
    std::ranges::sort(m_sets, {}, &Entry::row);
}

TimeSpan EventColumns::time(Row row) const
{
    TimeSpan span = boundsAndFlags(row);
    if (isSet(timeFlags[row]))
        span.members = m_sets.of(row);
    return span;
}

TimeSpan EventColumns::boundsAndFlags(Row row) const
{
    const Instant start = startMin[row];
    const Instant end = endMax(row);
    const std::uint32_t form = timeFlags[row] >> formShift;
    if (form == boundsApart) {
        const Bounds& bounds = boundsOf(row);
        return unpackTime(start, bounds.startMax, bounds.endMin, bounds.endMax, timeFlags[row]);
    }
    switch (form & ~inSeconds) {
    case Window:
        return unpackTime(start, end, start, end, timeFlags[row]);
    case Days:
        return unpackTime(start, start + millisecondsPerDay, end - millisecondsPerDay, end, timeFlags[row]);
    default:
        return unpackTime(start, start, end, end, timeFlags[row]);
    }
}

const EventColumns::Bounds& EventColumns::boundsOf(Row row) const
{
    return *std::ranges::lower_bound(m_apart, row, {}, &Bounds::row);
}

void EventColumns::reserve(std::size_t count)
{
    id.reserve(count);
    startMin.reserve(count);
    timeFlags.reserve(count);
    m_lengths.reserve(count);
    kind.reserve(count);
    importance.reserve(count);
    evidence.reserve(count);
}

void EventColumns::sort()
{
    const auto before = [&](Row a, Row b) {
        return startMin[a] != startMin[b] ? startMin[a] < startMin[b] : id[a] < id[b];
    };
    std::vector<Row> order(id.size());
    std::iota(order.begin(), order.end(), Row{0});
    if (std::ranges::is_sorted(order, before))
        return;
    std::ranges::sort(order, before);
    const auto arrange = [&](auto& column) {
        std::vector<typename std::remove_cvref_t<decltype(column)>::value_type> sorted;
        sorted.reserve(order.size());
        for (const Row row : order)
            sorted.push_back(column[row]);
        column = std::move(sorted);
    };
    arrange(id);
    arrange(startMin);
    arrange(timeFlags);
    arrange(kind);
    arrange(importance);
    arrange(m_lengths);
    if (m_apart.empty() && m_sets.empty())
        return;
    std::vector<Row> places(order.size());
    for (std::size_t i = 0; i < order.size(); ++i)
        places[order[i]] = static_cast<Row>(i);
    auto apart = m_apart.taken();
    for (auto& bounds : apart)
        bounds.row = places[bounds.row];
    std::ranges::sort(apart, {}, &Bounds::row);
    m_apart = std::move(apart);
    m_sets.move(places);
}

void EventColumns::add(EventId event, const TimeSpan& bounds, std::uint32_t flags, EventKind eventKind,
                       std::uint8_t eventImportance)
{
    constexpr std::uint64_t longest = 0xFFFFFFFF;
    const Instant start = bounds.earliestStart;
    const Instant end = bounds.latestEnd;
    const std::uint64_t length = distance(start, end);
    std::uint32_t form = boundsApart;
    if (bounds.latestStart == start && bounds.earliestEnd == end)
        form = Sharp;
    else if (bounds.latestStart == end && bounds.earliestEnd == start)
        form = Window;
    else if (distance(start, bounds.latestStart) == millisecondsPerDay &&
             distance(bounds.earliestEnd, end) == millisecondsPerDay)
        form = Days;
    if (end < start)
        form = boundsApart;
    if (form != boundsApart && length > longest)
        form = length % 1000 == 0 && length / 1000 <= longest ? form | inSeconds : boundsApart;
    const Row row = static_cast<Row>(id.size());
    if (form == boundsApart)
        m_apart.push_back({row, bounds.latestStart, bounds.earliestEnd, end});
    m_sets.add(row, bounds.members);
    m_lengths.push_back(form == boundsApart ? 0
                                            : static_cast<std::uint32_t>(form & inSeconds ? length / 1000 : length));
    id.push_back(event);
    startMin.push_back(start);
    timeFlags.push_back((flags & ((1U << formShift) - 1)) | (form << formShift));
    kind.push_back(eventKind);
    importance.push_back(eventImportance);
}

void PositionColumns::addTime(Instant earliest, Instant latest, std::uint32_t flags, const TimeMembers& members)
{
    m_sets.add(static_cast<Row>(timeFlags.size()), members);
    madeMin.push_back(earliest);
    madeMax.push_back(latest);
    timeFlags.push_back(flags);
}

TimeSpan PositionColumns::time(Row row) const
{
    TimeSpan span = unpackTime(madeMin[row], madeMax[row], madeMin[row], madeMax[row], timeFlags[row]);
    if (isSet(timeFlags[row]))
        span.members = m_sets.of(row);
    return span;
}

} // namespace plenary
