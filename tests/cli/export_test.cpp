// SPDX-License-Identifier: GPL-3.0-or-later
// export: the charts in every format, without a screen.
#include "tests/cli/support.h"

#include <gtest/gtest.h>

#include <cctype>

namespace plenary
{

namespace
{

using namespace test;

const std::vector<std::string> charts = {"timeline", "matrix", "profile", "trend", "agreement", "map", "pledges"};

class ExportTest : public testing::Test
{
protected:
    /// The bytes that an export writes; empty where it fails.
    std::string exported(const std::string& chart, const std::string& ending, std::vector<std::string> flags = {})
    {
        const fs::path file = terminal.work() / (chart + "." + ending);
        std::vector<std::string> words = {"export",     terminal.document().string(), "--chart", chart, "--out",
                                          file.string()};
        words.insert(words.end(), flags.begin(), flags.end());
        const Finished run = terminal.run(words);
        EXPECT_EQ(run.code, 0) << chart << " " << ending << ": " << run;
        EXPECT_EQ(run.out + run.err, "") << chart << " " << ending;
        return bytesOf(file);
    }

    Terminal terminal;
};

unsigned bigEndian(const std::string& bytes, std::size_t at)
{
    unsigned value = 0;
    for (std::size_t i = at; i < at + 4; ++i)
        value = value << 8 | static_cast<unsigned char>(bytes[i]);
    return value;
}

/// Why a text is no well-formed XML as far as tags, quotes, ampersands and UTF-8 go; empty where it is.
std::string xmlFault(std::string_view text)
{
    if (!isUtf8(text))
        return "not UTF-8";
    std::vector<std::string> open;
    for (std::size_t at = 0; at < text.size();) {
        if (text[at] == '&') {
            const auto end = text.find(';', at);
            if (end == std::string_view::npos || end - at > 10)
                return "a bare & at " + std::to_string(at);
            at = end + 1;
        } else if (text[at] != '<') {
            ++at;
        } else {
            std::size_t end = at + 1;
            for (char quote = 0; end < text.size() && (quote != 0 || text[end] != '>'); ++end) {
                if (quote != 0 ? text[end] == quote : text[end] == '"' || text[end] == '\'')
                    quote = quote != 0 ? '\0' : text[end];
                else if (text[end] == '<')
                    return "a bare < at " + std::to_string(end);
            }
            if (end >= text.size())
                return "a tag without end at " + std::to_string(at);
            const std::string_view tag = text.substr(at + 1, end - at - 1);
            const std::string name(tag.substr(0, tag.find_first_of(" \n\t/", tag.starts_with('/') ? 1 : 0)));
            if (tag.starts_with('/')) {
                if (open.empty() || "/" + open.back() != name)
                    return "</" + name + "> closes nothing";
                open.pop_back();
            } else if (!tag.starts_with('?') && !tag.starts_with('!') && !tag.ends_with('/')) {
                open.push_back(name);
            }
            at = end + 1;
        }
    }
    return open.empty() ? "" : "<" + open.back() + "> is never closed";
}

TEST_F(ExportTest, PngHasTheSizeAskedFor)
{
    for (const auto& chart : charts) {
        const std::string png = exported(chart, "png", {"--size", "1000x700"});
        ASSERT_TRUE(png.starts_with("\x89PNG\r\n\x1A\n")) << chart;
        EXPECT_EQ(bigEndian(png, 16), 1000U) << chart;
        EXPECT_EQ(bigEndian(png, 20), 700U) << chart;
        EXPECT_GT(png.size(), 10'000U) << chart << ": a picture of nothing is smaller";
    }
    const std::string paper = exported("matrix", "png", {"--size", "254mmx127mm", "--dpi", "100"});
    EXPECT_EQ(bigEndian(paper, 16), 1000U);
    EXPECT_EQ(bigEndian(paper, 20), 500U);
}

TEST_F(ExportTest, SvgIsWellFormedAndHasNoPictures)
{
    for (const auto& chart : charts)
        for (const std::vector<std::string>& flags :
             {std::vector<std::string>{}, {"--outline-text"}, {"--lang", "fr", "--theme", "dark"}}) {
            const std::string svg = exported(chart, "svg", flags);
            EXPECT_TRUE(svg.starts_with("<?xml")) << chart;
            EXPECT_EQ(xmlFault(svg), "") << chart;
            EXPECT_EQ(svg.find("<image"), std::string::npos) << chart;
            EXPECT_NE(svg.find("<title>"), std::string::npos) << chart;
            for (const char* number : {"\"nan", " nan ", ",nan", "-nan", "\"inf", " inf ", ",inf"})
                EXPECT_EQ(svg.find(number), std::string::npos) << chart << ": " << number;
            EXPECT_EQ(svg.find("<text") == std::string::npos, !flags.empty() && flags[0] == "--outline-text") << chart;
        }
}

TEST_F(ExportTest, PicturesNameTheirSourcesAndDate)
{
    for (const auto& chart : charts) {
        const std::string svg = exported(chart, "svg");
        EXPECT_NE(svg.find("Sources"), std::string::npos) << chart;
        EXPECT_NE(svg.find("CC BY 4.0"), std::string::npos) << chart;
        EXPECT_NE(svg.find("Feb 2025"), std::string::npos) << chart;
    }
    EXPECT_NE(exported("matrix", "svg", {"--title", "A <b> & \"c\""}).find("A &lt;b&gt; &amp; "), std::string::npos);
    EXPECT_EQ(exported("matrix", "svg", {"--no-frame"}).find("Sources"), std::string::npos);
}

TEST_F(ExportTest, PdfIsAPdf)
{
    for (const auto& chart : charts) {
        const std::string pdf = exported(chart, "pdf");
        EXPECT_TRUE(pdf.starts_with("%PDF-1.")) << chart;
        EXPECT_NE(pdf.find("%%EOF"), std::string::npos) << chart;
        EXPECT_GT(pdf.size(), 5'000U) << chart;
    }
}

TEST_F(ExportTest, CsvHasOneRowForEachMark)
{
    const auto topics = bundledRecords("topics.json").size();
    const std::map<std::string, std::size_t> exact = {{"pledges", bundledRecords("pledges.json").size()},
                                                      {"profile", 4 * topics}};
    for (const auto& chart : charts) {
        const auto rows = parseCsv(exported(chart, "csv"));
        ASSERT_GT(rows.size(), chart == "trend" ? 1U : 10U) << chart;
        for (const auto& row : rows)
            EXPECT_EQ(row.size(), rows[0].size()) << chart << ": " << row[0];
        EXPECT_EQ(std::set<std::string>(rows[0].begin(), rows[0].end()).size(), rows[0].size())
            << chart << ": a column twice";
        if (exact.contains(chart)) {
            EXPECT_EQ(rows.size() - 1, exact.at(chart)) << chart;
        }
    }
    const auto two = parseCsv(exported("matrix", "csv", {"--actors", "usa,france"}));
    EXPECT_EQ(two.size() - 1, 2 * topics);
}

TEST_F(ExportTest, TheAxisShowsFurtherClocks)
{
    const std::string svg = exported("timeline", "svg", {"--zones", "America/New_York, Asia/Kolkata"});
    EXPECT_NE(svg.find("New York, UTC−5"), std::string::npos);
    EXPECT_NE(svg.find("Kolkata, UTC+5:30"), std::string::npos);
    EXPECT_EQ(exported("timeline", "svg").find("New York, UTC"), std::string::npos);
}

TEST_F(ExportTest, CsvOfTheMapHoldsEverySignature)
{
    const std::string csv = exported("map", "csv", {"--as-of", "2026-12-31"});
    for (const char* name : {"United States", "United Kingdom", "South Africa", "France", "India", "China"})
        EXPECT_NE(csv.find(name), std::string::npos) << name;
    const auto& signatures = bundledRecords("signatures.json");
    const auto all = std::ranges::count_if(signatures, [](const auto& one) { return one.at("instrument") == "paris-statement"; });
    const auto recorded = [](const std::string& table) {
        return std::ranges::count_if(parseCsv(table), [](const auto& row) { return !row[5].empty(); }) - 1;
    };
    EXPECT_EQ(recorded(csv), all);
    // Eight states joined some time later: on the day after the summit none of them certainly had.
    EXPECT_EQ(recorded(exported("map", "csv")), all - 8);
}

TEST_F(ExportTest, CsvHasNumbersForMachinesInEveryLanguage)
{
    const auto english = parseCsv(exported("profile", "csv"));
    const auto french = parseCsv(exported("profile", "csv", {"--lang", "fr"}));
    ASSERT_EQ(english.size(), french.size());
    EXPECT_NE(english[1][0], "");
    std::size_t numbers = 0;
    for (std::size_t i = 1; i < english.size(); ++i)
        for (std::size_t j = 0; j < english[i].size(); ++j) {
            EXPECT_EQ(english[i][j].find("\u2212"), std::string::npos) << english[i][j];
            const bool number =
                !english[i][j].empty() && english[i][j].find_first_not_of("-.0123456789") == std::string::npos;
            numbers += number;
            if (number) {
                EXPECT_EQ(french[i][j], english[i][j]);
            }
        }
    EXPECT_GT(numbers, 40U);
}

TEST_F(ExportTest, FrenchFiguresAreFrench)
{
    const std::string english = exported("matrix", "svg");
    const std::string french = exported("matrix", "svg", {"--lang", "fr"});
    EXPECT_NE(english.find("Regulation"), std::string::npos);
    EXPECT_NE(french.find("Régulation"), std::string::npos);
    EXPECT_EQ(french.find(">Regulation<"), std::string::npos);
}

TEST_F(ExportTest, TheSameCommandWritesTheSameBytes)
{
    for (const auto& chart : charts)
        for (const char* ending : {"svg", "png", "csv"})
            EXPECT_TRUE(exported(chart, ending) == exported(chart, ending)) << chart << " " << ending;
}

TEST_F(ExportTest, AFailedExportLeavesAnOlderFileWhole)
{
    const fs::path file = terminal.work() / "matrix.png";
    writeBytes(file, "older");
    const Finished run = terminal.run({"export", terminal.document().string(), "--chart", "matrix", "--out",
                                       file.string(), "--actors", "nobody-at-all"});
    EXPECT_TRUE(run.failedWithOneSentence(1)) << run;
    EXPECT_EQ(bytesOf(file), "older");
}

} // namespace

} // namespace plenary
