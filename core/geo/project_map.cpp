// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/geo/project_map.h"

#include <algorithm>
#include <cmath>

#include "core/geo/clip.h"

namespace plenary::geo
{

namespace
{

/// Half of the half pixel that the eye forgives: both neighbours of a border may use it up.
constexpr double tolerancePixels = 0.25;
constexpr double maximumZoom = 10'000.0;

/// From the plane to the pixels of one figure.
class Camera
{
public:
    Camera(double scale, double originX, double originY, double width, double height)
        : m_scale(scale), m_originX(originX), m_originY(originY), m_right(roundedDown(width)),
          m_bottom(roundedDown(height))
    {
        m_window = {-originX / scale, (originY - height) / scale, (width - originX) / scale, originY / scale};
    }

    /// The figure's rectangle on the plane.
    const PlaneBox& window() const { return m_window; }
    /// Plane units per `pixels`.
    double length(double pixels) const { return pixels / m_scale; }

    PixelPoint exact(PlanePoint point) const
    {
        return {static_cast<float>(m_originX + m_scale * point.x), static_cast<float>(m_originY - m_scale * point.y)};
    }

    /// A point that lies in the window; clamped, because the two roundings may carry it past the edge.
    PixelPoint pixel(PlanePoint point) const
    {
        const PixelPoint out = exact(point);
        return {std::clamp(out.x, 0.0F, m_right), std::clamp(out.y, 0.0F, m_bottom)};
    }

    std::vector<PixelPoint> pixels(const std::vector<PlanePoint>& points) const
    {
        std::vector<PixelPoint> out;
        out.reserve(points.size());
        for (const PlanePoint& point : points)
            out.push_back(pixel(point));
        return out;
    }

private:
    static float roundedDown(double value)
    {
        const auto rounded = static_cast<float>(value);
        return static_cast<double>(rounded) > value ? std::nextafter(rounded, 0.0F) : rounded;
    }

