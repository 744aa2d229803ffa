// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/render/logo.h"

#include "core/base/files.h"
#include "core/io/png_text.h"
#include "ui/render/svg_text.h"

#include <QBuffer>
#include <QImageReader>
#include <QPaintEngine>
#include <QPainter>
#include <QXmlStreamWriter>

#include <algorithm>
#include <cmath>

namespace plenary
{

namespace
{

constexpr std::uintmax_t largestFile = 8 << 20;
constexpr int widestPicture = 12'000;     ///< a side of a bitmap in a file
constexpr QSize keptPixels(1200, 480);    ///< of a bitmap: what a place of 190 × 48 needs on a poster
constexpr qsizetype largestKept = 400'000; ///< bytes a recipe carries
constexpr double plateAir = 4;
constexpr std::string_view pngStart = "data:image/png;base64,";
constexpr std::string_view svgStart = "data:image/svg+xml;base64,";

QByteArray pngOf(const QImage& image)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "png");
    return bytes;
}

/// The pixels a figure can use, with nothing of what the file said besides.
QImage usable(QImage image)
{
    image = image.convertToFormat(QImage::Format_ARGB32);
    if (image.width() > keptPixels.width() || image.height() > keptPixels.height())
        image = image.scaled(keptPixels, Qt::KeepAspectRatio, Qt::SmoothTransformation);
    while (pngOf(image).size() > largestKept)
        image = image.scaled(std::max(1, image.width() / 2), std::max(1, image.height() / 2), Qt::IgnoreAspectRatio,
                             Qt::SmoothTransformation);
    QImage bare(image.size(), QImage::Format_ARGB32);
    std::copy_n(image.constBits(), image.sizeInBytes(), bare.bits());
    return bare;
}

Result<QImage> readBitmap(const QByteArray& bytes, const QString& name)
{
    const auto damaged = [&] {
        return fail(Errc::Corrupt, PLENARY_TR("core", "The logo %1 is damaged: choose another picture."),
                    {name.toStdString()});
    };
    // Looked at first: the decoder would print its own complaint.
    const bool isPng = bytes.startsWith("\x89PNG");
    if (isPng && !io::isWholePng({bytes.constData(), static_cast<std::size_t>(bytes.size())}))
        return damaged();
    QBuffer buffer;
    buffer.setData(bytes);
    buffer.open(QIODevice::ReadOnly);
    QImageReader reader(&buffer, isPng ? "png" : "jpeg");
    reader.setAutoTransform(true);
    const QSize size = reader.size();
    if (size.width() > widestPicture || size.height() > widestPicture)
        return fail(Errc::Invalid,
                    PLENARY_TR("core", "The logo %1 has %2 × %3 pixels, more than %4 on a side: choose a smaller one."),
                    {name.toStdString(), std::to_string(size.width()), std::to_string(size.height()),
                     std::to_string(widestPicture)});
    QImage image = reader.read();
    if (image.isNull())
        return damaged();
    return image;
}

QByteArray standalone(const std::vector<LogoShape>& shapes, QSizeF size)
{
    QByteArray bytes;
    QXmlStreamWriter xml(&bytes);
    xml.writeStartElement(QStringLiteral("svg"));
    xml.writeDefaultNamespace(QStringLiteral("http://www.w3.org/2000/svg"));
    xml.writeAttribute(QStringLiteral("viewBox"),
                       QStringLiteral("0 0 %1 %2").arg(svgNumber(size.width()), svgNumber(size.height())));
    writeLogoShapes(xml, shapes);
    xml.writeEndElement();
    return bytes;
}

std::string uri(std::string_view start, const QByteArray& bytes)
{
    return std::string(start) + bytes.toBase64().toStdString();
}

QColor grey(const QColor& color)
{
    const int value = qGray(color.rgb());
    return {value, value, value, color.alpha()};
}

QBrush grey(const QBrush& brush)
{
    if (const auto* gradient = brush.gradient()) {
        QGradient changed = *gradient;
        auto stops = changed.stops();
        for (auto& stop : stops)
            stop.second = grey(stop.second);
        changed.setStops(stops);
        QBrush result(changed);
        result.setTransform(brush.transform());
        return result;
    }
    return {grey(brush.color())};
}

} // namespace

