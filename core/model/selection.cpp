// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/select_rows.h"

#include "core/model/record_filter.h"
#include "core/model/time_limit.h"
#include "core/model/within.h"

#include <algorithm>
#include <optional>
#include <ranges>
#include <set>
#include <string>
#include <string_view>
#include <utility>

namespace plenary
{

namespace
{

template <class Record>
Marks namedRecords(const std::vector<Record>& records, const FilterTerm& term)
{
    Marks marks(records.size());
    std::ranges::transform(records, marks.begin(), [&](const Record& record) { return term.names(record.uid); });
    return marks;
}

Marks actorsOfKind(const Dataset& dataset, const FilterTerm& term)
{
    Marks marks(dataset.actors.size());
    std::ranges::transform(dataset.actors, marks.begin(),
                           [&](const Actor& actor) { return term.names(keyOf(actor.kind)); });
    return marks;
}

unsigned roleBit(Role role)
{
    return 1U << static_cast<unsigned>(role);
}

bool isKnownToTheMinute(const TimeSpan& span)
{
    return !span.dateOnly && span.precision >= Precision::Minute;
}

auto termsOf(const Filter& filter, FilterField field)
{
    return filter.terms | std::views::filter([field](const FilterTerm& term) { return term.field == field; });
}

class Selector
{
public:
    Selector(const Dataset& dataset, const Filter& filter)
        : m_dataset(dataset), m_events(dataset.events), m_positions(dataset.positions), m_filter(filter)
    {
        m_selection.events.assign(m_events.size(), 1);
        m_selection.positions.assign(m_positions.size(), 1);
    }

    Selection run(const FilterHits& hits, const Zone& zone)
    {
        keepKinds();
        keepTimes(zone);
        for (const FilterTerm& term : termsOf(m_filter, FilterField::Has))
            keepHaving(term, hits.attached);
        for (const FilterTerm& term : termsOf(m_filter, FilterField::Topic))
            keepTopics(term);
        for (const FilterTerm& term : termsOf(m_filter, FilterField::Tag))
            keepTags(term);
        for (const FilterTerm& term : termsOf(m_filter, FilterField::Within))
            keepWithin(term);
        for (const FilterTerm& term : termsOf(m_filter, FilterField::Known))
            keepProvenBy(term.negated, [&, by = knownBy(term, zone)](const Source& source) {
                return publishedBy(source, zone) <= by;
            });
        for (const FilterTerm& term : termsOf(m_filter, FilterField::SourceKind))
            keepProvenBy(term.negated, [&](const Source& source) { return term.names(keyOf(source.kind)); });
        keepAttributed(hits);
        keepActors();
        keepStatements();
        for (const auto& found : hits.wanted)
            keepHits(found, false);
        for (const auto& found : hits.excluded)
            keepHits(found, true);
        m_selection.eventCount = static_cast<std::size_t>(std::ranges::count(m_selection.events, 1));
        m_selection.positionCount = static_cast<std::size_t>(std::ranges::count(m_selection.positions, 1));
        return std::move(m_selection);
    }

private:
    /// An actor or actor-kind term: the actors it means, and the positions it holds for.
    struct ActorTerm
    {
        Marks actors;
        Marks positions;
        bool negated = false;
    };

    bool uses(FilterField field) const { return !termsOf(m_filter, field).empty(); }

    template <class Holds>
    static void keep(Marks& marks, bool negated, Holds holds)
    {
        for (Row row = 0; row < marks.size(); ++row)
            if (marks[row] != 0 && holds(row) == negated)
                marks[row] = 0;
    }
    template <class Holds>
    void keepEvents(bool negated, Holds holds)
    {
        keep(m_selection.events, negated, holds);
    }
    template <class Holds>
    void keepPositions(bool negated, Holds holds)
    {
        keep(m_selection.positions, negated, holds);
    }

    template <class Holds>
    bool anyParticipant(Row event, Holds holds) const
    {
        return std::ranges::any_of(m_events.participants.of(event), holds);
    }
    template <class Holds>
    bool anyPosition(Row event, Holds holds) const
    {
        return std::ranges::any_of(m_events.positions.of(event), holds);
    }

