// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>

namespace plenary::stats
{

/// SplitMix64 (Steele, Lea & Flood 2014): small, and the same numbers on every platform and library,
/// which the distributions of the standard library do not promise.
class Random
{
public:
    explicit Random(std::uint64_t seed) : m_state(seed) {}

    std::uint64_t next()
    {
        m_state += 0x9E3779B97F4A7C15U;
        std::uint64_t mixed = m_state;
        mixed = (mixed ^ (mixed >> 30U)) * 0xBF58476D1CE4E5B9U;
        mixed = (mixed ^ (mixed >> 27U)) * 0x94D049BB133111EBU;
        return mixed ^ (mixed >> 31U);
    }

    /// A number from 0 to bound − 1, each equally likely (Lemire 2019). `bound` is positive.
    std::uint32_t below(std::uint32_t bound)
    {
        const std::uint32_t biased = (0U - bound) % bound;
        std::uint64_t product = (next() >> 32U) * bound;
        while (static_cast<std::uint32_t>(product) < biased) {
            product = (next() >> 32U) * bound;
        }
        return static_cast<std::uint32_t>(product >> 32U);
    }

private:
    std::uint64_t m_state;
};

} // namespace plenary::stats
