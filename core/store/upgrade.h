// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/new_file.h"
#include "core/store/sqlite.h"

#include <functional>

// Documents of an older format.
namespace plenary::upgrade
{

/// What the document `older` holds, its history included, as a document of the present format beside `target`, not yet
/// in its place; `progress` as in migration::fromFormat1().
[[nodiscard]] Result<NewFile> made(const sqlite::Connection& older, const std::filesystem::path& target,
                                   const std::function<bool(double)>& progress);

/// Where a document may be made that is only read.
std::filesystem::path temporaryPlace();

/// A second name for the file, beside it, which is answered: the one it has is about to mean another file.
[[nodiscard]] Result<std::filesystem::path> keptBeside(const std::filesystem::path& file);

} // namespace plenary::upgrade
