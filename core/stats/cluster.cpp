// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/stats/cluster.h"

#include <algorithm>
#include <cstdint>
#include <limits>
#include <numeric>
#include <span>
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

/// The index of the least row[i] + closed[i], the first of equals.
std::size_t indexOfLeast(std::span<const double> row, std::span<const double> closed)
{
    // Several running minima side by side, as one would wait for itself at every step.
    constexpr std::size_t lanes = 8;
    double least[lanes];
    std::ranges::fill(least, unknown);
    std::size_t i = 0;
    for (; i + lanes <= row.size(); i += lanes)
        for (std::size_t lane = 0; lane < lanes; ++lane) {
            const double value = row[i + lane] + closed[i + lane];
            least[lane] = value < least[lane] ? value : least[lane];
        }
    for (; i < row.size(); ++i)
        least[0] = std::min(least[0], row[i] + closed[i]);
    const double sought = *std::ranges::min_element(least);
    for (i = 0; i + 1 < row.size() && row[i] + closed[i] != sought;)
        ++i;
    return i;
}

/// Distances between the clusters of the moment, each named by its smallest leaf. The rows of clusters that were merged
/// away stay until they are a quarter of all; then the others move together, in the same order. An unknown distance
/// between clusters is infinite: then means over known pairs never fall below both parts, which is what the
/// nearest-neighbour chain needs (reducibility).
class ClusterDistances
{
public:
    explicit ClusterDistances(const DistanceMatrix& distances)
        : m_size(distances.size()), m_active(m_size), m_distances(m_size * m_size), m_closed(m_size, 0),
          m_leaves(m_size, 1), m_heights(m_size, 0), m_slots(m_size), m_names(m_size)
    {
        std::iota(m_slots.begin(), m_slots.end(), std::size_t{0});
        m_names = m_slots;
        if (!copy(distances))
            countKnownPairs();
    }

    bool isActive(std::size_t cluster) const { return m_slots[cluster] != gone; }

    /// The nearest other cluster; among equals `preferred` if it is one, else the lowest.
    std::size_t nearest(std::size_t cluster, std::optional<std::size_t> preferred) const
    {
        const std::size_t slot = m_slots[cluster];
        const std::span row(m_distances.data() + slot * m_size, m_size);
        const std::size_t least = indexOfLeast(row, m_closed);
        if (preferred && row[m_slots[*preferred]] <= row[least])
            return *preferred;
        return m_names[row[least] + m_closed[least] < unknown ? least : firstOther(slot)];
    }

    RawMerge merge(std::size_t a, std::size_t b)
    {
        const auto [kept, lost] = std::minmax(a, b);
        const std::size_t to = m_slots[kept];
        const std::size_t from = m_slots[lost];
        // Rounding must not put a cluster below its parts.
        const double height = std::max({m_distances[to * m_size + from], m_heights[to], m_heights[from]});
        m_closed[from] = unknown;
        join(to, from);
        m_leaves[to] += m_leaves[from];
        m_heights[to] = height;
        m_slots[lost] = gone;
        if (--m_active < m_size - m_size / 4)
            moveTogether();
        return {.kept = kept, .gone = lost, .height = height};
    }

private:
    static constexpr auto gone = static_cast<std::size_t>(-1);

    /// Answers whether all distances are known.
    bool copy(const DistanceMatrix& distances)
    {
        bool isComplete = true;
        for (std::size_t a = 0; a < m_size; ++a) {
            m_distances[a * m_size + a] = unknown;
            for (std::size_t b = 0; b < a; ++b) {
                const double distance = distances.at(a, b);
                isComplete = isComplete && distance >= 0;
                m_distances[a * m_size + b] = distance >= 0 ? distance : unknown;
            }
        }
        // The other half in blocks, so that columns do not leave the cache at every step.
        constexpr std::size_t block = 32;
        for (std::size_t first = 0; first < m_size; first += block)
            for (std::size_t b = 0; b < m_size; ++b)
                for (std::size_t a = std::max(first, b + 1); a < std::min(first + block, m_size); ++a)
                    m_distances[b * m_size + a] = m_distances[a * m_size + b];
        return isComplete;
    }

