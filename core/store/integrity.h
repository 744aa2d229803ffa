// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

namespace plenary
{

/// The report of SQLite's check of a file without its heading, on one line.
std::string faultIn(const std::string& report);

} // namespace plenary
