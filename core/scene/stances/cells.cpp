// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scene/stances/cells.h"

#include "core/scene/stances/statement_columns.h"
#include "core/stats/pairwise.h"

#include <algorithm>
#include <array>
#include <utility>

namespace plenary::scene
{

namespace
{

/// Drawn again from fewer than so many, means say nothing of what others might have been.
constexpr std::size_t leastForInterval = 5;

/// Sums up cells while the positions stream by. Nearly all weigh 1: each of these is one step in a small table, by
/// stance, by whether it has a passage and by whether it was stated outright. The others take the longer way.
class Counter
{
public:
    Counter(const Dataset& data, const CodedStatements& coded, std::size_t columns)
        : m_data(data), m_coded(coded), m_positions(data.positions), m_topics(data.topics.size()), m_plain(columns * m_topics)
    {
    }

    void countAll(const View& view, ColumnLookup& lookup)
    {
        if (lookup.plainColumns().empty() || !m_coded.isEmpty())
            forEachStatement(view, m_coded, lookup, [&](std::uint32_t column, Row row) { count(column, row); });
        else if (view.asOf >= distantFuture)
            countPlain(view, lookup.plainColumns(), [](Row) { return true; });
        else
            countPlain(view, lookup.plainColumns(), MadeInTime(view));
    }

    std::vector<Row> takeSources() { return std::move(m_sources); }

    StanceCell cell(std::size_t at, std::size_t minN) const
    {
        StanceCell result;
        stats::StanceTally tally;
        if (!m_weighted.empty()) {
            result = m_weighted[at].cell;
            tally = m_weighted[at].stances;
        }
        stats::Interval extremes = m_weighted.empty() ? stats::Interval{2, -2} : m_weighted[at].extremes;
        for (unsigned i = 0; i < buckets; ++i) {
            const std::size_t count = m_plain[at][i];
            const double stance = static_cast<int>(i / 4) - 2;
            if (count > 0)
                extremes = {std::min(extremes.low, stance), std::max(extremes.high, stance)};
            result.n += count;
            result.proven += (i & 1U) != 0 ? count : 0;
            result.stated += (i & 2U) != 0 ? count : 0;
            tally.add(static_cast<int>(i / 4) - 2, 1, count);
            result.sides.minus += i / 4 < 2 ? static_cast<std::uint32_t>(count) : 0;
            result.sides.plus += i / 4 > 2 ? static_cast<std::uint32_t>(count) : 0;
        }
        if (result.n >= minN)
            result.summary = tally.summary();
        if (result.summary && result.n > 1 && result.n < leastForInterval)
            result.range = extremes;
        if (result.summary && result.n == 1 && result.disputed > 0)
            result.range = m_weighted[at].coders;
        return result;
    }

private:
    static constexpr unsigned buckets = 20;
    struct Weighted
    {
        stats::StanceTally stances;
        StanceCell cell;
        stats::Interval extremes = {2, -2}; ///< of the statements
        stats::Interval coders = {};        ///< of the one counted last

        void take(double stance) { extremes = {std::min(extremes.low, stance), std::max(extremes.high, stance)}; }
    };

    static constexpr Row portion = 4096;
    using Rows = std::array<Row, portion>;

    /// What countAll() does where no column is a group, for a million positions at a time.
    template <class InTime>
    void countPlain(const View& view, std::span<const std::uint32_t> columns, const InTime& isInTime)
    {
        const auto size = static_cast<Row>(m_positions.size());
        Rows others;
        for (Row first = 0; first < size; first += portion) {
            const Portion rows{first, std::min(size, first + portion)};
            const std::size_t count = view.countSpokenFor ? countPortion<true>(view, columns, isInTime, rows, others)
                                                          : countPortion<false>(view, columns, isInTime, rows, others);
            for (std::size_t i = 0; i < count; ++i)
                for (const Row actor : countedFor(view, others[i]))
                    if (columns[actor] != ColumnLookup::noColumn)
                        this->count(columns[actor], others[i]);
        }
    }

    std::span<const Row> countedFor(const View& view, Row row) const
    {
        const auto all = m_positions.countsFor.of(row);
        return view.countSpokenFor ? all : all.first(1);
    }

    struct Portion
    {
        Row first, last;
    };