    void countKnownPairs()
    {
        m_pairs.resize(m_size * m_size);
        std::ranges::transform(m_distances, m_pairs.begin(), [](double distance) { return distance < unknown; });
    }

    /// Puts the distances of to ∪ from in the place of to's: the row, then the column.
    void join(std::size_t to, std::size_t from)
    {
        double* const row = m_distances.data() + to * m_size;
        const double* const other = m_distances.data() + from * m_size;
        if (m_pairs.empty())
            joinRow(row, other, [&](std::size_t) { return std::pair<double, double>(m_leaves[to], m_leaves[from]); });
        else
            joinRow(row, other, [&](std::size_t i) {
                return std::pair<double, double>(m_pairs[to * m_size + i], m_pairs[from * m_size + i]);
            });
        writeColumn(to);
        for (std::size_t i = 0; !m_pairs.empty() && i < m_size; ++i)
            m_pairs[i * m_size + to] = m_pairs[to * m_size + i] += m_pairs[from * m_size + i];
    }

    /// Copies a row into its column. Every place is in another line of the cache: asked for ahead, they come together.
    void writeColumn(std::size_t slot)
    {
        constexpr std::size_t ahead = 16;
        double* const row = m_distances.data() + slot * m_size;
        double* const column = m_distances.data() + slot;
        for (std::size_t i = 0; i < m_size; ++i) {
            __builtin_prefetch(column + std::min(i + ahead, m_size - 1) * m_size, 1);
            if (m_closed[i] == 0)
                column[i * m_size] = row[i];
        }
        row[slot] = unknown;
    }

    template <class Pairs>
    void joinRow(double* row, const double* other, const Pairs& pairs) const
    {
        for (std::size_t i = 0; i < m_size; ++i) {
            const auto [ours, theirs] = pairs(i);
            const bool both = row[i] < unknown && other[i] < unknown;
            row[i] = both ? (ours * row[i] + theirs * other[i]) / (ours + theirs) : std::min(row[i], other[i]);
        }
    }

    /// Takes out the rows and columns of clusters that are gone.
    void moveTogether()
    {
        std::vector<std::size_t> left;
        for (std::size_t slot = 0; slot < m_size; ++slot)
            if (m_closed[slot] == 0)
                left.push_back(slot);
        // Never writes where a later step reads: places only move towards the front.
        const auto gatherMatrix = [&](auto& matrix) {
            auto place = matrix.begin();
            for (const std::size_t row : left)
                for (const std::size_t column : left)
                    *place++ = matrix[row * m_size + column];
        };
        gatherMatrix(m_distances);
        if (!m_pairs.empty())
            gatherMatrix(m_pairs);
        for (std::size_t slot = 0; slot < left.size(); ++slot) {
            m_leaves[slot] = m_leaves[left[slot]];
            m_heights[slot] = m_heights[left[slot]];
            m_names[slot] = m_names[left[slot]];
            m_slots[m_names[slot]] = slot;
        }
        m_size = left.size();
        m_closed.assign(m_size, 0);
    }

    std::size_t firstOther(std::size_t slot) const
    {
        std::size_t other = 0;
        while (other == slot || m_closed[other] != 0)
            ++other;
        return other;
    }

    std::size_t m_size;   ///< rows and columns
    std::size_t m_active; ///< of them, those of clusters that are not gone
    std::vector<double> m_distances;
    std::vector<std::uint32_t> m_pairs; ///< known pairs between clusters; empty if all are known
    std::vector<double> m_closed;       ///< by slot: 0, or infinite where its cluster is gone
    std::vector<std::uint32_t> m_leaves;
    std::vector<double> m_heights;
    std::vector<std::size_t> m_slots; ///< by name
    std::vector<std::size_t> m_names; ///< by slot
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
