// SPDX-License-Identifier: GPL-3.0-or-later
// Selections and facets of random summits and filters, against a plain reading of the definition.
#include "core/model/selection.h"

#include "tests/support/small_summit.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <random>
#include <string>
#include <tuple>
#include <utility>
#include <vector>

namespace plenary
{

namespace
{

using test::EventPlan;
using test::paris;
using test::PositionPlan;
using test::SummitPlan;

/// What the header of selection.h says, word by word, over the plan instead of the columns.
class Oracle
{
public:
    Oracle(const SummitPlan& plan, const Dataset& dataset, const Filter& filter, const FilterHits& hits, const Zone& zone)
        : m_plan(plan), m_dataset(dataset), m_filter(filter), m_hits(hits), m_zone(zone)
    {
    }

    bool passesPosition(std::size_t index) const
    {
        return std::ranges::all_of(m_filter.terms,
                                   [&](const FilterTerm& term) {
                                       return !concerns(term) || positionHolds(term, index) != term.negated;
                                   }) &&
               std::ranges::all_of(m_hits.wanted, [&](const auto& hits) { return hitsPosition(hits, index); }) &&
               std::ranges::none_of(m_hits.excluded, [&](const auto& hits) { return hitsPosition(hits, index); });
    }

    bool passesEvent(std::size_t index) const
    {
        return std::ranges::all_of(m_filter.terms,
                                   [&](const FilterTerm& term) {
                                       return !concerns(term) || isStatement(term) ||
                                              eventHolds(term, index) != term.negated;
                                   }) &&
               statementsHold(index) &&
               std::ranges::all_of(m_hits.wanted, [&](const auto& hits) { return hitsEvent(hits, index); }) &&
               std::ranges::none_of(m_hits.excluded, [&](const auto& hits) { return hitsEvent(hits, index); });
    }

    std::vector<std::size_t> positionsAt(std::size_t event) const
    {
        std::vector<std::size_t> found;
        for (std::size_t i = 0; i < m_plan.positions.size(); ++i)
            if (m_plan.positions[i].event == static_cast<int>(event))
                found.push_back(i);
        return found;
    }

    std::vector<std::string> countsFor(const PositionPlan& position) const
    {
        std::vector<std::string> actors = {position.actor};
        if (!position.speakingFor.empty())
            actors.push_back(position.speakingFor);
        if (position.speakingFor == "european-commission")
            actors.push_back("eu");
        return actors;
    }

private:
    static bool concerns(const FilterTerm& term) { return term.field != FilterField::Status && term.field != FilterField::Word; }
    static bool isStatement(const FilterTerm& term)
    {
        return term.field == FilterField::Stance || term.field == FilterField::Basis || term.field == FilterField::Coder;
    }
    static bool has(const FilterTerm& term, std::string_view value)
    {
        return std::ranges::find(term.values, value) != term.values.end();
    }
    std::string kindOf(const std::string& actor) const
    {
        return std::string(keyOf(m_dataset.actors[m_dataset.findActor(actor)].kind));
    }

    bool timeHolds(const FilterTerm& term, const std::string& when) const
    {
        const TimeSpan limit = resolved(parseTime(term.values.front()).value(), m_zone);
        const TimeSpan span = resolved(parseTime(when).value(), m_zone);
        const Instant end = limit.latestEnd + (limit.latestEnd == limit.earliestStart ? 1 : 0);
        return term.field == FilterField::From ? overlaps(span, limit.earliestStart, distantFuture, OverlapMode::Possibly)
                                         : overlaps(span, distantPast, end, OverlapMode::Possibly);
    }
    static bool isMinute(const std::string& when) { return when.find('T') != std::string::npos; }

    bool speaksInRole(const FilterTerm& term, const PositionPlan& position) const
    {
        return position.event >= 0 &&
               std::ranges::any_of(
                   m_plan.events[static_cast<std::size_t>(position.event)].participants,
                   [&](const auto& p) { return p.first == position.actor && has(term, keyOf(p.second)); });
    }

