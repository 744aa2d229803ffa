// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scene/as_of.h"
#include "core/scene/stance_cells.h"

#include <vector>

namespace plenary::scene
{

/// Tells in which columns a position counts: those of the actors it counts for, and groups of which one of these was a
/// member when it was made. A position counts once a column.
class ColumnLookup
{
public:
    ColumnLookup(const Dataset& data, const std::vector<StanceColumn>& columns, bool countSpokenFor);

    template <class Visit>
    void columnsOf(Row position, Visit visit)
    {
        const auto& positions = m_data.positions;
        const auto counted = positions.countsFor.of(position);
        for (const Row actor : m_countSpokenFor ? counted : counted.first(1))
            for (const Entry& entry : m_entries.of(actor)) {
                const Instant made = positions.madeMin[position];
                if (made < entry.from || made >= entry.to || m_last[entry.column] == position)
                    continue;
                m_last[entry.column] = position;
                visit(entry.column);
            }
    }

    /// The next position may be one that was looked up before.
    void startAgain() { std::ranges::fill(m_last, noRow); }

private:
    struct Entry
    {
        std::uint32_t column = 0;
        Instant from = distantPast;
        Instant to = distantFuture;
    };

    const Dataset& m_data;
    bool m_countSpokenFor;
    Lists<Entry> m_entries;
    std::vector<Row> m_last;
};

/// Calls `visit(column, position)` for every position in view, in the order they were made.
template <class Visit>
void forEachStatement(const Context& context, ColumnLookup& lookup, Visit visit)
{
    const MadeInTime madeInTime(context);
    const auto& positions = context.data.positions;
    for (Row row = 0; row < positions.size(); ++row)
        if (context.selection.positions[row] != 0 && positions.topic[row] != noRow && madeInTime(row))
            lookup.columnsOf(row, [&](std::uint32_t column) { visit(column, row); });
}

} // namespace plenary::scene
