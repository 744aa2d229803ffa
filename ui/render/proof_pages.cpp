// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/render/proof_pages.h"

#include <QStringList>

#include <map>

namespace plenary
{

namespace
{

constexpr double picturesScale = 2; ///< dots of a picture, of a logical pixel of it on the page

class ProofWriter
{
public:
    ProofWriter(const scene::View& view, const Figure& figure, const io::ProofSheet& sheet)
        : m_view(view), m_figure(figure), m_sheet(sheet)
    {
    }

    TextPages write();

private:
    static QString plain(const std::string& text) { return QString::fromStdString(showable(text)).toHtmlEscaped(); }
    QString say(const char* sentence, const std::vector<std::string>& arguments = {}) const
    {
        return plain(m_view.words.say(sentence, arguments));
    }
    static QString muted(const QString& html)
    {
        return QStringLiteral("<span style=\"color:#5B6573\">%1</span>").arg(html);
    }
    static QString paragraph(const QString& html) { return QStringLiteral("<p>%1</p>\n").arg(html); }
    static QString facts(const std::vector<std::string>& parts);

    void head();
    void pictures();
    void entry(const io::ProofEntry& entry);
    void proof(const io::Proof& proof, const std::string& under);
    void passage(const io::ProofPassage& passage);

    const scene::View& m_view;
    const Figure& m_figure;
    const io::ProofSheet& m_sheet;
    TextPages m_pages;
    QString m_html;
    std::map<Ref, const io::ProofEntry*> m_told; ///< where a record was told first
};

QString ProofWriter::facts(const std::vector<std::string>& parts)
{
    QStringList shown;
    for (const auto& part : parts)
        if (!part.empty())
            shown << plain(part);
    return shown.join(QStringLiteral(" · "));
}

void ProofWriter::head()
{
    const scene::Scene& first = m_figure.pages.front();
    const auto& origin = m_figure.recipe.origin;
    m_html += QStringLiteral("<h1 style=\"font-size:17pt\">%1</h1>\n")
                  .arg(say(PLENARY_TR("core", "Proofs: %1"), {first.title}));
    m_html += paragraph(muted(facts({first.subtitle, origin.title, origin.program})));
    m_html += paragraph(
        say(PLENARY_TR("core", "Each number is that of a mark in the figure. Under it stand the records behind "
                               "the mark: what was said or done, when, how directly it is attested and who "
                               "coded it, the passages word for word with their source, and what disputes it.")));
    for (const auto& remark : m_sheet.remarks)
        m_html += paragraph(plain(remark));
    pictures();
}

void ProofWriter::pictures()
{
    for (const auto& page : m_figure.pages) {
        const double width = std::min<double>(widestPicture, page.width);
        auto picture = toImage(page, m_figure.spec.theme, width * picturesScale / page.width, 192);
        if (picture.isNull())
            continue;
        m_html += QStringLiteral("<p><img src=\"picture:%1\" width=\"%2\" height=\"%3\" alt=\"%4\"></p>\n")
                      .arg(m_pages.pictures.size())
                      .arg(qRound(width))
                      .arg(qRound(page.height * width / page.width))
                      .arg(plain(page.altText));
        m_pages.pictures.push_back(std::move(picture));
    }
}

void ProofWriter::entry(const io::ProofEntry& entry)
{
    m_html += QStringLiteral("<h2 style=\"font-size:12pt\">%1 · %2</h2>\n")
                  .arg(QString::number(entry.number), plain(entry.name));
    if (!entry.isNumbered)
        m_html += paragraph(muted(say(PLENARY_TR("core", "No room for its number in the figure"))));
    for (const Ref record : entry.records) {
        const auto* found = m_sheet.find(record);
        if (!found)
            continue;
        const auto [told, isFirst] = m_told.try_emplace(record, &entry);
        if (isFirst)
            proof(*found, entry.name);
        else
            m_html +=
                QStringLiteral("<h3 style=\"font-size:10pt\">%1</h3>\n").arg(plain(found->name)) +
                paragraph(muted(say(PLENARY_TR("core", "See number %1"), {std::to_string(told->second->number)})));
    }
}

void ProofWriter::proof(const io::Proof& proof, const std::string& under)
{
    if (proof.name != under)
        m_html += QStringLiteral("<h3 style=\"font-size:10pt\">%1</h3>\n").arg(plain(proof.name));
    if (const auto known = facts(proof.facts); !known.isEmpty())
        m_html += paragraph(muted(known));
    const auto& language = m_view.words.language();
    const bool isTranslated = std::ranges::any_of(proof.passages, [&](const io::ProofPassage& passage) {
        return !passage.words.empty() && !passage.language.empty() && passage.language != language;
    });
    if (!proof.says.empty())
        m_html += paragraph(isTranslated ? say(PLENARY_TR("core", "In the words of the coder: %1"), {proof.says})
                                         : plain(proof.says));
    if (!proof.note.empty())
        m_html += paragraph(muted(plain(proof.note)));
    for (const auto& one : proof.passages)
        passage(one);
    if (proof.passages.empty())
        m_html += paragraph(say(PLENARY_TR("core", "No passage yet: this record is unproven.")));
    for (const auto& dispute : proof.disputes)
        m_html += paragraph(QStringLiteral("<b>%1</b> %2").arg(say(PLENARY_TR("core", "Disputed.")), plain(dispute)));
}

void ProofWriter::passage(const io::ProofPassage& passage)
{
    if (!passage.words.empty())
        m_html +=
            QStringLiteral("<blockquote%1>%2%3%4</blockquote>\n")
                .arg(passage.language.empty() ? QString() : QStringLiteral(" lang=\"%1\"").arg(plain(passage.language)),
                     passage.before.empty() ? QString() : muted(plain(passage.before)) + u' ',
                     QStringLiteral("<b>%1</b>").arg(say(PLENARY_TR("core", "“%1”"), {passage.words})),
                     passage.after.empty() ? QString() : u' ' + muted(plain(passage.after)));
    auto source = passage.facts;
    if (!passage.language.empty())
        source.push_back(m_view.words.say(PLENARY_TR("core", "language: %1"), {passage.language}));
    QString html = plain(passage.source) + QStringLiteral("<br>") + muted(facts(source));
    if (!passage.address.empty())
        html += QStringLiteral("<br><a href=\"%1\">%1</a>").arg(plain(passage.address));
    if (!passage.sha256.empty())
        html += QStringLiteral("<br>") +
                muted(say(PLENARY_TR("core", "SHA-256 of the captured text: %1"), {passage.sha256}));
    if (!passage.note.empty())
        html += QStringLiteral("<br>") + plain(passage.note);
    m_html += paragraph(html);
}

TextPages ProofWriter::write()
{
    head();
    for (const auto& one : m_sheet.entries)
        entry(one);
    if (m_sheet.entries.empty())
        m_html += paragraph(say(PLENARY_TR("core", "No mark of this figure rests on a record.")));
    const scene::Scene& first = m_figure.pages.front();
    m_pages.info = {
        .title = QString::fromStdString(showable(m_view.words.say(PLENARY_TR("core", "Proofs: %1"), {first.title}))),
        .author = m_figure.spec.author,
        .subject = QString::fromStdString(showable(first.subtitle)),
        .language = QString::fromStdString(m_view.words.language()),
        .recipe = {}};
    m_pages.body = std::move(m_html);
    return std::move(m_pages);
}

} // namespace

TextPages proofPages(const scene::View& view, const Figure& figure, const io::ProofSheet& sheet)
{
    return ProofWriter(view, figure, sheet).write();
}

Result<> checkProofs(const FilePath& figure, const FilePath& proofs)
{
    (void)TRY(textFormatFor(proofs));
    if (TRY(formatFor(figure)) == Format::Csv)
        return fail(
            Errc::Invalid,
            PLENARY_TR("core", "A proof sheet goes with a picture, whose marks it names by number: %1 is a table."),
            {figure.string()});
    return {};
}

namespace
{

Result<QByteArray> proofBytes(const Document& document, const scene::View& view, const Figure& figure,
                              const FilePath& proofs, const Progress& progress)
{
    const auto sheet = TRY(io::proofSheet(document, view, figure.marks, progress));
    return textBytes(proofPages(view, figure, sheet), TRY(textFormatFor(proofs)));
}

} // namespace

Result<> writeProofs(const Document& document, const scene::View& view, const Figure& figure, const FilePath& proofs,
                     const Progress& progress)
{
    return writeFile(proofs, TRY(proofBytes(document, view, figure, proofs, progress)));
}

Result<std::vector<Error>> exportProven(const Document& document, const scene::View& view, scene::Recipe recipe,
                                        const FilePath& path, const FilePath& proofs, const Progress& progress)
{
    TRY(checkProofs(path, proofs));
    recipe.look.numbers = true;
    auto figure = TRY(makeFigure(view, recipe, TRY(formatFor(path))));
    figure.spec.path = path;
    const auto bytes = TRY(proofBytes(document, view, figure, proofs, progress));
    TRY(exportPages(figure.pages, figure.spec));
    TRY(writeFile(proofs, bytes));
    return std::move(figure.remarks);
}

} // namespace plenary
