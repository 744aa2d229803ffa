// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/columns.h"
#include "core/model/entities.h"
#include "core/model/row_map.h"

#include <cstdint>
#include <memory>
#include <span>
#include <string_view>
#include <vector>

namespace plenary
{

struct SignatureRow
{
    Signature record;
    Row actor = noRow;
    Row instrument = noRow;
    std::uint16_t evidence = 0;
};

/// An event that others took place within.
struct Whole
{
    Row event = noRow;
    std::string uid;
    Text title;
};

/// A whole document as values that never change; edits yield a new one. Safe to read from any thread.
struct Dataset
{
    Summit summit;
    std::vector<Actor> actors; ///< by key
    std::vector<Topic> topics; ///< in the order set by the author
    std::vector<Source> sources;
    std::vector<Instrument> instruments;
    std::vector<SignatureRow> signatures;
    std::vector<PublishedCount> publishedCounts;
    std::vector<Pledge> pledges;
    std::vector<std::uint16_t> pledgeEvidence;
    std::vector<Affiliation> affiliations;   ///< of all actors
    std::vector<BlocMembership> memberships; ///< the same
    std::vector<Coder> coders;
    std::vector<Tag> tags; ///< of events
    std::vector<Era> eras;
    EventColumns events;
    PositionColumns positions;
    Lists<Row> eventTags;    ///< rows of tags of each event
    Lists<Row> eventAmends;  ///< rows of events that each event amends
    Lists<Row> eventPartOf;  ///< rows of events that each event took place within
    std::vector<Whole> wholes; ///< what eventPartOf points to, each once
    Lists<Row> eventSources;    ///< rows of the sources behind each event, one a passage
    Lists<Row> positionSources; ///< the same for positions, signatures and pledges
    Lists<Row> signatureSources;
    Lists<Row> pledgeSources;
    std::int64_t change = 0; ///< number of the last edit in the history

    RowMap<ActorId> actorRows;
    RowMap<TopicId> topicRows;
    RowMap<EventId> eventRows;
    RowMap<PositionId> positionRows;
    RowMap<InstrumentId> instrumentRows;
    RowMap<SourceId> sourceRows;
    RowMap<CoderId> coderRows;
    RowMap<TagId> tagRows;

    Row rowOf(ActorId id) const { return actorRows.find(id); }
    Row rowOf(TopicId id) const { return topicRows.find(id); }
    Row rowOf(EventId id) const { return eventRows.find(id); }
    Row rowOf(PositionId id) const { return positionRows.find(id); }
    Row rowOf(InstrumentId id) const { return instrumentRows.find(id); }
    Row rowOf(SourceId id) const { return sourceRows.find(id); }
    Row rowOf(CoderId id) const { return coderRows.find(id); }
    Row rowOf(TagId id) const { return tagRows.find(id); }

    /// The zone of the summit, in which dates without an offset are read; UTC where it has none that is known.
    Zone zone() const;

    std::span<const Row> tagsOf(Row event) const { return eventTags.of(event); }
    /// The events that an event amends.
    std::span<const Row> amendedBy(Row event) const { return eventAmends.of(event); }

    /// The actors that a text may mean: by uid, a name in any language, an ISO 3166-1 alpha-3 code, a short name or another name it is called by. What
    /// is written exactly so wins over what differs in case or accents, and in that order; several are ambiguous.
    std::vector<Row> actorsCalled(std::string_view text) const;
    /// The same by uid or name of topics, and by uid or title of instruments.
    std::vector<Row> topicsCalled(std::string_view text) const;
    std::vector<Row> instrumentsCalled(std::string_view text) const;
    std::vector<Row> codersCalled(std::string_view text) const;
    std::vector<Row> tagsCalled(std::string_view text) const;
    /// Uids of events and sums that others are part of, by uid or title; of all for an empty text.
    std::vector<std::string> wholesCalled(std::string_view text) const;
    /// The one that is called so; noRow where there is none, or several.
    Row findActor(std::string_view text) const;
    Row findTopic(std::string_view text) const;
    Row findInstrument(std::string_view text) const;
    /// The rows of actors by uid, in this order; those that are not there are left out.
    std::vector<Row> findActors(const std::vector<std::string>& uids) const;
};

using DatasetPtr = std::shared_ptr<const Dataset>;

/// Fills what follows of statements from the rest: PositionColumns::statement, possibleFrom and certainFrom, tally and
/// countsFor: a statement counts for its speaker, for the actor it speaks for in official
/// capacity and, through offices held at that time, for whom that one speaks in turn (a commissioner, the Commission,
/// the Union); never the other way round.
void resolveStatements(Dataset& dataset);

/// The same where all is as it was in `before`, of which `dataset` was made, but for the statements in these rows;
/// events and offices are as they were.
void resolveStatements(Dataset& dataset, const Dataset& before, std::span<const Row> rows);

} // namespace plenary
