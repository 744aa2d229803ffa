// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scene/figure/chart.h"
#include "core/scene/figure/frame.h"
#include "core/scene/figure/proven_marks.h"
#include "core/scene/figure/recipe.h"
#include "ui/render/exporter.h"

#include <vector>

namespace plenary
{

/// A chart as a figure for a file: laid out for spec.size, built with words for machines where the file is CSV,
/// written. Without a recipe, and so not to be opened again.
[[nodiscard]] Result<> exportFigure(const scene::View& view, const scene::ChartOptions& chart,
                                    const scene::Frame& frame, const ExportSpec& spec);

/// A chart with what stands around it as a scene, as large as the context. The marks that carry numbers, where
/// Frame::numbers asks for them, are added to `numbered`, which keep their numbers where they are there already.
scene::Scene figureScene(const scene::Context& context, const scene::ChartOptions& chart, const scene::Frame& frame,
                         std::vector<scene::ProvenMark>* numbered = nullptr);

/// A figure that is ready to be written: its pages, how to write them (all but the path), and its recipe.
struct Figure
{
    std::vector<scene::Scene> pages;
    ExportSpec spec;
    scene::Recipe recipe; ///< with the fingerprints of the rows
    std::vector<Error> remarks = {}; ///< what a person should hear of it
    std::vector<scene::ProvenMark> marks = {}; ///< of all pages, where the look asks for numbers
    QByteArray ready = {};                     ///< the bytes of the file, where they are made of more than the pages
    Table table;          ///< of all pages, in words for people, or for machines where the format is CSV
};

/// Makes the figure of a recipe for a format. `view` is that of the recipe: its filter, as-of date and words.
/// The one way from a view to a file, for the window and the command line alike. Errors: Invalid, where it could not be
/// read at its size, with the least size that can; of CSV the size does not matter.
[[nodiscard]] Result<Figure> makeFigure(const scene::View& view, const scene::Recipe& recipe, Format format);

/// Makes it and writes it to a file, whose ending says the format. Answers what a person should hear of it.
[[nodiscard]] Result<std::vector<Error>> exportRecipe(const scene::View& view, const scene::Recipe& recipe, const FilePath& path);

/// What the data say today about what a figure showed, but for the edits that led there. `view` is that of the recipe.
[[nodiscard]] Result<scene::FigureChanges> changesSince(const scene::View& view, const scene::Recipe& recipe);

/// Why a file of this name cannot be written: its ending is unknown.
[[nodiscard]] Result<Format> formatFor(const FilePath& path);

/// The files that exportRecipe() writes for a recipe; none where the ending is unknown.
std::vector<FilePath> filesOf(const scene::Recipe& recipe, const FilePath& path);

/// The state of a document that a figure in this language would show now, not yet with the rows it shows.
scene::Origin originOf(const Dataset& data, const std::string& language);

/// The recipe of a chart of a view, not yet with fingerprints.
scene::Recipe recipeFor(const scene::View& view, const Filter& filter, const scene::ChartOptions& chart,
                        const scene::FigureLook& look);

/// Lets a chart show the whole time and the whole earth in place of the part it shows.
void showWhole(scene::ChartOptions& chart, const scene::View& view);

/// A size that suits a chart where none is asked for.
QString usualSize(scene::ChartKind chart);

/// The same view in other words: another language, or numbers for machines. Nothing is selected in it.
scene::View inWords(const scene::View& view, const Lexicon& words);

/// What stands around a chart in a panel of the window: at most its legend.
scene::Frame panelFrame(scene::Frame::Legend legend);

/// “Plenary 0.1.0”.
std::string productName();

} // namespace plenary
