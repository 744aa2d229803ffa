// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/changeset.h"

#include "core/store/schema.h"

#define SQLITE_ENABLE_SESSION 1
#define SQLITE_ENABLE_PREUPDATE_HOOK 1
#include <sqlite3.h>

namespace plenary::store
{

namespace
{

/// Memory that SQLite hands out.
struct Memory
{
    int size = 0;
    void* data = nullptr;

    Memory() = default;
    Memory(const Memory&) = delete;
    Memory& operator=(const Memory&) = delete;
    ~Memory() { sqlite3_free(data); }

    Changeset bytes() const
    {
        const auto* start = static_cast<const std::byte*>(data);
        return Changeset(start, start + size);
    }
};

struct DeleteSession
{
    void operator()(sqlite3_session* session) const { sqlite3session_delete(session); }
};
using Session = std::unique_ptr<sqlite3_session, DeleteSession>;

Result<Session> startSession(sqlite3* db, const char* database)
{
    sqlite3_session* raw = nullptr;
    const int created = sqlite3session_create(db, database, &raw);
    Session session(raw);
    if (created != SQLITE_OK)
        return std::unexpected(sqlite::lastError(db, "starting to record an edit"));
    for (const auto& table : schema::recordedTables())
        if (sqlite3session_attach(raw, table.c_str()) != SQLITE_OK)
            return std::unexpected(sqlite::lastError(db, "starting to record an edit"));
    return session;
}

int refuseConflict(void*, int, sqlite3_changeset_iter*)
{
    return SQLITE_CHANGESET_ABORT;
}

} // namespace

Result<Changeset> recorded(const sqlite::Connection& connection, const std::function<Result<>()>& change,
                           const char* database)
{
    const Session session = TRY(startSession(connection.handle(), database));
    TRY(change());
    Memory changes;
    if (sqlite3session_changeset(session.get(), &changes.size, &changes.data) != SQLITE_OK)
        return std::unexpected(sqlite::lastError(connection.handle(), "recording an edit"));
    return changes.bytes();
}

Result<Changeset> inverted(const Changeset& changes)
{
    Memory turned;
    if (sqlite3changeset_invert(static_cast<int>(changes.size()), changes.data(), &turned.size, &turned.data) !=
        SQLITE_OK)
        return fail(Errc::Corrupt,
                    PLENARY_TR("core", "The history of the document is damaged: this edit cannot be taken back."));
    return turned.bytes();
}

Result<> apply(const sqlite::Connection& connection, const Changeset& changes)
{
    // The interface is not const; the bytes are only read.
    auto* bytes = const_cast<std::byte*>(changes.data());
    const int code = sqlite3changeset_apply(connection.handle(), static_cast<int>(changes.size()), bytes, nullptr,
                                            refuseConflict, nullptr);
    if (code == SQLITE_ABORT)
        return fail(Errc::Conflict,
                    PLENARY_TR("core", "This edit can no longer be taken back or put back, since the document was "
                                       "changed outside its history; nothing was changed."));
    if (code != SQLITE_OK)
        return std::unexpected(sqlite::lastError(connection.handle(), "taking back an edit"));
    return {};
}

Result<std::set<std::string>> tablesIn(const Changeset& changes)
{
    sqlite3_changeset_iter* raw = nullptr;
    auto* bytes = const_cast<std::byte*>(changes.data());
    if (sqlite3changeset_start(&raw, static_cast<int>(changes.size()), bytes) != SQLITE_OK)
        return fail(Errc::Corrupt,
                    PLENARY_TR("core", "The history of the document is damaged: this edit cannot be taken back."));
    std::set<std::string> tables;
    while (sqlite3changeset_next(raw) == SQLITE_ROW) {
        const char* name = nullptr;
        int columns = 0, kind = 0, indirect = 0;
        sqlite3changeset_op(raw, &name, &columns, &kind, &indirect);
        tables.insert(name);
    }
    sqlite3changeset_finalize(raw);
    return tables;
}

} // namespace plenary::store
