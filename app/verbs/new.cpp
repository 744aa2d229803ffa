// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/output.h"
#include "app/verbs/files.h"
#include "app/verbs/verbs.h"

#include "core/geo/blocs.h"
#include "core/io/json_dataset.h"
#include "core/io/new_summit.h"
#include "ui/render/world.h"
#include "ui/session/bundled.h"

#include <QStringList>

#include <filesystem>

namespace plenary::cli
{

namespace
{

struct NewFlags
{
    std::string file, from = "empty";
    std::string title, start, end, place, zone = "UTC", topics;
    std::vector<std::string> languages = {"en"}, states, blocs;
};

Result<Edtf> typedDate(const std::string& typed)
{
    return typed.empty() ? Edtf() : Edtf(TRY(parseTyped(typed)));
}

std::vector<std::string> inCapitals(std::vector<std::string> codes)
{
    for (auto& code : codes)
        std::ranges::transform(code, code.begin(), [](unsigned char c) { return static_cast<char>(std::toupper(c)); });
    return codes;
}

Result<std::vector<Topic>> topicsOf(const std::string& from)
{
    if (from.empty())
        return std::vector<Topic>();
    if (bundledSummits().contains(QString::fromStdString(from)))
        return bundledTopics(QString::fromStdString(from));
    return TRY(openDocument(from, OpenMode::ReadOnly)).readAll<Topic>();
}

Result<io::Beginning> beginningOf(const NewFlags& flags)
{
    const auto name = std::filesystem::path(flags.file).stem().string();
    io::Beginning beginning;
    Summit& summit = beginning.summit;
    summit.languages = flags.languages;
    const auto& language = summit.languages.front();
    summit.title = Text(language, flags.title.empty() ? name : flags.title);
    summit.uid = slug(summit.title.in(language));
    summit.place = Text(language, flags.place);
    summit.start = TRY(typedDate(flags.start));
    summit.end = TRY(typedDate(flags.end));
    summit.zone = flags.zone;
    beginning.states = inCapitals(flags.states);
    beginning.blocs = flags.blocs;
    beginning.topics = TRY(topicsOf(flags.topics));
    return beginning;
}

Result<> create(const NewFlags& flags)
{
    if (flags.from == "empty") {
        const auto beginning = TRY(beginningOf(flags));
        (void)TRY(io::createSummit(flags.file, beginning, bundledWorld().map));
    } else if (bundledSummits().contains(QString::fromStdString(flags.from)))
        (void)TRY(createFromBundled(QString::fromStdString(flags.from), flags.file));
    else
        (void)TRY(io::createFromFolder(flags.file, flags.from, terminalProgress()));
    return {};
}

/// What an empty summit begins with: of one that comes whole nothing of it is asked.
void addBeginning(Verb& verb, NewFlags& flags, Argument* from)
{
    std::vector<std::string> blocs;
    for (const auto& bloc : geo::blocs())
        blocs.emplace_back(bloc.key);
    for (auto* option : {
             verb.add("--title", flags.title, "Name of the summit; else that of the file"),
             verb.add("--start", flags.start, "First day, like 2025-02-10"),
             verb.add("--end", flags.end, "Last day"),
             verb.add("--place", flags.place, "Where it took place"),
             verb.add("--zone", flags.zone, "IANA time zone, like Europe/Paris"),
             verb.add("--languages", flags.languages,
                      "Languages of its texts, like en,fr; the first one is the main one")
                 ->delimiter(','),
             verb.add("--states", flags.states, "States to begin with, by ISO 3166-1 alpha-3 code, like FRA,IND")
                 ->delimiter(','),
             verb.add("--blocs", flags.blocs,
                      "Blocs to begin with, each with its members on the first day: " + join(blocs, ", "))
                 ->delimiter(','),
             verb.add("--topics", flags.topics, "Topics to begin with: those of paris-2025 or of a document"),
         })
        option->excludes(from);
}

} // namespace

void addNew(Verb& app, Action& chosen)
{
    auto* verb = app.addVerb("new", "Make a document");
    auto flags = std::make_shared<NewFlags>();
    verb->add("FILE", flags->file, "The document to make")->required();
    auto* from = verb->add("--from", flags->from, "paris-2025, empty, or a folder of JSON files");
    addBeginning(*verb, *flags, from);
    verb->onChosen([flags, &chosen] { chosen = [flags] { return create(*flags); }; });
}

} // namespace plenary::cli
