// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/output.h"
#include "app/verbs/changes_output.h"
#include "app/verbs/files.h"
#include "app/verbs/verbs.h"
#include "core/base/text.h"
#include "core/store/document.h"

#include <CLI/App.hpp>

#include <QDir>
#include <QTemporaryDir>

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

struct Flags
{
    std::string file, language = "en";
    std::int64_t goTo = -1, changes = 0;
    ListFormat format = ListFormat::Table;
};

/// What an edit changed, field by field.
Result<> tellChanges(const Flags& flags)
{
    const QTemporaryDir scratch;
    if (!scratch.isValid())
        return fail(Errc::Io, PLENARY_TR("core", "There is no room for temporary files: free some space in %1."),
                    {QDir::tempPath().toStdString()});
    const auto document = TRY(openDocument(flags.file, OpenMode::ReadOnly));
    const auto changes = TRY(
        io::changesOfEdit(document, flags.changes, flags.language, scratch.path().toStdString(), terminalProgress()));
    printChanges(changes, flags.format, "It changed no field of a record.");
    return {};
}

} // namespace

void addHistory(CLI::App& app, Action& chosen)
{
    const auto add = [&](const char* name, const char* what, const std::function<Result<>(const std::string&)>& act) {
        auto* verb = app.add_subcommand(name, what);
        auto file = std::make_shared<std::string>();
        verb->add_option("FILE", *file, "A document")->required();
        verb->callback([file, act, &chosen] { chosen = [file, act] { return act(*file); }; });
    };
    auto* verb =
        app.add_subcommand("history", "List the edits of a document, tell what one of them changed, or go to the "
                                      "state after it");
    auto flags = std::make_shared<Flags>();
    verb->add_option("FILE", flags->file, "A document")->required();
    verb->add_option("--go-to", flags->goTo, "The edit to go to, undone and overtaken ones too; 0: before the first")
        ->check(CLI::NonNegativeNumber);
    auto* changes =
        verb->add_option("--changes", flags->changes, "The edit of which is told what it changed, field by field")
            ->check(CLI::PositiveNumber)
            ->excludes("--go-to");
    verb->add_option("--lang", flags->language, "With --changes, the language of names: en or fr")
        ->check(CLI::IsMember({"en", "fr"}))
        ->needs(changes);
    addFormat(*verb, flags->format)->needs(changes);
    verb->callback([flags, &chosen] {
        chosen = [flags] {
            return flags->changes > 0 ? tellChanges(*flags)
                   : flags->goTo < 0  ? printHistory(flags->file)
                                      : goTo(flags->file, flags->goTo);
        };
    });
    add("undo", "Take back the last edit", [](const std::string& file) { return step(file, true); });
    add("redo", "Put back the edit taken back last", [](const std::string& file) { return step(file, false); });
}

} // namespace plenary::cli
