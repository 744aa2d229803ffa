// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/zone.h"
#include "core/model/dataset.h"

#include <algorithm>
#include <string>
#include <utility>
#include <vector>

namespace plenary::test
{

inline const Zone& paris()
{
    static const Zone zone = Zone::find("Europe/Paris").value();
    return zone;
}

struct EventPlan
{
    EventKind kind = EventKind::Meeting;
    std::string when;
    std::vector<std::pair<std::string, Role>> participants = {};
    std::vector<std::string> topics = {};
    int evidence = 0;
    bool pledge = false;
};

struct PositionPlan
{
    std::string actor;
    std::string speakingFor; ///< empty: for itself
    std::string topic;
    int event = -1; ///< index of an EventPlan, -1: none
    int stance = 0;
    Basis basis = Basis::Stated;
    std::string when;
    std::string coder = "anna";
    int evidence = 0;
};

struct SummitPlan
{
    std::vector<EventPlan> events;
    std::vector<PositionPlan> positions;
};

inline void addActor(Dataset& dataset, ActorKind kind, const std::string& uid, const std::string& name,
                     const std::string& shortName, const std::string& iso3 = {})
{
    const auto row = static_cast<Row>(dataset.actors.size());
    const ActorId id{100 + static_cast<std::int64_t>(row)};
    dataset.actors.push_back({id, uid, kind, Text("en", name), Text("en", shortName), {}, iso3});
    dataset.actorRows.set(id, row);
}

inline void addTopic(Dataset& dataset, const std::string& uid, const std::string& name)
{
    const auto row = static_cast<Row>(dataset.topics.size());
    const TopicId id{200 + static_cast<std::int64_t>(row)};
    dataset.topics.push_back({id, uid, Text("en", name), {}, {}, {}, static_cast<int>(row)});
    dataset.topicRows.set(id, row);
}

inline void addEvent(Dataset& dataset, const EventPlan& plan)
{
    EventColumns& events = dataset.events;
    const auto row = static_cast<Row>(events.size());
    const EventId id{1000 + static_cast<std::int64_t>(row)};
    const TimeSpan time = parseTime(plan.when).value();
    dataset.eventRows.set(id, row);
    events.add(id, time, plan.kind, 3);
    events.evidence.push_back(static_cast<std::uint16_t>(plan.evidence));
    for (const auto& [actor, role] : plan.participants)
        events.participants.values.push_back({dataset.findActor(actor), role});
    for (const std::string& topic : plan.topics)
        events.topics.values.push_back(dataset.findTopic(topic));
    events.participants.closeRow();
    events.topics.closeRow();
    events.respondsTo.closeRow();
    if (plan.pledge) {
        Pledge pledge;
        pledge.id = PledgeId{5000 + static_cast<std::int64_t>(dataset.pledges.size())};
        pledge.event = id;
        dataset.pledges.push_back(pledge);
        dataset.pledgeEvidence.push_back(0);
    }
}

inline void addPosition(Dataset& dataset, const PositionPlan& plan)
{
    PositionColumns& positions = dataset.positions;
    const auto row = static_cast<Row>(positions.size());
    const PositionId id{3000 + static_cast<std::int64_t>(row)};
    const TimeSpan time = parseTime(plan.when).value();
    const auto coder = std::ranges::find(dataset.coders, plan.coder, &Coder::name);
    dataset.positionRows.set(id, row);
    positions.id.push_back(id);
    positions.actor.push_back(dataset.findActor(plan.actor));
    positions.topic.push_back(dataset.findTopic(plan.topic));
    positions.event.push_back(plan.event < 0 ? noRow : static_cast<Row>(plan.event));
    positions.speakingFor.push_back(plan.speakingFor.empty() ? noRow : dataset.findActor(plan.speakingFor));
    positions.stance.push_back(static_cast<std::int8_t>(plan.stance));
    positions.basis.push_back(plan.basis);
    positions.weight.push_back(1);
    positions.addTime(time.earliestStart, time.latestEnd, packTimeFlags(time), time.members);
    positions.evidence.push_back(static_cast<std::uint16_t>(plan.evidence));
    positions.coder.push_back(static_cast<Row>(coder - dataset.coders.begin()));
}

/// Actors, topics and coders of a small summit: von der Leyen speaks for the Commission, and the Commission for the EU.
inline Dataset summitWithoutEvents()
{
    Dataset dataset;
    addActor(dataset, ActorKind::State, "usa", "United States", "US", "USA");
    addActor(dataset, ActorKind::State, "france", "France", "France", "FRA");
    addActor(dataset, ActorKind::Bloc, "eu", "European Union", "EU");
    addActor(dataset, ActorKind::Organisation, "european-commission", "European Commission", "Commission");
    addActor(dataset, ActorKind::Person, "vance", "JD Vance", "Vance");
    addActor(dataset, ActorKind::Person, "macron", "Emmanuel Macron", "Macron");
    addActor(dataset, ActorKind::Person, "von-der-leyen", "Ursula von der Leyen", "von der Leyen");
    addActor(dataset, ActorKind::Company, "foundry", "Foundry, \"Inc.\"", "Foundry");
    addTopic(dataset, "regulation", "Regulation");
    addTopic(dataset, "safety", "Safety");
    addTopic(dataset, "inclusion", "Inclusion for all");
    for (const char* name : {"anna", "Émile, B.", "the \"third\""})
        dataset.coders.push_back({CoderId{static_cast<std::int64_t>(dataset.coders.size()) + 1}, name, name});
    Affiliation office;
    office.person = dataset.actors[dataset.findActor("european-commission")].id;
    office.actor = dataset.actors[dataset.findActor("eu")].id;
    office.speaksFor = true;
    dataset.affiliations.push_back(office);
    return dataset;
}

inline Dataset summit(const SummitPlan& plan)
{
    Dataset dataset = summitWithoutEvents();
    for (const EventPlan& event : plan.events)
        addEvent(dataset, event);
    for (const PositionPlan& position : plan.positions)
        addPosition(dataset, position);
    for (Row event = 0; event < dataset.events.size(); ++event) {
        for (Row position = 0; position < dataset.positions.size(); ++position)
            if (dataset.positions.event[position] == event)
                dataset.events.positions.values.push_back(position);
        dataset.events.positions.closeRow();
    }
    resolveStatements(dataset);
    return dataset;
}

} // namespace plenary::test
