// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/verbs/common.h"
#include "app/verbs/files.h"

#include <iostream>

namespace plenary::cli
{

namespace
{

Result<> printHistory(const std::string& file)
{
    const auto document = TRY(openDocument(file, OpenMode::ReadOnly));
    for (const auto& entry : TRY(document.history()))
        std::cout << entry.number << '\t' << entry.at << '\t' << entry.author << '\t' << entry.label
                  << (entry.undone ? "\tundone" : "") << '\n';
    return {};
}

Result<> step(const std::string& file, bool undo)
{
    auto document = TRY(openDocument(file, OpenMode::ReadWrite));
    std::cout << TRY(undo ? document.undo() : document.redo()) << '\n';
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
