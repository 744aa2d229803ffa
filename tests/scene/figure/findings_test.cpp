// SPDX-License-Identifier: GPL-3.0-or-later
// Titles that say what is found, and no more than the data prove.
#include "core/scene/agreement/agreement.h"
#include "core/scene/pledges/pledges.h"
#include "core/scene/stances/charts.h"
#include "core/scene/timeline/timeline.h"
#include "tests/support/scene.h"

#include <gtest/gtest.h>

#include <set>

namespace plenary::scene
{

namespace
{

Scene week(Draft& draft)
{
    return buildTimeline(draft.context(1000, 400), {LaneBy::Kind, at("2025-02-08"), at("2025-02-15")});
}

TEST(TimelineFindingTest, theDayOfMostEvents)
{
    Draft draft;
    draft.event("Before", "2025-02-09T10:00Z");
    for (const char* when : {"2025-02-11", "2025-02-11T10:50Z", "[2025-02-11T09:00Z..2025-02-11T14:00Z]"})
        draft.event("On the day", when);
    draft.event("After", "2025-02-14");
    const Scene scene = week(draft);
    EXPECT_EQ(scene.title, "3 of the 5 events shown were on Tue 11 Feb 2025");
    EXPECT_EQ(scene.plainTitle, "What happened when");
    EXPECT_TRUE(scene.subtitle.starts_with(scene.plainTitle + " · "));
}

TEST(TimelineFindingTest, whatMayHaveBeenOnAnotherDayIsNotCountedNorDenied)
{
    for (const char* when : {"2025-02-11~", "2025-02-11?", "[2025-02-10..2025-02-11]", "2025-02-11/2025-02-12"}) {
        Draft draft;
        for (int i = 0; i < 3; ++i)
            draft.event("On the day", "2025-02-11");
        draft.event("Perhaps", when);
        EXPECT_EQ(week(draft).title, "At least 3 of the 4 events shown were on Tue 11 Feb 2025") << when;
    }
}

TEST(TimelineFindingTest, daysBefore1970AreDaysToo)
{
    Draft draft;
    for (int i = 0; i < 3; ++i)
        draft.event("On the day", "1945-02-11");
    draft.event("After", "1945-02-13T10:00Z");
    const Scene scene = buildTimeline(draft.context(1000, 400), {LaneBy::Kind, at("1945-02-08"), at("1945-02-15")});
    EXPECT_EQ(scene.title, "3 of the 4 events shown were on Sun 11 Feb 1945");
}

TEST(TimelineFindingTest, halfOfTheEventsAreNoFinding)
{
    Draft draft;
    for (const char* when : {"2025-02-10", "2025-02-11"})
        for (int i = 0; i < 3; ++i)
            draft.event("An event", when);
    const Scene scene = week(draft);
    EXPECT_EQ(scene.title, scene.plainTitle);
}

TEST(MatrixFindingTest, onHowManyTopicsSomeLieFarApart)
{
    Draft draft;
    const Row a = draft.actor("A"), b = draft.actor("B");
    const Row open = draft.topic("Open"), jobs = draft.topic("Jobs"), safety = draft.topic("Safety"),
              alone = draft.topic("Alone");
    for (const auto& [topic, first, second] : {std::tuple{open, -2, 2}, {jobs, -1, 1}, {safety, 1, 2}}) {
        draft.position(a, topic, first);
        draft.position(b, topic, second);
    }
    draft.position(a, alone, -2);
    const Scene scene = buildMatrix(draft.context(), {a, b}, {});
    EXPECT_EQ(scene.title, "Two steps or more between actors on 2 of the 3 topics that several spoke on");
    EXPECT_EQ(scene.plainTitle, "Stances by topic and actor");
}

TEST(MatrixFindingTest, whoLiesTogetherIsNoHeadline)
{
    Draft draft;
    const Row a = draft.actor("A"), b = draft.actor("B");
    for (const char* name : {"Open", "Jobs", "Safety"}) {
        const Row topic = draft.topic(name);
        draft.position(a, topic, 1);
        draft.position(b, topic, name == std::string_view("Jobs") ? -2 : 2);
    }
    const Scene scene = buildMatrix(draft.context(), {a, b}, {});
    EXPECT_EQ(scene.title, scene.plainTitle) << "one of three topics is not half of them";
}

TEST(AgreementFindingTest, theTwoThatAgreeLeastUnlessOthersDoToo)
{
    Draft draft;
    const Row a = draft.actor("A"), b = draft.actor("B"), c = draft.actor("C");
    for (const char* name : {"Open", "Jobs", "Safety"}) {
        const Row topic = draft.topic(name);
        draft.position(a, topic, -2);
        draft.position(b, topic, 2);
        draft.position(c, topic, 1);
    }
    const Scene scene = buildAgreement(draft.context(), {a, b, c}, {});
    EXPECT_EQ(scene.title, "A and B agree least of 3 pairs: 0.00 on 3 shared topics");
    Draft tied;
    const Row d = tied.actor("A"), e = tied.actor("B"), f = tied.actor("C");
    for (const char* name : {"Open", "Jobs", "Safety"}) {
        const Row topic = tied.topic(name);
        tied.position(d, topic, -2);
        tied.position(e, topic, 2);
        tied.position(f, topic, 2);
    }
    const Scene two = buildAgreement(tied.context(), {d, e, f}, {});
    EXPECT_EQ(two.title, two.plainTitle);
}

TEST(AgreementColourTest, againstEachOtherIsAnotherColourThanLittleInCommon)
{
    Draft draft;
    const Row a = draft.actor("A"), b = draft.actor("B"), c = draft.actor("C");
    for (const char* name : {"Open", "Jobs", "Safety"}) {
        const Row topic = draft.topic(name);
        draft.position(a, topic, -2);
        draft.position(b, topic, 2);
        draft.position(c, topic, 2);
    }
    const auto tones = [&](stats::Measure measure) {
        StanceOptions options;
        options.measure = measure;
        std::set<Tone> found;
        for (const Box& box : shapesOf<Box>(buildAgreement(draft.context(), {a, b, c}, options), Layer::Marks))
            found.insert(box.style.fill);
        return found;
    };
    EXPECT_TRUE(tones(stats::Measure::SScore).contains(Tone::StanceM2));
    EXPECT_TRUE(tones(stats::Measure::SScore).contains(Tone::Accent));
    EXPECT_FALSE(tones(stats::Measure::Agreement).contains(Tone::StanceM2)) << "0 is its least";
}

TEST(SumsFindingTest, theLargestNamedInTheCurrencyOfMost)
{
    Draft draft;
    const Row event = draft.event("An event", "2025-02-11T10:00Z");
    draft.pledge(event, "Fund", "109000000000", "EUR", {.bound = Bound::About});
    draft.pledge(event, "InvestAI", "200000000000", "EUR");
    draft.pledge(event, "Campus", "30000000000", "EUR");
    draft.pledge(event, "Stargate", "500000000000", "USD");
    const Scene scene = buildPledges(draft.context());
    EXPECT_EQ(scene.title, "Largest of the 3 sums named in EUR: €200 bn, InvestAI");
    EXPECT_EQ(scene.plainTitle, "Sums announced");
    draft.pledge(event, "As much", "200000000000", "EUR");
    const Scene two = buildPledges(draft.context());
    EXPECT_EQ(two.title, two.plainTitle);
}

} // namespace

} // namespace plenary::scene