    bool actorHolds(const FilterTerm& term, const PositionPlan& position) const
    {
        if (term.field == FilterField::ActorKind)
            return has(term, kindOf(position.actor));
        return std::ranges::any_of(countsFor(position), [&](const auto& actor) { return has(term, actor); });
    }
    bool actorHolds(const FilterTerm& term, const std::string& participant) const
    {
        return has(term, term.field == FilterField::ActorKind ? kindOf(participant) : participant);
    }

    bool positionHolds(const FilterTerm& term, std::size_t index) const
    {
        const PositionPlan& position = m_plan.positions[index];
        const EventPlan* event =
            position.event < 0 ? nullptr : &m_plan.events[static_cast<std::size_t>(position.event)];
        switch (term.field) {
        case FilterField::Actor:
        case FilterField::ActorKind:
            return actorHolds(term, position);
        case FilterField::Topic:
            return has(term, position.topic);
        case FilterField::Kind:
            return event && has(term, keyOf(event->kind));
        case FilterField::Basis:
            return has(term, keyOf(position.basis));
        case FilterField::Coder:
            return has(term, position.coder);
        case FilterField::Stance:
            return std::ranges::any_of(term.values, [&](const std::string& text) {
                const StanceRange range = parseStance(text).value();
                return position.stance >= range.lowest && position.stance <= range.highest;
            });
        case FilterField::From:
        case FilterField::To:
            return timeHolds(term, position.when);
        case FilterField::Has:
            return has(term, "positions") || (has(term, "evidence") && position.evidence > 0) ||
                   (has(term, "pledge") && event && event->pledge) || (has(term, "time") && isMinute(position.when));
        case FilterField::Role:
            return speaksInRole(term, position);
        default:
            return true;
        }
    }

    bool roleHolds(const FilterTerm& term, std::size_t index) const
    {
        const EventPlan& event = m_plan.events[index];
        bool anyActorTerm = false;
        for (const FilterTerm& actors : m_filter.terms) {
            if (actors.negated || (actors.field != FilterField::Actor && actors.field != FilterField::ActorKind))
                continue;
            anyActorTerm = true;
            const bool takesPart = std::ranges::any_of(event.participants, [&](const auto& p) {
                return has(term, keyOf(p.second)) && actorHolds(actors, p.first);
            });
            const bool speaks = std::ranges::any_of(positionsAt(index), [&](std::size_t i) {
                return actorHolds(actors, m_plan.positions[i]) && speaksInRole(term, m_plan.positions[i]);
            });
            if (!takesPart && !speaks)
                return false;
        }
        return anyActorTerm ||
               std::ranges::any_of(event.participants, [&](const auto& p) { return has(term, keyOf(p.second)); });
    }

    bool eventHolds(const FilterTerm& term, std::size_t index) const
    {
        const EventPlan& event = m_plan.events[index];
        const auto anyPosition = [&] {
            return std::ranges::any_of(positionsAt(index), [&](std::size_t i) { return positionHolds(term, i); });
        };
        switch (term.field) {
        case FilterField::Actor:
        case FilterField::ActorKind:
            return anyPosition() ||
                   std::ranges::any_of(event.participants, [&](const auto& p) { return actorHolds(term, p.first); });
        case FilterField::Topic:
            return anyPosition() ||
                   std::ranges::any_of(event.topics, [&](const auto& topic) { return has(term, topic); });
        case FilterField::Kind:
            return has(term, keyOf(event.kind));
        case FilterField::From:
        case FilterField::To:
            return timeHolds(term, event.when);
        case FilterField::Has:
            return (has(term, "positions") && !positionsAt(index).empty()) ||
                   (has(term, "evidence") && event.evidence > 0) || (has(term, "pledge") && event.pledge) ||
                   (has(term, "time") && isMinute(event.when));
        case FilterField::Role:
            return roleHolds(term, index);
        default:
            return true;
        }
    }

