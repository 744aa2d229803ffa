// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scene/timeline/row_packing.h"

#include <algorithm>
#include <map>
#include <numeric>

namespace plenary::scene
{

namespace
{

constexpr double gap = 8;

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

Packed placeWhole(const PackItem& item, std::vector<TakenRow>& rows, double limit)
{
    const double end = std::max(item.right, item.labelRight);
    if (end > limit)
        return {};
    for (std::size_t i = 0; i < rows.size(); ++i) {
        if (!rows[i].isFree(item.left, end + gap))
            continue;
        rows[i].take(item.left, end + gap);
        return {i, item.labelRight};
    }
    return {};
}

Packed placeShort(const PackItem& item, std::vector<TakenRow>& rows, double limit)
{
    Packed best;
    for (std::size_t i = 0; i < rows.size(); ++i) {
        if (!rows[i].isFree(item.left, item.right + 1))
            continue;
        // A label inside its mark needs no room beside it.
        const double room =
            item.labelRight <= item.right ? item.right : rows[i].roomUntil(item.left, limit + gap) - gap;
        const double end = room >= item.shortestRight ? std::min(room, item.labelRight) : Packed::noLabel;
        if (best.row == Packed::none || end > best.labelEnd)
            best = {i, end};
    }
    if (best.row != Packed::none)
        rows[best.row].take(item.left, std::max({item.right, best.labelEnd}) + gap);
    return best;
}

} // namespace

std::vector<Packed> packLane(const std::vector<PackItem>& items, std::size_t rows, double limit)
{
    std::vector<TakenRow> taken(rows);
    std::vector<Packed> places(items.size());
    for (const std::size_t i : byImportance(items)) {
        places[i] = placeWhole(items[i], taken, limit);
        if (places[i].row == Packed::none)
            places[i] = placeShort(items[i], taken, limit);
    }
    return places;
}

std::size_t rowsNeeded(const std::vector<PackItem>& items, std::size_t most, double limit)
{
    std::vector<TakenRow> taken(most);
    std::size_t needed = 1;
    for (const std::size_t i : byImportance(items)) {
        PackItem item = items[i];
        item.labelRight = std::min(item.labelRight, limit);
        const Packed place = placeWhole(item, taken, limit);
        needed = place.row == Packed::none ? most : std::max(needed, place.row + 1);
    }
    return needed;
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
