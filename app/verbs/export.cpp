// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/verbs/common.h"
#include "app/verbs/timeline_flags.h"

#include "ui/render/figure.h"

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

struct Flags
{
    std::string file, chart, out, size, theme = "light", from, to, title, lanes = "actor", instrument, zones;
    int dpi = 96;
    bool noFrame = false;
    bool outlineText = false;
    bool speakersOnly = false;
    bool noBlocs = false;
    ViewFlags view;
    StanceFlags stances;
    TimelineFlags timeline;
};

void StanceFlags::addTo(CLI::App& verb)
{
    verb.add_option("--actors", actors, "Actors of a chart of stances, in this order, separated by commas");
    verb.add_option("--topics", topics, "Topics that a matrix shows first, in this order");
    verb.add_option("--order", order, "Rows and columns of a matrix: given, name, mean, n or clustering")
        ->check(CLI::IsMember(wordsOf<scene::StanceOrder>()));
    verb.add_option("--collapse", collapse, "Blocs shown with their members as one column");
    verb.add_option("--min-n", minN, "Leave out means of fewer statements")->check(CLI::Range(1, 1000000));
    verb.add_option("--topic", topic, "Topic of a trend");
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

Result<scene::ChartOptions> chartOptions(const Flags& flags, const Viewed& viewed)
{
    scene::ChartOptions chart;
    chart.kind = *kindFromKey<scene::ChartKind>(flags.chart);
    chart.timeline.laneBy = *kindFromKey<scene::LaneBy>(flags.lanes);
    chart.map.countBlocs = !flags.noBlocs;
    if (chart.kind == scene::ChartKind::Timeline)
        TRY(flags.timeline.apply(chart.timeline, viewed));
    for (const auto name : split(flags.zones, ','))
        if (!trimmed(name).empty())
            chart.timeline.zones.push_back(TRY(Zone::find(trimmed(name))).name());
    if (chart.timeline.zones.size() > scene::mostFurtherZones)
        return fail(Errc::Invalid, PLENARY_TR("core", "An axis shows two more time zones, not %1: name fewer."),
                    {std::to_string(chart.timeline.zones.size())});
    chart.stances = TRY(flags.stances.options(viewed, chart.kind));
    if (!flags.instrument.empty()) {
        if (viewed.data().findInstrument(flags.instrument) == noRow)
            return fail(Errc::NotFound, PLENARY_TR("core", "There is no text “%1” in this document."),
                        {flags.instrument});
        chart.map.instrument = flags.instrument;
    }
    if (!flags.from.empty() || !flags.to.empty()) {
        auto span = scene::focusOf(viewed.data(), viewed.zone());
        if (!flags.from.empty())
            span.from = TRY(parseMoment(flags.from, viewed.zone())).earliestStart;
        if (!flags.to.empty())
            span.to = TRY(parseMoment(flags.to, viewed.zone())).latestEnd;
        if (span.from >= span.to)
            return fail(Errc::Invalid,
                        PLENARY_TR("core", "The time shown ends before it starts: let --to be later than --from."));
        chart.timeline.from = chart.stances.trendFrom = span.from;
        chart.timeline.to = chart.stances.trendTo = span.to;
    }
    return chart;
}

/// A size that suits each chart where none is asked for.
std::string defaultSize(const std::string& chart)
{
    return chart == "matrix" || chart == "profile" || chart == "agreement" ? "1200x900"
           : chart == "pledges"                                            ? "1200x800"
                                                                           : "1600x900";
}

Result<> exportChart(const Flags& flags)
{
    const auto format = formatOf(QString::fromStdString(flags.out));
    if (!format)
        return fail(Errc::Invalid, PLENARY_TR("core", "%1 has no known ending: name a .png, .svg, .pdf or .csv file."),
                    {flags.out});
    ExportSpec spec;
    spec.path = QString::fromStdString(flags.out);
    spec.format = *format;
    spec.size =
        TRY(parseSize(QString::fromStdString(flags.size.empty() ? defaultSize(flags.chart) : flags.size), flags.dpi));
    spec.theme = Theme::of(*Theme::kindFromName(QString::fromStdString(flags.theme)));
    spec.text = flags.outlineText ? SvgText::Outlines : SvgText::Text;
    const auto viewed = TRY(Viewed::open(flags.file, flags.view));
    const auto chart = TRY(chartOptions(flags, *viewed));
    scene::Frame frame;
    frame.heading = frame.notes = !flags.noFrame;
    frame.margin = flags.noFrame ? 8 : 28;
    frame.title = flags.title;
    frame.product = productName();
    auto context = viewed->context(viewed->words());
    context.countSpokenFor = !flags.speakersOnly;
    return exportFigure(context, chart, frame, spec);
}

} // namespace

void addExport(CLI::App& app, Action& chosen)
{
    auto* verb = app.add_subcommand("export", "Write a chart as a picture or a table");
    auto flags = std::make_shared<Flags>();
    verb->add_option("FILE", flags->file, "A document")->required();
    verb->add_option("--chart", flags->chart, "timeline, matrix, profile, trend, agreement, map or pledges")
        ->required()
        ->check(CLI::IsMember(wordsOf<scene::ChartKind>()));
    verb->add_option("--out", flags->out, "File to write; its ending says the format: png, svg, pdf, csv")->required();
    verb->add_option("--size", flags->size, "Like 1600x900 (pixels) or 180mmx120mm");
    verb->add_option("--dpi", flags->dpi, "Resolution of a PNG whose size is given in mm or inches, 72 to 1200");
    verb->add_option("--theme", flags->theme, "light, dark or print")->check(CLI::IsMember({"light", "dark", "print"}));
    verb->add_option("--from", flags->from, "First moment of a timeline, trend or polarisation");
    verb->add_option("--to", flags->to, "Last moment of a timeline, trend or polarisation");
    verb->add_option("--title", flags->title, "Title in place of the chart's own");
    verb->add_option("--lanes", flags->lanes, "Lanes of a timeline: actor, actor-kind, kind, topic, bloc, source or tag")
        ->check(CLI::IsMember(wordsOf<scene::LaneBy>()));
    verb->add_option("--zones", flags->zones,
                     "Up to two more time zones on the axis, like America/New_York,Asia/Kolkata");
    verb->add_option("--instrument", flags->instrument, "Text whose signatures a map shows");
    verb->add_flag("--no-frame", flags->noFrame, "The chart alone, without title, notes and sources");
    verb->add_flag("--outline-text", flags->outlineText, "Text as outlines in SVG");
    verb->add_flag("--speakers-only", flags->speakersOnly,
                   "Count statements for their speaker only, not for whom they speak for");
    verb->add_flag("--no-blocs", flags->noBlocs, "Do not mark members of a signing bloc on the map");
    flags->stances.addTo(*verb);
    flags->timeline.addTo(*verb);
    flags->view.addTo(*verb);
    verb->callback([flags, &chosen] { chosen = [flags] { return exportChart(*flags); }; });
}

} // namespace plenary::cli
