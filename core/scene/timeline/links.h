// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scene/timeline/timeline.h"

#include <cstddef>

namespace plenary::scene
{

/// An arrow from each event to those it responds to (solid) or amends (dashed), where both have a mark; those of the
/// selected event stand out. At most `mostLinks`, those of important events first.
void addLinks(Scene& scene, const Context& context, const TimelineLayout& layout);
inline constexpr std::size_t mostLinks = 200;

/// The distance between the two events selected together, as a line from mark to mark with its length in words.
void addMeasure(Scene& scene, const Context& context, const TimelineLayout& layout);

} // namespace plenary::scene
