// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/stats/krippendorff.h"

#include <algorithm>
#include <cmath>
#include <vector>

namespace plenary::stats
{

namespace
{

/// The codes of the units that can be compared, unit after unit, and where each unit ends.
struct Pairable
{
    std::vector<double> codes;
    std::vector<std::size_t> ends;
};

Pairable pairable(std::span<const double> ratings, std::size_t coders, std::size_t units)
{
    Pairable result;
    for (std::size_t unit = 0; unit < units; ++unit) {
        const std::size_t start = result.codes.size();
        for (std::size_t coder = 0; coder < coders; ++coder) {
            const std::size_t at = coder * units + unit;
            if (at < ratings.size() && std::isfinite(ratings[at])) {
                result.codes.push_back(ratings[at]);
            }
        }
        if (result.codes.size() - start < 2) {
            result.codes.resize(start);
            continue;
        }
        result.ends.push_back(result.codes.size());
    }
    return result;
}

/// Puts for every code its middle rank. The ordinal δ of two codes is the difference of these, so that ordinal α is
/// interval α on ranks.
void rank(std::vector<double>& codes)
{
    std::vector<double> sorted = codes;
    std::ranges::sort(sorted);
    for (double& code : codes) {
        const auto same = std::ranges::equal_range(sorted, code);
        const auto below = static_cast<double>(same.begin() - sorted.begin());
        code = below + static_cast<double>(same.size()) / 2;
    }
}

/// Sum of (c − k)² over all ordered pairs of `codes`.
double squaredDifferences(std::span<const double> codes)
{
    // Relative to the first code: exactly 0 where all are equal.
    double sum = 0;
    double squares = 0;
    for (const double code : codes) {
        const double shifted = code - codes.front();
        sum += shifted;
        squares += shifted * shifted;
    }
    return 2 * (static_cast<double>(codes.size()) * squares - sum * sum);
}

/// Number of ordered pairs of `codes` that differ.
double differingPairs(std::span<const double> codes)
{
    std::vector<double> sorted(codes.begin(), codes.end());
    std::ranges::sort(sorted);
    const auto all = static_cast<double>(sorted.size());
    double equal = 0;
    for (auto run = sorted.begin(); run != sorted.end();) {
        const auto end = std::upper_bound(run, sorted.end(), *run);
        const auto length = static_cast<double>(end - run);
        equal += length * length;
        run = end;
    }
    return all * all - equal;
}

double disagreement(std::span<const double> codes, Level level)
{
    return level == Level::Nominal ? differingPairs(codes) : squaredDifferences(codes);
}

} // namespace

Reliability krippendorffAlpha(std::span<const double> ratings, std::size_t coders, std::size_t units, Level level)
{
    Pairable data = pairable(ratings, coders, units);
    if (level == Level::Ordinal) {
        rank(data.codes);
    }
    Reliability result{.alpha = {}, .units = data.ends.size(), .values = data.codes.size()};
    if (data.codes.empty()) {
        return result;
    }
    double observed = 0;
    std::size_t start = 0;
    for (const std::size_t end : data.ends) {
        observed += disagreement(std::span(data.codes).subspan(start, end - start), level) /
                    static_cast<double>(end - start - 1);
        start = end;
    }
    const double expected = disagreement(data.codes, level);
    if (expected > 0) {
        result.alpha = 1 - static_cast<double>(data.codes.size() - 1) * observed / expected;
    }
    return result;
}

} // namespace plenary::stats
