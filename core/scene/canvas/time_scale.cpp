// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scene/canvas/time_scale.h"

#include <algorithm>
#include <cmath>

namespace plenary::scene
{

namespace
{

double lengthOf(const Extent& extent)
{
    return static_cast<double>(extent.to - extent.from);
}

/// `at` of one part of time, laid on another.
double carried(double at, const Extent& from, const Extent& to)
{
    return static_cast<double>(to.from) + (at - static_cast<double>(from.from)) * lengthOf(to) / lengthOf(from);
}

/// What an instant between stretches, before the first or after the last one, is moved by.
double shiftBefore(const std::vector<TimeFolds::Stretch>& stretches,
                   std::vector<TimeFolds::Stretch>::const_iterator next)
{
    if (next != stretches.begin())
        return static_cast<double>(std::prev(next)->sheet.to - std::prev(next)->time.to);
    return stretches.empty() ? 0 : static_cast<double>(next->sheet.from - next->time.from);
}

double sheetOf(const TimeScale& scale, Instant at)
{
    return scale.folds ? scale.folds->onSheet(at) : static_cast<double>(at);
}

Instant timeOf(const TimeScale& scale, double place)
{
    return scale.folds ? scale.folds->atSheet(place) : static_cast<Instant>(place);
}

double sheetLength(const TimeScale& scale)
{
    return std::max(1.0, sheetOf(scale, scale.to) - sheetOf(scale, scale.from));
}

} // namespace

TimeFolds::TimeFolds(std::vector<Stretch> stretches) : m_stretches(std::move(stretches))
{
    for (const auto& [time, sheet, kind] : m_stretches)
        if (kind == Kind::Open)
            m_tightest = std::max(m_tightest, lengthOf(time) / lengthOf(sheet));
}

double TimeFolds::onSheet(Instant at) const
{
    const auto next = std::ranges::upper_bound(m_stretches, at, {}, [](const Stretch& one) { return one.time.from; });
    if (next != m_stretches.begin() && at < std::prev(next)->time.to)
        return carried(static_cast<double>(at), std::prev(next)->time, std::prev(next)->sheet);
    return static_cast<double>(at) + shiftBefore(m_stretches, next);
}

Instant TimeFolds::atSheet(double place) const
{
    const auto next = std::ranges::upper_bound(m_stretches, place, {},
                                               [](const Stretch& one) { return static_cast<double>(one.sheet.from); });
    if (next != m_stretches.begin() && place < static_cast<double>(std::prev(next)->sheet.to))
        return static_cast<Instant>(std::llround(carried(place, std::prev(next)->sheet, std::prev(next)->time)));
    return static_cast<Instant>(std::llround(place - shiftBefore(m_stretches, next)));
}

const TimeFolds::Stretch* TimeFolds::stretchAt(Instant at) const
{
    const auto next = std::ranges::upper_bound(m_stretches, at, {}, [](const Stretch& one) { return one.time.from; });
    return next != m_stretches.begin() && at < std::prev(next)->time.to ? &*std::prev(next) : nullptr;
}

double TimeScale::x(Instant instant) const
{
    if (!folds)
        return left + width * static_cast<double>(instant - from) / static_cast<double>(to - from);
    return left + width * (folds->onSheet(instant) - folds->onSheet(from)) / sheetLength(*this);
}

Instant TimeScale::instant(double x) const
{
    if (!folds)
        return from + static_cast<Instant>((x - left) / width * static_cast<double>(to - from));
    return folds->atSheet(folds->onSheet(from) + (x - left) / width * sheetLength(*this));
}

double TimeScale::perPixel() const
{
    return sheetLength(*this) / width * (folds ? folds->tightest() : 1.0);
}

bool TimeScale::isFolded(Instant at) const
{
    const auto* stretch = folds ? folds->stretchAt(at) : nullptr;
    return stretch && stretch->kind != TimeFolds::Kind::Open && at > stretch->time.from;
}

Extent TimeScale::moved(double share) const
{
    if (!folds) {
        const auto by = static_cast<Instant>(static_cast<double>(to - from) * share);
        return {from + by, to + by};
    }
    const double by = sheetLength(*this) * share;
    return {timeOf(*this, sheetOf(*this, from) + by), timeOf(*this, sheetOf(*this, to) + by)};
}

Extent TimeScale::zoomed(double factor, double share) const
{
    const double length = std::clamp(sheetLength(*this) * factor, 1000.0, 1e15);
    const double anchor = sheetOf(*this, from) + sheetLength(*this) * share;
    const Instant first = timeOf(*this, anchor - length * share);
    return {first, std::max(first + 1, folds ? timeOf(*this, anchor + length * (1 - share))
                                             : first + static_cast<Instant>(length))};
}

} // namespace plenary::scene
