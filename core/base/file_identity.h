// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <compare>
#include <cstdint>
#include <filesystem>
#include <map>
#include <optional>
#include <string>

namespace plenary
{

/// Which file a path means, whatever its name: the same through links of both kinds. Of a file that is not there yet,
/// its folder and its name.
struct FileIdentity
{
    std::uint64_t device = 0;
    std::uint64_t number = 0;
    std::string name; ///< of a file that is not there yet; empty otherwise

    auto operator<=>(const FileIdentity&) const = default;
};

/// Nothing where the path leads nowhere.
std::optional<FileIdentity> identityOf(const std::filesystem::path& file);
/// Of an open file of the system, such as stdout where it goes into a file.
std::optional<FileIdentity> identityOf(int descriptor);

/// What one command reads and writes. An output must be none of the other files, or it would destroy them.
class CommandFiles
{
public:
    void reads(const std::filesystem::path& file);
    /// The document with the files SQLite keeps beside it.
    void readsDocument(const std::filesystem::path& file);

    /// Notes an output; refused where the command reads this file, or has another output there, or a document is there.
    [[nodiscard]] Result<> writes(const std::filesystem::path& file);
    /// The same for stdout, if it goes into a file.
    [[nodiscard]] Result<> writesStdout() const;

private:
    struct Use
    {
        std::filesystem::path path;
        bool isWritten = false;
    };
    std::map<FileIdentity, Use> m_known;
};

} // namespace plenary
