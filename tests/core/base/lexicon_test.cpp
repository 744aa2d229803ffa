// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/lexicon.h"

#include <gtest/gtest.h>

#include <vector>

namespace plenary
{

namespace
{

struct NumberCase
{
    double value;
    int decimals;
    const char* plain;
    const char* forPeople;
    const char* withSign;
    const char* forMachines;
};

const std::vector<NumberCase> numberCases = {
    {0, 0, "0", "0", "0", "0"},
    {2, 0, "2", "2", "+2", "2"},
    {-2, 0, "\u22122", "\u22122", "\u22122", "-2"},
    {1.5, 1, "1,5", "1.5", "+1.5", "1.5"},
    {-0.25, 2, "\u22120,25", "\u22120.25", "\u22120.25", "-0.25"},
    {-0.04, 1, "0,0", "0.0", "0.0", "0.0"},
    {-0.0, 2, "0,00", "0.00", "0.00", "0.00"},
    {0.125, 2, "0,12", "0.12", "+0.12", "0.12"},
    {109e9, 0, "109000000000", "109000000000", "+109000000000", "109000000000"},
    {1999.999, 2, "2000,00", "2000.00", "+2000.00", "2000.00"},
};

TEST(Lexicon, WritesNumbers)
{
    const EnglishLexicon english;
    const MachineLexicon machine(english);
    for (const auto& [value, decimals, plain, forPeople, withSign, forMachines] : numberCases) {
        EXPECT_EQ(plainNumber(value, decimals, ","), plain);
        EXPECT_EQ(english.number(value, decimals), forPeople);
        EXPECT_EQ(english.signedNumber(value, decimals), withSign);
        EXPECT_EQ(machine.number(value, decimals), forMachines);
        EXPECT_EQ(machine.signedNumber(value, decimals), forMachines);
    }
}

TEST(Lexicon, SaysSentences)
{
    const EnglishLexicon english;
    EXPECT_EQ(english.language(), "en");
    EXPECT_EQ(english.say("%1 and %2", {"France", "India"}), "France and India");
    EXPECT_EQ(english.count("%n events", 3), "3 events");
    EXPECT_EQ(english.count("%n of %n, on %1", 2, {"Monday"}), "2 of 2, on Monday");
    EXPECT_EQ(english.count("%n events", 1'000'000), "1,000,000 events");
    EXPECT_EQ(english.translate("%n events"), "%n events") << "without a number the placeholder stays";
    EXPECT_EQ(english.say(Error{Errc::NotFound, "There is no file %1.", {"x"}}), "There is no file x.");
}

TEST(Lexicon, ThousandsStandApart)
{
    EXPECT_EQ(groupedNumber(0, ","), "0");
    EXPECT_EQ(groupedNumber(999, ","), "999");
    EXPECT_EQ(groupedNumber(1'000, ","), "1,000");
    EXPECT_EQ(groupedNumber(-123'456, " "), "-123 456");
    EXPECT_EQ(groupedNumber(-1'234'567, "\u202F"), "-1\u202F234\u202F567");
}

TEST(Lexicon, MachineKeepsTheWordsOfTheOther)
{
    class Shouting : public EnglishLexicon
    {
    public:
        std::string language() const override { return "xx"; }
        std::string translate(const char* english, long) const override { return std::string(english) + "!"; }
    };
    const Shouting words;
    const MachineLexicon machine(words);
    EXPECT_EQ(machine.language(), "xx");
    EXPECT_EQ(machine.say("Topic"), "Topic!");
}

} // namespace

} // namespace plenary
