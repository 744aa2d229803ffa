// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scene/timeline.h"

#include "core/scene/stance_cells.h"

#include "core/base/time_format.h"
#include "core/scene/lane_packing.h"
#include "core/scene/wording.h"

#include <algorithm>
#include <cmath>

namespace plenary::scene
{

namespace
{

constexpr double axisHeight = 40;
constexpr double fullRow = 21;
constexpr double smallestRow = 17;
constexpr double lanePadding = 5;
constexpr double leastLane = 14; ///< height in which a name can stand
constexpr double diamond = 9;
constexpr Font labelFont{12, Weight::Regular};
constexpr Font selectedFont{12, Weight::SemiBold};
constexpr Font laneFont{12.5, Weight::SemiBold};
constexpr std::size_t mostLanes = 14;
constexpr std::size_t mostRows = 12;

/// An event in the part of time shown.
struct Shown
{
    Row event = 0;
    TimeSpan time;
    std::string title;
    double left = 0, right = 0; ///< of the mark, inside the plot
    bool isBar = false;
    bool labelInside = false;
};

/// The zones named that exist, without the one in force.
std::vector<Zone> furtherZones(const TimelineOptions& options, const Zone& inForce)
{
    std::vector<Zone> zones;
    for (const auto& name : options.zones)
        if (const auto zone = Zone::find(name); zone && zone->name() != inForce.name() &&
                                                zones.size() < mostFurtherZones && !std::ranges::count(zones, *zone))
            zones.push_back(*zone);
    return zones;
}

/// A bound for machines; empty where the side is open.
std::string boundText(Instant bound, const Zone& zone)
{
    return bound <= distantPast || bound >= distantFuture ? "" : isoTime(bound, zone);
}

class Timeline
{
public:
    Timeline(const Context& context, const TimelineOptions& options) : m_context(context), m_options(options) {}

    Scene build();

private:
    void drawAxis();
    void layOut(const std::vector<Lane>& lanes);
    std::vector<Shown> shownIn(const Lane& lane) const;
    PackItem packed(const Shown& shown) const;
    void drawLane(const Lane& lane, const Rect& area, std::vector<Shown>& events, const std::vector<PackItem>& items,
                  std::size_t rows, double rowHeight);
    void drawMark(const Shown& shown, double y, double height);
    void drawBar(const Shown& shown, double y, double height, Tone tone, double opacity);
    void drawLabel(const Shown& shown, double y, double end);
    void drawOverflow(const Shown& shown, double y, double& drawnTo);
    void addHit(const Shown& shown, const Rect& box);
    void addRow(const Lane& lane, const Shown& shown, std::size_t hit);
    void drawAsOf();
    void describe();
    bool isSelected(Row event) const;
    void markStatements();
    bool isFuture(const Shown& shown) const { return shown.time.earliestStart > m_context.asOf; }

