// SPDX-License-Identifier: GPL-3.0-or-later
// The timeline: which lanes are drawn, in which order.
#include "core/scene/timeline/lane_choice.h"

#include <algorithm>

namespace plenary::scene
{

std::vector<std::size_t> lanesToShow(const TimelineIndex& index, const TimelineOptions& options)
{
    std::vector<std::size_t> lanes;
    for (std::size_t i = 0; i < index.lanes().size(); ++i)
        if (std::ranges::count(options.hiddenLanes, index.lanes()[i].head().id) == 0)
            lanes.push_back(i);
    const auto place = [&](std::size_t lane) {
        return std::ranges::find(options.laneOrder, index.lanes()[lane].head().id) - options.laneOrder.begin();
    };
    std::ranges::stable_sort(lanes, {}, place);
    return lanes;
}

} // namespace plenary::scene