    bool statementsHold(std::size_t index) const
    {
        std::vector<FilterTerm> terms;
        std::ranges::copy_if(m_filter.terms, std::back_inserter(terms), isStatement);
        if (positionsAt(index).empty())
            return std::ranges::all_of(terms, &FilterTerm::negated);
        return terms.empty() || std::ranges::any_of(positionsAt(index), [&](std::size_t i) {
                   return std::ranges::all_of(
                       terms, [&](const FilterTerm& term) { return positionHolds(term, i) != term.negated; });
               });
    }

    static bool isHit(const std::vector<Ref>& hits, EntityKind kind, std::int64_t id)
    {
        return std::ranges::find(hits, Ref{kind, id}) != hits.end();
    }
    bool isActorHit(const std::vector<Ref>& hits, const std::string& uid) const
    {
        return isHit(hits, EntityKind::Actor, m_dataset.actors[m_dataset.findActor(uid)].id.value);
    }
    bool isTopicHit(const std::vector<Ref>& hits, const std::string& uid) const
    {
        return isHit(hits, EntityKind::Topic, m_dataset.topics[m_dataset.findTopic(uid)].id.value);
    }
    bool isEventHit(const std::vector<Ref>& hits, std::size_t index) const
    {
        const EventId id = m_dataset.events.id[index];
        return isHit(hits, EntityKind::Event, id.value) ||
               std::ranges::any_of(m_dataset.pledges, [&](const Pledge& pledge) {
                   return pledge.event == id && isHit(hits, EntityKind::Pledge, pledge.id.value);
               });
    }
    bool isPositionHit(const std::vector<Ref>& hits, std::size_t index) const
    {
        const PositionPlan& position = m_plan.positions[index];
        return isHit(hits, EntityKind::Position, m_dataset.positions.id[index].value) ||
               isActorHit(hits, position.actor) || isTopicHit(hits, position.topic);
    }
    bool hitsPosition(const std::vector<Ref>& hits, std::size_t index) const
    {
        const int event = m_plan.positions[index].event;
        return isPositionHit(hits, index) || (event >= 0 && isEventHit(hits, static_cast<std::size_t>(event)));
    }
    bool hitsEvent(const std::vector<Ref>& hits, std::size_t index) const
    {
        const EventPlan& event = m_plan.events[index];
        return isEventHit(hits, index) ||
               std::ranges::any_of(event.participants, [&](const auto& p) { return isActorHit(hits, p.first); }) ||
               std::ranges::any_of(event.topics, [&](const auto& topic) { return isTopicHit(hits, topic); }) ||
               std::ranges::any_of(positionsAt(index), [&](std::size_t i) { return isPositionHit(hits, i); });
    }

    const SummitPlan& m_plan;
    const Dataset& m_dataset;
    const Filter& m_filter;
    const FilterHits& m_hits;
    const Zone& m_zone;
};

class RandomSummit
{
public:
    explicit RandomSummit(unsigned seed) : m_random(seed) {}

    SummitPlan plan()
    {
        SummitPlan plan;
        for (std::size_t i = 0; i < 30; ++i)
            plan.events.push_back(event());
        for (std::size_t i = 0; i < 45; ++i)
            plan.positions.push_back(position());
        return plan;
    }

    Filter filter()
    {
        std::vector<FilterTerm> terms;
        for (std::size_t i = 1 + below(4); i > 0; --i) {
            static const std::vector<FilterTerm> patterns = {
                {FilterField::Actor, false, m_actors},
                {FilterField::Topic, false, m_topics},
                {FilterField::Kind, false, {"speech", "announcement", "meeting", "media"}},
                {FilterField::Basis, false, {"stated", "reported", "inferred"}},
                {FilterField::Stance, false, {"<0", ">=0", "-2", "1", "-1..1", "<=1"}},
                {FilterField::From, false, m_times},
                {FilterField::To, false, m_times},
                {FilterField::Has, false, {"evidence", "positions", "pledge", "time"}},
                {FilterField::Coder, false, {"anna", "Émile, B.", "the \"third\""}},
                {FilterField::Role, false, {"speaker", "host", "participant", "subject"}},
                {FilterField::ActorKind, false, {"state", "bloc", "person", "company"}},
                {FilterField::Status, false, {"signed"}}};
            const FilterTerm& pattern = patterns[below(patterns.size())];
            const bool isDate = pattern.field == FilterField::From || pattern.field == FilterField::To;
            // Dates that are not negated make one range, which the oracle asks about term by term: one of them is
            // enough.
            const bool isTaken = isDate && std::ranges::any_of(terms, [](const FilterTerm& term) {
                                     return (term.field == FilterField::From || term.field == FilterField::To) && !term.negated;
                                 });
            FilterTerm term{pattern.field, isTaken || below(3) == 0, {}};
            for (std::size_t n = isDate ? 1 : 1 + below(2); n > 0; --n)
                term.values.push_back(any(pattern.values));
            terms.push_back(term);
        }
        return Filter::of(terms);
    }

