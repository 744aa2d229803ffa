// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/filter.h"
#include "core/model/selection.h"
#include "core/store/document.h"

namespace plenary
{

/// Looks up the free words of a filter in the document.
[[nodiscard]] Result<WordHits> findWords(const Document& document, const Filter& filter);

/// The same with half of the words looked up in `other`, a second reader of the same file, at the same time. Neither
/// document may be used by another thread meanwhile.
[[nodiscard]] Result<WordHits> findWords(const Document& document, const Document& other, const Filter& filter);

/// What a filter lets through: its words are looked up in the document, the rest is decided in memory.
[[nodiscard]] Result<Selection> runFilter(const Document& document, const Dataset& data, const Filter& filter,
                                          const Zone& zone);

} // namespace plenary
