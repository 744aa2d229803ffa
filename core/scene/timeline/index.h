// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scene/stances/broken_statements.h"
#include "core/scene/timeline/lanes.h"
#include "core/scene/timeline/range_maximum.h"
#include "core/scene/timeline/sorted_events.h"
#include "core/scene/view/view.h"

#include <memory>
#include <mutex>
#include <optional>
#include <span>
#include <vector>

namespace plenary::scene
{

/// One lane of an index: its moments, and what lasted or lies somewhere in a window, in time.
class LaneIndex
{
public:
    LaneIndex(Lane lane, const Dataset& data, const EventTimes& times, const EventColours& colours);

    const LaneHead& head() const { return m_head; }
    std::size_t size() const { return m_moments.size() + m_spans.size(); }

    /// How many events lie in [from, to): begin in it or last into it.
    std::size_t count(Instant from, Instant to) const;
    /// These events in the order of their starts.
    std::vector<Row> within(Instant from, Instant to) const;
    /// All events in the order of their starts.
    std::vector<Row> all() const { return within(distantPast, distantFuture); }
    /// The `most` most important of the events that begin in [from, to): important ones first, then earlier ones.
    std::vector<Row> foremost(Instant from, Instant to, std::size_t most) const;

    /// Of what began before `start` and lasts beyond `at`, the `most` that last longest; these first.
    std::vector<Row> lasting(Instant start, Instant at, std::size_t most) const;

    /// Whether the event is in the lane.
    bool holds(Row event) const;

    /// For each of equal parts of [from, to), how many events of which colour lie in it. What is smaller than a part
    /// may be counted in one nearby.
    std::vector<SortedEvents::Counts> density(Instant from, Instant to, std::size_t parts) const;

    /// Events a millisecond on average, over the time in which there are any.
    double meanDensity() const;

    std::size_t memory() const;

private:
    std::vector<Row> merged(std::vector<Row> moments, std::vector<Row> spans) const;

    LaneHead m_head;
    const Dataset* m_data;
    const EventTimes* m_times;
    SortedEvents m_moments;
    SortedEvents m_spans;  ///< by start
    SortedEvents m_ends;   ///< the same spans by end
    PeakTree m_latest; ///< of the ends of m_spans
    PeakTree m_important, m_importantSpans;
};

/// Everything the timeline and its overview need to know of the events that pass a filter, sorted so that a picture of
/// any part of time costs what its pixels cost, however many events there are. A set of dates counts as all between its
/// first and its last one: strips and the overview tell how much there was, not when each was. Linear in events to
/// build, immutable, safe to read from any thread; makes no use of words. Data and selection must outlive it.
class TimelineIndex
{
public:
    struct Options
    {
        LaneBy laneBy = LaneBy::Actor;
        ColourBy colourBy = ColourBy::Kind;

        bool operator==(const Options&) const = default;
    };
    static constexpr std::size_t mostLanes = 24;

    TimelineIndex(const Dataset& data, const Selection& selection, const Zone& zone, Options options);
    TimelineIndex(const TimelineIndex&) = delete;
    TimelineIndex& operator=(const TimelineIndex&) = delete;

    const Options& options() const { return m_options; }
    const Dataset& data() const { return m_data; }
    /// Whether it was made of what the view shows.
    bool isOf(const View& view) const
    {
        return &m_data == &view.data && &m_selection == &view.selection && m_zone == view.zone;
    }

    const std::vector<LaneIndex>& lanes() const { return m_lanes; }
    const EventTimes& times() const { return m_times; }
    const EventColours& colours() const { return m_colours; }
    /// Events of each colour, an event once however many lanes it is in.
    const SortedEvents::Counts& colourCounts() const { return m_colourCounts; }

    /// From the first to the last bound known; from > to where there is none.
    Instant first() const { return m_first; }
    Instant last() const { return m_last; }
    /// How many events have their middle before `instant`; of more than 2¹⁶, about.
    std::size_t middlesBefore(Instant instant) const;
    /// The middle of the event that this share of them precede; 0 where there are none.
    Instant middleAt(double share) const;
    std::size_t eventCount() const { return m_selection.eventCount; }
    /// Made when it is first asked for.
    const StatementsByTopic& statements() const;

    std::size_t memory() const;

private:
    void countColours(Row event);
    void survey();
    void includeKnown(const TimeSpan& time);

    const Dataset& m_data;
    const Selection& m_selection;
    Zone m_zone;
    Options m_options;
    EventTimes m_times;
    EventColours m_colours;
    std::vector<LaneIndex> m_lanes;
    SortedEvents::Counts m_colourCounts = {};
    Instant m_first = distantFuture;
    Instant m_last = distantPast;
    std::vector<Instant> m_middles; ///< every m_step-th, sorted
    std::size_t m_step = 1;
    mutable std::once_flag m_statementsOnce;
    mutable std::optional<StatementsByTopic> m_statements;
};

using TimelineIndexPtr = std::shared_ptr<const TimelineIndex>;

/// The index of a view; made anew where it has none. One with other options than wanted is taken all the same where
/// there are very many events: who shows them has the right one made in the background.
TimelineIndexPtr indexFor(const View& view, std::optional<TimelineIndex::Options> wanted = {});

} // namespace plenary::scene
