// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/time.h"
#include "core/model/entities.h"

#include <cstdint>
#include <memory>
#include <span>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace plenary
{

/// For every row a run of values, in one array.
template <class T>
struct Lists
{
    std::vector<std::uint32_t> offsets = {0};
    std::vector<T> values;

    std::span<const T> of(Row row) const
    {
        return {values.data() + offsets[row], static_cast<std::size_t>(offsets[row + 1] - offsets[row])};
    }
    void closeRow() { offsets.push_back(static_cast<std::uint32_t>(values.size())); }
};

struct ParticipantRow
{
    Row actor = noRow;
    Role role = Role::Participant;
};

/// How a span of time is packed beside its four bounds.
std::uint32_t packTimeFlags(const TimeSpan& span);
/// The bits of packTimeFlags() that say that a bound has no offset.
std::uint32_t floatingFlags();
TimeSpan unpackTime(Instant startMin, Instant startMax, Instant endMin, Instant endMax, std::uint32_t flags);

/// The hot columns of all events, in the order of their earliest start. Titles and other texts stay in the document.
struct EventColumns
{
    std::vector<EventId> id;
    std::vector<Instant> startMin, startMax, endMin, endMax; ///< as stored: floating where the flags say so
    std::vector<std::uint32_t> timeFlags;
    std::vector<EventKind> kind;
    std::vector<std::uint8_t> importance;
    std::vector<std::uint16_t> evidence; ///< number of passages
    Lists<ParticipantRow> participants;
    Lists<Row> topics;
    Lists<Row> respondsTo; ///< rows of events
    Lists<Row> positions;  ///< rows of positions taken there

    std::size_t size() const { return id.size(); }
    TimeSpan time(Row row) const;
};

/// The hot columns of all positions, in the order they were made.
struct PositionColumns
{
    std::vector<PositionId> id;
    std::vector<Row> actor;
    std::vector<Row> topic;
    std::vector<Row> event;       ///< noRow where none
    std::vector<Row> speakingFor; ///< noRow where none
    std::vector<std::int8_t> stance;
    std::vector<Basis> basis;
    std::vector<float> weight;
    std::vector<Instant> madeMin, madeMax;
    std::vector<std::uint32_t> timeFlags;
    std::vector<std::uint16_t> evidence;
    std::vector<std::uint16_t> coder; ///< index into Dataset::coders
    Lists<Row> countsFor;             ///< the speaker first, then whom it spoke for, and whom those speak for

    std::size_t size() const { return id.size(); }
    TimeSpan time(Row row) const;
};

struct SignatureRow
{
    Signature record;
    Row actor = noRow;
    Row instrument = noRow;
    std::uint16_t evidence = 0;
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
    std::vector<Affiliation> affiliations;
    std::vector<BlocMembership> memberships;
    std::vector<std::string> coders;
    std::vector<std::string> tags; ///< of events, in alphabetical order
    EventColumns events;
    PositionColumns positions;
    Lists<Row> eventTags;    ///< rows of tags of each event; empty where no event has any
    Lists<Row> eventAmends;  ///< rows of events that each event amends; empty where none does
    Lists<Row> eventSources;    ///< rows of the sources behind each event, one a passage
    Lists<Row> positionSources; ///< the same for positions, signatures and pledges
    Lists<Row> signatureSources;
    Lists<Row> pledgeSources;
    std::int64_t change = 0; ///< number of the last edit in the history

    std::unordered_map<ActorId, Row> actorRows;
    std::unordered_map<TopicId, Row> topicRows;
    std::unordered_map<EventId, Row> eventRows;
    std::unordered_map<PositionId, Row> positionRows;
    std::unordered_map<InstrumentId, Row> instrumentRows;
    std::unordered_map<SourceId, Row> sourceRows;

    template <class Map, class Key>
    static Row rowIn(const Map& map, Key key)
    {
        const auto found = map.find(key);
        return found == map.end() ? noRow : found->second;
    }
    Row rowOf(ActorId id) const { return rowIn(actorRows, id); }
    Row rowOf(TopicId id) const { return rowIn(topicRows, id); }
    Row rowOf(EventId id) const { return rowIn(eventRows, id); }
    Row rowOf(PositionId id) const { return rowIn(positionRows, id); }
    Row rowOf(InstrumentId id) const { return rowIn(instrumentRows, id); }
    Row rowOf(SourceId id) const { return rowIn(sourceRows, id); }

    std::span<const Row> tagsOf(Row event) const { return partOf(eventTags, event); }
    /// The events that an event amends.
    std::span<const Row> amendedBy(Row event) const { return partOf(eventAmends, event); }

    /// The actor meant by a uid, an ISO 3166-1 alpha-3 code, or a name in any language (case and accents aside).
    Row findActor(std::string_view text) const;
    /// The rows of actors by uid, in this order; those that are not there are left out.
    std::vector<Row> findActors(const std::vector<std::string>& uids) const;
    Row findTopic(std::string_view text) const;
    Row findInstrument(std::string_view text) const;

private:
    /// Lists of what few documents have are left empty in the others.
    static std::span<const Row> partOf(const Lists<Row>& lists, Row row)
    {
        return row + 1 < lists.offsets.size() ? lists.of(row) : std::span<const Row>();
    }
};

using DatasetPtr = std::shared_ptr<const Dataset>;

/// Whether a membership or an office holds at `instant`; open sides hold always.
bool holdsAt(std::string_view from, std::string_view to, Instant instant);

/// Fills PositionColumns::countsFor: a statement counts for its speaker, for the actor it speaks for in official
/// capacity and, through offices held at that time, for whom that one speaks in turn (a commissioner, the Commission,
/// the Union); never the other way round.
void resolveSpeakers(Dataset& dataset);

} // namespace plenary
