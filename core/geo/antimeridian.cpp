// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/geo/antimeridian.h"

#include <algorithm>
#include <cmath>

namespace plenary::geo
{

namespace
{

constexpr double turn = 360.0;
constexpr double seam = 180.0;

using Ring = std::vector<Vertex>;

bool onSeam(const Vertex& vertex)
{
    return std::abs(vertex.place.longitude) == seam;
}

/// The latitude where the edge a-b meets the meridian `longitude`.
double latitudeAt(LonLat a, LonLat b, double longitude)
{
    return a.latitude + (b.latitude - a.latitude) * (longitude - a.longitude) / (b.longitude - a.longitude);
}

/// Three copies of an unwrapped ring round a pole, one turn apart and closed over the pole: whatever window of one turn
/// is clipped out of them, its sides lie on the window's meridians.
Ring closedOverPole(const Ring& ring, double netTurn)
{
    double latitudes = 0.0;
    for (const Vertex& vertex : ring)
        latitudes += vertex.place.latitude;
    const double pole = std::copysign(90.0, latitudes);

    Ring closed;
    closed.reserve(3 * ring.size() + 2);
    for (const double shift : {-netTurn, 0.0, netTurn}) {
        for (Vertex vertex : ring) {
            vertex.place.longitude += shift;
            closed.push_back(vertex);
        }
    }
    closed.push_back({{closed.back().place.longitude, pole}});
    closed.push_back({{closed.front().place.longitude, pole}});
    return closed;
}

/// Sutherland–Hodgman against one meridian: keeps what lies east of it (side +1) or west of it (side -1).
Ring keepSide(const Ring& ring, double meridian, double side)
{
    Ring kept;
    kept.reserve(ring.size() + 4);
    for (std::size_t i = 0; i < ring.size(); ++i) {
        const Vertex& from = ring[i];
        const Vertex& to = ring[(i + 1) % ring.size()];
        const double before = side * (from.place.longitude - meridian);
        const double after = side * (to.place.longitude - meridian);
        if (before >= 0.0)
            kept.push_back(from);
        if ((before > 0.0 && after < 0.0) || (before < 0.0 && after > 0.0))
            kept.push_back({{meridian, latitudeAt(from.place, to.place, meridian)}});
    }
    return kept;
}

/// Adds a vertex every 2° to edges along ±180°.
Ring densified(const Ring& ring)
{
    constexpr double step = 2.0;
    Ring dense;
    dense.reserve(ring.size() + 16);
    for (std::size_t i = 0; i < ring.size(); ++i) {
        const Vertex& from = ring[i];
        const Vertex& to = ring[(i + 1) % ring.size()];
        dense.push_back(from);
        if (!onSeam(from) || from.place.longitude != to.place.longitude)
            continue;
        const double length = to.place.latitude - from.place.latitude;
        const double parts = std::ceil(std::abs(length) / step);
        for (double part = 1.0; part < parts; ++part)
            dense.push_back({{from.place.longitude, from.place.latitude + length * part / parts}});
    }
    return dense;
}

/// The part of an unwrapped ring between -180° and 180°, after moving it by `shift`.
Ring window(const Ring& ring, double shift)
{
    Ring moved = keepSide(keepSide(ring, -seam - shift, 1.0), seam - shift, -1.0);
    for (Vertex& vertex : moved)
        vertex.place.longitude = std::clamp(vertex.place.longitude + shift, -seam, seam);
    const auto same = [](const Vertex& a, const Vertex& b) {
        return a.place.longitude == b.place.longitude && a.place.latitude == b.place.latitude;
    };
    moved.erase(std::ranges::unique(moved, same).begin(), moved.end());
    while (moved.size() > 1 && same(moved.front(), moved.back()))
        moved.pop_back();
    if (moved.size() < 3 || std::ranges::all_of(moved, onSeam))
        return {};
    return densified(moved);
}

} // namespace

double nearestTurn(double longitude, double previous)
{
    // Most steps are short: exact values stay untouched.
    if (std::abs(longitude - previous) <= seam)
        return longitude;
    return longitude - turn * std::round((longitude - previous) / turn);
}

std::optional<std::vector<Ring>> cutRing(const Ring& ring)
{
    if (ring.size() < 3)
        return std::nullopt;
    Ring unwrapped = ring;
    for (std::size_t i = 1; i < unwrapped.size(); ++i)
        unwrapped[i].place.longitude = nearestTurn(unwrapped[i].place.longitude, unwrapped[i - 1].place.longitude);
    const double start = unwrapped.front().place.longitude;
    const double netTurn = nearestTurn(start, unwrapped.back().place.longitude) - start;
    const bool aroundPole = std::abs(std::abs(netTurn) - turn) < 1.0;
    const auto longitude = [](const Vertex& vertex) { return vertex.place.longitude; };
    const auto [west, east] = std::ranges::minmax(unwrapped, {}, longitude);
    if ((!aroundPole && std::abs(netTurn) > 1.0) || longitude(east) - longitude(west) > 2.0 * turn)
        return std::nullopt;
    if (!aroundPole && longitude(west) >= -seam && longitude(east) <= seam)
        return std::vector<Ring>{densified(ring)};

    std::vector<Ring> pieces;
    const double first = aroundPole ? 0.0 : std::floor((longitude(west) + seam) / turn);
    const double last = aroundPole ? 0.0 : std::floor((longitude(east) + seam) / turn);
    if (aroundPole)
        unwrapped = closedOverPole(unwrapped, std::copysign(turn, netTurn));
    for (double index = first; index <= last; ++index) {
        Ring piece = window(unwrapped, -turn * index);
        if (!piece.empty())
            pieces.push_back(std::move(piece));
    }
    return pieces;
}

std::vector<std::vector<Vertex>> cutLine(const std::vector<Vertex>& line)
{
    std::vector<std::vector<Vertex>> pieces;
    std::vector<Vertex> piece;
    const auto finish = [&] {
        if (piece.size() > 1)
            pieces.push_back(std::move(piece));
        piece.clear();
    };
    for (const Vertex& vertex : line) {
        if (piece.empty()) {
            piece.push_back(vertex);
            continue;
        }
        Vertex& previous = piece.back();
        if (onSeam(previous) && onSeam(vertex)) {
            finish();
            piece.push_back(vertex);
            continue;
        }
        const double near = nearestTurn(vertex.place.longitude, previous.place.longitude);
        if (near != vertex.place.longitude && onSeam(previous)) {
            const Vertex otherSide = {{-previous.place.longitude, previous.place.latitude}, previous.detail};
            finish();
            piece.push_back(otherSide);
        } else if (near != vertex.place.longitude) {
            const double side = std::copysign(seam, near);
            const double latitude = latitudeAt(previous.place, {near, vertex.place.latitude}, side);
            piece.push_back({{side, latitude}});
            finish();
            if (onSeam(vertex)) {
                piece.push_back(vertex);
                continue;
            }
            piece.push_back({{-side, latitude}});
        }
        piece.push_back(vertex);
    }
    finish();
    return pieces;
}

} // namespace plenary::geo
