// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scene/map/markers.h"

#include <algorithm>
#include <cmath>

namespace plenary::scene
{

namespace
{

constexpr int rounds = 200;
constexpr double gap = 1.5;

/// Moves two markers that touch half of the overlap each. Where both stand on one point they part along a direction of
/// their own, so that any number on one point fans out.
bool part(Point& a, Point& b, double apart, std::size_t turn)
{
    double dx = b.x - a.x;
    double dy = b.y - a.y;
    double distance = std::hypot(dx, dy);
    if (distance >= apart)
        return false;
    if (distance < 1e-6) {
        const double angle = 2.399963 * static_cast<double>(turn); // the golden angle spreads evenly
        dx = std::cos(angle);
        dy = std::sin(angle);
        distance = 1;
    }
    const double by = (apart - std::hypot(b.x - a.x, b.y - a.y)) / 2 + 0.01;
    a.x -= dx / distance * by;
    a.y -= dy / distance * by;
    b.x += dx / distance * by;
    b.y += dy / distance * by;
    return true;
}

void keepInside(Point& place, double size, const Rect& room)
{
    const double r = size / 2 + 1;
    place.x = std::clamp(place.x, room.x + r, std::max(room.x + r, room.right() - r));
    place.y = std::clamp(place.y, room.y + r, std::max(room.y + r, room.bottom() - r));
}

} // namespace

std::vector<Point> placeMarkers(std::span<const MarkerWish> wishes, const Rect& room)
{
    std::vector<Point> places;
    places.reserve(wishes.size());
    for (const auto& wish : wishes) {
        places.push_back(wish.anchor);
        keepInside(places.back(), wish.size, room);
    }
    for (int round = 0; round < rounds; ++round) {
        bool moved = false;
        for (std::size_t i = 0; i < places.size(); ++i)
            for (std::size_t j = i + 1; j < places.size(); ++j)
                moved |= part(places[i], places[j], (wishes[i].size + wishes[j].size) / 2 + gap, j);
        if (!moved)
            break;
        for (std::size_t i = 0; i < places.size(); ++i)
            keepInside(places[i], wishes[i].size, room);
    }
    return places;
}

} // namespace plenary::scene
