// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/new_file.h"
#include "core/store/sqlite.h"

#include <functional>

// Documents of an older format.
namespace plenary::upgrade
{

/// What the document `older` holds, its history included, as a document of the present format beside `target`, not yet
/// in its place; `progress` is told the share done and ends the work where it answers false.
[[nodiscard]] Result<NewFile> made(const sqlite::Connection& older, const std::filesystem::path& target,
                                   const std::function<bool(double)>& progress);

/// Where a document may be made that is only read.
std::filesystem::path temporaryPlace();

/// A second name for the file of a format, beside it, which is answered: the one it has is about to mean another file.
[[nodiscard]] Result<std::filesystem::path> keptBeside(const std::filesystem::path& file, int format);

} // namespace plenary::upgrade
