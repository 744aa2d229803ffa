// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/dataset.h"

#include <algorithm>
#include <numeric>

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
    DateOnly = 64,
    FloatEarliestStart = 128,
    FloatLatestStart = 256,
    FloatEarliestEnd = 512,
    FloatLatestEnd = 1024,
};
constexpr int precisionShift = 12;
constexpr int endPrecisionShift = 16;

/// From one instant to a later one, whatever a file says.
std::uint64_t distance(Instant from, Instant to)
{
    return static_cast<std::uint64_t>(to) - static_cast<std::uint64_t>(from);
}

bool answersTo(const Text& name, std::string_view wanted)
{
    return std::ranges::any_of(name.all(), [&](const auto& label) { return folded(label.second) == wanted; });
}

/// Offices that let their holder speak for another actor, by holder.
std::unordered_map<Row, std::vector<const Affiliation*>> officesByHolder(const Dataset& dataset)
{
    std::unordered_map<Row, std::vector<const Affiliation*>> offices;
    for (const auto& affiliation : dataset.affiliations)
        if (affiliation.speaksFor)
            offices[dataset.rowOf(affiliation.person)].push_back(&affiliation);
    return offices;
}

} // namespace

std::uint32_t packTimeFlags(const TimeSpan& span)
{
    const auto flag = [](bool set, Flag bit) { return set ? std::uint32_t{bit} : 0U; };
    return flag(span.openStart, OpenStart) | flag(span.openEnd, OpenEnd) | flag(span.approximate, Approximate) |
           flag(span.uncertain, Uncertain) | flag(span.isInterval, Interval) | flag(span.isWindow, Window) |
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
    return packTimeFlags(span) & ~zoned;
}

TimeSpan unpackTime(Instant startMin, Instant startMax, Instant endMin, Instant endMax, std::uint32_t flags)
{
    TimeSpan span{startMin, startMax, endMin, endMax};
    span.openStart = flags & OpenStart;
    span.openEnd = flags & OpenEnd;
    span.approximate = flags & Approximate;
    span.uncertain = flags & Uncertain;
    span.isInterval = flags & Interval;
    span.isWindow = flags & Window;
    span.dateOnly = flags & DateOnly;
    span.floating = {(flags & FloatEarliestStart) != 0, (flags & FloatLatestStart) != 0,
                     (flags & FloatEarliestEnd) != 0, (flags & FloatLatestEnd) != 0};
    span.precision = static_cast<Precision>((flags >> precisionShift) & 15);
    span.endPrecision = static_cast<Precision>((flags >> endPrecisionShift) & 15);
    return span;
}

TimeSpan EventColumns::time(Row row) const
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
        auto sorted = column;
        for (std::size_t i = 0; i < order.size(); ++i)
            sorted[i] = column[order[i]];
        column = std::move(sorted);
    };
    arrange(id);
    arrange(startMin);
    arrange(timeFlags);
    arrange(kind);
    arrange(importance);
    arrange(m_lengths);
    if (m_apart.empty())
        return;
    std::vector<Row> places(order.size());
    for (std::size_t i = 0; i < order.size(); ++i)
        places[order[i]] = static_cast<Row>(i);
    for (auto& bounds : m_apart)
        bounds.row = places[bounds.row];
    std::ranges::sort(m_apart, {}, &Bounds::row);
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
    if (form == boundsApart)
        m_apart.push_back({static_cast<Row>(id.size()), bounds.latestStart, bounds.earliestEnd, end});
    m_lengths.push_back(form == boundsApart ? 0
                                            : static_cast<std::uint32_t>(form & inSeconds ? length / 1000 : length));
    id.push_back(event);
    startMin.push_back(start);
    timeFlags.push_back((flags & ((1U << formShift) - 1)) | (form << formShift));
    kind.push_back(eventKind);
    importance.push_back(eventImportance);
}

TimeSpan PositionColumns::time(Row row) const
{
    return unpackTime(madeMin[row], madeMax[row], madeMin[row], madeMax[row], timeFlags[row]);
}

std::vector<Row> Dataset::findActors(const std::vector<std::string>& uids) const
{
    std::vector<Row> rows;
    for (const auto& uid : uids)
        if (const Row row = findActor(uid); row != noRow)
            rows.push_back(row);
    return rows;
}

Row Dataset::findActor(std::string_view text) const
{
    const std::string wanted = folded(trimmed(text));
    const auto search = [&](auto matches) {
        const auto found = std::ranges::find_if(actors, matches);
        return found == actors.end() ? noRow : static_cast<Row>(found - actors.begin());
    };
    if (const Row row = search([&](const Actor& actor) { return actor.uid == wanted; }); row != noRow)
        return row;
    if (const Row row = search([&](const Actor& actor) { return answersTo(actor.name, wanted); }); row != noRow)
        return row;
    if (const Row row = search([&](const Actor& actor) { return !actor.iso3.empty() && folded(actor.iso3) == wanted; });
        row != noRow)
        return row;
    return search([&](const Actor& actor) { return answersTo(actor.shortName, wanted); });
}

Row Dataset::findTopic(std::string_view text) const
{
    const std::string wanted = folded(trimmed(text));
    for (Row row = 0; row < topics.size(); ++row)
        if (topics[row].uid == wanted || answersTo(topics[row].name, wanted))
            return row;
    return noRow;
}

Row Dataset::findInstrument(std::string_view text) const
{
    const std::string wanted = folded(trimmed(text));
    for (Row row = 0; row < instruments.size(); ++row)
        if (instruments[row].uid == wanted || answersTo(instruments[row].title, wanted))
            return row;
    return noRow;
}

bool holdsAt(std::string_view from, std::string_view to, Instant instant)
{
    const auto start = from.empty() ? Result<TimeSpan>(TimeSpan{distantPast}) : parseTime(from);
    if (start && start->earliestStart > instant)
        return false;
    if (to.empty())
        return true;
    const auto end = parseTime(to);
    return !end || end->latestEnd > instant;
}

void resolveSpeakers(Dataset& dataset)
{
    const auto offices = officesByHolder(dataset);
    auto& positions = dataset.positions;
    positions.countsFor = {};
    std::vector<Row> counted;
    for (Row row = 0; row < positions.size(); ++row) {
        counted.assign(1, positions.actor[row]);
        if (positions.speakingFor[row] != noRow && positions.speakingFor[row] != positions.actor[row])
            counted.push_back(positions.speakingFor[row]);
        for (std::size_t i = 1; i < counted.size(); ++i) {
            const auto found = offices.find(counted[i]);
            if (found == offices.end())
                continue;
            for (const Affiliation* office : found->second) {
                const Row actor = dataset.rowOf(office->actor);
                if (std::ranges::find(counted, actor) == counted.end() &&
                    holdsAt(office->from, office->to, positions.madeMin[row]))
                    counted.push_back(actor);
            }
        }
        positions.countsFor.values.insert(positions.countsFor.values.end(), counted.begin(), counted.end());
        positions.countsFor.closeRow();
    }
}

} // namespace plenary
