// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

namespace plenary::sqlite
{
class Connection;
}

namespace plenary::format2
{

/// Creates the tables, indices and triggers of format 2 in an empty database.
[[nodiscard]] Result<> create(const sqlite::Connection& connection);

} // namespace plenary::format2
