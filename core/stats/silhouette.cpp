// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/stats/cluster.h"

#include <algorithm>

namespace plenary::stats
{

namespace
{

/// Mean of what was added; std::nullopt for nothing.
struct Mean
{
    double sum = 0;
    std::size_t count = 0;

    std::optional<double> value() const
    {
        return count == 0 ? std::nullopt : std::optional(sum / static_cast<double>(count));
    }
};

std::optional<double> width(const DistanceMatrix& distances, std::span<const std::size_t> labels, std::size_t leaf,
                            std::size_t clusters)
{
    std::vector<Mean> means(clusters);
    for (std::size_t other = 0; other < labels.size(); ++other) {
        if (other != leaf && distances.isKnown(leaf, other)) {
            Mean& mean = means[labels[other]];
            mean.sum += distances.at(leaf, other);
            ++mean.count;
        }
    }
    const std::optional<double> own = means[labels[leaf]].value();
    std::optional<double> nearest;
    for (std::size_t cluster = 0; cluster < clusters; ++cluster) {
        const auto mean = means[cluster].value();
        if (cluster != labels[leaf] && mean && (!nearest || *mean < *nearest)) {
            nearest = mean;
        }
    }
    if (!own || !nearest) {
        return std::nullopt;
    }
    const double larger = std::max(*own, *nearest);
    return larger > 0 ? (*nearest - *own) / larger : 0;
}

} // namespace

std::optional<double> meanSilhouette(const DistanceMatrix& distances, std::span<const std::size_t> labels)
{
    if (labels.empty() || labels.size() != distances.size()) {
        return std::nullopt;
    }
    const std::size_t clusters = std::ranges::max(labels) + 1;
    std::vector<std::size_t> sizes(clusters, 0);
    for (const std::size_t label : labels) {
        ++sizes[label];
    }
    if (clusters < 2 || clusters >= labels.size()) {
        return std::nullopt;
    }
    Mean mean;
    for (std::size_t leaf = 0; leaf < labels.size(); ++leaf) {
        const auto value = sizes[labels[leaf]] == 1 ? std::optional(0.0) : width(distances, labels, leaf, clusters);
        if (value) {
            mean.sum += *value;
            ++mean.count;
        }
    }
    return mean.value();
}

} // namespace plenary::stats
