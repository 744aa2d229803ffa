// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/output.h"
#include "app/verbs/files.h"
#include "app/verbs/verbs.h"
#include "ui/session/user_backups.h"

namespace plenary::cli
{

namespace
{

Result<> compact(const std::string& file)
{
    auto document = TRY(openDocument(file, OpenMode::ReadWrite));
    (void)TRY(userBackups().keep(document, BackupReason::Compact));
    const auto done = TRY(document.compact(terminalProgress()));
    printLine(std::to_string(done.bytesBefore) + " bytes before, " + std::to_string(done.bytesAfter) + " after, " +
              std::to_string(done.contentsDropped) + " kept files dropped");
    return {};
}

Result<> listBackups(const std::string& file)
{
    // Read to be sure that it is a document; its copies lie elsewhere.
    const auto document = TRY(openDocument(file, OpenMode::ReadOnly));
    for (const auto& backup : userBackups().of(document.path()))
        printData(backup.at + '\t' + std::string(wordOf(backup.reason)) + '\t' + std::to_string(backup.bytes) + '\t' +
                  forTerminal(backup.path.string()) + '\n');
    return {};
}

} // namespace

void addBackups(Verb& app, Action& chosen)
{
    auto* verb =
        app.addVerb("backups", "List the copies that were kept of a document before a merge and before compact");
    auto file = std::make_shared<std::string>();
    verb->add("FILE", *file, "A document")->required();
    verb->onChosen([file, &chosen] { chosen = [file] { return listBackups(*file); }; });
}

void addCompact(Verb& app, Action& chosen)
{
    auto* verb =
        app.addVerb("compact", "Give back the room of files that no state of the document refers to; a copy is kept");
    auto file = std::make_shared<std::string>();
    verb->add("FILE", *file, "A document")->required();
    verb->onChosen([file, &chosen] { chosen = [file] { return compact(*file); }; });
}

} // namespace plenary::cli
