// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/render/proof_html.h"

#include "core/base/text.h"

#include <QStringList>

#include <algorithm>

namespace plenary
{

QString lineHtml(const std::string& text)
{
    return QString::fromStdString(showable(text)).toHtmlEscaped();
}

QString mutedHtml(const QString& html)
{
    return QStringLiteral("<span class=\"muted\">%1</span>").arg(html);
}

QString paragraphHtml(const QString& html)
{
    return QStringLiteral("<p>%1</p>\n").arg(html);
}

QString factsHtml(const std::vector<std::string>& parts)
{
    QStringList shown;
    for (const auto& part : parts)
        if (!part.empty())
            shown << lineHtml(part);
    return shown.join(QStringLiteral(" · "));
}

namespace
{

class ProofHtml
{
public:
    explicit ProofHtml(const Lexicon& words) : m_words(words) {}

    void add(const io::Proof& proof, const std::string& under);
    QString take() { return std::move(m_html); }

private:
    QString say(const char* sentence, const std::vector<std::string>& arguments = {}) const
    {
        return lineHtml(m_words.say(sentence, arguments));
    }
    void passage(const io::ProofPassage& passage);

    const Lexicon& m_words;
    QString m_html;
};

void ProofHtml::add(const io::Proof& proof, const std::string& under)
{
    if (proof.name != under)
        m_html += QStringLiteral("<h3>%1</h3>\n").arg(lineHtml(proof.name));
    if (const auto known = factsHtml(proof.facts); !known.isEmpty())
        m_html += paragraphHtml(mutedHtml(known));
    const auto& language = m_words.language();
    const bool isTranslated = std::ranges::any_of(proof.passages, [&](const io::ProofPassage& passage) {
        return !passage.words.empty() && !passage.language.empty() && passage.language != language;
    });
    if (!proof.says.empty())
        m_html += paragraphHtml(isTranslated ? say(PLENARY_TR("core", "In the words of the coder: %1"), {proof.says})
                                             : lineHtml(proof.says));
    if (!proof.note.empty())
        m_html += paragraphHtml(mutedHtml(lineHtml(proof.note)));
    for (const auto& one : proof.passages)
        passage(one);
    if (proof.passages.empty())
        m_html += paragraphHtml(say(PLENARY_TR("core", "No passage yet: this record is unproven.")));
    for (const auto& dispute : proof.disputes)
        m_html +=
            paragraphHtml(QStringLiteral("<b>%1</b> %2").arg(say(PLENARY_TR("core", "Disputed.")), lineHtml(dispute)));
}

void ProofHtml::passage(const io::ProofPassage& passage)
{
    if (!passage.words.empty())
        m_html += QStringLiteral("<blockquote%1>%2%3%4</blockquote>\n")
                      .arg(passage.language.empty() ? QString()
                                                    : QStringLiteral(" lang=\"%1\"").arg(lineHtml(passage.language)),
                           passage.before.empty() ? QString() : mutedHtml(lineHtml(passage.before)) + u' ',
                           QStringLiteral("<b>%1</b>").arg(say(PLENARY_TR("core", "“%1”"), {passage.words})),
                           passage.after.empty() ? QString() : u' ' + mutedHtml(lineHtml(passage.after)));
    auto source = passage.facts;
    if (!passage.language.empty())
        source.push_back(m_words.say(PLENARY_TR("core", "language: %1"), {passage.language}));
    QString html = lineHtml(passage.source) + QStringLiteral("<br>") + mutedHtml(factsHtml(source));
    if (!passage.address.empty())
        html += QStringLiteral("<br><a href=\"%1\">%1</a>").arg(lineHtml(passage.address));
    if (!passage.sha256.empty())
        html += QStringLiteral("<br>") +
                mutedHtml(say(PLENARY_TR("core", "SHA-256 of the captured text: %1"), {passage.sha256}));
    if (!passage.note.empty())
        html += QStringLiteral("<br>") + lineHtml(passage.note);
    m_html += paragraphHtml(html);
}

} // namespace

QString proofHtml(const Lexicon& words, const io::Proof& proof, const std::string& under)
{
    ProofHtml made(words);
    made.add(proof, under);
    return made.take();
}

} // namespace plenary