Result<Logo> Logo::fromFile(const FilePath& file)
{
    if (files::isRegular(file.path()) && files::sizeOf(file.path()) > largestFile)
        return fail(Errc::Invalid, PLENARY_TR("core", "The logo %1 is larger than %2 MB: choose a smaller picture."),
                    {file.string(), std::to_string(largestFile >> 20)});
    const auto read = files::readWhole(file.path(), largestFile);
    if (!read)
        return fail(read.error().code,
                    PLENARY_TR("core", "The logo %1 cannot be read: check its name and its permissions."),
                    {file.string()});
    const QByteArray bytes = QByteArray::fromStdString(*read);
    const QString path = QString::fromStdString(file.string());
    Logo logo;
    if (bytes.startsWith("\x89PNG") || bytes.startsWith("\xFF\xD8\xFF")) {
        logo.m_bitmap = usable(TRY(readBitmap(bytes, path)));
        logo.m_size = logo.m_bitmap.size();
        logo.m_data = uri(pngStart, pngOf(logo.m_bitmap));
        return logo;
    }
    const auto shapes = TRY(readLogoSvg(bytes, path, logo.m_size));
    const QByteArray kept = standalone(shapes, logo.m_size);
    if (kept.size() > largestKept)
        return fail(Errc::Invalid,
                    PLENARY_TR("core", "The logo %1 has too many shapes for a figure: save it as a PNG picture."),
                    {path.toStdString()});
    // Read back, so that the figure is drawn from the very bytes its recipe keeps.
    return fromData(uri(svgStart, kept));
}

Result<Logo> Logo::fromData(const std::string& data)
{
    const auto damaged = [] {
        return fail(Errc::Corrupt, PLENARY_TR("core", "The logo of this figure is damaged: choose the file again."));
    };
    const bool isBitmap = data.starts_with(pngStart);
    if (!isBitmap && !data.starts_with(svgStart))
        return damaged();
    const auto start = isBitmap ? pngStart.size() : svgStart.size();
    const auto bytes =
        QByteArray::fromBase64Encoding(QByteArray::fromStdString(data.substr(start)), QByteArray::AbortOnBase64DecodingErrors);
    if (!bytes || bytes.decoded.size() > largestKept)
        return damaged();
    Logo logo;
    logo.m_data = data;
    if (isBitmap) {
        const auto image = readBitmap(bytes.decoded, QString());
        if (!image || image->width() > keptPixels.width() || image->height() > keptPixels.height())
            return damaged();
        logo.m_bitmap = image->convertToFormat(QImage::Format_ARGB32);
        logo.m_size = logo.m_bitmap.size();
        return logo;
    }
    auto shapes = readLogoSvg(bytes.decoded, QString(), logo.m_size);
    if (!shapes)
        return damaged();
    logo.m_shapes = *std::move(shapes);
    return logo;
}

Logo Logo::shownOn(const Theme& theme) const
{
    Logo shown = *this;
    if (theme.kind() != Theme::Kind::Grey)
        return shown;
    for (auto& shape : shown.m_shapes)
        shape.fill = grey(shape.fill);
    for (int y = 0; y < shown.m_bitmap.height(); ++y) {
        auto* line = reinterpret_cast<QRgb*>(shown.m_bitmap.scanLine(y));
        for (int x = 0; x < shown.m_bitmap.width(); ++x)
            line[x] = grey(QColor::fromRgba(line[x])).rgba();
    }
    if (!shown.m_bitmap.isNull())
        shown.m_data = uri(pngStart, pngOf(shown.m_bitmap));
    return shown;
}

