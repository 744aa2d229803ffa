// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/stats/leave_one_out.h"

#include "core/stats/pairwise.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>
#include <random>

namespace plenary::stats
{

namespace
{

constexpr float nothing = std::numeric_limits<float>::quiet_NaN();

TEST(LeaveOneOut, ByHand)
{
    // A and B: alike on two topics, at the poles on a third: Σ (2 − |a − b|) = 2 + 2 − 2 = 2. Without one of the first two
    // it is 0, without the third 4.
    const std::vector<double> means = {1, 1, -2, 1, 1, 2};
    const std::vector<LeftOut> without = {{{0, 0, nothing}}, {{0, 2, nothing}}, {{0, 0, nothing}, {0, 1, nothing}}};
    const std::vector<SignFlip> expected = {{0, 1, 0}, {2, 1, 0}};
    EXPECT_EQ(signFlips(means, 2, 3, without, 9), expected);
    EXPECT_EQ(signFlips(means, 2, 3, without), std::vector<SignFlip>{expected.front()}) << "one a pair";
}

/// Everything computed anew with the S-score of pairwise.h.
std::vector<SignFlip> anew(const std::vector<double>& means, std::size_t actors, std::size_t topics,
                           const std::vector<LeftOut>& leftOut)
{
    const auto sign = [&](const std::vector<double>& of, std::size_t a, std::size_t b) {
        const std::span all(of);
        const auto s =
            compare(Measure::SScore, all.subspan(a * topics, topics), all.subspan(b * topics, topics)).value.value_or(0);
        return s > 1e-6 ? 1 : s < -1e-6 ? -1 : 0;
    };
    std::vector<SignFlip> flips;
    for (std::uint32_t what = 0; what < leftOut.size(); ++what) {
        auto now = means;
        for (const auto& cell : leftOut[what])
            now[cell.actor * topics + cell.topic] = static_cast<double>(cell.mean);
        for (std::uint32_t a = 0; a < actors; ++a)
            for (std::uint32_t b = 0; b < a; ++b)
                if (sign(means, a, b) != sign(now, a, b))
                    flips.push_back({what, a, b});
    }
    return flips;
}

TEST(LeaveOneOut, AgreesWithEverythingComputedAnew)
{
    std::mt19937 random(7);
    const auto below = [&](std::size_t count) { return random() % count; };
    for (int round = 0; round < 60; ++round) {
        const std::size_t actors = 2 + below(7), topics = 1 + below(6);
        const auto stance = [&] { return below(4) == 0 ? missing : static_cast<double>(below(9)) / 2 - 2; };
        std::vector<double> means(actors * topics);
        std::ranges::generate(means, stance);
        std::vector<LeftOut> leftOut(5);
        for (LeftOut& cells : leftOut)
            for (std::uint32_t actor = 0; actor < actors; ++actor)
                for (std::uint32_t topic = 0; topic < topics; ++topic)
                    if (below(3) == 0)
                        cells.push_back({actor, topic, static_cast<float>(stance())});
        auto found = signFlips(means, actors, topics, leftOut, leftOut.size());
        const auto order = [](const SignFlip& flip) { return std::tuple(flip.leftOut, flip.first, flip.second); };
        std::ranges::sort(found, {}, order);
        EXPECT_EQ(found, anew(means, actors, topics, leftOut)) << "round " << round;
    }
}

} // namespace

} // namespace plenary::stats
