// SPDX-License-Identifier: GPL-3.0-or-later
// Six actors are told apart without their colours.
#include "core/scene/agreement/agreement.h"
#include "core/scene/canvas/series_look.h"
#include "core/scene/stances/charts.h"
#include "tests/support/scene.h"

#include <gtest/gtest.h>

#include <map>
#include <set>

namespace plenary::scene
{

namespace
{

/// Six actors that spoke twice on a topic, at different times.
struct Six
{
    Draft draft;
    std::vector<Row> actors;

    Six()
    {
        const Row topic = draft.topic("Topic");
        const Row other = draft.topic("Other");
        for (int i = 0; i < 6; ++i) {
            actors.push_back(draft.actor("Actor " + std::string(1, static_cast<char>('A' + i))));
            draft.position(actors.back(), topic, i % 5 - 2, "2025-02-1" + std::to_string(i));
            draft.position(actors.back(), other, 2 - i % 5, "2025-02-1" + std::to_string(i + 1));
        }
    }
};

std::set<Glyph> glyphsOf(const std::vector<LegendEntry>& legend, std::size_t count)
{
    std::set<Glyph> glyphs;
    for (std::size_t i = 0; i < count; ++i)
        glyphs.insert(legend.at(i).glyph);
    return glyphs;
}

/// Every mark in the tone of an actor has the actor's shape.
void expectShapesOfActors(const Scene& scene)
{
    std::map<Tone, std::set<Glyph>> shapes;
    for (const auto& mark : shapesOf<Mark>(scene, Layer::Marks)) {
        const Tone tone = mark.style.fill == Tone::Panel ? mark.style.stroke : mark.style.fill;
        shapes[tone].insert(mark.glyph);
    }
    for (std::size_t actor = 0; actor < 6; ++actor)
        EXPECT_EQ(shapes[shifted(Tone::Actor0, actor)], std::set{actorGlyph(actor)}) << actor;
}

TEST(ActorLookTest, sixShapesAndSixLinesAreAllDifferent)
{
    std::set<Glyph> glyphs;
    std::set<std::vector<double>> lines;
    for (std::size_t actor = 0; actor < 6; ++actor) {
        glyphs.insert(actorGlyph(actor));
        const auto lengths = lengthsOf(actorDash(actor));
        lines.insert({lengths.begin(), lengths.end()});
    }
    EXPECT_EQ(glyphs.size(), 6U);
    EXPECT_EQ(lines.size(), 6U);
}

TEST(ActorLookTest, theProfileAndItsLegendHaveAShapeAnActor)
{
    Six six;
    const Scene scene = buildProfile(six.draft.context(900, 500), six.actors);
    EXPECT_EQ(glyphsOf(scene.legend, 6).size(), 6U);
    for (std::size_t i = 0; i < 6; ++i)
        EXPECT_EQ(scene.legend[i].glyph, actorGlyph(i));
    expectShapesOfActors(scene);
}

TEST(ActorLookTest, theCourseOfAnActorHasItsShapeAndItsLine)
{
    Six six;
    for (const char* day : {"2025-03-01", "2025-03-02"}) // a line is of three statements or more
        for (const Row actor : six.actors)
            six.draft.position(actor, 0, 1, day);
    StanceOptions options;
    const Scene scene = buildTrend(six.draft.context(900, 500), six.actors, options);
    ASSERT_GE(scene.legend.size(), 6U);
    EXPECT_EQ(glyphsOf(scene.legend, 6).size(), 6U);
    expectShapesOfActors(scene);
    std::map<Tone, std::set<Dash>> lines;
    for (const auto& line : shapesOf<Polyline>(scene, Layer::Marks))
        lines[line.tone].insert(line.dash);
    for (std::size_t i = 0; i < 6; ++i) {
        EXPECT_EQ(scene.legend[i].line, actorDash(i));
        EXPECT_EQ(lines[shifted(Tone::Actor0, i)], std::set{actorDash(i)}) << i;
    }
}

TEST(ActorLookTest, linesOfPairsAndTopicsAreBrokenInTheirOwnWay)
{
    Six six;
    for (const auto view : {AgreementView::Pairs, AgreementView::Polarisation}) {
        StanceOptions options;
        options.view = view;
        const Scene scene = buildAgreement(six.draft.context(900, 500), six.actors, options);
        std::set<Dash> dashes;
        for (const auto& entry : scene.legend) {
            ASSERT_TRUE(entry.line.has_value());
            EXPECT_TRUE(dashes.insert(*entry.line).second) << entry.text;
        }
        EXPECT_GE(dashes.size(), 3U);
    }
}

TEST(ActorLookTest, aNumberFitsIntoEveryShape)
{
    const FakeMeasure measure;
    for (std::size_t actor = 0; actor < 6; ++actor) {
        const Glyph glyph = actorGlyph(actor);
        const double width = glyphSize(glyph, 16);
        const Font font = fontInside(glyph, width, "12", {9.5}, measure);
        EXPECT_LE(measure.width("12", font), width) << actor;
        EXPECT_GE(font.size, 6) << actor;
    }
}

} // namespace

} // namespace plenary::scene
