// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scene/stances/order.h"
#include "core/scene/words/wording.h"

#include <algorithm>
#include <cmath>
#include <optional>

namespace plenary::scene
{

namespace
{

constexpr Font columnFont{12, Weight::SemiBold};
constexpr Font rowFont{12.5, Weight::Medium};
constexpr Font poleFont{10};
constexpr Font countFont{9};
constexpr double leastRow = 14;
constexpr double leastForName = 11; ///< narrower columns have no room for a name, not even a turned one
constexpr double leastForFlatName = 40;
constexpr Style hiddenStyle{Tone::Grid, Tone::Faint, 1, Pattern::Dots}; ///< what the filter hides is no silence

class Matrix
{
public:
    Matrix(const Context& context, std::vector<StanceColumn> columns, const StanceOptions& options,
           std::vector<StanceColumn> others)
        : m_context(context), m_cells(context, std::move(columns), StanceCells::Detail::Counts, options.minN),
          m_others(context, std::move(others), StanceCells::Detail::Counts, options.minN), m_options(options)
    {
    }

    Scene build();

private:
    void layOut();
    void drawHead(std::size_t at);
    void drawTopic(Row topic, double y);
    void drawCell(const Rect& rect, std::size_t column, Row topic);
    void drawFigures(const Rect& box, const StanceCell& cell);
    void drawLeftOut();
    void addLegend();
    void addTable();
    void addRow(Row topic, const StanceCells& cells, std::size_t column, std::size_t hit);
    std::optional<std::string> farApart() const;
    void describe();
    double width(std::string_view text, Font font) const { return m_context.measure.width(text, font); }

