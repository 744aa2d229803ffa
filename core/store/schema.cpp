// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/schema.h"

#include "core/store/catalogue.h"
#include "core/store/format_1.h"
#include "core/store/format_2.h"
#include "core/store/sqlite.h"

namespace plenary::schema
{

namespace
{

/// What is not recorded: facts about the file, the history itself, contents that the history refers to by their hash.
constexpr const char* ownTables = R"(CREATE TABLE meta(key TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT;
CREATE TABLE history(id INTEGER PRIMARY KEY AUTOINCREMENT, uid TEXT NOT NULL UNIQUE,
    parent INTEGER REFERENCES history(id), at TEXT NOT NULL, author TEXT NOT NULL, label TEXT NOT NULL,
    arguments TEXT NOT NULL, changeset BLOB NOT NULL, sha256 TEXT NOT NULL) STRICT;
CREATE TABLE blob(sha256 TEXT PRIMARY KEY, data BLOB NOT NULL) STRICT;
)";

std::string keyExpression(const SearchField& field, const std::string& row)
{
    return row + ".id*" + std::to_string(searchFields) + "+" + std::to_string(field.number);
}

/// The texts that can be searched, one row a text; the full-text index keeps no copy of them. Marks belong to words: in
/// many scripts vowels are signs that stand on letters.
std::string searchObjects()
{
    std::string view;
    for (const auto& field : searchedFields()) {
        const std::string table = store::sqlName(field.table);
        view += view.empty() ? "CREATE VIEW search_text(id, text) AS\n    " : "\n    UNION ALL ";
        view += "SELECT " + keyExpression(field, table) + ", " + store::sqlName(field.column) + " FROM " + table;
    }
    return view + ";\nCREATE VIRTUAL TABLE search USING fts5(text, content='search_text', content_rowid='id', "
                  "tokenize=\"unicode61 remove_diacritics 2 categories 'L* N* Co Mn Mc'\", prefix='2 3');\n";
}

std::string insertInto(const SearchField& field)
{
    return "INSERT INTO search(rowid, text) VALUES(" + keyExpression(field, "new") + ", new." +
           store::sqlName(field.column) + "); ";
}

std::string deleteFrom(const SearchField& field)
{
    return "INSERT INTO search(search, rowid, text) VALUES('delete', " + keyExpression(field, "old") + ", old." +
           store::sqlName(field.column) + "); ";
}

std::string triggerName(const SearchField& field, const char* kind)
{
    return "search_" + field.table + "_" + field.column + "_" + kind;
}

std::string trigger(const SearchField& field, const char* kind, const char* when, const std::string& body)
{
    return "CREATE TRIGGER " + triggerName(field, kind) + " AFTER " + when + " ON " + store::sqlName(field.table) +
           " BEGIN " + body + "END;\n";
}

std::string searchTriggers()
{
    std::string sql;
    for (const auto& field : searchedFields())
        sql += trigger(field, "insert", "INSERT", insertInto(field)) +
               trigger(field, "delete", "DELETE", deleteFrom(field)) +
               trigger(field, "update", "UPDATE", deleteFrom(field) + insertInto(field));
    return sql;
}

Result<std::vector<std::string>> objects(const sqlite::Connection& connection)
{
    auto rows = TRY(connection.prepare(
        "SELECT type || ' ' || name || ' ' || tbl_name || ' ' || ifnull(sql, '') FROM sqlite_schema "
        "WHERE NOT (type='table' AND name IN ('sqlite_stat1', 'sqlite_stat4')) ORDER BY type, name"));
    std::vector<std::string> found;
    while (TRY(rows.step()))
        found.push_back(rows.text(0));
    return found;
}

} // namespace

const std::vector<std::string>& recordedTables()
{
    static const std::vector<std::string> names = [] {
        std::vector<std::string> all;
        for (const auto& table : store::catalogue())
            all.push_back(table.name);
        return all;
    }();
    return names;
}

