// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/migration.h"

#include "core/base/sha256.h"
#include "core/store/catalogue.h"
#include "core/store/changeset.h"
#include "core/store/digest.h"
#include "core/store/format_1.h"
#include "core/store/history.h"
#include "core/store/schema.h"

#include <algorithm>
#include <set>

namespace plenary::migration
{

namespace
{

using store::Changeset;

/// One edit of the old history.
struct OldEdit
{
    std::int64_t number = 0;
    std::string at, author, label;
    bool undone = false;
    Changeset changes;
};

Result<std::vector<OldEdit>> oldEdits(const sqlite::Connection& old)
{
    auto rows = TRY(old.prepare("SELECT id, at, author, label, undone, changeset FROM history ORDER BY id"));
    std::vector<OldEdit> edits;
    while (TRY(rows.step())) {
        const auto blob = rows.blob(5);
        edits.push_back({rows.integer(0), rows.text(1), rows.text(2), rows.text(3), rows.integer(4) != 0,
                         Changeset(blob.begin(), blob.end())});
    }
    return edits;
}

/// Takes the edits back, the last one first, as far as that goes; answers those that were, oldest first.
Result<std::vector<OldEdit>> takenBack(const sqlite::Connection& old, std::vector<OldEdit> edits)
{
    std::vector<OldEdit> done;
    while (!edits.empty()) {
        OldEdit edit = std::move(edits.back());
        edits.pop_back();
        const auto back = store::inverted(edit.changes);
        if (!back || !store::apply(old, *back))
            break;
        done.insert(done.begin(), std::move(edit));
    }
    return done;
}

/// One connection: the old document is its main database, the new one is attached as `new`.
class Migration
{
public:
    Migration(const sqlite::Connection& connection, const std::function<bool(double)>& progress)
        : m_connection(connection), m_progress(progress)
    {
    }

    /// Answers the undone edits that were brought over; the new document stands behind them.
    Result<std::vector<std::int64_t>> run();

private:
    Result<> advance(double share)
    {
        if (m_progress && !m_progress(share))
            return fail(Errc::Cancelled, PLENARY_TR("core", "The document was left as it is."));
        return {};
    }
    Result<> fill();
    Result<> follow(const std::set<std::string>& changed);
    Result<> bring(const OldEdit& edit, std::int64_t parent);
    Result<> setMeta(const char* key, const std::string& value);

