// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scene/figure/proven_marks.h"

#include "core/scene/figure/frame.h"
#include "core/scene/map/map.h"
#include "core/scene/map/signatories.h"
#include "core/scene/stances/cells.h"
#include "tests/support/scene.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <set>

namespace plenary::scene
{

namespace
{

ChartOptions chartOf(ChartKind kind)
{
    ChartOptions options;
    options.kind = kind;
    return options;
}

/// A chart of the bundled summit with its marks, numbered.
struct Numbered
{
    explicit Numbered(ChartOptions options, Instant asOf = distantFuture, double width = 1600, double height = 900)
        : chart(std::move(options)), context(Bundled::get().context(fake, width, height))
    {
        context.asOf = asOf;
        scene = buildChart(context, Bundled::get().world(), chart);
        marks = provenMarks(context, chart, scene);
        drawNumbers(scene, marks, fake);
    }
    explicit Numbered(ChartKind kind) : Numbered(chartOf(kind)) {}

    const ProvenMark* of(const Target& target) const
    {
        const auto found = std::ranges::find_if(marks, [&](const ProvenMark& mark) {
            return std::ranges::any_of(mark.hits, [&](std::size_t hit) { return scene.hits[hit].target == target; });
        });
        return found == marks.end() ? nullptr : &*found;
    }
    const ProvenMark* of(std::string_view actor) const
    {
        return of(Target{Target::Kind::Actor, context.data.actors[context.data.findActor(actor)].id.value});
    }
    std::vector<std::string> actsOf(const ProvenMark& mark) const
    {
        std::vector<std::string> actors;
        for (const Ref record : mark.records)
            for (const auto& act : context.data.signatures)
                if (record == Ref{EntityKind::Signature, act.record.id.value})
                    actors.push_back(context.data.actors[act.actor].uid);
        return actors;
    }
    std::vector<Label> numbers() const
    {
        std::vector<Label> found;
        for (const auto& item : scene.items)
            if (const auto* label = std::get_if<Label>(&item.shape); label && scene.groups[item.group] == "numbers")
                found.push_back(*label);
        return found;
    }

