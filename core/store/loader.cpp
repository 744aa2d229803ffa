// SPDX-License-Identifier: GPL-3.0-or-later
// Document::load: the tables into the arrays of a Dataset.
#include "core/store/loader_lists.h"
#include "core/store/record_table.h"
#include "core/store/schema.h"

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
    TRY(rareLists());
    TRY(evidence());
    TRY(checkWords());
    TRY(verifyReferences());
    linkPositionsToEvents();
    resolveStatements(m_data);
    return {};
}

/// All records of a kind of which there are few.
template <class R>
Result<std::vector<R>> Loader::table()
{
    return RecordTable<R>(m_connection, m_base).read();
}

template <class R>
Result<> Loader::table(std::vector<R>& records, RowMap<Id<R>>& rows)
{
    records = TRY(table<R>());
    for (Row row = 0; row < records.size(); ++row)
        rows.set(records[row].id, row);
    return {};
}

Result<> Loader::smallTables()
{
    m_data.change = TRY(history::head(m_connection));
    m_base = TRY(schema::metaValue(m_connection, schema::meta::language));
    auto summits = TRY(table<Summit>());
    if (summits.empty())
        return fail(Errc::Corrupt, PLENARY_TR("core", "The document does not say which summit it is about: restore it "
                                                      "from a copy."));
    m_data.summit = std::move(summits.front());
    TRY(table(m_data.actors, m_data.actorRows));
    for (const auto& actor : m_data.actors) {
        m_data.affiliations.insert(m_data.affiliations.end(), actor.affiliations.begin(), actor.affiliations.end());
        m_data.memberships.insert(m_data.memberships.end(), actor.memberships.begin(), actor.memberships.end());
    }
    TRY(table(m_data.topics, m_data.topicRows));
    TRY(table(m_data.sources, m_data.sourceRows));
    TRY(table(m_data.instruments, m_data.instrumentRows));
    TRY(table(m_data.coders, m_data.coderRows));
    TRY(table(m_data.tags, m_data.tagRows));
    m_data.eras = TRY(table<Era>());
    TRY(signatures());
    return pledges();
}

Result<> Loader::signatures()
{
    for (auto& record : TRY(table<Signature>())) {
        const Row actor = m_data.rowOf(record.actor);
        const Row instrument = m_data.rowOf(record.instrument);
        m_data.signatures.push_back({std::move(record), actor, instrument});
    }
    m_data.publishedCounts = TRY(table<PublishedCount>());
    return {};
}

Result<> Loader::pledges()
{
    if (m_sample == 0) // of a sample they belong to events that may not be there
        m_data.pledges = TRY(table<Pledge>());
    return {};
}

Result<> Loader::events()
{
    auto& events = m_data.events;
    const auto visit = [&](const Statement& row) { addEvent(row, events); };
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

void Loader::addEvent(const Statement& row, EventColumns& events)
{
    TimeSpan bounds{row.integer(1), row.integer(2), row.integer(3), row.integer(4)};
    bounds.members = membersAt(row, 8);
    events.add(EventId{row.integer(0)}, bounds, static_cast<std::uint32_t>(row.integer(5)),
               kindAt<EventKind>(row, 6, m_wordsKnown), static_cast<std::uint8_t>(row.integer(7)));
}

void Loader::mapEvents(std::int64_t largest)
{
    m_data.eventRows.reserve(largest, m_data.events.size());
    for (Row row = 0; row < m_data.events.size(); ++row)
        m_data.eventRows.set(m_data.events.id[row], row);
}

Result<> Loader::eventParts()
{
    auto& events = m_data.events;
    TRY(lists("SELECT owner, actor, role FROM participation", "owner", " ORDER BY id", events.participants, [&](const Statement& row) {
        return ParticipantRow{m_data.rowOf(ActorId{row.integer(1)}), kindAt<Role>(row, 2, m_wordsKnown)};
    }));
    TRY(lists("SELECT owner, other FROM event_topics", "owner", " ORDER BY owner, other", events.topics,
              [&](const Statement& row) { return m_data.rowOf(TopicId{row.integer(1)}); }));
    if (m_sample > 0)
        return {}; // events answer to some that are not in the sample
    return lists("SELECT owner, other FROM event_responds_to", "owner", " ORDER BY owner, other",
                 events.respondsTo,
                 [&](const Statement& row) { return m_data.rowOf(EventId{row.integer(1)}); });
}

Result<> Loader::positions()
{
    const std::string some = m_sample > 0 ? " WHERE id IN (SELECT id FROM position ORDER BY id LIMIT 10000)" : "";
    return each(positionColumns + some + " ORDER BY start_min, id", [&](const Statement& row) { addPosition(row); });
}

Loader::PositionRow Loader::positionAt(const Statement& row)
{
    return {.actor = m_data.rowOf(ActorId{row.integer(1)}),
            .topic = m_data.rowOf(TopicId{row.integer(2)}),
            .event = m_data.rowOf(EventId{row.integer(3)}),
            .speakingFor = m_data.rowOf(ActorId{row.integer(4)}),
            .coder = m_data.rowOf(CoderId{row.integer(11)}),
            .stance = static_cast<std::int8_t>(row.integer(5)),
            .basis = kindAt<Basis>(row, 6, m_wordsKnown),
            .firmness = kindAt<Firmness>(row, 13, m_wordsKnown),
            .weight = static_cast<float>(row.real(7))};
}

void Loader::addPositionTime(const Statement& row, PositionColumns& positions)
{
    positions.addTime(row.integer(8), row.integer(9), static_cast<std::uint32_t>(row.integer(10)), membersAt(row, 12));
}

void Loader::addPosition(const Statement& row)
{
    auto& positions = m_data.positions;
    const PositionRow read = positionAt(row);
    m_data.positionRows.set(PositionId{row.integer(0)}, static_cast<Row>(positions.size()));
    positions.id.push_back(PositionId{row.integer(0)});
    positions.actor.push_back(read.actor);
    positions.topic.push_back(read.topic);
    positions.event.push_back(read.event);
    positions.speakingFor.push_back(read.speakingFor);
    positions.stance.push_back(read.stance);
    positions.basis.push_back(read.basis);
    positions.firmness.push_back(read.firmness);
    positions.weight.push_back(read.weight);
    addPositionTime(row, positions);
    positions.coder.push_back(read.coder);
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
