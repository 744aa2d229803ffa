// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/dataset.h"
#include "core/scene/stances/options.h"

#include <vector>

namespace plenary::scene
{

/// On what actors are compared: topics, or events with their topic (roll calls).
class ComparedUnits
{
public:
    ComparedUnits(const Dataset& data, CompareBy by);

    static constexpr std::uint32_t none = 0xFFFFFFFFU;
    std::size_t count() const { return m_count; }
    /// The unit of a position; none for one that was made at no event.
    std::uint32_t of(Row position) const { return m_units.empty() ? m_topics[position] : m_units[position]; }

private:
    const Column<Row>& m_topics;
    std::vector<std::uint32_t> m_units; ///< of each position; empty for topics
    std::size_t m_count = 0;
};

} // namespace plenary::scene
