// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scene/agreement/units.h"

#include <unordered_map>

namespace plenary::scene
{

ComparedUnits::ComparedUnits(const Dataset& data, CompareBy by)
    : m_topics(data.positions.topic), m_count(data.topics.size())
{
    if (by == CompareBy::Topic)
        return;
    const auto& positions = data.positions;
    m_units.assign(positions.size(), none);
    std::unordered_map<std::uint64_t, std::uint32_t> known; // by event and topic
    for (Row row = 0; row < positions.size(); ++row)
        if (positions.event[row] != noRow && positions.topic[row] != noRow)
            m_units[row] = known
                               .try_emplace(std::uint64_t{positions.event[row]} << 32U | positions.topic[row],
                                            static_cast<std::uint32_t>(known.size()))
                               .first->second;
    m_count = known.size();
}

} // namespace plenary::scene
