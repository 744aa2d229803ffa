// SPDX-License-Identifier: GPL-3.0-or-later
// The timeline: lanes whose events all have a place of their own.
#include "core/scene/timeline/builder.h"
#include "core/scene/timeline/lane_choice.h"

#include <algorithm>
#include <optional>

namespace plenary::scene
{

using namespace timeline;

namespace
{

/// A crowd wants its strip and two rows of titles.
constexpr std::size_t crowdRows = 3;

} // namespace

std::vector<LanePlan> TimelineBuilder::planLanes() const
{
    std::size_t all = 0;
    for (const auto& lane : m_index.lanes())
        all += lane.size();
    std::vector<LanePlan> plans;
    for (const std::size_t i : lanesToShow(m_index, m_options)) {
        const LaneIndex& lane = m_index.lanes()[i];
        LanePlan plan{&lane, i, nameOf(m_context, lane.head()), false, false, {}, {}, crowdRows};
        plan.isCrowd = all > mostInAll || lane.size() > mostInLane;
        plan.isCollapsed = std::ranges::count(m_options.collapsedLanes, lane.head().id) > 0;
        if (plan.isCollapsed)
            plan.rows = 1;
        plans.push_back(std::move(plan));
    }
    return plans;
}

void TimelineBuilder::planEvents(std::vector<LanePlan>& plans) const
{
    std::vector<EventId> ids;
    std::vector<std::vector<Row>> rows;
    for (const auto& plan : plans) {
        rows.push_back(plan.isCrowd ? std::vector<Row>() : plan.lane->all());
        for (const Row event : rows.back())
            ids.push_back(m_context.data.events.id[event]);
    }
    const auto titles = m_context.titles(ids);
    const double roomEach = m_scene.plot.height / static_cast<double>(std::max<std::size_t>(1, plans.size()));
    const std::size_t most = std::max(mostRows, static_cast<std::size_t>(roomEach / smallestRow));
    std::size_t next = 0;
    for (std::size_t i = 0; i < plans.size(); ++i) {
        LanePlan& plan = plans[i];
        for (const Row event : rows[i]) {
            plan.events.push_back(shownOf(event, m_context.in(titles[next++])));
            plan.events.back().isForemost = m_context.data.events.importance[event] == foremost;
        }
        if (!plan.isCrowd)
            place(plan, most);
    }
}

/// On an endless sheet first, so that little moves while the picture does; then within it.
void TimelineBuilder::place(LanePlan& plan, std::size_t most) const
{
    std::vector<PackItem> items;
    for (const Shown& shown : plan.events)
        items.push_back(packItem(shown));
    const auto places = packLane(items, most);
    std::vector<Shown> seen;
    std::vector<PackItem> seenItems;
    for (std::size_t i = 0; i < items.size(); ++i) {
        if (!isInView(plan.events[i]))
            continue;
        seen.push_back(clipped(plan.events[i]));
        seenItems.push_back(items[i]);
        seenItems.back().left = seen.back().left;
        seenItems.back().right = seen.back().right;
        plan.places.push_back(places[i]);
    }
    plan.events = std::move(seen);
    const std::size_t rows = settle(seenItems, plan.places, most, limits());
    if (!plan.isCollapsed)
        plan.rows = std::max<std::size_t>(1, rows);
}

PackItem TimelineBuilder::packItem(const Shown& shown) const
{
    const int importance = isSelected(shown.event) ? 9 : m_context.data.events.importance[shown.event];
    return {shown.left, shown.right, titleWidth(shown), shown.isBar, importance, titleLimits(shown)};
}

/// In the column of another day a title would seem to be one of that day.
PackLimits TimelineBuilder::titleLimits(const Shown& shown) const
{
    PackLimits limits;
    // Where days are narrow, titles are longer than a day anyhow.
    const double dayWidth =
        m_scale.width * static_cast<double>(millisecondsPerDay) / static_cast<double>(m_scale.to - m_scale.from);
    if (!m_scale.folds || dayWidth < leastDayOfTitles)
        return limits;
    const auto& stretches = m_scale.folds->stretches();
    const auto isColumn = [](const TimeFolds::Stretch& one) { return one.kind == TimeFolds::Kind::DayOnly; };
    const auto at = std::ranges::upper_bound(stretches, shown.time.earliestStart, {},
                                             [](const TimeFolds::Stretch& one) { return one.time.from; });
    const auto own = std::find_if(std::make_reverse_iterator(at), stretches.rend(), isColumn);
    if (own != stretches.rend() && shown.time.earliestStart - own->time.from < millisecondsPerDay)
        limits.left = m_scale.x(own->time.from);
    const auto next =
        std::find_if(std::ranges::lower_bound(at, stretches.end(), shown.time.latestEnd, {},
                                              [](const TimeFolds::Stretch& one) { return one.time.from; }),
                     stretches.end(), isColumn);
    if (next != stretches.end() && !shown.isKnownToTheDay)
        limits.right = m_scale.x(next->time.from);
    return limits;
}

void TimelineBuilder::drawHead(const LanePlan& plan, const Rect& area)
{
    const Rect& plot = m_scene.plot;
    const LaneHead& head = plan.lane->head();
    m_layout.lanes.push_back({plan.number, area});
    m_scene.add(Layer::Grid, Line{{0, area.bottom()}, {plot.right(), area.bottom()}, Tone::Line, 1});
    const Font font = area.height < leastLane ? narrowFont : laneFont;
    const auto name = elided((plan.isCollapsed ? "▸ " : "") + plan.name, font, plot.x - 16, m_context.measure);
    m_scene.add(Layer::Labels, Label{{10, area.y + area.height / 2 + 0.36 * font.size}, name, font, Tone::Ink});
    m_scene.hits.push_back(
        {{0, area.y, plot.x, area.height},
         head.actor != noRow ? Target{Target::Kind::Actor, head.key} : Target{Target::Kind::Lane, head.key},
         plan.name + "\n" +
             m_context.words.count(PLENARY_TR_N("core", "%n events"), static_cast<long>(plan.lane->size())),
         plan.name,
         {},
         head.id});
}

void TimelineBuilder::drawLane(LanePlan& plan, const Rect& area, std::size_t rows, double rowHeight)
{
    m_topic = plan.lane->head().topic;
    if (area.height < leastLane) { // no room to draw it; the table still has it
        for (auto& event : plan.events) {
            ++m_shown;
            m_events.insert(event.event);
            event.breaks = breaksAt(event.event);
            addRow(plan, event, Table::npos);
        }
        return;
    }
    drawHead(plan, area);
    // A lane cut by the foot of the plot holds fewer rows than it was given.
    rows = std::min(rows, static_cast<std::size_t>(area.height / rowHeight));
    const auto isTooLow = [&](const Packed& place) { return place.row != Packed::none && place.row >= rows; };
    if (std::ranges::any_of(plan.places, isTooLow)) {
        std::vector<PackItem> items;
        for (const Shown& shown : plan.events)
            items.push_back(packItem(shown));
        plan.places = packLane(items, rows, limits());
    }
    const double top = area.y + (area.height - static_cast<double>(rows) * rowHeight) / 2;
    double drawnTo = 0;
    for (std::size_t i = 0; i < plan.events.size(); ++i) {
        ++m_shown;
        Shown& shown = plan.events[i];
        m_events.insert(shown.event);
        const Packed& place = plan.places[i];
        shown.breaks = breaksAt(shown.event);
        const auto sources = m_context.data.eventSources.of(shown.event);
        m_scene.sources.insert(m_scene.sources.end(), sources.begin(), sources.end());
        if (place.row == Packed::none)
            drawOverflow(shown, area.bottom() - 4, drawnTo);
        else
            drawPlaced(shown, place, top + (static_cast<double>(place.row) + 0.5) * rowHeight, rowHeight);
        addRow(plan, shown, m_scene.hits.size() - 1);
    }
}

void TimelineBuilder::drawPlaced(Shown& shown, const Packed& place, double y, double rowHeight)
{
    shown.side = place.side;
    drawMark(shown, y, std::min(rowHeight - 5, tallestBar));
    drawBreakMark(shown, y);
    const auto title = place.side == TitleSide::None ? std::nullopt : drawLabel(shown, y, {place.from, place.to});
    const double left = title ? std::min(shown.left, title->left) : shown.left;
    const double right = title ? std::max(shown.right, title->right) : shown.right;
    addHit(shown, {left, y - rowHeight / 2, right - left, rowHeight});
}

void TimelineBuilder::drawOverflow(const Shown& shown, double y, double& drawnTo)
{
    const Tone tone = m_index.colours().toneOfEvent(shown.event, m_topic);
    const Rect tick{shown.left, y - 2, std::max(3.0, shown.right - shown.left), 4};
    m_layout.events.push_back({shown.event, tick});
    if (shown.time.hasGaps()) {
        drawPieces(shown, tick, tone);
    } else if (tick.right() > drawnTo) {
        // Events come in the order of time: what lies wholly on pixels already covered is not drawn again.
        m_scene.add(Layer::Marks,
                    Box{tick, 0, {tone, Tone::None, 0, shown.isBar ? Pattern::FadeBoth : Pattern::Solid, 0.8}});
        drawnTo = tick.right();
    }
    addHit(shown, {tick.x, tick.y - 2, std::max(6.0, tick.width), 8});
}

} // namespace plenary::scene
