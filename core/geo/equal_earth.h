// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <numbers>
#include <optional>

namespace plenary::geo
{

inline constexpr double radiansPerDegree = std::numbers::pi / 180.0;

/// A place on the sphere, in degrees: east and north are positive.
struct LonLat
{
    double longitude = 0.0;
    double latitude = 0.0;
};

/// A place on the Equal Earth plane of the unit sphere: x grows eastwards, y northwards, areas are steradians.
struct PlanePoint
{
    double x = 0.0;
    double y = 0.0;
};

/// Extent of the projected earth: |x| on the equator, |x| at the poles, |y| at the poles.
inline constexpr double equatorX = 2.706629983696075;
inline constexpr double poleX = 1.603588648284052;
inline constexpr double poleY = 1.317362759157413;

/// Equal Earth projection (Šavrič, Patterson, Jenny 2018, doi 10.1080/13658816.2018.1504949) of a place in degrees.
/// Continuous beyond ±180°, so that a line may be projected before it is cut. Latitudes beyond ±90° count as the pole.
PlanePoint toPlane(LonLat place);

/// The place in degrees that `toPlane` puts at `point`; nothing when the point lies outside the earth's outline.
std::optional<LonLat> fromPlane(PlanePoint point);

} // namespace plenary::geo
