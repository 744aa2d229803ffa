// SPDX-License-Identifier: GPL-3.0-or-later
// Where things lie on a map.
#include "core/scene/map/map.h"

#include "core/geo/country_names.h"
#include "core/geo/french_names.h"
#include "core/model/naming.h"

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

namespace
{

std::optional<std::size_t> byCode(const geo::WorldMap& world, std::string_view text)
{
    std::string code(text);
    std::ranges::transform(code, code.begin(), [](unsigned char c) { return static_cast<char>(std::toupper(c)); });
    if (const auto found = world.find(code))
        return found;
    return world.find(geo::iso3Of(code));
}

} // namespace

Result<std::size_t> findTerritory(const Dataset& data, const geo::WorldMap& world, std::string_view text)
{
    const auto wanted = folded(trimmed(text));
    const auto none = fail(
        Errc::NotFound,
        PLENARY_TR("core", "There is no country “%1” on the map: give a name, or a code of two or three letters."),
        {std::string(trimmed(text))});
    if (wanted.empty())
        return none;
    if (const auto found = byCode(world, trimmed(text)))
        return *found;
    if (const Row actor = data.findActor(text); actor != noRow && !data.actors[actor].iso3.empty())
        if (const auto found = world.find(data.actors[actor].iso3))
            return *found;
    if (const auto found = world.find(geo::codeOfEverydayName(trimmed(text))))
        return *found;
    std::vector<std::size_t> begin;
    for (std::size_t i = 0; i < world.territories().size(); ++i) {
        const auto& territory = world.territories()[i];
        for (const auto& name : {folded(territory.name), folded(geo::frenchName(territory.iso3))}) {
            if (name == wanted)
                return i;
            if (name.starts_with(wanted) && (begin.empty() || begin.back() != i))
                begin.push_back(i);
        }
    }
    if (begin.size() == 1)
        return begin.front();
    if (begin.empty())
        return none;
    std::vector<std::string> names;
    for (const std::size_t i : begin)
        names.push_back(world.territories()[i].name);
    return ambiguous(std::string(trimmed(text)), names);
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
