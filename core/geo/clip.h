// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>
#include <vector>

#include "core/geo/world_map.h"

namespace plenary::geo
{

/// The part of a polygon (closed, first point not repeated) inside `box`: Sutherland–Hodgman. Pieces that fall apart
/// stay one polygon, joined along the box's sides, which leaves even-odd filling right. Empty when nothing is inside.
std::vector<PlanePoint> clipPolygon(std::vector<PlanePoint> polygon, const PlaneBox& box);

/// The stretches of a line inside `box`: Liang–Barsky (1984).
std::vector<std::vector<PlanePoint>> clipLine(std::span<const PlanePoint> line, const PlaneBox& box);

/// Whether all of `inner` lies within `outer`, and whether they have a point in common.
bool contains(const PlaneBox& outer, const PlaneBox& inner);
bool overlap(const PlaneBox& a, const PlaneBox& b);

} // namespace plenary::geo
