// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <vector>

namespace plenary::stats
{

/// One position: a stance −2 … +2 and how much it counts.
struct Sample
{
    double stance = 0;
    double weight = 1;
};

struct Interval
{
    double low = 0;
    double high = 0;
};

/// What a set of positions says. Range of mean, low and high: that of the stances.
struct Summary
{
    std::size_t n = 0;
    double weight = 0;                ///< Σw
    double mean = 0;                  ///< Σws / Σw
    std::optional<double> sd;         ///< absent for n = 1
    std::optional<Interval> interval; ///< absent for n = 1 and where none was asked for
};

struct BootstrapOptions
{
    int rounds = 1000;
    std::uint64_t seed = 0x504C4E59;
    double level = 0.95;
};

/// Whether a sample can be counted: a finite stance and a finite weight above zero.
bool isUsable(const Sample& sample);

/// Errc::Invalid if a sample has no finite stance or a weight that is zero, negative or not finite.
[[nodiscard]] Result<> checkSamples(std::span<const Sample> samples);

/// Summarises positions one at a time, in constant memory: the cheap form, without an interval, for matrices.
/// Sums are kept relative to the first stance, so that equal stances have a standard deviation of exactly 0.
class Tally
{
public:
    /// Counts a position. One that is not usable is left out, not taken for zero.
    void add(const Sample& sample);

    /// n, weight, mean and sd so far; std::nullopt if nothing was counted.
    /// sd² = Σw(s − mean)² / (Σw − Σw²/Σw): the unbiased form for reliability weights (GNU Scientific Library,
    /// "Weighted Samples"), which is Σ(s − mean)²/(n − 1) for equal weights and does not change with their unit.
    std::optional<Summary> summary() const;

private:
    std::size_t m_n = 0;
    double m_origin = 0;
    double m_weight = 0;
    double m_squaredWeight = 0;
    double m_first = 0;
    double m_second = 0;
};

/// The same for stances that are whole numbers −2 … +2, as they are in a document: the weight given to each is all that
/// is kept, which makes adding cheap and the result free of rounding from the order of statements.
class StanceTally
{
public:
    /// Counts `times` positions; a stance beyond the scale and a weight that is not above zero are left out.
    void add(int stance, double weight, std::size_t times = 1)
    {
        const auto step = static_cast<unsigned>(stance + 2);
        if (step > 4 || !(weight > 0))
            return;
        const auto count = static_cast<double>(times);
        m_n += times;
        m_weights[step] += weight * count;
        m_squaredWeight += weight * weight * count;
    }

    /// Counts a position between the whole stances, the mean of what several coders gave it.
    void addBetween(const Sample& sample)
    {
        if (!isUsable(sample))
            return;
        ++m_n;
        m_squaredWeight += sample.weight * sample.weight;
        m_between.push_back(sample);
    }

    /// As Tally::summary().
    std::optional<Summary> summary() const;

private:
    template <class Visit>
    void eachStance(Visit&& visit) const
    {
        for (std::size_t step = 0; step < m_weights.size(); ++step)
            visit(static_cast<double>(step) - 2, m_weights[step]);
        for (const Sample& sample : m_between)
            visit(sample.stance, sample.weight);
    }

    std::array<double, 5> m_weights = {};
    std::vector<Sample> m_between; ///< few
    double m_squaredWeight = 0;
    std::size_t m_n = 0;
};

/// n, weight, mean and sd as by Tally. Missing is missing: std::nullopt if no sample is usable, never 0.
std::optional<Summary> summarise(std::span<const Sample> samples);

/// The same with a percentile bootstrap interval of the mean (Efron & Tibshirani 1993, chapter 13): `rounds` times n
/// samples are drawn with replacement, each with its weight; the interval runs between the quantiles
/// (1 − level)/2 and (1 + level)/2 of their means (Hyndman & Fan 1996, type 7).
/// The same samples in the same order and the same seed give the same interval on every platform.
/// No interval for n = 1, for rounds < 1 and for a level outside (0, 1). Cost: rounds × n.
std::optional<Summary> summarise(std::span<const Sample> samples, const BootstrapOptions& options);

} // namespace plenary::stats
