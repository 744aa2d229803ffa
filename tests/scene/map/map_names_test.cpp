// SPDX-License-Identifier: GPL-3.0-or-later
// What leads on a map: its title, the names of who stayed away, Europe in a corner, no ice.
#include "core/scene/map/map.h"
#include "tests/support/scene.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace plenary::scene
{

namespace
{

Scene mapOf(const MapOptions& options, double width = 1300, double height = 700)
{
    const auto& bundled = Bundled::get();
    return buildMap(bundled.context(fake, width, height), bundled.world(), options);
}

std::vector<Label> labelsOf(const Scene& scene, const std::string& text)
{
    auto found = shapesOf<Label>(scene, Layer::Labels);
    std::erase_if(found, [&](const Label& label) { return label.text != text; });
    return found;
}

std::size_t itemsIn(const Scene& scene, const std::string& group)
{
    return static_cast<std::size_t>(
        std::ranges::count_if(scene.items, [&](const Item& item) { return scene.groups[item.group] == group; }));
}

TEST(MapNamesTest, TheTitleSaysWhoSignedAndWhoStayedAway)
{
    const Scene scene = mapOf({});
    EXPECT_TRUE(scene.title.ends_with("states signed; United States and United Kingdom took part and did not"))
        << scene.title;
    EXPECT_EQ(scene.plainTitle, "Statement on Inclusive and Sustainable AI for People and the Planet");
    EXPECT_TRUE(scene.subtitle.starts_with(scene.plainTitle)) << "which text it was is still said";
}

TEST(MapNamesTest, OfAPartNothingIsSaidOfTheWhole)
{
    for (const auto& options : {MapOptions{.view = {.region = geo::Region::Asia}}, MapOptions{.shown = {"declined"}}}) {
        const Scene scene = mapOf(options);
        EXPECT_EQ(scene.title, scene.plainTitle);
    }
    EXPECT_TRUE(labelsOf(mapOf({.view = {.region = geo::Region::Asia}}), "United Kingdom").empty()) << "out of sight";
}

TEST(MapNamesTest, ATextThatNobodySignedHasNoFinding)
{
    Draft draft;
    draft.actor("Aland", ActorKind::State, "FRA");
    draft.instrument("The text");
    const Context context = draft.context(1300, 700);
    const Scene scene = buildMap(context, Bundled::get().world(), {});
    EXPECT_EQ(scene.title, "The text");
}

TEST(MapNamesTest, WhoStayedAwayIsNamedAtEverySizeThatHasRoom)
{
    for (const auto& [width, height] : {std::pair{1300.0, 700.0}, {700.0, 400.0}, {420.0, 260.0}})
        for (const char* name : {"United States", "United Kingdom", "South Africa"})
            EXPECT_FALSE(labelsOf(mapOf({.inset = false}, width, height), name).empty()) << name << " at " << width;
    EXPECT_TRUE(labelsOf(mapOf({.names = false}), "United States").empty());
}

TEST(MapNamesTest, AtMostTenOthersAreNamedAndNoNamesMeet)
{
    const Scene scene = mapOf({.inset = false});
    const auto names = shapesOf<Label>(scene, Layer::Labels);
    EXPECT_FALSE(labelsOf(scene, "China").empty());
    EXPECT_TRUE(labelsOf(scene, "Russia").empty()) << "of whom there is no record";
    std::vector<Rect> boxes;
    for (const Label& label : names) {
        const double width = fake.width(label.text, label.font);
        const double left = label.align == Align::Centre ? label.at.x - width / 2 : label.at.x;
        boxes.push_back({left, label.at.y - 9, width, 11});
    }
    for (std::size_t i = 0; i < boxes.size(); ++i)
        for (std::size_t j = 0; j < i; ++j)
            EXPECT_EQ(boxes[i].clipped(boxes[j]).width * boxes[i].clipped(boxes[j]).height, 0)
                << names[i].text << " and " << names[j].text;
}

TEST(MapNamesTest, EuropeIsLargerInACornerWhereItsSmallStatesAreOnRecord)
{
    const auto isInset = [](const Scene& scene) { return itemsIn(scene, "country-FRA-inset") > 0; };
    EXPECT_TRUE(isInset(mapOf({})));
    EXPECT_FALSE(isInset(mapOf({.inset = false})));
    EXPECT_FALSE(isInset(mapOf({.view = {.region = geo::Region::Africa}})));
    EXPECT_FALSE(isInset(mapOf({.view = {.zoom = 2}})));
    EXPECT_FALSE(isInset(mapOf({}, 500, 300))) << "no room";
    Draft draft;
    draft.actor("France", ActorKind::State, "FRA");
    draft.instrument("The text");
    draft.signature(0, 0, SignatureStatus::Signed);
    const Context context = draft.context(1300, 700);
    EXPECT_FALSE(isInset(buildMap(context, Bundled::get().world(), {}))) << "nothing there is small";
}

TEST(MapNamesTest, AntarcticaIsShownWhenItIsAskedFor)
{
    EXPECT_EQ(itemsIn(mapOf({}), "country-ATA"), 0U);
    EXPECT_GT(itemsIn(mapOf({.view = {.antarctica = true}}), "country-ATA"), 0U);
    EXPECT_EQ(itemsIn(mapOf({}, 500, 900), "country-ATA"), 0U) << "nor in the air below a high figure";
}

} // namespace

} // namespace plenary::scene
