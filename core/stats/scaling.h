// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/stats/distance_matrix.h"

#include <cstddef>
#include <optional>
#include <vector>

namespace plenary::stats
{

struct Point
{
    double x = 0;
    double y = 0;
};

/// A map on which distances are as true as two dimensions allow.
struct Scaling
{
    std::vector<std::optional<Point>> points; ///< one an item; absent for an item with no known distance
    std::optional<double> stress;             ///< absent if no distance is known
    std::optional<double> explained;          ///< (λ1 + λ2)/Σ|λ|, 0 … 1 (Mardia 1978); absent if all λ are 0
    std::size_t guessed = 0;                  ///< pairs of placed items whose distance was missing
};

/// Classical scaling (Torgerson 1952; Gower 1966): the two largest eigenvectors of −½·J·D²·J, each times √λ.
/// Stress is Kruskal's stress-1, √(Σ(d − d̂)²/Σd²) over known pairs, d̂ the distance on the map (Kruskal 1964):
/// 0 is perfect, above 0.2 is poor; 0 if all distances are 0.
/// Missing distances: an item with no known distance to any other is not placed (one item alone stands at the origin);
/// of the others, a missing pair is placed as if at the mean of all known distances, counted in `guessed` and left out
/// of the stress.
/// The points are centred on the origin. Each axis is turned so that its point farthest from 0 (the first of equals)
/// is positive; two equal eigenvalues leave the rotation to the order of input. n³ time.
Scaling classicalScaling(const DistanceMatrix& distances);

} // namespace plenary::stats
