// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/record_writer.h"

#include "core/base/sha256.h"
#include "core/base/time.h"
#include "core/base/uid.h"

namespace plenary
{

namespace
{

/// The list of a kind of links.
std::string linkTable(LinkKind kind)
{
    std::string key(keyOf(kind));
    std::ranges::replace(key, '-', '_');
    return std::string(Record<Event>::table) + "_" + key;
}

} // namespace

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

Result<std::string> Writer::uidOf(std::string_view table, std::int64_t id)
{
    auto* find = TRY(prepared("SELECT uid FROM " + store::sqlName(table) + " WHERE id=?"));
    find->bind(1, id);
    const bool found = TRY(find->step());
    std::string uid = found ? find->text(0) : std::string();
    find->reset();
    if (!found)
        return fail(Errc::NotFound, PLENARY_TR("core", "This record is no longer in the document."));
    return uid;
}

Result<> Writer::label(std::string_view entity, std::int64_t id, std::string_view field, const Text& text,
                       bool replaces)
{
    if (replaces) {
        std::string kept = "|";
        for (const auto& [language, value] : text.all())
            if (language != m_language)
                kept += language + "|";
        auto* stale = TRY(prepared("DELETE FROM label WHERE entity=? AND entity_id=? AND field=? AND "
                                   "instr(?, '|' || language || '|')=0"));
        stale->bind(1, entity).bind(2, id).bind(3, field).bind(4, kept);
        TRY(stale->run());
    }
    for (const auto& [language, value] : text.all()) {
        if (language == m_language)
            continue;
        auto* statement =
            TRY(prepared("INSERT INTO label(entity, entity_id, field, language, text) VALUES(?,?,?,?,?) "
                         "ON CONFLICT(entity, entity_id, field, language) DO UPDATE SET text=excluded.text"));
        statement->bind(1, entity).bind(2, id).bind(3, field).bind(4, language).bind(5, value);
        TRY(statement->run());
    }
    return {};
}

/// Takes the parts of a record away but for the first `count`, with their labels.
Result<> Writer::keepFirst(const std::string& table, std::int64_t owner, std::size_t count)
{
    const std::string rest = " IN (SELECT id FROM " + store::sqlName(table) +
                             " WHERE owner=? ORDER BY id LIMIT -1 OFFSET " + std::to_string(count) + ")";
    for (const auto& sql : {"DELETE FROM label WHERE entity='" + table + "' AND entity_id" + rest,
                            "DELETE FROM " + store::sqlName(table) + " WHERE id" + rest}) {
        auto* statement = TRY(prepared(sql));
        statement->bind(1, owner);
        TRY(statement->run());
    }
    return {};
}

Result<> Writer::checkNoCircle(const Actor& actor)
{
    for (const auto& membership : actor.memberships) {
        // All blocs above the one joined; the member must not be among them.
        auto* above =
            TRY(prepared("WITH RECURSIVE above(bloc) AS (SELECT ?1 UNION SELECT m.bloc FROM bloc_membership AS m "
                         "JOIN above ON m.owner=above.bloc) SELECT a.uid, b.uid FROM above JOIN actor AS a ON "
                         "a.id=?2 JOIN actor AS b ON b.id=?1 WHERE above.bloc=?2"));
        above->bind(1, membership.bloc.value).bind(2, actor.id.value);
        const bool isCircle = TRY(above->step());
        const std::vector<std::string> names =
            isCircle ? std::vector{above->text(0), above->text(1)} : std::vector<std::string>{};
        above->reset();
        if (isCircle)
            return fail(Errc::Invalid,
                        PLENARY_TR("core",
                                   "“%1” cannot be a member of “%2”, which is a member of it in turn: take one of "
                                   "the two memberships out."),
                        names);
    }
    return {};
}

/// The same act of an actor on a text, with the same date, is one act.
Result<> Writer::checkOnlyOnce(const Signature& act)
{
    auto* same = TRY(prepared("SELECT uid FROM act WHERE actor=?1 AND instrument=?2 AND status=?3 AND date IS ?4 AND "
                              "on_behalf IS ?5 AND id<>?6 LIMIT 1"));
    same->bind(1, act.actor.value).bind(2, act.instrument.value).bind(3, keyOf(act.status));
    same->bindOptional(4, act.date.text).bindOptional(5, act.onBehalf.only(m_language)).bind(6, act.id.value);
    const bool isThere = TRY(same->step());
    const std::string uid = isThere ? same->text(0) : std::string();
    same->reset();
    if (!isThere)
        return {};
    return fail(Errc::Invalid,
                PLENARY_TR("core", "The act “%1” is there already as “%2”, of the same actor on the same text on the same date: "
                                   "keep one of them."),
                {act.uid, uid});
}

Result<> Writer::checkKept(const Blob& contents, const std::string& uid, const char* field)
{
    auto* kept = TRY(prepared("SELECT 1 FROM blob WHERE sha256=?"));
    kept->bind(1, contents.text);
    const bool isThere = TRY(kept->step());
    kept->reset();
    if (isThere)
        return {};
    return fail(Errc::Invalid, PLENARY_TR("core", "The record “%1” cannot be kept: its field “%2” names a file (%3) that is not "
                                                  "in the document."),
                {uid, field, contents.text});
}

/// Wholes that a record is part of, each part of the next one, must end. The links are in place already.
Result<> Writer::checkNotWithinItself(const char* table, const char* part, const char* whole, std::int64_t id,
                                      const std::string& uid)
{
    const std::string from = store::sqlName(table);
    const std::string up = store::sqlName(whole), down = store::sqlName(part);
    auto* above = TRY(prepared("WITH RECURSIVE above(id) AS (SELECT " + up + " FROM " + from + " WHERE " + down +
                               "=?1 AND " + up + " IS NOT NULL UNION SELECT w." + up + " FROM " + from +
                               " AS w JOIN above ON w." + down + "=above.id WHERE w." + up +
                               " IS NOT NULL) SELECT 1 FROM above WHERE id=?1"));
    above->bind(1, id);
    const bool isCircle = TRY(above->step());
    above->reset();
    if (!isCircle)
        return {};
    return fail(Errc::Invalid,
                PLENARY_TR("core", "“%1” would be part of itself by way of others: take one of these links out."), {uid});
}

Result<> Writer::add(const Affiliation& affiliation)
{
    Actor holder = TRY(store::readRecord<Actor>(m_connection, m_language, affiliation.person.value));
    holder.affiliations.push_back(affiliation);
    (void)TRY(put(holder));
    return {};
}

Result<> Writer::add(const BlocMembership& membership)
{
    Actor member = TRY(store::readRecord<Actor>(m_connection, m_language, membership.member.value));
    member.memberships.push_back(membership);
    (void)TRY(put(member));
    return {};
}

Result<> Writer::link(EventId event, EventId other, LinkKind kind, bool linked)
{
    if (event == other)
        return fail(Errc::Invalid, PLENARY_TR("core", "An event cannot refer to itself: choose another one."));
    const std::string table = store::sqlName(linkTable(kind));
    auto* statement = TRY(prepared(linked ? "INSERT INTO " + table + "(owner, other) VALUES(?,?) ON CONFLICT DO NOTHING"
                                          : "DELETE FROM " + table + " WHERE owner=? AND other=?"));
    statement->bind(1, event.value).bind(2, other.value);
    return statement->run();
}

Result<TagId> Writer::tagNamed(std::string_view name)
{
    auto* find = TRY(prepared("SELECT id FROM tag WHERE uid=? OR name=?"));
    find->bind(1, uidNamedBy(name)).bind(2, trimmed(name));
    const TagId known{TRY(find->step()) ? find->integer(0) : 0};
    find->reset();
    if (known)
        return known;
    return put(Tag{{}, uidNamedBy(name), Text(m_language, trimmed(name))});
}

Result<CoderId> Writer::coderNamed(std::string_view name)
{
    auto* find = TRY(prepared("SELECT id FROM coder WHERE uid=? OR name=?"));
    find->bind(1, uidNamedBy(name)).bind(2, trimmed(name));
    const CoderId known{TRY(find->step()) ? find->integer(0) : 0};
    find->reset();
    if (known)
        return known;
    return put(Coder{{}, uidNamedBy(name), std::string(trimmed(name))});
}

Result<Blob> Writer::keep(std::span<const std::byte> contents)
{
    const auto hash = sha256Hex(contents);
    auto* insert = TRY(prepared("INSERT INTO blob(sha256, data) VALUES(?,?) ON CONFLICT DO NOTHING"));
    insert->bind(1, hash).bindBlob(2, contents);
    TRY(insert->run());
    return Blob(hash);
}

// Every kind of record, once: what writes one is made here.
#define PLENARY_WRITES(R) template Result<Id<R>> Writer::write(const R&, bool);
PLENARY_WRITES(Actor)
PLENARY_WRITES(Topic)
PLENARY_WRITES(Event)
PLENARY_WRITES(Position)
PLENARY_WRITES(Instrument)
PLENARY_WRITES(Signature)
PLENARY_WRITES(Pledge)
PLENARY_WRITES(Source)
PLENARY_WRITES(PublishedCount)
PLENARY_WRITES(Era)
PLENARY_WRITES(Tag)
PLENARY_WRITES(Coder)
PLENARY_WRITES(Passage)
PLENARY_WRITES(Attachment)
PLENARY_WRITES(Attribute)
PLENARY_WRITES(Summit)
#undef PLENARY_WRITES

} // namespace plenary
