// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/io/merge.h"

#include "core/base/file_identity.h"
#include "core/base/scratch_folder.h"
#include "core/base/uid.h"

#include <algorithm>

namespace plenary::io
{

namespace
{

using What = RecordChange::What;
using Why = Disagreement::Why;

/// The edits in force, oldest first.
std::vector<HistoryEntry> inForce(std::vector<HistoryEntry> history)
{
    std::erase_if(history, [](const HistoryEntry& entry) { return entry.undone; });
    return history;
}

constexpr const char* mergeLabel = PLENARY_TR("core", "Merge with “%1”");

/// Of a merge, the last edit of the other document that it took over; empty for other edits.
std::string mergedUid(const HistoryEntry& entry)
{
    const bool isMerge = entry.label.text == mergeLabel && entry.label.arguments.size() == 2;
    return isMerge ? entry.label.arguments[1] : std::string();
}

/// A state that both have: that of one document after one of its edits.
struct Shared
{
    bool isOfTheirs = false;
    std::int64_t number = 0;
};

/// The last edit of `edits` that a merge among `merges` took over.
const HistoryEntry* lastMerged(const std::vector<HistoryEntry>& edits, const std::vector<HistoryEntry>& merges)
{
    const HistoryEntry* last = nullptr;
    for (const auto& merge : merges)
        for (const auto& edit : edits)
            if (edit.uid == mergedUid(merge) && (!last || edit.number > last->number))
                last = &edit;
    return last;
}

/// The last state that both histories share, by edits with the same uid or by a merge that was made before. Of copies
/// without an edit in common it may be the state before the first one.
Shared sharedState(const std::vector<HistoryEntry>& ours, const std::vector<HistoryEntry>& theirs)
{
    const auto together = std::ranges::mismatch(ours, theirs, {}, &HistoryEntry::uid, &HistoryEntry::uid);
    const auto common = together.in1 == ours.begin() ? 0 : std::prev(together.in1)->number;
    if (const auto* edit = lastMerged(theirs, ours))
        return {true, edit->number};
    if (const auto* edit = lastMerged(ours, theirs))
        return {false, edit->number};
    return {false, common};
}

/// What can differ between any states that the two have been in since their last edit in common: what was edited since.
Result<RecordNames> editedApart(const Document& ours, const std::vector<HistoryEntry>& editsHere,
                                const Document& theirs, const std::vector<HistoryEntry>& editsThere)
{
    const auto together = std::ranges::mismatch(editsHere, editsThere, {}, &HistoryEntry::uid, &HistoryEntry::uid);
    auto names = TRY(ours.touchedSince(together.in1 == editsHere.begin() ? 0 : std::prev(together.in1)->number));
    for (auto& [kind, uids] :
         TRY(theirs.touchedSince(together.in2 == editsThere.begin() ? 0 : std::prev(together.in2)->number)))
        names[kind].insert(uids.begin(), uids.end());
    return names;
}

Result<std::string> summitUid(const Document& document)
{
    const auto summits = TRY(document.readAll<Summit>());
    return summits.empty() ? std::string() : summits.front().uid;
}

Result<> checkSameSummit(const Document& ours, const Document& theirs)
{
    const auto here = identityOf(ours.path()), there = identityOf(theirs.path());
    if (here && there && *here == *there)
        return fail(Errc::Invalid, PLENARY_TR("core", "This is the same document: choose another copy of it."));
    const auto mine = TRY(summitUid(ours)), other = TRY(summitUid(theirs));
    if (mine == other)
        return {};
    return fail(
        Errc::Invalid,
        PLENARY_TR("core", "%1 is about another summit (“%2”, here “%3”): only copies of one document can be merged."),
        {theirs.path().filename().string(), other, mine});
}

/// Without a common past: what only theirs has is taken, what differs is asked, nothing is removed.
Reconciled twoWay(const std::vector<RecordChange>& changes)
{
    Reconciled both;
    for (const auto& change : changes) {
        if (change.what == What::Added)
            both.taken.push_back(change);
        if (change.what == What::Changed)
            for (const auto& field : change.fields) {
                const FieldChange here{field.field, field.language, {}, field.before};
                const FieldChange there{field.field, field.language, {}, field.after};
                both.open.push_back({change.kind, change.uid, change.name, Why::BothChanged, here, there});
            }
    }
    return both;
}

std::string coderOf(const RecordChange& position)
{
    const auto field = std::ranges::find(position.fields, "coder", &FieldChange::field);
    return field == position.fields.end() || !field->after.is_string() ? std::string()
                                                                       : field->after.get<std::string>();
}

/// Statements that both coded differently, by different coders: theirs is added as a coding of its own.
Result<> keepCodingsApart(Reconciled& both, const Document& ours, const Document& theirs, const std::string& language)
{
    std::set<std::string> disputed;
    for (const auto& open : both.open)
        if (open.kind == EntityKind::Position && open.why == Why::BothChanged)
            disputed.insert(open.uid);
    for (const auto& uid : disputed) {
        const Ref mine{EntityKind::Position, TRY(ours.find(EntityKind::Position, uid))};
        const Ref other{EntityKind::Position, TRY(theirs.find(EntityKind::Position, uid))};
        const auto here = TRY(wholeRecord(ours, mine, language));
        auto there = TRY(wholeRecord(theirs, other, language));
        const auto coder = coderOf(there);
        if (coder.empty() || coderOf(here).empty() || coderOf(here) == coder)
            continue;
        const auto isOfIt = [&](const auto& change) {
            return change.kind == EntityKind::Position && change.uid == uid;
        };
        std::erase_if(both.open, isOfIt);
        std::erase_if(both.taken, isOfIt);
        there.uid = uidOfContents(uid, coder); // the same each time
        if (TRY(ours.find(EntityKind::Position, there.uid)) != 0)
            ++both.alike;
        else
            both.taken.push_back(std::move(there));
    }
    return {};
}

} // namespace

Result<Merge> planMerge(const Document& ours, const Document& theirs, const std::string& language,
                        const Progress& progress)
{
    const auto scratch = TRY(ScratchFolder::make());
    TRY(checkSameSummit(ours, theirs));
    const auto here = TRY(ours.inOneState()), there = TRY(theirs.inOneState());
    const auto editsHere = inForce(TRY(ours.history())), editsThere = inForce(TRY(theirs.history()));
    const auto shared = sharedState(editsHere, editsThere);
    const std::string last = editsThere.empty() ? std::string() : editsThere.back().uid;
    Merge merge{{}, true, EditLabel(mergeLabel, {theirs.path().filename().string(), last})};
    const Document& keeper = shared.isOfTheirs ? theirs : ours;
    const auto& edits = shared.isOfTheirs ? editsThere : editsHere;
    std::optional<Document> past;
    if (shared.number != (edits.empty() ? 0 : edits.back().number)) // else it stands there still
        past = TRY(keeper.copyAt(shared.number, scratch / "base.plenary", partOf(progress, 0, 0.2)));
    const Document& base = past ? *past : keeper;
    const auto inPast = TRY(base.inOneState());
    if (shared.number == 0) {
        const auto first = TRY(theirs.copyAt(0, scratch / "first.plenary", partOf(progress, 0.2, 0.1)));
        merge.hasAncestor = TRY(first.info()).digest == TRY(base.info()).digest;
    }
    if (merge.hasAncestor) {
        const auto apart = TRY(editedApart(ours, editsHere, theirs, editsThere));
        const auto ofOurs = TRY(differencesOf(apart, base, ours, language, Passages::Themselves));
        const auto ofTheirs = TRY(differencesOf(apart, base, theirs, language, Passages::Themselves));
        merge.both = reconcile(ofOurs, ofTheirs);
    } else
        merge.both = twoWay(TRY(differences(ours, theirs, language, partOf(progress, 0.3, 0.7), Passages::Themselves)));
    TRY(keepCodingsApart(merge.both, ours, theirs, language));
    return merge;
}

Result<TakingBack> planTakingBack(const Document& document, std::int64_t edit, const std::string& language,
                                  const Progress& progress)
{
    const auto scratch = TRY(ScratchFolder::make());
    const auto history = TRY(document.history());
    const auto found = std::ranges::find(history, edit, &HistoryEntry::number);
    if (found == history.end())
        return fail(Errc::NotFound, PLENARY_TR("core", "There is no edit %1 in the history."), {std::to_string(edit)});
    if (found->undone)
        return fail(Errc::Conflict, PLENARY_TR("core", "The edit %1 is not in force: there is nothing to take back."),
                    {std::to_string(edit)});
    const auto before = TRY(document.copyAt(found->parent, scratch / "before.plenary", partOf(progress, 0, 0.2)));
    const auto after = TRY(document.copyAt(edit, scratch / "after.plenary", partOf(progress, 0.2, 0.2)));
    const auto touched = TRY(document.touchedSince(found->parent));
    const auto since = TRY(differencesOf(touched, after, document, language, Passages::Themselves));
    const auto back = TRY(differencesOf(touched, after, before, language, Passages::Themselves));
    return TakingBack{reconcile(since, back), EditLabel::takingBack(found->label)};
}

} // namespace plenary::io
