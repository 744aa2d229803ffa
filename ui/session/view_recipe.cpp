// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/session/view_recipe.h"

#include "core/base/file_identity.h"
#include "core/base/scratch_folder.h"
#include "ui/render/proof_pages.h"
#include "ui/session/living_page.h"
#include "ui/session/recipe_views.h"

namespace plenary
{

scene::Recipe recipeOf(const Session& session, const scene::ChartOptions& chart, const scene::FigureLook& look,
                       const QString& language)
{
    const QtLexicon words(language);
    auto recipe = recipeFor(inWords(session.view(), words), session.filter(), chart, look);
    recipe.frozen = session.showsPast();
    return recipe;
}

Result<> restoreView(Session& session, const scene::Recipe& recipe, const std::string& name)
{
    TRY(scene::checkDocument(recipe, session.data().summit, name));
    const Filter filter = TRY(parseFilter(recipe.filter, session.data()));
    session.setAsOf(recipe.asOf);
    session.setFilter(filter);
    session.setCountSpokenFor(recipe.countSpokenFor);
    auto timeline = recipe.chart.timeline;
    if (timeline.from >= timeline.to) {
        const auto focus = scene::focusOf(session.data(), session.zone());
        timeline.from = focus.from;
        timeline.to = focus.to;
    }
    session.setTimeline(std::move(timeline));
    const auto kind = recipe.chart.kind;
    session.setStances(scene::showsStances(kind) ? kind : session.stanceChart(), recipe.chart.stances);
    const bool map = kind == scene::ChartKind::Map || kind == scene::ChartKind::Pledges;
    session.setMap(map ? kind : session.mapChart(), recipe.chart.map);
    return {};
}

Result<scene::FigureChanges> changesSince(const Document& document, const scene::View& view,
                                          const scene::Recipe& recipe)
{
    auto changes = TRY(changesSince(view, recipe));
    for (const auto& entry : TRY(document.history()))
        if (!entry.undone && entry.number > recipe.origin.change)
            changes.edits.push_back(entry.label.in(view.words));
    return changes;
}

Result<QString> changesSince(const Session& session, const scene::Recipe& recipe)
{
    // Not what the session shows: that of a large document follows a new filter a while later.
    RecipeViews views(session.document(), session.data());
    const auto view = TRY(views.of(recipe));
    const auto changes = TRY(changesSince(session.document(), view, recipe));
    return QString::fromStdString(scene::changesText(changes, session.words()));
}

namespace
{

Result<> exportPresent(const Document& document, const scene::Recipe& recipe, const FilePath& path,
                       const std::optional<FilePath>& proofs)
{
    const auto data = TRY(document.load());
    RecipeViews views(document, *data);
    const auto view = TRY(views.of(recipe));
    auto fresh = recipe;
    fresh.filter = TRY(parseFilter(recipe.filter, *data)).text();
    fresh.origin = originOf(*data, recipe.language);
    (void)TRY(writeFigure(document, view, fresh, path, proofs));
    return views.readable();
}

} // namespace

Result<> checkOutput(const Document& document, const scene::Recipe& recipe, const FilePath& path,
                     const std::optional<FilePath>& proofs)
{
    CommandFiles files;
    files.readsDocument(document.path());
    for (const auto& file : filesOf(recipe, path))
        TRY(files.writes(file.path()));
    return proofs ? files.writes(proofs->path()) : Result<>();
}

Result<std::vector<Error>> writeFigure(const Document& document, const scene::View& view, const scene::Recipe& recipe,
                                       const FilePath& path, const std::optional<FilePath>& proofs,
                                       const Progress& progress)
{
    if (!recipe.look.interactive || formatOf(path) != Format::Html) // of what was a page, a picture
        return proofs ? exportProven(document, view, recipe, path, *proofs, progress)
                      : exportRecipe(view, recipe, path);
    TRY(checkLiving(path, proofs));
    auto figure = TRY(livingPage(document, view.data, recipe, progress));
    TRY(writeFile(path, figure.ready));
    return std::move(figure.remarks);
}

Result<> exportFrom(const Document& document, const scene::Recipe& recipe, const FilePath& path,
                    const std::optional<FilePath>& proofs)
{
    TRY(checkOutput(document, recipe, path, proofs));
    if (!recipe.frozen)
        return exportPresent(document, recipe, path, proofs);
    const auto folder = TRY(ScratchFolder::make());
    const auto past = TRY(document.copyAt(recipe.origin.change, folder / "past.plenary"));
    return exportPresent(past, recipe, path, proofs);
}

} // namespace plenary
