// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

namespace plenary::stats
{

/// The mean stance of an actor on a topic once something is left out: −2 … +2, or `missing` where nothing is left.
struct CellWithout
{
    std::uint32_t actor = 0;
    std::uint32_t topic = 0;
    float mean = 0;
};

/// What changes when one passage, source or coder is left out; each cell at most once.
using LeftOut = std::vector<CellWithout>;

/// Two actors that change from rather alike to rather apart, or back, when something is left out.
struct SignFlip
{
    std::uint32_t leftOut = 0; ///< index of what is left out
    std::uint32_t first = 0;   ///< first > second
    std::uint32_t second = 0;

    bool operator==(const SignFlip&) const = default;
};

/// Which pairs change the sign of the S-score (Signorino & Ritter 1999; above 0: agreement above ½) when each of `leftOut`
/// is left out, or stop being comparable, or begin to agree and differ exactly as much. `means` holds one row of `topics`
/// values for each of `actors`, −2 … +2 or missing. At most `most` flips a pair are answered: those of the first left out.
/// Cost: the number of cells left out times the number of actors.
std::vector<SignFlip> signFlips(std::span<const double> means, std::size_t actors, std::size_t topics,
                                std::span<const LeftOut> leftOut, std::size_t most = 1);

} // namespace plenary::stats
