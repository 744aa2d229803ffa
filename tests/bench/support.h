// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <benchmark/benchmark.h>

#include <algorithm>
#include <chrono>
#include <string>
#include <utility>
#include <vector>

namespace plenary::bench
{

inline double percentileOf(std::vector<double> values, double share)
{
    if (values.empty())
        return 0;
    std::ranges::sort(values);
    return values[static_cast<std::size_t>(share * static_cast<double>(values.size() - 1))];
}

/// Median and 95th percentile of times as counters, `prefix` in front of their names.
inline void report(benchmark::State& state, const std::string& prefix, const std::vector<double>& milliseconds)
{
    state.counters[prefix + "median_ms"] = percentileOf(milliseconds, 0.5);
    state.counters[prefix + "p95_ms"] = percentileOf(milliseconds, 0.95);
}

/// Times every iteration by itself, so that the slow frames show beside the mean: median and 95th percentile become
/// the counters `median_ms` and `p95_ms`.
class Frames
{
public:
    explicit Frames(benchmark::State& state) : m_state(state) {}
    Frames(const Frames&) = delete;
    Frames& operator=(const Frames&) = delete;
    ~Frames() { report(""); }

    template <class Frame>
    void time(Frame&& frame)
    {
        const auto before = std::chrono::steady_clock::now();
        std::forward<Frame>(frame)();
        const auto after = std::chrono::steady_clock::now();
        m_milliseconds.push_back(std::chrono::duration<double, std::milli>(after - before).count());
    }

    double median() const { return percentile(0.5); }
    double percentile(double share) const
    {
        if (m_milliseconds.empty())
            return 0;
        auto sorted = m_milliseconds;
        std::ranges::sort(sorted);
        return sorted[static_cast<std::size_t>(share * static_cast<double>(sorted.size() - 1))];
    }

    /// Writes the counters now, `prefix` in front of their names, and starts anew.
    void report(const std::string& prefix)
    {
        if (m_milliseconds.empty())
            return;
        m_state.counters[prefix + "median_ms"] = median();
        m_state.counters[prefix + "p95_ms"] = percentile(0.95);
        m_milliseconds.clear();
    }

private:
    benchmark::State& m_state;
    std::vector<double> m_milliseconds;
};

} // namespace plenary::bench
