// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/verbs/export.h"
#include "app/verbs/files.h"
#include "app/verbs/figure/map_flags.h"
#include "app/verbs/figure/timeline_flags.h"

#include "core/base/time_format.h"
#include "core/io/figure_file.h"
#include "core/io/recipe_json.h"
#include "ui/render/figure_maker.h"
#include "ui/render/logo.h"
#include "ui/session/view_recipe.h"

namespace plenary::cli
{

namespace
{

/// What the charts of stances are asked to show, in the words of the command line.
struct StanceFlags
{
    std::string actors, topics, topic, collapse, order = "given", rule = "mean", measure = "agreement",
                                                 normalisation = "none", view = "matrix";
    int minN = 1;
    int windowDays = scene::StanceOptions{}.windowDays;
    int coalitions = 0;
    double threshold = scene::StanceOptions{}.threshold;

    void addTo(CLI::App& verb);
    [[nodiscard]] Result<scene::StanceOptions> options(const Viewed& viewed, scene::ChartKind chart) const;
};

} // namespace

struct FigureFlags::Flags
{
    std::string chart, out, from, to, lanes = "actor", zones, like, logo;
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

void StanceFlags::addTo(CLI::App& verb)
{
    verb.add_option("--actors", actors, "Actors of a chart of stances, in this order, separated by commas");
    verb.add_option("--topics", topics, "Topics that a matrix shows first, in this order");
    verb.add_option("--order", order, "Rows and columns of a matrix: given, name, mean, n or clustering")
        ->check(CLI::IsMember(wordsOf<scene::StanceOrder>()));
    verb.add_option("--collapse", collapse, "Blocs shown with their members as one column");
    verb.add_option("--min-n", minN, "Leave out means of fewer statements")->check(CLI::Range(1, 1000000));
    verb.add_option("--topic", topic, "Topic of a trend, or of a map coloured by stance");
    verb.add_option("--rule", rule, "How a trend combines statements: mean (to date), latest or window")
        ->check(CLI::IsMember(wordsOf<stats::TimeRule>()));
    verb.add_option("--window", windowDays, "Days of the moving window")->check(CLI::Range(1, 36500));
    verb.add_option("--measure", measure, "Of agreement: agreement, s-score, pi, kappa, congruence, conflict, subtract")
        ->check(CLI::IsMember(wordsOf<stats::Measure>()));
    verb.add_option("--normalisation", normalisation, "For congruence, conflict and subtract")
        ->check(CLI::IsMember(wordsOf<stats::Normalisation>()));
    verb.add_option("--view", view, "Of agreement: matrix, map, network, pairs or polarisation")
        ->check(CLI::IsMember(wordsOf<scene::AgreementView>()));
    verb.add_option("--threshold", threshold, "The least value that ties two actors in a network");
    verb.add_option("--coalitions", coalitions, "Into how many coalitions to cut; 0: as the silhouette says")
        ->check(CLI::Range(0, 100));
}

Result<scene::StanceOptions> StanceFlags::options(const Viewed& viewed, scene::ChartKind chart) const
{
    scene::StanceOptions made;
    for (const auto& [text, uids] : {std::pair{&actors, &made.actors}, {&collapse, &made.collapsed}})
        for (const auto name : split(*text, ','))
            if (!trimmed(name).empty())
                uids->push_back(viewed.data().actors[TRY(viewed.actor(std::string(trimmed(name))))].uid);
    const bool coloured = chart == scene::ChartKind::Profile || chart == scene::ChartKind::Trend;
    if (coloured && made.actors.size() > scene::mostInProfile)
        return fail(Errc::Invalid,
                    chart == scene::ChartKind::Profile
                        ? PLENARY_TR("core", "A profile shows two to six actors, not %1: name fewer.")
                        : PLENARY_TR("core", "A trend shows one to six actors, not %1: name fewer."),
                    {std::to_string(made.actors.size())});
    if (made.actors.size() > scene::mostInMatrix)
        return fail(Errc::Invalid, PLENARY_TR("core", "This chart shows up to %1 actors, not %2: name fewer."),
                    {std::to_string(scene::mostInMatrix), std::to_string(made.actors.size())});
    const auto known = scene::blocsWithMembers(viewed.data());
    for (const auto& bloc : made.collapsed)
        if (std::ranges::find(known, viewed.data().findActor(bloc)) == known.end())
            return fail(Errc::Invalid, PLENARY_TR("core", "“%1” has no members in this document: name a bloc."),
                        {bloc});
    for (const auto name : split(topics, ','))
        if (!trimmed(name).empty())
            made.topics.push_back(viewed.data().topics[TRY(viewed.topic(std::string(trimmed(name))))].uid);
    if (!topic.empty())
        made.topic = viewed.data().topics[TRY(viewed.topic(topic))].uid;
    made.order = *kindFromKey<scene::StanceOrder>(order);
    made.rule = *kindFromKey<stats::TimeRule>(rule);
    made.measure = *kindFromKey<stats::Measure>(measure);
    made.normalisation = *kindFromKey<stats::Normalisation>(normalisation);
    made.view = *kindFromKey<scene::AgreementView>(view);
    made.minN = minN;
    made.windowDays = windowDays;
    made.coalitions = coalitions;
    made.threshold = threshold;
    return made;
}

/// A bound of the time shown, which must not be open as that of “../2025” is.
Result<Instant> bounded(const std::string& text, Instant bound)
{
    if (bound <= distantPast || bound >= distantFuture)
        return fail(Errc::Invalid, PLENARY_TR("core", "“%1” is open at one end: name the date at which the time shown begins or ends."),
                    {text});
    return bound;
}

Result<scene::ChartOptions> chartOptions(const Flags& flags, const Viewed& viewed)
{
    scene::ChartOptions chart;
    chart.kind = *kindFromKey<scene::ChartKind>(flags.chart);
    chart.timeline.laneBy = *kindFromKey<scene::LaneBy>(flags.lanes);
    chart.map.countBlocs = !flags.noBlocs;
    if (chart.kind == scene::ChartKind::Timeline)
        TRY(flags.timeline.apply(chart.timeline, flags.map.colour, viewed));
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

void addLook(CLI::App& verb, scene::FigureLook& look)
{
    verb.add_option("--size", look.size,
                    "Like 1600x900 (pixels), 180mmx120mm, or article, square, slide, column, columns, a4 to a0");
    verb.add_option("--dpi", look.dpi, "Resolution of a PNG whose size is given in mm or inches, 72 to 1200");
    verb.add_option("--font-size", look.fontSize, "Of the chart's texts, in points, whatever the size: 4 to 72");
    verb.add_option("--margin", look.margin, "Around the figure, in millimetres")->check(CLI::Range(0.0, 200.0));
    verb.add_option("--theme", look.theme, "light, dark, print or grey")
        ->check(CLI::IsMember({"light", "dark", "print", "grey"}));
    verb.add_option("--title", look.title, "Title in place of the chart's own");
    verb.add_option("--subtitle", look.subtitle, "Subtitle in place of the chart's own");
    verb.add_option("--alt-text", look.altText,
                    "Description for people who cannot see it, in place of the chart's own");
    verb.add_option("--pages", look.pages, "Pages over which a timeline runs: pages of a PDF, else numbered files")
        ->check(CLI::Range(1, 200));
    verb.add_flag("--outline-text", look.outlineText, "Text as outlines in SVG");
}

/// What may be said beside --like; all else is in the figure.
constexpr std::string_view besideLike[] = {
    "FILE", "batch",    "progress", "out",   "like",         "size",     "dpi",    "font-size", "margin", "theme", "title",
    "logo", "subtitle", "alt-text", "pages", "outline-text", "no-frame", "filter", "overlap",   "as-of",  "lang",  "help"};

/// Puts the logo that was asked for into the look; “none” takes away the one it has.
Result<> setLogo(scene::FigureLook& look, const std::string& logo)
{
    if (logo == "none")
        look.logo.clear();
    else if (!logo.empty())
        look.logo = TRY(Logo::fromFile(logo)).data();
    return {};
}

/// Sets each field of the look that was named.
void override(scene::FigureLook& look, const scene::FigureLook& named, const CLI::App& verb)
{
    const auto take = [&](const char* flag, auto scene::FigureLook::*field) {
        if (verb.count(flag) > 0)
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
}

} // namespace

FigureFlags::FigureFlags() : m_flags(std::make_unique<Flags>()) {}
FigureFlags::FigureFlags(FigureFlags&&) noexcept = default;
FigureFlags::~FigureFlags() = default;

const std::string& FigureFlags::out() const
{
    return m_flags->out;
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

const ViewFlags& FigureFlags::view() const
{
    return m_flags->view;
}

void FigureFlags::addTo(CLI::App& app)
{
    auto* verb = &app;
    auto* flags = m_flags.get();
    m_verb = verb;
    verb->add_option("--chart", flags->chart, "timeline, matrix, profile, trend, agreement, map or pledges")
        ->check(CLI::IsMember(wordsOf<scene::ChartKind>()));
    verb->add_option("--out", flags->out, "File to write; its ending says the format: png, svg, pdf, html, csv");
    verb->add_option("--like", flags->like, "A figure exported before, to be made again from this document");
    verb->add_option("--from", flags->from, "First moment of a timeline, trend or polarisation");
    verb->add_option("--to", flags->to, "Last moment of a timeline, trend or polarisation");
    verb->add_flag("--whole", flags->whole, "The whole time and the whole earth, not the part shown first");
    verb->add_option("--lanes", flags->lanes, "Lanes of a timeline: actor, actor-kind, kind, topic, bloc, source or tag")
        ->check(CLI::IsMember(wordsOf<scene::LaneBy>()));
    verb->add_option("--zones", flags->zones,
                     "Up to two more time zones on the axis, like America/New_York,Asia/Kolkata");
    auto* bare = verb->add_flag("--no-frame", flags->noFrame, "The chart alone, without title, notes and sources");
    verb->add_option("--logo", flags->logo,
                     "Your logo beside the title: a PNG, JPEG or SVG file; none, beside --like, takes it away")
        ->excludes(bare);
    verb->add_flag("--speakers-only", flags->speakersOnly,
                   "Count statements for their speaker only, not for whom they speak for");
    verb->add_flag("--no-blocs", flags->noBlocs, "Do not mark members of a signing bloc on the map");
    addLook(*verb, flags->look);
    flags->stances.addTo(*verb);
    flags->map.addTo(*verb);
    flags->timeline.addTo(*verb);
    flags->view.addTo(*verb);
}

Result<scene::Recipe> FigureFlags::recipe(Viewed& viewed) const
{
    if (!m_flags->like.empty())
        return recipeLike(viewed);
    TRY(viewed.show(m_flags->view));
    auto context = viewed.context(viewed.words());
    context.countSpokenFor = !m_flags->speakersOnly;
    auto chart = TRY(chartOptions(*m_flags, viewed));
    if (m_flags->whole)
        showWhole(chart, context);
    auto recipe = recipeFor(context, viewed.filter(), chart, m_flags->look);
    recipe.look.frame = !m_flags->noFrame;
    TRY(setLogo(recipe.look, m_flags->logo));
    return recipe;
}

Result<scene::Recipe> FigureFlags::recipeLike(Viewed& viewed) const
{
    for (const auto* option : m_verb->get_options())
        if (option->count() > 0 && std::ranges::find(besideLike, option->get_single_name()) == std::end(besideLike))
            return fail(Errc::Invalid,
                        PLENARY_TR("core", "--%1 cannot be given beside --like: the figure says it already."),
                        {option->get_single_name()});
    auto recipe = TRY(io::readRecipe(m_flags->like));
    TRY(scene::checkDocument(recipe, viewed.data().summit, m_flags->like));
    ViewFlags view = m_flags->view;
    const auto given = [this](const char* flag) { return m_verb->count(flag) > 0; };
    view.language = given("--lang") ? view.language : recipe.language;
    view.filter = given("--filter") ? view.filter : recipe.filter;
    TRY(viewed.show(view));
    if (!given("--as-of"))
        viewed.setAsOf(recipe.asOf);
    override(recipe.look, m_flags->look, *m_verb);
    TRY(setLogo(recipe.look, m_flags->logo));
    if (m_flags->noFrame)
        recipe.look.frame = false;
    auto context = viewed.context(viewed.words());
    context.countSpokenFor = recipe.countSpokenFor;
    return recipeFor(context, viewed.filter(), recipe.chart, recipe.look);
}

scene::Context contextOf(const Viewed& viewed, const scene::Recipe& recipe)
{
    auto context = viewed.context(viewed.words());
    context.countSpokenFor = recipe.countSpokenFor;
    return context;
}

namespace
{

struct ExportFlags
{
    std::string file, batch, saved;
    bool progress = false;
    FigureFlags figure;
};

Result<> exportSaved(const ExportFlags& flags)
{
    (void)TRY(formatFor(flags.figure.out()));
    const auto document = TRY(openDocument(flags.file, OpenMode::ReadOnly));
    CommandFiles files;
    files.readsDocument(flags.file);
    for (const auto& view : TRY(document.savedViews()))
        if (view.name == flags.saved) {
            const auto recipe = TRY(io::recipeFromJson(view.recipe, view.name));
            TRY(writesFigure(files, recipe, flags.figure.out()));
            return exportFrom(document, recipe, flags.figure.out());
        }
    return fail(Errc::NotFound, PLENARY_TR("core", "There is no view “%1”: see “plenary views FILE” for the names."),
                {flags.saved});
}

Result<> exportOne(const ExportFlags& flags)
{
    (void)TRY(formatFor(flags.figure.out()));
    const auto viewed = TRY(Viewed::open(flags.file, flags.figure.view()));
    const auto recipe = TRY(flags.figure.recipe(*viewed));
    CommandFiles files;
    files.readsDocument(flags.file);
    for (const auto& input : flags.figure.inputs())
        files.reads(input);
    TRY(writesFigure(files, recipe, flags.figure.out()));
    tidyFolderOf(flags.figure.out());
    return exportRecipe(contextOf(*viewed, recipe), recipe, flags.figure.out());
}

} // namespace

void addExport(CLI::App& app, Action& chosen)
{
    auto* verb = app.add_subcommand("export", "Write a chart as a picture, a page or a table");
    auto flags = std::make_shared<ExportFlags>();
    verb->add_option("FILE", flags->file, "A document")->required();
    auto* batch = verb->add_option("--batch", flags->batch, "A specification (JSON) of many figures");
    verb->add_flag("--progress", flags->progress, "Say how far a batch is, on stderr")->needs(batch);
    flags->figure.addTo(*verb);
    auto* saved = verb->add_option("--saved", flags->saved, "A saved view; a frozen one as the document was then");
    saved->excludes("--chart")->excludes("--like")->excludes(batch);
    batch->excludes("--out")->excludes("--chart")->excludes("--like");
    verb->callback([flags, verb, &chosen] {
        // One figure is asked for by flags, many by a file: the parser alone cannot say “one of them”.
        if (flags->batch.empty() &&
            (verb->count("--out") == 0 || verb->count("--chart") + verb->count("--like") + verb->count("--saved") == 0))
            throw CLI::RequiredError("--out with --chart, --like or --saved, or --batch");
        chosen = [flags] {
            return !flags->batch.empty()   ? exportBatch(flags->file, flags->batch, flags->progress)
                   : !flags->saved.empty() ? exportSaved(*flags)
                                           : exportOne(*flags);
        };
    });
}

} // namespace plenary::cli
