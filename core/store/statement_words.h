// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/statement_words.h"
#include "core/store/document.h"

#include <span>
#include <vector>

namespace plenary
{

/// What these statements are known by, in their order; empty for one that is no longer there.
[[nodiscard]] Result<std::vector<StatementWords>> statementWords(const Document& document,
                                                                 std::span<const PositionId> ids);

} // namespace plenary
