// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/geo/world_map.h"

#include <fstream>
#include <iterator>
#include <span>
#include <string>

namespace plenary::geo
{

/// The map that the program comes with.
inline const WorldMap& world()
{
    static const WorldMap map = [] {
        std::ifstream stream(PLENARY_RESOURCES "/map/world-50m.bin", std::ios::binary);
        const std::string text{std::istreambuf_iterator<char>(stream), {}};
        return WorldMap::parse(std::as_bytes(std::span(text))).value();
    }();
    return map;
}

} // namespace plenary::geo
