// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/geo/project_map.h"
#include "core/scene/context.h"

namespace plenary::scene
{

struct MapOptions
{
    std::string instrument; ///< uid; empty: the summit's own
    geo::View view;
    bool countBlocs = true; ///< members of a signing bloc have a class of their own; off: they count as no record

    bool operator==(const MapOptions&) const = default;

    template <class Self, class Visit>
    static void fields(Self& self, Visit&& visit)
    {
        visit("instrument", self.instrument);
        visit("centre_x", self.view.centreX);
        visit("centre_y", self.view.centreY);
        visit("zoom", self.view.zoom);
        visit("count_blocs", self.countBlocs);
    }
};

/// The text whose signatures a map shows: the one named, else the summit's own, else the first; noRow where there is
/// none.
Row instrumentOf(const Dataset& data, const MapOptions& options);

/// Who signed a text, on the Equal Earth projection: equal areas, small states as markers, organisations as badges.
/// Classes differ by pattern and outline as well as by colour.
Scene buildMap(const Context& context, const geo::WorldMap& world, const MapOptions& options);

} // namespace plenary::scene
