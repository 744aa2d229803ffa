// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/history.h"

#include "core/store/schema.h"

#include <chrono>
#include <memory>

#define SQLITE_ENABLE_SESSION 1
#define SQLITE_ENABLE_PREUPDATE_HOOK 1
#include <sqlite3.h>

namespace plenary::history
{

namespace
{

struct Memory
{
    int size = 0;
    void* data = nullptr;

    Memory() = default;
    Memory(const Memory&) = delete;
    Memory& operator=(const Memory&) = delete;
    ~Memory() { sqlite3_free(data); }
};

struct DeleteSession
{
    void operator()(sqlite3_session* session) const { sqlite3session_delete(session); }
};
using Session = std::unique_ptr<sqlite3_session, DeleteSession>;

Result<Session> startSession(sqlite3* db)
{
    sqlite3_session* raw = nullptr;
    const int created = sqlite3session_create(db, "main", &raw);
    Session session(raw);
    if (created != SQLITE_OK)
        return std::unexpected(sqlite::lastError(db, "starting to record an edit"));
    for (const auto& table : schema::recordedTables())
        if (sqlite3session_attach(raw, table.c_str()) != SQLITE_OK)
            return std::unexpected(sqlite::lastError(db, "starting to record an edit"));
    return session;
}

std::string now()
{
    const auto seconds = std::chrono::system_clock::to_time_t(std::chrono::system_clock::now());
    std::tm utc{};
    gmtime_r(&seconds, &utc);
    char text[32];
    const auto length = std::strftime(text, sizeof text, "%Y-%m-%dT%H:%M:%SZ", &utc);
    return {text, length};
}

Result<> store(const sqlite::Connection& connection, const std::string& author, const std::string& label,
               const Memory& changes)
{
    auto insert = TRY(connection.prepare("INSERT INTO history(at, author, label, changeset) VALUES(?,?,?,?)"));
    insert.bind(1, now()).bind(2, author).bind(3, label);
    insert.bindBlob(4, {static_cast<const std::byte*>(changes.data), static_cast<std::size_t>(changes.size)});
    return insert.run();
}

int refuseConflict(void*, int, sqlite3_changeset_iter*)
{
    return SQLITE_CHANGESET_ABORT;
}

Result<> apply(const sqlite::Connection& connection, int size, void* changeset)
{
    const int code = sqlite3changeset_apply(connection.handle(), size, changeset, nullptr, refuseConflict, nullptr);
    if (code == SQLITE_ABORT)
        return fail(Errc::Conflict,
                    PLENARY_TR("core", "This edit can no longer be taken back or put back, since the document was "
                                       "changed outside its history; nothing was changed."));
    if (code != SQLITE_OK)
        return std::unexpected(sqlite::lastError(connection.handle(), "taking back an edit"));
    return {};
}

enum class Direction { Undo, Redo };

Result<std::string> step(const sqlite::Connection& connection, Direction direction)
{
    auto transaction = TRY(sqlite::Transaction::begin(connection));
    auto find =
        TRY(connection.prepare(direction == Direction::Undo
                                   ? "SELECT id, label, changeset FROM history WHERE undone=0 ORDER BY id DESC LIMIT 1"
                                   : "SELECT id, label, changeset FROM history WHERE undone=1 ORDER BY id LIMIT 1"));
    if (!TRY(find.step()))
        return fail(Errc::NotFound, direction == Direction::Undo ? PLENARY_TR("core", "There is no edit to undo.")
                                                                 : PLENARY_TR("core", "There is no edit to redo."));
    const auto id = find.integer(0);
    const std::string label = find.text(1);
    const auto blob = find.blob(2);
    std::vector<std::byte> changes(blob.begin(), blob.end());
    find.reset();
    Memory inverted;
    void* data = changes.data();
    int size = static_cast<int>(changes.size());
    if (direction == Direction::Undo) {
        if (sqlite3changeset_invert(size, data, &inverted.size, &inverted.data) != SQLITE_OK)
            return fail(Errc::Corrupt,
                        PLENARY_TR("core", "The history of the document is damaged: this edit cannot be taken back."));
        data = inverted.data;
        size = inverted.size;
    }
    TRY(apply(connection, size, data));
    auto mark = TRY(connection.prepare("UPDATE history SET undone=? WHERE id=?"));
    mark.bind(1, direction == Direction::Undo).bind(2, id);
    TRY(mark.run());
    TRY(transaction.commit());
    return label;
}

} // namespace

Result<> record(const sqlite::Connection& connection, const std::string& author, const std::string& label,
                const std::function<Result<>()>& change)
{
    auto transaction = TRY(sqlite::Transaction::begin(connection));
    Memory changes;
    {
        const Session session = TRY(startSession(connection.handle()));
        TRY(change());
        if (sqlite3session_changeset(session.get(), &changes.size, &changes.data) != SQLITE_OK)
            return std::unexpected(sqlite::lastError(connection.handle(), "recording an edit"));
    }
    if (changes.size == 0)
        return {};
    TRY(connection.execute("DELETE FROM history WHERE undone=1"));
    TRY(store(connection, author, label, changes));
    return transaction.commit();
}

Result<std::string> undo(const sqlite::Connection& connection)
{
    return step(connection, Direction::Undo);
}

Result<std::string> redo(const sqlite::Connection& connection)
{
    return step(connection, Direction::Redo);
}

Result<std::vector<HistoryEntry>> list(const sqlite::Connection& connection)
{
    auto rows = TRY(connection.prepare("SELECT id, at, author, label, undone FROM history ORDER BY id"));
    std::vector<HistoryEntry> entries;
    while (TRY(rows.step()))
        entries.push_back({rows.integer(0), rows.text(1), rows.text(2), rows.text(3), rows.integer(4) != 0});
    return entries;
}

} // namespace plenary::history
