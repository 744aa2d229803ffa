// SPDX-License-Identifier: GPL-3.0-or-later
// Document: search, and the texts of single records, fetched when they are shown.
#include "core/store/document.h"

#include "core/store/schema.h"

#include <algorithm>
#include <array>
#include <iterator>
#include <optional>

namespace plenary
{

namespace
{

/// An FTS5 prefix query for one word; quotes inside are doubled, so that no syntax of FTS5 gets through.
std::string prefixQuery(std::string_view word)
{
    std::string query = "\"";
    for (const char c : word)
        (query += c) += c == '"' ? "\"" : "";
    return query + "\"*";
}

/// Finds the records that hits of the index stand for; labels and passages lead to the records they belong to.
class HitResolver
{
public:
    explicit HitResolver(const sqlite::Connection& connection) : m_connection(connection)
    {
        for (const auto& field : schema::searchedFields()) {
            auto& target = m_targets[static_cast<std::size_t>(field.number)];
            target.kind = kindFromKey<EntityKind>(field.table);
            target.isLabel = std::string_view(field.table) == "label";
            target.isPassage = std::string_view(field.table) == "evidence";
        }
    }

    Result<> add(std::int64_t rowid, std::vector<Ref>& hits)
    {
        const auto number = static_cast<std::size_t>(rowid % schema::searchFields);
        const std::int64_t id = rowid / schema::searchFields;
        if (rowid < 0 || number >= m_targets.size())
            return {};
        const Target& target = m_targets[number];
        if (target.kind)
            hits.push_back({*target.kind, id});
        else if (target.isLabel)
            return addOwners(m_labels, "SELECT entity, entity_id FROM label WHERE id=?", id, hits);
        else if (target.isPassage)
            return addOwners(m_links, "SELECT entity, entity_id FROM evidence_link WHERE evidence=?", id, hits);
        return {};
    }

private:
    struct Target
    {
        std::optional<EntityKind> kind;
        bool isLabel = false;
        bool isPassage = false;
    };

    Result<> addOwners(std::optional<sqlite::Statement>& statement, std::string_view sql, std::int64_t id,
                       std::vector<Ref>& hits)
    {
        if (!statement)
            statement = TRY(m_connection.prepare(sql));
        statement->bind(1, id);
        while (TRY(statement->step()))
            if (const auto kind = kindFromKey<EntityKind>(statement->view(0)))
                hits.push_back({*kind, statement->integer(1)});
        statement->reset();
        return {};
    }

