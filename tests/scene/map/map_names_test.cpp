// SPDX-License-Identifier: GPL-3.0-or-later
// What leads on a map: its title, the names of who stayed away, Europe in a corner, no ice.
#include "core/scene/figure/frame.h"
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

TEST(MapNamesTest, WhoRatifiedIsNotSaidToHaveSigned)
{
    Draft draft;
    const Row a = draft.actor("France", ActorKind::State, "FRA"), b = draft.actor("Spain", ActorKind::State, "ESP");
    const Row text = draft.instrument("The text");
    draft.signature(text, a, SignatureStatus::Signed);
    draft.signature(text, b, SignatureStatus::Acceded);
    const Context context = draft.context(1300, 700);
    const auto title = buildMap(context, Bundled::get().world(), {}).title;
    EXPECT_TRUE(title.find("signed, ratified or joined") != std::string::npos) << title;
}

TEST(MapNamesTest, ThePlainTitleIsInAllThatIsSaidOfTheFigure)
{
    const auto& bundled = Bundled::get();
    Frame frame;
    frame.plainTitle = true;
    const Scene figure = composeFigure(bundled.context(fake, 1400, 900), frame,
                                       [&](const Context& context) { return buildMap(context, bundled.world(), {}); });
    const std::string plain = "Statement on Inclusive and Sustainable AI for People and the Planet";
    EXPECT_EQ(figure.title, plain);
    EXPECT_TRUE(figure.altText.starts_with(plain)) << figure.altText;
    EXPECT_EQ(figure.altText.find("took part and did not"), std::string::npos);
    EXPECT_EQ(figure.table.caption.find("took part and did not"), std::string::npos);
}

TEST(MapNamesTest, AnotherDateHasTheSameTerrain)
{
    const auto& bundled = Bundled::get();
    auto context = bundled.context(fake, 1300, 700);
    std::vector<std::size_t> terrains;
    for (const char* date : {"2025-02-10", "2025-02-12", "2026-09-01"}) {
        context.asOf = bundled.instant(date);
        const Scene scene = buildMap(context, bundled.world(), {});
        terrains.push_back(scene.terrain.last - scene.terrain.first);
        EXPECT_GT(itemsIn(scene, "country-FRA-inset"), 0U) << "the corner does not come and go: " << date;
    }
    EXPECT_EQ(terrains, std::vector(3, terrains.front()));
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
