// SPDX-License-Identifier: GPL-3.0-or-later
// The index of the timeline against a walk over all events.
#include "core/scene/timeline/index.h"

#include "core/base/time_format.h"
#include "core/model/filter.h"
#include "tests/support/scene.h"

#include <gtest/gtest.h>

#include <numeric>
#include <random>

namespace plenary::scene
{

namespace
{

/// Events of many forms in a random order of ends; draft rows must come by start.
void fillAtRandom(Draft& draft, std::mt19937& random, std::size_t count)
{
    const auto unit = [&](Instant most) { return static_cast<Instant>(random() % static_cast<unsigned>(most)); };
    Instant start = at("2025-02-01");
    draft.event("Since ever", "../2025-02-03T10:00Z");
    for (std::size_t i = 0; i < count; ++i) {
        start += unit(4) == 0 ? 0 : unit(40) * millisecondsPerMinute;
        const auto from = isoTime(start, Zone::utc());
        const auto to = isoTime(start + (1 + unit(600)) * millisecondsPerMinute, Zone::utc());
        const Instant form = unit(10);
        const std::string when = form < 5    ? from
                                 : form < 7  ? from + "/" + to
                                 : form == 7 ? "[" + from + ".." + to + "]"
                                 : form == 8
                                     ? from + "/.."
                                     : from + "/" + isoTime(start + 300 * 365 * millisecondsPerDay, Zone::utc());
        draft.event("Event", when,
                    {.kind = static_cast<EventKind>(unit(7)), .importance = 1 + static_cast<int>(unit(5))});
    }
}

/// Whether an event is drawn in [from, to).
bool isWithin(const TimeSpan& time, Instant from, Instant to)
{
    return time.earliestStart < to && (time.earliestStart >= from || time.latestEnd > from);
}

class TimelineIndexTest : public ::testing::TestWithParam<unsigned>
{
protected:
    void SetUp() override
    {
        std::mt19937 random(GetParam());
        fillAtRandom(draft, random, random() % 900);
        // What a filter might leave.
        for (auto& passes : draft.selection().events)
            passes = random() % 4 != 0 ? 1 : 0;
        draft.selection().eventCount =
            static_cast<std::size_t>(std::ranges::count(draft.selection().events, std::uint8_t{1}));
    }

    std::vector<Row> walk(const LaneIndex& lane, Instant from, Instant to) const
    {
        std::vector<Row> rows;
        for (Row row = 0; row < data().events.size(); ++row)
            if (selection().events[row] && lane.head().words == labelOf(data().events.kind[row]) &&
                isWithin(data().events.time(row), from, to))
                rows.push_back(row);
        return rows;
    }
    const Dataset& data() const { return const_cast<Draft&>(draft).data(); }
    const Selection& selection() const { return const_cast<Draft&>(draft).selection(); }

