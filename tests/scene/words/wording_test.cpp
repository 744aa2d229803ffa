// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scene/words/wording.h"

#include "tests/support/scene.h"

#include <gtest/gtest.h>

namespace plenary::scene
{

namespace
{

std::string textOf(const char* edtf, const Zone& zone)
{
    const auto span = parseTime(edtf);
    EXPECT_TRUE(span.has_value()) << edtf;
    return span ? timeText(EnglishLexicon(), resolved(*span, zone), zone) : "";
}

Zone paris()
{
    return Zone::find("Europe/Paris").value_or(Zone::utc());
}

struct WordingCase
{
    const char* edtf;
    std::vector<const char*> contains;
    std::vector<const char*> lacks = {};
};

std::ostream& operator<<(std::ostream& out, const WordingCase& test)
{
    return out << test.edtf;
}

class TimeTextTest : public ::testing::TestWithParam<WordingCase>
{
};

TEST_P(TimeTextTest, saysWhatIsKnownAndNoMore)
{
    const auto text = textOf(GetParam().edtf, paris());
    for (const char* part : GetParam().contains)
        EXPECT_NE(text.find(part), std::string::npos) << text << " lacks " << part;
    for (const char* part : GetParam().lacks)
        EXPECT_EQ(text.find(part), std::string::npos) << text << " has " << part;
}

INSTANTIATE_TEST_SUITE_P(
    Points, TimeTextTest,
    ::testing::Values(WordingCase{"2025-02-11T10:50+01:00", {"Tue 11 Feb 2025", "10:50"}, {"between", "–"}},
                      WordingCase{"2025-02-11T09:50Z", {"Tue 11 Feb 2025", "10:50"}, {"09:50"}},
                      WordingCase{"2025-02-10T22:11:04+01:00", {"Mon 10 Feb 2025", "22:11:04"}},
                      WordingCase{"2025-02-11", {"Tue 11 Feb 2025"}, {":", "between"}},
                      WordingCase{"2025-02", {"February 2025"}, {"1 "}},
                      WordingCase{"2025", {"2025"}, {"Jan", "between"}}, WordingCase{"202X", {"2020s"}},
                      WordingCase{"20XX", {"2000"}},
                      WordingCase{"2025-21", {"2025"}, {"March 2025"}}, // spring, not its first month
                      WordingCase{"-0043", {"44 BCE"}}, WordingCase{"2025-02-09T20:30+01:00~", {"about", "20:30"}},
                      WordingCase{"2025-02-11?", {"uncertain", "11 Feb 2025"}},
                      WordingCase{"2025-02-11%", {"about", "uncertain", "11 Feb 2025"}}));

INSTANTIATE_TEST_SUITE_P(Windows, TimeTextTest,
                         ::testing::Values(WordingCase{"[2025-02-11T09:00+01:00..2025-02-11T10:45+01:00]",
                                                       {"between", "09:00", "10:45", "Tue 11 Feb 2025"},
                                                       {"from", "–"}},
                                           WordingCase{"[2025-02-10T22:00+01:00..2025-02-11T02:00+01:00]",
                                                       {"between", "Mon 10 Feb 2025, 22:00", "Tue 11 Feb 2025, 02:00"}},
                                           WordingCase{"[2025-02-14..2026-05-31]",
                                                       {"between", "Fri 14 Feb 2025", "Sun 31 May 2026"},
                                                       {"00:00", "1 Jun"}},
                                           WordingCase{"[..2025-02-11T10:00+01:00]", {"before", "10:00"}, {"between"}},
                                           WordingCase{"[2025-02-11T10:00+01:00..]", {"after", "10:00"}, {"between"}}));

INSTANTIATE_TEST_SUITE_P(
    Intervals, TimeTextTest,
    ::testing::Values(WordingCase{"2025-02-11T13:00+01:00/2025-02-11T13:30+01:00", {"13:00 – 13:30"}, {"between"}},
                      WordingCase{"2025-02-10T22:00+01:00/2025-02-11T02:00+01:00",
                                  {"Mon 10 Feb 2025, 22:00", "Tue 11 Feb 2025, 02:00"}},
                      WordingCase{"2025-02-10/2025-02-11", {"Mon 10 Feb 2025", "Tue 11 Feb 2025"}, {":", "12 Feb"}},
                      WordingCase{"2024-11/2025-02", {"November 2024", "February 2025"}, {"March"}},
                      WordingCase{"2025-02-11T10:50+01:00/..", {"from", "10:50", "no end set"}, {"–"}},
                      WordingCase{"2025-02-11T10:50+01:00/", {"from", "10:50", "unknown"}},
                      WordingCase{"../2025-02-11T10:50+01:00", {"until", "10:50", "no start set"}},
                      WordingCase{"/2025-02-11", {"until", "11 Feb 2025", "unknown"}, {"12 Feb"}},
                      WordingCase{"2025-02-11T10:50+01:00/[2025-02-11T10:50+01:00..2025-02-11T11:29+01:00]",
                                  {"10:50", "11:29", "at the latest"}},
                      WordingCase{"[2025-02-11T09:00+01:00..2025-02-11T10:45+01:00]/2025-02-11T13:00+01:00",
                                  {"09:00", "or later", "13:00"}}));

struct ExactWording
{
    const char* edtf;
    const char* text;
};

TEST(TimeTextSetTest, namesItsDatesOrHowMany)
{
    const ExactWording cases[] = {
        {"{2025-02-10,2025-02-12,2025-02-14}", "Mon 10 Feb 2025, Wed 12 Feb 2025 and Fri 14 Feb 2025"},
        {"[2025-02-10,2025-02-12]", "Mon 10 Feb 2025 or Wed 12 Feb 2025"},
        {"{2023,2025~}", "2023 and about 2025"},
        {"[2023,2024..2025]", "2023 or (between 2024 and 2025)"},
        {"{2021,2023..2025}?", "2021 (uncertain) and (2023 (uncertain) – 2025 (uncertain))"},
        {"{2011,2013,2015,2017,2019}", "5 dates (2011 – 2019)"},
        {"[2011,2013,2015,2017,2019..2020]", "one of 5 dates or periods (2011 – 2020)"},
        {"2025-XX-10", "one of 12 dates (Fri 10 Jan 2025 – Wed 10 Dec 2025)"},
        {"156X-12-25", "one of 10 dates (Sun 25 Dec 1560 – Thu 25 Dec 1569) (proleptic Gregorian)"},
        {"20X5", "one of 10 dates (2005 – 2095)"},
        {"[..1984,1986,1988,1990,1992..]", "one of 5 dates or periods (… – …)"},
        {"{1984,1986,1988,1990,1992..}", "5 dates or periods (1984 – …)"},
        {"{2025-02-11T00:00+01:00,2025-02-12,2025-02-13,2025-02-14,2025-02-15T00:00+01:00}",
         "5 dates (Tue 11 Feb 2025, 00:00 – Sat 15 Feb 2025, 00:00)"},
        {"[..1984,1990..]", "(1984 or earlier) or (1990 or later)"},
        {"{2025-XX-10,2026-01-05}", "(one of 12 dates (Fri 10 Jan 2025 – Wed 10 Dec 2025)) and Mon 5 Jan 2026"},
        {"{0100,1500-05-05,2000}", "100, Sat 5 May 1500 and 2000 (proleptic Gregorian)"},
    };
    for (const auto& [edtf, text] : cases)
        EXPECT_EQ(textOf(edtf, paris()), text);
}

TEST(TimeTextQualifierTest, isSaidOfTheSideItBelongsTo)
{
    const ExactWording cases[] = {
        {"1984~/2004", "about 1984 – 2004"},
        {"1984/2004~", "1984 – about 2004"},
        {"1984~/2004~", "about 1984 – about 2004"},
        {"1984?/2004%", "1984 (uncertain) – about 2004 (uncertain)"},
        {"1984~/..", "from about 1984, no end set"},
        {"1985-04-12/", "from Fri 12 Apr 1985, end unknown"},
        {"1985-04-12/..", "from Fri 12 Apr 1985, no end set"},
        {"../1985", "until 1985, no start set"},
        {"/1985", "until 1985, start unknown"},
        {"[2025-02-11T00:00+01:00..2025-02-12T00:00+01:00]",
         "between Tue 11 Feb 2025, 00:00 and Wed 12 Feb 2025, 00:00"},
        {"[2025-02-11..2025-02-11]", "Tue 11 Feb 2025"},
        {"[2025-02-11T10:00+01:00..2025-02-11T10:00+01:00]", "Tue 11 Feb 2025, 10:00"},
        {"2025-02-10/2025-02-10", "Mon 10 Feb 2025"},
        {"[..1984]", "1984 or earlier"},
        {"[1984-05..]", "May 1984 or later"},
        {"2001-34", "between April 2001 and June 2001"},
        {"[2024-01-01~..2025-12-31]", "between Mon 1 Jan 2024 (approximate) and Wed 31 Dec 2025"},
        {"[..2025-12-31T10:00Z?]", "before Wed 31 Dec 2025, 11:00 (uncertain)"},
    };
    for (const auto& [edtf, text] : cases)
        EXPECT_EQ(textOf(edtf, paris()), text);
}

TEST(TimeTextWindowTest, aWindowIsNeverAStartInAnyZone)
{
    const char* windows[] = {"[2025-02-11T09:00+01:00..2025-02-11T10:45+01:00]",
                             "[2025-02-10T19:00+01:00..2025-02-10T23:59+01:00]",
                             "[2025-02-06..2025-02-07]",
                             "[2025-01..2025-03]",
                             "[2020..2025]",
                             "[2025-02-11..2025-02-11T10:00]"};
    for (const char* name : {"UTC", "Europe/Paris", "Asia/Kolkata", "America/New_York"}) {
        const Zone zone = Zone::find(name).value_or(Zone::utc());
        for (const char* window : windows)
            EXPECT_NE(textOf(window, zone).find("between"), std::string::npos)
                << window << " in " << name << ": " << textOf(window, zone);
    }
}

TEST(WithinDayTest, tellsHoursOnlyOfOneDay)
{
    const EnglishLexicon words;
    const auto text = [&](const char* from, const char* to) {
        return withinDayText(words, at(from), at(to), paris()).value_or("longer");
    };
    EXPECT_EQ(text("2025-02-11T08:00Z", "2025-02-11T10:30Z"), "Tue 11 Feb 2025, 09:00 – 11:30");
    EXPECT_EQ(text("2025-02-10T23:00Z", "2025-02-11T23:00Z"), "Tue 11 Feb 2025");
    EXPECT_EQ(text("2025-02-11T08:00Z", "2025-02-11T23:30Z"), "longer") << "past midnight in Paris";
    EXPECT_EQ(text("2025-02-11T08:00Z", "2025-02-11T08:00Z"), "longer");
}

TEST(TimeTextDateTest, aDateDoesNotMoveWithTheZone)
{
    for (const char* name : {"UTC", "Pacific/Kiritimati", "America/New_York", "Europe/Paris"}) {
        const Zone zone = Zone::find(name).value_or(Zone::utc());
        EXPECT_EQ(textOf("2025-02-11", zone), textOf("2025-02-11", Zone::utc())) << name;
        EXPECT_EQ(textOf("2025-02-10/2025-02-11", zone), textOf("2025-02-10/2025-02-11", Zone::utc())) << name;
    }
}

TEST(DayTextTest, namesOfDaysAndMonths)
{
    const EnglishLexicon words;
    EXPECT_EQ(dayText(words, at("2025-02-11"), Zone::utc()), "Tue 11 Feb 2025");
    EXPECT_EQ(weekdayName(words, 0, Detail::Full), "Monday");
    EXPECT_EQ(weekdayName(words, 6, Detail::Short), "Sun");
    EXPECT_EQ(monthName(words, 5, Detail::Full), "May") << "no blank behind it";
    EXPECT_EQ(monthName(words, 12, Detail::Short), "Dec");
    EXPECT_EQ(clockText(at("2025-02-11T09:05Z"), paris()), "10:05");
}

TEST(OneLineTest, breaksAndTabsBecomeBlanks)
{
    EXPECT_EQ(oneLine("a\nb\tc\u2028d\u2029e"), "a b c d e");
    EXPECT_EQ(oneLine("Élysée – 109 milliards"), "Élysée – 109 milliards");
}

struct StanceCase
{
    double stance;
    int decimals;
    const char* text;
};

TEST(StanceTextTest, hasItsSignAndOnlyTheDecimalsItNeeds)
{
    const StanceCase cases[] = {{-2, 0, "−2"},     {0, 0, "0"},     {2, 0, "+2"},        {1.5, 1, "+1.5"},
                                {2, 1, "+2"},      {-0.04, 1, "0"}, {0.333, 2, "+0.33"}, {-1.666, 2, "−1.67"},
                                {-1.996, 2, "−2"}, {0.04, 1, "0"}};
    for (const auto& test : cases)
        EXPECT_EQ(stanceText(EnglishLexicon(), test.stance, test.decimals), test.text) << test.stance;
}

} // namespace

} // namespace plenary::scene
