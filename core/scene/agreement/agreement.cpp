// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scene/agreement/agreement.h"

#include <algorithm>

namespace plenary::scene
{

namespace
{

std::size_t leastN(const StanceOptions& options)
{
    return static_cast<std::size_t>(std::max(options.minN, 1));
}

/// Options that only say how a comparison is drawn do not change it.
bool compareAlike(const StanceOptions& a, const StanceOptions& b)
{
    return a.measure == b.measure && a.normalisation == b.normalisation && leastN(a) == leastN(b);
}

stats::StanceTable gather(const View& view, ColumnLookup& lookup, std::size_t columns, std::size_t& statements)
{
    const auto& positions = view.data.positions;
    stats::StanceTable table(columns, view.data.topics.size());
    forEachStatement(view, lookup, [&](std::uint32_t column, Row row) {
        table.add(column, positions.topic[row], positions.stance[row], static_cast<double>(positions.weight[row]));
        ++statements;
    });
    return table;
}

} // namespace

Agreement::Agreement(const View& view, std::vector<StanceColumn> columns, const StanceOptions& options)
    : m_data(&view.data), m_columns(std::move(columns)), m_options(options),
      m_countSpokenFor(view.countSpokenFor), m_asOf(view.asOf),
      m_lookup(view.data, m_columns, view.countSpokenFor),
      m_table(gather(view, m_lookup, m_columns.size(), m_statements)),
      m_matrix(options.measure, m_table.allMeans(leastN(options)), m_table.actors(), m_table.topics(),
               options.pairOptions())
{
}

bool Agreement::fits(const View& view, const std::vector<StanceColumn>& columns,
                     const StanceOptions& options) const
{
    return m_data == &view.data && m_countSpokenFor == view.countSpokenFor && m_columns == columns &&
           compareAlike(m_options, options);
}

void Agreement::count(const PositionColumns& positions, Row row, bool add, std::vector<std::uint8_t>& changed)
{
    const Row topic = positions.topic[row];
    const double stance = positions.stance[row];
    const auto weight = static_cast<double>(positions.weight[row]);
    m_lookup.columnsOf(row, [&](std::uint32_t column) {
        if (add)
            m_table.add(column, topic, stance, weight);
        else
            m_table.remove(column, topic, stance, weight);
        m_statements = add ? m_statements + 1 : m_statements - 1;
        changed[topic] = 1;
    });
}

void Agreement::moveTo(const View& view)
{
    if (view.asOf == m_asOf)
        return;
    const auto& positions = view.data.positions;
    const MadeInTime before(view, m_asOf);
    const MadeInTime now(view);
    const auto reached = [&](Instant asOf, Instant slack) {
        return asOf >= distantFuture
                   ? std::ssize(positions.madeMin)
                   : std::ranges::lower_bound(positions.madeMin, asOf + slack) - positions.madeMin.begin();
    };
    const auto first = reached(std::min(m_asOf, view.asOf), -MadeInTime::zoneSlack);
    const auto last = reached(std::max(m_asOf, view.asOf), MadeInTime::zoneSlack);
    std::vector<std::uint8_t> changed(m_table.topics());
    m_lookup.startAgain();
    for (Row row = static_cast<Row>(first); row < static_cast<Row>(last); ++row)
        if (view.selection.positions[row] != 0 && positions.topic[row] != noRow && before(row) != now(row))
            count(positions, row, now(row), changed);
    for (std::size_t topic = 0; topic < changed.size(); ++topic)
        if (changed[topic] != 0)
            m_matrix.replaceTopic(topic, m_table.meansOnTopic(topic, leastN(m_options)));
    m_matrix.refresh();
    m_asOf = view.asOf;
}

std::size_t Agreement::topicsSpokenOn() const
{
    std::size_t count = 0;
    for (std::size_t topic = 0; topic < m_table.topics(); ++topic)
        for (std::size_t column = 0; column < m_columns.size(); ++column)
            if (m_table.count(column, topic) > 0) {
                ++count;
                break;
            }
    return count;
}

const Agreement& AgreementMemory::recall(const View& view, const std::vector<StanceColumn>& columns,
                                         const StanceOptions& options)
{
    if (m_kept && m_kept->fits(view, columns, options))
        m_kept->moveTo(view);
    else
        m_kept.emplace(view, columns, options);
    return *m_kept;
}

Coalitions coalitions(const stats::DistanceMatrix& distances, const stats::Dendrogram& tree, int asked)
{
    Coalitions best;
    best.count = std::min<std::size_t>(distances.size(), static_cast<std::size_t>(std::max(asked, 1)));
    if (asked > 0) {
        best.of = stats::cut(tree, best.count);
        best.silhouette = stats::meanSilhouette(distances, best.of);
        return best;
    }
    best.of.assign(distances.size(), 0);
    constexpr std::size_t mostTried = 6;
    for (std::size_t count = 2; count < std::min(distances.size(), mostTried + 1); ++count) {
        auto of = stats::cut(tree, count);
        const auto silhouette = stats::meanSilhouette(distances, of);
        if (silhouette && (!best.silhouette || *silhouette > *best.silhouette + 1e-12))
            best = {std::move(of), count, silhouette};
    }
    return best;
}

} // namespace plenary::scene
