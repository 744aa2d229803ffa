// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scene/figure/recipe.h"

#include <string>
#include <string_view>

namespace plenary::io
{

/// The recipe as JSON in ASCII, with its version and a checksum: compact for files, or indented for people.
std::string recipeToJson(const scene::Recipe& recipe, bool indented = false);

/// Reads what recipeToJson wrote. `file` is named in errors: TooNew for a version this program does not know, Corrupt
/// where it was cut or changed by hand, Invalid for values that cannot be. Fields that are missing keep their default.
[[nodiscard]] Result<scene::Recipe> recipeFromJson(std::string_view json, const std::string& file);

} // namespace plenary::io
