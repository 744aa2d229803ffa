// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scene/agreement/agreement.h"
#include "core/stats/series.h"
#include "tests/support/scene.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>
#include <set>

namespace plenary::scene
{

namespace
{

struct TwoActors
{
    Draft draft;
    Row usa = draft.actor("United States");
    Row france = draft.actor("France");
    Row rules = draft.topic("Regulation");
    Row safety = draft.topic("Safety");

    TwoActors()
    {
        const Row speech = draft.event("A speech", "2025-02-10T10:00Z");
        draft.position(usa, rules, -2, "2025-02-10T10:00Z");
        draft.data().positions.event.set(draft.data().positions.size() - 1, speech);
        draft.position(france, rules, 1, "2025-02-10T12:00Z");
        draft.position(usa, rules, 0, "2025-02-11T10:00Z", {.basis = Basis::Inferred});
        draft.position(france, safety, 2, "2025-02-11T11:00Z");
        draft.position(usa, safety, 0, "2025-02-11T12:00Z");
    }
    StanceOptions about(const std::string& topic)
    {
        StanceOptions options;
        options.topic = topic;
        return options;
    }
};

/// The rows of the table of one line: what holds from when.
std::vector<std::string> valuesOf(const Scene& scene, const std::string& name, std::string_view column_)
{
    std::vector<std::string> values;
    for (const auto& row : scene.table.rows)
        if (row.cells.front() == name)
            values.push_back(row.cells[column(scene, column_)]);
    return values;
}

TEST(TrendTest, EachRuleCombinesStatementsAsItSays)
{
    TwoActors small;
    StanceOptions options = small.about("regulation");
    const Context context = small.draft.context(900, 500);
    for (const auto& [rule, expected] : {std::pair{stats::TimeRule::Mean, std::vector<std::string>{"−2", "−1"}},
                                         {stats::TimeRule::Latest, std::vector<std::string>{"−2", "0"}},
                                         {stats::TimeRule::Window, std::vector<std::string>{"−2", "0", ""}}}) {
        options.rule = rule;
        options.windowDays = 1; // the first statement leaves the window as the second is made
        const Scene scene = buildTrend(context, {small.usa, small.france}, options);
        EXPECT_EQ(valuesOf(scene, "United States", "Stance"), expected) << static_cast<int>(rule);
        EXPECT_NE(scene.notes.front().find("Rule"), std::string::npos) << "the rule is printed";
    }
}

TEST(TrendTest, MarksLeadToEventsAndLinesEndAtTheDate)
{
    TwoActors small;
    Context context = small.draft.context(900, 500);
    context.asOf = at("2025-02-11T00:00Z");
    const Scene scene = buildTrend(context, {small.usa, small.france}, small.about("regulation"));
    EXPECT_EQ(valuesOf(scene, "United States", "Stance"), (std::vector<std::string>{"−2"}));
    const auto events =
        std::ranges::count(scene.hits, Target::Kind::Event, [](const Hit& hit) { return hit.target.kind; });
    EXPECT_EQ(events, 1);
    EXPECT_EQ(overlappingLabels(scene, fake), "");
    EXPECT_EQ(itemsOutside(scene, {0, 0, 900, 500}, fake, 1), "");
}

TEST(TrendTest, NamesTheEventsThatMovedTheStance)
{
    TwoActors small;
    const Scene scene = buildTrend(small.draft.context(900, 500), {small.usa, small.france}, small.about("regulation"));
    std::set<std::string> written;
    for (const auto& label : shapesOf<Label>(scene, Layer::Labels))
        written.insert(label.text);
    std::size_t named = 0;
    for (const auto& row : scene.table.rows) {
        const auto& event = row.cells[column(scene, "Event")];
        EXPECT_TRUE(event.empty() || written.contains(event)) << event;
        named += event.empty() ? 0U : 1U;
        ASSERT_LT(row.hit, scene.hits.size()) << "a step leads to the statement behind it";
    }
    EXPECT_GT(named, 0U);
    EXPECT_EQ(overlappingLabels(scene, fake), "");
    EXPECT_EQ(itemsOutside(scene, {0, 0, 900, 500}, fake, 1), "");
}

TEST(TrendTest, CoincidentStatementsDoNotHideEachOther)
{
    Draft draft;
    std::vector<Row> actors;
    for (const char* name : {"A", "B", "C", "D", "E", "F"})
        actors.push_back(draft.actor(name));
    draft.topic("Topic");
    for (const Row actor : actors)
        draft.position(actor, 0, 1, "2025-02-11T10:00Z");
    draft.position(actors[0], 0, 1, "2025-02-12T10:00Z");
    const Scene scene = buildTrend(draft.context(), actors, {});
    auto marks = shapesOf<Mark>(scene, Layer::Marks);
    ASSERT_EQ(marks.size(), 7U);
    std::ranges::sort(marks, {}, [](const Mark& mark) { return std::pair(mark.centre.x, mark.centre.y); });
    for (std::size_t i = 1; i < 6; ++i) {
        EXPECT_EQ(marks[i].centre.x, marks[0].centre.x) << "its time, never beside it";
        EXPECT_GE(marks[i].centre.y - marks[i - 1].centre.y, 8.9) << i;
    }
    EXPECT_GT(marks[6].centre.x, marks[0].centre.x + 8.9) << "the day after";
    EXPECT_EQ(overlappingLabels(scene, fake), "") << "names at the ends of equal lines";
}

TEST(TrendTest, TheTopicWithMostStatementsIsShownFirstAndNothingIsSaidSo)
{
    TwoActors small;
    StanceOptions options;
    options.actors = {"united-states", "france"};
    EXPECT_EQ(trendTopic(small.draft.context(), options), small.rules);
    Context context = small.draft.context();
    context.asOf = at("2000-01-01");
    EXPECT_FALSE(buildTrend(context, {small.usa}, options).emptyText.empty());
    EXPECT_FALSE(buildTrend(context, {}, options).emptyText.empty());
}

TEST(PolarisationTest, FollowsTheMeansOfActorsThroughTime)
{
    TwoActors small;
    StanceOptions options;
    options.view = AgreementView::Polarisation;
    const Scene scene = buildAgreement(small.draft.context(), {small.usa, small.france}, options);
    // By hand: (−2, 1) has variance 2.25 (0.5625), (−1, 1) variance 1; (0, 2) variance 1; over 4.
    EXPECT_EQ(valuesOf(scene, "Regulation", "Polarisation"), (std::vector<std::string>{"0.562", "0.250"}));
    EXPECT_EQ(valuesOf(scene, "Safety", "Polarisation"), (std::vector<std::string>{"0.250"}));
    EXPECT_EQ(valuesOf(scene, "Mean of all topics", "Polarisation").back(), "0.250");
    EXPECT_EQ(overlappingLabels(scene, fake), "");
}

TEST(PairsOverTimeTest, SayWhatAPairAgreedOnAtEachMoment)
{
    TwoActors small;
    StanceOptions options;
    options.view = AgreementView::Pairs;
    options.minShared = 1;
    for (const auto measure : {stats::Measure::Agreement, stats::Measure::Congruence}) {
        options.measure = measure;
        const Scene scene = buildAgreement(small.draft.context(), {small.usa, small.france}, options);
        const auto values = valuesOf(scene, "United States · France",
                                     measure == stats::Measure::Agreement ? "Agreement" : "Congruence");
        // By hand: 1 − 3/4, then 1 − 2/4, then 1 − (2 + 2)/2/4. One topic opposed, so no side is shared.
        EXPECT_EQ(values, measure == stats::Measure::Agreement ? (std::vector<std::string>{"0.250", "0.500"})
                                                               : (std::vector<std::string>{"0.000"}))
            << static_cast<int>(measure);
    }
}

TEST(PairsOverTimeTest, WhatWasSaidOnADayCountsOnceItIsOverInTheZoneOfTheSummit)
{
    Draft draft;
    const Row usa = draft.actor("United States");
    const Row france = draft.actor("France");
    draft.topic("Topic");
    draft.data().summit.zone = "Europe/Paris";
    draft.position(usa, 0, -2, "2025-02-11T00:30+01:00"); // half an hour into the day, though still the 10th in UTC
    draft.position(france, 0, 2, "2025-02-11");
    auto context = draft.context();
    context.zone = Zone::find("Europe/Paris").value();
    StanceOptions options;
    options.view = AgreementView::Pairs;
    options.minShared = 1;
    const Scene scene = buildAgreement(context, {usa, france}, options);
    ASSERT_EQ(scene.table.rows.size(), 1U);
    EXPECT_NE(scene.table.rows[0].cells[1].find("12 Feb 2025, 00:00"), std::string::npos) << scene.table.rows[0].cells[1];
}

TEST(SeriesTest, AWindowWithNothingInItIsSilentNotZero)
{
    using stats::Step;
    const std::vector<stats::TimedSample> samples{{0, {2, 1}}, {5, {-1, 3}}, {30, {1, 0}}, {40, {1, 1}}};
    EXPECT_EQ(
        stats::stanceSteps(samples, stats::TimeRule::Window, 10),
        (std::vector<Step>{
            {0, 2.0, 1}, {5, -0.25, 2}, {10, -1.0, 1}, {15, std::nullopt, 0}, {40, 1.0, 1}, {50, std::nullopt, 0}}));
    const auto mean = stats::stanceSteps(samples, stats::TimeRule::Mean, 0);
    EXPECT_EQ(mean.back(), (Step{40, 0.0, 3})) << "a weight of zero does not count";
    EXPECT_EQ(stats::valueAt(mean, 4), 2.0);
    EXPECT_EQ(stats::valueAt(mean, -1), std::nullopt);
    EXPECT_TRUE(stats::stanceSteps({}, stats::TimeRule::Latest, 1).empty());
}

} // namespace

} // namespace plenary::scene
