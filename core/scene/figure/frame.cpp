// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scene/figure/frame.h"

#include "core/scene/canvas/series_look.h"
#include "core/scene/canvas/shift.h"
#include "core/scene/figure/legibility.h"

#include <algorithm>
#include <map>
#include <utility>

namespace plenary::scene
{

namespace
{

constexpr Font noteFont{10.5};
constexpr double noteRow = 15;
constexpr double leastChart = 100; ///< notes are left out where the chart would have less
constexpr double narrow = 500;     ///< where a figure is no wider they take no room that the chart needs
constexpr double leastShare = 0.5; ///< of the height is the chart’s then

/// What stands around the chart of a narrow or low figure is smaller, so that the chart gets the room; notes are as
/// small as they may be.
struct FrameType
{
    Font title{22, Weight::Bold}, subtitle{14}, legend{12};
    double titleRow = 28, subtitleRow = 20, legendRow = 21;
    std::size_t subtitleLines = 2;

    FrameType() = default;
    explicit FrameType(const Context& context)
    {
        const double share = std::clamp((context.width - 300) / 400, 0.0, 1.0);
        const auto between = [&](double least, double usual) { return least + (usual - least) * share; };
        title.size = between(14, title.size);
        subtitle.size = between(11, subtitle.size);
        legend.size = between(10.5, legend.size);
        titleRow = between(18, titleRow);
        subtitleRow = between(15, subtitleRow);
        legendRow = between(16, legendRow);
        if (context.height < 320)
            subtitleLines = 1;
    }
};
constexpr double logoHeight = 48; ///< of the place of a logo, at the most: two lines of heading
constexpr double logoWidth = 190;
constexpr double logoAir = 4; ///< around it in its place, for the plate it may need to be seen

/// Where each legend entry goes, in rows no wider than `room`.
struct LegendPlan
{
    std::vector<Point> places;
    double height = 0;
};

/// What stands before the text of an entry takes so much room.
double swatchRoom(const LegendEntry& entry)
{
    return entry.line ? 37 : 19;
}

LegendPlan planLegend(const std::vector<LegendEntry>& entries, double room, const TextMeasure& measure,
                      const FrameType& type)
{
    LegendPlan plan;
    double x = 0;
    double y = 0;
    for (const auto& entry : entries) {
        const double width = std::min(room, 1 + swatchRoom(entry) + measure.width(entry.text, type.legend));
        if (x > 0 && x + width > room) {
            x = 0;
            y += type.legendRow;
        }
        plan.places.push_back({x, y});
        x += width + 20;
    }
    plan.height = entries.empty() ? 0 : y + type.legendRow;
    return plan;
}

void drawLegend(Scene& scene, const std::vector<LegendEntry>& entries, const LegendPlan& plan, Point at, double room,
                const TextMeasure& measure, const FrameType& type)
{
    const auto group = scene.group("legend");
    for (std::size_t i = 0; i < entries.size(); ++i) {
        const Point place{at.x + plan.places[i].x, at.y + plan.places[i].y + type.legendRow / 2};
        const Style& style = entries[i].style;
        const double swatch = swatchRoom(entries[i]);
        if (entries[i].glyph == Glyph::Square && !entries[i].line) {
            const Rect box{place.x, place.y - 6, 13, 12};
            scene.add(Layer::Marks, Box{box, 2, style}, group);
            // A white or hatched swatch needs an edge to be seen.
            if (style.pattern != Pattern::Solid)
                scene.add(Layer::Marks,
                          Box{box, 2, {Tone::None, style.stroke == Tone::None ? Tone::Faint : style.stroke, 1}},
                          group);
        } else {
            if (entries[i].line)
                scene.add(Layer::Marks,
                          Polyline{{{place.x, place.y}, {place.x + swatch - 6, place.y}}, style.fill, 2.2, *entries[i].line},
                          group);
            const Glyph glyph = entries[i].glyph;
            const double size = entries[i].line ? glyphSize(glyph, 9) : glyph == Glyph::Diamond ? 12 : glyphSize(glyph, 12);
            scene.add(Layer::Marks, Mark{{place.x + (swatch - 7) / 2, place.y}, glyph, size, style}, group);
        }
        const auto text = elided(entries[i].text, type.legend, room - plan.places[i].x - swatch, measure);
        scene.add(Layer::Labels, Label{{place.x + swatch, place.y + 4.3}, text, type.legend, Tone::Ink}, group);
    }
}

/// Entries that do something when they are clicked; in the window, files cannot be clicked.
void addLegendHits(Scene& scene, const std::vector<LegendEntry>& entries, const LegendPlan& plan, Point at, double room,
                   const TextMeasure& measure, const FrameType& type)
{
    for (std::size_t i = 0; i < entries.size(); ++i) {
        if (entries[i].key.empty())
            continue;
        const Point corner{at.x + plan.places[i].x, at.y + plan.places[i].y};
        const double width = std::min(measure.width(entries[i].text, type.legend) + 25, room - plan.places[i].x);
        scene.hits.push_back({{corner.x - 2, corner.y, width, type.legendRow},
                              {Target::Kind::Legend, static_cast<std::int64_t>(i)},
                              entries[i].text + "\n" + entries[i].tip,
                              entries[i].text});
    }
}

struct Notes
{
    std::vector<std::vector<std::string>> all; ///< each in its lines: how to read it, sources, licence
    std::size_t kept = 0; ///< of the last ones, which stay as long as the chart can be read: sources and licence
    double height = 0;
    std::vector<std::string> printed = {}, unprinted = {}; ///< of how to read it
};

/// How to read it, in one paragraph of so many lines at the most; what it has no room for is said where nothing is
/// short of room.
constexpr std::size_t mostNoteLines = 2;

std::vector<std::string> paragraph(Notes& notes, const std::vector<std::string>& all, double room,
                                   const TextMeasure& measure)
{
    const auto lines = [&](const std::string& text) {
        return wrapped(text, noteFont, room, mostNoteLines + 1, measure);
    };
    for (const auto& note : all) {
        auto longer = notes.printed;
        longer.push_back(note);
        // The first is the most important: rather a part of it than nothing.
        if (notes.printed.empty() || lines(join(longer, " ")).size() <= mostNoteLines)
            notes.printed = std::move(longer);
        else
            notes.unprinted.push_back(note);
    }
    return wrapped(join(notes.printed, " "), noteFont, room, mostNoteLines, measure);
}

/// What passes the filter, said before all else: it decides what the figure means.
std::vector<std::string> notesOf(const Context& context, const Frame& frame, const Scene& chart)
{
    auto notes = chart.notes;
    if (frame.filter.empty())
        return notes;
    auto said = context.words.say(PLENARY_TR("core", "Shown is what passes the filter: %1."), {frame.filter});
    if (!frame.idle.empty())
        said += " " + context.words.say(PLENARY_TR("core", "Of it, this says nothing of what is drawn here, "
                                                           "and hides nothing: %1."),
                                        {join(frame.idle, ", ")});
    notes.insert(notes.begin(), said);
    return notes;
}

Notes planNotes(const Context& context, const Frame& frame, const Scene& chart, double room)
{
    Notes notes;
    if (!frame.notes)
        return notes;
    const auto add = [&](const std::string& text, std::size_t most) {
        auto lines = wrapped(text, noteFont, room, most, context.measure);
        notes.height += static_cast<double>(lines.size()) * noteRow;
        notes.all.push_back(std::move(lines));
    };
    if (auto lines = paragraph(notes, notesOf(context, frame, chart), room, context.measure); !lines.empty()) {
        notes.height += static_cast<double>(lines.size()) * noteRow;
        notes.all.push_back(std::move(lines));
    }
    const std::size_t before = notes.all.size();
    add(sourceLine(context, chart.sources, 6), 2);
    const auto credit = context.data.summit.coder.empty()
                            ? ""
                            : context.words.say(PLENARY_TR("core", "Coded by the authors of the data set.")) + " ";
    add(credit + frame.product + (context.data.summit.licence.empty() ? "" : " · " + context.data.summit.licence), 1);
    notes.kept = notes.all.size() - before;
    notes.height += 8;
    return notes;
}

/// The place of the logo at the right of the heading; empty where there is none.
Rect logoPlace(const Frame& frame, double room)
{
    if (!frame.logo.data || frame.logo.proportion <= 0)
        return {};
    const double widest = std::min(logoWidth, room * 0.24) - 2 * logoAir;
    const double height = std::min(logoHeight - 2 * logoAir, widest / frame.logo.proportion);
    const double width = height * frame.logo.proportion + 2 * logoAir;
    return {frame.margin + room - width, frame.margin, width, height + 2 * logoAir};
}

std::string titleOf(const Scene& chart, const Frame& frame)
{
    if (!frame.title.empty())
        return frame.title;
    return frame.plainTitle && !chart.plainTitle.empty() ? chart.plainTitle : chart.title;
}

/// What is said of the figure in the place of the chart’s own.
void takeTexts(Scene& out, const Frame& frame, const std::vector<std::string>& unprinted)
{
    const std::string own = std::exchange(out.title, titleOf(out, frame));
    // The description and the caption of the table begin with the title: a finding that is not wanted is not in them.
    if (frame.plainTitle && !own.empty())
        for (std::string* text : {&out.altText, &out.table.caption})
            if (text->starts_with(own))
                text->replace(0, own.size(), out.plainTitle.empty() ? own : out.plainTitle);
    if (!frame.subtitle.empty())
        out.subtitle = frame.subtitle;
    if (!frame.altText.empty())
        out.altText = frame.altText;
    else if (!unprinted.empty())
        out.altText += ". " + join(unprinted, " ");
}

/// Where the title is the plain one, it is not said again.
std::string subtitleOf(const Scene& chart, const std::string& title)
{
    const std::string again = chart.plainTitle + " · ";
    return title == chart.plainTitle && chart.subtitle.starts_with(again) ? chart.subtitle.substr(again.size())
                                                                          : chart.subtitle;
}

double drawHeading(Scene& out, const Context& context, const Frame& frame, const Scene& chart, double room,
                   const FrameType& type)
{
    const Rect logo = logoPlace(frame, room);
    if (logo.width > 0) {
        out.add(Layer::Labels, Picture{logo.inset(logoAir), frame.logo.data}, out.group("logo"));
        room -= logo.width + 16;
    }
    const auto group = out.group("heading");
    double y = frame.margin;
    const std::string title = titleOf(chart, frame);
    for (const auto& line : wrapped(title, type.title, room, 2, context.measure)) {
        out.add(Layer::Labels, Label{{frame.margin, y + 0.82 * type.title.size}, line, type.title, Tone::Ink}, group);
        y += type.titleRow;
    }
    const auto summit = context.in(context.data.summit.title);
    const auto own = subtitleOf(chart, title);
    const auto subtitle = !frame.subtitle.empty() ? frame.subtitle : summit.empty() ? own : summit + " · " + own;
    for (const auto& line : wrapped(subtitle, type.subtitle, room, type.subtitleLines, context.measure)) {
        out.add(Layer::Labels, Label{{frame.margin, y + 0.93 * type.subtitle.size}, line, type.subtitle, Tone::Muted},
                group);
        y += type.subtitleRow;
    }
    return std::max(y, logo.bottom()) + 8;
}

void drawNotes(Scene& out, const Frame& frame, const Notes& notes, double bottom)
{
    const auto group = out.group("notes");
    double y = bottom - notes.height + noteRow + 2;
    for (const auto& note : notes.all)
        for (const auto& line : note) {
            out.add(Layer::Labels, Label{{frame.margin, y}, line, noteFont, Tone::Muted}, group);
            y += noteRow;
        }
}

/// Puts a chart into the figure around it: its shapes above what is there, all else in place.
void adopt(Scene& out, Scene chart)
{
    std::vector<std::uint16_t> groups;
    groups.reserve(chart.groups.size());
    for (auto& name : chart.groups)
        groups.push_back(out.group(std::move(name)));
    for (auto& item : chart.items)
        item.group = groups[item.group];
    chart.terrain.first += out.items.size();
    chart.terrain.last += out.items.size();
    out.items.insert(out.items.end(), std::make_move_iterator(chart.items.begin()),
                     std::make_move_iterator(chart.items.end()));
    chart.items = std::move(out.items);
    // The table of the chart names places by their index: those of the legend follow.
    chart.hits.insert(chart.hits.end(), std::make_move_iterator(out.hits.begin()),
                      std::make_move_iterator(out.hits.end()));
    chart.groups = std::move(out.groups);
    chart.width = out.width;
    chart.height = out.height;
    out = std::move(chart);
}

void drawEmpty(Scene& scene, const Context& context, const Rect& area, const std::string& text)
{
    constexpr Font font{13};
    const auto lines = wrapped(text, font, std::max(40.0, area.width - 40), 3, context.measure);
    double y = area.y + area.height / 2 - static_cast<double>(lines.size() - 1) * 9;
    for (const auto& line : lines) {
        scene.add(Layer::Labels, Label{{area.x + area.width / 2, y}, line, font, Tone::Muted, Align::Centre});
        y += 18;
    }
}

/// Whether a chart is too low to be read, or goes below the height that it was given.
bool isCramped(const Scene& chart, double height)
{
    if (chart.plot.bottom() > height || (chart.plot.height > 0 && chart.plot.height < leastPlot))
        return true;
    return std::ranges::any_of(chart.items, [&](const Item& item) {
        const auto* label = std::get_if<Label>(&item.shape);
        return label && label->degrees == 0 && label->at.y > height;
    });
}

} // namespace

Scene legendScene(const Context& context, const std::vector<LegendEntry>& entries)
{
    const FrameType type(context);
    const auto plan = planLegend(entries, context.width, context.measure, type);
    Scene scene;
    scene.width = context.width;
    scene.height = plan.height;
    drawLegend(scene, entries, plan, {0, 0}, context.width, context.measure, type);
    return scene;
}

std::string sourceLine(const View& view, const std::vector<Row>& sources, std::size_t most)
{
    std::map<std::string, std::uint32_t> uses;
    for (const Row row : sources) {
        if (row == noRow)
            continue;
        ++uses[view.data.sources[row].publisher];
    }
    std::vector<std::pair<std::string, std::uint32_t>> ranked(uses.begin(), uses.end());
    std::ranges::stable_sort(ranked, [](const auto& a, const auto& b) { return a.second > b.second; });
    std::vector<std::string> names;
    for (std::size_t i = 0; i < std::min(most, ranked.size()); ++i)
        names.push_back(ranked[i].first);
    if (names.empty())
        return view.words.say(PLENARY_TR("core", "Sources: none recorded"));
    if (ranked.size() > most)
        return view.words.count(PLENARY_TR_N("core", "Sources: %1 and %n more"),
                                   static_cast<long>(ranked.size() - most), {join(names, ", ")});
    return view.words.say(PLENARY_TR("core", "Sources: %1"), {join(names, ", ")});
}

namespace
{

double roomIn(const Context& context, const Frame& frame)
{
    return std::max(40.0, context.width - 2 * frame.margin);
}

/// `draft` is the chart in a height of its own: what stands around it.
Scene composeAround(const Context& context, const Frame& frame, const Builder& builder, const Scene& draft)
{
    const double room = roomIn(context, frame);
    Context inner = context;
    inner.width = room;
    Scene out;
    out.width = context.width;
    out.height = context.height;
    const auto type = frame.heading ? FrameType(context) : FrameType();
    double top = frame.heading ? drawHeading(out, context, frame, draft, room, type) : frame.margin;
    Notes notes = planNotes(context, frame, draft, room);
    LegendPlan legend =
        frame.legend == Frame::Legend::None ? LegendPlan{} : planLegend(draft.legend, room, context.measure, type);
    // In a small panel of the window the chart matters more than its legend; the hover cards say the same.
    if (frame.legend == Frame::Legend::Bottom && legend.height > context.height * 0.24)
        legend = {};
    if (frame.legend == Frame::Legend::Top) {
        drawLegend(out, draft.legend, legend, {frame.margin, top}, room, context.measure, type);
        top += legend.height + (legend.height > 0 ? 12 : 0);
    }
    const double foot = frame.legend == Frame::Legend::Bottom ? legend.height : 0;
    const auto left = [&] { return context.height - frame.margin - notes.height - foot - top; };
    const auto build = [&] {
        inner.height = std::max(40.0, left());
        return builder(inner);
    };
    // On small paper the chart gets the room of the notes, sources last; whose figure it is stays.
    const auto canDrop = [&](std::size_t kept) { return notes.all.size() > kept; };
    const auto dropNote = [&] {
        notes.height -= static_cast<double>(notes.all.front().size()) * noteRow;
        notes.all.erase(notes.all.begin());
        notes.unprinted.insert(notes.unprinted.begin(), notes.printed.begin(), notes.printed.end());
        notes.printed.clear();
    };
    const double wanted = context.width <= narrow ? std::max(leastChart, context.height * leastShare) : leastChart;
    while (left() < wanted && canDrop(notes.kept))
        dropNote();
    Scene chart = build();
    while (canDrop(1) && isCramped(chart, inner.height)) { // it has a least height of its own
        dropNote();
        chart = build();
    }
    if (frame.heading && !frame.plainTitle && titleOf(chart, frame) != titleOf(draft, frame)) {
        // In the room that is left the chart no longer shows what the title would say.
        Frame plain = frame;
        plain.plainTitle = true;
        return composeAround(context, plain, builder, chart);
    }
    drawNotes(out, frame, notes, context.height - frame.margin);
    if (frame.legend == Frame::Legend::Bottom && legend.height > 0) {
        const Point at{frame.margin, top + inner.height + 4};
        drawLegend(out, draft.legend, legend, at, room, context.measure, type);
        addLegendHits(out, draft.legend, legend, at, room, context.measure, type);
    }
    shift(chart, frame.margin, top);
    adopt(out, std::move(chart));
    out.notes = notesOf(context, frame, out); // what goes along as text says the filter too
    takeTexts(out, frame, notes.unprinted);
    if (!out.emptyText.empty())
        drawEmpty(out, context, {frame.margin, top, room, inner.height}, out.emptyText);
    return out;
}

} // namespace

Scene composeFigure(const Context& context, const Frame& frame, const Builder& builder)
{
    Context inner = context;
    inner.width = roomIn(context, frame);
    // What stands around the chart is known once it was built; its height decides how much the chart gets.
    const bool bare = !frame.heading && !frame.notes && frame.legend == Frame::Legend::None;
    return composeAround(context, frame, builder, bare ? Scene{} : builder(inner));
}

} // namespace plenary::scene
