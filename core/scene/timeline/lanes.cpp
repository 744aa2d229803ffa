// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scene/timeline/lanes.h"

#include "core/base/text.h"

#include <algorithm>
#include <map>
#include <numeric>
#include <set>

namespace plenary::scene
{

namespace
{

using EventRows = std::vector<Row>;

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

/// Finds the lane of events by actor.
class LeadFinder
{
public:
    explicit LeadFinder(const Dataset& data) : m_data(data), m_offices(speakingOffices(data)) {}

    Row lead(Row event) const
    {
        Row lead = noRow;
        int best = 6;
        for (const auto& part : m_data.events.participants.of(event)) {
            if (part.actor == noRow || rank(part.role) >= best)
                continue;
            best = rank(part.role);
            lead = part.actor;
        }
        return lead == noRow ? noRow : represented(lead, event);
    }

    /// What several states did together, and has no single speaker.
    bool isJoint(Row event) const
    {
        const EventKind kind = m_data.events.kind[event];
        const auto parts = m_data.events.participants.of(event);
        const bool shared =
            kind == EventKind::Meeting || kind == EventKind::Declaration || kind == EventKind::SideEvent;
        if (!shared || parts.size() < 3)
            return false;
        std::set<Row> states;
        for (const auto& part : parts) {
            if (part.actor == noRow)
                continue;
            if (part.role == Role::Speaker)
                return false;
            const Row actor = represented(part.actor, event);
            if (isState(m_data, actor) && part.role != Role::Subject)
                states.insert(actor);
        }
        return states.size() >= 3;
    }

private:
    Row represented(Row actor, Row event) const
    {
        return m_offices.of(actor).empty() ? actor : representedBy(m_offices, actor, m_data.events.start(event));
    }

