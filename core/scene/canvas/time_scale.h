// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/time.h"

#include <memory>
#include <vector>

namespace plenary::scene
{

/// A part of time, [from, to).
struct Extent
{
    Instant from = 0;
    Instant to = 1;
};

/// Stretches of time that are drawn with another length than their own. A sheet on which time lies evenly is folded in
/// some places and pulled out in others; everything else keeps its order, and days keep their width where the stretches
/// of a day add up to it. Immutable, safe to read from any thread.
class TimeFolds
{
public:
    enum class Kind : std::uint8_t {
        Open,    ///< drawn as what it is
        Folded,  ///< left out but for a narrow strip: nothing happened
        DayOnly, ///< a column for what is known to the day only
    };
    struct Stretch
    {
        Extent time;
        Extent sheet; ///< where it lies, as the time that would lie there if all lay evenly
        Kind kind = Kind::Open;
    };

    /// Stretches in the order of time, none meeting another in time or on the sheet; none empty.
    explicit TimeFolds(std::vector<Stretch> stretches);

    const std::vector<Stretch>& stretches() const { return m_stretches; }
    /// Where an instant lies on the sheet; logarithmic in the number of stretches.
    double onSheet(Instant at) const;
    /// The instant at a place of the sheet: the inverse of onSheet() but for rounding.
    Instant atSheet(double place) const;
    /// The stretch an instant lies in; nullptr between stretches.
    const Stretch* stretchAt(Instant at) const;
    /// How much more time than elsewhere lies on a part of the sheet, in the open stretch that is the narrowest; ≥ 1.
    double tightest() const { return m_tightest; }

private:
    std::vector<Stretch> m_stretches;
    double m_tightest = 1;
};

using TimeFoldsPtr = std::shared_ptr<const TimeFolds>;

/// Instants [from, to) laid on pixels [left, left + width): evenly, but for folds where there are any.
struct TimeScale
{
    Instant from = 0;
    Instant to = 1;
    double left = 0;
    double width = 1;
    TimeFoldsPtr folds = {};

    double x(Instant instant) const;
    Instant instant(double x) const;
    /// Milliseconds a pixel where time lies most densely, apart from what is folded.
    double perPixel() const;
    /// Whether the clock does not go on evenly around an instant: inside a column or a fold.
    bool isFolded(Instant at) const;

    /// The time shown after a move by a share of the width, to later times where it is positive.
    Extent moved(double share) const;
    /// The time shown where `factor` times as much lies on the width and the instant at `share` of it keeps its place.
    /// From a second to about 30,000 years.
    Extent zoomed(double factor, double share) const;
};

} // namespace plenary::scene
