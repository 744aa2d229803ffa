// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scene/canvas/series_look.h"

#include <algorithm>
#include <array>

namespace plenary::scene
{

namespace
{

constexpr std::array glyphs = {Glyph::Circle,   Glyph::Square,       Glyph::Diamond,
                               Glyph::Triangle, Glyph::TriangleDown, Glyph::Cross};
constexpr std::array dashes = {Dash::Solid, Dash::Dashes, Dash::Dots, Dash::DashDot, Dash::LongDashes, Dash::DashDotDot};

constexpr double smallestText = 6;

/// Of the width of a mark, what a line of text in its middle can use.
double innerShare(Glyph glyph)
{
    switch (glyph) {
    case Glyph::Diamond:
        return 0.6;
    case Glyph::Triangle:
    case Glyph::TriangleDown:
        return 0.54;
    default:
        return 0.86;
    }
}

} // namespace

Glyph actorGlyph(std::size_t actor)
{
    return glyphs[actor % glyphs.size()];
}

Dash actorDash(std::size_t actor)
{
    return dashes[actor % dashes.size()];
}

double glyphSize(Glyph glyph, double size)
{
    switch (glyph) {
    case Glyph::Square:
        return size * 0.9;
    case Glyph::Diamond:
    case Glyph::Triangle:
    case Glyph::TriangleDown:
        return size * 1.2;
    case Glyph::Cross:
        return size * 1.1;
    default:
        return size;
    }
}

Font fontInside(Glyph glyph, double width, std::string_view text, Font font, const TextMeasure& measure)
{
    const double needed = measure.width(text, font);
    const double room = width * innerShare(glyph);
    if (needed > room)
        font.size = std::max(std::min(smallestText, font.size), font.size * room / needed);
    return font;
}

double textDrop(Glyph glyph, double width)
{
    return glyph == Glyph::Triangle ? width * 0.1 : glyph == Glyph::TriangleDown ? -width * 0.1 : 0;
}

std::span<const double> lengthsOf(Dash dash)
{
    static constexpr std::array<double, 2> strokes = {7, 4};
    static constexpr std::array<double, 2> dots = {2, 3};
    static constexpr std::array<double, 4> dashDot = {9, 3, 2, 3};
    static constexpr std::array<double, 2> longStrokes = {16, 5};
    static constexpr std::array<double, 6> dashDotDot = {9, 3, 2, 3, 2, 3};
    switch (dash) {
    case Dash::Solid:
        return {};
    case Dash::Dashes:
        return strokes;
    case Dash::Dots:
        return dots;
    case Dash::DashDot:
        return dashDot;
    case Dash::LongDashes:
        return longStrokes;
    case Dash::DashDotDot:
        return dashDotDot;
    }
    return {};
}

} // namespace plenary::scene
