// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/verbs/viewed.h"
#include "core/scene/figure/chart.h"

namespace plenary::cli
{

/// What a timeline is asked to show, beside its span, lanes and clocks.
struct TimelineFlags
{
    std::string bands = "eras,nights", laneOrder, hiddenLanes, collapsedLanes;
    bool noLinks = false;
    bool noFolds = false;

    void addTo(Verb& verb);
    /// Sets the options; refuses bands and lanes that do not exist.
    [[nodiscard]] Result<> apply(scene::TimelineOptions& options, const std::string& colour,
                                 const scene::View& view) const;
};

/// The words of --colour, which maps and timelines share, and whether one suits a chart.
std::vector<std::string> colourWords();
[[nodiscard]] Result<> checkColour(scene::ChartKind chart, const std::string& colour);

} // namespace plenary::cli
