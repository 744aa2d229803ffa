// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/geo/map_file.h"

#include <algorithm>
#include <array>
#include <bit>
#include <cmath>
#include <string_view>

#include "core/base/sha256.h"

namespace plenary::geo
{

namespace
{

constexpr std::string_view magic{"PLENMAP\0", 8};
constexpr unsigned supportedVersion = 1;
constexpr std::size_t hashSize = 32;
constexpr unsigned disputedFlag = 1;
constexpr unsigned noStateFlag = 2;

/// Takes values off the front. After the first fault it yields zeros, so one test of `failed` per loop is enough.
class Reader
{
public:
    explicit Reader(std::span<const std::byte> bytes) : m_bytes(bytes) {}

    bool failed() const { return m_failed; }
    std::size_t position() const { return m_position; }
    std::size_t remaining() const { return m_bytes.size() - m_position; }

    void refuse() { m_failed = true; }

    std::uint8_t byte()
    {
        if (m_failed || remaining() == 0) {
            m_failed = true;
            return 0;
        }
        return std::to_integer<std::uint8_t>(m_bytes[m_position++]);
    }

    std::uint64_t little(std::size_t size)
    {
        std::uint64_t value = 0;
        for (std::size_t i = 0; i < size; ++i)
            value |= static_cast<std::uint64_t>(byte()) << (8 * i);
        return value;
    }

    double real() { return std::bit_cast<double>(little(8)); }

    std::uint64_t varint()
    {
        std::uint64_t value = 0;
        for (unsigned shift = 0; shift < 42; shift += 7) {
            const std::uint8_t next = byte();
            value |= static_cast<std::uint64_t>(next & 0x7f) << shift;
            if (next < 0x80)
                return value;
        }
        m_failed = true;
        return 0;
    }

    std::int64_t signedVarint()
    {
        const std::uint64_t value = varint();
        const auto half = static_cast<std::int64_t>(value >> 1);
        return (value & 1) != 0 ? ~half : half;
    }

    /// A number of items that take at least `itemSize` bytes each, so that no count can ask for more than there is.
    std::size_t count(std::size_t itemSize)
    {
        const std::uint64_t value = varint();
        if (m_failed || value > remaining() / itemSize) {
            m_failed = true;
            return 0;
        }
        return static_cast<std::size_t>(value);
    }

    std::string text(std::size_t size)
    {
        std::string out;
        for (std::size_t i = 0; i < size && !m_failed; ++i)
            out.push_back(static_cast<char>(byte()));
        return out;
    }

private:
    std::span<const std::byte> m_bytes;
    std::size_t m_position = 0;
    bool m_failed = false;
};

/// The quantisation of the coordinates.
struct Grid
{
    double stepX = 0.0;
    double stepY = 0.0;
    double west = 0.0;
    double south = 0.0;

