// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/column.h"

#include <gtest/gtest.h>

namespace plenary
{

namespace
{

TEST(ColumnTest, CopiesShareUntilOneIsChanged)
{
    Column<int> one = {1, 2, 3};
    Column<int> other = one;
    EXPECT_TRUE(other.shares(one));
    other.set(1, 2);
    EXPECT_TRUE(other.shares(one)) << "it was that value already";
    other.set(1, 5);
    EXPECT_FALSE(other.shares(one));
    EXPECT_EQ(one, (Column<int>{1, 2, 3}));
    EXPECT_EQ(other, (Column<int>{1, 5, 3}));
    Column<int> third = one;
    third.push_back(4);
    EXPECT_EQ(one.size(), 3U);
    EXPECT_EQ(third.back(), 4);
}

TEST(ColumnTest, WhatIsMovedAwayIsEmpty)
{
    Column<int> one = {1, 2, 3};
    const Column<int> other = std::move(one);
    EXPECT_TRUE(one.empty()); // NOLINT: that is the question
    EXPECT_EQ(one.begin(), one.end());
    one.push_back(7);
    EXPECT_EQ(one, Column<int>{7});
    EXPECT_EQ(other.size(), 3U);
}

TEST(ColumnTest, TakenValuesArePutBackByAssignment)
{
    Column<int> one = {3, 1, 2};
    const Column<int> other = one;
    auto values = one.taken();
    EXPECT_TRUE(one.empty());
    std::ranges::sort(values);
    one = std::move(values);
    EXPECT_EQ(one, (Column<int>{1, 2, 3}));
    EXPECT_EQ(other, (Column<int>{3, 1, 2}));
    EXPECT_THROW((void)one.at(3), std::out_of_range);
}

} // namespace

} // namespace plenary
