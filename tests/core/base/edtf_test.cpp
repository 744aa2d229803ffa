// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/time.h"
#include "core/base/time_format.h"
#include "core/base/zone.h"

#include <gtest/gtest.h>

#include <string>
#include <vector>

namespace plenary
{

namespace
{

struct Form
{
    std::string edtf;
    /// Start bounds, end bounds, to the second in UTC; "past" and "future" where there is none.
    std::vector<std::string> bounds;
    /// Letters of the flags that are set: s open start, e open end, a approximate, u uncertain, i interval, w window,
    /// d date only, f any floating bound.
    std::string flags;
    Precision precision;
    Precision endPrecision;
};

std::string boundText(Instant bound)
{
    if (bound == distantPast)
        return "past";
    return bound == distantFuture ? "future" : isoTime(bound, Zone::utc(), Precision::Second);
}

std::vector<std::string> boundTexts(const TimeSpan& span)
{
    return {boundText(span.earliestStart), boundText(span.latestStart), boundText(span.earliestEnd),
            boundText(span.latestEnd)};
}

std::string flagText(const TimeSpan& span)
{
    std::string text;
    text += span.openStart ? "s" : "";
    text += span.openEnd ? "e" : "";
    text += span.isApproximate() ? "a" : "";
    text += span.isUncertain() ? "u" : "";
    text += span.isInterval ? "i" : "";
    text += span.isWindow ? "w" : "";
    text += span.dateOnly ? "d" : "";
    text += span.floating.any() ? "f" : "";
    return text;
}

/// Bounds of one whole stretch, given by its first day and the day after its last.
std::vector<std::string> whole(const std::string& first, const std::string& after)
{
    const std::string low = first + "T00:00:00Z";
    const std::string high = after + "T00:00:00Z";
    return {low, high, low, high};
}

std::vector<std::string> exactly(const std::string& instant)
{
    return {instant, instant, instant, instant};
}

using enum Precision;

const std::vector<Form> forms = {
    // Level 0: dates and times
    {"2025-02-11", whole("2025-02-11", "2025-02-12"), "df", Day, Day},
    {"2024-02-29", whole("2024-02-29", "2024-03-01"), "df", Day, Day},
    {"2025-12-31", whole("2025-12-31", "2026-01-01"), "df", Day, Day},
    {"2025-02", whole("2025-02-01", "2025-03-01"), "df", Month, Month},
    {"2024-02", whole("2024-02-01", "2024-03-01"), "df", Month, Month},
    {"2025-12", whole("2025-12-01", "2026-01-01"), "df", Month, Month},
    {"2025", whole("2025-01-01", "2026-01-01"), "df", Year, Year},
    {"2025-02-11T10:50+01:00", exactly("2025-02-11T09:50:00Z"), "", Minute, Minute},
    {"2025-02-10T22:11:04+01:00", exactly("2025-02-10T21:11:04Z"), "", Second, Second},
    {"2025-02-11T23:59:59Z", exactly("2025-02-11T23:59:59Z"), "", Second, Second},
    {"2025-02-11T23:59-03:30", exactly("2025-02-12T03:29:00Z"), "", Minute, Minute},
    {"2025-02-11T00:00+14:00", exactly("2025-02-10T10:00:00Z"), "", Minute, Minute},
    {"1985-04-12T23:20:30-04", exactly("1985-04-13T03:20:30Z"), "", Second, Second},
    {"2025-02-11T10:50", exactly("2025-02-11T10:50:00Z"), "f", Minute, Minute},
    {"1985-04-12T23:20:30", exactly("1985-04-12T23:20:30Z"), "f", Second, Second},
    // Level 0: intervals
    {"1964/2008",
     {"1964-01-01T00:00:00Z", "1965-01-01T00:00:00Z", "2008-01-01T00:00:00Z", "2009-01-01T00:00:00Z"},
     "idf",
     Year,
     Year},
    {"2004-06/2006-08-11",
     {"2004-06-01T00:00:00Z", "2004-07-01T00:00:00Z", "2006-08-11T00:00:00Z", "2006-08-12T00:00:00Z"},
     "idf",
     Month,
     Day},
    {"2025-02-10/2025-02-10", whole("2025-02-10", "2025-02-11"), "idf", Day, Day},
    {"2025-02-11T10:50+01:00/2025-02-11T11:29+01:00",
     {"2025-02-11T09:50:00Z", "2025-02-11T09:50:00Z", "2025-02-11T10:29:00Z", "2025-02-11T10:29:00Z"},
     "i",
     Minute,
     Minute},
    {"2025-02-11T10:50Z/2025-02-12",
     {"2025-02-11T10:50:00Z", "2025-02-11T10:50:00Z", "2025-02-12T00:00:00Z", "2025-02-13T00:00:00Z"},
     "if",
     Minute,
     Day},
    {"2025/2025-02-11",
     {"2025-01-01T00:00:00Z", "2025-02-12T00:00:00Z", "2025-02-11T00:00:00Z", "2025-02-12T00:00:00Z"},
     "idf",
     Year,
     Day},
    // Level 1: long and negative years
    {"Y12025", whole("Y12025-01-01", "Y12026-01-01"), "df", Year, Year},
    {"Y-12025", whole("Y-12025-01-01", "Y-12024-01-01"), "df", Year, Year},
    {"Y30000", whole("Y30000-01-01", "Y30001-01-01"), "df", Year, Year},
    {"Y9999", whole("9999-01-01", "Y10000-01-01"), "df", Year, Year},
    {"-9999", whole("-9999-01-01", "-9998-01-01"), "df", Year, Year},
    {"-0043-03-15", whole("-0043-03-15", "-0043-03-16"), "df", Day, Day},
    {"-0001", whole("-0001-01-01", "0000-01-01"), "df", Year, Year},
    {"0000", whole("0000-01-01", "0001-01-01"), "df", Year, Year},
    {"0000-02", whole("0000-02-01", "0000-03-01"), "df", Month, Month},
    // Level 1: seasons
    {"2025-21", whole("2025-03-01", "2025-06-01"), "df", Season, Season},
    {"2025-22", whole("2025-06-01", "2025-09-01"), "df", Season, Season},
    {"2025-23", whole("2025-09-01", "2025-12-01"), "df", Season, Season},
    {"2025-24", whole("2025-12-01", "2026-03-01"), "df", Season, Season},
    {"2023-24", whole("2023-12-01", "2024-03-01"), "df", Season, Season},
    {"Y30000-24", whole("Y30000-12-01", "Y30001-03-01"), "df", Season, Season},
    // Level 1: digits not specified
    {"201X", whole("2010-01-01", "2020-01-01"), "df", Decade, Decade},
    {"20XX", whole("2000-01-01", "2100-01-01"), "df", Century, Century},
    {"-012X", whole("-0129-01-01", "-0119-01-01"), "df", Decade, Decade},
    {"2025-XX", whole("2025-01-01", "2026-01-01"), "df", Year, Year},
    {"2025-02-XX", whole("2025-02-01", "2025-03-01"), "df", Month, Month},
    {"2025-XX-XX", whole("2025-01-01", "2026-01-01"), "df", Year, Year},
    // Level 1: qualifiers
    {"2025-02-11~", whole("2025-02-11", "2025-02-12"), "adf", Day, Day},
    {"2025-02?", whole("2025-02-01", "2025-03-01"), "udf", Month, Month},
    {"1984%", whole("1984-01-01", "1985-01-01"), "audf", Year, Year},
    {"201X~", whole("2010-01-01", "2020-01-01"), "adf", Decade, Decade},
    {"2001-21?", whole("2001-03-01", "2001-06-01"), "udf", Season, Season},
    {"2025-02-11T20:30+01:00~", exactly("2025-02-11T19:30:00Z"), "a", Minute, Minute},
    {"2025-02-11T20:30Z%", exactly("2025-02-11T20:30:00Z"), "au", Minute, Minute},
    {"1984~/2004-06?",
     {"1984-01-01T00:00:00Z", "1985-01-01T00:00:00Z", "2004-06-01T00:00:00Z", "2004-07-01T00:00:00Z"},
     "auidf",
     Year,
     Month},
    // Level 1: open and unknown ends
    {"2025-02-11T10:50+01:00/..",
     {"2025-02-11T09:50:00Z", "2025-02-11T09:50:00Z", "future", "future"},
     "ei",
     Minute,
     Minute},
    {"1985-04-12/..", {"1985-04-12T00:00:00Z", "1985-04-13T00:00:00Z", "future", "future"}, "eidf", Day, Day},
    {"1985-04/",
     {"1985-04-01T00:00:00Z", "1985-05-01T00:00:00Z", "1985-04-01T00:00:00Z", "future"},
     "eidf",
     Month,
     Month},
    {"../1985", {"past", "past", "1985-01-01T00:00:00Z", "1986-01-01T00:00:00Z"}, "sidf", Year, Year},
    {"/1985-04-12", {"past", "1985-04-13T00:00:00Z", "1985-04-12T00:00:00Z", "1985-04-13T00:00:00Z"}, "sidf", Day, Day},
    {"1985~/..", {"1985-01-01T00:00:00Z", "1986-01-01T00:00:00Z", "future", "future"}, "eaidf", Year, Year},
    // Windows
    {"[2025-02-11T09:00+01:00..2025-02-11T10:45+01:00]",
     {"2025-02-11T08:00:00Z", "2025-02-11T09:45:00Z", "2025-02-11T08:00:00Z", "2025-02-11T09:45:00Z"},
     "w",
     Minute,
     Minute},
    {"[2025-02-10..2025-02]", whole("2025-02-10", "2025-03-01"), "wdf", Day, Month},
    {"[..2025-02-11]", {"past", "2025-02-12T00:00:00Z", "past", "2025-02-12T00:00:00Z"}, "swdf", Day, Day},
    {"[2025-02-11T10:45Z..]",
     {"2025-02-11T10:45:00Z", "future", "2025-02-11T10:45:00Z", "future"},
     "ew",
     Minute,
     Minute},
    {"[2025-02-10~..2025-02-11]?", whole("2025-02-10", "2025-02-12"), "auwdf", Day, Day},
    {"2025-02-11T10:50+01:00/[2025-02-11T10:50+01:00..2025-02-11T11:29+01:00]",
     {"2025-02-11T09:50:00Z", "2025-02-11T09:50:00Z", "2025-02-11T09:50:00Z", "2025-02-11T10:29:00Z"},
     "i",
     Minute,
     Minute},
    {"[2025-02-10..2025-02-11]/2025-03",
     {"2025-02-10T00:00:00Z", "2025-02-12T00:00:00Z", "2025-03-01T00:00:00Z", "2025-04-01T00:00:00Z"},
     "idf",
     Day,
     Month},
    {"2025-02-11/[..2025-02-14]",
     {"2025-02-11T00:00:00Z", "2025-02-12T00:00:00Z", "2025-02-11T00:00:00Z", "2025-02-15T00:00:00Z"},
     "idf",
     Day,
     Day},
    {"2025-02-11/[2025-02-14..]",
     {"2025-02-11T00:00:00Z", "2025-02-12T00:00:00Z", "2025-02-14T00:00:00Z", "future"},
     "eidf",
     Day,
     Day},
    // Sets: one of several dates, or all of them
    {"[2025-02-10,2025-02-12]", whole("2025-02-10", "2025-02-13"), "wdf", Day, Day},
    {"[2025-03,2025-02-10..2025-02-12,2025-02]", whole("2025-02-01", "2025-04-01"), "wdf", Month, Month},
    {"[..2025-02-11,2025-03]", {"past", "2025-04-01T00:00:00Z", "past", "2025-04-01T00:00:00Z"}, "swdf", Day, Month},
    {"{2025-02-10,2025-02-12}%",
     {"2025-02-10T00:00:00Z", "2025-02-11T00:00:00Z", "2025-02-12T00:00:00Z", "2025-02-13T00:00:00Z"},
     "auidf",
     Day,
     Day},
    {"{2025..2027,2024}",
     {"2024-01-01T00:00:00Z", "2025-01-01T00:00:00Z", "2027-01-01T00:00:00Z", "2028-01-01T00:00:00Z"},
     "idf",
     Year,
     Year},
    {"{2025-02-10..}",
     {"2025-02-10T00:00:00Z", "2025-02-11T00:00:00Z", "2025-02-10T00:00:00Z", "future"},
     "eidf",
     Day,
     Day},
    {"[2025-02-11..]/2025-02-14",
     {"2025-02-11T00:00:00Z", "2025-02-15T00:00:00Z", "2025-02-14T00:00:00Z", "2025-02-15T00:00:00Z"},
     "idf",
     Day,
     Day},
    {"[..2025-02-11]/..", {"past", "2025-02-12T00:00:00Z", "future", "future"}, "seidf", Day, Day},
};

struct Refused
{
    std::string edtf;
    std::size_t character;
};

const std::vector<Refused> refusals = {
    {"", 1},
    {"hello", 1},
    {" 2025", 1},
    {"2025 ", 5},
    {"201", 1},
    {"20255", 1},
    {"+2025", 1},
    {"-0000", 1},
    {"Y123", 1},
    {"Y30001", 1},
    {"Y999999999999", 1},
    {"2025-", 6},
    {"2025-2", 6},
    {"2025-00", 6},
    {"2025-13", 6},
    {"2025-42", 6},
    {"2025-2X", 6},
    {"2025-XX-4X", 9},
    {"2025-02-3X", 9},
    {"XXXX-02-30", 9},
    {"201X-21", 6},
    {"20XX-01-01T10:00Z", 11},
    {"20XXX", 5},
    {"-000X-02-3X", 10},
    {"Y17E7", 1},
    {"Y-17E7", 1},
    {"Y17E", 5},
    {"Y17E123", 7},
    {"1950S", 6},
    {"1950S0", 6},
    {"1950S5", 6},
    {"1950S2-01", 7},
    {"2001-34-01", 8},
    {"2025-20", 6},
    {"2025-21-01", 8},
    {"2025-02-", 9},
    {"2025-02-00", 9},
    {"2025-02-29", 9},
    {"1900-02-29", 9},
    {"2025-04-31", 9},
    {"2025-02-11-", 11},
    {"2025-02T10:50Z", 8},
    {"2025-02-11 10:50", 11},
    {"2025-02-11T", 12},
    {"2025-02-11T10", 12},
    {"2025-02-11T10:5", 12},
    {"2025-02-11T24:00Z", 12},
    {"2025-02-11T10:60Z", 12},
    {"2025-02-11T10:50:60Z", 12},
    {"2025-02-11T10:50:", 12},
    {"2025-02-11T10:50:30.1234Z", 24},
    {"2025-02-11T10:50+1", 17},
    {"2025-02-11T10:50+01:0", 17},
    {"2025-02-11T10:50+14:01", 17},
    {"2025-02-11T10:50+01:60", 17},
    {"2025-02-11?~", 12},
    {"~2025", 1},
    {"..", 1},
    {"/", 1},
    {"../..", 1},
    {"../", 1},
    {"2025/2026/2027", 10},
    {"2025-02-11/2025-02-10", 12},
    {"2025-02-11T10:50Z/2025-02-11T10:49Z", 19},
    {"2025-02-12T00:00/2025-02-11", 18},
    {"2025-03/[2025-01..2025-02]", 9},
    {"2025-02-11T12:00Z/2025-02-10", 19},
    {"[..]", 4},
    {"[2025]", 6},
    {"[2025..2026", 12},
    {"[2026..2025]", 8},
    {"[2025,2026", 11},
    {"[2025,]", 7},
    {"{2025,2026]", 11},
    {"{2025}", 6},
    {"{2026..2025}", 8},
    {"{2025 ,2026}", 6},
    {"[2025..2026]/[2024..", 21},
    {"é2025", 1},
    {"2025é", 5},
    {"2025-02-11/é", 12},
};

TEST(EdtfTest, readsEveryForm)
{
    for (const Form& form : forms) {
        SCOPED_TRACE(form.edtf);
        const Result<TimeSpan> span = parseTime(form.edtf);
        ASSERT_TRUE(span.has_value()) << span.error().message();
        EXPECT_EQ(boundTexts(*span), form.bounds);
        EXPECT_EQ(flagText(*span), form.flags);
        EXPECT_EQ(span->precision, form.precision);
        EXPECT_EQ(span->endPrecision, form.endPrecision);
    }
}

TEST(EdtfTest, boundsAreInOrderOnceResolved)
{
    for (const Form& form : forms) {
        SCOPED_TRACE(form.edtf);
        const Result<TimeSpan> read = parseTime(form.edtf);
        ASSERT_TRUE(read.has_value());
        const TimeSpan span = resolved(*read, Zone::utc());
        EXPECT_FALSE(span.floating.any());
        EXPECT_LE(span.earliestStart, span.latestStart);
        EXPECT_LE(span.earliestStart, span.earliestEnd);
        EXPECT_LE(span.latestStart, span.latestEnd);
        EXPECT_LE(span.earliestEnd, span.latestEnd);
        EXPECT_EQ(span.openStart, span.earliestStart == distantPast);
        EXPECT_EQ(span.openEnd, span.latestEnd == distantFuture);
    }
}

TEST(EdtfTest, refusesWithThePositionInCharacters)
{
    for (const Refused& refused : refusals) {
        SCOPED_TRACE(refused.edtf);
        const Result<TimeSpan> span = parseTime(refused.edtf);
        ASSERT_FALSE(span.has_value());
        EXPECT_EQ(span.error().code, Errc::Invalid);
        ASSERT_GE(span.error().arguments.size(), 2U);
        EXPECT_EQ(span.error().arguments[1], std::to_string(refused.character));
        const std::string message = span.error().message();
        EXPECT_NE(message.find("character " + std::to_string(refused.character)), std::string::npos) << message;
        EXPECT_TRUE(message.ends_with('.')) << message;
    }
}

TEST(EdtfTest, saysWhatWhereAndWhatToDo)
{
    EXPECT_EQ(parseTime("2025-02-31").error().message(),
              "The day at character 9 of “2025-02-31” is none of that month; write 01 to 28 or XX.");
}

TEST(EdtfTest, readsDecimalsOfASecond)
{
    const Instant second = fromCivil({2025, 2, 11, 10, 50, 30});
    EXPECT_EQ(parseTime("2025-02-11T10:50:30.5Z")->earliestStart, second + 500);
    EXPECT_EQ(parseTime("2025-02-11T10:50:30.25Z")->earliestStart, second + 250);
    EXPECT_EQ(parseTime("2025-02-11T10:50:30.007Z")->earliestStart, second + 7);
    EXPECT_EQ(parseTime("2025-02-11T10:50:30.007Z")->precision, Precision::Millisecond);
}

TEST(EdtfTest, keepsTheFirstOffsetWritten)
{
    EXPECT_EQ(parseTime("2025-02-11T10:50Z")->offsetMinutes, 0);
    EXPECT_EQ(parseTime("2025-02-11T10:50-03:30")->offsetMinutes, -210);
    EXPECT_EQ(parseTime("2025-02-11T10:50+01:00/2025-02-11T09:51-05")->offsetMinutes, 60);
    EXPECT_EQ(parseTime("2025-02-11/2025-02-12T09:51-05")->offsetMinutes, -300);
    EXPECT_EQ(parseTime("../2025-02-12T09:51-05")->offsetMinutes, -300);
    EXPECT_EQ(parseTime("[..2025-02-12T09:51-05]")->offsetMinutes, -300);
    EXPECT_EQ(parseTime("2025-02-11T10:50")->offsetMinutes, std::nullopt);
}

TEST(EdtfTest, flagsEachFloatingBoundAlone)
{
    EXPECT_EQ(parseTime("2025-02-11T10:50Z/2025-02-12")->floating, (FloatingBounds{false, false, true, true}));
    EXPECT_EQ(parseTime("2025-02-11/2025-02-12T10:50Z")->floating, (FloatingBounds{true, true, false, false}));
    EXPECT_EQ(parseTime("[2025-02-11..2025-02-12T10:50Z]")->floating, (FloatingBounds{true, false, true, false}));
    EXPECT_EQ(parseTime("2025-02-11/..")->floating, (FloatingBounds{true, true, false, false}));
    EXPECT_EQ(parseTime("2025-02-11/")->floating, (FloatingBounds{true, true, true, false}));
    EXPECT_EQ(parseTime("/2025-02-11")->floating, (FloatingBounds{false, true, true, true}));
}

TEST(EdtfTest, comparesADayWithAZonedTimeOnlyWhereEveryZoneAgrees)
{
    // It is the 10th somewhere from 10:00Z on the 9th (UTC+14) until 12:00Z on the 11th (UTC-12).
    EXPECT_TRUE(parseTime("2025-02-11T11:59Z/2025-02-10").has_value());
    EXPECT_FALSE(parseTime("2025-02-11T12:00Z/2025-02-10").has_value());
    EXPECT_TRUE(parseTime("2025-02-10/2025-02-09T10:00Z").has_value());
    EXPECT_FALSE(parseTime("2025-02-10/2025-02-09T09:59Z").has_value());
}

TEST(EdtfTest, ordersYearsAcrossTheEra)
{
    const std::vector<std::string> inOrder = {"Y-30000",     "Y-10000", "-9999", "-0044",    "-0043-03-14",
                                              "-0043-03-15", "-0001",   "0000",  "0001",     "0999",
                                              "1969",        "1970",    "2025",  "Y9999-12", "Y10000"};
    for (std::size_t i = 1; i < inOrder.size(); ++i)
        EXPECT_LT(parseTime(inOrder[i - 1])->earliestStart, parseTime(inOrder[i])->earliestStart) << inOrder[i];
    EXPECT_EQ(parseTime("-0001")->latestEnd, parseTime("0000")->earliestStart);
    EXPECT_EQ(parseTime("0000")->latestEnd, parseTime("0001")->earliestStart);
    EXPECT_EQ(parseTime("0000")->latestEnd - parseTime("0000")->earliestStart, 366 * millisecondsPerDay);
}

} // namespace

} // namespace plenary
