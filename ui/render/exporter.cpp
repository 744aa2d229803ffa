// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/render/exporter.h"

#include "core/io/csv.h"
#include "ui/render/painter.h"

#include <QBuffer>
#include <QFileInfo>
#include <QImage>
#include <QImageWriter>
#include <QPageSize>
#include <QPainter>
#include <QPdfWriter>
#include <QRegularExpression>
#include <QSaveFile>

namespace plenary
{

namespace
{

constexpr double smallest = 100;
constexpr double largest = 20000;

QByteArray pngBytes(const scene::Scene& figure, const ExportSpec& spec)
{
    QImage image = toImage(figure, spec.theme, spec.size.scale, spec.size.dpi);
    if (image.isNull())
        return {};
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QImageWriter writer(&buffer, "png");
    writer.setText(QStringLiteral("Title"), QString::fromStdString(figure.title));
    writer.setText(QStringLiteral("Description"), QString::fromStdString(figure.altText));
    writer.setText(QStringLiteral("Software"), QStringLiteral("Plenary " PLENARY_VERSION));
    writer.write(image);
    return bytes;
}

QByteArray pdfBytes(const scene::Scene& figure, const ExportSpec& spec)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    const QSizeF points = spec.size.logical * 72.0 / 96.0;
    writer.setPageSize(QPageSize(points, QPageSize::Point, QString(), QPageSize::ExactMatch));
    writer.setPageMargins(QMarginsF());
    writer.setResolution(1200);
    writer.setTitle(QString::fromStdString(figure.title));
    writer.setCreator(QStringLiteral("Plenary " PLENARY_VERSION));
    QPainter painter(&writer);
    painter.scale(1200.0 / 96.0, 1200.0 / 96.0);
    painter.fillRect(QRectF(QPointF(), spec.size.logical), spec.theme.color(scene::Tone::Panel));
    paintScene(painter, figure, spec.theme);
    painter.end();
    return bytes;
}

Result<> writeFile(const QString& path, const QByteArray& bytes)
{
    // Flushed by hand: QSaveFile of Qt 6.4 does not notice when the last buffered bytes find no room, and would put a
    // cut file in the place of the older one.
    QSaveFile file(path);
    const bool written =
        file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.flush() && file.commit();
    if (!written)
        return fail(
            Errc::Io,
            PLENARY_TR("core", "%1 cannot be written (%2): check the folder, its permissions and the free space."),
            {path.toStdString(), file.errorString().toStdString()});
    return {};
}

} // namespace

std::optional<Format> formatOf(const QString& path)
{
    const QString suffix = QFileInfo(path).suffix().toLower();
    if (suffix == QLatin1String("png"))
        return Format::Png;
    if (suffix == QLatin1String("svg"))
        return Format::Svg;
    if (suffix == QLatin1String("pdf"))
        return Format::Pdf;
    if (suffix == QLatin1String("csv"))
        return Format::Csv;
    return std::nullopt;
}

Result<FigureSize> parseSize(const QString& text, int dpi)
{
    if (dpi < 72 || dpi > 1200)
        return fail(Errc::Invalid, PLENARY_TR("core", "A resolution of %1 dpi is out of range: give 72 to 1200."),
                    {std::to_string(dpi)});
    static const QRegularExpression form(
        QStringLiteral(R"(^(\d+(?:\.\d+)?)(px|mm|cm|in)?x(\d+(?:\.\d+)?)(px|mm|cm|in)?$)"));
    const auto match = form.match(text.trimmed().toLower());
    if (!match.hasMatch())
        return fail(Errc::Invalid, PLENARY_TR("core", "“%1” is no size: write it like 1600x900 or 180mmx120mm."),
                    {text.toStdString()});
    if (!match.captured(2).isEmpty() && !match.captured(4).isEmpty() && match.captured(2) != match.captured(4))
        return fail(Errc::Invalid, PLENARY_TR("core", "“%1” mixes two units: give both sides in the same one."),
                    {text.toStdString()});
    const QString unit = match.captured(4).isEmpty() ? match.captured(2) : match.captured(4);
    const double inch = unit == QLatin1String("mm") ? 25.4 : unit == QLatin1String("cm") ? 2.54 : 1;
    const bool pixels = unit.isEmpty() || unit == QLatin1String("px");
    const double factor = pixels ? 1 : 96 / inch;
    FigureSize size;
    size.logical = QSizeF(match.captured(1).toDouble(), match.captured(3).toDouble()) * factor;
    size.scale = pixels ? 1 : dpi / 96.0;
    size.dpi = dpi;
    for (const double side : {size.logical.width() * size.scale, size.logical.height() * size.scale})
        if (side < smallest || side > largest)
            return fail(Errc::Invalid,
                        PLENARY_TR("core", "A figure of %1 is out of range: each side must have 100 to 20000 pixels."),
                        {text.toStdString()});
    return size;
}

QImage toImage(const scene::Scene& figure, const Theme& theme, double scale, int dpi)
{
    QImage image(qRound(figure.width * scale), qRound(figure.height * scale), QImage::Format_RGB32);
    if (image.isNull())
        return image;
    image.fill(theme.color(scene::Tone::Panel));
    QPainter painter(&image);
    painter.scale(scale, scale);
    paintScene(painter, figure, theme);
    painter.end();
    image.setDotsPerMeterX(qRound(dpi / 0.0254));
    image.setDotsPerMeterY(qRound(dpi / 0.0254));
    return image;
}

Result<> exportScene(const scene::Scene& figure, const ExportSpec& spec)
{
    QByteArray bytes;
    switch (spec.format) {
    case Format::Png:
        bytes = pngBytes(figure, spec);
        break;
    case Format::Svg:
        bytes = toSvg(figure, spec.theme, spec.text);
        break;
    case Format::Pdf:
        bytes = pdfBytes(figure, spec);
        break;
    case Format::Csv:
        bytes = QByteArray::fromStdString(io::toCsv(figure.table));
        break;
    }
    if (bytes.isEmpty())
        return fail(Errc::Io,
                    PLENARY_TR("core", "There is not enough memory for a picture of this size: choose a smaller one."));
    return writeFile(spec.path, bytes);
}

} // namespace plenary
