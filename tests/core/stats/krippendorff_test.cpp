// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/stats/krippendorff.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>
#include <map>
#include <random>
#include <vector>

namespace plenary::stats
{

namespace
{

constexpr double no = std::numeric_limits<double>::quiet_NaN();
constexpr std::array levels{Level::Nominal, Level::Ordinal, Level::Interval};

/// Krippendorff 2011, section D: four coders, twelve units.
const std::vector<double> published{
    1,  2, 3, 3, 2, 1, 4, 1, 2, no, no, no, //
    1,  2, 3, 3, 2, 2, 4, 1, 2, 5,  no, 3,  //
    no, 3, 3, 3, 2, 3, 4, 2, 2, 5,  1,  no, //
    1,  2, 3, 3, 2, 4, 4, 1, 2, 5,  1,  no, //
};

double squaredDistance(Level level, double c, double k, const std::map<double, double>& counts)
{
    if (level == Level::Nominal) {
        return c == k ? 0 : 1;
    }
    if (level == Level::Interval) {
        return (c - k) * (c - k);
    }
    double between = 0;
    for (const auto& [value, count] : counts) {
        if (value >= std::min(c, k) && value <= std::max(c, k)) {
            between += count;
        }
    }
    between -= (counts.at(c) + counts.at(k)) / 2;
    return between * between;
}

/// By the coincidence matrix, step by step as the paper does it.
std::optional<double> oracle(const std::vector<double>& ratings, std::size_t coders, std::size_t units, Level level)
{
    std::map<std::pair<double, double>, double> coincidences;
    std::map<double, double> counts;
    double total = 0;
    for (std::size_t unit = 0; unit < units; ++unit) {
        std::vector<double> codes;
        for (std::size_t coder = 0; coder < coders; ++coder) {
            if (!std::isnan(ratings[coder * units + unit])) {
                codes.push_back(ratings[coder * units + unit]);
            }
        }
        for (std::size_t i = 0; i < codes.size(); ++i) {
            for (std::size_t j = 0; j < codes.size(); ++j) {
                if (i != j) {
                    const double share = 1 / static_cast<double>(codes.size() - 1);
                    coincidences[{codes[i], codes[j]}] += share;
                    counts[codes[i]] += share;
                    total += share;
                }
            }
        }
    }
    double observed = 0;
    double expected = 0;
    for (const auto& [c, countC] : counts) {
        for (const auto& [k, countK] : counts) {
            const double distance = squaredDistance(level, c, k, counts);
            observed += coincidences[{c, k}] * distance;
            expected += countC * countK * distance;
        }
    }
    return expected > 0 ? std::optional(1 - (total - 1) * observed / expected) : std::nullopt;
}

} // namespace

TEST(Krippendorff, PublishedExampleComesOut)
{
    const std::array<double, 3> expected{0.743, 0.815, 0.849};
    for (std::size_t at = 0; at < levels.size(); ++at) {
        const Reliability result = krippendorffAlpha(published, 4, 12, levels[at]);
        ASSERT_TRUE(result.alpha);
        EXPECT_EQ(std::round(*result.alpha * 1000) / 1000, expected[at]);
        EXPECT_EQ(result.units, 11U);
        EXPECT_EQ(result.values, 40U);
    }
}

TEST(Krippendorff, TwoCodersByHand)
{
    // Krippendorff 2011, section B: ten units, 0/1, α = 0.095.
    const std::vector<double> ratings{0, 1, 0, 0, 0, 0, 0, 0, 1, 0, //
                                      1, 1, 1, 0, 0, 1, 0, 0, 0, 0};
    for (const Level level : levels) {
        EXPECT_NEAR(*krippendorffAlpha(ratings, 2, 10, level).alpha, 0.095, 5e-4);
    }
    // Units (1, 2) and (2, 1): Do = 1, De = 2·2·2/(4·3) = 2/3
    EXPECT_DOUBLE_EQ(*krippendorffAlpha(std::vector<double>{1, 2, 2, 1}, 2, 2, Level::Nominal).alpha, -0.5);
}

TEST(Krippendorff, AgreesWithTheCoincidenceMatrix)
{
    std::mt19937 engine(41);
    for (int round = 0; round < 60; ++round) {
        const std::size_t coders = 2 + engine() % 5;
        const std::size_t units = 1 + engine() % 30;
        std::vector<double> ratings(coders * units);
        for (double& rating : ratings) {
            rating = engine() % 4 == 0 ? no : static_cast<double>(engine() % 9) / 2 - 2;
        }
        for (const Level level : levels) {
            const auto expected = oracle(ratings, coders, units, level);
            const auto actual = krippendorffAlpha(ratings, coders, units, level).alpha;
            ASSERT_EQ(expected.has_value(), actual.has_value());
            if (expected) {
                EXPECT_NEAR(*expected, *actual, 1e-9);
                EXPECT_LE(*actual, 1);
            }
        }
    }
}

TEST(Krippendorff, IsBlindToTheOrderOfCodersAndUnits)
{
    std::vector<double> turned(published.size());
    for (std::size_t coder = 0; coder < 4; ++coder) {
        for (std::size_t unit = 0; unit < 12; ++unit) {
            turned[(3 - coder) * 12 + (unit * 5) % 12] = published[coder * 12 + unit];
        }
    }
    for (const Level level : levels) {
        EXPECT_NEAR(*krippendorffAlpha(turned, 4, 12, level).alpha, *krippendorffAlpha(published, 4, 12, level).alpha,
                    1e-12);
    }
}

TEST(Krippendorff, FullAgreementIsOne)
{
    const std::vector<double> ratings{-2, 0, 1, 2, -2, 0, 1, 2, -2, 0, no, 2};
    for (const Level level : levels) {
        EXPECT_DOUBLE_EQ(*krippendorffAlpha(ratings, 3, 4, level).alpha, 1);
    }
}

TEST(Krippendorff, IsNotDefinedWithoutPairsOrVariation)
{
    const double infinity = std::numeric_limits<double>::infinity();
    for (const Level level : levels) {
        EXPECT_FALSE(krippendorffAlpha({}, 0, 0, level).alpha);
        EXPECT_FALSE(krippendorffAlpha({}, 3, 5, level).alpha);
        EXPECT_FALSE(krippendorffAlpha(std::vector<double>{1, 2, 3}, 1, 3, level).alpha);
        EXPECT_FALSE(krippendorffAlpha(std::vector<double>{1, no, no, 2}, 2, 2, level).alpha);
        EXPECT_FALSE(krippendorffAlpha(std::vector<double>{1, infinity}, 2, 1, level).alpha);
        const Reliability equal = krippendorffAlpha(std::vector<double>(12, 0.1), 3, 4, level);
        EXPECT_FALSE(equal.alpha);
        EXPECT_EQ(equal.units, 4U);
        EXPECT_EQ(equal.values, 12U);
    }
}

} // namespace plenary::stats
