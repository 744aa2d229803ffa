// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <cstdint>
#include <filesystem>
#include <functional>
#include <istream>
#include <memory>
#include <string>

namespace plenary::io
{

/// Where the files of a data set come from: a folder, or what a program carries within itself.
struct FileSource
{
    std::string name; ///< for sentences
    /// A file of this name; null where there is none. Errors: it is there and cannot be read.
    std::function<Result<std::unique_ptr<std::istream>>(const std::string& file)> open;
    std::function<std::uintmax_t(const std::string& file)> size; ///< bytes; 0 where there is none

    std::string pathOf(const std::string& file) const { return name + "/" + file; }
};

FileSource folderSource(const std::filesystem::path& folder);

} // namespace plenary::io
