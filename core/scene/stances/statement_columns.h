// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/tenure.h"
#include "core/scene/stances/coded_statements.h"
#include "core/scene/stances/column.h"
#include "core/scene/view/made_in_time.h"

#include <algorithm>
#include <span>
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
    void columnsOf(Row position, Visit&& visit)
    {
        const auto& counted = m_data.positions.countsFor;
        const std::uint32_t first = counted.offsets[position];
        const std::uint32_t last = m_countSpokenFor ? counted.offsets[position + 1] : first + 1;
        for (std::uint32_t i = first; i < last; ++i) {
            const Row actor = counted.values[i];
            if (m_own[actor] != noColumn)
                visit(m_own[actor]);
            else if (m_hasGroups)
                visitGroups(position, actor, visit);
        }
    }

    /// The column of each actor, noColumn where it has none; empty where there are groups, for which it takes more.
    std::span<const std::uint32_t> plainColumns() const
    {
        return m_hasGroups ? std::span<const std::uint32_t>() : std::span(m_own);
    }
    static constexpr std::uint32_t noColumn = 0xFFFFFFFFU;

    /// The next position may be one that was looked up before.
    void startAgain() { std::ranges::fill(m_last, noRow); }

private:
    /// A group that an actor's statements count in, as long as it is a member.
    struct Entry
    {
        std::uint32_t column = 0;
        Tenure tenure = {};
    };

    template <class Visit>
    [[gnu::noinline]] void visitGroups(Row position, Row actor, Visit&& visit)
    {
        const WrittenInstant made = m_data.positions.made(position);
        for (const Entry& entry : m_groups.of(actor))
            if (entry.tenure.holdsAt(made) && m_last[entry.column] != position) {
                m_last[entry.column] = position;
                visit(entry.column);
            }
    }

    const Dataset& m_data;
    bool m_countSpokenFor;
    bool m_hasGroups;
    std::vector<std::uint32_t> m_own; ///< the column of an actor that counts in no group, noColumn for the others
    Lists<Entry> m_groups;            ///< all columns of actors that count in a group
    std::vector<Row> m_last;          ///< the position that was counted last in a column
};

/// Calls `visit(column, position)` for every statement in view, in the order they were made; of one that several people
/// coded for its leading position.
template <class Visit>
void forEachStatement(const View& view, const CodedStatements& coded, ColumnLookup& lookup, Visit&& visit)
{
    const auto& positions = view.data.positions;
    const auto walk = [&](const auto& isInTime) {
        const std::size_t size = positions.size();
        for (Row row = 0; row < size; ++row)
            if (view.selection.positions[row] != 0 && positions.topic[row] != noRow && !coded.repeats(row) && isInTime(row))
                lookup.columnsOf(row, [&](std::uint32_t column) { visit(column, row); });
    };
    if (view.asOf >= distantFuture)
        walk([](Row) { return true; });
    else
        walk(MadeInTime(view));
}

} // namespace plenary::scene
