// SPDX-License-Identifier: GPL-3.0-or-later
// What a map can be asked to show: classes, colours, dates, places; and documents that ask too much of it.
#include "core/geo/french_names.h"
#include "core/scene/map/colours.h"
#include "core/scene/map/map.h"
#include "core/scene/map/markers.h"
#include "tests/support/scene.h"
#include "tests/support/states.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>
#include <set>
#include <sstream>

namespace plenary::scene
{

namespace
{

Scene bundledMap(const MapOptions& options, double width = 1600, double height = 900)
{
    const Bundled& bundled = Bundled::get();
    return buildMap(bundled.context(fake, width, height), bundled.world(), options);
}

const LegendEntry* entry(const Scene& scene, std::string_view key)
{
    const auto found = std::ranges::find(scene.legend, key, &LegendEntry::key);
    return found == scene.legend.end() ? nullptr : &*found;
}

std::string said(const Scene& scene)
{
    return join(scene.notes, "\n");
}

/// The style of the polygon of a country; fails where it has none.
Style styleOfCountry(const Scene& scene, const std::string& iso3)
{
    for (std::size_t i = scene.terrain.first; i < scene.items.size(); ++i)
        if (scene.groups[scene.items[i].group] == "country-" + iso3)
            if (const auto* polygon = std::get_if<Polygon>(&scene.items[i].shape))
                return polygon->style;
    ADD_FAILURE() << iso3 << " is not drawn";
    return {};
}

/// The box of a marker, or the boxes of the rings: one box round an archipelago may be as wide as the map.
std::vector<Rect> boxesOf(const Hit& hit)
{
    std::vector<Rect> boxes;
    for (const auto& ring : hit.outline) {
        const auto [left, right] = std::ranges::minmax(ring, {}, &Point::x);
        const auto [top, bottom] = std::ranges::minmax(ring, {}, &Point::y);
        boxes.push_back({left.x, top.y, right.x - left.x, bottom.y - top.y});
    }
    return boxes.empty() ? std::vector<Rect>{hit.box} : boxes;
}

bool canBeHit(const Scene& scene, const Hit& hit)
{
    constexpr int steps = 15;
    for (const Rect& box : boxesOf(hit))
        for (int i = 1; i < 2 * steps; i += 2)
            for (int j = 1; j < 2 * steps; j += 2)
                if (scene.hitAt({box.x + box.width * i / (2.0 * steps), box.y + box.height * j / (2.0 * steps)}) == &hit)
                    return true;
    return false;
}

TEST(MapChoiceTest, twoHundredOfTwoHundredCanBeHitAtWorldView)
{
    const Scene scene = bundledMap({});
    const auto& world = Bundled::get().world();
    const auto& data = Bundled::get().data();
    std::set<std::string> missed;
    std::istringstream stream(test::states);
    int count = 0;
    for (std::string iso3; stream >> iso3; ++count) {
        const Row actor = data.findActor(iso3);
        const std::string name =
            actor == noRow ? world.territories()[world.find(iso3).value()].name : data.actors[actor].name.in("en");
        if (std::ranges::none_of(scene.hits, [&](const Hit& hit) {
                return hit.name.starts_with(name + ": ") && canBeHit(scene, hit);
            }))
            missed.insert(iso3);
    }
    EXPECT_EQ(count, 200);
    EXPECT_EQ(missed, std::set<std::string>{});
}

TEST(MapChoiceTest, theListTwinLeadsToAllOfThem)
{
    const Scene scene = bundledMap({});
    std::set<std::string> listed;
    for (const auto& row : scene.table.rows)
        if (row.hit != Table::npos)
            listed.insert(row.cells[column(scene, "Code")]);
    std::istringstream stream(test::states);
    for (std::string iso3; stream >> iso3;)
        EXPECT_TRUE(listed.contains(iso3)) << iso3;
}

TEST(MapChoiceTest, aClassChosenInTheLegendFadesTheOthers)
{
    const Scene all = bundledMap({});
    const Scene some = bundledMap({.shown = {"declined"}});
    ASSERT_NE(entry(all, "declined"), nullptr);
    EXPECT_EQ(styleOfCountry(some, "USA").opacity, 1);
    EXPECT_LT(styleOfCountry(some, "FRA").opacity, 0.3);
    EXPECT_EQ(styleOfCountry(all, "FRA").opacity, 1);
    ASSERT_EQ(some.table.rows.size(), 2U) << "the table shows what the map shows";
    EXPECT_EQ(entry(some, "declined")->text, entry(all, "declined")->text) << "counts stay";
    EXPECT_EQ(styleOfCountry(bundledMap({.shown = {"no-such-class"}}), "FRA").opacity, 1);
}

TEST(MapChoiceTest, smallStatesTellTheirClassWithoutHue)
{
    Scene scene = bundledMap({.rings = true});
    const auto marks = [&](const std::string& iso3) {
        std::vector<Mark> found;
        for (std::size_t i = scene.terrain.last; i < scene.items.size(); ++i)
            if (scene.groups[scene.items[i].group] == "country-" + iso3)
                if (const auto* mark = std::get_if<Mark>(&scene.items[i].shape))
                    found.push_back(*mark);
        return found;
    };
    const auto cyprus = marks("CYP"); // on the later list only: dotted, and outlined
    ASSERT_EQ(cyprus.size(), 2U);
    EXPECT_EQ(cyprus[1].style.pattern, Pattern::Dots);
    EXPECT_NE(cyprus[0].style.stroke, Tone::None);
    ASSERT_EQ(marks("AND").size(), 1U) << "no record: small and plain";
    EXPECT_LT(marks("AND").front().size, cyprus[0].size);
    scene = bundledMap({});
    EXPECT_EQ(marks("CYP").size(), 2U);
    EXPECT_TRUE(marks("AND").empty()) << "of whom nothing is known there is no ring unless it is asked for";
}

TEST(MapMarkerTest, crowdedMarkersPartAndStayInside)
{
    std::vector<MarkerWish> wishes;
    for (int i = 0; i < 12; ++i)
        wishes.push_back({{100 + i * 0.5, 50}, 9});
    for (int i = 0; i < 3; ++i)
        wishes.push_back({{199, 99}, 9});
    const Rect room{0, 0, 200, 100};
    const auto places = placeMarkers(wishes, room);
    for (std::size_t i = 0; i < places.size(); ++i) {
        EXPECT_TRUE(room.inset(4).contains(places[i]));
        for (std::size_t j = 0; j < i; ++j)
            EXPECT_GT(std::hypot(places[i].x - places[j].x, places[i].y - places[j].y), 9.0) << i << ", " << j;
    }
    EXPECT_EQ(placeMarkers(wishes, room), places) << "the same every time";
    const MarkerWish alone{{20, 20}, 9};
    EXPECT_EQ(placeMarkers(std::span(&alone, 1), room).front(), alone.anchor);
}

TEST(MapMarkerTest, leaderLinesWhereCrowdedAndNoneWhenNear)
{
    const auto leaders = [](const Scene& scene) {
        int count = 0;
        for (std::size_t i = scene.terrain.last; i < scene.items.size(); ++i)
            count += std::holds_alternative<Line>(scene.items[i].shape) ? 1 : 0;
        return count;
    };
    MapOptions options;
    EXPECT_GT(leaders(bundledMap(options, 700, 400)), 0) << "the Caribbean at this size";
    const auto& world = Bundled::get().world();
    options.view = viewOf(world, world.find("LCA").value(), {});
    EXPECT_EQ(leaders(bundledMap(options, 700, 400)), 0);
}

TEST(MapMarkerTest, aMapAsSmallAsAHandMarksOnlyWhoIsKnown)
{
    const auto marks = [](const Scene& scene, const char* iso3) {
        return std::ranges::any_of(scene.items, [&](const Item& item) {
            return std::holds_alternative<Mark>(item.shape) &&
                   scene.groups[item.group] == "country-" + std::string(iso3);
        });
    };
    const Scene small = bundledMap({.rings = true}, 230, 140);
    EXPECT_TRUE(marks(small, "MLT"));
    EXPECT_FALSE(marks(small, "AND"));
    EXPECT_TRUE(marks(bundledMap({.rings = true}), "AND"));
}

TEST(MapColourTest, stancesColourTheirActors)
{
    Draft draft;
    const Row topic = draft.topic("Rules");
    const Row france = draft.actor("France", ActorKind::State, "FRA");
    const Row usa = draft.actor("United States", ActorKind::State, "USA");
    draft.actor("Chad", ActorKind::State, "TCD");
    draft.position(france, topic, 2);
    draft.position(france, topic, 1);
    draft.position(usa, topic, -2);
    const Context context = draft.context(1200, 700);
    const Scene scene = buildMap(context, Bundled::get().world(), {.colour = MapColour::Stance});
    EXPECT_EQ(styleOfCountry(scene, "FRA").fill, Tone::StanceP2) << "1.5 rounds away from zero";
    EXPECT_EQ(styleOfCountry(scene, "USA").fill, Tone::StanceM2);
    EXPECT_EQ(styleOfCountry(scene, "USA").pattern, Pattern::Hatch) << "the side is told without hue";
    EXPECT_EQ(styleOfCountry(scene, "TCD").fill, Tone::MapNone) << "silence is not zero";
    EXPECT_NE(scene.title.find("Rules"), std::string::npos);
    ASSERT_NE(entry(scene, "+2"), nullptr);
    EXPECT_TRUE(entry(scene, "+2")->text.ends_with("(1)"));
    const auto* row = rowWith(scene, {"France", "FRA"});
    ASSERT_NE(row, nullptr);
    EXPECT_EQ(row->cells[column(scene, "Value")], "+1.50");
}

TEST(MapColourTest, agreementIsThatOfTheMeasure)
{
    Draft draft;
    const Row first = draft.topic("Rules");
    const Row second = draft.topic("Money");
    const Row france = draft.actor("France", ActorKind::State, "FRA");
    const Row usa = draft.actor("United States", ActorKind::State, "USA");
    const Row india = draft.actor("India", ActorKind::State, "IND");
    const Row chad = draft.actor("Chad", ActorKind::State, "TCD");
    for (const Row topic : {first, draft.topic("Trust"), draft.topic("Work")}) {
        draft.position(france, topic, 2);
        draft.position(usa, topic, -2);
        draft.position(india, topic, 1);
    }
    draft.position(chad, second, 1);
    const Context context = draft.context(1200, 700);
    const Scene scene = buildMap(context, Bundled::get().world(), {.colour = MapColour::Agreement, .actor = "FRA"});
    const auto value = [&](const char* name, const char* code) {
        const auto* row = rowWith(scene, {name, code});
        return row ? row->cells[column(scene, "Value")] : std::string("no row");
    };
    EXPECT_EQ(value("United States", "USA"), "0.00");
    EXPECT_EQ(value("India", "IND"), "0.75");
    EXPECT_EQ(value("Chad", "TCD"), "") << "fewer than three topics in common"; 
    EXPECT_EQ(styleOfCountry(scene, "FRA").fill, Tone::Ink);
    EXPECT_GT(styleOfCountry(scene, "IND").opacity, styleOfCountry(scene, "USA").opacity);
}

TEST(MapDatesTest, twoDatesSideBySide)
{
    const Bundled& bundled = Bundled::get();
    const MapOptions options{.beside = bundled.instant("2025-02-10")};
    const Scene now = bundledMap({});
    const Scene both = bundledMap(options);
    EXPECT_EQ(overlappingLabels(both, fake), "");
    EXPECT_EQ(itemsOutside(both, {0, 0, 1600, 900}, fake, 1), "");
    ASSERT_NE(entry(both, "signed"), nullptr);
    EXPECT_NE(entry(both, "signed")->text.find("(0 → "), std::string::npos) << entry(both, "signed")->text;
    for (const char* name : {"country-FRA", "country-FRA-before"})
        EXPECT_NE(std::ranges::find(both.groups, name), both.groups.end()) << name;
    EXPECT_EQ(both.table.columns.size(), now.table.columns.size() + 1);
    const auto* row = rowWith(both, {"France", "FRA"});
    ASSERT_NE(row, nullptr);
    EXPECT_EQ(row->cells.back(), "No record");
    const Rect right = mapPanel(both.plot, options);
    EXPECT_LT(right.width, 800);
    EXPECT_DOUBLE_EQ(right.right(), 1600);
}

TEST(MapDatesTest, theEarlierStandsAtTheLeftWhicheverIsAskedForFirst)
{
    const Bundled& bundled = Bundled::get();
    const Instant early = bundled.instant("2025-02-10"), late = bundled.instant("2025-02-12T20:00+01:00");
    const auto legend = [&](Instant asOf, Instant beside) {
        Context context = bundled.context(fake, 1600, 900);
        context.asOf = asOf;
        std::vector<std::string> texts;
        for (const auto& one : buildMap(context, bundled.world(), {.beside = beside}).legend)
            texts.push_back(one.text);
        return texts;
    };
    EXPECT_EQ(legend(late, early), legend(early, late));
    EXPECT_TRUE(std::ranges::any_of(legend(early, late),
                                    [](const std::string& text) { return text.starts_with("Signed (0 → "); }));
}

TEST(MapRegionTest, theLegendCountsWhatIsInThePicture)
{
    MapOptions europe;
    europe.view.region = geo::Region::Europe;
    const Scene world = bundledMap({}), part = bundledMap(europe);
    const auto whole = entry(world, "signed")->text;
    const auto all = whole.substr(whole.find('(') + 1, whole.size() - whole.find('(') - 2);
    const auto text = entry(part, "signed")->text;
    EXPECT_NE(text.find(" of " + all + ")"), std::string::npos) << text;
    EXPECT_EQ(text.find("(" + all), std::string::npos) << "Brazil is not in Europe: " << text;
    // As many as are drawn in that class.
    MapOptions africa;
    africa.view.region = geo::Region::Africa;
    const Scene picture = bundledMap(africa);
    const auto style = entry(picture, "signed")->style;
    std::set<std::string> drawn;
    for (const auto& item : picture.items)
        if (const auto* polygon = std::get_if<Polygon>(&item.shape);
            polygon && polygon->style.fill == style.fill && polygon->style.pattern == style.pattern)
            if (const auto& group = picture.groups[item.group]; group.starts_with("country-"))
                drawn.insert(group);
    EXPECT_TRUE(entry(picture, "signed")->text.ends_with("(" + std::to_string(drawn.size()) + " of " + all + ")"))
        << entry(picture, "signed")->text << " and " << drawn.size();
}

TEST(MapPlaceTest, aCountryIsFoundByNameInTwoLanguagesAndByCode)
{
    const auto& data = Bundled::get().data();
    const auto& world = Bundled::get().world();
    const auto code = [&](std::string_view text) {
        const auto found = findTerritory(data, world, text);
        return found ? world.territories()[*found].iso3 : std::string("nothing");
    };
    EXPECT_EQ(code("Germany"), "DEU");
    EXPECT_EQ(code("Allemagne"), "DEU");
    EXPECT_EQ(code("cote d'ivoire"), "CIV");
    EXPECT_EQ(code("deu"), "DEU");
    EXPECT_EQ(code("XKX"), "XKX");
    EXPECT_EQ(code("Vatican"), "VAT");
    EXPECT_EQ(code("Tuvalu"), "TUV") << "not in the document";
    EXPECT_EQ(code("Russie"), "RUS") << "nor this one";
    EXPECT_EQ(code("îles marshall"), "MHL");
    EXPECT_EQ(code("SUN"), "nothing");
    for (const auto& [text, iso3] : {std::pair{"DE", "DEU"}, {"FR", "FRA"}, {"CH", "CHE"}, {"Turkey", "TUR"},
                                     {"Ivory Coast", "CIV"}, {"Czech Republic", "CZE"}, {"Russian Federation", "RUS"},
                                     {"DRC", "COD"}, {"America", "USA"}, {"Republic of Korea", "KOR"}})
        EXPECT_EQ(code(text), iso3) << text;
    for (const char* several : {"South", "New", "A"}) {
        const auto found = findTerritory(data, world, several);
        ASSERT_FALSE(found) << several;
        EXPECT_EQ(found.error().code, Errc::Conflict);
        EXPECT_NE(found.error().message().find(','), std::string::npos) << "the candidates are named";
    }
    EXPECT_EQ(code("  "), "nothing");
}

TEST(MapPlaceTest, everyTerritoryHasAFrenchNameThatLeadsToIt)
{
    const auto& world = Bundled::get().world();
    for (std::size_t i = 0; i < world.territories().size(); ++i) {
        const auto french = geo::frenchName(world.territories()[i].iso3);
        if (!french.empty()) {
            EXPECT_EQ(findTerritory(Draft().data(), world, french).value_or(~std::size_t{0}), i) << french;
            EXPECT_NE(french, world.territories()[i].name);
        }
    }
    EXPECT_EQ(geo::frenchName("SUN"), "");
}

TEST(MapPlaceTest, whatIsFoundStandsInTheMiddle)
{
    const auto& world = Bundled::get().world();
    for (const auto projection : {geo::Projection::EqualEarth, geo::Projection::NaturalEarth, geo::Projection::Globe})
        for (const auto region : {geo::Region::World, geo::Region::Europe})
            for (const char* iso3 : {"FRA", "TUV", "RUS", "USA"}) {
                geo::View view;
                view.projection = projection;
                view.region = region;
                const auto index = world.find(iso3).value();
                const auto map = geo::project(world, 800, 500, viewOf(world, index, view));
                EXPECT_NEAR(static_cast<double>(map.territories[index].anchor.x), 400, 1) << iso3;
                EXPECT_NEAR(static_cast<double>(map.territories[index].anchor.y), 250, 1) << iso3;
            }
}

TEST(MapPlaceTest, aFrameChoosesTheStatesInIt)
{
    const auto& data = Bundled::get().data();
    const auto& world = Bundled::get().world();
    MapOptions options;
    options.view.region = geo::Region::Europe;
    const Rect panel{10, 20, 800, 500};
    const auto whole = actorsWithin(data, world, options, panel, panel);
    const auto has = [&](const std::vector<Row>& rows, const char* uid) {
        return std::ranges::find(rows, data.findActor(uid)) != rows.end();
    };
    EXPECT_TRUE(has(whole, "france"));
    EXPECT_TRUE(has(whole, "estonia"));
    EXPECT_FALSE(has(whole, "japan"));
    EXPECT_TRUE(actorsWithin(data, world, options, panel, {0, 0, 5, 5}).empty());
}

/// A document with states that are no more, two actors of one code, and a state without a code.
TEST(MapBadDocumentTest, statesWithoutATerritoryAreSaidAndShown)
{
    Draft draft;
    const Row text = draft.instrument("A treaty");
    const Row union_ = draft.actor("Soviet Union", ActorKind::State, "SUN");
    const Row kosovo = draft.actor("Kosovo", ActorKind::State, "XKX");
    const Row first = draft.actor("Kingdom of France", ActorKind::State, "FRA");
    const Row second = draft.actor("France", ActorKind::State, "FRA");
    draft.actor("Yugoslavia", ActorKind::State, "YUG");
    for (const Row signer : {union_, kosovo, second})
        draft.signature(text, signer, SignatureStatus::Signed);
    const Context context = draft.context(1000, 600);
    const Scene scene = buildMap(context, Bundled::get().world(), {});
    EXPECT_NE(said(scene).find("No territory on this map stands for Soviet Union (SUN)."), std::string::npos)
        << said(scene);
    EXPECT_EQ(said(scene).find("Yugoslavia"), std::string::npos) << "it has no record, nothing is missing";
    EXPECT_NE(said(scene).find("Kingdom of France (FRA), France (FRA)"), std::string::npos) << said(scene);
    EXPECT_EQ(styleOfCountry(scene, "FRA").fill, Tone::MapSigned) << "the one with a record is shown";
    EXPECT_EQ(styleOfCountry(scene, "XKX").fill, Tone::MapSigned);
    EXPECT_TRUE(says(scene, "Soviet Union")) << "a badge beside the map";
    EXPECT_NE(rowWith(scene, {"Soviet Union", "SUN"}), nullptr);
    (void)first;
}

TEST(MapBadDocumentTest, aDamagedWorldIsSaid)
{
    const Bundled& bundled = Bundled::get();
    const Scene scene = buildMap(bundled.context(fake, 800, 500), geo::WorldMap(), {});
    EXPECT_NE(scene.emptyText.find("damaged"), std::string::npos);
    Draft draft;
    for (const auto colour : {MapColour::Class, MapColour::Stance, MapColour::Agreement}) {
        const Context context = draft.context(800, 500);
        EXPECT_FALSE(buildMap(context, bundled.world(), {.colour = colour}).emptyText.empty());
    }
}

TEST(MapBadDocumentTest, anyViewAtAnySizeIsHarmless)
{
    const Bundled& bundled = Bundled::get();
    for (const auto& [width, height] : {std::pair{0.0, 0.0}, {1.0, 1.0}, {30.0, 300.0}, {20'000.0, 20'000.0}})
        for (const auto projection :
             {geo::Projection::EqualEarth, geo::Projection::NaturalEarth, geo::Projection::Globe})
            for (const Instant beside : {Instant{0}, bundled.instant("2025-02-11")}) {
                MapOptions options{.beside = beside};
                options.view.projection = projection;
                const Scene scene = bundledMap(options, width, height);
                EXPECT_FALSE(scene.table.rows.empty());
            }
}

} // namespace

} // namespace plenary::scene
