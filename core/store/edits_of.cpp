// SPDX-License-Identifier: GPL-3.0-or-later
// Which edits of the history touched certain records, told from their changesets.
#include "core/store/catalogue.h"
#include "core/store/document.h"
#include "core/store/writer.h"

#include <algorithm>
#include <map>
#include <memory>
#include <set>

#define SQLITE_ENABLE_SESSION 1
#define SQLITE_ENABLE_PREUPDATE_HOOK 1
#include <sqlite3.h>

namespace plenary
{

namespace
{

/// One row that a changeset changes.
class ChangedRow
{
public:
    explicit ChangedRow(sqlite3_changeset_iter* changes) : m_changes(changes)
    {
        int indirect = 0;
        const char* name = nullptr;
        sqlite3changeset_op(changes, &name, &m_columns, &m_kind, &indirect);
        m_table = store::tableInfo(name);
    }
    const store::TableInfo* table() const { return m_table; }
    std::int64_t key() const
    {
        sqlite3_value* value = nullptr;
        (m_kind == SQLITE_INSERT ? sqlite3changeset_new : sqlite3changeset_old)(m_changes, 0, &value);
        return value ? sqlite3_value_int64(value) : 0;
    }
    /// Whether a column had this value or has it now, as far as the change names it.
    template <class Is>
    bool has(const char* column, const Is& is) const
    {
        const auto place = std::ranges::find(m_table->columns, std::string_view(column), &store::ColumnInfo::name);
        if (place == m_table->columns.end())
            return false;
        const int at = static_cast<int>(place - m_table->columns.begin()) + 1;
        for (const bool isOld : {true, false}) {
            sqlite3_value* value = nullptr;
            if ((isOld && m_kind == SQLITE_INSERT) || (!isOld && m_kind == SQLITE_DELETE))
                continue;
            if ((isOld ? sqlite3changeset_old : sqlite3changeset_new)(m_changes, at, &value) == SQLITE_OK && value &&
                is(value))
                return true;
        }
        return false;
    }
    /// Visits the old and the new value of a column, as far as the change names them.
    template <class Visit>
    void each(const char* column, const Visit& visit) const
    {
        (void)has(column, [&](sqlite3_value* value) { return visit(value), false; });
    }
    bool hasKey(const char* column, const std::set<std::int64_t>& keys) const
    {
        return has(column, [&](sqlite3_value* value) { return keys.contains(sqlite3_value_int64(value)); });
    }

private:
    sqlite3_changeset_iter* m_changes;
    const store::TableInfo* m_table = nullptr;
    int m_columns = 0, m_kind = 0;
};

struct EndReading
{
    void operator()(sqlite3_changeset_iter* changes) const { sqlite3changeset_finalize(changes); }
};

/// Visits every row that edits after one of them changed, oldest first.
Result<> eachChange(const sqlite::Connection& connection, std::int64_t after, const Progress& progress,
                    const std::function<Result<>(std::int64_t, const ChangedRow&)>& visit)
{
    const auto count = std::max<std::int64_t>(1, TRY(connection.number("SELECT count(*) FROM history")));
    auto rows = TRY(connection.prepare("SELECT id, changeset FROM history WHERE id>? ORDER BY id"));
    rows.bind(1, after);
    for (std::int64_t done = 0; TRY(rows.step()); ++done) {
        if (progress && done % 256 == 0 && !progress(static_cast<double>(done) / static_cast<double>(count)))
            return fail(Errc::Cancelled, PLENARY_TR("core", "Looking through the history was cancelled."));
        const auto bytes = rows.blob(1);
        sqlite3_changeset_iter* raw = nullptr;
        // The interface is not const; the bytes are only read.
        if (sqlite3changeset_start(&raw, static_cast<int>(bytes.size()), const_cast<std::byte*>(bytes.data())) !=
            SQLITE_OK)
            return std::unexpected(sqlite::lastError(connection.handle(), "reading what an edit changed"));
        const std::unique_ptr<sqlite3_changeset_iter, EndReading> changes(raw);
        while (sqlite3changeset_next(raw) == SQLITE_ROW)
            if (const ChangedRow row(raw); row.table())
                TRY(visit(rows.integer(0), row));
    }
    return {};
}

std::string textOf(sqlite3_value* value)
{
    const auto* text = reinterpret_cast<const char*>(sqlite3_value_text(value));
    return text ? text : "";
}

/// The records that changes belong to, by name. What a change does not name is looked up in the tables as they are:
/// what is there no more was deleted by another change, which names it.
class TouchedNames
{
public:
    explicit TouchedNames(const sqlite::Connection& connection) : m_connection(connection) {}

