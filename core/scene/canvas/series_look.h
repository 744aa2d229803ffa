// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scene/canvas/scene.h"

#include <span>

// How up to six actors side by side are told apart by those who see no colours, and on paper without any: each has a
// shape and a line of its own beside its tone.
namespace plenary::scene
{

Glyph actorGlyph(std::size_t actor);
Dash actorDash(std::size_t actor);

/// The width of a mark of this shape that looks as large as a circle of `size`.
double glyphSize(Glyph glyph, double size);

/// The largest text of at most `size` that fits into a mark of this shape and width.
Font fontInside(Glyph glyph, double width, std::string_view text, Font font, const TextMeasure& measure);

/// How far below the centre of a mark the middle of a text inside it lies.
double textDrop(Glyph glyph, double width);

/// Strokes and gaps in turn, in logical pixels; empty for a line without gaps.
std::span<const double> lengthsOf(Dash dash);

} // namespace plenary::scene
