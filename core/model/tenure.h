// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/zone.h"
#include "core/model/columns.h"

#include <string_view>

namespace plenary
{

struct Dataset;

/// The time for which an office or a membership holds, between two written dates of which either may be missing. A date
/// without an offset means the day in the zone of the summit where it meets a true instant; with another date without
/// an offset it is compared as both are written.
class Tenure
{
public:
    /// Holds always.
    Tenure() = default;
    /// From the first moment `from` may mean up to the last one of `to`; what is empty or no date leaves its side open.
    Tenure(std::string_view from, std::string_view to, const Zone& zone);

    bool holdsAt(WrittenInstant moment) const
    {
        const Bounds& bounds = moment.floats ? m_local : m_true;
        return moment.at >= bounds.from && moment.at < bounds.to;
    }

private:
    struct Bounds
    {
        Instant from = distantPast;
        Instant to = distantFuture;
    };

    Bounds m_true;  ///< as instants
    Bounds m_local; ///< as the clocks of the zone showed them
};

/// What an actor belongs to, or speaks for, as long as that holds.
struct Tie
{
    Row to = noRow;
    Tenure tenure;
};

/// The offices that let their holder speak for another actor, by the row of the holder.
Lists<Tie> speakingOffices(const Dataset& dataset);

/// The blocs of each actor, by its row.
Lists<Tie> blocsOf(const Dataset& dataset);

} // namespace plenary
