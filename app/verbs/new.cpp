// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/output.h"
#include "app/verbs/files.h"
#include "app/verbs/verbs.h"

#include "core/io/json_dataset.h"
#include "ui/session/bundled.h"

#include <CLI/App.hpp>

#include <QStringList>

#include <filesystem>

namespace plenary::cli
{

namespace
{

Result<> create(const std::string& file, const std::string& from)
{
    if (from == "empty") {
        Summit summit;
        summit.uid = slug(std::filesystem::path(file).stem().string());
        summit.title = Text("en", std::filesystem::path(file).stem().string());
        (void)TRY(Document::create(file, summit));
    } else if (bundledSummits().contains(QString::fromStdString(from))) {
        (void)TRY(createFromBundled(QString::fromStdString(from), file));
    } else {
        (void)TRY(io::createFromFolder(file, from, terminalProgress()));
    }
    return {};
}

} // namespace

void addNew(CLI::App& app, Action& chosen)
{
    auto* verb = app.add_subcommand("new", "Make a document");
    struct Flags
    {
        std::string file, from = "empty";
    };
    auto flags = std::make_shared<Flags>();
    verb->add_option("FILE", flags->file, "The document to make")->required();
    verb->add_option("--from", flags->from, "paris-2025, empty, or a folder of JSON files");
    verb->callback([flags, &chosen] { chosen = [flags] { return create(flags->file, flags->from); }; });
}

} // namespace plenary::cli
