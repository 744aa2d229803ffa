// SPDX-License-Identifier: GPL-3.0-or-later
// Format 2 as it was, frozen: what a document of that format must look like before it is brought over.
#include "core/store/format_2.h"

#include "core/store/sqlite.h"

namespace plenary::format2
{

namespace
{

constexpr const char* statements = R"sql(
CREATE TABLE "summit"(id INTEGER PRIMARY KEY,
    "uid" TEXT NOT NULL UNIQUE CHECK(uid<>''),
    "title" TEXT CHECK("title"<>''),
    "subtitle" TEXT CHECK("subtitle"<>''),
    "place" TEXT CHECK("place"<>''),
    "start" TEXT CHECK("start"<>''),
    "end" TEXT CHECK("end"<>''),
    "zone" TEXT NOT NULL CHECK("zone"<>''),
    "instrument" TEXT CHECK("instrument"<>''),
    "focus" TEXT CHECK("focus"<>''),
    "as_of" TEXT CHECK("as_of"<>''),
    "coder" TEXT CHECK("coder"<>''),
    "licence" TEXT CHECK("licence"<>''),
    "credit" TEXT CHECK("credit"<>''),
    "note" TEXT CHECK("note"<>'')) STRICT;
CREATE TABLE "summit_languages"(id INTEGER PRIMARY KEY,
    "owner" INTEGER NOT NULL REFERENCES "summit"(id),
    "text" TEXT NOT NULL CHECK(text<>''),
    UNIQUE(owner, text)) STRICT;
CREATE TABLE "summit_profile_actors"(id INTEGER PRIMARY KEY,
    "owner" INTEGER NOT NULL REFERENCES "summit"(id),
    "text" TEXT NOT NULL CHECK(text<>''),
    UNIQUE(owner, text)) STRICT;
CREATE TABLE "coder"(id INTEGER PRIMARY KEY,
    "uid" TEXT NOT NULL UNIQUE CHECK(uid<>''),
    "name" TEXT NOT NULL CHECK("name"<>''),
    "note" TEXT CHECK("note"<>'')) STRICT;
CREATE TABLE "tag"(id INTEGER PRIMARY KEY,
    "uid" TEXT NOT NULL UNIQUE CHECK(uid<>''),
    "name" TEXT CHECK("name"<>'')) STRICT;
CREATE TABLE "source"(id INTEGER PRIMARY KEY,
    "uid" TEXT NOT NULL UNIQUE CHECK(uid<>''),
    "publisher" TEXT NOT NULL CHECK("publisher"<>''),
    "title" TEXT NOT NULL CHECK("title"<>''),
    "title_is_descriptive" INTEGER NOT NULL CHECK("title_is_descriptive" IN (0, 1)),
    "kind" TEXT NOT NULL CHECK("kind" IN ('unknown', 'article', 'official', 'press-release', 'speech', 'transcript', 'legal-text', 'list', 'report', 'video', 'social-post', 'reference')),
    "url" TEXT CHECK("url"<>''),
    "language" TEXT NOT NULL CHECK("language"<>''),
    "date" TEXT CHECK("date"<>''),
    "accessed" TEXT CHECK("accessed"<>''),
    "text" TEXT CHECK("text"<>''),
    "original" TEXT CHECK("original"<>''),
    "note" TEXT CHECK("note"<>'')) STRICT;
CREATE TABLE "source_authors"(id INTEGER PRIMARY KEY,
    "owner" INTEGER NOT NULL REFERENCES "source"(id),
    "text" TEXT NOT NULL CHECK(text<>''),
    UNIQUE(owner, text)) STRICT;
CREATE TABLE "actor"(id INTEGER PRIMARY KEY,
    "uid" TEXT NOT NULL UNIQUE CHECK(uid<>''),
    "kind" TEXT NOT NULL CHECK("kind" IN ('state', 'bloc', 'organisation', 'company', 'person', 'initiative', 'media', 'other')),
    "name" TEXT CHECK("name"<>''),
    "short" TEXT CHECK("short"<>''),
    "role" TEXT CHECK("role"<>''),
    "iso3" TEXT CHECK("iso3"<>''),
    "colour" TEXT CHECK("colour"<>''),
    "note" TEXT CHECK("note"<>'')) STRICT;
CREATE TABLE "actor_aliases"(id INTEGER PRIMARY KEY,
    "owner" INTEGER NOT NULL REFERENCES "actor"(id),
    "text" TEXT NOT NULL CHECK(text<>''),
    UNIQUE(owner, text)) STRICT;
CREATE TABLE "affiliation"(id INTEGER PRIMARY KEY,
    "owner" INTEGER NOT NULL REFERENCES "actor"(id),
    "actor" INTEGER NOT NULL REFERENCES "actor"(id),
    "role" TEXT CHECK("role"<>''),
    "from" TEXT CHECK("from"<>''),
    "to" TEXT CHECK("to"<>''),
    "speaks_for" INTEGER NOT NULL CHECK("speaks_for" IN (0, 1))) STRICT;
CREATE INDEX "affiliation_index" ON "affiliation"(owner);
CREATE TABLE "bloc_membership"(id INTEGER PRIMARY KEY,
    "owner" INTEGER NOT NULL REFERENCES "actor"(id),
    "bloc" INTEGER NOT NULL REFERENCES "actor"(id),
    "from" TEXT CHECK("from"<>''),
    "to" TEXT CHECK("to"<>'')) STRICT;
CREATE INDEX "bloc_membership_index" ON "bloc_membership"(owner);
CREATE TABLE "topic"(id INTEGER PRIMARY KEY,
    "uid" TEXT NOT NULL UNIQUE CHECK(uid<>''),
    "name" TEXT CHECK("name"<>''),
    "definition" TEXT CHECK("definition"<>''),
    "pole_minus" TEXT CHECK("pole_minus"<>''),
    "pole_plus" TEXT CHECK("pole_plus"<>''),
    "order" INTEGER NOT NULL CHECK("order" BETWEEN 0 AND 1000000)) STRICT;
CREATE TABLE "era"(id INTEGER PRIMARY KEY,
    "uid" TEXT NOT NULL UNIQUE CHECK(uid<>''),
    "name" TEXT CHECK("name"<>''),
    "when" TEXT NOT NULL CHECK("when"<>'')) STRICT;
CREATE TABLE "event"(id INTEGER PRIMARY KEY,
    "uid" TEXT NOT NULL UNIQUE CHECK(uid<>''),
    "kind" TEXT NOT NULL CHECK("kind" IN ('speech', 'announcement', 'declaration', 'meeting', 'deal', 'side-event', 'media')),
    "title" TEXT CHECK("title"<>''),
    "summary" TEXT CHECK("summary"<>''),
    "when" TEXT NOT NULL CHECK("when"<>''),
    "start_min" INTEGER NOT NULL,
    "start_max" INTEGER NOT NULL,
    "end_min" INTEGER NOT NULL,
    "end_max" INTEGER NOT NULL,
    "time_flags" INTEGER NOT NULL,
    "time_note" TEXT CHECK("time_note"<>''),
    "place" TEXT CHECK("place"<>''),
    "importance" INTEGER NOT NULL CHECK("importance" BETWEEN 1 AND 5)) STRICT;
CREATE INDEX "event_index" ON "event"(start_min);
CREATE TABLE "participation"(id INTEGER PRIMARY KEY,
    "owner" INTEGER NOT NULL REFERENCES "event"(id),
    "actor" INTEGER NOT NULL REFERENCES "actor"(id),
    "role" TEXT NOT NULL CHECK("role" IN ('speaker', 'host', 'participant', 'subject', 'signatory')),
    UNIQUE(owner, "actor")) STRICT;
CREATE TABLE "event_topics"(id INTEGER PRIMARY KEY,
    "owner" INTEGER NOT NULL REFERENCES "event"(id),
    "other" INTEGER NOT NULL REFERENCES "topic"(id),
    UNIQUE(owner, other)) STRICT;
CREATE TABLE "event_part_of"(id INTEGER PRIMARY KEY,
    "owner" INTEGER NOT NULL REFERENCES "event"(id),
    "other" INTEGER NOT NULL REFERENCES "event"(id),
    UNIQUE(owner, other)) STRICT;
CREATE TABLE "event_responds_to"(id INTEGER PRIMARY KEY,
    "owner" INTEGER NOT NULL REFERENCES "event"(id),
    "other" INTEGER NOT NULL REFERENCES "event"(id),
    UNIQUE(owner, other)) STRICT;
CREATE TABLE "event_amends"(id INTEGER PRIMARY KEY,
    "owner" INTEGER NOT NULL REFERENCES "event"(id),
    "other" INTEGER NOT NULL REFERENCES "event"(id),
    UNIQUE(owner, other)) STRICT;
CREATE TABLE "event_tags"(id INTEGER PRIMARY KEY,
    "owner" INTEGER NOT NULL REFERENCES "event"(id),
    "other" INTEGER NOT NULL REFERENCES "tag"(id),
    UNIQUE(owner, other)) STRICT;
CREATE TABLE "position"(id INTEGER PRIMARY KEY,
    "uid" TEXT NOT NULL UNIQUE CHECK(uid<>''),
    "actor" INTEGER NOT NULL REFERENCES "actor"(id),
    "speaking_for" INTEGER REFERENCES "actor"(id),
    "topic" INTEGER NOT NULL REFERENCES "topic"(id),
    "stance" INTEGER NOT NULL CHECK("stance" BETWEEN -2 AND 2),
    "basis" TEXT NOT NULL CHECK("basis" IN ('stated', 'reported', 'inferred')),
    "firmness" TEXT NOT NULL CHECK("firmness" IN ('unknown', 'open', 'preference', 'priority', 'red-line')),
    "weight" REAL NOT NULL CHECK("weight">0),
    "made_at" TEXT NOT NULL CHECK("made_at"<>''),
    "start_min" INTEGER NOT NULL,
    "start_max" INTEGER NOT NULL,
    "end_min" INTEGER NOT NULL,
    "end_max" INTEGER NOT NULL,
    "time_flags" INTEGER NOT NULL,
    "event" INTEGER REFERENCES "event"(id),
    "coder" INTEGER REFERENCES "coder"(id),
    "summary" TEXT CHECK("summary"<>''),
    "note" TEXT CHECK("note"<>'')) STRICT;
CREATE INDEX "position_index" ON "position"(event);
CREATE INDEX "position_index2" ON "position"(actor, topic);
CREATE TABLE "instrument"(id INTEGER PRIMARY KEY,
    "uid" TEXT NOT NULL UNIQUE CHECK(uid<>''),
    "title" TEXT CHECK("title"<>''),
    "kind" TEXT NOT NULL CHECK("kind" IN ('declaration', 'treaty', 'pledge')),
    "date" TEXT CHECK("date"<>''),
    "url" TEXT CHECK("url"<>''),
    "binding" INTEGER NOT NULL CHECK("binding" IN (0, 1)),
    "note" TEXT CHECK("note"<>'')) STRICT;
CREATE TABLE "instrument_topic"(id INTEGER PRIMARY KEY,
    "owner" INTEGER NOT NULL REFERENCES "instrument"(id),
    "topic" INTEGER NOT NULL REFERENCES "topic"(id),
    "stance" INTEGER NOT NULL CHECK("stance" BETWEEN -2 AND 2),
    UNIQUE(owner, "topic")) STRICT;
CREATE TABLE "act"(id INTEGER PRIMARY KEY,
    "uid" TEXT NOT NULL UNIQUE CHECK(uid<>''),
    "instrument" INTEGER NOT NULL REFERENCES "instrument"(id),
    "actor" INTEGER NOT NULL REFERENCES "actor"(id),
    "status" TEXT NOT NULL CHECK("status" IN ('signed', 'ratified', 'acceded', 'joined-later', 'in-force', 'reservation', 'notice', 'declined', 'withdrew', 'disowned', 'not-invited', 'unknown')),
    "date" TEXT CHECK("date"<>''),
    "attested" TEXT NOT NULL CHECK("attested" IN ('summit-day', 'later-list', 'press')),
    "counted" INTEGER NOT NULL CHECK("counted" IN (0, 1)),
    "on_behalf" TEXT CHECK("on_behalf"<>''),
    "reason" TEXT CHECK("reason"<>'')) STRICT;
CREATE TABLE "published_count"(id INTEGER PRIMARY KEY,
    "uid" TEXT NOT NULL UNIQUE CHECK(uid<>''),
    "instrument" INTEGER NOT NULL REFERENCES "instrument"(id),
    "number" INTEGER CHECK("number" BETWEEN 0 AND 1000000000),
    "approximate" INTEGER NOT NULL CHECK("approximate" IN (0, 1)),
    "date" TEXT CHECK("date"<>''),
    "what" TEXT CHECK("what"<>'')) STRICT;
CREATE TABLE "pledge"(id INTEGER PRIMARY KEY,
    "uid" TEXT NOT NULL UNIQUE CHECK(uid<>''),
    "event" INTEGER NOT NULL REFERENCES "event"(id),
    "actor" INTEGER NOT NULL REFERENCES "actor"(id),
    "part_of" INTEGER REFERENCES "pledge"(id),
    "amount" TEXT NOT NULL CHECK("amount"<>''),
    "currency" TEXT NOT NULL CHECK("currency"<>''),
    "bound" TEXT NOT NULL CHECK("bound" IN ('exact', 'up-to', 'about', 'at-least')),
    "kind" TEXT NOT NULL CHECK("kind" IN ('public', 'private', 'mixed', 'bid')),
    "label" TEXT CHECK("label"<>''),
    "horizon" TEXT CHECK("horizon"<>''),
    "recipient" INTEGER REFERENCES "actor"(id)) STRICT;
CREATE TABLE "evidence"(id INTEGER PRIMARY KEY,
    "uid" TEXT NOT NULL UNIQUE CHECK(uid<>''),
    "source" INTEGER NOT NULL REFERENCES "source"(id),
    "fragment" TEXT CHECK("fragment"<>''),
    "language" TEXT CHECK("language"<>''),
    "from" INTEGER CHECK("from">=0),
    "to" INTEGER CHECK("to">=0)) STRICT;
CREATE INDEX "evidence_index" ON "evidence"(source, fragment);
CREATE TABLE "attachment"(id INTEGER PRIMARY KEY,
    "uid" TEXT NOT NULL UNIQUE CHECK(uid<>''),
    "entity" TEXT NOT NULL CHECK(entity IN ('actor', 'topic', 'event', 'position', 'instrument', 'act', 'pledge', 'source', 'published_count', 'era', 'tag', 'coder', 'evidence', 'attachment', 'attribute', 'summit')),
    "entity_id" INTEGER NOT NULL,
    "file" TEXT NOT NULL CHECK("file"<>''),
    "media_type" TEXT NOT NULL CHECK("media_type"<>''),
    "caption" TEXT CHECK("caption"<>''),
    "credit" TEXT CHECK("credit"<>''),
    "alt" TEXT CHECK("alt"<>'')) STRICT;
CREATE INDEX "attachment_index" ON "attachment"(entity, entity_id);
CREATE TABLE "attribute"(id INTEGER PRIMARY KEY,
    "uid" TEXT NOT NULL UNIQUE CHECK(uid<>''),
    "entity" TEXT NOT NULL CHECK(entity IN ('actor', 'topic', 'event', 'position', 'instrument', 'act', 'pledge', 'source', 'published_count', 'era', 'tag', 'coder', 'evidence', 'attachment', 'attribute', 'summit')),
    "entity_id" INTEGER NOT NULL,
    "name" TEXT NOT NULL CHECK("name"<>''),
    "type" TEXT NOT NULL CHECK("type" IN ('text', 'number', 'date', 'yes-no', 'address')),
    "value" TEXT CHECK("value"<>'')) STRICT;
CREATE INDEX "attribute_index" ON "attribute"(entity, entity_id);
CREATE TABLE "label"(id INTEGER PRIMARY KEY,
    "entity" TEXT NOT NULL,
    "entity_id" INTEGER NOT NULL,
    "field" TEXT NOT NULL,
    "language" TEXT NOT NULL,
    "text" TEXT NOT NULL CHECK(text<>''),
    UNIQUE(entity, entity_id, field, language)) STRICT;
CREATE TABLE "evidence_link"(id INTEGER PRIMARY KEY,
    "owner" INTEGER NOT NULL REFERENCES "evidence"(id),
    "entity" TEXT NOT NULL CHECK(entity IN ('actor', 'topic', 'event', 'position', 'instrument', 'act', 'pledge', 'source', 'published_count', 'era', 'tag', 'coder', 'evidence', 'attachment', 'attribute', 'summit')),
    "entity_id" INTEGER NOT NULL,
    "note" TEXT CHECK(note<>''),
    UNIQUE(entity, entity_id, owner)) STRICT;
CREATE INDEX "evidence_link_index" ON "evidence_link"(owner);
CREATE TABLE "view"(id INTEGER PRIMARY KEY,
    "name" TEXT NOT NULL UNIQUE,
    "sort_order" INTEGER NOT NULL,
    "recipe" TEXT NOT NULL) STRICT;
CREATE TABLE meta(key TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT;
CREATE TABLE history(id INTEGER PRIMARY KEY AUTOINCREMENT, uid TEXT NOT NULL UNIQUE,
    parent INTEGER REFERENCES history(id), at TEXT NOT NULL, author TEXT NOT NULL, label TEXT NOT NULL,
    arguments TEXT NOT NULL, changeset BLOB NOT NULL, sha256 TEXT NOT NULL) STRICT;
CREATE TABLE blob(sha256 TEXT PRIMARY KEY, data BLOB NOT NULL) STRICT;
CREATE VIEW search_text(id, text) AS
    SELECT "tag".id*32+0, "name" FROM "tag"
    UNION ALL SELECT "source".id*32+1, "publisher" FROM "source"
    UNION ALL SELECT "source".id*32+2, "title" FROM "source"
    UNION ALL SELECT "source_authors".id*32+3, "text" FROM "source_authors"
    UNION ALL SELECT "actor".id*32+4, "name" FROM "actor"
    UNION ALL SELECT "actor".id*32+5, "short" FROM "actor"
    UNION ALL SELECT "actor_aliases".id*32+6, "text" FROM "actor_aliases"
    UNION ALL SELECT "topic".id*32+7, "name" FROM "topic"
    UNION ALL SELECT "event".id*32+8, "title" FROM "event"
    UNION ALL SELECT "event".id*32+9, "summary" FROM "event"
    UNION ALL SELECT "event".id*32+10, "place" FROM "event"
    UNION ALL SELECT "position".id*32+11, "summary" FROM "position"
    UNION ALL SELECT "instrument".id*32+12, "title" FROM "instrument"
    UNION ALL SELECT "evidence".id*32+13, "fragment" FROM "evidence"
    UNION ALL SELECT "label".id*32+14, "text" FROM "label";
CREATE VIRTUAL TABLE search USING fts5(text, content='search_text', content_rowid='id', tokenize="unicode61 remove_diacritics 2", prefix='2 3');
CREATE TRIGGER search_tag_name_insert AFTER INSERT ON "tag" BEGIN INSERT INTO search(rowid, text) VALUES(new.id*32+0, new."name"); END;
CREATE TRIGGER search_tag_name_delete AFTER DELETE ON "tag" BEGIN INSERT INTO search(search, rowid, text) VALUES('delete', old.id*32+0, old."name"); END;
CREATE TRIGGER search_tag_name_update AFTER UPDATE ON "tag" BEGIN INSERT INTO search(search, rowid, text) VALUES('delete', old.id*32+0, old."name"); INSERT INTO search(rowid, text) VALUES(new.id*32+0, new."name"); END;
CREATE TRIGGER search_source_publisher_insert AFTER INSERT ON "source" BEGIN INSERT INTO search(rowid, text) VALUES(new.id*32+1, new."publisher"); END;
CREATE TRIGGER search_source_publisher_delete AFTER DELETE ON "source" BEGIN INSERT INTO search(search, rowid, text) VALUES('delete', old.id*32+1, old."publisher"); END;
CREATE TRIGGER search_source_publisher_update AFTER UPDATE ON "source" BEGIN INSERT INTO search(search, rowid, text) VALUES('delete', old.id*32+1, old."publisher"); INSERT INTO search(rowid, text) VALUES(new.id*32+1, new."publisher"); END;
CREATE TRIGGER search_source_title_insert AFTER INSERT ON "source" BEGIN INSERT INTO search(rowid, text) VALUES(new.id*32+2, new."title"); END;
CREATE TRIGGER search_source_title_delete AFTER DELETE ON "source" BEGIN INSERT INTO search(search, rowid, text) VALUES('delete', old.id*32+2, old."title"); END;
CREATE TRIGGER search_source_title_update AFTER UPDATE ON "source" BEGIN INSERT INTO search(search, rowid, text) VALUES('delete', old.id*32+2, old."title"); INSERT INTO search(rowid, text) VALUES(new.id*32+2, new."title"); END;
CREATE TRIGGER search_source_authors_text_insert AFTER INSERT ON "source_authors" BEGIN INSERT INTO search(rowid, text) VALUES(new.id*32+3, new."text"); END;
CREATE TRIGGER search_source_authors_text_delete AFTER DELETE ON "source_authors" BEGIN INSERT INTO search(search, rowid, text) VALUES('delete', old.id*32+3, old."text"); END;
CREATE TRIGGER search_source_authors_text_update AFTER UPDATE ON "source_authors" BEGIN INSERT INTO search(search, rowid, text) VALUES('delete', old.id*32+3, old."text"); INSERT INTO search(rowid, text) VALUES(new.id*32+3, new."text"); END;
CREATE TRIGGER search_actor_name_insert AFTER INSERT ON "actor" BEGIN INSERT INTO search(rowid, text) VALUES(new.id*32+4, new."name"); END;
CREATE TRIGGER search_actor_name_delete AFTER DELETE ON "actor" BEGIN INSERT INTO search(search, rowid, text) VALUES('delete', old.id*32+4, old."name"); END;
CREATE TRIGGER search_actor_name_update AFTER UPDATE ON "actor" BEGIN INSERT INTO search(search, rowid, text) VALUES('delete', old.id*32+4, old."name"); INSERT INTO search(rowid, text) VALUES(new.id*32+4, new."name"); END;
CREATE TRIGGER search_actor_short_insert AFTER INSERT ON "actor" BEGIN INSERT INTO search(rowid, text) VALUES(new.id*32+5, new."short"); END;
CREATE TRIGGER search_actor_short_delete AFTER DELETE ON "actor" BEGIN INSERT INTO search(search, rowid, text) VALUES('delete', old.id*32+5, old."short"); END;
CREATE TRIGGER search_actor_short_update AFTER UPDATE ON "actor" BEGIN INSERT INTO search(search, rowid, text) VALUES('delete', old.id*32+5, old."short"); INSERT INTO search(rowid, text) VALUES(new.id*32+5, new."short"); END;
CREATE TRIGGER search_actor_aliases_text_insert AFTER INSERT ON "actor_aliases" BEGIN INSERT INTO search(rowid, text) VALUES(new.id*32+6, new."text"); END;
CREATE TRIGGER search_actor_aliases_text_delete AFTER DELETE ON "actor_aliases" BEGIN INSERT INTO search(search, rowid, text) VALUES('delete', old.id*32+6, old."text"); END;
CREATE TRIGGER search_actor_aliases_text_update AFTER UPDATE ON "actor_aliases" BEGIN INSERT INTO search(search, rowid, text) VALUES('delete', old.id*32+6, old."text"); INSERT INTO search(rowid, text) VALUES(new.id*32+6, new."text"); END;
CREATE TRIGGER search_topic_name_insert AFTER INSERT ON "topic" BEGIN INSERT INTO search(rowid, text) VALUES(new.id*32+7, new."name"); END;
CREATE TRIGGER search_topic_name_delete AFTER DELETE ON "topic" BEGIN INSERT INTO search(search, rowid, text) VALUES('delete', old.id*32+7, old."name"); END;
CREATE TRIGGER search_topic_name_update AFTER UPDATE ON "topic" BEGIN INSERT INTO search(search, rowid, text) VALUES('delete', old.id*32+7, old."name"); INSERT INTO search(rowid, text) VALUES(new.id*32+7, new."name"); END;
CREATE TRIGGER search_event_title_insert AFTER INSERT ON "event" BEGIN INSERT INTO search(rowid, text) VALUES(new.id*32+8, new."title"); END;
CREATE TRIGGER search_event_title_delete AFTER DELETE ON "event" BEGIN INSERT INTO search(search, rowid, text) VALUES('delete', old.id*32+8, old."title"); END;
CREATE TRIGGER search_event_title_update AFTER UPDATE ON "event" BEGIN INSERT INTO search(search, rowid, text) VALUES('delete', old.id*32+8, old."title"); INSERT INTO search(rowid, text) VALUES(new.id*32+8, new."title"); END;
CREATE TRIGGER search_event_summary_insert AFTER INSERT ON "event" BEGIN INSERT INTO search(rowid, text) VALUES(new.id*32+9, new."summary"); END;
CREATE TRIGGER search_event_summary_delete AFTER DELETE ON "event" BEGIN INSERT INTO search(search, rowid, text) VALUES('delete', old.id*32+9, old."summary"); END;
CREATE TRIGGER search_event_summary_update AFTER UPDATE ON "event" BEGIN INSERT INTO search(search, rowid, text) VALUES('delete', old.id*32+9, old."summary"); INSERT INTO search(rowid, text) VALUES(new.id*32+9, new."summary"); END;
CREATE TRIGGER search_event_place_insert AFTER INSERT ON "event" BEGIN INSERT INTO search(rowid, text) VALUES(new.id*32+10, new."place"); END;
CREATE TRIGGER search_event_place_delete AFTER DELETE ON "event" BEGIN INSERT INTO search(search, rowid, text) VALUES('delete', old.id*32+10, old."place"); END;
CREATE TRIGGER search_event_place_update AFTER UPDATE ON "event" BEGIN INSERT INTO search(search, rowid, text) VALUES('delete', old.id*32+10, old."place"); INSERT INTO search(rowid, text) VALUES(new.id*32+10, new."place"); END;
CREATE TRIGGER search_position_summary_insert AFTER INSERT ON "position" BEGIN INSERT INTO search(rowid, text) VALUES(new.id*32+11, new."summary"); END;
CREATE TRIGGER search_position_summary_delete AFTER DELETE ON "position" BEGIN INSERT INTO search(search, rowid, text) VALUES('delete', old.id*32+11, old."summary"); END;
CREATE TRIGGER search_position_summary_update AFTER UPDATE ON "position" BEGIN INSERT INTO search(search, rowid, text) VALUES('delete', old.id*32+11, old."summary"); INSERT INTO search(rowid, text) VALUES(new.id*32+11, new."summary"); END;
CREATE TRIGGER search_instrument_title_insert AFTER INSERT ON "instrument" BEGIN INSERT INTO search(rowid, text) VALUES(new.id*32+12, new."title"); END;
CREATE TRIGGER search_instrument_title_delete AFTER DELETE ON "instrument" BEGIN INSERT INTO search(search, rowid, text) VALUES('delete', old.id*32+12, old."title"); END;
CREATE TRIGGER search_instrument_title_update AFTER UPDATE ON "instrument" BEGIN INSERT INTO search(search, rowid, text) VALUES('delete', old.id*32+12, old."title"); INSERT INTO search(rowid, text) VALUES(new.id*32+12, new."title"); END;
CREATE TRIGGER search_evidence_fragment_insert AFTER INSERT ON "evidence" BEGIN INSERT INTO search(rowid, text) VALUES(new.id*32+13, new."fragment"); END;
CREATE TRIGGER search_evidence_fragment_delete AFTER DELETE ON "evidence" BEGIN INSERT INTO search(search, rowid, text) VALUES('delete', old.id*32+13, old."fragment"); END;
CREATE TRIGGER search_evidence_fragment_update AFTER UPDATE ON "evidence" BEGIN INSERT INTO search(search, rowid, text) VALUES('delete', old.id*32+13, old."fragment"); INSERT INTO search(rowid, text) VALUES(new.id*32+13, new."fragment"); END;
CREATE TRIGGER search_label_text_insert AFTER INSERT ON "label" BEGIN INSERT INTO search(rowid, text) VALUES(new.id*32+14, new."text"); END;
CREATE TRIGGER search_label_text_delete AFTER DELETE ON "label" BEGIN INSERT INTO search(search, rowid, text) VALUES('delete', old.id*32+14, old."text"); END;
CREATE TRIGGER search_label_text_update AFTER UPDATE ON "label" BEGIN INSERT INTO search(search, rowid, text) VALUES('delete', old.id*32+14, old."text"); INSERT INTO search(rowid, text) VALUES(new.id*32+14, new."text"); END;
)sql";

} // namespace

Result<> create(const sqlite::Connection& connection)
{
    return connection.execute(statements);
}

} // namespace plenary::format2
