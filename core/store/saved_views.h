// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string>

namespace plenary
{

/// A view kept in the document under a name, as the JSON of its recipe (core/io/recipe_json.h). It follows the document
/// unless its recipe is frozen.
struct SavedView
{
    std::int64_t id = 0;
    std::string name; ///< of its own in the document
    int order = 0;    ///< place in the list
    std::string recipe;

    bool operator==(const SavedView&) const = default;
};

} // namespace plenary
