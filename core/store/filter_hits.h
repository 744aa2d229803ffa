// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/filter.h"
#include "core/model/selection.h"
#include "core/store/document.h"

namespace plenary
{

/// Whether findHits() has anything to look up.
bool asksStore(const Filter& filter);

/// Looks up in the document what a filter asks of the store: its free words, attributes and files. Errors: Invalid,
/// naming those there are, where no record has an attribute of a name.
[[nodiscard]] Result<FilterHits> findHits(const Document& document, const Filter& filter);

/// The same with half of the words looked up in `other`, a second reader of the same file, at the same time. Neither
/// document may be used by another thread meanwhile.
[[nodiscard]] Result<FilterHits> findHits(const Document& document, const Document& other, const Filter& filter);

/// What a filter lets through: its words are looked up in the document, the rest is decided in memory.
[[nodiscard]] Result<Selection> runFilter(const Document& document, const Dataset& data, const Filter& filter,
                                          const Zone& zone);

} // namespace plenary
