// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <limits>
#include <vector>

namespace plenary::stats
{

/// Symmetric distances between items, 0 from an item to itself. Only the lower triangle is kept.
class DistanceMatrix
{
public:
    /// All distances missing at first.
    explicit DistanceMatrix(std::size_t size)
        : m_size(size), m_values(size * (size - (size > 0 ? 1 : 0)) / 2, std::numeric_limits<double>::quiet_NaN())
    {
    }

    std::size_t size() const { return m_size; }

    /// NaN where the distance is missing.
    double at(std::size_t a, std::size_t b) const { return a == b ? 0 : m_values[index(a, b)]; }

    bool isKnown(std::size_t a, std::size_t b) const { return !std::isnan(at(a, b)); }

    /// A distance that is not finite or below zero is missing. The distance to itself stays 0.
    void set(std::size_t a, std::size_t b, double distance)
    {
        if (a != b) {
            const bool isDistance = std::isfinite(distance) && distance >= 0;
            m_values[index(a, b)] = isDistance ? distance : std::numeric_limits<double>::quiet_NaN();
        }
    }

private:
    static std::size_t index(std::size_t a, std::size_t b)
    {
        const std::size_t row = std::max(a, b);
        return row * (row - 1) / 2 + std::min(a, b);
    }

    std::size_t m_size;
    std::vector<double> m_values;
};

} // namespace plenary::stats