    const Dataset& m_data;
    Lists<Tie> m_offices;
};

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

LaneHead actorHead(const Dataset& data, Row actor)
{
    return {"actor:" + data.actors[actor].uid, data.actors[actor].id.value, nullptr, actor, noRow};
}

LaneHead wordsHead(std::string id, const char* words)
{
    return {std::move(id), 0, words, noRow, noRow};
}

void append(std::vector<Lane>& lanes, LaneHead head, EventRows events)
{
    if (!events.empty())
        lanes.push_back({std::move(head), {}, std::move(events)});
}

/// The group of those that appear seldom.
ActorKind groupOf(ActorKind kind)
{
    switch (kind) {
    case ActorKind::Bloc:
        return ActorKind::State;
    case ActorKind::Initiative:
    case ActorKind::Media:
        return ActorKind::Organisation;
    case ActorKind::Person:
        return ActorKind::Other;
    default:
        return kind;
    }
}

/// So many events, taken evenly, tell which states lead most of them.
constexpr Row enoughToRank = 20'000;

/// How many events each actor leads, of the whole document: a filter does not move an event to another lane. Of very
/// many events every few are counted.
std::vector<std::size_t> ledEvents(const Dataset& data, const LeadFinder& finder)
{
    std::vector<std::size_t> counts(data.actors.size());
    const auto size = static_cast<Row>(data.events.size());
    for (Row event = 0; event < size; event += size / enoughToRank + 1)
        if (const Row lead = finder.lead(event); lead != noRow && !finder.isJoint(event))
            ++counts[lead];
    return counts;
}

std::vector<Lane> byActor(const Dataset& data, const Selection& selection, std::size_t most)
{
    const LeadFinder finder(data);
    EventRows joint;
    std::vector<EventRows> byLead(data.actors.size() + 1); // the last one: nobody
    for (Row event = 0; event < data.events.size(); ++event) {
        if (selection.events[event] == 0)
            continue;
        if (finder.isJoint(event))
            joint.push_back(event);
        else
            byLead[std::min<std::size_t>(finder.lead(event), data.actors.size())].push_back(event);
    }
    const auto all = ledEvents(data, finder);
    std::vector<std::pair<Row, std::size_t>> states;
    for (Row actor = 0; actor < data.actors.size(); ++actor)
        if (isState(data, actor) && all[actor] > 0)
            states.emplace_back(actor, all[actor]);
    constexpr std::size_t few = 6; // each may have a lane of its own, however seldom it appears
    if (states.size() > few)
        std::erase_if(states, [](const auto& state) { return state.second < 2; });
    std::ranges::stable_sort(states, [](const auto& a, const auto& b) { return a.second > b.second; });
    constexpr std::size_t groups = 5; // shared lanes at the most: together, states, organisations, companies, others
    states.resize(std::min(states.size(), most > groups ? most - groups : 1));
    std::vector<Lane> lanes;
    append(lanes, wordsHead("group:together", PLENARY_TR("core", "Together")), std::move(joint));
    for (const auto& [actor, count] : states)
        append(lanes, actorHead(data, actor), std::exchange(byLead[actor], {}));
    std::map<ActorKind, EventRows> rest;
    for (Row actor = 0; actor < byLead.size(); ++actor) {
        auto& lane = rest[groupOf(actor < data.actors.size() ? data.actors[actor].kind : ActorKind::Other)];
        lane.insert(lane.end(), byLead[actor].begin(), byLead[actor].end());
    }
    for (auto& [kind, events] : rest) {
        std::ranges::sort(events);
        append(lanes, wordsHead("group:" + std::string(keyOf(kind)), groupName(kind)), std::move(events));
    }
    return lanes;
}

/// One lane a key in the order of keys; keysOf calls back with each key of an event.
template <class KeysOf, class HeadOf>
std::vector<Lane> byKeys(const Dataset& data, const Selection& selection, std::size_t count, KeysOf keysOf,
                         HeadOf headOf, std::size_t most)
{
    std::vector<EventRows> events(count + 1);
    for (Row event = 0; event < data.events.size(); ++event) {
        if (!selection.events[event])
            continue;
        bool placed = false;
        keysOf(event, [&](std::size_t key) {
            events[key].push_back(event);
            placed = true;
        });
        if (!placed)
            events.back().push_back(event);
    }
    std::vector<Lane> lanes;
    for (std::size_t i = 0; i < count; ++i)
        append(lanes, headOf(i), std::move(events[i]));
    append(lanes, wordsHead("none", PLENARY_TR("core", "None")), std::move(events.back()));
    if (lanes.size() > most) {
        EventRows rest;
        for (std::size_t i = most - 1; i < lanes.size(); ++i)
            rest.insert(rest.end(), lanes[i].events.begin(), lanes[i].events.end());
        std::ranges::sort(rest);
        rest.erase(std::ranges::unique(rest).begin(), rest.end());
        lanes.resize(most - 1);
        append(lanes, wordsHead("others", PLENARY_TR("core", "Others")), std::move(rest));
    }
    return lanes;
}

LaneHead textHead(const char* kind, const std::string& text)
{
    return {kind + slug(text), 0, nullptr, noRow, noRow, text};
}

std::vector<Lane> byBloc(const Dataset& data, const Selection& selection, std::size_t most)
{
    const auto leads = leadActors(data, selection);
    const auto blocs = blocsOf(data);
    return byKeys(
        data, selection, data.actors.size(),
        [&](Row event, auto place) {
            const Row lead = leads[event];
            if (lead == noRow)
                return;
            if (data.actors[lead].kind == ActorKind::Bloc)
                place(lead);
            for (const Tie& bloc : blocs.of(lead))
                if (bloc.to != lead && bloc.tenure.holdsAt(data.events.start(event)))
                    place(bloc.to);
        },
        [&](std::size_t i) { return actorHead(data, static_cast<Row>(i)); }, most);
}

/// One lane a publisher whose passages support events, those of most events first.
std::vector<Lane> byPublisher(const Dataset& data, const Selection& selection, std::size_t most)
{
    std::vector<std::string> names;
    for (const auto& source : data.sources)
        names.push_back(source.publisher);
    std::vector<std::vector<Row>> keys(data.events.size()); // of each event, without repetition
    std::map<std::string, std::size_t> uses;
    for (Row event = 0; event < keys.size(); ++event) {
        for (const Row source : data.eventSources.of(event))
            if (source != noRow)
                keys[event].push_back(source);
        std::ranges::sort(keys[event], {}, [&](Row source) { return names[source]; });
        const auto same = [&](Row a, Row b) { return names[a] == names[b]; };
        keys[event].erase(std::ranges::unique(keys[event], same).begin(), keys[event].end());
        for (const Row source : keys[event])
            uses[names[source]] += selection.events[event];
    }
    std::vector<std::pair<std::string, std::size_t>> order(uses.begin(), uses.end());
    std::ranges::stable_sort(order, std::greater<>{}, &std::pair<std::string, std::size_t>::second);
    std::map<std::string, std::size_t> rank;
    for (std::size_t i = 0; i < order.size(); ++i)
        rank[order[i].first] = i;
    return byKeys(
        data, selection, order.size(),
        [&](Row event, auto place) {
            for (const Row source : keys[event])
                place(rank.at(names[source]));
        },
        [&](std::size_t i) { return textHead("source:", order[i].first); }, most);
}

/// One lane a tag, in the order of their names.
std::vector<Lane> byTag(const Dataset& data, const Selection& selection, std::size_t most)
{
    const auto name = [&](Row tag) { return data.tags[tag].name.in(data.summit.languages.front()); };
    std::vector<Row> order(data.tags.size());
    std::iota(order.begin(), order.end(), Row{0});
    std::ranges::stable_sort(order, [&](Row a, Row b) { return naturallyBefore(name(a), name(b)); });
    std::vector<std::size_t> rank(order.size());
    for (std::size_t i = 0; i < order.size(); ++i)
        rank[order[i]] = i;
    return byKeys(
        data, selection, order.size(),
        [&](Row event, auto place) {
            for (const Row tag : data.tagsOf(event))
                place(rank[tag]);
        },
        [&](std::size_t i) { return textHead("tag:", name(order[i])); }, most);
}

template <class Enum>
LaneHead kindHead(std::size_t i)
{
    return wordsHead("kind:" + std::string(kindNames<Enum>()[i].key), kindNames<Enum>()[i].label);
}

} // namespace

Row representedBy(const Lists<Tie>& offices, Row actor, WrittenInstant moment)
{
    // Chains are short (a commissioner, the Commission, the Union); the bound stops a circle in the data.
    for (int i = 0; i < 4; ++i) {
        const auto held = offices.of(actor);
        const auto office = std::ranges::find_if(held, [&](const Tie& tie) { return tie.tenure.holdsAt(moment); });
        if (office == held.end())
            break;
        actor = office->to;
    }
    return actor;
}

std::vector<Lane> groupEvents(const Dataset& data, const Selection& selection, LaneBy by, std::size_t most)
{
    switch (by) {
    case LaneBy::Actor:
        return byActor(data, selection, most);
    case LaneBy::ActorKind: {
        const LeadFinder finder(data);
        return byKeys(
            data, selection, kindNames<ActorKind>().size(),
            [&](Row event, auto place) {
                if (const Row lead = finder.lead(event); lead != noRow)
                    place(static_cast<std::size_t>(data.actors[lead].kind));
            },
            kindHead<ActorKind>, most);
    }
    case LaneBy::Kind:
        return byKeys(
            data, selection, kindNames<EventKind>().size(),
            [&](Row event, auto place) { place(static_cast<std::size_t>(data.events.kind[event])); },
            kindHead<EventKind>, most);
    case LaneBy::Topic:
        return byKeys(
            data, selection, data.topics.size(),
            [&](Row event, auto place) {
                for (const Row topic : data.events.topics.of(event))
                    if (topic != noRow)
                        place(topic);
            },
            [&](std::size_t i) {
                const Topic& topic = data.topics[i];
                return LaneHead{"topic:" + topic.uid, topic.id.value, nullptr, noRow, static_cast<Row>(i)};
            },
            most);
    case LaneBy::Bloc:
        return byBloc(data, selection, most);
    case LaneBy::Source:
        return byPublisher(data, selection, most);
    case LaneBy::Tag:
        return byTag(data, selection, most);
    }
    return {};
}

std::vector<Row> leadActors(const Dataset& data, const Selection& selection)
{
    const LeadFinder finder(data);
    std::vector<Row> leads(data.events.size(), noRow);
    for (Row event = 0; event < leads.size(); ++event)
        if (selection.events[event])
            leads[event] = finder.lead(event);
    return leads;
}

std::string nameOf(const View& view, const LaneHead& lane)
{
    return lane.actor != noRow   ? view.actorName(lane.actor)
           : lane.topic != noRow ? view.in(view.data.topics[lane.topic].name)
           : lane.words          ? view.words.translate(lane.words)
                                 : lane.text;
}

std::vector<Lane> lanesOf(const View& view, LaneBy by, std::size_t most)
{
    auto lanes = groupEvents(view.data, view.selection, by, most);
    for (auto& lane : lanes)
        lane.name = nameOf(view, lane);
    return lanes;
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
    {"bloc", PLENARY_TR("core", "Bloc")},
    {"source", PLENARY_TR("core", "Source")},
    {"tag", PLENARY_TR("core", "Tag")},
};

} // namespace

template <>
std::span<const KindName> kindNames<scene::LaneBy>()
{
    return laneNames;
}

} // namespace plenary
