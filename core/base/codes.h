// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>

namespace plenary
{

/// Whether ISO 3166-1 has, or had, this alpha-3 code, or the map uses it for an area without one.
bool isCountryCode(std::string_view code);

/// Whether ISO 4217 has, or had, this code of a currency.
bool isCurrencyCode(std::string_view code);

} // namespace plenary
