// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scene/figure/recipe.h"
#include "ui/render/file_path.h"
#include "ui/session/session.h"

#include <QString>

// Between what the window shows and the recipes of figures and saved views.
namespace plenary
{

/// The recipe of a chart of what the session shows now, in `language`.
scene::Recipe recipeOf(const Session& session, const scene::ChartOptions& chart, const scene::FigureLook& look,
                       const QString& language);

/// Lets the session show what a recipe describes; `name` stands for it in errors. Nothing is changed where it belongs
/// to another document or asks for what that one no longer has.
[[nodiscard]] Result<> restoreView(Session& session, const scene::Recipe& recipe, const std::string& name);

/// What a document says today about what a figure showed, and which edits led there; `view` is that of its recipe.
[[nodiscard]] Result<scene::FigureChanges> changesSince(const Document& document, const scene::View& view,
                                                        const scene::Recipe& recipe);
/// The same in words of the language of the window. The session shows the view already.
[[nodiscard]] Result<QString> changesSince(const Session& session, const scene::Recipe& recipe);

/// Refuses to write a figure, and its proof sheet where it has one, over the document it is made from, by whatever
/// name.
[[nodiscard]] Result<> checkOutput(const Document& document, const scene::Recipe& recipe, const FilePath& path,
                                   const std::optional<FilePath>& proofs = {});

/// Writes the figure of a recipe that `view` is made of, and its proof sheet where one is named: a living page where
/// the look asks for one, else a picture, a page or a table. The one way from a document to files of figures. Answers
/// what a person should hear of it. Errors: Invalid for a living page that is no HTML, or that is to have a proof sheet
/// besides.
[[nodiscard]] Result<std::vector<Error>> writeFigure(const Document& document, const scene::View& view,
                                                     const scene::Recipe& recipe, const FilePath& path,
                                                     const std::optional<FilePath>& proofs,
                                                     const Progress& progress = {});

/// Writes the figure of a recipe, and its proof sheet where one is named: from the document as it is, or as it was
/// where the recipe is frozen.
[[nodiscard]] Result<> exportFrom(const Document& document, const scene::Recipe& recipe, const FilePath& path,
                                  const std::optional<FilePath>& proofs = {});

} // namespace plenary
