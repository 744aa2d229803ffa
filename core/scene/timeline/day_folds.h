// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/time.h"
#include "core/base/zone.h"
#include "core/scene/canvas/time_scale.h"

#include <span>

namespace plenary::scene
{

/// The midnight with which the day of a local time begins, before 1970 too.
Instant dayOf(Instant local);

/// Whether nothing but the day of something is known: it happened, or began and ended, at some hour of one day of the
/// zone's calendar.
bool isKnownToTheDay(const TimeSpan& time, const Zone& zone);

/// How the days on which these times lie are drawn. A day keeps its width. What is known to the day only gets a column
/// of a third of it before the hours; with `nights` the hours before 8 and after 20 are left out where nothing is known
/// to have happened in them, whole hours at a time; that it was some time from midnight on tells nothing of the night.
/// Days without any of the times lie evenly. nullptr where all do.
TimeFoldsPtr foldedDays(std::span<const TimeSpan> times, const Zone& zone, bool nights);

/// How a long time with few of the times far away is drawn: a stretch without any that is longer than a quarter of all,
/// with no more than a tenth of the times on one side of it, shrinks to a strip. nullptr where there is none.
TimeFoldsPtr foldedGaps(std::span<const TimeSpan> times);

} // namespace plenary::scene
