// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <fstream>
#include <span>

namespace plenary::sqlite
{

class Connection;

/// What a file that SQLite keeps beside a database holds for it.
enum class SideFile {
    None,    ///< there is none
    Settled, ///< nothing that the database does not have
    Own,     ///< the rest of a transaction of this database: committed (-wal), or to be taken back (-journal)
    Foreign  ///< of another file that had this name: rolled in, it would spoil this one
};

struct SideFiles
{
    SideFile log = SideFile::None;     ///< -wal
    SideFile journal = SideFile::None; ///< -journal

    bool hasForeign() const { return log == SideFile::Foreign || journal == SideFile::Foreign; }
    bool hasOwn() const { return log == SideFile::Own || journal == SideFile::Own; }
    bool any() const { return log != SideFile::None || journal != SideFile::None; }
};

/// The count of changes in the header of a database.
inline constexpr std::size_t changesAt = 24;

/// A number as SQLite writes it into files.
std::uint32_t bigEndian(std::span<const std::byte> bytes, std::size_t at, std::size_t count = 4);
/// False where the file ends before.
bool readAt(std::ifstream& file, std::uint64_t offset, std::span<std::byte> bytes);

std::filesystem::path logOf(const std::filesystem::path& database);
std::filesystem::path sharedMemoryOf(const std::filesystem::path& database); ///< -shm
std::filesystem::path journalOf(const std::filesystem::path& database);

/// Tells what lies beside a database before SQLite reads it, as SQLite would roll in whatever bears the right name.
/// `database` is open, but nothing was read through it yet.
///
/// A log is foreign where the header says that the database has none, or where its pages or its count of changes
/// (sqlite.org/fileformat.html, 1.3.7) do not follow those of the database. A journal is foreign where its pages or
/// its count do not fit; and where every page it would take back has been replaced in a database that is sound as it
/// is: then it is of another file, or of a transaction that has arrived as a whole, and is not needed either way. And
/// where it would lead a sound database back to one that is not.
[[nodiscard]] Result<SideFiles> judgeSideFiles(const Connection& database, const std::filesystem::path& path);

} // namespace plenary::sqlite
