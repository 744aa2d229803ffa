// SPDX-License-Identifier: GPL-3.0-or-later
// Format 1 as it was, frozen: what a document of that format must look like before it is migrated.
#include "core/store/format_1.h"

#include "core/store/sqlite.h"

namespace plenary::format1
{

namespace
{

constexpr int searchFields = 16;

struct SearchField
{
    const char* table;
    const char* column;
    int number;
};

const std::vector<SearchField>& searchedFields()
{
    static const std::vector<SearchField> fields = {
        {"event", "title", 0},      {"event", "summary", 1},     {"event", "place", 2}, {"position", "summary", 3},
        {"actor", "name", 4},       {"actor", "short", 5},       {"topic", "name", 6},  {"source", "title", 7},
        {"source", "publisher", 8}, {"evidence", "fragment", 9}, {"label", "text", 10}};
    return fields;
}

constexpr const char* tables = R"(
CREATE TABLE meta(id INTEGER PRIMARY KEY, key TEXT NOT NULL UNIQUE, value TEXT NOT NULL) STRICT;
CREATE TABLE label(id INTEGER PRIMARY KEY, entity TEXT NOT NULL, entity_id INTEGER NOT NULL, field TEXT NOT NULL,
    language TEXT NOT NULL, text TEXT NOT NULL, UNIQUE(entity, entity_id, field, language)) STRICT;
CREATE TABLE actor(id INTEGER PRIMARY KEY, uid TEXT NOT NULL UNIQUE, kind TEXT NOT NULL, name TEXT NOT NULL,
    short TEXT NOT NULL, role TEXT NOT NULL, iso3 TEXT) STRICT;
CREATE TABLE affiliation(id INTEGER PRIMARY KEY, person INTEGER NOT NULL REFERENCES actor(id),
    actor INTEGER NOT NULL REFERENCES actor(id), role TEXT NOT NULL, valid_from TEXT, valid_to TEXT,
    speaks_for INTEGER NOT NULL CHECK(speaks_for IN (0, 1)), CHECK(person <> actor)) STRICT;
CREATE TABLE bloc_membership(id INTEGER PRIMARY KEY, member INTEGER NOT NULL REFERENCES actor(id),
    bloc INTEGER NOT NULL REFERENCES actor(id), valid_from TEXT, valid_to TEXT, CHECK(member <> bloc)) STRICT;
CREATE TABLE topic(id INTEGER PRIMARY KEY, uid TEXT NOT NULL UNIQUE, name TEXT NOT NULL, definition TEXT NOT NULL,
    pole_minus TEXT NOT NULL, pole_plus TEXT NOT NULL, sort_order INTEGER NOT NULL) STRICT;
CREATE TABLE source(id INTEGER PRIMARY KEY, uid TEXT NOT NULL UNIQUE, publisher TEXT NOT NULL, title TEXT NOT NULL,
    title_is_descriptive INTEGER NOT NULL, url TEXT, language TEXT NOT NULL, date TEXT, accessed TEXT,
    note TEXT NOT NULL) STRICT;
CREATE TABLE event(id INTEGER PRIMARY KEY, uid TEXT NOT NULL UNIQUE, kind TEXT NOT NULL, title TEXT NOT NULL,
    summary TEXT NOT NULL, when_edtf TEXT NOT NULL, time_note TEXT NOT NULL, place TEXT NOT NULL,
    importance INTEGER NOT NULL CHECK(importance BETWEEN 1 AND 5), start_min INTEGER NOT NULL,
    start_max INTEGER NOT NULL, end_min INTEGER NOT NULL, end_max INTEGER NOT NULL,
    time_flags INTEGER NOT NULL) STRICT;
CREATE TABLE participation(id INTEGER PRIMARY KEY, event INTEGER NOT NULL REFERENCES event(id),
    actor INTEGER NOT NULL REFERENCES actor(id), role TEXT NOT NULL, UNIQUE(event, actor)) STRICT;
CREATE TABLE event_topic(id INTEGER PRIMARY KEY, event INTEGER NOT NULL REFERENCES event(id),
    topic INTEGER NOT NULL REFERENCES topic(id), UNIQUE(event, topic)) STRICT;
CREATE TABLE event_link(id INTEGER PRIMARY KEY, event INTEGER NOT NULL REFERENCES event(id),
    other INTEGER NOT NULL REFERENCES event(id), kind TEXT NOT NULL, UNIQUE(event, other, kind)) STRICT;
CREATE TABLE position(id INTEGER PRIMARY KEY, uid TEXT NOT NULL UNIQUE, actor INTEGER NOT NULL REFERENCES actor(id),
    speaking_for INTEGER REFERENCES actor(id), topic INTEGER NOT NULL REFERENCES topic(id),
    stance INTEGER NOT NULL CHECK(stance BETWEEN -2 AND 2), basis TEXT NOT NULL,
    weight REAL NOT NULL CHECK(weight > 0), made_at TEXT NOT NULL, made_min INTEGER NOT NULL,
    made_max INTEGER NOT NULL, time_flags INTEGER NOT NULL, event INTEGER REFERENCES event(id),
    coder TEXT NOT NULL, summary TEXT NOT NULL, note TEXT NOT NULL) STRICT;
CREATE TABLE instrument(id INTEGER PRIMARY KEY, uid TEXT NOT NULL UNIQUE, kind TEXT NOT NULL, title TEXT NOT NULL,
    date TEXT, url TEXT, binding INTEGER NOT NULL, note TEXT NOT NULL) STRICT;
CREATE TABLE signature(id INTEGER PRIMARY KEY, uid TEXT NOT NULL UNIQUE,
    instrument INTEGER NOT NULL REFERENCES instrument(id), actor INTEGER NOT NULL REFERENCES actor(id),
    status TEXT NOT NULL, date TEXT, attested TEXT NOT NULL, counted INTEGER NOT NULL, on_behalf TEXT NOT NULL,
    reason TEXT NOT NULL, UNIQUE(instrument, actor)) STRICT;
CREATE TABLE published_count(id INTEGER PRIMARY KEY, uid TEXT NOT NULL UNIQUE,
    instrument INTEGER NOT NULL REFERENCES instrument(id), number INTEGER, approximate INTEGER NOT NULL,
    date TEXT, what TEXT NOT NULL) STRICT;
CREATE TABLE pledge(id INTEGER PRIMARY KEY, uid TEXT NOT NULL UNIQUE, event INTEGER NOT NULL REFERENCES event(id),
    actor INTEGER NOT NULL REFERENCES actor(id), part_of INTEGER REFERENCES pledge(id) CHECK(part_of <> id), amount TEXT NOT NULL,
    currency TEXT NOT NULL CHECK(length(currency) = 3), bound TEXT NOT NULL, kind TEXT NOT NULL,
    label TEXT NOT NULL, horizon TEXT NOT NULL, recipient INTEGER REFERENCES actor(id)) STRICT;
CREATE TABLE evidence(id INTEGER PRIMARY KEY, source INTEGER NOT NULL REFERENCES source(id),
    fragment TEXT NOT NULL, language TEXT NOT NULL, range_start INTEGER, range_end INTEGER,
    UNIQUE(source, fragment)) STRICT;
CREATE TABLE evidence_link(id INTEGER PRIMARY KEY, evidence INTEGER NOT NULL REFERENCES evidence(id),
    entity TEXT NOT NULL, entity_id INTEGER NOT NULL, note TEXT NOT NULL,
    UNIQUE(entity, entity_id, evidence)) STRICT;
CREATE TABLE view(id INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE, sort_order INTEGER NOT NULL,
    recipe TEXT NOT NULL) STRICT;
CREATE TABLE history(id INTEGER PRIMARY KEY, at TEXT NOT NULL, author TEXT NOT NULL, label TEXT NOT NULL,
    undone INTEGER NOT NULL DEFAULT 0, changeset BLOB NOT NULL) STRICT;
CREATE INDEX event_start ON event(start_min);
CREATE INDEX position_event ON position(event);
CREATE INDEX position_actor ON position(actor, topic);
CREATE INDEX evidence_link_evidence ON evidence_link(evidence);
)";

std::string keyExpression(const SearchField& field, const std::string& row)
{
    return row + ".id*" + std::to_string(searchFields) + "+" + std::to_string(field.number);
}

/// The texts that can be searched, one row a text; the full-text index keeps no copy of them.
std::string searchObjects()
{
    std::string view;
    for (const auto& field : searchedFields()) {
        view += view.empty() ? "CREATE VIEW search_text(id, text) AS " : " UNION ALL ";
        view += "SELECT " + keyExpression(field, field.table) + ", " + field.column + " FROM " + field.table;
    }
    return view + ";CREATE VIRTUAL TABLE search USING fts5(text, content='search_text', content_rowid='id', "
                  "tokenize=\"unicode61 remove_diacritics 2\", prefix='2 3');";
}

std::string insertInto(const SearchField& field)
{
    return "INSERT INTO search(rowid, text) VALUES(" + keyExpression(field, "new") + ", new." + field.column + "); ";
}

std::string deleteFrom(const SearchField& field)
{
    return "INSERT INTO search(search, rowid, text) VALUES('delete', " + keyExpression(field, "old") + ", old." +
           field.column + "); ";
}

std::string triggerName(const SearchField& field, const char* kind)
{
    return std::string("search_") + field.table + "_" + field.column + "_" + kind;
}

std::string searchTriggers()
{
    std::string sql;
    for (const auto& field : searchedFields()) {
        const std::string table = field.table;
        sql += "CREATE TRIGGER " + triggerName(field, "insert") + " AFTER INSERT ON " + table + " BEGIN " +
               insertInto(field) + "END;";
        sql += "CREATE TRIGGER " + triggerName(field, "delete") + " AFTER DELETE ON " + table + " BEGIN " +
               deleteFrom(field) + "END;";
        sql += "CREATE TRIGGER " + triggerName(field, "update") + " AFTER UPDATE ON " + table + " BEGIN " +
               deleteFrom(field) + insertInto(field) + "END;";
    }
    return sql;
}

} // namespace

Result<> create(const sqlite::Connection& connection)
{
    TRY(connection.execute(tables));
    TRY(connection.execute(searchObjects()));
    return connection.execute(searchTriggers());
}

} // namespace plenary::format1
