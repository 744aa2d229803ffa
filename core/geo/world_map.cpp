// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/geo/world_map.h"

#include <algorithm>
#include <cmath>

#include "core/geo/antimeridian.h"
#include "core/geo/map_file.h"
#include "core/geo/simplify.h"

namespace plenary::geo
{

namespace
{

constexpr std::size_t nobody = std::numeric_limits<std::size_t>::max();

/// The two territories that use an arc.
using Sides = std::array<std::size_t, 2>;

Path toPath(const std::vector<Vertex>& vertices)
{
    Path path;
    path.places.reserve(vertices.size());
    path.plane.reserve(vertices.size());
    path.detail.reserve(vertices.size());
    for (const Vertex& vertex : vertices) {
        const PlanePoint point = toPlane(vertex.place);
        path.places.push_back(vertex.place);
        path.plane.push_back(point);
        path.detail.push_back(vertex.detail);
        path.box.left = std::min(path.box.left, point.x);
        path.box.right = std::max(path.box.right, point.x);
        path.box.bottom = std::min(path.box.bottom, point.y);
        path.box.top = std::max(path.box.top, point.y);
    }
    return path;
}

/// An arc with the detail of each point. It is projected uncut: the plane goes on beyond ±180°.
std::vector<Vertex> withDetail(const std::vector<LonLat>& arc)
{
    std::vector<PlanePoint> plane;
    plane.reserve(arc.size());
    double previous = arc.front().longitude;
    for (const LonLat& place : arc) {
        previous = nearestTurn(place.longitude, previous);
        plane.push_back(toPlane({previous, place.latitude}));
    }
    const std::vector<float> detail = lineDetail(plane);
    std::vector<Vertex> vertices(arc.size());
    for (std::size_t i = 0; i < arc.size(); ++i)
        vertices[i] = {arc[i], detail[i]};
    return vertices;
}

/// The ring's vertices; each arc gives its last point to the arc that follows.
std::vector<Vertex> joined(const std::vector<MapFile::Step>& ring, const std::vector<std::vector<Vertex>>& arcs)
{
    std::vector<Vertex> vertices;
    for (const MapFile::Step& step : ring) {
        const std::vector<Vertex>& arc = arcs[step.arc];
        if (step.backwards)
            vertices.insert(vertices.end(), arc.rbegin(), arc.rend() - 1);
        else
            vertices.insert(vertices.end(), arc.begin(), arc.end() - 1);
    }
    return vertices;
}

/// Area of a ring on the plane, clockwise positive.
double clockwiseArea(const std::vector<PlanePoint>& ring)
{
    double twice = 0.0;
    for (std::size_t i = 0, last = ring.size() - 1; i < ring.size(); last = i++)
        twice += ring[i].x * ring[last].y - ring[last].x * ring[i].y;
    return twice / 2.0;
}

Result<Territory> build(MapFile::Territory&& source, const std::vector<std::vector<Vertex>>& arcs)
{
    Territory territory;
    territory.iso3 = std::move(source.iso3);
    territory.name = std::move(source.name);
    territory.sovereign = std::move(source.sovereign);
    territory.disputed = source.disputed;
    territory.noState = source.noState;
    territory.anchor = source.anchor;
    double area = 0.0;
    for (const std::vector<MapFile::Step>& ring : source.rings) {
        const std::optional<std::vector<std::vector<Vertex>>> pieces = cutRing(joined(ring, arcs));
        if (!pieces)
            return fail(Errc::Corrupt,
                        PLENARY_TR("core", "The world map has an impossible outline of %1: install Plenary again."),
                        {territory.iso3});
        for (const std::vector<Vertex>& piece : *pieces) {
            territory.rings.push_back(toPath(piece));
            area += clockwiseArea(territory.rings.back().plane);
        }
    }
    territory.steradians = std::max(area, 0.0);
    return territory;
}

std::vector<Sides> findSides(const MapFile& file)
{
    std::vector<Sides> sides(file.arcs.size(), {nobody, nobody});
    for (std::size_t index = 0; index < file.territories.size(); ++index) {
        for (const std::vector<MapFile::Step>& ring : file.territories[index].rings) {
            for (const MapFile::Step& step : ring)
                sides[step.arc][sides[step.arc][0] == nobody ? 0 : 1] = index;
        }
    }
    return sides;
}

} // namespace

Result<WorldMap> WorldMap::parse(std::span<const std::byte> bytes)
{
    MapFile file = TRY(readMapFile(bytes));
    std::vector<std::vector<Vertex>> arcs;
    arcs.reserve(file.arcs.size());
    for (const std::vector<LonLat>& arc : file.arcs)
        arcs.push_back(withDetail(arc));
    const std::vector<Sides> arcSides = findSides(file);

    WorldMap map;
    map.m_territories.reserve(file.territories.size());
    for (MapFile::Territory& territory : file.territories)
        map.m_territories.push_back(TRY(build(std::move(territory), arcs)));
    for (std::size_t i = 0; i < arcs.size(); ++i) {
        Sides sides = arcSides[i];
        // An arc that one territory uses twice lies inside it; one that none uses bounds nothing.
        if (sides[0] == sides[1])
            continue;
        const bool shared = sides[1] != nobody;
        if (!shared)
            sides[1] = sides[0];
        const bool disputed = shared && (map.m_territories[sides[0]].disputed || map.m_territories[sides[1]].disputed);
        for (const std::vector<Vertex>& piece : cutLine(arcs[i]))
            (shared ? map.m_borders : map.m_coast).push_back({toPath(piece), sides, disputed});
    }
    return map;
}

std::optional<std::size_t> WorldMap::find(std::string_view iso3) const
{
    const auto found = std::ranges::lower_bound(m_territories, iso3, {}, &Territory::iso3);
    if (found == m_territories.end() || found->iso3 != iso3)
        return std::nullopt;
    return static_cast<std::size_t>(found - m_territories.begin());
}

} // namespace plenary::geo
