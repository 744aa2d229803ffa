// SPDX-License-Identifier: GPL-3.0-or-later
// views: the saved views of a document.
#include "app/output.h"
#include "app/verbs/files.h"
#include "app/verbs/records_output.h"
#include "app/verbs/verbs.h"

#include "core/io/figure_file.h"
#include "core/io/recipe_json.h"
#include "core/scene/figure/recipe.h"
#include "core/store/document.h"

#include <nlohmann/json.hpp>

#include <algorithm>

namespace plenary::cli
{

namespace
{

struct ViewsFlags
{
    std::string file, save, like, rename, to, remove, freeze, unfreeze;
    ListFormat format = ListFormat::Table;
};

Result<SavedView> find(const std::vector<SavedView>& views, const std::string& name)
{
    const auto found = std::ranges::find(views, name, &SavedView::name);
    if (found == views.end())
        return fail(Errc::NotFound,
                    PLENARY_TR("core", "There is no view “%1”: see “plenary views FILE” for the names."), {name});
    return *found;
}

Result<> print(const std::vector<SavedView>& views, ListFormat format)
{
    std::vector<nlohmann::ordered_json> records;
    for (const auto& view : views) {
        nlohmann::ordered_json record;
        record["name"] = view.name;
        if (const auto recipe = io::recipeFromJson(view.recipe, view.name)) {
            record["chart"] = std::string(keyOf(recipe->chart.kind));
            record["filter"] = recipe->filter;
            record["language"] = recipe->language;
            record["frozen"] = recipe->frozen;
        } else {
            remark(recipe.error().message()); // the others are listed all the same
        }
        records.push_back(std::move(record));
    }
    printRecords(records, {"name", "chart", "filter", "language", "frozen"}, format);
    return {};
}

/// The recipe of a figure as a new view, or in the place of the one of this name.
Result<> save(Document& document, const std::vector<SavedView>& views, const ViewsFlags& flags)
{
    if (flags.like.empty())
        return fail(Errc::Invalid,
                    PLENARY_TR("core", "Name the figure whose view is to be saved: --save NAME --like FIGURE."));
    const auto recipe = TRY(io::readRecipe(flags.like));
    const auto data = TRY(document.load());
    TRY(scene::checkDocument(recipe, data->summit, flags.like));
    const auto known = std::ranges::find(views, flags.save, &SavedView::name);
    SavedView view = known == views.end() ? SavedView{} : *known;
    view.name = flags.save;
    view.order = known == views.end() ? (views.empty() ? 1 : views.back().order + 1) : view.order;
    view.recipe = io::recipeToJson(recipe);
    return document.edit({PLENARY_TR("core", "Save view “%1”"), {view.name}}, [&](Writer& writer) -> Result<> {
        (void)TRY(writer.put(view));
        return {};
    });
}

Result<> freeze(Document& document, SavedView view, bool frozen)
{
    auto recipe = TRY(io::recipeFromJson(view.recipe, view.name));
    recipe.frozen = frozen;
    recipe.origin.change = TRY(document.load())->change;
    view.recipe = io::recipeToJson(recipe);
    return document.edit({frozen ? PLENARY_TR("core", "Freeze view “%1”") : PLENARY_TR("core", "Unfreeze view “%1”"), {view.name}},
                         [&](Writer& writer) -> Result<> {
                             (void)TRY(writer.put(view));
                             return {};
                         });
}

Result<> run(const ViewsFlags& flags)
{
    const bool writes = !(flags.save + flags.rename + flags.remove + flags.freeze + flags.unfreeze).empty();
    auto document = TRY(openDocument(flags.file, writes ? OpenMode::ReadWrite : OpenMode::ReadOnly));
    const auto views = TRY(document.savedViews());
    if (!flags.save.empty())
        return save(document, views, flags);
    if (!flags.freeze.empty())
        return freeze(document, TRY(find(views, flags.freeze)), true);
    if (!flags.unfreeze.empty())
        return freeze(document, TRY(find(views, flags.unfreeze)), false);
    if (!flags.remove.empty()) {
        const auto view = TRY(find(views, flags.remove));
        return document.edit({PLENARY_TR("core", "Delete view “%1”"), {view.name}},
                             [&](Writer& writer) { return writer.removeView(view.id); });
    }
    if (flags.rename.empty())
        return print(views, flags.format);
    auto view = TRY(find(views, flags.rename));
    view.name = flags.to;
    return document.edit({PLENARY_TR("core", "Rename view “%1”"), {flags.rename}}, [&](Writer& writer) -> Result<> {
        (void)TRY(writer.put(view));
        return {};
    });
}

} // namespace

void addViews(Verb& app, Action& chosen)
{
    auto* verb = app.addVerb("views", "List, save, freeze, rename or delete the saved views of a document");
    auto flags = std::make_shared<ViewsFlags>();
    verb->add("FILE", flags->file, "A document")->required();
    auto* save = verb->add("--save", flags->save, "Save the view of the figure named by --like under this name");
    verb->add("--like", flags->like, "A figure exported before")->needs(save);
    auto* freeze = verb->add("--freeze", flags->freeze, "Let a view show the document as it is now for good");
    auto* unfreeze = verb->add("--unfreeze", flags->unfreeze, "Let a view follow the document again");
    auto* remove = verb->add("--delete", flags->remove, "Delete a view");
    auto* rename = verb->add("--rename", flags->rename, "Rename a view to what --to says");
    rename->needs(verb->add("--to", flags->to, "The new name")->needs(rename));
    const std::vector<Argument*> acts = {save, freeze, unfreeze, remove, rename};
    for (std::size_t i = 0; i < acts.size(); ++i)
        for (std::size_t j = 0; j < i; ++j)
            acts[i]->excludes(acts[j]);
    addFormat(*verb, flags->format);
    verb->onChosen([flags, &chosen] { chosen = [flags] { return run(*flags); }; });
}

} // namespace plenary::cli
