// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scene/canvas/time_axis.h"

#include "core/scene/words/wording.h"
#include "tests/support/scene.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>
#include <set>

namespace plenary::scene
{

namespace
{

constexpr double room = 46;

Zone paris()
{
    return Zone::find("Europe/Paris").value_or(Zone::utc());
}

TimeTicks ticksOver(Instant from, Instant to, double width, const Zone& zone = Zone::utc())
{
    return timeTicks({from, to, 0, width}, zone, EnglishLexicon(), room);
}

TimeTicks ticksOver(const char* from, const char* to, double width, const Zone& zone = Zone::utc())
{
    return ticksOver(at(from), at(to), width, zone);
}

std::vector<std::string> textsOf(const std::vector<Tick>& ticks)
{
    std::vector<std::string> texts;
    for (const auto& tick : ticks)
        texts.push_back(tick.text);
    return texts;
}

using Texts = std::vector<std::string>;

TEST(TimeScaleTest, pixelsAndInstantsAgree)
{
    const TimeScale scale{at("2025-02-10"), at("2025-02-12"), 100, 800};
    EXPECT_DOUBLE_EQ(scale.x(scale.from), 100);
    EXPECT_DOUBLE_EQ(scale.x(scale.to), 900);
    EXPECT_DOUBLE_EQ(scale.x(at("2025-02-11")), 500);
    for (double x = 100; x < 900; x += 7.3)
        EXPECT_NEAR(scale.x(scale.instant(x)), x, 0.001);
}

TEST(TimeAxisTest, hoursUnderDays)
{
    const auto ticks = ticksOver("2025-02-10", "2025-02-12", 48 * 50.0);
    ASSERT_EQ(ticks.minor.size(), 48U);
    EXPECT_EQ(ticks.minor[0].text, "00:00");
    EXPECT_EQ(ticks.minor[13].text, "13:00");
    ASSERT_EQ(ticks.major.size(), 2U);
    EXPECT_NE(ticks.major[0].text.find("10 "), std::string::npos) << ticks.major[0].text;
    EXPECT_NE(ticks.major[1].text.find("11 "), std::string::npos) << ticks.major[1].text;
    EXPECT_EQ(ticks.major[1].at, at("2025-02-11"));
}

TEST(TimeAxisTest, daysUnderMonths)
{
    const auto ticks = ticksOver("2025-02-26", "2025-03-03", 5 * 50.0);
    EXPECT_EQ(textsOf(ticks.minor), (Texts{"26", "27", "28", "1", "2"}));
    ASSERT_EQ(ticks.major.size(), 2U);
    EXPECT_NE(ticks.major[0].text.find("February"), std::string::npos);
    EXPECT_NE(ticks.major[1].text.find("March"), std::string::npos);
}

TEST(TimeAxisTest, weeksBeginOnMondays)
{
    const auto ticks = ticksOver("2025-01-01", "2025-04-01", 90 * 7.0);
    ASSERT_GE(ticks.minor.size(), 12U);
    for (const auto& tick : ticks.minor)
        EXPECT_EQ(weekday(tick.at), 0) << tick.text;
}

TEST(TimeAxisTest, monthsUnderYears)
{
    const auto ticks = ticksOver("2024-11-01", "2025-03-01", 4 * 50.0);
    EXPECT_EQ(textsOf(ticks.minor), (Texts{"Nov", "Dec", "Jan", "Feb"}));
    EXPECT_EQ(textsOf(ticks.major), (Texts{"2024", "2025"}));
}

TEST(TimeAxisTest, yearsAndTheirMultiples)
{
    EXPECT_EQ(textsOf(ticksOver("2020", "2025", 250).minor), (Texts{"2020", "2021", "2022", "2023", "2024"}));
    for (const auto& tick : ticksOver("1500", "2000", 600).minor)
        EXPECT_EQ(std::stoi(tick.text) % 50, 0) << tick.text;
}

TEST(TimeAxisTest, yearsBeforeTheCommonEraAreSaidSo)
{
    const auto ticks = ticksOver("-0099", "0101", 200 * 50.0);
    ASSERT_EQ(ticks.minor.size(), 200U);
    EXPECT_EQ(ticks.minor.front().text, "100 BCE");
    EXPECT_EQ(ticks.minor[99].text, "1 BCE");
    EXPECT_EQ(ticks.minor[100].text, "1");
    EXPECT_EQ(ticks.minor.back().text, "100");
}

TEST(TimeAxisTest, yearsBeforeTheCommonEraAreRound)
{
    const TimeScale scale{fromCivil({-420, 1, 1}), fromCivil({330, 1, 1}), 0, 600};
    std::vector<std::string> texts;
    for (const auto& tick : timeTicks(scale, Zone::utc(), EnglishLexicon(), 60).minor)
        texts.push_back(tick.text);
    EXPECT_EQ(texts, (std::vector<std::string>{"400 BCE", "300 BCE", "200 BCE", "100 BCE", "1", "100", "200", "300"}));
}

TEST(TimeAxisTest, whereTimeGoesOnBehindAFoldItIsNamed)
{
    const Extent gap{fromCivil({2025, 2, 20}), fromCivil({2025, 9, 10})};
    const Extent strip{gap.from, gap.from + 2 * millisecondsPerDay};
    const auto folds =
        std::make_shared<const TimeFolds>(std::vector<TimeFolds::Stretch>{{gap, strip, TimeFolds::Kind::Folded}});
    const TimeScale scale{fromCivil({2025, 1, 1}), fromCivil({2025, 10, 1}), 0, 500, folds};
    const auto minor = timeTicks(scale, Zone::utc(), EnglishLexicon(), 46).minor;
    const auto after = std::ranges::find(minor, gap.to, &Tick::at);
    ASSERT_NE(after, minor.end());
    EXPECT_FALSE(after->text.empty());
    EXPECT_TRUE(std::ranges::none_of(minor, [&](const Tick& tick) { return tick.at > gap.from && tick.at < gap.to; }));
}

TEST(TimeAxisTest, momentsHaveSecondsAndMilliseconds)
{
    const auto seconds = ticksOver(at("2025-02-11T10:00Z"), at("2025-02-11T10:00Z") + 10'000, 500);
    ASSERT_FALSE(seconds.minor.empty());
    EXPECT_EQ(seconds.minor.front().text, "10:00:00");
    const auto milliseconds = ticksOver(at("2025-02-11T10:00Z"), at("2025-02-11T10:00Z") + 8, 500);
    ASSERT_EQ(milliseconds.minor.size(), 8U);
    EXPECT_EQ(milliseconds.minor[7].text, "10:00:00.007");
}

struct ClockChange
{
    const char* day;
    const char* next;
    int hours;
};

std::ostream& operator<<(std::ostream& out, const ClockChange& change)
{
    return out << change.day;
}

class ClockChangeTest : public ::testing::TestWithParam<ClockChange>
{
};

TEST_P(ClockChangeTest, theDayHasItsTrueLength)
{
    const Zone zone = paris();
    const Instant from = zone.fromLocal(at(GetParam().day));
    const Instant to = zone.fromLocal(at(GetParam().next));
    EXPECT_EQ((to - from) / millisecondsPerHour, GetParam().hours);
    const TimeScale scale{from - 2 * millisecondsPerDay, to + 2 * millisecondsPerDay, 0, 5000};
    const auto ticks = timeTicks(scale, zone, EnglishLexicon(), 60);
    const auto day = std::ranges::find(ticks.major, from, &Tick::at);
    ASSERT_NE(day, ticks.major.end());
    ASSERT_NE(std::next(day), ticks.major.end());
    EXPECT_EQ(std::next(day)->at, to);
    EXPECT_NEAR(scale.x(to) - scale.x(from), 5000.0 * GetParam().hours / (96.0 + GetParam().hours), 0.01);
}

TEST_P(ClockChangeTest, hourTicksStayOnTheLocalClock)
{
    const Zone zone = paris();
    const Instant from = zone.fromLocal(at(GetParam().day)) - millisecondsPerDay;
    const Instant to = zone.fromLocal(at(GetParam().next)) + millisecondsPerDay;
    for (const double width : {700.0, 1200.0, 2500.0, 4500.0, 15000.0}) {
        const auto ticks = timeTicks({from, to, 0, width}, zone, EnglishLexicon(), 46);
        ASSERT_GT(ticks.minor.size(), 4U);
        for (std::size_t i = 0; i < ticks.minor.size(); ++i) {
            // Behind a time that comes twice clockText says which one it is.
            EXPECT_EQ(ticks.minor[i].text, clockText(ticks.minor[i].at, zone).substr(0, 5)) << width;
            if (i > 0) {
                EXPECT_LT(ticks.minor[i - 1].at, ticks.minor[i].at) << ticks.minor[i].text << " twice, width " << width;
            }
        }
    }
}

TEST_P(ClockChangeTest, noonsAreWhereTheyBelong)
{
    const Zone zone = paris();
    const Instant from = zone.fromLocal(at(GetParam().day)) - 3 * millisecondsPerDay;
    const auto ticks = timeTicks({from, from + 6 * millisecondsPerDay, 0, 700}, zone, EnglishLexicon(), 46);
    std::set<std::string> texts;
    for (const auto& tick : ticks.minor)
        texts.insert(tick.text);
    EXPECT_EQ(texts, (std::set<std::string>{"00:00", "12:00"}));
}

INSTANTIATE_TEST_SUITE_P(Paris2025, ClockChangeTest,
                         ::testing::Values(ClockChange{"2025-03-30", "2025-03-31", 23},
                                           ClockChange{"2025-10-26", "2025-10-27", 25}));

TEST(TimeAxisTest, anySpanHasAFewTicksInOrder)
{
    const Instant middle = at("2025-02-11T10:00Z");
    for (double length = 1; length < 20'000 * 366.0 * 86'400'000; length *= 1.7) {
        const Instant half = static_cast<Instant>(length / 2);
        const TimeScale scale{middle - half, middle - half + std::max<Instant>(1, static_cast<Instant>(length)), 0,
                              900};
        const auto ticks = timeTicks(scale, Zone::utc(), EnglishLexicon(), room);
        EXPECT_LE(ticks.minor.size(), 900 / room * 1.2 + 2) << length;
        EXPECT_LE(ticks.major.size(), 900 / room * 1.2 + 2) << length;
        EXPECT_GE(ticks.minor.size() + ticks.major.size(), 1U) << length;
        for (std::size_t i = 0; i < ticks.minor.size(); ++i) {
            EXPECT_GE(ticks.minor[i].at, scale.from);
            EXPECT_LT(ticks.minor[i].at, scale.to);
            if (i > 0) {
                EXPECT_GE(scale.x(ticks.minor[i].at) - scale.x(ticks.minor[i - 1].at), room * 0.9) << length;
            }
        }
    }
}

TEST(TimeAxisTest, spansOutOfProportionEnd)
{
    for (const double width : {0.5, 1.0, 10.0, 100'000.0})
        for (const Instant length : {Instant{1}, millisecondsPerDay, 20'000 * 366 * millisecondsPerDay}) {
            const auto ticks = ticksOver(at("2025") - length / 2, at("2025") - length / 2 + length, width);
            EXPECT_LE(ticks.minor.size(), 5000U);
            EXPECT_LE(ticks.major.size(), 5000U);
        }
}

Scene axisOf(const char* from, const char* to, double width, const Zone& zone)
{
    Scene scene;
    scene.plot = {80, 40, width, 200};
    const TimeScale scale{zone.fromLocal(at(from)), zone.fromLocal(at(to)), 80, width};
    addTimeAxis(scene, scale, scene.plot, 0, zone, EnglishLexicon(), FakeMeasure());
    return scene;
}

TEST(TimeAxisTest, labelsStayApartAndInside)
{
    const FakeMeasure measure;
    for (const double width : {90.0, 300.0, 701.0, 1600.0})
        for (const auto& [from, to] : {std::pair{"2025-02-10", "2025-02-12"},
                                       {"2025-03-28", "2025-04-02"},
                                       {"2025-10-26", "2025-10-27"},
                                       {"2024-01-01", "2026-01-01"},
                                       {"-0500", "2000"},
                                       {"2025-01-31", "2025-03-01"}}) {
            const Scene scene = axisOf(from, to, width, paris());
            EXPECT_EQ(overlappingLabels(scene, measure), "") << from << " " << width;
            for (const auto& label : labelsOf(scene)) {
                EXPECT_GE(boxOf(label, measure).x, scene.plot.x - 0.5) << label.text;
                EXPECT_LE(boxOf(label, measure).right(), scene.plot.right() + 0.5) << label.text;
            }
        }
}

TEST(TimeAxisTest, nightsAreShadedWhereDaysAreWide)
{
    const Scene wide = axisOf("2025-02-10", "2025-02-12", 800, paris());
    EXPECT_GE(shapesOf<Box>(wide, Layer::Bands).size(), 3U);
    for (const auto& band : shapesOf<Box>(wide, Layer::Bands)) {
        EXPECT_GE(band.rect.x, wide.plot.x - 0.01);
        EXPECT_LE(band.rect.right(), wide.plot.right() + 0.01);
        EXPECT_LE(band.rect.width, 800 * 8 / 48.0 + 0.01) << "no band covers a working day";
    }
    EXPECT_TRUE(shapesOf<Box>(axisOf("2025-01-01", "2026-01-01", 800, paris()), Layer::Bands).empty());
}

} // namespace

} // namespace plenary::scene