    const Context& m_context;
    const TimelineOptions& m_options;
    Scene m_scene;
    TimeScale m_scale;
    std::vector<Zone> m_zones; ///< beside the one in force
    std::size_t m_shown = 0;
    std::vector<Row> m_stated; ///< events to ring because of the selected cell, sorted
};

Scene Timeline::build()
{
    m_scene.width = m_context.width;
    m_scene.height = m_context.height;
    markStatements();
    const auto lanes = lanesOf(m_context, m_options.laneBy, mostLanes);
    double gutter = 80;
    for (const auto& lane : lanes)
        gutter = std::max(gutter, m_context.measure.width(lane.name, laneFont) + 20);
    gutter = std::min(gutter, std::max(60.0, m_context.width * 0.24));
    m_zones = furtherZones(m_options, m_context.zone);
    const double top = axisHeight + (m_zones.empty() ? 0.0 : zoneRowHeight * static_cast<double>(m_zones.size()) + 4);
    m_scene.plot = {gutter, top, std::max(1.0, m_context.width - gutter - 6),
                    std::max(1.0, m_context.height - top - 4)};
    m_scale = {m_options.from, std::max(m_options.to, m_options.from + 1), m_scene.plot.x, m_scene.plot.width};
    drawAxis();
    m_scene.table.columns = {
        m_context.words.say(PLENARY_TR("core", "Lane")),     m_context.words.say(PLENARY_TR("core", "Time")),
        m_context.words.say(PLENARY_TR("core", "Event")),    m_context.words.say(PLENARY_TR("core", "Kind")),
        m_context.words.say(PLENARY_TR("core", "Actors")),   m_context.words.say(PLENARY_TR("core", "Passages")),
        m_context.words.say(PLENARY_TR("core", "Earliest")), m_context.words.say(PLENARY_TR("core", "Latest"))};
    layOut(lanes);
    drawAsOf();
    describe();
    return std::move(m_scene);
}

void Timeline::drawAxis()
{
    addTimeAxis(m_scene, m_scale, m_scene.plot, 0, m_context.zone, m_context.words, m_context.measure);
    constexpr Font nameFont{10.5, Weight::Medium};
    const auto name = elided(zoneText(m_context.zone, m_scale), nameFont, m_scene.plot.x - 16, m_context.measure);
    m_scene.add(Layer::Labels, Label{{10, 32}, name, nameFont, Tone::Muted});
    for (std::size_t i = 0; i < m_zones.size(); ++i)
        addZoneRow(m_scene, m_scale, m_scene.plot, axisHeight + zoneRowHeight * static_cast<double>(i), m_zones[i],
                   m_context.words, m_context.measure);
}

std::vector<Shown> Timeline::shownIn(const Lane& lane) const
{
    const auto& events = m_context.data.events;
    std::vector<Shown> shown;
    std::vector<EventId> ids;
    for (const Row event : lane.events) {
        const TimeSpan time = resolvedTime(m_context, events, event);
        if (time.earliestStart >= m_scale.to || std::max(time.latestEnd, time.earliestStart + 1) <= m_scale.from)
            continue;
        shown.push_back({event, time, {}, 0, 0, false, false});
        ids.push_back(events.id[event]);
    }
    const auto titles = m_context.titles(ids);
    const Rect& plot = m_scene.plot;
    for (std::size_t i = 0; i < shown.size(); ++i) {
        Shown& item = shown[i];
        item.title = m_context.in(titles[i]);
        std::ranges::replace_if(
            item.title, [](char c) { return c == '\n' || c == '\r' || c == '\t'; }, ' ');
        const double left = m_scale.x(std::max(item.time.earliestStart, m_scale.from));
        const double right = m_scale.x(std::min(item.time.latestEnd, m_scale.to));
        item.isBar = right - left > diamond;
        const double middle = (left + right) / 2;
        item.left = item.isBar ? left : std::max(plot.x, middle - diamond / 2);
        item.right = item.isBar ? right : std::min(plot.right(), middle + diamond / 2);
    }
    return shown;
}

PackItem Timeline::packed(const Shown& shown) const
{
    const Font font = isSelected(shown.event) ? selectedFont : labelFont;
    const double width = m_context.measure.width(shown.title, font);
    const bool inside = shown.isBar && width + 12 <= shown.right - shown.left;
    const bool long_ = shown.isBar && shown.right - shown.left > 90;
    PackItem item{shown.left, shown.right, 0, 0, m_context.data.events.importance[shown.event]};
    if (isSelected(shown.event))
        item.importance = 9;
    if (inside || long_) {
        item.labelRight = inside ? shown.left + 6 + width : shown.right - 4;
        item.shortestRight = item.labelRight;
    } else {
        item.labelRight = shown.right + 5 + width;
        item.shortestRight = std::min(item.labelRight, shown.right + 60);
    }
    return item;
}

void Timeline::layOut(const std::vector<Lane>& lanes)
{
    const Rect& plot = m_scene.plot;
    std::vector<std::vector<Shown>> shown;
    std::vector<std::vector<PackItem>> items;
    std::vector<std::size_t> needed;
    for (const auto& lane : lanes) {
        shown.push_back(shownIn(lane));
        items.emplace_back();
        for (const auto& event : shown.back())
            items.back().push_back(packed(event));
        needed.push_back(rowsNeeded(items.back(), mostRows, plot.right()));
    }
    if (lanes.empty())
        return;
    const double forRows = plot.height - lanePadding * static_cast<double>(lanes.size());
    std::size_t total = 0;
    for (const std::size_t rows : needed)
        total += rows;
    const double rowHeight =
        std::clamp(forRows / static_cast<double>(std::max<std::size_t>(total, 1)), smallestRow, fullRow);
    const auto capacity = static_cast<std::size_t>(std::max(0.0, forRows / rowHeight));
    const auto given = shareRows(needed, capacity);
    std::size_t used = 0;
    for (const std::size_t rows : given)
        used += rows;
    const double spare = std::max(0.0, plot.height - static_cast<double>(used) * rowHeight -
                                           lanePadding * static_cast<double>(lanes.size())) /
                         static_cast<double>(lanes.size());
    double y = plot.y;
    for (std::size_t i = 0; i < lanes.size(); ++i) {
        const double height = static_cast<double>(given[i]) * rowHeight + lanePadding + std::min(spare, 26.0);
        const Rect area = Rect{0, y, plot.right(), height}.clipped({0, plot.y, plot.right(), plot.height});
        drawLane(lanes[i], area, shown[i], items[i], given[i], rowHeight);
        y += height;
    }
}

void Timeline::drawLane(const Lane& lane, const Rect& area, std::vector<Shown>& events,
                        const std::vector<PackItem>& items, std::size_t rows, double rowHeight)
{
    if (area.height < leastLane) { // no room to draw it; the table still has it
        for (const auto& event : events) {
            ++m_shown;
            addRow(lane, event, Table::npos);
        }
        return;
    }
    const Rect& plot = m_scene.plot;
    m_scene.add(Layer::Grid, Line{{0, area.bottom()}, {plot.right(), area.bottom()}, Tone::Line, 1});
    const auto name = elided(lane.name, laneFont, plot.x - 16, m_context.measure);
    m_scene.add(Layer::Labels, Label{{10, area.y + area.height / 2 + 4.5}, name, laneFont, Tone::Ink});
    m_scene.hits.push_back(
        {{0, area.y, plot.x, area.height},
         lane.key && m_options.laneBy == LaneBy::Actor ? Target{Target::Kind::Actor, lane.key}
                                                       : Target{Target::Kind::Lane, lane.key},
         lane.name + "\n" +
             m_context.words.count(PLENARY_TR_N("core", "%n events"), static_cast<long>(lane.events.size())),
         lane.name});
    // A lane cut by the foot of the plot holds fewer rows than it was given.
    rows = std::min(rows, static_cast<std::size_t>(area.height / rowHeight));
    const auto places = packLane(items, rows, plot.right());
    const double top = area.y + (area.height - static_cast<double>(rows) * rowHeight) / 2;
    double drawnTo = 0;
    for (std::size_t i = 0; i < events.size(); ++i) {
        ++m_shown;
        const auto sources = m_context.data.eventSources.of(events[i].event);
        m_scene.sources.insert(m_scene.sources.end(), sources.begin(), sources.end());
        if (places[i].row == Packed::none) {
            drawOverflow(events[i], area.bottom() - 4, drawnTo);
        } else {
            const double y = top + (static_cast<double>(places[i].row) + 0.5) * rowHeight;
            const double height = std::min(rowHeight - 4, 17.0);
            events[i].labelInside = events[i].isBar && places[i].labelEnd > 0 && places[i].labelEnd <= events[i].right;
            drawMark(events[i], y, height);
            drawLabel(events[i], y, places[i].labelEnd);
            const double end = std::max(events[i].right, places[i].labelEnd);
            addHit(events[i], {events[i].left, y - rowHeight / 2, end - events[i].left, rowHeight});
        }
        addRow(lane, events[i], m_scene.hits.size() - 1);
    }
}

void Timeline::drawMark(const Shown& shown, double y, double height)
{
    const Tone tone = toneOf(m_context.data.events.kind[shown.event]);
    const bool proven = m_context.data.events.evidence[shown.event] > 0;
    const double opacity = isFuture(shown) ? 0.4 : 1;
    if (shown.isBar) {
        drawBar(shown, y, height, tone, opacity);
        return;
    }
    const Point centre{(shown.left + shown.right) / 2, y};
    m_scene.add(Layer::Marks,
                Mark{centre,
                     Glyph::Diamond,
                     diamond,
                     {proven ? tone : Tone::Panel, tone, 1.2, proven ? Pattern::Solid : Pattern::Hollow, opacity}});
    if (isSelected(shown.event))
        m_scene.add(Layer::Marks, Mark{centre, Glyph::Diamond, diamond + 5, {Tone::None, Tone::Accent, 1.6}});
}

void Timeline::drawBar(const Shown& shown, double y, double height, Tone tone, double opacity)
{
    const Rect bar{shown.left, y - height / 2, shown.right - shown.left, height};
    const double solidFrom = std::clamp(m_scale.x(shown.time.latestStart), bar.x, bar.right());
    const double solidTo = std::clamp(m_scale.x(shown.time.earliestEnd), bar.x, bar.right());
    const bool proven = m_context.data.events.evidence[shown.event] > 0;
    const auto part = [&](double from, double to, Pattern pattern) {
        if (to - from <= 0.5)
            return;
        if (!proven && pattern == Pattern::Solid)
            m_scene.add(Layer::Marks,
                        Box{{from, bar.y, to - from, bar.height}, 3, {Tone::None, tone, 1, Pattern::Hollow, opacity}});
        else
            m_scene.add(Layer::Marks, Box{{from, bar.y, to - from, bar.height},
                                          pattern == Pattern::Solid ? 3.0 : 0.0,
                                          {tone, Tone::None, 0, pattern, (proven ? 0.30 : 0.10) * opacity}});
    };
    if (shown.time.isInterval && solidFrom <= solidTo) {
        part(bar.x, solidFrom, Pattern::FadeLeft);
        part(solidFrom, solidTo, Pattern::Solid);
        part(solidTo, bar.right(), Pattern::FadeRight);
    } else {
        part(bar.x, bar.right(), Pattern::FadeBoth);
    }
    // The foot line carries the full extent of what is known; a solid edge stands only where an end is known.
    m_scene.add(Layer::Marks,
                Line{{bar.x, bar.bottom()}, {bar.right(), bar.bottom()}, tone, 1, !shown.time.isInterval});
    if (shown.time.isInterval && shown.time.latestStart == shown.time.earliestStart &&
        shown.time.earliestStart >= m_scale.from)
        m_scene.add(Layer::Marks,
                    Box{{bar.x, bar.y, 2.5, bar.height}, 0, {tone, Tone::None, 0, Pattern::Solid, opacity}});
    if (shown.time.isInterval && shown.time.earliestEnd == shown.time.latestEnd && shown.time.latestEnd <= m_scale.to)
        m_scene.add(
            Layer::Marks,
            Box{{bar.right() - 2.5, bar.y, 2.5, bar.height}, 0, {tone, Tone::None, 0, Pattern::Solid, opacity}});
    if (shown.time.openEnd)
        m_scene.add(Layer::Marks,
                    Mark{{bar.right() - 5, y}, Glyph::ArrowRight, 8, {tone, Tone::None, 0, Pattern::Solid, opacity}});
    if (shown.time.openStart)
        m_scene.add(Layer::Marks,
                    Mark{{bar.x + 5, y}, Glyph::ArrowLeft, 8, {tone, Tone::None, 0, Pattern::Solid, opacity}});
    if (isSelected(shown.event))
        m_scene.add(Layer::Marks, Box{bar.inset(-1), 4, {Tone::None, Tone::Accent, 1.6}});
}

void Timeline::drawLabel(const Shown& shown, double y, double end)
{
    const bool selected = isSelected(shown.event);
    const Font font = selected ? selectedFont : labelFont;
    const double x = shown.labelInside ? shown.left + 6 : shown.right + 5;
    const auto text = elided(shown.title, font, end - x + 0.5, m_context.measure);
    if (end <= 0 || text.empty() || text == "…")
        return;
    m_scene.add(Layer::Labels, Label{{x, y + 3.6}, text, font, isFuture(shown) && !selected ? Tone::Muted : Tone::Ink});
}

void Timeline::drawOverflow(const Shown& shown, double y, double& drawnTo)
{
    const Tone tone = toneOf(m_context.data.events.kind[shown.event]);
    const Rect tick{shown.left, y - 2, std::max(3.0, shown.right - shown.left), 4};
    // Events come in the order of time: what lies wholly on pixels already covered is not drawn again.
    if (tick.right() > drawnTo)
        m_scene.add(Layer::Marks,
                    Box{tick, 0, {tone, Tone::None, 0, shown.isBar ? Pattern::FadeBoth : Pattern::Solid, 0.8}});
    drawnTo = std::max(drawnTo, tick.right());
    addHit(shown, {tick.x, tick.y - 2, std::max(6.0, tick.width), 8});
}

void Timeline::addHit(const Shown& shown, const Rect& box)
{
    const auto& events = m_context.data.events;
    const auto evidence = m_context.words.count(PLENARY_TR_N("core", "%n passages"), events.evidence[shown.event]);
    const auto time = timeText(m_context.words, shown.time, m_context.zone);
    m_scene.hits.push_back({box.clipped(m_scene.plot),
                            {Target::Kind::Event, events.id[shown.event].value},
                            shown.title + "\n" + time + "\n" +
                                m_context.words.translate(labelOf(events.kind[shown.event])) + " · " + evidence,
                            shown.title + ", " + time});
}

void Timeline::addRow(const Lane& lane, const Shown& shown, std::size_t hit)
{
    const auto& events = m_context.data.events;
    std::vector<std::string> actors;
    for (const auto& part : events.participants.of(shown.event))
        if (part.actor != noRow)
            actors.push_back(m_context.actorName(part.actor));
    m_scene.table.rows.push_back(
        {{lane.name, timeText(m_context.words, shown.time, m_context.zone), shown.title,
          m_context.words.translate(labelOf(events.kind[shown.event])), join(actors, ", "),
          std::to_string(events.evidence[shown.event]), boundText(shown.time.earliestStart, m_context.zone),
          boundText(shown.time.latestEnd, m_context.zone)},
         hit});
}

bool Timeline::isSelected(Row event) const
{
    const Target& selected = m_context.selected;
    const auto& data = m_context.data;
    if (selected.kind == Target::Kind::Event)
        return data.events.id[event].value == selected.first;
    if (selected.kind == Target::Kind::Actor) {
        const auto parts = data.events.participants.of(event);
        const Row actor = data.rowOf(ActorId{selected.first});
        return std::ranges::any_of(parts, [&](const auto& part) { return part.actor == actor; });
    }
    return std::ranges::binary_search(m_stated, event);
}

/// The events at which the statements of the selected cell were made.
void Timeline::markStatements()
{
    for (const Row position : statementsBehind(m_context, m_context.selected))
        if (m_context.data.positions.event[position] != noRow)
            m_stated.push_back(m_context.data.positions.event[position]);
    std::ranges::sort(m_stated);
}

void Timeline::drawAsOf()
{
    const Rect& plot = m_scene.plot;
    if (m_context.asOf < m_scale.from || m_context.asOf >= m_scale.to)
        return;
    const double x = m_scale.x(m_context.asOf);
    m_scene.add(Layer::Overlay, Line{{x, plot.y}, {x, plot.bottom()}, Tone::Now, 1.5});
    m_scene.add(Layer::Overlay, Polygon{{{{x - 5, plot.y - 7}, {x + 5, plot.y - 7}, {x, plot.y}}}, {Tone::Now}});
}

void Timeline::describe()
{
    const auto& words = m_context.words;
    const Instant last = m_scale.to - 1;
    m_scene.title = words.say(PLENARY_TR("core", "What happened when"));
    m_scene.subtitle = words.say(PLENARY_TR("core", "%1 to %2"),
                                 {dayText(words, m_scale.from, m_context.zone), dayText(words, last, m_context.zone)});
    std::vector<bool> used(kindNames<EventKind>().size());
    for (Row event = 0; event < m_context.data.events.size(); ++event)
        if (m_context.selection.events[event])
            used[static_cast<std::size_t>(m_context.data.events.kind[event])] = true;
    for (std::size_t i = 0; i < used.size(); ++i)
        if (used[i])
            m_scene.legend.push_back(
                {words.translate(kindNames<EventKind>()[i].label), Glyph::Diamond, {shifted(Tone::Kind0, i)}});
    m_scene.notes.push_back(
        words.say(PLENARY_TR("core", "A diamond is a moment, a bar lasted. A bar that fades, on a dashed line, is one "
                                     "moment or a stay somewhere within it: its edges are no start times.")));
    m_scene.notes.push_back(
        words.say(PLENARY_TR("core", "Times of %1. A date without a time does not move with the zone."),
                  {m_context.zone.name()}) +
        " " + asOfText(m_context) + ".");
    std::vector<std::string> clocks;
    for (const auto& zone : m_zones)
        clocks.push_back(zone.name());
    if (!clocks.empty())
        m_scene.notes.back() += " " + words.say(PLENARY_TR("core", "Further clocks: %1."), {join(clocks, ", ")});
    m_scene.altText = m_scene.title + ", " + m_scene.subtitle + ": " +
                      words.count(PLENARY_TR_N("core", "%n events"), static_cast<long>(m_shown));
    m_scene.table.caption = m_scene.altText;
    if (m_shown == 0)
        m_scene.emptyText = m_context.selection.eventCount == 0
                                ? words.say(PLENARY_TR("core", "No event passes the filter."))
                                : words.say(PLENARY_TR("core", "No event in this span of time: press F to show all."));
}

} // namespace

Scene buildTimeline(const Context& context, const TimelineOptions& options)
{
    TimelineOptions shown = options;
    if (shown.from >= shown.to) {
        const Extent focus = focusOf(context.data, context.zone);
        shown.from = focus.from;
        shown.to = focus.to;
    }
    return Timeline(context, shown).build();
}

Extent extentOf(const Context& context)
{
    Extent extent{distantFuture, distantPast};
    for (Row event = 0; event < context.data.events.size(); ++event) {
        if (!context.selection.events[event])
            continue;
        const TimeSpan time = resolvedTime(context, context.data.events, event);
        const Instant start = time.openStart ? time.latestStart : time.earliestStart;
        const Instant end = time.openEnd ? time.earliestEnd : time.latestEnd;
        for (const Instant instant : {start, end}) {
            if (instant <= distantPast || instant >= distantFuture)
                continue;
            extent.from = std::min(extent.from, instant);
            extent.to = std::max(extent.to, instant);
        }
    }
    if (extent.from > extent.to)
        return focusOf(context.data, context.zone);
    const Instant air = std::max<Instant>((extent.to - extent.from) / 40, millisecondsPerHour);
    return {extent.from - air, extent.to + air};
}

Extent focusOf(const Dataset& data, const Zone& zone)
{
    const auto from = parseTime(data.summit.focusFrom.empty() ? data.summit.start : data.summit.focusFrom);
    const auto to = parseTime(data.summit.focusTo.empty() ? data.summit.end : data.summit.focusTo);
    if (!from || !to)
        return {0, millisecondsPerDay};
    const Extent extent{resolved(*from, zone).earliestStart, resolved(*to, zone).latestEnd};
    return extent.to > extent.from ? extent : Extent{extent.from, extent.from + millisecondsPerDay};
}

} // namespace plenary::scene
