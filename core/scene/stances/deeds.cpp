// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scene/stances/deeds.h"

#include "core/scene/stances/statement_columns.h"
#include "core/scene/view/acts_in_time.h"

#include <algorithm>
#include <map>

namespace plenary::scene
{

ActSide sideOf(SignatureStatus status)
{
    switch (status) {
    case SignatureStatus::Signed:
    case SignatureStatus::Ratified:
    case SignatureStatus::Acceded:
    case SignatureStatus::JoinedLater:
    case SignatureStatus::InForce:
        return ActSide::Joins;
    case SignatureStatus::Declined:
    case SignatureStatus::Withdrew:
    case SignatureStatus::Disowned:
        return ActSide::Refuses;
    case SignatureStatus::Reservation:
    case SignatureStatus::Notice:
    case SignatureStatus::NotInvited:
    case SignatureStatus::Unknown:
        break;
    }
    return ActSide::Neither;
}

namespace
{

/// Of more statements on both sides the spread tells more than a mark.
constexpr std::size_t mostForTurn = 10;

/// Whether signing a text says anything of a topic: of most texts nobody wrote down that it does.
bool anyExpresses(const Dataset& data)
{
    return std::ranges::any_of(data.instruments, [](const auto& text) { return !text.expresses.empty(); });
}

} // namespace

Deeds::Deeds(const View& view)
{
    addActs(view);
    addSums(view);
    std::ranges::stable_sort(m_deeds, {}, &Deed::actor);
}

template <class Stances>
void Deeds::add(const Dataset& data, const Stances& expresses, const Deed& deed)
{
    for (const auto& expressed : expresses)
        if (const Row topic = data.rowOf(expressed.topic); topic != noRow && expressed.stance != 0)
            m_deeds.push_back({deed.actor, topic, deed.act, deed.sum, deed.side, expressed.stance});
}

void Deeds::addActs(const View& view)
{
    const auto& data = view.data;
    if (!anyExpresses(data))
        return;
    std::map<std::pair<Row, Row>, Row> last; // by actor and text
    for (Row row = 0; row < data.signatures.size(); ++row) {
        const SignatureRow& act = data.signatures[row];
        if (sideOf(act.record.status) == ActSide::Neither || data.instruments[act.instrument].expresses.empty() ||
            !view.selection.showsSignature(row) || actHappened(view, act) != Happened::Yes)
            continue;
        const auto [place, isNew] = last.try_emplace({act.actor, act.instrument}, row);
        if (!isNew && actStart(view, act.record) >= actStart(view, data.signatures[place->second].record))
            place->second = row;
    }
    for (const auto& [key, row] : last)
        add(data, data.instruments[key.second].expresses,
            {.actor = key.first, .act = row, .side = sideOf(data.signatures[row].record.status)});
}

void Deeds::addSums(const View& view)
{
    const auto& data = view.data;
    for (Row row = 0; row < data.pledges.size(); ++row) {
        const Pledge& sum = data.pledges[row];
        const Row actor = data.rowOf(sum.actor), event = data.rowOf(sum.event);
        if (sum.expresses.empty() || actor == noRow || event == noRow || !view.selection.showsPledge(row) ||
            happened(view, resolvedTime(view, data.events, event)) != Happened::Yes)
            continue;
        add(data, sum.expresses, {.actor = actor, .sum = row, .side = ActSide::Joins});
    }
}

std::span<const Deed> Deeds::of(Row actor) const
{
    const auto found = std::ranges::equal_range(m_deeds, actor, {}, &Deed::actor);
    return {found.begin(), found.end()};
}

Breaks breaksOf(std::span<const Deed> deedsOfActor, Row topic, const stats::Sides& sides, std::size_t n)
{
    return {.againstDeed = std::ranges::any_of(
                deedsOfActor, [&](const Deed& deed) { return deed.topic == topic && deed.isAgainst(sides); }),
            .turned = sides.minus > 0 && sides.plus > 0 && n <= mostForTurn};
}

namespace
{

/// Whether a statement was certainly made before another one.
bool isBefore(const View& view, Row first, Row second)
{
    const auto& positions = view.data.positions;
    return resolvedTime(view, positions, first).latestEnd <= resolvedTime(view, positions, second).earliestStart;
}

} // namespace

std::vector<Contradiction> contradictions(const View& view, std::span<const Row> actors)
{
    const auto& positions = view.data.positions;
    const auto columns = columnsOf({actors.begin(), actors.end()});
    const CodedStatements coded(view);
    ColumnLookup lookup(view.data, columns, view.countSpokenFor);
    const Deeds deeds(view);
    std::map<std::pair<std::uint32_t, Row>, Row> lastSided; // by column and topic
    std::vector<Contradiction> found;
    // In time: dates without an offset are kept as if of UTC, so their order may be another in the zone shown.
    std::vector<std::pair<std::uint32_t, Row>> statements;
    forEachStatement(view, coded, lookup,
                     [&](std::uint32_t column, Row row) { statements.emplace_back(column, row); });
    std::ranges::stable_sort(statements, {}, [&](const auto& statement) {
        return resolvedTime(view, positions, statement.second).earliestStart;
    });
    for (const auto& [column, row] : statements) {
        const Row actor = columns[column].actor;
        const Row topic = positions.topic[row];
        const double stance = coded.sample(positions, row).stance;
        for (const Deed& deed : deeds.of(actor))
            if (deed.topic == topic && deed.isAgainst(stance))
                found.push_back({actor, topic, row, noRow, true, deed});
        if (stance == 0)
            continue;
        const auto [before, isFirst] = lastSided.try_emplace({column, topic}, row);
        if (!isFirst && coded.sample(positions, before->second).stance * stance < 0)
            found.push_back({actor, topic, row, before->second, isBefore(view, before->second, row), {}});
        before->second = row;
    }
    const auto order = [&](const Contradiction& one) {
        return std::pair(std::ranges::find(actors, one.actor) - actors.begin(), one.topic);
    };
    std::ranges::stable_sort(found, {}, order);
    return found;
}

} // namespace plenary::scene
