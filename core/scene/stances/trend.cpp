// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scene/canvas/point_labels.h"
#include "core/scene/canvas/series_look.h"
#include "core/scene/canvas/time_axis.h"
#include "core/scene/stances/charts.h"
#include "core/scene/stances/deeds.h"
#include "core/scene/stances/spoken_lines.h"
#include "core/scene/stances/step_curves.h"
#include "core/scene/view/actor_colours.h"
#include "core/scene/view/made_in_time.h"
#include "core/scene/words/wording.h"
#include "core/stats/series.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <set>

namespace plenary::scene
{

namespace
{

constexpr Font trendPoleFont{10.5};
constexpr Font eventFont{10.5};
constexpr double endMark = 13; ///< room of the mark before a name at the end of a line
constexpr double trendMark = 9;

constexpr double eventLine = 14;
constexpr std::size_t leastOfLine = 3;
constexpr double longestEvent = 220;

/// What moved a course: the event at which a statement was made.
struct NamedMark
{
    Point centre;
    std::string event;
};

/// One actor's statements on the topic and what they come to.
struct Course
{
    std::vector<stats::TimedSample> samples;
    std::vector<Row> positions;
    std::vector<std::string> events; ///< title of the event of each, empty where it has none
    std::vector<std::size_t> hits;   ///< place of each in the picture
    std::vector<stats::Step> steps;
    std::map<Instant, Instant>
        begins;           ///< of each moment from which statements count, when the first of them may have been made
    bool hasLine = false; ///< of fewer than three dated statements there is no course to speak of
};

class Trend
{
public:
    Trend(const Context& context, const std::vector<Row>& actors, const StanceOptions& options)
        : m_context(context), m_options(options), m_topic(trendTopic(context, options)),
          m_cells(context, columnsOf(actors), StanceCells::Detail::Statements)
    {
    }

    Scene build();

private:
    void gather();
    void layOut();
    void drawScale();
    void drawCourse(std::size_t actor);
    void drawStatements(std::size_t actor);
    Point freePlace(Point wanted);
    void nameEvents();
    void drawEnds();
    void addTable();
    void describe();
    std::string ruleText() const;
    std::string name(std::size_t actor) const { return m_context.actorName(m_cells.columns()[actor].actor); }
    double y(double stance) const { return m_scene.plot.y + (2 - stance) / 4 * m_scene.plot.height; }