    FilterHits hits(const Dataset& dataset)
    {
        FilterHits hits;
        const auto list = [&] {
            std::vector<Ref> found;
            for (std::size_t i = below(12); i > 0; --i)
                found.push_back(hit(dataset));
            return found;
        };
        if (below(3) == 0)
            hits.wanted.push_back(list());
        if (below(6) == 0)
            hits.wanted.push_back(list());
        if (below(4) == 0)
            hits.excluded.push_back(list());
        return hits;
    }

private:
    std::size_t below(std::size_t limit) { return static_cast<std::size_t>(m_random() % limit); }
    const std::string& any(const std::vector<std::string>& values) { return values[below(values.size())]; }

    EventPlan event()
    {
        EventPlan plan;
        plan.kind = static_cast<EventKind>(below(kindNames<EventKind>().size()));
        plan.when = any(m_times);
        for (std::size_t i = below(4); i > 0; --i)
            plan.participants.emplace_back(any(m_actors), static_cast<Role>(below(kindNames<Role>().size())));
        for (std::size_t i = below(3); i > 0; --i)
            plan.topics.push_back(any(m_topics));
        plan.evidence = static_cast<int>(below(2));
        plan.pledge = below(4) == 0;
        return plan;
    }

    PositionPlan position()
    {
        static const std::vector<std::pair<std::string, std::string>> voices = {
            {"vance", "usa"}, {"vance", ""},  {"macron", "france"}, {"von-der-leyen", "european-commission"},
            {"usa", ""},      {"france", ""}, {"foundry", ""},      {"european-commission", ""}};
        PositionPlan plan;
        std::tie(plan.actor, plan.speakingFor) = voices[below(voices.size())];
        plan.topic = any(m_topics);
        plan.event = static_cast<int>(below(31)) - 1;
        plan.stance = static_cast<int>(below(5)) - 2;
        plan.basis = static_cast<Basis>(below(3));
        plan.when = any(m_moments);
        plan.coder = any({"anna", "Émile, B.", "the \"third\""});
        plan.evidence = static_cast<int>(below(2));
        return plan;
    }

    Ref hit(const Dataset& dataset)
    {
        switch (below(5)) {
        case 0:
            return {EntityKind::Event, dataset.events.id[below(dataset.events.size())].value};
        case 1:
            return {EntityKind::Position, dataset.positions.id[below(dataset.positions.size())].value};
        case 2:
            return {EntityKind::Actor, dataset.actors[below(dataset.actors.size())].id.value};
        case 3:
            return {EntityKind::Topic, dataset.topics[below(dataset.topics.size())].id.value};
        default:
            return {EntityKind::Pledge, 5000 + static_cast<std::int64_t>(below(10))};
        }
    }

