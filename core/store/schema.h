// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <string>
#include <string_view>
#include <vector>

namespace plenary::sqlite
{
class Connection;
}

namespace plenary::schema
{

/// "PLNY" in the header of every document.
inline constexpr int applicationId = 0x504C4E59;
/// The newest document format this program reads and the one it writes.
inline constexpr int version = 3;

/// Creates every table, index and trigger in an empty database and stamps it.
[[nodiscard]] Result<> create(const sqlite::Connection& connection);

/// The statements of create(), as they are frozen in the tests: another text is another format.
std::string statements();

/// Refuses a database whose tables, views and triggers are not exactly those of its own version, so that no trigger or
/// view of a stranger ever runs. Answers that version.
[[nodiscard]] Result<int> verify(const sqlite::Connection& connection);

/// Tables whose changes are recorded in the history, in an order that respects references.
const std::vector<std::string>& recordedTables();

/// In a document of format 2: makes what the present format has besides, and the search index anew.
[[nodiscard]] Result<> raiseFromFormat2(const sqlite::Connection& connection);

/// A bulk load drops the triggers that keep the search index and rebuilds it once: seven times faster.
[[nodiscard]] Result<> dropSearchTriggers(const sqlite::Connection& connection);
[[nodiscard]] Result<> restoreSearch(const sqlite::Connection& connection);

/// A column whose words are found. The record a row of the search index stands for: rowid = key × searchFields +
/// number.
struct SearchField
{
    std::string table;
    std::string column;
    int number;
};
inline constexpr int searchFields = 32;
const std::vector<SearchField>& searchedFields();

/// Keys of the table `meta`, which holds what the history does not: facts about the file itself.
namespace meta
{
inline constexpr const char* language = "language"; ///< of the texts that stand in the tables of records
inline constexpr const char* head = "head";         ///< the edit that the document stands at; 0: before the first one
inline constexpr const char* tip = "tip";           ///< the last edit of the branch that redo leads along
inline constexpr const char* digest = "digest";     ///< see core/store/digest.h
} // namespace meta
/// Empty where the document does not have it.
[[nodiscard]] Result<std::string> metaValue(const sqlite::Connection& connection, const char* key);
[[nodiscard]] Result<> setMeta(const sqlite::Connection& connection, const char* key, std::string_view value);

} // namespace plenary::schema
