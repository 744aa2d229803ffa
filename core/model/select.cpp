// SPDX-License-Identifier: GPL-3.0-or-later
// select: events and positions first, then what goes with them or is asked by itself.
#include "core/model/record_filter.h"
#include "core/model/select_rows.h"
#include "core/model/within.h"

#include <algorithm>

namespace plenary
{

namespace
{

/// Whether a term asks something of sums that their event need not have.
bool isOfSumsThemselves(const FilterTerm& term)
{
    return term.field == FilterField::Within || term.field == FilterField::Attribute ||
           (term.field == FilterField::Has && term.values == std::vector<std::string>{"attachment"});
}

/// Sums pass with their event. What is asked of the sum itself is not asked of the event first.
Marks pledgesOf(const Dataset& dataset, const Filter& filter, const FilterHits& hits, const Zone& zone,
                const Selection& selection)
{
    Filter ofEvents = filter;
    std::erase_if(ofEvents.terms, isOfSumsThemselves);
    const bool asksSums = ofEvents.terms.size() < filter.terms.size();
    const Marks events = asksSums ? selectRows(dataset, ofEvents, hits, zone).events : selection.events;
    Marks pledges(dataset.pledges.size());
    std::ranges::transform(dataset.pledges, pledges.begin(),
                           [&](const Pledge& pledge) { return isMarked(events, dataset.rowOf(pledge.event)); });
    auto attributed = hits.attributes.begin();
    for (const FilterTerm& term : filter.terms) {
        if (!isOfSumsThemselves(term))
            continue;
        const bool isWithin = term.field == FilterField::Within;
        const Marks sums = isWithin ? sumsWithin(dataset, term) : Marks();
        const Marks around = isWithin ? eventsWithin(dataset, term) : Marks();
        const std::vector<Ref>* found = &hits.attached;
        if (term.field == FilterField::Attribute && attributed != hits.attributes.end())
            found = &*attributed++;
        for (std::size_t i = 0; i < pledges.size(); ++i) {
            const Pledge& pledge = dataset.pledges[i];
            const bool holds = isWithin ? sums[i] != 0 || isMarked(around, dataset.rowOf(pledge.event))
                                        : std::ranges::binary_search(*found, Ref{EntityKind::Pledge, pledge.id.value});
            if (holds == term.negated)
                pledges[i] = 0;
        }
    }
    return pledges;
}

} // namespace

Selection select(const Dataset& dataset, const Filter& filter, const FilterHits& hits, const Zone& zone)
{
    Selection selection = selectRows(dataset, filter, hits, zone);
    selection.counting = filter.counting();
    if (filter.empty())
        return selection;
    const RecordFilter records(dataset, filter, hits, zone);
    for (const SignatureRow& signature : dataset.signatures)
        selection.signatures.push_back(records.passes(signature));
    selection.pledges = pledgesOf(dataset, filter, hits, zone, selection);
    for (Row actor = 0; actor < dataset.actors.size(); ++actor)
        selection.actors.push_back(records.passesActor(actor));
    return selection;
}

} // namespace plenary
