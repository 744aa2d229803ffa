// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scene/stance_cells.h"

#include "core/scene/column_lookup.h"
#include "core/stats/pairwise.h"

#include <algorithm>
#include <utility>

namespace plenary::scene
{

namespace
{

stats::Sample sampleOf(const PositionColumns& positions, Row row)
{
    return {static_cast<double>(positions.stance[row]), static_cast<double>(positions.weight[row])};
}

} // namespace

StanceCells::StanceCells(const Context& context, std::vector<StanceColumn> columns, Detail detail, int minN)
    : m_columns(std::move(columns)), m_topics(context.data.topics.size()), m_cells(m_columns.size() * m_topics)
{
    const auto& data = context.data;
    std::vector<stats::Tally> tallies(m_cells.size());
    Row sourced = noRow;
    ColumnLookup lookup(data, m_columns, context.countSpokenFor);
    forEachStatement(context, lookup, [&](std::size_t column, Row row) {
        const std::size_t at = column * m_topics + data.positions.topic[row];
        StanceCell& cell = m_cells[at];
        ++cell.n;
        cell.proven += data.positions.evidence[row] > 0;
        cell.stated += data.positions.basis[row] == Basis::Stated;
        tallies[at].add(sampleOf(data.positions, row));
        if (data.positions.evidence[row] > 0 && std::exchange(sourced, row) != row) {
            const auto behind = data.positionSources.of(row);
            m_sources.insert(m_sources.end(), behind.begin(), behind.end());
        }
    });
    for (std::size_t i = 0; i < m_cells.size(); ++i)
        if (m_cells[i].n >= static_cast<std::size_t>(std::max(minN, 1)))
            m_cells[i].summary = tallies[i].summary();
    if (detail == Detail::Statements)
        gatherStatements(context);
}

void StanceCells::gatherStatements(const Context& context)
{
    m_offsets.assign(m_cells.size() + 1, 0);
    for (std::size_t i = 0; i < m_cells.size(); ++i)
        m_offsets[i + 1] = m_offsets[i] + m_cells[i].n;
    m_statements.resize(m_offsets.back());
    auto next = m_offsets;
    ColumnLookup lookup(context.data, m_columns, context.countSpokenFor);
    forEachStatement(context, lookup, [&](std::size_t column, Row row) {
        m_statements[next[column * m_topics + context.data.positions.topic[row]]++] = row;
    });
    std::vector<stats::Sample> samples;
    for (std::size_t i = 0; i < m_cells.size(); ++i) {
        if (!m_cells[i].summary || m_cells[i].n < 2)
            continue;
        samples.clear();
        for (std::size_t at = m_offsets[i]; at < m_offsets[i + 1]; ++at)
            samples.push_back(sampleOf(context.data.positions, m_statements[at]));
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

std::vector<StanceColumn> columnsOf(const std::vector<Row>& actors)
{
    std::vector<StanceColumn> columns;
    for (const Row actor : actors)
        columns.push_back({actor});
    return columns;
}

std::vector<StanceColumn> collapsed(const Dataset& data, const std::vector<Row>& actors,
                                    const std::vector<std::string>& blocs)
{
    auto columns = columnsOf(actors);
    const auto withMembers = blocsWithMembers(data);
    for (const Row bloc : data.findActors(blocs)) {
        if (std::ranges::find(withMembers, bloc) == withMembers.end())
            continue;
        const auto belongs = [&](const StanceColumn& column) {
            return !column.isGroup &&
                   (column.actor == bloc || std::ranges::any_of(data.memberships, [&](const auto& membership) {
                        return data.rowOf(membership.bloc) == bloc && data.rowOf(membership.member) == column.actor;
                    }));
        };
        const auto first = std::ranges::find_if(columns, belongs) - columns.begin();
        std::erase_if(columns, belongs);
        columns.insert(columns.begin() + std::min<std::ptrdiff_t>(first, std::ssize(columns)), {bloc, true});
    }
    return columns;
}

std::vector<Row> blocsWithMembers(const Dataset& data)
{
    std::vector<Row> blocs;
    for (const auto& membership : data.memberships)
        if (const Row bloc = data.rowOf(membership.bloc); bloc != noRow)
            blocs.push_back(bloc);
    std::ranges::sort(blocs);
    const auto repeated = std::ranges::unique(blocs);
    blocs.erase(repeated.begin(), repeated.end());
    return blocs;
}

Target cellTarget(const Dataset& data, const StanceColumn& column, Row topic)
{
    return {column.isGroup ? Target::Kind::Group : Target::Kind::Cell, data.actors[column.actor].id.value,
            data.topics[topic].id.value};
}

StanceColumn columnOf(const Dataset& data, const Target& cell)
{
    return {data.rowOf(ActorId{cell.first}), cell.kind == Target::Kind::Group};
}

std::vector<Row> statementsBehind(const Context& context, const Target& cell)
{
    std::vector<Row> rows;
    const StanceColumn column = columnOf(context.data, cell);
    const Row topic = context.data.rowOf(TopicId{cell.second});
    if ((cell.kind != Target::Kind::Cell && cell.kind != Target::Kind::Group) || column.actor == noRow)
        return rows;
    ColumnLookup lookup(context.data, {column}, context.countSpokenFor);
    forEachStatement(context, lookup, [&](std::uint32_t, Row row) {
        if (context.data.positions.topic[row] == topic)
            rows.push_back(row);
    });
    return rows;
}

std::string columnName(const Context& context, const StanceColumn& column)
{
    const auto name = context.actorName(column.actor);
    return column.isGroup ? context.words.say(PLENARY_TR("core", "%1 and members"), {name}) : name;
}

std::string columnShort(const Context& context, const StanceColumn& column)
{
    return context.actorShort(column.actor) + (column.isGroup ? " +" : "");
}

} // namespace plenary::scene
