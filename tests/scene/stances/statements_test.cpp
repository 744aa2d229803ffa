// SPDX-License-Identifier: GPL-3.0-or-later
// Every statement with its words between the two poles.
#include "core/scene/figure/frame.h"
#include "core/scene/stances/charts.h"
#include "tests/support/scene.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>

namespace plenary::scene
{

namespace
{

struct Talk
{
    Draft draft;
    Row a = draft.actor("Aland"), b = draft.actor("Bland"), topic = draft.topic("Rules");

    Scene scene(double width = 900, double height = 600, std::vector<Row> actors = {})
    {
        return buildStatements(draft.context(width, height), actors.empty() ? std::vector{a, b} : actors,
                               {.topic = draft.data().topics[topic].uid});
    }
};

std::vector<std::string> labels(const Scene& scene)
{
    std::vector<std::string> texts;
    for (const auto& label : shapesOf<Label>(scene, Layer::Labels))
        texts.push_back(label.text);
    return texts;
}

bool isLabelled(const Scene& scene, const std::string& text)
{
    return std::ranges::any_of(labels(scene), [&](const auto& label) { return label.find(text) != std::string::npos; });
}

double xOf(const Scene& scene, double stance)
{
    return scene.plot.x + (stance + 2) / 4 * scene.plot.width;
}

TEST(StatementsTest, EachStatementHasAMarkAtItsStanceInTheOrderOfTime)
{
    Talk talk;
    talk.draft.position(talk.a, talk.topic, -1, "2025-02-09T10:00Z");
    talk.draft.position(talk.b, talk.topic, 1, "2025-02-10T10:00Z");
    talk.draft.position(talk.a, talk.topic, 0, "2025-02-11T10:00Z");
    const Scene scene = talk.scene();
    const auto marks = shapesOf<Mark>(scene, Layer::Marks);
    ASSERT_EQ(marks.size(), 3U);
    EXPECT_NEAR(marks[0].centre.x, xOf(scene, -1), 0.01);
    EXPECT_NEAR(marks[1].centre.x, xOf(scene, 0), 0.01);
    EXPECT_NEAR(marks[2].centre.x, xOf(scene, 1), 0.01);
    EXPECT_LT(marks[0].centre.y, marks[1].centre.y) << "the earlier one above";
    EXPECT_LT(marks[1].centre.y, marks[2].centre.y) << "actors below each other";
    EXPECT_EQ(scene.table.rows.size(), 3U);
    for (const auto& row : scene.table.rows)
        EXPECT_NE(row.hit, Table::npos);
}

TEST(StatementsTest, OneStatementIsNoMean)
{
    Talk talk;
    talk.draft.position(talk.a, talk.topic, -2);
    EXPECT_TRUE(shapesOf<Box>(talk.scene(), Layer::Bands).empty());
    EXPECT_FALSE(isLabelled(talk.scene(), "mean"));
    talk.draft.position(talk.a, talk.topic, 1, "2025-02-12");
    const Scene scene = talk.scene();
    const auto bars = shapesOf<Box>(scene, Layer::Bands);
    ASSERT_EQ(bars.size(), 1U);
    EXPECT_NEAR(bars[0].rect.x + bars[0].rect.width / 2, xOf(scene, -0.5), 0.01);
    EXPECT_TRUE(isLabelled(scene, "2 statements · mean −0.5"));
}

TEST(StatementsTest, SilenceIsSaidAndDrawnNowhere)
{
    Talk talk;
    talk.draft.position(talk.a, talk.topic, 0);
    const Scene scene = talk.scene();
    EXPECT_EQ(shapesOf<Mark>(scene, Layer::Marks).size(), 1U);
    EXPECT_TRUE(isLabelled(scene, "No statement"));
}

TEST(StatementsTest, AnArrowIsOneSpeakerCertainlyLaterByTwoSteps)
{
    const auto arrows = [](Talk& talk) { return shapesOf<Polygon>(talk.scene(), Layer::Marks).size(); };
    Talk moved;
    moved.draft.position(moved.a, moved.topic, -1, "2025-02-10");
    moved.draft.position(moved.a, moved.topic, 1, "2025-02-11");
    EXPECT_EQ(arrows(moved), 1U);
    EXPECT_EQ(moved.scene().title, "Rules: Aland at −1, then at +1");
    EXPECT_EQ(moved.scene().plainTitle, "Statements on “Rules”: Aland and Bland");
    Talk step;
    step.draft.position(step.a, step.topic, 0, "2025-02-10");
    step.draft.position(step.a, step.topic, 1, "2025-02-11");
    EXPECT_EQ(arrows(step), 0U) << "one step";
    Talk sameDay;
    sameDay.draft.position(sameDay.a, sameDay.topic, -1, "2025-02-10");
    sameDay.draft.position(sameDay.a, sameDay.topic, 1, "2025-02-10");
    EXPECT_EQ(arrows(sameDay), 0U) << "which of them came first is not known";
    Talk two;
    const Row person = two.draft.actor("Person", ActorKind::Person);
    two.draft.position(two.a, two.topic, -1, "2025-02-10");
    two.draft.position(person, two.topic, 1, "2025-02-11", {.speakingFor = two.a});
    EXPECT_EQ(arrows(two), 0U) << "two speakers of one actor are no move";
    EXPECT_EQ(two.scene().table.rows.size(), 2U);
}

TEST(StatementsTest, TheTitleSaysWhoNeverMovedAndWhoLiesApart)
{
    Talk talk;
    talk.draft.position(talk.b, talk.topic, -2, "2025-02-09");
    talk.draft.position(talk.a, talk.topic, -1, "2025-02-10");
    talk.draft.position(talk.b, talk.topic, -2, "2025-02-10");
    EXPECT_EQ(talk.scene().title, talk.scene().plainTitle) << "one statement is no finding";
    talk.draft.position(talk.a, talk.topic, 0, "2025-02-11");
    EXPECT_EQ(talk.scene().title, "Rules: the means of Bland (−2) and Aland (−0.50) lie farthest apart");
    talk.draft.position(talk.a, talk.topic, 2, "2025-02-12");
    EXPECT_EQ(talk.scene().title, "Rules: Aland at 0, then at +2; Bland at −2 in all 2 statements");
}

TEST(StatementsTest, OfTwoThatLieAlikeNeitherIsTheFarthest)
{
    Talk talk;
    const Row c = talk.draft.actor("Cland");
    for (const char* day : {"2025-02-09", "2025-02-10"}) {
        talk.draft.position(talk.a, talk.topic, -1, day);
        talk.draft.position(talk.b, talk.topic, 1, day);
    }
    const std::vector<Row> all = {talk.a, talk.b, c};
    EXPECT_NE(talk.scene(900, 600, all).title, talk.scene(900, 600, all).plainTitle);
    for (const char* day : {"2025-02-11", "2025-02-12"})
        talk.draft.position(c, talk.topic, 1, day);
    EXPECT_EQ(talk.scene(900, 600, all).title, talk.scene(900, 600, all).plainTitle);
}

TEST(StatementsTest, AnActorThatHasNoRoomIsNotInTheTitle)
{
    Talk talk;
    const Row c = talk.draft.actor("Cland");
    talk.draft.position(talk.a, talk.topic, 0, "2025-02-09");
    talk.draft.position(talk.b, talk.topic, 0, "2025-02-09");
    talk.draft.position(c, talk.topic, -1, "2025-02-10");
    talk.draft.position(c, talk.topic, 1, "2025-02-11");
    const std::vector<Row> all = {talk.a, talk.b, c};
    EXPECT_EQ(talk.scene(900, 600, all).title, "Rules: Cland at −1, then at +1");
    const Scene small = talk.scene(500, 130, all);
    ASSERT_TRUE(isLabelled(small, "more actors"));
    EXPECT_EQ(small.title, small.plainTitle);
}

TEST(StatementsTest, NorIsItWhereTheNotesTookItsRoom)
{
    const auto& bundled = Bundled::get();
    const auto figureOf = [&](double width, double height) {
        return composeFigure(bundled.context(fake, width, height), {}, [](const Context& context) {
            return buildStatements(context, profileActors(context.data, {}), {.topic = "regulation"});
        });
    };
    EXPECT_TRUE(isLabelled(figureOf(1200, 900), "Macron at −1"));
    const Scene small = figureOf(600, 400);
    ASSERT_TRUE(isLabelled(small, "more actors"));
    EXPECT_FALSE(isLabelled(small, "Macron"));
    EXPECT_FALSE(isLabelled(small, "moved by two steps"));
    EXPECT_EQ(small.title, small.plainTitle);
}

TEST(StatementsTest, WhereNobodySpokeTheTitleSaysSo)
{
    Talk talk;
    const Scene scene = talk.scene();
    EXPECT_EQ(scene.title, "No statement on “Rules”");
    EXPECT_TRUE(scene.legend.empty());
    EXPECT_FALSE(scene.emptyText.empty());
}

TEST(StatementsTest, WhatIsLeftOutIsOfTheTopicAndTheActorsShown)
{
    Talk talk;
    const Row other = talk.draft.topic("Other");
    talk.draft.position(talk.a, talk.topic, 0, "2025-02-09");
    talk.draft.position(talk.a, other, 0, "2025-02");
    Context context = talk.draft.context(900, 600);
    context.asOf = at("2025-02-15T00:00Z");
    const auto subtitle = [&] {
        return buildStatements(context, {talk.a, talk.b}, {.topic = talk.draft.data().topics[talk.topic].uid}).subtitle;
    };
    EXPECT_EQ(subtitle().find("left out"), std::string::npos) << subtitle();
    const auto elsewhere =
        buildStatements(context, {talk.a, talk.b}, {.topic = talk.draft.data().topics[other].uid}).subtitle;
    EXPECT_NE(elsewhere.find("left out"), std::string::npos) << elsewhere;
}

TEST(StatementsTest, WordsThatWereReportedNameWhoTellsThem)
{
    const auto& bundled = Bundled::get();
    const auto context = bundled.context(fake, 1600, 900);
    const Scene scene = buildStatements(context, profileActors(context.data, {}), {.topic = "regulation"});
    EXPECT_TRUE(isLabelled(scene, "reported by "));
    EXPECT_TRUE(isLabelled(scene, "about Sun 9 Feb 2025")) << "what is not exact is never made so";
}

TEST(StatementsTest, OpenMarksAreOfWhatWasNotStatedOrHasNoPassage)
{
    Talk talk;
    talk.draft.position(talk.a, talk.topic, 0, "2025-02-09");
    talk.draft.position(talk.a, talk.topic, 0, "2025-02-10", {.basis = Basis::Reported});
    talk.draft.position(talk.a, talk.topic, 0, "2025-02-11", {.evidence = 0});
    const auto marks = shapesOf<Mark>(talk.scene(), Layer::Marks);
    ASSERT_EQ(marks.size(), 3U);
    EXPECT_NE(marks[0].style.fill, Tone::Panel);
    EXPECT_EQ(marks[1].style.fill, Tone::Panel);
    EXPECT_EQ(marks[2].style.fill, Tone::Panel);
}

TEST(StatementsTest, WordsSpeakersAndHoursStandBesideTheMarks)
{
    const auto& bundled = Bundled::get();
    const auto context = bundled.context(fake, 1600, 900);
    const Scene scene = buildStatements(context, profileActors(context.data, {}), {.topic = "regulation"});
    EXPECT_TRUE(isLabelled(scene, "“we have to make it easier, and we have to cut red tape”"));
    EXPECT_TRUE(isLabelled(scene, "Vance, Tue 11 Feb 2025, between"));
    EXPECT_FALSE(isLabelled(scene, "00:00")) << "no false midnight";
    for (const auto& label : shapesOf<Label>(scene, Layer::Labels)) {
        const double width = fake.width(label.text, label.font);
        const double left = label.at.x - (label.align == Align::Right    ? width
                                          : label.align == Align::Centre ? width / 2
                                                                         : 0);
        EXPECT_GE(left, -0.5) << label.text;
        EXPECT_LE(left + width, scene.width + 0.5) << label.text;
    }
    EXPECT_EQ(scene.title, "Regulation: Emmanuel Macron at −1, then at +1; United States at −2 in all 3 statements");
}

TEST(StatementsTest, WithLittleRoomWordsGoBeforeMarksAndMarksBeforeActors)
{
    Talk talk;
    for (int day = 10; day < 16; ++day)
        talk.draft.position(talk.a, talk.topic, day % 2, "2025-02-" + std::to_string(day));
    talk.draft.position(talk.b, talk.topic, 1, "2025-02-17");
    const auto marks = [](const Scene& scene) {
        return std::ranges::count_if(shapesOf<Mark>(scene, Layer::Marks), [](const Mark&) { return true; });
    };
    for (const double height : {600.0, 300.0, 170.0}) {
        const Scene scene = talk.scene(700, height);
        EXPECT_EQ(marks(scene), 7) << height;
        EXPECT_LE(scene.plot.bottom(), height + 0.5);
    }
    EXPECT_LT(talk.scene(700, 90).plot.height, 60) << "one actor of several is no chart: refused";
}

} // namespace

} // namespace plenary::scene
