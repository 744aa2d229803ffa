// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/stats/cluster.h"

#include <algorithm>
#include <cstdint>
#include <limits>
#include <numeric>
#include <utility>

namespace plenary::stats
{

namespace
{

constexpr double unknown = std::numeric_limits<double>::infinity();

/// A merge before nodes are numbered: each side is named by its smallest leaf.
struct RawMerge
{
    std::size_t kept = 0;
    std::size_t gone = 0;
    double height = 0;
    std::size_t step = 0; ///< how many were made before
};

/// Distances between the clusters of the moment. A cluster lives in the row of its smallest leaf; rows of clusters that
/// were merged away are all `unknown`. An unknown distance between clusters is infinite: then means over known pairs
/// never fall below both parts, which is what the nearest-neighbour chain needs (reducibility).
class ClusterDistances
{
public:
    explicit ClusterDistances(const DistanceMatrix& distances)
        : m_size(distances.size()), m_distances(m_size * m_size, unknown), m_leaves(m_size, 1), m_heights(m_size, 0),
          m_active(m_size, true)
    {
        bool isComplete = true;
        for (std::size_t a = 0; a < m_size; ++a) {
            for (std::size_t b = 0; b < a; ++b) {
                if (distances.isKnown(a, b)) {
                    put(a, b, distances.at(a, b));
                } else {
                    isComplete = false;
                }
            }
        }
        if (!isComplete) {
            countKnownPairs();
        }
    }

    bool isActive(std::size_t cluster) const { return m_active[cluster]; }

    double between(std::size_t a, std::size_t b) const { return m_distances[a * m_size + b]; }

    /// The nearest other cluster; among equals `preferred` if it is one, else the lowest.
    std::size_t nearest(std::size_t cluster, std::optional<std::size_t> preferred) const
    {
        const double* const row = m_distances.data() + cluster * m_size;
        const auto least = static_cast<std::size_t>(std::min_element(row, row + m_size) - row);
        if (preferred && row[*preferred] <= row[least]) {
            return *preferred;
        }
        return row[least] < unknown ? least : firstOther(cluster);
    }

    RawMerge merge(std::size_t a, std::size_t b)
    {
        const auto [kept, gone] = std::minmax(a, b);
        // Rounding must not put a cluster below its parts.
        const double height = std::max({between(a, b), m_heights[a], m_heights[b]});
        for (std::size_t other = 0; other < m_size; ++other) {
            if (m_active[other] && other != kept && other != gone) {
                join(kept, gone, other);
            }
        }
        m_leaves[kept] += m_leaves[gone];
        m_heights[kept] = height;
        m_active[gone] = false;
        put(kept, gone, unknown);
        return {.kept = kept, .gone = gone, .height = height};
    }

private:
    void put(std::size_t a, std::size_t b, double distance)
    {
        m_distances[a * m_size + b] = distance;
        m_distances[b * m_size + a] = distance;
    }

    void countKnownPairs()
    {
        m_pairs.resize(m_size * m_size);
        std::ranges::transform(m_distances, m_pairs.begin(), [](double distance) { return distance < unknown; });
    }

    /// Puts the distance of kept ∪ gone to `other` in the place of kept's.
    void join(std::size_t kept, std::size_t gone, std::size_t other)
    {
        double keptPairs = m_leaves[kept];
        double gonePairs = m_leaves[gone];
        if (!m_pairs.empty()) {
            std::uint32_t& pairs = m_pairs[kept * m_size + other];
            keptPairs = pairs;
            gonePairs = m_pairs[gone * m_size + other];
            pairs += m_pairs[gone * m_size + other];
            m_pairs[other * m_size + kept] = pairs;
        }
        const double toKept = between(kept, other);
        const double toGone = between(gone, other);
        double distance = std::min(toKept, toGone);
        if (toKept < unknown && toGone < unknown) {
            distance = (keptPairs * toKept + gonePairs * toGone) / (keptPairs + gonePairs);
        }
        put(kept, other, distance);
        put(gone, other, unknown);
    }

    std::size_t firstOther(std::size_t cluster) const
    {
        std::size_t other = 0;
        while (other == cluster || !m_active[other]) {
            ++other;
        }
        return other;
    }

