// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/geo/projection.h"

#include "core/geo/project_map.h"
#include "tests/support/world.h"

#include <algorithm>
#include <cmath>
#include <fstream>
#include <iterator>
#include <numbers>
#include <sstream>

#include <gtest/gtest.h>

namespace plenary::geo
{

namespace
{

View view(Projection projection, Region region = Region::World)
{
    View made;
    made.projection = projection;
    made.region = region;
    return made;
}

std::vector<View> allViews()
{
    std::vector<View> views = {view(Projection::EqualEarth), view(Projection::NaturalEarth), view(Projection::Globe)};
    for (const Region region : {Region::Europe, Region::Africa, Region::Asia, Region::Americas, Region::Oceania})
        views.push_back(view(Projection::EqualEarth, region));
    for (const LonLat turned : {LonLat{0.0, 90.0}, LonLat{180.0, 0.0}, LonLat{-100.0, -60.0}}) {
        views.push_back(view(Projection::Globe));
        views.back().turned = turned;
    }
    return views;
}

double area(const std::vector<PlanePoint>& ring)
{
    double twice = 0.0;
    for (std::size_t i = 0, last = ring.size() - 1; i < ring.size(); last = i++)
        twice += ring[i].x * ring[last].y - ring[last].x * ring[i].y;
    return twice / 2.0;
}

double projectedArea(const Projector& projector, std::string_view iso3)
{
    double sum = 0.0;
    for (const Path& ring : world().territories()[world().find(iso3).value()].rings)
        sum += area(projector.ring(ring.places));
    return sum;
}

} // namespace

TEST(Projection, ThereAndBackAgain)
{
    for (const View& wanted : allViews()) {
        const Projector projector(wanted);
        int seen = 0;
        for (double longitude = -179.0; longitude < 180.0; longitude += 7.3) {
            for (double latitude = -88.0; latitude < 89.0; latitude += 5.9) {
                const auto point = projector.toPlane({longitude, latitude});
                if (!point)
                    continue;
                ++seen;
                const auto place = projector.fromPlane(*point);
                ASSERT_TRUE(place.has_value()) << longitude << ", " << latitude;
                EXPECT_NEAR(std::remainder(place->longitude - longitude, 360.0), 0.0, 1e-5);
                EXPECT_NEAR(place->latitude, latitude, 1e-5);
            }
        }
        EXPECT_GT(seen, 100);
    }
}

/// Values of the polynomial as published: Šavrič, Jenny, Patterson, Petrovič, Hurni 2011, table of coefficients.
TEST(Projection, NaturalEarthHasItsShape)
{
    const Projector projector(view(Projection::NaturalEarth));
    EXPECT_NEAR(projector.toPlane({180.0, 0.0})->x, 0.8707 * std::numbers::pi, 1e-12);
    EXPECT_NEAR(projector.toPlane({0.0, 90.0})->y, 1.4222, 2e-3);
    EXPECT_NEAR(projector.toPlane({180.0, 90.0})->x / projector.toPlane({180.0, 0.0})->x, 0.56, 0.02)
        << "the pole line is a little over half of the equator";
    EXPECT_FALSE(projector.fromPlane({3.0, 0.0}).has_value());
    // Where areas are not kept, the factor is what a small square says.
    for (const double latitude : {0.0, 30.0, 60.0, 75.0}) {
        constexpr double step = 0.01;
        const auto a = *projector.toPlane({10.0, latitude});
        const auto b = *projector.toPlane({10.0 + step, latitude});
        const auto c = *projector.toPlane({10.0, latitude + step});
        const double radians = step * std::numbers::pi / 180.0;
        const double onSphere = radians * radians * std::cos(latitude * std::numbers::pi / 180.0);
        EXPECT_NEAR((b.x - a.x) * (c.y - a.y) / onSphere, projector.areaAt({10.0, latitude}), 1e-3);
    }
}

TEST(Projection, RegionsKeepAreas)
{
    const std::pair<Region, std::vector<const char*>> cases[] = {
        {Region::Europe, {"DEU", "SWE", "UKR", "MLT", "ISL"}},
        {Region::Africa, {"DZA", "ZAF", "COD", "SYC"}},
        {Region::Asia, {"CHN", "IND", "RUS", "IDN"}},
        {Region::Americas, {"BRA", "CAN", "CHL", "GRL"}},
        {Region::Oceania, {"AUS", "NZL", "FJI", "KIR"}},
    };
    for (const auto& [region, codes] : cases) {
        const Projector projector(view(Projection::EqualEarth, region));
        for (const char* iso3 : codes) {
            const double real = world().territories()[world().find(iso3).value()].steradians;
            EXPECT_NEAR(projectedArea(projector, iso3) / real, 1.0, 3e-3) << iso3;
        }
    }
}

TEST(Projection, RegionsShowTheirStates)
{
    const std::pair<Region, const char*> cases[] = {
        {Region::Europe, "ISL PRT NOR FIN EST UKR GRC CYP MLT VAT MCO SMR LIE AND LUX XKX TUR"},
        {Region::Africa, "MAR CPV DZA EGY ETH SOM SYC MUS COM ZAF STP ESH SWZ"},
        {Region::Asia, "TUR YEM IND MDV IDN JPN PHL KAZ MNG SGP TLS ARE CYP"},
        {Region::Americas, "CAN USA MEX BRA CHL ARG KNA BRB GRD ATG DMA VCT LCA TTO"},
        {Region::Oceania, "AUS NZL FJI TUV NRU COK NIU KIR MHL FSM PLW TON WSM VUT SLB PNG"},
    };
    for (const auto& [region, codes] : cases) {
        const ProjectedMap map = project(world(), 1600.0, 900.0, view(Projection::EqualEarth, region));
        std::istringstream stream(codes);
        for (std::string iso3; stream >> iso3;) {
            const auto& shape = map.territories[world().find(iso3).value()];
            EXPECT_FALSE(shape.hidden) << iso3;
            EXPECT_TRUE(shape.anchor.x >= 0.0F && shape.anchor.x <= 1600.0F && shape.anchor.y >= 0.0F &&
                        shape.anchor.y <= 900.0F)
                << iso3;
        }
    }
}

TEST(Projection, TheGlobeHidesItsBack)
{
    const Projector projector(view(Projection::Globe)); // 15° E, 30° N
    EXPECT_TRUE(projector.toPlane({15.0, 30.0}).has_value());
    EXPECT_NEAR(projector.toPlane({15.0, 30.0})->x, 0.0, 1e-12);
    EXPECT_FALSE(projector.toPlane({-165.0, -30.0}).has_value());
    EXPECT_FALSE(projector.fromPlane({0.8, 0.8}).has_value());
    const auto ring = [&](std::string_view iso3) {
        return projector.ring(world().territories()[world().find(iso3).value()].rings.front().places);
    };
    const Projector europe(view(Projection::EqualEarth, Region::Europe));
    EXPECT_FALSE(europe.toPlane({-75.0, 45.0}).has_value()) << "America does not stand beside Europe";
    EXPECT_TRUE(ring("NZL").empty()) << "nothing of it is in front";
    EXPECT_FALSE(ring("ITA").empty());
    for (const PlanePoint& point : projector.outline())
        EXPECT_NEAR(std::hypot(point.x, point.y), 1.0, 1e-12);
    // What is folded to the edge encloses no area there: the disc is not flooded.
    double land = 0.0;
    for (const Territory& territory : world().territories())
        for (const Path& path : territory.rings) {
            const auto shown = projector.ring(path.places);
            land += shown.empty() ? 0.0 : std::abs(area(shown));
        }
    EXPECT_LT(land, 0.65 * std::numbers::pi);
    EXPECT_GT(land, 0.3 * std::numbers::pi);
}

TEST(Projection, NothingLeavesTheFigureInAnyView)
{
    for (View wanted : allViews()) {
        for (const double zoom : {1.0, 7.0}) {
            wanted.zoom = zoom;
            const ProjectedMap map = project(world(), 900.0, 500.0, wanted);
            EXPECT_EQ(map.territories.size(), world().territories().size());
            int outside = 0;
            const auto look = [&](const std::vector<PixelPoint>& points) {
                for (const PixelPoint& p : points)
                    outside += p.x >= 0.0F && p.x <= 900.0F && p.y >= 0.0F && p.y <= 500.0F ? 0 : 1;
            };
            for (const auto& territory : map.territories)
                std::ranges::for_each(territory.polygons, look);
            for (const auto* lines : {&map.coast, &map.borders})
                for (const auto& line : *lines)
                    look(line.points);
            std::ranges::for_each(map.graticule, look);
            look(map.outline);
            EXPECT_EQ(outside, 0);
        }
    }
}

TEST(Projection, OddMiddlesAreHarmless)
{
    View odd = view(Projection::Globe);
    odd.turned = {std::nan(""), std::nan("")};
    EXPECT_EQ(project(world(), 300.0, 300.0, odd).territories.size(), world().territories().size());
    EXPECT_TRUE(std::isfinite(project(world(), 300.0, 300.0, odd).scale));
    EXPECT_EQ(scaleFor(0.0, 100.0, odd), 0.0);
}

} // namespace plenary::geo
