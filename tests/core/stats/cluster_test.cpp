// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/stats/cluster.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>
#include <limits>
#include <numeric>
#include <random>
#include <set>

namespace plenary::stats
{

namespace
{

DistanceMatrix randomDistances(std::mt19937& engine, std::size_t size, unsigned missingPercent)
{
    DistanceMatrix distances(size);
    for (std::size_t a = 0; a < size; ++a) {
        for (std::size_t b = 0; b < a; ++b) {
            const double distance = static_cast<double>(engine()) / 4294967296.0;
            distances.set(a, b, engine() % 100 < missingPercent ? std::nan("") : distance);
        }
    }
    return distances;
}

/// Mean known distance between the leaves of two clusters; infinite if there is none.
double meanBetween(const DistanceMatrix& distances, const std::set<std::size_t>& a, const std::set<std::size_t>& b)
{
    double sum = 0;
    double count = 0;
    for (const std::size_t first : a) {
        for (const std::size_t second : b) {
            if (distances.isKnown(first, second)) {
                sum += distances.at(first, second);
                ++count;
            }
        }
    }
    return count > 0 ? sum / count : std::numeric_limits<double>::infinity();
}

struct PlainMerge
{
    double height;
    std::set<std::size_t> leaves;
};

/// Joins the two nearest clusters again and again, by the definition.
std::vector<PlainMerge> oracle(const DistanceMatrix& distances)
{
    std::vector<std::set<std::size_t>> clusters;
    for (std::size_t leaf = 0; leaf < distances.size(); ++leaf) {
        clusters.push_back({leaf});
    }
    std::vector<PlainMerge> merges;
    while (clusters.size() > 1) {
        double least = std::numeric_limits<double>::infinity();
        std::size_t first = 1;
        std::size_t second = 0;
        for (std::size_t a = 0; a < clusters.size(); ++a) {
            for (std::size_t b = 0; b < a; ++b) {
                const double distance = meanBetween(distances, clusters[a], clusters[b]);
                if (distance < least) {
                    least = distance;
                    first = a;
                    second = b;
                }
            }
        }
        clusters[second].insert(clusters[first].begin(), clusters[first].end());
        merges.push_back({least, clusters[second]});
        clusters.erase(clusters.begin() + static_cast<std::ptrdiff_t>(first));
    }
    return merges;
}

std::vector<std::set<std::size_t>> leavesOfMerges(const Dendrogram& tree)
{
    std::vector<std::set<std::size_t>> nodes;
    for (std::size_t leaf = 0; leaf < tree.leaves; ++leaf) {
        nodes.push_back({leaf});
    }
    for (const Merge& merge : tree.merges) {
        std::set<std::size_t> leaves = nodes.at(merge.left);
        leaves.insert(nodes.at(merge.right).begin(), nodes.at(merge.right).end());
        EXPECT_LT(*nodes[merge.left].begin(), *nodes[merge.right].begin());
        EXPECT_EQ(leaves.size(), merge.size);
        nodes.push_back(leaves);
    }
    return {nodes.begin() + static_cast<std::ptrdiff_t>(tree.leaves), nodes.end()};
}

void expectWellFormed(const Dendrogram& tree)
{
    ASSERT_EQ(tree.merges.size() + 1, tree.leaves);
    leavesOfMerges(tree);
    for (std::size_t at = 1; at < tree.merges.size(); ++at) {
        const auto infinite = std::numeric_limits<double>::infinity();
        EXPECT_LE(tree.merges[at - 1].height.value_or(infinite), tree.merges[at].height.value_or(infinite));
    }
    std::vector<std::size_t> order = leafOrder(tree);
    std::ranges::sort(order);
    for (std::size_t leaf = 0; leaf < order.size(); ++leaf) {
        EXPECT_EQ(order[leaf], leaf);
    }
}

DistanceMatrix fromLine(const std::vector<double>& places)
{
    DistanceMatrix distances(places.size());
    for (std::size_t a = 0; a < places.size(); ++a) {
        for (std::size_t b = 0; b < a; ++b) {
            distances.set(a, b, std::fabs(places[a] - places[b]));
        }
    }
    return distances;
}

} // namespace

TEST(Cluster, IsWhatTheHandCalculates)
{
    // Places 0, 10, 1, 12: {0, 2} at 1, {1, 3} at 2, both at (10 + 12 + 9 + 11)/4 = 10.5
    const Dendrogram tree = cluster(fromLine({0, 10, 1, 12}));
    ASSERT_EQ(tree.merges.size(), 3U);
    EXPECT_EQ(tree.merges[0].left, 0U);
    EXPECT_EQ(tree.merges[0].right, 2U);
    EXPECT_EQ(tree.merges[0].height, 1.0);
    EXPECT_EQ(tree.merges[1].height, 2.0);
    EXPECT_EQ(tree.merges[2].left, 4U);
    EXPECT_EQ(tree.merges[2].right, 5U);
    EXPECT_EQ(tree.merges[2].height, 10.5);
    EXPECT_EQ(tree.merges[2].size, 4U);
    EXPECT_EQ(leafOrder(tree), (std::vector<std::size_t>{0, 2, 1, 3}));
    EXPECT_EQ(cut(tree, 2), (std::vector<std::size_t>{0, 1, 0, 1}));
    EXPECT_EQ(cut(tree, 3), (std::vector<std::size_t>{0, 1, 0, 2}));
    EXPECT_EQ(cut(tree, 1), (std::vector<std::size_t>{0, 0, 0, 0}));
    EXPECT_EQ(cut(tree, 0), cut(tree, 1));
    EXPECT_EQ(cut(tree, 99), (std::vector<std::size_t>{0, 2, 1, 3}));
}

TEST(Cluster, AgreesWithThePlainAlgorithm)
{
    std::mt19937 engine(47);
    for (int round = 0; round < 60; ++round) {
        const DistanceMatrix distances = randomDistances(engine, 2 + engine() % 30, round % 2 == 0 ? 0 : 30);
        const Dendrogram tree = cluster(distances);
        const std::vector<PlainMerge> expected = oracle(distances);
        const auto leaves = leavesOfMerges(tree);
        expectWellFormed(tree);
        ASSERT_EQ(expected.size(), tree.merges.size());
        for (std::size_t at = 0; at < expected.size(); ++at) {
            if (!std::isfinite(expected[at].height)) {
                EXPECT_FALSE(tree.merges[at].height);
                continue;
            }
            ASSERT_TRUE(tree.merges[at].height);
            EXPECT_NEAR(*tree.merges[at].height, expected[at].height, 1e-12);
            EXPECT_EQ(leaves[at], expected[at].leaves);
        }
    }
}

TEST(Cluster, DoesNotDependOnTheOrderOfInput)
{
    std::mt19937 engine(53);
    for (int round = 0; round < 20; ++round) {
        const std::size_t size = 3 + engine() % 25;
        const DistanceMatrix distances = randomDistances(engine, size, 0);
        std::vector<std::size_t> order(size);
        std::iota(order.begin(), order.end(), std::size_t{0});
        std::ranges::shuffle(order, engine);
        DistanceMatrix shuffled(size);
        for (std::size_t a = 0; a < size; ++a) {
            for (std::size_t b = 0; b < a; ++b) {
                shuffled.set(a, b, distances.at(order[a], order[b]));
            }
        }
        const auto labels = cut(cluster(distances), 3);
        const auto shuffledLabels = cut(cluster(shuffled), 3);
        for (std::size_t a = 0; a < size; ++a) {
            for (std::size_t b = 0; b < a; ++b) {
                EXPECT_EQ(shuffledLabels[a] == shuffledLabels[b], labels[order[a]] == labels[order[b]]);
            }
        }
    }
}

TEST(Cluster, TiesAreSettledTheSameWayEachTime)
{
    const Dendrogram line = cluster(fromLine({0, 1, 2, 3}));
    EXPECT_EQ(line.merges[0].left, 0U);
    EXPECT_EQ(line.merges[0].right, 1U);
    EXPECT_EQ(leafOrder(line), (std::vector<std::size_t>{0, 1, 2, 3}));
    std::mt19937 engine(59);
    for (int round = 0; round < 30; ++round) {
        std::vector<double> places(2 + engine() % 40);
        for (double& place : places) {
            place = static_cast<double>(engine() % 4) / 10;
        }
        const Dendrogram first = cluster(fromLine(places));
        const Dendrogram second = cluster(fromLine(places));
        expectWellFormed(first);
        EXPECT_EQ(leafOrder(first), leafOrder(second));
    }
    expectWellFormed(cluster(fromLine(std::vector<double>(50, 1.0))));
}

TEST(Cluster, UnknownDistancesAreLeftOutAndComeLast)
{
    DistanceMatrix distances(4);
    distances.set(0, 1, 1);
    distances.set(1, 2, 4); // 0–2 is not known: {0, 1} to 2 is 4
    const Dendrogram tree = cluster(distances);
    expectWellFormed(tree);
    EXPECT_EQ(tree.merges[0].height, 1.0);
    EXPECT_EQ(tree.merges[1].height, 4.0);
    EXPECT_FALSE(tree.merges[2].height);
    EXPECT_EQ(cut(tree, 2), (std::vector<std::size_t>{0, 0, 0, 1}));

    const Dendrogram unknown = cluster(DistanceMatrix(5));
    expectWellFormed(unknown);
    for (const Merge& merge : unknown.merges) {
        EXPECT_FALSE(merge.height);
    }
    EXPECT_EQ(leafOrder(unknown), (std::vector<std::size_t>{0, 1, 2, 3, 4}));
}

TEST(Cluster, StandsNothingAndOne)
{
    EXPECT_TRUE(cluster(DistanceMatrix(0)).merges.empty());
    EXPECT_TRUE(leafOrder(cluster(DistanceMatrix(0))).empty());
    EXPECT_TRUE(cut(cluster(DistanceMatrix(0)), 3).empty());
    EXPECT_EQ(leafOrder(cluster(DistanceMatrix(1))), std::vector<std::size_t>{0});
    EXPECT_EQ(cut(cluster(DistanceMatrix(1)), 3), std::vector<std::size_t>{0});
}

TEST(DistanceMatrix, KeepsOnlyDistances)
{
    DistanceMatrix distances(3);
    distances.set(0, 1, -1);
    distances.set(1, 2, std::numeric_limits<double>::infinity());
    distances.set(2, 0, 0.5);
    distances.set(1, 1, 7);
    EXPECT_FALSE(distances.isKnown(0, 1));
    EXPECT_FALSE(distances.isKnown(2, 1));
    EXPECT_EQ(distances.at(0, 2), 0.5);
    EXPECT_EQ(distances.at(1, 1), 0);
}

TEST(Silhouette, IsWhatTheHandCalculates)
{
    // Places 0, 1, 10, 12. a: 1, 1, 2, 2. b: 11, 10, 9.5, 11.5.
    const std::vector<std::size_t> labels{0, 0, 1, 1};
    const double expected = (10.0 / 11 + 9.0 / 10 + 7.5 / 9.5 + 9.5 / 11.5) / 4;
    EXPECT_NEAR(*meanSilhouette(fromLine({0, 1, 10, 12}), labels), expected, 1e-12);
    // A single one counts 0: places 0, 1, 10, a: 1, 1, b: 10, 9
    const std::vector<std::size_t> single{0, 0, 1};
    EXPECT_NEAR(*meanSilhouette(fromLine({0, 1, 10}), single), (9.0 / 10 + 8.0 / 9) / 3, 1e-12);
    EXPECT_EQ(meanSilhouette(fromLine({1, 1, 1, 1}), labels), 0.0);
}

TEST(Silhouette, LeavesOutWhatIsUnknown)
{
    DistanceMatrix distances = fromLine({0, 1, 10, 12});
    const std::vector<std::size_t> labels{0, 0, 1, 1};
    distances.set(2, 3, std::nan("")); // 2 and 3 know nobody of their own
    EXPECT_NEAR(*meanSilhouette(distances, labels), (10.0 / 11 + 9.0 / 10) / 2, 1e-12);
    EXPECT_FALSE(meanSilhouette(DistanceMatrix(4), labels));
}

TEST(Silhouette, IsNotDefinedForOneClusterOrOnlySingles)
{
    const DistanceMatrix distances = fromLine({0, 1, 2});
    EXPECT_FALSE(meanSilhouette(distances, std::vector<std::size_t>{0, 0, 0}));
    EXPECT_FALSE(meanSilhouette(distances, std::vector<std::size_t>{0, 1, 2}));
    EXPECT_FALSE(meanSilhouette(distances, std::vector<std::size_t>{0, 1}));
    EXPECT_FALSE(meanSilhouette(DistanceMatrix(0), {}));
}

TEST(Silhouette, StaysInRangeAndFindsThePlantedClusters)
{
    std::mt19937 engine(61);
    for (int round = 0; round < 20; ++round) {
        const DistanceMatrix distances = randomDistances(engine, 20, 20);
        for (std::size_t count = 2; count < 20; ++count) {
            const auto value = meanSilhouette(distances, cut(cluster(distances), count));
            if (value) {
                EXPECT_GE(*value, -1);
                EXPECT_LE(*value, 1);
            }
        }
    }
    const DistanceMatrix planted = fromLine({0, 0.1, 0.2, 5, 5.1, 5.2, 9, 9.1});
    const Dendrogram tree = cluster(planted);
    for (const std::size_t other : {2U, 4U, 5U}) {
        EXPECT_GT(*meanSilhouette(planted, cut(tree, 3)), *meanSilhouette(planted, cut(tree, other)));
    }
}

} // namespace plenary::stats
