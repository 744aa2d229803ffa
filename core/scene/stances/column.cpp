// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scene/stances/column.h"

#include <algorithm>

namespace plenary::scene
{

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

std::string columnName(const View& view, const StanceColumn& column)
{
    const auto name = view.actorName(column.actor);
    return column.isGroup ? view.words.say(PLENARY_TR("core", "%1 and members"), {name}) : name;
}

std::string columnShort(const View& view, const StanceColumn& column)
{
    return view.actorShort(column.actor) + (column.isGroup ? " +" : "");
}

} // namespace plenary::scene
