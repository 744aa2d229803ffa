// SPDX-License-Identifier: GPL-3.0-or-later
// The text of a source, kept from the command line.
#include "tests/cli/support.h"

#include <gtest/gtest.h>

#include <fstream>

using namespace plenary;
using namespace plenary::test;

namespace
{

TEST(CaptureCli, KeepsTheTextAndTellsWhichPassagesAreNotInIt)
{
    const Terminal terminal;
    const std::string p = terminal.document().string(), text = (terminal.work() / "text.txt").string();
    std::ofstream(text) << "“Non merci”, lui a répondu lundi sur X le patron d'OpenAI.";
    const std::string before = terminal.run({"info", p, "--json"}).out;
    const Finished dry = terminal.run({"capture", p, "euronews-seed", text, "--dry-run"});
    ASSERT_EQ(dry.code, 0) << dry;
    EXPECT_TRUE(dry.out.contains("not there: “")) << dry;
    EXPECT_EQ(terminal.run({"info", p, "--json"}).out, before) << "a dry run changes nothing";
    ASSERT_EQ(terminal.run({"capture", p, "euronews-seed", text}).code, 0);
    EXPECT_TRUE(terminal.run({"check", p}).out.contains("captured of the source “euronews-seed”"));
    ASSERT_EQ(terminal.run({"undo", p}).code, 0);
    EXPECT_EQ(terminal.run({"check", p}).out, "ok\n");
    for (const std::vector<std::string>& wrong :
         {std::vector<std::string>{"nobody", text}, {"euronews-seed", "/none.txt"}}) {
        const Finished refused = terminal.run({"capture", p, wrong[0], wrong[1]});
        EXPECT_EQ(refused.code, 1) << refused;
        EXPECT_EQ(refused.out, "");
    }
}

TEST(CombineCli, MakesOneOfTwoAndRefusesWhatIsNotThere)
{
    const Terminal terminal;
    const std::string p = terminal.document().string();
    const auto actors = terminal.run({"info", p, "--json"}).json().at("actors").get<int>();
    const Finished done = terminal.run({"combine", p, "actors", "france", "macron"});
    ASSERT_EQ(done.code, 0) << done;
    EXPECT_EQ(terminal.run({"info", p, "--json"}).json().at("actors"), actors - 1);
    EXPECT_EQ(terminal.run({"check", p}).out, "ok\n");
    ASSERT_EQ(terminal.run({"undo", p}).code, 0);
    EXPECT_EQ(terminal.run({"info", p, "--json"}).json().at("actors"), actors);
    EXPECT_EQ(terminal.run({"combine", p, "actors", "france", "nobody"}).code, 1);
    EXPECT_EQ(terminal.run({"combine", p, "actors", "france", "france"}).code, 1);
    EXPECT_EQ(terminal.run({"combine", p, "trees", "france", "india"}).code, 2);
}

} // namespace
