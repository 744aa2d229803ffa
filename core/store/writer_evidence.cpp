// SPDX-License-Identifier: GPL-3.0-or-later
// Writer: the passages behind a record.
#include "core/store/record_writer.h"

namespace plenary
{

namespace
{

struct Link
{
    std::int64_t id = 0;
    PassageId passage;
    Evidence evidence;
};

} // namespace

/// The passage of these words, made where the source has none yet; the language is that which was named last.
Result<PassageId> Writer::passageOf(const Evidence& evidence)
{
    auto* find = TRY(prepared("SELECT id FROM evidence WHERE source=? AND fragment IS ?"));
    find->bind(1, evidence.source.value).bindOptional(2, evidence.quote);
    const PassageId known{TRY(find->step()) ? find->integer(0) : 0};
    find->reset();
    if (!known) {
        const auto source = TRY(uidOf("source", evidence.source.value));
        auto uid = uidOfContents(source, evidence.quote.empty() ? source : evidence.quote);
        auto* taken = TRY(prepared("SELECT 1 FROM evidence WHERE uid=?")); // by a passage corrected since
        taken->bind(1, uid);
        if (TRY(taken->step()))
            uid = newUid(source);
        taken->reset();
        return put(Passage{{}, uid, evidence.source, evidence.quote, evidence.language, {}, {}});
    }
    return evidence.language.empty() ? known : TRY(reword(known, evidence));
}

/// Gives a passage the words and the language of `evidence`, wherever it is cited.
Result<PassageId> Writer::reword(PassageId id, const Evidence& evidence)
{
    auto passage = TRY(store::readRecord<Passage>(m_connection, m_language, id.value));
    if (passage.fragment == evidence.quote && passage.language == evidence.language)
        return id;
    passage.fragment = evidence.quote;
    passage.language = evidence.language;
    return put(passage);
}

/// Whether a passage that one record alone cites was corrected: it stays the same passage, with what belongs to it.
Result<bool> Writer::isCorrected(PassageId passage, const Evidence& before, const Evidence& after)
{
    if (before.source != after.source || before.note != after.note)
        return false;
    auto* cited = TRY(prepared("SELECT count(*) FROM evidence_link WHERE owner=?"));
    cited->bind(1, passage.value);
    const bool alone = TRY(cited->step()) && cited->integer(0) == 1;
    cited->reset();
    auto* taken = TRY(prepared("SELECT 1 FROM evidence WHERE source=? AND fragment IS ? AND id<>?"));
    taken->bind(1, after.source.value).bindOptional(2, after.quote).bind(3, passage.value);
    const bool isTaken = TRY(taken->step());
    taken->reset();
    return alone && !isTaken;
}

Result<> Writer::addEvidence(Ref record, const Evidence& evidence)
{
    const auto passage = TRY(passageOf(evidence));
    auto* known = TRY(prepared("SELECT id FROM evidence_link WHERE entity=? AND entity_id=? AND owner=?"));
    known->bind(1, tableOf(record.kind)).bind(2, record.id).bind(3, passage.value);
    const bool cited = TRY(known->step());
    known->reset();
    return cited ? Result<>() : linkPassage(record, passage, evidence.note, 0);
}

/// `key` 0: the next one.
Result<> Writer::linkPassage(Ref record, PassageId passage, const Text& note, std::int64_t key)
{
    auto* link = TRY(prepared("INSERT INTO evidence_link(id, owner, entity, entity_id, note) VALUES(?,?,?,?,?)"));
    link->bindReference(1, key).bind(2, passage.value).bind(3, tableOf(record.kind)).bind(4, record.id);
    link->bindOptional(5, note.only(m_language));
    TRY(link->run());
    return label("evidence_link", m_connection.lastInsertId(), "note", note, false);
}

Result<> Writer::setEvidence(Ref record, const std::vector<Evidence>& passages)
{
    std::vector<Link> before;
    auto* links = TRY(prepared("SELECT id, owner FROM evidence_link WHERE entity=? AND entity_id=? ORDER BY id"));
    links->bind(1, tableOf(record.kind)).bind(2, record.id);
    while (TRY(links->step()))
        before.push_back({links->integer(0), PassageId{links->integer(1)}, {}});
    links->reset();
    for (Link& link : before)
        link.evidence = TRY(evidenceOf(link.id, link.passage));
    // Links at the beginning that are as they should be stay; the others are made anew, under keys that no row has had,
    // so that an undo never meets two rows that exchange what must be unique.
    std::size_t same = 0;
    for (; same < before.size() && same < passages.size(); ++same) {
        const auto& [id, passage, evidence] = before[same];
        if (evidence == passages[same])
            continue;
        if (!TRY(isCorrected(passage, evidence, passages[same])))
            break;
        (void)TRY(reword(passage, passages[same]));
    }
    std::int64_t key = TRY(m_connection.number("SELECT ifnull(max(id), 0) FROM evidence_link"));
    for (const Link& link : std::span(before).subspan(same)) {
        TRY(removeAll("label", "entity='evidence_link' AND entity_id=?", link.id));
        TRY(removeAll("evidence_link", "id=?", link.id));
    }
    std::vector<PassageId> linked;
    for (const Link& link : std::span(before).first(same))
        linked.push_back(link.passage);
    for (const Evidence& evidence : std::span(passages).subspan(same))
        if (const auto passage = TRY(passageOf(evidence)); std::ranges::find(linked, passage) == linked.end()) {
            linked.push_back(passage);
            TRY(linkPassage(record, passage, evidence.note, ++key));
        }
    for (const Link& link : std::span(before).subspan(same))
        TRY(removeUnused(link.passage));
    return {};
}

Result<Evidence> Writer::evidenceOf(std::int64_t link, PassageId passage)
{
    const auto words = TRY(store::readRecord<Passage>(m_connection, m_language, passage.value));
    Evidence evidence{words.source, words.fragment, words.language, {}};
    auto* note = TRY(prepared("SELECT note FROM evidence_link WHERE id=?"));
    note->bind(1, link);
    if (TRY(note->step()))
        evidence.note.set(m_language, note->view(0));
    note->reset();
    auto* labels = TRY(prepared(
        "SELECT language, text FROM label WHERE entity='evidence_link' AND entity_id=? AND field='note' ORDER BY language"));
    labels->bind(1, link);
    while (TRY(labels->step()))
        evidence.note.set(labels->view(0), labels->view(1));
    labels->reset();
    return evidence;
}

Result<std::optional<std::string>> Writer::uncitedPassage()
{
    auto* find =
        TRY(prepared("SELECT uid FROM evidence AS p WHERE NOT EXISTS(SELECT 1 FROM evidence_link WHERE owner=p.id) "
                     "ORDER BY id LIMIT 1"));
    const auto found = TRY(find->step()) ? std::optional(find->text(0)) : std::nullopt;
    find->reset();
    return found;
}

/// A passage that supports nothing any more goes.
Result<> Writer::removeUnused(PassageId passage)
{
    auto* used = TRY(prepared("SELECT 1 FROM evidence_link WHERE owner=?"));
    used->bind(1, passage.value);
    const bool is = TRY(used->step());
    used->reset();
    return is ? Result<>() : remove({EntityKind::Passage, passage.value});
}

} // namespace plenary
