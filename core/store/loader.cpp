// SPDX-License-Identifier: GPL-3.0-or-later
// Document::load: the tables into the arrays of a Dataset.
#include "core/store/document.h"

#include <algorithm>

namespace plenary
{

namespace
{

using sqlite::Connection;
using sqlite::Statement;

template <class Enum>
Enum kindAt(const Statement& row, int column)
{
    return kindFromKey<Enum>(row.view(column)).value_or(Enum{});
}

std::uint16_t saturated(std::int64_t count)
{
    return static_cast<std::uint16_t>(std::min<std::int64_t>(count, 0xFFFF));
}

/// Reads one document. Member functions fill one part each, in an order in which references are known.
class Loader
{
public:
    Loader(const Connection& connection, const Progress& progress) : m_connection(connection), m_progress(progress) {}

    Result<DatasetPtr> run()
    {
        TRY(m_connection.execute("BEGIN"));
        auto loaded = loadAll();
        TRY(m_connection.execute("COMMIT"));
        if (!loaded)
            return std::unexpected(std::move(loaded).error());
        return std::make_shared<const Dataset>(std::move(m_data));
    }

private:
    Result<> loadAll();
    Result<> summit();
    Result<> actors();
    Result<> offices();
    Result<> topics();
    Result<> sources();
    Result<> instruments();
    Result<> signatures();
    Result<> pledges();
    Result<> events();
    Result<> eventParts();
    Result<> positions();
    Result<> labels();
    Result<> proof(std::string_view entity, const std::vector<std::int64_t>& ids, Lists<Row>& out);
    Result<> evidence();
    /// Every row that others point to is there; charts rely on it.
    Result<> verifyReferences() const;
    void linkPositionsToEvents();
    Result<> advance();
    Text* labelled(std::string_view entity, std::int64_t id, std::string_view field);
    Text text(const Statement& row, int column) const { return Text(m_base, row.view(column)); }

    template <class Visit>
    Result<> each(std::string_view sql, Visit visit)
    {
        auto rows = TRY(m_connection.prepare(sql));
        while (TRY(rows.step())) {
            visit(rows);
            if ((++m_done & 0x3FFF) == 0)
                TRY(advance());
        }
        return {};
    }

    /// For every row of `count` events the run of values that `sql` yields ordered by event row.
    template <class T, class Make>
    Result<> lists(std::string_view sql, Lists<T>& out, Make make);

