// SPDX-License-Identifier: GPL-3.0-or-later
// What a figure may say of a date, of a filter and of few statements.
#include "core/model/record_filter.h"
#include "core/scene/map/signatories.h"
#include "core/scene/stances/charts.h"
#include "core/scene/timeline/lanes.h"
#include "core/scene/view/made_in_time.h"
#include "tests/support/scene.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace plenary::scene
{

namespace
{

const EnglishLexicon english;
Instant at(std::string_view when)
{
    return parseTime(when)->earliestStart;
}

TEST(AsOfTest, WhatOnlyMayHaveHappenedIsTold)
{
    Draft draft;
    Context context = draft.context(400, 300);
    context.asOf = at("2025-02-11T06:00Z");
    const auto past = [&](std::string_view when) { return happened(context, Edtf(when)); };
    EXPECT_EQ(past("2025-02-10"), Happened::Yes);
    EXPECT_EQ(past("2025-02-11"), Happened::Possibly) << "a day is a window like any other";
    EXPECT_EQ(past("[2025-02-11T05:00Z..2025-02-11T07:00Z]"), Happened::Possibly);
    EXPECT_EQ(past("2025-02-11T05:59Z"), Happened::Yes);
    EXPECT_EQ(past("2025-02-11T06:00Z"), Happened::No);
    EXPECT_EQ(past("2025-02-11T05:00Z/2025-02-11T09:00Z"), Happened::Yes) << "it had begun";
    EXPECT_EQ(past(""), Happened::Yes);
    context.asOf = at("2025-02-12");
    EXPECT_EQ(past("2025-02-11"), Happened::Yes);
}

TEST(AsOfTest, TheRuleOfTheFilterIsThatOfAllCharts)
{
    Draft draft;
    Context context = draft.context(400, 300);
    context.asOf = at("2025-02-11T13:00Z");
    Selection selection;
    const auto past = [&](OverlapMode rule) {
        selection.counting = rule;
        const View view{context.data, selection, context.words, context.titles, context.zone, context.asOf};
        return happened(view, Edtf("2025-02-11"));
    };
    EXPECT_EQ(past(OverlapMode::Certainly), Happened::Possibly);
    EXPECT_EQ(past(OverlapMode::Possibly), Happened::Yes);
    EXPECT_EQ(past(OverlapMode::Midpoint), Happened::Yes) << "noon is past";
}

TEST(AsOfTest, AStatementWithoutAnHourHasTheWindowOfItsEvent)
{
    const Bundled& bundled = Bundled::get();
    const auto& positions = bundled.data().positions;
    std::size_t narrowed = 0;
    for (Row row = 0; row < positions.size(); ++row) {
        const Row event = positions.event[row];
        EXPECT_LE(positions.possibleFrom[row], positions.certainFrom[row]);
        const TimeSpan made = resolved(positions.time(row), bundled.data().zone());
        if (event == noRow || !made.dateOnly)
            continue;
        const TimeSpan there = resolved(bundled.data().events.time(event), bundled.data().zone());
        if (!there.dateOnly && there.earliestStart >= made.earliestStart && there.latestEnd <= made.latestEnd) {
            ++narrowed;
            EXPECT_EQ(positions.possibleFrom[row], there.earliestStart + 1);
            EXPECT_LE(positions.certainFrom[row], there.latestEnd + 1);
        }
    }
    RecordProperty("narrowed", static_cast<int>(narrowed));
}

TEST(AsOfTest, AtSixInTheMorningOfTheEleventhNothingIsSignedForCertain)
{
    const Bundled& bundled = Bundled::get();
    const auto states = [&](std::string_view when) {
        Context context = bundled.context(fake, 400, 300);
        context.asOf = bundled.instant(std::string(when));
        const Row statement = bundled.data().findInstrument("paris-statement");
        return signatoryStates(context, statement, false);
    };
    const auto early = states("2025-02-11T06:00+01:00");
    EXPECT_EQ(early.counted(true), 0);
    const auto late = states("2025-02-12");
    EXPECT_GT(late.counted(true), 50);
    EXPECT_EQ(late.states[static_cast<std::size_t>(SignatoryClass::Possibly)], 0);
}

TEST(HiddenTest, WhatTheFilterHidesIsNoSilence)
{
    Draft draft;
    const Row topic = draft.topic("Rules");
    const Row france = draft.actor("France");
    const Row chad = draft.actor("Chad");
    draft.position(france, topic, 2);
    draft.position(chad, topic, -1);
    Context context = draft.context(900, 300);
    Selection hiding;
    hiding.events = context.selection.events;
    hiding.positions = {1, 0};
    hiding.positionCount = 1;
    const View view{context.data, hiding, context.words, context.titles, context.zone};
    const Context filtered{view, {.measure = context.measure, .width = 900, .height = 300}};
    const Scene scene = buildMatrix(filtered, {france, chad});
    EXPECT_TRUE(scene.subtitle.ends_with("1 statements hidden by the filter") ||
                scene.subtitle.ends_with("1 statement hidden by the filter"))
        << scene.subtitle;
    EXPECT_EQ(scene.table.columns.back(), "Hidden by the filter");
    EXPECT_EQ(scene.table.rows.at(0).cells.back(), "0");
    EXPECT_EQ(scene.table.rows.at(1).cells.back(), "1");
    const auto named = std::ranges::find_if(scene.hits, [](const Hit& hit) { return hit.name.starts_with("Chad, Rules"); });
    ASSERT_NE(named, scene.hits.end());
    EXPECT_NE(named->name.find("hidden by the filter"), std::string::npos) << named->name;
}

TEST(HiddenTest, LanesKeepTheirMeaningUnderAFilter)
{
    const Bundled& bundled = Bundled::get();
    const auto& data = bundled.data();
    const auto filter = parseFilter("kind:speech", data).value();
    const Selection speeches = select(data, filter, {}, data.zone());
    const auto laneOf = [&](const Selection& selection, Row event) {
        for (const Lane& lane : groupEvents(data, selection, LaneBy::Actor, 100))
            if (std::ranges::count(lane.events, event) > 0)
                return lane.id;
        return std::string("none");
    };
    for (Row event = 0; event < data.events.size(); ++event)
        if (speeches.events[event] != 0) {
            EXPECT_EQ(laneOf(speeches, event), laneOf(bundled.everything(), event)) << event;
        }
}

TEST(HiddenTest, AStateIsHiddenWithTheActThatSaysWhereItStands)
{
    const Bundled& bundled = Bundled::get();
    const auto& data = bundled.data();
    const auto states = [&](const char* text) {
        const auto filter = parseFilter(text, data).value();
        const Selection selection = select(data, filter, {}, data.zone());
        const Context all = bundled.context(fake, 400, 300);
        const View view{data, selection, all.words, all.titles, all.zone};
        return signatoryStates(view, data.findInstrument("paris-statement"), false);
    };
    const auto declined = states("status:declined");
    const auto count = [](const SignatoryStates& found, SignatoryClass wanted) {
        return found.states[static_cast<std::size_t>(wanted)];
    };
    EXPECT_EQ(count(declined, SignatoryClass::Declined), count(states(""), SignatoryClass::Declined));
    EXPECT_EQ(declined.counted(true), 0);
    EXPECT_GT(count(declined, SignatoryClass::Hidden), 50);
    EXPECT_GT(declined.hiddenActs, 50U);
    const auto possible = [&](const char* text) {
        const auto filter = parseFilter(text, data).value();
        const Selection selection = select(data, filter, {}, data.zone());
        Context all = bundled.context(fake, 400, 300);
        const View view{data, selection, all.words, all.titles, all.zone, bundled.instant("2025-02-11T12:00+01:00")};
        return count(signatoryStates(view, data.findInstrument("paris-statement"), false), SignatoryClass::Possibly);
    };
    EXPECT_GT(possible(""), 50);
    EXPECT_LE(possible("status:declined"), 2) << "what only may have happened is ruled by the filter too";
    EXPECT_EQ(states("kind:speech").counted(true), states("").counted(true)) << "it says nothing of acts";
}

TEST(KnownTest, OnlyWhatASourceHadToldByThen)
{
    const Bundled& bundled = Bundled::get();
    const auto& data = bundled.data();
    const auto known = [&](const char* text) {
        return select(data, parseFilter(text, data).value(), {}, data.zone());
    };
    const Selection before = known("known:2025-01-01");
    const Selection eleventh = known("known:2025-02-11");
    const Selection later = known("known:2100");
    EXPECT_LT(before.positionCount, eleventh.positionCount);
    EXPECT_LT(eleventh.positionCount, later.positionCount);
    const auto counts = [&](const Selection& selection) { return std::ranges::count(selection.signatures, 1); };
    EXPECT_LT(counts(eleventh), counts(later)) << "a list copied later is later knowledge";
    for (Row row = 0; row < data.positions.size(); ++row) {
        const auto sources = data.positionSources.of(row);
        const bool isOut = std::ranges::any_of(sources, [&](Row source) {
            return publishedBy(data.sources[source], data.zone()) <= at("2025-02-11T23:00Z");
        });
        EXPECT_EQ(eleventh.positions[row] != 0, isOut) << row;
    }
}

TEST(HiddenTest, AProfileNamesWhomTheFilterHides)
{
    Draft draft;
    const Row topic = draft.topic("Rules");
    const Row france = draft.actor("France");
    const Row chad = draft.actor("Chad");
    draft.position(france, topic, 2);
    draft.position(chad, topic, -1);
    const Context context = draft.context(900, 300);
    Selection hiding;
    hiding.positions = {1, 0};
    hiding.positionCount = 1;
    const View view{context.data, hiding, context.words, context.titles, context.zone};
    const Scene scene = buildProfile({view, {.measure = context.measure, .width = 900, .height = 300}}, {france, chad});
    const bool said = std::ranges::any_of(scene.items, [](const Item& item) {
        const auto* label = std::get_if<Label>(&item.shape);
        return label && label->text == "Chad (hidden)";
    });
    EXPECT_TRUE(said);
}

TEST(TableTest, ACollapsedBlocTakesItsMembersFromThoseWithoutRoomToo)
{
    Draft draft;
    const Row topic = draft.topic("Rules");
    const Row bloc = draft.actor("Union", ActorKind::Bloc);
    std::vector<Row> states;
    for (int i = 0; i < 20; ++i) {
        states.push_back(draft.actor("State " + std::to_string(i)));
        draft.position(states.back(), topic, 1);
    }
    draft.position(bloc, topic, 1);
    draft.membership(states.back(), bloc);
    const Scene scene = buildMatrix(draft.context(500, 400), states, {.collapsed = {"union"}}, 4);
    EXPECT_EQ(scene.table.rows.size(), 20U) << "19 states and the bloc with its member";
}

TEST(SmallNTest, FewerThanFiveStatementsHaveARangeAndNoInterval)
{
    Draft draft;
    const Row topic = draft.topic("Rules");
    const Row france = draft.actor("France");
    for (const int stance : {-1, 0, 2, 2})
        draft.position(france, topic, stance);
    const auto cellOf = [&](const Context& context) {
        return StanceCells(context, columnsOf({france}), StanceCells::Detail::Statements).at(0, topic);
    };
    const auto four = cellOf(draft.context(400, 300));
    EXPECT_FALSE(four.summary->interval);
    ASSERT_TRUE(four.range);
    EXPECT_EQ(four.range->low, -1);
    EXPECT_EQ(four.range->high, 2);
    draft.position(france, topic, 1);
    const auto five = cellOf(draft.context(400, 300));
    EXPECT_TRUE(five.summary->interval);
    EXPECT_FALSE(five.range);
}

TEST(TableTest, HoldsEveryActorWhateverThePictureHasRoomFor)
{
    Draft draft;
    const Row topic = draft.topic("Rules");
    for (int i = 0; i < 40; ++i)
        draft.position(draft.actor("State " + std::to_string(i)), topic, i % 5 - 2);
    const auto scene = [&](double width) {
        ChartOptions options;
        options.kind = ChartKind::Matrix;
        return buildChart(draft.context(width, 400), geo::WorldMap(), options);
    };
    for (const double width : {500.0, 1000.0, 2400.0}) {
        const Scene made = scene(width);
        EXPECT_EQ(made.table.rows.size(), 40U) << width;
        ChartOptions pairs;
        pairs.kind = ChartKind::Agreement;
        EXPECT_EQ(buildChart(draft.context(width, 400), geo::WorldMap(), pairs).table.rows.size(), 40U * 39 / 2) << width;
        const auto says = [&](std::string_view part) {
            return std::ranges::any_of(made.items, [&](const Item& item) {
                const auto* label = std::get_if<Label>(&item.shape);
                return label && label->text.find(part) != std::string::npos;
            });
        };
        EXPECT_TRUE(says("more actors")) << width;
    }
}

} // namespace

} // namespace plenary::scene
