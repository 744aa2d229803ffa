// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>

namespace plenary::geo
{

/// The French name of a territory of the world map, whose own names are English; empty where they are the same.
std::string_view frenchName(std::string_view iso3);

} // namespace plenary::geo
