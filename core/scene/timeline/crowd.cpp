// SPDX-License-Identifier: GPL-3.0-or-later
// The timeline: lanes of very many events. A strip shows all of them, one column a pixel; rows of titles above it the
// most important ones.
#include "core/scene/timeline/builder.h"
#include "core/scene/timeline/title_slots.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <numeric>

namespace plenary::scene
{

using namespace timeline;

namespace
{

constexpr double slotRoom = 90;
constexpr std::size_t mostTitleRows = 3;
constexpr double leastStrip = 6;
constexpr double narrowTitle = 13; ///< height of a row of titles where lanes are narrow
constexpr double mostStrip = 18;
constexpr std::size_t mostCarried = 32; ///< of the long bars that are looked at
/// Columns on either side that have a say in the colour of one, so that it does not flicker.
constexpr std::size_t neighbours = 2;

/// The most frequent of the colours of a column, counted in those around it.
std::uint8_t prevailing(const SortedEvents::Counts& column, const SortedEvents::Counts& around)
{
    // Counts with the number of their colour in the lowest bits: the largest is found without a branch, and of equals
    // the first colour. There are 2²⁸ events at the most (DESIGN.md names 10 million).
    std::uint32_t best = 0;
    for (std::uint32_t colour = 0; colour < column.size(); ++colour) {
        // A colour that is not there itself does not spread.
        const std::uint32_t count = column[colour] > 0 ? around[colour] : 0;
        best = std::max(best, count << 4U | (15U - colour));
    }
    return static_cast<std::uint8_t>(15U - (best & 15U));
}

/// Counts of `neighbours` columns on either side and of the one between, moved from left to right.
class Surroundings
{
public:
    explicit Surroundings(const std::vector<SortedEvents::Counts>& density) : m_density(density)
    {
        for (std::size_t i = 0; i < std::min(neighbours, density.size()); ++i)
            add(density[i]);
    }
    const SortedEvents::Counts& at(std::size_t column)
    {
        if (column + neighbours < m_density.size())
            add(m_density[column + neighbours]);
        if (column > neighbours)
            for (std::size_t colour = 0; colour < m_sums.size(); ++colour)
                m_sums[colour] -= m_density[column - neighbours - 1][colour];
        return m_sums;
    }

private:
    void add(const SortedEvents::Counts& counts)
    {
        for (std::size_t colour = 0; colour < m_sums.size(); ++colour)
            m_sums[colour] += counts[colour];
    }

    const std::vector<SortedEvents::Counts>& m_density;
    SortedEvents::Counts m_sums = {};
};

/// Rows of titles in a lane of some height, above at least a thin strip.
struct TitleRows
{
    std::size_t count = 0;
    double height = smallestRow;
};
TitleRows titleRows(double lane)
{
    const double spare = lane - 3 - leastStrip;
    if (spare >= smallestRow)
        return {std::min(mostTitleRows, static_cast<std::size_t>(spare / smallestRow)), smallestRow};
    return lane >= narrowTitle + 5 ? TitleRows{1, narrowTitle} : TitleRows{};
}

/// How strongly a column of `count` events is drawn where `usual` is the mean; in few steps.
class Strength
{
public:
    explicit Strength(double usual) : m_usual(std::max(1.0, usual)) {}
    std::uint8_t of(std::uint32_t count)
    {
        if (count == 0)
            return 0;
        if (count >= m_known.size())
            return compute(count);
        std::uint8_t& known = m_known[count];
        if (known == 0)
            known = compute(count);
        return known;
    }

private:
    std::uint8_t compute(std::uint32_t count) const
    {
        const double share = std::clamp(0.55 + 0.15 * std::log2(count / m_usual), 0.25, 1.0);
        return static_cast<std::uint8_t>(std::lround(share * 15) * 17);
    }

