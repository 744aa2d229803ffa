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

constexpr double limit = 1000;

/// A point mark of 9 pixels with a label of a given width behind it.
PackItem point(double left, double label, int importance = 3)
{
    const double right = left + 9;
    return {left, right, right + 5 + label, right + 5 + std::min(label, 55.0), importance};
}

/// A bar whose label lies inside it.
PackItem bar(double left, double right, int importance = 3)
{
    return {left, right, right - 4, right - 4, importance};
}

double endOf(const PackItem& item, const Packed& place)
{
    return std::max(item.right, place.labelEnd);
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
        if (places[i].labelEnd != Packed::noLabel && places[i].labelEnd < items[i].shortestRight - 1e-6)
            return "label cut below its shortest form";
        if (places[i].labelEnd > std::max(limit, items[i].right) + 1e-6)
            return "label beyond the limit";
        if (places[i].labelEnd > items[i].labelRight + 1e-6)
            return "label longer than it wants to be";
        for (std::size_t j = i + 1; j < items.size(); ++j)
            if (places[j].row == places[i].row && items[i].left < endOf(items[j], places[j]) &&
                items[j].left < endOf(items[i], places[i]))
                return "items " + std::to_string(i) + " and " + std::to_string(j) + " overlap in row " +
                       std::to_string(places[i].row);
    }
    return {};
}

std::vector<PackItem> randomItems(std::mt19937& random)
{
    std::vector<PackItem> items(std::uniform_int_distribution<std::size_t>(0, 120)(random));
    std::uniform_real_distribution<double> place(0, limit - 9);
    std::uniform_real_distribution<double> label(0, 400);
    std::uniform_int_distribution<int> importance(1, 5);
    for (auto& item : items) {
        if (random() % 3 == 0) {
            const double left = place(random);
            item = bar(left, std::min(limit, left + 10 + label(random)), importance(random));
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
        EXPECT_EQ(faultOf(items, packLane(items, rows, limit), rows), "") << "seed " << seed;
    }
}

TEST(LanePackingTest, sameItemsSamePlaces)
{
    std::mt19937 random(7);
    const auto items = randomItems(random);
    const auto first = packLane(items, 4, limit);
    const auto second = packLane(items, 4, limit);
    for (std::size_t i = 0; i < items.size(); ++i) {
        EXPECT_EQ(first[i].row, second[i].row);
        EXPECT_EQ(first[i].labelEnd, second[i].labelEnd);
    }
}

TEST(LanePackingTest, importantOnesComeFirst)
{
    const std::vector<PackItem> items = {point(100, 200, 1), point(102, 200, 5), point(104, 200, 3)};
    const auto places = packLane(items, 1, limit);
    EXPECT_EQ(places[0].row, Packed::none);
    EXPECT_EQ(places[1].row, 0U);
    EXPECT_EQ(places[1].labelEnd, items[1].labelRight);
    EXPECT_EQ(places[2].row, Packed::none);
}

TEST(LanePackingTest, amongEqualsTheEarlierOneComesFirst)
{
    const std::vector<PackItem> items = {point(104, 200), point(100, 200)};
    const auto places = packLane(items, 1, limit);
    EXPECT_EQ(places[1].row, 0U);
    EXPECT_EQ(places[0].row, Packed::none);
}

TEST(LanePackingTest, whatFindsNoRowOverflows)
{
    const std::vector<PackItem> items(5, point(100, 100));
    const auto places = packLane(items, 3, limit);
    EXPECT_EQ(std::ranges::count(places, Packed::none, &Packed::row), 2);
    for (const auto& place : packLane(items, 0, limit))
        EXPECT_EQ(place.row, Packed::none);
    EXPECT_TRUE(packLane({}, 3, limit).empty());
}

TEST(LanePackingTest, aLabelIsShortenedRatherThanLost)
{
    const std::vector<PackItem> items = {point(100, 400, 2), point(300, 100, 5)};
    const auto places = packLane(items, 1, limit);
    ASSERT_EQ(places[0].row, 0U);
    EXPECT_GT(places[0].labelEnd, items[0].shortestRight);
    EXPECT_LT(places[0].labelEnd, 300);
}

TEST(LanePackingTest, aMarkStaysWithoutItsLabel)
{
    const std::vector<PackItem> items = {point(100, 400, 2), point(125, 100, 5)};
    const auto places = packLane(items, 1, limit);
    EXPECT_EQ(places[0].row, 0U);
    EXPECT_EQ(places[0].labelEnd, Packed::noLabel);
}

TEST(LanePackingTest, aLabelEndsAtTheLimit)
{
    const auto places = packLane({point(900, 400)}, 1, limit);
    EXPECT_EQ(places[0].row, 0U);
    EXPECT_GT(places[0].labelEnd, 900);
    EXPECT_LE(places[0].labelEnd, limit);
}

TEST(LanePackingTest, aLabelInsideItsBarSurvivesACloseNeighbour)
{
    const std::vector<PackItem> items = {bar(100, 300, 2), bar(302, 500, 5)};
    const auto places = packLane(items, 1, limit);
    EXPECT_EQ(places[0].row, 0U);
    EXPECT_EQ(places[0].labelEnd, items[0].labelRight) << "the label needs no room outside its bar";
}

TEST(RowsNeededTest, asManyAsItTakesToShowAll)
{
    EXPECT_EQ(rowsNeeded({}, 5, limit), 1U);
    EXPECT_EQ(rowsNeeded({point(100, 100)}, 5, limit), 1U);
    EXPECT_EQ(rowsNeeded({point(100, 100), point(110, 100), point(120, 100)}, 5, limit), 3U);
    EXPECT_EQ(rowsNeeded(std::vector<PackItem>(50, point(100, 100)), 5, limit), 5U);
    EXPECT_EQ(rowsNeeded({point(100, 50), point(400, 50)}, 5, limit), 1U);
}

TEST(RowsNeededTest, allLabelsAreWholeInThatManyRows)
{
    for (unsigned seed = 0; seed < 200; ++seed) {
        std::mt19937 random(seed);
        const auto items = randomItems(random);
        const std::size_t rows = rowsNeeded(items, 1000, limit);
        const auto places = packLane(items, rows, limit);
        for (std::size_t i = 0; i < items.size(); ++i) {
            ASSERT_NE(places[i].row, Packed::none) << "seed " << seed;
            EXPECT_TRUE(places[i].labelEnd > Packed::noLabel || items[i].labelRight > limit) << "seed " << seed << ", item " << i;
        }
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
