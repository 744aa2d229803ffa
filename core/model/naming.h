// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/model/ids.h"

#include <string>
#include <string_view>
#include <vector>

// What a person calls a record, and what is said where that may mean several.
namespace plenary
{

/// “a, b, c”, of many names the first twenty.
std::string listed(const std::vector<std::string>& names);

/// Those of `names` that `text` may mean: the one written exactly so, else all that differ in case and accents only.
std::vector<std::string> namesLike(const std::vector<std::string>& names, std::string_view text);

/// The uids of the records in these rows.
template <class Record>
std::vector<std::string> uidsIn(const std::vector<Record>& records, const std::vector<Row>& rows)
{
    std::vector<std::string> uids;
    for (const Row row : rows)
        uids.push_back(records[row].uid);
    return uids;
}

/// The error of a text that may mean any of `candidates`, which can be written in its place.
std::unexpected<Error> ambiguous(std::string text, const std::vector<std::string>& candidates);

/// The one row of `rows`, which `text` may mean; noRow where there is none. Errors: Conflict where there are several.
template <class Record>
[[nodiscard]] Result<Row> onlyRow(const std::vector<Record>& records, const std::vector<Row>& rows, std::string text)
{
    if (rows.size() > 1)
        return ambiguous(std::move(text), uidsIn(records, rows));
    return rows.empty() ? noRow : rows.front();
}

} // namespace plenary
