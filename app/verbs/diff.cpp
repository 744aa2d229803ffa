// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/verbs/changes_output.h"
#include "app/verbs/files.h"
#include "app/verbs/verbs.h"

namespace plenary::cli
{

namespace
{

struct DiffFlags
{
    std::string before, after, language = "en";
    ListFormat format = ListFormat::Table;
};

Result<> diff(const DiffFlags& flags)
{
    const auto before = TRY(openDocument(flags.before, OpenMode::ReadOnly));
    const auto after = TRY(openDocument(flags.after, OpenMode::ReadOnly));
    const auto changes = TRY(io::differences(before, after, flags.language, terminalProgress()));
    printChanges(changes, flags.format, "The two documents hold the same.");
    return {};
}

} // namespace

void addDiff(Verb& app, Action& chosen)
{
    auto* verb = app.addVerb("diff", "List what differs between two documents, or two copies of one, field by field");
    auto flags = std::make_shared<DiffFlags>();
    verb->add("BEFORE", flags->before, "A document")->required();
    verb->add("AFTER", flags->after, "Another one")->required();
    verb->add("--lang", flags->language, "Language of names: en or fr")->among({"en", "fr"});
    addFormat(*verb, flags->format);
    verb->onChosen([flags, &chosen] { chosen = [flags] { return diff(*flags); }; });
}

} // namespace plenary::cli
