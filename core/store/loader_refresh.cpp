// SPDX-License-Identifier: GPL-3.0-or-later
// Document::refreshed: records that edits touched are read anew, the others taken over; rows move where events or
// positions came or went. Tables of few records are read as a whole.
#include "core/store/loader_lists.h"

namespace plenary::store
{

namespace
{

constexpr const char* eventProof = "SELECT e.source FROM evidence_link AS l JOIN evidence AS e ON e.id=l.owner WHERE "
                                   "l.entity='event' AND l.entity_id=? ORDER BY l.id";
constexpr const char* positionProof = "SELECT e.source FROM evidence_link AS l JOIN evidence AS e ON e.id=l.owner "
                                      "WHERE l.entity='position' AND l.entity_id=? ORDER BY l.id";

std::string ofOne(std::string_view columns)
{
    std::string sql(columns);
    sql += " WHERE id=?";
    return sql;
}

/// Whether all records stand where they stood; new ones may follow.
template <class Record>
bool isContinued(const std::vector<Record>& before, const std::vector<Record>& now)
{
    return before.size() <= now.size() &&
           std::ranges::equal(before, std::span(now).first(before.size()), {}, &Record::id, &Record::id);
}

/// A record read anew, at its place in the order of its table.
struct Fresh
{
    Instant start = 0;
    std::int64_t key = 0;

