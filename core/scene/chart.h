// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scene/map.h"
#include "core/scene/timeline.h"

#include <optional>
#include <string_view>
#include <vector>

namespace plenary::scene
{

enum class ChartKind : std::uint8_t { Timeline, Matrix, Profile, Map, Pledges };
inline constexpr std::size_t chartKinds = 5;

/// The word for a chart on the command line.
std::string_view nameOf(ChartKind kind);
std::optional<ChartKind> chartFromName(std::string_view name);

/// Everything that decides how a chart looks, beside what all charts share.
struct ChartOptions
{
    ChartKind kind = ChartKind::Timeline;
    LaneBy laneBy = LaneBy::Actor;
    std::optional<Extent> span; ///< of the timeline; none: the summit's focus
    std::vector<Row> actors;    ///< of matrix and profile; none: chosen from the data
    Row instrument = noRow;     ///< of the map; none: the summit's own
    geo::View view;             ///< of the map
    bool countBlocs = true;
};

/// Builds a chart of any kind.
Scene buildChart(const Context& context, const geo::WorldMap& world, const ChartOptions& options);

/// The text whose signatures a map shows when none is chosen.
Row defaultInstrument(const Dataset& data);

} // namespace plenary::scene
