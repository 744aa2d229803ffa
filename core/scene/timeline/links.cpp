// SPDX-License-Identifier: GPL-3.0-or-later
// The timeline: arrows between events, and the distance between two of them.
#include "core/scene/timeline/links.h"

#include "core/scene/words/duration.h"

#include <algorithm>
#include <cmath>
#include <unordered_map>

namespace plenary::scene
{

namespace
{

constexpr double head = 6; ///< length of an arrow's head
constexpr double bow = 7;  ///< how far an arrow within a row swings out of it
constexpr Font measureFont{11, Weight::SemiBold};

struct Link
{
    Row event = 0; ///< the one that responds or amends
    Row other = 0;
    bool amends = false;
    bool chosen = false;
};

using Marks = std::unordered_map<Row, Rect>;

/// The first mark of every event.
Marks marksOf(const TimelineLayout& layout)
{
    Marks marks;
    for (const auto& placed : layout.events)
        marks.try_emplace(placed.event, placed.mark);
    return marks;
}

bool isSelected(const View& view, Row event)
{
    const EventId id = view.data.events.id[event];
    return (view.selected.kind == Target::Kind::Event && view.selected.first == id.value) ||
           (view.marked && std::ranges::count(*view.marked, id) > 0);
}

std::vector<Link> linksIn(const View& view, const Marks& marks)
{
    std::vector<Link> links;
    for (const auto& [event, mark] : marks) {
        const auto add = [&](std::span<const Row> others, bool amends) {
            for (const Row other : others)
                if (other != noRow && other != event && marks.contains(other))
                    links.push_back(
                        {event, other, amends, isSelected(view, event) || isSelected(view, other)});
        };
        add(view.data.events.respondsTo.of(event), false);
        add(view.data.amendedBy(event), true);
    }
    const auto& importance = view.data.events.importance;
    std::ranges::sort(links, {}, [&](const Link& link) {
        return std::tuple{!link.chosen, -int{importance[link.event]}, link.event, link.other, link.amends};
    });
    links.resize(std::min(links.size(), mostLinks));
    return links;
}

/// Where the titles of a scene stand; measured only where a line may cross them.
class Titles
{
public:
    Titles(const Scene& scene, const TextMeasure& measure) : m_measure(measure)
    {
        for (const auto& item : scene.items)
            if (const auto* label = std::get_if<Label>(&item.shape); label && item.layer == Layer::Labels)
                m_titles.push_back({*label, -1}); // copied: the scene grows meanwhile
    }

    /// The parts of a level or upright line that cross no title.
    std::vector<std::pair<Point, Point>> clearOf(Point from, Point to)
    {
        const bool level = from.y == to.y;
        const double first = level ? std::min(from.x, to.x) : std::min(from.y, to.y);
        const double last = level ? std::max(from.x, to.x) : std::max(from.y, to.y);
        std::vector<std::pair<double, double>> gaps;
        for (auto& title : m_titles) {
            const auto [low, high] = crossed(title, level ? from.y : from.x, first, last, level);
            if (low < high)
                gaps.emplace_back(low, high);
        }
        std::ranges::sort(gaps);
        gaps.emplace_back(last, last);
        std::vector<std::pair<Point, Point>> parts;
        double at = first;
        for (const auto& [low, high] : gaps) {
            if (low > at)
                parts.push_back(level ? std::pair{Point{at, from.y}, Point{low, from.y}}
                                      : std::pair{Point{from.x, at}, Point{from.x, low}});
            at = std::max(at, high);
        }
        return parts;
    }

private:
    struct Title
    {
        Label label;
        double width; ///< negative until it is known
    };

    /// What a title takes of a line from `first` to `last` at `across`, air included.
    std::pair<double, double> crossed(Title& title, double across, double first, double last, bool level) const
    {
        constexpr double air = 2;
        const double top = title.label.at.y - 0.85 * title.label.font.size - air;
        const double bottom = title.label.at.y + 0.25 * title.label.font.size + air;
        if (title.label.align != Align::Left)
            title.width = m_measure.width(title.label.text, title.label.font);
        const double before = title.label.align == Align::Right    ? title.width
                              : title.label.align == Align::Centre ? title.width / 2
                                                                   : 0;
        const double left = title.label.at.x - before - air;
        if (level ? across < top || across > bottom || left > last : across < left || top > last || bottom < first)
            return {0, 0};
        if (title.width < 0)
            title.width = m_measure.width(title.label.text, title.label.font);
        const double right = left + title.width + 2 * air;
        if (level ? right < first : across > right)
            return {0, 0};
        return level ? std::pair{std::max(left, first), std::min(right, last)}
                     : std::pair{std::max(top, first), std::min(bottom, last)};
    }

