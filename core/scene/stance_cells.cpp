// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scene/stances.h"
#include "core/scene/wording.h"
#include "core/stats/pairwise.h"

#include <algorithm>
#include <map>

namespace plenary::scene
{

namespace
{

/// Whether a position is in view: passes the filter, made by the as-of date.
bool inView(const Context& context, Row position)
{
    if (!context.selection.positions[position])
        return false;
    const auto& positions = context.data.positions;
    if (context.asOf >= distantFuture)
        return true;
    return startedBy(resolvedTime(context, positions, position), context.asOf - 1);
}

} // namespace

StanceCells::StanceCells(const Context& context, std::vector<Row> actors, bool withIntervals)
    : m_actors(std::move(actors)), m_topics(context.data.topics.size()), m_cells(m_actors.size() * m_topics)
{
    const auto& data = context.data;
    const auto& positions = data.positions;
    std::vector<std::size_t> columns(data.actors.size(), m_actors.size());
    for (std::size_t i = 0; i < m_actors.size(); ++i)
        columns[m_actors[i]] = i;
    std::vector<stats::Tally> tallies(m_cells.size());
    for (Row row = 0; row < positions.size(); ++row) {
        if (!inView(context, row) || positions.topic[row] == noRow)
            continue;
        const auto counted = positions.countsFor.of(row);
        for (const Row actor : context.countSpokenFor ? counted : counted.first(1)) {
            const std::size_t column = columns[actor];
            if (column == m_actors.size())
                continue;
            const std::size_t at = column * m_topics + positions.topic[row];
            StanceCell& cell = m_cells[at];
            cell.positions.push_back(row);
            cell.proven += positions.evidence[row] > 0;
            cell.stated += positions.basis[row] == Basis::Stated;
            tallies[at].add({static_cast<double>(positions.stance[row]), static_cast<double>(positions.weight[row])});
        }
    }
    std::vector<stats::Sample> samples;
    for (std::size_t i = 0; i < m_cells.size(); ++i) {
        m_cells[i].summary = tallies[i].summary();
        if (!withIntervals || m_cells[i].positions.size() < 2)
            continue;
        samples.clear();
        for (const Row row : m_cells[i].positions)
            samples.push_back({static_cast<double>(positions.stance[row]), static_cast<double>(positions.weight[row])});
        m_cells[i].summary = stats::summarise(samples, stats::BootstrapOptions{});
    }
}

std::vector<Row> StanceCells::sources(const Dataset& data) const
{
    std::vector<Row> rows;
    for (const auto& cell : m_cells)
        for (const Row position : cell.positions) {
            const auto behind = data.positionSources.of(position);
            rows.insert(rows.end(), behind.begin(), behind.end());
        }
    return rows;
}

std::vector<double> StanceCells::means(std::size_t actor) const
{
    std::vector<double> values(m_topics, stats::missing);
    for (Row topic = 0; topic < m_topics; ++topic)
        if (const auto& summary = at(actor, topic).summary)
            values[topic] = summary->mean;
    return values;
}

std::vector<Row> stanceActors(const Context& context, std::size_t most)
{
    const auto& data = context.data;
    std::map<Row, std::size_t> counts;
    std::map<Row, std::size_t> own;
    for (Row row = 0; row < data.positions.size(); ++row) {
        if (!inView(context, row))
            continue;
        const auto counted = data.positions.countsFor.of(row);
        const bool speaks = context.countSpokenFor && counted.size() > 1;
        for (const Row actor : context.countSpokenFor ? counted : counted.first(1))
            ++counts[actor];
        own[counted.front()] += !speaks;
    }
    std::vector<std::pair<Row, std::size_t>> ranked;
    for (const auto& [actor, n] : counts)
        if (data.actors[actor].kind != ActorKind::Person || own[actor] > 0)
            ranked.emplace_back(actor, n);
    std::ranges::stable_sort(ranked, [](const auto& a, const auto& b) { return a.second > b.second; });
    std::vector<Row> actors;
    for (const Row actor : defaultProfile(data))
        if (counts.contains(actor))
            actors.push_back(actor);
    for (const auto& [actor, n] : ranked)
        if (std::ranges::find(actors, actor) == actors.end())
            actors.push_back(actor);
    actors.resize(std::min(actors.size(), most));
    return actors;
}

std::vector<Row> defaultProfile(const Dataset& data)
{
    std::vector<Row> actors;
    for (const auto& uid : data.summit.profileActors)
        if (const Row row = data.findActor(uid); row != noRow)
            actors.push_back(row);
    return actors;
}

std::vector<Row> profileActors(const Dataset& data, const StanceOptions& options)
{
    const auto chosen = data.findActors(options.actors);
    return chosen.empty() ? defaultProfile(data) : chosen;
}

std::string meanNote(const Context& context)
{
    const auto& words = context.words;
    std::string note = words.say(PLENARY_TR(
        "core",
        "Mean = Σws/Σw of the statements up to the date shown; scale −2 … +2 between the two poles of each topic."));
    note += " ";
    note += context.countSpokenFor
                ? words.say(PLENARY_TR("core", "Statements of office-holders count for the actor they speak for."))
                : words.say(PLENARY_TR("core", "Statements count for their speaker only."));
    return note + " " + words.say(PLENARY_TR("core", "Silence is shown as silence, not as neutral."));
}

std::string cellTip(const Context& context, Row actor, Row topic, const StanceCell& cell)
{
    const auto& words = context.words;
    const auto& data = context.data;
    std::string tip = context.actorName(actor) + " · " + context.in(data.topics[topic].name) + "\n";
    if (!cell.summary)
        return tip + words.say(PLENARY_TR("core", "No statement"));
    tip += words.say(PLENARY_TR("core", "Mean %1"), {stanceText(words, cell.summary->mean, 2)}) + " · " +
           words.count(PLENARY_TR_N("core", "%n statements"), static_cast<long>(cell.summary->n));
    if (cell.summary->sd)
        tip += " · " + words.say(PLENARY_TR("core", "spread %1"), {words.number(*cell.summary->sd, 2)});
    tip += "\n" + words.say(PLENARY_TR("core", "−2 %1  ·  +2 %2"),
                            {context.in(data.topics[topic].poleMinus), context.in(data.topics[topic].polePlus)});
    if (cell.hollow())
        tip += "\n" + words.say(PLENARY_TR("core", "No passage behind it yet"));
    else if (cell.indirect())
        tip += "\n" + words.say(PLENARY_TR("core", "Reported or inferred, not stated outright"));
    return tip;
}

} // namespace plenary::scene
