// SPDX-License-Identifier: GPL-3.0-or-later
// Timelines of very many events: bounded, without overlaps, and nothing jumps while they are moved.
#include "core/base/time_format.h"
#include "core/scene/timeline/timeline.h"
#include "core/scene/timeline/title_slots.h"
#include "tests/support/scene.h"

#include <gtest/gtest.h>

#include <map>
#include <random>

namespace plenary::scene
{

namespace
{

/// `count` events over ten days in seven lanes, their titles unique.
void fillCrowd(Draft& draft, std::size_t count, unsigned seed)
{
    std::mt19937 random(seed);
    std::vector<Instant> starts;
    for (std::size_t i = 0; i < count; ++i)
        starts.push_back(at("2025-02-05") + static_cast<Instant>(random() % 864'000) * 1000);
    std::ranges::sort(starts);
    for (std::size_t i = 0; i < count; ++i) {
        const auto from = isoTime(starts[i], Zone::utc(), Precision::Second);
        const auto to = isoTime(starts[i] + static_cast<Instant>(1 + random() % 360) * millisecondsPerMinute,
                                Zone::utc(), Precision::Second);
        draft.event("Title " + std::to_string(i) + std::string(random() % 40, 'x'),
                    random() % 10 < 7 ? from : from + "/" + to,
                    {.kind = static_cast<EventKind>(random() % 7), .importance = 1 + static_cast<int>(random() % 5)});
    }
}

/// Where the titles of events stand, by the number that begins them, in time and height.
std::map<std::string, std::pair<double, double>> titlesOf(const Scene& scene, double perPixel, double from)
{
    std::map<std::string, std::pair<double, double>> places;
    for (const auto& label : labelsOf(scene)) {
        if (!label.text.starts_with("Title ") || label.text.ends_with("…") || label.align != Align::Left)
            continue;
        places[label.text] = {(label.at.x - scene.plot.x) * perPixel + from, label.at.y};
    }
    return places;
}

class TimelineCrowdTest : public ::testing::TestWithParam<std::size_t>
{
};

TEST_P(TimelineCrowdTest, titlesKeepTheirPlacesWhileItIsMoved)
{
    Draft draft;
    fillCrowd(draft, GetParam(), 7);
    Context context = draft.context(1400, 700);
    const TimelineIndex index(context.data, context.selection, context.zone, {LaneBy::Kind, ColourBy::Kind});
    context.index = &index;
    for (const Instant length : {millisecondsPerDay * 10, millisecondsPerDay, 2 * millisecondsPerHour}) {
        std::map<std::string, std::pair<double, double>> before;
        std::size_t kept = 0;
        for (int step = 0; step < 40; ++step) {
            const Instant from = at("2025-02-08T07:00Z") + length / 100 * step;
            const Scene scene = buildTimeline(context, {LaneBy::Kind, from, from + length});
            EXPECT_EQ(overlappingLabels(scene, fake), "");
            EXPECT_EQ(itemsOutside(scene, {0, 0, scene.width, scene.height}, fake, 1), "");
            const double perPixel = static_cast<double>(length) / scene.plot.width;
            const auto now = titlesOf(scene, perPixel, static_cast<double>(from - at("2025-02-05")));
            for (const auto& [title, place] : now) {
                const auto old = before.find(title);
                if (old == before.end())
                    continue;
                ++kept;
                // Rows of few events are those of the time shown alone.
                if (GetParam() > 400) {
                    EXPECT_EQ(place.second, old->second.second) << title << " changed its row";
                }
                // A title inside a bar that is cut by the edge stands at the edge, and one of few that an edge would
                // cut on the other side of its mark; no other one moves in time.
                const double edge = static_cast<double>(from - at("2025-02-05")) + 8 * perPixel;
                const auto isCut = [&](double first, int steps) {
                    const double x =
                        (first - static_cast<double>(from + length / 100 * steps - at("2025-02-05"))) / perPixel;
                    return x < 0 || x + fake.width(title, {12}) > scene.plot.width;
                };
                const bool isFew = GetParam() <= 400;
                if (old->second.first > edge && !(isFew && (isCut(old->second.first, 0) || isCut(place.first, -1)))) {
                    EXPECT_NEAR(place.first, old->second.first, 0.51 * perPixel) << title;
                }
            }
            before = now;
            if (HasFailure())
                return;
        }
        EXPECT_GT(kept, 20U) << "the test sees no titles at " << length;
    }
}

TEST_P(TimelineCrowdTest, theSceneIsBounded)
{
    Draft draft;
    fillCrowd(draft, GetParam(), 3);
    Context context = draft.context(1600, 900);
    context.tableRows = 200;
    for (const Instant length : {millisecondsPerDay * 400, millisecondsPerDay * 10, millisecondsPerHour}) {
        const Scene scene = buildTimeline(context, {LaneBy::Kind, at("2025-02-08"), at("2025-02-08") + length});
        EXPECT_LT(scene.items.size(), 6000U);
        EXPECT_LE(scene.table.rows.size(), 200U);
    }
}

INSTANTIATE_TEST_SUITE_P(Sizes, TimelineCrowdTest, ::testing::Values(300, 3'000, 30'000));

TEST(TimelineCrowdTableTest, listsAllWhereItIsLookedAt)
{
    Draft draft;
    fillCrowd(draft, 5'000, 5);
    const Scene scene = buildTimeline(draft.context(900, 500), {LaneBy::Kind, at("2025-02-01"), at("2025-03-01")});
    EXPECT_EQ(scene.table.rows.size(), 5'000U);
    Context few = draft.context(900, 500);
    few.tableRows = 10'000 - 1;
    const Scene cut = buildTimeline(few, {LaneBy::Kind, at("2025-02-01"), at("2025-03-01")});
    EXPECT_EQ(cut.table.rows.size(), 5'000U);
}

TEST(TimelineCrowdTableTest, saysWhenItIsCut)
{
    Draft draft;
    fillCrowd(draft, 12'000, 5);
    Context context = draft.context(900, 500);
    context.tableRows = 10'000;
    const Scene scene = buildTimeline(context, {LaneBy::Kind, at("2025-02-01"), at("2025-03-01")});
    EXPECT_EQ(scene.table.rows.size(), 10'000U);
    EXPECT_NE(scene.table.caption.find("10,000"), std::string::npos) << scene.table.caption;
}

TEST(TimelineCrowdBarTest, edgesAndArrowsStandWhereTimesEnd)
{
    Draft draft;
    fillCrowd(draft, 3'000, 11);
    const Context context = draft.context(1400, 700);
    const Instant from = at("2025-02-07");
    for (const Instant length : {Instant{12}, Instant{3}, Instant{1}}) {
        const Instant to = from + length * millisecondsPerHour;
        const Scene scene = buildTimeline(context, {LaneBy::Kind, from, to});
        const TimeScale scale{from, to, scene.plot.x, scene.plot.width};
        const auto& events = context.data.events;
        const auto isTime = [&](double x) {
            for (Row row = 0; row < events.size(); ++row)
                if (std::abs(scale.x(events.time(row).earliestStart) - x) < 0.6 ||
                    std::abs(scale.x(events.time(row).latestEnd) - x) < 0.6)
                    return true;
            return false;
        };
        std::size_t edges = 0;
        std::size_t breaks = 0;
        for (const auto& item : scene.items) {
            breaks += item.layer == Layer::Marks && std::holds_alternative<Polygon>(item.shape);
            const auto* box = std::get_if<Box>(&item.shape);
            if (!box || item.layer != Layer::Marks || box->rect.width != 2.5)
                continue;
            ++edges;
            EXPECT_TRUE(isTime(box->rect.x) || isTime(box->rect.right())) << box->rect.x;
        }
        EXPECT_GT(edges, 0U);
        const bool said = std::ranges::any_of(
            scene.notes, [](const std::string& note) { return note.find("Two strokes") != std::string::npos; });
        EXPECT_EQ(said, breaks > 0);
        if (length > 1) {
            EXPECT_GT(breaks, 0U);
        }
    }
}

TEST(TimelineAsOfTest, whatBeginsAtTheAsOfInstantIsStillToCome)
{
    Draft draft;
    draft.event("The day after", "2025-02-12");
    Context context = draft.context(900, 300);
    const auto toneAsOf = [&](Instant asOf) {
        context.asOf = asOf;
        for (const auto& label : labelsOf(buildTimeline(context, {LaneBy::Kind, at("2025-02-10"), at("2025-02-14")})))
            if (label.text == "The day after")
                return label.tone;
        return Tone::None;
    };
    EXPECT_EQ(toneAsOf(at("2025-02-12")), Tone::Muted) << "“the end of 11 February”, as every other view has it";
    EXPECT_EQ(toneAsOf(at("2025-02-12") + 1), Tone::Muted) << "some time that day: it only may have begun";
    EXPECT_EQ(toneAsOf(at("2025-02-13")), Tone::Ink);
}

TEST(TimelineCrowdSelectionTest, theSelectedEventIsRingedThoughItHasNoTitle)
{
    Draft draft;
    fillCrowd(draft, 3'000, 9);
    Context context = draft.context(1400, 700);
    for (const Row row : {Row{10}, Row{1500}, Row{2990}}) {
        context.selected = {Target::Kind::Event, draft.data().events.id[row].value};
        const Scene scene = buildTimeline(context, {LaneBy::Kind, at("2025-02-04"), at("2025-02-16")});
        EXPECT_NE(hitOf(scene, context.selected), nullptr) << row;
    }
}

TEST(TimelineBadInputTest, ThreeCenturiesBesideASecond)
{
    Draft draft;
    draft.event("Three centuries", "1700/2000");
    for (int i = 0; i < 600; ++i)
        draft.event("Second " + std::to_string(i),
                    isoTime(at("1850-01-01") + i * 1000, Zone::utc(), Precision::Second));
    const Context context = draft.context(900, 300);
    for (const auto& [from, to] : {std::pair{at("1690"), at("2010")}, {at("1850-01-01"), at("1850-01-01") + 700'000}}) {
        const Scene scene = buildTimeline(context, {LaneBy::Kind, from, to});
        EXPECT_EQ(overlappingLabels(scene, fake), "");
        const auto strips = shapesOf<Strip>(scene, Layer::Marks);
        ASSERT_EQ(strips.size(), 1U);
        // The long one covers every column of the short span.
        const auto covered = std::ranges::count_if(strips[0].columns, [](const auto& c) { return c.opacity > 0; });
        EXPECT_GT(static_cast<double>(covered), 0.9 * static_cast<double>(strips[0].columns.size()));
    }
}

TEST(TimelineBadInputTest, tenThousandEventsAtOneInstant)
{
    Draft draft;
    for (int i = 0; i < 10'000; ++i)
        draft.event("Event number " + std::to_string(i), "2025-02-11T10:50Z", {.importance = 1 + i % 5});
    Context context = draft.context(900, 300);
    context.tableRows = 100;
    for (const Instant half : {Instant{500}, millisecondsPerHour, 400 * millisecondsPerDay}) {
        const Scene scene =
            buildTimeline(context, {LaneBy::Kind, at("2025-02-11T10:50Z") - half, at("2025-02-11T10:50Z") + half});
        EXPECT_LT(scene.items.size(), 1000U);
        EXPECT_EQ(overlappingLabels(scene, fake), "");
        EXPECT_TRUE(says(scene, "Event number 4")) << "the first of the most important ones";
    }
}

TEST(TimelineBadInputTest, fiveThousandLanesAreAFew)
{
    Draft draft;
    for (int i = 0; i < 5'000; ++i)
        draft.event("Event", "2025-02-11T10:50Z", {.topics = {draft.topic("Topic " + std::to_string(i))}});
    const Scene scene = buildTimeline(draft.context(900, 700), {LaneBy::Topic, at("2025-02-11"), at("2025-02-12")});
    EXPECT_LT(scene.items.size(), 2000U);
    EXPECT_TRUE(says(scene, "Others"));
    EXPECT_EQ(overlappingLabels(scene, fake), "");
}

TEST(TimelineBadInputTest, titlesOfAllKindsInACrowd)
{
    Draft draft;
    const std::string endless(10'000, 'W');
    for (int i = 0; i < 500; ++i)
        draft.event(i % 4 == 0   ? endless
                    : i % 4 == 1 ? "First line\nsecond\r\nthird\t" + std::to_string(i)
                    : i % 4 == 2 ? "مرحبا بالعالم " + std::to_string(i)
                                 : "👩‍👩‍👧‍👦 é́́ 你好 " + std::to_string(i),
                    isoTime(at("2025-02-11") + i * 150'000, Zone::utc(), Precision::Second));
    for (const Instant length : {millisecondsPerHour, millisecondsPerDay}) {
        const Scene scene =
            buildTimeline(draft.context(900, 300), {LaneBy::Kind, at("2025-02-11"), at("2025-02-11") + length});
        EXPECT_EQ(overlappingLabels(scene, fake), "");
        EXPECT_EQ(itemsOutside(scene, {0, 0, scene.width, scene.height}, fake, 1), "");
        for (const auto& label : labelsOf(scene)) {
            EXPECT_EQ(label.text.find_first_of("\n\r\t"), std::string::npos);
            EXPECT_TRUE(isUtf8(label.text));
        }
    }
}

TEST(SlotTest, slotsLieAlikeWhereverTheyAreAskedFor)
{
    const Instant length = slotLength(0.01, 90);
    EXPECT_GE(static_cast<double>(length) * 0.01, 90);
    EXPECT_LT(static_cast<double>(length) * 0.01, 180.1);
    EXPECT_EQ(slotOf(0, length), 0);
    EXPECT_EQ(slotOf(-1, length), -1);
    EXPECT_EQ(slotOf(-length, length), -1);
    EXPECT_EQ(slotOf(-length - 1, length), -2);
    EXPECT_EQ(slotOf(length - 1, length), 0);
    EXPECT_EQ(slotOf(length, length), 1);
    EXPECT_GT(slotLength(0, 90), 0);
    EXPECT_EQ(slotLength(1e9, 90), 1);
}

} // namespace

} // namespace plenary::scene
