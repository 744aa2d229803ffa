// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scene/chart.h"

#include "core/scene/pledges.h"

#include <algorithm>

namespace plenary::scene
{

namespace
{

/// As many columns as stay legible.
std::size_t columnsFor(double width)
{
    const double column = width < 700 ? 44 : 66;
    return static_cast<std::size_t>(std::clamp((width - 200) / column, 3.0, 16.0));
}

} // namespace

Scene buildChart(const Context& context, const geo::WorldMap& world, const ChartOptions& options)
{
    switch (options.kind) {
    case ChartKind::Timeline:
        return buildTimeline(context, options.timeline);
    case ChartKind::Matrix: {
        const auto chosen = context.data.findActors(options.stances.actors);
        return buildMatrix(context, chosen.empty() ? stanceActors(context, columnsFor(context.width)) : chosen);
    }
    case ChartKind::Profile:
        return buildProfile(context, profileActors(context.data, options.stances));
    case ChartKind::Map:
        return buildMap(context, world, options.map);
    case ChartKind::Pledges:
        return buildPledges(context);
    }
    return {};
}

} // namespace plenary::scene

namespace plenary
{

namespace
{

constexpr KindName chartNames[] = {
    {"timeline", PLENARY_TR("core", "Timeline")}, {"matrix", PLENARY_TR("core", "Matrix")},
    {"profile", PLENARY_TR("core", "Profile")},   {"map", PLENARY_TR("core", "Map")},
    {"pledges", PLENARY_TR("core", "Pledges")},
};

} // namespace

template <>
std::span<const KindName> kindNames<scene::ChartKind>()
{
    return chartNames;
}

} // namespace plenary
