// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/text.h"

#include <gtest/gtest.h>

#include <string>
#include <vector>

namespace plenary
{

namespace
{

struct TextCase
{
    std::string given;
    std::string expected;
};

TEST(Text, FallsBackToTheFirstLanguageSet)
{
    Text text("fr", "sommet");
    text.set("en", "summit");
    EXPECT_EQ(text.in("fr"), "sommet");
    EXPECT_EQ(text.in("en"), "summit");
    EXPECT_EQ(text.in("de"), "sommet");
    text.set("fr", "rencontre");
    EXPECT_EQ(text.in("de"), "rencontre");
    EXPECT_EQ(text.all().size(), 2U);
    EXPECT_EQ(Text().in("en"), "");
    EXPECT_TRUE(Text().empty());
}

TEST(Text, TellsWellFormedUtf8)
{
    const std::vector<std::pair<std::string, bool>> cases = {{"", true},
                                                             {"plain", true},
                                                             {"Élysée – «\u00A0IA\u00A0» 🜁", true},
                                                             {"\xEF\xBF\xBD", true},          // U+FFFD itself
                                                             {"\xC3", false},                 // cut off
                                                             {"\xC0\x80", false},             // overlong NUL
                                                             {"\xE0\x80\x80", false},         // overlong
                                                             {"\xF0\x80\x80\x80", false},     // overlong
                                                             {"\xED\xA0\x80", false},         // surrogate
                                                             {"\xF4\x90\x80\x80", false},     // above U+10FFFF
                                                             {"\xF5\x80\x80\x80", false},     // no such lead byte
                                                             {"\x80", false},                 // continuation alone
                                                             {"a\xFFz", false},               // never a byte of UTF-8
                                                             {"\xE2\x82", false},             // cut off
                                                             {"caf\xE9", false},              // Latin-1
                                                             {"\xF4\x8F\xBF\xBF", true},      // U+10FFFF
                                                             {std::string("a\0b", 3), true}}; // NUL is a code point
    for (const auto& [text, sound] : cases)
        EXPECT_EQ(isUtf8(text), sound) << testing::PrintToString(text);
}

TEST(Text, FoldsCaseAndAccents)
{
    const std::vector<TextCase> cases = {{"Élysée", "elysee"},
                                         {"ŁÓDŹ", "lodz"},
                                         {"Straße", "strasse"},
                                         {"Œuvre", "oeuvre"},
                                         {"Ærø", "aero"},
                                         {"Žižek", "zizek"},
                                         {"Çà et là", "ca et la"},
                                         {"São Tomé", "sao tome"},
                                         {"Þór", "thor"},
                                         {"İstanbul", "istanbul"},
                                         {"Ångström", "angstrom"},
                                         {"Ĳssel", "ijssel"},
                                         {"e\u0301tat", "etat"},
                                         {"МОСКВА", "москва"},
                                         {"ΑΒΓ", "αβγ"},
                                         {"l’IA", "l'ia"},
                                         {"北京 2025", "北京 2025"},
                                         {"CO₂, m²", "co2, m2"},
                                         {"ＡＩ oﬃce", "ai office"},
                                         {"السَّلامُ عليكم", "السلام عليكم"},
                                         {"أحمد إلى الـمـؤتمر", "احمد الى المؤتمر"},
                                         {"שָׁלוֹם", "שלום"},
                                         {"हिन्दी", "हिन्दी"},
                                         {"", ""},
                                         {"Đà Ħ Ŧ ÿ", "da h t y"}};
    for (const auto& [given, expected] : cases)
        EXPECT_EQ(folded(given), expected) << given;
}

TEST(Text, FoldsAccentedGreekAndVietnamese)
{
    // The contract names Latin and Greek letters without restriction.
    EXPECT_EQ(folded("Ελλάδα"), "ελλαδα");
    EXPECT_EQ(folded("ΑΘΉΝΑ"), folded("Αθήνα"));
    EXPECT_EQ(folded("Việt Nam"), "viet nam");
}

TEST(Text, FoldingKeepsItsFormAndDoesNotReadPastTheEnd)
{
    for (const char* text : {"Élysée", "ŁÓDŹ", "МОСКВА", "Œ", "\xC3", "a\xE2\x82"})
        EXPECT_EQ(folded(folded(text)), folded(text));
    for (int code = 0x80; code < 0x250; ++code) {
        const std::string letter = {static_cast<char>(0xC0 | (code >> 6)), static_cast<char>(0x80 | (code & 0x3F))};
        EXPECT_TRUE(isUtf8(folded(letter))) << code;
    }
}

TEST(Text, MakesSlugs)
{
    const std::vector<TextCase> cases = {{"Élysée Palace!", "elysee-palace"},
                                         {"  A -- B  ", "a-b"},
                                         {"€109 bn", "109-bn"},
                                         {"北京", "item"},
                                         {"", "item"},
                                         {"Côte d’Ivoire", "cote-d-ivoire"},
                                         {"---", "item"}};
    for (const auto& [given, expected] : cases)
        EXPECT_EQ(slug(given), expected) << given;
}

TEST(Text, CountsWords)
{
    const std::vector<std::pair<std::string, std::size_t>> cases = {
        {"", 0},          {"   \t\n", 0},           {"one", 1},
        {" one two ", 2}, {"deux\u00A0mots", 2},    {"deux\u202Fmots", 2},
        {"l’IA", 1},      {"pro-growth policy", 2}, {"a\r\nb\vc\fd", 4}};
    for (const auto& [given, expected] : cases)
        EXPECT_EQ(wordCount(given), expected) << given;
}

TEST(Text, IsSafeForATerminal)
{
    EXPECT_EQ(forTerminal("\x1b[31mRED\x1b]0;owned\a"), "␛[31mRED␛]0;owned␇");
    EXPECT_EQ(forTerminal(std::string_view("a\0b\x7f", 4)), "a␀b␡");
    EXPECT_EQ(forTerminal("one\r\ntwo\tthree\u2028four\u0085five"), "one  two three four five");
    EXPECT_EQ(forTerminal("\u009b31m \u202Eevil\u202C \u2066in\u2069"), "\uFFFD31m \uFFFDevil\uFFFD \uFFFDin\uFFFD");
    EXPECT_EQ(forTerminal("bad \x9b \xff \xc3"), "bad \uFFFD \uFFFD \uFFFD") << "a lone 9B is CSI to some terminals";
    EXPECT_EQ(forTerminal("\uFFFE\uFEFF"), "\uFFFD\uFFFD");
    for (const char* text : {"", "Élysée – 109 milliards", "العربية \u200F", "日本語 🙂"})
        EXPECT_EQ(forTerminal(text), text);
    EXPECT_EQ(forTerminal(forTerminal("\x1b\x7f")), "␛␡");
}

TEST(Text, IsShownAlikeInEveryFigure)
{
    EXPECT_EQ(showable("a\nb\x01\x1b\x7f\u202E\uFFFE c"), "a b c");
    EXPECT_EQ(showable("Élysée 🙂"), "Élysée 🙂");
}

TEST(Text, SplitsTrimsAndJoins)
{
    using Parts = std::vector<std::string_view>;
    EXPECT_EQ(split("a,b,,c", ','), (Parts{"a", "b", "", "c"}));
    EXPECT_EQ(split("", ','), (Parts{""}));
    EXPECT_EQ(split(",", ','), (Parts{"", ""}));
    EXPECT_EQ(trimmed(" \t a b\r\n"), "a b");
    EXPECT_EQ(trimmed("\n \t"), "");
    EXPECT_EQ(join({"a", "b", "c"}, ", "), "a, b, c");
    EXPECT_EQ(join({}, ", "), "");
    EXPECT_EQ(join({"", "b"}, ","), ",b") << "an empty first part is a part too";
}

TEST(Text, FindsTheNearestCandidate)
{
    const std::vector<std::string> known = {"france", "germany", "india", "usa", "uk"};
    EXPECT_EQ(nearest("frnace", known), "france");
    EXPECT_EQ(nearest("frence", known), "france");
    EXPECT_EQ(nearest("germny", known), "germany");
    EXPECT_EQ(nearest("indai", known), "india");
    EXPECT_EQ(nearest("zzzzzzzz", known), "");
    EXPECT_EQ(nearest("france", {}), "");
}

} // namespace

} // namespace plenary
