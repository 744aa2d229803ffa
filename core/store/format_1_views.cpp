// SPDX-License-Identifier: GPL-3.0-or-later
// A document of format 1 shown as one of the present format: a view a table.
#include "core/store/format_1.h"

#include "core/base/sha256.h"
#include "core/base/text.h"
#include "core/base/time.h"
#include "core/base/uid.h"
#include "core/model/columns.h"
#include "core/store/catalogue.h"
#include "core/store/sqlite.h"

#include <algorithm>
#include <set>

#include <sqlite3.h>

namespace plenary::format1
{

namespace
{

#define META(name) "(SELECT nullif(value, '') FROM main.meta WHERE key='" name "')"
#define META_TEXT(name)                                                                                                \
    "(SELECT nullif(value, '') FROM main.meta WHERE key='" name ".' || (SELECT code FROM temp.base))"
#define BOUNDS(column)                                                                                                 \
    {"start_min", "edtf_bound(" column ", 0)"}, {"start_max", "edtf_bound(" column ", 1)"},                            \
        {"end_min", "edtf_bound(" column ", 2)"}, {"end_max", "edtf_bound(" column ", 3)"},                            \
    {                                                                                                                  \
        "time_flags", "edtf_bound(" column ", 4)"                                                                      \
    }
#define LIST(name)                                                                                                     \
    "(WITH RECURSIVE part(n, item, rest) AS (SELECT 0, '', (SELECT value FROM main.meta WHERE key='" name              \
    "') || ',' UNION ALL SELECT n+1, substr(rest, 1, instr(rest, ',')-1), substr(rest, instr(rest, ',')+1) FROM part " \
    "WHERE rest<>'') SELECT n AS id, item FROM part WHERE item<>'')"
#define ENTITY "CASE entity WHEN 'signature' THEN 'act' ELSE entity END"

const std::vector<Mapping> mappings = {
    {"summit",
     {"meta"},
     {{"id", "1"},
      {"uid", META("uid")},
      {"title", META_TEXT("title")},
      {"subtitle", META_TEXT("subtitle")},
      {"place", META_TEXT("place")},
      {"start", META("start")},
      {"end", META("end")},
      {"zone", META("zone")},
      {"instrument", META("instrument")},
      {"focus",
       "(SELECT CASE WHEN value GLOB '?*,?*' THEN replace(value, ',', '/') END FROM main.meta WHERE key='focus')"},
      {"as_of", META("as_of")},
      {"coder", META("coder")},
      {"licence", META("licence")},
      {"credit", META_TEXT("credit")},
      {"note", META_TEXT("note")}},
     "(SELECT 1)"},
    {"summit_languages", {"meta"}, {{"id", "id"}, {"owner", "1"}, {"text", "item"}}, LIST("languages")},
    {"summit_profile_actors", {"meta"}, {{"id", "id"}, {"owner", "1"}, {"text", "item"}}, LIST("profile_actors")},
    {"coder",
     {"position"},
     {{"id", "n.id"}, {"uid", "n.uid"}, {"name", "n.name"}},
     "temp.names AS n WHERE n.kind='coder' AND n.name IN (SELECT coder FROM main.position)"},
    {"tag",
     {"label"},
     {{"id", "n.id"}, {"uid", "n.uid"}, {"name", "n.name"}},
     "temp.names AS n WHERE n.kind='tag' AND n.uid IN (SELECT substr(field, 5) FROM main.label WHERE field GLOB "
     "'tag:*')"},
    {"source",
     {"source"},
     {{"id", "id"},
      {"uid", "uid"},
      {"publisher", "publisher"},
      {"title", "title"},
      {"title_is_descriptive", "title_is_descriptive"},
      {"kind", "'unknown'"},
      {"url", "nullif(url, '')"},
      {"language", "language"},
      {"date", "nullif(date, '')"},
      {"accessed", "nullif(accessed, '')"},
      {"note", "nullif(note, '')"}},
     "main.source"},
    {"actor",
     {"actor"},
     {{"id", "id"},
      {"uid", "uid"},
      {"kind", "kind"},
      {"name", "nullif(name, '')"},
      {"short", "nullif(short, '')"},
      {"role", "nullif(role, '')"},
      {"iso3", "nullif(iso3, '')"}},
     "main.actor"},
    {"affiliation",
     {"affiliation"},
     {{"id", "id"},
      {"owner", "person"},
      {"actor", "actor"},
      {"role", "nullif(role, '')"},
      {"from", "nullif(valid_from, '')"},
      {"to", "nullif(valid_to, '')"},
      {"speaks_for", "speaks_for"}},
     "main.affiliation"},
    {"bloc_membership",
     {"bloc_membership"},
     {{"id", "id"},
      {"owner", "member"},
      {"bloc", "bloc"},
      {"from", "nullif(valid_from, '')"},
      {"to", "nullif(valid_to, '')"}},
     "main.bloc_membership"},
    {"topic",
     {"topic"},
     {{"id", "id"},
      {"uid", "uid"},
      {"name", "nullif(name, '')"},
      {"definition", "nullif(definition, '')"},
      {"pole_minus", "nullif(pole_minus, '')"},
      {"pole_plus", "nullif(pole_plus, '')"},
      {"order", "sort_order"}},
     "main.topic"},
    {"era",
     {"meta"},
     {{"id", "n.id"},
      {"uid", "n.uid"},
      {"name", "(SELECT nullif(value, '') FROM main.meta WHERE key='era.' || n.uid || '.name.' || (SELECT code FROM "
               "temp.base))"},
      {"when", "m.value"}},
     "temp.names AS n JOIN main.meta AS m ON m.key='era.' || n.uid || '.when' WHERE n.kind='era'"},
    {"event",
     {"event"},
     {{"id", "id"},
      {"uid", "uid"},
      {"kind", "kind"},
      {"title", "nullif(title, '')"},
      {"summary", "nullif(summary, '')"},
      {"when", "when_edtf"},
      BOUNDS("when_edtf"),
      {"time_note", "nullif(time_note, '')"},
      {"place", "nullif(place, '')"},
      {"importance", "importance"}},
     "main.event"},
    {"participation",
     {"participation"},
     {{"id", "id"}, {"owner", "event"}, {"actor", "actor"}, {"role", "role"}},
     "main.participation"},
    {"event_topics", {"event_topic"}, {{"id", "id"}, {"owner", "event"}, {"other", "topic"}}, "main.event_topic"},
    {"event_responds_to",
     {"event_link"},
     {{"id", "id"}, {"owner", "event"}, {"other", "other"}},
     "main.event_link WHERE kind='responds-to'"},
    {"event_amends",
     {"event_link"},
     {{"id", "id"}, {"owner", "event"}, {"other", "other"}},
     "main.event_link WHERE kind='amends'"},
    {"event_tags",
     {"label"},
     {{"id", "l.id"}, {"owner", "l.entity_id"}, {"other", "n.id"}},
     "main.label AS l JOIN temp.names AS n ON n.kind='tag' AND n.uid=substr(l.field, 5) WHERE l.entity='event' AND "
     "l.field GLOB 'tag:*'"},
    {"position",
     {"position"},
     {{"id", "p.id"},
      {"uid", "p.uid"},
      {"actor", "p.actor"},
      {"speaking_for", "p.speaking_for"},
      {"topic", "p.topic"},
      {"stance", "p.stance"},
      {"basis", "p.basis"},
      {"firmness", "'unknown'"},
      {"weight", "p.weight"},
      {"made_at", "p.made_at"},
      BOUNDS("p.made_at"),
      {"event", "p.event"},
      {"coder", "n.id"},
      {"summary", "nullif(p.summary, '')"},
      {"note", "nullif(p.note, '')"}},
     "main.position AS p LEFT JOIN temp.names AS n ON n.kind='coder' AND n.name=p.coder"},
    {"instrument",
     {"instrument"},
     {{"id", "id"},
      {"uid", "uid"},
      {"title", "nullif(title, '')"},
      {"kind", "kind"},
      {"date", "nullif(date, '')"},
      {"url", "nullif(url, '')"},
      {"binding", "binding"},
      {"note", "nullif(note, '')"}},
     "main.instrument"},
    {"act",
     {"signature"},
     {{"id", "id"},
      {"uid", "uid"},
      {"instrument", "instrument"},
      {"actor", "actor"},
      {"status", "status"},
      {"date", "nullif(date, '')"},
      {"attested", "attested"},
      {"counted", "counted"},
      {"on_behalf", "nullif(on_behalf, '')"},
      {"reason", "nullif(reason, '')"}},
     "main.signature"},
    {"published_count",
     {"published_count"},
     {{"id", "id"},
      {"uid", "uid"},
      {"instrument", "instrument"},
      {"number", "number"},
      {"approximate", "approximate"},
      {"date", "nullif(date, '')"},
      {"what", "nullif(what, '')"}},
     "main.published_count"},
    {"pledge",
     {"pledge"},
     {{"id", "id"},
      {"uid", "uid"},
      {"event", "event"},
      {"actor", "actor"},
      {"part_of", "part_of"},
      {"amount", "amount"},
      {"currency", "currency"},
      {"bound", "bound"},
      {"kind", "kind"},
      {"label", "nullif(label, '')"},
      {"horizon", "nullif(horizon, '')"},
      {"recipient", "recipient"}},
     "main.pledge"},
    {"evidence",
     {"evidence"},
     {{"id", "e.id"},
      {"uid", "s.uid || '-p' || e.id"},
      {"source", "e.source"},
      {"fragment", "nullif(e.fragment, '')"},
      {"language", "nullif(e.language, '')"},
      {"from", "e.range_start"},
      {"to", "e.range_end"}},
     "main.evidence AS e JOIN main.source AS s ON s.id=e.source"},
    {"label",
     {"label", "meta"},
     {{"id", "id"},
      {"entity", "entity"},
      {"entity_id", "entity_id"},
      {"field", "field"},
      {"language", "language"},
      {"text", "text"}},
     "(SELECT id, " ENTITY
     " AS entity, entity_id, field, language, text FROM main.label WHERE text<>'' AND NOT field GLOB "
     "'tag:*' AND language<>(SELECT code FROM temp.base) UNION ALL SELECT 1000000000000+id, 'summit', 1, substr(key, "
     "1, "
     "instr(key, '.')-1), substr(key, instr(key, '.')+1), value FROM main.meta WHERE value<>'' AND substr(key, 1, "
     "instr(key, '.')-1) IN ('title', 'subtitle', 'place', 'credit', 'note') AND substr(key, instr(key, "
     "'.')+1)<>(SELECT "
     "code FROM temp.base) UNION ALL SELECT 2000000000000+m.id, 'era', n.id, 'name', substr(m.key, length('era.' || "
     "n.uid || "
     "'.name.')+1), m.value FROM temp.names AS n JOIN main.meta AS m ON m.key GLOB 'era.' || n.uid || '.name.*' WHERE "
     "n.kind='era' AND m.value<>'' AND m.key<>'era.' || n.uid || '.name.' || (SELECT code FROM temp.base))"},
    {"evidence_link",
     {"evidence_link"},
     {{"id", "id"},
      {"owner", "evidence"},
      {"entity", ENTITY},
      {"entity_id", "entity_id"},
      {"note", "nullif(note, '')"}},
     "main.evidence_link"},
    {"view",
     {"view"},
     {{"id", "id"}, {"name", "name"}, {"sort_order", "sort_order"}, {"recipe", "recipe"}},
     "main.view"},
};

std::string viewOf(const store::TableInfo& table, const Mapping& mapping)
{
    const auto expressionOf = [&](std::string_view name) -> std::string {
        const auto found =
            std::ranges::find(mapping.columns, name, [](const auto& pair) { return std::string_view(pair.first); });
        return found != mapping.columns.end() ? found->second : "NULL";
    };
    std::string sql =
        "CREATE TEMP VIEW " + store::sqlName("old_" + table.name) + " AS SELECT " + expressionOf("id") + " AS id";
    for (const auto& column : table.columns)
        sql += ", " + expressionOf(column.name) + " AS " + store::sqlName(column.name);
    return sql + " FROM " + mapping.from + ";";
}

/// The bounds of the time last asked for: the columns of a row are asked for one after another.
void edtfBound(sqlite3_context* context, int, sqlite3_value** arguments)
{
    thread_local std::string last;
    thread_local TimeSpan span;
    const auto* text = reinterpret_cast<const char*>(sqlite3_value_text(arguments[0]));
    if (!text)
        return sqlite3_result_null(context);
    if (last != text) {
        const auto parsed = parseTime(text);
        if (!parsed)
            return sqlite3_result_error(context, "a time that is not understood", -1);
        last = text;
        span = *parsed;
    }
    const std::int64_t bounds[] = {span.earliestStart, span.latestStart, span.earliestEnd, span.latestEnd,
                                   std::int64_t{packTimeFlags(span)}};
    sqlite3_result_int64(context, bounds[std::clamp(sqlite3_value_int(arguments[1]), 0, 4)]);
}

} // namespace

const Mapping* mapping(std::string_view table)
{
    const auto found =
        std::ranges::find(mappings, table, [](const Mapping& entry) { return std::string_view(entry.table); });
    return found != mappings.end() ? &*found : nullptr;
}

Result<> addTimeFunction(const sqlite::Connection& connection)
{
    if (sqlite3_create_function_v2(connection.handle(), "edtf_bound", 2,
                                   SQLITE_UTF8 | SQLITE_DETERMINISTIC | SQLITE_INNOCUOUS, nullptr, edtfBound, nullptr,
                                   nullptr, nullptr) != SQLITE_OK)
        return std::unexpected(sqlite::lastError(connection.handle(), "preparing to read an older format"));
    return {};
}

Result<std::string> baseLanguage(const sqlite::Connection& old)
{
    const auto languages = TRY(old.text("SELECT value FROM main.meta WHERE key='languages'"));
    const std::string first(split(languages, ',').front());
    return first.empty() ? std::string("en") : first;
}

Result<> prepareNames(const sqlite::Connection& connection)
{
    const auto add = [&](const char* kind, std::string uid, const std::string& name) -> Result<> {
        auto insert =
            TRY(connection.prepare("INSERT INTO temp.names(kind, id, uid, name) SELECT ?1, 1+(SELECT count(*) FROM "
                                   "temp.names WHERE kind=?1), ?2, ?3 ON CONFLICT DO NOTHING"));
        insert.bind(1, std::string_view(kind)).bind(2, uid).bind(3, name);
        return insert.run();
    };
    auto coders = TRY(connection.prepare("SELECT DISTINCT coder FROM main.position WHERE coder<>'' ORDER BY id"));
    // Who was told apart stays apart, “me” and “Me” too.
    std::set<std::string> uids;
    while (TRY(coders.step())) {
        const auto name = coders.text(0);
        std::string uid = uidNamedBy(name);
        if (!uids.insert(uid).second)
            uid += "-" + sha256Hex(name).substr(0, 8);
        TRY(add("coder", uid, name));
    }
    auto tags =
        TRY(connection.prepare("SELECT substr(field, 5), text FROM main.label WHERE field GLOB 'tag:*' ORDER BY id"));
    while (TRY(tags.step()))
        TRY(add("tag", tags.text(0), tags.text(1)));
    auto eras = TRY(connection.prepare(
        "SELECT substr(key, 5, length(key)-9) FROM main.meta WHERE key GLOB 'era.*.when' ORDER BY id"));
    while (TRY(eras.step()))
        TRY(add("era", eras.text(0), eras.text(0)));
    return {};
}

Result<> prepareViews(const sqlite::Connection& connection)
{
    TRY(connection.execute("CREATE TEMP TABLE names(kind TEXT, id INTEGER, uid TEXT, name TEXT, UNIQUE(kind, uid));"
                           "CREATE TEMP TABLE base(code TEXT)"));
    auto base = TRY(connection.prepare("INSERT INTO temp.base VALUES(?)"));
    base.bind(1, TRY(baseLanguage(connection)));
    TRY(base.run());
    TRY(prepareNames(connection));
    for (const auto& table : store::catalogue())
        if (const auto* made = mapping(table.name))
            TRY(connection.execute(viewOf(table, *made)));
    return {};
}

} // namespace plenary::format1
