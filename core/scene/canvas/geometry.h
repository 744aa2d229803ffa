// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Places in a picture, in logical pixels (1/96 inch), y downwards.
namespace plenary::scene
{

struct Point
{
    double x = 0;
    double y = 0;

    bool operator==(const Point&) const = default;
};

struct Rect
{
    double x = 0;
    double y = 0;
    double width = 0;
    double height = 0;

    double right() const { return x + width; }
    double bottom() const { return y + height; }
    bool contains(Point p) const { return p.x >= x && p.x < right() && p.y >= y && p.y < bottom(); }
    bool intersects(const Rect& other) const
    {
        return x < other.right() && other.x < right() && y < other.bottom() && other.y < bottom();
    }
    /// The part inside `other`; of zero size when there is none.
    Rect clipped(const Rect& other) const;
    Rect inset(double by) const { return {x + by, y + by, width - 2 * by, height - 2 * by}; }

    bool operator==(const Rect&) const = default;
};

} // namespace plenary::scene