    bool valid() const
    {
        return stepX > 0.0 && stepY > 0.0 && stepX < 1.0 && stepY < 1.0 && std::abs(west) <= 180.0 &&
               std::abs(south) <= 90.0;
    }
};

/// The place of a grid point; refuses what is not on the earth.
LonLat place(Reader& reader, const Grid& grid, std::int64_t x, std::int64_t y)
{
    constexpr double tolerance = 1e-9;
    LonLat out = {grid.west + grid.stepX * static_cast<double>(x), grid.south + grid.stepY * static_cast<double>(y)};
    if (!(std::abs(out.longitude) <= 180.0 + tolerance && std::abs(out.latitude) <= 90.0 + tolerance))
        reader.refuse();
    // The last grid column is meant to be the 180th meridian; the product misses it by a rounding error.
    if (std::abs(out.longitude) > 180.0 - tolerance)
        out.longitude = std::copysign(180.0, out.longitude);
    out.latitude = std::clamp(out.latitude, -90.0, 90.0);
    return out;
}

std::vector<LonLat> readArc(Reader& reader, const Grid& grid)
{
    const std::size_t count = reader.count(2);
    if (count < 2)
        reader.refuse();
    std::vector<LonLat> arc;
    arc.reserve(count);
    std::int64_t x = 0;
    std::int64_t y = 0;
    for (std::size_t i = 0; i < count && !reader.failed(); ++i) {
        x += reader.signedVarint();
        y += reader.signedVarint();
        arc.push_back(place(reader, grid, x, y));
    }
    return arc;
}

bool same(LonLat a, LonLat b)
{
    return a.longitude == b.longitude && a.latitude == b.latitude;
}

/// A ring as a chain of arcs; counts in `uses` how often each arc is part of a ring.
std::vector<MapFile::Step> readRing(Reader& reader, const MapFile& file, std::vector<unsigned>& uses)
{
    std::vector<MapFile::Step> ring;
    const std::size_t count = reader.count(1);
    if (count == 0)
        reader.refuse();
    for (std::size_t i = 0; i < count && !reader.failed(); ++i) {
        const std::int64_t index = reader.signedVarint();
        const MapFile::Step step = {static_cast<std::size_t>(index < 0 ? ~index : index), index < 0};
        if (step.arc >= file.arcs.size() || ++uses[step.arc] > 2) {
            reader.refuse();
            return {};
        }
        ring.push_back(step);
    }
    const auto begin = [&](const MapFile::Step& step) {
        return step.backwards ? file.arcs[step.arc].back() : file.arcs[step.arc].front();
    };
    const auto end = [&](const MapFile::Step& step) {
        return step.backwards ? file.arcs[step.arc].front() : file.arcs[step.arc].back();
    };
    std::size_t points = 0;
    for (std::size_t i = 0; i < ring.size() && !reader.failed(); ++i) {
        points += file.arcs[ring[i].arc].size() - 1;
        if (!same(end(ring[i]), begin(ring[(i + 1) % ring.size()])))
            reader.refuse();
    }
    if (points < 3)
        reader.refuse();
    return ring;
}

std::string readCode(Reader& reader, bool optional)
{
    const std::string code = reader.text(3);
    if (optional && code == std::string(3, '\0'))
        return {};
    if (!std::ranges::all_of(code, [](char letter) { return letter >= 'A' && letter <= 'Z'; }))
        reader.refuse();
    return code;
}

MapFile::Territory readTerritory(Reader& reader, const Grid& grid, const MapFile& file, std::vector<unsigned>& uses)
{
    MapFile::Territory territory;
    territory.iso3 = readCode(reader, false);
    territory.sovereign = readCode(reader, true);
    const unsigned flags = reader.byte();
    if (flags > (disputedFlag | noStateFlag))
        reader.refuse();
    territory.disputed = (flags & disputedFlag) != 0;
    territory.noState = (flags & noStateFlag) != 0;
    territory.name = reader.text(reader.count(1));
    const std::int64_t x = reader.signedVarint();
    const std::int64_t y = reader.signedVarint();
    territory.anchor = place(reader, grid, x, y);
    const std::size_t rings = reader.count(2);
    for (std::size_t i = 0; i < rings && !reader.failed(); ++i)
        territory.rings.push_back(readRing(reader, file, uses));
    return territory;
}

MapFile readBody(Reader& reader)
{
    MapFile file;
    Grid grid;
    grid.stepX = reader.real();
    grid.stepY = reader.real();
    grid.west = reader.real();
    grid.south = reader.real();
    if (!grid.valid())
        reader.refuse();
    const std::size_t arcs = reader.count(5);
    for (std::size_t i = 0; i < arcs && !reader.failed(); ++i)
        file.arcs.push_back(readArc(reader, grid));
    std::vector<unsigned> uses(file.arcs.size(), 0);
    const std::size_t territories = reader.count(11);
    for (std::size_t i = 0; i < territories && !reader.failed(); ++i) {
        file.territories.push_back(readTerritory(reader, grid, file, uses));
        // find() searches by bisection.
        if (i > 0 && file.territories[i - 1].iso3 >= file.territories[i].iso3)
            reader.refuse();
    }
    if (reader.remaining() != 0)
        reader.refuse();
    return file;
}

} // namespace

Result<MapFile> readMapFile(std::span<const std::byte> bytes)
{
    const std::size_t headerSize = magic.size() + 2;
    if (bytes.size() < headerSize + hashSize || Reader(bytes).text(magic.size()) != magic)
        return fail(
            Errc::Corrupt,
            PLENARY_TR("core", "The world map is missing or is not a Plenary map file: install Plenary again."));
    const std::size_t version = Reader(bytes.subspan(magic.size())).little(2);
    if (version != supportedVersion)
        return fail(
            Errc::TooNew,
            PLENARY_TR("core",
                       "The world map has version %1, but this program reads version %2: install both together."),
            {std::to_string(version), std::to_string(supportedVersion)});
    const std::span<const std::byte> content = bytes.first(bytes.size() - hashSize);
    if (!std::ranges::equal(sha256(content), bytes.last(hashSize)))
        return fail(
            Errc::Corrupt,
            PLENARY_TR("core", "The world map is damaged, its checksum does not match: install Plenary again."));
    Reader reader(content.subspan(headerSize));
    MapFile file = readBody(reader);
    if (reader.failed())
        return fail(Errc::Corrupt,
                    PLENARY_TR("core", "The world map makes no sense at byte %1: install Plenary again."),
                    {std::to_string(headerSize + reader.position())});
    return file;
}

} // namespace plenary::geo
