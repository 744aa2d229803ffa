// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scene/map/options.h"

namespace plenary
{

namespace
{

// Each in the order of its enum.
constexpr KindName colourNames[] = {
    {"class", PLENARY_TR("core", "signatures")},
    {"stance", PLENARY_TR("core", "mean stance on a topic")},
    {"agreement", PLENARY_TR("core", "agreement with an actor")},
};
constexpr KindName projectionNames[] = {
    {"equal-earth", PLENARY_TR("core", "Equal Earth")},
    {"natural-earth", PLENARY_TR("core", "Natural Earth")},
    {"globe", PLENARY_TR("core", "Globe")},
};
constexpr KindName regionNames[] = {
    {"world", PLENARY_TR("core", "World")},       {"europe", PLENARY_TR("core", "Europe")},
    {"africa", PLENARY_TR("core", "Africa")},     {"asia", PLENARY_TR("core", "Asia")},
    {"americas", PLENARY_TR("core", "Americas")}, {"oceania", PLENARY_TR("core", "Oceania")},
};

} // namespace

template <>
std::span<const KindName> kindNames<scene::MapColour>()
{
    return colourNames;
}

template <>
std::span<const KindName> kindNames<geo::Projection>()
{
    return projectionNames;
}

template <>
std::span<const KindName> kindNames<geo::Region>()
{
    return regionNames;
}

} // namespace plenary
