// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scene/stances/move_arrow.h"

#include <algorithm>
#include <cmath>

namespace plenary::scene
{

namespace
{

void addStraight(Scene& scene, Point from, Point to, double markSize, Tone tone)
{
    constexpr double head = 7;
    const double length = std::hypot(to.x - from.x, to.y - from.y);
    const double reach = markSize / 2 + 2;
    if (length < 2 * (reach + head))
        return;
    const Point along{(to.x - from.x) / length, (to.y - from.y) / length};
    const auto on = [&](double back, double aside) {
        return Point{to.x - along.x * back - along.y * aside, to.y - along.y * back + along.x * aside};
    };
    scene.add(Layer::Grid, Line{from, on(reach + head, 0), tone, 1.4});
    scene.add(Layer::Marks,
              Polygon{{{on(reach, 0), on(reach + head, head * 0.55), on(reach + head, -head * 0.55)}}, {tone}});
}

} // namespace

void addMoveArrow(Scene& scene, Point from, Point to, double markSize, Tone tone)
{
    constexpr double head = 6;
    const double tip = to.y - markSize / 2 - 1;
    const double gap = tip - head - 1;
    const double start = from.y + markSize / 2;
    if (gap <= start + 1)
        return addStraight(scene, from, to, markSize, tone);
    const double bend = std::min(6.0, std::abs(to.x - from.x) / 2) * (to.x > from.x ? 1 : -1);
    scene.add(Layer::Grid, Polyline{{{from.x, start},
                                     {from.x, gap - 3},
                                     {from.x + bend / 3, gap},
                                     {to.x - bend / 3, gap},
                                     {to.x, gap + 2},
                                     {to.x, tip - head + 1}},
                                    tone,
                                    1.8,
                                    Dash::Solid});
    scene.add(Layer::Marks,
              Polygon{{{{to.x, tip}, {to.x - head * 0.6, tip - head}, {to.x + head * 0.6, tip - head}}}, {tone}});
}

} // namespace plenary::scene
