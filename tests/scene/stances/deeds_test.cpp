// SPDX-License-Identifier: GPL-3.0-or-later
// Words and deeds: what an actor says against what it signed, refused or said before.
#include "core/scene/agreement/agreement.h"
#include "core/scene/map/map.h"
#include "core/scene/stances/broken_statements.h"
#include "core/scene/stances/cells.h"
#include "core/scene/stances/charts.h"
#include "core/scene/stances/deeds.h"
#include "core/scene/timeline/timeline.h"
#include "tests/support/scene.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <cstdio>
#include <map>
#include <random>

namespace plenary::scene
{

namespace
{

std::string timeOf(int hour, const char* offset)
{
    char text[32];
    std::snprintf(text, sizeof text, "2025-02-%02dT%02d:00%s", 1 + hour / 24, hour % 24, offset);
    return text;
}

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

    static std::ptrdiff_t boltsIn(const Scene& scene)
    {
        return std::ranges::count(shapesOf<Mark>(scene, Layer::Labels), Glyph::Bolt, &Mark::glyph);
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

TEST_F(DeedsTest, ASumSpeaksOnlyForWhatIsNotedWithIt)
{
    const Row announced = draft.event("Announced", "2025-02-11T10:00Z");
    draft.pledge(announced, "Against", "5", "EUR");
    draft.data().pledges.back().actor = draft.data().actors[a].id;
    draft.pledge(announced, "Silent", "7", "EUR");
    draft.data().pledges.back().actor = draft.data().actors[a].id;
    const Row praise = draft.position(a, topic, 2, "2025-02-12T12:00Z");
    EXPECT_TRUE(found().empty()) << "nothing is inferred";
    draft.data().pledges[0].expresses = {{draft.data().topics[topic].id, -1}};
    const auto all = found();
    ASSERT_EQ(all.size(), 1U);
    EXPECT_EQ(all[0].statement, praise);
    EXPECT_EQ(all[0].deed.sum, 0U);
    EXPECT_EQ(all[0].deed.act, noRow);
    EXPECT_TRUE(found("2025-02-11T09:00Z").empty()) << "not given yet";
    draft.selection().pledges = {0, 1};
    EXPECT_TRUE(found().empty()) << "hidden by the filter";
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
    EXPECT_TRUE(cells.at(0, topic).breaks.againstDeed);
    EXPECT_FALSE(cells.at(1, topic).breaks.any());
    StanceOptions options;
    options.topic = "t";
    for (const Scene& scene : {buildMatrix(context, {a, b}), buildProfile(context, {a, b}), buildTrend(context, {a, b}, options)}) {
        EXPECT_EQ(boltsIn(scene), 1) << scene.title;
        EXPECT_EQ(std::ranges::count(scene.legend, Glyph::Bolt, &LegendEntry::glyph), 1) << scene.title;
    }
    const Scene matrix = buildMatrix(context, {a, b});
    const auto* row = rowWith(matrix, {"T", "A"});
    ASSERT_NE(row, nullptr);
    EXPECT_EQ(row->cells[column(matrix, "Words and deeds")], "words against deeds");
}

TEST_F(DeedsTest, TheMarkIsOnTheEventAtWhichItWasSaid)
{
    draft.signature(text, a, SignatureStatus::Signed, "2025-02-11");
    const Row speech = draft.event("Speech", "2025-02-12T10:00Z", {.topics = {topic, other}});
    draft.event("Dinner", "2025-02-12T18:00Z");
    const Row said = draft.position(a, topic, -2, "2025-02-12T10:00Z");
    draft.position(b, topic, -2, "2025-02-12T18:00Z"); // signed nothing
    draft.data().events.positions = {{0, 1, 2}, {said, said + 1}};
    draft.data().positions.event = {speech, speech + 1};
    const TimelineOptions byKind{LaneBy::Kind, at("2025-02-12T00:00Z"), at("2025-02-13T00:00Z")};
    const Scene scene = buildTimeline(draft.context(), byKind);
    EXPECT_EQ(boltsIn(scene), 1);
    EXPECT_EQ(std::ranges::count(scene.legend, Glyph::Bolt, &LegendEntry::glyph), 1);
    const auto deeds = column(scene, "Words and deeds");
    for (const auto& row : scene.table.rows)
        EXPECT_EQ(row.cells[deeds], row.cells[2] == "Speech" ? "words against deeds" : "") << row.cells[2];
    const Hit* hit = hitOf(scene, {Target::Kind::Event, draft.data().events.id[speech].value});
    ASSERT_NE(hit, nullptr);
    EXPECT_TRUE(hit->name.ends_with("words against deeds")) << hit->name;
    const Scene byTopic = buildTimeline(draft.context(), {LaneBy::Topic, byKind.from, byKind.to});
    EXPECT_EQ(boltsIn(byTopic), 1) << "in the lane of what it was said on, in no other";
}

TEST_F(DeedsTest, TheMarkIsOnTheMapBesideTheActItGoesAgainst)
{
    draft.data().actors[a].iso3 = "FRA";
    draft.data().actors[b].iso3 = "IND";
    const Row another = draft.instrument("Another");
    draft.signature(text, a, SignatureStatus::Signed, "2025-02-11");
    draft.signature(another, b, SignatureStatus::Signed, "2025-02-11");
    draft.position(a, topic, -2, "2025-02-12T10:00Z");
    draft.position(b, topic, -2, "2025-02-12T10:00Z");
    const auto& world = Bundled::get().world();
    const Scene scene = buildMap(draft.context(), world, {.instrument = "text"});
    EXPECT_EQ(boltsIn(scene), 1);
    EXPECT_EQ(std::ranges::count(scene.legend, Glyph::Bolt, &LegendEntry::glyph), 1);
    const auto* row = rowWith(scene, {"A"});
    ASSERT_NE(row, nullptr);
    EXPECT_EQ(row->cells[column(scene, "Words and deeds")], "words against deeds");
    EXPECT_EQ(boltsIn(buildMap(draft.context(), world, {.instrument = "another"})), 0)
        << "its text says nothing of topics";
    EXPECT_EQ(boltsIn(buildMap(draft.context(), world, {.colour = MapColour::Stance, .topic = "t"})), 1);
    EXPECT_EQ(boltsIn(buildMap(draft.context(), world, {.colour = MapColour::Stance, .topic = "o"})), 0);
}

TEST_F(DeedsTest, TheMarkAndANoteAreInEveryChartOfAgreement)
{
    draft.signature(text, a, SignatureStatus::Signed, "2025-02-11");
    draft.position(a, topic, -2, "2025-02-12T10:00Z");
    draft.position(b, topic, 1, "2025-02-12T10:00Z");
    draft.position(b, other, 1, "2025-02-12T11:00Z");
    draft.position(b, other, -1, "2025-02-12T12:00Z");
    const Context context = draft.context();
    for (const auto view : {AgreementView::Matrix, AgreementView::Map, AgreementView::Network,
                            AgreementView::Polarisation, AgreementView::Pairs}) {
        StanceOptions options;
        options.view = view;
        options.minShared = 1;
        const Scene scene = buildAgreement(context, {a, b}, options);
        const bool hasMarks = view != AgreementView::Polarisation && view != AgreementView::Pairs;
        EXPECT_EQ(boltsIn(scene), hasMarks ? 2 : 0) << scene.title;
        EXPECT_TRUE(std::ranges::any_of(scene.notes, [](const std::string& note) {
            return note == "Words against deeds on a topic: A. On both sides of a topic: B.";
        })) << scene.title;
    }
}

/// The list of contradictions and the marks of single statements are worked out in two ways.
TEST_F(DeedsTest, MarksOfStatementsAreThoseOfTheList)
{
    draft.signature(text, a, SignatureStatus::Signed, "2025-02-01");
    draft.signature(text, b, SignatureStatus::Declined, "2025-02-03");
    std::mt19937 random(7);
    const auto upTo = [&](unsigned most) { return static_cast<int>(random() % (most + 1)); };
    for (int hour = 0; hour < 300; ++hour) {
        const auto when = timeOf(hour, upTo(3) == 0 ? "" : "Z");
        draft.position(upTo(1) ? a : b, upTo(2) ? topic : other, upTo(4) - 2, when);
    }
    for (const char* asOf : {"2025-02-02T12:00Z", "2025-02-09T00:00Z", "2026-01-01T00:00Z"}) {
        Context context = draft.context();
        context.asOf = at(asOf);
        context.zone = *Zone::find("Asia/Kolkata");
        const std::vector<Row> actors = {a, b};
        std::map<Row, Breaks> listed;
        for (const auto& one : contradictions(context, actors))
            listed[one.statement] = listed[one.statement] | Breaks{!one.isOfWords(), one.isOfWords()};
        EXPECT_GT(listed.size(), 5U);
        const StatementsByTopic statements(draft.data());
        const BrokenStatements broken(context, statements);
        for (Row row = 0; row < draft.data().positions.size(); ++row)
            EXPECT_EQ(broken.of(row), listed[row]) << row << " " << asOf;
    }
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
