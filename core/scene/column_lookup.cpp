// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scene/column_lookup.h"

namespace plenary::scene
{

ColumnLookup::ColumnLookup(const Dataset& data, const std::vector<StanceColumn>& columns, bool countSpokenFor)
    : m_data(data), m_countSpokenFor(countSpokenFor), m_last(columns.size(), noRow)
{
    std::vector<std::vector<Entry>> entries(data.actors.size());
    const auto bound = [](const std::string& date, Instant open, auto side) {
        const auto span = parseTime(date);
        return date.empty() || !span ? open : (*span).*side;
    };
    for (std::uint32_t i = 0; i < columns.size(); ++i) {
        entries[columns[i].actor].push_back({i});
        for (const auto& membership : data.memberships)
            if (columns[i].isGroup && data.rowOf(membership.bloc) == columns[i].actor)
                if (const Row member = data.rowOf(membership.member); member != noRow)
                    entries[member].push_back({i, bound(membership.from, distantPast, &TimeSpan::earliestStart),
                                               bound(membership.to, distantFuture, &TimeSpan::latestEnd)});
    }
    for (const auto& of : entries) {
        m_entries.values.insert(m_entries.values.end(), of.begin(), of.end());
        m_entries.closeRow();
    }
}

} // namespace plenary::scene
