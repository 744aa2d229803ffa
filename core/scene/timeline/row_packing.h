// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <limits>
#include <vector>

namespace plenary::scene
{

/// One mark of a lane with the label that would like to stand beside or in it, in pixels.
struct PackItem
{
    double left = 0;          ///< of the mark
    double right = 0;         ///< of the mark
    double labelRight = 0;    ///< end of the whole label; at most `right` where the label fits into the mark
    double shortestRight = 0; ///< end of the shortest form of the label that still says something
    int importance = 3;
};

struct Packed
{
    static constexpr std::size_t none = static_cast<std::size_t>(-1);
    /// Left of every pixel: marks may lie far beyond the picture on both sides.
    static constexpr double noLabel = -std::numeric_limits<double>::max();
    std::size_t row = none;    ///< none: no room in any row; the mark goes to the strip at the foot of the lane
    double labelEnd = noLabel; ///< where the label must end
};

/// Puts the items of one lane into at most `rows` rows so that no mark or label meets another, important ones first.
/// An item that finds room for its mark but not for its label keeps as much of the label as there is room for.
std::vector<Packed> packLane(const std::vector<PackItem>& items, std::size_t rows, double limit);

/// How many rows it takes to show every label of the lane, at most `most`.
std::size_t rowsNeeded(const std::vector<PackItem>& items, std::size_t most, double limit);

/// Shares `capacity` rows among lanes: one each, then always one to the lane that lacks most.
std::vector<std::size_t> shareRows(const std::vector<std::size_t>& needed, std::size_t capacity);

} // namespace plenary::scene
