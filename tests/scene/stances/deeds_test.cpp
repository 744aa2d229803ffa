// SPDX-License-Identifier: GPL-3.0-or-later
// Words and deeds: what an actor says against what it signed, refused or said before.
#include "core/scene/stances/cells.h"
#include "core/scene/stances/charts.h"
#include "core/scene/stances/deeds.h"
#include "tests/support/scene.h"

#include <gtest/gtest.h>

namespace plenary::scene
{

namespace
{

class DeedsTest : public testing::Test
{
protected:
    DeedsTest()
    {
        a = draft.actor("A");
        b = draft.actor("B");
        topic = draft.topic("T");
        other = draft.topic("O");
        text = draft.instrument("Text");
        draft.data().instruments[text].expresses = {{draft.data().topics[topic].id, 1}};
    }

    std::vector<Contradiction> found(const char* asOf = nullptr)
    {
        Context context = draft.context();
        if (asOf)
            context.asOf = at(asOf);
        const std::vector<Row> actors = {a, b};
        return contradictions(context, actors);
    }

    Draft draft;
    Row a, b, topic, other, text;
};

TEST_F(DeedsTest, WhoSignedAndSpeaksAgainstItIsListedWithTheAct)
{
    draft.signature(text, a, SignatureStatus::Signed, "2025-02-11");
    draft.signature(text, b, SignatureStatus::Declined, "2025-02-11");
    const Row against = draft.position(a, topic, -2, "2025-02-12T10:00Z");
    draft.position(a, other, -2, "2025-02-12T11:00Z"); // signing says nothing of this
    const Row praise = draft.position(b, topic, 2, "2025-02-12T12:00Z");
    draft.position(b, topic, 0, "2025-02-12T13:00Z");
    const auto all = found();
    ASSERT_EQ(all.size(), 2U);
    EXPECT_EQ(all[0].actor, a);
    EXPECT_EQ(all[0].statement, against);
    EXPECT_EQ(all[0].deed.side, ActSide::Joins);
    EXPECT_EQ(all[0].deed.expressed, 1);
    EXPECT_FALSE(all[0].isOfWords());
    EXPECT_EQ(all[1].actor, b);
    EXPECT_EQ(all[1].statement, praise) << "spoke for a text that it refused";
    EXPECT_EQ(all[1].deed.side, ActSide::Refuses);
    EXPECT_TRUE(found("2025-02-11T00:00Z").empty()) << "nothing had happened by then";
}

TEST_F(DeedsTest, TheLastActCounts)
{
    draft.signature(text, a, SignatureStatus::Signed, "2025-02-11");
    draft.signature(text, a, SignatureStatus::Disowned, "2025-02-13");
    draft.position(a, topic, -2, "2025-02-11T12:00Z");
    EXPECT_EQ(found("2025-02-12T23:00Z").size(), 1U);
    EXPECT_TRUE(found("2025-02-14T00:00Z").empty()) << "it left, and says so";
}

TEST_F(DeedsTest, ATurnOfWordsNamesTheStatementBefore)
{
    const Row before = draft.position(a, topic, 1, "2025-02-10T10:00Z");
    draft.position(a, topic, 0, "2025-02-10T11:00Z");
    const Row after = draft.position(a, topic, -1, "2025-02-10T12:00Z");
    draft.position(a, topic, -2, "2025-02-10T13:00Z");
    const auto all = found();
    ASSERT_EQ(all.size(), 1U);
    EXPECT_TRUE(all[0].isOfWords());
    EXPECT_EQ(all[0].earlier, before);
    EXPECT_EQ(all[0].statement, after);
    EXPECT_TRUE(all[0].isOrdered);
}

TEST_F(DeedsTest, WhichOfTwoOfADayCameFirstIsNotClaimed)
{
    draft.position(a, topic, 1, "2025-02-10");
    draft.position(a, topic, -1, "2025-02-10");
    const auto all = found();
    ASSERT_EQ(all.size(), 1U);
    EXPECT_FALSE(all[0].isOrdered);
}

TEST_F(DeedsTest, TheMarkIsInEveryChartOfStances)
{
    draft.signature(text, a, SignatureStatus::Signed, "2025-02-11");
    draft.position(a, topic, -2, "2025-02-12T10:00Z");
    draft.position(b, topic, 1, "2025-02-12T10:00Z");
    const Context context = draft.context();
    const StanceCells cells(context, columnsOf({a, b}), StanceCells::Detail::Counts);
    EXPECT_TRUE(cells.at(0, topic).againstDeed);
    EXPECT_FALSE(cells.at(1, topic).broken());
    const auto bolts = [](const Scene& scene) {
        return std::ranges::count(shapesOf<Mark>(scene, Layer::Labels), Glyph::Bolt, &Mark::glyph);
    };
    StanceOptions options;
    options.topic = "t";
    for (const Scene& scene : {buildMatrix(context, {a, b}), buildProfile(context, {a, b}), buildTrend(context, {a, b}, options)}) {
        EXPECT_EQ(bolts(scene), 1) << scene.title;
        EXPECT_EQ(std::ranges::count(scene.legend, Glyph::Bolt, &LegendEntry::glyph), 1) << scene.title;
    }
    const Scene matrix = buildMatrix(context, {a, b});
    const auto* row = rowWith(matrix, {"T", "A"});
    ASSERT_NE(row, nullptr);
    EXPECT_EQ(row->cells[column(matrix, "Words and deeds")], "words against deeds");
}

TEST_F(DeedsTest, NothingIsInferred)
{
    draft.data().instruments[text].expresses.clear();
    draft.signature(text, a, SignatureStatus::Signed, "2025-02-11");
    draft.position(a, topic, -2, "2025-02-12T10:00Z");
    EXPECT_TRUE(found().empty());
}

} // namespace

} // namespace plenary::scene
