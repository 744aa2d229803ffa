// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/stats/summary.h"

#include <cstdint>
#include <optional>
#include <span>
#include <vector>

namespace plenary::stats
{

/// How the statements made so far are combined into one stance.
enum class TimeRule : std::uint8_t {
    Mean,   ///< Σws/Σw of all to date
    Latest, ///< of those made at the latest moment only
    Window, ///< of those made within a span of time before the date
};

struct TimedSample
{
    std::int64_t at = 0; ///< any unit, such as milliseconds
    Sample sample;
};

/// What holds from a moment on, until the next step.
struct Step
{
    std::int64_t at = 0;
    std::optional<double> value; ///< absent where nothing is said within the window: never 0 instead
    std::size_t n = 0;           ///< samples behind it

    bool operator==(const Step&) const = default;
};

/// The stance over time as steps, one a moment at which the samples behind it change. `samples` by rising time; those
/// that are not usable (summary.h) are left out. At t the window holds the samples of (t − window, t]; other rules do
/// not look at it. Range: that of the stances.
std::vector<Step> stanceSteps(std::span<const TimedSample> samples, TimeRule rule, std::int64_t window);

/// The value in force at a moment; std::nullopt before the first step.
std::optional<double> valueAt(std::span<const Step> steps, std::int64_t at);

} // namespace plenary::stats
