// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <vector>

namespace plenary::scene
{

/// Finds the largest of values in any range of them in O(log n). The values themselves are not kept: `value(i)` is
/// asked again and must answer as when the tree was built. For at most 2³² of them.
class PeakTree
{
public:
    template <class Value>
    void build(std::size_t size, Value value);

    /// Index of the largest value in [from, to), the first of equals; `to` where the range is empty.
    template <class Value>
    std::size_t largest(std::size_t from, std::size_t to, Value value) const;

    /// Calls visit(i) for every value in [from, to) above `limit`, in no order.
    template <class Value, class Limit, class Visit>
    void above(std::size_t from, std::size_t to, Limit limit, Value value, Visit visit) const;

    std::size_t memory() const
    {
        std::size_t bytes = 0;
        for (const auto& level : m_levels)
            bytes += level.capacity() * sizeof(std::uint32_t);
        return bytes;
    }

private:
    static constexpr std::size_t leaf = 64;
    static constexpr std::size_t fan = 16;
    std::vector<std::vector<std::uint32_t>> m_levels; ///< the largest of every 64, 1024, 16384 …
};

template <class Value>
void PeakTree::build(std::size_t size, Value value)
{
    m_levels.clear();
    std::vector<std::uint32_t> level;
    for (std::size_t from = 0; from < size; from += leaf) {
        std::size_t best = from;
        for (std::size_t i = from + 1; i < std::min(size, from + leaf); ++i)
            if (value(i) > value(best))
                best = i;
        level.push_back(static_cast<std::uint32_t>(best));
    }
    while (!level.empty()) {
        m_levels.push_back(level);
        if (level.size() == 1)
            return;
        std::vector<std::uint32_t> next;
        for (std::size_t from = 0; from < level.size(); from += fan) {
            std::uint32_t best = level[from];
            for (std::size_t i = from + 1; i < std::min(level.size(), from + fan); ++i)
                if (value(level[i]) > value(best))
                    best = level[i];
            next.push_back(best);
        }
        level = std::move(next);
    }
}

template <class Value>
std::size_t PeakTree::largest(std::size_t from, std::size_t to, Value value) const
{
    const std::size_t none = to;
    std::size_t best = none;
    const auto offer = [&](std::size_t i) {
        if (best == none || value(i) > value(best) || (value(i) == value(best) && i < best))
            best = i;
    };
    while (from < to && from % leaf != 0)
        offer(from++);
    while (from < to && to % leaf != 0)
        offer(--to);
    from /= leaf;
    to /= leaf;
    for (std::size_t level = 0; from < to; ++level, from /= fan, to /= fan) {
        while (from < to && from % fan != 0)
            offer(m_levels[level][from++]);
        while (from < to && to % fan != 0)
            offer(m_levels[level][--to]);
    }
    return best;
}

template <class Value, class Limit, class Visit>
void PeakTree::above(std::size_t from, std::size_t to, Limit limit, Value value, Visit visit) const
{
    std::vector<std::pair<std::size_t, std::size_t>> open = {{from, to}};
    while (!open.empty()) {
        const auto [first, last] = open.back();
        open.pop_back();
        const std::size_t best = largest(first, last, value);
        if (best >= last || !(value(best) > limit))
            continue;
        visit(best);
        open.emplace_back(first, best);
        open.emplace_back(best + 1, last);
    }
}

} // namespace plenary::scene
