// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scene/canvas/series_look.h"
#include "core/scene/stances/charts.h"
#include "core/scene/view/actor_colours.h"
#include "core/scene/words/wording.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace plenary::scene
{

namespace
{

constexpr Font scaleFont{11};
constexpr Font endsFont{10};
constexpr Font markFont{9.5, Weight::SemiBold};
constexpr Font silentFont{10.5};
constexpr Font widestRowFont{13, Weight::Regular};
constexpr double circleSize = 16;
constexpr double leastTopicRow = 12;
constexpr double polesHeight = 16;
constexpr double leastForPoles = 32;

/// Distance between the outermost means on a topic; −1 where fewer than two actors said something.
double disagreement(const StanceCells& cells, Row topic)
{
    double low = 3;
    double high = -3;
    int n = 0;
    for (std::size_t i = 0; i < cells.columns().size(); ++i) {
        if (const auto& summary = cells.at(i, topic).summary) {
            low = std::min(low, summary->mean);
            high = std::max(high, summary->mean);
            ++n;
        }
    }
    return n >= 2 ? high - low : n - 2.0;
}

/// On how many topics all spoke, and on how many of these an actor lies at least one step from every other.
struct Apart
{
    int shared = 0;
    int apart = 0;
};

Apart apart(const StanceCells& cells, std::size_t actor)
{
    Apart found;
    for (Row topic = 0; topic < cells.topics(); ++topic) {
        bool all = cells.at(actor, topic).summary.has_value(), alone = all;
        for (std::size_t i = 0; i < cells.columns().size() && all; ++i) {
            const auto& other = cells.at(i, topic).summary;
            all = other.has_value();
            alone = alone && all && (i == actor || std::abs(other->mean - cells.at(actor, topic).summary->mean) >= 1);
        }
        found.shared += all;
        found.apart += all && alone;
    }
    return found;
}

/// The two actors and the topic between which the means lie farthest apart.
struct Gap
{
    double distance = -1;
    Row topic = noRow;
    std::size_t low = 0;
    std::size_t high = 0;
};

Gap widestGap(const StanceCells& cells)
{
    Gap widest;
    for (Row topic = 0; topic < cells.topics(); ++topic)
        for (std::size_t a = 0; a < cells.columns().size(); ++a)
            for (std::size_t b = 0; b < cells.columns().size(); ++b) {
                const auto& low = cells.at(a, topic).summary;
                const auto& high = cells.at(b, topic).summary;
                if (a != b && low && high && high->mean - low->mean > widest.distance)
                    widest = {high->mean - low->mean, topic, a, b};
            }
    return widest;
}

class Profile
{
public:
    Profile(const Context& context, const std::vector<Row>& actors, const StanceOptions& options)
        : m_context(context), m_cells(context, columnsOf(actors), StanceCells::Detail::Statements, options.minN),
          m_minN(options.minN), m_hits(m_cells.columns().size() * m_cells.topics(), Table::npos)
    {
    }

    Scene build();

private:
    void layOut();
    void drawAxis();
    void drawRow(Row topic, double y);
    void drawMarks(Row topic, double y);
    /// Marks of a row one above the other, which would hide each other.
    struct Stack
    {
        static constexpr double air = 1.2; ///< from one mark to the next, in sizes of one
        double size = 0;
        std::size_t count = 1;
        double lift = 0; ///< of its middle above the line, which is below zero
        double step() const { return size * air; }
        double height() const { return static_cast<double>(count - 1) * step() + size; }
    };
    std::vector<Stack> stacked(const std::vector<std::size_t>& order, Row topic) const;
    void drawMark(std::size_t actor, Row topic, Point centre, double size);
    void drawIntervals(const std::vector<std::size_t>& order, Row topic, double y,
                            const std::vector<Stack>& stacks);
    std::string silent(Row topic) const;
    void describe();
    std::string differMost() const;
    void addTable(const std::vector<Row>& order);
    double x(double stance) const { return m_scene.plot.x + (stance + 2) / 4 * m_scene.plot.width; }

    const Context& m_context;
    StanceCells m_cells;
    int m_minN;
    Scene m_scene;
    double m_rowHeight = 38;
    std::size_t m_shown = 0;         ///< topics that have room
    std::vector<std::size_t> m_hits; ///< of each cell, Table::npos where it has no mark
    double m_gutter = 120;
    double m_silentWidth = 0;
    bool m_anyBroken = false;
};

void Profile::layOut()
{
    m_scene.width = m_context.width;
    m_scene.height = m_context.height;
    const auto& topics = m_context.data.topics;
    double widest = 70;
    for (Row topic = 0; topic < topics.size(); ++topic) {
        widest = std::max(widest, m_context.measure.width(m_context.in(topics[topic].name), widestRowFont));
        m_silentWidth = std::max(m_silentWidth, m_context.measure.width(silent(topic), silentFont));
    }
    m_gutter = std::min(widest + 34, m_context.width * 0.36);
    const auto head = m_context.measure.width(m_context.words.say(PLENARY_TR("core", "no statement")), silentFont);
    m_silentWidth = m_silentWidth > 0 ? std::min(std::max(m_silentWidth, head) + 22, m_context.width * 0.24) : 0;
    const double top = 26;
    const double room = m_context.height - top - 6;
    m_rowHeight = std::clamp(room / static_cast<double>(std::max<std::size_t>(topics.size(), 1)), leastTopicRow, 56.0);
    m_shown = static_cast<std::size_t>(std::max(1.0, std::floor(room / m_rowHeight + 0.01)));
    if (m_shown < topics.size())
        m_shown = std::max<std::size_t>(m_shown, 2) - 1; // the last line counts the others
    m_shown = std::min(m_shown, topics.size());
    m_scene.plot = {m_gutter + 14, top, std::max(60.0, m_context.width - m_gutter - m_silentWidth - 28),
                    m_rowHeight * static_cast<double>(m_shown)};
}

void Profile::drawAxis()
{
    const auto& plot = m_scene.plot;
    if (m_silentWidth > 0 && plot.width > 160)
        m_scene.add(Layer::Labels, Label{{m_context.width - 4, 14},
                                         m_context.words.say(PLENARY_TR("core", "no statement")),
                                         silentFont,
                                         Tone::Muted,
                                         Align::Right});
    for (int stance = -2; stance <= 2; ++stance) {
        m_scene.add(Layer::Grid, Line{{x(stance), plot.y - 6},
                                      {x(stance), plot.bottom()},
                                      stance == 0 ? Tone::Line : Tone::Grid,
                                      stance == 0 ? 1.5 : 1});
        std::string text = stanceText(m_context.words, stance, 0);
        if (plot.width > 420) {
            if (stance == -2)
                text = m_context.words.say(PLENARY_TR("core", "%1 first pole"), {text});
            if (stance == 0)
                text = m_context.words.say(PLENARY_TR("core", "%1 balanced"), {text});
            if (stance == 2)
                text = m_context.words.say(PLENARY_TR("core", "%1 second pole"), {text});
        }
        // The outer ones grow inwards, so that they meet neither the edge nor what stands beside the plot.
        const Align align = stance == -2 ? Align::Left : stance == 2 ? Align::Right : Align::Centre;
        const double outwards = stance == -2 ? -8 : stance == 2 ? 8 : 0;
        m_scene.add(Layer::Labels, Label{{x(stance) + outwards, 14}, text, scaleFont, Tone::Muted, align});
    }
}

std::string Profile::silent(Row topic) const
{
    std::vector<std::string> names;
    for (std::size_t i = 0; i < m_cells.columns().size(); ++i)
        if (const StanceCell& cell = m_cells.at(i, topic); !cell.summary) {
            const auto name = m_context.actorShort(m_cells.columns()[i].actor);
            names.push_back(cell.n > 0        ? name + " (n " + std::to_string(cell.n) + ")"
                            : cell.hidden > 0 ? m_context.words.say(PLENARY_TR("core", "%1 (hidden)"), {name})
                                              : name);
        }
    return join(names, ", ");
}

void Profile::drawMark(std::size_t actor, Row topic, Point centre, double size)
{
    const StanceCell& cell = m_cells.at(actor, topic);
    const Row row = m_cells.columns()[actor].actor;
    const Tone tone = shifted(Tone::Actor0, actor);
    const bool open = cell.hollow() || cell.indirect();
    const Glyph glyph = actorGlyph(actor);
    const double width = std::min(glyphSize(glyph, size), m_rowHeight);
    m_scene.add(Layer::Marks,
                Mark{centre, glyph, width, open ? Style{Tone::Panel, tone, 2} : Style{tone, Tone::Panel, 1}});
    const auto count = std::to_string(cell.n);
    const Font font = fontInside(glyph, width, count, {std::min(markFont.size, size * 0.62), markFont.weight},
                                 m_context.measure);
    constexpr double leastFont = 5;
    if (font.size >= leastFont)
        m_scene.add(Layer::Labels, Label{{centre.x, centre.y + textDrop(glyph, width) + font.size * 0.36},
                                     count,
                                     font,
                                     open ? Tone::Ink : Tone::OnActor,
                                     Align::Centre});
    if (cell.breaks.any()) {
        m_scene.add(Layer::Labels, breakMark({centre.x + width / 2, centre.y - width / 2 + 1}));
        m_anyBroken = true;
    }
    const Target target{Target::Kind::Cell, m_context.data.actors[row].id.value, m_context.data.topics[topic].id.value};
    if (m_context.selected == target)
        m_scene.add(Layer::Overlay, Mark{centre, glyph, width + 6, {Tone::None, Tone::Ink, 2}});
    m_hits[actor * m_cells.topics() + topic] = m_scene.hits.size();
    m_scene.hits.push_back(
        {{centre.x - size / 2, centre.y - size / 2, size, size},
         target,
         cellTip(m_context, m_cells.columns()[actor], topic, cell),
         labelled(m_context.words, m_context.actorName(row) + ", " + m_context.in(m_context.data.topics[topic].name),
                  stanceText(m_context.words, cell.summary->mean, 2))});
}

/// Under the marks, one below the other; through them where a row has no room for that.
void Profile::drawIntervals(const std::vector<std::size_t>& order, Row topic, double y,
                            const std::vector<Stack>& stacks)
{
    const bool poles = m_rowHeight >= leastForPoles;
    double below = 0; // of all marks
    for (const Stack& stack : stacks)
        below = std::max(below, stack.lift + stack.height() / 2);
    const double first = y + below + 2.5;
    const double last = poles ? y + m_rowHeight * 0.6 - 15 : y + m_rowHeight / 2 - 1;
    const auto interval = [&](std::size_t actor) -> const std::optional<stats::Interval>& {
        const StanceCell& cell = m_cells.at(actor, topic);
        return cell.range ? cell.range : cell.summary->interval;
    };
    const auto isSeen = [&](std::size_t actor) {
        return interval(actor) && interval(actor)->high > interval(actor)->low;
    };
    const auto count = std::ranges::count_if(order, isSeen);
    const double step = std::min(2.6, (last - first) / static_cast<double>(std::max<std::ptrdiff_t>(count, 1)));
    double at = step >= 1 ? first : y;
    for (const std::size_t actor : order) {
        if (!isSeen(actor))
            continue;
        m_scene.add(Layer::Grid, Line{{x(interval(actor)->low), at},
                                      {x(interval(actor)->high), at},
                                      shifted(Tone::Actor0, actor),
                                      std::clamp(step * 0.7, 1.0, 1.6)});
        at += step >= 1 ? step : 0;
    }
}

void Profile::drawMarks(Row topic, double y)
{
    std::vector<std::size_t> order;
    for (std::size_t i = 0; i < m_cells.columns().size(); ++i)
        if (m_cells.at(i, topic).summary)
            order.push_back(i);
    std::ranges::stable_sort(order, {}, [&](std::size_t i) { return m_cells.at(i, topic).summary->mean; });
    if (order.empty())
        return;
    const double low = x(m_cells.at(order.front(), topic).summary->mean);
    const double high = x(m_cells.at(order.back(), topic).summary->mean);
    m_scene.add(Layer::Grid, Line{{low, y}, {high, y}, Tone::Faint, 2});
    const auto stacks = stacked(order, topic);
    drawIntervals(order, topic, y, stacks);
    std::size_t next = 0;
    for (const Stack& stack : stacks)
        for (std::size_t i = 0; i < stack.count; ++i, ++next)
            drawMark(order[next], topic,
                     {x(m_cells.at(order[next], topic).summary->mean),
                      y + stack.lift + (static_cast<double>(i) - static_cast<double>(stack.count - 1) / 2) * stack.step()},
                     stack.size);
}

/// A mark stands where its value is: those that would hide each other are stacked, none is pushed aside. Where the row has
/// no room for a stack its marks are smaller.
std::vector<Profile::Stack> Profile::stacked(const std::vector<std::size_t>& order, Row topic) const
{
    const bool poles = m_rowHeight >= leastForPoles;
    const double room = poles ? m_rowHeight - polesHeight : m_rowHeight - 1;
    const double line = poles ? m_rowHeight * 0.40 : m_rowHeight / 2;
    const double size = std::min(circleSize, m_rowHeight - 1);
    std::vector<Stack> stacks;
    double last = 0;
    for (const std::size_t actor : order) {
        const double at = x(m_cells.at(actor, topic).summary->mean);
        if (stacks.empty() || at - last >= size * Stack::air)
            stacks.push_back({size});
        else
            ++stacks.back().count;
        last = at;
    }
    for (Stack& stack : stacks) {
        if (stack.count < 2)
            continue;
        stack.size = std::min(size, room / (Stack::air * static_cast<double>(stack.count)));
        stack.lift = std::min(0.0, room - line - stack.height() / 2); // above the poles
    }
    return stacks;
}

void Profile::drawRow(Row topic, double y)
{
    // Where there is little room everything shrinks with its row; nothing runs into what stands below.
    const Font rowFont{std::min(widestRowFont.size, m_rowHeight * 0.86)};
    const auto& record = m_context.data.topics[topic];
    const bool poles = m_rowHeight >= leastForPoles;
    const double line = poles ? y + m_rowHeight * 0.40 : y + m_rowHeight / 2;
    const auto name = elided(m_context.in(record.name), rowFont, m_gutter - 14, m_context.measure);
    m_scene.add(Layer::Labels, Label{{m_gutter - 10, line + 4.5}, name, rowFont, Tone::Ink, Align::Right});
    m_scene.add(Layer::Grid, Line{{0, y + m_rowHeight}, {m_context.width, y + m_rowHeight}, Tone::Grid});
    if (poles) {
        const double half = m_scene.plot.width / 2 - 12;
        const auto minus = elided("← " + m_context.in(record.poleMinus), endsFont, half, m_context.measure);
        const auto plus = elided(m_context.in(record.polePlus) + " →", endsFont, half, m_context.measure);
        m_scene.add(Layer::Labels, Label{{m_scene.plot.x - 8, y + m_rowHeight - 5}, minus, endsFont, Tone::Muted});
        m_scene.add(Layer::Labels,
                    Label{{m_scene.plot.right() + 8, y + m_rowHeight - 5}, plus, endsFont, Tone::Muted, Align::Right});
    }
    const auto text = elided(silent(topic), silentFont, m_silentWidth - 18, m_context.measure);
    m_scene.add(Layer::Labels, Label{{m_context.width - 4, line + 4},
                                     text,
                                     Font{std::min(silentFont.size, m_rowHeight * 0.8)},
                                     Tone::Muted,
                                     Align::Right});
    m_scene.hits.push_back({{0, y, m_gutter, m_rowHeight},
                            {Target::Kind::Topic, record.id.value},
                            m_context.in(record.name) + "\n" + m_context.in(record.definition) + "\n−2 " +
                                m_context.in(record.poleMinus) + "\n+2 " + m_context.in(record.polePlus),
                            m_context.in(record.name)});
    drawMarks(topic, line);
}

void Profile::addTable(const std::vector<Row>& order)
{
    const auto& words = m_context.words;
    auto& table = m_scene.table;
    table.columns = {words.say(PLENARY_TR("core", "Topic")), words.say(PLENARY_TR("core", "Actor"))};
    const auto ofCells = cellColumns(m_context, StanceCells::Detail::Statements);
    table.columns.insert(table.columns.end(), ofCells.begin(), ofCells.end());
    for (const Row topic : order) {
        for (std::size_t i = 0; i < m_cells.columns().size(); ++i) {
            Table::Row row{
                {m_context.in(m_context.data.topics[topic].name), m_context.actorName(m_cells.columns()[i].actor)},
                m_hits[i * m_cells.topics() + topic]};
            const auto values = cellValues(m_context, m_cells.at(i, topic), StanceCells::Detail::Statements);
            row.cells.insert(row.cells.end(), values.begin(), values.end());
            table.rows.push_back(std::move(row));
        }
    }
}

/// “They differ most on …”, from the data, with the number of statements behind each mean.
std::string Profile::differMost() const
{
    const auto& words = m_context.words;
    const Gap gap = widestGap(m_cells);
    if (gap.topic == noRow)
        return words.say(PLENARY_TR(
            "core",
            "Among the statements shown no two of them are on the same topic: how far they differ is not known."));
    if (gap.distance <= 0)
        return words.say(PLENARY_TR("core", "Their means are the same on every topic that two of them spoke on."));
    const auto name = [&](std::size_t column) { return m_context.actorName(m_cells.columns()[column].actor); };
    const auto stance = [&](std::size_t column) {
        const auto& summary = *m_cells.at(column, gap.topic).summary;
        return words.count(PLENARY_TR_N("core", "%1, %n statements"), static_cast<long>(summary.n),
                           {stanceText(words, summary.mean, 1)});
    };
    return words.say(PLENARY_TR("core", "They differ most on “%1”: %2 (%3) and %4 (%5)."),
                     {m_context.in(m_context.data.topics[gap.topic].name), name(gap.low), stance(gap.low),
                      name(gap.high), stance(gap.high)});
}

void Profile::describe()
{
    const auto& words = m_context.words;
    std::size_t loner = 0;
    std::vector<std::string> names;
    for (std::size_t i = 0; i < m_cells.columns().size(); ++i) {
        names.push_back(m_context.actorName(m_cells.columns()[i].actor));
        if (apart(m_cells, i).apart > apart(m_cells, loner).apart)
            loner = i;
        m_scene.legend.push_back({names.back(), actorGlyph(i), {shifted(Tone::Actor0, i)}});
    }
    m_scene.legend.push_back({words.say(PLENARY_TR("core", "open mark: reported or inferred, not stated outright")),
                              Glyph::Circle,
                              {Tone::Panel, Tone::Muted, 1.6}});
    if (m_anyBroken)
        m_scene.legend.push_back(breakLegend(words));
    m_scene.plainTitle = words.say(PLENARY_TR("core", "Stances of %1"), {listed(words, names)});
    const auto [shared, count] = names.size() < 2 ? Apart{} : apart(m_cells, loner);
    const bool isPair = names.size() == 2; // neither of two is the one that stands apart
    int alike = 0; // where several lie apart on as many topics, none of them is the one that does
    for (std::size_t i = 0; i < names.size(); ++i)
        alike += apart(m_cells, i).apart == count;
    m_scene.title =
        count * 2 <= shared || (!isPair && alike > 1)
            ? m_scene.plainTitle
            : words.say(isPair ? PLENARY_TR("core", "%1 a step or more apart on %2 of the %3 topics both spoke on")
                               : PLENARY_TR("core", "%1 apart from all others on %2 of the %3 topics all spoke on"),
                        {isPair ? listed(words, names) : names[loner], std::to_string(count), std::to_string(shared)});
    m_scene.subtitle = words.say(PLENARY_TR("core", "Mean stance of statements · %1"), {asOfText(m_context)}) + leftOutOfStatements(m_context);
    m_scene.sources = m_cells.sources();
    if (names.size() >= 2)
        m_scene.notes.push_back(differMost());
    m_scene.notes.push_back(words.say(PLENARY_TR(
        "core",
        "Figure in the mark: number of statements behind it. Apart: at least one step from every other actor shown.")));
    addMeanNotes(m_scene.notes, m_context, m_minN);
    m_scene.notes.push_back(words.say(PLENARY_TR(
        "core", "Lines below the marks: from the least to the greatest of two to four statements; of more, 95 % "
                "intervals of the mean (percentile bootstrap, 1,000 rounds, fixed seed).")));
    m_scene.altText = labelled(words, m_scene.title + ". " + m_scene.subtitle, join(names, ", "));
    m_scene.table.caption = m_scene.altText;
    if (m_cells.columns().empty())
        m_scene.emptyText = words.say(PLENARY_TR("core", "Choose two to six actors to compare."));
}

Scene Profile::build()
{
    layOut();
    std::vector<Row> order(m_context.data.topics.size());
    std::iota(order.begin(), order.end(), Row{0});
    std::ranges::stable_sort(order, std::greater<>{}, [&](Row topic) { return disagreement(m_cells, topic); });
    if (!m_cells.columns().empty()) {
        drawAxis();
        for (std::size_t i = 0; i < m_shown; ++i)
            drawRow(order[i], m_scene.plot.y + static_cast<double>(i) * m_rowHeight);
        if (m_shown < order.size())
            m_scene.add(Layer::Labels, Label{{m_scene.plot.x, m_scene.plot.bottom() + leastTopicRow - 2},
                                             m_context.words.count(PLENARY_TR_N("core", "… and %n more topics"),
                                                                   static_cast<long>(order.size() - m_shown)),
                                             endsFont,
                                             Tone::Muted});
        addTable(order);
    }
    describe();
    return std::move(m_scene);
}

} // namespace

Scene buildProfile(const Context& context, const std::vector<Row>& actors, const StanceOptions& options)
{
    std::vector<Row> shown = actors;
    shown.resize(std::min(shown.size(), mostInProfile));
    Scene scene = Profile(context, shown, options).build();
    scene.dyes = ownColours(context.data, shown);
    return scene;
}

} // namespace plenary::scene