    double m_usual;
    std::array<std::uint8_t, 256> m_known = {};
};

} // namespace

void TimelineBuilder::drawCrowd(const LanePlan& plan, const Rect& area)
{
    m_topic = plan.lane->head().topic;
    m_shown += plan.lane->count(m_scale.from, m_scale.to);
    for (const Shown& shown : plan.events) // of a lane that is only too low
        m_events.insert(shown.event);
    if (area.height < narrowest - 0.01)
        return listCrowd(plan); // no room to draw it; the table still has it
    drawHead(plan, area);
    const TitleRows rows = titleRows(area.height);
    const double titles = static_cast<double>(rows.count) * rows.height;
    const double height = std::clamp(area.height - 3 - titles, 3.0, mostStrip);
    const double top = area.bottom() - 1.5 - height;
    const Rect& plot = m_scene.plot;
    const Rect strip{std::ceil(plot.x), std::round(top), std::max(1.0, std::floor(plot.right()) - std::ceil(plot.x)),
                     std::floor(height)};
    drawStrip(plan, strip);
    if (rows.count > 0)
        drawForemost(plan, {plot.x, top - titles - 0.5, plot.width, titles}, rows.count);
    drawSelected(plan, strip);
    listCrowd(plan);
    for (const auto& event : plan.events) {
        const auto sources = m_context.data.eventSources.of(event.event);
        if (isInView(event))
            m_scene.sources.insert(m_scene.sources.end(), sources.begin(), sources.end());
    }
}

void TimelineBuilder::drawStrip(const LanePlan& plan, const Rect& strip)
{
    const auto columns = static_cast<std::size_t>(strip.width);
    const Instant from = m_scale.instant(strip.x);
    const Instant to = std::max(from + 1, m_scale.instant(strip.right()));
    const auto density = plan.lane->density(from, to, columns);
    const double usual = plan.lane->meanDensity() * static_cast<double>(to - from) /
                         static_cast<double>(std::max<std::size_t>(1, columns));
    Strip drawn{strip, std::vector<Strip::Column>(columns)};
    std::size_t filled = 0;
    Strength strength(usual);
    Surroundings surroundings(density);
    for (std::size_t i = 0; i < columns; ++i) {
        const auto& around = surroundings.at(i);
        const std::uint8_t opacity = strength.of(std::reduce(density[i].begin(), density[i].end()));
        if (opacity == 0)
            continue;
        drawn.columns[i] = {m_index.colours().toneOf(prevailing(density[i], around)), opacity};
        ++filled;
    }
    // Where there is room for it, a moment is wider than a hair.
    if (filled < columns / 4)
        for (std::size_t i = columns; i-- > 1;)
            if (drawn.columns[i].opacity == 0)
                drawn.columns[i] = drawn.columns[i - 1];
    m_scene.add(Layer::Marks, std::move(drawn));
    m_scene.hits.push_back(
        {strip,
         {Target::Kind::Lane, plan.lane->head().key},
         plan.name + "\n" +
             m_context.words.count(PLENARY_TR_N("core", "%n events in this span: zoom in to tell them apart"),
                                   static_cast<long>(plan.lane->count(m_scale.from, m_scale.to))),
         plan.name,
         {},
         plan.lane->head().id});
}

void TimelineBuilder::drawForemost(const LanePlan& plan, const Rect& area, std::size_t rows)
{
    const double rowHeight = area.height / static_cast<double>(rows);
    const double pixels = m_scale.width / static_cast<double>(m_scale.to - m_scale.from);
    const Instant length = slotLength(pixels, slotRoom);
    std::vector<SlotItem> items;
    std::vector<Row> events;
    std::vector<EventId> ids;
    const auto add = [&](Row event) {
        events.push_back(event);
        ids.push_back(m_context.data.events.id[event]);
    };
    // What stands up to four slots before the picture may reach into it.
    const std::int64_t firstSlot = slotOf(m_scale.from, length) - 4;
    for (std::int64_t slot = firstSlot; slot <= slotOf(m_scale.to, length) + 2; ++slot) {
        std::size_t order = 0;
        for (const Row event : plan.lane->foremost(slot * length, (slot + 1) * length, rows)) {
            items.push_back({.slot = slot, .order = order++});
            add(event);
        }
    }
    // What began still earlier may last into it too.
    for (const Row event : plan.lane->lasting(firstSlot * length, m_scale.from, mostCarried))
        add(event);
    const auto titles = m_context.titles(ids);
    std::vector<Shown> shown;
    for (std::size_t i = 0; i < events.size(); ++i)
        shown.push_back(shownOf(events[i], m_context.in(titles[i])));
    for (std::size_t i = 0; i < items.size(); ++i) {
        items[i].left = shown[i].left;
        items[i].right = shown[i].right;
    }
    const auto measure = [&](std::size_t i) { return titleWidth(shown[i]); };
    const auto places = placeInSlots(
        items, rows, [&](std::int64_t slot) { return m_scale.x(slot * length); }, measure,
        [&](std::size_t i) { return isInView(shown[i]); });
    std::vector<double> free(rows, m_scene.plot.right()); // up to where each row is empty
    const auto centre = [&](std::size_t row) { return area.y + (static_cast<double>(row) + 0.5) * rowHeight; };
    for (std::size_t i = 0; i < items.size(); ++i) {
        if (places[i].row == SlotPlace::none || !isInView(shown[i]))
            continue;
        const double limit = places[i].limit;
        if (std::min(shown[i].right, limit) <= m_scene.plot.x)
            continue;
        if (items[i].label < 0)
            items[i].label = measure(i);
        free[places[i].row] = std::min(free[places[i].row], items[i].left - slots::gap);
        drawTitled(std::move(shown[i]), {limit, endOf(items[i], limit)}, centre(places[i].row), rowHeight);
    }
    drawCarried(std::span(shown).subspan(items.size()), length, free, centre, rowHeight);
}

/// One event above the strip; mark and title end where they may.
void TimelineBuilder::drawTitled(Shown shown, Reach reach, double y, double rowHeight)
{
    shown.isCut = shown.isBar && shown.right > reach.limit && reach.limit < m_scene.plot.right();
    shown.right = std::min(shown.right, reach.limit);
    if (shown.right <= m_scene.plot.x)
        return;
    Shown visible = clipped(shown);
    visible.side = shown.isBar && reach.end <= shown.right ? TitleSide::Inside : TitleSide::Right;
    visible.breaks = breaksAt(visible.event);
    drawMark(visible, y, rowHeight - 4);
    drawBreakMark(visible, y);
    const double inside = visible.right - 4 - (shown.isCut ? breakWidth : 0);
    const auto title =
        drawLabel(visible, y,
                  visible.side == TitleSide::Inside ? PackLimits{visible.left + packing::insideAir, inside}
                                                    : PackLimits{visible.right + packing::titleAir, reach.end});
    const double right = title ? std::max(visible.right, title->right) : visible.right;
    addHit(visible, {visible.left, y - rowHeight / 2, right - visible.left, rowHeight});
    const auto sources = m_context.data.eventSources.of(visible.event);
    m_scene.sources.insert(m_scene.sources.end(), sources.begin(), sources.end());
}

/// Long bars that began before the slots looked at: one a row, in the row in which they stood from their start on, at
/// the left edge, up to where the row is free.
template <class Centre>
void TimelineBuilder::drawCarried(std::span<const Shown> carried, Instant length, const std::vector<double>& free,
                                  Centre centre, double rowHeight)
{
    for (std::size_t row = 0; row < free.size(); ++row) {
        const Shown* best = nullptr;
        const auto importance = [&](const Shown& shown) { return m_context.data.events.importance[shown.event]; };
        for (const Shown& shown : carried) {
            const std::int64_t slot = slotOf(shown.time.earliestStart, length);
            const bool belongs = free.size() == 1 || (row < 2 && slots::isHome(slot, row));
            if (belongs && (!best || importance(shown) > importance(*best)))
                best = &shown;
        }
        if (!best || free[row] - m_scene.plot.x < slots::leastRoom)
            continue;
        const double label = titleWidth(*best);
        const double mark = std::min(best->right, free[row]);
        // As endOf() does: inside a bar that is long enough, else behind it.
        const bool inside = mark - m_scene.plot.x >= label + 12 || mark - m_scene.plot.x > 90;
        drawTitled(*best, {free[row], inside ? mark : std::min(free[row], mark + 5 + label)}, centre(row), rowHeight);
    }
}

void TimelineBuilder::drawSelected(const LanePlan& plan, const Rect& strip)
{
    if (m_context.selected.kind != Target::Kind::Event)
        return;
    const Row event = m_context.data.rowOf(EventId{m_context.selected.first});
    const bool isPlaced =
        !m_layout.events.empty() &&
        std::ranges::find(m_layout.events, event, &TimelineLayout::Placed::event) != m_layout.events.end();
    if (event == noRow || isPlaced || !m_context.selection.events[event] || !plan.lane->holds(event))
        return;
    const Shown shown =
        shownOf(event, m_context.in(m_context.titles(std::array{EventId{m_context.selected.first}})[0]));
    if (!isInView(shown))
        return;
    const Shown visible = clipped(shown);
    const double x = (visible.left + visible.right) / 2;
    m_scene.add(Layer::Marks, Mark{{x, strip.y + strip.height / 2},
                                   Glyph::Diamond,
                                   diamond,
                                   {m_index.colours().toneOfEvent(event, m_topic), Tone::Accent, 1.6}});
    addHit(visible, {x - diamond, strip.y, 2 * diamond, strip.height});
}

void TimelineBuilder::listCrowd(const LanePlan& plan)
{
    const std::size_t room = m_context.tableRows - std::min(m_context.tableRows, m_scene.table.rows.size());
    const std::size_t count = plan.lane->count(m_scale.from, m_scale.to);
    m_tableCut = m_tableCut || count > room;
    if (room == 0 || (count > room && m_context.tableRows < wholeTable))
        return;
    auto events = plan.lane->within(m_scale.from, m_scale.to);
    events.resize(std::min(events.size(), room));
    std::vector<EventId> ids;
    for (const Row event : events)
        ids.push_back(m_context.data.events.id[event]);
    const auto titles = m_context.titles(ids);
    // Rows lead to the marks there are.
    std::unordered_map<std::int64_t, std::size_t> hits;
    for (std::size_t i = 0; i < m_scene.hits.size(); ++i)
        if (m_scene.hits[i].target.kind == Target::Kind::Event)
            hits[m_scene.hits[i].target.first] = i;
    for (std::size_t i = 0; i < events.size(); ++i) {
        const auto hit = hits.find(ids[i].value);
        Shown shown = shownOf(events[i], m_context.in(titles[i]));
        shown.breaks = breaksAt(shown.event);
        addRow(plan, shown, hit == hits.end() ? Table::npos : hit->second);
    }
}

} // namespace plenary::scene
