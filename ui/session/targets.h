// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/dataset.h"
#include "core/scene/canvas/scene.h"

namespace plenary
{

/// Whether the records that a place in a chart stands for are among the data. Places that stand for none always are.
bool isThere(const Dataset& data, const scene::Target& target);

} // namespace plenary
