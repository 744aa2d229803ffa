// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <string>
#include <vector>

#include "core/base/result.h"
#include "core/geo/equal_earth.h"

namespace plenary::geo
{

/// The contents of world-50m.bin as written by resources/map/convert.py: a topology, not yet cut at ±180°.
struct MapFile
{
    /// One arc of a ring: `arc` indexes `arcs`.
    struct Step
    {
        std::size_t arc = 0;
        bool backwards = false;
    };

    struct Territory
    {
        std::string iso3;
        std::string sovereign;
        std::string name;
        bool disputed = false;
        bool noState = false;
        LonLat anchor;
        std::vector<std::vector<Step>> rings;
    };

    std::vector<std::vector<LonLat>> arcs;
    std::vector<Territory> territories;
};

/// Reads and checks the bytes: checksum, version, every count, index and coordinate; codes ascend; rings are closed
/// chains of arcs; no arc is used more than twice. Errors: Corrupt, TooNew. Memory stays in proportion to the bytes.
[[nodiscard]] Result<MapFile> readMapFile(std::span<const std::byte> bytes);

} // namespace plenary::geo
