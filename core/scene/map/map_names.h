// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/geo/project_map.h"
#include "core/scene/canvas/canvas.h"

#include <string>
#include <vector>

namespace plenary::scene
{

/// A territory that may be named on a map.
struct NamedTerritory
{
    std::size_t territory = 0;
    std::string name;
    Tone inside = Tone::Ink; ///< of the name on its colour
    bool always = false;     ///< also beside it, with a line to it, where it has no room inside
    bool hasMark = false;    ///< in its middle stands a mark
};

/// The names that have room: of all that are wanted always, and of the ten largest others whose name fits into them.
/// None lies over another one, and those beside their territory lie over water.
std::vector<Shape> mapNames(const Canvas& canvas, const geo::ProjectedMap& map, const Rect& plot,
                            std::vector<NamedTerritory> wanted);

} // namespace plenary::scene
