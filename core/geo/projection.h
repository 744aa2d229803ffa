// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <vector>

#include "core/geo/world_map.h"

namespace plenary::geo
{

/// How the sphere is laid flat. A region other than the world is always seen equal-area, whatever is named here but
/// the globe.
enum class Projection : unsigned char {
    EqualEarth,   ///< equal-area, see equal_earth.h
    NaturalEarth, ///< compromise (Patterson; polynomial of Šavrič, Jenny, Patterson, Petrovič, Hurni 2011)
    Globe         ///< orthographic, to be turned
};

/// What part of the earth a map is fitted to.
enum class Region : unsigned char { World, Europe, Africa, Asia, Americas, Oceania };

/// What is in the middle of the figure: a point of the plane, counted from the middle of what is fitted, and how many
/// times larger than "all of it fits" it is drawn. Zoom is held within 1 … 10,000.
struct View
{
    double centreX = 0.0;
    double centreY = 0.0;
    double zoom = 1.0;
    Projection projection = Projection::EqualEarth;
    Region region = Region::World;
    LonLat turned = {15.0, 30.0}; ///< what a globe shows in its middle; a region of its own puts its middle there
    bool antarctica = false;      ///< a flat map of the world goes down to the pole; else to where people live

    bool operator==(const View& other) const
    {
        return centreX == other.centreX && centreY == other.centreY && zoom == other.zoom &&
               projection == other.projection && region == other.region && turned.longitude == other.turned.longitude &&
               turned.latitude == other.turned.latitude && antarctica == other.antarctica;
    }
};

/// The projection of one view: equal-area for regions (Lambert's azimuthal, 1772), orthographic for a globe, else as
/// named. Azimuthal ones show what lies within their horizon.
class Projector
{
public:
    explicit Projector(const View& view);

    /// Whether meridians and parallels are laid out as on the Equal Earth plane: cut at ±180°, nothing hidden.
    bool cylindrical() const { return m_kind == Kind::EqualEarth || m_kind == Kind::NaturalEarth; }
    /// Whether the plane is that of Equal Earth itself, whose points a WorldMap keeps.
    bool isEqualEarth() const { return m_kind == Kind::EqualEarth; }
    /// Whether areas on the plane are steradians everywhere.
    bool equalArea() const { return m_kind == Kind::EqualEarth || m_kind == Kind::EqualArea; }

    /// Nothing where the place lies behind the horizon.
    std::optional<PlanePoint> toPlane(LonLat place) const;
    /// The place at a point; nothing outside the earth's outline.
    std::optional<LonLat> fromPlane(PlanePoint point) const;
    /// Plane area for one steradian at a place.
    double areaAt(LonLat place) const;
    /// What a figure is fitted to, at zoom 1.
    PlaneBox extent() const { return m_extent; }

    /// A closed ring, what is hidden folded to the horizon; empty when all of it is hidden. Edges longer than 2° are
    /// bent as parallels and meridians are.
    std::vector<PlanePoint> ring(const std::vector<LonLat>& places) const;
    /// The stretches of a line that are not hidden.
    std::vector<std::vector<PlanePoint>> line(const std::vector<LonLat>& places) const;
    /// The edge of what can be seen of the earth.
    std::vector<PlanePoint> outline() const;

private:
    enum class Kind : unsigned char { EqualEarth, NaturalEarth, EqualArea, Orthographic };
    /// A place turned so that the middle of the view lies on the z axis, x to the east, y to the north.
    struct Direction
    {
        double x, y, z;
    };

    Direction direction(LonLat place) const;
    PlanePoint azimuthal(const Direction& direction) const;
    PlanePoint onHorizon(const Direction& direction) const;
    Direction crossing(const Direction& a, const Direction& b) const;
    std::vector<Direction> directions(const std::vector<LonLat>& places, bool closed) const;

    Kind m_kind;
    LonLat m_middle;
    double m_sinLatitude = 0.0;
    double m_cosLatitude = 1.0;
    double m_horizon = 0.0; ///< the least z that is shown
    PlaneBox m_extent;
};

/// The middle of a region.
LonLat middleOf(Region region);

} // namespace plenary::geo
