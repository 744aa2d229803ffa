// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/geo/world_map.h"

#include "tests/support/world.h"

#include <algorithm>
#include <cmath>
#include <fstream>
#include <iterator>
#include <numbers>
#include <set>

#include <gtest/gtest.h>

#include "core/base/sha256.h"

namespace plenary::geo
{

namespace
{

constexpr std::size_t hashSize = 32;

std::vector<std::byte> mapBytes()
{
    std::ifstream stream(PLENARY_RESOURCES "/map/world-50m.bin", std::ios::binary);
    const std::string text{std::istreambuf_iterator<char>(stream), {}};
    const auto bytes = std::as_bytes(std::span(text));
    return {bytes.begin(), bytes.end()};
}

/// Puts the right checksum behind altered contents, so that the checks after it are reached.
void seal(std::vector<std::byte>& bytes)
{
    const std::size_t size = bytes.size() - hashSize;
    const std::array<std::byte, hashSize> digest = sha256(std::span(bytes).first(size));
    std::ranges::copy(digest, bytes.end() - hashSize);
}

const Territory& territory(std::string_view iso3)
{
    return world().territories().at(world().find(iso3).value());
}

bool covers(const Territory& area, LonLat place)
{
    bool inside = false;
    for (const Path& ring : area.rings) {
        for (std::size_t i = 0, last = ring.places.size() - 1; i < ring.places.size(); last = i++) {
            const LonLat a = ring.places[i];
            const LonLat b = ring.places[last];
            if ((a.latitude > place.latitude) != (b.latitude > place.latitude) &&
                place.longitude < a.longitude + (b.longitude - a.longitude) * (place.latitude - a.latitude) /
                                                    (b.latitude - a.latitude))
                inside = !inside;
        }
    }
    return inside;
}

/// Area on the unit sphere of a ring with edges straight in longitude and latitude, clockwise positive:
/// the integral of sin(latitude) over the longitude.
double sphericalArea(const Path& ring)
{
    double area = 0.0;
    for (std::size_t i = 0; i < ring.places.size(); ++i) {
        const LonLat from = ring.places[i];
        const LonLat to = ring.places[(i + 1) % ring.places.size()];
        const double a = from.latitude * radiansPerDegree;
        const double b = to.latitude * radiansPerDegree;
        const double mean = std::abs(b - a) < 1e-9 ? std::sin((a + b) / 2.0) : (std::cos(a) - std::cos(b)) / (b - a);
        area += mean * (to.longitude - from.longitude) * radiansPerDegree;
    }
    return area;
}

} // namespace

TEST(WorldMap, HoldsEveryState)
{
    ASSERT_TRUE(WorldMap::parse(mapBytes()).has_value());
    EXPECT_EQ(world().territories().size(), 241U);
    for (const char* iso3 : {"FRA", "TUV", "VAT", "PSE", "TWN", "XKX", "ESH", "COK", "NIU"})
        EXPECT_TRUE(world().find(iso3).has_value()) << iso3;
    EXPECT_FALSE(world().find("SOL").has_value());
    EXPECT_FALSE(world().find("").has_value());
    EXPECT_FALSE(world().find("ZZZ").has_value());
    EXPECT_TRUE(std::ranges::is_sorted(world().territories(), {}, &Territory::iso3));
}

TEST(WorldMap, KnowsSovereignsAndFlags)
{
    EXPECT_EQ(territory("GRL").sovereign, "DNK");
    EXPECT_EQ(territory("PRI").sovereign, "USA");
    EXPECT_EQ(territory("FRA").sovereign, "");
    EXPECT_EQ(territory("COK").sovereign, "");
    EXPECT_EQ(territory("TUR").name, "Türkiye");
    for (const char* iso3 : {"CYN", "KAS", "ESH"})
        EXPECT_TRUE(territory(iso3).disputed) << iso3;
    for (const char* iso3 : {"CYN", "KAS", "IOA", "ATC", "ATA"})
        EXPECT_TRUE(territory(iso3).noState) << iso3;
    EXPECT_FALSE(territory("CYP").disputed);
    EXPECT_FALSE(territory("ESH").noState);
    for (const Territory& area : world().territories()) {
        if (!area.sovereign.empty()) {
            EXPECT_TRUE(world().find(area.sovereign).has_value()) << area.iso3;
        }
    }
}

TEST(WorldMap, BordersFollowTheTable)
{
    struct Probe
    {
        const char* iso3;
        LonLat place;
    };
    constexpr Probe probes[] = {
        {"UKR", {34.3, 45.3}},  {"ESH", {-14.0, 24.0}}, {"SOM", {44.06, 9.56}}, {"SOM", {45.3, 2.1}},
        {"CYN", {33.5, 35.26}}, {"ISR", {35.8, 33.0}},  {"PSE", {35.2, 32.2}},  {"CHN", {79.5, 35.2}},
        {"PAK", {74.3, 35.9}},  {"IND", {74.8, 34.1}},
    };
    for (const Probe& probe : probes) {
        for (const Territory& area : world().territories()) {
            EXPECT_EQ(covers(area, probe.place), area.iso3 == probe.iso3)
                << area.iso3 << " at " << probe.place.longitude << ", " << probe.place.latitude;
        }
    }
}

TEST(WorldMap, AnchorsStandOnTheirLand)
{
    for (const Territory& area : world().territories()) {
        if (!area.rings.empty()) {
            EXPECT_TRUE(covers(area, area.anchor)) << area.iso3;
        }
    }
    EXPECT_TRUE(territory("VAT").rings.empty());
    EXPECT_NEAR(territory("VAT").anchor.longitude, 12.4534, 1e-3);
    EXPECT_NEAR(territory("VAT").anchor.latitude, 41.9033, 1e-3);
}

TEST(WorldMap, AreasAreThoseOfTheSphere)
{
    struct Area
    {
        const char* iso3;
        double steradians; ///< from the uncut source with great-circle edges, in Python
    };
    constexpr Area areas[] = {{"RUS", 0.41518314}, {"FJI", 0.000451713897}, {"ATA", 0.30194138}};
    for (const Area& expected : areas) {
        SCOPED_TRACE(expected.iso3);
        const Territory& area = territory(expected.iso3);
        double sum = 0.0;
        for (const Path& ring : area.rings)
            sum += sphericalArea(ring);
        EXPECT_NEAR(area.steradians / sum, 1.0, 1e-3);
        EXPECT_NEAR(area.steradians / expected.steradians, 1.0, 1e-3);
    }
}

TEST(WorldMap, RussiaDoesNotCrossCanada)
{
    const Territory& russia = territory("RUS");
    for (double longitude = -150.0; longitude <= 0.0; longitude += 2.5) {
        for (double latitude = 60.0; latitude <= 75.0; latitude += 0.5)
            EXPECT_FALSE(covers(russia, {longitude, latitude})) << longitude << ", " << latitude;
    }
    EXPECT_TRUE(covers(russia, {-175.0, 66.5}));
    EXPECT_TRUE(covers(russia, {175.0, 66.5}));
    EXPECT_TRUE(covers(russia, {-179.99, 71.2})); // Wrangel Island, both halves
    EXPECT_TRUE(covers(russia, {179.5, 71.2}));
    EXPECT_TRUE(covers(territory("ATA"), {179.99, -89.5}));
    EXPECT_TRUE(covers(territory("ATA"), {-179.99, -89.5}));
}

TEST(WorldMap, RingsStayWithinOneTurn)
{
    for (const Territory& area : world().territories()) {
        for (const Path& ring : area.rings) {
            ASSERT_GE(ring.places.size(), 3U) << area.iso3;
            ASSERT_EQ(ring.places.size(), ring.plane.size());
            ASSERT_EQ(ring.places.size(), ring.detail.size());
            for (std::size_t i = 0; i < ring.places.size(); ++i) {
                const LonLat from = ring.places[i];
                const LonLat to = ring.places[(i + 1) % ring.places.size()];
                EXPECT_LE(std::abs(from.longitude), 180.0) << area.iso3;
                // Only along the pole may an edge span the map.
                const bool alongPole = std::abs(from.latitude) == 90.0 && std::abs(to.latitude) == 90.0;
                EXPECT_TRUE(alongPole || std::abs(to.longitude - from.longitude) < 180.0) << area.iso3;
                const bool alongSeam = std::abs(from.longitude) == 180.0 && from.longitude == to.longitude;
                EXPECT_TRUE(!alongSeam || std::abs(to.latitude - from.latitude) <= 2.0) << area.iso3;
            }
        }
    }
}

TEST(WorldMap, MeshHasNoSeam)
{
    std::size_t points = 0;
    for (const std::vector<MapLine>* lines : {&world().coast(), &world().borders()}) {
        for (const MapLine& line : *lines) {
            EXPECT_EQ(line.sides[0] == line.sides[1], lines == &world().coast());
            points += line.path.places.size();
            for (std::size_t i = 1; i < line.path.places.size(); ++i) {
                const LonLat from = line.path.places[i - 1];
                const LonLat to = line.path.places[i];
                EXPECT_LT(std::abs(to.longitude - from.longitude), 180.0);
                EXPECT_FALSE(std::abs(from.longitude) == 180.0 && std::abs(to.longitude) == 180.0);
                EXPECT_GT(from.latitude, -89.0);
            }
        }
    }
    EXPECT_GT(points, 60'000U);
    const std::set<std::size_t> cyprus = {world().find("CYP").value(), world().find("CYN").value()};
    EXPECT_TRUE(std::ranges::any_of(world().borders(), [&](const MapLine& line) {
        return line.disputed && std::set(line.sides.begin(), line.sides.end()) == cyprus;
    }));
}

TEST(WorldMap, RefusesWhatIsNotTheFile)
{
    const std::vector<std::byte> good = mapBytes();
    ASSERT_GT(good.size(), 200'000U);
    EXPECT_EQ(WorldMap::parse({}).error().code, Errc::Corrupt);
    for (const std::size_t size : {std::size_t{1}, std::size_t{9}, std::size_t{41}, std::size_t{42}, std::size_t{100},
                                   good.size() / 2, good.size() - 32, good.size() - 1}) {
        const Result<WorldMap> cut = WorldMap::parse(std::span(good).first(size));
        ASSERT_FALSE(cut.has_value()) << size;
        EXPECT_EQ(cut.error().code, Errc::Corrupt);
        EXPECT_FALSE(cut.error().message().empty());
    }
    for (std::size_t at = 0; at < good.size(); at += 9'973) {
        std::vector<std::byte> altered = good;
        altered[at] ^= std::byte{1};
        EXPECT_FALSE(WorldMap::parse(altered).has_value()) << at;
    }
    std::vector<std::byte> newer = good;
    newer[8] = std::byte{2};
    seal(newer);
    EXPECT_EQ(WorldMap::parse(newer).error().code, Errc::TooNew);
    EXPECT_EQ(WorldMap::parse(newer).error().message(),
              "The world map has version 2, but this program reads version 1: install both together.");
}

TEST(WorldMap, HostileContentsAreRefusedOrSafe)
{
    const std::vector<std::byte> good = mapBytes();
    std::uint32_t random = 20'261'122;
    const auto next = [&random] { return random = random * 1'664'525U + 1'013'904'223U, random >> 8; };
    int refused = 0;
    for (int round = 0; round < 60; ++round) {
        std::vector<std::byte> bytes = good;
        // Half of the rounds aim at the territories, which are the file's last part.
        const std::size_t first = round % 2 == 0 ? 8 : bytes.size() - 12'000;
        for (int change = 0; change < 3; ++change)
            bytes[first + next() % (bytes.size() - hashSize - first)] = static_cast<std::byte>(next() & 0xff);
        seal(bytes);
        const Result<WorldMap> map = WorldMap::parse(bytes);
        if (!map) {
            ++refused;
            EXPECT_NE(map.error().code, Errc::Io);
            continue;
        }
        for (const Territory& area : map->territories())
            EXPECT_TRUE(std::isfinite(area.steradians));
    }
    EXPECT_GT(refused, 20);

    std::vector<std::byte> shortened(good.begin(), good.begin() + 60'000);
    seal(shortened);
    EXPECT_EQ(WorldMap::parse(shortened).error().code, Errc::Corrupt);
}

} // namespace plenary::geo
