// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/time.h"
#include "core/geo/project_map.h"
#include "core/model/kinds.h"

#include <string>
#include <vector>

namespace plenary::scene
{

/// What the colours of a map say.
enum class MapColour : std::uint8_t {
    Class,    ///< how a state stands to a text
    Stance,   ///< its mean stance on a topic
    Agreement ///< how far it agrees with one actor
};

struct MapOptions
{
    std::string instrument = {}; ///< uid; empty: the summit's own
    geo::View view = {};
    bool countBlocs = true; ///< members of a signing bloc have a class of their own; off: they count as no record
    MapColour colour = MapColour::Class;
    std::string topic = {};           ///< uid, of MapColour::Stance; empty: the one with most statements
    std::string actor = {};           ///< uid, of MapColour::Agreement; empty: the first of the profile
    std::vector<std::string> shown = {}; ///< keys of the entries of the legend that are not faded; empty: all
    Instant beside = 0;                  ///< a second as-of date; the earlier is shown at the left; 0: none
    bool rings = false;               ///< also round small states of which nothing is known
    bool names = true;                ///< of those who stayed away, and of the largest others
    bool inset = true;                ///< Europe larger in a corner, where many of its small states are on record

    bool operator==(const MapOptions&) const = default;

    template <class Self, class Visit>
    static void fields(Self& self, Visit&& visit)
    {
        visit("instrument", self.instrument);
        visit("centre_x", self.view.centreX);
        visit("centre_y", self.view.centreY);
        visit("zoom", self.view.zoom);
        visit("projection", self.view.projection);
        visit("region", self.view.region);
        visit("turned_longitude", self.view.turned.longitude);
        visit("turned_latitude", self.view.turned.latitude);
        visit("count_blocs", self.countBlocs);
        visit("colour", self.colour);
        visit("topic", self.topic);
        visit("actor", self.actor);
        visit("shown", self.shown);
        visit("beside", self.beside);
        visit("antarctica", self.view.antarctica);
        visit("rings", self.rings);
        visit("names", self.names);
        visit("inset", self.inset);
    }
};

} // namespace plenary::scene

namespace plenary
{

template <>
std::span<const KindName> kindNames<scene::MapColour>();
template <>
std::span<const KindName> kindNames<geo::Projection>();
template <>
std::span<const KindName> kindNames<geo::Region>();

} // namespace plenary
