// SPDX-License-Identifier: GPL-3.0-or-later
// What the command line offers for timelines, and for how a range of time is met.
#include "tests/cli/support.h"

#include <gtest/gtest.h>

namespace plenary
{

namespace
{

using namespace test;

class TimelineFlagsTest : public testing::Test
{
protected:
    Finished exportWith(std::vector<std::string> flags, const char* ending = "svg")
    {
        file = terminal.work() / (std::string("out.") + ending);
        fs::remove(file);
        std::vector<std::string> words = {"export", terminal.document().string(), "--chart", "timeline", "--out",
                                          file.string()};
        words.insert(words.end(), flags.begin(), flags.end());
        return terminal.run(words);
    }
    std::string picture(std::vector<std::string> flags)
    {
        const auto run = exportWith(std::move(flags));
        EXPECT_EQ(run.code, 0) << run;
        return bytesOf(file);
    }
    static bool has(const std::string& text, const char* part) { return text.find(part) != std::string::npos; }

    Terminal terminal;
    fs::path file;
};

TEST_F(TimelineFlagsTest, NightsCanStayAsLongAsTheyAre)
{
    const auto folded = picture({"--from", "2025-02-10", "--to", "2025-02-11"});
    const auto whole = picture({"--from", "2025-02-10", "--to", "2025-02-11", "--no-folds"});
    EXPECT_NE(folded, whole);
    EXPECT_TRUE(has(whole, ">03:00<") || has(whole, ">02:00<")) << "an hour of the night";
    EXPECT_FALSE(has(folded, ">03:00<") || has(folded, ">02:00<"));
}

TEST_F(TimelineFlagsTest, BandsAndArrowsCanBeLeftOut)
{
    EXPECT_TRUE(has(picture({}), "Summit at the Grand Palais"));
    EXPECT_TRUE(has(picture({"--lang", "fr"}), "Sommet au Grand Palais"));
    EXPECT_FALSE(has(picture({"--bands", "none"}), "Summit at the Grand Palais"));
    EXPECT_FALSE(has(picture({"--bands", "nights"}), "Summit at the Grand Palais"));
    EXPECT_TRUE(has(picture({}), "An arrow leads"));
    EXPECT_FALSE(has(picture({"--no-links"}), "An arrow leads"));
}

TEST_F(TimelineFlagsTest, AnOpenEndIsNoBoundOfAPicture)
{
    const auto early = exportWith({"--from", "../2025"});
    EXPECT_NE(early.code, 0);
    EXPECT_TRUE(has(early.err, "“../2025” is open at one end")) << early;
    EXPECT_NE(exportWith({"--from", "2025-02-10", "--to", "2025/.."}).code, 0);
    EXPECT_EQ(exportWith({"--from", "since 1958", "--to", "2026"}).code, 0);
    EXPECT_TRUE(has(picture({"--from", "2025-05-01", "--to", "2025-05-02"}), "No event in this span of time."));
}

TEST_F(TimelineFlagsTest, LanesAreChosen)
{
    EXPECT_TRUE(has(picture({"--lanes", "kind"}), ">Speech<"));
    EXPECT_TRUE(has(picture({"--lanes", "kind", "--collapse-lanes", "kind:meeting"}), "▸ Meeting"));
    for (const char* by : {"bloc", "source", "tag"})
        EXPECT_EQ(exportWith({"--lanes", by}).code, 0) << by;
    ASSERT_EQ(exportWith({"--lanes", "kind", "--hide-lanes", "kind:speech"}, "csv").code, 0);
    EXPECT_FALSE(has(bytesOf(file), "Vance: policy must be pro-growth"));
}

TEST_F(TimelineFlagsTest, ColoursAreChosen)
{
    EXPECT_TRUE(has(picture({"--colour", "stance"}), "No statement"));
    EXPECT_TRUE(has(picture({"--colour", "actor"}), "Other actors"));
}

TEST_F(TimelineFlagsTest, WhatDoesNotExistIsSaidInOneSentence)
{
    for (const auto& [flags, says] :
         {std::pair<std::vector<std::string>, const char*>{{"--bands", "days"}, "“days”"},
          {{"--hide-lanes", "actor:nobody"}, "actor:nobody"},
          {{"--lanes", "kind", "--lane-order", "kind:speech,kind:x"}, "kind:x"}}) {
        const auto run = exportWith(flags);
        EXPECT_EQ(run.code, 1) << run;
        EXPECT_TRUE(has(run.err, says)) << run;
        EXPECT_EQ(std::ranges::count(run.err, '\n'), 1) << run;
        EXPECT_FALSE(fs::exists(file));
    }
    EXPECT_EQ(exportWith({"--colour", "taste"}).code, 2);
    EXPECT_EQ(exportWith({"--overlap", "maybe"}).code, 2);
}

TEST_F(TimelineFlagsTest, ARangeIsMetInThreeWays)
{
    const auto listed = [&](const char* mode) {
        const auto run =
            terminal.run({"list", "events", terminal.document().string(), "--filter",
                          "from:2025-02-11T10:00+01:00 to:2025-02-11T11:00+01:00", "--overlap", mode, "--format", "json"});
        EXPECT_EQ(run.code, 0) << run;
        return run.json().size();
    };
    EXPECT_GT(listed("possibly"), listed("midpoint"));
    EXPECT_GT(listed("midpoint"), 0U);
    EXPECT_GT(listed("possibly"), listed("certainly"));
}

TEST_F(TimelineFlagsTest, LinksAndErasAreListed)
{
    const auto events =
        terminal.run({"list", "events", terminal.document().string(), "--filter", "swindler", "--format", "json"}).json();
    const auto found = std::ranges::find_if(events, [](const auto& event) { return event.at("id") == "musk-swindler"; });
    ASSERT_NE(found, events.end());
    EXPECT_EQ(found->at("responds_to"), nlohmann::json::array({"altman-no-thanks"}));
    EXPECT_EQ(found->at("amends"), nlohmann::json::array());
    const auto eras = terminal.run({"list", "eras", terminal.document().string(), "--format", "json"}).json();
    ASSERT_EQ(eras.size(), 3U);
    EXPECT_EQ(eras[2].at("when"), "2025-02-10/2025-02-11");
}

} // namespace

} // namespace plenary
