// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/geo/project_map.h"
#include "core/scene/context.h"

namespace plenary::scene
{

struct MapOptions
{
    Row instrument = noRow;
    geo::View view;
    bool countBlocs = true; ///< members of a signing bloc have a class of their own; off: they count as no record
};

/// Who signed a text, on the Equal Earth projection: equal areas, small states as markers, organisations as badges.
/// Classes differ by pattern and outline as well as by colour.
Scene buildMap(const Context& context, const geo::WorldMap& world, const MapOptions& options);

} // namespace plenary::scene
