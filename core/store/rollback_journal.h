// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <map>
#include <optional>
#include <vector>

namespace plenary::sqlite
{

class Connection;

/// A rollback journal (sqlite.org/fileformat.html, 3): what pages of a database were before a transaction.
struct RollbackJournal
{
    std::uint32_t pagesBefore = 0; ///< of the whole database
    std::uint32_t pageSize = 0;    ///< 0: it is no journal
    std::map<std::uint32_t, std::vector<std::byte>> pages;

    /// The count of changes before, where the first page is in it.
    std::optional<std::uint32_t> changes() const;
};

/// The parts of it that were on the disk before the database was touched.
RollbackJournal readJournal(const std::filesystem::path& file);

/// Whether the database would hold together if the journal were rolled into it. Tried in memory; of a database too
/// large for that, yes.
[[nodiscard]] Result<bool> isSoundRolledBack(const Connection& database, const RollbackJournal& journal);

} // namespace plenary::sqlite
