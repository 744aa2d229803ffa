// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstddef>
#include <limits>
#include <optional>
#include <vector>

#include "core/geo/projection.h"
#include "core/geo/world_map.h"

namespace plenary::geo
{

/// A point of the figure: x grows rightwards, y downwards, in pixels.
struct PixelPoint
{
    float x = 0.0F;
    float y = 0.0F;
};

/// A rectangle in pixels; empty (left > right) until something is added.
struct PixelBox
{
    float left = std::numeric_limits<float>::infinity();
    float top = std::numeric_limits<float>::infinity();
    float right = -std::numeric_limits<float>::infinity();
    float bottom = -std::numeric_limits<float>::infinity();
};

/// Pixels kept free around the earth at zoom 1. They are drawn over as soon as the view is zoomed.
struct Margins
{
    double left = 0.0;
    double top = 0.0;
    double right = 0.0;
    double bottom = 0.0;
};

/// One territory as it is drawn; the same index as in WorldMap::territories().
struct ProjectedTerritory
{
    std::vector<std::vector<PixelPoint>> polygons; ///< outer rings and holes alike: fill even-odd
    PixelBox box;                                  ///< of `polygons`; empty when none is in the figure
    double area = 0.0;        ///< px² at this zoom, of the whole territory, inside the figure or not
    PixelPoint anchor;        ///< may lie outside the figure
    bool hidden = false;      ///< its anchor lies behind the horizon
    bool needsMarker = false; ///< drawn smaller than 16 px², and its anchor is seen in the figure
};

/// A stretch of coast or border as it is drawn.
struct ProjectedLine
{
    std::vector<PixelPoint> points;
    std::array<std::size_t, 2> sides = {}; ///< see MapLine
    bool disputed = false;
};

/// The world for one size and one view. Everything but anchors lies within 0…width × 0…height.
struct ProjectedMap
{
    double width = 0.0;
    double height = 0.0;
    View view;
    double scale = 0.0;   ///< pixels per unit of the plane
    double originX = 0.0; ///< pixel of the plane's origin (0° E, 0° N)
    double originY = 0.0;
    std::vector<ProjectedTerritory> territories;
    std::vector<ProjectedLine> coast;
    std::vector<ProjectedLine> borders;
    std::vector<PixelPoint> outline; ///< the whole earth: to be filled (clipped, its sides run along the figure)
    std::vector<std::vector<PixelPoint>> graticule; ///< meridians and parallels every 30°, without those of the outline
};

/// Below this area a territory is shown by a marker, and this is the marker's radius unless the drawing says otherwise.
inline constexpr double markerArea = 16.0;
inline constexpr double markerRadius = 5.0;

/// Pixels per unit of the plane, as project() works them out; 0 for a size that is not positive.
double scaleFor(double widthPixels, double heightPixels, const View& view, Margins margins = {});

/// Projects the world into a figure of the given size: fitted between the margins with its aspect kept, then zoomed.
/// Details below a quarter pixel are dropped; a ring never vanishes that way, at least its bounding box remains.
/// A size that is not positive yields an empty map.
ProjectedMap project(const WorldMap& world, double widthPixels, double heightPixels, const View& view = {},
                     Margins margins = {});

/// Index of the territory under the pixel: the nearest marker within `radius`, else the polygon that holds the point
/// (even-odd, exact). Nothing over water.
std::optional<std::size_t> territoryAt(const ProjectedMap& map, double x, double y, double radius = markerRadius);

/// The place under the pixel in degrees; nothing outside the earth's outline.
std::optional<LonLat> placeAt(const ProjectedMap& map, double x, double y);

} // namespace plenary::geo
