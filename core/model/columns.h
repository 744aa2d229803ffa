// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/time.h"
#include "core/model/column.h"
#include "core/model/ids.h"
#include "core/model/kinds.h"

#include <cstdint>
#include <span>
#include <vector>

// The arrays of a Dataset.
namespace plenary
{

/// For every row a run of values, in one array. Rows past the last offset have none.
template <class T>
struct Lists
{
    Column<std::uint32_t> offsets = {0};
    Column<T> values;

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

    bool operator==(const ParticipantRow&) const = default;
};

/// How a span of time is packed beside its four bounds.
std::uint32_t packTimeFlags(const TimeSpan& span);
/// The bits of packTimeFlags() without which no bound, nor one of a member, is floating.
std::uint32_t floatingFlags();
/// The bit of packTimeFlags() that says that there are members; they are kept beside it.
inline constexpr std::uint32_t setFlag = 2048;
constexpr bool isSet(std::uint32_t flags)
{
    return (flags & setFlag) != 0;
}
/// The bit of packTimeFlags() for a start without an offset.
inline constexpr std::uint32_t floatingStartFlag = 128;
/// The bit of packTimeFlags() for a time without an hour.
inline constexpr std::uint32_t dateOnlyFlag = 64;

/// When something began: a true instant, or a time without an offset as it is written.
struct WrittenInstant
{
    Instant at = 0;
    bool floats = false;
};

/// Without members.
TimeSpan unpackTime(Instant startMin, Instant startMax, Instant endMin, Instant endMax, std::uint32_t flags);

/// The members of the times of those few rows that have a set of dates.
class RowSets
{
public:
    struct Entry
    {
        Row row = 0;
        TimeMembers members;
    };

    bool empty() const { return m_sets.empty(); }
    std::span<const Entry> all() const { return m_sets; }
    TimeMembers of(Row row) const;
    /// Rows must not fall.
    void add(Row row, const TimeMembers& members);
    /// Gives row i the number places[i].
    void move(const std::vector<Row>& places);

private:
    std::vector<Entry> m_sets; ///< by row
};

/// The hot columns of all events, in the order of their earliest start. Titles and other texts stay in the document.
struct EventColumns
{
    Column<EventId> id;
    Column<Instant> startMin;        ///< as stored, like all bounds: floating where the flags say so
    Column<std::uint32_t> timeFlags; ///< with floatingFlags(); the upper bits say how the other bounds are kept
    Column<EventKind> kind;
    Column<std::uint8_t> importance;
    Column<std::uint16_t> evidence; ///< number of passages
    Lists<ParticipantRow> participants;
    Lists<Row> topics;
    Lists<Row> respondsTo; ///< rows of events
    Lists<Row> positions;  ///< rows of positions taken there

    std::size_t size() const { return id.size(); }
    TimeSpan time(Row row) const;
    WrittenInstant start(Row row) const { return {startMin[row], (timeFlags[row] & floatingStartFlag) != 0}; }
    const RowSets& sets() const { return m_sets; }
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
    TimeSpan boundsAndFlags(Row row) const;

    Column<std::uint32_t> m_lengths; ///< endMax − startMin
    Column<Bounds> m_apart;          ///< by row
    RowSets m_sets;
};

/// The hot columns of all positions, in the order they were made.
struct PositionColumns
{
    Column<PositionId> id;
    Column<Row> actor;
    Column<Row> topic;
    Column<Row> event;       ///< noRow where none
    Column<Row> speakingFor; ///< noRow where none
    Column<std::int8_t> stance;
    Column<Basis> basis;
    Column<Firmness> firmness; ///< see firmnessOf()
    Column<float> weight;
    Column<Instant> madeMin, madeMax;
    Column<std::uint32_t> timeFlags;
    Column<std::uint16_t> evidence;
    Column<Row> coder; ///< row of Dataset::coders; noRow where nobody is named
    /// The first coding of the same statement (see firstCodings()); empty where none was coded twice. Until
    /// resolveStatements() empty, too.
    Column<Row> statement;
    /// From when a statement counts, in the zone of the summit: as soon as it may have been made, and once it certainly
    /// was. One without an hour has the window of its event. Empty until resolveStatements().
    Column<Instant> possibleFrom, certainFrom;
    /// What a count of very many needs of each, in one byte: see tallyOf(). Empty until resolveStatements().
    Column<std::uint8_t> tally;
    Lists<Row> countsFor;   ///< the speaker first, then whom it spoke for, and whom those speak for

    std::size_t size() const { return id.size(); }
    TimeSpan time(Row row) const;
    Firmness firmnessOf(Row row) const { return row < firmness.size() ? firmness[row] : Firmness::Unknown; }
    WrittenInstant made(Row row) const { return {madeMin[row], (timeFlags[row] & floatingStartFlag) != 0}; }
    /// (stance + 2) · 2, one more where it was stated outright; of what has a passage or a weight other than 1, and so
    /// needs a look at the rest, tallyLooks, and tallyNothing of what is on no topic.
    std::uint8_t tallyOf(Row row) const
    {
        if (topic[row] == noRow)
            return tallyNothing;
        if (weight[row] != 1 || evidence[row] != 0)
            return tallyLooks;
        return static_cast<std::uint8_t>((stance[row] + 2) * 2 + (basis[row] == Basis::Stated ? 1 : 0));
    }
    static constexpr std::uint8_t tallyLooks = 254, tallyNothing = 255;
    /// Adds to the columns of time; `members` where it is a set.
    void addTime(Instant earliest, Instant latest, std::uint32_t flags, const TimeMembers& members);

private:
    RowSets m_sets;
};

} // namespace plenary