const std::vector<SearchField>& searchedFields()
{
    static const std::vector<SearchField> fields = [] {
        std::vector<SearchField> all;
        for (const auto& table : store::catalogue())
            for (const auto& column : table.columns)
                if (column.searched)
                    all.push_back({table.name, column.name, static_cast<int>(all.size())});
        return all;
    }();
    return fields;
}

std::string statements()
{
    std::string sql;
    for (const auto& table : store::catalogue())
        sql += store::createStatement(table);
    return sql + ownTables + searchObjects() + searchTriggers();
}

Result<> create(const sqlite::Connection& connection)
{
    TRY(connection.execute("PRAGMA page_size=4096; PRAGMA encoding='UTF-8';"));
    TRY(connection.execute("PRAGMA application_id=" + std::to_string(applicationId) +
                           "; PRAGMA user_version=" + std::to_string(version)));
    return connection.execute(statements());
}

Result<int> verify(const sqlite::Connection& connection)
{
    const auto format = static_cast<int>(TRY(connection.number("PRAGMA user_version")));
    const auto reference = TRY(sqlite::Connection::openMemory());
    if (format < 1)
        return fail(Errc::Corrupt,
                    PLENARY_TR("core", "The document does not say in which format it is: restore it from a "
                                       "copy."));
    if (format == 1)
        TRY(format1::create(reference));
    else if (format == 2)
        TRY(format2::create(reference));
    else
        TRY(create(reference));
    const auto found = TRY(objects(connection));
    if (found != TRY(objects(reference)))
        return fail(Errc::Corrupt,
                    PLENARY_TR("core",
                               "The document has tables or triggers that Plenary did not write: it is refused, since "
                               "opening it could run code of a stranger; export it again from its source."));
    return format;
}

Result<std::string> metaValue(const sqlite::Connection& connection, const char* key)
{
    auto row = TRY(connection.prepare("SELECT value FROM meta WHERE key=?"));
    row.bind(1, std::string_view(key));
    return TRY(row.step()) ? row.text(0) : std::string();
}

Result<> setMeta(const sqlite::Connection& connection, const char* key, std::string_view value)
{
    auto set = TRY(connection.prepare(
        "INSERT INTO meta(key, value) VALUES(?,?) ON CONFLICT(key) DO UPDATE SET value=excluded.value"));
    set.bind(1, std::string_view(key)).bind(2, value);
    return set.run();
}

Result<> raiseFromFormat2(const sqlite::Connection& connection)
{
    std::vector<std::string> triggers;
    auto rows = TRY(connection.prepare("SELECT name FROM sqlite_schema WHERE type='trigger'"));
    while (TRY(rows.step()))
        triggers.push_back(rows.text(0));
    rows.reset();
    for (const auto& name : triggers)
        TRY(connection.execute("DROP TRIGGER " + name));
    TRY(connection.execute("DROP TABLE search; DROP VIEW search_text"));
    auto there = TRY(connection.prepare("SELECT 1 FROM sqlite_schema WHERE type='table' AND name=?"));
    for (const auto& table : store::catalogue()) {
        there.bind(1, table.name);
        const bool isThere = TRY(there.step());
        there.reset();
        if (!isThere)
            TRY(connection.execute(store::createStatement(table)));
    }
    TRY(connection.execute(searchObjects()));
    TRY(restoreSearch(connection));
    return connection.execute("PRAGMA user_version=" + std::to_string(version));
}

Result<> dropSearchTriggers(const sqlite::Connection& connection)
{
    for (const auto& field : searchedFields())
        for (const char* kind : {"insert", "delete", "update"})
            TRY(connection.execute("DROP TRIGGER " + triggerName(field, kind)));
    return {};
}

Result<> restoreSearch(const sqlite::Connection& connection)
{
    TRY(connection.execute("INSERT INTO search(search) VALUES('rebuild')"));
    return connection.execute(searchTriggers());
}

} // namespace plenary::schema
