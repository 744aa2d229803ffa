// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/store/sqlite.h"
#include "core/store/touched.h"

#include <functional>
#include <string>
#include <vector>

namespace plenary
{

/// One recorded edit. `undone` edits can be redone until the next new edit drops them.
struct HistoryEntry
{
    std::int64_t number = 0;
    std::string at; ///< UTC, ISO 8601
    std::string author;
    std::string label;
    bool undone = false;
};

namespace history
{

/// Runs `change` in one transaction and stores what it changed as a changeset, to be undone after a restart too.
/// Nothing is changed when it fails. Source of the mechanism: sqlite.org/sessionintro.html.
[[nodiscard]] Result<> record(const sqlite::Connection& connection, const std::string& author, const std::string& label,
                              const std::function<Result<>()>& change);

/// Takes back the last edit that stands, or puts back the first that was undone; yields its label.
/// NotFound when there is none, Conflict when the document no longer fits the changeset.
[[nodiscard]] Result<std::string> undo(const sqlite::Connection& connection);
[[nodiscard]] Result<std::string> redo(const sqlite::Connection& connection);

/// What an edit touched, done, undone or put back just now; everything where the history does not know it.
[[nodiscard]] Result<Touched> touchedBy(const sqlite::Connection& connection, std::int64_t number);

/// Oldest first.
[[nodiscard]] Result<std::vector<HistoryEntry>> list(const sqlite::Connection& connection);

} // namespace history

} // namespace plenary
