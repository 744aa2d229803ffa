// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reader/coding.h"

#include "core/model/tenure.h"
#include "ui/forms/record_names.h"

#include <algorithm>
#include <cstdlib>
#include <map>

namespace plenary
{

namespace
{

std::string signedStance(int stance)
{
    return (stance > 0 ? "+" : stance < 0 ? "−" : "") + std::to_string(std::abs(stance));
}

/// The position that the same words already stand for.
Result<std::optional<Position>> knownPosition(const Document& document, SourceId source, const std::string& words,
                                              const Position& draft)
{
    const auto citations = TRY(document.citations(source));
    for (const auto& citation : citations) {
        if (citation.fragment != words || citation.record.kind != EntityKind::Position)
            continue;
        auto position = TRY(document.read(PositionId{citation.record.id}));
        if (position.actor == draft.actor && position.topic == draft.topic && position.coder == draft.coder)
            return position;
    }
    return std::nullopt;
}

bool saysTheSame(const Position& a, const Position& b)
{
    return a.stance == b.stance && a.speakingFor == b.speakingFor && a.event == b.event && a.madeAt == b.madeAt &&
           a.basis == b.basis && a.firmness == b.firmness && a.note == b.note;
}

} // namespace

Result<std::vector<CodedPassage>> codedPassages(const Session& session, SourceId source, const PassageFinder& text)
{
    const auto& document = session.document();
    std::map<std::string, PassageInText> places;
    for (auto& one : TRY(passagesIn(document, source, text))) {
        const std::string words = one.passage.fragment;
        places.emplace(words, std::move(one));
    }
    std::vector<CodedPassage> list;
    const auto citations = TRY(document.citations(source));
    for (const auto& citation : citations) {
        const auto known = places.find(citation.fragment);
        if (known == places.end())
            continue; // the source as a whole
        CodedPassage coded{citation.record, known->second.passage, {}, {}};
        if (known->second.found)
            coded.place = known->second.found->place;
        if (citation.record.kind == EntityKind::Position)
            coded.stance = TRY(document.read(PositionId{citation.record.id})).stance;
        list.push_back(std::move(coded));
    }
    std::ranges::stable_sort(list, {},
                             [&](const CodedPassage& coded) { return coded.place ? coded.place->from : text.size(); });
    return list;
}

Result<Coded> code(Session& session, const Source& source, const Quotation& quotation, const Fill& fill)
{
    Position draft;
    DraftMaker drafts;
    TRY(fill(draft, drafts));
    if (!draft.actor)
        return fail(Errc::Invalid, PLENARY_TR("core", "Choose who speaks first."));
    if (!draft.topic)
        return fail(Errc::Invalid, PLENARY_TR("core", "Choose the topic first."));
    if (draft.madeAt.empty())
        return fail(Errc::Invalid, PLENARY_TR("core", "Say when it was said: choose an event, or write a date."));
    const auto known = TRY(knownPosition(session.document(), source.id, quotation.words, draft));
    Position position = known.value_or(Position{});
    TRY(fill(position, drafts));
    if (known && saysTheSame(*known, position))
        return Coded{known->id, false, true};
    const EditLabel label(PLENARY_TR("core", "Code %1 on %2: %3"),
                          {recordName(session, Ref{EntityKind::Actor, draft.actor.value}).toStdString(),
                           recordName(session, Ref{EntityKind::Topic, draft.topic.value}).toStdString(),
                           signedStance(draft.stance)});
    const auto stored = session.edit(label, [&](Writer& writer) -> Result<> {
        WritingMaker maker(writer);
        TRY(fill(position, maker));
        position.id = TRY(writer.put(position));
        return cite(session.document(), writer, {EntityKind::Position, position.id.value},
                    {source.id, quotation.words, source.language, {}}, quotation.place);
    });
    if (!stored)
        return std::unexpected(stored.error());
    return Coded{position.id, known.has_value(), false};
}

ActorId spokenForBy(const Session& session, ActorId actor, const Edtf& when)
{
    const auto& data = session.data();
    const Row row = data.rowOf(actor);
    const auto time = parseTime(when);
    if (row == noRow || !time)
        return {};
    ActorId only;
    for (const Tie& tie : speakingOffices(data).of(row)) {
        if (!tie.tenure.holdsAt({time->latestStart, time->floating.latestStart}))
            continue;
        if (only)
            return {};
        only = data.actors[tie.to].id;
    }
    return only;
}

Edtf saidWhen(const Session& session, EventId event, const Source& source)
{
    if (event)
        if (const auto read = session.document().read(event))
            return read->when;
    if (source.date.empty())
        return {};
    const Edtf before("[.." + source.date.text + "]");
    return parseTime(before) ? before : source.date;
}

} // namespace plenary