    /// Which of `count` values all terms of a field let through; `means` tells whether a term names the value.
    template <class Means>
    Marks allowed(FilterField field, std::size_t count, Means means) const
    {
        Marks marks(count, 1);
        for (const FilterTerm& term : termsOf(m_filter, field))
            keep(marks, term.negated, [&](Row value) { return means(term, value); });
        return marks;
    }
    template <class Enum>
    Marks allowedKinds(FilterField field) const
    {
        const auto known = kindNames<Enum>();
        return allowed(field, known.size(),
                       [&](const FilterTerm& term, Row value) { return term.names(known[value].key); });
    }
    bool allNegated(FilterField field) const { return std::ranges::all_of(termsOf(m_filter, field), &FilterTerm::negated); }

    void keepKinds();
    template <class Columns, class EndOf>
    void keepTimes(Marks& marks, const Columns& columns, const Column<Instant>& starts, EndOf endOf,
                   const std::vector<TimeLimit>& limits, const Zone& zone);
    void keepTimes(const Zone& zone);
    void keepHaving(const FilterTerm& term, const std::vector<Ref>& attached);
    void keepTopics(const FilterTerm& term);
    void keepTags(const FilterTerm& term);
    void keepWithin(const FilterTerm& term);
    template <class Holds>
    void keepProvenBy(bool negated, Holds holds);
    void keepAttributed(const FilterHits& hits);
    ActorTerm resolvedActors(const FilterTerm& term) const;
    void keepActors();
    void keepRoles(const FilterTerm& term, const std::vector<ActorTerm>& actorTerms, const Marks& speakerRoles);
    Marks speakerRoles() const;
    void keepStatements();
    void keepHits(const std::vector<Ref>& found, bool negated);

