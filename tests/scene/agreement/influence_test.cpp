// SPDX-License-Identifier: GPL-3.0-or-later
// How much of agreement hangs on one quote, source or coder.
#include "core/scene/agreement/influence.h"
#include "tests/support/scene.h"

#include <gtest/gtest.h>

namespace plenary::scene
{

namespace
{

class InfluenceTest : public testing::Test
{
protected:
    InfluenceTest()
    {
        for (const char* name : {"A", "B", "C"})
            actors.push_back(draft.actor(name));
        for (const char* name : {"T1", "T2", "T3"})
            topics.push_back(draft.topic(name));
        for (const char* name : {"one", "two"})
            draft.data().sources.push_back({SourceId{static_cast<std::int64_t>(draft.data().sources.size()) + 1}, name,
                                            std::string("Publisher ") + name, std::string("Title ") + name, false, {}, "en", {}, {}, {}});
        options.minShared = 1;
    }

    void say(std::size_t actor, std::size_t topic, int stance, std::vector<Row> sources)
    {
        draft.position(actors[actor], topics[topic], stance);
        auto& lists = draft.data().positionSources;
        lists.offsets.resize(lists.offsets.size() - 1); // as Draft closed it, without sources
        lists.values.append(sources);
        lists.closeRow();
    }

    Scene scene()
    {
        return buildAgreement(draft.context(), actors, options);
    }

    Draft draft;
    std::vector<Row> actors, topics;
    StanceOptions options;
};

TEST_F(InfluenceTest, ASourceThatTurnsAPairIsNamedAndThePairStandsInBrackets)
{
    // A and B: far apart on two topics that rest on source two alone, alike on a third.
    for (const std::size_t topic : {0U, 1U}) {
        say(0, topic, 2, {1});
        say(1, topic, -2, {1});
    }
    say(0, 2, 1, {0});
    say(1, 2, 1, {0});
    say(2, 0, 2, {0, 1}); // rests on two: no source alone decides
    const Context context = draft.context();
    const Agreement agreement(context, columnsOf(actors), options);
    const auto influence = influenceOn(context, agreement, options);
    ASSERT_TRUE(influence);
    ASSERT_FALSE(influence->parts.empty());
    const auto source = std::ranges::find_if(influence->parts, [](const LeftOutPart& part) {
        return part.kind == LeftOutKind::Source && part.row == 1;
    });
    ASSERT_NE(source, influence->parts.end());
    EXPECT_GE(source->flips, 1U) << "without it A and B agree on all they share";
    const Scene drawn = scene();
    const auto labels = labelsOf(drawn);
    EXPECT_TRUE(std::ranges::any_of(labels, [](const Label& label) { return label.text.starts_with("["); }));
    EXPECT_TRUE(std::ranges::any_of(drawn.notes, [](const std::string& note) { return note.starts_with("Leave-one-out"); }));
    EXPECT_EQ(drawn.table.columns.back(), "Hangs on");
    EXPECT_FALSE(drawn.table.rows.front().cells.back().empty());
}

TEST_F(InfluenceTest, WhatRestsOnManyHangsOnNone)
{
    for (const std::size_t topic : {0U, 1U, 2U})
        for (const std::size_t actor : {0U, 1U})
            for (int times = 0; times < 3; ++times)
                say(actor, topic, 1, {0, 1});
    options.actors = {"a", "b"};
    const Context context = draft.context();
    const std::vector<Row> two = {actors[0], actors[1]};
    const Agreement agreement(context, columnsOf(two), options);
    const auto influence = influenceOn(context, agreement, options);
    ASSERT_TRUE(influence);
    EXPECT_TRUE(influence->parts.empty());
    EXPECT_EQ(influence->turnedPairs, 0U);
}

TEST_F(InfluenceTest, ACoderIsLeftOutOfWhatSeveralCoded)
{
    draft.data().coders = {{CoderId{1}, "ann", "Ann"}, {CoderId{2}, "ben", "Ben"}};
    const auto code = [&](std::size_t actor, int stance, Row coder) {
        say(actor, 0, stance, {0, 1});
        draft.data().positions.coder.set(draft.data().positions.size() - 1, coder);
    };
    code(0, 2, 0);
    code(0, -2, 1);
    code(1, 2, 0);
    code(1, 2, 1);
    const Context context = draft.context();
    const std::vector<Row> two = {actors[0], actors[1]};
    const Agreement agreement(context, columnsOf(two), options);
    const auto influence = influenceOn(context, agreement, options);
    ASSERT_TRUE(influence);
    const auto ann = std::ranges::find_if(influence->parts,
                                          [](const LeftOutPart& part) { return part.kind == LeftOutKind::Coder; });
    ASSERT_NE(ann, influence->parts.end()) << "0 against 2: as alike as apart; without Ann −2, without Ben 2";
    EXPECT_EQ(partName(context, *ann).starts_with("the coder "), true);
}

TEST_F(InfluenceTest, OfVeryManyStatementsSignsAreToldAndWhatWasNotTried)
{
    Draft many;
    std::vector<Row> all, on;
    for (int i = 0; i < 80; ++i)
        all.push_back(many.actor("Actor " + std::to_string(i)));
    for (int i = 0; i < 30; ++i)
        on.push_back(many.topic("Topic " + std::to_string(i)));
    // Of the first two, one statement decides whether they are rather alike.
    for (std::size_t actor = 0; actor < all.size(); ++actor)
        for (std::size_t topic = 0; topic < on.size(); ++topic)
            many.position(all[actor], on[topic], actor != 1 ? 2 : topic % 2 == 0 ? -2 : topic == 29 ? 0 : 2);
    many.position(all[1], on[0], 2, "2025-02-11T10:00Z", {.weight = 30});
    Context context = many.context();
    AgreementMemory memory;
    context.memory = &memory;
    const Agreement agreement(context, columnsOf(all), options);
    const auto influence = influenceOn(context, agreement, options);
    ASSERT_TRUE(influence);
    EXPECT_TRUE(influence->signsOnly);
    EXPECT_GT(influence->turnedPairs, 0U);
    const Scene scene = buildAgreement(context, all, options);
    EXPECT_TRUE(std::ranges::any_of(scene.notes,
                                    [](const std::string& note) { return note.ends_with("too many statements."); }));
}

TEST_F(InfluenceTest, PoorMapsAreBars)
{
    // Four that are equally far apart from each other: no plane shows that, the stress is 0.24.
    actors.push_back(draft.actor("D"));
    constexpr int stances[4][3] = {{2, 2, 2}, {2, -2, -2}, {-2, 2, -2}, {-2, -2, 2}};
    for (std::size_t actor = 0; actor < 4; ++actor)
        for (std::size_t topic = 0; topic < 3; ++topic)
            say(actor, topic, stances[actor][topic], {0});
    options.view = AgreementView::Map;
    const Scene drawn = scene();
    EXPECT_TRUE(std::ranges::any_of(drawn.notes, [](const std::string& note) {
        return note.starts_with("Bars in place of a map");
    }));
    EXPECT_EQ(shapesOf<Box>(drawn, Layer::Marks).size(), 4U);
    EXPECT_NE(drawn.title.find("who is nearest to whom"), std::string::npos) << drawn.title;
}

} // namespace

} // namespace plenary::scene
