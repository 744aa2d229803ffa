// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/io/proof_sheet.h"

#include "core/model/passage_finder.h"
#include "core/scene/pledges/pledges.h"
#include "core/scene/stances/deeds.h"
#include "core/scene/words/wording.h"
#include "core/store/capture.h"

#include <algorithm>
#include <map>
#include <numeric>
#include <set>

namespace plenary::io
{

namespace
{

using scene::View;

constexpr std::size_t charactersAround = 140; ///< of the captured text, on either side of a passage

class Prover
{
public:
    Prover(const Document& document, const View& view)
        : m_document(document), m_view(view), m_data(view.data), m_words(view.words)
    {
        std::vector<Row> actors(m_data.actors.size());
        std::iota(actors.begin(), actors.end(), Row{});
        for (const auto& found : contradictions(view, actors))
            m_against[found.statement].push_back(found);
    }

    Result<Proof> proof(Ref record)
    {
        Proof made{.record = record};
        switch (record.kind) {
        case EntityKind::Event:
            TRY(fillEvent(made, EventId{record.id}));
            break;
        case EntityKind::Position:
            TRY(fillPosition(made, PositionId{record.id}));
            break;
        case EntityKind::Signature:
            fillAct(made, SignatureId{record.id});
            break;
        case EntityKind::Pledge:
            fillSum(made, PledgeId{record.id});
            break;
        default:
            break;
        }
        for (const auto& row : TRY(m_document.evidence(record)))
            if (const Row source = m_data.rowOf(row.source); source != noRow)
                made.passages.push_back(TRY(passage(row, m_data.sources[source])));
        return made;
    }

private:
    std::string when(const Edtf& written) const
    {
        const auto span = parseTime(written);
        return written.empty() || !span ? std::string()
                                        : scene::timeText(m_words, resolved(*span, m_view.zone), m_view.zone);
    }
    std::string word(const char* english) const { return m_words.say(english); }
    std::string stance(double value) const { return scene::stanceText(m_words, value, 0); }

    Result<> fillEvent(Proof& made, EventId id) const
    {
        const auto event = TRY(m_document.read(id));
        made.name = m_view.in(event.title);
        made.facts = {word(labelOf(event.kind)), when(event.when)};
        if (!event.place.empty())
            made.facts.push_back(m_view.in(event.place));
        made.says = m_view.in(event.summary);
        made.note = m_view.in(event.timeNote);
        return {};
    }

    Result<> fillPosition(Proof& made, PositionId id) const
    {
        const auto position = TRY(m_document.read(id));
        const Row row = m_data.rowOf(id);
        if (row == noRow)
            return {};
        const auto& positions = m_data.positions;
        const Row topic = positions.topic[row];
        std::string who = m_view.actorName(positions.actor[row]);
        if (const Row principal = positions.speakingFor[row]; principal != noRow)
            who = m_words.say(PLENARY_TR("core", "%1 for %2"), {who, m_view.actorName(principal)});
        made.name = scene::labelled(m_words, topic == noRow ? who : who + " · " + m_view.in(m_data.topics[topic].name),
                                    stance(position.stance));
        made.facts = {scene::timeText(m_words, resolvedTime(m_view, positions, row), m_view.zone),
                      word(labelOf(position.basis))};
        if (position.firmness != Firmness::Unknown)
            made.facts.push_back(word(labelOf(position.firmness)));
        if (const Row coder = positions.coder[row]; coder != noRow)
            made.facts.push_back(m_words.say(PLENARY_TR("core", "coded by %1"), {m_data.coders[coder].name}));
        made.says = m_view.in(position.summary);
        made.note = m_view.in(position.note);
        made.disputes = disputesOf(row);
        return {};
    }

