// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/geo/equal_earth.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace plenary::geo
{

namespace
{

constexpr double a1 = 1.340264;
constexpr double a2 = -0.081106;
constexpr double a3 = 0.000893;
constexpr double a4 = 0.003796;
constexpr double m = std::numbers::sqrt3 / 2.0;

/// y of the parametric latitude `t`, and dy/dt, which also scales x.
double height(double t)
{
    const double t2 = t * t;
    const double t6 = t2 * t2 * t2;
    return t * (a1 + a2 * t2 + t6 * (a3 + a4 * t2));
}

double slope(double t)
{
    const double t2 = t * t;
    const double t6 = t2 * t2 * t2;
    return a1 + 3.0 * a2 * t2 + t6 * (7.0 * a3 + 9.0 * a4 * t2);
}

} // namespace

PlanePoint toPlane(LonLat place)
{
    const double latitude = std::clamp(place.latitude, -90.0, 90.0) * radiansPerDegree;
    const double sine = m * std::sin(latitude);
    const double t = std::asin(sine);
    // cos(asin(s)) = sqrt(1 - s²); s stays below 0.87, so nothing is lost.
    return {place.longitude * radiansPerDegree * std::sqrt(1.0 - sine * sine) / (m * slope(t)), height(t)};
}

std::optional<LonLat> fromPlane(PlanePoint point)
{
    constexpr double rounding = 1e-12;
    if (!std::isfinite(point.x) || !(std::abs(point.y) <= poleY + rounding))
        return std::nullopt;
    double t = point.y;
    for (int step = 0; step < 12; ++step) {
        const double delta = (height(t) - point.y) / slope(t);
        t -= delta;
        if (std::abs(delta) < rounding)
            break;
    }
    const double longitude = m * point.x * slope(t) / std::cos(t) / radiansPerDegree;
    if (std::abs(longitude) > 180.0 + 1e-9)
        return std::nullopt;
    // At the pole asin has an infinite slope: the last bit of y would already move the latitude by 1e-6 degrees.
    const bool pole = std::abs(point.y) >= poleY - 1e-15;
    const double latitude = std::asin(std::clamp(std::sin(t) / m, -1.0, 1.0)) / radiansPerDegree;
    return LonLat{std::clamp(longitude, -180.0, 180.0), pole ? std::copysign(90.0, point.y) : latitude};
}

} // namespace plenary::geo
