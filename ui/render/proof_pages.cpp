// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/render/proof_pages.h"

#include "ui/render/proof_html.h"

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
    QString say(const char* sentence, const std::vector<std::string>& arguments = {}) const
    {
        return lineHtml(m_view.words.say(sentence, arguments));
    }

    void head();
    void pictures();
    void entry(const io::ProofEntry& entry);

    const scene::View& m_view;
    const Figure& m_figure;
    const io::ProofSheet& m_sheet;
    TextPages m_pages;
    QString m_html;
    std::map<Ref, const io::ProofEntry*> m_told; ///< where a record was told first
};

void ProofWriter::head()
{
    const scene::Scene& first = m_figure.pages.front();
    const auto& origin = m_figure.recipe.origin;
    m_html += QStringLiteral("<h1>%1</h1>\n").arg(say(PLENARY_TR("core", "Proofs: %1"), {first.title}));
    m_html += paragraphHtml(mutedHtml(factsHtml({first.subtitle, origin.title, origin.program})));
    m_html += paragraphHtml(
        say(PLENARY_TR("core", "Each number is that of a mark in the figure. Under it stand the records behind "
                               "the mark: what was said or done, when, how directly it is attested and who "
                               "coded it, the passages word for word with their source, and what disputes it.")));
    for (const auto& remark : m_sheet.remarks)
        m_html += paragraphHtml(lineHtml(remark));
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
                      .arg(lineHtml(page.altText));
        m_pages.pictures.push_back(std::move(picture));
    }
}

void ProofWriter::entry(const io::ProofEntry& entry)
{
    m_html += QStringLiteral("<h2>%1 · %2</h2>\n").arg(QString::number(entry.number), lineHtml(entry.name));
    if (!entry.isNumbered)
        m_html += paragraphHtml(mutedHtml(say(PLENARY_TR("core", "No room for its number in the figure"))));
    for (const Ref record : entry.records) {
        const auto* found = m_sheet.find(record);
        if (!found)
            continue;
        const auto [told, isFirst] = m_told.try_emplace(record, &entry);
        if (isFirst)
            m_html += proofHtml(m_view.words, *found, entry.name);
        else
            m_html += QStringLiteral("<h3>%1</h3>\n").arg(lineHtml(found->name)) +
                      paragraphHtml(
                          mutedHtml(say(PLENARY_TR("core", "See number %1"), {std::to_string(told->second->number)})));
    }
}

TextPages ProofWriter::write()
{
    head();
    for (const auto& one : m_sheet.entries)
        entry(one);
    if (m_sheet.entries.empty())
        m_html += paragraphHtml(say(PLENARY_TR(
            "core", "The marks of this figure stand for many records together: narrow the filter or the time shown.")));
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
    const bool isNew = !std::filesystem::exists(proofs.path());
    TRY(writeFile(proofs, bytes));
    if (auto written = exportPages(figure.pages, figure.spec); !written) {
        std::error_code ignored;
        if (isNew)
            std::filesystem::remove(proofs.path(), ignored);
        return std::unexpected(written.error());
    }
    return std::move(figure.remarks);
}

} // namespace plenary
