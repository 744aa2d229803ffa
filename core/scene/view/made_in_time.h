// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scene/view/view.h"

namespace plenary::scene
{

/// Tells which positions were made before the as-of date. Most are decided by comparing two numbers: only a date
/// without an offset that lies near the limit needs a look into the history of the zone.
class MadeInTime
{
public:
    explicit MadeInTime(const View& view) : MadeInTime(view, view.asOf) {}
    MadeInTime(const View& view, Instant asOf)
        : m_view(view), m_limit(asOf), m_floating(floatingFlags()), m_all(asOf >= distantFuture)
    {
    }

    bool operator()(Row position) const
    {
        const auto& positions = m_view.data.positions;
        const Instant made = positions.madeMin[position];
        if (m_all)
            return true;
        if ((positions.timeFlags[position] & m_floating) == 0 || made < m_limit - zoneSlack ||
            made > m_limit + zoneSlack)
            return made < m_limit;
        return startedBy(resolvedTime(m_view, positions, position), m_limit - 1);
    }

    /// No clock on Earth is or was two days off.
    static constexpr Instant zoneSlack = 2 * millisecondsPerDay;

private:
    const View& m_view;
    Instant m_limit;
    std::uint32_t m_floating;
    bool m_all;
};

} // namespace plenary::scene
