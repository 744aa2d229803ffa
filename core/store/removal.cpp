// SPDX-License-Identifier: GPL-3.0-or-later
// The acts of a summit: texts, signatures, sums; the links between records; deletion.
#include "core/store/writer.h"

namespace plenary
{

Result<InstrumentId> Writer::put(const Instrument& instrument)
{
    TRY(checkTime(instrument.date));
    auto* statement =
        TRY(prepared("INSERT INTO instrument(id, uid, kind, title, date, url, binding, note) "
                     "VALUES(?,?,?,?,?,?,?,?) ON CONFLICT(id) DO UPDATE SET uid=excluded.uid, kind=excluded.kind, "
                     "title=excluded.title, date=excluded.date, url=excluded.url, binding=excluded.binding, "
                     "note=excluded.note"));
    statement->bindReference(1, instrument.id.value).bind(2, instrument.uid).bind(3, keyOf(instrument.kind));
    statement->bind(4, base(instrument.title)).bindOptional(5, instrument.date).bindOptional(6, instrument.url);
    statement->bind(7, instrument.binding).bind(8, base(instrument.note));
    const auto id = TRY(finish(*statement, instrument.id.value));
    TRY(label("instrument", id, "title", instrument.title));
    TRY(label("instrument", id, "note", instrument.note));
    return InstrumentId{id};
}

Result<SignatureId> Writer::put(const Signature& signature)
{
    TRY(checkTime(signature.date));
    auto* statement = TRY(prepared("INSERT INTO signature(id, uid, instrument, actor, status, date, attested, counted, "
                                   "on_behalf, reason) VALUES(?,?,?,?,?,?,?,?,?,?) ON CONFLICT(id) DO UPDATE SET "
                                   "uid=excluded.uid, instrument=excluded.instrument, actor=excluded.actor, "
                                   "status=excluded.status, date=excluded.date, attested=excluded.attested, "
                                   "counted=excluded.counted, on_behalf=excluded.on_behalf, reason=excluded.reason"));
    statement->bindReference(1, signature.id.value).bind(2, signature.uid).bind(3, signature.instrument.value);
    statement->bind(4, signature.actor.value).bind(5, keyOf(signature.status)).bindOptional(6, signature.date);
    statement->bind(7, keyOf(signature.attested)).bind(8, signature.counted).bind(9, base(signature.onBehalf));
    statement->bind(10, base(signature.reason));
    const auto id = TRY(finish(*statement, signature.id.value));
    TRY(label("signature", id, "on_behalf", signature.onBehalf));
    TRY(label("signature", id, "reason", signature.reason));
    return SignatureId{id};
}

Result<PledgeId> Writer::put(const Pledge& pledge)
{
    if (pledge.partOf && pledge.partOf == pledge.id)
        return fail(Errc::Invalid, PLENARY_TR("core", "The sum “%1” cannot be part of itself: name another whole."),
                    {pledge.uid});
    auto* statement =
        TRY(prepared("INSERT INTO pledge(id, uid, event, actor, part_of, amount, currency, bound, kind, label, "
                     "horizon, recipient) VALUES(?,?,?,?,?,?,?,?,?,?,?,?) ON CONFLICT(id) DO UPDATE SET "
                     "uid=excluded.uid, event=excluded.event, actor=excluded.actor, part_of=excluded.part_of, "
                     "amount=excluded.amount, currency=excluded.currency, bound=excluded.bound, "
                     "kind=excluded.kind, label=excluded.label, horizon=excluded.horizon, "
                     "recipient=excluded.recipient"));
    statement->bindReference(1, pledge.id.value)
        .bind(2, pledge.uid)
        .bind(3, pledge.event.value)
        .bind(4, pledge.actor.value);
    statement->bindReference(5, pledge.partOf.value).bind(6, pledge.amount).bind(7, pledge.currency);
    statement->bind(8, keyOf(pledge.bound)).bind(9, keyOf(pledge.kind)).bind(10, base(pledge.label));
    statement->bind(11, base(pledge.horizon)).bindReference(12, pledge.recipient.value);
    const auto id = TRY(finish(*statement, pledge.id.value));
    TRY(label("pledge", id, "label", pledge.label));
    TRY(label("pledge", id, "horizon", pledge.horizon));
    return PledgeId{id};
}

Result<std::int64_t> Writer::put(const PublishedCount& count)
{
    TRY(checkTime(count.date));
    auto* statement = TRY(prepared("INSERT INTO published_count(id, uid, instrument, number, approximate, date, what) "
                                   "VALUES(?,?,?,?,?,?,?) ON CONFLICT(id) DO UPDATE SET uid=excluded.uid, "
                                   "instrument=excluded.instrument, number=excluded.number, date=excluded.date, "
                                   "approximate=excluded.approximate, what=excluded.what"));
    statement->bindReference(1, count.id).bind(2, count.uid).bind(3, count.instrument.value);
    count.number ? statement->bind(4, *count.number) : statement->bindNull(4);
    statement->bind(5, count.approximate).bindOptional(6, count.date).bind(7, base(count.what));
    const auto id = TRY(finish(*statement, count.id));
    TRY(label("published_count", id, "what", count.what));
    return id;
}

Result<> Writer::add(const Affiliation& affiliation)
{
    TRY(checkTime(affiliation.from));
    TRY(checkTime(affiliation.to));
    auto* statement = TRY(prepared("INSERT INTO affiliation(person, actor, role, valid_from, valid_to, speaks_for) "
                                   "VALUES(?,?,?,?,?,?)"));
    statement->bind(1, affiliation.person.value).bind(2, affiliation.actor.value).bind(3, base(affiliation.role));
    statement->bindOptional(4, affiliation.from).bindOptional(5, affiliation.to).bind(6, affiliation.speaksFor);
    TRY(statement->run());
    return label("affiliation", m_connection.lastInsertId(), "role", affiliation.role);
}

Result<> Writer::checkNoCircle(const BlocMembership& membership)
{
    // All blocs above the one joined; the member must not be among them.
    auto* above = TRY(prepared("WITH RECURSIVE above(bloc) AS (SELECT ?1 UNION SELECT m.bloc FROM bloc_membership AS m "
                               "JOIN above ON m.member=above.bloc) SELECT a.uid, b.uid FROM above JOIN actor AS a ON "
                               "a.id=?2 JOIN actor AS b ON b.id=?1 WHERE above.bloc=?2"));
    above->bind(1, membership.bloc.value).bind(2, membership.member.value);
    const bool isCircle = TRY(above->step());
    const std::vector<std::string> names =
        isCircle ? std::vector{above->text(0), above->text(1)} : std::vector<std::string>{};
    above->reset();
    if (!isCircle)
        return {};
    return membership.member == membership.bloc
               ? fail(Errc::Invalid,
                      PLENARY_TR("core", "The actor “%1” cannot be a member of itself: name another bloc."), names)
               : fail(Errc::Invalid,
                      PLENARY_TR("core",
                                 "“%1” cannot be a member of “%2”, which is a member of it in turn: take one of "
                                 "the two memberships out."),
                      names);
}

Result<> Writer::add(const BlocMembership& membership)
{
    TRY(checkTime(membership.from));
    TRY(checkTime(membership.to));
    TRY(checkNoCircle(membership));
    auto* statement = TRY(prepared("INSERT INTO bloc_membership(member, bloc, valid_from, valid_to) VALUES(?,?,?,?)"));
    statement->bind(1, membership.member.value).bind(2, membership.bloc.value);
    statement->bindOptional(3, membership.from).bindOptional(4, membership.to);
    return statement->run();
}

Result<> Writer::link(EventId event, EventId other, LinkKind kind, bool linked)
{
    if (event == other)
        return fail(Errc::Invalid, PLENARY_TR("core", "An event cannot refer to itself: choose another one."));
    auto* statement =
        TRY(prepared(linked ? "INSERT INTO event_link(event, other, kind) VALUES(?,?,?) ON CONFLICT DO NOTHING"
                            : "DELETE FROM event_link WHERE event=? AND other=? AND kind=?"));
    statement->bind(1, event.value).bind(2, other.value).bind(3, keyOf(kind));
    return statement->run();
}

Result<> Writer::addEvidence(Ref record, const Evidence& evidence)
{
    auto* find = TRY(prepared("SELECT id FROM evidence WHERE source=? AND fragment=?"));
    find->bind(1, evidence.source.value).bind(2, evidence.quote);
    std::int64_t id = TRY(find->step()) ? find->integer(0) : 0;
    find->reset();
    if (!id) {
        auto* insert = TRY(prepared("INSERT INTO evidence(source, fragment, language) VALUES(?,?,?)"));
        insert->bind(1, evidence.source.value).bind(2, evidence.quote).bind(3, evidence.language);
        TRY(insert->run());
        id = m_connection.lastInsertId();
    }
    auto* known = TRY(prepared("SELECT id FROM evidence_link WHERE entity=? AND entity_id=? AND evidence=?"));
    known->bind(1, tableOf(record.kind)).bind(2, record.id).bind(3, id);
    const bool cited = TRY(known->step());
    known->reset();
    if (cited)
        return {};
    auto* link = TRY(prepared("INSERT INTO evidence_link(evidence, entity, entity_id, note) VALUES(?,?,?,?)"));
    link->bind(1, id).bind(2, tableOf(record.kind)).bind(3, record.id).bind(4, base(evidence.note));
    TRY(link->run());
    return evidence.note.empty() ? Result<>{}
                                 : label("evidence_link", m_connection.lastInsertId(), "note", evidence.note);
}

Result<> Writer::removeWhere(std::string_view table, std::string_view column, std::int64_t id)
{
    auto* statement = TRY(prepared("DELETE FROM " + std::string(table) + " WHERE " + std::string(column) + "=?"));
    statement->bind(1, id);
    return statement->run();
}

Result<> Writer::removeDependants(Ref record)
{
    struct Dependant
    {
        EntityKind of;
        EntityKind kind;
        const char* column;
    };
    static constexpr Dependant dependants[] = {{EntityKind::Event, EntityKind::Position, "event"},
                                               {EntityKind::Event, EntityKind::Pledge, "event"},
                                               {EntityKind::Topic, EntityKind::Position, "topic"},
                                               {EntityKind::Actor, EntityKind::Position, "actor"},
                                               {EntityKind::Actor, EntityKind::Position, "speaking_for"},
                                               {EntityKind::Actor, EntityKind::Signature, "actor"},
                                               {EntityKind::Actor, EntityKind::Pledge, "actor"},
                                               {EntityKind::Actor, EntityKind::Pledge, "recipient"},
                                               {EntityKind::Pledge, EntityKind::Pledge, "part_of"},
                                               {EntityKind::Instrument, EntityKind::Signature, "instrument"},
                                               {EntityKind::Instrument, EntityKind::PublishedCount, "instrument"}};
    for (const auto& dependant : dependants) {
        if (dependant.of != record.kind)
            continue;
        auto rows = TRY(m_connection.prepare("SELECT id FROM " + std::string(tableOf(dependant.kind)) + " WHERE " +
                                             dependant.column + "=?"));
        rows.bind(1, record.id);
        std::vector<std::int64_t> ids;
        while (TRY(rows.step()))
            ids.push_back(rows.integer(0));
        for (const auto id : ids)
            TRY(remove({dependant.kind, id}));
    }
    return {};
}

Result<> Writer::remove(Ref record)
{
    const std::string id = std::to_string(record.id);
    const std::string condition = " WHERE entity='" + std::string(tableOf(record.kind)) + "' AND entity_id=" + id;
    if (record.kind == EntityKind::Pledge) // so that sums that are part of each other end
        TRY(m_connection.execute("UPDATE pledge SET part_of=NULL WHERE id=" + id));
    TRY(removeDependants(record));
    TRY(m_connection.execute("DELETE FROM label WHERE entity='evidence_link' AND entity_id IN "
                             "(SELECT id FROM evidence_link" +
                             condition + ")"));
    if (record.kind == EntityKind::Event)
        for (const auto& [table, column] : {std::pair{"participation", "event"},
                                            {"event_topic", "event"},
                                            {"event_link", "event"},
                                            {"event_link", "other"}})
            TRY(removeWhere(table, column, record.id));
    if (record.kind == EntityKind::Topic)
        TRY(removeWhere("event_topic", "topic", record.id));
    if (record.kind == EntityKind::Actor)
        TRY(m_connection.execute("DELETE FROM label WHERE entity='affiliation' AND entity_id IN "
                                 "(SELECT id FROM affiliation WHERE person=" +
                                 id + " OR actor=" + id + ")"));
    if (record.kind == EntityKind::Actor)
        for (const auto& [table, column] : {std::pair{"participation", "actor"},
                                            {"affiliation", "person"},
                                            {"affiliation", "actor"},
                                            {"bloc_membership", "member"},
                                            {"bloc_membership", "bloc"}})
            TRY(removeWhere(table, column, record.id));
    if (record.kind == EntityKind::Source) {
        const std::string links = " WHERE evidence IN (SELECT id FROM evidence WHERE source=" + id + ")";
        TRY(m_connection.execute("DELETE FROM label WHERE entity='evidence_link' AND entity_id IN "
                                 "(SELECT id FROM evidence_link" +
                                 links + ")"));
        TRY(m_connection.execute("DELETE FROM evidence_link" + links));
        TRY(removeWhere("evidence", "source", record.id));
    }
    TRY(m_connection.execute("DELETE FROM evidence_link" + condition));
    TRY(m_connection.execute("DELETE FROM label" + condition));
    return removeWhere(tableOf(record.kind), "id", record.id);
}

} // namespace plenary
