// SPDX-License-Identifier: GPL-3.0-or-later
// Documents that are begun, merged and taken back on the command line.
#include "tests/cli/support.h"

#include "core/io/json_dataset.h"

#include <gtest/gtest.h>

using namespace plenary;
using namespace plenary::test;

namespace
{

class MergeCliTest : public ::testing::Test
{
protected:
    Finished run(std::vector<std::string> arguments) const { return terminal.run(arguments); }
    std::string in(const char* name) const { return (terminal.work() / name).string(); }

    /// An edit of the bundled document: another name for a topic.
    void rename(const std::string& file, std::size_t topic, const char* name)
    {
        auto document = must(Document::open(file, OpenMode::ReadWrite));
        must(document.edit("Rename", [&](Writer& writer) -> Result<> {
            auto record = must(document.readAll<Topic>()).at(topic);
            record.name.set("en", name);
            (void)TRY(writer.put(record));
            return {};
        }));
    }
    std::string copy(const char* name)
    {
        must(must(Document::open(p, OpenMode::ReadOnly)).copyTo(in(name)));
        return in(name);
    }

    Terminal terminal;
    std::string p = terminal.document().string();
};

TEST_F(MergeCliTest, NewBeginsWithStatesBlocsAndTopics)
{
    const Finished made =
        run({"new", in("t.plenary"), "--title", "Tokyo", "--start", "16 Feb 2026", "--zone", "Asia/Tokyo",
             "--languages", "en,fr", "--states", "che,NOR", "--blocs", "eu,g7", "--topics", "paris-2025"});
    ASSERT_EQ(made.code, 0) << made;
    const auto counts = run({"info", in("t.plenary"), "--json"}).json();
    EXPECT_EQ(counts.at("actors"), 2 + 27 + 4 + 2);
    EXPECT_EQ(counts.at("topics"), bundledRecords("topics.json").size());
    EXPECT_EQ(run({"check", in("t.plenary")}).out, "ok\n");
    ASSERT_EQ(run({"new", in("u.plenary"), "--topics", in("t.plenary")}).code, 0) << "topics of any document";
    EXPECT_EQ(run({"info", in("u.plenary"), "--json"}).json().at("topics"), counts.at("topics"));
    for (const std::vector<std::string>& wrong : {std::vector<std::string>{"--states", "XXQ"},
                                                  {"--blocs", "warsaw"},
                                                  {"--start", "31 Feb 2025"},
                                                  {"--zone", "Mars/Base"},
                                                  {"--languages", "de", "--states", "DEU"},
                                                  {"--start", "2025-02-11", "--end", "2025-02-10"}}) {
        std::vector<std::string> words = {"new", in("w.plenary")};
        words.insert(words.end(), wrong.begin(), wrong.end());
        const Finished refused = run(words);
        EXPECT_EQ(refused.code, 1) << wrong[1];
        EXPECT_EQ(std::ranges::count(refused.err, '\n'), 1) << refused.err;
        EXPECT_FALSE(fs::exists(in("w.plenary"))) << wrong[1];
    }
    EXPECT_EQ(run({"new", in("w.plenary"), "--from", "paris-2025", "--title", "x"}).code, 2)
        << "it says its title itself";
}

TEST_F(MergeCliTest, MergeTakesOverWhatIsNewAndKeepsACopy)
{
    const auto other = copy("other.plenary");
    rename(other, 0, "There");
    const Finished dry = run({"merge", p, other, "--dry-run"});
    EXPECT_EQ(dry.code, 0) << dry;
    EXPECT_NE(dry.out.find("There"), std::string::npos);
    EXPECT_NE(run({"diff", p, other}).out.find("There"), std::string::npos) << "nothing was changed";
    ASSERT_EQ(run({"merge", p, other}).code, 0);
    EXPECT_EQ(run({"diff", p, other, "--format", "json"}).json(), nlohmann::json::array());
    EXPECT_NE(run({"history", p}).out.find("Merge with “other.plenary”"), std::string::npos);
    EXPECT_EQ(std::ranges::count(run({"backups", p}).out, '\n'), 1);
    ASSERT_EQ(run({"merge", p, other}).code, 0);
    EXPECT_EQ(std::ranges::count(run({"backups", p}).out, '\n'), 1) << "nothing new, no copy";
    ASSERT_EQ(run({"undo", p}).code, 0);
}

TEST_F(MergeCliTest, WhatOnlyAPersonCanDecideIsRefusedUnlessOneSideIsPreferred)
{
    const auto other = copy("other.plenary");
    rename(p, 0, "Here");
    rename(other, 0, "There");
    const Finished open = run({"merge", p, other, "--format", "json"});
    EXPECT_EQ(open.code, 1);
    EXPECT_EQ(open.json().at("open").at(0).at("mine"), "Here");
    EXPECT_EQ(open.json().at("open").at(0).at("theirs"), "There");
    EXPECT_EQ(run({"backups", p}).out, "") << "nothing was changed";
    ASSERT_EQ(run({"merge", p, other, "--prefer", "theirs"}).code, 0);
    EXPECT_EQ(run({"diff", p, other, "--format", "json"}).json(), nlohmann::json::array());
    EXPECT_EQ(run({"merge", p, p}).code, 1) << "with itself";
    EXPECT_EQ(run({"merge", p, in("none.plenary")}).code, 1);
    EXPECT_EQ(run({"merge", p, other, "--prefer", "both"}).code, 2);
}

TEST_F(MergeCliTest, OneOldEditIsTakenBackAlone)
{
    const auto before = copy("before.plenary");
    rename(p, 0, "One");
    rename(p, 1, "Two");
    ASSERT_EQ(run({"history", p, "--take-back", "1", "--dry-run"}).code, 0);
    EXPECT_EQ(std::ranges::count(run({"history", p}).out, '\n'), 2);
    ASSERT_EQ(run({"history", p, "--take-back", "1"}).code, 0);
    const auto left = run({"diff", before, p, "--format", "json"}).json();
    ASSERT_EQ(left.size(), 1U);
    EXPECT_EQ(left[0].at("fields")[0].at("after"), "Two");
    rename(p, 1, "Three");
    EXPECT_EQ(run({"history", p, "--take-back", "2"}).code, 1) << "changed again since";
    ASSERT_EQ(run({"history", p, "--take-back", "2", "--later", "undo"}).code, 0);
    EXPECT_EQ(run({"diff", before, p, "--format", "json"}).json(), nlohmann::json::array());
    EXPECT_EQ(run({"history", p, "--take-back", "99"}).code, 1);
}

TEST_F(MergeCliTest, TheCopiesOfTwoCodersGiveTheirAlpha)
{
    const std::string other = copy("ben.plenary");
    const auto codeAs = [](const std::string& file, const char* coder, std::initializer_list<int> stances) {
        auto document = must(Document::open(file, OpenMode::ReadWrite));
        must(document.edit("Code", [&](Writer& writer) -> Result<> {
            const auto known = must(document.readAll<Position>());
            std::size_t at = 0;
            for (const int stance : stances) {
                auto position = known.at(at += 7);
                position.id = {};
                position.uid = std::string(coder) + "-" + position.uid;
                position.coder = TRY(writer.coderNamed(coder));
                position.stance = stance;
                position.event = {}; // statements that nobody else coded
                position.madeAt = Edtf("2024-01-" + std::to_string(10 + at % 20));
                (void)TRY(writer.put(position));
            }
            return {};
        }));
    };
    codeAs(p, "Ana", {-2, -1, 0, 1, 2, 2});
    codeAs(other, "Ben", {-2, -1, 0, 1, 2, 0});
    ASSERT_EQ(run({"merge", p, other}).code, 0) << "codings of two coders are no conflict";
    const auto rows = run({"list", "reliability", p, "--format", "json"}).json();
    EXPECT_EQ(rows[0].at("units"), 6) << rows.dump();
    EXPECT_EQ(rows[0].at("disputed"), 1);
    EXPECT_TRUE(rows[0].at("alpha_interval").is_number());
}

} // namespace
