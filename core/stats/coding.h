// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/dataset.h"
#include "core/model/selection.h"
#include "core/stats/krippendorff.h"

#include <array>
#include <span>
#include <vector>

namespace plenary::scene
{

/// A statement that several coders coded (see firstCodings()).
struct CodedUnit
{
    std::vector<Row> positions; ///< one a coder, by coder

    Row first() const { return positions.front(); }
};

/// The units among the positions that pass the filter that at least two coders coded, by time.
std::vector<CodedUnit> unitsCodedTwice(const Dataset& data, const Selection& selection);

/// Whether its coders gave it different stances.
bool isDisputed(const Dataset& data, const CodedUnit& unit);

/// How reliable the coding of one topic is, or of all together.
struct CodingReliability
{
    Row topic = noRow; ///< noRow: all topics
    std::size_t units = 0;
    std::size_t disputed = 0;
    std::array<stats::Reliability, 3> alpha; ///< by stats::Level

    const stats::Reliability& at(stats::Level level) const { return alpha[static_cast<std::size_t>(level)]; }
};

/// Krippendorff's α over all units first, then for each topic that has any, in the order of topics.
std::vector<CodingReliability> codingReliability(const Dataset& data, std::span<const CodedUnit> units);

} // namespace plenary::scene
