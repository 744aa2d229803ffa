// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/selection.h"

#include <cstdint>
#include <vector>

namespace plenary
{

/// One byte a row or value: 1 where something holds for it.
using Marks = std::vector<std::uint8_t>;

inline bool isMarked(const Marks& marks, Row row)
{
    return row < marks.size() && marks[row] != 0;
}

/// What select() answers of events and positions alone.
Selection selectRows(const Dataset& dataset, const Filter& filter, const FilterHits& hits, const Zone& zone);

} // namespace plenary