    std::mt19937 m_random;
    const std::vector<std::string> m_actors = {"usa",    "france",        "eu",     "european-commission", "vance",
                                               "macron", "von-der-leyen", "foundry"};
    const std::vector<std::string> m_topics = {"regulation", "safety", "inclusion"};
    /// When statements were made: single moments, which their columns keep whole.
    const std::vector<std::string> m_moments = {"2025-02-10",
                                                "2025-02-11",
                                                "2025-02-11T10:50+01:00",
                                                "2025-02-11T00:30",
                                                "2025-02-10T23:30Z",
                                                "[2025-02-10T23:00Z..2025-02-11T12:00]",
                                                "2025-02",
                                                "2024",
                                                "[2025-02-11..]",
                                                "2025-03-30T02:30"};
    const std::vector<std::string> m_times = {"2025-02-10",
                                              "2025-02-11",
                                              "2025-02-11T10:50+01:00",
                                              "2025-02-11T00:30",
                                              "2025-02-10T23:30Z",
                                              "2025-02-10/2025-02-12",
                                              "2025-02-11/..",
                                              "../2025-02-10",
                                              "2025-02-10T22:59Z/2025-02-11T00:01",
                                              "[2025-02-10T23:00Z..2025-02-11T12:00]",
                                              "2025-02",
                                              "2024",
                                              "2025-03-30T02:30"};
};

TEST(Selection, AgreesWithTheDefinitionOnRandomFilters)
{
    const Zone zones[] = {Zone::utc(), paris(), Zone::find("America/New_York").value(),
                          Zone::find("Pacific/Kiritimati").value()};
    for (unsigned seed = 0; seed < 400; ++seed) {
        RandomSummit random(seed);
        const SummitPlan plan = random.plan();
        const Dataset dataset = test::summit(plan);
        for (int round = 0; round < 10; ++round) {
            const Filter filter = random.filter();
            const FilterHits hits = random.hits(dataset);
            const Zone& zone = zones[(seed + static_cast<unsigned>(round)) % std::size(zones)];
            const Selection selection = select(dataset, filter, hits, zone);
            const Oracle oracle(plan, dataset, filter, hits, zone);
            for (std::size_t event = 0; event < plan.events.size(); ++event)
                ASSERT_EQ(selection.events[event] == 1, oracle.passesEvent(event))
                    << filter.text() << " event " << event << " " << plan.events[event].when << " seed " << seed;
            for (std::size_t position = 0; position < plan.positions.size(); ++position)
                ASSERT_EQ(selection.positions[position] == 1, oracle.passesPosition(position))
                    << filter.text() << " position " << position << " " << plan.positions[position].when << " seed "
                    << seed;
        }
    }
}

TEST(Facets, CountWhatEveryValueWouldShow)
{
    for (unsigned seed = 1000; seed < 1060; ++seed) {
        RandomSummit random(seed);
        const Dataset dataset = test::summit(random.plan());
        const Filter filter = random.filter();
        const FilterHits hits = random.hits(dataset);
        const FacetCounts counts = countFacets(dataset, filter, hits, paris());
        const auto selected = [&](FilterField field, std::string_view value) {
            return select(dataset, filter.with(field, {std::string(value)}), hits, paris());
        };
        ASSERT_EQ(counts.kinds.size(), kindNames<EventKind>().size());
        for (std::size_t i = 0; i < counts.kinds.size(); ++i)
            EXPECT_EQ(counts.kinds[i], selected(FilterField::Kind, kindNames<EventKind>()[i].key).eventCount);
        ASSERT_EQ(counts.topics.size(), dataset.topics.size());
        for (std::size_t i = 0; i < counts.topics.size(); ++i)
            EXPECT_EQ(counts.topics[i], selected(FilterField::Topic, dataset.topics[i].uid).eventCount);
        ASSERT_EQ(counts.bases.size(), kindNames<Basis>().size());
        for (std::size_t i = 0; i < counts.bases.size(); ++i)
            EXPECT_EQ(counts.bases[i], selected(FilterField::Basis, kindNames<Basis>()[i].key).positionCount);
        ASSERT_EQ(counts.actors.size(), dataset.actors.size());
        // A role asks about the actors named, so that naming one changes more than the actor term itself.
        const bool asksForRole =
            std::ranges::any_of(filter.terms, [](const auto& t) { return t.field == FilterField::Role; });
        for (std::size_t i = 0; i < counts.actors.size() && !asksForRole; ++i)
            EXPECT_EQ(counts.actors[i], selected(FilterField::Actor, dataset.actors[i].uid).eventCount) << filter.text();
    }
}

} // namespace

} // namespace plenary
