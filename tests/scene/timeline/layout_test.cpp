// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scene/timeline/timeline.h"

#include "core/base/time_format.h"
#include "tests/support/scene.h"

#include <gtest/gtest.h>

#include <random>

namespace plenary::scene
{

namespace
{

struct Span
{
    const char* from;
    const char* to;
};

constexpr Span spans[] = {{"2025-02-10T06:00+01:00", "2025-02-11T22:00+01:00"},
                          {"2025-02-11T10:00+01:00", "2025-02-11T12:00+01:00"},
                          {"2025-02-11T10:50+01:00", "2025-02-11T10:51+01:00"},
                          {"2025-02-05", "2025-02-14"},
                          {"2024-05-01", "2026-03-01"},
                          {"1900", "2100"},
                          {"-4999", "9999"}};

class TimelineLayoutTest : public ::testing::TestWithParam<LaneBy>
{
};

TEST_P(TimelineLayoutTest, labelsNeverMeetAndMarksStayInThePlot)
{
    const Bundled& bundled = Bundled::get();
    for (const double width : {320.0, 513.0, 800.0, 1199.0, 1600.0, 3840.0})
        for (const double height : {90.0, 160.0, 240.0, 333.0, 480.0, 900.0, 2160.0})
            for (const auto& span : spans) {
                const Context context = bundled.context(fake, width, height);
                const Scene scene =
                    buildTimeline(context, {GetParam(), bundled.instant(span.from), bundled.instant(span.to)});
                const auto where = std::to_string(width) + " x " + std::to_string(height) + " from " + span.from;
                EXPECT_EQ(overlappingLabels(scene, fake), "") << where;
                EXPECT_EQ(itemsOutside(scene, {0, 0, width, height}, fake), "") << where;
                Scene marks;
                for (const auto& item : scene.items)
                    if (item.layer == Layer::Marks)
                        marks.items.push_back(item);
                EXPECT_EQ(itemsOutside(marks, scene.plot, fake, 1.5), "") << where;
                if (HasFailure())
                    return; // one example is enough
            }
}

TEST_P(TimelineLayoutTest, placesToPointAtLieInThePicture)
{
    const Bundled& bundled = Bundled::get();
    const Context context = bundled.context(fake, 900, 420);
    const Scene scene = buildTimeline(context, {GetParam(), bundled.instant("2025-02-05"), bundled.instant("2025-03")});
    for (const auto& hit : scene.hits) {
        EXPECT_GE(hit.box.x, -0.01);
        EXPECT_LE(hit.box.right(), scene.width + 0.01);
        EXPECT_GE(hit.box.y, -0.01);
        EXPECT_LE(hit.box.bottom(), scene.height + 0.01);
        EXPECT_FALSE(hit.name.empty());
        EXPECT_FALSE(hit.tip.empty());
    }
}

INSTANTIATE_TEST_SUITE_P(AllLanes, TimelineLayoutTest,
                         ::testing::Values(LaneBy::Actor, LaneBy::ActorKind, LaneBy::Kind, LaneBy::Topic));

/// Shapes that cannot be drawn apart from each other: every mark with its own label.
std::string marksUnderLabels(const Scene& scene)
{
    for (const auto& mark : shapesOf<Mark>(scene, Layer::Marks)) {
        const double half = mark.size / 2 - 0.5;
        const Rect box{mark.centre.x - half, mark.centre.y - half, 2 * half, 2 * half};
        if (mark.glyph != Glyph::Diamond)
            continue;
        for (const auto& label : shapesOf<Label>(scene, Layer::Labels))
            if (overlaps(box, boxOf(label, fake)))
                return "“" + label.text + "” covers a mark";
    }
    return {};
}

TEST(TimelineRandomTest, noLabelCoversAMarkOrALabel)
{
    for (unsigned seed = 0; seed < 60; ++seed) {
        std::mt19937 random(seed);
        Draft draft;
        Instant time = at("2025-02-11T00:00Z");
        const int count = 1 + static_cast<int>(random() % 200);
        for (int i = 0; i < count; ++i) {
            time += static_cast<Instant>(random() % 900'000);
            draft.event(
                std::string(1 + random() % 60, 'x'), isoTime(time, Zone::utc()),
                {.kind = static_cast<EventKind>(random() % 7), .importance = 1 + static_cast<int>(random() % 5)});
        }
        const double height = 60 + static_cast<double>(random() % 600);
        const Scene scene = buildTimeline(draft.context(300 + static_cast<double>(random() % 1200), height),
                                          {LaneBy::Kind, at("2025-02-11"), at("2025-02-12")});
        EXPECT_EQ(overlappingLabels(scene, fake), "") << "seed " << seed << ", height " << height;
        EXPECT_EQ(marksUnderLabels(scene), "") << "seed " << seed << ", height " << height;
    }
}

TEST(TimelineSizeTest, noSizeCrashes)
{
    const Bundled& bundled = Bundled::get();
    for (const double width : {0.0, 1.0, 50.0, 100'000.0})
        for (const double height : {0.0, 1.0, 41.0, 100'000.0}) {
            const Context context = bundled.context(fake, width, height);
            const Scene scene =
                buildTimeline(context, {LaneBy::Actor, bundled.instant("2025-02-10"), bundled.instant("2025-02-12")});
            EXPECT_LT(scene.items.size(), 20'000U);
        }
    const Context context = bundled.context(fake, 800, 400);
    for (const auto& [from, to] : {std::pair{Instant{5}, Instant{5}}, {Instant{5}, Instant{0}}})
        EXPECT_LT(buildTimeline(context, {LaneBy::Actor, from, to}).items.size(), 20'000U);
}

TEST(OverviewTest, showsThePartThatTheTimelineShows)
{
    const Bundled& bundled = Bundled::get();
    const Context context = bundled.context(fake, 900, 60);
    const Scene scene = buildOverview(context, bundled.instant("2025-02-10"), bundled.instant("2025-02-12"));
    EXPECT_FALSE(shapesOf<Box>(scene, Layer::Marks).empty());
    EXPECT_EQ(itemsOutside(scene, {0, 0, 900, 60}, fake, 1), "");
    EXPECT_EQ(overlappingLabels(scene, fake), "");
    const auto brush = shapesOf<Box>(scene, Layer::Overlay);
    ASSERT_EQ(brush.size(), 1U);
    const Extent shown{bundled.instant("2025-02-10"), bundled.instant("2025-02-12")};
    const TimeScale scale = overviewScale(context, shown);
    EXPECT_NEAR(brush[0].rect.x, scale.x(shown.from), 0.5);
}

} // namespace

} // namespace plenary::scene
