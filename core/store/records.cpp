// SPDX-License-Identifier: GPL-3.0-or-later
// Document: single records with all their texts, fetched when they are shown.
#include "core/store/document.h"
#include "core/store/record_reading.h"
#include "core/store/schema.h"

namespace plenary
{

Result<std::string> Document::baseLanguage() const
{
    if (m_language.empty())
        m_language = TRY(schema::metaValue(m_connection, schema::meta::language));
    return m_language.empty() ? std::string("en") : m_language;
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

template <class R>
Result<R> Document::read(Id<R> id) const
{
    return store::readRecord<R>(m_connection, TRY(baseLanguage()), id.value);
}

template <class R>
Result<std::vector<R>> Document::readAll() const
{
    return store::RecordTable<R>(m_connection, TRY(baseLanguage())).read();
}

template <class R>
Result<> Document::forEach(const std::function<Result<>(const R&)>& visit) const
{
    constexpr std::int64_t portion = 5'000;
    const auto language = TRY(baseLanguage());
    const std::string keys = "FROM " + store::sqlName(Record<R>::table);
    auto following = TRY(m_connection.prepare("SELECT min(id) " + keys + " WHERE id>?"));
    for (store::KeyRange range{0, std::numeric_limits<std::int64_t>::min()};;) {
        following.bind(1, range.last);
        if (!TRY(following.step()) || following.isNull(0))
            return {};
        range = store::KeyRange::from(following.integer(0), portion);
        following.reset();
        for (const R& record : TRY(store::RecordTable<R>(m_connection, language, range).read()))
            TRY(visit(record));
    }
}

Result<std::string> Document::uidOf(Ref record) const
{
    auto row = TRY(m_connection.prepare("SELECT uid FROM " + store::sqlName(tableOf(record.kind)) + " WHERE id=?"));
    row.bind(1, record.id);
    if (!TRY(row.step()))
        return fail(Errc::NotFound, PLENARY_TR("core", "This record is no longer in the document."));
    return row.text(0);
}

Result<std::int64_t> Document::find(EntityKind kind, const std::string& uid) const
{
    auto row = TRY(m_connection.prepare("SELECT id FROM " + store::sqlName(tableOf(kind)) + " WHERE uid=?"));
    row.bind(1, uid);
    return TRY(row.step()) ? row.integer(0) : 0;
}

Result<std::vector<EvidenceRow>> Document::evidence(Ref record) const
{
    const auto language = TRY(baseLanguage());
    auto rows = TRY(
        m_connection.prepare("SELECT e.source, e.fragment, e.language, l.note, l.id FROM evidence_link AS l "
                             "JOIN evidence AS e ON e.id=l.owner WHERE l.entity=? AND l.entity_id=? ORDER BY l.id"));
    rows.bind(1, keyOf(record.kind)).bind(2, record.id);
    auto labels = TRY(m_connection.prepare(
        "SELECT language, text FROM label WHERE entity='evidence_link' AND entity_id=? AND field='note'"));
    std::vector<EvidenceRow> found;
    while (TRY(rows.step())) {
        Text note(language, rows.view(3));
        labels.bind(1, rows.integer(4));
        while (TRY(labels.step()))
            note.set(labels.view(0), labels.view(1));
        labels.reset();
        found.push_back({SourceId{rows.integer(0)}, rows.text(1), rows.text(2), std::move(note)});
    }
    return found;
}

Result<std::vector<std::byte>> Document::contents(const Blob& blob) const
{
    auto row = TRY(m_connection.prepare("SELECT data FROM blob WHERE sha256=?"));
    row.bind(1, blob.text);
    if (!TRY(row.step()))
        return fail(Errc::NotFound, PLENARY_TR("core", "The contents %1 are not in the document."), {blob.text});
    const auto data = row.blob(0);
    return std::vector(data.begin(), data.end());
}

// Every kind of record, once.
#define PLENARY_READS(R)                                                                                               \
    template Result<R> Document::read(Id<R>) const;                                                                    \
    template Result<std::vector<R>> Document::readAll<R>() const;                                                      \
    template Result<> Document::forEach(const std::function<Result<>(const R&)>&) const;
PLENARY_READS(Actor)
PLENARY_READS(Topic)
PLENARY_READS(Event)
PLENARY_READS(Position)
PLENARY_READS(Instrument)
PLENARY_READS(Signature)
PLENARY_READS(Pledge)
PLENARY_READS(Source)
PLENARY_READS(PublishedCount)
PLENARY_READS(Era)
PLENARY_READS(Tag)
PLENARY_READS(Coder)
PLENARY_READS(Passage)
PLENARY_READS(Attachment)
PLENARY_READS(Attribute)
PLENARY_READS(Summit)
#undef PLENARY_READS

} // namespace plenary
