// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scene/canvas/geometry.h"
#include "core/scene/canvas/tone.h"

#include <cstdint>
#include <vector>

namespace plenary::scene
{

/// Columns of equal width side by side, such as one a pixel: what very many marks come to.
struct Strip
{
    struct Column
    {
        Tone tone = Tone::None;
        std::uint8_t opacity = 0; ///< of 255

        bool operator==(const Column&) const = default;
    };
    Rect rect;
    std::vector<Column> columns;
};

} // namespace plenary::scene
