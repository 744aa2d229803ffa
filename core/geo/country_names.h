// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>

// What countries are called beside the names of the map.
namespace plenary::geo
{

/// The code of three letters for one of two (ISO 3166-1), in capitals; empty for others.
std::string_view iso3Of(std::string_view iso2);

/// The code for an everyday name or one of the lists of the United Nations that the map does not use, such as “Ivory
/// Coast” or “Republic of Korea”, case and accents aside; empty for others.
std::string_view codeOfEverydayName(std::string_view name);

} // namespace plenary::geo
