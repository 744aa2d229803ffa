// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scene/timeline/timeline.h"

namespace plenary::scene
{

/// Height that the names of eras take between the axis and the lanes: the same wherever the picture stands in time, so
/// that nothing jumps; 0 where the document has none.
double eraStripHeight(const View& view, const TimelineOptions& options);

/// The eras of the document as bands behind the events, each with its name in the strip from `top` down. Ends that are
/// not known fade.
void addEras(Scene& scene, const Context& context, const TimelineLayout& layout, double top);

} // namespace plenary::scene
