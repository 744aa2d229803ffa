// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scene/timeline/title_slots.h"

#include <algorithm>
#include <bit>
#include <cmath>

namespace plenary::scene
{

Instant slotLength(double pixelsPerMillisecond, double room)
{
    constexpr double longest = 1e17;
    const double least = std::clamp(room / std::max(pixelsPerMillisecond, 1e-30), 1.0, longest);
    return static_cast<Instant>(std::bit_ceil(static_cast<std::uint64_t>(std::ceil(least))));
}

std::int64_t slotOf(Instant instant, Instant length)
{
    return instant >= 0 ? instant / length : -((-instant + length - 1) / length);
}

double endOf(const SlotItem& item, double limit)
{
    const double mark = std::min(item.right, limit);
    if (mark - item.left > slots::longBar || item.right - item.left >= item.label + 12)
        return mark;
    return std::min(limit, mark + 5 + item.label);
}

} // namespace plenary::scene
