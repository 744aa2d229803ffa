// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/stats/summary.h"

#include "core/stats/random.h"

#include <algorithm>
#include <cmath>
#include <iterator>
#include <vector>

namespace plenary::stats
{

namespace
{

double weightedMean(std::span<const Sample> samples, Random& random)
{
    // Relative to the first stance: where all stances are equal, every mean is exactly that stance.
    const double origin = samples.front().stance;
    const auto count = static_cast<std::uint32_t>(samples.size());
    double weight = 0;
    double sum = 0;
    for (std::uint32_t draw = 0; draw < count; ++draw) {
        const Sample& sample = samples[random.below(count)];
        weight += sample.weight;
        sum += sample.weight * (sample.stance - origin);
    }
    return origin + sum / weight;
}

double quantile(const std::vector<double>& sorted, double probability)
{
    const double position = probability * static_cast<double>(sorted.size() - 1);
    const auto below = static_cast<std::size_t>(position);
    const std::size_t above = std::min(below + 1, sorted.size() - 1);
    return std::lerp(sorted[below], sorted[above], position - static_cast<double>(below));
}

Interval bootstrap(std::span<const Sample> samples, const BootstrapOptions& options)
{
    Random random(options.seed);
    std::vector<double> means(static_cast<std::size_t>(options.rounds));
    for (double& mean : means) {
        mean = weightedMean(samples, random);
    }
    std::ranges::sort(means);
    const double tail = (1 - options.level) / 2;
    return {quantile(means, tail), quantile(means, 1 - tail)};
}

} // namespace

bool isUsable(const Sample& sample)
{
    return std::isfinite(sample.stance) && std::isfinite(sample.weight) && sample.weight > 0;
}

Result<> checkSamples(std::span<const Sample> samples)
{
    const auto bad = std::ranges::find_if_not(samples, isUsable);
    if (bad == samples.end()) {
        return {};
    }
    const auto number = std::distance(samples.begin(), bad) + 1;
    return fail(
        Errc::Invalid,
        PLENARY_TR("core",
                   "Position %1 has the stance %2 and the weight %3; give it a stance and a weight above zero."),
        {std::to_string(number), std::to_string(bad->stance), std::to_string(bad->weight)});
}

void Tally::add(const Sample& sample)
{
    if (!isUsable(sample)) {
        return;
    }
    if (m_n == 0) {
        m_origin = sample.stance;
    }
    const double shifted = sample.stance - m_origin;
    ++m_n;
    m_weight += sample.weight;
    m_squaredWeight += sample.weight * sample.weight;
    m_first += sample.weight * shifted;
    m_second += sample.weight * shifted * shifted;
}

std::optional<Summary> Tally::summary() const
{
    if (m_n == 0) {
        return std::nullopt;
    }
    Summary result{.n = m_n, .weight = m_weight, .mean = m_origin + m_first / m_weight, .sd = {}, .interval = {}};
    const double freedom = m_weight - m_squaredWeight / m_weight;
    // A weight so large that the others vanish beside it leaves one sample only.
    if (m_n >= 2 && freedom > 0) {
        const double squares = m_second - m_first * m_first / m_weight;
        result.sd = std::sqrt(std::max(0.0, squares) / freedom);
    }
    return result;
}

std::optional<Summary> StanceTally::summary() const
{
    double weight = 0;
    double sum = 0;
    eachStance([&](double stance, double of) {
        weight += of;
        sum += of * stance;
    });
    if (m_n == 0 || !std::isfinite(weight)) {
        return std::nullopt;
    }
    Summary result{.n = m_n, .weight = weight, .mean = sum / weight, .sd = {}, .interval = {}};
    const double freedom = weight - m_squaredWeight / weight;
    if (m_n >= 2 && freedom > 0) {
        double squares = 0;
        eachStance([&](double stance, double of) { squares += of * (stance - result.mean) * (stance - result.mean); });
        result.sd = std::sqrt(squares / freedom);
    }
    return result;
}

std::optional<Summary> summarise(std::span<const Sample> samples)
{
    Tally tally;
    for (const Sample& sample : samples) {
        tally.add(sample);
    }
    return tally.summary();
}

std::optional<Summary> summarise(std::span<const Sample> samples, const BootstrapOptions& options)
{
    std::vector<Sample> usable;
    std::ranges::copy_if(samples, std::back_inserter(usable), isUsable);
    std::optional<Summary> result = summarise(usable);
    if (usable.size() >= 2 && options.rounds >= 1 && options.level > 0 && options.level < 1) {
        result->interval = bootstrap(usable, options);
    }
    return result;
}

} // namespace plenary::stats
