// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <filesystem>

namespace plenary
{

/// A folder of its own for files that are needed for a while; it goes with the object, with all that is in it.
class ScratchFolder
{
public:
    /// In the folder of the system for such files. Errors: Io, where there is no room for one.
    [[nodiscard]] static Result<ScratchFolder> make();

    ScratchFolder(ScratchFolder&& other) noexcept : m_path(std::exchange(other.m_path, {})) {}
    ScratchFolder& operator=(ScratchFolder&&) = delete;
    ~ScratchFolder();

    const std::filesystem::path& path() const { return m_path; }
    std::filesystem::path operator/(const char* name) const { return m_path / name; }

private:
    explicit ScratchFolder(std::filesystem::path path) : m_path(std::move(path)) {}

    std::filesystem::path m_path;
};

} // namespace plenary
