// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QSizeF>
#include <QString>

#include <span>

namespace plenary
{

/// The size of a figure as asked for, in pixels or on paper, and the size of its texts.
struct FigureSize
{
    QSizeF logical{1600, 900}; ///< what scenes are laid out in: units in which the chart's text is 13 high
    double scale = 1;          ///< pixels per unit in a PNG
    int dpi = 96;
    double zoom = 1;      ///< how many times larger than 1/96 inch a unit is
    bool onPaper = false; ///< whether it was asked for as a length

    QSizeF millimetres() const { return logical * zoom * (25.4 / 96); }
};

/// Reads `1600x900`, `180mmx120mm`, `7inx5in` or the name of a preset, with a resolution and a text size in points (0:
/// that of the preset, else 9.75 in pixels and what suits the width on paper). Pixels mean exactly that many pixels in
/// a PNG; lengths mean that size on paper at `dpi`. Errors: Invalid, one sentence.
[[nodiscard]] Result<FigureSize> parseSize(const QString& text, int dpi, double fontSize = 0);

/// A size known by name.
struct SizePreset
{
    const char* key;   ///< on the command line and in recipes
    const char* label; ///< for people, in English, to be translated
    const char* size;
    double fontSize; ///< in points; 0: as for any figure of that size
};
std::span<const SizePreset> sizePresets();

} // namespace plenary
