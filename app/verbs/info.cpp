// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/output.h"
#include "app/verbs/files.h"
#include "app/verbs/verbs.h"

#include "core/store/document.h"

#include <nlohmann/json.hpp>

namespace plenary::cli
{

namespace
{

Result<> printInfo(const std::string& file, bool json)
{
    const auto document = TRY(openDocument(file, OpenMode::ReadOnly));
    const auto info = TRY(document.info());
    nlohmann::ordered_json out = {{"format_version", info.formatVersion}};
    for (const char* name : {"events", "actors", "topics", "positions", "signatures", "sources", "evidence", "pledges"})
        out[name] = info.counts.at(name);
    out["integrity"] = info.integrity;
    out["edits"] = info.edits;
    if (json) {
        printData(out.dump() + '\n');
        return {};
    }
    for (const auto& [name, value] : out.items())
        printLine(name + std::string(16 - name.size(), ' ') +
                  (value.is_string() ? value.get<std::string>() : value.dump()));
    return {};
}

} // namespace

void addInfo(Verb& app, Action& chosen)
{
    auto* verb = app.addVerb("info", "Counts, format version and integrity of a document");
    struct InfoFlags
    {
        std::string file;
        bool json = false;
    };
    auto flags = std::make_shared<InfoFlags>();
    verb->add("FILE", flags->file, "A document")->required();
    verb->addFlag("--json", flags->json, "As one line of JSON");
    verb->onChosen([flags, &chosen] { chosen = [flags] { return printInfo(flags->file, flags->json); }; });
}

} // namespace plenary::cli
