// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/time.h"

#include <gtest/gtest.h>

#include <string>
#include <vector>

namespace plenary
{

namespace
{

struct Typed
{
    std::string text;
    std::string edtf;
};

const std::vector<Typed> accepted = {
    {"2025-02-11", "2025-02-11"},
    {"  2025-02-11\n", "2025-02-11"},
    {"2025", "2025"},
    {"2025-02-11T10:50+01:00/..", "2025-02-11T10:50+01:00/.."},
    {"[2025-02..2025-03]", "[2025-02..2025-03]"},
    {"2025-02-11~", "2025-02-11~"},
    {"-0043-03-15", "-0043-03-15"},
    {"2025-02-11 10:30", "2025-02-11T10:30"},
    {"2025-02-11   9:05", "2025-02-11T09:05"},
    {"2025-02-11 10:30Z", "2025-02-11T10:30Z"},
    {"2025-02-11 10:30+01:00", "2025-02-11T10:30+01:00"},
    {"2025-02-11 10:30:15-05:00", "2025-02-11T10:30:15-05:00"},
    {"2025-02-11 10h30", "2025-02-11T10:30"},
    {"2025-02-11 10h", "2025-02-11T10:00"},
    {"2025-02-11 23:59", "2025-02-11T23:59"},
    {"2025-2-1", "2025-02-01"},
    {"11 Feb 2025", "2025-02-11"},
    {"11 FEBRUARY 2025", "2025-02-11"},
    {"1 feb. 2025", "2025-02-01"},
    {"11th February 2025", "2025-02-11"},
    {"Feb 11, 2025", "2025-02-11"},
    {"February 11th, 2025 10:30", "2025-02-11T10:30"},
    {"11 février 2025", "2025-02-11"},
    {"11 FÉVRIER 2025", "2025-02-11"},
    {"11 fevrier 2025 10h30", "2025-02-11T10:30"},
    {"11 févr. 2025", "2025-02-11"},
    {"1er août 2025", "2025-08-01"},
    {"1 AOÛT 2025", "2025-08-01"},
    {"25 décembre 2025", "2025-12-25"},
    {"29 Feb 2024", "2024-02-29"},
    {"Feb 2025", "2025-02"},
    {"mai 2025", "2025-05"},
    {"juillet 2025", "2025-07"},
    {"Tue 11 Feb 2025", "2025-02-11"},
    {"Tuesday, 11 February 2025", "2025-02-11"},
    {"Tue 11 Feb 2025, 10:50", "2025-02-11T10:50"},
    {"mardi 11 février 2025", "2025-02-11"},
    {"mar. 11 févr. 2025", "2025-02-11"},
    {"mar 11 2025", "2025-03-11"},
    {"mar 2025", "2025-03"},
    {"le 11 février 2025", "2025-02-11"},
    {"mardi 11 février 2025 à 10h30", "2025-02-11T10:30"},
    {"on Tuesday 11 February 2025 at 10:30", "2025-02-11T10:30"},
    {"Tue 2025-02-11", "2025-02-11"},
    {"25/02/2025", "2025-02-25"},
    {"25.02.2025", "2025-02-25"},
    {"25-2-2025", "2025-02-25"},
    {"02/25/2025", "2025-02-25"},
    {"05/05/2025", "2025-05-05"},
    {"25/02/2025 10:30", "2025-02-25T10:30"},
    {"2025/02/25", "2025-02-25"},
};

struct RefusedDate
{
    std::string text;
    std::string fragment; ///< what the message must say
};

const std::vector<RefusedDate> refusedDates = {
    {"", "is no date that can be read"},
    {"   ", "is no date that can be read"},
    {"hello", "is no date that can be read"},
    {"tomorrow 10:30", "is no date that can be read"},
    {"Feb 2025 10:30", "is no date that can be read"},
    {"11 2025", "is no date that can be read"},
    {"11 Foo 2025", "is no date that can be read"},
    {"11 Feb 25", "is no date that can be read"},
    {"11th of Feb 2025", "is no date that can be read"},
    {"2025 Feb", "is no date that can be read"},
    {"Tue 31 Feb 2025", "character 9 of “2025-02-31”"},
    {"11 Feb 2025..", "is no date that can be read"},
    {"Mon 11 Feb 2025", "day of the week in “Mon 11 Feb 2025” does not fit"},
    {"11/02/2025", "could be 2025-02-11 or 2025-11-02"},
    {"11/02/2025 10:30", "could be 2025-02-11 or 2025-11-02"},
    {"1.12.2025", "could be 2025-12-01 or 2025-01-12"},
    {"11/02/25", "year of four digits at character 1"},
    {"2025-02-30", "character 9 of “2025-02-30”"},
    {"30 Feb 2025", "character 9 of “2025-02-30”"},
    {"29/02/2025", "character 9 of “2025-02-29”"},
    {"25/13/2025", "year of four digits at character 1"},
    {"2025-02-11 25:00", "character 12 of “2025-02-11T25:00”"},
    {"2025-02-11 10:5", "character 12 of “2025-02-11T10:5”"},
    {"20X5X", "character 5"},
    {"2025/2024", "ends before it starts"},
};

TEST(TypedDateTest, readsWhatPeopleType)
{
    for (const Typed& typed : accepted) {
        SCOPED_TRACE(typed.text);
        const Result<std::string> edtf = parseTyped(typed.text);
        ASSERT_TRUE(edtf.has_value()) << edtf.error().message();
        EXPECT_EQ(*edtf, typed.edtf);
        EXPECT_TRUE(parseTime(*edtf).has_value());
    }
}

TEST(TypedDateTest, refusesWhatIsUnclear)
{
    for (const RefusedDate& entry : refusedDates) {
        SCOPED_TRACE(entry.text);
        const Result<std::string> edtf = parseTyped(entry.text);
        ASSERT_FALSE(edtf.has_value()) << *edtf;
        EXPECT_EQ(edtf.error().code, Errc::Invalid);
        EXPECT_NE(edtf.error().message().find(entry.fragment), std::string::npos) << edtf.error().message();
    }
}

TEST(TypedDateTest, phrasesWithinPhrasesComeToAnEnd)
{
    EXPECT_TRUE(parseTyped("before about 1920"));
    std::string about;
    std::string between = "2001";
    for (int i = 0; i < 60; ++i) {
        about += "about ";
        between += " to 2002";
    }
    EXPECT_FALSE(parseTyped(about + "x")) << "refusedDates, and at once";
    EXPECT_FALSE(parseTyped(about + "1920"));
    EXPECT_FALSE(parseTyped(between));
}

TEST(TypedDateTest, knowsEveryMonthInBothLanguages)
{
    const std::vector<std::vector<std::string>> names = {
        {"January", "Jan", "janvier", "janv."},
        {"February", "Feb", "février", "févr."},
        {"March", "Mar", "mars"},
        {"April", "Apr", "avril", "avr."},
        {"May", "mai"},
        {"June", "Jun", "juin"},
        {"July", "Jul", "juillet", "juil."},
        {"August", "Aug", "août", "aout"},
        {"September", "Sep", "septembre", "sept."},
        {"October", "Oct", "octobre"},
        {"November", "Nov", "novembre"},
        {"December", "Dec", "décembre", "déc."},
    };
    for (std::size_t month = 0; month < names.size(); ++month)
        for (const std::string& name : names[month])
            EXPECT_EQ(parseTime(*parseTyped("3 " + name + " 2025"))->earliestStart,
                      fromCivil({2025, static_cast<int>(month) + 1, 3}))
                << name;
}

} // namespace

} // namespace plenary
