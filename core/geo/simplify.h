// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>
#include <vector>

#include "core/geo/equal_earth.h"

namespace plenary::geo
{

/// For every point of a line the size of the detail it carries: the largest tolerance, in plane units, at which the
/// Douglas–Peucker method (1973) still keeps it. Both ends are infinite. It does not depend on the line's direction, so
/// neighbours that share a border, whatever scale they are drawn at, drop the same points.
std::vector<float> lineDetail(std::span<const PlanePoint> line);

} // namespace plenary::geo
