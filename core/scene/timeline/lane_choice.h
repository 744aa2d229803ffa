// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scene/timeline/index.h"
#include "core/scene/timeline/timeline.h"

#include <cstddef>
#include <vector>

namespace plenary::scene
{

/// The lanes to be drawn, as numbers into TimelineIndex::lanes(): without those hidden, in the order chosen by hand;
/// those that the order does not name follow in their own.
std::vector<std::size_t> lanesToShow(const TimelineIndex& index, const TimelineOptions& options);

} // namespace plenary::scene