    const sqlite::Connection& m_connection;
    const std::function<bool(double)>& m_progress;
};

std::string columnNames(const store::TableInfo& table)
{
    std::string names = "id";
    for (const auto& column : table.columns)
        names += ", " + store::sqlName(column.name);
    return names;
}

std::string newTable(const store::TableInfo& table)
{
    return "new." + store::sqlName(table.name);
}

std::string oldView(const store::TableInfo& table)
{
    return "temp." + store::sqlName("old_" + table.name);
}

/// The old state, table by table.
Result<> Migration::fill()
{
    for (const auto& table : store::catalogue())
        if (format1::mapping(table.name)) {
            const auto names = columnNames(table);
            TRY(m_connection.execute("INSERT INTO " + newTable(table) + "(" + names + ") SELECT " + names + " FROM " +
                                     oldView(table)));
        }
    return {};
}

/// Makes the tables what the old state says, where one of the old tables `changed`.
Result<> Migration::follow(const std::set<std::string>& changed)
{
    TRY(format1::prepareNames(m_connection));
    for (const auto& table : store::catalogue()) {
        const auto* mapping = format1::mapping(table.name);
        if (!mapping ||
            std::ranges::none_of(mapping->inputs, [&](const auto& input) { return changed.contains(input); }))
            continue;
        const auto names = columnNames(table);
        const auto name = newTable(table);
        std::string updates;
        for (const auto& column : table.columns) {
            const auto own = store::sqlName(column.name);
            updates += (updates.empty() ? "" : ", ") + own + "=excluded." + own;
        }
        TRY(m_connection.execute("DELETE FROM " + name + " WHERE id NOT IN (SELECT id FROM " + oldView(table) + ")"));
        TRY(m_connection.execute("INSERT INTO " + name + "(" + names + ") SELECT * FROM (SELECT " + names + " FROM " +
                                 oldView(table) + " EXCEPT SELECT " + names + " FROM " + name +
                                 ") WHERE true ON CONFLICT(id) DO UPDATE SET " + updates));
    }
    return {};
}

Result<> Migration::bring(const OldEdit& edit, std::int64_t parent)
{
    const auto tables = TRY(store::tablesIn(edit.changes));
    TRY(store::apply(m_connection, edit.changes));
    const Changeset changes = TRY(store::recorded(
        m_connection, [&] { return follow(tables); }, "new"));
    auto insert = TRY(m_connection.prepare("INSERT INTO new.history(id, uid, parent, at, author, label, arguments, "
                                           "changeset, sha256) VALUES(?,?,?,?,?,?,'[]',?,?)"));
    // The same edit has the same name in every copy of the old document.
    const auto uid = "edit-" + std::to_string(edit.number) + "-" + sha256Hex(edit.changes).substr(0, 12);
    insert.bind(1, edit.number).bind(2, uid).bindReference(3, parent).bind(4, edit.at).bind(5, edit.author);
    insert.bind(6, edit.label).bindBlob(7, changes).bind(8, sha256Hex(changes));
    return insert.run();
}

Result<> Migration::setMeta(const char* key, const std::string& value)
{
    auto set = TRY(m_connection.prepare("INSERT INTO new.meta(key, value) VALUES(?,?)"));
    set.bind(1, std::string_view(key)).bind(2, value);
    return set.run();
}

Result<std::vector<std::int64_t>> Migration::run()
{
    std::vector<OldEdit> inForce, undone;
    for (auto& edit : TRY(oldEdits(m_connection)))
        (edit.undone ? undone : inForce).push_back(std::move(edit));
    inForce = TRY(takenBack(m_connection, std::move(inForce)));
    TRY(format1::prepareViews(m_connection));
    const auto language = TRY(format1::baseLanguage(m_connection));
    TRY(setMeta(schema::meta::language, language));
    TRY(fill());
    TRY(advance(0.5));
    double done = 0;
    const auto total = 3 * static_cast<double>(inForce.size() + undone.size() + 1);
    std::int64_t head = 0;
    for (const auto& edit : inForce) {
        TRY(bring(edit, head));
        head = edit.number;
        TRY(advance(0.5 + ++done / total));
    }
    std::int64_t tip = head;
    std::vector<std::int64_t> ahead;
    for (const auto& edit : undone) {
        TRY(m_connection.execute("SAVEPOINT undone"));
        if (const auto brought = bring(edit, tip); !brought) {
            TRY(m_connection.execute("ROLLBACK TO undone; RELEASE undone"));
            if (brought.error().code == Errc::Io)
                return std::unexpected(brought.error());
            break; // what cannot be put back in the old document cannot be here
        }
        TRY(m_connection.execute("RELEASE undone"));
        ahead.push_back(tip = edit.number);
        TRY(advance(0.5 + ++done / total));
    }
    TRY(setMeta(schema::meta::head, std::to_string(tip)));
    TRY(setMeta(schema::meta::tip, std::to_string(tip)));
    return ahead;
}

Result<std::vector<std::int64_t>> bringOver(const std::filesystem::path& target, const std::filesystem::path& old,
                                            const std::function<bool(double)>& progress)
{
    const auto connection = TRY(sqlite::Connection::open(old, sqlite::Access::Private));
    TRY(connection.execute("PRAGMA journal_mode=MEMORY; PRAGMA synchronous=OFF; PRAGMA foreign_keys=OFF;"));
    connection.trustSchema(); // it was compared with our own: its triggers keep its search
    TRY(format1::addTimeFunction(connection));
    auto attach = TRY(connection.prepare("ATTACH ? AS new"));
    attach.bind(1, sqlite::uriOf(target, sqlite::Access::Private));
    TRY(attach.run());
    TRY(connection.execute("PRAGMA new.journal_mode=MEMORY; PRAGMA new.synchronous=OFF;"));
    auto transaction = TRY(sqlite::Transaction::begin(connection));
    auto ahead = TRY(Migration(connection, progress).run());
    TRY(transaction.commit());
    return ahead;
}

} // namespace

Result<> fromFormat1(const std::filesystem::path& target, const std::filesystem::path& old,
                     const std::function<bool(double)>& progress)
{
    {
        const auto empty = TRY(sqlite::Connection::open(target, sqlite::Access::Private));
        empty.trustSchema();
        TRY(schema::create(empty));
        TRY(schema::dropSearchTriggers(empty));
    }
    const auto ahead = TRY(bringOver(target, old, progress));
    const auto made = TRY(sqlite::Connection::open(target, sqlite::Access::Private));
    made.trustSchema();
    TRY(made.execute("PRAGMA journal_mode=MEMORY; PRAGMA synchronous=OFF;"));
    auto transaction = TRY(sqlite::Transaction::begin(made));
    TRY(schema::restoreSearch(made));
    if (TRY(made.number("SELECT count(*) FROM pragma_foreign_key_check")) > 0)
        return fail(Errc::Corrupt,
                    PLENARY_TR("core", "The document refers to records it does not have, so that it cannot "
                                       "be brought to the present format: restore it from a copy."));
    TRY(digest::renew(made));
    TRY(transaction.commit());
    for (std::size_t i = 0; i < ahead.size(); ++i)
        (void)TRY(history::undo(made));
    return {};
}

Result<> fromFormat2(const std::filesystem::path& copy, const std::function<bool(double)>& progress)
{
    const auto connection = TRY(sqlite::Connection::open(copy, sqlite::Access::Private));
    connection.trustSchema(); // it was compared with our own
    TRY(connection.execute("PRAGMA journal_mode=MEMORY; PRAGMA synchronous=OFF;"));
    auto transaction = TRY(sqlite::Transaction::begin(connection));
    {
        const sqlite::Watch watch(connection, [&] { return !progress || progress(0.5); });
        TRY(schema::raiseFromFormat2(connection));
    }
    return transaction.commit();
}

} // namespace plenary::migration
