// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/render/text_pages.h"

#include "ui/render/fonts.h"

#include <QBuffer>
#include <QPageSize>
#include <QPdfWriter>
#include <QTextDocument>
#include <QTextDocumentWriter>
#include <QUrl>

namespace plenary
{

namespace
{

QString pictureName(std::size_t index)
{
    return QStringLiteral("picture:%1").arg(index);
}

void fill(QTextDocument& document, const TextPages& pages)
{
    QFont font(fontFamily());
    font.setPointSizeF(9.5);
    document.setDefaultFont(font);
    for (std::size_t i = 0; i < pages.pictures.size(); ++i)
        document.addResource(QTextDocument::ImageResource, QUrl(pictureName(i)), pages.pictures[i]);
    document.setDefaultStyleSheet(QStringLiteral(
        "h1 { font-size: 17pt } h2 { font-size: 12pt } h3 { font-size: 10pt } .muted { color: #5b6573 }"));
    document.setHtml(pages.body);
    document.setMetaInformation(QTextDocument::DocumentTitle, pages.info.title);
}

QByteArray pdfBytes(const TextPages& pages)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    {
        QTextDocument document;
        fill(document, pages);
        QPdfWriter writer(&buffer);
        writer.setPageSize(QPageSize(QPageSize::A4));
        writer.setPageMargins(QMarginsF()); // QTextDocument::print() leaves two centimetres, for text and page numbers
        writer.setResolution(600);
        writer.setTitle(pages.info.title);
        writer.setCreator(QStringLiteral("Plenary " PLENARY_VERSION));
        writer.setDocumentXmpMetadata(xmpOf(pages.info));
        document.print(&writer);
    }
    return finishedPdf(bytes, pages.info);
}

QByteArray odtBytes(const TextPages& pages)
{
    QTextDocument document;
    fill(document, pages);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    return QTextDocumentWriter(&buffer, "ODF").write(&document) ? bytes : QByteArray();
}

QByteArray htmlBytes(const TextPages& pages)
{
    QString body = pages.body;
    for (std::size_t i = 0; i < pages.pictures.size(); ++i) {
        QByteArray png;
        QBuffer buffer(&png);
        buffer.open(QIODevice::WriteOnly);
        pages.pictures[i].save(&buffer, "png");
        body.replace(u'"' + pictureName(i) + u'"',
                     QStringLiteral("\"data:image/png;base64,%1\"").arg(QString::fromLatin1(png.toBase64())));
    }
    const auto page = QStringLiteral(
        "<!DOCTYPE html>\n<html lang=\"%1\">\n<head>\n<meta charset=\"utf-8\">\n"
        "<meta name=\"viewport\" content=\"width=device-width\">\n"
        "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'; "
        "img-src data:\">\n<meta name=\"generator\" content=\"Plenary " PLENARY_VERSION
        "\">\n<title>%2</title>\n<style>\n"
        "body { margin: 24px auto; max-width: 46em; padding: 0 16px; color: #1b1f24; background: #fff; "
        "font: 15px/1.5 Inter, 'Noto Sans', Helvetica, Arial, sans-serif; overflow-wrap: anywhere; }\n"
        ".muted { color: #5b6573; }\n"
        "img { max-width: 100%; height: auto; }\nh2 { margin-top: 1.6em; border-top: 1px solid #dde2e8; padding-top: "
        ".8em; }\n"
        "blockquote { margin: .4em 0 .2em 0; padding-left: .8em; border-left: 3px solid #2f5da8; }\n"
        "</style>\n</head>\n<body>\n<main>\n%3</main>\n</body>\n</html>\n");
    return page.arg(pages.info.language.toHtmlEscaped(), pages.info.title.toHtmlEscaped(), body).toUtf8();
}

} // namespace

std::optional<TextFormat> textFormatOf(const FilePath& path)
{
    const auto ending = path.ending();
    if (ending == "pdf")
        return TextFormat::Pdf;
    if (ending == "html" || ending == "htm")
        return TextFormat::Html;
    if (ending == "odt")
        return TextFormat::Odt;
    return std::nullopt;
}

Result<TextFormat> textFormatFor(const FilePath& path)
{
    if (const auto format = textFormatOf(path))
        return *format;
    return fail(Errc::Invalid, PLENARY_TR("core", "%1 has no known ending: name a .pdf, .html or .odt file."),
                {path.string()});
}

Result<QByteArray> textBytes(const TextPages& pages, TextFormat format)
{
    const QByteArray bytes = format == TextFormat::Pdf   ? pdfBytes(pages)
                             : format == TextFormat::Odt ? odtBytes(pages)
                                                         : htmlBytes(pages);
    if (bytes.isEmpty())
        return fail(Errc::Io, PLENARY_TR("core", "The pages could not be made: there is not enough memory."));
    return bytes;
}

} // namespace plenary
