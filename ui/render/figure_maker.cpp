// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/render/figure_maker.h"

#include "core/io/recipe_json.h"
#include "core/model/record_filter.h"
#include "core/scene/figure/legibility.h"
#include "core/scene/timeline/index.h"
#include "ui/render/fonts.h"
#include "ui/render/logo.h"
#include "ui/render/missing_glyphs.h"
#include "ui/render/world.h"

#include <algorithm>
#include <cmath>
#include <optional>
#include <set>

namespace plenary
{

namespace
{

constexpr double usualMargin = 28;
constexpr double usualMarginShare = 0.04; ///< of the width of a narrow figure
constexpr double bareMargin = 8;
constexpr int mostPages = 200;

Result<scene::Frame> frameOf(const scene::View& view, const scene::Recipe& recipe, const FigureSize& size)
{
    const auto& look = recipe.look;
    scene::Frame frame;
    frame.heading = frame.notes = look.frame;
    frame.margin =
        look.frame ? std::clamp(size.logical.width() * usualMarginShare, bareMargin, usualMargin) : bareMargin;
    const double widest = std::min(size.logical.width(), size.logical.height()) / 4;
    if (look.margin >= 0)
        frame.margin = std::min(look.margin * 96 / 25.4 / size.zoom, widest);
    frame.title = look.title;
    frame.plainTitle = look.plainTitle;
    frame.subtitle = look.subtitle;
    frame.altText = look.altText;
    frame.product = recipe.origin.program;
    if (const auto filter = parseFilter(recipe.filter, view.data)) {
        frame.filter = scene::filterInWords(view, *filter);
        for (const FilterField idle : idleFields(*filter, scene::drawnKind(recipe.chart)))
            frame.idle.push_back(view.words.translate(labelOf(idle)));
    }
    if (!look.logo.empty()) {
        frame.logo.proportion = TRY(Logo::fromData(look.logo)).proportion();
        frame.logo.data = std::make_shared<const std::string>(look.logo);
    }
    return frame;
}

/// A timeline is laid out several times a page: one index serves them all. That of the view where it has the lanes and
/// colours of the figure, else one of its own, however many events there are: a file cannot be put right later.
scene::TimelineIndexPtr indexOf(const scene::View& view, const scene::ChartOptions& chart)
{
    if (chart.kind != scene::ChartKind::Timeline)
        return nullptr;
    const scene::TimelineIndex::Options wanted{chart.timeline.laneBy, chart.timeline.colourBy};
    if (view.index && view.index->isOf(view) && view.index->options() == wanted)
        return {scene::TimelineIndexPtr(), view.index}; // not owned
    return std::make_shared<const scene::TimelineIndex>(view.data, view.selection, view.zone, wanted);
}

/// The chart once a page: a timeline's time is cut into equal parts, other charts stand on one page.
std::vector<scene::ChartOptions> pagesOf(const scene::View& view, const scene::Recipe& recipe)
{
    scene::ChartOptions chart = recipe.chart;
    if (chart.kind != scene::ChartKind::Timeline || recipe.look.pages <= 1)
        return {chart};
    scene::Extent whole{chart.timeline.from, chart.timeline.to};
    if (whole.from >= whole.to)
        whole = scene::focusOf(view.data, view.zone);
    std::vector<scene::ChartOptions> pages;
    const Instant count = recipe.look.pages;
    for (Instant page = 0; page < count; ++page) {
        chart.timeline.from = whole.from + (whole.to - whole.from) / count * page;
        chart.timeline.to = page + 1 == count ? whole.to : whole.from + (whole.to - whole.from) / count * (page + 1);
        pages.push_back(chart);
    }
    return pages;
}

/// The rows of several pages as one table: what lasts beyond a page stands in it once. Places are those of one page.
class JoinedTable
{
public:
    explicit JoinedTable(std::size_t pages) : m_onePage(pages == 1) {}

