// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/capture/page.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>

namespace plenary
{

namespace
{

/// The time that Qt takes for a page grows with the square of how deep it nests, of how many scripts it leaves open and
/// of the cells that its tables claim.
Result<> checkBounds(const QString& html, const std::string& name)
{
    constexpr int deepest = 400, mostScripts = 2'000;
    static const QSet<QString> nesting{
        QStringLiteral("div"),        QStringLiteral("table"), QStringLiteral("tr"), QStringLiteral("td"),
        QStringLiteral("th"),         QStringLiteral("ul"),    QStringLiteral("ol"), QStringLiteral("li"),
        QStringLiteral("blockquote"), QStringLiteral("span"),  QStringLiteral("b"),  QStringLiteral("i"),
        QStringLiteral("section"),    QStringLiteral("font"),  QStringLiteral("a"),  QStringLiteral("p")};
    int depth = 0, most = 0, scripts = 0;
    const QStringView text(html);
    for (qsizetype at = text.indexOf(QLatin1Char('<')); at >= 0; at = text.indexOf(QLatin1Char('<'), at + 1)) {
        const bool closes = at + 1 < text.size() && text[at + 1] == QLatin1Char('/');
        qsizetype end = at + (closes ? 2 : 1);
        const qsizetype start = end;
        while (end < text.size() && text[end].isLetterOrNumber() && end - start < 12)
            ++end;
        const QString tag = text.mid(start, end - start).toString().toLower();
        if (tag == QLatin1String("script") || tag == QLatin1String("style"))
            ++scripts;
        else if (nesting.contains(tag) && tag != QLatin1String("p") && tag != QLatin1String("li"))
            most = std::max(most, depth = std::max(0, depth + (closes ? -1 : 1)));
    }
    if (most <= deepest && scripts <= mostScripts)
        return {};
    return fail(Errc::Invalid,
                PLENARY_TR("core", "%1 is a page that nests too deep, or holds too many scripts, to be read: save its "
                                   "article as a plain text."),
                {name});
}

} // namespace

Result<> Page::read(QString html, const std::string& name)
{
    TRY(checkBounds(html, name));
    static const QRegularExpression spans(QStringLiteral("\\b(?:col|row)span\\s*=\\s*[\"']?\\d{3,}[\"']?"),
                                          QRegularExpression::CaseInsensitiveOption);
    setUndoRedoEnabled(false);
    setHtml(html.remove(spans)); // no table of an article has cells as wide as a thousand
    return {};
}

} // namespace plenary
