// SPDX-License-Identifier: GPL-3.0-or-later
// export --chart map: projections, regions, colours, dates, and what it refuses.
#include "tests/cli/support.h"

#include <gtest/gtest.h>

namespace plenary
{

namespace
{

using namespace test;

class MapExportTest : public testing::Test
{
protected:
    Finished exportMap(const std::string& name, std::vector<std::string> flags)
    {
        std::vector<std::string> words = {"export", terminal.document().string(),   "--chart", "map",
                                          "--out",  (terminal.work() / name).string()};
        words.insert(words.end(), flags.begin(), flags.end());
        return terminal.run(words);
    }
    std::string exported(const std::string& name, std::vector<std::string> flags)
    {
        const Finished run = exportMap(name, std::move(flags));
        EXPECT_EQ(run.code, 0) << run;
        return bytesOf(terminal.work() / name);
    }

    Terminal terminal;
};

std::size_t occurrences(std::string_view text, std::string_view part)
{
    std::size_t count = 0;
    for (auto at = text.find(part); at != std::string_view::npos; at = text.find(part, at + 1))
        ++count;
    return count;
}

TEST_F(MapExportTest, OneNamedPartACountryMarkersIncluded)
{
    const std::string svg = exported("m.svg", {});
    for (const char* iso3 : {"FRA", "USA", "XKX", "VAT", "MLT", "SGP", "TUV", "MCO", "FJI", "RUS"}) {
        EXPECT_EQ(occurrences(svg, "id=\"country-" + std::string(iso3) + "\""), 1U) << iso3;
        EXPECT_EQ(occurrences(svg, "id=\"country-" + std::string(iso3) + "-2\""), 0U) << iso3;
    }
    const auto vatican = svg.substr(svg.find("id=\"country-VAT\""), 400);
    EXPECT_NE(vatican.find("<circle"), std::string::npos) << vatican;
    EXPECT_NE(svg.find("Made with Natural Earth"), std::string::npos);
}

TEST_F(MapExportTest, EveryProjectionAndRegionInEveryFormat)
{
    std::set<std::string> pictures;
    for (const char* projection : {"equal-earth", "natural-earth", "globe"})
        pictures.insert(exported("p.svg", {"--projection", projection}));
    for (const char* region : {"europe", "africa", "asia", "americas", "oceania"}) {
        pictures.insert(exported("r.svg", {"--region", region}));
        EXPECT_TRUE(exported("r.pdf", {"--region", region}).starts_with("%PDF")) << region;
    }
    EXPECT_EQ(pictures.size(), 8U) << "all differ";
    EXPECT_TRUE(exported("g.png", {"--projection", "globe", "--region", "africa", "--size", "800x600"})
                    .starts_with("\x89PNG"));
    EXPECT_NE(exported("e.svg", {"--region", "europe"}).find("Azimuthal equal-area"), std::string::npos);
    EXPECT_NE(exported("f.svg", {"--find", "Allemagne", "--lang", "fr"}), exported("w.svg", {"--lang", "fr"}));
}

TEST_F(MapExportTest, ColoursByStanceAndByAgreement)
{
    const auto stance = parseCsv(exported("s.csv", {"--colour", "stance", "--topic", "regulation"}));
    ASSERT_EQ(stance[0].size(), 6U);
    EXPECT_EQ(stance[0][4], "Value");
    EXPECT_EQ(stance[0][5], "Words and deeds");
    const auto usa = std::ranges::find(stance, "United States", [](const auto& row) { return row[0]; });
    ASSERT_NE(usa, stance.end());
    EXPECT_TRUE((*usa)[4].starts_with("-")) << (*usa)[4] << ": a number for machines";
    const auto agreement = exported("a.csv", {"--colour", "agreement", "--with", "france"});
    EXPECT_NE(agreement.find("Canada"), std::string::npos);
    EXPECT_NE(exported("a.svg", {"--color", "agreement", "--with", "india"}).find("Agreement with India"),
              std::string::npos);
}

TEST_F(MapExportTest, ClassesAndDates)
{
    const auto two = parseCsv(exported("c.csv", {"--classes", "declined"}));
    EXPECT_EQ(two.size() - 1, 2U);
    const auto dates = parseCsv(exported("d.csv", {"--beside", "2025-02-10"}));
    EXPECT_EQ(dates[0].size(), 10U);
    EXPECT_TRUE(std::ranges::count(dates[0], "Act")) << "which act each row is";
    const auto early = exported("i.svg", {"--instrument", "coe-ai-convention"});
    EXPECT_NE(early.find("Council of Europe"), std::string::npos);
    EXPECT_NE(early, exported("j.svg", {"--as-of", "2025-02-10"}));
}

TEST_F(MapExportTest, BadWishesAreOneSentence)
{
    const std::vector<std::vector<std::string>> wrong = {
        {"--instrument", "no-such-text"},  {"--colour", "stance", "--topic", "no-such-topic"},
        {"--colour", "agreement", "--with", "nobody-at-all"},
        {"--classes", "signed,unheard-of"}, {"--find", "SUN"},
        {"--region", "europe", "--projection", "natural-earth"}, {"--beside", "31 February"},
        {"--size", "0x0"},
    };
    for (const auto& flags : wrong) {
        const Finished run = exportMap("bad.svg", flags);
        EXPECT_TRUE(run.failedWithOneSentence(1)) << flags[0] << ": " << run;
        EXPECT_FALSE(fs::exists(terminal.work() / "bad.svg")) << flags[0];
    }
    for (const auto& flags : std::vector<std::vector<std::string>>{{"--projection", "mercator"}, {"--region", "atlantis"}})
        EXPECT_EQ(exportMap("bad.svg", flags).code, 2) << flags[1];
}

} // namespace

} // namespace plenary
