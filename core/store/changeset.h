// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/store/sqlite.h"

#include <cstddef>
#include <functional>
#include <memory>
#include <set>
#include <span>
#include <string>
#include <vector>

// What SQLite's session extension records (sqlite.org/sessionintro.html), as bytes.
namespace plenary::store
{

using Changeset = std::vector<std::byte>;

/// Records what `change` does to the tables of the history in one of the databases of the connection; empty where it
/// changes nothing.
[[nodiscard]] Result<Changeset> recorded(const sqlite::Connection& connection, const std::function<Result<>()>& change,
                                         const char* database = "main");

/// The changeset that takes this one back.
[[nodiscard]] Result<Changeset> inverted(const Changeset& changes);

/// Applies all of it or nothing; Conflict where the tables are not as the changeset found them.
[[nodiscard]] Result<> apply(const sqlite::Connection& connection, const Changeset& changes);

/// The names of the tables that a changeset changes.
[[nodiscard]] Result<std::set<std::string>> tablesIn(const Changeset& changes);

} // namespace plenary::store
