// SPDX-License-Identifier: GPL-3.0-or-later
// Document::load: the tables into the arrays of a Dataset.
#include "core/store/loader_lists.h"

namespace plenary
{

namespace store
{

Result<> Loader::advance()
{
    const double share = std::min(1.0, static_cast<double>(m_done) / static_cast<double>(m_total));
    if (m_progress && !m_progress(share))
        return fail(Errc::Cancelled, PLENARY_TR("core", "Opening was cancelled."));
    return {};
}

Result<> Loader::loadAll()
{
    // The largest keys are found at once; records are counted one by one.
    m_total = 2 * TRY(m_connection.number("SELECT ifnull(max(id), 0) FROM event")) +
              TRY(m_connection.number("SELECT ifnull(max(id), 0) FROM position")) +
              TRY(m_connection.number("SELECT ifnull(max(id), 0) FROM evidence_link")) + 1;
    TRY(smallTables());
    TRY(events());
    TRY(eventParts());
    TRY(positions());
    TRY(labels());
    TRY(tags());
    TRY(amendments());
    TRY(evidence());
    TRY(verifyReferences());
    linkPositionsToEvents();
    resolveSpeakers(m_data);
    return {};
}

Result<> Loader::smallTables()
{
    m_data.change = TRY(m_connection.number("SELECT max(id) FROM history WHERE undone=0"));
    TRY(summit());
    TRY(actors());
    TRY(offices());
    TRY(topics());
    TRY(sources());
    TRY(instruments());
    TRY(signatures());
    return pledges();
}

namespace
{

std::vector<std::string> list(std::string_view text)
{
    std::vector<std::string> parts;
    for (const auto part : split(text, ','))
        if (!part.empty())
            parts.emplace_back(part);
    return parts;
}

/// `era.<uid>.when` or `era.<uid>.name.<language>`
void setEra(Summit& summit, std::string_view key, std::string_view value)
{
    const auto dot = key.find('.');
    if (dot == std::string_view::npos)
        return;
    const auto uid = key.substr(0, dot);
    const auto part = key.substr(dot + 1);
    auto era = std::ranges::find(summit.eras, uid, &Era::uid);
    if (era == summit.eras.end())
        era = summit.eras.insert(era, Era{std::string(uid), {}, {}});
    if (part == "when")
        era->when = value;
    else if (part.starts_with("name."))
        era->name.set(part.substr(5), value);
}

void setField(Summit& summit, std::string_view key, std::string_view value)
{
    if (key.starts_with("era."))
        return setEra(summit, key.substr(4), value);
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

} // namespace

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
    if (m_sample > 0)
        return {}; // they belong to events that may not be there
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
    const auto visit = [&](const Statement& row) { addEvent(row); };
    const std::int64_t largest = TRY(m_connection.number("SELECT ifnull(max(id), 0) FROM event"));
    if (m_sample > 0) {
        auto one = TRY(m_connection.prepare(eventColumns + " WHERE id=?"));
        const auto step = std::max<std::int64_t>(1, largest / static_cast<std::int64_t>(m_sample));
        for (std::int64_t i = 1; i <= static_cast<std::int64_t>(m_sample) && i <= largest / step; ++i) {
            one.bind(1, i * step);
            TRY(run(one, visit));
            one.reset();
        }
    } else {
        // Room for all at once, so that arrays are not moved while they grow; but no more than fit into the file.
        constexpr std::int64_t leastRow = 40;
        const std::int64_t bytes =
            TRY(m_connection.number("SELECT page_count * page_size FROM pragma_page_count, pragma_page_size"));
        events.reserve(static_cast<std::size_t>(std::clamp<std::int64_t>(largest, 0, bytes / leastRow)));
        TRY(each(eventColumns, visit)); // in the order in which it lies on the disk; sorted here, which is faster
    }
    events.sort();
    mapEvents(largest);
    return {};
}

/// The members of a set of dates, whose text stands in a column; none where the column is empty.
TimeMembers Loader::membersAt(const Statement& row, int column)
{
    if (row.isNull(column))
        return {};
    const auto [set, isNew] = m_sets.try_emplace(row.text(column));
    if (isNew)
        if (const auto time = parseTime(set->first)) // a damaged text leaves the bounds as they are
            set->second = time->members;
    return set->second;
}

void Loader::addEvent(const Statement& row)
{
    TimeSpan bounds{row.integer(1), row.integer(2), row.integer(3), row.integer(4)};
    bounds.members = membersAt(row, 8);
    m_data.events.add(EventId{row.integer(0)}, bounds, static_cast<std::uint32_t>(row.integer(5)),
                      kindAt<EventKind>(row, 6), static_cast<std::uint8_t>(row.integer(7)));
}

void Loader::mapEvents(std::int64_t largest)
{
    m_data.eventRows.reserve(largest, m_data.events.size());
    for (Row row = 0; row < m_data.events.size(); ++row)
        m_data.eventRows[m_data.events.id[row]] = row;
}

Result<> Loader::eventParts()
{
    auto& events = m_data.events;
    TRY(lists("SELECT event, actor, role FROM participation", "event", " ORDER BY id", events.participants, [&](const Statement& row) {
        return ParticipantRow{m_data.rowOf(ActorId{row.integer(1)}), kindAt<Role>(row, 2)};
    }));
    TRY(lists("SELECT event, topic FROM event_topic", "event", " ORDER BY event, topic", events.topics,
              [&](const Statement& row) { return m_data.rowOf(TopicId{row.integer(1)}); }));
    if (m_sample > 0)
        return {}; // events answer to some that are not in the sample
    return lists("SELECT event, other FROM event_link WHERE kind='responds-to'", "event", " ORDER BY event, other",
                 events.respondsTo,
                 [&](const Statement& row) { return m_data.rowOf(EventId{row.integer(1)}); });
}

Result<> Loader::positions()
{
    const std::string some = m_sample > 0 ? " WHERE id IN (SELECT id FROM position ORDER BY id LIMIT 10000)" : "";
    return each(positionColumns + some + " ORDER BY made_min, id", [&](const Statement& row) { addPosition(row); });
}

void Loader::addPosition(const Statement& row)
{
    auto& positions = m_data.positions;
    m_data.positionRows[PositionId{row.integer(0)}] = static_cast<Row>(positions.size());
    positions.id.push_back(PositionId{row.integer(0)});
    positions.actor.push_back(m_data.rowOf(ActorId{row.integer(1)}));
    positions.topic.push_back(m_data.rowOf(TopicId{row.integer(2)}));
    positions.event.push_back(m_data.rowOf(EventId{row.integer(3)}));
    positions.speakingFor.push_back(m_data.rowOf(ActorId{row.integer(4)}));
    positions.stance.push_back(static_cast<std::int8_t>(row.integer(5)));
    positions.basis.push_back(kindAt<Basis>(row, 6));
    positions.weight.push_back(static_cast<float>(row.real(7)));
    positions.addTime(row.integer(8), row.integer(9), static_cast<std::uint32_t>(row.integer(10)), membersAt(row, 12));
    positions.coder.push_back(coderNumber(row.text(11)));
}

std::uint16_t Loader::coderNumber(const std::string& name)
{
    const auto [coder, fresh] = m_coders.try_emplace(name, static_cast<std::uint16_t>(m_coders.size()));
    if (fresh)
        m_data.coders.push_back(name);
    return coder->second;
}

} // namespace store

Result<DatasetPtr> Document::load(const Progress& progress) const
{
    return store::Loader(m_connection, progress).run();
}

Result<DatasetPtr> Document::refreshed(const Dataset& before, const Touched& touched) const
{
    if (!touched.everything) {
        auto refreshed = store::Loader(m_connection, {}).refresh(before, touched);
        if (refreshed || refreshed.error().code != Errc::Conflict)
            return refreshed;
    }
    return load();
}

Result<DatasetPtr> Document::loadSample(std::size_t events) const
{
    return store::Loader(m_connection, {}, events).run();
}

Result<std::size_t> Document::sizeHint() const
{
    const auto events = TRY(m_connection.number("SELECT ifnull(max(id), 0) FROM event"));
    const auto positions = TRY(m_connection.number("SELECT ifnull(max(id), 0) FROM position"));
    return static_cast<std::size_t>(std::max<std::int64_t>(0, events) + std::max<std::int64_t>(0, positions));
}

} // namespace plenary