    Draft draft;
};

TEST_P(TimelineIndexTest, findsWhatAWalkFinds)
{
    const TimelineIndex index(data(), selection(), Zone::utc(), {LaneBy::Kind, ColourBy::Kind});
    std::mt19937 random(GetParam() + 1000);
    std::size_t all = 0;
    for (const auto& lane : index.lanes()) {
        all += lane.size();
        EXPECT_EQ(lane.all(), walk(lane, distantPast, distantFuture));
        for (int i = 0; i < 40; ++i) {
            const Instant from = at("2025-01-31") + static_cast<Instant>(random() % 20'000) * millisecondsPerMinute;
            const Instant to = from + static_cast<Instant>(random() % (i < 20 ? 60 : 6000)) * millisecondsPerMinute;
            const auto expected = from < to ? walk(lane, from, to) : std::vector<Row>();
            EXPECT_EQ(lane.within(from, to), expected) << from << " to " << to;
            EXPECT_EQ(lane.count(from, to), expected.size());
        }
    }
    EXPECT_EQ(all, selection().eventCount);
}

TEST_P(TimelineIndexTest, countsColumnsAsAWalkDoes)
{
    const TimelineIndex index(data(), selection(), Zone::utc(), {LaneBy::Kind, ColourBy::Kind});
    const Instant from = at("2025-02-01");
    constexpr std::size_t parts = 700;
    constexpr Instant part = 7 * millisecondsPerMinute;
    for (const auto& lane : index.lanes()) {
        const auto density = lane.density(from, from + part * static_cast<Instant>(parts), parts);
        for (std::size_t i = 0; i < parts; ++i) {
            const Instant left = from + part * static_cast<Instant>(i);
            const auto expected = walk(lane, left, left + part);
            const auto sum = std::reduce(density[i].begin(), density[i].end());
            // Where 64 events share a few columns they count as spread evenly over these.
            const double slack = expected.size() > 8 ? 64 : 8;
            EXPECT_NEAR(sum, static_cast<double>(expected.size()), slack) << "column " << i;
            if (expected.empty()) {
                EXPECT_EQ(sum, 0U) << "nothing is drawn where nothing is, column " << i;
            }
        }
    }
}

TEST_P(TimelineIndexTest, theForemostAreTheMostImportant)
{
    const TimelineIndex index(data(), selection(), Zone::utc(), {LaneBy::Kind, ColourBy::Kind});
    std::mt19937 random(GetParam() + 2000);
    for (const auto& lane : index.lanes())
        for (int i = 0; i < 20; ++i) {
            const Instant from = at("2025-01-31") + static_cast<Instant>(random() % 20'000) * millisecondsPerMinute;
            const Instant to = from + static_cast<Instant>(1 + random() % 3000) * millisecondsPerMinute;
            auto expected = walk(lane, from, to);
            std::erase_if(expected, [&](Row row) { return data().events.startMin[row] < from; });
            std::ranges::stable_sort(
                expected, [&](Row a, Row b) { return data().events.importance[a] > data().events.importance[b]; });
            expected.resize(std::min<std::size_t>(expected.size(), 3));
            EXPECT_EQ(lane.foremost(from, to, 3), expected);
            for (const Row row : expected)
                EXPECT_TRUE(lane.holds(row));
        }
}

TEST_P(TimelineIndexTest, theLastingAreThoseThatEndLast)
{
    const TimelineIndex index(data(), selection(), Zone::utc(), {LaneBy::Kind, ColourBy::Kind});
    std::mt19937 random(GetParam() + 3000);
    for (const auto& lane : index.lanes())
        for (int i = 0; i < 20; ++i) {
            const Instant start = at("2025-01-31") + static_cast<Instant>(random() % 20'000) * millisecondsPerMinute;
            const Instant from = start + static_cast<Instant>(random() % 2000) * millisecondsPerMinute;
            std::vector<Row> expected;
            for (const Row row : lane.all())
                if (index.times().start(row) < start && index.times().end(row) > from &&
                    index.times().end(row) > index.times().start(row))
                    expected.push_back(row);
            std::ranges::stable_sort(expected, std::greater<>{}, [&](Row row) { return index.times().end(row); });
            expected.resize(std::min<std::size_t>(expected.size(), 5));
            EXPECT_EQ(lane.lasting(start, from, 5), expected);
        }
}

INSTANTIATE_TEST_SUITE_P(Seeds, TimelineIndexTest, ::testing::Range(0U, 25U));

TEST(TimelineIndexZoneTest, datesStandWhereTheZonePutsThem)
{
    Draft draft;
    for (const char* when : {"2025-03-29", "2025-03-30", "2025-03-30T02:30", "2025-03-31T10:00", "2025-10-26T02:30",
                             "2025-10-26T10:00Z", "1850-01-01", "-0044-03-15", "2090-07", "{2025-03-29,2025-03-30T02:30,2025-04-02}",
                             "[2025-02-10T10:00Z,2025-02-11,2025-02-12T10:00Z]", "2025-XX-30",
                             "{2025-02-10T12:00,2025-02-11T00:30+14:00}"})
        draft.event(when, when);
    for (const char* name : {"Europe/Paris", "America/New_York", "Asia/Kolkata", "UTC"}) {
        const Zone zone = Zone::find(name).value();
        const EventTimes times(draft.data(), zone);
        for (Row row = 0; row < draft.data().events.size(); ++row)
            EXPECT_EQ(times.span(row), resolved(draft.data().events.time(row), zone)) << name << ", row " << row;
        for (Row row = 0; row < draft.data().events.size(); ++row) {
            EXPECT_EQ(times.start(row), times.span(row).earliestStart) << name << ", row " << row;
            EXPECT_EQ(times.end(row), times.span(row).latestEnd) << name << ", row " << row;
        }
    }
}

TEST(TimelineIndexSharedTest, aPictureIsTheSameWithTheIndexOfTheSession)
{
    const Bundled& bundled = Bundled::get();
    Context context = bundled.context(fake, 1200, 700);
    const TimelineOptions options{LaneBy::Topic, bundled.instant("2025-02-10"), bundled.instant("2025-02-12")};
    const Scene alone = buildTimeline(context, options);
    const TimelineIndex index(context.data, context.selection, context.zone, {LaneBy::Topic, ColourBy::Kind});
    context.index = &index;
    const Scene shared = buildTimeline(context, options);
    EXPECT_EQ(allText(alone), allText(shared));
    EXPECT_EQ(alone.items.size(), shared.items.size());
}

} // namespace

} // namespace plenary::scene
