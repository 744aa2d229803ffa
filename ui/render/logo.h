// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "ui/render/file_path.h"
#include "ui/render/theme.h"

#include <QBrush>
#include <QImage>
#include <QPainterPath>
#include <QSizeF>

#include <string>
#include <vector>

class QPainter;
class QRectF;
class QXmlStreamWriter;

namespace plenary
{

/// A filled outline of a logo drawn as vectors; strokes and texts are outlines too.
struct LogoShape
{
    QPainterPath path;
    QBrush fill; ///< one colour or a gradient in the coordinates of the path
    double opacity = 1;
};

/// The user's own logo in a figure. It keeps what is seen of a file and nothing else: a PNG or JPEG as the pixels a
/// figure can use, an SVG as filled outlines. So it is small, draws alike everywhere, stays vectors in SVG and PDF, and
/// brings no fonts, scripts, references, places or names of people into the figure.
class Logo
{
public:
    /// Reads a PNG, JPEG or SVG file. Errors: one sentence that names the file.
    [[nodiscard]] static Result<Logo> fromFile(const FilePath& file);
    /// Reads data() again; it comes from recipes, so anything may stand in it.
    [[nodiscard]] static Result<Logo> fromData(const std::string& data);

    /// The logo as a data URI, as recipes and scenes carry it.
    const std::string& data() const { return m_data; }
    /// Its width, of its height.
    double proportion() const { return m_size.width() / m_size.height(); }

    /// Draws it into a place of its proportion: in greys where the theme is grey, on a plate where it would not be seen
    /// on the theme's ground.
    void paint(QPainter& painter, const QRectF& place, const Theme& theme) const;
    /// The same as elements of an SVG whose root knows the namespace xlink.
    void write(QXmlStreamWriter& xml, const QRectF& place, const Theme& theme) const;

private:
    /// The colour of the plate that it needs on this theme; none where it is seen well.
    QColor plate(const Theme& theme) const;
    Logo shownOn(const Theme& theme) const;

    std::string m_data;
    QSizeF m_size;
    QImage m_bitmap; ///< null: it is drawn from the shapes
    std::vector<LogoShape> m_shapes;
};

/// The filled outlines of an SVG and the size of its picture, whose longer side is 400. Errors: a sentence about `name`.
[[nodiscard]] Result<std::vector<LogoShape>> readLogoSvg(const QByteArray& svg, const QString& name, QSizeF& size);

/// Writes outlines as elements of an SVG.
void writeLogoShapes(QXmlStreamWriter& xml, const std::vector<LogoShape>& shapes);

} // namespace plenary
