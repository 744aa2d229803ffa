// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/geo/projection.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <numbers>
#include <span>

namespace plenary::geo
{

namespace
{

/// The middle of a region, and places at its edge, all of which a fitted view shows. Beyond `reach` degrees from the
/// middle nothing is drawn: in a wide figure, other continents would stand drawn out beside it.
struct RegionFit
{
    double reach = 90.0;
    LonLat middle;
    std::array<LonLat, 12> edge;
};

constexpr RegionFit regions[] = {
    {},
    {42.0,
     {13.0, 53.0},
     {{{-24.5, 65.6}, {-18.0, 63.3}, {-9.6, 38.7}, {-7.0, 36.0}, {14.4, 35.7}, {24.0, 34.8}, {34.6, 34.6},
       {45.0, 41.0}, {48.0, 55.0}, {42.0, 66.0}, {28.0, 71.3}, {15.0, 69.0}}}},
    {60.0,
     {17.0, 2.0},
     {{{-25.4, 17.1}, {-17.6, 14.7}, {-13.0, 27.7}, {-6.0, 36.0}, {10.0, 37.5}, {32.5, 31.5}, {51.5, 11.8},
       {56.0, -4.6}, {57.8, -20.3}, {50.5, -15.0}, {33.0, -28.0}, {19.0, -35.0}}}},
    {76.0,
     {90.0, 32.0},
     {{{26.0, 39.0}, {34.5, 29.5}, {43.5, 12.6}, {52.0, 16.0}, {73.0, -0.7}, {95.0, -6.0}, {120.0, -10.5},
       {141.0, -9.0}, {146.0, 44.0}, {163.0, 60.0}, {110.0, 74.0}, {60.0, 68.0}}}},
    {88.0,
     {-88.0, 15.0},
     {{{-168.0, 65.6}, {-157.0, 71.3}, {-125.0, 74.0}, {-75.0, 80.0}, {-60.0, 70.0}, {-52.6, 47.5}, {-34.8, -7.0},
       {-48.0, -26.0}, {-63.0, -55.0}, {-75.0, -52.0}, {-81.4, -5.0}, {-118.0, 32.0}}}},
    {70.0,
     {166.0, -17.0},
     {{{113.0, -25.0}, {115.0, -35.0}, {147.0, -43.7}, {167.0, -47.0}, {178.5, -38.0}, {134.4, 7.5}, {144.8, 14.0},
       {171.2, 11.0}, {-157.5, 2.0}, {-159.8, -21.2}, {-169.9, -19.0}, {174.0, 3.0}}}},
};

PlanePoint naturalEarth(LonLat place)
{
    const double lambda = place.longitude * radiansPerDegree;
    const double phi = std::clamp(place.latitude, -90.0, 90.0) * radiansPerDegree;
    const double p2 = phi * phi;
    const double p4 = p2 * p2;
    return {lambda * (0.8707 - 0.131979 * p2 + p4 * (-0.013791 + p4 * (0.003971 * p2 - 0.001529 * p4))),
            phi * (1.007226 + p2 * (0.015085 + p4 * (-0.044475 + 0.028874 * p2 - 0.005916 * p4)))};
}

double naturalEarthSlope(double phi)
{
    const double p2 = phi * phi;
    const double p4 = p2 * p2;
    return 1.007226 + p2 * (0.045255 + p4 * (-0.311325 + 0.259866 * p2 - 0.065076 * p4));
}

std::optional<LonLat> fromNaturalEarth(PlanePoint point)
{
    constexpr double rounding = 1e-12;
    const double top = naturalEarth({0.0, 90.0}).y;
    if (!std::isfinite(point.x) || !(std::abs(point.y) <= top + rounding))
        return std::nullopt;
    double phi = point.y;
    for (int step = 0; step < 25; ++step) {
        const double delta = (naturalEarth({0.0, phi / radiansPerDegree}).y - point.y) / naturalEarthSlope(phi);
        phi = std::clamp(phi - delta, -std::numbers::pi / 2.0, std::numbers::pi / 2.0);
        if (std::abs(delta) < rounding)
            break;
    }
    const double latitude = phi / radiansPerDegree;
    const double longitude = point.x / naturalEarth({1.0, latitude}).x;
    if (std::abs(longitude) > 180.0 + 1e-9)
        return std::nullopt;
    return LonLat{std::clamp(longitude, -180.0, 180.0), latitude};
}

void include(PlaneBox& box, PlanePoint point)
{
    box.left = std::min(box.left, point.x);
    box.right = std::max(box.right, point.x);
    box.bottom = std::min(box.bottom, point.y);
    box.top = std::max(box.top, point.y);
}

/// Calls `visit` for the places of a line and for those between them: no step is longer than 2°.
template <class Visit>
void bent(const std::vector<LonLat>& places, bool closed, Visit visit)
{
    constexpr double step = 2.0;
    const std::size_t edges = closed ? places.size() : places.size() - 1;
    for (std::size_t i = 0; i < edges; ++i) {
        const LonLat from = places[i];
        const LonLat to = places[(i + 1) % places.size()];
        visit(from);
        const double dx = to.longitude - from.longitude;
        const double dy = to.latitude - from.latitude;
        const double parts = std::ceil(std::max(std::abs(dx), std::abs(dy)) / step);
        for (double part = 1.0; part < parts; ++part)
            visit({from.longitude + dx * part / parts, from.latitude + dy * part / parts});
    }
    if (!closed)
        visit(places.back());
}

/// From south of Tierra del Fuego to north of Greenland.
constexpr double southernmost = -57.0, northernmost = 84.0;

} // namespace

LonLat middleOf(Region region)
{
    return regions[static_cast<std::size_t>(region)].middle;
}

Projector::Projector(const View& view)
    : m_kind(view.projection == Projection::Globe          ? Kind::Orthographic
             : view.region != Region::World                ? Kind::EqualArea
             : view.projection == Projection::NaturalEarth ? Kind::NaturalEarth
                                                           : Kind::EqualEarth),
      m_middle(m_kind == Kind::EqualArea ? middleOf(view.region) : view.turned)
{
    if (!std::isfinite(m_middle.longitude) || !std::isfinite(m_middle.latitude))
        m_middle = {};
    m_sinLatitude = std::sin(m_middle.latitude * radiansPerDegree);
    m_cosLatitude = std::cos(m_middle.latitude * radiansPerDegree);
    switch (m_kind) {
    case Kind::EqualEarth:
        m_extent = {-equatorX, -poleY, equatorX, poleY};
        break;
    case Kind::NaturalEarth: {
        const double right = naturalEarth({180.0, 0.0}).x;
        const double top = naturalEarth({0.0, 90.0}).y;
        m_extent = {-right, -top, right, top};
        break;
    }
    case Kind::EqualArea:
        m_horizon = std::cos(regions[static_cast<std::size_t>(view.region)].reach * radiansPerDegree);
        for (const LonLat& place : regions[static_cast<std::size_t>(view.region)].edge)
            include(m_extent, azimuthal(direction(place)));
        break;
    case Kind::Orthographic:
        m_extent = {-1.0, -1.0, 1.0, 1.0};
        break;
    }
    if (cylindrical() && !view.antarctica) {
        m_extent.bottom = toPlane({0.0, southernmost})->y;
        m_extent.top = toPlane({0.0, northernmost})->y;
    }
}

Projector::Direction Projector::direction(LonLat place) const
{
    const double lambda = (place.longitude - m_middle.longitude) * radiansPerDegree;
    const double phi = place.latitude * radiansPerDegree;
    const double cosine = std::cos(phi);
    const double sine = std::sin(phi);
    const double forward = cosine * std::cos(lambda);
    return {cosine * std::sin(lambda), m_cosLatitude * sine - m_sinLatitude * forward,
            m_sinLatitude * sine + m_cosLatitude * forward};
}

PlanePoint Projector::azimuthal(const Direction& d) const
{
    if (m_kind == Kind::Orthographic)
        return {d.x, d.y};
    const double stretch = std::sqrt(2.0 / std::max(1.0 + d.z, 1e-9));
    return {d.x * stretch, d.y * stretch};
}

PlanePoint Projector::onHorizon(const Direction& d) const
{
    const double across = std::hypot(d.x, d.y);
    const double sine = std::sqrt(1.0 - m_horizon * m_horizon);
    if (across < 1e-12)
        return azimuthal({sine, 0.0, m_horizon});
    return azimuthal({d.x / across * sine, d.y / across * sine, m_horizon});
}

Projector::Direction Projector::crossing(const Direction& a, const Direction& b) const
{
    const double t = (a.z - m_horizon) / (a.z - b.z);
    return {a.x + t * (b.x - a.x), a.y + t * (b.y - a.y), m_horizon};
}

std::vector<Projector::Direction> Projector::directions(const std::vector<LonLat>& places, bool closed) const
{
    std::vector<Direction> out;
    out.reserve(places.size() + 8);
    bent(places, closed, [&](LonLat place) { out.push_back(direction(place)); });
    return out;
}

std::optional<PlanePoint> Projector::toPlane(LonLat place) const
{
    if (m_kind == Kind::EqualEarth)
        return geo::toPlane(place);
    if (m_kind == Kind::NaturalEarth)
        return naturalEarth(place);
    const Direction d = direction(place);
    if (d.z < m_horizon)
        return std::nullopt;
    return azimuthal(d);
}

std::optional<LonLat> Projector::fromPlane(PlanePoint point) const
{
    if (m_kind == Kind::EqualEarth)
        return geo::fromPlane(point);
    if (m_kind == Kind::NaturalEarth)
        return fromNaturalEarth(point);
    const double squared = point.x * point.x + point.y * point.y;
    const bool flat = m_kind == Kind::Orthographic;
    const double z = flat ? std::sqrt(std::max(0.0, 1.0 - squared)) : 1.0 - squared / 2.0;
    if (!std::isfinite(squared) || (flat && squared > 1.0) || z < m_horizon)
        return std::nullopt;
    const double shrink = flat ? 1.0 : std::sqrt((1.0 + z) / 2.0);
    const double x = point.x * shrink;
    const double y = point.y * shrink;
    const double sine = std::clamp(m_cosLatitude * y + m_sinLatitude * z, -1.0, 1.0);
    const double lambda = std::atan2(x, m_cosLatitude * z - m_sinLatitude * y) / radiansPerDegree;
    return LonLat{std::remainder(m_middle.longitude + lambda, 360.0), std::asin(sine) / radiansPerDegree};
}

double Projector::areaAt(LonLat place) const
{
    if (equalArea())
        return 1.0;
    if (m_kind == Kind::Orthographic)
        return std::max(0.0, direction(place).z);
    // The derivative of a cylindrical projection: x runs evenly along a parallel.
    const double phi = std::clamp(place.latitude, -89.0, 89.0);
    return naturalEarth({1.0 / radiansPerDegree, phi}).x * naturalEarthSlope(phi * radiansPerDegree) /
           std::cos(phi * radiansPerDegree);
}

std::vector<PlanePoint> Projector::ring(const std::vector<LonLat>& places) const
{
    std::vector<PlanePoint> out;
    if (places.empty())
        return out;
    out.reserve(places.size() + 8);
    if (cylindrical()) {
        bent(places, true, [&](LonLat place) { out.push_back(*toPlane(place)); });
        return out;
    }
    const auto all = directions(places, true);
    const auto shown = [&](const Direction& d) { return d.z >= m_horizon; };
    if (std::ranges::none_of(all, shown))
        return out;
    for (std::size_t i = 0; i < all.size(); ++i) {
        const Direction& from = all[i];
        const Direction& to = all[(i + 1) % all.size()];
        out.push_back(shown(from) ? azimuthal(from) : onHorizon(from));
        if (shown(from) != shown(to))
            out.push_back(onHorizon(crossing(from, to)));
    }
    return out;
}

std::vector<std::vector<PlanePoint>> Projector::line(const std::vector<LonLat>& places) const
{
    std::vector<std::vector<PlanePoint>> out;
    if (places.size() < 2)
        return out;
    if (cylindrical()) {
        out.emplace_back();
        bent(places, false, [&](LonLat place) { out.back().push_back(*toPlane(place)); });
        return out;
    }
    const auto all = directions(places, false);
    bool open = false;
    for (std::size_t i = 0; i < all.size(); ++i) {
        const bool shown = all[i].z >= m_horizon;
        if (i > 0 && shown != (all[i - 1].z >= m_horizon)) {
            if (!open)
                out.emplace_back();
            out.back().push_back(onHorizon(crossing(all[i - 1], all[i])));
            open = true;
        }
        if (shown && !open)
            out.emplace_back();
        if (shown)
            out.back().push_back(azimuthal(all[i]));
        open = shown;
    }
    return out;
}

std::vector<PlanePoint> Projector::outline() const
{
    std::vector<PlanePoint> out;
    if (cylindrical()) {
        for (double latitude = -90.0; latitude <= 90.0; latitude += 1.0)
            out.push_back(*toPlane({180.0, latitude}));
        for (double latitude = 90.0; latitude >= -90.0; latitude -= 1.0)
            out.push_back(*toPlane({-180.0, latitude}));
        return out;
    }
    const double sine = std::sqrt(1.0 - m_horizon * m_horizon);
    for (double angle = 0.0; angle < 360.0; angle += 1.0) {
        const double a = angle * radiansPerDegree;
        out.push_back(azimuthal({std::cos(a) * sine, std::sin(a) * sine, m_horizon}));
    }
    return out;
}

} // namespace plenary::geo
