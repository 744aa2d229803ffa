// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scene/view/acts_in_time.h"

#include <optional>

namespace plenary::scene
{

namespace
{

/// When an act happened; one without an hour has the window in which its text was signed, where that lies within its day.
std::optional<TimeSpan> timeOf(const View& view, const SignatureRow& act)
{
    const auto written = parseTime(act.record.date);
    if (act.record.date.empty() || !written)
        return std::nullopt;
    const TimeSpan own = resolved(*written, view.zone);
    const bool opens = act.record.status == SignatureStatus::Signed && act.instrument != noRow;
    const auto opened = opens ? parseTime(view.data.instruments[act.instrument].date) : Result<TimeSpan>(TimeSpan{});
    if (!own.dateOnly || !opens || !opened || opened->dateOnly)
        return own;
    TimeSpan there = resolved(*opened, view.zone);
    there.latestStart = there.latestEnd; // some time while it was open, also where it is written as an interval
    return there.earliestStart >= own.earliestStart && there.latestEnd <= own.latestEnd ? there : own;
}

} // namespace

Happened actHappened(const View& view, const SignatureRow& act)
{
    const auto time = timeOf(view, act);
    return time ? happened(view, *time) : Happened::Yes;
}

Instant actStart(const View& view, const Signature& act)
{
    const auto date = parseTime(act.date);
    return date ? resolved(*date, view.zone).earliestStart : distantPast;
}

} // namespace plenary::scene
