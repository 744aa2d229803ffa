// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/geo/project_map.h"

#include "tests/support/states.h"
#include "tests/support/world.h"

#include <algorithm>
#include <cmath>
#include <fstream>
#include <iterator>
#include <sstream>

#include <gtest/gtest.h>

namespace plenary::geo
{

namespace
{

constexpr double width = 1600.0;
constexpr double height = 900.0;

std::string codeAt(const ProjectedMap& map, double x, double y)
{
    const std::optional<std::size_t> index = territoryAt(map, x, y);
    return index ? world().territories()[*index].iso3 : std::string();
}

PixelPoint pixelOf(const ProjectedMap& map, LonLat place)
{
    const PlanePoint point = toPlane(place);
    return {static_cast<float>(map.originX + map.scale * point.x),
            static_cast<float>(map.originY - map.scale * point.y)};
}

double polygonArea(const std::vector<PixelPoint>& ring)
{
    double twice = 0.0;
    for (std::size_t i = 0; i < ring.size(); ++i) {
        const PixelPoint& to = ring[(i + 1) % ring.size()];
        twice += static_cast<double>(ring[i].x) * static_cast<double>(to.y) -
                 static_cast<double>(to.x) * static_cast<double>(ring[i].y);
    }
    return twice / 2.0;
}

/// Runs `check` on every point that is drawn.
template <class Check>
void forEachPoint(const ProjectedMap& map, Check check)
{
    for (const ProjectedTerritory& territory : map.territories) {
        for (const std::vector<PixelPoint>& polygon : territory.polygons)
            std::ranges::for_each(polygon, check);
    }
    for (const std::vector<ProjectedLine>* lines : {&map.coast, &map.borders}) {
        for (const ProjectedLine& line : *lines)
            std::ranges::for_each(line.points, check);
    }
    for (const std::vector<PixelPoint>& line : map.graticule)
        std::ranges::for_each(line, check);
    std::ranges::for_each(map.outline, check);
}

} // namespace

TEST(ProjectMap, EveryStateCanBeHitAtWorldView)
{
    const ProjectedMap map = project(world(), width, height);
    std::istringstream codes(test::states);
    int count = 0;
    for (std::string iso3; codes >> iso3; ++count) {
        const std::size_t index = world().find(iso3).value();
        const PixelPoint anchor = map.territories[index].anchor;
        EXPECT_EQ(codeAt(map, static_cast<double>(anchor.x), static_cast<double>(anchor.y)), iso3);
    }
    EXPECT_EQ(count, 200);
}

TEST(ProjectMap, MarkersAreForTheSmall)
{
    const ProjectedMap map = project(world(), width, height);
    const auto marked = [&](std::string_view iso3) { return map.territories[world().find(iso3).value()].needsMarker; };
    for (const char* iso3 : {"VAT", "MCO", "TUV", "NRU", "MLT", "SGP", "LUX", "TTO", "CYP"})
        EXPECT_TRUE(marked(iso3)) << iso3;
    for (const char* iso3 : {"FRA", "BEL", "JAM", "LBN", "RUS"})
        EXPECT_FALSE(marked(iso3)) << iso3;
    std::istringstream codes(test::states);
    int count = 0;
    for (std::string iso3; codes >> iso3;)
        count += marked(iso3) ? 1 : 0;
    EXPECT_EQ(count, 36);

    const PlanePoint luxembourg = toPlane({6.1, 49.8});
    const ProjectedMap near = project(
        world(), width, height, {.centreX = luxembourg.x, .centreY = luxembourg.y, .zoom = 8.0, .antarctica = true});
    EXPECT_FALSE(near.territories[world().find("LUX").value()].needsMarker);
    EXPECT_FALSE(near.territories[world().find("TUV").value()].needsMarker); // not in the figure
    EXPECT_TRUE(near.territories[world().find("VAT").value()].needsMarker);
}

TEST(ProjectMap, FitsBetweenTheMargins)
{
    struct Size
    {
        double width;
        double height;
        Margins margins;
    };
    constexpr Size sizes[] = {
        {1600.0, 900.0, {}}, {1600.0, 900.0, {10.0, 20.0, 30.0, 40.0}}, {500.0, 900.0, {5.0, 5.0, 5.0, 5.0}},
        {900.0, 200.0, {}},  {333.3, 77.7, {1.0, 2.0, 3.0, 4.0}},
    };
    for (const Size& size : sizes) {
        SCOPED_TRACE(testing::Message() << size.width << " x " << size.height);
        const ProjectedMap map = project(world(), size.width, size.height, {.antarctica = true}, size.margins);
        const auto [left, right] = std::ranges::minmax(map.outline, {}, &PixelPoint::x);
        const auto [top, bottom] = std::ranges::minmax(map.outline, {}, &PixelPoint::y);
        EXPECT_GE(static_cast<double>(left.x), size.margins.left - 1e-3);
        EXPECT_GE(static_cast<double>(top.y), size.margins.top - 1e-3);
        EXPECT_LE(static_cast<double>(right.x), size.width - size.margins.right + 1e-3);
        EXPECT_LE(static_cast<double>(bottom.y), size.height - size.margins.bottom + 1e-3);
        const auto drawnWidth = static_cast<double>(right.x - left.x);
        const auto drawnHeight = static_cast<double>(bottom.y - top.y);
        EXPECT_NEAR(drawnWidth / drawnHeight, 2.05458, 2e-4);
        const double slackX = size.width - size.margins.left - size.margins.right - drawnWidth;
        const double slackY = size.height - size.margins.top - size.margins.bottom - drawnHeight;
        EXPECT_NEAR(std::min(slackX, slackY), 0.0, 1e-2);
        EXPECT_EQ(map.graticule.size(), 16U);
    }
}

TEST(ProjectMap, NothingLeavesTheFigure)
{
    constexpr View views[] = {
        {0.0, 0.0, 1.0},   {0.1, 0.84, 6.0},      {2.6, 0.9, 4.0},   {-1.6, -1.3, 12.0},
        {0.0, 0.0, 300.0}, {1.56, 0.03, 2'000.0}, {50.0, 50.0, 3.0},
    };
    for (const View& view : views) {
        SCOPED_TRACE(testing::Message() << view.centreX << ", " << view.centreY << " x " << view.zoom);
        for (const double size : {900.0, 733.3}) {
            const ProjectedMap map = project(world(), size * 1.7, size, view);
            int outside = 0;
            forEachPoint(map, [&](const PixelPoint& point) {
                const auto x = static_cast<double>(point.x);
                const auto y = static_cast<double>(point.y);
                outside += x >= 0.0 && x <= map.width && y >= 0.0 && y <= map.height ? 0 : 1;
            });
            EXPECT_EQ(outside, 0);
        }
    }
}

TEST(ProjectMap, ClippingKeepsWhatIsInside)
{
    const ProjectedMap whole = project(world(), width, height);
    const View view = {0.15, 0.9, 5.0};
    const ProjectedMap part = project(world(), width, height, view);
    int compared = 0;
    int different = 0;
    for (double x = 3.0; x < width; x += 17.0) {
        for (double y = 3.0; y < height; y += 17.0) {
            const LonLat place = placeAt(part, x, y).value_or(LonLat{0.0, 0.0});
            const PixelPoint there = pixelOf(whole, place);
            const auto zoomed = territoryAt(part, x, y, -1.0);
            const auto far = territoryAt(whole, static_cast<double>(there.x), static_cast<double>(there.y), -1.0);
            ++compared;
            different += zoomed == far ? 0 : 1;
        }
    }
    // Points within a quarter pixel of a coast may differ: the world view is coarser.
    EXPECT_LT(different, compared / 20);
    EXPECT_GT(compared, 4'000);
}

TEST(ProjectMap, PolygonsKeepTheirShapeAndArea)
{
    const ProjectedMap map = project(world(), width, height);
    std::size_t points = 0;
    for (std::size_t i = 0; i < map.territories.size(); ++i) {
        const ProjectedTerritory& drawn = map.territories[i];
        const Territory& source = world().territories()[i];
        ASSERT_EQ(drawn.polygons.size(), source.rings.size()) << source.iso3;
        double area = 0.0;
        for (const std::vector<PixelPoint>& polygon : drawn.polygons) {
            EXPECT_GE(polygon.size(), 3U) << source.iso3;
            area += polygonArea(polygon);
            points += polygon.size();
        }
        EXPECT_NEAR(drawn.area, source.steradians * map.scale * map.scale, 1e-9);
        if (drawn.area > 400.0) {
            EXPECT_NEAR(area / drawn.area, 1.0, 0.03) << source.iso3;
        }
    }
    EXPECT_LT(points, 30'000U); // of 74,000
}

TEST(ProjectMap, RussiaIsNotHitOverCanada)
{
    const ProjectedMap map = project(world(), width, height);
    for (double longitude = -150.0; longitude <= 0.0; longitude += 1.0) {
        for (double latitude = 60.0; latitude <= 75.0; latitude += 0.5) {
            const PixelPoint point = pixelOf(map, {longitude, latitude});
            EXPECT_NE(codeAt(map, static_cast<double>(point.x), static_cast<double>(point.y)), "RUS");
        }
    }
}

TEST(ProjectMap, WaterAndSpaceAreNobodys)
{
    const ProjectedMap map = project(world(), width, height);
    const PixelPoint atlantic = pixelOf(map, {-35.0, 35.0});
    EXPECT_EQ(codeAt(map, static_cast<double>(atlantic.x), static_cast<double>(atlantic.y)), "");
    EXPECT_EQ(codeAt(map, 1.0, 1.0), "");
    EXPECT_EQ(codeAt(map, -50.0, 400.0), "");
    EXPECT_FALSE(placeAt(map, 1.0, 1.0).has_value());
    const std::optional<LonLat> paris = placeAt(map, static_cast<double>(pixelOf(map, {2.3522, 48.8566}).x),
                                                static_cast<double>(pixelOf(map, {2.3522, 48.8566}).y));
    ASSERT_TRUE(paris.has_value());
    EXPECT_NEAR(paris->longitude, 2.3522, 1e-4);
    EXPECT_NEAR(paris->latitude, 48.8566, 1e-4);
    EXPECT_EQ(territoryAt(map, static_cast<double>(pixelOf(map, {2.5, 47.0}).x),
                          static_cast<double>(pixelOf(map, {2.5, 47.0}).y)),
              world().find("FRA"));
}

TEST(ProjectMap, OddArgumentsAreHarmless)
{
    const double nan = std::nan("");
    for (const double size : {0.0, -5.0, nan, static_cast<double>(INFINITY)}) {
        const ProjectedMap map = project(world(), size, 900.0);
        EXPECT_TRUE(map.territories.empty());
        EXPECT_FALSE(territoryAt(map, 1.0, 1.0).has_value());
        EXPECT_FALSE(placeAt(map, 1.0, 1.0).has_value());
    }
    const ProjectedMap usual = project(world(), width, height);
    for (const View view : {View{nan, nan, nan}, View{0.0, 0.0, 0.1}, View{0.0, 0.0, -3.0}})
        EXPECT_EQ(project(world(), width, height, view).scale, usual.scale);
    EXPECT_EQ(project(world(), width, height, {}, {800.0, 0.0, 800.0, 0.0}).scale, usual.scale);
    EXPECT_EQ(project(world(), 1.0, 1.0).territories.size(), world().territories().size());
    EXPECT_TRUE(std::isfinite(project(world(), width, height, {0.0, 0.0, 1e300}).scale));
}

} // namespace plenary::geo
