// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/passage_finder.h"

#include <gtest/gtest.h>

#include <random>
#include <string>

namespace plenary
{

namespace
{

std::string foundIn(std::string_view text, std::string_view passage)
{
    const PassageFinder finder(text);
    const auto found = finder.find(passage);
    return found ? finder.words(found->place) : "(not found)";
}

TEST(PassageFinder, FindsTheExactWordsFirst)
{
    const PassageFinder finder("Né à Paris. We need rules. We need rules.");
    const auto found = finder.find("We need rules.");
    ASSERT_TRUE(found);
    EXPECT_EQ(*found, (FoundPassage{{12, 26}, true})) << "characters, not bytes";
}

TEST(PassageFinder, OfSeveralPlacesTakesTheNearest)
{
    const PassageFinder finder("yes no yes no yes");
    EXPECT_EQ(finder.find("yes")->place, (Place{0, 3}));
    EXPECT_EQ(finder.find("yes", 6)->place, (Place{7, 10}));
    EXPECT_EQ(finder.find("yes", 1000)->place, (Place{14, 17}));
}

TEST(PassageFinder, LooksThroughSpacesQuotesDashesAndLigatures)
{
    EXPECT_EQ(foundIn("une IA « ouverte » et\n   éthique", "IA \"ouverte\" et éthique"), "IA « ouverte » et éthique");
    EXPECT_EQ(foundIn("the world’s ﬁrst – and last — rule…", "world's first - and last - rule..."),
              "world’s ﬁrst – and last — rule…");
    EXPECT_EQ(foundIn("a\u00ADb soft\u00ADly", "softly"), "soft\u00ADly");
}

TEST(PassageFinder, PutsWordsTogetherThatTheEndOfALineDivides)
{
    EXPECT_EQ(foundIn("to encour-\nage growth", "encourage growth"), "encourage growth");
    EXPECT_EQ(foundIn("inter-\n  national co-operation", "international co-operation"), "international co-operation");
    EXPECT_EQ(foundIn("a well-\nkept secret", "a well-kept secret"), "a wellkept secret")
        << "which it was, nobody knows";
    EXPECT_EQ(foundIn("the Anglo-\nFrench text", "Anglo- French text"), "Anglo- French text");
}

TEST(PassageFinder, NeverTakesOtherWordsForTheSame)
{
    const std::string text = "Sixty-one states signed. Team Alpha will not join. It costs 109 billion. Il a ete la.";
    for (const char* other :
         {"Sixty-two states signed", "Team Beta will not join", "Team Alpha will join", "It costs 190 billion",
          "Il a été là", "sixty-one states signed", "", " ", "signed signed"})
        EXPECT_EQ(foundIn(text, other), "(not found)") << other;
}

TEST(PassageFinder, ProposesWhatMayHaveBecomeOfAPassage)
{
    const PassageFinder finder("Some words before. We need these new rules for AI to move forward. And after.");
    const auto near = finder.nearest("We need these rules for AI to move forward");
    ASSERT_TRUE(near);
    EXPECT_EQ(finder.words(*near), "We need these new rules for AI to move forward");
}

TEST(PassageFinder, ProposesNothingWhereNumbersNamesOrNegationsDiffer)
{
    const PassageFinder finder("We will invest 109 billion euros in new computing centres. "
                               "The minister of India will sign the text of the summit today. "
                               "We do not want to regulate the whole industry in Europe.");
    EXPECT_FALSE(finder.nearest("We will invest 200 billion euros in new computing centres"));
    EXPECT_FALSE(finder.nearest("The minister of China will sign the text of the summit today"));
    EXPECT_FALSE(finder.nearest("We do want to regulate the whole industry in Europe"));
    EXPECT_TRUE(finder.nearest("We will invest 109 billion euros in computing centres"));
    EXPECT_FALSE(finder.nearest("Nothing of all this stands in there at all"));
    EXPECT_FALSE(finder.nearest("We"));
}

/// Whatever stretch is quoted is found again where it stands, also after the text was set in other lines and quotes.
TEST(PassageFinder, FindsWhateverItQuotes)
{
    std::mt19937 random(7);
    const std::u32string pieces[] = {U"l’IA",           U" ",   U"\u00A0",  U"«\u202F", U"\u202F»", U"\n",
                                     U"co-\noperation", U"109", U"éthique", U"  ",      U"–",       U"𝔸",
                                     U"“so”",           U"-",   U"Ünder"};
    for (int round = 0; round < 400; ++round) {
        std::string text;
        for (int i = 0; i < 30; ++i)
            for (const char32_t code : pieces[random() % std::size(pieces)]) {
                if (code < 0x80)
                    text += static_cast<char>(code);
                else if (code < 0x800)
                    (text += static_cast<char>(0xC0 | (code >> 6))) += static_cast<char>(0x80 | (code & 0x3F));
                else if (code < 0x10000)
                    ((text += static_cast<char>(0xE0 | (code >> 12))) +=
                     static_cast<char>(0x80 | ((code >> 6) & 0x3F))) += static_cast<char>(0x80 | (code & 0x3F));
                else
                    (((text += static_cast<char>(0xF0 | (code >> 18))) +=
                      static_cast<char>(0x80 | ((code >> 12) & 0x3F))) +=
                     static_cast<char>(0x80 | ((code >> 6) & 0x3F))) += static_cast<char>(0x80 | (code & 0x3F));
            }
        const PassageFinder finder(text);
        const auto from = static_cast<std::int64_t>(random() % static_cast<std::size_t>(finder.size()));
        const auto to = from + 1 + static_cast<std::int64_t>(random() % static_cast<std::size_t>(finder.size() - from));
        const auto quoted = finder.words({from, to});
        if (quoted.find_first_not_of(" -\n\"") == std::string::npos || quoted.ends_with('-')) // half a word
            continue;
        const auto found = finder.find(quoted, from);
        EXPECT_TRUE(found) << text << "\n---\n" << quoted;
    }
}

} // namespace

} // namespace plenary
