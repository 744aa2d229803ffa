// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/store/sqlite.h"

#include <filesystem>
#include <vector>

// How Document::open comes to a connection.
namespace plenary::opening
{

/// Where the file really lies. Errors name it as it was given.
[[nodiscard]] Result<std::filesystem::path> place(const std::filesystem::path& given);

/// Whether file and folder can be written: an edit needs both.
bool isWritable(const std::filesystem::path& path);

/// Looks at the first bytes before SQLite does, so that a foreign file stays untouched; deals with what lies beside it;
/// and yields a connection that shows the last committed state, or the reason why there is none.
/// `path` is one that place() yielded for `given`.
[[nodiscard]] Result<sqlite::Connection> connect(const std::filesystem::path& path, const std::filesystem::path& given,
                                                 bool readOnly, std::vector<Error>& remarks);

/// Refuses a database with tables or triggers of a stranger, or, where that is quickly found out, a damaged one. Answers
/// the format it is in.
[[nodiscard]] Result<int> verifyContent(const sqlite::Connection& connection, const std::filesystem::path& path);

/// Names the file in errors that speak of “the document”.
Error naming(Error error, const std::filesystem::path& path);

} // namespace plenary::opening