    const Context& m_context;
    StanceCells m_cells;
    StanceCells m_others; ///< in the table alone
    const StanceOptions& m_options;
    std::vector<std::size_t> m_columns; ///< in the order shown
    std::vector<Row> m_topics;          ///< in the order shown
    std::size_t m_shown = 0;            ///< how many of these have room
    std::vector<std::size_t> m_hits;    ///< of each cell shown, row by row
    Scene m_scene;
    double m_gutter = 0;
    double m_head = 26;
    double m_cellWidth = 0;
    double m_rowHeight = 0;
    bool m_poles = false;
    bool m_anyBroken = false;
};

void Matrix::layOut()
{
    const auto& topics = m_context.data.topics;
    m_columns = columnOrder(m_context, m_cells, m_options.order);
    const auto columns = static_cast<double>(std::max<std::size_t>(m_columns.size(), 1));
    if (m_context.width * 0.7 / columns < leastForFlatName) {
        double longest = 0;
        for (const auto& column : m_cells.columns())
            longest = std::max(longest, width(columnShort(m_context, column), columnFont));
        m_head = std::min(longest + 12, m_context.height * 0.25);
    }
    const double rows = static_cast<double>(std::max<std::size_t>(topics.size(), 1));
    const bool hasOthers = !m_others.columns().empty();
    const double room = m_context.height - m_head - (hasOthers ? leastRow : 0);
    m_rowHeight = std::clamp(room / rows, leastRow, 52.0);
    m_shown = static_cast<std::size_t>(std::max(1.0, std::floor((room + 0.01) / m_rowHeight)));
    if (m_shown < topics.size() && !hasOthers)
        m_shown = std::max<std::size_t>(m_shown, 2) - 1; // the last line counts the others
    m_shown = std::min(m_shown, topics.size());
    m_topics = topicOrder(m_context, m_cells, m_options, m_shown);
    m_poles = m_rowHeight >= 32 && m_context.width >= 560;
    double widest = 60;
    for (std::size_t i = 0; i < m_shown; ++i) {
        const auto& topic = topics[m_topics[i]];
        widest = std::max(widest, width(m_context.in(topic.name), rowFont));
        if (m_poles)
            widest = std::max(widest, std::min(m_context.width * 0.38, width(m_context.in(topic.poleMinus) + " ↔ " +
                                                                                 m_context.in(topic.polePlus),
                                                                             poleFont)));
    }
    m_gutter = std::min(widest + 16, m_context.width * 0.42);
    m_cellWidth = std::min((m_context.width - m_gutter - 4) / columns, 84.0);
    m_scene.width = m_context.width;
    m_scene.height = m_context.height;
    m_scene.plot = {m_gutter, m_head, m_cellWidth * static_cast<double>(m_columns.size()),
                    m_rowHeight * static_cast<double>(m_shown)};
}

void Matrix::drawHead(std::size_t at)
{
    const auto& column = m_cells.columns()[m_columns[at]];
    const auto& actor = m_context.data.actors[column.actor];
    const double x = m_gutter + static_cast<double>(at) * m_cellWidth;
    const double middle = x + m_cellWidth / 2;
    if (m_cellWidth >= leastForFlatName) {
        const auto name = elided(columnShort(m_context, column), columnFont, m_cellWidth - 2, m_context.measure);
        m_scene.add(Layer::Labels, Label{{middle, m_head - 10}, name, columnFont, Tone::Ink, Align::Centre});
    } else if (m_cellWidth >= leastForName) {
        const Font font{std::min(columnFont.size, m_cellWidth - 1), columnFont.weight};
        const auto name = elided(columnShort(m_context, column), font, m_head - 8, m_context.measure);
        m_scene.add(Layer::Labels,
                    Label{{middle + font.size * 0.36, m_head - 5}, name, font, Tone::Ink, Align::Left, 90});
    }
    const auto name = columnName(m_context, column);
    m_scene.hits.push_back({{x, 0, m_cellWidth, m_head},
                            {Target::Kind::Actor, actor.id.value},
                            name + "\n" + m_context.in(actor.role),
                            name});
}

Style cellStyle(const StanceCell& cell)
{
    const Tone tone = stanceTone(cell.summary->mean);
    if (cell.hollow())
        return {Tone::Panel, tone, 1.6, Pattern::Hollow};
    if (cell.indirect())
        return {tone, Tone::Panel, 1, Pattern::Hatch};
    return {tone};
}

/// Mean in the middle, number of statements and spread in the lower corners, each where there is room.
void Matrix::drawFigures(const Rect& box, const StanceCell& cell)
{
    const Point middle{box.x + box.width / 2, box.y + box.height / 2};
    const Tone ink = cell.hollow() ? Tone::Ink : stanceInk(cell.summary->mean);
    const auto figure = stanceText(m_context.words, cell.summary->mean, 1);
    const Font font{std::min(12.5, box.height * 0.62), Weight::SemiBold};
    const double wide = width(figure, font);
    if (wide > box.width)
        return;
    // Hatching would cut through the figures, so they stand on a patch of the plain colour.
    const auto patch = [&](const Rect& rect) {
        if (cell.indirect() && !cell.hollow())
            m_scene.add(Layer::Marks, Box{rect, 2, {stanceTone(cell.summary->mean)}});
    };
    patch({middle.x - wide / 2 - 3, middle.y - font.size * 0.6, wide + 6, font.size * 1.2});
    m_scene.add(Layer::Labels, Label{{middle.x, middle.y + font.size * 0.36}, figure, font, ink, Align::Centre});
    const auto n = std::to_string(cell.n);
    const auto spread = cell.summary->sd ? "±" + m_context.words.number(*cell.summary->sd, 1) : "";
    const double ofCount = width(n, countFont);
    const double ofSpread = width(spread, countFont);
    const bool below = box.height >= 34; // then the corners lie below the mean
    const bool roomForCount = box.height >= 15 && (below || wide / 2 + ofCount + 5 <= box.width / 2 + 1);
    if (roomForCount) {
        patch({box.right() - ofCount - 5, box.bottom() - 11, ofCount + 4, 10});
        m_scene.add(Layer::Labels, Label{{box.right() - 3, box.bottom() - 3}, n, countFont, ink, Align::Right});
    }
    const bool roomForSpread =
        below ? ofSpread + ofCount + 12 <= box.width : roomForCount && wide / 2 + ofSpread + 5 <= box.width / 2 + 1;
    if (roomForSpread && !spread.empty()) {
        patch({box.x + 1, box.bottom() - 11, ofSpread + 4, 10});
        m_scene.add(Layer::Labels, Label{{box.x + 3, box.bottom() - 3}, spread, countFont, ink});
    }
}

void Matrix::drawCell(const Rect& rect, std::size_t column, Row topic)
{
    const StanceCell& cell = m_cells.at(column, topic);
    const Rect box = rect.inset(std::min(1.5, rect.width * 0.12));
    const Point middle{box.x + box.width / 2, box.y + box.height / 2};
    const Target place = cellTarget(m_context.data, m_cells.columns()[column], topic);
    if (cell.summary) {
        m_scene.add(Layer::Marks, Box{box, 3, cellStyle(cell)});
        drawFigures(box, cell);
        if (cell.breaks.any() && box.width >= 16 && box.height >= 14) {
            m_scene.add(Layer::Labels, breakMark({box.right() - 6, box.y + 6}));
            m_anyBroken = true;
        }
    } else {
        const bool isHidden = cell.n == 0 && cell.hidden > 0;
        m_scene.add(Layer::Marks, Box{box, 3, isHidden ? hiddenStyle : Style{Tone::None, Tone::Grid, 1}});
        const auto text = isHidden ? std::string() : cell.n == 0 ? std::string("–") : "n " + std::to_string(cell.n);
        const Font font{cell.n == 0 ? 12.0 : countFont.size};
        if (width(text, font) + 2 <= box.width)
            m_scene.add(Layer::Labels, Label{{middle.x, middle.y + 4}, text, font, Tone::Faint, Align::Centre});
    }
    if (m_context.selected == place)
        m_scene.add(Layer::Overlay, Box{rect.inset(0.5), 4, {Tone::None, Tone::Ink, 2}});
    const auto& words = m_context.words;
    m_hits.push_back(m_scene.hits.size());
    m_scene.hits.push_back(
        {rect, place, cellTip(m_context, m_cells.columns()[column], topic, cell),
         labelled(words,
                  columnName(m_context, m_cells.columns()[column]) + ", " +
                      m_context.in(m_context.data.topics[topic].name),
                  cell.summary ? stanceText(words, cell.summary->mean, 2) : silenceText(m_context, cell))});
}

void Matrix::drawTopic(Row topic, double y)
{
    const auto& record = m_context.data.topics[topic];
    const double room = m_gutter - 14;
    const double middle = y + m_rowHeight / 2;
    const Font font{std::min(rowFont.size, m_rowHeight * 0.86), rowFont.weight};
    const auto name = elided(m_context.in(record.name), font, room, m_context.measure);
    m_scene.add(Layer::Labels,
                Label{{m_gutter - 10, m_poles ? middle - 1 : middle + 4}, name, font, Tone::Ink, Align::Right});
    if (m_poles) {
        // Each in its colour: that is how a cell says which of them it stands for.
        constexpr const char* between = " ↔ ";
        const double sign = m_context.measure.width(between, poleFont);
        const double wanted = m_context.measure.width(m_context.in(record.polePlus), poleFont);
        const double other = m_context.measure.width(m_context.in(record.poleMinus), poleFont);
        const double half = (room - sign) / 2;
        const double most = wanted + other + sign <= room ? wanted : std::max(half, room - sign - other);
        const auto plus = elided(m_context.in(record.polePlus), poleFont, most, m_context.measure);
        double right = m_gutter - 10;
        const auto add = [&](const std::string& text, Tone tone) {
            m_scene.add(Layer::Labels, Label{{right, middle + 11}, text, poleFont, tone, Align::Right});
            right -= m_context.measure.width(text, poleFont);
        };
        add(plus, Tone::PolePlus);
        add(between, Tone::Muted);
        add(elided(m_context.in(record.poleMinus), poleFont, std::max(0.0, right - (m_gutter - 10 - room)),
                   m_context.measure),
            Tone::PoleMinus);
    }
    m_scene.hits.push_back({{0, y, m_gutter, m_rowHeight},
                            {Target::Kind::Topic, record.id.value},
                            m_context.in(record.name) + "\n" + m_context.in(record.definition) + "\n−2 " +
                                m_context.in(record.poleMinus) + "\n+2 " + m_context.in(record.polePlus),
                            m_context.in(record.name)});
}

void Matrix::addLegend()
{
    const auto& words = m_context.words;
    const char* steps[] = {PLENARY_TR("core", "−2 first pole"), PLENARY_TR("core", "−1"),
                           PLENARY_TR("core", "0 balanced"), PLENARY_TR("core", "+1"),
                           PLENARY_TR("core", "+2 second pole")};
    for (std::size_t i = 0; i < 5; ++i)
        m_scene.legend.push_back({words.translate(steps[i]), Glyph::Square, {shifted(Tone::StanceM2, i)}});
    m_scene.legend.push_back(
        {words.say(PLENARY_TR("core", "– no statement")), Glyph::Square, {Tone::None, Tone::Grid, 1}});
    if (m_context.selection.hiddenPositions() > 0)
        m_scene.legend.push_back({words.say(PLENARY_TR("core", "hidden by the filter")), Glyph::Square, hiddenStyle});
    if (m_anyBroken)
        m_scene.legend.push_back(breakLegend(words));
    m_scene.legend.push_back({words.say(PLENARY_TR("core", "not stated outright")),
                              Glyph::Square,
                              {Tone::Stance0, Tone::Muted, 1, Pattern::Hatch}});
}

void Matrix::addTable()
{
    const auto& words = m_context.words;
    auto& table = m_scene.table;
    table.columns = {words.say(PLENARY_TR("core", "Topic")), words.say(PLENARY_TR("core", "Actor"))};
    const auto ofCells = cellColumns(m_context, StanceCells::Detail::Counts);
    table.columns.insert(table.columns.end(), ofCells.begin(), ofCells.end());
    for (std::size_t row = 0; row < m_topics.size(); ++row) {
        for (std::size_t i = 0; i < m_columns.size(); ++i)
            addRow(m_topics[row], m_cells, m_columns[i],
                   row < m_shown ? m_hits[row * m_columns.size() + i] : Table::npos);
        for (std::size_t i = 0; i < m_others.columns().size(); ++i)
            addRow(m_topics[row], m_others, i, Table::npos);
    }
}

void Matrix::addRow(Row topic, const StanceCells& cells, std::size_t column, std::size_t hit)
{
    Table::Row row{{m_context.in(m_context.data.topics[topic].name), columnName(m_context, cells.columns()[column])},
                   hit};
    const auto values = cellValues(m_context, cells.at(column, topic), StanceCells::Detail::Counts);
    row.cells.insert(row.cells.end(), values.begin(), values.end());
    m_scene.table.rows.push_back(std::move(row));
}

/// On how many of the topics drawn some of the actors drawn lie two steps or more apart, where that is half or more of
/// those several of them spoke on.
std::optional<std::string> Matrix::farApart() const
{
    constexpr double steps = 2;
    long spoken = 0, apart = 0;
    for (std::size_t row = 0; row < m_shown; ++row) {
        std::vector<double> means;
        for (const std::size_t column : m_columns)
            if (const auto& cell = m_cells.at(column, m_topics[row]); cell.summary)
                means.push_back(cell.summary->mean);
        if (means.size() < 2)
            continue;
        ++spoken;
        const auto [least, greatest] = std::ranges::minmax(means);
        apart += greatest - least >= steps;
    }
    if (spoken < 2 || apart * 2 < spoken)
        return std::nullopt;
    return m_context.words.say(
        PLENARY_TR("core", "Two steps or more between actors on %1 of the %2 topics that several spoke on"),
        {std::to_string(apart), std::to_string(spoken)});
}

void Matrix::describe()
{
    const auto& words = m_context.words;
    m_scene.sources = m_cells.sources();
    m_scene.sources.insert(m_scene.sources.end(), m_others.sources().begin(), m_others.sources().end());
    m_scene.plainTitle = words.say(PLENARY_TR("core", "Stances by topic and actor"));
    const auto found = farApart();
    m_scene.title = found.value_or(m_scene.plainTitle);
    m_scene.subtitle = (found ? m_scene.plainTitle + " · " : "") + asOfText(m_context) + leftOutOfStatements(m_context);
    if (m_options.order != StanceOrder::Given)
        m_scene.subtitle += " · " + words.say(PLENARY_TR("core", "ordered %1"), {words.say(labelOf(m_options.order))});
    m_scene.notes.push_back(words.say(PLENARY_TR(
        "core", "Large figure: mean stance. Small figures: spread (standard deviation) and number of statements.")));
    if (m_options.order == StanceOrder::Clustering)
        m_scene.notes.push_back(
            words.say(PLENARY_TR("core", "Clustered by average linkage of mean |a − b| / 4, missing pairs left out.")));
    addMeanNotes(m_scene.notes, m_context, m_options.minN);
    m_scene.altText = m_scene.title + ", " + m_scene.subtitle;
    m_scene.table.caption = m_scene.altText;
    if (m_columns.empty() || m_topics.empty())
        m_scene.emptyText = words.say(PLENARY_TR("core", "No statement passes the filter up to this date."));
}

/// What has no room is counted: it stands in the table.
void Matrix::drawLeftOut()
{
    const auto& words = m_context.words;
    std::vector<std::string> parts;
    if (m_shown < m_topics.size())
        parts.push_back(
            words.count(PLENARY_TR_N("core", "… and %n more topics"), static_cast<long>(m_topics.size() - m_shown)));
    if (!m_others.columns().empty())
        parts.push_back(
            words.count(PLENARY_TR_N("core", "… and %n more actors"), static_cast<long>(m_others.columns().size())));
    if (!parts.empty())
        m_scene.add(Layer::Labels, Label{{m_gutter, m_scene.plot.bottom() + leastRow - 3},
                                         elided(join(parts, " · "), poleFont, m_context.width - m_gutter, m_context.measure),
                                         poleFont,
                                         Tone::Muted});
}

Scene Matrix::build()
{
    layOut();
    for (std::size_t i = 0; i < m_columns.size(); ++i)
        drawHead(i);
    for (std::size_t row = 0; row < m_shown; ++row) {
        const double y = m_head + static_cast<double>(row) * m_rowHeight;
        drawTopic(m_topics[row], y);
        for (std::size_t i = 0; i < m_columns.size(); ++i)
            drawCell({m_gutter + static_cast<double>(i) * m_cellWidth, y, m_cellWidth, m_rowHeight}, m_columns[i],
                     m_topics[row]);
    }
    drawLeftOut();
    addLegend();
    addTable();
    describe();
    return std::move(m_scene);
}

} // namespace

Scene buildMatrix(const Context& context, const std::vector<Row>& actors, const StanceOptions& options,
                  std::size_t room)
{
    auto columns = collapsed(context.data, actors, options.collapsed);
    const auto first = static_cast<std::ptrdiff_t>(std::min(columns.size(), room));
    std::vector<StanceColumn> others(columns.begin() + first, columns.end());
    columns.resize(static_cast<std::size_t>(first));
    return Matrix(context, std::move(columns), options, std::move(others)).build();
}

} // namespace plenary::scene
