// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scene/canvas/point_labels.h"

#include <algorithm>

namespace plenary::scene
{

bool PointLabels::isFree(const Rect& spot) const
{
    return spot.x >= m_room.x && spot.y >= m_room.y && spot.right() <= m_room.right() &&
           spot.bottom() <= m_room.bottom() &&
           std::ranges::none_of(m_taken, [&](const Rect& taken) { return taken.intersects(spot); });
}

std::optional<Rect> PointLabels::place(Point point, double aside, double width, double height)
{
    const double above = point.y - aside - height + 1;
    const double below = point.y + aside - 1;
    const double left = point.x - aside - width;
    for (const auto& [x, y] : {Point{point.x + aside, point.y - height / 2}, Point{left, point.y - height / 2},
                               Point{point.x - width / 2, above}, Point{point.x - width / 2, below},
                               Point{point.x, above}, Point{point.x, below}, Point{point.x - width, above},
                               Point{point.x - width, below}})
        if (const Rect spot{x, y, width, height}; isFree(spot)) {
            m_taken.push_back(spot);
            return spot;
        }
    return {};
}

} // namespace plenary::scene
