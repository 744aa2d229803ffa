// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cmath>
#include <cstdint>

namespace plenary::stats
{

/// How many statements of an actor on one topic stand on the side of the first, and of the second pole. Those at 0 take
/// no side.
struct Sides
{
    std::uint32_t minus = 0;
    std::uint32_t plus = 0;

    bool any() const { return minus + plus > 0; }
    bool operator==(const Sides&) const = default;
};

inline constexpr double sideUnit = 67'108'864; ///< 2^26: more statements of an actor on a topic are not told apart
inline constexpr double beyondScale = 8;

/// As one number in the place of a mean, for measures that compare sides (see pairwise.h): beyond the scale of stances.
inline double packed(Sides sides)
{
    return beyondScale + static_cast<double>(sides.minus) + static_cast<double>(sides.plus) * sideUnit;
}

/// The sides of a number that packed() made, or of a mean stance, which is one statement; none for what is missing.
inline Sides sidesOf(double value)
{
    constexpr double highest = 2 + 1e-9, tolerance = 1e-9;
    if (value >= beyondScale) {
        const double plus = std::floor((value - beyondScale) / sideUnit);
        return {static_cast<std::uint32_t>(value - beyondScale - plus * sideUnit), static_cast<std::uint32_t>(plus)};
    }
    return {value < -tolerance && value >= -highest ? 1U : 0U, value > tolerance && value <= highest ? 1U : 0U};
}

} // namespace plenary::stats
