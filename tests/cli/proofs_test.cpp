// SPDX-License-Identifier: GPL-3.0-or-later
// The proof sheet that goes with a figure.
#include "tests/cli/support.h"

#include <gtest/gtest.h>

namespace plenary
{

namespace
{

using namespace test;

class ProofsTest : public testing::Test
{
protected:
    std::string file(const std::string& name) const { return (terminal.work() / name).string(); }
    Finished exportTo(const std::string& name, const std::string& proofs, std::vector<std::string> flags) const
    {
        std::vector<std::string> words = {"export",    terminal.document().string(), "--out", file(name), "--proofs",
                                          file(proofs)};
        words.insert(words.end(), flags.begin(), flags.end());
        return terminal.run(words);
    }

    Terminal terminal;
};

const std::vector<std::string> provenCharts = {"timeline", "matrix",    "profile", "statements",
                                               "trend",    "agreement", "map",     "pledges"};

TEST_F(ProofsTest, SayTheWordsTheSourceTheGradeAndTheCoderOfEveryMark)
{
    const auto run =
        exportTo("a.svg", "a.html", {"--chart", "statements", "--topic", "regulation", "--actors", "usa,france"});
    ASSERT_EQ(run.code, 0) << run;
    const auto sheet = bytesOf(file("a.html"));
    for (const char* part : {"could kill a transformative industry just as it’s taking off", "The Hill", "Stated",
                             "coded by", "Growth comes first", "https://", "JD Vance"})
        EXPECT_NE(sheet.find(part), std::string::npos) << part;
    const auto figure = bytesOf(file("a.svg"));
    EXPECT_NE(figure.find("id=\"numbers"), std::string::npos);
    EXPECT_NE(sheet.find(">1 · "), std::string::npos);
}

TEST_F(ProofsTest, SpeakTheLanguageOfTheFigure)
{
    ASSERT_EQ(exportTo("a.svg", "a.html", {"--chart", "profile", "--lang", "fr"}).code, 0);
    const auto sheet = bytesOf(file("a.html"));
    EXPECT_NE(sheet.find("<html lang=\"fr\">"), std::string::npos);
    for (const char* part : {"Preuves", "codé par"})
        EXPECT_NE(sheet.find(part), std::string::npos) << part;
    EXPECT_EQ(sheet.find("coded by"), std::string::npos);
}

TEST_F(ProofsTest, GoWithEveryChartInEveryFormat)
{
    for (const auto& chart : provenCharts)
        for (const auto& [ending, start] : {std::pair{"pdf", "%PDF"}, {"odt", "PK"}, {"html", "<!DOCTYPE html>"}}) {
            const auto proofs = chart + "-proofs." + ending;
            const auto run = exportTo(chart + ".svg", proofs, {"--chart", chart});
            ASSERT_EQ(run.code, 0) << chart << " " << run;
            EXPECT_TRUE(bytesOf(file(proofs)).starts_with(start)) << proofs;
        }
}

TEST_F(ProofsTest, LoadNothingAndRunNothing)
{
    ASSERT_EQ(exportTo("a.svg", "a.html", {"--chart", "map"}).code, 0);
    const auto sheet = bytesOf(file("a.html"));
    EXPECT_NE(sheet.find("default-src 'none'"), std::string::npos);
    EXPECT_EQ(sheet.find("<script"), std::string::npos);
    EXPECT_EQ(sheet.find("src=\"http"), std::string::npos);
}

TEST_F(ProofsTest, AFigureWithNumbersIsMadeAgain)
{
    ASSERT_EQ(exportTo("a.svg", "a.html", {"--chart", "profile"}).code, 0);
    ASSERT_EQ(
        terminal.run({"export", terminal.document().string(), "--out", file("b.svg"), "--like", file("a.svg")}).code,
        0);
    EXPECT_EQ(bytesOf(file("a.svg")), bytesOf(file("b.svg")));
}

TEST_F(ProofsTest, AnEventOnSeveralPagesHasOneNumber)
{
    ASSERT_EQ(exportTo("a.pdf", "a.html", {"--chart", "timeline", "--pages", "3"}).code, 0);
    const auto sheet = bytesOf(file("a.html"));
    const std::string title = "About sixty sign the Paris statement";
    std::size_t headings = 0;
    for (auto at = sheet.find("<h2>"); at != std::string::npos; at = sheet.find("<h2>", at + 1))
        headings += sheet.substr(at, 120).find(title) != std::string::npos;
    EXPECT_EQ(headings, 1U);
}

TEST_F(ProofsTest, NameStatesAndNotTheirIslands)
{
    ASSERT_EQ(exportTo("a.svg", "a.html", {"--chart", "map"}).code, 0);
    const auto sheet = bytesOf(file("a.html"));
    for (const char* state : {"United States: ", "United Kingdom: ", "France: ", "Finland: "})
        EXPECT_NE(sheet.find(std::string(" · ") + state), std::string::npos) << state;
    for (const char* island : {"American Samoa", "Anguilla", "Åland"})
        EXPECT_EQ(sheet.find(std::string(" · ") + island), std::string::npos) << island;
}

TEST_F(ProofsTest, ABatchWritesThemBesideItsFigures)
{
    writeBytes(file("batch.json"), R"({"figures": [{"chart": "profile", "out": "a.svg", "proofs": "a.odt"}]})");
    const auto run = terminal.run({"export", terminal.document().string(), "--batch", file("batch.json")});
    ASSERT_EQ(run.code, 0) << run;
    EXPECT_TRUE(bytesOf(file("a.odt")).starts_with("PK"));
    EXPECT_NE(bytesOf(file("manifest.csv")).find("a.odt"), std::string::npos);
}

TEST_F(ProofsTest, ALivingPageHasThemInside)
{
    const auto page = [&](const std::string& name, std::vector<std::string> flags) {
        std::vector<std::string> words = {"export", terminal.document().string(), "--out", file(name), "--interactive"};
        words.insert(words.end(), flags.begin(), flags.end());
        return terminal.run(words);
    };
    ASSERT_EQ(page("a.html", {"--chart", "statements", "--topic", "regulation", "--lang", "fr"}).code, 0);
    const auto bytes = bytesOf(file("a.html"));
    for (const char* part : {"could kill a transformative industry", "codé par", "coded by", "id=\"plenary-page\""})
        EXPECT_NE(bytes.find(part), std::string::npos) << part;
    ASSERT_EQ(page("b.html", {"--like", file("a.html")}).code, 0);
    EXPECT_EQ(bytes, bytesOf(file("b.html"))) << "the same page again";
    ASSERT_EQ(
        terminal.run({"export", terminal.document().string(), "--out", file("b.svg"), "--like", file("a.html")}).code,
        0)
        << "and a picture of it";
    EXPECT_TRUE(page("c.svg", {"--chart", "map"}).failedWithOneSentence(1));
    EXPECT_TRUE(page("c.html", {"--chart", "timeline", "--pages", "3"}).failedWithOneSentence(1));
    EXPECT_TRUE(page("c.html", {"--chart", "map", "--no-frame"}).failedWithOneSentence(1));
    EXPECT_TRUE(page("c.html", {"--chart", "map", "--proofs", file("d.html")}).failedWithOneSentence(1));
    EXPECT_FALSE(std::filesystem::exists(file("c.svg")) || std::filesystem::exists(file("c.html")));
    writeBytes(file("batch.json"), R"({"figures": [{"chart": "trend", "out": "e.html", "interactive": true}]})");
    ASSERT_EQ(terminal.run({"export", terminal.document().string(), "--batch", file("batch.json")}).code, 0);
    EXPECT_NE(bytesOf(file("e.html")).find("id=\"plenary-page\""), std::string::npos);
}

TEST_F(ProofsTest, AreRefusedInOneSentence)
{
    EXPECT_TRUE(exportTo("a.csv", "a.html", {"--chart", "map"}).failedWithOneSentence(1)) << "a table has no marks";
    EXPECT_TRUE(exportTo("a.svg", "a.docx", {"--chart", "map"}).failedWithOneSentence(1));
    EXPECT_TRUE(exportTo("a.pdf", "a.pdf", {"--chart", "map"}).failedWithOneSentence(1)) << "one file for two things";
    EXPECT_TRUE(exportTo("a.svg", "nowhere/a.html", {"--chart", "map"}).failedWithOneSentence(1));
    for (const char* name : {"a.csv", "a.html", "a.docx", "a.pdf", "a.svg"})
        EXPECT_FALSE(std::filesystem::exists(file(name))) << name;
}

} // namespace

} // namespace plenary
