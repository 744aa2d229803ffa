// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scene/canvas/geometry.h"

#include <span>
#include <vector>

namespace plenary::scene
{

/// A marker to be placed: where it belongs, and its diameter.
struct MarkerWish
{
    Point anchor;
    double size = 8;
};

/// Where markers stand so that none covers another and all stay inside `room`: at their anchors where there is room,
/// else pushed apart a little. The same wishes give the same places. A marker that stands further from its anchor
/// than leaderLength needs a line to it.
std::vector<Point> placeMarkers(std::span<const MarkerWish> wishes, const Rect& room);

inline constexpr double leaderLength = 3.5;

} // namespace plenary::scene
