// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/table.h"

#include <string>

namespace plenary::io
{

/// The table as CSV (RFC 4180): UTF-8, CRLF, a header row, quotes where needed. A cell that a spreadsheet would run as
/// a formula gets an apostrophe in front; plain numbers stay as they are.
std::string toCsv(const Table& table);

/// A cell with an apostrophe in front where a spreadsheet would run it as a formula.
std::string harmless(const std::string& cell);

} // namespace plenary::io
