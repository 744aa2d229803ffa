// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <cstdint>
#include <filesystem>
#include <string>
#include <string_view>

// Files as the disk has them. Names are bytes: they need not be UTF-8, and are handed to the system as they were given.
// Nothing here throws: whatever is wrong with a path or a disk is a sentence.
namespace plenary::files
{

/// The path of a file that is there, every symbolic link in it followed.
[[nodiscard]] Result<std::filesystem::path> resolved(const std::filesystem::path& file);

/// The path of a file that is to be written and may not be there yet: its folder must be, links are followed.
[[nodiscard]] Result<std::filesystem::path> resolvedTarget(const std::filesystem::path& file);

/// Whether something of this name is there, be it a dangling link.
bool isThere(const std::filesystem::path& file);
/// Whether it is there and is a file: no folder, no pipe, no device.
bool isRegular(const std::filesystem::path& file);
/// 0 where there is none.
std::uintmax_t sizeOf(const std::filesystem::path& file);

/// The bytes of a file of at most `limit` bytes. Folders, pipes and devices are refused.
[[nodiscard]] Result<std::string> readWhole(const std::filesystem::path& file, std::uintmax_t limit);

/// Puts `bytes` into the file: written aside and renamed, so that an older file stays whole until the new one is, and
/// keeps its permissions. A link stays a link.
[[nodiscard]] Result<> replace(const std::filesystem::path& file, std::string_view bytes);

/// A name beside `file` that nothing has yet, made of it and `mark`: `x.plenary` → `x.plenary.mark`,
/// `x.plenary.mark-2`.
std::filesystem::path freeName(const std::filesystem::path& file, const std::string& mark);

/// The sentence for what the system refused, after errno.
Error cannotWrite(const std::filesystem::path& file, int reason);
Error cannotRead(const std::filesystem::path& file, int reason);

} // namespace plenary::files
