// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/schema.h"
#include "tests/support/core.h"

#include <sqlite3.h>

// What tests look up in the tables of a document.
namespace plenary::test
{

/// Every row of a table, in the order of its keys, one line a row.
inline std::string dumpOf(const sqlite::Connection& connection, const std::string& table)
{
    sqlite3_stmt* statement = nullptr;
    if (sqlite3_prepare_v2(connection.handle(), ("SELECT * FROM " + table + " ORDER BY id").c_str(), -1, &statement,
                           nullptr) != SQLITE_OK)
        throw std::runtime_error(sqlite3_errmsg(connection.handle()));
    std::string out = "-- " + table + "\n";
    while (sqlite3_step(statement) == SQLITE_ROW) {
        for (int i = 0; i < sqlite3_column_count(statement); ++i) {
            const auto* text = reinterpret_cast<const char*>(sqlite3_column_text(statement, i));
            out += text ? std::string("|") + text : std::string("|NULL");
        }
        out += '\n';
    }
    sqlite3_finalize(statement);
    return out;
}

/// Every row of every table whose changes are recorded.
inline std::string dumpOf(const fs::path& path)
{
    const auto connection = must(sqlite::Connection::open(path, sqlite::Access::ReadOnly));
    std::string out;
    for (const auto& table : schema::recordedTables())
        out += dumpOf(connection, table);
    return out;
}

/// Whether the full-text index holds exactly the texts of the tables (sqlite.org/fts5.html, integrity-check).
inline bool searchIndexIsSound(const fs::path& path)
{
    const auto connection = must(sqlite::Connection::open(path, sqlite::Access::ReadWrite));
    return connection.execute("INSERT INTO search(search, rank) VALUES('integrity-check', 1)").has_value();
}

/// The key of a record in the document, or 0.
inline std::int64_t keyIn(const fs::path& path, const std::string& table, const std::string& uid)
{
    const auto connection = must(sqlite::Connection::open(path, sqlite::Access::ReadOnly));
    return must(connection.number("SELECT id FROM " + table + " WHERE uid='" + uid + "'"));
}

inline std::int64_t countIn(const fs::path& path, const std::string& from)
{
    const auto connection = must(sqlite::Connection::open(path, sqlite::Access::ReadOnly));
    return must(connection.number("SELECT count(*) FROM " + from));
}

} // namespace plenary::test
