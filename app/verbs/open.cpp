// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/output.h"
#include "app/verbs/files.h"
#include "app/verbs/verbs.h"
#include "app/verbs/viewed.h"

#include "core/io/figure_file.h"
#include "core/io/recipe_json.h"
#include "ui/session/view_recipe.h"

namespace plenary::cli
{

namespace
{

struct OpenFlags
{
    std::string figure, file, language = "en";
    bool recipe = false;
    bool changes = false;
};

Result<> printChanges(const OpenFlags& flags, const scene::Recipe& recipe)
{
    if (flags.file.empty())
        return fail(Errc::Invalid,
                    PLENARY_TR("core", "Name the document as well, to hear what has changed since %1 was made."),
                    {flags.figure});
    const auto viewed = TRY(Viewed::open(flags.file));
    TRY(scene::checkDocument(recipe, viewed->data().summit, flags.figure));
    const auto view = TRY(viewed->view(recipe));
    const auto changes = TRY(changesSince(viewed->document(), view, recipe));
    const QtLexicon words(QString::fromStdString(flags.language));
    printText(scene::changesText(changes, words));
    return {};
}

Result<> open(const OpenFlags& flags)
{
    CommandFiles files;
    files.reads(flags.figure);
    TRY(files.writesStdout());
    const auto recipe = TRY(io::readRecipe(flags.figure));
    if (flags.recipe)
        printData(io::recipeToJson(recipe, true) + '\n');
    return flags.changes ? printChanges(flags, recipe) : Result<>{};
}

} // namespace

void addOpen(Verb& app, Action& chosen)
{
    auto* verb = app.addVerb("open", "Open the view an exported figure was made from");
    auto flags = std::make_shared<OpenFlags>();
    verb->add("FIGURE", flags->figure, "A PNG, SVG, PDF or HTML file exported by Plenary")->required();
    verb->add("FILE", flags->file, "The document; the bundled summit where none is named");
    auto* recipe = verb->addFlag("--recipe", flags->recipe, "Print its recipe as JSON and open no window");
    verb->addFlag("--changes", flags->changes, "Print what has changed in FILE since, and open no window")
        ->excludes(recipe);
    verb->add("--lang", flags->language, "Language of what is printed: en or fr")->among({"en", "fr"});
    verb->onChosen([flags, &chosen] { chosen = [flags] { return open(*flags); }; });
}

} // namespace plenary::cli
