// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scene/timeline/timeline.h"

#include <vector>

// Parts of the timeline drawn below and above its events; buildTimeline calls each once.
namespace plenary::scene
{

/// Height that the names of eras take between the axis and the lanes: the same wherever the picture stands in time, so
/// that nothing jumps; 0 where the document has none.
double eraStripHeight(const Context& context, const TimelineOptions& options);

/// The eras of the document as bands behind the events, each with its name in the strip from `top` down. Ends that are
/// not known fade.
void addEras(Scene& scene, const Context& context, const TimelineLayout& layout, double top);

/// An arrow from each event to those it responds to (solid) or amends (dashed), where both have a mark; those of the
/// selected event stand out. At most `mostLinks`, those of important events first.
void addLinks(Scene& scene, const Context& context, const TimelineLayout& layout);
inline constexpr std::size_t mostLinks = 200;

/// The distance between the two events selected together, as a line from mark to mark with its length in words.
void addMeasure(Scene& scene, const Context& context, const TimelineLayout& layout);

/// Says in the last note what signs before titles mean, and by which calendar old dates are given, where there are any.
void addTimeNotes(Scene& scene, const Context& context, const TimelineLayout& layout);

/// The lanes to be drawn, as numbers into TimelineIndex::lanes(): without those hidden, in the order chosen by hand;
/// those that the order does not name follow in their own.
std::vector<std::size_t> lanesToShow(const TimelineIndex& index, const TimelineOptions& options);

} // namespace plenary::scene
