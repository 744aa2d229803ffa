// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/writer.h"

#include "core/base/time.h"
#include "core/model/dataset.h"

namespace plenary
{

namespace
{

template <class Enum>
std::string_view key(Enum value)
{
    return keyOf(value);
}

} // namespace

Result<> checkTime(std::string_view edtf)
{
    if (edtf.empty())
        return {};
    if (auto span = parseTime(edtf); !span)
        return std::unexpected(std::move(span).error());
    return {};
}

std::string_view tableOf(EntityKind kind)
{
    return keyOf(kind);
}

Writer::Writer(const sqlite::Connection& connection, std::string baseLanguage)
    : m_connection(connection), m_language(std::move(baseLanguage))
{
}

Result<sqlite::Statement*> Writer::prepared(std::string_view sql)
{
    auto& slot = m_statements[std::string(sql)];
    if (!slot)
        slot = std::make_unique<Statement>(TRY(m_connection.prepare(sql)));
    return slot.get();
}

Result<std::int64_t> Writer::finish(Statement& statement, std::int64_t id)
{
    TRY(statement.run());
    m_replaced = id != 0;
    return id ? id : m_connection.lastInsertId();
}

Result<> Writer::label(std::string_view entity, std::int64_t id, std::string_view field, const Text& text)
{
    if (m_replaced) {
        std::string kept = "|";
        for (const auto& [language, value] : text.all())
            kept += language + "|";
        auto* stale = TRY(prepared("DELETE FROM label WHERE entity=? AND entity_id=? AND field=? AND "
                                   "instr(?, '|' || language || '|')=0"));
        stale->bind(1, entity).bind(2, id).bind(3, field).bind(4, kept);
        TRY(stale->run());
    }
    for (const auto& [language, value] : text.all()) {
        if (language == m_language || (text.all().size() == 1 && value == base(text)))
            continue;
        auto* statement =
            TRY(prepared("INSERT INTO label(entity, entity_id, field, language, text) VALUES(?,?,?,?,?) "
                         "ON CONFLICT(entity, entity_id, field, language) DO UPDATE SET text=excluded.text"));
        statement->bind(1, entity).bind(2, id).bind(3, field).bind(4, language).bind(5, value);
        TRY(statement->run());
    }
    return {};
}

Result<> Writer::put(const Summit& summit)
{
    const auto set = [&](std::string_view name, std::string_view value) -> Result<> {
        auto* statement = TRY(
            prepared("INSERT INTO meta(key, value) VALUES(?,?) ON CONFLICT(key) DO UPDATE SET value=excluded.value"));
        statement->bind(1, name).bind(2, value);
        return statement->run();
    };
    for (const auto& [name, text] : {std::pair{"title", &summit.title},
                                     {"subtitle", &summit.subtitle},
                                     {"place", &summit.place},
                                     {"credit", &summit.credit},
                                     {"note", &summit.note}})
        for (const auto& [language, value] : text->all())
            TRY(set(std::string(name) + "." + language, value));
    TRY(set("uid", summit.uid));
    TRY(set("start", summit.start));
    TRY(set("end", summit.end));
    TRY(set("zone", summit.zone));
    TRY(set("languages", join(summit.languages, ",")));
    TRY(set("instrument", summit.instrument));
    TRY(set("profile_actors", join(summit.profileActors, ",")));
    TRY(set("focus", summit.focusFrom + "," + summit.focusTo));
    TRY(set("as_of", summit.asOf));
    TRY(set("coder", summit.coder));
    TRY(set("licence", summit.licence));
    return replaceEras(summit);
}

Result<ActorId> Writer::put(const Actor& actor)
{
    auto* statement =
        TRY(prepared("INSERT INTO actor(id, uid, kind, name, short, role, iso3) VALUES(?,?,?,?,?,?,?) "
                     "ON CONFLICT(id) DO UPDATE SET uid=excluded.uid, kind=excluded.kind, name=excluded.name, "
                     "short=excluded.short, role=excluded.role, iso3=excluded.iso3"));
    statement->bindReference(1, actor.id.value).bind(2, actor.uid).bind(3, key(actor.kind)).bind(4, base(actor.name));
    statement->bind(5, base(actor.shortName)).bind(6, base(actor.role)).bindOptional(7, actor.iso3);
    const auto id = TRY(finish(*statement, actor.id.value));
    TRY(label("actor", id, "name", actor.name));
    TRY(label("actor", id, "short", actor.shortName));
    TRY(label("actor", id, "role", actor.role));
    return ActorId{id};
}

Result<TopicId> Writer::put(const Topic& topic)
{
    auto* statement =
        TRY(prepared("INSERT INTO topic(id, uid, name, definition, pole_minus, pole_plus, sort_order) "
                     "VALUES(?,?,?,?,?,?,?) ON CONFLICT(id) DO UPDATE SET uid=excluded.uid, name=excluded.name, "
                     "definition=excluded.definition, pole_minus=excluded.pole_minus, "
                     "pole_plus=excluded.pole_plus, sort_order=excluded.sort_order"));
    statement->bindReference(1, topic.id.value)
        .bind(2, topic.uid)
        .bind(3, base(topic.name))
        .bind(4, base(topic.definition));
    statement->bind(5, base(topic.poleMinus)).bind(6, base(topic.polePlus)).bind(7, topic.order);
    const auto id = TRY(finish(*statement, topic.id.value));
    TRY(label("topic", id, "name", topic.name));
    TRY(label("topic", id, "definition", topic.definition));
    TRY(label("topic", id, "pole_minus", topic.poleMinus));
    TRY(label("topic", id, "pole_plus", topic.polePlus));
    return TopicId{id};
}

Result<SourceId> Writer::put(const Source& source)
{
    TRY(checkTime(source.date));
    auto* statement =
        TRY(prepared("INSERT INTO source(id, uid, publisher, title, title_is_descriptive, url, language, date, "
                     "accessed, note) VALUES(?,?,?,?,?,?,?,?,?,?) ON CONFLICT(id) DO UPDATE SET uid=excluded.uid, "
                     "publisher=excluded.publisher, title=excluded.title, url=excluded.url, "
                     "title_is_descriptive=excluded.title_is_descriptive, language=excluded.language, "
                     "date=excluded.date, accessed=excluded.accessed, note=excluded.note"));
    statement->bindReference(1, source.id.value).bind(2, source.uid).bind(3, source.publisher).bind(4, source.title);
    statement->bind(5, source.titleIsDescriptive).bindOptional(6, source.url).bind(7, source.language);
    statement->bindOptional(8, source.date).bindOptional(9, source.accessed).bind(10, base(source.note));
    const auto id = TRY(finish(*statement, source.id.value));
    TRY(label("source", id, "note", source.note));
    return SourceId{id};
}

/// Whether `sql` does not yield these lines for an event that is replaced. Rows that stay are better not written again.
Result<bool> Writer::differs(std::string_view sql, EventId event, const std::string& lines)
{
    if (!m_replaced)
        return true;
    auto rows = TRY(m_connection.prepare(sql));
    rows.bind(1, event.value);
    std::string known;
    while (TRY(rows.step()))
        known += rows.text(0) + '\n';
    return known != lines;
}

/// Makes room for rows that replace others. They get keys of their own, from the one after that returned on: an undo
/// takes these away and puts the others back, which fails where two of one key exchange what must be unique.
Result<std::int64_t> Writer::clearRows(const std::string& table, std::string_view removal, EventId event)
{
    const std::int64_t last = TRY(m_connection.number("SELECT ifnull(max(id), 0) FROM " + table));
    if (m_replaced) {
        auto* stale = TRY(prepared(removal));
        stale->bind(1, event.value);
        TRY(stale->run());
    }
    return last;
}

Result<> Writer::replaceParts(EventId id, const Event& event)
{
    std::string lines;
    for (const auto& part : event.participants)
        lines += std::to_string(part.actor.value) + ' ' + std::string(key(part.role)) + '\n';
    if (TRY(differs("SELECT actor || ' ' || role FROM participation WHERE event=? ORDER BY id", id, lines))) {
        std::int64_t last = TRY(clearRows("participation", "DELETE FROM participation WHERE event=?", id));
        for (const auto& part : event.participants) {
            auto* statement = TRY(prepared("INSERT INTO participation(id, event, actor, role) VALUES(?,?,?,?)"));
            statement->bind(1, ++last).bind(2, id.value).bind(3, part.actor.value).bind(4, key(part.role));
            TRY(statement->run());
        }
    }
    lines.clear();
    for (const TopicId topic : event.topics)
        lines += std::to_string(topic.value) + '\n';
    if (TRY(differs("SELECT topic FROM event_topic WHERE event=? ORDER BY id", id, lines))) {
        std::int64_t last = TRY(clearRows("event_topic", "DELETE FROM event_topic WHERE event=?", id));
        for (const TopicId topic : event.topics) {
            auto* statement = TRY(prepared("INSERT INTO event_topic(id, event, topic) VALUES(?,?,?)"));
            statement->bind(1, ++last).bind(2, id.value).bind(3, topic.value);
            TRY(statement->run());
        }
    }
    return replaceTags(id, event);
}

/// A tag is a label of its event in a field of its own, so that the search finds it and it can be translated.
Result<> Writer::replaceTags(EventId id, const Event& event)
{
    std::string lines;
    for (const auto& tag : event.tags)
        lines += tag + '\n';
    if (!TRY(differs("SELECT text FROM label WHERE entity='event' AND entity_id=? AND field GLOB 'tag:*' ORDER BY id",
                     id, lines)))
        return {};
    std::int64_t last = TRY(
        clearRows("label", "DELETE FROM label WHERE entity='event' AND entity_id=? AND field GLOB 'tag:*'", id));
    for (const auto& tag : event.tags) {
        auto* statement =
            TRY(prepared("INSERT INTO label(id, entity, entity_id, field, language, text) VALUES(?,'event',?,?,?,?) "
                         "ON CONFLICT DO NOTHING"));
        statement->bind(1, ++last).bind(2, id.value).bind(3, "tag:" + slug(tag)).bind(4, m_language).bind(5, tag);
        TRY(statement->run());
    }
    return {};
}

/// Eras are facts about the document as a whole, like its title: `era.<uid>.when` and `era.<uid>.name.<language>`.
Result<> Writer::replaceEras(const Summit& summit)
{
    TRY(m_connection.execute("DELETE FROM meta WHERE key GLOB 'era.*'"));
    for (const auto& era : summit.eras) {
        TRY(checkTime(era.when));
        const auto add = [&](const std::string& part, std::string_view value) -> Result<> {
            auto* statement = TRY(prepared("INSERT INTO meta(key, value) VALUES(?,?)"));
            statement->bind(1, "era." + era.uid + "." + part).bind(2, value);
            return statement->run();
        };
        TRY(add("when", era.when));
        for (const auto& [language, name] : era.name.all())
            TRY(add("name." + language, name));
    }
    return {};
}

Result<EventId> Writer::put(const Event& event)
{
    const TimeSpan time = TRY(parseTime(event.when));
    auto* statement = TRY(
        prepared("INSERT INTO event(id, uid, kind, title, summary, when_edtf, time_note, place, importance, start_min, "
                 "start_max, "
                 "end_min, end_max, time_flags) VALUES(?,?,?,?,?,?,?,?,?,?,?,?,?,?) ON CONFLICT(id) DO UPDATE SET "
                 "uid=excluded.uid, "
                 "kind=excluded.kind, title=excluded.title, summary=excluded.summary, when_edtf=excluded.when_edtf, "
                 "time_note=excluded.time_note, place=excluded.place, importance=excluded.importance, "
                 "start_min=excluded.start_min, start_max=excluded.start_max, end_min=excluded.end_min, "
                 "end_max=excluded.end_max, "
                 "time_flags=excluded.time_flags"));
    statement->bindReference(1, event.id.value).bind(2, event.uid).bind(3, key(event.kind)).bind(4, base(event.title));
    statement->bind(5, base(event.summary))
        .bind(6, event.when)
        .bind(7, base(event.timeNote))
        .bind(8, base(event.place));
    statement->bind(9, event.importance)
        .bind(10, time.earliestStart)
        .bind(11, time.latestStart)
        .bind(12, time.earliestEnd);
    statement->bind(13, time.latestEnd).bind(14, std::int64_t{packTimeFlags(time)});
    const EventId id{TRY(finish(*statement, event.id.value))};
    TRY(label("event", id.value, "title", event.title));
    TRY(label("event", id.value, "summary", event.summary));
    TRY(label("event", id.value, "time_note", event.timeNote));
    TRY(label("event", id.value, "place", event.place));
    TRY(replaceParts(id, event));
    return id;
}

Result<PositionId> Writer::put(const Position& position)
{
    const TimeSpan time = TRY(parseTime(position.madeAt));
    auto* statement = TRY(prepared(
        "INSERT INTO position(id, uid, actor, speaking_for, topic, stance, basis, weight, made_at, made_min, made_max, "
        "time_flags, event, coder, summary, note) VALUES(?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?) ON CONFLICT(id) DO UPDATE "
        "SET "
        "uid=excluded.uid, actor=excluded.actor, speaking_for=excluded.speaking_for, topic=excluded.topic, "
        "stance=excluded.stance, basis=excluded.basis, weight=excluded.weight, made_at=excluded.made_at, "
        "made_min=excluded.made_min, made_max=excluded.made_max, time_flags=excluded.time_flags, event=excluded.event, "
        "coder=excluded.coder, summary=excluded.summary, note=excluded.note"));
    statement->bindReference(1, position.id.value).bind(2, position.uid).bind(3, position.actor.value);
    statement->bindReference(4, position.speakingFor.value).bind(5, position.topic.value).bind(6, position.stance);
    statement->bind(7, key(position.basis))
        .bind(8, position.weight)
        .bind(9, position.madeAt)
        .bind(10, time.earliestStart);
    statement->bind(11, time.latestEnd)
        .bind(12, std::int64_t{packTimeFlags(time)})
        .bindReference(13, position.event.value);
    statement->bind(14, position.coder).bind(15, base(position.summary)).bind(16, base(position.note));
    const auto id = TRY(finish(*statement, position.id.value));
    TRY(label("position", id, "summary", position.summary));
    TRY(label("position", id, "note", position.note));
    return PositionId{id};
}

} // namespace plenary
