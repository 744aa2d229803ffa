// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/votes.h"

#include <random>

namespace plenary::bench
{

namespace
{

constexpr Instant start = 1'700'000'000'000;
constexpr Instant hour = 3'600'000;

/// Widths without fonts: what is measured is not text.
class EvenMeasure : public scene::TextMeasure
{
public:
    double width(std::string_view text, scene::Font font) const override
    {
        return static_cast<double>(text.size()) * font.size / 2;
    }
};

} // namespace

void Votes::addActors(std::size_t count)
{
    for (std::size_t i = 0; i < count; ++i) {
        const ActorId id{static_cast<std::int64_t>(i + 1)};
        const auto name = "Actor " + std::to_string(i);
        data.actors.push_back(
            {id, "actor-" + std::to_string(i), ActorKind::State, Text("en", name), Text("en", name), {}, {}});
        data.actorRows.set(id, static_cast<Row>(i));
    }
}

void Votes::addTopics(std::size_t count)
{
    for (std::size_t i = 0; i < count; ++i) {
        const TopicId id{static_cast<std::int64_t>(i + 1)};
        data.topics.push_back({id,
                               "topic-" + std::to_string(i),
                               Text("en", "Topic " + std::to_string(i)),
                               {},
                               Text("en", "No"),
                               Text("en", "Yes"),
                               static_cast<int>(i)});
        data.topicRows.set(id, static_cast<Row>(i));
    }
}

void Votes::addPosition(Row actor, Row topic, int stance, Instant made)
{
    auto& positions = data.positions;
    positions.id.push_back(PositionId{static_cast<std::int64_t>(positions.size() + 1)});
    positions.actor.push_back(actor);
    positions.topic.push_back(topic);
    positions.event.push_back(noRow);
    positions.speakingFor.push_back(noRow);
    positions.stance.push_back(static_cast<std::int8_t>(stance));
    positions.basis.push_back(Basis::Stated);
    positions.weight.push_back(1);
    positions.addTime(made, made, packTimeFlags(TimeSpan{made, made, made, made}), {});
    positions.possibleFrom.push_back(made);
    positions.certainFrom.push_back(made);
    positions.evidence.push_back(0);
    positions.tally.push_back(positions.tallyOf(static_cast<Row>(positions.size() - 1)));
    positions.coder.push_back(0);
    positions.countsFor.values.push_back(actor);
    positions.countsFor.closeRow();
    data.positionSources.closeRow();
}

void Votes::close()
{
    everything.positions.assign(data.positions.size(), 1);
    everything.positionCount = data.positions.size();
}

Votes Votes::rollCalls(std::size_t actors, std::size_t topics, std::size_t votes)
{
    Votes made;
    made.addActors(actors);
    made.addTopics(topics);
    std::mt19937 random(7);
    const double share = static_cast<double>(votes) / static_cast<double>(actors * topics);
    const auto limit = static_cast<std::uint32_t>(share * 4294967295.0);
    for (std::size_t topic = 0; topic < topics; ++topic)
        for (std::size_t actor = 0; actor < actors; ++actor)
            if (random() <= limit)
                made.addPosition(static_cast<Row>(actor), static_cast<Row>(topic),
                                 2 * static_cast<int>((random() + actor / 50) % 3) - 2,
                                 start + static_cast<Instant>(topic) * hour);
    made.close();
    return made;
}

Votes Votes::statements(std::size_t actors, std::size_t topics, std::size_t count)
{
    Votes made;
    made.addActors(actors);
    made.addTopics(topics);
    std::mt19937 random(7);
    for (std::size_t i = 0; i < count; ++i)
        made.addPosition(static_cast<Row>(random() % actors), static_cast<Row>(random() % topics),
                         static_cast<int>(random() % 5) - 2, start + static_cast<Instant>(i) * 1000);
    made.close();
    return made;
}

scene::Context Votes::context(double width, double height) const
{
    static const EnglishLexicon words;
    static const EvenMeasure measure;
    static const scene::TitleReader titles = [](std::span<const EventId> ids) { return std::vector<Text>(ids.size()); };
    return {{.data = data, .selection = everything, .words = words, .titles = titles, .zone = Zone()},
            {.measure = measure, .width = width, .height = height}};
}

} // namespace plenary::bench