    const sqlite::Connection& m_connection;
    std::array<Target, schema::searchFields> m_targets;
    std::optional<sqlite::Statement> m_labels;
    std::optional<sqlite::Statement> m_links;
};

} // namespace

Result<std::vector<Ref>> Document::search(const std::vector<std::string>& words) const
{
    HitResolver resolver(m_connection);
    std::vector<Ref> found;
    bool first = true;
    for (const auto& word : words) {
        auto rows = TRY(m_connection.prepare("SELECT rowid FROM search WHERE search MATCH ?"));
        const std::string query = prefixQuery(word);
        rows.bind(1, query);
        std::vector<Ref> hits;
        while (TRY(rows.step()))
            TRY(resolver.add(rows.integer(0), hits));
        if (!std::ranges::is_sorted(hits)) // where a single field has the word they come in order
            std::ranges::sort(hits);
        hits.erase(std::ranges::unique(hits).begin(), hits.end());
        if (first) {
            found = std::move(hits);
        } else {
            std::vector<Ref> both;
            std::ranges::set_intersection(found, hits, std::back_inserter(both));
            found = std::move(both);
        }
        first = false;
    }
    return found;
}

Result<Text> Document::labelled(std::string_view entity, std::int64_t id, std::string_view field,
                                std::string base) const
{
    Text text(TRY(baseLanguage()), base);
    auto rows =
        TRY(m_connection.prepare("SELECT language, text FROM label WHERE entity=? AND entity_id=? AND field=?"));
    rows.bind(1, entity).bind(2, id).bind(3, field);
    while (TRY(rows.step()))
        text.set(rows.view(0), rows.view(1));
    return text;
}

Result<std::vector<Text>> Document::eventTitles(std::span<const EventId> ids) const
{
    const auto language = TRY(baseLanguage());
    auto title = TRY(m_connection.prepare("SELECT title FROM event WHERE id=?"));
    auto labels = TRY(m_connection.prepare(
        "SELECT language, text FROM label WHERE entity='event' AND entity_id=? AND field='title'"));
    std::vector<Text> titles;
    titles.reserve(ids.size());
    for (const EventId id : ids) {
        title.bind(1, id.value);
        Text text(language, TRY(title.step()) ? title.view(0) : std::string_view());
        title.reset();
        labels.bind(1, id.value);
        while (TRY(labels.step()))
            text.set(labels.view(0), labels.view(1));
        labels.reset();
        titles.push_back(std::move(text));
    }
    return titles;
}

Result<Event> Document::readEvent(EventId id) const
{
    auto row = TRY(m_connection.prepare(
        "SELECT uid, kind, title, summary, when_edtf, time_note, place, importance FROM event WHERE id=?"));
    row.bind(1, id.value);
    if (!TRY(row.step()))
        return fail(Errc::NotFound, PLENARY_TR("core", "This event is no longer in the document."));
    Event event;
    event.id = id;
    event.uid = row.text(0);
    event.kind = kindFromKey<EventKind>(row.view(1)).value_or(EventKind::Meeting);
    event.title = TRY(labelled("event", id.value, "title", row.text(2)));
    event.summary = TRY(labelled("event", id.value, "summary", row.text(3)));
    event.when = row.text(4);
    event.timeNote = TRY(labelled("event", id.value, "time_note", row.text(5)));
    event.place = TRY(labelled("event", id.value, "place", row.text(6)));
    event.importance = static_cast<int>(row.integer(7));
    auto actors = TRY(m_connection.prepare("SELECT actor, role FROM participation WHERE event=? ORDER BY id"));
    actors.bind(1, id.value);
    while (TRY(actors.step()))
        event.participants.push_back(
            {ActorId{actors.integer(0)}, kindFromKey<Role>(actors.view(1)).value_or(Role::Participant)});
    auto topics = TRY(m_connection.prepare("SELECT topic FROM event_topic WHERE event=? ORDER BY id"));
    topics.bind(1, id.value);
    while (TRY(topics.step()))
        event.topics.push_back(TopicId{topics.integer(0)});
    auto links = TRY(m_connection.prepare("SELECT other, kind FROM event_link WHERE event=? ORDER BY id"));
    links.bind(1, id.value);
    while (TRY(links.step()))
        (kindFromKey<LinkKind>(links.view(1)) == LinkKind::Amends ? event.amends : event.respondsTo)
            .push_back(EventId{links.integer(0)});
    auto tags = TRY(m_connection.prepare(
        "SELECT text FROM label WHERE entity='event' AND entity_id=? AND field GLOB 'tag:*' ORDER BY text"));
    tags.bind(1, id.value);
    while (TRY(tags.step()))
        event.tags.push_back(tags.text(0));
    return event;
}

Result<Position> Document::readPosition(PositionId id) const
{
    auto row = TRY(m_connection.prepare(
        "SELECT uid, actor, speaking_for, topic, stance, basis, weight, made_at, event, coder, summary, "
        "note FROM position WHERE id=?"));
    row.bind(1, id.value);
    if (!TRY(row.step()))
        return fail(Errc::NotFound, PLENARY_TR("core", "This position is no longer in the document."));
    Position position{id,
                      row.text(0),
                      ActorId{row.integer(1)},
                      ActorId{row.integer(2)},
                      TopicId{row.integer(3)},
                      static_cast<int>(row.integer(4)),
                      kindFromKey<Basis>(row.view(5)).value_or(Basis::Inferred),
                      row.real(6),
                      row.text(7),
                      EventId{row.integer(8)},
                      row.text(9),
                      {},
                      {}};
    position.summary = TRY(labelled("position", id.value, "summary", row.text(10)));
    position.note = TRY(labelled("position", id.value, "note", row.text(11)));
    return position;
}

Result<std::vector<EvidenceRow>> Document::evidence(Ref record) const
{
    auto rows = TRY(
        m_connection.prepare("SELECT e.source, e.fragment, e.language, l.note, l.id FROM evidence_link AS l "
                             "JOIN evidence AS e ON e.id=l.evidence WHERE l.entity=? AND l.entity_id=? ORDER BY l.id"));
    rows.bind(1, keyOf(record.kind)).bind(2, record.id);
    std::vector<EvidenceRow> found;
    while (TRY(rows.step()))
        found.push_back({SourceId{rows.integer(0)}, rows.text(1), rows.text(2),
                         TRY(labelled("evidence_link", rows.integer(4), "note", rows.text(3)))});
    return found;
}

} // namespace plenary
