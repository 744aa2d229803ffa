// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/stats/series.h"

#include <algorithm>
#include <iterator>

namespace plenary::stats
{

namespace
{

/// The moments at which what counts may change.
std::vector<std::int64_t> momentsOf(std::span<const TimedSample> samples, TimeRule rule, std::int64_t window)
{
    std::vector<std::int64_t> moments;
    for (const TimedSample& sample : samples) {
        moments.push_back(sample.at);
        if (rule == TimeRule::Window) {
            moments.push_back(sample.at + window);
        }
    }
    std::ranges::sort(moments);
    const auto repeated = std::ranges::unique(moments);
    moments.erase(repeated.begin(), repeated.end());
    return moments;
}

} // namespace

std::vector<Step> stanceSteps(std::span<const TimedSample> samples, TimeRule rule, std::int64_t window)
{
    std::vector<TimedSample> usable;
    std::ranges::copy_if(samples, std::back_inserter(usable),
                         [](const TimedSample& sample) { return isUsable(sample.sample); });
    std::vector<Step> steps;
    Tally toDate;
    std::size_t next = 0;  // first sample after the moment
    std::size_t first = 0; // first sample that still counts
    for (const std::int64_t at : momentsOf(usable, rule, window)) {
        const std::size_t before = next;
        for (; next < usable.size() && usable[next].at <= at; ++next) {
            toDate.add(usable[next].sample);
        }
        if (rule == TimeRule::Latest) {
            first = before;
        }
        while (rule == TimeRule::Window && first < next && usable[first].at <= at - window) {
            ++first;
        }
        Tally recent;
        for (std::size_t i = first; i < next && rule != TimeRule::Mean; ++i) {
            recent.add(usable[i].sample);
        }
        const auto summary = rule == TimeRule::Mean ? toDate.summary() : recent.summary();
        steps.push_back(summary ? Step{at, summary->mean, summary->n} : Step{at, std::nullopt, 0});
    }
    return steps;
}

std::optional<double> valueAt(std::span<const Step> steps, std::int64_t at)
{
    const auto after = std::ranges::upper_bound(steps, at, {}, &Step::at);
    return after == steps.begin() ? std::nullopt : std::prev(after)->value;
}

} // namespace plenary::stats
