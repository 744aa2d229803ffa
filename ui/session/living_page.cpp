// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/session/living_page.h"

#include "core/io/figure_file.h"
#include "core/scene/figure/moments.h"
#include "ui/render/fonts.h"
#include "ui/render/page_lines.h"
#include "ui/render/proof_html.h"
#include "ui/render/qt_lexicon.h"
#include "ui/render/svg_writer.h"
#include "ui/session/recipe_views.h"

#include <QCryptographicHash>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <map>

namespace plenary
{

namespace
{

using scene::Tone;

/// One picture of the page: of a date, in a language.
struct Frame
{
    QByteArray svg, legend, head, rows, title, subtitle, notes, altText;
};

/// What the page says in a language.
struct Tongue
{
    QString code;
    QJsonObject words;
    QStringList names, moments; ///< one a moment
    std::vector<Frame> frames;  ///< the same
    std::map<Ref, QByteArray> proofs;
};

QByteArray keyOf(Ref record)
{
    return QByteArray::number(static_cast<int>(record.kind)) + '-' +
           QByteArray::number(static_cast<qlonglong>(record.id));
}

QByteArray targetKey(const scene::Hit& hit)
{
    const auto number = [](std::int64_t value) { return QByteArray::number(static_cast<qlonglong>(value)); };
    return QByteArray::number(static_cast<int>(hit.target.kind)) + '-' + number(hit.target.first) + '-' +
           number(hit.target.second) + (hit.record ? '-' + keyOf(*hit.record) : QByteArray());
}

QByteArray escaped(const std::string& text)
{
    return QByteArray::fromStdString(io::xmlEscaped(safeText(text).toStdString()));
}

QByteArray resource(const char* name)
{
    QFile file(QStringLiteral(":/pages/") + QLatin1String(name));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QByteArray policyHash(const QByteArray& text)
{
    return "'sha256-" + QCryptographicHash::hash(text, QCryptographicHash::Sha256).toBase64() + "'";
}

QJsonObject wordsOf(const Lexicon& words)
{
    const std::pair<const char*, const char*> said[] = {
        {"language", PLENARY_TR("core", "Language")},
        {"asOf", PLENARY_TR("core", "As of")},
        {"filter", PLENARY_TR("core", "Filter")},
        {"filterHint", PLENARY_TR("core", "Words of marks and rows")},
        {"clear", PLENARY_TR("core", "Clear the filter")},
        {"found", PLENARY_TR("core", "%1 of %2 marks")},
        {"description", PLENARY_TR("core", "Description")},
        {"data", PLENARY_TR("core", "Data")},
        {"close", PLENARY_TR("core", "Close")},
        {"nothing", PLENARY_TR("core", "This place stands for none, or for more than can be listed here.")},
        {"help",
         PLENARY_TR("core", "Choose a mark to read what it rests on: click it, or press Tab, the arrow keys and "
                            "Enter; Esc closes.")}};
    QJsonObject object;
    for (const auto& [key, english] : said)
        object[QLatin1String(key)] = QString::fromStdString(words.say(english));
    return object;
}

/// The records behind the marks of a page, each by a short number.
using Records = std::map<Ref, int>;

/// What stands around the chart is text of the page: so the chart stands still from date to date.
constexpr std::size_t mostActors = 20; ///< of a matrix, where none are chosen
constexpr double chartShare = 0.84;    ///< of the height of the figure

SvgLook pictureLook(const Figure& figure)
{
    SvgLook look{.text = figure.spec.text};
    look.inPage = true;
    return look;
}

QByteArray picture(const Figure& figure, const scene::Scene& chart, const scene::View& view, Records& records)
{
    auto look = pictureLook(figure);
    for (const auto& hit : chart.hits) {
        QByteArray behind;
        for (const Ref record : scene::recordsBehind(view, figure.recipe.chart, hit)) {
            const int number = records.try_emplace(record, static_cast<int>(records.size())).first->second;
            behind += (behind.isEmpty() ? "" : " ") + QByteArray::number(number);
        }
        look.places.push_back({targetKey(hit), behind});
    }
    return toSvg(chart, figure.spec.theme, look);
}

void fillTable(Frame& frame, const scene::Scene& chart)
{
    frame.head = "<tr>";
    for (const auto& column : chart.table.columns)
        frame.head += "<th scope=\"col\">" + escaped(column) + "</th>";
    frame.head += "</tr>";
    for (const auto& row : chart.table.rows) {
        const auto place = QByteArray::number(static_cast<qulonglong>(row.hit));
        frame.rows +=
            row.hit < chart.hits.size() ? "<tr tabindex=\"0\" data-place=\"" + place + "\">" : QByteArray("<tr>");
        for (const auto& cell : row.cells)
            frame.rows += "<td>" + escaped(cell) + "</td>";
        frame.rows += "</tr>\n";
    }
}

/// How to read it, its sources, and whose figure it is.
QByteArray notesOf(const Figure& figure, const scene::View& view)
{
    const scene::Scene& whole = figure.pages.front();
    auto lines = whole.notes;
    lines.push_back(scene::sourceLine(view, whole.sources, 6));
    lines.push_back(figure.recipe.origin.program +
                    (view.data.summit.licence.empty() ? "" : " · " + view.data.summit.licence));
    QByteArray notes;
    for (const auto& line : lines)
        notes += "<p class=\"muted\">" + escaped(line) + "</p>\n";
    return notes;
}

const FontMeasure& fontMeasure()
{
    static const FontMeasure measure;
    return measure;
}

scene::Context canvasOf(const scene::View& view, const QSizeF& size)
{
    return {view, {.measure = fontMeasure(), .width = size.width(), .height = size.height() * chartShare}};
}

Frame frameOf(const Figure& figure, const scene::View& view, Records& records, const std::string& fewer)
{
    const scene::Scene& whole = figure.pages.front();
    const auto context = canvasOf(view, figure.spec.size.logical);
    const auto chart = figureScene(context, figure.recipe.chart, panelFrame(scene::Frame::Legend::None));
    Frame frame;
    frame.svg = picture(figure, chart, view, records);
    const auto legend = scene::legendScene(context, chart.legend);
    if (legend.height > 0)
        frame.legend = toSvg(legend, figure.spec.theme, pictureLook(figure)).replace("id=\"places\"", "");
    fillTable(frame, chart);
    frame.title = safeText(whole.title).toUtf8();
    frame.subtitle = safeText(whole.subtitle).toUtf8();
    frame.notes = (fewer.empty() ? "" : "<p class=\"muted\">" + escaped(fewer) + "</p>\n") + notesOf(figure, view);
    frame.altText = safeText(whole.altText).toUtf8();
    return frame;
}

class LivingPage
{
public:
    LivingPage(const Document& document, const Dataset& data, const scene::Recipe& recipe, const Progress& progress)
        : m_document(document), m_views(document, data), m_recipe(recipe), m_progress(progress)
    {
    }

    Result<Figure> make();

private:
    Result<> draw();
    Result<> settle(const scene::View& view);
    Result<Tongue> tongue(const QString& code, std::size_t done, std::size_t all);
    Result<> prove();
    QByteArray page(std::size_t every) const;
    QByteArray json(std::size_t every) const;
    QByteArray style() const;
    bool isShown(std::size_t moment, std::size_t every) const
    {
        return moment % every == (m_moments.size() - 1) % every;
    }

    const Document& m_document;
    RecipeViews m_views;
    scene::Recipe m_recipe;
    const Progress& m_progress;
    std::vector<Instant> m_moments;
    std::size_t m_actorsLeft = 0; ///< with statements, and not shown
    std::vector<Tongue> m_tongues;
    Records m_records;
    Figure m_figure; ///< of the date and the language in which the page opens
};

Result<> LivingPage::draw()
{
    m_recipe.look.pages = 1;
    m_recipe.look.numbers = false; // each mark leads to its proofs
    const auto view = TRY(m_views.of(m_recipe));
    m_moments = scene::momentsOf(view, m_recipe.chart, mostMoments);
    TRY(settle(view));
    const auto languages = QtLexicon::languages();
    const std::size_t all = m_moments.size() * static_cast<std::size_t>(languages.size());
    for (const auto& code : languages)
        m_tongues.push_back(TRY(tongue(code, m_tongues.size() * m_moments.size(), all)));
    return m_views.readable();
}

/// What the chart chooses from the data stays the same from date to date.
Result<> LivingPage::settle(const scene::View& view)
{
    const auto& look = m_recipe.look;
    const auto size =
        TRY(parseSize(look.size.empty() ? usualSize(m_recipe.chart.kind) : QString::fromStdString(look.size), look.dpi,
                      look.fontSize));
    const std::size_t named = m_recipe.chart.stances.actors.size();
    m_recipe.chart = scene::settled(canvasOf(view, size.logical), m_recipe.chart, mostActors);
    if (const std::size_t shown = m_recipe.chart.stances.actors.size(); shown > named)
        m_actorsLeft = scene::stanceActors(view, view.data.actors.size()).size() - shown;
    return {};
}

Result<Tongue> LivingPage::tongue(const QString& code, std::size_t done, std::size_t all)
{
    Tongue made{.code = code, .words = {}, .names = {}, .moments = {}, .frames = {}, .proofs = {}};
    auto recipe = m_recipe;
    recipe.language = code.toStdString();
    for (const Instant moment : m_moments) {
        if (m_progress && !m_progress(static_cast<double>(done++) / static_cast<double>(all)))
            return fail(Errc::Cancelled, PLENARY_TR("core", "The page was not made: it was stopped."));
        recipe.asOf = moment;
        const auto view = TRY(m_views.of(recipe));
        auto figure = TRY(makeFigure(view, recipe, Format::Html));
        const auto fewer = m_actorsLeft == 0
                               ? std::string()
                               : view.words.count(PLENARY_TR_N("core", "%n actors with fewer statements are left out."),
                                                  static_cast<long>(m_actorsLeft));
        made.frames.push_back(frameOf(figure, view, m_records, fewer));
        made.moments << QString::fromStdString(scene::asOfText(view));
        if (moment == m_moments.back() && recipe.language == m_recipe.language)
            m_figure = std::move(figure);
        if (moment != m_moments.back())
            continue;
        made.words = wordsOf(view.words);
        for (const auto& topic : view.data.topics)
            made.names << QString::fromStdString(view.in(topic.name));
        for (const auto& actor : view.data.actors)
            if (const auto name = escaped(view.in(actor.name)); made.frames.back().svg.contains(name))
                made.names << QString::fromStdString(view.in(actor.name));
    }
    return made;
}

Result<> LivingPage::prove()
{
    scene::ProvenMark all;
    for (const auto& [record, number] : m_records)
        all.records.push_back(record);
    for (auto& tongue : m_tongues) {
        auto recipe = m_recipe;
        recipe.language = tongue.code.toStdString();
        const auto view = TRY(m_views.of(recipe));
        for (const auto& proof : TRY(io::proofSheet(m_document, view, {&all, 1})).proofs)
            tongue.proofs[proof.record] = proofHtml(view.words, proof).toUtf8();
    }
    return {};
}

QByteArray LivingPage::json(std::size_t every) const
{
    PageLines lines;
    QJsonObject frames, moments, names, words, proofs;
    for (const auto& tongue : m_tongues) {
        QJsonArray ofTongue, said;
        for (std::size_t i = 0; i < tongue.frames.size(); ++i) {
            if (!isShown(i, every))
                continue;
            const Frame& frame = tongue.frames[i];
            ofTongue.append(QJsonObject{{QStringLiteral("svg"), lines.runs(frame.svg)},
                                        {QStringLiteral("head"), lines.runs(frame.head)},
                                        {QStringLiteral("rows"), lines.runs(frame.rows)},
                                        {QStringLiteral("legend"), lines.runs(frame.legend)},
                                        {QStringLiteral("notes"), lines.runs(frame.notes)},
                                        {QStringLiteral("title"), lines.add(frame.title)},
                                        {QStringLiteral("subtitle"), lines.add(frame.subtitle)},
                                        {QStringLiteral("alt"), lines.add(frame.altText)}});
            said.append(tongue.moments[static_cast<qsizetype>(i)]);
        }
        QJsonObject behind;
        for (const auto& [record, html] : tongue.proofs)
            behind[QString::number(m_records.at(record))] = lines.runs(html);
        frames[tongue.code] = ofTongue;
        moments[tongue.code] = said;
        names[tongue.code] = QJsonArray::fromStringList(tongue.names);
        words[tongue.code] = tongue.words;
        proofs[tongue.code] = behind;
    }
    const auto last = frames[m_tongues.front().code].toArray().size() - 1;
    const QJsonObject start{{QStringLiteral("language"), QString::fromStdString(m_recipe.language)},
                            {QStringLiteral("moment"), last}};
    const QJsonObject all{{QStringLiteral("lines"), lines.lines()}, {QStringLiteral("parts"), lines.parts()},
                          {QStringLiteral("frames"), frames},       {QStringLiteral("moments"), moments},
                          {QStringLiteral("names"), names},         {QStringLiteral("words"), words},
                          {QStringLiteral("proofs"), proofs},       {QStringLiteral("start"), start}};
    QByteArray bytes = QJsonDocument(all).toJson(QJsonDocument::Compact);
    return bytes.replace("</", "<\\/")
        .replace("<!--", "\\u003c!--"); // neither an end of the script nor a comment in it
}

QByteArray LivingPage::style() const
{
    const auto& theme = m_figure.spec.theme;
    QByteArray colours = ":root {";
    for (const auto& [name, tone] : {std::pair{"panel", Tone::Panel},
                                     {"ink", Tone::Ink},
                                     {"muted", Tone::Muted},
                                     {"line", Tone::Line},
                                     {"accent", Tone::Link},
                                     {"soft", Tone::AccentSoft}})
        colours += " --" + QByteArray(name) + ": " + theme.color(tone).name().toLatin1() + ";";
    return "\n" + colours + " }\n" + resource("living_page.css");
}

QByteArray LivingPage::page(std::size_t every) const
{
    const auto now = std::ranges::find(m_tongues, QString::fromStdString(m_recipe.language), &Tongue::code);
    const auto& tongue = now == m_tongues.end() ? m_tongues.front() : *now;
    const QByteArray script = resource("living_page.js"), css = style();
    const auto& logo = m_figure.recipe.look.logo;
    const auto moments = std::count_if(m_moments.begin(), m_moments.end(),
                                       [&, i = std::size_t{0}](Instant) mutable { return isShown(i++, every); });
    QByteArray choices;
    for (const auto& one : m_tongues)
        choices += "<label><input type=\"radio\" name=\"language\" value=\"" + one.code.toUtf8() + "\"" +
                   (&one == &tongue ? " checked" : "") + "> " + QtLexicon::nameOf(one.code).toUtf8() + "</label>\n";
    QByteArray recipe = m_figure.spec.recipe;
    recipe.replace('<', "\\u003c");
    QByteArray out = resource("living_page.html");
    const std::pair<const char*, QByteArray> parts[] = {
        {"@LANGUAGE@", tongue.code.toUtf8()},
        {"@POLICY@", "default-src 'none'; base-uri 'none'; form-action 'none'; style-src " + policyHash(css) +
                         "; script-src " + policyHash(script) + (logo.empty() ? "" : "; img-src data:")},
        {"@PROGRAM@", escaped(productName())},
        {"@TITLE@", escaped(m_figure.pages.front().title)},
        {"@DESCRIPTION@", escaped(m_figure.pages.front().altText)},
        {"@LOGO@", logo.empty() ? QByteArray() : "<img class=\"logo\" alt=\"\" src=\"" + escaped(logo) + "\">"},
        {"@STYLE@", css},
        {"@LANGUAGES@", choices},
        {"@LAST@", QByteArray::number(static_cast<qlonglong>(moments - 1))},
        {"@TIMEHIDDEN@", moments > 1 ? "" : " hidden"},
        {"@RECIPE@",
         QByteArray(io::recipeScript.data(), static_cast<qsizetype>(io::recipeScript.size())) + recipe + "</script>"},
        {"@DATA@", json(every)},
        {"@SCRIPT@", script}};
    for (const auto& [place, text] : parts)
        out.replace(place, text);
    return out;
}

Result<Figure> LivingPage::make()
{
    TRY(draw());
    TRY(prove());
    QByteArray bytes;
    for (std::size_t every = 1; every <= m_moments.size(); every *= 2) {
        bytes = page(every);
        if (bytes.size() <= largestLivingPage) {
            m_figure.ready = std::move(bytes);
            return std::move(m_figure);
        }
    }
    return fail(Errc::Invalid,
                PLENARY_TR("core", "A living page of this figure would have %1 kB, and it may have %2: narrow the "
                                   "filter, or show fewer actors or less time."),
                {std::to_string(bytes.size() / 1000), std::to_string(largestLivingPage / 1000)});
}

} // namespace

Result<> checkLiving(const FilePath& path, const std::optional<FilePath>& proofs)
{
    if (TRY(formatFor(path)) != Format::Html)
        return fail(Errc::Invalid,
                    PLENARY_TR("core", "A living page is an HTML file: name a file that ends in .html, not %1."),
                    {path.string()});
    if (proofs)
        return fail(Errc::Invalid,
                    PLENARY_TR("core", "A living page has its proofs inside: leave the proof sheet out."));
    return {};
}

Result<Figure> livingPage(const Document& document, const Dataset& data, const scene::Recipe& recipe,
                          const Progress& progress)
{
    return LivingPage(document, data, recipe, progress).make();
}

} // namespace plenary