    ChartOptions chart;
    Context context;
    Scene scene;
    std::vector<ProvenMark> marks;
};

class ProvenMarksTest : public ::testing::TestWithParam<ChartKind>
{
};

TEST_P(ProvenMarksTest, areNumberedInTheOrderOfTheTableAndRestOnRecords)
{
    const Numbered made(GetParam());
    ASSERT_FALSE(made.marks.empty());
    for (std::size_t i = 0; i < made.marks.size(); ++i) {
        EXPECT_EQ(made.marks[i].number, static_cast<int>(i) + 1);
        EXPECT_FALSE(made.marks[i].records.empty());
        EXPECT_FALSE(made.marks[i].name.empty());
    }
    std::vector<int> listed;
    for (const auto& row : made.scene.table.rows)
        for (const auto& mark : made.marks)
            if (std::ranges::find(mark.hits, row.hit) != mark.hits.end())
                listed.push_back(mark.number);
    EXPECT_TRUE(std::ranges::is_sorted(listed)) << "a reader of the table finds them in turn";
}

TEST_P(ProvenMarksTest, coverNothingAndStandBesideTheirMarks)
{
    const Numbered made(GetParam());
    EXPECT_EQ(overlappingLabels(made.scene, fake), "");
    for (const Label& number : made.numbers()) {
        const auto mark = std::ranges::find(made.marks, std::stoi(number.text), &ProvenMark::number);
        ASSERT_NE(mark, made.marks.end());
        EXPECT_TRUE(std::ranges::any_of(
            mark->hits, [&](std::size_t hit) { return made.scene.hits[hit].box.inset(-30).contains(number.at); }))
            << number.text << " " << mark->name;
    }
}

TEST_P(ProvenMarksTest, areAllSeenWhereThereIsRoom)
{
    // The Balkans and courses that cross have no such room, and nearly forty actors two by two have none at all.
    const bool isCrowded = GetParam() == ChartKind::Map || GetParam() == ChartKind::Trend;
    auto chart = chartOf(GetParam());
    if (GetParam() == ChartKind::Agreement)
        chart.stances.actors = {"usa", "eu", "india", "france", "china"};
    const Numbered made(chart);
    const auto seen = std::ranges::count_if(made.marks, &ProvenMark::isDrawn);
    EXPECT_GE(seen * 100, static_cast<std::ptrdiff_t>(made.marks.size()) * (isCrowded ? 50 : 97))
        << seen << " of " << made.marks.size();
}

INSTANTIATE_TEST_SUITE_P(Charts, ProvenMarksTest,
                         ::testing::Values(ChartKind::Timeline, ChartKind::Matrix, ChartKind::Profile,
                                           ChartKind::Statements, ChartKind::Trend, ChartKind::Agreement,
                                           ChartKind::Map, ChartKind::Pledges));

/// On small paper too: rather no number than one in the place of another mark.
TEST_P(ProvenMarksTest, neverStandInThePlaceOfAnother)
{
    for (const auto& [width, height] : {std::pair{1200.0, 900.0}, {480.0, 520.0}, {340.0, 380.0}}) {
        const Numbered made(chartOf(GetParam()), distantFuture, width, height);
        EXPECT_EQ(overlappingLabels(made.scene, fake), "");
        for (const Label& number : made.numbers()) {
            const auto mark = std::ranges::find(made.marks, std::stoi(number.text), &ProvenMark::number);
            ASSERT_NE(mark, made.marks.end());
            const auto* hit = made.scene.hitAt({number.at.x, number.at.y - 3});
            if (!hit || hit->target.kind == Target::Kind::None)
                continue;
            EXPECT_TRUE(mark->target == hit->target ||
                        (mark->target.first == hit->target.second && mark->target.second == hit->target.first))
                << number.text << " of " << mark->name << " stands in " << hit->name << " at " << width;
        }
    }
}

TEST(ProvenMarks, keepTheirNumbersFromPageToPage)
{
    const Numbered first(ChartKind::Timeline);
    const auto again = provenMarks(first.context, first.chart, first.scene, first.marks);
    ASSERT_EQ(again.size(), first.marks.size());
    for (std::size_t i = 0; i < again.size(); ++i)
        EXPECT_EQ(again[i].number, first.marks[i].number);
    const std::vector<ProvenMark> some(first.marks.begin(), first.marks.begin() + 3);
    EXPECT_EQ(provenMarks(first.context, first.chart, first.scene, some)[3].number, 4);
}

TEST(ProvenMarks, ofTwoMapsStandOnTheLaterOne)
{
    auto chart = chartOf(ChartKind::Map);
    chart.map.beside = Bundled::get().instant("2025-02-10");
    const Numbered made(chart, Bundled::get().instant("2025-02-13"));
    const Rect later = mapPanel(made.scene.plot, chart.map);
    EXPECT_FALSE(made.numbers().empty());
    for (const Label& number : made.numbers())
        EXPECT_GE(number.at.x, later.x - 20) << number.text;
}

TEST(ProvenMarks, ofACellAreItsStatements)
{
    const Numbered made(ChartKind::Matrix);
    const auto& data = made.context.data;
    const Target cell{Target::Kind::Cell, data.actors[data.findActor("usa")].id.value,
                      data.topics[data.findTopic("regulation")].id.value};
    const auto* mark = made.of(cell);
    ASSERT_NE(mark, nullptr);
    std::set<Ref> expected;
    for (const Row row : statementsBehind(made.context, cell))
        expected.insert({EntityKind::Position, data.positions.id[row].value});
    EXPECT_FALSE(expected.empty());
    EXPECT_EQ(std::set<Ref>(mark->records.begin(), mark->records.end()), expected);
}

TEST(ProvenMarks, ofStatementsAreOneEach)
{
    const Numbered made(ChartKind::Statements);
    std::set<Ref> known;
    for (const auto& mark : made.marks) {
        ASSERT_EQ(mark.records.size(), 1U) << mark.name;
        EXPECT_EQ(mark.records.front().kind, EntityKind::Position);
        EXPECT_TRUE(known.insert(mark.records.front()).second) << "twice: " << mark.name;
    }
}

TEST(ProvenMarks, ofAStateAreItsActsAndNotThoseOfOthers)
{
    const Numbered made(ChartKind::Map);
    const auto* france = made.of("france");
    ASSERT_NE(france, nullptr);
    for (const auto& actor : made.actsOf(*france))
        EXPECT_EQ(actor, "france");
    for (const auto& mark : made.marks)
        EXPECT_FALSE(made.actsOf(mark).empty()) << mark.name;
}

TEST(ProvenMarks, ofAMemberThroughItsBlocAloneAreTheActsOfTheBloc)
{
    const Numbered made(ChartKind::Map);
    const auto states = signatoryStates(made.context, instrumentOf(made.context.data, {}), true);
    for (Row actor = 0; actor < states.classes.size(); ++actor)
        if (states.classes[actor] == SignatoryClass::BlocOnly) {
            const auto* mark = made.of(made.context.data.actors[actor].uid);
            ASSERT_NE(mark, nullptr) << made.context.data.actors[actor].uid;
            for (const auto& signer : made.actsOf(*mark))
                EXPECT_NE(signer, made.context.data.actors[actor].uid);
        }
}

TEST(ProvenMarks, knowNothingOfWhatHadNotHappened)
{
    const Instant before = Bundled::get().instant("2025-02-10");
    const Numbered made(chartOf(ChartKind::Matrix), before);
    for (const auto& mark : made.marks)
        for (const Ref record : mark.records) {
            const Row row = made.context.data.rowOf(PositionId{record.id});
            EXPECT_LE(made.context.data.positions.certainFrom[row], before);
        }
    EXPECT_TRUE(Numbered(chartOf(ChartKind::Map), Bundled::get().instant("2020")).marks.empty());
}

TEST(ProvenMarks, anEventInSeveralLanesHasOneNumber)
{
    auto chart = chartOf(ChartKind::Timeline);
    chart.timeline.laneBy = LaneBy::Topic;
    const Numbered made(chart);
    std::set<std::int64_t> events;
    bool anySeveral = false;
    for (const auto& mark : made.marks) {
        EXPECT_TRUE(events.insert(made.scene.hits[mark.hits.front()].target.first).second) << mark.name;
        anySeveral = anySeveral || mark.hits.size() > 1;
    }
    EXPECT_TRUE(anySeveral);
}

} // namespace

} // namespace plenary::scene
