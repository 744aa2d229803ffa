// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/verbs/figure/figure_flags.h"

#include "app/verbs/figure/map_flags.h"
#include "app/verbs/figure/stance_flags.h"
#include "app/verbs/figure/timeline_flags.h"
#include "core/base/text.h"
#include "core/io/figure_file.h"
#include "ui/render/figure_maker.h"
#include "ui/render/logo.h"
#include "ui/session/living_page.h"

#include <algorithm>

namespace plenary::cli
{

struct FigureFlags::Flags
{
    std::string chart, out, proofs, from, to, lanes = "actor", zones, like, logo;
    bool noFrame = false;
    bool speakersOnly = false;
    bool noBlocs = false;
    bool whole = false;
    scene::FigureLook look;
    ViewFlags view;
    StanceFlags stances;
    TimelineFlags timeline;
    MapFlags map;
};

using Flags = FigureFlags::Flags;

namespace
{

/// A bound of the time shown, which must not be open as that of “../2025” is.
Result<Instant> bounded(const std::string& text, Instant bound)
{
    if (bound <= distantPast || bound >= distantFuture)
        return fail(
            Errc::Invalid,
            PLENARY_TR("core", "“%1” is open at one end: name the date at which the time shown begins or ends."),
            {text});
    return bound;
}

Result<scene::ChartOptions> chartOptions(const Flags& flags, const Viewed& viewed, const scene::View& view)
{
    scene::ChartOptions chart;
    chart.kind = *kindFromKey<scene::ChartKind>(flags.chart);
    chart.timeline.laneBy = *kindFromKey<scene::LaneBy>(flags.lanes);
    chart.map.countBlocs = !flags.noBlocs;
    if (chart.kind == scene::ChartKind::Timeline)
        TRY(flags.timeline.apply(chart.timeline, flags.map.colour, view));
    TRY(checkColour(chart.kind, flags.map.colour));
    for (const auto name : split(flags.zones, ','))
        if (!trimmed(name).empty())
            chart.timeline.zones.push_back(TRY(Zone::find(trimmed(name))).name());
    if (chart.timeline.zones.size() > scene::mostFurtherZones)
        return fail(Errc::Invalid, PLENARY_TR("core", "An axis shows two more time zones, not %1: name fewer."),
                    {std::to_string(chart.timeline.zones.size())});
    chart.stances = TRY(flags.stances.options(viewed, chart.kind));
    TRY(flags.map.apply(viewed, flags.stances.topic, chart.map));
    if (!flags.from.empty() || !flags.to.empty()) {
        auto span = scene::focusOf(viewed.data(), viewed.zone());
        if (!flags.from.empty()) {
            const TimeSpan first = TRY(parseMoment(flags.from, viewed.zone()));
            span.from = TRY(bounded(flags.from, first.earliestStart));
        }
        if (!flags.to.empty()) {
            const TimeSpan last = TRY(parseMoment(flags.to, viewed.zone()));
            span.to = TRY(bounded(flags.to, last.latestEnd));
        }
        if (span.from >= span.to)
            return fail(Errc::Invalid,
                        PLENARY_TR("core", "The time shown ends before it starts: let --to be later than --from."));
        chart.timeline.from = chart.stances.trendFrom = span.from;
        chart.timeline.to = chart.stances.trendTo = span.to;
    }
    return chart;
}

void addLook(Verb& verb, scene::FigureLook& look)
{
    verb.add("--size", look.size,
             "Like 1600x900 (pixels), 180mmx120mm, or article, square, slide, column, columns, a4 to a0");
    verb.add("--dpi", look.dpi, "Resolution of a PNG whose size is given in mm or inches, 72 to 1200");
    verb.add("--font-size", look.fontSize, "Of the chart's texts, in points, whatever the size: 4 to 72");
    verb.add("--margin", look.margin, "Around the figure, in millimetres")->between(0, 200);
    verb.add("--theme", look.theme, "light, dark, print or grey")->among({"light", "dark", "print", "grey"});
    verb.add("--title", look.title, "Title in place of the chart's own");
    verb.addFlag("--plain-title", look.plainTitle, "The chart's own title says what is shown, not what was found");
    verb.add("--subtitle", look.subtitle, "Subtitle in place of the chart's own");
    verb.add("--alt-text", look.altText, "Description for people who cannot see it, in place of the chart's own");
    verb.addFlag("--interactive", look.interactive,
                 "The HTML file can be asked: another date, another language, a filter, and what each mark rests on");
    verb.add("--pages", look.pages, "Pages over which a timeline runs: pages of a PDF, else numbered files")
        ->between(1, 200);
    verb.addFlag("--outline-text", look.outlineText, "Text as outlines in SVG");
}

/// The charts that a flag says something of; flags that are not here say something of all.
struct FlagUse
{
    std::string_view flag;
    std::initializer_list<scene::ChartKind> charts;
};

std::span<const FlagUse> flagUses()
{
    using K = scene::ChartKind;
    static const FlagUse uses[] = {
        {"from", {K::Timeline, K::Trend, K::Agreement}},
        {"to", {K::Timeline, K::Trend, K::Agreement}},
        {"whole", {K::Timeline, K::Trend, K::Agreement, K::Map}},
        {"pages", {K::Timeline}},
        {"lanes", {K::Timeline}},
        {"zones", {K::Timeline}},
        {"bands", {K::Timeline}},
        {"no-links", {K::Timeline}},
        {"no-folds", {K::Timeline}},
        {"lane-order", {K::Timeline}},
        {"hide-lanes", {K::Timeline}},
        {"collapse-lanes", {K::Timeline}},
        {"colour", {K::Timeline, K::Map}},
        {"actors", {K::Matrix, K::Profile, K::Statements, K::Trend, K::Agreement}},
        {"topics", {K::Matrix}},
        {"order", {K::Matrix}},
        {"collapse", {K::Matrix, K::Agreement}},
        {"min-n", {K::Matrix, K::Profile, K::Statements, K::Trend, K::Agreement}},
        {"topic", {K::Statements, K::Trend, K::Map}},
        {"rule", {K::Trend}},
        {"window", {K::Trend}},
        {"measure", {K::Agreement}},
        {"normalisation", {K::Agreement}},
        {"counting", {K::Agreement}},
        {"unit", {K::Agreement}},
        {"view", {K::Agreement}},
        {"threshold", {K::Agreement}},
        {"coalitions", {K::Agreement}},
        {"min-shared", {K::Agreement}},
        {"speakers-only", {K::Matrix, K::Profile, K::Statements, K::Trend, K::Agreement, K::Map}},
        {"no-blocs", {K::Map}},
        {"instrument", {K::Map}},
        {"projection", {K::Map}},
        {"region", {K::Map}},
        {"with", {K::Map}},
        {"classes", {K::Map}},
        {"beside", {K::Map}},
        {"find", {K::Map}},
        {"antarctica", {K::Map}},
        {"rings", {K::Map}},
        {"no-names", {K::Map}},
        {"no-inset", {K::Map}},
    };
    return uses;
}

/// What may be said beside --like; all else is in the figure.
constexpr std::string_view besideLike[] = {
    "FILE",     "batch",  "progress", "out",   "like",     "size",     "proofs", "dpi",          "font-size",
    "margin",   "theme",  "title",    "logo",  "subtitle", "alt-text", "pages",  "outline-text", "interactive",
    "no-frame", "filter", "overlap",  "as-of", "known-at", "lang",     "help"};

std::string_view withoutHyphens(std::string_view name)
{
    return name.substr(std::min(name.find_first_not_of('-'), name.size()));
}

/// Puts the logo that was asked for into the look; “none” takes away the one it has.
Result<> setLogo(scene::FigureLook& look, const std::string& logo)
{
    if (logo == "none")
        look.logo.clear();
    else if (!logo.empty())
        look.logo = TRY(Logo::fromFile(QFile::decodeName(logo.c_str()))).data();
    return {};
}

/// Sets each field of the look that was named.
void override(scene::FigureLook& look, const scene::FigureLook& named, const Verb& verb)
{
    const auto take = [&](const char* flag, auto scene::FigureLook::*field) {
        if (verb.isGiven(flag))
            look.*field = named.*field;
    };
    take("--size", &scene::FigureLook::size);
    take("--dpi", &scene::FigureLook::dpi);
    take("--font-size", &scene::FigureLook::fontSize);
    take("--margin", &scene::FigureLook::margin);
    take("--theme", &scene::FigureLook::theme);
    take("--title", &scene::FigureLook::title);
    take("--subtitle", &scene::FigureLook::subtitle);
    take("--alt-text", &scene::FigureLook::altText);
    take("--pages", &scene::FigureLook::pages);
    take("--outline-text", &scene::FigureLook::outlineText);
    take("--interactive", &scene::FigureLook::interactive);
}

} // namespace

FigureFlags::FigureFlags() : m_flags(std::make_unique<Flags>()) {}
FigureFlags::FigureFlags(FigureFlags&&) noexcept = default;
FigureFlags::~FigureFlags() = default;

const std::string& FigureFlags::out() const
{
    return m_flags->out;
}

const std::string& FigureFlags::proofs() const
{
    return m_flags->proofs;
}

std::vector<std::string> FigureFlags::inputs() const
{
    std::vector<std::string> files;
    if (!m_flags->like.empty())
        files.push_back(m_flags->like);
    if (!m_flags->logo.empty() && m_flags->logo != "none")
        files.push_back(m_flags->logo);
    return files;
}

void FigureFlags::addTo(Verb& app)
{
    auto* verb = &app;
    auto* flags = m_flags.get();
    m_verb = verb;
    verb->add("--chart", flags->chart, "timeline, matrix, profile, statements, trend, agreement, map or pledges")
        ->among(wordsOf<scene::ChartKind>());
    verb->add("--out", flags->out, "File to write; its ending says the format: png, svg, pdf, html, csv");
    verb->add("--proofs", flags->proofs,
              "Also write what each mark rests on, by the number it then carries: a .pdf, .html or .odt file");
    verb->add("--like", flags->like, "A figure exported before, to be made again from this document");
    verb->add("--from", flags->from, "First moment of a timeline, trend or polarisation");
    verb->add("--to", flags->to, "Last moment of a timeline, trend or polarisation");
    verb->addFlag("--whole", flags->whole, "The whole time and the whole earth, not the part shown first");
    verb->add("--lanes", flags->lanes, "Lanes of a timeline: actor, actor-kind, kind, topic, bloc, source or tag")
        ->among(wordsOf<scene::LaneBy>());
    verb->add("--zones", flags->zones, "Up to two more time zones on the axis, like America/New_York,Asia/Kolkata");
    auto* bare = verb->addFlag("--no-frame", flags->noFrame, "The chart alone, without title, notes and sources");
    verb->add("--logo", flags->logo,
              "Your logo beside the title: a PNG, JPEG or SVG file; none, beside --like, takes it away")
        ->excludes(bare);
    verb->addFlag("--speakers-only", flags->speakersOnly,
                  "Count statements for their speaker only, not for whom they speak for");
    verb->addFlag("--no-blocs", flags->noBlocs, "Do not mark members of a signing bloc on the map");
    addLook(*verb, flags->look);
    flags->stances.addTo(*verb);
    flags->map.addTo(*verb);
    flags->timeline.addTo(*verb);
    flags->view.addTo(*verb);
}

/// A flag that another chart heeds would be swallowed without a word.
Result<> FigureFlags::checkUses() const
{
    const auto chart = *kindFromKey<scene::ChartKind>(m_flags->chart);
    for (const FlagUse& use : flagUses()) {
        const bool heeds = std::ranges::find(use.charts, chart) != use.charts.end();
        const bool isShared = std::ranges::find(m_shared, use.flag) != m_shared.end();
        if (!heeds && !isShared && m_verb->isGiven("--" + std::string(use.flag)))
            return fail(Errc::Invalid, PLENARY_TR("core", "--%1 says nothing of a %2: leave it out, or draw another chart."),
                        {std::string(use.flag), m_flags->chart});
    }
    if (m_flags->look.interactive)
        for (const char* flag : {"pages", "no-frame"})
            if (m_verb->isGiven(std::string("--") + flag) && std::ranges::count(m_shared, flag) == 0)
                return fail(Errc::Invalid, PLENARY_TR("core", "--%1 says nothing of a living page: leave it out."),
                            {flag});
    const bool inTime = m_flags->stances.view == keyOf(scene::AgreementView::Pairs) ||
                        m_flags->stances.view == keyOf(scene::AgreementView::Polarisation);
    const auto own = [&](const char* flag) {
        return m_verb->isGiven(std::string("--") + flag) && std::ranges::count(m_shared, flag) == 0;
    };
    if (chart == scene::ChartKind::Agreement && !inTime && (own("from") || own("to")))
        return fail(Errc::Invalid,
                    PLENARY_TR("core", "--from and --to say nothing of this view of agreement: use --filter \"from:… to:…\", or "
                                       "--view pairs or polarisation."));
    return {};
}

Result<scene::Recipe> FigureFlags::recipe(Viewed& viewed) const
{
    if (m_flags->look.interactive)
        TRY(checkLiving(m_flags->out,
                        m_flags->proofs.empty() ? std::nullopt : std::optional<FilePath>(m_flags->proofs)));
    if (!m_flags->like.empty())
        return recipeLike(viewed);
    TRY(checkUses());
    auto recipe = TRY(viewed.recipe(m_flags->view));
    recipe.countSpokenFor = !m_flags->speakersOnly;
    const auto view = TRY(viewed.view(recipe));
    recipe.chart = TRY(chartOptions(*m_flags, viewed, view));
    if (m_flags->whole)
        showWhole(recipe.chart, view);
    recipe.look = m_flags->look;
    recipe.look.frame = !m_flags->noFrame;
    TRY(setLogo(recipe.look, m_flags->logo));
    return recipe;
}

Result<scene::Recipe> FigureFlags::recipeLike(const Viewed& viewed) const
{
    for (const auto& [name, texts] : m_verb->given())
        if (std::ranges::find(besideLike, withoutHyphens(name)) == std::end(besideLike))
            return fail(Errc::Invalid,
                        PLENARY_TR("core", "--%1 cannot be given beside --like: the figure says it already."),
                        {std::string(withoutHyphens(name))});
    const auto figure = TRY(io::readRecipe(m_flags->like));
    TRY(scene::checkDocument(figure, viewed.data().summit, m_flags->like));
    const auto given = [this](const char* flag) { return m_verb->isGiven(flag); };
    ViewFlags view = m_flags->view;
    view.language = given("--lang") ? view.language : figure.language;
    view.filter = given("--filter") ? view.filter : figure.filter;
    auto recipe = TRY(viewed.recipe(view));
    recipe.asOf = given("--as-of") ? recipe.asOf : figure.asOf;
    recipe.countSpokenFor = figure.countSpokenFor;
    recipe.chart = figure.chart;
    recipe.look = figure.look;
    override(recipe.look, m_flags->look, *m_verb);
    TRY(setLogo(recipe.look, m_flags->logo));
    if (m_flags->noFrame)
        recipe.look.frame = false;
    return recipe;
}

} // namespace plenary::cli
