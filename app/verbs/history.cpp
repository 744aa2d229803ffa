// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/output.h"
#include "app/verbs/common.h"
#include "core/base/text.h"

namespace plenary::cli
{

namespace
{

Result<> printHistory(const std::string& file)
{
    const auto document = TRY(Document::open(file, OpenMode::ReadOnly));
    for (const auto& entry : TRY(document.history()))
        printData(std::to_string(entry.number) + '\t' + forTerminal(entry.at) + '\t' + forTerminal(entry.author) +
                  '\t' + forTerminal(entry.label) + (entry.undone ? "\tundone\n" : "\n"));
    return {};
}

Result<> step(const std::string& file, bool undo)
{
    auto document = TRY(Document::open(file, OpenMode::ReadWrite));
    printLine(TRY(undo ? document.undo() : document.redo()));
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
    add("history", "List the edits of a document", printHistory);
    add("undo", "Take back the last edit", [](const std::string& file) { return step(file, true); });
    add("redo", "Put back the edit taken back last", [](const std::string& file) { return step(file, false); });
}

} // namespace plenary::cli
