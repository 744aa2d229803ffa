// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/document.h"

#include <filesystem>

namespace plenary::io
{

/// The folder of a data set in which kept files lie, each named by its SHA-256.
inline constexpr const char* contentsFolder = "contents";

/// Writes what a document holds as a data set that createFromFolder() reads: a file for each kind of record, and the kept
/// files in a folder. History and saved views are no part of it. It is made beside its place and renamed. Errors: Conflict
/// where something is there already; Io; Cancelled by `progress`.
[[nodiscard]] Result<> writeFolder(const Document& document, const std::filesystem::path& folder,
                                   const Progress& progress = {});

} // namespace plenary::io
