// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/stats/polarisation.h"

#include <algorithm>
#include <cstddef>

namespace plenary::stats
{

std::optional<double> polarisation(std::span<const double> means)
{
    constexpr double largestVariance = 4;
    std::size_t n = 0;
    double sum = 0;
    for (const double mean : means) {
        if (mean >= -2 && mean <= 2) {
            sum += mean;
            ++n;
        }
    }
    if (n < 2) {
        return std::nullopt;
    }
    const double centre = sum / static_cast<double>(n);
    double squares = 0;
    for (const double mean : means) {
        if (mean >= -2 && mean <= 2) {
            squares += (mean - centre) * (mean - centre);
        }
    }
    return squares / static_cast<double>(n) / largestVariance;
}

} // namespace plenary::stats