    const TextMeasure& m_measure;
    std::vector<Title> m_titles;
};

/// From below or above one mark, along the row between, into the other: three straight pieces with a head.
void drawLink(Scene& scene, Titles& titles, const Link& link, const Rect& from, const Rect& to)
{
    // Below marks and titles, unless it is what was asked for.
    const Layer layer = link.chosen ? Layer::Overlay : Layer::Grid;
    const Tone tone = link.chosen ? Tone::Accent : Tone::Muted;
    const double width = link.chosen ? 1.6 : 0.8;
    const auto line = [&](Point a, Point b) {
        if (a.x != b.x || a.y != b.y)
            for (const auto& [first, last] : titles.clearOf(a, b))
                scene.add(layer, Line{first, last, tone, width, link.amends});
    };
    const double startX = from.x + from.width / 2; // the edges of a window are no times
    const double endX = to.x + to.width / 2;
    const double startY = from.y + from.height / 2;
    const double endY = to.y + to.height / 2;
    const bool sameRow = std::abs(startY - endY) < 2;
    // Within a row the arrow bows below it, or above where there is no room below; else it leaves the answer downwards
    // or upwards, turns, and arrives.
    const double room = std::min(scene.plot.bottom(), scene.height);
    const bool bowsBelow = sameRow && std::max(from.bottom(), to.bottom()) + bow + 1 < room;
    const bool down = sameRow ? bowsBelow : endY > startY;
    const bool arrivesFromBelow = sameRow == down;
    const double leave = down ? from.bottom() : from.y;
    const double arrive = arrivesFromBelow ? to.bottom() : to.y;
    const double turn = sameRow ? (down ? std::max(leave, arrive) + bow : std::min(leave, arrive) - bow)
                        : down  ? std::max(startY, arrive - head - 2)
                                : std::min(startY, arrive + head + 2);
    line({startX, leave}, {startX, turn});
    line({startX, turn}, {endX, turn});
    const double tip = arrive;
    const double base = arrivesFromBelow ? tip + head : tip - head;
    line({endX, turn}, {endX, base});
    scene.add(layer, Polygon{{{{endX, tip}, {endX - head / 2, base}, {endX + head / 2, base}}}, {tone}});
}

} // namespace

void addLinks(Scene& scene, const Context& context, const TimelineLayout& layout)
{
    const Marks marks = marksOf(layout);
    const auto links = linksIn(context, marks);
    if (links.empty())
        return;
    Titles titles(scene, context.measure);
    for (const Link& link : links)
        drawLink(scene, titles, link, marks.at(link.event), marks.at(link.other));
    scene.notes.push_back(context.words.say(
        PLENARY_TR("core", "An arrow leads from an event to the one it responds to; a dashed one, to what it amends.")));
}

void addMeasure(Scene& scene, const Context& context, const TimelineLayout& layout)
{
    if (!context.marked || context.marked->size() != 2)
        return;
    const Marks marks = marksOf(layout);
    const Row first = context.data.rowOf(context.marked->front());
    const Row second = context.data.rowOf(context.marked->back());
    if (!marks.contains(first) || !marks.contains(second))
        return;
    const Rect& a = marks.at(first);
    const Rect& b = marks.at(second);
    const TimeSpan firstTime = resolvedTime(context, context.data.events, first);
    const TimeSpan secondTime = resolvedTime(context, context.data.events, second);
    // What lasted is measured from its start, a moment somewhere in a window from the middle of it.
    const auto startOf = [](const Rect& mark, const TimeSpan& time) {
        return time.isInterval && mark.width > 12 ? mark.x : mark.x + mark.width / 2;
    };
    const double ax = startOf(a, firstTime);
    const double bx = startOf(b, secondTime);
    const double ay = a.y + a.height / 2;
    const double by = b.y + b.height / 2;
    const double y = std::min(std::max(a.bottom(), b.bottom()) + 6, layout.plot.bottom() - 2);
    for (const auto& [x, from] : {std::pair{ax, ay}, {bx, by}})
        scene.add(Layer::Overlay, Line{{x, from}, {x, y}, Tone::Accent, 1, true});
    scene.add(Layer::Overlay, Line{{ax, y}, {bx, y}, Tone::Accent, 1.6});
    const auto text = rangeText(context.words, startToStart(firstTime, secondTime));
    const double width = context.measure.width(text, measureFont) + 10;
    const double left = std::clamp((ax + bx) / 2 - width / 2, layout.plot.x, std::max(layout.plot.x, layout.plot.right() - width));
    scene.add(Layer::Overlay, Box{{left, y - 9, width, 18}, 3, {Tone::Panel, Tone::Accent, 1}});
    scene.add(Layer::Overlay, Label{{left + 5, y + 4}, text, measureFont, Tone::Ink});
}

} // namespace plenary::scene
