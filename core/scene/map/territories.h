// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/geo/world_map.h"
#include "core/scene/map/colours.h"
#include "core/scene/view/context.h"

#include <vector>

// What a map is drawn from and what is written about it; shared by the sources of map.h alone.
namespace plenary::scene
{

struct MapParts
{
    MapParts(const View& view, const geo::WorldMap& world, const MapOptions& options);

    std::string nameOf(std::size_t territory) const;
    /// What the card of a territory or of an actor without one says; `territory` is noTerritory there.
    std::string tip(std::size_t territory, Row actor) const;
    std::string tip(std::size_t territory) const { return tip(territory, owner[territory]); }
    Target target(Row actor) const;
    /// What a screen reader says behind the name.
    std::string spoken(Row actor) const;
    /// That its words do not go with its deeds or with each other; empty where they do.
    const std::string& breakOf(Row actor) const;
    bool isDependency(std::size_t territory) const { return actor[territory] == noRow && owner[territory] != noRow; }

    static constexpr std::size_t noTerritory = static_cast<std::size_t>(-1);

    const View& view;
    const geo::WorldMap& world;
    const MapOptions& options;
    Row instrument;
    SignatoryStates states;
    MapColours colours;
    std::vector<Row> actor;     ///< the actor a territory belongs to itself, one a territory
    std::vector<Row> owner;     ///< the same, or that of its sovereign
    std::vector<Row> homeless;  ///< states of the document that no territory stands for
    std::vector<Row> crowded;   ///< states whose code another state of the document has as well
};

/// The map of one date.
Scene buildOneMap(const Context& context, const geo::WorldMap& world, const MapOptions& options);
/// Title, subtitle, legend, notes and what is said where there is nothing to draw.
void describeMap(Scene& scene, const MapParts& parts, const std::vector<bool>& inSight);
/// One row an actor with a record or a value, then the states of the world nothing is known of. `hits` says which
/// place of the scene stands for a territory.
void addMapTable(Scene& scene, const MapParts& parts, const std::vector<std::size_t>& hits);

} // namespace plenary::scene
