// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/selection.h"

namespace plenary
{

/// What select() answers of events and positions alone.
Selection selectRows(const Dataset& dataset, const Filter& filter, const FilterHits& hits, const Zone& zone);

} // namespace plenary
