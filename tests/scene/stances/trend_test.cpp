// SPDX-License-Identifier: GPL-3.0-or-later
// One topic over time: when there is a line, and that it leaps at no hour that nobody knows.
#include "core/scene/stances/charts.h"
#include "tests/support/scene.h"

#include <gtest/gtest.h>

#include <cmath>

namespace plenary::scene
{

namespace
{

struct Time
{
    Draft draft;
    Row actor = draft.actor("Aland"), topic = draft.topic("Rules");

    std::vector<Polyline> lines()
    {
        return shapesOf<Polyline>(buildTrend(draft.context(900, 500), {actor}, {}), Layer::Marks);
    }
};

TEST(TrendTest, ALineIsOfThreeDatedStatements)
{
    Time time;
    time.draft.position(time.actor, time.topic, -1, "2025-02-09");
    time.draft.position(time.actor, time.topic, 1, "2025-02-10");
    EXPECT_TRUE(time.lines().empty());
    EXPECT_FALSE(buildTrend(time.draft.context(900, 500), {time.actor}, {}).legend.front().line);
    time.draft.position(time.actor, time.topic, 2, "2025");
    EXPECT_TRUE(time.lines().empty()) << "anywhere within a year is no date";
    time.draft.position(time.actor, time.topic, 2, "2025-12-11");
    EXPECT_EQ(time.lines().size(), 1U);
}

TEST(TrendTest, WhereTheHourIsNotKnownTheLineGoesOverAslant)
{
    const auto leaps = [](const std::vector<Polyline>& lines) {
        int upright = 0, aslant = 0;
        for (const auto& line : lines)
            for (std::size_t i = 1; i < line.points.size(); ++i)
                if (std::abs(line.points[i].y - line.points[i - 1].y) > 1)
                    ++(line.points[i].x - line.points[i - 1].x > 1 ? aslant : upright);
        return std::pair(upright, aslant);
    };
    Time days;
    for (const auto& [stance, day] : {std::pair{-2, "2025-02-09"}, {0, "2025-02-10"}, {2, "2025-02-12"}})
        days.draft.position(days.actor, days.topic, stance, day);
    EXPECT_EQ(leaps(days.lines()), std::pair(0, 2));
    Time hours;
    for (const auto& [stance, hour] :
         {std::pair{-2, "2025-02-09T10:00Z"}, {0, "2025-02-10T10:00Z"}, {2, "2025-02-12T10:00Z"}})
        hours.draft.position(hours.actor, hours.topic, stance, hour);
    EXPECT_EQ(leaps(hours.lines()), std::pair(2, 0));
}

} // namespace

} // namespace plenary::scene
