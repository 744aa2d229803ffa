// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scene/figure/recipe.h"

#include <filesystem>
#include <optional>
#include <string>
#include <string_view>

// Where figures keep their recipe: PNG in a text chunk, SVG in <metadata>, HTML in a script that is data, PDF in its
// XMP metadata. Each is found without a reader for the whole format.
namespace plenary::io
{

inline constexpr std::string_view recipeKeyword = "Plenary-Recipe"; ///< of the PNG chunk
inline constexpr std::string_view recipeElement = "plenary:recipe"; ///< in SVG and XMP
inline constexpr std::string_view recipeNamespace = "urn:plenary:recipe";
inline constexpr std::string_view recipeScript = R"(<script type="application/json" id="plenary-recipe">)";

/// The JSON of the recipe inside the bytes of a figure, or the bytes themselves where they are such a JSON; nothing
/// where there is none.
std::optional<std::string> recipeIn(std::string_view figure);

/// The recipe of a figure on disk. Errors: NotFound, Io, Invalid for a file without a recipe, and those of
/// recipeFromJson.
[[nodiscard]] Result<scene::Recipe> readRecipe(const std::filesystem::path& figure);

/// Whether a file of this name may be a figure, and no document.
bool hasFigureEnding(const std::filesystem::path& path);

/// A text for XML and HTML: `<`, `>`, `&` and quotes as entities; what XML 1.0 cannot hold is left out.
std::string xmlEscaped(std::string_view text);

} // namespace plenary::io
