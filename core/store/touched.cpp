// SPDX-License-Identifier: GPL-3.0-or-later
// Which records an edit touched, told from its changeset.
#include "core/store/touched.h"

#include "core/store/catalogue.h"
#include "core/store/history.h"
#include "core/store/writer.h"

#include <algorithm>
#include <memory>

#define SQLITE_ENABLE_SESSION 1
#define SQLITE_ENABLE_PREUPDATE_HOOK 1
#include <sqlite3.h>

namespace plenary
{

namespace
{

/// An edit of more records is loaded anew as a whole.
constexpr std::size_t most = 20'000;

template <class Id>
void tidied(std::vector<Id>& ids)
{
    std::ranges::sort(ids);
    const auto repeated = std::ranges::unique(ids);
    ids.erase(repeated.begin(), repeated.end());
}

struct EndChangeset
{
    void operator()(sqlite3_changeset_iter* changes) const { sqlite3changeset_finalize(changes); }
};

/// Walks through a changeset and notes whom each change belongs to.
class Reader
{
public:
    explicit Reader(const sqlite::Connection& connection) : m_connection(connection) {}

    Result<Touched> read(std::span<const std::byte> changeset);

private:
    using Values = std::vector<sqlite3_value*>; ///< old and new one of a column, where the change names them

    Result<> note(sqlite3_changeset_iter* changes);
    Values valuesOf(sqlite3_changeset_iter* changes, int column) const;
    void noteEvents(const Values& ids);
    void noteOwner(std::string_view entity, std::int64_t id);
    Result<> noteOwners(const std::string& sql, std::int64_t id);
    Result<> noteLinked(sqlite3_changeset_iter* changes, const char* table, int entityColumn, int idColumn);

    const sqlite::Connection& m_connection;
    Touched m_touched;
};

Result<Touched> Reader::read(std::span<const std::byte> changeset)
{
    sqlite3_changeset_iter* raw = nullptr;
    // The interface is not const; the bytes are only read.
    auto* bytes = const_cast<std::byte*>(changeset.data());
    if (sqlite3changeset_start(&raw, static_cast<int>(changeset.size()), bytes) != SQLITE_OK)
        return std::unexpected(sqlite::lastError(m_connection.handle(), "reading what an edit changed"));
    const std::unique_ptr<sqlite3_changeset_iter, EndChangeset> changes(raw);
    m_touched.anything = true;
    while (!m_touched.everything && sqlite3changeset_next(raw) == SQLITE_ROW) {
        TRY(note(raw));
        m_touched.everything = m_touched.events.size() + m_touched.positions.size() > most;
    }
    m_touched.tidy();
    return std::move(m_touched);
}

Reader::Values Reader::valuesOf(sqlite3_changeset_iter* changes, int column) const
{
    const char* table = nullptr;
    int columns = 0;
    int kind = 0;
    int indirect = 0;
    sqlite3changeset_op(changes, &table, &columns, &kind, &indirect);
    Values values;
    sqlite3_value* value = nullptr;
    if (kind != SQLITE_INSERT && sqlite3changeset_old(changes, column, &value) == SQLITE_OK && value)
        values.push_back(value);
    value = nullptr;
    if (kind != SQLITE_DELETE && sqlite3changeset_new(changes, column, &value) == SQLITE_OK && value)
        values.push_back(value);
    return values;
}

void Reader::noteEvents(const Values& ids)
{
    for (sqlite3_value* id : ids)
        m_touched.events.push_back(EventId{sqlite3_value_int64(id)});
}

void Reader::noteOwner(std::string_view entity, std::int64_t id)
{
    if (entity == "event")
        m_touched.events.push_back(EventId{id});
    else if (entity == "position")
        m_touched.positions.push_back(PositionId{id});
}

Result<> Reader::noteOwners(const std::string& sql, std::int64_t id)
{
    auto rows = TRY(m_connection.prepare(sql));
    rows.bind(1, id);
    while (TRY(rows.step()))
        noteOwner(rows.view(0), rows.integer(1));
    return {};
}

/// A record that belongs to one of any kind; what an update leaves as it was stands in the table.
Result<> Reader::noteLinked(sqlite3_changeset_iter* changes, const char* table, int entityColumn, int idColumn)
{
    const auto textOf = [](sqlite3_value* value) {
        const auto* text = reinterpret_cast<const char*>(sqlite3_value_text(value));
        return std::string_view(text ? text : "");
    };
    const Values entities = valuesOf(changes, entityColumn);
    const Values ids = valuesOf(changes, idColumn);
    if (entities.size() == ids.size())
        for (std::size_t i = 0; i < ids.size(); ++i)
            noteOwner(textOf(entities[i]), sqlite3_value_int64(ids[i]));
    else if (ids.empty()) // another kind with the same key
        m_touched.everything = true;
    else // the same kind, which the change does not name: both that matter are noted
        for (sqlite3_value* id : ids)
            for (const char* entity : {"event", "position"})
                noteOwner(entity, sqlite3_value_int64(id));
    for (sqlite3_value* key : valuesOf(changes, 0))
        TRY(noteOwners(std::string("SELECT entity, entity_id FROM ") + table + " WHERE id=?", sqlite3_value_int64(key)));
    return {};
}

Result<> Reader::note(sqlite3_changeset_iter* changes)
{
    const char* name = nullptr;
    int columns = 0;
    int kind = 0;
    int indirect = 0;
    sqlite3changeset_op(changes, &name, &columns, &kind, &indirect);
    const store::TableInfo* table = store::tableInfo(name);
    if (!table) {
        m_touched.everything = true;
        return {};
    }
    const auto keys = valuesOf(changes, 0);
    if (table->kind == EntityKind::Event)
        noteEvents(keys);
    if (table->kind == EntityKind::Position)
        for (sqlite3_value* key : keys)
            m_touched.positions.push_back(PositionId{sqlite3_value_int64(key)});
    if (table->owner == tableOf(EntityKind::Event)) { // the first column of a list is its owner
        noteEvents(valuesOf(changes, 1));
        for (sqlite3_value* key : keys)
            TRY(noteOwners("SELECT 'event', owner FROM " + store::sqlName(table->name) + " WHERE id=?",
                           sqlite3_value_int64(key)));
    }
    if (table->name == "label")
        return noteLinked(changes, "label", 1, 2);
    if (table->name == "evidence_link")
        return noteLinked(changes, "evidence_link", 2, 3);
    if (table->kind == EntityKind::Passage)
        for (sqlite3_value* key : keys)
            TRY(noteOwners("SELECT entity, entity_id FROM evidence_link WHERE owner=?", sqlite3_value_int64(key)));
    return {};
}

} // namespace

void Touched::tidy()
{
    tidied(events);
    tidied(positions);
}

void Touched::add(const Touched& more)
{
    events.insert(events.end(), more.events.begin(), more.events.end());
    positions.insert(positions.end(), more.positions.begin(), more.positions.end());
    everything = everything || more.everything;
    anything = anything || more.anything;
    tidy();
}

namespace history
{

Result<Touched> touchedBy(const sqlite::Connection& connection, std::int64_t number)
{
    auto find = TRY(connection.prepare("SELECT changeset FROM history WHERE id=?"));
    find.bind(1, number);
    if (!TRY(find.step()))
        return Touched{{}, {}, true, true};
    return Reader(connection).read(find.blob(0));
}

} // namespace history

} // namespace plenary
