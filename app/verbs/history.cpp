// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/output.h"
#include "app/verbs/changes_output.h"
#include "app/verbs/files.h"
#include "app/verbs/verbs.h"
#include "core/base/text.h"
#include "core/io/apply_changes.h"
#include "core/io/merge.h"
#include "core/store/document.h"

namespace plenary::cli
{

namespace
{

Result<> printHistory(const std::string& file)
{
    const auto document = TRY(openDocument(file, OpenMode::ReadOnly));
    for (const auto& entry : TRY(document.history()))
        printData(std::to_string(entry.number) + '\t' + forTerminal(entry.at) + '\t' + forTerminal(entry.author) +
                  '\t' + forTerminal(entry.label.message()) +
                  (entry.overtaken ? "\tovertaken\n"
                   : entry.undone  ? "\tundone\n"
                                   : "\n"));
    return {};
}

Result<> step(const std::string& file, bool undo)
{
    auto document = TRY(openDocument(file, OpenMode::ReadWrite));
    const auto entry = TRY(undo ? document.undo() : document.redo());
    printLine(entry.label.message());
    return {};
}

/// Numbers are those that `history` prints.
Result<> goTo(const std::string& file, std::int64_t edit)
{
    auto document = TRY(openDocument(file, OpenMode::ReadWrite));
    return document.goTo(edit);
}

struct HistoryFlags
{
    std::string file, language = "en", later;
    std::int64_t goTo = -1, changes = 0, takeBack = 0;
    bool dryRun = false;
    ListFormat format = ListFormat::Table;
};

/// What an edit changed, field by field.
Result<> tellChanges(const HistoryFlags& flags)
{
    const auto document = TRY(openDocument(flags.file, OpenMode::ReadOnly));
    const auto changes = TRY(io::changesOfEdit(document, flags.changes, flags.language, terminalProgress()));
    printChanges(changes, flags.format, "It changed no field of a record.");
    return {};
}

/// One edit alone: what was changed again since is asked for.
Result<> takeBack(const HistoryFlags& flags)
{
    auto document = TRY(openDocument(flags.file, flags.dryRun ? OpenMode::ReadOnly : OpenMode::ReadWrite));
    const auto plan = TRY(io::planTakingBack(document, flags.takeBack, flags.language, terminalProgress()));
    const auto choice = flags.later == "undo" ? io::Choice::Theirs : io::Choice::Ours;
    const auto changes = io::decided(plan.both, std::vector(plan.both.open.size(), io::Decision(choice)));
    printReconciled(plan.both, changes, flags.format);
    if (flags.dryRun)
        return {};
    if (!plan.both.open.empty() && flags.later.empty())
        return fail(
            Errc::Conflict,
            PLENARY_TR("core",
                       "What the edit %1 did was changed again since: give --later keep to leave that as it is, "
                       "or --later undo to take it back too. Nothing was changed."),
            {std::to_string(flags.takeBack)});
    if (changes.empty())
        return {};
    return document.edit(plan.label, [&](Writer& writer) { return io::applyChanges(document, writer, changes); });
}

} // namespace

void addHistory(Verb& app, Action& chosen)
{
    const auto add = [&](const char* name, const char* what, const std::function<Result<>(const std::string&)>& act) {
        auto* verb = app.addVerb(name, what);
        auto file = std::make_shared<std::string>();
        verb->add("FILE", *file, "A document")->required();
        verb->onChosen([file, act, &chosen] { chosen = [file, act] { return act(*file); }; });
    };
    auto* verb = app.addVerb("history", "List the edits of a document, tell what one of them changed, or go to the "
                                        "state after it");
    auto flags = std::make_shared<HistoryFlags>();
    verb->add("FILE", flags->file, "A document")->required();
    verb->add("--go-to", flags->goTo, "The edit to go to, undone and overtaken ones too; 0: before the first")
        ->atLeast(0);
    auto* changes = verb->add("--changes", flags->changes, "The edit of which is told what it changed, field by field")
                        ->atLeast(1)
                        ->excludes("--go-to");
    auto* back = verb->add("--take-back", flags->takeBack, "The edit to take back alone; later ones stay")
                     ->atLeast(1)
                     ->excludes("--go-to")
                     ->excludes(changes);
    verb->add("--later", flags->later, "With --take-back, fields that were changed again since: keep or undo")
        ->among({"keep", "undo"})
        ->needs(back);
    verb->addFlag("--dry-run", flags->dryRun, "With --take-back, say what would be changed and change nothing")
        ->needs(back);
    verb->add("--lang", flags->language, "With --changes and --take-back, the language of names: en or fr")
        ->among({"en", "fr"})
        ->excludes("--go-to");
    addFormat(*verb, flags->format)->excludes("--go-to");
    verb->onChosen([flags, verb, &chosen] {
        // The parser knows no “one of the two”.
        for (const char* name : {"--lang", "--format"})
            if (verb->isGiven(name) && flags->changes == 0 && flags->takeBack == 0)
                throw UsageError(std::string(name) + " requires --changes or --take-back");
        chosen = [flags] {
            return flags->changes > 0    ? tellChanges(*flags)
                   : flags->takeBack > 0 ? takeBack(*flags)
                   : flags->goTo < 0     ? printHistory(flags->file)
                                         : goTo(flags->file, flags->goTo);
        };
    });
    add("undo", "Take back the last edit", [](const std::string& file) { return step(file, true); });
    add("redo", "Put back the edit taken back last", [](const std::string& file) { return step(file, false); });
}

} // namespace plenary::cli
