// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scene/figure/moments.h"

#include "tests/support/scene.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace plenary::scene
{

namespace
{

std::vector<Instant> momentsOfBundled(ChartKind kind, Instant asOf, std::size_t most = 40)
{
    View view = Bundled::get().view();
    view.asOf = asOf;
    ChartOptions chart;
    chart.kind = kind;
    return momentsOf(view, chart, most);
}

class MomentsTest : public ::testing::TestWithParam<ChartKind>
{
};

TEST_P(MomentsTest, runToTheDateOfTheViewAndNotBeyondIt)
{
    const Instant asOf = Bundled::get().instant("2025-02-13");
    for (const std::size_t most : {1U, 2U, 7U, 40U}) {
        const auto moments = momentsOfBundled(GetParam(), asOf, most);
        ASSERT_FALSE(moments.empty());
        EXPECT_LE(moments.size(), most);
        EXPECT_EQ(moments.back(), asOf);
        EXPECT_TRUE(std::ranges::is_sorted(moments));
        EXPECT_EQ(std::ranges::adjacent_find(moments), moments.end()) << "the same date twice";
    }
}

TEST_P(MomentsTest, ofAllDatesEndWithAllDates)
{
    EXPECT_EQ(momentsOfBundled(GetParam(), distantFuture).back(), distantFuture);
}

INSTANTIATE_TEST_SUITE_P(Charts, MomentsTest,
                         ::testing::Values(ChartKind::Timeline, ChartKind::Matrix, ChartKind::Profile,
                                           ChartKind::Statements, ChartKind::Trend, ChartKind::Agreement,
                                           ChartKind::Map, ChartKind::Pledges));

TEST(Moments, ofFewDaysAreQuartersOfAnHourOfManyAreEndsOfDays)
{
    const Zone& zone = Bundled::get().zone();
    const Instant asOf = Bundled::get().instant("2025-02-13");
    bool anyByDay = false;
    for (const Instant at : momentsOfBundled(ChartKind::Timeline, asOf)) {
        EXPECT_EQ(zone.toLocal(at) % (15 * millisecondsPerMinute), 0);
        anyByDay = anyByDay || zone.toLocal(at) % millisecondsPerDay != 0;
    }
    EXPECT_TRUE(anyByDay) << "the two days of the summit pass by the hour";
    for (const Instant at : momentsOfBundled(ChartKind::Matrix, asOf))
        EXPECT_EQ(zone.toLocal(at) % millisecondsPerDay, 0) << "months pass by the day";
}

TEST(Moments, eachAddsSomethingToAMatrix)
{
    View view = Bundled::get().view();
    view.asOf = Bundled::get().instant("2025-02-13");
    ChartOptions chart;
    chart.kind = ChartKind::Matrix;
    std::size_t before = 0;
    for (const Instant at : momentsOf(view, chart, 40)) {
        std::size_t made = 0;
        for (Row row = 0; row < view.data.positions.size(); ++row)
            made += view.data.positions.certainFrom[row] <= at;
        EXPECT_GE(made, before);
        EXPECT_TRUE(made > before || at == view.asOf);
        before = made;
    }
}

} // namespace

} // namespace plenary::scene
