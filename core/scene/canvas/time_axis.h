// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/lexicon.h"
#include "core/base/zone.h"
#include "core/scene/canvas/scene.h"
#include "core/scene/canvas/time_scale.h"

#include <string>
#include <vector>

namespace plenary::scene
{

struct Tick
{
    Instant at = 0;
    std::string text;
    std::string longText; ///< of minor ticks: what it says where no major row stands above
};

/// Two rows of ticks: days over hours, months over days, years over months. Steps follow the local clock of `zone`, so
/// that a day of 23 or 25 hours is drawn with its true length. There are none inside what is folded.
struct TimeTicks
{
    std::vector<Tick> major;
    std::vector<Tick> minor;
};
/// `room` is the least distance between minor ticks, in pixels; `inFolds` those too that lie inside what is folded.
TimeTicks timeTicks(const TimeScale& scale, const Zone& zone, const Lexicon& words, double room, bool inFolds = false);

/// Draws both rows above `plot` and grid lines in it; grey bands for the
/// nights, where days are wide enough and they are wanted; what is folded hatched, and the columns of days named.
void addTimeAxis(Scene& scene, const TimeScale& scale, const Rect& plot, double top, const Zone& zone,
                 const Lexicon& words, const TextMeasure& measure, bool nights = true);

/// Height of one row of addZoneRow.
inline constexpr double zoneRowHeight = 17;
/// The most zones beside the first that an axis shows.
inline constexpr std::size_t mostFurtherZones = 2;

/// Draws the clock of one more zone as a row of ticks from `top` down, above `plot`, with its name left of the plot.
void addZoneRow(Scene& scene, const TimeScale& scale, const Rect& plot, double top, const Zone& zone,
                const Lexicon& words, const TextMeasure& measure);

/// “Paris, UTC+1”; “Paris, UTC+1/+2” where the clock changes within the scale, “Paris, UTC+0:09…+2” where three offsets
/// or more were in force.
std::string zoneText(const Zone& zone, const TimeScale& scale);

inline constexpr Font zoneNameFont{10.5, Weight::Medium};
inline constexpr double zoneNameAir = 16; ///< left and right of the name of a zone
/// Width beside the plot in which the name of a zone can stand.
double zoneNameRoom(const Zone& zone, const TextMeasure& measure);

} // namespace plenary::scene
