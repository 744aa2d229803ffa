// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scene/timeline/index.h"

#include <algorithm>
#include <atomic>
#include <optional>
#include <thread>

namespace plenary::scene
{

namespace
{

/// Middles kept for the overview: more than it has pixels by far.
constexpr std::size_t mostMiddles = std::size_t{1} << 16;
/// Blocks of 64 events narrower than this share of the picture are not looked into.
constexpr Instant coarseParts = 6;
/// An index of so many events is made in a moment.
constexpr std::size_t fewEvents = 100'000;
/// From so many on a second thread makes up for its start.
constexpr std::size_t worthThreads = 10'000;

/// Calls each(0) … each(count − 1) from as many threads as the machine has, and `also` beside them from this one.
/// Neither may fail.
template <class Each, class Also>
void forEachInParallel(std::size_t count, Each each, Also also)
{
    std::atomic<std::size_t> next = 0;
    const auto work = [&] {
        for (std::size_t i = next++; i < count; i = next++)
            each(i);
    };
    std::vector<std::jthread> helpers;
    for (unsigned i = 1; i < std::thread::hardware_concurrency() && i < count; ++i)
        helpers.emplace_back(work);
    also();
    work();
}

} // namespace

LaneIndex::LaneIndex(Lane lane, const Dataset& data, const EventTimes& times, const EventColours& colours)
    : m_head(lane), m_data(&data), m_times(&times)
{
    std::vector<Row> moments;
    std::vector<Row> spans;
    for (const Row event : lane.events)
        (times.end(event) > times.start(event) ? spans : moments).push_back(event);
    lane.events = {};
    m_moments = SortedEvents(std::move(moments), SortedEvents::By::Start, times, colours, m_head.topic);
    m_ends = SortedEvents(spans, SortedEvents::By::End, times, colours, m_head.topic);
    m_spans = SortedEvents(std::move(spans), SortedEvents::By::Start, times, colours, m_head.topic);
    m_latest.build(m_spans.size(), [&](std::size_t i) { return times.end(m_spans[i]); });
    m_important.build(m_moments.size(), [&](std::size_t i) { return m_moments.importanceAt(i); });
    m_importantSpans.build(m_spans.size(), [&](std::size_t i) { return m_spans.importanceAt(i); });
}

std::size_t LaneIndex::count(Instant from, Instant to) const
{
    if (from >= to)
        return 0;
    const std::size_t moments = m_moments.rankOf(to) - m_moments.rankOf(from);
    // What ended by `from` had begun before it.
    return moments + m_spans.rankOf(to) - m_ends.rankOf(from + 1);
}

std::vector<Row> LaneIndex::merged(std::vector<Row> moments, std::vector<Row> spans) const
{
    std::vector<Row> rows;
    rows.reserve(moments.size() + spans.size());
    std::ranges::merge(
        moments, spans, std::back_inserter(rows), {},
        [&](Row row) {
            return std::pair{m_times->start(row), row};
        },
        [&](Row row) {
            return std::pair{m_times->start(row), row};
        });
    return rows;
}

std::vector<Row> LaneIndex::within(Instant from, Instant to) const
{
    if (from >= to)
        return {};
    std::vector<Row> moments;
    for (std::size_t i = m_moments.rankOf(from), end = m_moments.rankOf(to); i < end; ++i)
        moments.push_back(m_moments[i]);
    const std::size_t first = m_spans.rankOf(from);
    std::vector<std::size_t> carried;
    m_latest.above(
        0, first, from, [&](std::size_t i) { return m_times->end(m_spans[i]); },
        [&](std::size_t i) { carried.push_back(i); });
    std::ranges::sort(carried);
    std::vector<Row> spans;
    for (const std::size_t i : carried)
        spans.push_back(m_spans[i]);
    for (std::size_t i = first, end = m_spans.rankOf(to); i < end; ++i)
        spans.push_back(m_spans[i]);
    return merged(std::move(moments), std::move(spans));
}

namespace
{

/// Visits the places of [first, last) from the largest value on, earlier ones first among equals, until `most` were
/// visited or visit() answers false.
template <class Value, class Visit>
void fromTheLargest(const PeakTree& tree, std::size_t first, std::size_t last, std::size_t most, Value value,
                    Visit visit)
{
    std::vector<std::pair<std::size_t, std::size_t>> open = {{first, last}};
    for (std::size_t found = 0; found < most && !open.empty(); ++found) {
        // The best of the parts that are left; parts are few.
        std::size_t part = open.size();
        std::size_t best = 0;
        for (std::size_t i = 0; i < open.size(); ++i) {
            const std::size_t peak = tree.largest(open[i].first, open[i].second, value);
            if (peak < open[i].second &&
                (part == open.size() || value(peak) > value(best) || (value(peak) == value(best) && peak < best))) {
                part = i;
                best = peak;
            }
        }
        if (part == open.size() || !visit(best))
            return;
        const auto [from, to] = open[part];
        open[part] = {from, best};
        open.emplace_back(best + 1, to);
    }
}

} // namespace

std::vector<Row> LaneIndex::foremost(Instant from, Instant to, std::size_t most) const
{
    std::vector<Row> rows;
    const auto gather = [&](const SortedEvents& run, const PeakTree& tree) {
        fromTheLargest(
            tree, run.rankOf(from), run.rankOf(to), most, [&](std::size_t i) { return run.importanceAt(i); },
            [&](std::size_t i) {
                rows.push_back(run[i]);
                return true;
            });
    };
    gather(m_moments, m_important);
    gather(m_spans, m_importantSpans);
    std::ranges::sort(rows, {}, [&](Row row) {
        return std::tuple{-int{m_data->events.importance[row]}, m_times->start(row), row};
    });
    rows.resize(std::min(rows.size(), most));
    return rows;
}

std::vector<Row> LaneIndex::lasting(Instant start, Instant at, std::size_t most) const
{
    std::vector<Row> rows;
    const auto end = [&](std::size_t i) { return m_times->end(m_spans[i]); };
    fromTheLargest(m_latest, 0, m_spans.rankOf(start), most, end, [&](std::size_t i) {
        if (end(i) <= at)
            return false;
        rows.push_back(m_spans[i]);
        return true;
    });
    return rows;
}

std::vector<SortedEvents::Counts> LaneIndex::density(Instant from, Instant to, std::size_t parts) const
{
    std::vector<SortedEvents::Counts> density(parts);
    if (from >= to || parts == 0)
        return density;
    const double length = static_cast<double>(to - from) / static_cast<double>(parts);
    const auto coarse = static_cast<Instant>(length * coarseParts);
    SortedEvents::Cursor moments(m_moments, coarse);
    SortedEvents::Cursor spans(m_spans, coarse);
    SortedEvents::Cursor ends(m_ends, coarse);
    SortedEvents::Counts before = moments.advance(from);
    Instant left = from;
    for (std::size_t i = 0; i < parts; ++i) {
        const Instant right = i + 1 == parts ? to : from + static_cast<Instant>(length * static_cast<double>(i + 1));
        const SortedEvents::Counts& ended = ends.advance(left + 1);
        const SortedEvents::Counts& begun = spans.advance(right);
        const SortedEvents::Counts& passed = moments.advance(right);
        for (std::size_t colour = 0; colour < before.size(); ++colour) {
            density[i][colour] =
                passed[colour] - before[colour] + (begun[colour] > ended[colour] ? begun[colour] - ended[colour] : 0);
            before[colour] = passed[colour];
        }
        left = right;
    }
    return density;
}

bool LaneIndex::holds(Row event) const
{
    const Instant start = m_times->start(event);
    const auto isIn = [&](const SortedEvents& run) {
        // Events of one instant follow each other by row.
        std::size_t low = run.rankOf(start);
        std::size_t high = run.rankOf(start + 1);
        while (low < high) {
            const std::size_t middle = (low + high) / 2;
            if (run[middle] < event)
                low = middle + 1;
            else
                high = middle;
        }
        return low < run.size() && run[low] == event;
    };
    return isIn(m_moments) || isIn(m_spans);
}

double LaneIndex::meanDensity() const
{
    Instant first = distantFuture;
    Instant last = distantPast;
    for (const SortedEvents* run : {&m_moments, &m_spans})
        if (run->size() > 0) {
            // A twentieth on either side may lie far off.
            first = std::min(first, run->at(run->size() / 20));
            last = std::max(last, run->at(run->size() - 1 - run->size() / 20));
        }
    return static_cast<double>(size()) / static_cast<double>(std::max<Instant>(1, last - first));
}

std::size_t LaneIndex::memory() const
{
    return m_moments.memory() + m_spans.memory() + m_ends.memory() + m_latest.memory() + m_important.memory() +
           m_importantSpans.memory();
}

TimelineIndex::TimelineIndex(const Dataset& data, const Selection& selection, const Zone& zone, Options options)
    : m_data(data), m_selection(selection), m_zone(zone), m_options(options), m_times(data, zone),
      m_colours(data, selection, options.colourBy)
{
    auto lanes = groupEvents(data, selection, options.laneBy, mostLanes);
    std::vector<std::optional<LaneIndex>> made(lanes.size());
    const auto make = [&](std::size_t i) { made[i].emplace(std::move(lanes[i]), data, m_times, m_colours); };
    const auto also = [this] { survey(); };
    if (selection.eventCount < worthThreads) {
        for (std::size_t i = 0; i < lanes.size(); ++i)
            make(i);
        also();
    } else {
        forEachInParallel(lanes.size(), make, also);
    }
    m_lanes.reserve(made.size());
    for (auto& lane : made)
        m_lanes.push_back(std::move(*lane));
}

/// What the legend has to explain; an event has a colour of its own in the lane of each of its topics.
void TimelineIndex::countColours(Row event)
{
    if (m_options.laneBy != LaneBy::Topic || m_data.events.topics.of(event).empty()) {
        ++m_colourCounts[m_colours.classOf(event)];
        return;
    }
    for (const Row topic : m_data.events.topics.of(event))
        ++m_colourCounts[m_colours.classOf(event, topic)];
}

void TimelineIndex::survey()
{
    // Of very many middles every m_step-th will do: events come by their starts, so that these are spread evenly.
    m_step = m_selection.eventCount / mostMiddles + 1;
    m_middles.reserve(m_selection.eventCount / m_step + 1);
    std::size_t seen = 0;
    for (Row event = 0; event < m_data.events.size(); ++event) {
        if (!m_selection.events[event])
            continue;
        countColours(event);
        if (seen++ % m_step == 0)
            m_middles.push_back(midpoint(m_times.span(event)));
        const Instant first = m_times.start(event);
        const Instant last = m_times.end(event);
        if (first <= distantPast || last >= distantFuture) {
            includeKnown(m_times.span(event));
        } else {
            m_first = std::min(m_first, first);
            m_last = std::max(m_last, last);
        }
    }
    std::ranges::sort(m_middles);
}

/// Takes what is known of a time with an open side into the extent.
void TimelineIndex::includeKnown(const TimeSpan& time)
{
    for (const TimeSpan& member : time.members.all())
        includeKnown(member);
    if (time.hasGaps())
        return;
    for (const Instant bound : {time.openStart ? time.latestStart : time.earliestStart,
                                time.openEnd ? time.earliestEnd : time.latestEnd})
        if (bound > distantPast && bound < distantFuture) {
            m_first = std::min(m_first, bound);
            m_last = std::max(m_last, bound);
        }
}

std::size_t TimelineIndex::middlesBefore(Instant instant) const
{
    const auto before = static_cast<std::size_t>(std::ranges::lower_bound(m_middles, instant) - m_middles.begin());
    return std::min(before * m_step, eventCount());
}

Instant TimelineIndex::middleAt(double share) const
{
    if (m_middles.empty())
        return 0;
    const auto at = static_cast<std::size_t>(share * static_cast<double>(m_middles.size()));
    return m_middles[std::min(at, m_middles.size() - 1)];
}

const StatementsByTopic& TimelineIndex::statements() const
{
    std::call_once(m_statementsOnce, [&] { m_statements.emplace(m_data); });
    return *m_statements;
}

std::size_t TimelineIndex::memory() const
{
    std::size_t bytes = m_middles.capacity() * sizeof(Instant);
    for (const auto& lane : m_lanes)
        bytes += lane.memory();
    return bytes;
}

TimelineIndexPtr indexFor(const View& view, std::optional<TimelineIndex::Options> wanted)
{
    const TimelineIndex* known = view.index;
    if (known && known->isOf(view) && (!wanted || known->options() == *wanted || known->eventCount() > fewEvents))
        return {TimelineIndexPtr(), known}; // not owned
    return std::make_shared<const TimelineIndex>(view.data, view.selection, view.zone,
                                                 wanted.value_or(TimelineIndex::Options{}));
}

} // namespace plenary::scene
