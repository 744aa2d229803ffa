// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/kinds.h"
#include "core/scene/map/map.h"
#include "core/scene/stances/charts.h"
#include "core/scene/timeline/timeline.h"

namespace plenary::scene
{

enum class ChartKind : std::uint8_t { Timeline, Matrix, Profile, Statements, Trend, Agreement, Map, Pledges };

/// Whether it is one of the charts of stances.
constexpr bool showsStances(ChartKind kind)
{
    return kind >= ChartKind::Matrix && kind <= ChartKind::Agreement;
}

/// Everything that decides how a chart looks, beside what all charts of a view share. Records are named by uid, so
/// that options outlive a reload of the document and can be written into a file. Every part lists its fields once, in
/// fields(): what reads or writes options goes through that list.
struct ChartOptions
{
    ChartKind kind = ChartKind::Timeline;
    TimelineOptions timeline;
    StanceOptions stances;
    MapOptions map;
};

/// What sort of records a chart draws, which decides what of a filter concerns it.
EntityKind drawnKind(const ChartOptions& options);

/// The chart with the actors and the topic that it chooses from the data named, of the actors of a matrix at most
/// `most`: so that it shows the same ones of another date.
ChartOptions settled(const Context& context, ChartOptions options, std::size_t most);

/// Builds a chart of any kind.
Scene buildChart(const Context& context, const geo::WorldMap& world, const ChartOptions& options);

} // namespace plenary::scene

namespace plenary
{

/// The words for charts on the command line and in files.
template <>
std::span<const KindName> kindNames<scene::ChartKind>();

} // namespace plenary
