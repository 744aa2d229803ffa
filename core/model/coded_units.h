// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/dataset.h"

#include <vector>

namespace plenary
{

/// For each position the first coding of the same statement: same speaker, same topic, same event (or, without one, same
/// time), by several coders. Where a coder found several there, the first goes with the first of the others, the second
/// with the second. Positions without a coder stand for themselves. Empty where no statement was coded twice.
std::vector<Row> firstCodings(const Dataset& data);

} // namespace plenary