    /// What others made of the same words, and what they do not go together with.
    std::vector<std::string> disputesOf(Row row) const
    {
        const auto& positions = m_data.positions;
        std::vector<std::string> disputes;
        for (Row other = 0; positions.statement.size() > 0 && other < positions.size(); ++other)
            if (other != row && positions.statement[other] == positions.statement[row] &&
                positions.stance[other] != positions.stance[row]) {
                const Row coder = positions.coder[other];
                disputes.push_back(
                    coder == noRow ? m_words.say(PLENARY_TR("core", "Coded otherwise by somebody who is not named: %1"),
                                                 {stance(positions.stance[other])})
                                   : m_words.say(PLENARY_TR("core", "Coded otherwise by %2: %1"),
                                                 {stance(positions.stance[other]), m_data.coders[coder].name}));
            }
        if (const auto found = m_against.find(row); found != m_against.end())
            for (const auto& one : found->second)
                disputes.push_back(contradiction(one));
        return disputes;
    }

    std::string contradiction(const scene::Contradiction& one) const
    {
        if (one.isOfWords())
            return m_words.say(
                PLENARY_TR("core", "On the other side than what %1 said before: %2, %3"),
                {m_view.actorName(one.actor), stance(m_data.positions.stance[one.earlier]),
                 scene::timeText(m_words, resolvedTime(m_view, m_data.positions, one.earlier), m_view.zone)});
        if (one.deed.sum != noRow)
            return m_words.say(PLENARY_TR("core", "Goes against a sum that %1 gave: %2, whose giving expresses %3"),
                               {m_view.actorName(one.actor), m_view.in(m_data.pledges[one.deed.sum].label),
                                stance(one.deed.expressed)});
        const auto& act = m_data.signatures[one.deed.act];
        return m_words.say(PLENARY_TR("core", "Goes against an act of %1: “%2”, %3, whose signature expresses %4"),
                           {m_view.actorName(one.actor), m_view.in(m_data.instruments[act.instrument].title),
                            word(labelOf(act.record.status)), stance(one.deed.expressed)});
    }

    void fillAct(Proof& made, SignatureId id) const
    {
        const auto found =
            std::ranges::find(m_data.signatures, id, [](const SignatureRow& row) { return row.record.id; });
        if (found == m_data.signatures.end() || found->instrument == noRow)
            return;
        made.name = scene::labelled(
            m_words, m_view.actorName(found->actor) + " · " + m_view.in(m_data.instruments[found->instrument].title),
            word(labelOf(found->record.status)));
        made.facts = {word(labelOf(found->record.attested))};
        if (const auto date = when(found->record.date); !date.empty())
            made.facts.insert(made.facts.begin(), date);
        if (!found->record.onBehalf.empty())
            made.facts.push_back(m_view.in(found->record.onBehalf));
        made.says = m_view.in(found->record.reason);
        if (!found->record.counted)
            made.disputes.push_back(
                m_words.say(PLENARY_TR("core", "Not counted among the signatories, by its record")));
    }

    void fillSum(Proof& made, PledgeId id) const
    {
        const auto sum = std::ranges::find(m_data.pledges, id, &Pledge::id);
        if (sum == m_data.pledges.end())
            return;
        std::string who = m_view.actorName(m_data.rowOf(sum->actor));
        if (const Row recipient = m_data.rowOf(sum->recipient); sum->recipient && recipient != noRow)
            who += " → " + m_view.actorName(recipient);
        made.name = scene::labelled(m_words, who, scene::amountText(m_words, sum->amount, sum->currency));
        made.facts = {word(labelOf(sum->kind)), word(labelOf(sum->bound))};
        if (!sum->horizon.empty())
            made.facts.push_back(m_view.in(sum->horizon));
        made.says = m_view.in(sum->label);
    }

    Result<ProofPassage> passage(const EvidenceRow& row, const Source& source)
    {
        ProofPassage made{
            .words = row.quote, .language = row.language, .note = m_view.in(row.note), .source = source.title};
        made.facts = {source.publisher};
        if (!source.authors.empty())
            made.facts.push_back(join(source.authors, ", "));
        if (source.kind != SourceKind::Unknown)
            made.facts.push_back(word(labelOf(source.kind)));
        if (const auto date = when(source.date); !date.empty())
            made.facts.push_back(m_words.say(PLENARY_TR("core", "published %1"), {date}));
        if (const auto date = when(source.accessed); !date.empty())
            made.facts.push_back(m_words.say(PLENARY_TR("core", "read %1"), {date}));
        if (source.url.text.starts_with("http://") || source.url.text.starts_with("https://"))
            made.address = source.url.text;
        made.sha256 = source.text.text;
        if (!row.quote.empty() && !source.text.empty())
            TRY(putIntoContext(made, source));
        return made;
    }

