// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scene/timeline/row_packing.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <numeric>
#include <random>
#include <string>

namespace plenary::scene
{

namespace
{

constexpr PackLimits limits{0, 1000};

/// A point mark of 9 pixels with a title of a given width.
PackItem point(double left, double title, int importance = 3)
{
    return {left, left + 9, title, false, importance};
}

PackItem bar(double left, double right, double title, int importance = 3)
{
    return {left, right, title, true, importance};
}

double leftOf(const PackItem& item, const Packed& place)
{
    return place.side == TitleSide::None ? item.left : std::min(item.left, place.from);
}

double rightOf(const PackItem& item, const Packed& place)
{
    return place.side == TitleSide::None ? item.right : std::max(item.right, place.to);
}

/// What is wrong with one place; empty when nothing is.
std::string faultOf(const PackItem& item, const Packed& place)
{
    const bool titled = place.side != TitleSide::None;
    if (titled && place.to - place.from < std::min(packing::leastTitle, item.title) - 1e-6)
        return "title cut below its shortest form";
    if (titled && (place.from < limits.left - 1e-6 || place.to > limits.right + 1e-6))
        return "title beyond the limits";
    if (place.isWhole != (titled && place.to - place.from >= item.title - 1e-6))
        return "does not say whether it is whole";
    const bool crosses = place.from < item.right - 1e-6 && place.to > item.left + 1e-6;
    if (titled && crosses != (place.side == TitleSide::Inside))
        return "title over its mark";
    return {};
}

/// What is wrong with a packing; empty when nothing is.
std::string faultOf(const std::vector<PackItem>& items, const std::vector<Packed>& places, std::size_t rows)
{
    if (places.size() != items.size())
        return "a place for each item is missing";
    for (std::size_t i = 0; i < items.size(); ++i) {
        if (places[i].row == Packed::none)
            continue;
        if (places[i].row >= rows)
            return "row out of range";
        if (const auto fault = faultOf(items[i], places[i]); !fault.empty())
            return fault;
        for (std::size_t j = i + 1; j < items.size(); ++j)
            if (places[j].row == places[i].row && leftOf(items[i], places[i]) < rightOf(items[j], places[j]) &&
                leftOf(items[j], places[j]) < rightOf(items[i], places[i]))
                return "items " + std::to_string(i) + " and " + std::to_string(j) + " overlap in row " +
                       std::to_string(places[i].row);
    }
    return {};
}

std::vector<PackItem> randomItems(std::mt19937& random)
{
    std::vector<PackItem> items(std::uniform_int_distribution<std::size_t>(0, 120)(random));
    std::uniform_real_distribution<double> place(0, limits.right - 9);
    std::uniform_real_distribution<double> label(0, 400);
    std::uniform_int_distribution<int> importance(1, 5);
    for (auto& item : items) {
        if (random() % 3 == 0) {
            const double left = place(random);
            item = bar(left, std::min(limits.right, left + 10 + label(random)), label(random), importance(random));
        } else {
            item = point(random() % 2 ? std::floor(place(random) / 50) * 50 : place(random), label(random),
                         importance(random));
        }
    }
    return items;
}

TEST(LanePackingTest, nothingOverlapsEver)
{
    for (unsigned seed = 0; seed < 400; ++seed) {
        std::mt19937 random(seed);
        const auto items = randomItems(random);
        const std::size_t rows = random() % 9;
        EXPECT_EQ(faultOf(items, packLane(items, rows, limits), rows), "") << "seed " << seed;
    }
}

TEST(LanePackingTest, sameItemsSamePlaces)
{
    std::mt19937 random(7);
    const auto items = randomItems(random);
    const auto first = packLane(items, 4, limits);
    const auto second = packLane(items, 4, limits);
    for (std::size_t i = 0; i < items.size(); ++i) {
        EXPECT_EQ(first[i].row, second[i].row);
        EXPECT_EQ(first[i].side, second[i].side);
        EXPECT_EQ(first[i].to, second[i].to);
    }
}

TEST(LanePackingTest, importantOnesComeFirst)
{
    const auto places = packLane({point(100, 200, 1), point(102, 200, 5), point(104, 200, 3)}, 1, limits);
    EXPECT_EQ(places[0].row, Packed::none);
    EXPECT_EQ(places[1].row, 0U);
    EXPECT_TRUE(places[1].isWhole);
    EXPECT_EQ(places[2].row, Packed::none);
}

TEST(LanePackingTest, amongEqualsTheEarlierOneComesFirst)
{
    const auto places = packLane({point(104, 200), point(100, 200)}, 1, limits);
    EXPECT_EQ(places[1].row, 0U);
    EXPECT_EQ(places[0].row, Packed::none);
}

TEST(LanePackingTest, whatFindsNoRowOverflows)
{
    const std::vector<PackItem> items(5, point(100, 100));
    EXPECT_EQ(std::ranges::count(packLane(items, 3, limits), Packed::none, &Packed::row), 2);
    for (const auto& place : packLane(items, 0, limits))
        EXPECT_EQ(place.row, Packed::none);
    EXPECT_TRUE(packLane({}, 3, limits).empty());
}

TEST(LanePackingTest, titlesStandRightElseLeftElseInside)
{
    const auto sides = [](const std::vector<PackItem>& items) {
        std::vector<TitleSide> found;
        for (const auto& place : packLane(items, 1, limits)) {
            EXPECT_TRUE(place.isWhole);
            found.push_back(place.side);
        }
        return found;
    };
    using enum TitleSide;
    EXPECT_EQ(sides({bar(300, 600, 100)}), std::vector{Right});
    EXPECT_EQ(sides({bar(300, 600, 100), point(650, 100, 5)}), (std::vector{Left, Right})) << "no room at its right";
    EXPECT_EQ(sides({bar(320, 600, 100), point(650, 100, 5), point(190, 100, 5)}), (std::vector{Inside, Right, Right}));
    EXPECT_EQ(sides({point(950, 100)}), std::vector{Left}) << "the picture ends";
}

TEST(LanePackingTest, aTitleIsShortenedRatherThanLost)
{
    const std::vector<PackItem> items = {point(100, 400, 2), point(300, 100, 5)};
    const auto places = packLane(items, 1, limits);
    ASSERT_EQ(places[0].row, 0U);
    EXPECT_EQ(places[0].side, TitleSide::Right);
    EXPECT_FALSE(places[0].isWhole);
    EXPECT_LT(places[0].to, 300);
}

TEST(LanePackingTest, aMarkStaysWithoutItsTitle)
{
    const auto places = packLane({point(100, 400, 2), point(125, 100, 5)}, 1, limits);
    EXPECT_EQ(places[0].row, 0U);
    EXPECT_EQ(places[0].side, TitleSide::None);
}

TEST(LanePackingTest, aTitleWithoutRoomAnywhereEndsAtTheLimit)
{
    const auto places = packLane({point(500, 900)}, 1, limits);
    EXPECT_EQ(places[0].row, 0U);
    EXPECT_EQ(places[0].side, TitleSide::Right);
    EXPECT_EQ(places[0].to, limits.right);
}

TEST(LanePackingTest, aTitleInItsBarSurvivesACloseNeighbour)
{
    const auto places = packLane({bar(100, 300, 150, 2), bar(302, 500, 100, 5)}, 1, limits);
    EXPECT_EQ(places[0].side, TitleSide::Inside) << "the title needs no room outside its bar";
    EXPECT_TRUE(places[0].isWhole);
}

TEST(SettleTest, whatIsWholeStaysAndEmptyRowsAreLeftOut)
{
    const std::vector<PackItem> items = {point(100, 100), point(110, 100), point(120, 100)};
    auto places = packLane(items, 9);
    ASSERT_EQ(places[2].row, 2U);
    std::vector<Packed> seen = {places[0], places[2]};
    EXPECT_EQ(settle({items[0], items[2]}, seen, 9, limits), 2U);
    EXPECT_EQ(seen[0].row, 0U);
    EXPECT_EQ(seen[1].row, 1U);
    EXPECT_EQ(seen[1].from, places[2].from);
}

TEST(SettleTest, whatTheEdgesWouldCutIsPlacedAnew)
{
    const std::vector<PackItem> items = {point(950, 100), point(500, 100)};
    auto places = packLane(items, 9);
    ASSERT_EQ(places[0].side, TitleSide::Right) << "the sheet is endless";
    EXPECT_EQ(settle(items, places, 9, limits), 1U);
    EXPECT_EQ(places[0].side, TitleSide::Left);
    EXPECT_EQ(places[1].side, TitleSide::Right);
}

TEST(SettleTest, nothingOverlapsEver)
{
    for (unsigned seed = 0; seed < 200; ++seed) {
        std::mt19937 random(seed);
        const auto items = randomItems(random);
        auto places = packLane(items, 40);
        EXPECT_LE(settle(items, places, 40, limits), 40U);
        EXPECT_EQ(faultOf(items, places, 40), "") << "seed " << seed;
    }
}

struct ShareCase
{
    std::vector<std::size_t> needed;
    std::size_t capacity;
    std::vector<std::size_t> given;
};

TEST(ShareRowsTest, oneEachThenToWhoLacksMost)
{
    const ShareCase cases[] = {
        {{}, 10, {}},        {{3, 1, 2}, 6, {3, 1, 2}}, {{3, 1, 2}, 100, {3, 1, 2}},
        {{5, 5}, 6, {3, 3}}, {{9, 2, 2}, 7, {5, 1, 1}}, {{4, 4, 4}, 2, {1, 1, 1}}, // a lane never vanishes
        {{4, 4}, 0, {1, 1}},
    };
    for (const auto& test : cases)
        EXPECT_EQ(shareRows(test.needed, test.capacity), test.given) << ::testing::PrintToString(test.needed);
}

TEST(ShareRowsTest, neverMoreThanNeededOrThereIs)
{
    std::mt19937 random(3);
    for (int round = 0; round < 200; ++round) {
        std::vector<std::size_t> needed(1 + random() % 14);
        for (auto& rows : needed)
            rows = 1 + random() % 12;
        const std::size_t capacity = random() % 60;
        const auto given = shareRows(needed, capacity);
        ASSERT_EQ(given.size(), needed.size());
        for (std::size_t i = 0; i < given.size(); ++i) {
            EXPECT_GE(given[i], 1U);
            EXPECT_LE(given[i], needed[i]);
        }
        const auto total = std::accumulate(given.begin(), given.end(), std::size_t{0});
        const auto wanted = std::accumulate(needed.begin(), needed.end(), std::size_t{0});
        EXPECT_EQ(total, std::max(needed.size(), std::min(capacity, wanted)));
    }
}

} // namespace

} // namespace plenary::scene
