// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <filesystem>
#include <functional>

namespace plenary::migration
{

/// Makes the document `target`, an empty file, of what the document `old` of format 1 holds, its history
/// included, so that edits made before can still be undone. `old` is a copy that is used up. `progress` is told the
/// share done, 0 … 1, and ends the work where it answers false. Edits that the old file itself could no longer take
/// back are left out of the history; what they did stays. After an error `target` is of no use.
[[nodiscard]] Result<> fromFormat1(const std::filesystem::path& target, const std::filesystem::path& old,
                                   const std::function<bool(double)>& progress = {});

/// Brings a copy of a document of format 2 to the present one where it lies: its tables gain some, nothing else
/// changes. After an error the copy is of no use.
[[nodiscard]] Result<> fromFormat2(const std::filesystem::path& copy, const std::function<bool(double)>& progress = {});

} // namespace plenary::migration