    Result<RecordNames> since(std::int64_t edit)
    {
        TRY(eachChange(m_connection, edit, {}, [&](std::int64_t, const ChangedRow& row) { return note(row); }));
        for (const auto& [table, keys] : m_keys) {
            auto rows = TRY(m_connection.prepare("SELECT uid FROM " + store::sqlName(table->name) + " WHERE id=?"));
            for (const auto key : keys) {
                rows.bind(1, key);
                if (TRY(rows.step()))
                    m_names[*table->kind].insert(rows.text(0));
                rows.reset();
            }
        }
        return std::move(m_names);
    }

private:
    Result<> note(const ChangedRow& row)
    {
        const auto& table = *row.table();
        if (table.kind) {
            m_keys[&table].insert(row.key());
            row.each("uid", [&](sqlite3_value* uid) { m_names[*table.kind].insert(textOf(uid)); });
            return table.kind == EntityKind::Passage
                       ? ownersOf("SELECT entity, entity_id FROM evidence_link WHERE owner=?", row.key())
                       : Result<>();
        }
        Result<> done;
        if (table.column("entity_id")) {
            std::set<std::string> entities;
            row.each("entity", [&](sqlite3_value* value) { entities.insert(textOf(value)); });
            row.each("entity_id", [&](sqlite3_value* value) {
                for (const auto& entity : entities)
                    if (done)
                        done = owner(entity, sqlite3_value_int64(value));
            });
            return done ? ownersOf("SELECT entity, entity_id FROM " + store::sqlName(table.name) + " WHERE id=?",
                                   row.key())
                        : done;
        }
        row.each("owner", [&](sqlite3_value* value) {
            if (done)
                done = owner(table.owner, sqlite3_value_int64(value));
        });
        return done ? owner(table.name, row.key()) : done;
    }

    Result<> ownersOf(const std::string& sql, std::int64_t key)
    {
        auto rows = TRY(m_connection.prepare(sql));
        rows.bind(1, key);
        std::vector<std::pair<std::string, std::int64_t>> found;
        while (TRY(rows.step()))
            found.emplace_back(rows.text(0), rows.integer(1));
        for (const auto& [entity, id] : found)
            TRY(owner(entity, id));
        return {};
    }

    /// The record of a row, which may be a part of one.
    Result<> owner(const std::string& name, std::int64_t key)
    {
        const auto* table = store::tableInfo(name);
        if (!table)
            return {};
        if (table->kind) {
            m_keys[table].insert(key);
            return {};
        }
        if (table->owner.empty() || !table->column("owner"))
            return {};
        auto rows = TRY(m_connection.prepare("SELECT owner FROM " + store::sqlName(name) + " WHERE id=?"));
        rows.bind(1, key);
        return TRY(rows.step()) ? owner(table->owner, rows.integer(0)) : Result<>();
    }

    const sqlite::Connection& m_connection;
    RecordNames m_names;
    std::map<const store::TableInfo*, std::set<std::int64_t>> m_keys;
};

class EditFinder
{
public:
    EditFinder(const sqlite::Connection& connection, const EditSubject& subject)
        : m_connection(connection), m_subject(subject), m_name(tableOf(subject.kind)),
          m_keys(subject.keys.begin(), subject.keys.end())
    {
    }

