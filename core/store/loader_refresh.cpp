// SPDX-License-Identifier: GPL-3.0-or-later
// Document::refreshed: records that edits touched are read anew, the others taken over. Where no event or position
// came, went or moved in time, columns that stay as they were are shared with those of before; else rows move. Tables
// of few records are read as a whole.
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

/// Calls visit(row, key) for every record in the order of starts: `row` of one that stays, or `key` of a fresh one.
template <class Id, class Visit>
Result<> walk(const Column<Id>& ids, const Column<Instant>& starts, const std::vector<Id>& touched,
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
    auto one = TRY(m_connection.prepare(sql));
    std::vector<T> values;
    const auto read = [&](std::int64_t key) -> Result<> {
        values.clear();
        one.bind(1, key);
        while (TRY(one.step()))
            values.push_back(fresh(one));
        one.reset();
        return {};
    };
    if (origins.stay) {
        bool same = true;
        for (const Origin& origin : origins.again) {
            TRY(read(origin.key));
            same = same && std::ranges::equal(values, before.of(origin.before));
        }
        if (same) {
            out = before;
            return {};
        }
    }
    Lists<T> merged;
    merged.values.reserve(before.values.size());
    auto next = origins.again.begin();
    merged.offsets.reserve(origins.rows + 1);
    for (Row row = 0; row < origins.rows; ++row) {
        const bool isAgain = next != origins.again.end() && next->before == row;
        const Origin origin = !origins.stay ? origins.all[row] : isAgain ? Origin{noRow, next++->key} : Origin{row, 0};
        if (origin.before != noRow) {
            for (const T& value : before.of(origin.before))
                merged.values.push_back(kept(value));
        } else {
            TRY(read(origin.key));
            merged.values.append(values);
        }
        merged.closeRow();
    }
    merged.shrink();
    out = std::move(merged);
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
    const Origins positions = TRY(refreshPositions(before, touched, events));
    const auto same = [](Row source) { return source; };
    const auto sourceOf = [&](const Statement& row) { return m_data.rowOf(SourceId{row.integer(0)}); };
    TRY(mergeLists(before.eventSources, events, eventProof, m_data.eventSources, same, sourceOf));
    TRY(mergeLists(before.positionSources, positions, positionProof, m_data.positionSources, same, sourceOf));
    TRY(evidenceOfActs());
    countEvidence(m_data.events.evidence, m_data.eventSources, events);
    countEvidence(m_data.positions.evidence, m_data.positionSources, positions);
    countEvidenceOfActs();
    TRY(checkWords());
    TRY(verifyReferences());
    return refreshStatements(before, events, positions);
}

/// What follows of statements from the rest.
Result<> Loader::refreshStatements(const Dataset& before, const Origins& events, const Origins& positions)
{
    const bool stay = events.stay && positions.stay;
    if (!stay || !m_data.positions.event.shares(before.positions.event))
        linkPositionsToEvents();
    if (!stay || m_data.affiliations != before.affiliations) {
        resolveStatements(m_data);
        return {};
    }
    std::vector<Row> rows;
    for (const Origin& origin : positions.again)
        rows.push_back(origin.before);
    resolveStatements(m_data, before, rows);
    return {};
}

/// The number of passages of each record.
void Loader::countEvidence(Column<std::uint16_t>& counts, const Lists<Row>& sources, const Origins& origins)
{
    const auto count = [&](Row row) { return saturated(std::ssize(sources.of(row))); };
    if (origins.stay) {
        for (const Origin& origin : origins.again)
            counts.set(origin.before, count(origin.before));
        return;
    }
    for (Row row = 0; row < origins.rows; ++row)
        counts.push_back(count(row));
}

namespace
{

/// The touched records by the rows they are in, where none of them came, went or begins at another time.
template <class Id, class Origin>
bool areInPlace(const RowMap<Id>& rows, const Column<Instant>& starts, const std::vector<Id>& touched,
                const std::vector<Fresh>& fresh, std::vector<Origin>& again)
{
    for (const Fresh& one : fresh) {
        const Row row = rows.find(Id{one.key});
        if (row == noRow || starts[row] != one.start)
            return false;
        again.push_back({row, one.key});
    }
    std::ranges::sort(again, {}, &Origin::before);
    const auto isGone = [&](Id id) {
        return rows.find(id) != noRow && std::ranges::find(fresh, id.value, &Fresh::key) == fresh.end();
    };
    return std::ranges::none_of(touched, isGone);
}

} // namespace

