// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scene/timeline/timeline.h"

#include "core/scene/stances/charts.h"
#include "core/scene/timeline/bands.h"
#include "core/scene/timeline/builder.h"
#include "core/scene/timeline/links.h"
#include "core/scene/timeline/time_notes.h"
#include "core/scene/view/actor_colours.h"
#include "core/scene/words/wording.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <utility>

namespace plenary::scene
{

using namespace timeline;

namespace
{

constexpr Font moreFont{10.5}; ///< of the line that counts lanes for which there is no room

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

} // namespace

TimelineBuilder::TimelineBuilder(const Context& context, const TimelineOptions& options, const TimelineIndex& index)
    : m_context(context), m_options(options), m_index(index)
{
}

Scene TimelineBuilder::build()
{
    m_scene.width = m_context.width;
    m_scene.height = m_context.height;
    markStatements();
    auto plans = planLanes();
    measureFrame(plans);
    drawAxis();
    const auto& words = m_context.words;
    m_scene.table.columns = {words.say(PLENARY_TR("core", "Lane")),           words.say(PLENARY_TR("core", "Time")),
                             words.say(PLENARY_TR("core", "Event")),          words.say(PLENARY_TR("core", "Kind")),
                             words.say(PLENARY_TR("core", "Actors")),         words.say(PLENARY_TR("core", "Passages")),
                             words.say(PLENARY_TR("core", "Earliest")),       words.say(PLENARY_TR("core", "Latest")),
                             words.say(PLENARY_TR("core", "Words and deeds"))};
    planEvents(plans);
    layOut(plans);
    if (m_options.links)
        addLinks(m_scene, m_context, m_layout);
    addMeasure(m_scene, m_context, m_layout);
    drawAsOf();
    describe();
    return std::move(m_scene);
}

/// Days are folded where one is wide enough for a column of its own, long empty times where many days are shown. Of
/// very many events none are looked at one by one.
TimeFoldsPtr TimelineBuilder::folds(const std::vector<LanePlan>& plans) const
{
    std::vector<TimeSpan> times;
    for (const auto& plan : plans) {
        if (plan.isCrowd)
            return nullptr;
        for (const Row event : plan.lane->all())
            times.push_back(m_index.times().span(event));
    }
    const double dayWidth = m_scene.plot.width * static_cast<double>(millisecondsPerDay) /
                            static_cast<double>(std::max<Instant>(1, m_options.to - m_options.from));
    if (dayWidth >= leastFoldedDay)
        return foldedDays(times, m_context.zone, m_options.folds);
    return m_options.folds ? foldedGaps(times) : nullptr;
}

void TimelineBuilder::measureFrame(const std::vector<LanePlan>& plans)
{
    double gutter = 80;
    for (const auto& plan : plans)
        gutter = std::max(gutter, m_context.measure.width(plan.name, laneFont) + 20);
    m_zones = furtherZones(m_options, m_context.zone);
    gutter = std::max(gutter, zoneNameRoom(m_context.zone, m_context.measure));
    for (const auto& zone : m_zones)
        gutter = std::max(gutter, zoneNameRoom(zone, m_context.measure));
    gutter = std::min(gutter, std::max(60.0, m_context.width * 0.24));
    const double clocks = m_zones.empty() ? 0.0 : zoneRowHeight * static_cast<double>(m_zones.size()) + 4;
    const double top = axisHeight + clocks + eraStripHeight(m_context, m_options);
    m_scene.plot = {gutter, top, std::max(1.0, m_context.width - gutter - 6),
                    std::max(1.0, m_context.height - top - 4)};
    m_scale = {m_options.from, std::max(m_options.to, m_options.from + 1), m_scene.plot.x, m_scene.plot.width,
               folds(plans)};
    m_scene.time = m_scale;
    m_layout.scale = m_scale;
    m_layout.plot = m_scene.plot;
}

void TimelineBuilder::drawAxis()
{
    if (m_options.eras)
        addEras(m_scene, m_context, m_layout, m_scene.plot.y - eraStripHeight(m_context, m_options));
    addTimeAxis(m_scene, m_scale, m_scene.plot, 0, m_context.zone, m_context.words, m_context.measure,
                m_options.nights);
    const auto name =
        elided(zoneText(m_context.zone, m_scale), zoneNameFont, m_scene.plot.x - zoneNameAir, m_context.measure);
    m_scene.add(Layer::Labels, Label{{10, 32}, name, zoneNameFont, Tone::Muted});
    for (std::size_t i = 0; i < m_zones.size(); ++i)
        addZoneRow(m_scene, m_scale, m_scene.plot, axisHeight + zoneRowHeight * static_cast<double>(i), m_zones[i],
                   m_context.words, m_context.measure);
}

void TimelineBuilder::layOut(std::vector<LanePlan>& plans)
{
    const Rect& plot = m_scene.plot;
    if (plans.empty())
        return;
    const double each = plot.height / static_cast<double>(plans.size());
    const bool crowds = std::ranges::all_of(plans, [](const LanePlan& plan) { return plan.isCrowd && plan.rows > 1; });
    // In a low picture all lanes are made narrow, rather than some left out.
    if (crowds || each < smallestRow + lanePadding)
        return layOutEvenly(plans, std::clamp(each, narrowest, tallestCrowd));
    leaveOutEmptyLanes(plans);
    std::vector<std::size_t> needed;
    std::size_t total = 0;
    for (const auto& plan : plans) {
        needed.push_back(plan.rows);
        total += plan.rows;
    }
    const auto count = static_cast<double>(plans.size());
    const double forRows = plot.height - lanePadding * count;
    const double rowHeight =
        std::clamp(forRows / static_cast<double>(std::max<std::size_t>(total, 1)), smallestRow, fullRow);
    const auto capacity = static_cast<std::size_t>(std::max(0.0, forRows / rowHeight + 1e-6));
    const auto given = shareRows(needed, capacity);
    std::size_t used = 0;
    for (const std::size_t rows : given)
        used += rows;
    const double spare = std::max(0.0, forRows - static_cast<double>(used) * rowHeight) / count;
    double y = plot.y;
    for (std::size_t i = 0; i < plans.size(); ++i) {
        const double height = static_cast<double>(given[i]) * rowHeight + lanePadding + std::min(spare, 26.0);
        const Rect area = Rect{0, y, plot.right(), height}.clipped({0, plot.y, plot.right(), plot.height});
        if (plans[i].isCrowd)
            drawCrowd(plans[i], area);
        else
            drawLane(plans[i], area, given[i], rowHeight);
        y += height;
    }
}

/// Where others lack room.
void TimelineBuilder::leaveOutEmptyLanes(std::vector<LanePlan>& plans) const
{
    double wanted = 0;
    for (const auto& plan : plans)
        wanted += static_cast<double>(plan.rows) * smallestRow + lanePadding;
    if (wanted > m_scene.plot.height)
        std::erase_if(plans, [](const LanePlan& plan) { return !plan.isCrowd && plan.events.empty(); });
}

void TimelineBuilder::layOutEvenly(std::vector<LanePlan>& plans, double height)
{
    const Rect& plot = m_scene.plot;
    std::size_t kept = plans.size(); // the others are in the table, and counted here
    if (const auto fitting = static_cast<std::size_t>(plot.height / height + 0.01); fitting < plans.size()) {
        kept = fitting - std::min(fitting, static_cast<std::size_t>(std::ceil(moreFont.size / height)));
        const auto text =
            m_context.words.count(PLENARY_TR_N("core", "… and %n more lanes"), static_cast<long>(plans.size() - kept));
        m_scene.add(Layer::Labels, Label{{plot.x + 2, plot.bottom() - 2}, text, moreFont, Tone::Muted});
    }
    double y = plot.y;
    for (std::size_t i = 0; i < plans.size(); ++i) {
        auto& plan = plans[i];
        const Rect area = i < kept ? Rect{0, y, plot.right(), height}.clipped({0, plot.y, plot.right(), plot.height})
                                   : Rect{0, plot.bottom(), plot.right(), 0};
        if (plan.isCrowd || area.height < leastLane)
            drawCrowd(plan, area);
        else
            drawLane(plan, area, 1, std::min(height - 2, smallestRow));
        y += height;
    }
}

void TimelineBuilder::drawAsOf()
{
    const Rect& plot = m_scene.plot;
    if (m_context.asOf < m_scale.from || m_context.asOf >= m_scale.to)
        return;
    const double x = m_scale.x(m_context.asOf);
    m_scene.add(Layer::Overlay, Line{{x, plot.y}, {x, plot.bottom()}, Tone::Now, 1.5});
    m_scene.add(Layer::Overlay, Polygon{{{{x - 5, plot.y - 7}, {x + 5, plot.y - 7}, {x, plot.y}}}, {Tone::Now}});
}

void TimelineBuilder::describe()
{
    const auto& words = m_context.words;
    const Instant last = m_scale.to - 1;
    m_scene.plainTitle = words.say(PLENARY_TR("core", "What happened when"));
    m_scene.title = busiestDay().value_or(m_scene.plainTitle);
    const auto& zone = m_context.zone;
    m_scene.subtitle = withinDayText(words, m_scale.from, m_scale.to, zone)
                           .value_or(words.say(PLENARY_TR("core", "%1 to %2"),
                                               {dayText(words, m_scale.from, zone), dayText(words, last, zone)}));
    if (m_possible > 0)
        m_scene.subtitle += " · " + words.count(PLENARY_TR_N("core", "%n events may have begun by the as-of date (pale)"),
                                                static_cast<long>(m_possible));
    m_scene.subtitle += leftOutOfEvents(m_context);
    m_scene.dyes = ownColours(m_context.data, m_index.colours().actors());
    for (std::uint8_t colour = 0; colour < EventColours::most; ++colour)
        if (m_index.colourCounts()[colour] > 0)
            m_scene.legend.push_back({m_index.colours().nameOf(m_context, colour),
                                      Glyph::Diamond,
                                      {m_index.colours().toneOf(colour)}});
    if (shows(TimeFolds::Kind::DayOnly))
        m_scene.legend.push_back({words.say(PLENARY_TR("core", "day known, hour not")), Glyph::Circle, {Tone::Muted}});
    if (m_anyBroken)
        m_scene.legend.push_back(breakLegend(words));
    addReadingNotes();
    if (m_scene.title != m_scene.plainTitle)
        m_scene.subtitle = m_scene.plainTitle + " · " + m_scene.subtitle;
    m_scene.altText = labelled(words, m_scene.title + ", " + m_scene.subtitle,
                               words.count(PLENARY_TR_N("core", "%n events"), static_cast<long>(m_shown)));
    m_scene.table.caption = m_scene.altText;
    if (m_tableCut)
        m_scene.table.caption +=
            "; " + words.count(PLENARY_TR_N("core", "the table lists %n of them"), std::ssize(m_scene.table.rows));
    if (m_shown == 0)
        m_scene.emptyText = words.say(m_context.data.events.size() == 0 ? PLENARY_TR("core", "There is no event yet.")
                                      : m_context.selection.eventCount == 0
                                          ? PLENARY_TR("core", "No event passes the filter.")
                                          : PLENARY_TR("core", "No event in this span of time."));
}

/// The most important first: a figure has room for two lines of them.
void TimelineBuilder::addReadingNotes()
{
    const auto& words = m_context.words;
    const auto ofArrows = std::exchange(m_scene.notes, {});
    const auto add = [&](const char* text) { m_scene.notes.push_back(words.say(text)); };
    if (m_anyWindow)
        add(PLENARY_TR("core",
                       "A round bar, or one that fades on a dashed line, is one moment or a stay somewhere within it: "
                       "its ends are no start times."));
    if (shows(TimeFolds::Kind::Folded))
        add(PLENARY_TR("core", "Hatched: time left out, in which nothing is recorded."));
    if (m_options.folds && shows(TimeFolds::Kind::DayOnly))
        add(PLENARY_TR("core",
                       "Hours before the first one named of a day are left out: none is known to hold an event."));
    if (m_anyUnproven)
        add(PLENARY_TR("core", "Hollow: no passage proves it yet."));
    addTimeNotes(m_scene, m_context, m_layout);
    m_scene.notes.push_back(asOfText(m_context) + ".");
    m_scene.notes.push_back(
        words.say(PLENARY_TR("core", "Times of %1. A date without a time does not move with the zone."),
                  {m_context.zone.name()}));
    std::vector<std::string> clocks;
    for (const auto& further : m_zones)
        clocks.push_back(further.name());
    if (!clocks.empty())
        m_scene.notes.push_back(words.say(PLENARY_TR("core", "Further clocks: %1."), {join(clocks, ", ")}));
    m_scene.notes.insert(m_scene.notes.end(), ofArrows.begin(), ofArrows.end());
    add(PLENARY_TR("core", "A diamond is a moment, or too short for this scale; a bar lasted."));
    if (m_anyBold)
        add(PLENARY_TR("core", "Bold: the most important events."));
    if (m_barsCut)
        add(PLENARY_TR("core", "Two strokes break off a bar that goes on; the strip below shows how far."));
}

/// “34 of 61 events shown were on Tue 11 Feb 2025”: more than half of all, each of which was certainly on that day.
std::optional<std::string> TimelineBuilder::busiestDay() const
{
    constexpr long least = 3;
    const auto dayAt = [&](Instant at) { return dayOf(m_context.zone.toLocal(at)); };
    if (dayAt(m_scale.from) == dayAt(m_scale.to - 1))
        return std::nullopt;
    std::map<Instant, long> days;
    std::vector<std::pair<Instant, Instant>> unsure; // first and last day
    for (const Row event : m_events) {
        const TimeSpan time = m_index.times().span(event);
        const Instant first = dayAt(time.earliestStart), last = dayAt(std::max(time.latestEnd - 1, time.earliestStart));
        if (time.openStart || time.openEnd || time.isUncertain() || time.isApproximate() || first != last)
            unsure.emplace_back(first - millisecondsPerDay, last + millisecondsPerDay);
        else
            ++days[last];
    }
    const auto most = std::ranges::max_element(days, {}, [](const auto& day) { return day.second; });
    if (most == days.end() || most->second < least || most->second * 2 <= std::ssize(m_events))
        return std::nullopt;
    const Instant noon = m_context.zone.fromLocal(most->first + millisecondsPerDay / 2);
    const bool mayBeMore = std::ranges::any_of(
        unsure, [&](const auto& span) { return span.first <= most->first && most->first <= span.second; });
    return m_context.words.say(mayBeMore ? PLENARY_TR("core", "At least %1 of the %2 events shown were on %3")
                                         : PLENARY_TR("core", "%1 of the %2 events shown were on %3"),
                               {std::to_string(most->second), std::to_string(m_events.size()),
                                dayText(m_context.words, noon, m_context.zone)});
}

bool TimelineBuilder::shows(TimeFolds::Kind kind) const
{
    return m_scale.folds && std::ranges::any_of(m_scale.folds->stretches(), [&](const TimeFolds::Stretch& one) {
               return one.kind == kind && one.time.to > m_scale.from && one.time.from < m_scale.to;
           });
}

Scene buildTimeline(const Context& context, const TimelineOptions& options)
{
    TimelineOptions shown = options;
    if (shown.from >= shown.to) {
        const Extent focus = focusOf(context.data, context.zone);
        shown.from = focus.from;
        shown.to = focus.to;
    }
    const auto index = indexFor(context, TimelineIndex::Options{options.laneBy, options.colourBy});
    return TimelineBuilder(context, shown, *index).build();
}

Extent extentOf(const View& view)
{
    const auto index = indexFor(view);
    if (index->first() > index->last())
        return focusOf(view.data, view.zone);
    // Air as wide as it is drawn: what is folded on the whole extent makes none.
    std::vector<TimeSpan> times;
    for (const auto& lane : index->lanes())
        if (index->eventCount() <= mostInAll)
            for (const Row event : lane.all())
                times.push_back(index->times().span(event));
    const auto gaps = foldedGaps(times);
    const auto at = [&](Instant instant) { return gaps ? gaps->onSheet(instant) : static_cast<double>(instant); };
    const auto air = std::max(static_cast<Instant>((at(index->last()) - at(index->first())) / 40), millisecondsPerHour);
    return {index->first() - air, index->last() + air};
}

Extent focusOf(const Dataset& data, const Zone& zone)
{
    const Edtf& focus = data.summit.focus;
    const auto from = parseTime(focus.empty() ? data.summit.start : focus);
    const auto to = parseTime(focus.empty() ? data.summit.end : focus);
    if (!from || !to)
        return {0, millisecondsPerDay};
    const Extent extent{resolved(*from, zone).earliestStart, resolved(*to, zone).latestEnd};
    return extent.to > extent.from ? extent : Extent{extent.from, extent.from + millisecondsPerDay};
}

} // namespace plenary::scene
