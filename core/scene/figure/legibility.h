// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scene/canvas/scene.h"

#include <string>
#include <vector>

namespace plenary::scene
{

/// A text that cannot be read where it stands.
struct Illegible
{
    std::string text;
    std::string over; ///< the text it lies over; empty where it goes beyond the edge of the picture
};

/// The texts of a picture that lie over each other, by more than letters of neighbours touch, or go beyond its edge.
std::vector<Illegible> illegibleTexts(const Scene& scene, const TextMeasure& measure);

/// What marks are drawn in must be so high and so wide, in pixels, to be read at all.
inline constexpr double leastPlot = 60;

/// Letters are no smaller, in pixels of the em square; numbers on marks may be.
inline constexpr double leastFont = 5.2;

/// Whether a figure can be read: there is room for its marks, no text is cut down to its dots, and none lies over
/// another or beyond the edge. One that only says that there is nothing to draw can.
bool isLegible(const Scene& figure, const TextMeasure& measure);

} // namespace plenary::scene
