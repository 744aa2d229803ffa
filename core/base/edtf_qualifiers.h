// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace plenary
{

/// EDTF level 2 lets ~ ? % stand before or behind any part of a date (2004-06~-11, ?2004-06-11, 2004-06-~11). As a
/// TimeSpan does not tell parts apart, this moves them to the end of their date. Nothing where none stands so;
/// a year alone takes its qualifier behind it.
std::optional<std::string> qualifiersMoved(std::string_view edtf);

} // namespace plenary
