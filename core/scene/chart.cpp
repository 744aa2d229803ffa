// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scene/chart.h"

#include "core/scene/pledges.h"
#include "core/scene/stances.h"

#include <algorithm>
#include <iterator>

namespace plenary::scene
{

namespace
{

constexpr std::string_view names[] = {"timeline", "matrix", "profile", "map", "pledges"};
static_assert(std::size(names) == chartKinds);

/// As many columns as stay legible.
std::size_t columnsFor(double width)
{
    const double column = width < 700 ? 44 : 66;
    return static_cast<std::size_t>(std::clamp((width - 200) / column, 3.0, 16.0));
}

} // namespace

std::string_view nameOf(ChartKind kind)
{
    return names[static_cast<std::size_t>(kind)];
}

std::optional<ChartKind> chartFromName(std::string_view name)
{
    const auto* found = std::ranges::find(names, name);
    if (found == std::end(names))
        return std::nullopt;
    return static_cast<ChartKind>(found - std::begin(names));
}

Row defaultInstrument(const Dataset& data)
{
    const Row named = data.findInstrument(data.summit.instrument);
    return named != noRow || data.instruments.empty() ? named : 0;
}

Scene buildChart(const Context& context, const geo::WorldMap& world, const ChartOptions& options)
{
    switch (options.kind) {
    case ChartKind::Timeline: {
        const Extent span = options.span.value_or(focusOf(context.data, context.zone));
        return buildTimeline(context, {options.laneBy, span.from, span.to});
    }
    case ChartKind::Matrix:
        return buildMatrix(context,
                           options.actors.empty() ? stanceActors(context, columnsFor(context.width)) : options.actors);
    case ChartKind::Profile:
        return buildProfile(context, options.actors.empty() ? defaultProfile(context.data) : options.actors);
    case ChartKind::Map:
        return buildMap(context, world,
                        {options.instrument != noRow ? options.instrument : defaultInstrument(context.data),
                         options.view, options.countBlocs});
    case ChartKind::Pledges:
        return buildPledges(context);
    }
    return {};
}

} // namespace plenary::scene
