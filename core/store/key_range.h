// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <limits>

namespace plenary::store
{

/// Keys from the first to the last one.
struct KeyRange
{
    std::int64_t first = 0, last = 0;

    /// So many keys from `first` on; fewer where there are no larger ones.
    static constexpr KeyRange from(std::int64_t first, std::int64_t size)
    {
        constexpr auto largest = std::numeric_limits<std::int64_t>::max();
        return {first, first > largest - size + 1 ? largest : first + size - 1};
    }
};

} // namespace plenary::store
