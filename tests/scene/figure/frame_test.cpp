// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scene/figure/frame.h"

#include "core/scene/figure/chart.h"
#include "tests/support/scene.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <set>

namespace plenary::scene
{

namespace
{

Frame framed(std::string title = {})
{
    return {.title = std::move(title), .product = "Plenary 1.2.3"};
}

Scene figureOf(ChartKind kind, double width, double height, const Frame& frame = framed(), Instant asOf = distantFuture)
{
    const Bundled& bundled = Bundled::get();
    Context context = bundled.context(fake, width, height);
    context.asOf = asOf;
    ChartOptions options;
    options.kind = kind;
    return composeFigure(context, frame,
                         [&](const Context& inner) { return buildChart(inner, bundled.world(), options); });
}

constexpr ChartKind kinds[] = {ChartKind::Timeline,   ChartKind::Matrix, ChartKind::Profile,
                               ChartKind::Statements, ChartKind::Map,    ChartKind::Pledges};

class FigureTest : public ::testing::TestWithParam<ChartKind>
{
};

TEST_P(FigureTest, nothingLeavesItsRectangle)
{
    for (const auto& [width, height] :
         {std::pair{1600.0, 900.0}, {1200.0, 900.0}, {900.0, 700.0}, {680.0, 454.0}, {600.0, 1200.0}, {480.0, 640.0}})
        for (const auto legend : {Frame::Legend::None, Frame::Legend::Top, Frame::Legend::Bottom}) {
            Frame frame = framed();
            frame.legend = legend;
            const Scene scene = figureOf(GetParam(), width, height, frame);
            EXPECT_EQ(scene.width, width);
            EXPECT_EQ(scene.height, height);
            EXPECT_EQ(itemsOutside(scene, {0, 0, width, height}, fake, 0.5), "") << width << " x " << height;
        }
}

TEST_P(FigureTest, labelsNeverMeet)
{
    for (const auto& [width, height] : {std::pair{1600.0, 900.0}, {1200.0, 900.0}, {900.0, 700.0}, {600.0, 1200.0}})
        EXPECT_EQ(overlappingLabels(figureOf(GetParam(), width, height), fake), "") << width << " x " << height;
}

TEST_P(FigureTest, saysDateSourcesAndMaker)
{
    const Instant asOf = Bundled::get().instant("2025-02-11T15:07+01:00");
    const auto text = allText(figureOf(GetParam(), 1600, 900, framed(), asOf));
    for (const char* part : {"15:07", "11 Feb 2025", "Sources:", "Plenary 1.2.3", "AI Action Summit"})
        EXPECT_NE(text.find(part), std::string::npos) << part << " is missing";
    EXPECT_NE(text.find(Bundled::get().data().summit.licence), std::string::npos);
}

TEST_P(FigureTest, aLongTitleWrapsAndAnEndlessOneIsCut)
{
    const std::string words =
        "A title of many words that does not fit into a single line of a figure of this width at all";
    const Scene wrapping = figureOf(GetParam(), 900, 700, framed(words));
    std::vector<Label> lines;
    for (const auto& label : labelsOf(wrapping))
        if (label.font.size >= 18)
            lines.push_back(label);
    ASSERT_EQ(lines.size(), 2U);
    EXPECT_EQ(lines[0].text + " " + lines[1].text, words);

    for (const std::string& endless : {std::string(2000, 'x'), [&] {
                                           std::string text;
                                           while (text.size() < 2000)
                                               text += words + " ";
                                           return text;
                                       }()}) {
        const Scene scene = figureOf(GetParam(), 900, 700, framed(endless));
        EXPECT_TRUE(says(scene, "…"));
        EXPECT_EQ(itemsOutside(scene, {0, 0, 900, 700}, fake, 0.5), "");
        EXPECT_EQ(scene.title, endless) << "whole for machines";
    }
}

TEST_P(FigureTest, legendEntriesStandApartAndAreDrawn)
{
    for (const double width : {480.0, 900.0, 1600.0}) {
        Frame frame = framed();
        frame.heading = frame.notes = false;
        const Scene scene = figureOf(GetParam(), width, 900, frame);
        ASSERT_FALSE(scene.legend.empty());
        for (const auto& entry : scene.legend)
            EXPECT_TRUE(says(scene, entry.text.substr(0, 12))) << entry.text;
        EXPECT_EQ(overlappingLabels(scene, fake), "") << width;
    }
}

TEST_P(FigureTest, tableAndHitsAreThoseOfTheChart)
{
    const Scene scene = figureOf(GetParam(), 1200, 900);
    EXPECT_FALSE(scene.table.rows.empty());
    EXPECT_FALSE(scene.table.columns.empty());
    EXPECT_FALSE(scene.altText.empty());
    for (const auto& row : scene.table.rows) {
        EXPECT_EQ(row.cells.size(), scene.table.columns.size());
        EXPECT_TRUE(row.hit == Table::npos || row.hit < scene.hits.size());
    }
    for (const auto& item : scene.items)
        EXPECT_LT(item.group, scene.groups.size());
}

TEST_P(FigureTest, smallestSizesDoNotCrash)
{
    for (const double width : {0.0, 10.0, 100.0})
        for (const double height : {0.0, 10.0, 100.0})
            EXPECT_LT(figureOf(GetParam(), width, height).items.size(), 20'000U);
}

INSTANTIATE_TEST_SUITE_P(AllCharts, FigureTest, ::testing::ValuesIn(kinds),
                         [](const auto& test) { return std::string(keyOf(test.param)); });

TEST(FigureNoteTest, stancesPrintTheirFormula)
{
    for (const ChartKind kind : {ChartKind::Matrix, ChartKind::Profile})
        EXPECT_TRUE(says(figureOf(kind, 1600, 900), "Σws/Σw")) << keyOf(kind);
}

TEST(FigureNoteTest, aFilterIsSaidToRuleOnlyWhatItRules)
{
    Frame frame = framed();
    frame.filter = "actor France";
    EXPECT_NE(allText(figureOf(ChartKind::Matrix, 1600, 900, frame)).find("Shown is what passes"), std::string::npos);
    frame.idle = {"Topic"};
    EXPECT_NE(allText(figureOf(ChartKind::Map, 1600, 900, frame)).find("hides nothing: Topic."), std::string::npos);
    ChartOptions options;
    EXPECT_EQ(drawnKind(options), EntityKind::Event);
    options.kind = ChartKind::Map;
    EXPECT_EQ(drawnKind(options), EntityKind::Signature);
    options.map.colour = MapColour::Stance;
    EXPECT_EQ(drawnKind(options), EntityKind::Position);
}

TEST(FigureNoteTest, theMapNamesProjectionAndBorders)
{
    const auto text = allText(figureOf(ChartKind::Map, 1600, 900));
    EXPECT_NE(text.find("Equal Earth"), std::string::npos);
    EXPECT_NE(text.find("Natural Earth"), std::string::npos);
}

TEST(FigureFrameTest, partsCanBeLeftOut)
{
    Frame bare = framed();
    bare.heading = bare.notes = false;
    bare.legend = Frame::Legend::None;
    const Scene scene = figureOf(ChartKind::Timeline, 1200, 900, bare);
    EXPECT_FALSE(says(scene, "Sources:"));
    EXPECT_FALSE(says(scene, "AI Action Summit"));
    const Scene whole = figureOf(ChartKind::Timeline, 1200, 900);
    EXPECT_GT(scene.plot.height, whole.plot.height);
}

/// Where the baselines of a part of the frame begin and end.
std::pair<double, double> baselines(const Scene& scene, std::string_view part)
{
    std::pair<double, double> found{scene.height, 0};
    for (const Item& item : scene.items)
        if (const auto* label = std::get_if<Label>(&item.shape); label && scene.groups[item.group] == part)
            found = {std::min(found.first, label->at.y), std::max(found.second, label->at.y)};
    return found;
}

TEST(FigureFrameTest, onSmallPaperNotesGiveWayAndNeverLieOverTheRest)
{
    for (const ChartKind kind : {ChartKind::Matrix, ChartKind::Agreement, ChartKind::Map, ChartKind::Profile}) {
        const Scene scene = figureOf(kind, 420, 360);
        const double notes = baselines(scene, "notes").first;
        EXPECT_GT(notes, baselines(scene, "heading").second) << keyOf(kind);
        EXPECT_GT(notes, baselines(scene, "legend").second) << keyOf(kind);
        EXPECT_TRUE(says(scene, "Sources:")) << keyOf(kind);
    }
}

TEST(FigureEmptyTest, saysWhyItIsEmpty)
{
    const Scene scene = figureOf(ChartKind::Pledges, 900, 700, framed(), at("1990"));
    ASSERT_FALSE(scene.emptyText.empty());
    EXPECT_TRUE(says(scene, scene.emptyText.substr(0, 10)));
}

TEST(SourceLineTest, namesThoseMostRestsOn)
{
    const Bundled& bundled = Bundled::get();
    const Context context = bundled.context(fake, 900, 700);
    const auto& sources = bundled.data().sources;
    std::vector<Row> uses;
    for (Row row = 0; row < 10; ++row)
        uses.push_back(row);
    uses.insert(uses.end(), 5, Row{7});
    const auto often = sources[7].publisher.substr(0, sources[7].publisher.find(" ("));
    const auto line = sourceLine(context, uses, 2);
    EXPECT_EQ(line.find(often), std::string("Sources: ").size()) << line;
    EXPECT_NE(line.find("more"), std::string::npos) << line;
    EXPECT_EQ(sourceLine(context, {noRow}, 3), sourceLine(context, {}, 3));
    EXPECT_NE(sourceLine(context, {}, 3).find("none"), std::string::npos);
}

TEST(ElidedTest, cutsAtWholeCharacters)
{
    for (double room = 0; room < 120; room += 1) {
        const auto text = elided("Élysée — où ça ?", {13}, room, fake);
        EXPECT_TRUE(isUtf8(text)) << room;
        EXPECT_LE(fake.width(text, {13}), std::max(room, 0.0)) << room;
    }
    EXPECT_EQ(elided("whole", {10}, 100, fake), "whole");
    EXPECT_EQ(elided("anything", {10}, 3, fake), "");
    EXPECT_EQ(elided("", {10}, -5, fake), "");
}

TEST_P(FigureTest, atMostTwoLinesOfNotesStandUnderItAndTheRestInItsDescription)
{
    for (const double width : {1600.0, 900.0}) {
        const Scene scene = figureOf(GetParam(), width, 900);
        std::string printed;
        std::set<double> lines;
        for (const auto& item : scene.items)
            if (const auto* label = std::get_if<Label>(&item.shape); label && scene.groups[item.group] == "notes") {
                lines.insert(label->at.y);
                printed += label->text + " ";
            }
        EXPECT_LE(lines.size(), 2U + 2U + 1U) << "how to read it, sources, whose figure it is";
        for (const auto& note : scene.notes)
            EXPECT_TRUE(printed.find(note) != std::string::npos || scene.altText.find(note) != std::string::npos ||
                        &note == &scene.notes.front())
                << note;
    }
}

TEST(WrappedTest, linesFitAndLoseNoWord)
{
    const std::string text = "one two three four five six seven eight nine ten";
    for (double room = 60; room < 400; room += 13) {
        const auto lines = wrapped(text, {12}, room, 100, fake);
        EXPECT_EQ(join(lines, " "), text) << room;
        for (const auto& line : lines)
            EXPECT_LE(fake.width(line, {12}), room);
        EXPECT_LE(wrapped(text, {12}, room, 2, fake).size(), 2U);
    }
    EXPECT_TRUE(wrapped("", {12}, 100, 3, fake).empty());
}

TEST(SceneTest, theTopmostPlaceIsHit)
{
    Scene scene;
    scene.hits.push_back({{0, 0, 100, 100}, {Target::Kind::Topic, 1}, "", ""});
    scene.hits.push_back({{50, 50, 10, 10}, {Target::Kind::Event, 2}, "", ""});
    scene.hits.push_back({{0, 0, 100, 100}, {Target::Kind::Actor, 3}, "", "", {{{70, 70}, {90, 70}, {70, 90}}}});
    EXPECT_EQ(scene.hitAt({10, 10})->target.first, 1);
    EXPECT_EQ(scene.hitAt({55, 55})->target.first, 2);
    EXPECT_EQ(scene.hitAt({72, 72})->target.first, 3);
    EXPECT_EQ(scene.hitAt({89, 89})->target.first, 1) << "outside the triangle";
    EXPECT_EQ(scene.hitAt({100, 100}), nullptr);
}

} // namespace

} // namespace plenary::scene
