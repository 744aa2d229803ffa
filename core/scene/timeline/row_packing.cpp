// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scene/timeline/row_packing.h"

#include <algorithm>
#include <map>
#include <numeric>

namespace plenary::scene
{

using namespace packing;

namespace
{

/// What is taken in one row: disjoint intervals by their left end.
class TakenRow
{
public:
    bool isFree(double left, double right) const
    {
        const auto next = m_taken.lower_bound(left);
        if (next != m_taken.end() && next->first < right)
            return false;
        return next == m_taken.begin() || std::prev(next)->second <= left;
    }
    /// How far one may go right from `left` before meeting something.
    double roomUntil(double left, double limit) const
    {
        const auto next = m_taken.lower_bound(left);
        return next == m_taken.end() ? limit : std::min(limit, next->first);
    }
    void take(double left, double right) { m_taken[left] = right; }
    bool isEmpty() const { return m_taken.empty(); }

private:
    std::map<double, double> m_taken;
};

std::vector<std::size_t> byImportance(const std::vector<PackItem>& items)
{
    std::vector<std::size_t> order(items.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::ranges::stable_sort(order, [&](std::size_t a, std::size_t b) {
        if (items[a].importance != items[b].importance)
            return items[a].importance > items[b].importance;
        return items[a].left < items[b].left;
    });
    return order;
}

/// Mark and title of an item with the title whole on a side.
Packed wholeOn(const PackItem& item, TitleSide side, std::size_t row)
{
    switch (side) {
    case TitleSide::Right:
        return {row, side, item.right + titleAir, item.right + titleAir + item.title, true};
    case TitleSide::Left:
        return {row, side, item.left - titleAir - item.title, item.left - titleAir, true};
    case TitleSide::Inside:
        return {row, side, item.left + insideAir, item.left + insideAir + item.title, true};
    case TitleSide::None:
        break;
    }
    return {row, TitleSide::None, item.left, item.right, false};
}

bool fitsInside(const PackItem& item)
{
    return item.isBar && item.title + 2 * insideAir <= item.right - item.left;
}

void take(TakenRow& row, const PackItem& item, const Packed& place)
{
    const bool titled = place.side != TitleSide::None;
    row.take(titled ? std::min(item.left, place.from) : item.left,
             (titled ? std::max(item.right, place.to) : item.right) + gap);
}

bool isWithin(const PackItem& item, const Packed& place, PackLimits limits)
{
    return std::min(item.left, place.from) >= limits.left && std::max(item.right, place.to) <= limits.right;
}

Packed placeWhole(const PackItem& item, std::vector<TakenRow>& rows, PackLimits limits)
{
    for (std::size_t i = 0; i < rows.size(); ++i)
        for (const TitleSide side : {TitleSide::Right, TitleSide::Left, TitleSide::Inside}) {
            if (side == TitleSide::Inside && !fitsInside(item))
                continue;
            const Packed place = wholeOn(item, side, i);
            if (!isWithin(item, place, limits) ||
                !rows[i].isFree(std::min(item.left, place.from), std::max(item.right, place.to) + gap))
                continue;
            take(rows[i], item, place);
            return place;
        }
    return {};
}

/// In one row, the longest part of the title that finds room.
Packed shortened(const PackItem& item, const TakenRow& row, std::size_t number, PackLimits limits)
{
    if (!row.isFree(item.left, item.right + 1))
        return {};
    const Packed right = wholeOn(item, TitleSide::Right, number);
    const double until = std::min(row.roomUntil(item.left, limits.right + gap) - gap, right.to);
    const Packed beside{number, TitleSide::Right, right.from, until, until >= right.to};
    const double inside = item.isBar ? std::min(item.right - item.left - 2 * insideAir, item.title) : 0;
    const double least = std::min(leastTitle, item.title);
    if (inside >= least && inside > until - right.from) // which needs no room beside its bar
        return {number, TitleSide::Inside, item.left + insideAir, item.left + insideAir + inside, inside >= item.title};
    return until - right.from >= least ? beside : wholeOn(item, TitleSide::None, number);
}

/// The longest part of the title that finds room in any row; nothing is taken yet.
Packed longestPart(const PackItem& item, const std::vector<TakenRow>& rows, PackLimits limits)
{
    const auto length = [](const Packed& place) { return place.side == TitleSide::None ? 0 : place.to - place.from; };
    Packed best;
    for (std::size_t i = 0; i < rows.size(); ++i)
        if (const Packed place = shortened(item, rows[i], i, limits);
            place.row != Packed::none && (best.row == Packed::none || length(place) > length(best)))
            best = place;
    return best;
}

Packed taken(const PackItem& item, std::vector<TakenRow>& rows, const Packed& place)
{
    if (place.row != Packed::none)
        take(rows[place.row], item, place);
    return place;
}

Packed placed(const PackItem& item, std::vector<TakenRow>& rows, PackLimits limits)
{
    const PackLimits best{std::max(limits.left, std::min(item.best.left, item.left)),
                          std::min(limits.right, std::max(item.best.right, item.right))};
    const bool isBounded = best.left > limits.left || best.right < limits.right;
    if (const Packed whole = placeWhole(item, rows, best); whole.row != Packed::none)
        return whole;
    if (isBounded)
        if (const auto cut = longestPart(item, rows, best);
            cut.side != TitleSide::None) // rather a part in its own place
            return taken(item, rows, cut);
    if (const Packed whole = placeWhole(item, rows, limits); isBounded && whole.row != Packed::none)
        return whole;
    return taken(item, rows, longestPart(item, rows, limits));
}

/// Numbers the rows that hold something from 0 on; answers how many there are.
std::size_t leaveOutEmptyRows(std::vector<Packed>& places, const std::vector<TakenRow>& rows)
{
    std::vector<std::size_t> numbers(rows.size());
    std::size_t used = 0;
    for (std::size_t i = 0; i < rows.size(); ++i)
        numbers[i] = rows[i].isEmpty() ? used : used++;
    for (Packed& place : places)
        if (place.row != Packed::none)
            place.row = numbers[place.row];
    return used;
}

} // namespace

std::vector<Packed> packLane(const std::vector<PackItem>& items, std::size_t rows, PackLimits limits)
{
    std::vector<TakenRow> taken(rows);
    std::vector<Packed> places(items.size());
    for (const std::size_t i : byImportance(items))
        places[i] = placed(items[i], taken, limits);
    return places;
}

std::size_t settle(const std::vector<PackItem>& items, std::vector<Packed>& places, std::size_t rows, PackLimits limits)
{
    std::vector<TakenRow> taken(rows);
    std::vector<bool> stays(items.size());
    for (std::size_t i = 0; i < items.size(); ++i) {
        stays[i] = places[i].row < rows && places[i].isWhole && isWithin(items[i], places[i], limits);
        if (stays[i])
            take(taken[places[i].row], items[i], places[i]);
    }
    for (const std::size_t i : byImportance(items))
        if (!stays[i])
            places[i] = placed(items[i], taken, limits);
    return leaveOutEmptyRows(places, taken);
}

std::vector<std::size_t> shareRows(const std::vector<std::size_t>& needed, std::size_t capacity)
{
    std::vector<std::size_t> given(needed.size(), 1);
    for (std::size_t used = needed.size(); used < capacity; ++used) {
        std::size_t best = needed.size();
        for (std::size_t i = 0; i < needed.size(); ++i)
            if (given[i] < needed[i] && (best == needed.size() || needed[i] - given[i] > needed[best] - given[best]))
                best = i;
        if (best == needed.size())
            break;
        ++given[best];
    }
    return given;
}

} // namespace plenary::scene
