// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/output.h"
#include "app/verbs/files.h"
#include "app/verbs/verbs.h"
#include "core/base/text.h"
#include "core/store/document.h"

#include <CLI/App.hpp>

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

} // namespace

void addHistory(CLI::App& app, Action& chosen)
{
    const auto add = [&](const char* name, const char* what, const std::function<Result<>(const std::string&)>& act) {
        auto* verb = app.add_subcommand(name, what);
        auto file = std::make_shared<std::string>();
        verb->add_option("FILE", *file, "A document")->required();
        verb->callback([file, act, &chosen] { chosen = [file, act] { return act(*file); }; });
    };
    auto* verb = app.add_subcommand("history", "List the edits of a document, or go to the state after one of them");
    struct Flags
    {
        std::string file;
        std::int64_t goTo = -1;
    };
    auto flags = std::make_shared<Flags>();
    verb->add_option("FILE", flags->file, "A document")->required();
    verb->add_option("--go-to", flags->goTo, "The edit to go to, undone and overtaken ones too; 0: before the first")
        ->check(CLI::NonNegativeNumber);
    verb->callback([flags, &chosen] {
        chosen = [flags] { return flags->goTo < 0 ? printHistory(flags->file) : goTo(flags->file, flags->goTo); };
    });
    add("undo", "Take back the last edit", [](const std::string& file) { return step(file, true); });
    add("redo", "Put back the edit taken back last", [](const std::string& file) { return step(file, false); });
}

} // namespace plenary::cli
