// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scene/agreement.h"
#include "core/scene/time_axis.h"
#include "core/scene/wording.h"
#include "core/stats/polarisation.h"

#include <algorithm>
#include <cmath>
#include <optional>

namespace plenary::scene
{

namespace
{

constexpr Font axisFont{11};
constexpr Font endFont{11.5, Weight::SemiBold};
constexpr double axisHeight = 40;
constexpr double endLine = 15;
constexpr std::size_t topicsDrawn = 5;

/// The index from a moment on.
struct Moment
{
    Instant at = 0;
    std::optional<double> value;
};
using Series = std::vector<Moment>;

struct Polarisation
{
    Series all;                 ///< mean over topics that have an index
    std::vector<Series> topics; ///< one a topic
    std::size_t statements = 0;
    std::vector<Row> sources;
};

/// Adds what was said moment by moment; only topics that were spoken on are worked out again.
class Gatherer
{
public:
    Gatherer(const Context& context, const std::vector<StanceColumn>& columns, int minN)
        : m_context(context), m_table(columns.size(), context.data.topics.size()),
          m_minN(static_cast<std::size_t>(std::max(minN, 1))), m_current(context.data.topics.size()),
          m_changed(context.data.topics.size())
    {
        m_found.topics.resize(context.data.topics.size());
        ColumnLookup lookup(context.data, columns, context.countSpokenFor);
        Row last = noRow;
        forEachStatement(context, lookup, [&](std::uint32_t column, Row row) {
            if (row != last) {
                startRow(row);
                last = row;
            }
            const auto& positions = m_context.data.positions;
            m_table.add(column, positions.topic[row], positions.stance[row],
                        static_cast<double>(positions.weight[row]));
            m_changed[positions.topic[row]] = 1;
        });
        closeMoment();
    }

    Polarisation take() { return std::move(m_found); }

private:
    void startRow(Row row)
    {
        const auto& data = m_context.data;
        if (data.positions.madeMin[row] != m_at)
            closeMoment();
        m_at = data.positions.madeMin[row];
        ++m_found.statements;
        const auto behind = data.positionSources.of(row);
        m_found.sources.insert(m_found.sources.end(), behind.begin(), behind.end());
    }

    void closeMoment()
    {
        bool any = false;
        for (Row topic = 0; topic < m_changed.size(); ++topic) {
            if (m_changed[topic] == 0)
                continue;
            m_changed[topic] = 0;
            const auto now = stats::polarisation(m_table.meansOnTopic(topic, m_minN));
            if (now == m_current[topic])
                continue;
            m_sum += now.value_or(0) - m_current[topic].value_or(0);
            m_known += now.has_value();
            m_known -= m_current[topic].has_value();
            m_current[topic] = now;
            m_found.topics[topic].push_back({m_at, now});
            any = true;
        }
        if (any)
            m_found.all.push_back({m_at, m_known > 0
                                             ? std::optional(std::max(0.0, m_sum) / static_cast<double>(m_known))
                                             : std::nullopt});
    }

    const Context& m_context;
    stats::StanceTable m_table;
    std::size_t m_minN;
    std::vector<std::optional<double>> m_current;
    std::vector<std::uint8_t> m_changed;
    Instant m_at = distantPast;
    double m_sum = 0;
    std::size_t m_known = 0;
    Polarisation m_found;
};

class Chart
{
public:
    Chart(const Context& context, const std::vector<StanceColumn>& columns, const StanceOptions& options)
        : m_context(context), m_options(options), m_columns(columns.size()),
          m_found(Gatherer(context, columns, options.minN).take())
    {
    }

    Scene build();

private:
    struct Shown
    {
        const Series* series = nullptr;
        std::string name;
        Tone tone = Tone::Ink;
        Target target;
    };

    void choose();
    void layOut();
    void drawScale();
    void drawSeries(const Shown& shown);
    void drawEnds();
    void describe();
    double y(double value) const { return m_scene.plot.bottom() - value * m_scene.plot.height; }

