// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/geo/project_map.h"

#include <algorithm>
#include <array>
#include <cmath>

#include "core/geo/clip.h"

namespace plenary::geo
{

namespace
{

/// Half of the half pixel that the eye forgives: both neighbours of a border may use it up.
constexpr double tolerancePixels = 0.25;
constexpr double maximumZoom = 10'000.0;

constexpr double farther = 100.0; // than any point of a plane
constexpr PlaneBox everything{-farther, -farther, farther, farther};

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
    /// Of the Equal Earth plane, where paths have their boxes, at least what the figure shows.
    const PlaneBox& seen() const { return m_seen; }
    void see(const PlaneBox& seen) { m_seen = seen; }
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
    PlaneBox m_seen = everything;
};

/// The points worth drawing, of `points`, which is either vector of the path. When fewer than `least` are left, the
/// shape would be lost: then `box` if that is below a pixel, else every point.
template <class P>
std::vector<P> decimated(const Path& path, const std::vector<P>& points, const Camera& camera, std::size_t least,
                         std::array<P, 4> (*box)(const Path&))
{
    const double tolerance = camera.length(tolerancePixels);
    std::vector<P> kept;
    kept.reserve(points.size());
    for (std::size_t i = 0; i < points.size(); ++i) {
        if (static_cast<double>(path.detail[i]) >= tolerance)
            kept.push_back(points[i]);
    }
    if (kept.size() >= least)
        return kept;
    if (std::max(path.box.right - path.box.left, path.box.top - path.box.bottom) < camera.length(1.0)) {
        const auto corners = box(path);
        return {corners.begin(), corners.end()};
    }
    return points;
}

std::array<PlanePoint, 4> planeBox(const Path& path)
{
    const PlaneBox& box = path.box;
    return {{{box.left, box.bottom}, {box.left, box.top}, {box.right, box.top}, {box.right, box.bottom}}};
}

std::array<LonLat, 4> placesBox(const Path& path)
{
    const auto [west, east] = std::ranges::minmax(path.places, {}, &LonLat::longitude);
    const auto [south, north] = std::ranges::minmax(path.places, {}, &LonLat::latitude);
    return {{{west.longitude, south.latitude},
             {west.longitude, north.latitude},
             {east.longitude, north.latitude},
             {east.longitude, south.latitude}}};
}

bool closed(const Path& path)
{
    return path.places.front().longitude == path.places.back().longitude &&
           path.places.front().latitude == path.places.back().latitude;
}

PlaneBox boxOf(const std::vector<PlanePoint>& points)
{
    PlaneBox box;
    for (const PlanePoint& point : points) {
        box.left = std::min(box.left, point.x);
        box.right = std::max(box.right, point.x);
        box.bottom = std::min(box.bottom, point.y);
        box.top = std::max(box.top, point.y);
    }
    return box;
}

void addClipped(std::vector<std::vector<PixelPoint>>& out, const std::vector<PlanePoint>& points, const PlaneBox& box,
                const Camera& camera)
{
    if (!overlap(box, camera.window()))
        return;
    if (contains(camera.window(), box)) {
        out.push_back(camera.pixels(points));
        return;
    }
    for (const std::vector<PlanePoint>& stretch : clipLine(points, camera.window()))
        out.push_back(camera.pixels(stretch));
}

std::vector<std::vector<PixelPoint>> projectLine(const Path& path, const Projector& projector, const Camera& camera)
{
    std::vector<std::vector<PixelPoint>> out;
    const bool loop = closed(path);
    if (projector.isEqualEarth()) {
        if (!overlap(path.box, camera.window()))
            return out;
        std::vector<PlanePoint> points = decimated(path, path.plane, camera, loop ? 4 : 2, planeBox);
        if (loop && (points.front().x != points.back().x || points.front().y != points.back().y))
            points.push_back(points.front());
        addClipped(out, points, path.box, camera);
        return out;
    }
    if (!overlap(path.box, camera.seen()))
        return out;
    std::vector<LonLat> places = decimated(path, path.places, camera, loop ? 4 : 2, placesBox);
    if (loop && (places.front().longitude != places.back().longitude ||
                 places.front().latitude != places.back().latitude))
        places.push_back(places.front());
    for (const std::vector<PlanePoint>& points : projector.line(places))
        addClipped(out, points, boxOf(points), camera);
    return out;
}

std::vector<PixelPoint> clippedRing(std::vector<PlanePoint> points, const PlaneBox& box, const Camera& camera)
{
    if (!overlap(box, camera.window()))
        return {};
    if (!contains(camera.window(), box))
        points = clipPolygon(std::move(points), camera.window());
    return camera.pixels(points);
}

std::vector<PixelPoint> projectRing(const Path& ring, const Projector& projector, const Camera& camera)
{
    if (projector.isEqualEarth()) {
        if (!overlap(ring.box, camera.window()))
            return {};
        return clippedRing(decimated(ring, ring.plane, camera, 3, planeBox), ring.box, camera);
    }
    if (!overlap(ring.box, camera.seen()))
        return {};
    std::vector<PlanePoint> points = projector.ring(decimated(ring, ring.places, camera, 3, placesBox));
    if (points.empty())
        return {};
    const PlaneBox box = boxOf(points);
    return clippedRing(std::move(points), box, camera);
}

/// The box, on the Equal Earth plane, of what lies in the window: that of its edge, which surrounds it. Everything
/// where that does not hold: the window reaches beyond the earth, over a pole or over the cut at ±180°.
PlaneBox seenIn(const PlaneBox& window, const Projector& projector)
{
    constexpr int parts = 24;
    constexpr double cut = 180.0, leap = 90.0;
    for (const double pole : {-90.0, 90.0})
        if (const auto at = projector.toPlane({0.0, pole}); at && contains(window, {at->x, at->y, at->x, at->y}))
            return everything;
    PlaneBox seen;
    std::optional<LonLat> before;
    for (int i = 0; i <= 4 * parts; ++i) {
        const double along = static_cast<double>(i % parts) / parts;
        const double width = window.right - window.left, height = window.top - window.bottom;
        const PlanePoint corners[] = {{window.left + width * along, window.bottom},
                                      {window.right, window.bottom + height * along},
                                      {window.right - width * along, window.top},
                                      {window.left, window.top - height * along}};
        const auto place = projector.fromPlane(corners[i / parts % 4]);
        if (!place || (before && std::abs(place->longitude - before->longitude) > leap) ||
            std::abs(place->longitude) >= cut)
            return everything;
        const PlanePoint at = toPlane(*place);
        seen.left = std::min(seen.left, at.x);
        seen.right = std::max(seen.right, at.x);
        seen.bottom = std::min(seen.bottom, at.y);
        seen.top = std::max(seen.top, at.y);
        before = place;
    }
    constexpr double air = 0.1; // the edge is bent between the points that are looked at
    return {seen.left - air, seen.bottom - air, seen.right + air, seen.top + air};
}

ProjectedTerritory projectTerritory(const Territory& territory, const Projector& projector, const Camera& camera,
                                    double scale)
{
    ProjectedTerritory out;
    for (const Path& ring : territory.rings) {
        std::vector<PixelPoint> polygon = projectRing(ring, projector, camera);
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
    // No polygon has to be measured: where areas are not kept, the small ones that matter here are evenly scaled.
    out.area = territory.steradians * scale * scale * projector.areaAt(territory.anchor);
    const std::optional<PlanePoint> anchor = projector.toPlane(territory.anchor);
    if (!anchor) {
        out.hidden = true;
        return out;
    }
    out.anchor = camera.exact(*anchor);
    out.needsMarker = out.area < markerArea && contains(camera.window(), {anchor->x, anchor->y, anchor->x, anchor->y});
    return out;
}

std::vector<ProjectedLine> projectLines(const std::vector<MapLine>& lines, const Projector& projector,
                                        const Camera& camera)
{
    std::vector<ProjectedLine> out;
    out.reserve(lines.size());
    for (const MapLine& line : lines) {
        for (std::vector<PixelPoint>& points : projectLine(line.path, projector, camera))
            out.push_back({std::move(points), line.sides, line.disputed});
    }
    return out;
}

std::vector<LonLat> meridian(double longitude)
{
    std::vector<LonLat> places;
    for (double latitude = -90.0; latitude <= 90.0; latitude += 1.0)
        places.push_back({longitude, latitude});
    return places;
}

std::vector<LonLat> parallel(double latitude)
{
    std::vector<LonLat> places;
    for (double longitude = -180.0; longitude <= 180.0; longitude += 2.0)
        places.push_back({longitude, latitude});
    return places;
}

std::vector<std::vector<PixelPoint>> projectGraticule(const Projector& projector, const Camera& camera)
{
    constexpr double step = 30.0;
    std::vector<std::vector<PixelPoint>> out;
    const auto add = [&](const std::vector<LonLat>& places) {
        for (const std::vector<PlanePoint>& points : projector.line(places))
            addClipped(out, points, boxOf(points), camera);
    };
    // Where the earth is cut, the meridian of the cut is part of the outline.
    for (double longitude = -180.0 + (projector.cylindrical() ? step : 0.0); longitude < 180.0; longitude += step)
        add(meridian(longitude));
    for (double latitude = -90.0 + step; latitude < 90.0; latitude += step)
        add(parallel(latitude));
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

namespace
{

/// Where a figure of a size is filled, and the scale at which it is.
struct Fit
{
    double left = 0.0;
    double top = 0.0;
    double width = 0.0;
    double height = 0.0;
    double scale = 0.0;
};

Fit fit(double width, double height, const View& view, const PlaneBox& extent, const Margins& margins)
{
    Fit made{margins.left, margins.top, width - margins.left - margins.right, height - margins.top - margins.bottom};
    // Margins that leave nothing are ignored: a map without margins is better than none.
    if (!(made.width > 0.0 && made.height > 0.0))
        made = {0.0, 0.0, width, height};
    made.scale =
        view.zoom * std::min(made.width / (extent.right - extent.left), made.height / (extent.top - extent.bottom));
    return made;
}

bool usable(double width, double height)
{
    return width > 0.0 && height > 0.0 && std::isfinite(width) && std::isfinite(height);
}

} // namespace

double scaleFor(double widthPixels, double heightPixels, const View& view, Margins margins)
{
    if (!usable(widthPixels, heightPixels))
        return 0.0;
    return fit(widthPixels, heightPixels, sane(view), Projector(view).extent(), margins).scale;
}

ProjectedMap project(const WorldMap& world, double widthPixels, double heightPixels, const View& asked,
                     Margins margins)
{
    if (!usable(widthPixels, heightPixels))
        return {};
    const View view = sane(asked);
    const Projector projector(view);
    const PlaneBox extent = projector.extent();
    const Fit fitted = fit(widthPixels, heightPixels, view, extent, margins);

    ProjectedMap map;
    map.width = widthPixels;
    map.height = heightPixels;
    map.view = view;
    map.scale = fitted.scale;
    const double middleX = (extent.left + extent.right) / 2.0 + view.centreX;
    const double middleY = (extent.bottom + extent.top) / 2.0 + view.centreY;
    map.originX = fitted.left + fitted.width / 2.0 - map.scale * middleX;
    map.originY = fitted.top + fitted.height / 2.0 + map.scale * middleY;
    Camera camera(map.scale, map.originX, map.originY, widthPixels, heightPixels);
    if (!projector.isEqualEarth())
        camera.see(seenIn(camera.window(), projector));
    map.territories.reserve(world.territories().size());
    for (const Territory& territory : world.territories())
        map.territories.push_back(projectTerritory(territory, projector, camera, map.scale));
    map.coast = projectLines(world.coast(), projector, camera);
    map.borders = projectLines(world.borders(), projector, camera);
    const std::vector<PlanePoint> outline = projector.outline();
    map.outline = clippedRing(outline, boxOf(outline), camera);
    map.graticule = projectGraticule(projector, camera);
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
    return Projector(map.view).fromPlane({(x - map.originX) / map.scale, (map.originY - y) / map.scale});
}

} // namespace plenary::geo
