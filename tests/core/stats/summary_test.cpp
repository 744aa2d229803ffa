// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/stats/summary.h"

#include "core/stats/random.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>
#include <limits>
#include <random>
#include <vector>

namespace plenary::stats
{

namespace
{

constexpr double nan = std::numeric_limits<double>::quiet_NaN();
constexpr double infinity = std::numeric_limits<double>::infinity();

std::vector<Sample> randomSamples(std::mt19937& engine, std::size_t count)
{
    std::vector<Sample> samples(count);
    for (Sample& sample : samples) {
        sample.stance = static_cast<double>(engine() % 41) / 10 - 2;
        sample.weight = static_cast<double>(engine() % 30 + 1) / 10;
    }
    return samples;
}

TEST(StanceTally, SaysWhatATallySays)
{
    std::mt19937 engine(77);
    for (int round = 0; round < 200; ++round) {
        Tally tally;
        StanceTally stances;
        for (auto n = engine() % 9; n > 0; --n) {
            const int stance = static_cast<int>(engine() % 5) - 2;
            const double weight = static_cast<double>(engine() % 4) / 3;
            tally.add({static_cast<double>(stance), weight});
            stances.add(stance, weight);
        }
        const auto expected = tally.summary();
        const auto actual = stances.summary();
        ASSERT_EQ(expected.has_value(), actual.has_value());
        if (!expected) {
            continue;
        }
        EXPECT_EQ(expected->n, actual->n);
        EXPECT_NEAR(expected->mean, actual->mean, 1e-12);
        ASSERT_EQ(expected->sd.has_value(), actual->sd.has_value());
        if (expected->sd) {
            EXPECT_NEAR(*expected->sd, *actual->sd, 1e-12);
        }
    }
    StanceTally beyond;
    beyond.add(3, 1);
    beyond.add(1, 0);
    beyond.add(1, -1);
    EXPECT_FALSE(beyond.summary());
}

} // namespace

TEST(Random, GivesThePublishedSequence)
{
    // First numbers of SplitMix64 for the seed 1234567 (Rosetta Code, "Pseudo-random numbers/Splitmix64").
    Random random(1234567);
    EXPECT_EQ(random.next(), 6457827717110365317U);
    EXPECT_EQ(random.next(), 3203168211198807973U);
    EXPECT_EQ(random.next(), 9817491932198370423U);
}

TEST(Random, StaysBelowTheBoundAndReachesAll)
{
    Random random(1);
    std::vector<int> counts(6, 0);
    for (int draw = 0; draw < 6000; ++draw) {
        const std::uint32_t number = random.below(6);
        ASSERT_LT(number, 6U);
        ++counts[number];
    }
    for (const int count : counts) {
        EXPECT_NEAR(count, 1000, 150);
    }
    EXPECT_EQ(random.below(1), 0U);
}

TEST(Summary, IsWhatTheHandCalculates)
{
    struct Case
    {
        std::vector<Sample> samples;
        std::size_t n;
        double weight;
        double mean;
        std::optional<double> sd;
    };
    const std::vector<Case> cases{
        {{{1, 1}, {2, 1}, {-2, 1}, {-1, 1}}, 4, 4, 0, std::sqrt(10.0 / 3)},
        {{{1.5, 2}}, 1, 2, 1.5, std::nullopt},
        {{{0, 1}}, 1, 1, 0, std::nullopt},
        {{{2, 3}, {2, 1}, {2, 7}}, 3, 11, 2, 0.0},
        {{{0.1, 0.3}, {0.1, 0.7}}, 2, 1, 0.1, 0.0},
        // Σw = 4, Σw² = 10, mean 0.5, Σw(s − mean)² = 3·0.25 + 2.25 = 3; 3/(4 − 2.5) = 2
        {{{1, 3}, {-1, 1}}, 2, 4, 0.5, std::sqrt(2.0)},
    };
    for (const Case& expected : cases) {
        const auto summary = summarise(expected.samples);
        ASSERT_TRUE(summary);
        EXPECT_EQ(summary->n, expected.n);
        EXPECT_DOUBLE_EQ(summary->weight, expected.weight);
        EXPECT_DOUBLE_EQ(summary->mean, expected.mean);
        ASSERT_EQ(summary->sd.has_value(), expected.sd.has_value());
        if (expected.sd) {
            EXPECT_DOUBLE_EQ(*summary->sd, *expected.sd);
        }
        EXPECT_FALSE(summary->interval);
    }
}

TEST(Summary, OfNothingIsNothing)
{
    EXPECT_FALSE(summarise({}));
    EXPECT_FALSE(summarise({}, BootstrapOptions{}));
    EXPECT_FALSE(Tally{}.summary());
    const std::vector<Sample> unusable{{nan, 1}, {1, 0}, {1, -1}, {1, nan}, {1, infinity}, {infinity, 1}};
    EXPECT_FALSE(summarise(unusable));
    EXPECT_FALSE(summarise(unusable, BootstrapOptions{}));
}

TEST(Summary, LeavesOutWhatIsNotUsable)
{
    const std::vector<Sample> samples{{nan, 1}, {1, 1}, {-2, 0}, {2, 1}, {-2, -5}};
    const auto summary = summarise(samples, BootstrapOptions{});
    ASSERT_TRUE(summary);
    EXPECT_EQ(summary->n, 2U);
    EXPECT_DOUBLE_EQ(summary->mean, 1.5);
    ASSERT_TRUE(summary->interval);
    EXPECT_GE(summary->interval->low, 1);
}

TEST(Summary, ChecksSamples)
{
    EXPECT_TRUE(checkSamples({}));
    const std::vector<Sample> good{{1, 0.5}, {-2, 1}};
    EXPECT_TRUE(checkSamples(good));
    const std::vector<Sample> bad{{1, 0.5}, {-2, 0}};
    const auto checked = checkSamples(bad);
    ASSERT_FALSE(checked);
    EXPECT_EQ(checked.error().code, Errc::Invalid);
    EXPECT_NE(checked.error().message().find("Position 2"), std::string::npos);
}

TEST(Summary, DoesNotDependOnOrderOrUnitOfWeight)
{
    std::mt19937 engine(7);
    for (int round = 0; round < 50; ++round) {
        std::vector<Sample> samples = randomSamples(engine, 2 + engine() % 40);
        const auto before = summarise(samples);
        std::ranges::shuffle(samples, engine);
        for (Sample& sample : samples) {
            sample.weight *= 8;
        }
        const auto after = summarise(samples);
        ASSERT_TRUE(before && after && before->sd && after->sd);
        EXPECT_NEAR(before->mean, after->mean, 1e-12);
        EXPECT_NEAR(*before->sd, *after->sd, 1e-12);
        EXPECT_GE(before->mean, -2);
        EXPECT_LE(before->mean, 2);
    }
}

TEST(Bootstrap, IsTheSameForTheSameSeed)
{
    std::mt19937 engine(11);
    const std::vector<Sample> samples = randomSamples(engine, 25);
    const auto first = summarise(samples, {.rounds = 500, .seed = 3});
    const auto second = summarise(samples, {.rounds = 500, .seed = 3});
    const auto other = summarise(samples, {.rounds = 500, .seed = 4});
    ASSERT_TRUE(first->interval && second->interval && other->interval);
    EXPECT_EQ(first->interval->low, second->interval->low);
    EXPECT_EQ(first->interval->high, second->interval->high);
    EXPECT_NE(first->interval->low, other->interval->low);
}

TEST(Bootstrap, IsTheSameOnEveryPlatform)
{
    const std::vector<Sample> samples{{-2, 1}, {-1, 1}, {0, 1}, {1, 1}, {2, 1}, {2, 1}, {1, 1}, {1, 1}};
    const auto summary = summarise(samples, BootstrapOptions{});
    ASSERT_TRUE(summary && summary->interval);
    EXPECT_DOUBLE_EQ(summary->interval->low, -0.375);
    EXPECT_DOUBLE_EQ(summary->interval->high, 1.375);
}

TEST(Bootstrap, LiesAroundTheMeanAndNarrowsWithTheLevel)
{
    std::mt19937 engine(5);
    for (int round = 0; round < 20; ++round) {
        const std::vector<Sample> samples = randomSamples(engine, 5 + engine() % 60);
        const auto wide = summarise(samples, {.rounds = 1000, .seed = 1, .level = 0.95});
        const auto narrow = summarise(samples, {.rounds = 1000, .seed = 1, .level = 0.5});
        ASSERT_TRUE(wide->interval && narrow->interval);
        EXPECT_LE(wide->interval->low, narrow->interval->low);
        EXPECT_GE(wide->interval->high, narrow->interval->high);
        EXPECT_LE(wide->interval->low, wide->mean);
        EXPECT_GE(wide->interval->high, wide->mean);
        EXPECT_GE(wide->interval->low, -2);
        EXPECT_LE(wide->interval->high, 2);
    }
}

TEST(Bootstrap, AgreesWithTheNormalInterval)
{
    std::mt19937 engine(13);
    std::vector<Sample> samples = randomSamples(engine, 400);
    for (Sample& sample : samples) {
        sample.weight = 1;
    }
    const auto summary = summarise(samples, {.rounds = 4000, .seed = 1});
    const double half = 1.959964 * *summary->sd / 20;
    EXPECT_NEAR(summary->interval->low, summary->mean - half, half / 10);
    EXPECT_NEAR(summary->interval->high, summary->mean + half, half / 10);
}

TEST(Bootstrap, IsAbsentWhereItSaysNothing)
{
    const std::vector<Sample> one{{1, 1}};
    const std::vector<Sample> two{{1, 1}, {2, 1}};
    EXPECT_FALSE(summarise(one, BootstrapOptions{})->interval);
    EXPECT_FALSE(summarise(two, {.rounds = 0})->interval);
    EXPECT_FALSE(summarise(two, {.rounds = -5})->interval);
    EXPECT_FALSE(summarise(two, {.level = 1})->interval);
    EXPECT_FALSE(summarise(two, {.level = 0})->interval);
    EXPECT_FALSE(summarise(two, {.level = nan})->interval);
    EXPECT_TRUE(summarise(two, {.rounds = 1})->interval);
}

TEST(Bootstrap, OfEqualStancesHasNoWidth)
{
    const std::vector<Sample> equal{{0.1, 0.3}, {0.1, 0.7}, {0.1, 1.1}};
    const auto summary = summarise(equal, BootstrapOptions{});
    ASSERT_TRUE(summary->interval);
    EXPECT_EQ(summary->interval->low, 0.1);
    EXPECT_EQ(summary->interval->high, 0.1);
}

} // namespace plenary::stats
