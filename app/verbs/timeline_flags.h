// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/verbs/common.h"
#include "core/scene/timeline.h"

namespace plenary::cli
{

/// What a timeline is asked to show, beside its span, lanes and clocks.
struct TimelineFlags
{
    std::string colour = "kind", bands = "eras,nights", laneOrder, hiddenLanes, collapsedLanes;
    bool noLinks = false;

    void addTo(CLI::App& verb);
    /// Sets the options; refuses bands and lanes that do not exist.
    [[nodiscard]] Result<> apply(scene::TimelineOptions& options, const Viewed& viewed) const;
};

} // namespace plenary::cli
