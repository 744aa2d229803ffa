// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scene/scene.h"
#include "ui/render/svg_writer.h"
#include "ui/render/theme.h"

#include <QSizeF>
#include <QString>

#include <functional>
#include <optional>

class QImage;

namespace plenary
{

enum class Format { Png, Svg, Pdf, Csv };

/// The format a file name ends in; nothing for an unknown one.
std::optional<Format> formatOf(const QString& path);

/// The size of a figure as asked for: in pixels, or on paper.
struct FigureSize
{
    QSizeF logical{1600, 900}; ///< in units of 1/96 inch: what scenes are laid out in
    double scale = 1;          ///< pixels per unit in a PNG
    int dpi = 96;
};

/// Reads `1600x900`, `180mmx120mm`, `7inx5in` and a resolution. Pixels mean exactly that many pixels in a PNG; lengths
/// mean that size on paper at `dpi`. Errors: Invalid, one sentence.
[[nodiscard]] Result<FigureSize> parseSize(const QString& text, int dpi);

struct ExportSpec
{
    QString path;
    Format format = Format::Png;
    FigureSize size;
    Theme theme = Theme::of(Theme::Kind::Light);
    SvgText text = SvgText::Text;
};

/// Writes a figure laid out for spec.size.logical. The file is written aside and renamed, so that an older one stays
/// whole until the new one is complete. CSV wants a scene whose table was built with a MachineLexicon.
[[nodiscard]] Result<> exportScene(const scene::Scene& figure, const ExportSpec& spec);

/// The figure as a picture, `scale` pixels a unit.
QImage toImage(const scene::Scene& figure, const Theme& theme, double scale, int dpi);

} // namespace plenary
