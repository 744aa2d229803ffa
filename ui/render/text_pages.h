// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "ui/render/file_path.h"
#include "ui/render/pdf_file.h"

#include <QByteArray>
#include <QImage>
#include <QString>

#include <optional>
#include <vector>

// Pages of running text with pictures, for those who read and not only look: a proof sheet.
namespace plenary
{

enum class TextFormat { Pdf, Html, Odt };

/// The format a file name ends in; nothing for another one.
std::optional<TextFormat> textFormatOf(const FilePath& path);
/// The same, or why a file of this name cannot be written.
[[nodiscard]] Result<TextFormat> textFormatFor(const FilePath& path);

/// The body is of the elements and attributes that Qt renders (richtext-html-subset); texts in it are escaped by who
/// made it. A picture is called `picture:0`, `picture:1` …
struct TextPages
{
    QString body;
    std::vector<QImage> pictures; ///< with their own number of dots a metre
    PdfInfo info;
};

/// How wide a picture may be on an A4 page, in logical pixels (1/96 inch).
inline constexpr int widestPicture = 640;

/// The bytes of a file: pages of A4 with numbers in a PDF, one page without scripts that loads nothing in HTML, and
/// OpenDocument text. GUI thread or any other that has fonts. Errors: Io.
[[nodiscard]] Result<QByteArray> textBytes(const TextPages& pages, TextFormat format);

} // namespace plenary
