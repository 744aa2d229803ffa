// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/session/view_recipe.h"

#include "core/base/file_identity.h"
#include "core/store/word_search.h"
#include "ui/render/figure_maker.h"

#include <QDir>
#include <QTemporaryDir>

namespace plenary
{

scene::Recipe recipeOf(const Session& session, const scene::ChartOptions& chart, const scene::FigureLook& look,
                       const QString& language)
{
    const QtLexicon words(language);
    const auto context = session.context(100, 100);
    auto recipe = recipeFor(inWords(context, words), session.filter(), chart, look);
    recipe.frozen = session.showsPast();
    return recipe;
}

Result<> restoreView(Session& session, const scene::Recipe& recipe, const std::string& name)
{
    TRY(scene::checkDocument(recipe, session.data().summit, name));
    const Filter filter = TRY(parseFilter(recipe.filter, session.data()));
    session.setFilter(filter);
    session.setAsOf(recipe.asOf);
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

Result<QString> changesSince(const Session& session, const scene::Recipe& recipe)
{
    const QtLexicon words(QString::fromStdString(recipe.language));
    const Filter filter = TRY(parseFilter(recipe.filter, session.data()));
    // Not what the session shows: that of a large document follows a new filter a while later.
    const Selection selection = TRY(runFilter(session.document(), session.data(), filter, session.zone()));
    const auto shown = session.context(100, 100);
    const scene::Context context{.data = shown.data,
                                 .selection = selection,
                                 .words = words,
                                 .measure = shown.measure,
                                 .titles = shown.titles,
                                 .zone = shown.zone,
                                 .asOf = recipe.asOf,
                                 .countSpokenFor = recipe.countSpokenFor};
    const auto edits = TRY(session.document().history());
    return QString::fromStdString(scene::changesText(TRY(changesSince(context, recipe, edits)), session.words()));
}

namespace
{

Result<> exportPresent(const Document& document, const scene::Recipe& recipe, const FilePath& path)
{
    const auto data = TRY(document.load());
    const auto zone = TRY(Zone::find(data->summit.zone));
    const Filter filter = TRY(parseFilter(recipe.filter, *data));
    const Selection selection = TRY(runFilter(document, *data, filter, zone));
    const QtLexicon words(QString::fromStdString(recipe.language));
    const FontMeasure measure;
    const scene::TitleReader titles = [&](std::span<const EventId> ids) {
        return document.eventTitles(ids).value_or(std::vector<Text>(ids.size()));
    };
    const scene::Context context{.data = *data,
                                 .selection = selection,
                                 .words = words,
                                 .measure = measure,
                                 .titles = titles,
                                 .zone = zone,
                                 .asOf = recipe.asOf,
                                 .countSpokenFor = recipe.countSpokenFor};
    auto fresh = recipeFor(context, filter, recipe.chart, recipe.look);
    fresh.frozen = recipe.frozen;
    return exportRecipe(context, fresh, path);
}

} // namespace

Result<> checkOutput(const Document& document, const scene::Recipe& recipe, const FilePath& path)
{
    CommandFiles files;
    files.readsDocument(document.path());
    for (const auto& file : filesOf(recipe, path))
        TRY(files.writes(file.path()));
    return {};
}

Result<> exportFrom(const Document& document, const scene::Recipe& recipe, const FilePath& path)
{
    TRY(checkOutput(document, recipe, path));
    if (!recipe.frozen)
        return exportPresent(document, recipe, path);
    const QTemporaryDir folder;
    if (!folder.isValid())
        return fail(Errc::Io, PLENARY_TR("core", "There is no room for temporary files: free some space in %1."),
                    {QDir::tempPath().toStdString()});
    const auto past =
        TRY(document.copyAt(recipe.origin.change, folder.filePath(QStringLiteral("past.plenary")).toStdString()));
    return exportPresent(past, recipe, path);
}

} // namespace plenary