    const Connection& m_connection;
    const Progress& m_progress;
    Dataset m_data;
    std::string m_base = "en";
    std::int64_t m_done = 0;
    std::int64_t m_total = 1;
};

Result<> Loader::advance()
{
    const double share = std::min(1.0, static_cast<double>(m_done) / static_cast<double>(m_total));
    if (m_progress && !m_progress(share))
        return fail(Errc::Cancelled, PLENARY_TR("core", "Opening was cancelled."));
    return {};
}

Result<> Loader::loadAll()
{
    m_total =
        TRY(m_connection.number("SELECT (SELECT count(*) FROM event) * 3 + (SELECT count(*) FROM position) * 2")) + 1;
    m_data.change = TRY(m_connection.number("SELECT max(id) FROM history WHERE undone=0"));
    TRY(summit());
    TRY(actors());
    TRY(offices());
    TRY(topics());
    TRY(sources());
    TRY(instruments());
    TRY(signatures());
    TRY(pledges());
    TRY(events());
    TRY(eventParts());
    TRY(positions());
    TRY(labels());
    TRY(evidence());
    TRY(verifyReferences());
    linkPositionsToEvents();
    resolveSpeakers(m_data);
    return {};
}

Result<> Loader::verifyReferences() const
{
    const auto missing = [](const std::vector<Row>& rows) { return std::ranges::find(rows, noRow) != rows.end(); };
    bool broken = missing(m_data.positions.actor) || missing(m_data.positions.topic) ||
                  missing(m_data.events.topics.values) || missing(m_data.events.respondsTo.values) ||
                  missing(m_data.eventSources.values) || missing(m_data.positionSources.values) ||
                  missing(m_data.signatureSources.values) || missing(m_data.pledgeSources.values);
    for (const auto& part : m_data.events.participants.values)
        broken = broken || part.actor == noRow;
    for (const auto& signature : m_data.signatures)
        broken = broken || signature.actor == noRow || signature.instrument == noRow;
    for (const auto& pledge : m_data.pledges)
        broken = broken || m_data.rowOf(pledge.actor) == noRow || m_data.rowOf(pledge.event) == noRow;
    for (const auto& office : m_data.affiliations)
        broken = broken || m_data.rowOf(office.person) == noRow || m_data.rowOf(office.actor) == noRow;
    for (const auto& membership : m_data.memberships)
        broken = broken || m_data.rowOf(membership.member) == noRow || m_data.rowOf(membership.bloc) == noRow;
    if (broken)
        return fail(
            Errc::Corrupt,
            PLENARY_TR(
                "core",
                "The document refers to records it does not have: see “plenary check”, and restore it from a copy."));
    return {};
}

std::vector<std::string> list(std::string_view text)
{
    std::vector<std::string> parts;
    for (const auto part : split(text, ','))
        if (!part.empty())
            parts.emplace_back(part);
    return parts;
}

void setField(Summit& summit, std::string_view key, std::string_view value)
{
    const auto dot = key.find('.');
    if (dot != std::string_view::npos) {
        const auto name = key.substr(0, dot);
        Text* text = name == "title"      ? &summit.title
                     : name == "subtitle" ? &summit.subtitle
                     : name == "place"    ? &summit.place
                     : name == "credit"   ? &summit.credit
                     : name == "note"     ? &summit.note
                                          : nullptr;
        if (text)
            text->set(key.substr(dot + 1), value);
        return;
    }
    if (key == "languages" || key == "profile_actors")
        (key == "languages" ? summit.languages : summit.profileActors) = list(value);
    if (key == "focus") {
        summit.focusFrom = value.substr(0, value.find(','));
        summit.focusTo = value.substr(std::min(value.size(), value.find(',') + 1));
    }
    std::string* field = key == "uid"          ? &summit.uid
                         : key == "start"      ? &summit.start
                         : key == "end"        ? &summit.end
                         : key == "zone"       ? &summit.zone
                         : key == "instrument" ? &summit.instrument
                         : key == "as_of"      ? &summit.asOf
                         : key == "coder"      ? &summit.coder
                         : key == "licence"    ? &summit.licence
                                               : nullptr;
    if (field)
        *field = value;
}

Result<> Loader::summit()
{
    TRY(each("SELECT key, value FROM meta ORDER BY id",
             [&](const Statement& row) { setField(m_data.summit, row.view(0), row.view(1)); }));
    if (m_data.summit.languages.empty())
        m_data.summit.languages = {"en"};
    m_base = m_data.summit.languages.front();
    return {};
}

Result<> Loader::actors()
{
    return each("SELECT id, uid, kind, name, short, role, iso3 FROM actor ORDER BY id", [&](const Statement& row) {
        Actor actor{ActorId{row.integer(0)},
                    row.text(1),
                    kindAt<ActorKind>(row, 2),
                    text(row, 3),
                    text(row, 4),
                    text(row, 5),
                    row.text(6)};
        m_data.actorRows[actor.id] = static_cast<Row>(m_data.actors.size());
        m_data.actors.push_back(std::move(actor));
    });
}

Result<> Loader::offices()
{
    TRY(each("SELECT person, actor, role, valid_from, valid_to, speaks_for FROM affiliation ORDER BY id",
             [&](const Statement& row) {
                 m_data.affiliations.push_back({ActorId{row.integer(0)}, ActorId{row.integer(1)}, text(row, 2),
                                                row.text(3), row.text(4), row.integer(5) != 0});
             }));
    return each(
        "SELECT member, bloc, valid_from, valid_to FROM bloc_membership ORDER BY id", [&](const Statement& row) {
            m_data.memberships.push_back({ActorId{row.integer(0)}, ActorId{row.integer(1)}, row.text(2), row.text(3)});
        });
}

Result<> Loader::topics()
{
    return each(
        "SELECT id, uid, name, definition, pole_minus, pole_plus, sort_order FROM topic ORDER BY sort_order, id",
        [&](const Statement& row) {
            m_data.topicRows[TopicId{row.integer(0)}] = static_cast<Row>(m_data.topics.size());
            m_data.topics.push_back({TopicId{row.integer(0)}, row.text(1), text(row, 2), text(row, 3), text(row, 4),
                                     text(row, 5), static_cast<int>(row.integer(6))});
        });
}

Result<> Loader::sources()
{
    return each("SELECT id, uid, publisher, title, title_is_descriptive, url, language, date, accessed, note FROM "
                "source ORDER BY id",
                [&](const Statement& row) {
                    m_data.sourceRows[SourceId{row.integer(0)}] = static_cast<Row>(m_data.sources.size());
                    m_data.sources.push_back({SourceId{row.integer(0)}, row.text(1), row.text(2), row.text(3),
                                              row.integer(4) != 0, row.text(5), row.text(6), row.text(7), row.text(8),
                                              text(row, 9)});
                });
}

Result<> Loader::instruments()
{
    return each(
        "SELECT id, uid, kind, title, date, url, binding, note FROM instrument ORDER BY id", [&](const Statement& row) {
            m_data.instrumentRows[InstrumentId{row.integer(0)}] = static_cast<Row>(m_data.instruments.size());
            m_data.instruments.push_back({InstrumentId{row.integer(0)}, row.text(1), kindAt<InstrumentKind>(row, 2),
                                          text(row, 3), row.text(4), row.text(5), row.integer(6) != 0, text(row, 7)});
        });
}

Result<> Loader::signatures()
{
    TRY(each(
        "SELECT s.id, s.uid, s.instrument, s.actor, s.status, s.date, s.attested, s.counted, s.on_behalf, s.reason, "
        "(SELECT count(*) FROM evidence_link WHERE entity='signature' AND entity_id=s.id) FROM signature AS s ORDER BY "
        "s.id",
        [&](const Statement& row) {
            Signature record{SignatureId{row.integer(0)},
                             row.text(1),
                             InstrumentId{row.integer(2)},
                             ActorId{row.integer(3)},
                             kindAt<SignatureStatus>(row, 4),
                             row.text(5),
                             kindAt<Attested>(row, 6),
                             row.integer(7) != 0,
                             text(row, 8),
                             text(row, 9)};
            const Row actor = m_data.rowOf(record.actor);
            const Row instrument = m_data.rowOf(record.instrument);
            m_data.signatures.push_back({std::move(record), actor, instrument, saturated(row.integer(10))});
        }));
    return each("SELECT id, uid, instrument, number, approximate, date, what FROM published_count ORDER BY id",
                [&](const Statement& row) {
                    PublishedCount count{row.integer(0), row.text(1),         InstrumentId{row.integer(2)},
                                         std::nullopt,   row.integer(4) != 0, row.text(5),
                                         text(row, 6)};
                    if (!row.isNull(3))
                        count.number = static_cast<int>(row.integer(3));
                    m_data.publishedCounts.push_back(std::move(count));
                });
}

Result<> Loader::pledges()
{
    return each(
        "SELECT p.id, p.uid, p.event, p.actor, p.part_of, p.amount, p.currency, p.bound, p.kind, p.label, p.horizon, "
        "p.recipient, (SELECT count(*) FROM evidence_link WHERE entity='pledge' AND entity_id=p.id) "
        "FROM pledge AS p ORDER BY p.id",
        [&](const Statement& row) {
            m_data.pledges.push_back({PledgeId{row.integer(0)}, row.text(1), EventId{row.integer(2)},
                                      ActorId{row.integer(3)}, PledgeId{row.integer(4)}, row.text(5), row.text(6),
                                      kindAt<Bound>(row, 7), kindAt<PledgeKind>(row, 8), text(row, 9), text(row, 10),
                                      ActorId{row.integer(11)}});
            m_data.pledgeEvidence.push_back(saturated(row.integer(12)));
        });
}

Result<> Loader::events()
{
    auto& events = m_data.events;
    return each("SELECT id, start_min, start_max, end_min, end_max, time_flags, kind, importance FROM event "
                "ORDER BY start_min, id",
                [&](const Statement& row) {
                    m_data.eventRows[EventId{row.integer(0)}] = static_cast<Row>(events.size());
                    events.id.push_back(EventId{row.integer(0)});
                    events.startMin.push_back(row.integer(1));
                    events.startMax.push_back(row.integer(2));
                    events.endMin.push_back(row.integer(3));
                    events.endMax.push_back(row.integer(4));
                    events.timeFlags.push_back(static_cast<std::uint32_t>(row.integer(5)));
                    events.kind.push_back(kindAt<EventKind>(row, 6));
                    events.importance.push_back(static_cast<std::uint8_t>(row.integer(7)));
                });
}

template <class T, class Make>
Result<> Loader::lists(std::string_view sql, Lists<T>& out, Make make)
{
    out = {};
    const Row count = static_cast<Row>(m_data.events.size());
    TRY(each(sql, [&](const Statement& row) {
        const Row event = m_data.rowOf(EventId{row.integer(0)});
        if (event == noRow)
            return;
        while (out.offsets.size() <= event)
            out.closeRow();
        out.values.push_back(make(row));
    }));
    while (out.offsets.size() <= count)
        out.closeRow();
    return {};
}

Result<> Loader::eventParts()
{
    auto& events = m_data.events;
    TRY(lists("SELECT p.event, p.actor, p.role FROM participation AS p JOIN event AS e ON e.id=p.event "
              "ORDER BY e.start_min, e.id, p.id",
              events.participants, [&](const Statement& row) {
                  return ParticipantRow{m_data.rowOf(ActorId{row.integer(1)}), kindAt<Role>(row, 2)};
              }));
    TRY(lists("SELECT t.event, t.topic FROM event_topic AS t JOIN event AS e ON e.id=t.event ORDER BY e.start_min, "
              "e.id, t.id",
              events.topics, [&](const Statement& row) { return m_data.rowOf(TopicId{row.integer(1)}); }));
    return lists(
        "SELECT l.event, l.other FROM event_link AS l JOIN event AS e ON e.id=l.event WHERE l.kind='responds-to' "
        "ORDER BY e.start_min, e.id, l.id",
        events.respondsTo, [&](const Statement& row) { return m_data.rowOf(EventId{row.integer(1)}); });
}

Result<> Loader::positions()
{
    auto& positions = m_data.positions;
    std::unordered_map<std::string, std::uint16_t> coders;
    return each(
        "SELECT id, actor, topic, event, speaking_for, stance, basis, weight, made_min, made_max, time_flags, coder "
        "FROM position ORDER BY made_min, id",
        [&](const Statement& row) {
            m_data.positionRows[PositionId{row.integer(0)}] = static_cast<Row>(positions.size());
            positions.id.push_back(PositionId{row.integer(0)});
            positions.actor.push_back(m_data.rowOf(ActorId{row.integer(1)}));
            positions.topic.push_back(m_data.rowOf(TopicId{row.integer(2)}));
            positions.event.push_back(m_data.rowOf(EventId{row.integer(3)}));
            positions.speakingFor.push_back(m_data.rowOf(ActorId{row.integer(4)}));
            positions.stance.push_back(static_cast<std::int8_t>(row.integer(5)));
            positions.basis.push_back(kindAt<Basis>(row, 6));
            positions.weight.push_back(static_cast<float>(row.real(7)));
            positions.madeMin.push_back(row.integer(8));
            positions.madeMax.push_back(row.integer(9));
            positions.timeFlags.push_back(static_cast<std::uint32_t>(row.integer(10)));
            const auto [coder, fresh] = coders.try_emplace(row.text(11), static_cast<std::uint16_t>(coders.size()));
            if (fresh)
                m_data.coders.push_back(coder->first);
            positions.coder.push_back(coder->second);
        });
}

Text* Loader::labelled(std::string_view entity, std::int64_t id, std::string_view field)
{
    const auto choose = [&](auto& records, Row row, auto... fields) -> Text* {
        if (row >= records.size())
            return nullptr;
        Text* found = nullptr;
        ((field == fields.first ? void(found = &(records[row].*(fields.second))) : void()), ...);
        return found;
    };
    using namespace std::string_view_literals;
    if (entity == "actor")
        return choose(m_data.actors, m_data.rowOf(ActorId{id}), std::pair{"name"sv, &Actor::name},
                      std::pair{"short"sv, &Actor::shortName}, std::pair{"role"sv, &Actor::role});
    if (entity == "topic")
        return choose(m_data.topics, m_data.rowOf(TopicId{id}), std::pair{"name"sv, &Topic::name},
                      std::pair{"definition"sv, &Topic::definition}, std::pair{"pole_minus"sv, &Topic::poleMinus},
                      std::pair{"pole_plus"sv, &Topic::polePlus});
    if (entity == "source")
        return choose(m_data.sources, m_data.rowOf(SourceId{id}), std::pair{"note"sv, &Source::note});
    if (entity == "instrument")
        return choose(m_data.instruments, m_data.rowOf(InstrumentId{id}), std::pair{"title"sv, &Instrument::title},
                      std::pair{"note"sv, &Instrument::note});
    const auto rowBy = [id](const auto& records, auto idOf) {
        const auto found = std::ranges::lower_bound(records, id, {}, idOf);
        return found != records.end() && idOf(*found) == id ? static_cast<Row>(found - records.begin()) : noRow;
    };
    if (entity == "signature") {
        const Row row = rowBy(m_data.signatures, [](const SignatureRow& s) { return s.record.id.value; });
        if (row == noRow)
            return nullptr;
        Signature& record = m_data.signatures[row].record;
        return field == "reason" ? &record.reason : &record.onBehalf;
    }
    if (entity == "pledge")
        return choose(m_data.pledges, rowBy(m_data.pledges, [](const Pledge& p) { return p.id.value; }),
                      std::pair{"label"sv, &Pledge::label}, std::pair{"horizon"sv, &Pledge::horizon});
    if (entity == "published_count")
        return choose(m_data.publishedCounts,
                      rowBy(m_data.publishedCounts, [](const PublishedCount& c) { return c.id; }),
                      std::pair{"what"sv, &PublishedCount::what});
    return nullptr;
}

Result<> Loader::labels()
{
    TRY(each("SELECT entity, entity_id, field, language, text FROM label WHERE entity NOT IN ('event', 'position', "
             "'affiliation')",
             [&](const Statement& row) {
                 if (Text* text = labelled(row.view(0), row.integer(1), row.view(2)))
                     text->set(row.view(3), row.view(4));
             }));
    std::unordered_map<std::int64_t, Row> affiliations;
    Row next = 0;
    TRY(each("SELECT id FROM affiliation ORDER BY id",
             [&](const Statement& row) { affiliations[row.integer(0)] = next++; }));
    return each("SELECT entity_id, language, text FROM label WHERE entity='affiliation'", [&](const Statement& row) {
        if (const auto found = affiliations.find(row.integer(0)); found != affiliations.end())
            m_data.affiliations[found->second].role.set(row.view(1), row.view(2));
    });
}

Result<> Loader::proof(std::string_view entity, const std::vector<std::int64_t>& ids, Lists<Row>& out)
{
    std::unordered_map<std::int64_t, Row> rows;
    for (Row row = 0; row < ids.size(); ++row)
        rows[ids[row]] = row;
    std::vector<std::pair<Row, Row>> uses;
    TRY(each(
        "SELECT l.entity_id, e.source FROM evidence_link AS l JOIN evidence AS e ON e.id=l.evidence WHERE l.entity='" +
            std::string(entity) + "' ORDER BY l.id",
        [&](const Statement& row) {
            const auto owner = rows.find(row.integer(0));
            if (owner != rows.end())
                uses.emplace_back(owner->second, m_data.rowOf(SourceId{row.integer(1)}));
        }));
    std::ranges::stable_sort(uses, {}, &std::pair<Row, Row>::first);
    out = {};
    auto use = uses.begin();
    for (Row row = 0; row < ids.size(); ++row, out.closeRow())
        for (; use != uses.end() && use->first == row; ++use)
            out.values.push_back(use->second);
    return {};
}

Result<> Loader::evidence()
{
    std::vector<std::int64_t> ids;
    const auto idsOf = [&](const auto& records, auto idOf) -> const std::vector<std::int64_t>& {
        ids.clear();
        for (const auto& record : records)
            ids.push_back(idOf(record));
        return ids;
    };
    TRY(proof("event", idsOf(m_data.events.id, [](EventId id) { return id.value; }), m_data.eventSources));
    TRY(proof("position", idsOf(m_data.positions.id, [](PositionId id) { return id.value; }), m_data.positionSources));
    TRY(proof("signature", idsOf(m_data.signatures, [](const SignatureRow& row) { return row.record.id.value; }),
              m_data.signatureSources));
    TRY(proof("pledge", idsOf(m_data.pledges, [](const Pledge& pledge) { return pledge.id.value; }),
              m_data.pledgeSources));
    for (Row row = 0; row < m_data.events.size(); ++row)
        m_data.events.evidence.push_back(saturated(std::ssize(m_data.eventSources.of(row))));
    for (Row row = 0; row < m_data.positions.size(); ++row)
        m_data.positions.evidence.push_back(saturated(std::ssize(m_data.positionSources.of(row))));
    return {};
}

void Loader::linkPositionsToEvents()
{
    const auto& event = m_data.positions.event;
    Lists<Row> lists;
    lists.offsets.assign(m_data.events.size() + 1, 0);
    for (const Row row : event)
        if (row != noRow)
            ++lists.offsets[row + 1];
    for (std::size_t i = 1; i < lists.offsets.size(); ++i)
        lists.offsets[i] += lists.offsets[i - 1];
    lists.values.resize(lists.offsets.back());
    auto next = lists.offsets;
    for (Row row = 0; row < event.size(); ++row)
        if (event[row] != noRow)
            lists.values[next[event[row]]++] = row;
    m_data.events.positions = std::move(lists);
}

} // namespace

Result<DatasetPtr> Document::load(const Progress& progress) const
{
    return Loader(m_connection, progress).run();
}

} // namespace plenary
