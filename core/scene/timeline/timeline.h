// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scene/canvas/time_axis.h"
#include "core/scene/timeline/event_colour.h"
#include "core/scene/timeline/index.h"
#include "core/scene/timeline/lanes.h"
#include "core/scene/view/context.h"

#include <string>
#include <vector>

namespace plenary::scene
{

struct TimelineOptions
{
    LaneBy laneBy = LaneBy::Actor;
    Instant from = 0; ///< the time span shown, [from, to); the summit's focus where it is empty
    Instant to = 0;
    std::vector<std::string> zones = {}; ///< IANA names of up to two more zones the axis shows
    ColourBy colourBy = ColourBy::Kind;
    /// Lanes by LaneHead::id: first ones in this order, ones not drawn, ones drawn one row high.
    std::vector<std::string> laneOrder = {};
    std::vector<std::string> hiddenLanes = {};
    std::vector<std::string> collapsedLanes = {};
    bool links = true;  ///< arrows to what an event responds to or amends
    bool eras = true;   ///< bands of the document's eras
    bool nights = true; ///< grey bands from 20:00 to 08:00
    bool folds = true;  ///< nights in which nothing happens, and long times far from most events, take little room

    bool operator==(const TimelineOptions&) const = default;

    template <class Self, class Visit>
    static void fields(Self& self, Visit&& visit)
    {
        visit("lanes", self.laneBy);
        visit("from", self.from);
        visit("to", self.to);
        visit("zones", self.zones);
        visit("colours", self.colourBy);
        visit("lane-order", self.laneOrder);
        visit("hidden-lanes", self.hiddenLanes);
        visit("collapsed-lanes", self.collapsedLanes);
        visit("links", self.links);
        visit("eras", self.eras);
        visit("nights", self.nights);
        visit("folds", self.folds);
    }
};

/// Where things stand on a timeline, for what is drawn below and above the events: bands, arrows.
struct TimelineLayout
{
    struct LaneBand
    {
        std::size_t lane = 0; ///< into TimelineIndex::lanes()
        Rect area;            ///< from the left edge of the picture, name included
    };
    struct Placed
    {
        Row event = 0;
        Rect mark; ///< the part of its diamond, bar or tick inside the plot
    };
    TimeScale scale;
    Rect plot;
    std::vector<LaneBand> lanes;
    std::vector<Placed> events; ///< those with a mark of their own, lane by lane
};

/// Events in lanes over time. A moment is a diamond; what lasted is a bar, whose ends fade where they are uncertain;
/// a moment somewhere in a window is a bar with round ends. What is known to the day only stands in a column of its
/// day, where days are wide enough. Labels never overlap each other or a mark: the important ones are placed first, an
/// event without room for its label keeps its mark. Places are found on an endless sheet, so that little moves while
/// the part of time shown does; only what the edges of the picture would cut is placed anew.
///
/// Lanes of very many events show all of them as a strip, one column a pixel, and the most important ones above it.
/// With an index in the context the picture costs what its pixels cost, however many events there are; without one, or
/// with one of other lanes where events are few, it is made first.
Scene buildTimeline(const Context& context, const TimelineOptions& options);

/// How many events start in each of equal parts of the whole extent, with the part shown marked.
Scene buildOverview(const Context& context, Instant shownFrom, Instant shownTo);

/// The time from the first to the last event that passes the filter, with a little air; the summit's focus where none.
Extent extentOf(const View& view);
/// The span a new window shows first.
Extent focusOf(const Dataset& data, const Zone& zone);

/// Where the pixels of the overview lie in time.
/// Nine tenths of the events and the span shown fit in; the few far away are counted at the edges.
TimeScale overviewScale(const Context& context, Extent shown);

} // namespace plenary::scene
