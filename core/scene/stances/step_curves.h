// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scene/stances/charts.h"

#include <optional>
#include <string>
#include <vector>

namespace plenary::scene
{

// What charts with time along the bottom and names at the ends of their lines share.
inline constexpr Font axisFont{11};
inline constexpr Font endFont{11.5, Weight::SemiBold};
inline constexpr double curveAxisHeight = 40;
inline constexpr double endLine = 15;

/// A value from a moment on, until the next; absent where it is not defined.
struct Moment
{
    Instant at = 0;
    std::optional<double> value;
};

/// A value over time, as one line of steps.
struct CourseLine
{
    std::string name;
    std::vector<Moment> moments;
    Tone tone = Tone::Ink;
    Target target = {};
    bool thick = false;
    Dash dash = Dash::Solid;
};

/// Draws lines of steps between `low` and `high` over the time they span (or the one asked for), with an axis, names at
/// their ends that do not overlap, the legend and the table.
void drawCourses(Scene& scene, const Context& context, const StanceOptions& options,
                 const std::vector<CourseLine>& lines, double low, double high);

} // namespace plenary::scene
