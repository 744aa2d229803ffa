// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scene/canvas/canvas.h"
#include "core/scene/view/view.h"

namespace plenary::scene
{

/// What a chart is built from: a view on a canvas. What needs neither size nor measure takes the view alone.
struct Context : View, Canvas
{
};

} // namespace plenary::scene
