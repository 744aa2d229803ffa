// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/io/merge.h"
#include "app/output.h"
#include "app/verbs/changes_output.h"
#include "app/verbs/files.h"
#include "app/verbs/verbs.h"
#include "core/io/apply_changes.h"
#include "ui/session/user_backups.h"

namespace plenary::cli
{

namespace
{

struct MergeFlags
{
    std::string file, other, prefer, language = "en";
    bool dryRun = false;
    ListFormat format = ListFormat::Table;
};

Result<> merge(const MergeFlags& flags)
{
    auto document = TRY(openDocument(flags.file, flags.dryRun ? OpenMode::ReadOnly : OpenMode::ReadWrite));
    const auto other = TRY(openDocument(flags.other, OpenMode::ReadOnly));
    const auto plan = TRY(io::planMerge(document, other, flags.language, terminalProgress()));
    const auto choice = flags.prefer == "theirs" ? io::Choice::Theirs : io::Choice::Ours;
    const auto changes = io::decided(plan.both, std::vector(plan.both.open.size(), io::Decision(choice)));
    printReconciled(plan.both, changes, flags.format);
    if (flags.dryRun)
        return {};
    if (!plan.both.open.empty() && flags.prefer.empty())
        return fail(
            Errc::Conflict,
            PLENARY_TR("core",
                       "The two copies differ in %1 things that only a person can decide: give --prefer mine or "
                       "--prefer theirs, or merge them in the window. Nothing was changed."),
            {std::to_string(plan.both.open.size())});
    if (changes.empty())
        return {};
    (void)TRY(userBackups().keep(document, BackupReason::Merge));
    return document.edit(plan.label,
                         [&](Writer& writer) { return io::applyChanges(document, writer, changes, &other); });
}

} // namespace

void addMerge(Verb& app, Action& chosen)
{
    auto* verb = app.addVerb("merge", "Take over what was done in another copy of a document, as one edit");
    auto flags = std::make_shared<MergeFlags>();
    verb->add("FILE", flags->file, "The document that is changed")->required();
    verb->add("OTHER", flags->other, "The other copy, which is only read")->required();
    verb->add("--prefer", flags->prefer, "Where both changed the same: mine keeps FILE's, theirs takes OTHER's")
        ->among({"mine", "theirs"});
    verb->addFlag("--dry-run", flags->dryRun, "Say what would be changed and change nothing");
    verb->add("--lang", flags->language, "Language of names: en or fr")->among({"en", "fr"});
    addFormat(*verb, flags->format);
    verb->onChosen([flags, &chosen] { chosen = [flags] { return merge(*flags); }; });
}

} // namespace plenary::cli
