// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/inspector_extras.h"

#include "ui/panels/kept_files.h"

#include <QCoreApplication>

namespace plenary
{

namespace
{

QString words(const std::string& text)
{
    return QString::fromStdString(text).toHtmlEscaped();
}

QString row(const QString& name, const QString& value)
{
    return QStringLiteral("<p style=\"margin:0 0 4px 0\"><b>%1</b> %2</p>").arg(name, value);
}

QString section(const char* title)
{
    return QStringLiteral("<h3 style=\"margin:16px 0 6px 0; font-size:14px\">%1</h3>")
        .arg(QCoreApplication::translate("RecordExtras", title).toHtmlEscaped());
}

QString attachmentText(const Session& session, const Attachment& attachment)
{
    QStringList facts;
    for (const auto& text :
         {session.in(attachment.caption), QString::fromStdString(attachment.credit), session.in(attachment.altText)})
        if (!text.isEmpty())
            facts << text.toHtmlEscaped();
    const QString name = keptFileName(QCoreApplication::translate("RecordExtras", "attachment"), attachment.mediaType);
    const QString address = keptFileAddress(attachment.file, name);
    QString html;
    if (attachment.mediaType == "image/png" || attachment.mediaType == "image/jpeg")
        html = QStringLiteral("<p style=\"margin:0 0 4px 0\"><img src=\"%1\" alt=\"%2\"></p>")
                   .arg(address, session.in(attachment.altText).toHtmlEscaped());
    const QString save = QStringLiteral("<a href=\"%1\" style=\"color:%2\">%3</a>")
                             .arg(address, session.theme().color(scene::Tone::Link).name(),
                                  QCoreApplication::translate("RecordExtras", "Save…").toHtmlEscaped());
    facts << save;
    return html + row(words(attachment.mediaType), facts.join(QStringLiteral(" · ")));
}

} // namespace

QString recordExtras(const Session& session, Ref record)
{
    const auto attachments = session.document().attachments(record);
    const auto attributes = session.document().attributes(record);
    for (const Error* error :
         {attachments ? nullptr : &attachments.error(), attributes ? nullptr : &attributes.error()})
        if (error)
            return QStringLiteral("<p>%1</p>").arg(words(session.words().say(*error)));
    QString html;
    if (!attachments->empty())
        html += section(QT_TRANSLATE_NOOP("RecordExtras", "Files"));
    for (const auto& attachment : *attachments)
        html += attachmentText(session, attachment);
    if (!attributes->empty())
        html += section(QT_TRANSLATE_NOOP("RecordExtras", "Further facts"));
    for (const auto& attribute : *attributes)
        html += row(words(attribute.name), words(attribute.value));
    return html;
}

} // namespace plenary
