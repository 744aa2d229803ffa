// SPDX-License-Identifier: GPL-3.0-or-later
// Several clocks on one axis, and the changes of clocks in spring and autumn.
#include "core/scene/chart.h"
#include "tests/scene/bundled.h"
#include "tests/scene/support.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace plenary::scene
{

namespace
{

const FakeMeasure fake;

Zone zone(const char* name)
{
    return Zone::find(name).value_or(Zone::utc());
}

Scene timelineWith(std::vector<std::string> zones, const char* from, const char* to, double width = 1200)
{
    const Bundled& bundled = Bundled::get();
    const Context context = bundled.context(fake, width, 500);
    return buildTimeline(context,
                         {.from = bundled.instant(from), .to = bundled.instant(to), .zones = std::move(zones)});
}

const Label* labelled(const Scene& scene, std::string_view text)
{
    for (const auto& item : scene.items)
        if (const auto* label = std::get_if<Label>(&item.shape); label && label->text.find(text) != std::string::npos)
            return label;
    return nullptr;
}

TEST(ZonesTest, everyClockIsNamedWithItsOffset)
{
    const Scene scene = timelineWith({"America/New_York", "Asia/Kolkata"}, "2025-02-10", "2025-02-12");
    const Label* paris = labelled(scene, "Paris, UTC+1");
    const Label* washington = labelled(scene, "New York, UTC−5");
    const Label* delhi = labelled(scene, "Kolkata, UTC+5:30");
    ASSERT_TRUE(paris && washington && delhi);
    EXPECT_LT(paris->at.y, washington->at.y);
    EXPECT_LT(washington->at.y, delhi->at.y);
    EXPECT_LE(delhi->at.y, scene.plot.y);
    EXPECT_TRUE(std::ranges::any_of(
        scene.notes, [](const auto& note) { return note.find("America/New_York") != std::string::npos; }));
    EXPECT_EQ(overlappingLabels(scene, fake), "");
    EXPECT_EQ(itemsOutside(scene, {0, 0, scene.width, scene.height}, fake, 0.5), "");
}

TEST(ZonesTest, theRowsTakeRoomFromTheLanesOnly)
{
    const Scene one = timelineWith({}, "2025-02-10", "2025-02-12");
    const Scene three = timelineWith({"America/New_York", "Asia/Kolkata"}, "2025-02-10", "2025-02-12");
    EXPECT_GE(three.plot.y - one.plot.y, 2 * zoneRowHeight);
    EXPECT_EQ(three.plot.bottom(), one.plot.bottom());
    EXPECT_EQ(three.plot.x, one.plot.x);
}

TEST(ZonesTest, unknownAndDoubledZonesAreLeftOut)
{
    const Scene one = timelineWith({}, "2025-02-10", "2025-02-12");
    EXPECT_EQ(timelineWith({"Mars/Olympus", "Europe/Paris"}, "2025-02-10", "2025-02-12").plot, one.plot);
    const Scene two = timelineWith({"Asia/Kolkata", "Asia/Kolkata"}, "2025-02-10", "2025-02-12");
    EXPECT_LT(two.plot.y - one.plot.y, 2 * zoneRowHeight);
}

/// Local hours of ticks, one an hour, over a change of the clock.
std::vector<std::string> hoursOver(const Zone& at, Instant from, int hours)
{
    const TimeScale scale{from, from + hours * millisecondsPerHour, 0, hours * 80.0};
    std::vector<std::string> texts;
    for (const auto& tick : timeTicks(scale, at, EnglishLexicon(), 60).minor)
        texts.push_back(tick.text);
    return texts;
}

using Texts = std::vector<std::string>;

TEST(ZonesTest, clocksOfParisChangeTwiceIn2025)
{
    const Zone paris = zone("Europe/Paris");
    // 30 March: 01:59 CET is followed by 03:00 CEST.
    const Instant spring = fromCivil({2025, 3, 29, 23});
    EXPECT_EQ(hoursOver(paris, spring, 5), (Texts{"00:00", "01:00", "03:00", "04:00", "05:00"}));
    // 26 October: 02:59 CEST is followed by 02:00 CET; the hour that comes twice stands at its first.
    const Instant autumn = fromCivil({2025, 10, 25, 22});
    EXPECT_EQ(hoursOver(paris, autumn, 5), (Texts{"00:00", "01:00", "02:00", "03:00"}));
    EXPECT_EQ(zoneText(paris, {fromCivil({2025, 3, 1}), fromCivil({2025, 4, 30}), 0, 1}), "Paris, UTC+1/+2");
}

TEST(ZonesTest, clocksOfNewYorkChangeThreeWeeksEarlier)
{
    const Zone newYork = zone("America/New_York");
    // 9 March 2025, 07:00Z: 02:00 EST becomes 03:00 EDT.
    EXPECT_EQ(hoursOver(newYork, fromCivil({2025, 3, 9, 5}), 4), (Texts{"00:00", "01:00", "03:00", "04:00"}));
    EXPECT_EQ(newYork.offsetMinutes(fromCivil({2025, 3, 9, 6, 59})), -300);
    EXPECT_EQ(newYork.offsetMinutes(fromCivil({2025, 3, 9, 7})), -240);
}

TEST(ZonesTest, anInstantStandsAtTheSamePlaceWhateverTheClocks)
{
    const Scene one = timelineWith({}, "2025-03-29", "2025-03-31");
    const Scene two = timelineWith({"America/New_York"}, "2025-03-29", "2025-03-31");
    const auto places = [](const Scene& scene) {
        std::vector<std::pair<double, std::int64_t>> found;
        for (const auto& hit : scene.hits)
            if (hit.target.kind == Target::Kind::Event)
                found.emplace_back(hit.box.x, hit.target.first);
        std::ranges::sort(found);
        return found;
    };
    EXPECT_EQ(places(one), places(two));
}

} // namespace

} // namespace plenary::scene