    auto operator<=>(const Fresh&) const = default;
};

/// Calls visit(row, key) for every record in the order of starts: `row` of one that stays, or `key` of a fresh one.
template <class Id, class Visit>
Result<> walk(const std::vector<Id>& ids, const std::vector<Instant>& starts, const std::vector<Id>& touched,
              const std::vector<Fresh>& fresh, Visit visit)
{
    auto next = fresh.begin();
    for (Row row = 0; row < ids.size(); ++row) {
        if (std::ranges::binary_search(touched, ids[row]))
            continue;
        for (; next != fresh.end() && *next < Fresh{starts[row], ids[row].value}; ++next)
            TRY(visit(noRow, next->key));
        TRY(visit(row, std::int64_t{0}));
    }
    for (; next != fresh.end(); ++next)
        TRY(visit(noRow, next->key));
    return {};
}

/// The start and key of the records of `keys` that there are, in the order of a table; `sql` asks for one.
template <class Id>
Result<std::vector<Fresh>> freshOnes(const Connection& connection, const char* sql, const std::vector<Id>& keys)
{
    std::vector<Fresh> fresh;
    auto one = TRY(connection.prepare(sql));
    for (const Id key : keys) {
        one.bind(1, key.value);
        if (TRY(one.step()))
            fresh.push_back({one.integer(0), key.value});
        one.reset();
    }
    std::ranges::sort(fresh);
    return fresh;
}

} // namespace

/// The lists of all records: those of records that stay with kept() for each value, the others as `sql` finds them for
/// a key, with fresh() for each row.
template <class T, class Kept, class Fresh>
Result<> Loader::mergeLists(const Lists<T>& before, const Origins& origins, std::string_view sql, Lists<T>& out,
                            Kept kept, Fresh fresh)
{
    out = {};
    out.offsets.reserve(origins.size() + 1);
    out.values.reserve(before.values.size());
    auto one = TRY(m_connection.prepare(sql));
    for (const Origin& origin : origins) {
        if (origin.before != noRow)
            for (const T& value : before.of(origin.before))
                out.values.push_back(kept(value));
        else {
            one.bind(1, origin.key);
            while (TRY(one.step()))
                out.values.push_back(fresh(one));
            one.reset();
        }
        out.closeRow();
    }
    out.shrink();
    return {};
}

bool Loader::keepsRows(const Dataset& before) const
{
    return isContinued(before.actors, m_data.actors) && isContinued(before.topics, m_data.topics) &&
           isContinued(before.sources, m_data.sources) && isContinued(before.coders, m_data.coders) &&
           isContinued(before.tags, m_data.tags) && before.summit.zone == m_data.summit.zone;
}

Result<> Loader::refreshAll(const Dataset& before, const Touched& touched)
{
    TRY(smallTables());
    if (!keepsRows(before))
        return fail(Errc::Conflict, PLENARY_TR("core", "Everything must be loaded again."));
    const Origins events = TRY(refreshEvents(before, touched));
    TRY(refreshParts(before, events));
    TRY(wholes());
    const Origins positions = TRY(refreshPositions(before, touched));
    const auto same = [](Row source) { return source; };
    const auto sourceOf = [&](const Statement& row) { return m_data.rowOf(SourceId{row.integer(0)}); };
    TRY(mergeLists(before.eventSources, events, eventProof, m_data.eventSources, same, sourceOf));
    TRY(mergeLists(before.positionSources, positions, positionProof, m_data.positionSources, same, sourceOf));
    TRY(evidenceOfActs());
    countEvidence();
    TRY(checkWords());
    TRY(verifyReferences());
    linkPositionsToEvents();
    resolveStatements(m_data);
    return {};
}

Result<Loader::Origins> Loader::refreshEvents(const Dataset& before, const Touched& touched)
{
    const auto fresh =
        TRY(freshOnes(m_connection, "SELECT start_min FROM event WHERE id=?", touched.events));
    auto one = TRY(m_connection.prepare(ofOne(eventColumns)));
    const EventColumns& columns = before.events;
    Origins origins;
    origins.reserve(columns.size() + fresh.size());
    m_data.events.reserve(columns.size() + fresh.size());
    const auto walked = walk(columns.id, columns.startMin, touched.events, fresh, [&](Row row, std::int64_t key) -> Result<> {
        origins.push_back({row, key});
        if (row != noRow) {
            m_data.events.add(columns.id[row], columns.time(row), columns.timeFlags[row], columns.kind[row],
                              columns.importance[row]);
            return {};
        }
        one.bind(1, key);
        if (TRY(one.step()))
            addEvent(one);
        one.reset();
        return {};
    });
    if (!walked)
        return std::unexpected(walked.error());
    mapEvents(TRY(m_connection.number("SELECT ifnull(max(id), 0) FROM event")));
    return origins;
}

Result<> Loader::refreshParts(const Dataset& before, const Origins& origins)
{
    auto& events = m_data.events;
    const auto same = [](const auto& value) { return value; };
    const auto moved = [&](Row event) { return event == noRow ? noRow : m_data.rowOf(before.events.id[event]); };
    const auto eventOf = [&](const Statement& row) { return m_data.rowOf(EventId{row.integer(0)}); };
    TRY(mergeLists(before.events.participants, origins,
                   "SELECT actor, role FROM participation WHERE owner=? ORDER BY id", events.participants, same,
                   [&](const Statement& row) {
                       return ParticipantRow{m_data.rowOf(ActorId{row.integer(0)}), kindAt<Role>(row, 1, m_wordsKnown)};
                   }));
    TRY(mergeLists(before.events.topics, origins, "SELECT other FROM event_topics WHERE owner=? ORDER BY other",
                   events.topics, same,
                   [&](const Statement& row) { return m_data.rowOf(TopicId{row.integer(0)}); }));
    TRY(mergeLists(before.events.respondsTo, origins,
                   "SELECT other FROM event_responds_to WHERE owner=? ORDER BY other", events.respondsTo, moved,
                   eventOf));
    TRY(mergeLists(before.eventAmends, origins, "SELECT other FROM event_amends WHERE owner=? ORDER BY id",
                   m_data.eventAmends, moved, eventOf));
    TRY(mergeLists(before.eventPartOf, origins, "SELECT other FROM event_part_of WHERE owner=? ORDER BY id",
                   m_data.eventPartOf, moved, eventOf));
    return mergeLists(before.eventTags, origins, "SELECT other FROM event_tags WHERE owner=? ORDER BY id",
                      m_data.eventTags, same,
                      [&](const Statement& row) { return m_data.rowOf(TagId{row.integer(0)}); });
}

Result<Loader::Origins> Loader::refreshPositions(const Dataset& before, const Touched& touched)
{
    const auto fresh =
        TRY(freshOnes(m_connection, "SELECT start_min FROM position WHERE id=?", touched.positions));
    auto one = TRY(m_connection.prepare(ofOne(positionColumns)));
    const PositionColumns& old = before.positions;
    auto& positions = m_data.positions;
    Origins origins;
    const auto walked = walk(old.id, old.madeMin, touched.positions, fresh, [&](Row row, std::int64_t key) -> Result<> {
        origins.push_back({row, key});
        if (row == noRow) {
            one.bind(1, key);
            if (TRY(one.step()))
                addPosition(one);
            one.reset();
            return {};
        }
        m_data.positionRows[old.id[row]] = static_cast<Row>(positions.size());
        positions.id.push_back(old.id[row]);
        positions.actor.push_back(old.actor[row]);
        positions.topic.push_back(old.topic[row]);
        positions.event.push_back(old.event[row] == noRow ? noRow : m_data.rowOf(before.events.id[old.event[row]]));
        positions.speakingFor.push_back(old.speakingFor[row]);
        positions.stance.push_back(old.stance[row]);
        positions.basis.push_back(old.basis[row]);
        positions.firmness.push_back(old.firmness[row]);
        positions.weight.push_back(old.weight[row]);
        positions.addTime(old.madeMin[row], old.madeMax[row], old.timeFlags[row], old.time(row).members);
        positions.coder.push_back(old.coder[row]);
        return {};
    });
    if (!walked)
        return std::unexpected(walked.error());
    return origins;
}

} // namespace plenary::store
