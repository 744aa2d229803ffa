// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/document.h"

#include <algorithm>

// Behind Document::load; nothing else includes it.
namespace plenary::store
{

using sqlite::Connection;
using sqlite::Statement;

/// The value whose key stands in a column; `known` becomes false where it is none. An unknown word is never taken for
/// the first value.
template <class Enum>
Enum kindAt(const Statement& row, int column, bool& known)
{
    const auto kind = kindFromKey<Enum>(row.view(column));
    known = known && kind.has_value();
    return kind.value_or(Enum{});
}

inline std::uint16_t saturated(std::int64_t count)
{
    return static_cast<std::uint16_t>(std::min<std::int64_t>(count, 0xFFFF));
}

/// The text of a time where isSet(): its bounds are not all of it.
inline std::string textOfSet(const std::string& column)
{
    return "CASE WHEN time_flags & " + std::to_string(setFlag) + " THEN " + column + " END";
}

/// What addEvent() and addPosition() read.
inline const std::string eventColumns =
    "SELECT id, start_min, start_max, end_min, end_max, time_flags, kind, importance, " + textOfSet("\"when\"") +
    " FROM event";
inline const std::string positionColumns =
    "SELECT id, actor, topic, event, speaking_for, stance, basis, weight, start_min, end_max, time_flags, coder, " +
    textOfSet("made_at") + ", firmness FROM position";

/// A record read anew, at its place in the order of its table.
struct Fresh
{
    Instant start = 0;
    std::int64_t key = 0;

    auto operator<=>(const Fresh&) const = default;
};

/// Reads one document. Member functions fill one part each, in an order in which references are known.
class Loader
{
public:
    /// With `sample`, only about so many events spread evenly over the document, with what belongs to them.
    Loader(const Connection& connection, const Progress& progress, std::size_t sample = 0)
        : m_connection(connection), m_progress(progress), m_sample(sample)
    {
    }

    Result<DatasetPtr> run()
    {
        return inOneState([&] { return loadAll(); });
    }

    /// What run() yields, made of what was loaded before and the records touched since. See Document::refreshed().
    Result<DatasetPtr> refresh(const Dataset& before, const Touched& touched)
    {
        return inOneState([&] { return refreshAll(before, touched); });
    }

private:
    /// Where a row of a refreshed table comes from: the one it was before, or the key of a record read anew.
    struct Origin
    {
        Row before = noRow;
        std::int64_t key = 0;
    };
    struct Origins
    {
        std::vector<Origin> all;   ///< one a row; empty where every record stays in its row
        std::vector<Origin> again; ///< the rows that are read anew where they are, with their keys, in order
        std::size_t rows = 0;      ///< how many there are
        bool stay = false;
    };
    /// A position as the columns hold it, but for its time.
    struct PositionRow
    {
        Row actor, topic, event, speakingFor, coder;
        std::int8_t stance;
        Basis basis;
        Firmness firmness;
        float weight;
    };

    template <class Load>
    Result<DatasetPtr> inOneState(Load load)
    {
        const auto state = TRY(sqlite::OneState::begin(m_connection));
        auto loaded = load();
        if (!loaded)
            return std::unexpected(std::move(loaded).error());
        return std::make_shared<const Dataset>(std::move(m_data));
    }

    Result<> loadAll();
    Result<> smallTables();
    // loader_refresh.cpp
    Result<> refreshAll(const Dataset& before, const Touched& touched);
    bool keepsRows(const Dataset& before) const;
    Result<Origins> refreshEvents(const Dataset& before, const Touched& touched);
    Result<bool> eventsAgain(const Dataset& before, const Origins& origins);
    Result<Origins> moveEvents(const Dataset& before, const std::vector<Fresh>& fresh, const Touched& touched);
    Result<bool> positionsAgain(const Dataset& before, const Origins& origins);
    Result<Origins> movePositions(const Dataset& before, const std::vector<Fresh>& fresh, const Touched& touched);
    Result<> refreshStatements(const Dataset& before, const Origins& events, const Origins& positions);
    Result<> refreshParts(const Dataset& before, const Origins& origins);
    Result<Origins> refreshPositions(const Dataset& before, const Touched& touched, const Origins& events);
    template <class T, class Kept, class Fresh>
    Result<> mergeLists(const Lists<T>& before, const Origins& origins, std::string_view sql, Lists<T>& out,
                        Kept kept, Fresh fresh);
    template <class R>
    Result<std::vector<R>> table();
    template <class R>
    Result<> table(std::vector<R>& records, RowMap<Id<R>>& rows);
    Result<> signatures();
    Result<> pledges();
    Result<> events();
    Result<> eventParts();
    Result<> positions();
    /// What few documents have: tags of events, which amend others, which took place within others.
    Result<> rareLists();
    /// The names of what others took place within.
    Result<> wholes();
    Result<> links(const char* table, Lists<Row>& out);
    /// The fault of a word that is none of its enumeration, where there was one.
    Result<> checkWords() const;
    /// The sources behind `count` records of a kind; `rowOf` finds the row of one by its key.
    template <class RowOf>
    Result<> proof(std::string_view entity, std::size_t count, RowOf rowOf, Lists<Row>& out);
    Result<> evidence();
    Result<> evidenceOfActs();
    void countEvidence();
    void countEvidence(Column<std::uint16_t>& counts, const Lists<Row>& sources, const Origins& origins);
    void countEvidenceOfActs();
    TimeMembers membersAt(const Statement& row, int column);
    void addEvent(const Statement& row, EventColumns& events);
    PositionRow positionAt(const Statement& row);
    void addPositionTime(const Statement& row, PositionColumns& positions);
    void addPosition(const Statement& row);
    void mapEvents(std::int64_t largest);
    /// Every row that others point to is there; charts rely on it.
    Result<> verifyReferences() const;
    void linkPositionsToEvents();
    Result<> advance();

    template <class Visit>
    Result<> each(std::string_view sql, Visit visit)
    {
        auto rows = TRY(m_connection.prepare(sql));
        return run(rows, visit);
    }
    template <class Visit>
    Result<> run(Statement& rows, Visit visit)
    {
        while (TRY(rows.step())) {
            visit(rows);
            if ((++m_done & 0x3FFF) == 0)
                TRY(advance());
        }
        return {};
    }
    /// The rows of `sql`; of a sample, those where `key` is that of one of its events.
    template <class Visit>
    Result<> eachOfEvents(const std::string& sql, const std::string& key, const std::string& order, Visit visit);

    /// For every event the run of values that `sql` yields, in the order in which it yields them.
    template <class T, class Make>
    Result<> lists(const std::string& sql, const std::string& key, const std::string& order, Lists<T>& out, Make make);

    const Connection& m_connection;
    const Progress& m_progress;
    std::size_t m_sample;
    Dataset m_data;
    std::unordered_map<std::string, TimeMembers> m_sets; ///< by their text: what is alike is kept once
    std::string m_base = "en";
    bool m_wordsKnown = true;
    std::int64_t m_done = 0;
    std::int64_t m_total = 1;
};

} // namespace plenary::store