Result<Loader::Origins> Loader::refreshEvents(const Dataset& before, const Touched& touched)
{
    Origins origins;
    const auto fresh = TRY(freshOnes(m_connection, "SELECT start_min FROM event WHERE id=?", touched.events));
    origins.stay = areInPlace(before.eventRows, before.events.startMin, touched.events, fresh, origins.again) &&
                   TRY(eventsAgain(before, origins));
    if (!origins.stay)
        return moveEvents(before, fresh, touched);
    origins.rows = m_data.events.size();
    return origins;
}

/// Reads touched events into the columns of before; false where one is at another time, and rows or lengths move.
Result<bool> Loader::eventsAgain(const Dataset& before, const Origins& origins)
{
    auto one = TRY(m_connection.prepare(ofOne(eventColumns)));
    m_data.events = before.events;
    m_data.eventRows = before.eventRows;
    for (const auto& [row, key] : origins.again) {
        one.bind(1, key);
        EventColumns read;
        if (TRY(one.step()))
            addEvent(one, read);
        one.reset();
        if (read.size() == 0 || read.time(0) != before.events.time(row))
            return false;
        m_data.events.kind.set(row, read.kind[0]);
        m_data.events.importance.set(row, read.importance[0]);
    }
    return true;
}

Result<Loader::Origins> Loader::moveEvents(const Dataset& before, const std::vector<Fresh>& fresh,
                                           const Touched& touched)
{
    auto one = TRY(m_connection.prepare(ofOne(eventColumns)));
    const EventColumns& columns = before.events;
    Origins origins;
    origins.all.reserve(columns.size() + fresh.size());
    m_data.events = {};
    m_data.eventRows = {};
    m_data.events.reserve(columns.size() + fresh.size());
    const auto walked =
        walk(columns.id, columns.startMin, touched.events, fresh, [&](Row row, std::int64_t key) -> Result<> {
            origins.all.push_back({row, key});
            if (row != noRow) {
                m_data.events.add(columns.id[row], columns.time(row), columns.timeFlags[row], columns.kind[row],
                                  columns.importance[row]);
                return {};
            }
            one.bind(1, key);
            if (TRY(one.step()))
                addEvent(one, m_data.events);
            one.reset();
            return {};
        });
    if (!walked)
        return std::unexpected(walked.error());
    mapEvents(TRY(m_connection.number("SELECT ifnull(max(id), 0) FROM event")));
    origins.rows = origins.all.size();
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

Result<Loader::Origins> Loader::refreshPositions(const Dataset& before, const Touched& touched, const Origins& events)
{
    Origins origins;
    const auto fresh = TRY(freshOnes(m_connection, "SELECT start_min FROM position WHERE id=?", touched.positions));
    origins.stay = events.stay &&
                   areInPlace(before.positionRows, before.positions.madeMin, touched.positions, fresh, origins.again) &&
                   TRY(positionsAgain(before, origins));
    if (!origins.stay)
        return movePositions(before, fresh, touched);
    origins.rows = m_data.positions.size();
    return origins;
}

/// Reads touched positions into the columns of before; false where one is at another time.
Result<bool> Loader::positionsAgain(const Dataset& before, const Origins& origins)
{
    auto one = TRY(m_connection.prepare(ofOne(positionColumns)));
    auto& positions = m_data.positions;
    positions = before.positions;
    m_data.positionRows = before.positionRows;
    for (const auto& [row, key] : origins.again) {
        one.bind(1, key);
        if (!TRY(one.step()))
            return false;
        PositionColumns read;
        addPositionTime(one, read);
        const PositionRow values = positionAt(one);
        one.reset();
        if (read.time(0) != before.positions.time(row))
            return false;
        positions.actor.set(row, values.actor);
        positions.topic.set(row, values.topic);
        positions.event.set(row, values.event);
        positions.speakingFor.set(row, values.speakingFor);
        positions.stance.set(row, values.stance);
        positions.basis.set(row, values.basis);
        positions.firmness.set(row, values.firmness);
        positions.weight.set(row, values.weight);
        positions.coder.set(row, values.coder);
    }
    return true;
}

Result<Loader::Origins> Loader::movePositions(const Dataset& before, const std::vector<Fresh>& fresh,
                                              const Touched& touched)
{
    auto one = TRY(m_connection.prepare(ofOne(positionColumns)));
    const PositionColumns& old = before.positions;
    auto& positions = m_data.positions;
    positions = {};
    m_data.positionRows = {};
    Origins origins;
    const auto walked = walk(old.id, old.madeMin, touched.positions, fresh, [&](Row row, std::int64_t key) -> Result<> {
        origins.all.push_back({row, key});
        if (row == noRow) {
            one.bind(1, key);
            if (TRY(one.step()))
                addPosition(one);
            one.reset();
            return {};
        }
        m_data.positionRows.set(old.id[row], static_cast<Row>(positions.size()));
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
    origins.rows = origins.all.size();
    return origins;
}

} // namespace plenary::store
