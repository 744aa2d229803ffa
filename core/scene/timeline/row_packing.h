// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <limits>
#include <span>
#include <vector>

namespace plenary::scene
{

/// Where the title of a mark stands.
enum class TitleSide : std::uint8_t { None, Right, Left, Inside };

/// The pixels between which marks and titles are placed.
struct PackLimits
{
    double left = -std::numeric_limits<double>::max();
    double right = std::numeric_limits<double>::max();
};

/// One mark of a lane with the title that would like to stand beside or in it, in pixels.
struct PackItem
{
    double left = 0;    ///< of the mark
    double right = 0;   ///< of the mark
    double title = 0;   ///< width of the whole title
    bool isBar = false; ///< a title may stand in it
    int importance = 3;
    PackLimits best = {}; ///< had better hold the title
};

struct Packed
{
    static constexpr std::size_t none = static_cast<std::size_t>(-1);
    std::size_t row = none; ///< none: no room in any row; the mark goes to the strip at the foot of the lane
    TitleSide side = TitleSide::None;
    double from = 0; ///< the room of the title, where it has a side
    double to = 0;
    bool isWhole = false; ///< the title need not be cut
};

namespace packing
{

constexpr double gap = 8;         ///< between what stands in one row
constexpr double titleAir = 5;    ///< between a mark and its title
constexpr double insideAir = 6;   ///< between the ends of a bar and the title in it
constexpr double leastTitle = 55; ///< a title cut shorter says nothing

} // namespace packing

/// Puts the items of one lane into at most `rows` rows so that no mark or title meets another, important ones first:
/// titles stand right of their mark, else left of it, else in it, in the first row in which one of these is whole, at
/// best within limits of their own; what finds none keeps as much of its title as there is room for right of the mark
/// or in it.
std::vector<Packed> packLane(const std::vector<PackItem>& items, std::size_t rows, PackLimits limits = {});

/// From places on an endless sheet those within limits: what is whole between them stays where it is, what they would
/// cut is placed anew beside it, in up to `rows` rows; rows that are then empty are left out. `items` are those of
/// which something lies between the limits, clipped to them. Answers the rows used.
std::size_t settle(const std::vector<PackItem>& items, std::vector<Packed>& places, std::size_t rows,
                   PackLimits limits);

/// Shares `capacity` rows among lanes: one each, then always one to the lane that lacks most.
std::vector<std::size_t> shareRows(const std::vector<std::size_t>& needed, std::size_t capacity);

} // namespace plenary::scene
