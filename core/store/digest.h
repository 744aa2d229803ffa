// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/store/sqlite.h"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>

// One number for the contents of a document: the sum, over all cells of recorded tables, of a hash of table, record,
// field and value. Records are named by their uids, never by keys, so that two copies with the same contents have the
// same digest, whatever their keys; a row of a list counts as one cell. Kept by every edit from its changeset alone.
namespace plenary::digest
{

/// Of all rows, counted anew.
[[nodiscard]] Result<std::uint64_t> computed(const sqlite::Connection& connection);
/// As it is kept; nothing where the document does not have it.
[[nodiscard]] Result<std::optional<std::uint64_t>> kept(const sqlite::Connection& connection);
/// Counts it anew and keeps it.
[[nodiscard]] Result<> renew(const sqlite::Connection& connection);
/// Brings it up to date after `changes` were made to the tables, in the same transaction.
[[nodiscard]] Result<> follow(const sqlite::Connection& connection, std::span<const std::byte> changes);

} // namespace plenary::digest
