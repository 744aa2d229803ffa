// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/output.h"
#include "app/verbs/files.h"
#include "app/verbs/verbs.h"

#include "core/io/folder_writer.h"

namespace plenary::cli
{

namespace
{

Result<> unpack(const std::string& file, const std::string& folder)
{
    const auto document = TRY(openDocument(file, OpenMode::ReadOnly));
    TRY(io::writeFolder(document, folder, terminalProgress()));
    printLine(folder);
    return {};
}

} // namespace

void addUnpack(Verb& app, Action& chosen)
{
    auto* verb = app.addVerb("unpack", "Write a document as a folder of JSON files, which “new --from” reads");
    struct UnpackFlags
    {
        std::string file, folder;
    };
    auto flags = std::make_shared<UnpackFlags>();
    verb->add("FILE", flags->file, "A document")->required();
    verb->add("FOLDER", flags->folder, "A folder that is not there yet")->required();
    verb->onChosen([flags, &chosen] { chosen = [flags] { return unpack(flags->file, flags->folder); }; });
}

} // namespace plenary::cli
