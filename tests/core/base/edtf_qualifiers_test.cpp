// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/edtf_qualifiers.h"
#include "core/base/time.h"

#include <gtest/gtest.h>

namespace plenary
{

namespace
{

TEST(EdtfQualifiersTest, standAtAnyPartOfADate)
{
    // The examples of ISO 8601-2 for levels 1 and 2.
    const std::pair<const char*, const char*> same[] = {
        {"2004-06-~11", "2004-06-11~"},       {"?2004-06-11", "2004-06-11?"},         {"2004-06~-11", "2004-06-11~"},
        {"2004?-06-11", "2004-06-11?"},       {"?2004-06-~11", "2004-06-11%"},        {"2004-%06", "2004-06%"},
        {"2004-06-~11/2004-06-13", "2004-06-11~/2004-06-13"}, {"[1998-?05..1999]", "[1998-05?..1999]"},
        {"-0043~-03-15", "-0043-03-15~"},
    };
    for (const auto& [written, plain] : same) {
        const auto read = parseTime(written);
        ASSERT_TRUE(read) << written << ": " << read.error().message();
        EXPECT_EQ(*read, *parseTime(plain)) << written;
    }
}

TEST(EdtfQualifiersTest, anErrorNamesTheTextAsWritten)
{
    for (const char* wrong : {"~2025", "20~04-06-11", "2004-06~~-11", "2004-13~-11", "~", "2004-~"}) {
        const auto read = parseTime(wrong);
        ASSERT_FALSE(read) << wrong;
        EXPECT_NE(read.error().message().find(wrong), std::string::npos) << read.error().message();
    }
}

TEST(EdtfQualifiersTest, nothingIsMovedWhereAllStandsAtTheEnd)
{
    EXPECT_FALSE(qualifiersMoved("2004-06-11~"));
    EXPECT_FALSE(qualifiersMoved("2004-06-11"));
    EXPECT_EQ(qualifiersMoved("2004~-06"), "2004-06~");
}

struct Phrase
{
    const char* typed;
    const char* edtf;
};

TEST(TypedPhraseTest, readsDatesInWords)
{
    const Phrase phrases[] = {
        {"before 11 Feb 2025", "[..2025-02-11]"},
        {"After 2024", "[2024..]"},
        {"avant le 11 février 2025", "[..2025-02-11]"},
        {"après 2024", "[2024..]"},
        {"between 10 Feb 2025 and 12 Feb 2025", "[2025-02-10..2025-02-12]"},
        {"entre le 10 février 2025 et le 12 février 2025", "[2025-02-10..2025-02-12]"},
        {"from 2025-02-10 to 2025-02-12", "2025-02-10/2025-02-12"},
        {"10 Feb 2025 to 12 Feb 2025", "2025-02-10/2025-02-12"},
        {"du 10 février 2025 au 12 février 2025", "2025-02-10/2025-02-12"},
        {"before 2025-02-11T10:00Z", "[..2025-02-11T10:00Z]"},
        {"since 1958", "1958/.."},
        {"until 1958", "../1958"},
        {"about 1920", "1920~"},
        {"c. 1920", "1920~"},
        {"vers 1920", "1920~"},
        {"maybe 11 Feb 2025", "2025-02-11?"},
        {"10 Feb 2025 or 12 Feb 2025", "[2025-02-10,2025-02-12]"},
        {"10 février 2025 ou 12 février 2025", "[2025-02-10,2025-02-12]"},
        {"2023 and 2024 and Feb 2025", "{2023,2024,2025-02}"},
        {"2023 et 2025", "{2023,2025}"},
        {"about 1920 or maybe 1930", "[1920~,1930?]"},
        {"2010 and 2020 to 2021", "{2010,2020..2021}"},
        {"from 2010 to 2012 and since 2020", "{2010..2012,2020..}"},
        {"2025 or before 2020", "[2025,..2020]"},
        {"before 10 Feb 2025 or 12 Feb 2025", "[..2025-02-10,2025-02-12]"},
        {"10 Feb 2025, 12 Feb 2025 or 14 Feb 2025", "[2025-02-10,2025-02-12,2025-02-14]"},
        {"Mon 10 Feb 2025, Wed 12 Feb 2025 and Fri 14 Feb 2025", "{2025-02-10,2025-02-12,2025-02-14}"},
        {"Feb 10, 2025 or Feb 12, 2025", "[2025-02-10,2025-02-12]"},
        {"maybe about 1920", "1920%"},
        {"about about 1920", "1920~"},
        {"2025 or between 2010 and 2012", "[2025,2010..2012]"},
        {"Fri 15 March 44 BCE", "-0043-03-15"},
        {"15 March 44 BCE or 2 BCE", "[-0043-03-15,-0001]"},
        {"15 March 44 BCE", "-0043-03-15"},
        {"15 mars 44 av. J.-C.", "-0043-03-15"},
        {"29 Feb 45 BC", "-0044-02-29"},
        {"March 1 BCE", "0000-03"},
        {"44 BCE", "-0043"},
        {"1 BC", "0000"},
        {"about 44 BCE", "-0043~"},
        {"1920s", "192X"},
        {"spring 2025", "2025-21"},
        {"hiver 2024", "2024-24"},
        {"Q2 2025", "2025-34"},
        {"T4 2025", "2025-36"},
    };
    for (const auto& [typed, edtf] : phrases) {
        const auto read = parseTyped(typed);
        ASSERT_TRUE(read) << typed << ": " << read.error().message();
        EXPECT_EQ(*read, edtf) << typed;
    }
}

TEST(TypedPhraseTest, whatIsWrongInThemIsSaid)
{
    for (const char* wrong : {"before", "before never", "between 2025 and", "from 2026 to 2025", "0 BCE", "99999 BCE",
                              "99999", "Y99999", "about 32 Feb 2025", "2024 or", "2024 or never", "29 Feb 44 BCE",
                              "and 2024", "15 March 0 BCE", "2010 to 2012 or 2015", "2020 and before 2010",
                              "2020 and 2015 or 2016", "between 2010 and 2012 or 2015", "before 2010 to 2012 or 2015", "Mon 15 March 44 BCE", "0043-01-01 to 15 March 44 BCE to 3 BCE"}) {
        const auto read = parseTyped(wrong);
        ASSERT_FALSE(read) << wrong << " became " << *read;
        EXPECT_FALSE(read.error().message().empty());
        if (std::string_view(wrong).find("or") != std::string_view::npos) {
            EXPECT_EQ(read.error().message().find_first_of("[{"), std::string::npos)
                << "nobody typed brackets: " << read.error().message();
        }
    }
}

} // namespace

} // namespace plenary
