// SPDX-License-Identifier: GPL-3.0-or-later
// The timeline: the mark, label, row and place to point at of one event.
#include "core/scene/timeline/builder.h"

#include "core/base/time_format.h"
#include "core/scene/stances/charts.h"
#include "core/scene/words/wording.h"

#include <algorithm>

namespace plenary::scene
{

using namespace timeline;

namespace
{

/// What the arrow at an open start takes from the title behind it.
double arrowRoom(const Shown& shown)
{
    return shown.time.openStart ? 8 : 0;
}

/// A bound for machines; empty where the side is open.
std::string boundText(Instant bound, const Zone& zone)
{
    return bound <= distantPast || bound >= distantFuture ? "" : isoExact(bound, zone);
}

} // namespace

Shown TimelineBuilder::shownOf(Row event, std::string title) const
{
    Shown shown{event, m_index.times().span(event), oneLine(std::move(title))};
    if (const auto* column = columnOf(shown.time)) {
        const bool reachesIn = column->time.from < m_scale.from && isInView(shown);
        shown.isKnownToTheDay = true;
        shown.left = (reachesIn ? m_scene.plot.x : m_scale.x(column->time.from)) + columnAir;
        shown.right = shown.left + diamond;
        return shown;
    }
    const double left = placeOf(shown.time.earliestStart, shown.time);
    const double right = std::max(left, placeOf(shown.time.latestEnd, shown.time));
    shown.isBar = right - left > diamond;
    const double middle = (left + right) / 2;
    shown.left = shown.isBar ? left : middle - diamond / 2;
    shown.right = shown.isBar ? right : middle + diamond / 2;
    return shown;
}

/// The column of its day, where nothing but that is known and the column is in sight whenever the day is.
const TimeFolds::Stretch* TimelineBuilder::columnOf(const TimeSpan& time) const
{
    const auto* stretch = m_scale.folds ? m_scale.folds->stretchAt(time.earliestStart) : nullptr;
    if (!stretch || stretch->kind != TimeFolds::Kind::DayOnly || !isKnownToTheDay(time, m_context.zone))
        return nullptr;
    const double left = std::max(m_scale.x(stretch->time.from), m_scene.plot.x);
    const double right = std::min(m_scale.x(stretch->time.to), m_scene.plot.right());
    const bool isDayInView = time.earliestStart < m_scale.to && time.latestEnd > m_scale.from;
    return !isDayInView || right - left >= diamond + 2 * columnAir ? stretch : nullptr;
}

/// A time of the day lies behind the column of its day, and so does the midnight at which something began; the midnight
/// at which something ended lies before the column of the next day.
double TimelineBuilder::placeOf(Instant at, const TimeSpan& time) const
{
    const auto* stretch = m_scale.folds ? m_scale.folds->stretchAt(at) : nullptr;
    const bool isBegin = at == time.earliestStart || at > (stretch ? stretch->time.from : at);
    return m_scale.x(
        stretch && stretch->kind == TimeFolds::Kind::DayOnly && !time.dateOnly && isBegin ? stretch->time.to : at);
}

bool TimelineBuilder::isInView(const Shown& shown) const
{
    return shown.time.earliestStart < m_scale.to &&
           std::max(shown.time.latestEnd, shown.time.earliestStart + 1) > m_scale.from;
}

Shown TimelineBuilder::clipped(const Shown& shown) const
{
    Shown visible = shown;
    visible.left = std::max(shown.left, m_scene.plot.x);
    visible.right = std::min(shown.right, m_scene.plot.right());
    return visible;
}

void TimelineBuilder::drawMark(const Shown& shown, double y, double height)
{
    const Tone tone = m_index.colours().toneOfEvent(shown.event, m_topic);
    const bool proven = m_context.data.events.evidence[shown.event] > 0;
    const Happened past = happenedBy(shown);
    const double opacity = past == Happened::No ? laterOpacity : past == Happened::Possibly ? possibleOpacity : 1;
    m_possible += past == Happened::Possibly;
    m_anyUnproven = m_anyUnproven || !proven;
    m_layout.events.push_back({shown.event, {shown.left, y - height / 2, shown.right - shown.left, height}});
    if (shown.isBar) {
        drawBar(shown, y, height, tone, opacity);
        return;
    }
    const Point centre{(shown.left + shown.right) / 2, y};
    const Glyph glyph = shown.isKnownToTheDay ? Glyph::Circle : Glyph::Diamond;
    if (shown.time.isApproximate()) // a halo: somewhere about here
        m_scene.add(Layer::Marks, Mark{centre, Glyph::Circle, diamond + 6, {tone, Tone::None, 0, Pattern::Solid, 0.22}});
    m_scene.add(Layer::Marks,
                Mark{centre,
                     glyph,
                     diamond,
                     {proven ? tone : Tone::Panel, tone, 1.2, proven ? Pattern::Solid : Pattern::Hollow, opacity}});
    if (shown.time.isUncertain()) // a hole: it may not have been then
        m_scene.add(Layer::Marks, Mark{centre, Glyph::Circle, 3.2, {proven ? Tone::Panel : tone}});
    if (isSelected(shown.event))
        m_scene.add(Layer::Marks, Mark{centre, glyph, diamond + 5, {Tone::None, Tone::Accent, 1.6}});
}

std::optional<PackLimits> TimelineBuilder::drawLabel(const Shown& shown, double y, PackLimits room)
{
    const Font font = fontOf(shown);
    if (shown.side == TitleSide::Inside)
        room.left += arrowRoom(shown);
    room.right = std::min(room.right, m_scene.plot.right());
    const auto text = room.right > room.left
                          ? elided(labelText(shown), font, room.right - room.left + 0.5, m_context.measure)
                          : std::string();
    if (text.empty() || text == "…")
        return std::nullopt;
    m_anyBold = m_anyBold || shown.isForemost;
    const bool isLeft = shown.side == TitleSide::Left;
    const bool isPale = happenedBy(shown) != Happened::Yes && !isSelected(shown.event);
    m_scene.add(Layer::Labels, Label{{isLeft ? room.right : room.left, y + 3.6},
                                     text,
                                     font,
                                     isPale ? Tone::Muted : Tone::Ink,
                                     isLeft ? Align::Right : Align::Left});
    return room;
}

void TimelineBuilder::addHit(const Shown& shown, const Rect& box)
{
    const auto& events = m_context.data.events;
    const auto evidence = m_context.words.count(PLENARY_TR_N("core", "%n passages"), events.evidence[shown.event]);
    const auto time = timeText(m_context.words, shown.time, m_context.zone);
    const auto past = happenedBy(shown) == Happened::Possibly
                          ? "\n" + m_context.words.say(PLENARY_TR("core", "May have begun by the as-of date"))
                          : std::string();
    const auto breaks = breakText(m_context.words, shown.breaks);
    m_scene.hits.push_back({box.clipped(m_scene.plot),
                            {Target::Kind::Event, events.id[shown.event].value},
                            shown.title + "\n" + time + past + "\n" +
                                m_context.words.translate(labelOf(events.kind[shown.event])) + " · " + evidence +
                                (breaks.empty() ? "" : "\n" + breaks),
                            shown.title + ", " + time + (breaks.empty() ? "" : ", " + breaks)});
}

void TimelineBuilder::addRow(const LanePlan& plan, const Shown& shown, std::size_t hit)
{
    if (m_scene.table.rows.size() >= m_context.tableRows)
        return;
    const auto& events = m_context.data.events;
    std::vector<std::string> actors;
    for (const auto& part : events.participants.of(shown.event))
        if (part.actor != noRow)
            actors.push_back(m_context.actorName(part.actor));
    m_scene.table.rows.push_back(
        {{plan.name, timeText(m_context.words, shown.time, m_context.zone), shown.title,
          m_context.words.translate(labelOf(events.kind[shown.event])), join(actors, ", "),
          std::to_string(events.evidence[shown.event]), boundText(shown.time.earliestStart, m_context.zone),
          boundText(shown.time.latestEnd, m_context.zone), breakText(m_context.words, shown.breaks)},
         hit});
}

double TimelineBuilder::titleWidth(const Shown& shown) const
{
    return m_context.measure.width(labelText(shown), fontOf(shown)) + arrowRoom(shown);
}

Font TimelineBuilder::fontOf(const Shown& shown) const
{
    return shown.isForemost ? foremostFont : isSelected(shown.event) ? selectedFont : labelFont;
}

std::string TimelineBuilder::labelText(const Shown& shown)
{
    const std::string signs =
        std::string(shown.time.isApproximate() ? "≈" : "") + (shown.time.isUncertain() ? "?" : "");
    return signs.empty() ? shown.title : signs + " " + shown.title;
}

bool TimelineBuilder::isSelected(Row event) const
{
    const Target& selected = m_context.selected;
    const auto& data = m_context.data;
    if (m_context.marked && std::ranges::count(*m_context.marked, data.events.id[event]) > 0)
        return true;
    if (selected.kind == Target::Kind::Event)
        return data.events.id[event].value == selected.first;
    if (selected.kind == Target::Kind::Actor) {
        const auto parts = data.events.participants.of(event);
        const Row actor = data.rowOf(ActorId{selected.first});
        return std::ranges::any_of(parts, [&](const auto& part) { return part.actor == actor; });
    }
    return std::ranges::binary_search(m_stated, event);
}

Breaks TimelineBuilder::breaksAt(Row event)
{
    Breaks breaks;
    const auto& positions = m_context.data.positions;
    for (const Row statement : m_context.data.events.positions.of(event)) {
        if ((positions.stance[statement] == 0 && positions.statement.empty()) ||
            (m_topic != noRow && positions.topic[statement] != m_topic))
            continue;
        if (!m_broken)
            m_broken.emplace(m_context, m_index.statements());
        breaks = breaks | m_broken->of(statement);
    }
    return breaks;
}

void TimelineBuilder::drawBreakMark(const Shown& shown, double y)
{
    if (!shown.breaks.any())
        return;
    m_scene.add(Layer::Labels, breakMark({shown.left, y - diamond / 2}));
    m_anyBroken = true;
}

/// The events at which the statements of the selected cell were made.
void TimelineBuilder::markStatements()
{
    for (const Row position : statementsBehind(m_context, m_context.selected))
        if (m_context.data.positions.event[position] != noRow)
            m_stated.push_back(m_context.data.positions.event[position]);
    std::ranges::sort(m_stated);
}

} // namespace plenary::scene
