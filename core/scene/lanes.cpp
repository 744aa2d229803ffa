// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scene/lanes.h"

#include <algorithm>
#include <map>
#include <set>

namespace plenary::scene
{

namespace
{

bool isState(const Dataset& data, Row actor)
{
    const ActorKind kind = data.actors[actor].kind;
    return kind == ActorKind::State || kind == ActorKind::Bloc;
}

int rank(Role role)
{
    switch (role) {
    case Role::Speaker:
        return 0;
    case Role::Host:
        return 1;
    case Role::Signatory:
        return 2;
    case Role::Participant:
        return 3;
    case Role::Subject:
        return 4;
    }
    return 5;
}

/// What several states did together, and has no single speaker.
bool isJoint(const Dataset& data, Row event)
{
    std::set<Row> states;
    for (const auto& part : data.events.participants.of(event)) {
        if (part.actor == noRow)
            continue;
        if (part.role == Role::Speaker)
            return false;
        const Row actor = representedBy(data, part.actor, data.events.startMin[event]);
        if (isState(data, actor) && part.role != Role::Subject)
            states.insert(actor);
    }
    const EventKind kind = data.events.kind[event];
    const bool shared = kind == EventKind::Meeting || kind == EventKind::Declaration || kind == EventKind::SideEvent;
    return shared && states.size() >= 3;
}

Row leadActor(const Dataset& data, Row event)
{
    Row lead = noRow;
    int best = 6;
    for (const auto& part : data.events.participants.of(event)) {
        if (part.actor == noRow || rank(part.role) >= best)
            continue;
        best = rank(part.role);
        lead = representedBy(data, part.actor, data.events.startMin[event]);
    }
    return lead;
}

const char* groupName(ActorKind kind)
{
    switch (kind) {
    case ActorKind::State:
        return PLENARY_TR("core", "Other states");
    case ActorKind::Bloc:
        return PLENARY_TR("core", "Blocs");
    case ActorKind::Organisation:
        return PLENARY_TR("core", "Organisations");
    case ActorKind::Company:
        return PLENARY_TR("core", "Companies");
    case ActorKind::Person:
        return PLENARY_TR("core", "Persons");
    case ActorKind::Initiative:
        return PLENARY_TR("core", "Initiatives");
    case ActorKind::Media:
        return PLENARY_TR("core", "Media outlets");
    case ActorKind::Other:
        return PLENARY_TR("core", "Others");
    }
    return "";
}

void append(std::vector<Lane>& lanes, Lane lane)
{
    if (!lane.events.empty())
        lanes.push_back(std::move(lane));
}

std::vector<Lane> byActor(const Context& context, std::size_t most)
{
    const Dataset& data = context.data;
    Lane joint{context.words.say(PLENARY_TR("core", "Together")), 0, {}};
    std::map<Row, std::vector<Row>> byLead;
    for (Row event = 0; event < data.events.size(); ++event) {
        if (!context.selection.events[event])
            continue;
        if (isJoint(data, event))
            joint.events.push_back(event);
        else
            byLead[leadActor(data, event)].push_back(event);
    }
    std::vector<std::pair<Row, std::size_t>> states;
    for (const auto& [actor, events] : byLead)
        if (actor != noRow && isState(data, actor) && events.size() >= 2)
            states.emplace_back(actor, events.size());
    std::ranges::stable_sort(states, [](const auto& a, const auto& b) { return a.second > b.second; });
    constexpr std::size_t groups = 5; // shared lanes at the most: together, states, organisations, companies, others
    states.resize(std::min(states.size(), most > groups ? most - groups : 1));
    std::vector<Lane> lanes;
    append(lanes, std::move(joint));
    for (const auto& [actor, count] : states) {
        append(lanes, {context.actorName(actor), data.actors[actor].id.value, byLead[actor]});
        byLead.erase(actor);
    }
    std::map<ActorKind, std::vector<Row>> rest;
    for (const auto& [actor, events] : byLead) {
        ActorKind kind = actor == noRow ? ActorKind::Other : data.actors[actor].kind;
        if (kind == ActorKind::Bloc)
            kind = ActorKind::State;
        if (kind == ActorKind::Initiative || kind == ActorKind::Media)
            kind = ActorKind::Organisation;
        if (kind == ActorKind::Person)
            kind = ActorKind::Other;
        auto& lane = rest[kind];
        lane.insert(lane.end(), events.begin(), events.end());
    }
    for (auto& [kind, events] : rest) {
        std::ranges::sort(events);
        append(lanes, {context.words.translate(groupName(kind)), 0, std::move(events)});
    }
    return lanes;
}

template <class KeysOf, class NameOf>
std::vector<Lane> byKeys(const Context& context, std::size_t count, KeysOf keysOf, NameOf nameOf, std::size_t most)
{
    std::vector<Lane> lanes(count + 1);
    for (Row event = 0; event < context.data.events.size(); ++event) {
        if (!context.selection.events[event])
            continue;
        bool placed = false;
        for (const std::size_t key : keysOf(event)) {
            lanes[key].events.push_back(event);
            placed = true;
        }
        if (!placed)
            lanes.back().events.push_back(event);
    }
    for (std::size_t i = 0; i < count; ++i)
        nameOf(i, lanes[i]);
    lanes.back().name = context.words.say(PLENARY_TR("core", "None"));
    std::erase_if(lanes, [](const Lane& lane) { return lane.events.empty(); });
    if (lanes.size() > most) {
        Lane rest{context.words.say(PLENARY_TR("core", "Others")), 0, {}};
        for (std::size_t i = most - 1; i < lanes.size(); ++i)
            rest.events.insert(rest.events.end(), lanes[i].events.begin(), lanes[i].events.end());
        std::ranges::sort(rest.events);
        rest.events.erase(std::ranges::unique(rest.events).begin(), rest.events.end());
        lanes.resize(most - 1);
        lanes.push_back(std::move(rest));
    }
    return lanes;
}

} // namespace

Row representedBy(const Dataset& data, Row actor, Instant instant)
{
    // Chains are short (a commissioner, the Commission, the Union); the bound stops a circle in the data.
    for (int i = 0; i < 4; ++i) {
        const auto office = std::ranges::find_if(data.affiliations, [&](const Affiliation& affiliation) {
            return affiliation.speaksFor && affiliation.person == data.actors[actor].id &&
                   holdsAt(affiliation.from, affiliation.to, instant);
        });
        const Row next = office == data.affiliations.end() ? noRow : data.rowOf(office->actor);
        if (next == noRow)
            break;
        actor = next;
    }
    return actor;
}

std::vector<Lane> lanesOf(const Context& context, LaneBy by, std::size_t most)
{
    const Dataset& data = context.data;
    switch (by) {
    case LaneBy::Actor:
        return byActor(context, most);
    case LaneBy::ActorKind:
        return byKeys(
            context, kindNames<ActorKind>().size(),
            [&](Row event) {
                const Row lead = leadActor(data, event);
                return lead == noRow ? std::vector<std::size_t>{}
                                     : std::vector<std::size_t>{static_cast<std::size_t>(data.actors[lead].kind)};
            },
            [&](std::size_t i, Lane& lane) { lane.name = context.words.translate(kindNames<ActorKind>()[i].label); },
            most);
    case LaneBy::Kind:
        return byKeys(
            context, kindNames<EventKind>().size(),
            [&](Row event) { return std::vector<std::size_t>{static_cast<std::size_t>(data.events.kind[event])}; },
            [&](std::size_t i, Lane& lane) { lane.name = context.words.translate(kindNames<EventKind>()[i].label); },
            most);
    case LaneBy::Topic:
        return byKeys(
            context, data.topics.size(),
            [&](Row event) {
                std::vector<std::size_t> keys;
                for (const Row topic : data.events.topics.of(event))
                    if (topic != noRow)
                        keys.push_back(topic);
                return keys;
            },
            [&](std::size_t i, Lane& lane) {
                lane.name = context.in(data.topics[i].name);
                lane.key = data.topics[i].id.value;
            },
            most);
    }
    return {};
}

} // namespace plenary::scene

namespace plenary
{

namespace
{

constexpr KindName laneNames[] = {
    {"actor", PLENARY_TR("core", "Actor")},
    {"actor-kind", PLENARY_TR("core", "Kind of actor")},
    {"kind", PLENARY_TR("core", "Kind of event")},
    {"topic", PLENARY_TR("core", "Topic")},
};

} // namespace

template <>
std::span<const KindName> kindNames<scene::LaneBy>()
{
    return laneNames;
}

} // namespace plenary
