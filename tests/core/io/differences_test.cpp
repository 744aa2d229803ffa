// SPDX-License-Identifier: GPL-3.0-or-later
// What differs between two documents: by uid and field, whatever the keys.
#include "core/io/differences.h"
#include "tests/support/small_data_set.h"

namespace plenary
{

namespace
{

using namespace test;
using io::FieldChange;
using io::RecordChange;
using What = RecordChange::What;

class DifferencesTest : public testing::Test
{
protected:
    Document made(const char* name, const Files& data)
    {
        const fs::path source = folder / (std::string(name) + "-source");
        writeDataSet(source, data);
        return must(io::createFromFolder(folder / (std::string(name) + ".plenary"), source));
    }

    static std::vector<RecordChange> between(const Document& before, const Document& after)
    {
        return must(io::differences(before, after, "en"));
    }

    TemporaryFolder folder;
    Files files = smallDataSet();
};

TEST_F(DifferencesTest, TwoImportsOfOneDataSetHoldTheSame)
{
    EXPECT_TRUE(between(made("a", files), made("b", files)).empty());
}

TEST_F(DifferencesTest, OtherKeysAreNoDifference)
{
    const auto before = made("a", files);
    // Read in another order, every actor has another key.
    std::reverse(files["actors.json"].begin(), files["actors.json"].end());
    EXPECT_TRUE(between(before, made("b", files)).empty());
}

TEST_F(DifferencesTest, AChangeNamesRecordFieldAndLanguage)
{
    const auto before = made("a", files);
    files["events.json"][0]["title"]["fr"] = "Allocution";
    files["positions.json"][0]["stance"] = -1;
    files["positions.json"][0]["speaking_for"] = nullptr;
    const auto changes = between(before, made("b", files));
    ASSERT_EQ(changes.size(), 2U);
    EXPECT_EQ(changes[0].kind, EntityKind::Event);
    EXPECT_EQ(changes[0].uid, "talk");
    EXPECT_EQ(changes[0].name, "Talk");
    EXPECT_EQ(changes[0].what, What::Changed);
    ASSERT_EQ(changes[0].fields.size(), 1U);
    EXPECT_EQ(changes[0].fields[0].field, "title");
    EXPECT_EQ(changes[0].fields[0].language, "fr");
    EXPECT_EQ(changes[0].fields[0].before, "Discours");
    EXPECT_EQ(changes[0].fields[0].after, "Allocution");
    ASSERT_EQ(changes[1].fields.size(), 2U);
    EXPECT_EQ(changes[1].fields[0].field, "speaking_for");
    EXPECT_EQ(changes[1].fields[0].before, "usa") << "a record by its uid";
    EXPECT_TRUE(changes[1].fields[0].after.is_null());
    EXPECT_EQ(changes[1].fields[1].before, -2);
    EXPECT_EQ(changes[1].fields[1].after, -1);
}

TEST_F(DifferencesTest, WhatCameAndWhatWentIsNamedWhole)
{
    const auto before = made("a", files);
    auto talk = files["events.json"][0];
    talk["id"] = "second-talk";
    files["events.json"].push_back(talk);
    files["published_counts.json"].clear();
    const auto changes = between(before, made("b", files));
    ASSERT_EQ(changes.size(), 2U) << "its passage is told with it";
    EXPECT_EQ(changes[0].what, What::Added);
    EXPECT_EQ(changes[0].uid, "second-talk");
    EXPECT_TRUE(std::ranges::any_of(changes[0].fields, [](const FieldChange& field) {
        return field.field == "evidence" && field.before.is_null() && field.after.size() == 1;
    }));
    EXPECT_EQ(changes[1].what, What::Removed);
    EXPECT_EQ(changes[1].kind, EntityKind::PublishedCount);
    EXPECT_EQ(changes[1].name, "Signatories");
}

TEST_F(DifferencesTest, AnotherPassageIsAChangeOfWhatItProves)
{
    const auto before = made("a", files);
    files["events.json"][0]["evidence"][0]["quote"] = "it said otherwise";
    const auto changes = between(before, made("b", files));
    ASSERT_EQ(changes.size(), 1U);
    EXPECT_EQ(changes[0].uid, "talk");
    ASSERT_EQ(changes[0].fields.size(), 1U);
    EXPECT_EQ(changes[0].fields[0].field, "evidence");
    EXPECT_EQ(changes[0].fields[0].before[0]["quote"], "it said so");
    EXPECT_EQ(changes[0].fields[0].after[0]["quote"], "it said otherwise");
}

TEST_F(DifferencesTest, AnEditAndItsUndoAreSeenAndGone)
{
    const auto before = made("a", files);
    auto after = made("b", files);
    must(after.edit("rename", [&](Writer& writer) -> Result<> {
        auto topic = must(after.readAll<Topic>()).front();
        topic.polePlus = Text("en", "Much more");
        TRY(writer.put(topic));
        return {};
    }));
    ASSERT_EQ(between(before, after).size(), 1U);
    EXPECT_EQ(between(before, after)[0].fields[0].field, "pole_plus");
    must(after.undo());
    EXPECT_TRUE(between(before, after).empty());
}

TEST_F(DifferencesTest, CanBeCancelled)
{
    const auto paris = parisDocument(folder / "p.plenary");
    const auto cancelled = io::differences(paris, paris, "en", [](double) { return false; });
    ASSERT_FALSE(cancelled);
    EXPECT_EQ(cancelled.error().code, Errc::Cancelled);
}

} // namespace

} // namespace plenary
