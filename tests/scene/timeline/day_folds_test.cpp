// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scene/timeline/day_folds.h"

#include "tests/support/scene.h"

#include <gtest/gtest.h>

namespace plenary::scene
{

namespace
{

const Zone summitZone = *Zone::find("Europe/Paris");

std::vector<TimeSpan> timesOf(std::initializer_list<const char*> dates)
{
    std::vector<TimeSpan> times;
    for (const char* date : dates)
        times.push_back(resolved(*parseTime(date), summitZone));
    return times;
}

/// The hour of a day at which a fraction of its width lies.
double hourAt(const TimeFoldsPtr& folds, const char* day, double share)
{
    const Instant from = resolved(*parseTime(day), summitZone).earliestStart;
    const auto place = static_cast<double>(from) + share * static_cast<double>(millisecondsPerDay);
    return static_cast<double>(folds->atSheet(place) - from) / static_cast<double>(millisecondsPerHour);
}

TEST(KnownToTheDayTest, oneDayOfTheCalendarAndNoHour)
{
    for (const char* when : {"2025-02-11", "2025-02-11~", "2025-02-11/2025-02-11", "2025-03-30"})
        EXPECT_TRUE(isKnownToTheDay(timesOf({when})[0], summitZone)) << when;
    for (const char* when : {"2025-02-11T10:50+01:00", "2025-02-10/2025-02-11", "2025-02", "2025-02-11/..",
                             "[2025-02-11T09:00+01:00..2025-02-11T14:00+01:00]", "{2025-02-10,2025-02-11}"})
        EXPECT_FALSE(isKnownToTheDay(timesOf({when})[0], summitZone)) << when;
}

TEST(FoldedDaysTest, nightsWithoutAnEventMakeRoomForTheColumn)
{
    const auto folds = foldedDays(timesOf({"2025-02-11", "2025-02-11T10:50+01:00"}), summitZone, true);
    ASSERT_TRUE(folds);
    EXPECT_NEAR(hourAt(folds, "2025-02-11", 1.0 / 3), 8, 1e-3) << "a third of the day, then its hours";
    EXPECT_NEAR(hourAt(folds, "2025-02-11", 1), 24, 1e-3) << "the day keeps its width";
    EXPECT_NEAR(hourAt(folds, "2025-02-12", 0.5), 12, 1e-3) << "what has no events lies evenly";
    EXPECT_NEAR(hourAt(folds, "2025-02-11", 1 - 1.0 / 40), 20, 1e-3) << "the evening is left out";
}

TEST(FoldedDaysTest, whatHappensAtNightKeepsItsHours)
{
    const auto folds =
        foldedDays(timesOf({"2025-02-11", "2025-02-11T05:30+01:00", "2025-02-11T22:15+01:00"}), summitZone, true);
    EXPECT_NEAR(hourAt(folds, "2025-02-11", 1.0 / 3), 5, 1e-3);
    EXPECT_NEAR(hourAt(folds, "2025-02-11", 1 - 1.0 / 40), 23, 1e-3);
    const auto morning =
        foldedDays(timesOf({"2025-02-11", "[2025-02-11T00:00+01:00..2025-02-11T12:00+01:00]"}), summitZone, true);
    EXPECT_NEAR(hourAt(morning, "2025-02-11", 1.0 / 3), 8, 1e-3) << "some time before noon tells nothing of the night";
}

TEST(FoldedDaysTest, withoutLeavingOutNightsOnlyColumnsTakeRoom)
{
    EXPECT_FALSE(foldedDays(timesOf({"2025-02-11T10:50+01:00"}), summitZone, false));
    const auto folds = foldedDays(timesOf({"2025-02-11"}), summitZone, false);
    ASSERT_TRUE(folds);
    EXPECT_NEAR(hourAt(folds, "2025-02-11", 2.0 / 3), 12, 0.02);
}

TEST(FoldedDaysTest, aDayWithAChangeOfTheClockKeepsItsLength)
{
    for (const char* day : {"2025-03-30", "2025-10-26"}) {
        const auto folds = foldedDays(timesOf({day}), summitZone, true);
        ASSERT_TRUE(folds) << day;
        const auto& stretches = folds->stretches();
        const TimeSpan time = timesOf({day})[0];
        EXPECT_EQ(stretches.front().sheet.from, time.earliestStart);
        EXPECT_EQ(stretches.back().sheet.to, time.latestEnd);
    }
}

TEST(FoldedGapsTest, aLongTimeWithoutEventsShrinksWhereFewLieBeyondIt)
{
    std::vector<const char*> dates(20, "2025-02-11");
    dates.push_back("2020-01-01");
    std::vector<TimeSpan> times;
    for (const char* date : dates)
        times.push_back(resolved(*parseTime(date), summitZone));
    times.push_back(resolved(*parseTime("2025-03-01"), summitZone));
    const auto folds = foldedGaps(times);
    ASSERT_TRUE(folds);
    ASSERT_EQ(folds->stretches().size(), 1U) << "three weeks are no quarter of five years";
    const auto& gap = folds->stretches()[0];
    EXPECT_EQ(gap.time.to, times[0].earliestStart);
    EXPECT_LT(gap.sheet.to - gap.sheet.from, (gap.time.to - gap.time.from) / 100);
    times.resize(4);
    times.push_back(resolved(*parseTime("2020-01-01"), summitZone));
    EXPECT_FALSE(foldedGaps(times)) << "one of five is not few";
    EXPECT_FALSE(foldedGaps({}));
}

TEST(TimeScaleFoldsTest, pixelsAndInstantsAgree)
{
    const auto folds = foldedDays(
        timesOf({"2025-02-10", "2025-02-11", "2025-02-11T10:50+01:00", "2025-02-11T23:10+01:00"}), summitZone, true);
    const TimeScale scale{at("2025-02-09T12:00Z"), at("2025-02-13T12:00Z"), 100, 1000, folds};
    double before = scale.x(scale.from) - 1;
    for (Instant instant = scale.from; instant < scale.to; instant += 7 * millisecondsPerMinute) {
        const double x = scale.x(instant);
        EXPECT_GT(x, before) << "time does not turn back";
        EXPECT_NEAR(static_cast<double>(scale.instant(x) - instant), 0, 2);
        before = x;
    }
    EXPECT_NEAR(scale.x(scale.to), 1100, 1e-6);
}

TEST(TimeScaleFoldsTest, whatIsUnderThePointerStaysThereWhenItIsZoomed)
{
    for (const bool folded : {false, true}) {
        const auto folds = folded ? foldedDays(timesOf({"2025-02-10", "2025-02-11"}), summitZone, true) : nullptr;
        TimeScale scale{at("2025-02-10"), at("2025-02-12"), 0, 1000, folds};
        const Instant under = scale.instant(700);
        const Extent closer = scale.zoomed(0.5, 0.7);
        scale.from = closer.from;
        scale.to = closer.to;
        EXPECT_NEAR(scale.x(under), 700, 0.1);
        const Extent moved = scale.moved(0.1);
        scale.from = moved.from;
        scale.to = moved.to;
        EXPECT_NEAR(scale.x(under), 600, 0.1);
    }
}

} // namespace

} // namespace plenary::scene
