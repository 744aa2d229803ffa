// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/lexicon.h"
#include "core/scene/canvas/scene.h"
#include "ui/render/figure_size.h"
#include "ui/render/file_path.h"
#include "ui/render/svg_writer.h"
#include "ui/render/theme.h"

#include <QSizeF>
#include <QString>

#include <functional>
#include <optional>
#include <span>
#include <vector>

class QImage;
class QPagedPaintDevice;
class QPainter;

namespace plenary
{

enum class Format { Png, Svg, Pdf, Html, Csv };

/// The format a file name ends in; nothing for an unknown one.
std::optional<Format> formatOf(const FilePath& path);

struct ExportSpec
{
    FilePath path;
    Format format = Format::Png;
    FigureSize size;
    Theme theme = Theme::of(Theme::Kind::Light);
    SvgText text = SvgText::Text;
    QByteArray recipe = {};         ///< JSON that every file but a CSV carries; empty: none
    Table data = {};                ///< for machines; attached to a PDF where it has columns
    QString author = {};            ///< of a PDF
    const Lexicon* words = nullptr; ///< of the page around an HTML; English where there is none
};

/// Writes a figure laid out for spec.size.logical. The file is written aside and renamed, so that an older one stays
/// whole until the new one is complete. CSV wants a scene whose table was built with a MachineLexicon. Several pages
/// become the pages of one PDF, else files numbered before their ending; a CSV takes the table of the first alone.
[[nodiscard]] Result<> exportScene(const scene::Scene& figure, const ExportSpec& spec);
[[nodiscard]] Result<> exportPages(std::span<const scene::Scene> pages, const ExportSpec& spec);

/// The bytes of the file: of all pages in a PDF, of the first one in other formats. Errors: Io where memory is short.
[[nodiscard]] Result<QByteArray> fileBytes(std::span<const scene::Scene> pages, const ExportSpec& spec);

/// Writes bytes aside and renames; an older file stays whole where that fails.
[[nodiscard]] Result<> writeFile(const FilePath& path, const QByteArray& bytes);

/// The files that exportPages() writes for so many pages.
std::vector<FilePath> filesOf(const FilePath& path, Format format, std::size_t pages);

/// The figure as a picture, `scale` pixels a unit.
QImage toImage(const scene::Scene& figure, const Theme& theme, double scale, int dpi);

/// Paints pages onto a printer or PDF, each as large as it is, or as the paper allows where `fit`.
void printPages(std::span<const scene::Scene> pages, const ExportSpec& spec, QPagedPaintDevice& device, bool fit);

} // namespace plenary
