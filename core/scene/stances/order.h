// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scene/stances/charts.h"

#include <vector>

namespace plenary::scene
{

/// The columns of `cells` in the order asked for, as indices into cells.columns().
std::vector<std::size_t> columnOrder(const View& view, const StanceCells& cells, StanceOrder order);

/// All topics in the order asked for. Clustering lays the `room` topics with most statements alike beside alike; those
/// that would not be seen anyway follow by number of statements.
std::vector<Row> topicOrder(const View& view, const StanceCells& cells, const StanceOptions& options,
                            std::size_t room);

} // namespace plenary::scene
