// SPDX-License-Identifier: GPL-3.0-or-later
// Document::load: lists that few records have, evidence, and what points where.
#include "core/store/loader_lists.h"

namespace plenary::store
{

Result<> Loader::verifyReferences() const
{
    const auto missing = [](const Column<Row>& rows) { return std::ranges::find(rows, noRow) != rows.end(); };
    bool broken = missing(m_data.positions.actor) || missing(m_data.positions.topic) ||
                  missing(m_data.events.topics.values) || missing(m_data.events.respondsTo.values) ||
                  missing(m_data.eventTags.values) || missing(m_data.eventSources.values) || missing(m_data.positionSources.values) ||
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

Result<> Loader::checkWords() const
{
    if (m_wordsKnown)
        return {};
    return fail(Errc::Corrupt, PLENARY_TR("core", "The document is damaged: a record holds a word that is none of those its "
                                                  "field knows; see “plenary check”, and restore it from a copy."));
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

Result<> Loader::links(const char* table, Lists<Row>& out)
{
    std::vector<std::pair<Row, Row>> pairs;
    TRY(each(std::string("SELECT owner, other FROM ") + table + " ORDER BY id", [&](const Statement& row) {
        const Row event = m_data.rowOf(EventId{row.integer(0)});
        const Row other = m_data.rowOf(EventId{row.integer(1)});
        if (event != noRow && other != noRow)
            pairs.emplace_back(event, other);
    }));
    out = listed(std::move(pairs), m_data.events.size());
    return {};
}

Result<> Loader::rareLists()
{
    if (m_sample > 0)
        return {}; // not needed at first
    std::vector<std::pair<Row, Row>> pairs;
    TRY(each("SELECT owner, other FROM event_tags ORDER BY id", [&](const Statement& row) {
        if (const Row event = m_data.rowOf(EventId{row.integer(0)}); event != noRow)
            pairs.emplace_back(event, m_data.rowOf(TagId{row.integer(1)}));
    }));
    m_data.eventTags = listed(std::move(pairs), m_data.events.size());
    TRY(links("event_amends", m_data.eventAmends));
    TRY(links("event_part_of", m_data.eventPartOf));
    return wholes();
}

Result<> Loader::wholes()
{
    std::vector<Row> rows(m_data.eventPartOf.values.begin(), m_data.eventPartOf.values.end());
    std::ranges::sort(rows);
    rows.erase(std::ranges::unique(rows).begin(), rows.end());
    auto event = TRY(m_connection.prepare("SELECT uid, title FROM event WHERE id=?"));
    auto labels = TRY(m_connection.prepare(
        "SELECT language, text FROM label WHERE entity='event' AND entity_id=? AND field='title'"));
    m_data.wholes.clear();
    for (const Row row : rows) {
        const std::int64_t key = m_data.events.id[row].value;
        event.bind(1, key);
        labels.bind(1, key);
        if (TRY(event.step())) {
            Whole& whole = m_data.wholes.emplace_back(Whole{row, event.text(0), Text(m_base, event.view(1))});
            while (TRY(labels.step()))
                whole.title.set(labels.view(0), labels.view(1));
        }
        event.reset();
        labels.reset();
    }
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
    TRY(proof(keyOf(EntityKind::Signature), m_data.signatures.size(),
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
    countEvidenceOfActs();
}

void Loader::countEvidenceOfActs()
{
    for (Row row = 0; row < m_data.signatures.size(); ++row)
        m_data.signatures[row].evidence = saturated(std::ssize(m_data.signatureSources.of(row)));
    for (Row row = 0; row < m_data.pledges.size(); ++row)
        m_data.pledgeEvidence.push_back(saturated(std::ssize(m_data.pledgeSources.of(row))));
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
