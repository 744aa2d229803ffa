// SPDX-License-Identifier: GPL-3.0-or-later
// Several clocks on one axis, and the changes of clocks in spring and autumn.
#include "core/scene/figure/chart.h"
#include "core/scene/words/wording.h"
#include "tests/support/bundled.h"
#include "tests/support/scene.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <set>

namespace plenary::scene
{

namespace
{

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
    EXPECT_EQ(three.plot.right(), one.plot.right());
    EXPECT_EQ(three.plot.x, std::max(one.plot.x, zoneNameRoom(zone("America/New_York"), fake))) << "and their names";
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
    // 26 October: 02:59 CEST is followed by 02:00 CET.
    const Instant autumn = fromCivil({2025, 10, 25, 22});
    EXPECT_EQ(hoursOver(paris, autumn, 5), (Texts{"00:00", "01:00", "02:00", "02:00", "03:00"}));
    EXPECT_EQ(zoneText(paris, {fromCivil({2025, 3, 1}), fromCivil({2025, 4, 30}), 0, 1}), "Paris, UTC+1/+2");
}

TEST(ZonesTest, allOffsetsOfTheTimeShownAreNamed)
{
    const auto text = [](const char* name, int from, int to) {
        return zoneText(zone(name), {fromCivil({.year = 2025, .month = from}), fromCivil({.year = 2025, .month = to}), 0, 1});
    };
    EXPECT_EQ(text("Europe/Paris", 1, 3), "Paris, UTC+1");
    EXPECT_EQ(text("Europe/Paris", 3, 12), "Paris, UTC+1/+2") << "though it begins and ends with the same";
    EXPECT_EQ(text("America/New_York", 1, 13), "New York, UTC−5/−4");
    EXPECT_EQ(text("Europe/London", 6, 12), "London, UTC+1/0");
    EXPECT_EQ(zoneText(zone("Europe/Paris"), {fromCivil({.year = 1900}), fromCivil({.year = 2025}), 0, 1}),
              "Paris, UTC…+2");
}

TEST(ZonesTest, theNameOfAZoneIsNotCutAndMovesNothing)
{
    Draft draft;
    draft.event("Alone", "2025-03-30T10:00Z");
    Context context = draft.context(900, 400);
    context.zone = zone("Europe/Paris");
    std::set<double> places;
    for (const auto& [from, to] : {std::pair{"2025-02-10", "2025-02-11"}, {"2025-03-29", "2025-03-31"}}) {
        const Scene scene = buildTimeline(context, {LaneBy::Kind, at(from), at(to)});
        places.insert(scene.plot.x);
        const auto wanted = zoneText(context.zone, {at(from), at(to), 0, 1});
        const auto labels = labelsOf(scene);
        EXPECT_TRUE(std::ranges::any_of(labels, [&](const Label& label) { return label.text == wanted; })) << wanted;
    }
    EXPECT_EQ(places.size(), 1U) << "titles keep their places while a change of the clock comes into view";
}

TEST(ZonesTest, aTimeThatComesTwiceSaysWhichItIs)
{
    const Zone paris = zone("Europe/Paris");
    EXPECT_EQ(clockText(fromCivil({2025, 10, 26, 0, 30}), paris), "02:30 UTC+2");
    EXPECT_EQ(clockText(fromCivil({2025, 10, 26, 1, 30}), paris), "02:30 UTC+1");
    EXPECT_EQ(clockText(fromCivil({2025, 10, 25, 23, 59}), paris), "01:59");
    EXPECT_EQ(clockText(fromCivil({2025, 10, 26, 2}), paris), "03:00");
    EXPECT_EQ(clockText(fromCivil({2025, 3, 30, 1, 30}), paris), "03:30");
    EXPECT_EQ(clockText(fromCivil({2025, 11, 2, 6, 15}), zone("America/New_York")), "01:15 UTC−5");
    EXPECT_EQ(offsetText(-210), "UTC−3:30");
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
