// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/time.h"
#include "core/model/entities.h"
#include "core/model/row_map.h"

#include <cstdint>
#include <memory>
#include <span>
#include <string_view>
#include <vector>

namespace plenary
{

/// For every row a run of values, in one array. Rows past the last offset have none.
template <class T>
struct Lists
{
    std::vector<std::uint32_t> offsets = {0};
    std::vector<T> values;

    std::span<const T> of(Row row) const
    {
        if (row + std::size_t{1} >= offsets.size())
            return {};
        return {values.data() + offsets[row], static_cast<std::size_t>(offsets[row + 1] - offsets[row])};
    }
    void closeRow() { offsets.push_back(static_cast<std::uint32_t>(values.size())); }
    /// Gives back memory when all rows are there.
    void shrink()
    {
        if (values.empty())
            offsets.resize(1);
        offsets.shrink_to_fit();
        values.shrink_to_fit();
    }
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
    std::vector<Instant> startMin;        ///< as stored, like all bounds: floating where the flags say so
    std::vector<std::uint32_t> timeFlags; ///< with floatingFlags(); the upper bits say how the other bounds are kept
    std::vector<EventKind> kind;
    std::vector<std::uint8_t> importance;
    std::vector<std::uint16_t> evidence; ///< number of passages
    Lists<ParticipantRow> participants;
    Lists<Row> topics;
    Lists<Row> respondsTo; ///< rows of events
    Lists<Row> positions;  ///< rows of positions taken there

    std::size_t size() const { return id.size(); }
    TimeSpan time(Row row) const;
    Instant endMax(Row row) const
    {
        const std::uint32_t form = timeFlags[row] >> formShift;
        return form == boundsApart ? boundsOf(row).endMax
                                   : startMin[row] + Instant{m_lengths[row]} * ((form & inSeconds) ? 1000 : 1);
    }
    void reserve(std::size_t count);
    /// Adds a row; its lists and `evidence` are the caller’s.
    void add(EventId event, const TimeSpan& bounds, EventKind eventKind, std::uint8_t eventImportance)
    {
        add(event, bounds, packTimeFlags(bounds), eventKind, eventImportance);
    }
    void add(EventId event, const TimeSpan& bounds, std::uint32_t flags, EventKind eventKind,
             std::uint8_t eventImportance);
    /// Puts rows that were added in any order into that of their starts; nothing but add() may have filled them.
    void sort();

private:
    /// Nearly all events need one length beside their start: a moment or a sharp span, one moment or day within a
    /// window, from some time of one day to some time of another. The others are kept apart.
    enum Form : std::uint32_t { Sharp, Window, Days };
    static constexpr std::uint32_t inSeconds = 4;
    static constexpr std::uint32_t boundsApart = 3;
    static constexpr int formShift = 29;

    struct Bounds
    {
        Row row = 0;
        Instant startMax = 0, endMin = 0, endMax = 0;
    };
    const Bounds& boundsOf(Row row) const;

    std::vector<std::uint32_t> m_lengths; ///< endMax − startMin
    std::vector<Bounds> m_apart;          ///< by row
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
    Lists<Row> eventTags;    ///< rows of tags of each event
    Lists<Row> eventAmends;  ///< rows of events that each event amends
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

    Row rowOf(ActorId id) const { return actorRows.find(id); }
    Row rowOf(TopicId id) const { return topicRows.find(id); }
    Row rowOf(EventId id) const { return eventRows.find(id); }
    Row rowOf(PositionId id) const { return positionRows.find(id); }
    Row rowOf(InstrumentId id) const { return instrumentRows.find(id); }
    Row rowOf(SourceId id) const { return sourceRows.find(id); }

    std::span<const Row> tagsOf(Row event) const { return eventTags.of(event); }
    /// The events that an event amends.
    std::span<const Row> amendedBy(Row event) const { return eventAmends.of(event); }

    /// The actor meant by a uid, an ISO 3166-1 alpha-3 code, or a name in any language (case and accents aside).
    Row findActor(std::string_view text) const;
    /// The rows of actors by uid, in this order; those that are not there are left out.
    std::vector<Row> findActors(const std::vector<std::string>& uids) const;
    Row findTopic(std::string_view text) const;
    Row findInstrument(std::string_view text) const;
};

using DatasetPtr = std::shared_ptr<const Dataset>;

/// Whether a membership or an office holds at `instant`; open sides hold always.
bool holdsAt(std::string_view from, std::string_view to, Instant instant);

/// Fills PositionColumns::countsFor: a statement counts for its speaker, for the actor it speaks for in official
/// capacity and, through offices held at that time, for whom that one speaks in turn (a commissioner, the Commission,
/// the Union); never the other way round.
void resolveSpeakers(Dataset& dataset);

} // namespace plenary
