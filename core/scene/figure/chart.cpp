// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scene/figure/chart.h"

#include "core/scene/agreement/agreement.h"
#include "core/scene/pledges/pledges.h"

#include <algorithm>

namespace plenary::scene
{

namespace
{

/// Compared two by two where none are chosen: as many as have room for their names.
std::size_t agreementActors(const Context& context)
{
    return static_cast<std::size_t>(std::clamp((std::min(context.width, context.height) - 60) / 13, 6.0, 40.0));
}

/// As many columns as stay legible.
std::size_t columnsFor(double width)
{
    const double column = width < 700 ? 44 : 66;
    return static_cast<std::size_t>(std::clamp((width - 200) / column, 3.0, 16.0));
}

} // namespace

EntityKind drawnKind(const ChartOptions& options)
{
    switch (options.kind) {
    case ChartKind::Timeline:
        return EntityKind::Event;
    case ChartKind::Pledges:
        return EntityKind::Pledge;
    case ChartKind::Map:
        return options.map.colour == MapColour::Class ? EntityKind::Signature : EntityKind::Position;
    default:
        return EntityKind::Position;
    }
}

ChartOptions settled(const Context& context, ChartOptions options, std::size_t most)
{
    const auto& data = context.data;
    const auto name = [&](const std::vector<Row>& actors) {
        for (const Row actor : actors)
            options.stances.actors.push_back(data.actors[actor].uid);
    };
    const bool isOpen = data.findActors(options.stances.actors).empty();
    if (isOpen)
        options.stances.actors.clear();
    if (isOpen && options.kind == ChartKind::Matrix)
        name(stanceActors(context, std::min(columnsFor(context.width), most)));
    if (isOpen && options.kind == ChartKind::Agreement)
        name(stanceActors(context, std::min(agreementActors(context), most)));
    if (const Row topic = trendTopic(context, options.stances); topic != noRow)
        options.stances.topic = data.topics[topic].uid;
    if (const Row topic = trendTopic(context, {.topic = options.map.topic}); topic != noRow)
        options.map.topic = data.topics[topic].uid;
    return options;
}

Scene buildChart(const Context& context, const geo::WorldMap& world, const ChartOptions& options)
{
    switch (options.kind) {
    case ChartKind::Timeline:
        return buildTimeline(context, options.timeline);
    case ChartKind::Matrix: {
        auto chosen = context.data.findActors(options.stances.actors);
        std::size_t room = mostInMatrix;
        if (chosen.empty()) {
            chosen = stanceActors(context, context.data.actors.size());
            room = columnsFor(context.width);
        }
        return buildMatrix(context, chosen, options.stances, room);
    }
    case ChartKind::Profile:
        return buildProfile(context, profileActors(context.data, options.stances), options.stances);
    case ChartKind::Statements:
        return buildStatements(context, profileActors(context.data, options.stances), options.stances);
    case ChartKind::Trend:
        return buildTrend(context, profileActors(context.data, options.stances), options.stances);
    case ChartKind::Agreement: {
        auto chosen = context.data.findActors(options.stances.actors);
        std::size_t room = mostInMatrix;
        if (chosen.empty()) {
            chosen = stanceActors(context, mostInMatrix);
            room = agreementActors(context);
        }
        return buildAgreement(context, chosen, options.stances, room);
    }
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
    {"profile", PLENARY_TR("core", "Profile")},   {"statements", PLENARY_TR("core", "Statements")},
    {"trend", PLENARY_TR("core", "Trend")},       {"agreement", PLENARY_TR("core", "Agreement")},
    {"map", PLENARY_TR("core", "Map")},           {"pledges", PLENARY_TR("core", "Pledges")},
};

} // namespace

template <>
std::span<const KindName> kindNames<scene::ChartKind>()
{
    return chartNames;
}

} // namespace plenary
