// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/geo/world_map.h"

namespace plenary
{

/// The bundled world map, read on first use and kept. An installation whose map is damaged gets an empty one and the
/// reason in `problem`.
struct BundledWorld
{
    geo::WorldMap map;
    std::optional<Error> problem;
};
const BundledWorld& bundledWorld();

} // namespace plenary