    /// Counts the positions of a portion that weigh 1 and have no passage, and hands over the others. What does not
    /// change within the loop is in locals, and it calls nothing, so that all of it stays in registers.
    template <bool spokenFor, class InTime>
    [[gnu::noinline]] std::size_t countPortion(const View& view, std::span<const std::uint32_t> columns,
                                               const InTime& isInTime, Portion rows, Rows& others)
    {
        const auto* const selected = view.selection.positions.data();
        const auto* const topics = m_positions.topic.data();
        const auto* const offsets = m_positions.countsFor.offsets.data();
        const auto* const actors = m_positions.countsFor.values.data();
        const auto* const tallies = m_positions.tally.data();
        const auto* const columnOf = columns.data();
        auto* const plain = m_plain.data();
        const std::size_t width = m_topics;
        std::size_t count = 0;
        for (Row row = rows.first; row < rows.last; ++row) {
            const unsigned tally = tallies[row];
            if (selected[row] == 0 || tally == PositionColumns::tallyNothing || !isInTime(row))
                continue;
            if (tally == PositionColumns::tallyLooks) {
                others[count++] = row;
                continue;
            }
            std::size_t i = offsets[row];
            const std::size_t end = spokenFor ? offsets[row + 1] : i + 1;
            do // the speaker is always there
                if (const std::uint32_t column = columnOf[actors[i]]; column != ColumnLookup::noColumn)
                    ++plain[column * width + topics[row]][2 * tally]; // bucketOf() of one without a passage
            while (++i < end);
        }
        return count;
    }

    [[gnu::noinline]] void count(std::uint32_t column, Row row)
    {
        const std::size_t cell = column * m_topics + m_positions.topic[row];
        const CodedStatement* several = m_coded.find(row);
        const bool proven = several ? several->proven : m_positions.evidence[row] > 0;
        if (several)
            addCoded(cell, *several);
        else if (m_positions.weight[row] == 1)
            ++m_plain[cell][bucketOf(m_positions.stance[row], m_positions.basis[row], proven)];
        else
            addWeighted(cell, row);
        // A position that counts in several columns has its sources once.
        if (proven && std::exchange(m_lastSourced, row) != row)
            m_coded.eachCoding(row, [&](Row coding) {
                const auto sources = m_data.positionSources.of(coding);
                m_sources.insert(m_sources.end(), sources.begin(), sources.end());
            });
    }

    static unsigned bucketOf(int stance, Basis basis, bool proven)
    {
        return static_cast<unsigned>(stance + 2) * 4 + (basis == Basis::Stated ? 2U : 0U) + (proven ? 1U : 0U);
    }

    void addWeighted(std::size_t cell, Row row)
    {
        m_weighted.resize(m_plain.size());
        Weighted& sums = m_weighted[cell];
        ++sums.cell.n;
        sums.cell.proven += m_positions.evidence[row] > 0;
        sums.cell.stated += m_positions.basis[row] == Basis::Stated;
        sums.stances.add(m_positions.stance[row], static_cast<double>(m_positions.weight[row]));
        sums.take(m_positions.stance[row]);
        sums.cell.sides.minus += m_positions.stance[row] < 0;
        sums.cell.sides.plus += m_positions.stance[row] > 0;
    }

    void addCoded(std::size_t cell, const CodedStatement& statement)
    {
        m_weighted.resize(m_plain.size());
        Weighted& sums = m_weighted[cell];
        ++sums.cell.n;
        sums.cell.proven += statement.proven;
        sums.cell.stated += statement.stated;
        sums.cell.disputed += statement.isDisputed();
        sums.stances.addBetween({statement.stance, statement.weight});
        sums.take(statement.stance);
        sums.coders = statement.coders;
        sums.cell.sides.minus += statement.stance < 0;
        sums.cell.sides.plus += statement.stance > 0;
    }

