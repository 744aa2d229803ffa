// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scene/words/duration.h"

#include "tests/support/scene.h"

#include <gtest/gtest.h>

namespace plenary::scene
{

namespace
{

const EnglishLexicon words; // knows no singular: translations have it

TimeSpan span(const char* edtf, const Zone& zone = Zone::utc())
{
    return resolved(parseTime(edtf).value(), zone);
}

TEST(DurationTest, theTwoLargestUnitsAreSaid)
{
    EXPECT_EQ(durationText(words, 0), "0 seconds");
    EXPECT_EQ(durationText(words, 1000), "1 seconds");
    EXPECT_EQ(durationText(words, 90 * millisecondsPerSecond), "1 minutes 30 seconds");
    EXPECT_EQ(durationText(words, 26 * millisecondsPerHour + 59 * millisecondsPerMinute), "1 days 2 hours");
    EXPECT_EQ(durationText(words, -3 * millisecondsPerDay), "3 days");
    EXPECT_EQ(durationText(words, Instant{3} * 366 * millisecondsPerDay), "roughly 3 years");
}

TEST(DurationTest, exactTimesAreExactlyApart)
{
    const auto range = startToStart(span("2025-02-11T10:50Z"), span("2025-02-11T12:20Z"));
    EXPECT_EQ(range, (LengthRange{90 * millisecondsPerMinute, 90 * millisecondsPerMinute}));
    EXPECT_EQ(rangeText(words, range), "1 hours 30 minutes");
    EXPECT_EQ(startToStart(span("2025-02-11T12:20Z"), span("2025-02-11T10:50Z")), range) << "the order is no matter";
}

/// Every pair of starts within the bounds lies in the range, and its ends are reached.
TEST(DurationTest, uncertainTimesGiveARange)
{
    const TimeSpan a = span("[2025-02-11T10:00Z..2025-02-11T11:00Z]");
    const TimeSpan b = span("[2025-02-11T13:00Z..2025-02-11T15:00Z]");
    const auto range = startToStart(a, b);
    Instant least = distantFuture;
    Instant greatest = 0;
    for (Instant x = a.earliestStart; x <= a.latestStart; x += 10 * millisecondsPerMinute)
        for (Instant y = b.earliestStart; y <= b.latestStart; y += 10 * millisecondsPerMinute) {
            least = std::min(least, std::abs(y - x));
            greatest = std::max(greatest, std::abs(y - x));
        }
    EXPECT_EQ(range, (LengthRange{least, greatest}));
    EXPECT_EQ(rangeText(words, range), "2 hours – 5 hours");
    EXPECT_EQ(rangeText(words, startToStart(a, a)), "at most 1 hours");
}

TEST(DurationTest, openTimesSayWhatIsKnown)
{
    EXPECT_EQ(rangeText(words, startToStart(span("2025-02-11T10:00Z"), span("[2025-02-11T12:00Z..]"))),
              "at least 2 hours");
    EXPECT_EQ(rangeText(words, startToStart(span("[2025-02-11T12:00Z..]"), span("2025-02-11T10:00Z"))),
              "at least 2 hours");
    EXPECT_EQ(rangeText(words, startToStart(span("[..2025-02-11T09:00Z]"), span("2025-02-11T10:00Z"))),
              "at least 1 hours");
    EXPECT_EQ(rangeText(words, startToStart(span("[..2025-02-11T12:00Z]"), span("2025-02-11T10:00Z"))),
              "not known, since one of the times is open");
}

TEST(DurationTest, datesAreCountedByTheCalendarWhateverTheClocksDo)
{
    const Zone paris = *Zone::find("Europe/Paris");
    // The night in which clocks go forward makes 23 hours.
    const auto lines = distanceLines(words, span("2025-03-30", paris), span("2025-03-31", paris), paris);
    ASSERT_EQ(lines.size(), 2U);
    EXPECT_EQ(lines[0], "By the calendar: 1 days");
}

TEST(DurationTest, intervalsAlsoSayTheGapBetweenThem)
{
    const auto lines = distanceLines(words, span("2025-02-11T10:00Z/2025-02-11T11:00Z"),
                                     span("2025-02-11T13:00Z/2025-02-11T14:00Z"), Zone::utc());
    ASSERT_EQ(lines.size(), 2U);
    EXPECT_EQ(lines[0], "From start to start: 3 hours");
    EXPECT_EQ(lines[1], "From the end of the earlier to the start of the later: 2 hours");
    EXPECT_EQ(distanceLines(words, span("2025-02-11T10:00Z/2025-02-11T14:00Z"), span("2025-02-11T13:00Z"), Zone::utc())
                  .back(),
              "They overlap, or touch.");
}

} // namespace

} // namespace plenary::scene
