// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/geo/world_map.h"
#include "core/scene/map/options.h"
#include "core/scene/view/context.h"

namespace plenary::scene
{

/// The text whose signatures a map shows: the one named, else the summit's own, else the first; noRow where there is
/// none.
Row instrumentOf(const Dataset& data, const MapOptions& options);

/// Who signed a text, or what states say, on a map: small states as markers, organisations and states without a
/// territory as badges. Classes differ by pattern and outline as well as by colour. With a second as-of date, two maps
/// side by side.
Scene buildMap(const Context& context, const geo::WorldMap& world, const MapOptions& options);

/// Pixels kept free around the earth at zoom 1.
inline constexpr geo::Margins mapMargins = {4, 4, 4, 4};
/// Between two maps side by side.
inline constexpr double mapGap = 16;
/// The part of a map's plot that the picture of one date has: all of it, or the right half of two.
Rect mapPanel(const Rect& plot, const MapOptions& options);

/// The territory meant by a code of two or three letters, by the name of its actor in any language, by a name of its own
/// or the only one that begins so. Errors: NotFound; Conflict, with the candidates, where several begin so.
[[nodiscard]] Result<std::size_t> findTerritory(const Dataset& data, const geo::WorldMap& world, std::string_view text);
/// The view that shows a territory in the middle, near enough to be seen among its neighbours.
geo::View viewOf(const geo::WorldMap& world, std::size_t territory, geo::View view);
/// The actors whose territory has its middle inside `band`, on a map that fills `panel`.
std::vector<Row> actorsWithin(const Dataset& data, const geo::WorldMap& world, const MapOptions& options,
                              const Rect& panel, const Rect& band);

} // namespace plenary::scene
