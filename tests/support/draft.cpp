// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/scene.h"

#include <gtest/gtest.h>

namespace plenary::scene
{

namespace
{

TimeSpan spanOf(std::string_view when)
{
    const auto span = parseTime(when);
    EXPECT_TRUE(span.has_value()) << when;
    return span.value_or(TimeSpan{});
}

} // namespace

Draft::Draft()
{
    m_reader = [this](std::span<const EventId> ids) {
        std::vector<Text> titles;
        for (const EventId id : ids)
            titles.push_back(m_titles.at(id));
        return titles;
    };
    m_data.summit.title = Text("en", "A summit");
    m_data.summit.start = "2025-02-10";
    m_data.summit.end = "2025-02-11";
}

Row Draft::actor(std::string_view name, ActorKind kind, std::string_view iso3)
{
    const auto row = static_cast<Row>(m_data.actors.size());
    const ActorId id{++m_lastId};
    m_data.actors.push_back(
        {id, slug(name), kind, Text("en", name), Text("en", name), Text("en", "An actor"), std::string(iso3)});
    m_data.actorRows.set(id, row);
    return row;
}

Row Draft::topic(std::string_view name)
{
    const auto row = static_cast<Row>(m_data.topics.size());
    const TopicId id{++m_lastId};
    m_data.topics.push_back({id, slug(name), Text("en", name), Text("en", "What it is about"),
                             Text("en", "Wholly this"), Text("en", "Wholly that"), static_cast<int>(row)});
    m_data.topicRows.set(id, row);
    return row;
}

Row Draft::event(std::string title, std::string_view when, EventTraits traits)
{
    auto& events = m_data.events;
    const auto row = static_cast<Row>(events.size());
    const TimeSpan span = spanOf(when);
    const EventId id{++m_lastId};
    events.add(id, span, traits.kind, static_cast<std::uint8_t>(traits.importance));
    events.evidence.push_back(static_cast<std::uint16_t>(traits.evidence));
    events.participants.values.append(traits.participants);
    events.participants.closeRow();
    events.topics.values.append(traits.topics);
    events.topics.closeRow();
    events.respondsTo.closeRow();
    events.positions.closeRow();
    m_data.eventSources.closeRow();
    m_data.eventRows.set(id, row);
    m_titles[id] = Text("en", title);
    m_selection.events.push_back(1);
    ++m_selection.eventCount;
    return row;
}

Row Draft::position(Row actor, Row topic, int stance, std::string_view when, PositionTraits traits)
{
    auto& positions = m_data.positions;
    const auto row = static_cast<Row>(positions.size());
    const TimeSpan span = spanOf(when);
    const PositionId id{++m_lastId};
    positions.id.push_back(id);
    positions.actor.push_back(actor);
    positions.topic.push_back(topic);
    positions.event.push_back(noRow);
    positions.speakingFor.push_back(traits.speakingFor);
    positions.stance.push_back(static_cast<std::int8_t>(stance));
    positions.basis.push_back(traits.basis);
    positions.weight.push_back(static_cast<float>(traits.weight));
    positions.addTime(span.earliestStart, span.latestEnd, packTimeFlags(span), span.members);
    positions.evidence.push_back(static_cast<std::uint16_t>(traits.evidence));
    positions.coder.push_back(0);
    m_data.positionSources.closeRow();
    m_data.positionRows.set(id, row);
    m_selection.positions.push_back(1);
    ++m_selection.positionCount;
    return row;
}

Row Draft::instrument(std::string_view title)
{
    const auto row = static_cast<Row>(m_data.instruments.size());
    Instrument instrument;
    instrument.id = {++m_lastId};
    instrument.uid = slug(title);
    instrument.title = Text("en", title);
    m_data.instrumentRows.set(instrument.id, row);
    m_data.instruments.push_back(std::move(instrument));
    return row;
}

void Draft::signature(Row instrument, Row actor, SignatureStatus status, std::string_view date, Attested attested)
{
    SignatureRow row;
    row.record.id = {++m_lastId};
    row.record.uid = "signature-" + std::to_string(m_lastId);
    row.record.instrument = m_data.instruments[instrument].id;
    row.record.actor = m_data.actors[actor].id;
    row.record.status = status;
    row.record.date = date;
    row.record.attested = attested;
    row.actor = actor;
    row.instrument = instrument;
    row.evidence = 1;
    m_data.signatures.push_back(std::move(row));
    m_data.signatureSources.closeRow();
}

void Draft::membership(Row member, Row bloc, std::string_view from, std::string_view to)
{
    m_data.memberships.push_back(
        {m_data.actors[member].id, m_data.actors[bloc].id, std::string(from), std::string(to)});
}

void Draft::office(Row person, Row actor)
{
    m_data.affiliations.push_back(
        {m_data.actors[person].id, m_data.actors[actor].id, Text("en", "Speaker"), "2000-01-01", "", true});
}

PledgeId Draft::pledge(Row event, std::string_view label, std::string_view amount, std::string_view currency,
                       PledgeTraits traits)
{
    Pledge pledge;
    pledge.id = {++m_lastId};
    pledge.uid = slug(label);
    pledge.event = m_data.events.id[event];
    pledge.partOf = traits.partOf;
    pledge.amount = amount;
    pledge.currency = currency;
    pledge.bound = traits.bound;
    pledge.kind = traits.kind;
    pledge.label = Text("en", label);
    m_data.pledges.push_back(pledge);
    m_data.pledgeSources.closeRow();
    m_data.pledgeEvidence.push_back(static_cast<std::uint16_t>(traits.evidence));
    return pledge.id;
}

Context Draft::context(double width, double height)
{
    resolveStatements(m_data);
    return {{.data = m_data, .selection = m_selection, .words = m_words, .titles = m_reader, .zone = Zone::utc()},
            {.measure = m_measure, .width = width, .height = height}};
}

} // namespace plenary::scene