    Result<std::vector<std::int64_t>> run(const Progress& progress)
    {
        if (m_subject.actor) {
            TRY(presentStatements());
            TRY(eachChange(m_connection, 0, progress, [&](std::int64_t, const ChangedRow& row) -> Result<> {
                noteStatement(row);
                return {};
            }));
        }
        TRY(citedPassages());
        TRY(presentBelongings());
        TRY(eachChange(m_connection, 0, progress, [&](std::int64_t, const ChangedRow& row) -> Result<> {
            if (belongs(row))
                m_belongings[row.table()].insert(row.key());
            return {};
        }));
        std::vector<std::int64_t> edits;
        TRY(eachChange(m_connection, 0, progress, [&](std::int64_t edit, const ChangedRow& row) -> Result<> {
            if ((edits.empty() || edits.back() != edit) && concerns(row))
                edits.push_back(edit);
            return {};
        }));
        return edits;
    }

private:
    Result<> presentStatements()
    {
        auto rows =
            TRY(m_connection.prepare("SELECT id FROM position WHERE topic=?2 AND (actor=?1 OR speaking_for=?1)"));
        rows.bind(1, m_subject.actor.value).bind(2, m_subject.topic.value);
        while (TRY(rows.step()))
            m_keys.insert(rows.integer(0));
        return {};
    }

    /// Statements that were there once, or were of another actor or topic.
    void noteStatement(const ChangedRow& row)
    {
        const std::set actor{m_subject.actor.value}, topic{m_subject.topic.value};
        if (row.table()->kind == EntityKind::Position && row.hasKey("topic", topic) &&
            (row.hasKey("actor", actor) || row.hasKey("speaking_for", actor)))
            m_keys.insert(row.key());
    }

    Result<> citedPassages()
    {
        auto rows = TRY(m_connection.prepare("SELECT owner FROM evidence_link WHERE entity=? AND entity_id=?"));
        for (const auto key : m_keys) {
            rows.bind(1, m_name).bind(2, key);
            while (TRY(rows.step()))
                m_passages.insert(rows.integer(0));
            rows.reset();
        }
        return {};
    }

    /// Texts, parts and links that are there: a change of one does not name whose it is where that stays.
    Result<> presentBelongings()
    {
        for (const auto& table : store::catalogue()) {
            const bool isOfAny = table.column("entity_id") != nullptr;
            if (!isOfAny && table.owner != m_name)
                continue;
            auto rows = TRY(m_connection.prepare("SELECT id FROM " + store::sqlName(table.name) + " WHERE " +
                                                 (isOfAny ? "entity_id=?1 AND entity=?2" : "owner=?1 AND ?2<>''")));
            for (const auto key : m_keys) {
                rows.bind(1, key).bind(2, m_name);
                while (TRY(rows.step()))
                    m_belongings[&table].insert(rows.integer(0));
                rows.reset();
            }
        }
        return {};
    }

    bool concerns(const ChangedRow& row) const
    {
        const auto known = m_belongings.find(row.table());
        return belongs(row) || (known != m_belongings.end() && known->second.contains(row.key()));
    }

    bool belongs(const ChangedRow& row) const
    {
        const auto& table = *row.table();
        if (table.kind == m_subject.kind)
            return m_keys.contains(row.key());
        if (table.kind == EntityKind::Passage)
            return m_passages.contains(row.key());
        if (table.column("entity_id"))
            return row.hasKey("entity_id", m_keys) &&
                   row.has("entity", [&](sqlite3_value* value) { return textOf(value) == m_name; });
        return table.owner == m_name && row.hasKey("owner", m_keys);
    }

    const sqlite::Connection& m_connection;
    EditSubject m_subject;
    std::string m_name; ///< of the table
    std::set<std::int64_t> m_keys, m_passages;
    std::map<const store::TableInfo*, std::set<std::int64_t>> m_belongings;
};

} // namespace

Result<Touched> Document::touchedBy(const HistoryEntry& entry) const
{
    return history::touchedBy(m_connection, entry.number);
}

Result<RecordNames> Document::touchedSince(std::int64_t edit) const
{
    return TouchedNames(m_connection).since(edit);
}

Result<std::vector<std::int64_t>> Document::editsOf(const EditSubject& subject, const Progress& progress) const
{
    return EditFinder(m_connection, subject).run(progress);
}

} // namespace plenary
