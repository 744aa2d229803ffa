// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scene/canvas/scene.h"

namespace plenary::scene
{

/// What a picture is laid out on.
struct Canvas
{
    const TextMeasure& measure;
    double width = 800; ///< of the picture, in logical pixels
    double height = 450;
};

} // namespace plenary::scene