    double m_scale;
    double m_originX;
    double m_originY;
    float m_right;
    float m_bottom;
    PlaneBox m_window;
};

/// The points worth drawing. When fewer than `least` are left, the shape would be lost: then the bounding box if it is
/// below a pixel, else every point.
std::vector<PlanePoint> decimated(const Path& path, const Camera& camera, std::size_t least)
{
    const double tolerance = camera.length(tolerancePixels);
    std::vector<PlanePoint> kept;
    kept.reserve(path.plane.size());
    for (std::size_t i = 0; i < path.plane.size(); ++i) {
        if (static_cast<double>(path.detail[i]) >= tolerance)
            kept.push_back(path.plane[i]);
    }
    if (kept.size() >= least)
        return kept;
    const PlaneBox& box = path.box;
    if (std::max(box.right - box.left, box.top - box.bottom) < camera.length(1.0))
        return {{box.left, box.bottom}, {box.left, box.top}, {box.right, box.top}, {box.right, box.bottom}};
    return path.plane;
}

bool closed(const Path& path)
{
    return path.places.front().longitude == path.places.back().longitude &&
           path.places.front().latitude == path.places.back().latitude;
}

std::vector<std::vector<PixelPoint>> projectLine(const Path& path, const Camera& camera)
{
    if (!overlap(path.box, camera.window()))
        return {};
    const bool loop = closed(path);
    std::vector<PlanePoint> points = decimated(path, camera, loop ? 4 : 2);
    if (loop && (points.front().x != points.back().x || points.front().y != points.back().y))
        points.push_back(points.front());
    if (contains(camera.window(), path.box))
        return {camera.pixels(points)};
    std::vector<std::vector<PixelPoint>> out;
    for (const std::vector<PlanePoint>& stretch : clipLine(points, camera.window()))
        out.push_back(camera.pixels(stretch));
    return out;
}

std::vector<PixelPoint> projectRing(const Path& ring, const Camera& camera)
{
    if (!overlap(ring.box, camera.window()))
        return {};
    std::vector<PlanePoint> points = decimated(ring, camera, 3);
    if (!contains(camera.window(), ring.box))
        points = clipPolygon(std::move(points), camera.window());
    return camera.pixels(points);
}

ProjectedTerritory projectTerritory(const Territory& territory, const Camera& camera, double scale)
{
    ProjectedTerritory out;
    for (const Path& ring : territory.rings) {
        std::vector<PixelPoint> polygon = projectRing(ring, camera);
        if (polygon.empty())
            continue;
        for (const PixelPoint& point : polygon) {
            out.box.left = std::min(out.box.left, point.x);
            out.box.right = std::max(out.box.right, point.x);
            out.box.top = std::min(out.box.top, point.y);
            out.box.bottom = std::max(out.box.bottom, point.y);
        }
        out.polygons.push_back(std::move(polygon));
    }
    // The projection is equal-area, so no polygon has to be measured.
    out.area = territory.steradians * scale * scale;
    const PlanePoint anchor = toPlane(territory.anchor);
    out.anchor = camera.exact(anchor);
    out.needsMarker = out.area < markerArea && contains(camera.window(), {anchor.x, anchor.y, anchor.x, anchor.y});
    return out;
}

std::vector<ProjectedLine> projectLines(const std::vector<MapLine>& lines, const Camera& camera)
{
    std::vector<ProjectedLine> out;
    out.reserve(lines.size());
    for (const MapLine& line : lines) {
        for (std::vector<PixelPoint>& points : projectLine(line.path, camera))
            out.push_back({std::move(points), line.sides, line.disputed});
    }
    return out;
}

Path meridian(double longitude)
{
    std::vector<LonLat> places;
    for (double latitude = -90.0; latitude <= 90.0; latitude += 1.0)
        places.push_back({longitude, latitude});
    return makePath(std::move(places));
}

/// Up the eastern edge of the earth and down the western one; the poles are straight lines.
Path earthOutline()
{
    std::vector<LonLat> places = meridian(180.0).places;
    const std::vector<LonLat> west = meridian(-180.0).places;
    places.insert(places.end(), west.rbegin(), west.rend());
    return makePath(std::move(places));
}

std::vector<std::vector<PixelPoint>> projectGraticule(const Camera& camera)
{
    constexpr double step = 30.0;
    std::vector<std::vector<PixelPoint>> out;
    const auto add = [&](const Path& path) {
        for (std::vector<PixelPoint>& line : projectLine(path, camera))
            out.push_back(std::move(line));
    };
    for (double longitude = -180.0 + step; longitude < 180.0; longitude += step)
        add(meridian(longitude));
    for (double latitude = -90.0 + step; latitude < 90.0; latitude += step)
        add(makePath({{-180.0, latitude}, {180.0, latitude}}));
    return out;
}

/// `view` with everything that is not a number or out of range replaced.
View sane(View view)
{
    view.centreX = std::isfinite(view.centreX) ? view.centreX : 0.0;
    view.centreY = std::isfinite(view.centreY) ? view.centreY : 0.0;
    view.zoom = view.zoom >= 1.0 ? std::min(view.zoom, maximumZoom) : 1.0;
    return view;
}

/// Even-odd over all rings.
bool covers(const ProjectedTerritory& territory, double x, double y)
{
    const PixelBox& box = territory.box;
    if (!(x >= static_cast<double>(box.left) && x <= static_cast<double>(box.right) &&
          y >= static_cast<double>(box.top) && y <= static_cast<double>(box.bottom)))
        return false;
    bool inside = false;
    for (const std::vector<PixelPoint>& ring : territory.polygons) {
        for (std::size_t i = 0, last = ring.size() - 1; i < ring.size(); last = i++) {
            const auto ax = static_cast<double>(ring[i].x);
            const auto ay = static_cast<double>(ring[i].y);
            const auto by = static_cast<double>(ring[last].y);
            if ((ay > y) != (by > y) && x < ax + (static_cast<double>(ring[last].x) - ax) * (y - ay) / (by - ay))
                inside = !inside;
        }
    }
    return inside;
}

} // namespace

ProjectedMap project(const WorldMap& world, double widthPixels, double heightPixels, View view, Margins margins)
{
    if (!(widthPixels > 0.0 && heightPixels > 0.0 && std::isfinite(widthPixels) && std::isfinite(heightPixels)))
        return {};
    double innerWidth = widthPixels - margins.left - margins.right;
    double innerHeight = heightPixels - margins.top - margins.bottom;
    // Margins that leave nothing are ignored: a map without margins is better than none.
    if (!(innerWidth > 0.0 && innerHeight > 0.0)) {
        margins = {};
        innerWidth = widthPixels;
        innerHeight = heightPixels;
    }
    view = sane(view);

    ProjectedMap map;
    map.width = widthPixels;
    map.height = heightPixels;
    map.scale = view.zoom * std::min(innerWidth / (2.0 * equatorX), innerHeight / (2.0 * poleY));
    map.originX = margins.left + innerWidth / 2.0 - map.scale * view.centreX;
    map.originY = margins.top + innerHeight / 2.0 + map.scale * view.centreY;
    const Camera camera(map.scale, map.originX, map.originY, widthPixels, heightPixels);
    map.territories.reserve(world.territories().size());
    for (const Territory& territory : world.territories())
        map.territories.push_back(projectTerritory(territory, camera, map.scale));
    map.coast = projectLines(world.coast(), camera);
    map.borders = projectLines(world.borders(), camera);
    map.outline = projectRing(earthOutline(), camera);
    map.graticule = projectGraticule(camera);
    return map;
}

std::optional<std::size_t> territoryAt(const ProjectedMap& map, double x, double y, double radius)
{
    std::optional<std::size_t> found;
    double nearest = radius;
    for (std::size_t i = 0; i < map.territories.size(); ++i) {
        const ProjectedTerritory& territory = map.territories[i];
        if (!territory.needsMarker)
            continue;
        const double distance =
            std::hypot(static_cast<double>(territory.anchor.x) - x, static_cast<double>(territory.anchor.y) - y);
        if (distance < nearest || (distance == nearest && !found)) {
            nearest = distance;
            found = i;
        }
    }
    for (std::size_t i = 0; i < map.territories.size() && !found; ++i) {
        if (covers(map.territories[i], x, y))
            found = i;
    }
    return found;
}

std::optional<LonLat> placeAt(const ProjectedMap& map, double x, double y)
{
    if (!(map.scale > 0.0))
        return std::nullopt;
    return fromPlane({(x - map.originX) / map.scale, (map.originY - y) / map.scale});
}

} // namespace plenary::geo
