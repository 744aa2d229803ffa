// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scene/stances/coded_statements.h"

#include <algorithm>

namespace plenary::scene
{

CodedStatements::CodedStatements(const View& view)
{
    const auto& positions = view.data.positions;
    if (positions.statement.empty())
        return;
    const MadeInTime isInTime(view);
    std::unordered_map<Row, CodedStatement> byFirst;
    for (Row row = 0; row < positions.size(); ++row)
        if (view.selection.positions[row] != 0 && positions.topic[row] != noRow && isInTime(row))
            byFirst[positions.statement[row]].codings.push_back(row);
    for (auto& [first, statement] : byFirst) {
        if (statement.codings.size() < 2)
            continue;
        if (m_leading.empty()) {
            m_leading.resize(positions.size());
            for (Row row = 0; row < positions.size(); ++row)
                m_leading[row] = row;
        }
        statement.coders = {2, -2};
        for (const Row row : statement.codings) {
            const double stance = positions.stance[row];
            statement.stance += stance;
            statement.weight += static_cast<double>(positions.weight[row]);
            statement.coders = {std::min(statement.coders.low, stance), std::max(statement.coders.high, stance)};
            statement.proven = statement.proven || positions.evidence[row] > 0;
            statement.stated = statement.stated && positions.basis[row] == Basis::Stated;
            m_leading[row] = statement.codings.front();
        }
        const auto count = static_cast<double>(statement.codings.size());
        statement.stance /= count;
        statement.weight /= count;
        m_several.emplace(statement.codings.front(), std::move(statement));
    }
}

} // namespace plenary::scene
