// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/geo/clip.h"

#include <algorithm>
#include <optional>
#include <utility>

namespace plenary::geo
{

namespace
{

using Coordinate = double PlanePoint::*;

/// Keeps the side of the line `axis` = `limit` where side · (axis - limit) ≥ 0.
std::vector<PlanePoint> keepSide(const std::vector<PlanePoint>& polygon, Coordinate axis, double limit, double side)
{
    const Coordinate other = axis == &PlanePoint::x ? &PlanePoint::y : &PlanePoint::x;
    std::vector<PlanePoint> kept;
    kept.reserve(polygon.size() + 4);
    for (std::size_t i = 0; i < polygon.size(); ++i) {
        const PlanePoint& from = polygon[i];
        const PlanePoint& to = polygon[i + 1 < polygon.size() ? i + 1 : 0];
        const double before = side * (from.*axis - limit);
        const double after = side * (to.*axis - limit);
        if (before >= 0.0)
            kept.push_back(from);
        if ((before > 0.0 && after < 0.0) || (before < 0.0 && after > 0.0)) {
            PlanePoint cut;
            cut.*axis = limit;
            cut.*other = from.*other + (to.*other - from.*other) * (before / (before - after));
            kept.push_back(cut);
        }
    }
    return kept;
}

/// Narrows the stretch [enter, leave] of a segment to where start + t · change ≥ 0. False when nothing is left.
bool narrow(double start, double change, double& enter, double& leave)
{
    if (change == 0.0)
        return start >= 0.0;
    const double crossing = -start / change;
    if (change > 0.0)
        enter = std::max(enter, crossing);
    else
        leave = std::min(leave, crossing);
    return enter <= leave;
}

/// Where the segment enters and leaves the box, as fractions of its length.
std::optional<std::pair<double, double>> stretchInside(PlanePoint from, PlanePoint to, const PlaneBox& box)
{
    const double dx = to.x - from.x;
    const double dy = to.y - from.y;
    double enter = 0.0;
    double leave = 1.0;
    const bool inside = narrow(from.x - box.left, dx, enter, leave) && narrow(box.right - from.x, -dx, enter, leave) &&
                        narrow(from.y - box.bottom, dy, enter, leave) && narrow(box.top - from.y, -dy, enter, leave);
    if (!inside)
        return std::nullopt;
    return std::pair{enter, leave};
}

} // namespace

std::vector<PlanePoint> clipPolygon(std::vector<PlanePoint> polygon, const PlaneBox& box)
{
    polygon = keepSide(polygon, &PlanePoint::x, box.left, 1.0);
    polygon = keepSide(polygon, &PlanePoint::x, box.right, -1.0);
    polygon = keepSide(polygon, &PlanePoint::y, box.bottom, 1.0);
    polygon = keepSide(polygon, &PlanePoint::y, box.top, -1.0);
    if (polygon.size() < 3)
        polygon.clear();
    return polygon;
}

std::vector<std::vector<PlanePoint>> clipLine(std::span<const PlanePoint> line, const PlaneBox& box)
{
    std::vector<std::vector<PlanePoint>> stretches;
    bool open = false;
    for (std::size_t i = 1; i < line.size(); ++i) {
        const PlanePoint from = line[i - 1];
        const PlanePoint to = line[i];
        const auto inside = stretchInside(from, to, box);
        if (!inside) {
            open = false;
            continue;
        }
        const auto [enter, leave] = *inside;
        const auto at = [&](double t) {
            return PlanePoint{from.x + t * (to.x - from.x), from.y + t * (to.y - from.y)};
        };
        if (!open)
            stretches.push_back({enter > 0.0 ? at(enter) : from});
        stretches.back().push_back(leave < 1.0 ? at(leave) : to);
        open = leave >= 1.0;
    }
    return stretches;
}

bool contains(const PlaneBox& outer, const PlaneBox& inner)
{
    return inner.left >= outer.left && inner.right <= outer.right && inner.bottom >= outer.bottom &&
           inner.top <= outer.top;
}

bool overlap(const PlaneBox& a, const PlaneBox& b)
{
    return a.left <= b.right && b.left <= a.right && a.bottom <= b.top && b.bottom <= a.top;
}

} // namespace plenary::geo
