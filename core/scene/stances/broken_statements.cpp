// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scene/stances/broken_statements.h"

#include <algorithm>
#include <cstdlib>

namespace plenary::scene
{

namespace
{

/// Rows come in the order of their times as stored: one without an offset stands as if it were of UTC, which is at most
/// this far from where it stands in a zone.
constexpr Instant mostOffset = 26 * millisecondsPerHour;

} // namespace

StatementsByTopic::StatementsByTopic(const Dataset& data) : m_positions(data.positions)
{
    // By topic, then by actor: each time what is equal keeps its order.
    const auto size = static_cast<Row>(m_positions.size());
    std::vector<std::uint32_t> next(data.topics.size() + 1);
    for (const Row topic : m_positions.topic)
        if (topic != noRow)
            ++next[topic + 1];
    for (std::size_t topic = 1; topic < next.size(); ++topic)
        next[topic] += next[topic - 1];
    std::vector<Row> byTopic(next.back());
    for (Row row = 0; row < size; ++row)
        if (const Row topic = m_positions.topic[row]; topic != noRow)
            byTopic[next[topic]++] = row;
    std::vector<std::uint32_t> offsets(data.actors.size() + 1);
    for (const Row row : byTopic)
        for (const Row actor : m_positions.countsFor.of(row))
            ++offsets[actor + 1];
    for (std::size_t actor = 1; actor < offsets.size(); ++actor)
        offsets[actor] += offsets[actor - 1];
    std::vector<Row> values(offsets.back());
    std::vector<std::uint32_t> place(offsets.begin(), offsets.end() - 1);
    for (const Row row : byTopic)
        for (const Row actor : m_positions.countsFor.of(row))
            values[place[actor]++] = row;
    m_byActor.offsets = std::move(offsets);
    m_byActor.values = std::move(values);
}

std::span<const Row> StatementsByTopic::of(Row actor, Row topic) const
{
    const auto found =
        std::ranges::equal_range(m_byActor.of(actor), topic, {}, [&](Row row) { return m_positions.topic[row]; });
    return {found.begin(), found.end()};
}

BrokenStatements::BrokenStatements(const View& view, const StatementsByTopic& statements)
    : m_view(view), m_statements(statements), m_isInTime(view), m_coded(view), m_deeds(view)
{
}

bool BrokenStatements::counts(Row statement) const
{
    return m_view.selection.positions[statement] != 0 && m_view.data.positions.topic[statement] != noRow &&
           !m_coded.repeats(statement) && m_isInTime(statement);
}

bool BrokenStatements::countsFor(Row statement, Row actor) const
{
    return m_view.countSpokenFor || m_view.data.positions.actor[statement] == actor;
}

Breaks BrokenStatements::of(Row statement) const
{
    Breaks breaks;
    if (!counts(statement))
        return breaks;
    const auto& positions = m_view.data.positions;
    const double stance = m_coded.sample(positions, statement).stance;
    for (const Row actor : positions.countsFor.of(statement)) {
        if (!countsFor(statement, actor))
            continue;
        for (const Deed& deed : m_deeds.of(actor))
            breaks.againstDeed =
                breaks.againstDeed || (deed.topic == positions.topic[statement] && deed.isAgainst(stance));
        breaks.turned = breaks.turned || turns(statement, actor);
    }
    return breaks;
}

bool BrokenStatements::turns(Row statement, Row actor) const
{
    const auto& positions = m_view.data.positions;
    const double stance = m_coded.sample(positions, statement).stance;
    if (stance == 0)
        return false;
    const auto when = [&](Row row) { return std::pair(resolvedTime(m_view, positions, row).earliestStart, row); };
    const auto own = when(statement);
    std::optional<std::pair<Instant, Row>> before; // the last one on a side
    const auto rows = m_statements.of(actor, positions.topic[statement]);
    auto at = std::ranges::upper_bound(rows, positions.madeMin[statement] + mostOffset, {},
                                       [&](Row row) { return positions.madeMin[row]; });
    while (at != rows.begin()) {
        const Row row = *--at;
        if (before && positions.madeMin[row] + 2 * mostOffset < positions.madeMin[before->second])
            break;
        if (row == statement || !counts(row) || !countsFor(row, actor) || m_coded.sample(positions, row).stance == 0)
            continue;
        if (const auto time = when(row); time < own && (!before || time > *before))
            before = time;
    }
    return before && m_coded.sample(positions, before->second).stance * stance < 0;
}

} // namespace plenary::scene
