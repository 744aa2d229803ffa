// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/render/exporter.h"

#include "core/base/files.h"
#include "core/io/csv.h"
#include "core/io/figure_file.h"
#include "core/io/png_text.h"
#include "ui/render/html_writer.h"
#include "ui/render/painter.h"
#include "ui/render/pdf_file.h"

#include <QBuffer>
#include <QImage>
#include <QImageWriter>
#include <QPageSize>
#include <QPainter>
#include <QPdfWriter>

namespace plenary
{

namespace
{

/// Of a hundred, zlib’s fourth step. The usual sixth makes files some hundredths smaller and takes twice as long.
constexpr int pngCompression = 50;

QByteArray pngBytes(const scene::Scene& figure, const ExportSpec& spec)
{
    const QImage image = toImage(figure, spec.theme, spec.size.scale, spec.size.dpi);
    if (image.isNull())
        return {};
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QImageWriter writer(&buffer, "png");
    writer.setCompression(pngCompression);
    writer.setText(QStringLiteral("Title"), safeText(figure.title));
    writer.setText(QStringLiteral("Description"), safeText(figure.altText));
    writer.setText(QStringLiteral("Software"), QStringLiteral("Plenary " PLENARY_VERSION));
    writer.write(image);
    if (spec.recipe.isEmpty())
        return bytes;
    return QByteArray::fromStdString(
        io::withPngText({bytes.constData(), static_cast<std::size_t>(bytes.size())}, io::recipeKeyword,
                        {spec.recipe.constData(), static_cast<std::size_t>(spec.recipe.size())}));
}

QByteArray pdfBytes(std::span<const scene::Scene> pages, const ExportSpec& spec)
{
    const scene::Scene& first = pages.front();
    const PdfInfo info{.title = safeText(first.title),
                       .author = spec.author,
                       .subject = safeText(first.altText),
                       .language = spec.words ? QString::fromStdString(spec.words->language()) : QStringLiteral("en"),
                       .recipe = spec.recipe};
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    {
        QPdfWriter writer(&buffer);
        const QSizeF points = spec.size.logical * spec.size.zoom * 72.0 / 96.0;
        writer.setPageSize(QPageSize(points, QPageSize::Point, QString(), QPageSize::ExactMatch));
        writer.setPageMargins(QMarginsF());
        writer.setResolution(1200);
        writer.setTitle(info.title);
        writer.setCreator(QStringLiteral("Plenary " PLENARY_VERSION));
        writer.setDocumentXmpMetadata(xmpOf(info));
        if (!spec.data.columns.empty())
            writer.addFileAttachment(QStringLiteral("data.csv"), QByteArray::fromStdString(io::toCsv(spec.data)),
                                     QStringLiteral("text/csv"));
        if (!first.notes.empty()) // those too for which the page has no room
            writer.addFileAttachment(QStringLiteral("notes.txt"),
                                     QByteArray::fromStdString(join(first.notes, "\n") + "\n"),
                                     QStringLiteral("text/plain"));
        if (!spec.recipe.isEmpty())
            writer.addFileAttachment(QStringLiteral("recipe.json"), spec.recipe, QStringLiteral("application/json"));
        printPages(pages, spec, writer, false);
    }
    return finishedPdf(bytes, info);
}

SvgLook svgLook(const ExportSpec& spec)
{
    return {.text = spec.text, .zoom = spec.size.zoom, .onPaper = spec.size.onPaper, .recipe = spec.recipe};
}

} // namespace

Result<> writeFile(const FilePath& path, const QByteArray& bytes)
{
    return files::replace(path.path(), {bytes.constData(), static_cast<std::size_t>(bytes.size())});
}

std::optional<Format> formatOf(const FilePath& path)
{
    const auto ending = path.ending();
    if (ending == "png")
        return Format::Png;
    if (ending == "svg")
        return Format::Svg;
    if (ending == "pdf")
        return Format::Pdf;
    if (ending == "html" || ending == "htm")
        return Format::Html;
    if (ending == "csv")
        return Format::Csv;
    return std::nullopt;
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

void printPages(std::span<const scene::Scene> pages, const ExportSpec& spec, QPagedPaintDevice& device, bool fit)
{
    QPainter painter(&device);
    const double dots = device.logicalDpiX() / 96.0;
    bool first = true;
    for (const auto& page : pages) {
        if (!std::exchange(first, false))
            device.newPage();
        double scale = dots * spec.size.zoom;
        if (fit)
            scale = std::min({scale, device.width() / page.width, device.height() / page.height});
        painter.save();
        painter.scale(scale, scale);
        painter.fillRect(QRectF(0, 0, page.width, page.height), spec.theme.color(scene::Tone::Panel));
        paintScene(painter, page, spec.theme);
        painter.restore();
    }
}

Result<QByteArray> fileBytes(std::span<const scene::Scene> pages, const ExportSpec& spec)
{
    QByteArray bytes;
    switch (spec.format) {
    case Format::Png:
        bytes = pngBytes(pages.front(), spec);
        break;
    case Format::Svg:
        bytes = toSvg(pages.front(), spec.theme, svgLook(spec));
        break;
    case Format::Pdf:
        bytes = pdfBytes(pages, spec);
        break;
    case Format::Html:
        bytes = toHtml(pages.front(), spec.theme, svgLook(spec), spec.words);
        break;
    case Format::Csv:
        bytes = QByteArray::fromStdString(io::toCsv(pages.front().table));
        break;
    }
    if (bytes.isEmpty())
        return fail(Errc::Io,
                    PLENARY_TR("core", "There is not enough memory for a picture of this size: choose a smaller one."));
    return bytes;
}

std::vector<FilePath> filesOf(const FilePath& path, Format format, std::size_t pages)
{
    if (pages <= 1 || format == Format::Pdf || format == Format::Csv)
        return {path};
    std::vector<FilePath> files;
    for (std::size_t page = 1; page <= pages; ++page)
        files.push_back(path.numbered(page));
    return files;
}

Result<> exportPages(std::span<const scene::Scene> pages, const ExportSpec& spec)
{
    const auto paths = filesOf(spec.path, spec.format, pages.size());
    // Made first, so that nothing is written where one of them cannot be made.
    std::vector<QByteArray> made;
    if (paths.size() == 1)
        made.push_back(TRY(fileBytes(pages, spec)));
    else
        for (const auto& page : pages)
            made.push_back(TRY(fileBytes({&page, 1}, spec)));
    for (std::size_t i = 0; i < made.size(); ++i)
        TRY(writeFile(paths[i], made[i]));
    return {};
}

Result<> exportScene(const scene::Scene& figure, const ExportSpec& spec)
{
    return exportPages({&figure, 1}, spec);
}

} // namespace plenary
