// SPDX-License-Identifier: GPL-3.0-or-later
// Every example of the Extended Date/Time Format specification (Library of Congress, 4 February 2019), in its order.
#include "core/base/time.h"
#include "core/base/time_format.h"
#include "core/base/zone.h"

#include <gtest/gtest.h>

#include <array>

namespace plenary
{

namespace
{

struct Example
{
    const char* edtf;
    /// Earliest start, latest start, earliest end, latest end: a date is 00:00 of it; "" is no bound at all.
    std::array<const char*, 4> bounds;
    /// s open start, e open end, a approximate, u uncertain, i interval, w window
    const char* flags = "";
};

/// The bounds of one date.
constexpr std::array<const char*, 4> wholeSpan(const char* first, const char* after)
{
    return {first, after, first, after};
}

const Example levelZero[] = {
    // Date
    {"1985-04-12", wholeSpan("1985-04-12", "1985-04-13")},
    {"1985-04", wholeSpan("1985-04-01", "1985-05-01")},
    {"1985", wholeSpan("1985-01-01", "1986-01-01")},
    // Date and time
    {"1985-04-12T23:20:30", wholeSpan("1985-04-12T23:20:30Z", "1985-04-12T23:20:30Z")},
    {"1985-04-12T23:20:30Z", wholeSpan("1985-04-12T23:20:30Z", "1985-04-12T23:20:30Z")},
    {"1985-04-12T23:20:30-04", wholeSpan("1985-04-13T03:20:30Z", "1985-04-13T03:20:30Z")},
    {"1985-04-12T23:20:30+04:30", wholeSpan("1985-04-12T18:50:30Z", "1985-04-12T18:50:30Z")},
    // Time interval
    {"1964/2008", {"1964-01-01", "1965-01-01", "2008-01-01", "2009-01-01"}, "i"},
    {"2004-06/2006-08", {"2004-06-01", "2004-07-01", "2006-08-01", "2006-09-01"}, "i"},
    {"2004-02-01/2005-02-08", {"2004-02-01", "2004-02-02", "2005-02-08", "2005-02-09"}, "i"},
    {"2004-02-01/2005-02", {"2004-02-01", "2004-02-02", "2005-02-01", "2005-03-01"}, "i"},
    {"2004-02-01/2005", {"2004-02-01", "2004-02-02", "2005-01-01", "2006-01-01"}, "i"},
    {"2005/2006-02", {"2005-01-01", "2006-01-01", "2006-02-01", "2006-03-01"}, "i"},
};

const Example levelOne[] = {
    // Letter-prefixed calendar year: the two examples lie beyond maxYear, see refused[]
    {"Y17000", wholeSpan("Y17000-01-01", "Y17001-01-01")},
    {"Y-17000", wholeSpan("Y-17000-01-01", "Y-16999-01-01")},
    // Seasons
    {"2001-21", wholeSpan("2001-03-01", "2001-06-01")},
    {"2001-22", wholeSpan("2001-06-01", "2001-09-01")},
    {"2001-23", wholeSpan("2001-09-01", "2001-12-01")},
    {"2001-24", wholeSpan("2001-12-01", "2002-03-01")},
    // Qualification of a date (complete)
    {"1984?", wholeSpan("1984-01-01", "1985-01-01"), "u"},
    {"2004-06~", wholeSpan("2004-06-01", "2004-07-01"), "a"},
    {"2004-06-11%", wholeSpan("2004-06-11", "2004-06-12"), "au"},
    // Unspecified digits from the right
    {"201X", wholeSpan("2010-01-01", "2020-01-01")},
    {"20XX", wholeSpan("2000-01-01", "2100-01-01")},
    {"2004-XX", wholeSpan("2004-01-01", "2005-01-01")},
    {"1985-04-XX", wholeSpan("1985-04-01", "1985-05-01")},
    {"1985-XX-XX", wholeSpan("1985-01-01", "1986-01-01")},
    // Extended interval: open end, open start, unknown end, unknown start
    {"1985-04-12/..", {"1985-04-12", "1985-04-13", "", ""}, "ei"},
    {"1985-04/..", {"1985-04-01", "1985-05-01", "", ""}, "ei"},
    {"1985/..", {"1985-01-01", "1986-01-01", "", ""}, "ei"},
    {"../1985-04-12", {"", "", "1985-04-12", "1985-04-13"}, "si"},
    {"../1985-04", {"", "", "1985-04-01", "1985-05-01"}, "si"},
    {"../1985", {"", "", "1985-01-01", "1986-01-01"}, "si"},
    {"1985-04-12/", {"1985-04-12", "1985-04-13", "1985-04-12", ""}, "ei"},
    {"1985-04/", {"1985-04-01", "1985-05-01", "1985-04-01", ""}, "ei"},
    {"1985/", {"1985-01-01", "1986-01-01", "1985-01-01", ""}, "ei"},
    {"/1985-04-12", {"", "1985-04-13", "1985-04-12", "1985-04-13"}, "si"},
    {"/1985-04", {"", "1985-05-01", "1985-04-01", "1985-05-01"}, "si"},
    {"/1985", {"", "1986-01-01", "1985-01-01", "1986-01-01"}, "si"},
    // Negative calendar year
    {"-1985", wholeSpan("-1985-01-01", "-1984-01-01")},
};

const Example levelTwo[] = {
    // Exponential year; the example of the specification is beyond maxYear
    {"Y17E3", wholeSpan("Y17000-01-01", "Y17001-01-01")},
    {"Y-17E3", wholeSpan("Y-17000-01-01", "Y-16999-01-01")},
    // Significant digits: an estimate
    {"1950S2", wholeSpan("1900-01-01", "2000-01-01"), "a"},
    {"1950S3", wholeSpan("1950-01-01", "1960-01-01"), "a"},
    {"1950S4", wholeSpan("1950-01-01", "1951-01-01"), "a"},
    {"1950S1", wholeSpan("1000-01-01", "2000-01-01"), "aw"},
    {"-0043S3", wholeSpan("-0049-01-01", "-0039-01-01"), "a"},
    {"Y17101S3", wholeSpan("Y17100-01-01", "Y17200-01-01"), "a"},
    {"Y138E2S3", wholeSpan("Y13800-01-01", "Y13900-01-01"), "a"},
    // Sub-year groupings
    {"2001-25", wholeSpan("2001-03-01", "2001-06-01")},
    {"2001-26", wholeSpan("2001-06-01", "2001-09-01")},
    {"2001-27", wholeSpan("2001-09-01", "2001-12-01")},
    {"2001-28", wholeSpan("2001-12-01", "2002-03-01")},
    {"2001-29", wholeSpan("2001-09-01", "2001-12-01"), "w"},
    {"2001-30", wholeSpan("2001-12-01", "2002-03-01"), "w"},
    {"2001-31", wholeSpan("2001-03-01", "2001-06-01"), "w"},
    {"2001-32", wholeSpan("2001-06-01", "2001-09-01"), "w"},
    {"2001-33", wholeSpan("2001-01-01", "2001-04-01"), "w"},
    {"2001-34", wholeSpan("2001-04-01", "2001-07-01"), "w"},
    {"2001-35", wholeSpan("2001-07-01", "2001-10-01"), "w"},
    {"2001-36", wholeSpan("2001-10-01", "2002-01-01"), "w"},
    {"2001-37", wholeSpan("2001-01-01", "2001-05-01"), "w"},
    {"2001-38", wholeSpan("2001-05-01", "2001-09-01"), "w"},
    {"2001-39", wholeSpan("2001-09-01", "2002-01-01"), "w"},
    {"2001-40", wholeSpan("2001-01-01", "2001-07-01"), "w"},
    {"2001-41", wholeSpan("2001-07-01", "2002-01-01"), "w"},
    // Set representation
    {"[1667,1668,1670..1672]", wholeSpan("1667-01-01", "1673-01-01"), "w"},
    {"[..1760-12-03]", {"", "1760-12-04", "", "1760-12-04"}, "sw"},
    {"[1760-12..]", {"1760-12-01", "", "1760-12-01", ""}, "ew"},
    {"[1760-01,1760-02,1760-12..]", {"1760-01-01", "", "1760-01-01", ""}, "ew"},
    {"[1667,1760-12]", wholeSpan("1667-01-01", "1761-01-01"), "w"},
    {"[..1984]", {"", "1985-01-01", "", "1985-01-01"}, "sw"},
    {"{1667,1668,1670..1672}", {"1667-01-01", "1668-01-01", "1672-01-01", "1673-01-01"}, "i"},
    {"{1960,1961-12}", {"1960-01-01", "1961-01-01", "1961-12-01", "1962-01-01"}, "i"},
    {"{..1984}", {"", "1985-01-01", "1984-01-01", "1985-01-01"}, "si"},
    // Qualification: to the left of a qualifier, and individual components
    {"2004-06-11%", wholeSpan("2004-06-11", "2004-06-12"), "au"},
    {"2004-06~-11", wholeSpan("2004-06-11", "2004-06-12"), "a"},
    {"2004?-06-11", wholeSpan("2004-06-11", "2004-06-12"), "u"},
    {"?2004-06-~11", wholeSpan("2004-06-11", "2004-06-12"), "au"},
    {"2004-%06-11", wholeSpan("2004-06-11", "2004-06-12"), "au"},
    // Unspecified digit
    {"156X-12-25", wholeSpan("1560-12-25", "1569-12-26"), "w"},
    {"15XX-12-25", wholeSpan("1500-12-25", "1599-12-26"), "w"},
    {"XXXX-12-XX", wholeSpan("0000-12-01", "Y10000-01-01"), "w"},
    {"1XXX-XX", wholeSpan("1000-01-01", "2000-01-01"), "w"},
    {"1XXX-12", wholeSpan("1000-12-01", "2000-01-01"), "w"},
    {"1984-1X", wholeSpan("1984-10-01", "1985-01-01"), "w"},
    {"XXXX-12-25", wholeSpan("0000-12-25", "9999-12-26"), "w"},
    {"20XX-02-29", wholeSpan("2000-02-29", "2096-03-01"), "w"},
    {"-156X-12-25", wholeSpan("-1569-12-25", "-1560-12-26"), "w"},
    {"2004-XX-~25", wholeSpan("2004-01-25", "2004-12-26"), "aw"},
    // Interval
    {"2004-06-~01/2004-06-~20", {"2004-06-01", "2004-06-02", "2004-06-20", "2004-06-21"}, "ai"},
    {"2004-06-XX/2004-07-03", {"2004-06-01", "2004-07-01", "2004-07-03", "2004-07-04"}, "i"},
};

/// What the specification allows and no Instant or calendar reaches.
const char* const refused[] = {"Y170000002", "Y-170000002", "Y-17E7",        "Y171010000S3",
                               "Y3388E2S3",  "Y30001",      "Y-1E99999999"};

Instant boundOf(const char* text, Instant distant)
{
    const std::string_view bound = text;
    return bound.empty() ? distant : parseTime(bound).value().earliestStart;
}

std::string flagsOf(const TimeSpan& span)
{
    std::string flags;
    for (const auto& [isSet, letter] : {std::pair{span.openStart, 's'},
                                        {span.openEnd, 'e'},
                                        {span.isApproximate(), 'a'},
                                        {span.isUncertain(), 'u'},
                                        {span.isInterval, 'i'},
                                        {span.isWindow, 'w'}})
        if (isSet)
            flags += letter;
    return flags;
}

void verify(std::span<const Example> examples)
{
    for (const Example& example : examples) {
        SCOPED_TRACE(example.edtf);
        const auto read = parseTime(example.edtf);
        ASSERT_TRUE(read) << read.error().message();
        const std::array expected = {
            boundOf(example.bounds[0], distantPast),
            boundOf(example.bounds[1], std::string_view(example.bounds[0]).empty() && read->latestStart == distantPast
                                           ? distantPast
                                           : distantFuture),
            boundOf(example.bounds[2], read->earliestEnd == distantFuture ? distantFuture : distantPast),
            boundOf(example.bounds[3], distantFuture)};
        EXPECT_EQ(read->earliestStart, expected[0]);
        EXPECT_EQ(read->latestStart, expected[1]);
        EXPECT_EQ(read->earliestEnd, expected[2]);
        EXPECT_EQ(read->latestEnd, expected[3]);
        EXPECT_EQ(flagsOf(*read), example.flags);
        EXPECT_EQ(parseTyped(example.edtf).value_or("refused"), example.edtf) << "typed dates may be EDTF";
    }
}

TEST(EdtfSpecificationTest, everyExampleOfLevelZeroIsRead)
{
    verify(levelZero);
}

TEST(EdtfSpecificationTest, everyExampleOfLevelOneIsRead)
{
    verify(levelOne);
}

TEST(EdtfSpecificationTest, everyExampleOfLevelTwoIsRead)
{
    verify(levelTwo);
}

TEST(EdtfSpecificationTest, whatCannotBeRepresentedIsRefusedInOneSentence)
{
    for (const char* edtf : refused) {
        const auto read = parseTime(edtf);
        ASSERT_FALSE(read) << edtf;
        const std::string message = read.error().message();
        EXPECT_NE(message.find(edtf), std::string::npos) << message;
        EXPECT_TRUE(message.ends_with('.')) << message;
        EXPECT_EQ(message.find(". "), std::string::npos) << message;
    }
    EXPECT_EQ(parseTime("Y170000002").error().message(),
              "The year at character 1 of “Y170000002” is out of range; write one from -30000 to 30000.");
}

TEST(EdtfSpecificationTest, precisionSaysHowMuchIsKnown)
{
    EXPECT_EQ(parseTime("156X-12-25")->precision, Precision::Day);
    EXPECT_EQ(parseTime("XXXX-12-XX")->precision, Precision::Month);
    EXPECT_EQ(parseTime("1XXX-XX")->precision, Precision::Year);
    EXPECT_EQ(parseTime("201X-XX")->precision, Precision::Decade);
    EXPECT_EQ(parseTime("1950S2")->precision, Precision::Century);
    EXPECT_EQ(parseTime("2001-34")->precision, Precision::Month);
    EXPECT_EQ(parseTime("2001-26")->precision, Precision::Season);
}

} // namespace

} // namespace plenary
