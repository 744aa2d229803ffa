// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scene/canvas/shift.h"

#include <iterator>

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
    scene.time.left += dx;
}

void takeIn(Scene& scene, Scene other, const std::string& suffix)
{
    for (auto& item : other.items)
        item.group = scene.group(other.groups[item.group] + (item.group == 0 ? "" : suffix));
    // Both terrains lie below all else.
    const auto split = other.items.begin() + static_cast<std::ptrdiff_t>(other.terrain.last);
    scene.items.insert(scene.items.end(), std::make_move_iterator(split), std::make_move_iterator(other.items.end()));
    scene.items.insert(scene.items.begin() + static_cast<std::ptrdiff_t>(scene.terrain.last),
                       std::make_move_iterator(other.items.begin()), std::make_move_iterator(split));
    scene.terrain.last += other.terrain.last;
    scene.hits.insert(scene.hits.end(), std::make_move_iterator(other.hits.begin()),
                      std::make_move_iterator(other.hits.end()));
}

} // namespace plenary::scene