    const Dataset& m_dataset;
    const EventColumns& m_events;
    const PositionColumns& m_positions;
    const Filter& m_filter;
    Selection m_selection;
};

void Selector::keepKinds()
{
    if (!uses(FilterField::Kind))
        return;
    const Marks kinds = allowedKinds<EventKind>(FilterField::Kind);
    const bool withoutEvent = allNegated(FilterField::Kind);
    const auto isAllowed = [&](Row event) { return isMarked(kinds, static_cast<Row>(m_events.kind[event])); };
    keepEvents(false, isAllowed);
    keepPositions(false, [&](Row position) {
        const Row event = m_positions.event[position];
        return event == noRow ? withoutEvent : isAllowed(event);
    });
}

template <class Columns, class EndOf>
void Selector::keepTimes(Marks& marks, const Columns& columns, const Column<Instant>& starts, EndOf endOf,
                         const std::vector<TimeLimit>& limits, const Zone& zone)
{
    const std::uint32_t floating = floatingFlags();
    for (const TimeLimit& limit : limits)
        keep(marks, limit.negated, [&](Row row) {
            const bool floats = (columns.timeFlags[row] & floating) != 0;
            if (limit.mode != OverlapMode::Possibly || isSet(columns.timeFlags[row]))
                return isWithinAnywhere(limit, starts[row], endOf(row)) != std::optional(false) &&
                       isWithin(limit, floats ? resolved(columns.time(row), zone) : columns.time(row));
            if (!floats)
                return isWithin(limit, starts[row], endOf(row));
            // A look into the zone's history is dear, so only rows near the limits get one.
            if (const auto verdict = isWithinAnywhere(limit, starts[row], endOf(row)))
                return *verdict;
            const TimeSpan span = resolved(columns.time(row), zone);
            return isWithin(limit, span.earliestStart, span.latestEnd);
        });
}

void Selector::keepTimes(const Zone& zone)
{
    const std::vector<TimeLimit> limits = timeLimits(m_filter, zone);
    keepTimes(
        m_selection.events, m_events, m_events.startMin, [&](Row row) { return m_events.endMax(row); }, limits, zone);
    keepTimes(
        m_selection.positions, m_positions, m_positions.madeMin, [&](Row row) { return m_positions.madeMax[row]; },
        limits, zone);
}

/// By row, 1 for the records of a kind that stand in a sorted list.
template <class Id>
Marks inList(const Dataset& dataset, const std::vector<Ref>& found, EntityKind kind, std::size_t count)
{
    Marks marks(count);
    const auto [first, last] = std::ranges::equal_range(found, kind, {}, &Ref::kind);
    for (auto record = first; record != last; ++record)
        if (const Row row = dataset.rowOf(Id{record->id}); row < count)
            marks[row] = 1;
    return marks;
}

void Selector::keepAttributed(const FilterHits& hits)
{
    auto found = hits.attributes.begin();
    for (const FilterTerm& term : termsOf(m_filter, FilterField::Attribute)) {
        if (found == hits.attributes.end())
            return;
        const Marks events = inList<EventId>(m_dataset, *found, EntityKind::Event, m_events.size());
        const Marks positions = inList<PositionId>(m_dataset, *found++, EntityKind::Position, m_positions.size());
        const auto has = [&](Row position) { return positions[position] != 0; };
        keepEvents(term.negated, [&](Row event) { return events[event] != 0 || anyPosition(event, has); });
        keepPositions(term.negated, has);
    }
}

void Selector::keepHaving(const FilterTerm& term, const std::vector<Ref>& attached)
{
    const auto asks = [&](Having having) { return term.names(keyOf(having)); };
    const bool evidence = asks(Having::Evidence);
    const bool positions = asks(Having::Positions);
    const bool pledge = asks(Having::Pledge);
    const bool time = asks(Having::Time);
    const bool file = asks(Having::Attachment);
    const std::vector<Ref> none;
    const Marks events = inList<EventId>(m_dataset, file ? attached : none, EntityKind::Event, m_events.size());
    const Marks statements =
        inList<PositionId>(m_dataset, file ? attached : none, EntityKind::Position, m_positions.size());
    const auto hasFile = [&](Row position) { return statements[position] != 0; };
    Marks pledged(pledge ? m_events.size() : 0);
    for (const Pledge& announced : m_dataset.pledges)
        if (const Row event = m_dataset.rowOf(announced.event); event < pledged.size())
            pledged[event] = 1;

    keepEvents(term.negated, [&](Row event) {
        return (evidence && m_events.evidence[event] > 0) || (positions && !m_events.positions.of(event).empty()) ||
               isMarked(pledged, event) || (time && isKnownToTheMinute(m_events.time(event))) || events[event] != 0 ||
               anyPosition(event, hasFile);
    });
    keepPositions(term.negated, [&](Row position) {
        return positions || (evidence && m_positions.evidence[position] > 0) ||
               isMarked(pledged, m_positions.event[position]) ||
               (time && isKnownToTheMinute(m_positions.time(position))) || hasFile(position);
    });
}

void Selector::keepTopics(const FilterTerm& term)
{
    const Marks topics = namedRecords(m_dataset.topics, term);
    const auto isOnTopic = [&](Row position) { return isMarked(topics, m_positions.topic[position]); };
    keepEvents(term.negated, [&](Row event) {
        return std::ranges::any_of(m_events.topics.of(event), [&](Row topic) { return isMarked(topics, topic); }) ||
               anyPosition(event, isOnTopic);
    });
    keepPositions(term.negated, isOnTopic);
}

/// A position has the tags of its event.
void Selector::keepTags(const FilterTerm& term)
{
    Marks tags(m_dataset.tags.size());
    for (Row tag = 0; tag < tags.size(); ++tag)
        tags[tag] = term.names(m_dataset.tags[tag].uid);
    const auto isTagged = [&](Row event) {
        return event != noRow &&
               std::ranges::any_of(m_dataset.tagsOf(event), [&](Row tag) { return isMarked(tags, tag); });
    };
    keepEvents(term.negated, isTagged);
    keepPositions(term.negated, [&](Row position) { return isTagged(m_positions.event[position]); });
}

/// A position lies within what its event does.
void Selector::keepWithin(const FilterTerm& term)
{
    Marks events = eventsWithin(m_dataset, term);
    const Marks sums = sumsWithin(m_dataset, term);
    for (std::size_t i = 0; i < sums.size(); ++i)
        if (const Row event = m_dataset.rowOf(m_dataset.pledges[i].event); sums[i] != 0 && event < events.size())
            events[event] = 1;
    keepEvents(term.negated, [&](Row event) { return events[event] != 0; });
    keepPositions(term.negated, [&](Row position) { return isMarked(events, m_positions.event[position]); });
}

/// What a source for which something holds tells; an event is proven by that of a statement made there, too.
template <class Holds>
void Selector::keepProvenBy(bool negated, Holds holds)
{
    Marks sources(m_dataset.sources.size());
    std::ranges::transform(m_dataset.sources, sources.begin(), holds);
    const auto isOne = [&](Row source) { return isMarked(sources, source); };
    const auto isProven = [&](Row position) {
        return std::ranges::any_of(m_dataset.positionSources.of(position), isOne);
    };
    keepEvents(negated, [&](Row event) {
        return std::ranges::any_of(m_dataset.eventSources.of(event), isOne) || anyPosition(event, isProven);
    });
    keepPositions(negated, isProven);
}

Selector::ActorTerm Selector::resolvedActors(const FilterTerm& term) const
{
    const bool isKind = term.field == FilterField::ActorKind;
    ActorTerm meant{isKind ? actorsOfKind(m_dataset, term) : namedRecords(m_dataset.actors, term),
                    Marks(m_positions.size()), term.negated};
    const auto isMeant = [&](Row actor) { return isMarked(meant.actors, actor); };
    for (Row position = 0; position < m_positions.size(); ++position)
        meant.positions[position] = isKind ? isMeant(m_positions.actor[position])
                                           : std::ranges::any_of(m_positions.countsFor.of(position), isMeant);
    return meant;
}

void Selector::keepActors()
{
    std::vector<ActorTerm> actorTerms;
    for (const FilterField field : {FilterField::Actor, FilterField::ActorKind})
        for (const FilterTerm& term : termsOf(m_filter, field))
            actorTerms.push_back(resolvedActors(term));
    for (const ActorTerm& term : actorTerms) {
        const auto holds = [&](Row position) { return term.positions[position] != 0; };
        keepEvents(term.negated, [&](Row event) {
            return anyParticipant(event, [&](const ParticipantRow& p) { return isMarked(term.actors, p.actor); }) ||
                   anyPosition(event, holds);
        });
        keepPositions(term.negated, holds);
    }
    if (!uses(FilterField::Role))
        return;
    std::erase_if(actorTerms, &ActorTerm::negated);
    const Marks roles = speakerRoles();
    for (const FilterTerm& term : termsOf(m_filter, FilterField::Role))
        keepRoles(term, actorTerms, roles);
}

/// For every position the roles of its speaker in its event, as bits.
Marks Selector::speakerRoles() const
{
    Marks roles(m_positions.size());
    for (Row position = 0; position < m_positions.size(); ++position) {
        const Row event = m_positions.event[position];
        if (event == noRow)
            continue;
        for (const ParticipantRow& participant : m_events.participants.of(event))
            if (participant.actor == m_positions.actor[position])
                roles[position] |= static_cast<std::uint8_t>(roleBit(participant.role));
    }
    return roles;
}

void Selector::keepRoles(const FilterTerm& term, const std::vector<ActorTerm>& actorTerms, const Marks& speakerRoles)
{
    unsigned wanted = 0;
    for (const std::string& value : term.values)
        if (const auto role = kindFromKey<Role>(value))
            wanted |= roleBit(*role);
    const auto hasRole = [&](const ParticipantRow& participant) { return (roleBit(participant.role) & wanted) != 0; };
    const auto isSpokenInRole = [&](Row position) { return (speakerRoles[position] & wanted) != 0; };

    keepPositions(term.negated, isSpokenInRole);
    keepEvents(term.negated, [&](Row event) {
        const auto holdsFor = [&](const ActorTerm& actors) {
            return anyParticipant(event,
                                  [&](const ParticipantRow& participant) {
                                      return hasRole(participant) && isMarked(actors.actors, participant.actor);
                                  }) ||
                   anyPosition(event, [&](Row position) {
                       return actors.positions[position] != 0 && isSpokenInRole(position);
                   });
        };
        return actorTerms.empty() ? anyParticipant(event, hasRole) : std::ranges::all_of(actorTerms, holdsFor);
    });
}

void Selector::keepStatements()
{
    if (!uses(FilterField::Stance) && !uses(FilterField::Basis) && !uses(FilterField::Firmness) &&
        !uses(FilterField::Coder))
        return;
    constexpr int lowestStance = -2;
    constexpr std::size_t stanceCount = 5;
    const Marks stances = allowed(FilterField::Stance, stanceCount, [](const FilterTerm& term, Row value) {
        const int stance = static_cast<int>(value) + lowestStance;
        return std::ranges::any_of(term.values, [&](const std::string& text) {
            const auto range = parseStance(text);
            return range && range->lowest <= stance && stance <= range->highest;
        });
    });
    const Marks bases = allowedKinds<Basis>(FilterField::Basis);
    const Marks firmnesses = allowedKinds<Firmness>(FilterField::Firmness);
    const Marks coders = allowed(FilterField::Coder, m_dataset.coders.size(), [&](const FilterTerm& term, Row value) {
        return term.names(m_dataset.coders[value].uid);
    });
    const bool fitsNobody = allNegated(FilterField::Coder);
    const auto holds = [&](Row position) {
        return isMarked(stances, static_cast<Row>(m_positions.stance[position] - lowestStance)) &&
               isMarked(bases, static_cast<Row>(m_positions.basis[position])) &&
               isMarked(firmnesses, static_cast<Row>(m_positions.firmnessOf(position))) &&
               (m_positions.coder[position] == noRow ? fitsNobody : isMarked(coders, m_positions.coder[position]));
    };
    const bool withoutPositions = allNegated(FilterField::Stance) && allNegated(FilterField::Basis) &&
                                  allNegated(FilterField::Firmness) && allNegated(FilterField::Coder);
    keepPositions(false, holds);
    keepEvents(false, [&](Row event) {
        return m_events.positions.of(event).empty() ? withoutPositions : anyPosition(event, holds);
    });
}

void Selector::keepHits(const std::vector<Ref>& found, bool negated)
{
    Marks events(m_events.size());
    Marks positions(m_positions.size());
    Marks actors(m_dataset.actors.size());
    Marks topics(m_dataset.topics.size());
    std::set<PledgeId> pledges;
    const auto mark = [](Marks& marks, Row row) {
        if (row < marks.size())
            marks[row] = 1;
    };
    for (const Ref& hit : found) {
        if (hit.kind == EntityKind::Event)
            mark(events, m_dataset.rowOf(EventId{hit.id}));
        else if (hit.kind == EntityKind::Position)
            mark(positions, m_dataset.rowOf(PositionId{hit.id}));
        else if (hit.kind == EntityKind::Actor)
            mark(actors, m_dataset.rowOf(ActorId{hit.id}));
        else if (hit.kind == EntityKind::Topic)
            mark(topics, m_dataset.rowOf(TopicId{hit.id}));
        else if (hit.kind == EntityKind::Pledge)
            pledges.insert(PledgeId{hit.id});
    }
    for (const Pledge& pledge : m_dataset.pledges)
        if (pledges.contains(pledge.id))
            mark(events, m_dataset.rowOf(pledge.event));

    const auto isAny = [](const Marks& marks) { return std::ranges::count(marks, 1) > 0; };
    const bool onlyEvents = !isAny(positions) && !isAny(actors) && !isAny(topics);
    const auto isHitByItself = [&](Row position) {
        return positions[position] != 0 || isMarked(actors, m_positions.actor[position]) ||
               isMarked(topics, m_positions.topic[position]);
    };
    keepPositions(negated, [&](Row position) {
        return isHitByItself(position) || isMarked(events, m_positions.event[position]);
    });
    keepEvents(negated, [&](Row event) {
        if (events[event] != 0 || onlyEvents) // most searches; what others bring along need not be looked through
            return events[event] != 0;
        return anyParticipant(event, [&](const ParticipantRow& p) { return isMarked(actors, p.actor); }) ||
               std::ranges::any_of(m_events.topics.of(event), [&](Row topic) { return isMarked(topics, topic); }) ||
               anyPosition(event, isHitByItself);
    });
}

} // namespace

Selection selectRows(const Dataset& dataset, const Filter& filter, const FilterHits& hits, const Zone& zone)
{
    return Selector(dataset, filter).run(hits, zone);
}

} // namespace plenary