    const Context& m_context;
    const StanceOptions& m_options;
    Row m_topic;
    StanceCells m_cells;
    std::vector<Course> m_courses;
    std::set<std::pair<std::size_t, Row>> m_against; ///< statements of an actor that go against its deeds
    TimeScale m_scale;
    Scene m_scene;
    std::map<int, std::vector<Point>> m_taken; ///< places of marks, by their place in time in widths of a mark
    std::vector<NamedMark> m_named;
    std::vector<Rect> m_covered; ///< lines and words that names of events must leave free
};

void Trend::gather()
{
    const auto& positions = m_context.data.positions;
    const Instant window = std::max(m_options.windowDays, 1) * millisecondsPerDay;
    const Deeds deeds(m_context);
    for (std::size_t actor = 0; actor < m_cells.columns().size(); ++actor) {
        Course course;
        for (const Row row : m_cells.statements(actor, m_topic))
            course.positions.push_back(row);
        // The line moves when a statement counts, by the rule of the view; the mark stands where it may have been made.
        const MadeInTime inTime(m_context);
        const auto counts = [&](Row row) { return inTime.countsFrom(row); };
        std::ranges::stable_sort(course.positions, {}, counts);
        for (const Row row : course.positions)
            course.samples.push_back({counts(row), m_cells.coded().sample(positions, row)});
        course.events = eventTitles(m_context, course.positions);
        std::size_t dated = 0;
        for (const Row row : course.positions) {
            const Instant made = resolvedTime(m_context, positions, row).earliestStart;
            const auto begins = course.begins.emplace(counts(row), made).first;
            begins->second = std::min(begins->second, made);
            // To the month or nearer: what lies anywhere within half a year is not dated.
            const Instant latest = resolvedTime(m_context, positions, row).latestStart;
            dated += made > distantPast / 2 && latest - made <= 31 * millisecondsPerDay;
        }
        course.hasLine = dated >= leastOfLine;
        course.hits.assign(course.positions.size(), Table::npos);
        course.steps = stats::stanceSteps(course.samples, m_options.rule, window);
        for (auto& step : course.steps)
            if (step.n < static_cast<std::size_t>(std::max(m_options.minN, 1)))
                step.value.reset();
        m_courses.push_back(std::move(course));
        for (const Deed& deed : deeds.of(m_cells.columns()[actor].actor))
            for (const Row row : m_courses.back().positions) // a turn of words is seen as one
                if (deed.topic == m_topic && deed.isAgainst(m_cells.coded().sample(positions, row).stance))
                    m_against.insert({actor, row});
    }
}

void Trend::layOut()
{
    double ends = 40;
    Instant from = distantFuture;
    Instant to = distantPast;
    for (std::size_t actor = 0; actor < m_courses.size(); ++actor) {
        ends = std::max(
            ends, m_context.measure.width(m_context.actorShort(m_cells.columns()[actor].actor) + " −2.00", endFont));
        for (const auto& sample : m_courses[actor].samples)
            to = std::max(to, sample.at);
        for (const Row row : m_courses[actor].positions) {
            const Instant made = resolvedTime(m_context, m_context.data.positions, row).earliestStart;
            if (made > distantPast / 2)
                from = std::min(from, made);
        }
    }
    if (m_context.asOf < distantFuture)
        to = std::max(to, m_context.asOf);
    if (from >= to) {
        from = std::min(from, to) - millisecondsPerDay;
        to = from + 2 * millisecondsPerDay;
    }
    const Instant air = (to - from) / 40 + 1000;
    m_scale.from = m_options.trendTo > m_options.trendFrom ? m_options.trendFrom : from - air;
    m_scale.to = m_options.trendTo > m_options.trendFrom ? m_options.trendTo : to + air;
    ends = std::min(ends + 10 + endMark, m_context.width * 0.25);
    m_scene.width = m_context.width;
    m_scene.height = m_context.height;
    m_scene.plot = {38, curveAxisHeight + 8, std::max(60.0, m_context.width - 38 - ends),
                    std::max(40.0, m_context.height - curveAxisHeight - 16)};
    m_scale.left = m_scene.plot.x;
    m_scale.width = m_scene.plot.width;
    m_scene.time = m_scale;
}

void Trend::drawScale()
{
    const auto& plot = m_scene.plot;
    addTimeAxis(m_scene, m_scale, plot, 0, m_context.zone, m_context.words, m_context.measure);
    for (int stance = -2; stance <= 2; ++stance) {
        m_scene.add(Layer::Grid, Line{{plot.x, y(stance)},
                                      {plot.right(), y(stance)},
                                      stance == 0 ? Tone::Line : Tone::Grid,
                                      stance == 0 ? 1.5 : 1});
        m_scene.add(Layer::Labels, Label{{plot.x - 8, y(stance) + 4},
                                         stanceText(m_context.words, stance, 0),
                                         axisFont,
                                         Tone::Muted,
                                         Align::Right});
    }
    m_covered.push_back({plot.x, y(0) - 1, plot.width, 2}); // the one line of the grid that would strike names out
    const auto& topic = m_context.data.topics[m_topic];
    const double room = plot.width - 16;
    if (plot.height < 90)
        return;
    const auto above = elided("↑ " + m_context.in(topic.polePlus), trendPoleFont, room, m_context.measure);
    const auto below = elided("↓ " + m_context.in(topic.poleMinus), trendPoleFont, room, m_context.measure);
    for (const auto& [text, at] : {std::pair{&above, plot.y + plot.height * 0.125},
                                   std::pair{&below, plot.bottom() - plot.height * 0.125}}) {
        m_scene.add(Layer::Labels, Label{{plot.x + 6, at + 4}, *text, trendPoleFont, Tone::Muted});
        m_covered.push_back({plot.x + 6, at - 8, m_context.measure.width(*text, trendPoleFont), 16});
    }
}

/// Steps as lines within the plot; nothing where the rule knows no stance.
void Trend::drawCourse(std::size_t actor)
{
    const Course& course = m_courses[actor];
    if (!course.hasLine)
        return;
    const auto& steps = course.steps;
    const Tone tone = shifted(Tone::Actor0, actor);
    const Instant end = std::min(m_scale.to, m_context.asOf);
    // Lines that would cover each other lie side by side.
    const double aside = (static_cast<double>(actor) - static_cast<double>(m_courses.size() - 1) / 2) * 2.2;
    Polyline line{{}, tone, 2.2, actorDash(actor)};
    const auto finish = [&] {
        if (line.points.size() > 1)
            m_scene.add(Layer::Marks, line);
        line.points.clear();
    };
    for (std::size_t i = 0; i < steps.size(); ++i) {
        const Instant from = std::max(steps[i].at, m_scale.from);
        const Instant to = std::min(i + 1 < steps.size() ? steps[i + 1].at : end, end);
        if (!steps[i].value) {
            finish();
            continue;
        }
        if (to < m_scale.from || from > end)
            continue;
        const double at = y(*steps[i].value) + aside;
        if (!line.points.empty()) {
            // Made at some time of a day: the line goes over on the whole of it, and leaps at no hour that nobody
            // knows.
            const auto begins = course.begins.find(steps[i].at);
            Point& before = line.points.back(); // where the stance before would end at the latest
            const double earliest = line.points[line.points.size() - 2].x;
            if (begins != course.begins.end() && earliest < before.x)
                before.x = std::clamp(m_scale.x(begins->second), earliest, before.x);
            m_covered.push_back(
                {before.x - 2, std::min(at, before.y), m_scale.x(from) - before.x + 4, std::abs(at - before.y)});
        }
        m_covered.push_back({m_scale.x(from), at - 2, m_scale.x(std::max(to, from)) - m_scale.x(from), 4});
        line.points.push_back({m_scale.x(from), at});
        line.points.push_back({m_scale.x(std::max(to, from)), at});
    }
    finish();
}

/// A mark stands at its time and value: those that would hide each other are stacked about it, none is pushed along.
Point Trend::freePlace(Point wanted)
{
    const int slot = static_cast<int>(std::floor(wanted.x / trendMark));
    const auto hides = [&](double y) {
        for (int near = slot - 1; near <= slot + 1; ++near)
            if (const auto taken = m_taken.find(near); taken != m_taken.end())
                for (const Point& at : taken->second)
                    if (std::abs(at.x - wanted.x) < trendMark - 0.01 && std::abs(at.y - y) < trendMark - 0.01)
                        return true;
        return false;
    };
    constexpr int mostStacked = 6;
    for (int level = 0; level <= mostStacked; ++level)
        for (const double y : {wanted.y - level * trendMark, wanted.y + level * trendMark})
            if (y >= m_scene.plot.y - trendMark && y <= m_scene.plot.bottom() + trendMark && !hides(y)) {
                m_taken[slot].push_back({wanted.x, y});
                return {wanted.x, y};
            }
    return wanted;
}

/// A mark at what each statement said, leading to the event where it was made.
void Trend::drawStatements(std::size_t actor)
{
    const auto& data = m_context.data;
    const auto& positions = data.positions;
    Course& course = m_courses[actor];
    const Tone tone = shifted(Tone::Actor0, actor);
    const Glyph glyph = actorGlyph(actor);
    const double size = glyphSize(glyph, trendMark);
    for (std::size_t i = 0; i < course.positions.size(); ++i) {
        const Row row = course.positions[i];
        const Row event = positions.event[row];
        const auto& what = course.events[i];
        const Instant made = resolvedTime(m_context, positions, row).earliestStart;
        if (made < m_scale.from || made >= m_scale.to)
            continue;
        const CodedStatement* several = m_cells.coded().find(row);
        const bool open = several ? !several->proven || !several->stated
                                  : positions.evidence[row] == 0 || positions.basis[row] != Basis::Stated;
        const double height = y(course.samples[i].sample.stance);
        // Made on a day or within hours: the line runs from the first to the last moment it may have been.
        const Instant latest = std::min(resolvedTime(m_context, positions, row).latestStart, m_scale.to);
        const Point centre = freePlace({m_scale.x(made), height});
        if (m_scale.x(latest) - centre.x > size) {
            m_covered.push_back({centre.x, height - 1, m_scale.x(latest) - centre.x, 2});
            m_scene.add(Layer::Grid, Line{centre, {m_scale.x(latest), height}, tone, 1, true});
        }
        if (several && several->isDisputed())
            m_scene.add(Layer::Grid,
                        Line{{centre.x, y(several->coders.low)}, {centre.x, y(several->coders.high)}, tone, 1.4});
        m_scene.add(Layer::Marks, Mark{centre, glyph, size,
                                       open ? Style{Tone::Panel, tone, 2} : Style{tone, Tone::Panel, 1}});
        if (m_against.contains({actor, row}))
            m_scene.add(Layer::Labels, breakMark({centre.x + size / 2, centre.y - size / 2}));
        m_named.push_back({centre, what});
        const Target target = event == noRow
                                  ? Target{Target::Kind::Cell, data.actors[m_cells.columns()[actor].actor].id.value,
                                           data.topics[m_topic].id.value}
                                  : Target{Target::Kind::Event, data.events.id[event].value};
        if (m_context.selected == target)
            m_scene.add(Layer::Overlay, Mark{centre, glyph, size + 6, {Tone::None, Tone::Ink, 2}});
        const auto stance = stanceText(m_context.words, course.samples[i].sample.stance, several ? 1 : 0);
        const auto when = timeText(m_context.words, resolvedTime(m_context, positions, row), m_context.zone);
        const auto now = stats::valueAt(course.steps, course.samples[i].at);
        course.hits[i] = m_scene.hits.size();
        m_scene.hits.push_back({{centre.x - size / 2 - 1, centre.y - size / 2 - 1, size + 2, size + 2},
                                target,
                                labelled(m_context.words, name(actor), stance) + "\n" +
                                    (what.empty() ? when : what + "\n" + when) +
                                    (now ? "\n" + m_context.words.say(PLENARY_TR("core", "Stance from then on: %1"),
                                                                      {stanceText(m_context.words, *now, 2)})
                                         : std::string()),
                                name(actor) + ", " + stance + ", " + when});
        m_scene.hits.back().record = {EntityKind::Position, positions.id[row].value};
    }
}

/// Titles of the events beside their marks, as many as have room; one title where several spoke at the same event.
void Trend::nameEvents()
{
    PointLabels labels(m_scene.plot);
    for (const auto& line : m_covered)
        labels.block(line);
    for (const auto& mark : m_named)
        labels.block({mark.centre.x - trendMark / 2, mark.centre.y - trendMark / 2, trendMark, trendMark});
    std::set<std::pair<std::string, long>> said;
    for (const auto& [centre, event] : m_named) {
        if (event.empty() || !said.emplace(event, std::lround(centre.y)).second)
            continue;
        const auto text = elided(event, eventFont, std::min(longestEvent, m_scene.plot.width / 3), m_context.measure);
        const double width = m_context.measure.width(text, eventFont);
        if (const auto spot = labels.place(centre, trendMark / 2 + 3, width, eventLine))
            m_scene.add(Layer::Labels, Label{{spot->x, spot->y + 10.5}, text, eventFont, Tone::Muted});
    }
}

/// The name and last stance of each actor right of its line, spread so that none covers another.
void Trend::drawEnds()
{
    struct End
    {
        std::size_t actor;
        double value;
        double at;
    };
    std::vector<End> ends;
    const Instant end = std::min(m_scale.to, m_context.asOf);
    for (std::size_t actor = 0; actor < m_courses.size(); ++actor)
        if (const auto value = stats::valueAt(m_courses[actor].steps, end))
            ends.push_back(
                {actor, *value, y(m_courses[actor].hasLine ? *value : m_courses[actor].samples.back().sample.stance)});
    std::ranges::stable_sort(ends, {}, &End::at);
    const double bottom = m_scene.plot.bottom() + 4;
    for (std::size_t i = 1; i < ends.size(); ++i)
        ends[i].at = std::max(ends[i].at, ends[i - 1].at + endLine);
    for (std::size_t i = ends.size(); i-- > 0;)
        ends[i].at = std::min(ends[i].at, bottom - endLine * static_cast<double>(ends.size() - 1 - i));
    const double left = m_scene.plot.right() + 8;
    for (const End& one : ends) {
        const Row actor = m_cells.columns()[one.actor].actor;
        const auto value =
            m_courses[one.actor].hasLine ? " " + stanceText(m_context.words, one.value, 2) : std::string();
        const auto text = elided(m_context.actorShort(actor) + value, endFont, m_context.width - left - endMark - 2,
                                 m_context.measure);
        const Glyph glyph = actorGlyph(one.actor);
        m_scene.add(Layer::Labels,
                    Mark{{left + 4, one.at}, glyph, glyphSize(glyph, 8), {shifted(Tone::Actor0, one.actor)}});
        m_scene.add(Layer::Labels, Label{{left + endMark, one.at + 4}, text, endFont, shifted(Tone::Actor0, one.actor)});
        m_scene.hits.push_back(
            {{left, one.at - endLine / 2, m_context.width - left, endLine},
             {Target::Kind::Cell, m_context.data.actors[actor].id.value, m_context.data.topics[m_topic].id.value},
             cellTip(m_context, m_cells.columns()[one.actor], m_topic, m_cells.at(one.actor, m_topic)),
             text});
    }
}

std::string Trend::ruleText() const
{
    const auto& words = m_context.words;
    switch (m_options.rule) {
    case stats::TimeRule::Mean:
        return words.say(PLENARY_TR("core", "Rule: weighted mean of all statements to date."));
    case stats::TimeRule::Latest:
        return words.say(PLENARY_TR("core", "Rule: the latest statement; the weighted mean of those of one moment."));
    case stats::TimeRule::Window:
        return words.count(PLENARY_TR_N("core", "Rule: weighted mean of the statements of the last %n days."),
                           std::max(m_options.windowDays, 1));
    }
    return {};
}

void Trend::addTable()
{
    const auto& words = m_context.words;
    auto& table = m_scene.table;
    table.columns = {words.say(PLENARY_TR("core", "Actor")), words.say(PLENARY_TR("core", "From")),
                     words.say(PLENARY_TR("core", "Stance")), words.say(PLENARY_TR("core", "Statements")),
                     words.say(PLENARY_TR("core", "Event"))};
    for (std::size_t actor = 0; actor < m_courses.size(); ++actor)
        for (const auto& step : m_courses[actor].steps) {
            if (step.at >= m_context.asOf)
                break;
            const Course& course = m_courses[actor];
            const auto found = std::ranges::find(course.samples, step.at, &stats::TimedSample::at);
            const auto which = static_cast<std::size_t>(found - course.samples.begin());
            // A step without a statement is where the window lets one go.
            const bool made = found != course.samples.end();
            const auto when = made ? timeText(words,
                                              resolvedTime(m_context, m_context.data.positions, course.positions[which]),
                                              m_context.zone)
                                   : momentText(words, step.at, m_context.zone);
            table.rows.push_back({{name(actor), when, step.value ? stanceText(words, *step.value, 2) : "",
                                   std::to_string(step.n), made ? course.events[which] : ""},
                                  made ? course.hits[which] : Table::npos});
        }
}

void Trend::describe()
{
    const auto& words = m_context.words;
    std::vector<std::string> names;
    std::vector<Row> positions;
    for (std::size_t actor = 0; actor < m_courses.size(); ++actor) {
        names.push_back(name(actor));
        m_scene.legend.push_back({words.count(PLENARY_TR_N("core", "%1, %n statements"),
                                              static_cast<long>(m_courses[actor].samples.size()), {names.back()}),
                                  actorGlyph(actor),
                                  {shifted(Tone::Actor0, actor)},
                                  {},
                                  {},
                                  m_courses[actor].hasLine ? std::optional(actorDash(actor)) : std::nullopt});
        positions.insert(positions.end(), m_courses[actor].positions.begin(), m_courses[actor].positions.end());
    }
    std::ranges::sort(positions);
    const auto repeated = std::ranges::unique(positions);
    positions.erase(repeated.begin(), repeated.end());
    for (const Row row : positions)
        m_cells.coded().eachCoding(row, [&](Row coding) {
            const auto behind = m_context.data.positionSources.of(coding);
            m_scene.sources.insert(m_scene.sources.end(), behind.begin(), behind.end());
        });
    if (!m_against.empty())
        m_scene.legend.push_back(breakLegend(words));
    m_scene.title = words.say(PLENARY_TR("core", "“%1” over time: %2"),
                              {m_context.in(m_context.data.topics[m_topic].name), listed(words, names)});
    m_scene.subtitle =
        asOfText(m_context) + leftOutOn(m_context, m_cells, m_topic) + " · " + zoneText(m_context.zone, m_scale);
    m_scene.notes = {
        ruleText(),
        words.say(PLENARY_TR(
            "core", "Line: stance in force, of three dated statements or more; aslant where the hour is not known. "
                    "Mark: what one statement said; open where it was not stated outright or has no passage."))};
    addMeanNotes(m_scene.notes, m_context, m_options.minN);
    m_scene.altText = m_scene.title + ". " + m_scene.subtitle + ". " + m_scene.notes.front();
    m_scene.table.caption = m_scene.altText;
    if (positions.empty())
        m_scene.emptyText = words.say(PLENARY_TR("core", "No statement of these actors on “%1” is among those shown."),
                                      {m_context.in(m_context.data.topics[m_topic].name)});
}

Scene Trend::build()
{
    if (m_topic == noRow || m_cells.columns().empty()) {
        m_scene.width = m_context.width;
        m_scene.height = m_context.height;
        m_scene.emptyText = m_context.words.say(PLENARY_TR("core", "Choose one to six actors and a topic."));
        return std::move(m_scene);
    }
    gather();
    layOut();
    drawScale();
    for (std::size_t actor = 0; actor < m_courses.size(); ++actor)
        drawCourse(actor);
    for (std::size_t actor = 0; actor < m_courses.size(); ++actor)
        drawStatements(actor);
    nameEvents();
    drawEnds();
    addTable();
    describe();
    return std::move(m_scene);
}

} // namespace

Scene buildTrend(const Context& context, const std::vector<Row>& actors, const StanceOptions& options)
{
    std::vector<Row> shown = actors;
    shown.resize(std::min(shown.size(), mostInProfile));
    Scene scene = Trend(context, shown, options).build();
    scene.dyes = ownColours(context.data, shown);
    return scene;
}

} // namespace plenary::scene
