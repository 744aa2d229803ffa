// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/dataset.h"
#include "core/model/filter.h"

#include <cstdint>
#include <vector>

// What took place within what, and what sum is part of what, for `within:`.
namespace plenary
{

/// By event, 1 for those that the term names and all that took place within them, however deep.
std::vector<std::uint8_t> eventsWithin(const Dataset& dataset, const FilterTerm& term);

/// By sum, 1 for those that the term names and all that are part of them.
std::vector<std::uint8_t> sumsWithin(const Dataset& dataset, const FilterTerm& term);

} // namespace plenary
