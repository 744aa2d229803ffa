// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/zone.h"
#include "core/model/dataset.h"
#include "core/model/filter.h"

#include <cstdint>
#include <vector>

namespace plenary
{

/// What the store found for a filter: sorted lists of records.
struct FilterHits
{
    /// One list a word, as Document::search({word}) answers it. Hits of events, positions, actors and topics count, and
    /// those of pledges for their event.
    std::vector<std::vector<Ref>> wanted;                ///< for Filter::words(false)
    std::vector<std::vector<Ref>> excluded;              ///< for Filter::words(true)
    std::vector<std::vector<Ref>> attributes = {};       ///< one a term on attributes: who has such a one, and these
    std::vector<Ref> attached = {};                      ///< where has:attachment asks: what has files, and these
};

/// What passes a filter, by row: 1 where it passes, else 0.
struct Selection
{
    std::vector<std::uint8_t> events;
    std::vector<std::uint8_t> positions;
    std::vector<std::uint8_t> signatures = {}; ///< empty: all pass
    std::vector<std::uint8_t> pledges = {};    ///< empty: all pass
    std::vector<std::uint8_t> actors = {};     ///< whom the terms that say who is meant let through; empty: everybody
    std::size_t eventCount = 0;
    std::size_t positionCount = 0;
    OverlapMode counting = OverlapMode::Certainly; ///< see Filter::counting()

    bool showsSignature(Row row) const { return row >= signatures.size() || signatures[row] != 0; }
    bool showsPledge(Row row) const { return row >= pledges.size() || pledges[row] != 0; }
    bool showsActor(Row row) const { return row >= actors.size() || actors[row] != 0; }
    /// How many the filter hides.
    std::size_t hiddenEvents() const { return events.size() - eventCount; }
    std::size_t hiddenPositions() const { return positions.size() - positionCount; }

    bool operator==(const Selection&) const = default;
};

/// The events and positions for which every term holds. A negated term holds where the term itself does not.
///
///   term           a position, if                          an event, if
///   actor          it counts for the actor (speaker or     the actor takes part, or a position taken there
///                  whom that one speaks for)               counts for it
///   actor-kind     its speaker is of the kind              a participant or a speaker there is
///   role           its speaker has the role in its event   a participant has the role: where the filter names actors
///                                                          or kinds of them, one of these, or who spoke for it
///   topic          it is on the topic                      the event is, or a position taken there is
///   kind           its event is of the kind                it is of the kind
///   stance, basis, it has the value                        one position taken there passes all terms of the three
///   coder                                                  fields; without positions, if all are negated
///   from, to       its time possibly overlaps the range    its time does
///   overlap        says how from and to are met: possibly, certainly, or by the middle of what is known
///   known          a source of it was out by then          a source of it was, or of a position taken there
///   source-kind    a source of it is of the kind           one of it is, or of a position taken there
///   tag            its event has the tag                   it has the tag
///   within         its event is named, or took place       it is named, or took place within one that is, or a sum
///                  within one that is                      that is part of a named one was announced there
///   attribute      it has the attribute                    it has it, or a position taken there
///   has:evidence   it has a passage                        it has one itself
///   has:positions  always                                  a position was taken there
///   has:pledge     its event has a pledge                  it has a pledge
///   has:time       its start is known to the minute        its start is
///   has:attachment it has a file                           it has one, or a position taken there
///   word           it, its event, its speaker or its       it, a participant or a topic of it is hit, or a position
///                  topic is hit                            taken there, its speaker or its topic
///   status,        does not concern it                     does not concern it
///   text-kind
///
/// A sum passes with its event; within, attribute and has:attachment are asked of the sum itself, too.
///
/// `from:X to:Y` runs from the earliest start of X to the latest end of Y, the instant itself included where Y is a
/// time of the day. Dates without an offset, of the filter and of the rows, are read in `zone`. Names the dataset does
/// not know match nothing. Linear in events and positions.
Selection select(const Dataset& dataset, const Filter& filter, const FilterHits& hits, const Zone& zone);

/// For every value of a field, how much has it among what passes the filter without the terms of that field that are
/// not negated. An event has the actors and topics that `actor:` and `topic:` find it by (see select).
struct FacetCounts
{
    std::vector<std::uint32_t> kinds;  ///< events, by EventKind
    std::vector<std::uint32_t> actors; ///< events, by row of the actor
    std::vector<std::uint32_t> topics; ///< events, by row of the topic
    std::vector<std::uint32_t> bases;  ///< positions, by Basis

    bool operator==(const FacetCounts&) const = default;
};

/// Selects once, and once more for each of the four fields that the filter uses.
FacetCounts countFacets(const Dataset& dataset, const Filter& filter, const FilterHits& hits, const Zone& zone);

} // namespace plenary
