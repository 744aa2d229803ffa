// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/verbs/common.h"

#include "ui/render/figure.h"

namespace plenary::cli
{

namespace
{

struct Flags
{
    std::string file, chart, out, size, theme = "light", from, to, title, actors, lanes = "actor", instrument, zones;
    int dpi = 96;
    bool noFrame = false;
    bool outlineText = false;
    bool speakersOnly = false;
    bool noBlocs = false;
    ViewFlags view;
};

/// The words of an enum, for the parser to check.
template <class Enum>
std::vector<std::string> wordsOf()
{
    std::vector<std::string> words;
    for (const auto& name : kindNames<Enum>())
        words.emplace_back(name.key);
    return words;
}

Result<scene::ChartOptions> chartOptions(const Flags& flags, const Viewed& viewed)
{
    scene::ChartOptions chart;
    chart.kind = *kindFromKey<scene::ChartKind>(flags.chart);
    chart.timeline.laneBy = *kindFromKey<scene::LaneBy>(flags.lanes);
    chart.map.countBlocs = !flags.noBlocs;
    for (const auto name : split(flags.zones, ','))
        if (!trimmed(name).empty())
            chart.timeline.zones.push_back(TRY(Zone::find(trimmed(name))).name());
    if (chart.timeline.zones.size() > scene::mostFurtherZones)
        return fail(Errc::Invalid, PLENARY_TR("core", "An axis shows two more time zones, not %1: name fewer."),
                    {std::to_string(chart.timeline.zones.size())});
    for (const auto name : split(flags.actors, ','))
        if (!trimmed(name).empty())
            chart.stances.actors.push_back(viewed.data().actors[TRY(viewed.actor(std::string(trimmed(name))))].uid);
    if (chart.kind == scene::ChartKind::Profile && chart.stances.actors.size() > 6)
        return fail(Errc::Invalid, PLENARY_TR("core", "A profile shows two to six actors, not %1: name fewer."),
                    {std::to_string(chart.stances.actors.size())});
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
        chart.timeline.from = span.from;
        chart.timeline.to = span.to;
    }
    return chart;
}

/// A size that suits each chart where none is asked for.
std::string defaultSize(const std::string& chart)
{
    return chart == "matrix" || chart == "profile" ? "1200x900" : chart == "pledges" ? "1200x800" : "1600x900";
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
    verb->add_option("--chart", flags->chart, "timeline, matrix, profile, map or pledges")
        ->required()
        ->check(CLI::IsMember(wordsOf<scene::ChartKind>()));
    verb->add_option("--out", flags->out, "File to write; its ending says the format: png, svg, pdf, csv")->required();
    verb->add_option("--size", flags->size, "Like 1600x900 (pixels) or 180mmx120mm");
    verb->add_option("--dpi", flags->dpi, "Resolution of a PNG whose size is given in mm or inches, 72 to 1200");
    verb->add_option("--theme", flags->theme, "light, dark or print")->check(CLI::IsMember({"light", "dark", "print"}));
    verb->add_option("--from", flags->from, "First moment of a timeline");
    verb->add_option("--to", flags->to, "Last moment of a timeline");
    verb->add_option("--title", flags->title, "Title in place of the chart's own");
    verb->add_option("--actors", flags->actors, "Actors of a matrix or profile, separated by commas");
    verb->add_option("--lanes", flags->lanes, "Lanes of a timeline: actor, actor-kind, kind or topic")
        ->check(CLI::IsMember(wordsOf<scene::LaneBy>()));
    verb->add_option("--zones", flags->zones,
                     "Up to two more time zones on the axis, like America/New_York,Asia/Kolkata");
    verb->add_option("--instrument", flags->instrument, "Text whose signatures a map shows");
    verb->add_flag("--no-frame", flags->noFrame, "The chart alone, without title, notes and sources");
    verb->add_flag("--outline-text", flags->outlineText, "Text as outlines in SVG");
    verb->add_flag("--speakers-only", flags->speakersOnly,
                   "Count statements for their speaker only, not for whom they speak for");
    verb->add_flag("--no-blocs", flags->noBlocs, "Do not mark members of a signing bloc on the map");
    flags->view.addTo(*verb);
    verb->callback([flags, &chosen] { chosen = [flags] { return exportChart(*flags); }; });
}

} // namespace plenary::cli
