// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/time.h"
#include "core/base/zone.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <random>
#include <string>
#include <vector>

namespace plenary
{

namespace
{

struct CivilCase
{
    CivilTime civil;
    Instant instant;
    int weekday; ///< 0 = Monday
};

// Instants from the day numbers of the proleptic Gregorian calendar (Julian day minus 2440587.5).
const std::vector<CivilCase> civilCases = {
    {{1970, 1, 1}, 0, 3},
    {{1969, 12, 31, 23, 59, 59, 999}, -1, 2},
    {{2000, 2, 29}, 951'782'400'000, 1},
    {{2000, 3, 1}, 951'868'800'000, 2},
    {{2025, 2, 11, 10, 50}, 1'739'271'000'000, 1},
    {{2025, 2, 11, 23, 59, 59, 999}, 1'739'318'399'999, 1},
    {{2038, 1, 19, 3, 14, 8}, 2'147'483'648'000, 1},
    {{1900, 3, 1}, -2'203'891'200'000, 3},
    {{1, 1, 1}, -62'135'596'800'000, 0},
    {{0, 12, 31}, -62'135'683'200'000, 6},
    {{0, 1, 1}, -62'167'219'200'000, 5},
    {{9999, 12, 31}, 253'402'214'400'000, 4},
};

TEST(TimeTest, convertsCivilTimesBothWays)
{
    for (const CivilCase& entry : civilCases) {
        SCOPED_TRACE(std::to_string(entry.instant));
        EXPECT_EQ(fromCivil(entry.civil), entry.instant);
        EXPECT_EQ(toCivil(entry.instant), entry.civil);
        EXPECT_EQ(weekday(entry.instant), entry.weekday);
    }
}

TEST(TimeTest, everyDayFollowsTheOneBefore)
{
    CivilTime expected{-1, 12, 1};
    int expectedWeekday = weekday(fromCivil(expected));
    for (Instant day = fromCivil(expected); day < fromCivil({405, 1, 1}); day += millisecondsPerDay) {
        ASSERT_EQ(toCivil(day), expected);
        ASSERT_EQ(weekday(day), expectedWeekday);
        expectedWeekday = (expectedWeekday + 1) % 7;
        if (++expected.day > daysInMonth(expected.year, expected.month)) {
            expected.day = 1;
            if (++expected.month > 12) {
                expected.month = 1;
                ++expected.year;
            }
        }
    }
}

TEST(TimeTest, carriesValuesOutOfRange)
{
    EXPECT_EQ(fromCivil({2025, 2, 31}), fromCivil({2025, 3, 3}));
    EXPECT_EQ(fromCivil({2025, 13, 1}), fromCivil({2026, 1, 1}));
    EXPECT_EQ(fromCivil({2025, 0, 1}), fromCivil({2024, 12, 1}));
    EXPECT_EQ(fromCivil({2025, -11, 1}), fromCivil({2024, 1, 1}));
    EXPECT_EQ(fromCivil({2025, 1, 0}), fromCivil({2024, 12, 31}));
    EXPECT_EQ(fromCivil({2025, 1, 1, 24}), fromCivil({2025, 1, 2}));
    EXPECT_EQ(fromCivil({2025, 1, 1, 0, -1}), fromCivil({2024, 12, 31, 23, 59}));
}

TEST(TimeTest, staysWithinTheCalendar)
{
    EXPECT_LT(distantPast, fromCivil({-maxYear, 1, 1}));
    EXPECT_GT(distantFuture, fromCivil({maxYear, 12, 31}));
    EXPECT_EQ(toCivil(fromCivil({maxYear, 12, 31})), (CivilTime{maxYear, 12, 31}));
    EXPECT_EQ(toCivil(fromCivil({-maxYear, 1, 1})), (CivilTime{-maxYear, 1, 1}));
    EXPECT_GE(toCivil(distantFuture).year, maxYear);
    EXPECT_LE(toCivil(distantPast).year, -maxYear);
    EXPECT_GT(fromCivil({1'000'000, 1, 1}), fromCivil({maxYear, 1, 1}));
}

TEST(TimeTest, knowsTheLengthOfMonths)
{
    EXPECT_EQ(daysInMonth(2025, 2), 28);
    EXPECT_EQ(daysInMonth(2024, 2), 29);
    EXPECT_EQ(daysInMonth(1900, 2), 28);
    EXPECT_EQ(daysInMonth(2000, 2), 29);
    EXPECT_EQ(daysInMonth(0, 2), 29);
    EXPECT_EQ(daysInMonth(2025, 12), 31);
}

TEST(TimeTest, datesFollowTheZoneAndTimesDoNot)
{
    const Result<Zone> paris = Zone::find("Europe/Paris");
    const Result<Zone> newYork = Zone::find("America/New_York");
    ASSERT_TRUE(paris.has_value() && newYork.has_value());

    const TimeSpan date = *parseTime("2025-02-11");
    EXPECT_EQ(resolved(date, Zone::utc()).earliestStart, fromCivil({2025, 2, 11}));
    EXPECT_EQ(resolved(date, *paris).earliestStart, fromCivil({2025, 2, 10, 23}));
    EXPECT_EQ(resolved(date, *paris).latestEnd, fromCivil({2025, 2, 11, 23}));
    EXPECT_EQ(resolved(date, *newYork).earliestStart, fromCivil({2025, 2, 11, 5}));
    EXPECT_TRUE(resolved(date, *paris).dateOnly);
    EXPECT_FALSE(resolved(date, *paris).floating.any());

    const TimeSpan exact = *parseTime("2025-02-11T10:50+01:00");
    EXPECT_EQ(resolved(exact, *newYork), exact);
    const TimeSpan local = *parseTime("2025-02-11T10:50");
    EXPECT_EQ(resolved(local, *paris).earliestStart, exact.earliestStart);
}

TEST(TimeTest, daysOfClockChangesHaveTheirLength)
{
    const Result<Zone> paris = Zone::find("Europe/Paris");
    ASSERT_TRUE(paris.has_value());
    const auto hours = [&paris](const char* date) {
        const TimeSpan span = resolved(*parseTime(date), *paris);
        return (span.latestEnd - span.earliestStart) / millisecondsPerHour;
    };
    EXPECT_EQ(hours("2025-03-29"), 24);
    EXPECT_EQ(hours("2025-03-30"), 23);
    EXPECT_EQ(hours("2025-10-26"), 25);
    EXPECT_EQ(hours("2025-10-27"), 24);
}

TEST(TimeTest, putsMixedBoundsInOrderOnceResolved)
{
    const Result<Zone> tokyo = Zone::find("Asia/Tokyo");
    ASSERT_TRUE(tokyo.has_value());
    // Ended the same day: not before it started.
    const TimeSpan sameDay = resolved(*parseTime("2025-02-11T10:50Z/2025-02-11"), Zone::utc());
    EXPECT_EQ(sameDay.earliestEnd, sameDay.earliestStart);
    EXPECT_EQ(sameDay.latestEnd, fromCivil({2025, 2, 12}));
    // In Tokyo the 11th is over when it starts: the end moves to the start.
    const TimeSpan over = resolved(*parseTime("2025-02-11T16:00Z/2025-02-11"), *tokyo);
    EXPECT_EQ(over.latestEnd, over.earliestStart);
    EXPECT_EQ(over.earliestEnd, over.earliestStart);
}

TEST(TimeTest, openBoundsStayOpenOnceResolved)
{
    const Result<Zone> paris = Zone::find("Europe/Paris");
    ASSERT_TRUE(paris.has_value());
    EXPECT_EQ(resolved(*parseTime("2025-02-11/.."), *paris).latestEnd, distantFuture);
    EXPECT_EQ(resolved(*parseTime("../2025-02-11"), *paris).earliestStart, distantPast);
}

struct MidpointCase
{
    std::string edtf;
    CivilTime middle;
};

const std::vector<MidpointCase> midpointCases = {
    {"2025-02-11T10:50Z", {2025, 2, 11, 10, 50}},
    {"2025-02-11", {2025, 2, 11, 12}},
    {"2025-02", {2025, 2, 15}},
    {"[2025-02-11T09:00Z..2025-02-11T11:00Z]", {2025, 2, 11, 10}},
    {"2025-02-11T09:00Z/2025-02-11T11:00Z", {2025, 2, 11, 10}},
    {"2025-02-11T10:00Z/[2025-02-11T10:00Z..2025-02-11T12:00Z]", {2025, 2, 11, 10, 30}},
    {"2025-02-10/2025-02-12", {2025, 2, 11, 12}},
    {"2025-02-11/..", {2025, 2, 11, 12}},
    {"../2025-02-11", {2025, 2, 11, 12}},
    {"[2025-02-11T10:00Z..]", {2025, 2, 11, 10}},
    {"[..2025-02-11T10:00Z]", {2025, 2, 11, 10}},
};

TEST(TimeTest, findsTheMiddle)
{
    for (const MidpointCase& entry : midpointCases)
        EXPECT_EQ(toCivil(midpoint(*parseTime(entry.edtf))), entry.middle) << entry.edtf;
}

TEST(TimeTest, startsAtItsEarliestStart)
{
    const TimeSpan day = *parseTime("2025-02-11");
    EXPECT_FALSE(startedBy(day, fromCivil({2025, 2, 11}) - 1));
    EXPECT_TRUE(startedBy(day, fromCivil({2025, 2, 11})));
    EXPECT_TRUE(startedBy(*parseTime("../2025"), distantPast));
}

struct TimeOverlapCase
{
    std::string edtf;
    CivilTime from;
    CivilTime to;
    bool possibly;
    bool certainly;
    bool midpoint;
};

const std::vector<TimeOverlapCase> overlapCases = {
    {"2025-02-11T10:50Z", {2025, 2, 11, 10, 50}, {2025, 2, 11, 11}, true, true, true},
    {"2025-02-11T10:50Z", {2025, 2, 11, 10}, {2025, 2, 11, 10, 50}, false, false, false},
    {"2025-02-11T10:50Z", {2025, 2, 11, 10, 50}, {2025, 2, 11, 10, 50}, true, true, true},
    {"2025-02-11", {2025, 2, 11}, {2025, 2, 12}, true, true, true},
    {"2025-02-11", {2025, 2, 11}, {2025, 2, 11, 23, 59}, true, false, true},
    {"2025-02-11", {2025, 2, 11, 0, 1}, {2025, 2, 12}, true, false, true},
    {"2025-02-11", {2025, 2, 11, 13}, {2025, 2, 11, 14}, true, false, false},
    {"2025-02-11", {2025, 2, 12}, {2025, 2, 13}, false, false, false},
    {"2025-02-11", {2025, 2, 10}, {2025, 2, 11}, false, false, false},
    {"2025-02-10/2025-02-12", {2025, 2, 11}, {2025, 2, 11}, true, true, false},
    {"2025-02-10/2025-02-12", {2025, 2, 11}, {2025, 2, 12}, true, true, true},
    {"2025-02-10/2025-02-12", {2025, 2, 12}, {2025, 2, 13}, true, false, false},
    {"2025-02-10/..", {2030, 1, 1}, {2031, 1, 1}, true, true, false},
    {"2025-02-10/", {2030, 1, 1}, {2031, 1, 1}, true, false, false},
    {"../2025-02-10", {1900, 1, 1}, {1901, 1, 1}, true, true, false},
    {"/2025-02-10", {1900, 1, 1}, {1901, 1, 1}, true, false, false},
    {"2025-02-11", {2025, 2, 12}, {2025, 2, 11}, false, false, false},
};

TEST(TimeTest, overlapsByMode)
{
    for (const TimeOverlapCase& entry : overlapCases) {
        SCOPED_TRACE(entry.edtf);
        const TimeSpan span = *parseTime(entry.edtf);
        const Instant from = fromCivil(entry.from);
        const Instant to = fromCivil(entry.to);
        EXPECT_EQ(overlaps(span, from, to, OverlapMode::Possibly), entry.possibly);
        EXPECT_EQ(overlaps(span, from, to, OverlapMode::Certainly), entry.certainly);
        EXPECT_EQ(overlaps(span, from, to, OverlapMode::Midpoint), entry.midpoint);
    }
}

/// Whether what lasts from `start` to `end`, or is the instant `start`, overlaps [from, to).
bool truthOverlaps(Instant start, Instant end, Instant from, Instant to)
{
    if (start == end)
        return start >= from && start < to;
    return start < to && end > from;
}

struct Verdict
{
    bool anyOverlaps = false;
    bool allOverlap = true;
};

/// Tries every start and end the contract of TimeSpan allows.
Verdict oracle(const TimeSpan& span, Instant from, Instant to)
{
    Verdict verdict;
    const Instant lastStart = span.earliestStart == span.latestStart ? span.latestStart : span.latestStart - 1;
    for (Instant start = span.earliestStart; start <= lastStart; ++start) {
        const Instant firstEnd = span.isWindow ? start : std::max(start, span.earliestEnd);
        const Instant lastEnd = span.isWindow ? start : span.latestEnd;
        for (Instant end = firstEnd; end <= lastEnd; ++end) {
            const bool overlap = truthOverlaps(start, end, from, to);
            verdict.anyOverlaps = verdict.anyOverlaps || overlap;
            verdict.allOverlap = verdict.allOverlap && overlap;
        }
    }
    return verdict;
}

TEST(TimeTest, overlapsAgreesWithTryingEveryStartAndEnd)
{
    std::mt19937 random(20250211);
    const auto pick = [&random](Instant low, Instant high) {
        return low + static_cast<Instant>(random() % static_cast<std::uint32_t>(high - low + 1));
    };
    for (int round = 0; round < 20'000; ++round) {
        TimeSpan span;
        span.earliestStart = pick(0, 9);
        span.latestStart = pick(span.earliestStart, 10);
        span.isInterval = pick(0, 2) == 0;
        span.isWindow = !span.isInterval && pick(0, 1) == 0;
        span.earliestEnd = span.isInterval ? pick(0, 11) : span.earliestStart;
        span.latestEnd = span.isInterval ? pick(std::max(span.earliestEnd, span.earliestStart), 12) : span.latestStart;
        orderBounds(span);
        const Instant from = pick(-1, 12);
        const Instant to = pick(from + 1, 14);
        const Verdict verdict = oracle(span, from, to);
        SCOPED_TRACE(testing::Message() << span.earliestStart << ' ' << span.latestStart << ' ' << span.earliestEnd
                                        << ' ' << span.latestEnd << (span.isWindow ? " window" : "") << " in " << from
                                        << ' ' << to);
        ASSERT_EQ(overlaps(span, from, to, OverlapMode::Possibly), verdict.anyOverlaps);
        ASSERT_EQ(overlaps(span, from, to, OverlapMode::Certainly), verdict.allOverlap);
        const Instant middle = midpoint(span);
        ASSERT_GE(middle, span.earliestStart);
        ASSERT_LE(middle, span.latestEnd);
        ASSERT_EQ(overlaps(span, from, to, OverlapMode::Midpoint), middle >= from && middle < to);
    }
}

} // namespace

} // namespace plenary
