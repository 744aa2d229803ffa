// SPDX-License-Identifier: GPL-3.0-or-later
// Document::load: translations, evidence, and what points where.
#include "core/store/loader_lists.h"

namespace plenary::store
{

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
    for (const auto& count : m_data.publishedCounts)
        broken = broken || m_data.rowOf(count.instrument) == noRow;
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
    TRY(each("SELECT entity, entity_id, field, language, text FROM label WHERE entity IN ('actor', 'topic', 'source', "
             "'instrument', 'signature', 'pledge', 'published_count')",
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

namespace
{

/// Pairs of a row and a value as lists of every row; nothing at all where there are no pairs.
Lists<Row> listed(std::vector<std::pair<Row, Row>> pairs, std::size_t rows)
{
    Lists<Row> lists;
    if (pairs.empty())
        return lists;
    std::ranges::stable_sort(pairs, {}, &std::pair<Row, Row>::first);
    auto pair = pairs.begin();
    for (Row row = 0; row < rows; ++row, lists.closeRow())
        for (; pair != pairs.end() && pair->first == row; ++pair)
            lists.values.push_back(pair->second);
    return lists;
}

} // namespace

Result<> Loader::tags()
{
    if (m_sample > 0)
        return {}; // not needed at first
    std::vector<std::pair<Row, std::string>> uses;
    TRY(each("SELECT entity_id, text FROM label WHERE entity='event' AND field GLOB 'tag:*'",
             [&](const Statement& row) {
                 if (const Row event = m_data.rowOf(EventId{row.integer(0)}); event != noRow)
                     uses.emplace_back(event, row.text(1));
             }));
    for (const auto& [event, tag] : uses)
        m_data.tags.push_back(tag);
    std::ranges::sort(m_data.tags);
    const auto repeated = std::ranges::unique(m_data.tags);
    m_data.tags.erase(repeated.begin(), repeated.end());
    std::vector<std::pair<Row, Row>> pairs;
    for (const auto& [event, tag] : uses)
        pairs.emplace_back(event, std::ranges::lower_bound(m_data.tags, tag) - m_data.tags.begin());
    m_data.eventTags = listed(std::move(pairs), m_data.events.size());
    return {};
}

Result<> Loader::amendments()
{
    if (m_sample > 0)
        return {};
    std::vector<std::pair<Row, Row>> pairs;
    TRY(each("SELECT event, other FROM event_link WHERE kind='amends' ORDER BY id", [&](const Statement& row) {
        const Row event = m_data.rowOf(EventId{row.integer(0)});
        const Row other = m_data.rowOf(EventId{row.integer(1)});
        if (event != noRow && other != noRow)
            pairs.emplace_back(event, other);
    }));
    m_data.eventAmends = listed(std::move(pairs), m_data.events.size());
    return {};
}

Result<> Loader::evidence()
{
    TRY(proof(
        "event", m_data.events.size(), [&](std::int64_t id) { return m_data.rowOf(EventId{id}); },
        m_data.eventSources));
    TRY(proof(
        "position", m_data.positions.size(), [&](std::int64_t id) { return m_data.rowOf(PositionId{id}); },
        m_data.positionSources));
    TRY(evidenceOfActs());
    countEvidence();
    return {};
}

/// Of signatures and pledges.
Result<> Loader::evidenceOfActs()
{
    const auto rowBy = [](const auto& records, auto idOf) {
        return [&records, idOf](std::int64_t id) {
            const auto found = std::ranges::lower_bound(records, id, {}, idOf);
            return found != records.end() && idOf(*found) == id ? static_cast<Row>(found - records.begin()) : noRow;
        };
    };
    TRY(proof("signature", m_data.signatures.size(),
              rowBy(m_data.signatures, [](const SignatureRow& row) { return row.record.id.value; }),
              m_data.signatureSources));
    return proof("pledge", m_data.pledges.size(),
                 rowBy(m_data.pledges, [](const Pledge& pledge) { return pledge.id.value; }), m_data.pledgeSources);
}

void Loader::countEvidence()
{
    for (Row row = 0; row < m_data.events.size(); ++row)
        m_data.events.evidence.push_back(saturated(std::ssize(m_data.eventSources.of(row))));
    for (Row row = 0; row < m_data.positions.size(); ++row)
        m_data.positions.evidence.push_back(saturated(std::ssize(m_data.positionSources.of(row))));
}

void Loader::linkPositionsToEvents()
{
    const auto& event = m_data.positions.event;
    Lists<Row> lists;
    std::vector<Row> owners;
    for (Row row = 0; row < event.size(); ++row)
        if (event[row] != noRow) {
            owners.push_back(event[row]);
            lists.values.push_back(row);
        }
    sortIntoRuns(std::move(owners), m_data.events.size(), lists);
    m_data.events.positions = std::move(lists);
}

} // namespace plenary::store
