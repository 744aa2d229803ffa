// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scene/canvas/scene.h"

namespace plenary::scene
{

/// Moves everything in a scene.
void shift(Scene& scene, double dx, double dy);

} // namespace plenary::scene
