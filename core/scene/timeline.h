// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scene/context.h"
#include "core/scene/lanes.h"
#include "core/scene/time_axis.h"

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

    bool operator==(const TimelineOptions&) const = default;

    template <class Self, class Visit>
    static void fields(Self& self, Visit&& visit)
    {
        visit("lanes", self.laneBy);
        visit("from", self.from);
        visit("to", self.to);
        visit("zones", self.zones);
    }
};

/// Events in lanes over time. A moment is a diamond; what lasted is a bar, whose ends fade where they are uncertain;
/// a moment somewhere in a window is a bar that fades on both sides. Labels never overlap each other or a mark: the
/// important ones are placed first, an event without room for its label keeps its mark.
Scene buildTimeline(const Context& context, const TimelineOptions& options);

/// How many events start in each of equal parts of the whole extent, with the part shown marked.
Scene buildOverview(const Context& context, Instant shownFrom, Instant shownTo);

/// The time from the first to the last event that passes the filter, with a little air; the summit's focus where none.
struct Extent
{
    Instant from = 0;
    Instant to = 1;
};
Extent extentOf(const Context& context);
/// The span a new window shows first.
Extent focusOf(const Dataset& data, const Zone& zone);

/// Where the pixels of the overview lie in time.
/// Nine tenths of the events and the span shown fit in; the few far away are counted at the edges.
TimeScale overviewScale(const Context& context, Extent shown);

} // namespace plenary::scene