    /// What stands around a passage in the text that was captured; nothing where it is not found there.
    Result<> putIntoContext(ProofPassage& made, const Source& source)
    {
        const auto [at, isNew] = m_texts.try_emplace(source.id.value);
        if (isNew)
            at->second = toCodePoints(TRY(textOf(m_document, source)));
        const std::u32string& text = at->second;
        const auto found = PassageFinder(toUtf8(text)).find(made.words);
        if (!found)
            return {};
        const auto from = static_cast<std::size_t>(found->place.from), to = static_cast<std::size_t>(found->place.to);
        const std::size_t start = from > charactersAround ? from - charactersAround : 0;
        const auto line = [](std::u32string_view part) { return scene::oneLine(toUtf8(part)); };
        made.before = (start > 0 ? "… " : "") + line(std::u32string_view(text).substr(start, from - start));
        made.after = line(std::u32string_view(text).substr(to, charactersAround)) +
                     (to + charactersAround < text.size() ? " …" : "");
        return {};
    }

    const Document& m_document;
    const View& m_view;
    const Dataset& m_data;
    const Lexicon& m_words;
    std::map<Row, std::vector<scene::Contradiction>> m_against; ///< by statement
    std::map<std::int64_t, std::u32string> m_texts;             ///< captured, by source
};

void addRemarks(ProofSheet& sheet, const Lexicon& words)
{
    const auto unproven =
        std::ranges::count_if(sheet.proofs, [](const Proof& proof) { return proof.passages.empty(); });
    if (unproven > 0)
        sheet.remarks.push_back(
            words.count(PLENARY_TR_N("core", "%n records have no passage yet; they are drawn hollow."),
                        static_cast<long>(unproven)));
    const auto unseen = std::ranges::count_if(sheet.entries, [](const ProofEntry& entry) { return !entry.isNumbered; });
    if (unseen > 0)
        sheet.remarks.push_back(words.count(
            PLENARY_TR_N("core", "%n marks had no room for their number in the figure; here they are told by name."),
            static_cast<long>(unseen)));
}

} // namespace

const Proof* ProofSheet::find(Ref record) const
{
    const auto found = std::ranges::find(proofs, record, &Proof::record);
    return found == proofs.end() ? nullptr : &*found;
}

Result<ProofSheet> proofSheet(const Document& document, const View& view, std::span<const scene::ProvenMark> marks,
                              const Progress& progress)
{
    std::vector<Ref> order;
    std::set<Ref> known;
    ProofSheet sheet;
    for (const auto& mark : marks) {
        sheet.entries.push_back({mark.number, mark.isDrawn, mark.name, mark.records});
        for (const Ref record : mark.records)
            if (known.insert(record).second)
                order.push_back(record);
    }
    if (order.size() > mostProofs)
        return fail(Errc::Invalid,
                    PLENARY_TR("core", "Behind this figure stand %1 records, and a proof sheet lists at most %2: "
                                       "narrow the filter or the time shown."),
                    {std::to_string(order.size()), std::to_string(mostProofs)});
    Prover prover(document, view);
    for (std::size_t i = 0; i < order.size(); ++i) {
        if (progress && !progress(static_cast<double>(i) / static_cast<double>(order.size())))
            return fail(Errc::Cancelled, PLENARY_TR("core", "The proof sheet was not made: it was stopped."));
        sheet.proofs.push_back(TRY(prover.proof(order[i])));
    }
    addRemarks(sheet, view.words);
    return sheet;
}

} // namespace plenary::io
