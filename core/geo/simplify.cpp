// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/geo/simplify.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace plenary::geo
{

namespace
{

struct Span
{
    std::size_t first;
    std::size_t last;
    float limit; ///< the detail of the point that split the span off: a point may not outlast it
};

/// Square of the distance of `point` from the segment a-b.
double squaredDistance(PlanePoint point, PlanePoint a, PlanePoint b)
{
    const double dx = b.x - a.x;
    const double dy = b.y - a.y;
    const double length = dx * dx + dy * dy;
    const double along = ((point.x - a.x) * dx + (point.y - a.y) * dy);
    const double t = length > 0.0 ? std::clamp(along / length, 0.0, 1.0) : 0.0;
    const double ex = point.x - a.x - t * dx;
    const double ey = point.y - a.y - t * dy;
    return ex * ex + ey * ey;
}

} // namespace

std::vector<float> lineDetail(std::span<const PlanePoint> line)
{
    constexpr float infinity = std::numeric_limits<float>::infinity();
    std::vector<float> detail(line.size(), infinity);
    std::vector<Span> open;
    if (line.size() > 2)
        open.push_back({0, line.size() - 1, infinity});
    while (!open.empty()) {
        const Span span = open.back();
        open.pop_back();
        double farthest = -1.0;
        std::size_t split = span.first + 1;
        for (std::size_t i = span.first + 1; i < span.last; ++i) {
            const double distance = squaredDistance(line[i], line[span.first], line[span.last]);
            if (distance > farthest) {
                farthest = distance;
                split = i;
            }
        }
        const float limit = std::min(span.limit, static_cast<float>(std::sqrt(farthest)));
        detail[split] = limit;
        if (split - span.first > 1)
            open.push_back({span.first, split, limit});
        if (span.last - split > 1)
            open.push_back({split, span.last, limit});
    }
    return detail;
}

} // namespace plenary::geo
