// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/stats/scaling.h"

#include <cstddef>
#include <span>
#include <vector>

namespace plenary::stats
{

/// A tie between two nodes; `weight` 0 … 1 says how strongly it draws them together.
struct Tie
{
    std::size_t a = 0;
    std::size_t b = 0;
    double weight = 1;
};

/// Places the nodes of a network in the unit square so that tied ones lie close and none cover each other (Fruchterman
/// & Reingold 1991). It starts from `start` (one point a node, any scale) and uses no random numbers, so that the same
/// network is always drawn alike, and a small change moves little. Nodes at one place are first set apart on a spiral.
/// `rounds` · n² time.
std::vector<Point> forceLayout(std::span<const Point> start, std::span<const Tie> ties, int rounds = 200);

} // namespace plenary::stats
