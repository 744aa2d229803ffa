// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <optional>
#include <span>

namespace plenary::stats
{

/// What differences between two codes mean.
enum class Level { Nominal, Ordinal, Interval };

struct Reliability
{
    std::optional<double> alpha; ///< std::nullopt where not defined
    std::size_t units = 0;       ///< units that at least two coders coded
    std::size_t values = 0;      ///< codes in these units
};

/// Krippendorff's α = 1 − Do/De (Krippendorff 2011, "Computing Krippendorff's alpha-reliability"), for any number of
/// coders and with missing codes. `ratings` holds one row of `units` codes for each of `coders`, NaN where a coder did
/// not code the unit; any value that is not finite, or not there, is missing.
///   Do = (1/n) Σ_u Σ_{ordered pairs in u} δ²(c, k) / (m_u − 1), De = Σ_{c,k} n_c n_k δ²(c, k) / (n(n − 1)),
///   m_u codes in unit u, n_c codes of value c, n all; units with fewer than two codes are left out of every sum.
///   δ² is [c ≠ k] (nominal), (c − k)² (interval), or (Σ_{g=c}^{k} n_g − (n_c + n_k)/2)² (ordinal).
/// Range: 1 all agree, 0 as by chance, below 0 systematic disagreement.
/// std::nullopt if no unit has two codes, or if De = 0: all codes equal, so nothing shows that coders can tell apart.
/// Cost: N log N for N codes, however many values there are.
Reliability krippendorffAlpha(std::span<const double> ratings, std::size_t coders, std::size_t units, Level level);

} // namespace plenary::stats
