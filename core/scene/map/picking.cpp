// SPDX-License-Identifier: GPL-3.0-or-later
// Where things lie on a map.
#include "core/scene/map/map.h"

#include "core/geo/french_names.h"

#include <algorithm>
#include <cctype>
#include <cmath>

namespace plenary::scene
{

Rect mapPanel(const Rect& plot, const MapOptions& options)
{
    if (options.beside == 0)
        return plot;
    const double half = std::max(1.0, (plot.width - mapGap) / 2);
    return {plot.x + half + mapGap, plot.y, half, plot.height};
}

std::optional<std::size_t> findTerritory(const Dataset& data, const geo::WorldMap& world, std::string_view text)
{
    const auto wanted = folded(trimmed(text));
    if (wanted.empty())
        return std::nullopt;
    std::string code(trimmed(text));
    std::ranges::transform(code, code.begin(), [](unsigned char c) { return static_cast<char>(std::toupper(c)); });
    if (const auto found = world.find(code))
        return found;
    if (const Row actor = data.findActor(text); actor != noRow && !data.actors[actor].iso3.empty())
        return world.find(data.actors[actor].iso3);
    std::optional<std::size_t> begins;
    for (std::size_t i = 0; i < world.territories().size(); ++i) {
        const auto& territory = world.territories()[i];
        for (const auto& name : {folded(territory.name), folded(geo::frenchName(territory.iso3))}) {
            if (name == wanted)
                return i;
            if (!begins && name.starts_with(wanted))
                begins = i;
        }
    }
    return begins;
}

geo::View viewOf(const geo::WorldMap& world, std::size_t territory, geo::View view)
{
    const auto& found = world.territories()[territory];
    // So near that it fills a twentieth of the figure; the smallest among their neighbours all the same.
    constexpr double share = 0.05;
    const auto zoomFor = [&](const geo::PlaneBox& extent) {
        const double area = (extent.right - extent.left) * (extent.top - extent.bottom);
        return std::clamp(std::sqrt(share * area / std::max(found.steradians, 1e-9)), 1.2, 40.0);
    };
    view.zoom = zoomFor(geo::Projector(view).extent());
    if (view.projection == geo::Projection::Globe) {
        view.turned = found.anchor;
        view.centreX = view.centreY = 0;
        return view;
    }
    const geo::Projector projector(view);
    auto place = projector.toPlane(found.anchor);
    if (!place) {
        // Not in this region: the world shows it.
        view.region = geo::Region::World;
        place = geo::Projector(view).toPlane(found.anchor);
    }
    const auto extent = geo::Projector(view).extent();
    view.zoom = zoomFor(extent);
    view.centreX = place->x - (extent.left + extent.right) / 2;
    view.centreY = place->y - (extent.bottom + extent.top) / 2;
    return view;
}

std::vector<Row> actorsWithin(const Dataset& data, const geo::WorldMap& world, const MapOptions& options,
                              const Rect& panel, const Rect& band)
{
    const geo::Projector projector(options.view);
    const auto extent = projector.extent();
    const double scale = geo::scaleFor(panel.width, panel.height, options.view, mapMargins);
    const double middleX = (extent.left + extent.right) / 2 + options.view.centreX;
    const double middleY = (extent.bottom + extent.top) / 2 + options.view.centreY;
    std::vector<Row> found;
    for (Row actor = 0; actor < data.actors.size(); ++actor) {
        const auto territory = data.actors[actor].iso3.empty() ? std::nullopt : world.find(data.actors[actor].iso3);
        const auto place = territory ? projector.toPlane(world.territories()[*territory].anchor) : std::nullopt;
        if (place && band.contains({panel.x + panel.width / 2 + (place->x - middleX) * scale,
                                    panel.y + panel.height / 2 - (place->y - middleY) * scale}))
            found.push_back(actor);
    }
    return found;
}

} // namespace plenary::scene
