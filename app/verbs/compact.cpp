// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/output.h"
#include "app/verbs/files.h"
#include "app/verbs/verbs.h"

#include <CLI/App.hpp>

namespace plenary::cli
{

namespace
{

Result<> compact(const std::string& file)
{
    auto document = TRY(openDocument(file, OpenMode::ReadWrite));
    const auto done = TRY(document.compact(terminalProgress()));
    printLine(std::to_string(done.bytesBefore) + " bytes before, " + std::to_string(done.bytesAfter) + " after, " +
              std::to_string(done.contentsDropped) + " kept files dropped");
    return {};
}

} // namespace

void addCompact(CLI::App& app, Action& chosen)
{
    auto* verb = app.add_subcommand("compact", "Give back the room of files that no state of the document refers to");
    auto file = std::make_shared<std::string>();
    verb->add_option("FILE", *file, "A document")->required();
    verb->callback([file, &chosen] { chosen = [file] { return compact(*file); }; });
}

} // namespace plenary::cli
