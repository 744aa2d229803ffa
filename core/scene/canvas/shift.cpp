// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scene/canvas/shift.h"

namespace plenary::scene
{

namespace
{

void move(Point& point, double dx, double dy)
{
    point.x += dx;
    point.y += dy;
}

struct Mover
{
    double dx, dy;

    void operator()(Box& box) const
    {
        box.rect.x += dx;
        box.rect.y += dy;
    }
    void operator()(Line& line) const
    {
        move(line.from, dx, dy);
        move(line.to, dx, dy);
    }
    void operator()(Polyline& line) const
    {
        for (Point& point : line.points)
            move(point, dx, dy);
    }
    void operator()(Polygon& polygon) const
    {
        for (auto& ring : polygon.rings)
            for (Point& point : ring)
                move(point, dx, dy);
    }
    void operator()(Mark& mark) const { move(mark.centre, dx, dy); }
    void operator()(Label& label) const { move(label.at, dx, dy); }
    void operator()(Strip& strip) const
    {
        strip.rect.x += dx;
        strip.rect.y += dy;
    }
    void operator()(Picture& picture) const
    {
        picture.rect.x += dx;
        picture.rect.y += dy;
    }
};

} // namespace

void shift(Scene& scene, double dx, double dy)
{
    for (auto& item : scene.items)
        std::visit(Mover{dx, dy}, item.shape);
    for (auto& hit : scene.hits) {
        hit.box.x += dx;
        hit.box.y += dy;
        for (auto& ring : hit.outline)
            for (Point& point : ring)
                move(point, dx, dy);
    }
    scene.plot.x += dx;
    scene.plot.y += dy;
}

} // namespace plenary::scene