    const Dataset& m_data;
    const CodedStatements& m_coded;
    const PositionColumns& m_positions;
    std::size_t m_topics;
    std::vector<Row> m_sources;
    Row m_lastSourced = noRow;
    std::vector<std::array<std::uint32_t, buckets>> m_plain;
    std::vector<Weighted> m_weighted;
};

} // namespace

StanceCells::StanceCells(const View& view, std::vector<StanceColumn> columns, Detail detail, int minN)
    : m_coded(view), m_columns(std::move(columns)), m_topics(view.data.topics.size()), m_cells(m_columns.size() * m_topics)
{
    const auto& data = view.data;
    Counter counter(data, m_coded, m_columns.size());
    ColumnLookup lookup(data, m_columns, view.countSpokenFor);
    counter.countAll(view, lookup);
    m_sources = counter.takeSources();
    for (std::size_t i = 0; i < m_cells.size(); ++i)
        m_cells[i] = counter.cell(i, static_cast<std::size_t>(std::max(minN, 1)));
    breakCells(view);
    if (view.selection.hiddenPositions() > 0)
        countHidden(view);
    if (detail == Detail::Statements)
        gatherStatements(view);
}

/// Of a bloc and its members taken together neither is said: they are several actors.
void StanceCells::breakCells(const View& view)
{
    const Deeds deeds(view);
    for (std::size_t column = 0; column < m_columns.size(); ++column) {
        if (m_columns[column].isGroup)
            continue;
        const auto own = deeds.of(m_columns[column].actor);
        for (Row topic = 0; topic < m_topics; ++topic) {
            StanceCell& cell = m_cells[column * m_topics + topic];
            cell.breaks = breaksOf(own, topic, cell.sides, cell.n);
        }
    }
}

void StanceCells::countHidden(const View& view)
{
    Selection hidden;
    for (const auto shown : view.selection.positions)
        hidden.positions.push_back(shown == 0);
    hidden.counting = view.selection.counting;
    const View rest{.data = view.data,
                    .selection = hidden,
                    .words = view.words,
                    .titles = view.titles,
                    .zone = view.zone,
                    .asOf = view.asOf,
                    .countSpokenFor = view.countSpokenFor};
    ColumnLookup lookup(view.data, m_columns, view.countSpokenFor);
    forEachStatement(rest, CodedStatements(rest), lookup, [&](std::size_t column, Row row) {
        ++m_cells[column * m_topics + view.data.positions.topic[row]].hidden;
    });
}

std::string silenceText(const View& view, const StanceCell& cell)
{
    return cell.n == 0 && cell.hidden > 0
               ? view.words.count(PLENARY_TR_N("core", "%n statements hidden by the filter"), static_cast<long>(cell.hidden))
               : view.words.say(PLENARY_TR("core", "No statement"));
}

void StanceCells::gatherStatements(const View& view)
{
    m_offsets.assign(m_cells.size() + 1, 0);
    for (std::size_t i = 0; i < m_cells.size(); ++i)
        m_offsets[i + 1] = m_offsets[i] + m_cells[i].n;
    m_statements.resize(m_offsets.back());
    auto next = m_offsets;
    ColumnLookup lookup(view.data, m_columns, view.countSpokenFor);
    forEachStatement(view, m_coded, lookup, [&](std::size_t column, Row row) {
        m_statements[next[column * m_topics + view.data.positions.topic[row]]++] = row;
    });
    std::vector<stats::Sample> samples;
    for (std::size_t i = 0; i < m_cells.size(); ++i) {
        if (!m_cells[i].summary || m_cells[i].n < leastForInterval)
            continue;
        samples.clear();
        for (std::size_t at = m_offsets[i]; at < m_offsets[i + 1]; ++at)
            samples.push_back(m_coded.sample(view.data.positions, m_statements[at]));
        m_cells[i].summary = stats::summarise(samples, stats::BootstrapOptions{});
    }
}

std::span<const Row> StanceCells::statements(std::size_t column, Row topic) const
{
    const std::size_t cell = column * m_topics + topic;
    return std::span(m_statements).subspan(m_offsets[cell], m_offsets[cell + 1] - m_offsets[cell]);
}

std::vector<double> StanceCells::means(std::size_t column) const
{
    std::vector<double> values(m_topics, stats::missing);
    for (Row topic = 0; topic < m_topics; ++topic)
        if (const auto& summary = at(column, topic).summary)
            values[topic] = summary->mean;
    return values;
}

std::vector<double> StanceCells::values(std::size_t column, stats::Measure measure) const
{
    if (!stats::comparesSides(measure))
        return means(column);
    std::vector<double> values(m_topics, stats::missing);
    for (Row topic = 0; topic < m_topics; ++topic)
        if (at(column, topic).summary)
            values[topic] = stats::packed(at(column, topic).sides);
    return values;
}

Breaks StanceCells::breaksOfColumn(std::size_t column) const
{
    Breaks breaks;
    for (Row topic = 0; topic < m_topics; ++topic)
        breaks = breaks | at(column, topic).breaks;
    return breaks;
}

std::size_t StanceCells::countOfColumn(std::size_t column) const
{
    std::size_t n = 0;
    for (Row topic = 0; topic < m_topics; ++topic)
        n += at(column, topic).n;
    return n;
}

std::size_t StanceCells::countOfTopic(Row topic) const
{
    std::size_t n = 0;
    for (std::size_t column = 0; column < m_columns.size(); ++column)
        n += at(column, topic).n;
    return n;
}

std::vector<Row> statementsBehind(const View& view, const Target& cell)
{
    std::vector<Row> rows;
    const StanceColumn column = columnOf(view.data, cell);
    const Row topic = view.data.rowOf(TopicId{cell.second});
    if ((cell.kind != Target::Kind::Cell && cell.kind != Target::Kind::Group) || column.actor == noRow)
        return rows;
    ColumnLookup lookup(view.data, {column}, view.countSpokenFor);
    forEachStatement(view, CodedStatements(), lookup, [&](std::uint32_t, Row row) {
        if (view.data.positions.topic[row] == topic)
            rows.push_back(row);
    });
    return rows;
}

} // namespace plenary::scene
