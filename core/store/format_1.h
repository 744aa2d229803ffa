// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace plenary::sqlite
{
class Connection;
}

namespace plenary::format1
{

/// Creates the tables, indices and triggers of format 1 in an empty database.
[[nodiscard]] Result<> create(const sqlite::Connection& connection);

/// What a table of the present format is made of: old tables, and for each column an expression over `from`. Columns
/// that are not named are NULL.
struct Mapping
{
    const char* table;
    std::vector<std::string> inputs;
    std::vector<std::pair<const char*, const char*>> columns;
    const char* from;
};
const Mapping* mapping(std::string_view table);

/// In a document of format 1: makes the views temp.old_<table>, which show it in the present format, one row a row of
/// the table to come.
[[nodiscard]] Result<> prepareViews(const sqlite::Connection& connection);
/// Gives keys to what was a bare text: coders, tags, eras. To be called after each change of the old document.
[[nodiscard]] Result<> prepareNames(const sqlite::Connection& connection);
/// The function edtf_bound(text, n), n = 0 … 4, which the views call: see store::boundColumns.
[[nodiscard]] Result<> addTimeFunction(const sqlite::Connection& connection);
[[nodiscard]] Result<std::string> baseLanguage(const sqlite::Connection& old);

} // namespace plenary::format1
