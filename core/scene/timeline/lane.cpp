// SPDX-License-Identifier: GPL-3.0-or-later
// The timeline: lanes whose events all have a place of their own.
#include "core/scene/timeline/builder.h"
#include "core/scene/timeline/lane_choice.h"

#include <algorithm>
#include <limits>

namespace plenary::scene
{

using namespace timeline;

namespace
{

/// A lane goes on beyond the picture on both sides.
constexpr double endless = std::numeric_limits<double>::max();
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
            plan.items.push_back(packed(plan.events.back()));
        }
        if (!plan.isCrowd && !plan.isCollapsed)
            plan.rows = rowsNeeded(plan.items, most, endless);
    }
}

PackItem TimelineBuilder::packed(const Shown& shown) const
{
    const double width = titleWidth(shown);
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
            if (!isInView(event))
                continue;
            ++m_shown;
            event.breaks = breaksAt(event.event);
            addRow(plan, event, Table::npos);
        }
        return;
    }
    drawHead(plan, area);
    // A lane cut by the foot of the plot holds fewer rows than it was given.
    rows = std::min(rows, static_cast<std::size_t>(area.height / rowHeight));
    const auto places = packLane(plan.items, rows, endless);
    const double top = area.y + (area.height - static_cast<double>(rows) * rowHeight) / 2;
    double drawnTo = 0;
    for (std::size_t i = 0; i < plan.events.size(); ++i) {
        if (!isInView(plan.events[i]))
            continue;
        ++m_shown;
        Shown shown = clipped(plan.events[i]);
        shown.breaks = breaksAt(shown.event);
        const auto sources = m_context.data.eventSources.of(shown.event);
        m_scene.sources.insert(m_scene.sources.end(), sources.begin(), sources.end());
        if (places[i].row == Packed::none) {
            drawOverflow(shown, area.bottom() - 4, drawnTo);
        } else {
            const double y = top + (static_cast<double>(places[i].row) + 0.5) * rowHeight;
            const double labelEnd = places[i].labelEnd;
            shown.labelInside = shown.isBar && labelEnd > Packed::noLabel && labelEnd <= plan.events[i].right;
            drawMark(shown, y, std::min(rowHeight - 4, 17.0));
            drawBreakMark(shown, y);
            const double end = drawLabel(shown, y, shown.labelInside ? shown.right - 4 : labelEnd);
            addHit(shown, {shown.left, y - rowHeight / 2, std::max(shown.right, end) - shown.left, rowHeight});
        }
        addRow(plan, shown, m_scene.hits.size() - 1);
    }
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
