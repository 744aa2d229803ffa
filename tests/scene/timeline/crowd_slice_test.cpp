// SPDX-License-Identifier: GPL-3.0-or-later
// What lies under the pointer on a density strip, and long bars that last into it.
#include "core/scene/timeline/crowd_slice.h"

#include "core/base/time_format.h"
#include "core/scene/timeline/timeline.h"
#include "tests/support/scene.h"

#include <gtest/gtest.h>

namespace plenary::scene
{

namespace
{

/// A strip of `count` events, a minute apart.
void fill(Draft& draft, int count)
{
    for (int i = 0; i < count; ++i)
        draft.event("Event " + std::to_string(i) + (i == 7 ? "\nsecond line" : ""),
                    isoTime(at("2025-02-11") + i * millisecondsPerMinute, Zone::utc()),
                    {.importance = 1 + i % 5});
}

TEST(CrowdPartTest, tellsWhatLiesThere)
{
    Draft draft;
    fill(draft, 600);
    const Context context = draft.context(900, 300);
    const TimelineIndex index(context.data, context.selection, context.zone, {LaneBy::Kind, ColourBy::Kind});
    const LaneIndex& lane = index.lanes().front();
    const Instant from = at("2025-02-11");
    const auto few = crowdPart(index, lane, from + 5 * millisecondsPerMinute, from + 10 * millisecondsPerMinute, 40);
    EXPECT_EQ(few.count, 5U);
    ASSERT_EQ(few.foremost.size(), 5U);
    EXPECT_EQ(few.foremost.front(), 9U) << "the most important first";
    EXPECT_TRUE(isListed(few));
    const auto tip = crowdTip(context, "Speeches", few);
    EXPECT_TRUE(tip.starts_with("Speeches\n5 events here\n· Event 9\n")) << tip;
    EXPECT_NE(tip.find("· Event 7 second line\n"), std::string::npos) << tip;
    EXPECT_TRUE(tip.ends_with("Click to list them.")) << tip;
    const auto one = crowdPart(index, lane, from, from + 1, 40);
    EXPECT_TRUE(crowdTip(context, "Speeches", one).ends_with("Click to select it."));
    const auto many = crowdPart(index, lane, from, from + 300 * millisecondsPerMinute, 40);
    EXPECT_EQ(many.count, 300U);
    EXPECT_EQ(many.foremost.size(), 40U);
    EXPECT_FALSE(isListed(many));
    EXPECT_TRUE(crowdTip(context, "Speeches", many).ends_with("Click to zoom in on them."));
    const auto none = crowdPart(index, lane, from - millisecondsPerHour, from - 1, 40);
    EXPECT_EQ(none.count, 0U);
    EXPECT_TRUE(crowdTip(context, "Speeches", none).ends_with("0 events here"));
}

TEST(CrowdPartTest, whatBeganEarlierIsReachedToo)
{
    Draft draft;
    for (int i = 0; i < 500; ++i)
        draft.event("Event", "2025-02-11", {.importance = 1 + i % 5}); // the whole day
    draft.event("Talk", "2025-02-11T11:00Z", {.importance = 1});
    const Context context = draft.context(900, 300);
    const TimelineIndex index(context.data, context.selection, context.zone, {LaneBy::Kind, ColourBy::Kind});
    const auto part =
        crowdPart(index, index.lanes().front(), at("2025-02-11T10:00Z"), at("2025-02-11T14:00Z"), mostListed);
    EXPECT_EQ(part.count, 501U);
    ASSERT_EQ(part.foremost.size(), mostListed);
    EXPECT_EQ(index.times().importance(part.foremost.front()), 5) << "not only what begins there";
    EXPECT_TRUE(isListed(part)) << "no zooming tells them apart";
}

TEST(CrowdPartTest, whatNoZoomTellsApartIsListed)
{
    Draft draft;
    for (int i = 0; i < 10'000; ++i)
        draft.event("Event", "2025-02-11T10:50Z", {.importance = 1 + i % 5});
    const Context context = draft.context(900, 300);
    const TimelineIndex index(context.data, context.selection, context.zone, {LaneBy::Kind, ColourBy::Kind});
    const auto part = crowdPart(index, index.lanes().front(), at("2025-02-11"), at("2025-02-12"), 40);
    EXPECT_EQ(part.count, 10'000U);
    EXPECT_TRUE(part.isInseparable);
    EXPECT_TRUE(isListed(part));
    EXPECT_EQ(part.foremost.size(), 40U);
}

TEST(CrowdPartTest, aLongBarThatBeganLongBeforeHasItsTitle)
{
    Draft draft;
    draft.event("The long negotiation", "2024-06-01/2025-06-01", {.importance = 5});
    for (int i = 0; i < 600; ++i)
        draft.event("Event " + std::to_string(i),
                    isoTime(at("2025-02-11") + i * millisecondsPerHour, Zone::utc(), Precision::Minute));
    const Context context = draft.context(1200, 300);
    const Instant from = at("2025-02-12T10:20Z");
    for (const Instant length : {2 * millisecondsPerHour, 12 * millisecondsPerHour, 4 * millisecondsPerDay}) {
        const Scene scene = buildTimeline(context, {LaneBy::Kind, from, from + length});
        ASSERT_EQ(shapesOf<Strip>(scene, Layer::Marks).size(), 1U);
        EXPECT_TRUE(says(scene, "The long negotiation") || length > 2 * millisecondsPerHour)
            << "there is room until the event of 11:00";
        EXPECT_EQ(overlappingLabels(scene, FakeMeasure()), "");
        EXPECT_EQ(itemsOutside(scene, {0, 0, scene.width, scene.height}, FakeMeasure(), 1), "");
    }
    // Where nothing else is, it is the only title.
    const Scene scene = buildTimeline(context, {LaneBy::Kind, at("2025-04-01"), at("2025-04-02")});
    EXPECT_TRUE(says(scene, "The long negotiation"));
    const Hit* hit = hitOf(scene, {Target::Kind::Event, context.data.events.id[0].value});
    ASSERT_NE(hit, nullptr);
    EXPECT_NEAR(hit->box.x, scene.plot.x, 1);
    EXPECT_NEAR(hit->box.right(), scene.plot.right(), 1);
}

} // namespace

} // namespace plenary::scene
