// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/document.h"

#include <cstdint>
#include <filesystem>
#include <string>
#include <vector>

namespace plenary
{

/// What a copy was kept before.
enum class BackupReason : std::uint8_t { Merge, Compact, Import };

/// A copy of a document as it was.
struct Backup
{
    std::filesystem::path path;
    std::string at; ///< UTC, ISO 8601
    BackupReason reason = BackupReason::Merge;
    std::uintmax_t bytes = 0;
};

/// The word for it in names and on the command line.
std::string_view wordOf(BackupReason reason);

/// Copies that are kept before something that touches everything, all in one folder, by the place of the document they
/// are of. Of each document the newest ones stay. Not thread-safe.
class Backups
{
public:
    static constexpr std::size_t mostKept = 10;
    static constexpr int daysKept = 180; ///< older ones go, but for the newest three

    /// The folder is made when it is first needed.
    explicit Backups(std::filesystem::path folder) : m_folder(std::move(folder)) {}

    /// Copies the document as it is now and drops what is too old. Errors: Io.
    [[nodiscard]] Result<Backup> keep(const Document& document, BackupReason reason,
                                      const Progress& progress = {}) const;
    /// Those of a document, the newest first.
    std::vector<Backup> of(const std::filesystem::path& document) const;

private:
    void prune(const std::filesystem::path& document) const;

    std::filesystem::path m_folder;
};

} // namespace plenary
