// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/verbs/viewed.h"
#include "core/scene/figure/chart.h"

namespace plenary::cli
{

/// What the charts of stances are asked to show, in the words of the command line.
struct StanceFlags
{
    std::string actors, topics, topic, collapse, order = "given", rule = "mean", measure = "agreement",
                                                 normalisation = "none", counting = "binary", unit = "topic",
                                                 view = "matrix";
    int minN = 1;
    int minShared = scene::StanceOptions{}.minShared;
    int windowDays = scene::StanceOptions{}.windowDays;
    int coalitions = 0;
    double threshold = scene::StanceOptions{}.threshold;

    void addTo(Verb& verb);
    [[nodiscard]] Result<scene::StanceOptions> options(const Viewed& viewed, scene::ChartKind chart) const;
};

} // namespace plenary::cli
