// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scene/canvas/scene.h"

namespace plenary::scene
{

/// An arrow from one mark to another, both of this size: down from the first, along the gap above the line of the
/// second and down onto it, so that it lies over no words; straight where there is no such gap.
void addMoveArrow(Scene& scene, Point from, Point to, double markSize, Tone tone);

} // namespace plenary::scene
