// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/render/clipboard.h"

#include "core/io/csv.h"
#include "core/io/figure_file.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QImage>
#include <QMimeData>

namespace plenary
{

namespace
{

QString cellText(const std::string& cell)
{
    auto text = QString::fromStdString(io::harmless(cell));
    return text.replace(u'\t', u' ').replace(u'\n', u' ').replace(u'\r', u' ');
}

QString rowText(const std::vector<std::string>& cells)
{
    QStringList parts;
    for (const auto& cell : cells)
        parts << cellText(cell);
    return parts.join(u'\t') + u'\n';
}

QString rowHtml(const std::vector<std::string>& cells, const char* element)
{
    QString html = QStringLiteral("<tr>");
    for (const auto& cell : cells)
        html += QStringLiteral("<%1>%2</%1>").arg(QLatin1String(element), QString::fromStdString(io::xmlEscaped(cell)));
    return html + QStringLiteral("</tr>\n");
}

} // namespace

Result<> copyPicture(const Figure& figure)
{
    auto spec = figure.spec;
    spec.format = Format::Png;
    const auto png = TRY(fileBytes(figure.pages, spec));
    spec.format = Format::Svg;
    const auto svg = TRY(fileBytes(figure.pages, spec));
    auto* data = new QMimeData; // the clipboard owns it
    data->setImageData(QImage::fromData(png));
    data->setData(QStringLiteral("image/png"), png);
    data->setData(QStringLiteral("image/svg+xml"), svg);
    data->setText(QString::fromStdString(figure.pages.front().altText));
    QGuiApplication::clipboard()->setMimeData(data);
    return {};
}

void copyTable(const Table& table)
{
    QString text = rowText(table.columns);
    QString html = QStringLiteral("<table>\n") + rowHtml(table.columns, "th");
    for (const auto& row : table.rows) {
        text += rowText(row.cells);
        html += rowHtml(row.cells, "td");
    }
    auto* data = new QMimeData; // the clipboard owns it
    data->setText(text);
    data->setHtml(html + QStringLiteral("</table>\n"));
    data->setData(QStringLiteral("text/csv"), QByteArray::fromStdString(io::toCsv(table)));
    QGuiApplication::clipboard()->setMimeData(data);
}

} // namespace plenary
