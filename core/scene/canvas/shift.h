// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scene/canvas/scene.h"

namespace plenary::scene
{

/// Moves everything in a scene.
void shift(Scene& scene, double dx, double dy);

/// Takes another picture, in its place already, into a scene; the names of its parts get a suffix. Its terrain lies
/// with that of the scene below all else, above what is there.
void takeIn(Scene& scene, Scene other, const std::string& suffix);

} // namespace plenary::scene
