// SPDX-License-Identifier: GPL-3.0-or-later
// countFacets: the numbers beside the check boxes of the filter.
#include "core/model/selection.h"

#include <utility>

namespace plenary
{

namespace
{

/// Counts for every row the events it occurs in, each event once. Events must come one after the other.
class EventCounter
{
public:
    explicit EventCounter(std::size_t rows) : m_counts(rows), m_lastEvent(rows, noRow) {}

    void add(Row row, Row event)
    {
        if (row >= m_counts.size() || m_lastEvent[row] == event)
            return;
        m_lastEvent[row] = event;
        ++m_counts[row];
    }
    std::vector<std::uint32_t> takeCounts() { return std::move(m_counts); }

private:
    std::vector<std::uint32_t> m_counts;
    std::vector<Row> m_lastEvent;
};

std::vector<std::uint32_t> countKinds(const Dataset& dataset, const Selection& selection)
{
    std::vector<std::uint32_t> counts(kindNames<EventKind>().size());
    for (Row event = 0; event < dataset.events.size(); ++event)
        counts[static_cast<std::size_t>(dataset.events.kind[event])] += selection.events[event];
    return counts;
}

std::vector<std::uint32_t> countActors(const Dataset& dataset, const Selection& selection)
{
    EventCounter counter(dataset.actors.size());
    for (Row event = 0; event < dataset.events.size(); ++event) {
        if (selection.events[event] == 0)
            continue;
        for (const ParticipantRow& participant : dataset.events.participants.of(event))
            counter.add(participant.actor, event);
        for (const Row position : dataset.events.positions.of(event))
            for (const Row actor : dataset.positions.countsFor.of(position))
                counter.add(actor, event);
    }
    return counter.takeCounts();
}

std::vector<std::uint32_t> countTopics(const Dataset& dataset, const Selection& selection)
{
    EventCounter counter(dataset.topics.size());
    for (Row event = 0; event < dataset.events.size(); ++event) {
        if (selection.events[event] == 0)
            continue;
        for (const Row topic : dataset.events.topics.of(event))
            counter.add(topic, event);
        for (const Row position : dataset.events.positions.of(event))
            counter.add(dataset.positions.topic[position], event);
    }
    return counter.takeCounts();
}

std::vector<std::uint32_t> countBases(const Dataset& dataset, const Selection& selection)
{
    std::vector<std::uint32_t> counts(kindNames<Basis>().size());
    for (Row position = 0; position < dataset.positions.size(); ++position)
        counts[static_cast<std::size_t>(dataset.positions.basis[position])] += selection.positions[position];
    return counts;
}

} // namespace

FacetCounts countFacets(const Dataset& dataset, const Filter& filter, const FilterHits& hits, const Zone& zone)
{
    const Selection all = select(dataset, filter, hits, zone);
    const auto counted = [&](FilterField field, auto count) {
        const bool isUsed = !filter.values(field).empty();
        return isUsed ? count(dataset, select(dataset, filter.with(field, {}), hits, zone)) : count(dataset, all);
    };
    return {counted(FilterField::Kind, countKinds), counted(FilterField::Actor, countActors), counted(FilterField::Topic, countTopics),
            counted(FilterField::Basis, countBases)};
}

} // namespace plenary
