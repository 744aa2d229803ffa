// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <limits>
#include <optional>
#include <vector>

#include "core/geo/equal_earth.h"

namespace plenary::geo
{

/// A point of a line, with the size of the detail it carries on the Equal Earth plane (see simplify.h).
struct Vertex
{
    LonLat place;
    float detail = std::numeric_limits<float>::infinity();
};

/// Cuts a ring (first vertex not repeated) at ±180° into rings that stay within -180…180 and keep its orientation.
/// Steps longer than 180° are taken to go the short way round. A ring round a pole is closed over that pole. New edges
/// along ±180° get a vertex every 2°, so that they stay on the curved outline. Pieces without area are left out; pieces
/// on the same side stay one ring, joined by an edge run twice along the meridian. Nothing when the ring winds
/// otherwise.
std::optional<std::vector<std::vector<Vertex>>> cutRing(const std::vector<Vertex>& ring);

/// Cuts a line at ±180°. Stretches that run along ±180° are seams of the source, not borders, and are left out.
std::vector<std::vector<Vertex>> cutLine(const std::vector<Vertex>& line);

/// `longitude`, moved by whole turns to within 180° of `previous`.
double nearestTurn(double longitude, double previous);

} // namespace plenary::geo
