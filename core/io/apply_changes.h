// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/io/differences.h"

#include <vector>

namespace plenary::io
{

/// Makes changes of records, named by their uids, in an open edit of `document`: records added with all their fields,
/// fields and passages set, records removed with what depends on them. What is so already stays untouched. Kept files
/// that are new here are taken from `other`. Errors: Invalid, naming record and field, for what the rules forbid or
/// what names a record that is not there; the edit is then to be given up.
[[nodiscard]] Result<> applyChanges(const Document& document, Writer& writer, const std::vector<RecordChange>& changes,
                                    const Document* other = nullptr);

} // namespace plenary::io
