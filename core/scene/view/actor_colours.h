// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/dataset.h"
#include "core/scene/canvas/scene.h"

#include <span>
#include <vector>

namespace plenary::scene
{

/// The tones Actor0 and on of actors that have a colour of their own, for a scene that shows `actors` in this order.
std::vector<Dye> ownColours(const Dataset& data, std::span<const Row> actors);

} // namespace plenary::scene
