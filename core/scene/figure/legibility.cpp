// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scene/figure/legibility.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <numbers>

namespace plenary::scene
{

namespace
{

/// How far the letters of a line reach from its baseline, in ems: capitals above, what hangs below only as far as two
/// lines may share.
constexpr double above = 0.70, below = 0.06;
/// What texts may share, and go beyond the edge, without being harder to read, in pixels.
constexpr double mayShare = 1.0;
/// Bytes of a number on a mark, which may be smaller than letters are.
constexpr std::size_t longestFigure = 4;

/// The letters of a text as a box that may be turned.
struct LetterBox
{
    const Label* label;
    std::array<Point, 4> corners;
    double top, bottom;
};

LetterBox boxOf(const Label& label, const TextMeasure& measure)
{
    const double width = measure.width(label.text, label.font);
    const double left = label.align == Align::Left ? 0 : label.align == Align::Right ? -width : -width / 2;
    const double angle = -label.degrees * std::numbers::pi / 180;
    LetterBox box{&label, {}, 0, 0};
    const std::array<Point, 4> flat = {Point{left + mayShare / 2, -above * label.font.size},
                                       {left + width - mayShare / 2, -above * label.font.size},
                                       {left + width - mayShare / 2, below * label.font.size},
                                       {left + mayShare / 2, below * label.font.size}};
    for (std::size_t i = 0; i < flat.size(); ++i)
        box.corners[i] = {label.at.x + flat[i].x * std::cos(angle) - flat[i].y * std::sin(angle),
                          label.at.y + flat[i].x * std::sin(angle) + flat[i].y * std::cos(angle)};
    const auto [low, high] = std::ranges::minmax(box.corners, {}, &Point::y);
    box.top = low.y;
    box.bottom = high.y;
    return box;
}

/// Whether a straight line along a side of `a` parts the two (the theorem of separating axes).
bool isParted(const LetterBox& a, const LetterBox& b)
{
    for (std::size_t side = 0; side < 2; ++side) {
        const Point along{a.corners[side + 1].x - a.corners[side].x, a.corners[side + 1].y - a.corners[side].y};
        const double length = std::hypot(along.x, along.y);
        if (length == 0)
            return true;
        const auto extent = [&](const LetterBox& box) {
            const auto at = [&](const Point& p) { return (p.x * along.x + p.y * along.y) / length; };
            const auto [low, high] = std::ranges::minmax(box.corners, {}, at);
            return std::pair(at(low), at(high));
        };
        const auto first = extent(a), second = extent(b);
        if (std::min(first.second, second.second) - std::max(first.first, second.first) <= mayShare)
            return true;
    }
    return false;
}

} // namespace

std::vector<Illegible> illegibleTexts(const Scene& scene, const TextMeasure& measure)
{
    std::vector<LetterBox> boxes;
    for (const auto& item : scene.items)
        if (const auto* label = std::get_if<Label>(&item.shape); label && !label->text.empty())
            boxes.push_back(boxOf(*label, measure));
    std::ranges::stable_sort(boxes, {}, &LetterBox::top);
    std::vector<Illegible> found;
    for (auto box = boxes.begin(); box != boxes.end(); ++box) {
        const auto isInside = [&](const Point& p) {
            return p.x >= -mayShare && p.x <= scene.width + mayShare && p.y >= -mayShare &&
                   p.y <= scene.height + mayShare;
        };
        if (!std::ranges::all_of(box->corners, isInside))
            found.push_back({box->label->text, {}});
        for (auto other = box + 1; other != boxes.end() && other->top < box->bottom; ++other)
            if (!isParted(*box, *other) && !isParted(*other, *box))
                found.push_back({box->label->text, other->label->text});
    }
    return found;
}

bool isLegible(const Scene& figure, const TextMeasure& measure)
{
    if (!figure.emptyText.empty())
        return illegibleTexts(figure, measure).empty();
    const bool isReadable = std::ranges::all_of(figure.items, [](const Item& item) {
        const auto* label = std::get_if<Label>(&item.shape);
        return !label || (label->text != "…" && (label->text.size() <= longestFigure || label->font.size >= leastFont));
    });
    return isReadable && figure.plot.width >= leastPlot && figure.plot.height >= leastPlot &&
           illegibleTexts(figure, measure).empty();
}

} // namespace plenary::scene
