// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scene/view/view.h"

#include <numeric>

namespace plenary::scene
{

/// Tells which positions count up to the as-of date, by the rule of the view: of what leaves its time open those that
/// certainly had been made by then, as a rule.
class MadeInTime
{
public:
    explicit MadeInTime(const View& view) : MadeInTime(view, view.asOf) {}
    MadeInTime(const View& view, Instant asOf)
        : m_possible(view.data.positions.possibleFrom.data()), m_certain(view.data.positions.certainFrom.data()),
          m_asOf(asOf), m_rule(view.selection.counting)
    {
    }

    bool operator()(Row position) const { return m_asOf >= distantFuture || countsFrom(position) <= m_asOf; }
    /// Only may have been made by then.
    bool possibly(Row position) const { return !operator()(position) && m_possible[position] <= m_asOf; }
    /// The date from which it counts.
    Instant countsFrom(Row position) const
    {
        switch (m_rule) {
        case OverlapMode::Possibly:
            return m_possible[position];
        case OverlapMode::Midpoint:
            return std::midpoint(m_possible[position], m_certain[position]);
        case OverlapMode::Certainly:
            break;
        }
        return m_certain[position];
    }

private:
    const Instant* m_possible;
    const Instant* m_certain;
    Instant m_asOf;
    OverlapMode m_rule;
};

} // namespace plenary::scene