    void add(const Table& page)
    {
        if (m_onePage) {
            m_table = page;
            return;
        }
        m_table.caption = page.caption;
        m_table.columns = page.columns;
        for (const auto& row : page.rows)
            if (m_known.insert(row.cells).second)
                m_table.rows.push_back({row.cells});
    }
    Table take() { return std::move(m_table); }

private:
    bool m_onePage;
    Table m_table;
    std::set<std::vector<std::string>> m_known;
};

/// Without its full stop; one in “CC BY 4.0” ends nothing.
QString firstSentence(const QString& text)
{
    const QString first = text.section(QStringLiteral(". "), 0, 0);
    return first.endsWith(u'.') ? first.chopped(1) : first;
}

Result<ExportSpec> specOf(const scene::View& view, const scene::Recipe& recipe, Format format)
{
    const auto& look = recipe.look;
    if (look.pages < 1 || look.pages > mostPages)
        return fail(Errc::Invalid, PLENARY_TR("core", "A figure has 1 to %1 pages, not %2."),
                    {std::to_string(mostPages), std::to_string(look.pages)});
    const auto theme = Theme::kindFromName(QString::fromStdString(look.theme));
    if (!theme)
        return fail(Errc::Invalid, PLENARY_TR("core", "There is no theme “%1”: give light, dark, print or grey."),
                    {look.theme});
    ExportSpec spec;
    spec.format = format;
    spec.size = TRY(parseSize(look.size.empty() ? usualSize(recipe.chart.kind) : QString::fromStdString(look.size),
                              look.dpi, look.fontSize));
    spec.theme = Theme::of(*theme);
    spec.text = look.outlineText ? SvgText::Outlines : SvgText::Text;
    spec.author = firstSentence(QString::fromStdString(view.data.summit.credit.in(view.words.language())));
    spec.words = &view.words;
    return spec;
}

const FontMeasure& fontMeasure()
{
    static const FontMeasure measure;
    return measure;
}

/// The view on the paper of a figure.
scene::Context onPaper(const scene::View& view, const FigureSize& size)
{
    return {view, {.measure = fontMeasure(), .width = size.logical.width(), .height = size.logical.height()}};
}

/// How long one of the units is, in which a size is typed: a millimetre on paper, else a pixel.
double unitOf(const FigureSize& size)
{
    return (size.onPaper ? 96 / 25.4 : 1) / size.zoom;
}

/// A side in whole units, rounded up.
int wholeUnits(const FigureSize& size, double side)
{
    return static_cast<int>(std::ceil(side / unitOf(size) - 1e-6));
}

std::string typed(const FigureSize& size)
{
    const auto side = [&](double length) {
        return std::to_string(wholeUnits(size, length)) + (size.onPaper ? "mm" : "");
    };
    return side(size.logical.width()) + "x" + side(size.logical.height());
}

/// The least size in which a chart can be read: a higher one of the same width, else one of the same proportions;
/// nothing where none within four times the size is enough.
std::optional<FigureSize> leastSize(const scene::View& view, const scene::Recipe& recipe,
                                    const scene::ChartOptions& chart, const FigureSize& asked)
{
    constexpr double step = 1.06;
    for (const auto& [wider, most] : {std::pair{false, 2.5}, {true, 4.0}})
        for (double factor = step; factor < most; factor *= step) {
            FigureSize size = asked;
            const auto side = [&](double length) { return wholeUnits(asked, length) * unitOf(asked); };
            size.logical =
                QSizeF(side(asked.logical.width() * (wider ? factor : 1)), side(asked.logical.height() * factor));
            const auto frame = frameOf(view, recipe, size);
            if (frame && parseSize(QString::fromStdString(typed(size)), asked.dpi, recipe.look.fontSize) &&
                scene::isLegible(figureScene(onPaper(view, size), chart, *frame), fontMeasure()))
                return size;
        }
    return std::nullopt;
}

/// Makes the figure, whether it can be read or not.
Result<Figure> composed(const scene::View& view, const scene::Recipe& recipe, Format format)
{
    if (recipe.chart.kind == scene::ChartKind::Map && bundledWorld().problem)
        return std::unexpected(*bundledWorld().problem);
    Figure figure;
    figure.recipe = recipe;
    figure.spec = TRY(specOf(view, recipe, format));
    const MachineLexicon machine(view.words);
    auto people = inWords(view, view.words);
    auto machines = inWords(view, machine);
    const auto index = indexOf(view, recipe.chart);
    people.index = machines.index = index.get();
    const auto charts = pagesOf(view, recipe);
    auto frame = TRY(frameOf(view, recipe, figure.spec.size));
    JoinedTable forPeople(charts.size());
    JoinedTable forMachines(charts.size());
    for (std::size_t page = 0; page < charts.size(); ++page) {
        if (charts.size() > 1)
            frame.product =
                recipe.origin.program + " · " + std::to_string(page + 1) + "/" + std::to_string(charts.size());
        if (format == Format::Csv || format == Format::Pdf)
            forMachines.add(figureScene(onPaper(machines, figure.spec.size), charts[page], frame).table);
        if (format == Format::Csv)
            continue;
        frame.numbers = recipe.look.numbers;
        figure.pages.push_back(figureScene(onPaper(people, figure.spec.size), charts[page], frame, &figure.marks));
        forPeople.add(figure.pages.back().table);
    }
    figure.spec.data = forMachines.take();
    figure.table = forPeople.take();
    if (format == Format::Csv) {
        figure.table = figure.spec.data;
        figure.pages.emplace_back().table = figure.spec.data;
        return figure;
    }
    if (auto missing = missingGlyphs(figure.pages))
        figure.remarks.push_back(*std::move(missing));
    figure.recipe.origin.rows = scene::rowFingerprints(figure.table);
    figure.spec.recipe = QByteArray::fromStdString(io::recipeToJson(figure.recipe));
    return figure;
}

/// A figure that nobody could read is not made.
Result<> checkLegible(const scene::View& view, const scene::Recipe& recipe, const Figure& figure)
{
    const auto cramped = std::ranges::find_if(
        figure.pages, [](const scene::Scene& page) { return !scene::isLegible(page, fontMeasure()); });
    if (cramped == figure.pages.end())
        return {};
    const auto index = indexOf(view, recipe.chart);
    auto people = inWords(view, view.words);
    people.index = index.get();
    const auto chart = pagesOf(view, recipe)[static_cast<std::size_t>(cramped - figure.pages.begin())];
    const auto asked = typed(figure.spec.size);
    if (const auto least = leastSize(people, recipe, chart, figure.spec.size))
        return fail(Errc::Invalid,
                    PLENARY_TR("core", "A figure of %1 is too small for this chart: it needs at least %2."),
                    {asked, typed(*least)});
    return fail(Errc::Invalid,
                PLENARY_TR("core", "A figure of %1 is too small for this chart: make it larger, or its text smaller."),
                {asked});
}

} // namespace

scene::Origin originOf(const Dataset& data, const std::string& language)
{
    return {.program = productName(),
            .document = scene::documentName(data.summit),
            .title = data.summit.title.in(language),
            .change = data.change,
            .rows = {}};
}

scene::Recipe recipeFor(const scene::View& view, const Filter& filter, const scene::ChartOptions& chart,
                        const scene::FigureLook& look)
{
    const auto language = view.words.language();
    return {.origin = originOf(view.data, language),
            .filter = filter.text(),
            .asOf = view.asOf,
            .countSpokenFor = view.countSpokenFor,
            .language = language,
            .frozen = false,
            .chart = chart,
            .look = look};
}

void showWhole(scene::ChartOptions& chart, const scene::View& view)
{
    const auto extent = scene::extentOf(view);
    chart.timeline.from = extent.from;
    chart.timeline.to = extent.to;
    chart.stances.trendFrom = chart.stances.trendTo = 0;
    chart.map.view.zoom = 1;
    chart.map.view.centreX = chart.map.view.centreY = 0;
}

QString usualSize(scene::ChartKind chart)
{
    switch (chart) {
    case scene::ChartKind::Matrix:
    case scene::ChartKind::Profile:
    case scene::ChartKind::Agreement:
        return QStringLiteral("1200x900");
    case scene::ChartKind::Statements:
    case scene::ChartKind::Pledges:
        return QStringLiteral("1200x800");
    default:
        return QStringLiteral("1600x900");
    }
}

Result<Format> formatFor(const FilePath& path)
{
    if (const auto format = formatOf(path))
        return *format;
    return fail(Errc::Invalid,
                PLENARY_TR("core", "%1 has no known ending: name a .png, .svg, .pdf, .html or .csv file."),
                {path.string()});
}

std::vector<FilePath> filesOf(const scene::Recipe& recipe, const FilePath& path)
{
    const auto format = formatOf(path);
    if (!format)
        return {};
    const int pages = recipe.chart.kind == scene::ChartKind::Timeline ? std::clamp(recipe.look.pages, 1, mostPages) : 1;
    return filesOf(path, *format, static_cast<std::size_t>(pages));
}

Result<Figure> makeFigure(const scene::View& view, const scene::Recipe& recipe, Format format)
{
    auto figure = TRY(composed(view, recipe, format));
    if (format != Format::Csv)
        TRY(checkLegible(view, recipe, figure));
    return figure;
}

Result<scene::FigureChanges> changesSince(const scene::View& view, const scene::Recipe& recipe)
{
    const auto figure = TRY(composed(view, recipe, Format::Svg)); // one that was made small tells it as well
    auto changes = scene::compareRows(recipe, figure.table);
    changes.older = view.data.change < recipe.origin.change;
    return changes;
}

Result<std::vector<Error>> exportRecipe(const scene::View& view, const scene::Recipe& recipe, const FilePath& path)
{
    const auto format = TRY(formatFor(path));
    auto figure = TRY(makeFigure(view, recipe, format));
    figure.spec.path = path;
    TRY(exportPages(figure.pages, figure.spec));
    return std::move(figure.remarks);
}

scene::Scene figureScene(const scene::Context& context, const scene::ChartOptions& chart, const scene::Frame& frame,
                         std::vector<scene::ProvenMark>* numbered)
{
    std::vector<scene::ProvenMark> marks; // of the chart that was built last, which is the one that stays
    auto figure = scene::composeFigure(context, frame, [&](const scene::Context& inner) {
        auto built = scene::buildChart(inner, bundledWorld().map, chart);
        if (frame.numbers) {
            marks = scene::provenMarks(inner, chart, built, numbered ? *numbered : std::vector<scene::ProvenMark>());
            scene::drawNumbers(built, marks, inner.measure);
        }
        return built;
    });
    for (auto& mark : marks) {
        if (!numbered)
            break;
        const auto before = std::ranges::find_if(*numbered, [&](const auto& one) { return one.isSame(mark); });
        if (before == numbered->end())
            numbered->push_back(std::move(mark));
        else
            before->isDrawn = before->isDrawn || mark.isDrawn;
    }
    return figure;
}

Result<> exportFigure(const scene::View& view, const scene::ChartOptions& chart, const scene::Frame& frame,
                      const ExportSpec& spec)
{
    if (chart.kind == scene::ChartKind::Map && bundledWorld().problem)
        return std::unexpected(*bundledWorld().problem);
    const MachineLexicon machine(view.words);
    const auto shown = spec.format == Format::Csv ? inWords(view, machine) : view;
    return exportScene(figureScene(onPaper(shown, spec.size), chart, frame), spec);
}

scene::View inWords(const scene::View& view, const Lexicon& words)
{
    return {.data = view.data,
            .selection = view.selection,
            .words = words,
            .titles = view.titles,
            .zone = view.zone,
            .asOf = view.asOf,
            .countSpokenFor = view.countSpokenFor,
            .statementWords = view.statementWords,
            .index = view.index};
}

scene::Frame panelFrame(scene::Frame::Legend legend)
{
    return {.heading = false,
            .notes = false,
            .legend = legend,
            .margin = legend == scene::Frame::Legend::None ? 4.0 : 8.0,
            .title = {},
            .product = {}};
}

std::string productName()
{
    return "Plenary " PLENARY_VERSION;
}

} // namespace plenary
