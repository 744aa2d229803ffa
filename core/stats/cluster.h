// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/stats/distance_matrix.h"

#include <cstddef>
#include <optional>
#include <span>
#include <vector>

namespace plenary::stats
{

/// Two clusters joined. Leaves are nodes 0 … n − 1; the k-th merge (from 0) makes node n + k.
struct Merge
{
    std::size_t left = 0;         ///< the node that holds the smaller leaf
    std::size_t right = 0;        ///< the other node
    std::optional<double> height; ///< mean distance of the two; std::nullopt where no pair between them is known
    std::size_t size = 0;         ///< leaves below
};

/// n − 1 merges for n leaves, by rising height; those without a height last.
struct Dendrogram
{
    std::size_t leaves = 0;
    std::vector<Merge> merges;
};

/// Average linkage (UPGMA, Sokal & Michener 1958) by nearest-neighbour chain (Murtagh 1983; Müllner 2011): n² time,
/// n² numbers of memory. The distance of two clusters is the mean of the distances between their leaves.
/// Missing distances are left out of that mean, not guessed: clusters between which no distance is known are joined
/// last, without a height. With ties the lower leaf wins, so equal input gives equal output; the order of input then
/// may decide, as average linkage is not unique with ties.
Dendrogram cluster(const DistanceMatrix& distances);

/// The leaves from left to right, so that no branches of the tree cross.
std::vector<std::size_t> leafOrder(const Dendrogram& tree);

/// The cluster 0 … k − 1 of each leaf after cutting into `count` clusters (held to 1 … n); clusters are numbered in
/// leaf order. Empty for an empty tree.
std::vector<std::size_t> cut(const Dendrogram& tree, std::size_t count);

/// Mean silhouette width (Rousseeuw 1987): mean over leaves of (b − a)/max(a, b), with a the mean distance to the rest
/// of its cluster and b the smallest mean distance to another cluster. Range −1 … 1; a leaf alone in its cluster, or
/// with a = b = 0, counts 0. Missing distances are left out of the means; a leaf whose a or b is not known is left
/// out. std::nullopt for one cluster, for n clusters of one, or if no leaf is left.
/// `labels` as cut() gives them: one per leaf, numbered from 0.
std::optional<double> meanSilhouette(const DistanceMatrix& distances, std::span<const std::size_t> labels);

} // namespace plenary::stats
