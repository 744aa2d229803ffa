// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scene/figure/chart.h"

#include <cstddef>
#include <vector>

namespace plenary::scene
{

/// Dates as of which a chart of a view says something else each time, in order, for a reader who goes through time: the
/// ends of the days on which something it draws happened, or quarters of an hour where all of that lies within few
/// days; at most `most`, spread evenly over those. The last is the date of the view, and none is later.
std::vector<Instant> momentsOf(const View& view, const ChartOptions& chart, std::size_t most);

} // namespace plenary::scene