QColor Logo::plate(const Theme& theme) const
{
    // A small picture of it tells how much of it would be lost on the ground of the theme.
    const QSize size = m_size.scaled(96, 96, Qt::KeepAspectRatio).toSize().expandedTo({1, 1});
    QImage sample(size, QImage::Format_ARGB32);
    sample.fill(Qt::transparent);
    QPainter painter(&sample);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::SmoothPixmapTransform);
    painter.scale(size.width() / m_size.width(), size.height() / m_size.height());
    for (const auto& shape : m_shapes) {
        painter.setOpacity(shape.opacity);
        painter.fillPath(shape.path, shape.fill);
    }
    if (!m_bitmap.isNull())
        painter.drawImage(QRectF(QPointF(), m_size), m_bitmap);
    painter.end();
    const QRgb ground = theme.color(scene::Tone::Panel).rgb();
    int seen = 0;
    int lost = 0;
    for (int y = 0; y < size.height(); ++y)
        for (int x = 0; x < size.width(); ++x)
            if (const QRgb pixel = sample.pixel(x, y); qAlpha(pixel) > 127) {
                ++seen;
                lost += contrast(pixel, ground) < 2 ? 1 : 0;
            }
    const bool ownGround = seen > 0.97 * size.width() * size.height();
    const bool isDark = luminance(ground) < 0.5;
    // Logos are made for white paper: on a dark ground a part that is lost is an accident; on a light one white parts
    // within the logo are meant.
    if (ownGround || lost < seen * (isDark ? 0.1 : 0.6))
        return {};
    const QColor dark(0x2B, 0x31, 0x38);
    return isDark ? QColor(Qt::white) : theme.kind() == Theme::Kind::Grey ? grey(dark) : dark;
}

void Logo::paint(QPainter& painter, const QRectF& place, const Theme& theme) const
{
    const Logo shown = shownOn(theme);
    painter.save();
    painter.setRenderHints(QPainter::Antialiasing | QPainter::SmoothPixmapTransform);
    painter.setPen(Qt::NoPen);
    if (const QColor color = shown.plate(theme); color.isValid()) {
        painter.setBrush(color);
        painter.drawRoundedRect(place.adjusted(-plateAir, -plateAir, plateAir, plateAir), 3, 3);
    }
    if (!shown.m_bitmap.isNull()) {
        // Scaled by hand where there are pixels: the painter looks at four of them only, however many become one.
        const QSize pixels = painter.combinedTransform().mapRect(place).size().toSize().expandedTo({1, 1});
        const bool onPixels = painter.paintEngine()->type() == QPaintEngine::Raster;
        painter.drawImage(place, onPixels && pixels.width() < shown.m_bitmap.width()
                                     ? shown.m_bitmap.scaled(pixels, Qt::IgnoreAspectRatio, Qt::SmoothTransformation)
                                     : shown.m_bitmap);
    }
    painter.translate(place.topLeft());
    painter.scale(place.width() / m_size.width(), place.height() / m_size.height());
    for (const auto& shape : shown.m_shapes) {
        painter.setOpacity(shape.opacity);
        painter.fillPath(shape.path, shape.fill);
    }
    painter.restore();
}

void Logo::write(QXmlStreamWriter& xml, const QRectF& place, const Theme& theme) const
{
    const Logo shown = shownOn(theme);
    const auto attribute = [&](const char* name, double value) {
        xml.writeAttribute(QLatin1String(name), svgNumber(value));
    };
    const auto box = [&](const char* element, const QRectF& rect) {
        xml.writeEmptyElement(QLatin1String(element));
        attribute("x", rect.x());
        attribute("y", rect.y());
        attribute("width", rect.width());
        attribute("height", rect.height());
    };
    if (const QColor color = shown.plate(theme); color.isValid()) {
        box("rect", place.adjusted(-plateAir, -plateAir, plateAir, plateAir));
        attribute("rx", 3);
        xml.writeAttribute(QStringLiteral("fill"), color.name());
    }
    if (!shown.m_bitmap.isNull()) {
        box("image", place);
        xml.writeAttribute(QStringLiteral("preserveAspectRatio"), QStringLiteral("none"));
        xml.writeAttribute(QStringLiteral("xlink:href"), QString::fromStdString(shown.m_data));
        return;
    }
    xml.writeStartElement(QStringLiteral("g"));
    xml.writeAttribute(QStringLiteral("transform"),
                       QStringLiteral("translate(%1 %2) scale(%3 %4)")
                           .arg(svgNumber(place.x()), svgNumber(place.y()),
                                QString::number(place.width() / m_size.width(), 'f', 6),
                                QString::number(place.height() / m_size.height(), 'f', 6)));
    writeLogoShapes(xml, shown.m_shapes);
    xml.writeEndElement();
}

} // namespace plenary
