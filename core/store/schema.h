// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <string>
#include <vector>

namespace plenary::sqlite
{
class Connection;
}

namespace plenary::schema
{

/// "PLNY" in the header of every document.
inline constexpr int applicationId = 0x504C4E59;
/// The newest document format this program reads and the one it writes.
inline constexpr int version = 1;

/// Creates every table, index and trigger in an empty database and stamps it.
[[nodiscard]] Result<> create(const sqlite::Connection& connection);

/// Refuses a database whose tables, views and triggers are not exactly those that this version creates,
/// so that no trigger or view of a stranger ever runs.
[[nodiscard]] Result<> verify(const sqlite::Connection& connection);

/// Tables whose changes are recorded in the history, in an order that respects references.
const std::vector<std::string>& recordedTables();

/// A bulk load drops the triggers that keep the search index and rebuilds it once: seven times faster.
[[nodiscard]] Result<> dropSearchTriggers(const sqlite::Connection& connection);
[[nodiscard]] Result<> restoreSearch(const sqlite::Connection& connection);

/// The record a row of the search index stands for: rowid = key × 16 + the number of its field.
struct SearchField
{
    const char* table;
    const char* column;
    int number;
};
inline constexpr int searchFields = 16;
const std::vector<SearchField>& searchedFields();

} // namespace plenary::schema
