// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/geo/world_map.h"

#include <QString>

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

/// How the map treats an area that is disputed, in the language asked for.
struct BorderDecision
{
    QString area;
    QString decision;
    QString since; ///< ISO date
};
std::vector<BorderDecision> borderDecisions(const QString& language);

} // namespace plenary
