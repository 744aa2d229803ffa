// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

namespace plenary::store
{

/// The report of SQLite's integrity check without its heading, on one line.
std::string faultIn(const std::string& report);

} // namespace plenary::store
