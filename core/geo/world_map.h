// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstddef>
#include <limits>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "core/base/result.h"
#include "core/geo/equal_earth.h"

namespace plenary::geo
{

/// A rectangle on the Equal Earth plane; empty until something is added.
struct PlaneBox
{
    double left = std::numeric_limits<double>::infinity();
    double bottom = std::numeric_limits<double>::infinity();
    double right = -std::numeric_limits<double>::infinity();
    double top = -std::numeric_limits<double>::infinity();
};

/// A line within -180…180 degrees of longitude, ready to be drawn at any scale. The vectors have the same length.
struct Path
{
    std::vector<LonLat> places;
    std::vector<PlanePoint> plane; ///< `places`, projected
    std::vector<float> detail;     ///< a point may be dropped at a tolerance above this many plane units
    PlaneBox box;
};

/// One area of the map.
struct Territory
{
    std::string iso3;      ///< ISO 3166-1 alpha-3; XKX for Kosovo, CYN KAS IOA ATC for areas without a code
    std::string name;      ///< in English
    std::string sovereign; ///< alpha-3 of the state it depends on; empty for a state and for what belongs to none
    bool disputed = false; ///< drawn hatched, the map takes no side
    bool noState = false;  ///< no state has this code
    LonLat anchor;         ///< where its marker stands: on its land, where it has rings
    /// Rings cut at ±180°, the first point not repeated. Outer rings run clockwise (north up), holes anticlockwise, so
    /// that even-odd and non-zero filling agree. Empty for areas too small to have one (Vatican).
    std::vector<Path> rings;
    double steradians = 0.0; ///< area on the unit sphere, holes taken off
};

/// A stretch of coast or border, cut at ±180° and without the seam.
struct MapLine
{
    Path path;
    /// Indices of the territories on both sides; twice the same on a coast.
    std::array<std::size_t, 2> sides = {};
    bool disputed = false; ///< a border with a disputed area on one side
};

/// The world's territories and the mesh of their borders, as read from resources/map/world-50m.bin. A value.
class WorldMap
{
public:
    /// Reads the file's bytes. Errors: Corrupt (cut short, altered, nonsense), TooNew (unknown version).
    [[nodiscard]] static Result<WorldMap> parse(std::span<const std::byte> bytes);

    /// In ascending order of iso3.
    const std::vector<Territory>& territories() const { return m_territories; }
    /// Arcs that one territory uses.
    const std::vector<MapLine>& coast() const { return m_coast; }
    /// Arcs that two territories share.
    const std::vector<MapLine>& borders() const { return m_borders; }
    /// Index of the territory with this code.
    std::optional<std::size_t> find(std::string_view iso3) const;

private:
    std::vector<Territory> m_territories;
    std::vector<MapLine> m_coast;
    std::vector<MapLine> m_borders;
};

} // namespace plenary::geo
