// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scene/stances/coded_statements.h"
#include "core/scene/stances/column.h"
#include "core/scene/stances/deeds.h"
#include "core/stats/measure.h"
#include "core/stats/sides.h"
#include "core/stats/summary.h"

#include <optional>
#include <span>
#include <vector>

namespace plenary::scene
{

/// What one column says on one topic, up to the as-of date.
struct StanceCell
{
    std::optional<stats::Summary> summary; ///< absent where there are too few statements: silence is never 0
    /// Least and greatest stance, of two to four statements: too few for an interval. Of one, those its coders gave it.
    std::optional<stats::Interval> range;
    std::size_t n = 0;                     ///< statements
    std::size_t proven = 0;                ///< of these with a passage
    std::size_t stated = 0;                ///< of these stated outright
    stats::Sides sides;                    ///< how many of them stand on either side
    std::size_t disputed = 0;              ///< of these such that their coders gave different stances
    Breaks breaks;                         ///< how they go with deeds and with each other
    std::size_t hidden = 0;                ///< statements that the filter hides: no silence

    /// No passage behind any of it.
    bool hollow() const { return n > 0 && proven == 0; }
    /// Only inferred by the coder or reported by others.
    bool indirect() const { return n > 0 && stated == 0; }
};

/// Positions that count for actors, sorted into cells in one pass: those that pass the filter and were made by the
/// as-of date. A position counts once in a group, however many of its members it counts for.
class StanceCells
{
public:
    enum class Detail {
        Counts,    ///< means, spreads and numbers
        Statements ///< also which statements these are, and intervals
    };

    /// A mean of fewer than `minN` statements is left out.
    StanceCells(const View& view, std::vector<StanceColumn> columns, Detail detail, int minN = 1);

    const std::vector<StanceColumn>& columns() const { return m_columns; }
    std::size_t topics() const { return m_topics; }
    const StanceCell& at(std::size_t column, Row topic) const { return m_cells[column * m_topics + topic]; }
    /// The statements of a cell by the time they were made, each by the position that leads it; with
    /// Detail::Statements.
    std::span<const Row> statements(std::size_t column, Row topic) const;
    const CodedStatements& coded() const { return m_coded; }
    /// The sources behind all cells, one a passage.
    const std::vector<Row>& sources() const { return m_sources; }
    /// Mean stances of one column, one a topic; stats::missing where there is none.
    std::vector<double> means(std::size_t column) const;
    /// What a measure compares of a column: its means, or how often it stood on either side, as stats::packed() has it.
    std::vector<double> values(std::size_t column, stats::Measure measure) const;
    /// On any topic.
    Breaks breaksOfColumn(std::size_t column) const;
    /// Statements of a column on all topics, and of all columns on a topic.
    std::size_t countOfColumn(std::size_t column) const;
    std::size_t countOfTopic(Row topic) const;

private:
    void gatherStatements(const View& view);
    void countHidden(const View& view);
    void breakCells(const View& view);

    CodedStatements m_coded;
    std::vector<StanceColumn> m_columns;
    std::size_t m_topics;
    std::vector<StanceCell> m_cells;
    std::vector<std::size_t> m_offsets; ///< of each cell into m_statements
    std::vector<Row> m_statements;
    std::vector<Row> m_sources;
};

/// Why there is no mean in a cell: “No statement”, or that the filter hides what there is.
std::string silenceText(const View& view, const StanceCell& cell);

/// The positions in view that a cell stands for, every coding of a statement, by the time they were made; none for other
/// targets.
std::vector<Row> statementsBehind(const View& view, const Target& cell);

} // namespace plenary::scene
