// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scene/stances/statement_columns.h"

#include <algorithm>

namespace plenary::scene
{

ColumnLookup::ColumnLookup(const Dataset& data, const std::vector<StanceColumn>& columns, bool countSpokenFor)
    : m_data(data), m_countSpokenFor(countSpokenFor), m_hasGroups(std::ranges::any_of(columns, &StanceColumn::isGroup)),
      m_own(data.actors.size(), noColumn), m_last(columns.size(), noRow)
{
    const Lists<Tie> blocs = m_hasGroups ? blocsOf(data) : Lists<Tie>();
    std::vector<std::vector<Entry>> groups(m_hasGroups ? data.actors.size() : 0);
    for (std::uint32_t i = 0; i < columns.size(); ++i) {
        m_own[columns[i].actor] = i;
        if (!m_hasGroups)
            continue;
        groups[columns[i].actor].push_back({i});
        if (columns[i].isGroup)
            for (Row member = 0; member < data.actors.size(); ++member)
                for (const Tie& bloc : blocs.of(member))
                    if (bloc.to == columns[i].actor)
                        groups[member].push_back({i, bloc.tenure});
    }
    // A position may count for several members of one group, so where there are groups all go the careful way.
    if (m_hasGroups)
        std::ranges::fill(m_own, noColumn);
    for (const auto& of : groups) {
        m_groups.values.append(of);
        m_groups.closeRow();
    }
}

} // namespace plenary::scene