    std::size_t m_size;
    std::vector<double> m_distances;
    std::vector<std::uint32_t> m_pairs; ///< known pairs between clusters; empty if all are known
    std::vector<std::uint32_t> m_leaves;
    std::vector<double> m_heights;
    std::vector<bool> m_active;
};

std::vector<RawMerge> mergeByChain(const DistanceMatrix& distances)
{
    ClusterDistances clusters(distances);
    std::vector<RawMerge> merges;
    std::vector<std::size_t> chain;
    std::size_t firstActive = 0;
    while (merges.size() + 1 < distances.size()) {
        if (chain.empty()) {
            while (!clusters.isActive(firstActive)) {
                ++firstActive;
            }
            chain.push_back(firstActive);
        }
        const std::size_t top = chain.back();
        const std::optional<std::size_t> previous =
            chain.size() > 1 ? std::optional(chain[chain.size() - 2]) : std::nullopt;
        const std::size_t next = clusters.nearest(top, previous);
        if (next != previous) {
            chain.push_back(next);
            continue;
        }
        chain.resize(chain.size() - 2);
        merges.push_back(clusters.merge(top, next));
        merges.back().step = merges.size() - 1;
    }
    // A cluster was made before those that hold it, and never stands higher: parts come first.
    std::ranges::sort(merges, {}, [](const RawMerge& merge) { return std::pair(merge.height, merge.step); });
    return merges;
}

/// The leaves below `node`, from left to right.
void appendLeaves(const Dendrogram& tree, std::size_t node, std::vector<std::size_t>& leaves)
{
    std::vector<std::size_t> pending{node};
    while (!pending.empty()) {
        const std::size_t current = pending.back();
        pending.pop_back();
        if (current < tree.leaves) {
            leaves.push_back(current);
            continue;
        }
        const Merge& merge = tree.merges[current - tree.leaves];
        pending.push_back(merge.right);
        pending.push_back(merge.left);
    }
}

} // namespace

Dendrogram cluster(const DistanceMatrix& distances)
{
    Dendrogram tree{.leaves = distances.size(), .merges = {}};
    std::vector<std::size_t> nodeOf(tree.leaves); // by smallest leaf
    std::vector<std::size_t> sizeOf(tree.leaves, 1);
    std::iota(nodeOf.begin(), nodeOf.end(), std::size_t{0});
    for (const RawMerge& raw : mergeByChain(distances)) {
        sizeOf[raw.kept] += sizeOf[raw.gone];
        tree.merges.push_back({.left = nodeOf[raw.kept],
                               .right = nodeOf[raw.gone],
                               .height = raw.height < unknown ? std::optional(raw.height) : std::nullopt,
                               .size = sizeOf[raw.kept]});
        nodeOf[raw.kept] = tree.leaves + tree.merges.size() - 1;
    }
    return tree;
}

std::vector<std::size_t> leafOrder(const Dendrogram& tree)
{
    std::vector<std::size_t> leaves;
    if (tree.leaves > 0) {
        appendLeaves(tree, tree.leaves + tree.merges.size() - 1, leaves);
    }
    return leaves;
}

std::vector<std::size_t> cut(const Dendrogram& tree, std::size_t count)
{
    if (tree.leaves == 0) {
        return {};
    }
    const std::size_t clusters = std::clamp<std::size_t>(count, 1, tree.leaves);
    const std::size_t kept = tree.leaves - clusters;
    std::vector<std::size_t> top(tree.leaves + kept);
    std::iota(top.begin(), top.end(), std::size_t{0});
    for (std::size_t merge = kept; merge-- > 0;) {
        // From the root down: a node below takes the name of the one it hangs under.
        const std::size_t node = top[tree.leaves + merge];
        top[tree.merges[merge].left] = node;
        top[tree.merges[merge].right] = node;
    }
    constexpr auto none = static_cast<std::size_t>(-1);
    std::vector<std::size_t> number(top.size(), none);
    std::vector<std::size_t> labels(tree.leaves);
    std::size_t used = 0;
    for (const std::size_t leaf : leafOrder(tree)) {
        std::size_t& label = number[top[leaf]];
        if (label == none) {
            label = used++;
        }
        labels[leaf] = label;
    }
    return labels;
}

} // namespace plenary::stats
