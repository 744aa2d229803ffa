// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scene/timeline/timeline.h"

namespace plenary::scene
{

/// Says in the last note what signs before titles mean, and by which calendar old dates are given, where there are any.
void addTimeNotes(Scene& scene, const View& view, const TimelineLayout& layout);

} // namespace plenary::scene