    const Context& m_context;
    const StanceOptions& m_options;
    std::size_t m_columns;
    Polarisation m_found;
    std::vector<Shown> m_shown;
    TimeScale m_scale;
    Scene m_scene;
};

/// The mean first, then the topics that lie farthest apart at the end.
void Chart::choose()
{
    m_shown.push_back({&m_found.all, m_context.words.say(PLENARY_TR("core", "Mean of all topics")), Tone::Ink, {}});
    std::vector<Row> topics;
    for (Row topic = 0; topic < m_found.topics.size(); ++topic)
        if (!m_found.topics[topic].empty() && m_found.topics[topic].back().value)
            topics.push_back(topic);
    std::ranges::stable_sort(topics, std::greater<>{}, [&](Row topic) { return *m_found.topics[topic].back().value; });
    topics.resize(std::min(topics.size(), topicsDrawn));
    for (std::size_t i = 0; i < topics.size(); ++i) {
        const auto& record = m_context.data.topics[topics[i]];
        m_shown.push_back({&m_found.topics[topics[i]],
                           m_context.in(record.name),
                           shifted(Tone::Actor0, i),
                           {Target::Kind::Topic, record.id.value}});
    }
}

void Chart::layOut()
{
    Instant from = distantFuture;
    Instant to = distantPast;
    for (const auto& moment : m_found.all) {
        from = std::min(from, moment.at);
        to = std::max(to, moment.at);
    }
    if (m_context.asOf < distantFuture)
        to = std::max(to, m_context.asOf);
    if (from >= to) {
        from = std::min(from, to) - millisecondsPerDay;
        to = from + 2 * millisecondsPerDay;
    }
    const Instant air = (to - from) / 40 + 1000;
    double ends = 60;
    for (const auto& shown : m_shown)
        ends = std::max(ends, m_context.measure.width(shown.name + " 0.00", endFont) + 12);
    ends = std::min(ends, m_context.width * 0.32);
    const bool chosen = m_options.trendTo > m_options.trendFrom;
    m_scene.width = m_context.width;
    m_scene.height = m_context.height;
    m_scene.plot = {38, axisHeight + 8, std::max(60.0, m_context.width - 38 - ends),
                    std::max(40.0, m_context.height - axisHeight - 18)};
    m_scale = {chosen ? m_options.trendFrom : from - air, chosen ? m_options.trendTo : to + air, m_scene.plot.x,
               m_scene.plot.width};
    m_scene.time = {m_scale.from, m_scale.to};
}

void Chart::drawScale()
{
    const auto& plot = m_scene.plot;
    addTimeAxis(m_scene, m_scale, plot, 0, m_context.zone, m_context.words, m_context.measure);
    for (const double value : {0.0, 0.25, 0.5, 0.75, 1.0}) {
        m_scene.add(Layer::Grid, Line{{plot.x, y(value)}, {plot.right(), y(value)}, Tone::Grid, 1});
        m_scene.add(Layer::Labels, Label{{plot.x - 8, y(value) + 4},
                                         m_context.words.number(value, value == 0 || value == 1 ? 0 : 2),
                                         axisFont,
                                         Tone::Muted,
                                         Align::Right});
    }
}

void Chart::drawSeries(const Shown& shown)
{
    const Instant end = std::min(m_scale.to, m_context.asOf);
    Polyline line{{}, shown.tone, shown.tone == Tone::Ink ? 3.0 : 1.6};
    const auto finish = [&] {
        if (line.points.size() > 1)
            m_scene.add(Layer::Marks, line);
        line.points.clear();
    };
    const Series& series = *shown.series;
    for (std::size_t i = 0; i < series.size(); ++i) {
        const Instant from = std::max(series[i].at, m_scale.from);
        const Instant to = std::min(i + 1 < series.size() ? series[i + 1].at : end, end);
        if (!series[i].value) {
            finish();
            continue;
        }
        if (to < m_scale.from || from > end)
            continue;
        const Point start{m_scale.x(from), y(*series[i].value)};
        const Point stop{m_scale.x(std::max(to, from)), start.y};
        // Thousands of steps may share a pixel; the last of them is what is seen.
        if (line.points.size() > 1 && stop.x - line.points[line.points.size() - 2].x < 0.25) {
            line.points.back() = stop;
            continue;
        }
        line.points.push_back(start);
        line.points.push_back(stop);
    }
    finish();
}

void Chart::drawEnds()
{
    struct End
    {
        const Shown* shown;
        double value;
        double at;
    };
    std::vector<End> ends;
    for (const auto& shown : m_shown)
        if (!shown.series->empty() && shown.series->back().value)
            ends.push_back({&shown, *shown.series->back().value, y(*shown.series->back().value)});
    std::ranges::stable_sort(ends, {}, &End::at);
    for (std::size_t i = 1; i < ends.size(); ++i)
        ends[i].at = std::max(ends[i].at, ends[i - 1].at + endLine);
    for (std::size_t i = ends.size(); i-- > 0;)
        ends[i].at =
            std::min(ends[i].at, m_scene.plot.bottom() + 4 - endLine * static_cast<double>(ends.size() - 1 - i));
    const double left = m_scene.plot.right() + 8;
    for (const End& end : ends) {
        const auto value = m_context.words.number(end.value, 2);
        const auto name =
            elided(end.shown->name, endFont, m_context.width - left - 8 - m_context.measure.width(value, endFont),
                   m_context.measure);
        m_scene.add(Layer::Labels, Label{{left, end.at + 4}, name + " " + value, endFont, end.shown->tone});
        m_scene.hits.push_back({{left, end.at - endLine / 2, m_context.width - left, endLine},
                                end.shown->target,
                                end.shown->name + "\n" + value,
                                end.shown->name + ", " + value});
    }
}

void Chart::describe()
{
    const auto& words = m_context.words;
    m_scene.title = words.say(PLENARY_TR("core", "Polarisation over time"));
    m_scene.subtitle = asOfText(m_context) + " · " +
                       words.count(PLENARY_TR_N("core", "%n actors"), static_cast<long>(m_columns)) + " · " +
                       words.count(PLENARY_TR_N("core", "%n statements"), static_cast<long>(m_found.statements)) +
                       " · " + zoneText(m_context.zone, m_scale);
    m_scene.notes = {
        words.say(PLENARY_TR("core", "Index = variance of the actors’ mean stances / 4, its greatest value: "
                                     "0 all alike, 1 half at each pole (DiMaggio, Evans & Bryson 1996).")),
        words.say(PLENARY_TR("core", "Thick: mean of the topics that two actors or more spoke on. Thin: "
                                     "the topics that lie farthest apart at the end.")),
        meanNote(m_context, m_options.minN)};
    m_scene.sources = m_found.sources;
    m_scene.altText = m_scene.title + ". " + m_scene.subtitle;
    auto& table = m_scene.table;
    table.caption = m_scene.altText;
    table.columns = {words.say(PLENARY_TR("core", "Topic")), words.say(PLENARY_TR("core", "From")),
                     words.say(PLENARY_TR("core", "Polarisation"))};
    const auto add = [&](const std::string& name, const Series& series) {
        for (const auto& moment : series)
            table.rows.push_back({{name, momentText(words, moment.at, m_context.zone),
                                   moment.value ? words.number(*moment.value, 3) : ""}});
    };
    add(m_shown.front().name, m_found.all);
    for (Row topic = 0; topic < m_found.topics.size(); ++topic)
        add(m_context.in(m_context.data.topics[topic].name), m_found.topics[topic]);
    for (const auto& shown : m_shown)
        m_scene.legend.push_back({shown.name, Glyph::Square, {shown.tone}});
    if (m_found.all.empty())
        m_scene.emptyText =
            words.say(PLENARY_TR("core", "No topic that two of these actors spoke on: polarisation is not defined."));
}

Scene Chart::build()
{
    choose();
    layOut();
    drawScale();
    for (auto shown = m_shown.rbegin(); shown != m_shown.rend(); ++shown)
        drawSeries(*shown);
    drawEnds();
    describe();
    return std::move(m_scene);
}

} // namespace

Scene buildPolarisation(const Context& context, const std::vector<StanceColumn>& columns, const StanceOptions& options)
{
    return Chart(context, columns, options).build();
}

} // namespace plenary::scene
