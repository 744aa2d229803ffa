// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/change_html.h"

#include "core/io/change_words.h"
#include "ui/forms/record_names.h"

#include <QCoreApplication>

namespace plenary
{

namespace
{

struct ChangeWords
{
    Q_DECLARE_TR_FUNCTIONS(plenary::HistoryDialog)
};

} // namespace

QString plainHtml(const std::string& text)
{
    return QString::fromStdString(text).toHtmlEscaped();
}

QString changedName(const Session& session, EntityKind kind, const std::string& name, const std::string& uid)
{
    if (!name.empty())
        return QString::fromStdString(name);
    const auto key = session.document().find(kind, uid);
    const QString known = key && *key != 0 ? recordName(session, Ref{kind, *key}) : QString();
    return known.isEmpty() ? QString::fromStdString(uid) : known;
}

QString changeHtml(const Session& session, const io::RecordChange& change)
{
    const auto& words = session.words();
    const QString kind = kindName(session, change.kind).toHtmlEscaped();
    const QString name = changedName(session, change.kind, change.name, change.uid).toHtmlEscaped();
    using What = io::RecordChange::What;
    QString html = QStringLiteral("<h3>%1</h3>")
                       .arg(change.what == What::Added     ? ChangeWords::tr("%1 added: %2").arg(kind, name)
                            : change.what == What::Removed ? ChangeWords::tr("%1 removed: %2").arg(kind, name)
                                                           : ChangeWords::tr("%1: %2").arg(kind, name));
    for (const auto& field : change.fields) {
        const auto texts = io::valueTexts(words, change.kind, field);
        const auto value = [&](const std::string& text) {
            return text.empty() ? ChangeWords::tr("nothing") : plainHtml(text);
        };
        const QString both = change.what == What::Added ? value(texts.after)
                             : change.what == What::Removed
                                 ? value(texts.before)
                                 : ChangeWords::tr("%1 → %2").arg(value(texts.before), value(texts.after));
        html += QStringLiteral("<p><b>%1</b><br>%2</p>").arg(plainHtml(io::fieldText(words, change.kind, field)), both);
    }
    return html;
}

} // namespace plenary
