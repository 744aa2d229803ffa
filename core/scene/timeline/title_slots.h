// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/time.h"

#include <cstddef>
#include <cstdint>
#include <vector>

// Rows of titles above a strip of very many events. Time is cut into slots whose bounds are the same whatever part of
// time is shown; every other slot of a row belongs to its most important event, the slots between to the next ones
// where they find room. What is placed depends on slots nearby alone, so that nothing jumps while the picture is moved.
namespace plenary::scene
{

/// The length of slots at a scale: a power of two of milliseconds, at least `room` pixels.
Instant slotLength(double pixelsPerMillisecond, double room);

/// Number of the slot an instant lies in.
std::int64_t slotOf(Instant instant, Instant length);

/// An event that would like to stand in a row. Pixels as on an endless sheet of paper.
struct SlotItem
{
    std::int64_t slot = 0;
    std::size_t order = 0; ///< among those of its slot: 0 is the most important one
    double left = 0;       ///< of the mark
    double right = 0;      ///< of the mark
    double label = unmeasured; ///< width of the title

    static constexpr double unmeasured = -1;
};

struct SlotPlace
{
    static constexpr std::size_t none = static_cast<std::size_t>(-1);
    std::size_t row = none;
    double limit = 0; ///< how far mark and label may reach
};

/// Where the items of one lane stand in `rows` rows; items come sorted by slot and order, at most `rows` a slot.
/// `edge(slot)` is the pixel at which a slot begins. No two of a row meet. Measuring titles is what costs most: where it
/// decides something, `measure(i)` is asked for the width of the i-th, which then stays in the item. Of an item for
/// which `isShown(i)` is false no place may be told.
template <class Edge, class Measure, class IsShown>
std::vector<SlotPlace> placeInSlots(std::vector<SlotItem>& items, std::size_t rows, Edge edge, Measure measure,
                                    IsShown isShown);

/// Where the end of the mark with its title is, at most `limit`; of a long bar the width of the title does not matter.
double endOf(const SlotItem& item, double limit);

namespace slots
{

constexpr double gap = 8;
constexpr double leastRoom = 60; ///< of one that stands between two others

/// A longer bar bears its title inside, where it is cut to fit.
constexpr double longBar = 90;

/// Whether a slot belongs to a row.
constexpr bool isHome(std::int64_t slot, std::size_t row)
{
    return ((slot + static_cast<std::int64_t>(row)) & 1) == 0;
}

} // namespace slots

template <class Edge, class Measure, class IsShown>
std::vector<SlotPlace> placeInSlots(std::vector<SlotItem>& items, std::size_t rows, Edge edge, Measure measure,
                                    IsShown isShown)
{
    const auto end = [&](std::size_t i, double limit) {
        SlotItem& item = items[i];
        if (item.label < 0 && std::min(item.right, limit) - item.left <= slots::longBar)
            item.label = measure(i);
        return endOf(item, limit);
    };
    std::vector<SlotPlace> places(items.size());
    // Items of each row in time: first those at home, then the guests between them.
    std::vector<std::vector<std::size_t>> home(rows);
    std::vector<std::vector<std::size_t>> guests(rows);
    for (std::size_t first = 0, last = 0; first < items.size(); first = last) {
        while (last < items.size() && items[last].slot == items[first].slot)
            ++last;
        std::size_t next = first;
        for (std::size_t row = 0; row < rows && next < last; ++row)
            if (slots::isHome(items[first].slot, row))
                home[row].push_back(next++);
        for (std::size_t row = 0; row < rows && next < last; ++row)
            if (!slots::isHome(items[first].slot, row))
                guests[row].push_back(next++);
    }
    for (std::size_t row = 0; row < rows; ++row) {
        const auto& own = home[row];
        for (std::size_t i = 0; i < own.size(); ++i) {
            const SlotItem& item = items[own[i]];
            const bool followed = i + 1 < own.size() && items[own[i + 1]].slot == item.slot + 2;
            places[own[i]] = {row, (followed ? items[own[i + 1]].left : edge(item.slot + 4)) - slots::gap};
        }
        std::size_t after = 0; // the first at home after the guest
        for (const std::size_t guest : guests[row]) {
            const SlotItem& item = items[guest];
            while (after < own.size() && items[own[after]].slot < item.slot)
                ++after;
            const bool followed = after < own.size() && items[own[after]].slot == item.slot + 1;
            const double limit = (followed ? items[own[after]].left : edge(item.slot + 2)) - slots::gap;
            // No other place depends on that of a guest.
            bool isFree = limit - item.left >= slots::leastRoom && isShown(guest);
            for (std::size_t i = after; isFree && i > 0 && items[own[i - 1]].slot >= item.slot - 3; --i)
                isFree = item.left >= end(own[i - 1], places[own[i - 1]].limit) + slots::gap;
            if (isFree)
                places[guest] = {row, limit};
        }
    }
    return places;
}

} // namespace plenary::scene
