// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/stats/coding.h"

#include <algorithm>
#include <limits>
#include <map>

namespace plenary::scene
{

namespace
{

CodingReliability measured(const Dataset& data, Row topic, const std::vector<const CodedUnit*>& units)
{
    CodingReliability result{topic, units.size(), 0, {}};
    std::vector<double> ratings(data.coders.size() * units.size(), std::numeric_limits<double>::quiet_NaN());
    for (std::size_t i = 0; i < units.size(); ++i) {
        result.disputed += isDisputed(data, *units[i]);
        for (const Row row : units[i]->positions)
            ratings[data.positions.coder[row] * units.size() + i] = data.positions.stance[row];
    }
    for (const auto level : {stats::Level::Nominal, stats::Level::Ordinal, stats::Level::Interval})
        result.alpha[static_cast<std::size_t>(level)] =
            stats::krippendorffAlpha(ratings, data.coders.size(), units.size(), level);
    return result;
}

} // namespace

std::vector<CodedUnit> unitsCodedTwice(const Dataset& data, const Selection& selection)
{
    const auto& positions = data.positions;
    std::map<Row, std::vector<Row>> found;
    for (Row row = 0; row < positions.statement.size(); ++row)
        if (selection.positions[row] != 0 && positions.coder[row] != noRow)
            found[positions.statement[row]].push_back(row);
    std::vector<CodedUnit> units;
    for (auto& [first, rows] : found)
        if (rows.size() > 1) {
            std::ranges::stable_sort(rows, {}, [&](Row row) { return positions.coder[row]; });
            units.push_back({std::move(rows)});
        }
    std::ranges::stable_sort(units, {}, &CodedUnit::first);
    return units;
}

bool isDisputed(const Dataset& data, const CodedUnit& unit)
{
    return std::ranges::any_of(
        unit.positions, [&](Row row) { return data.positions.stance[row] != data.positions.stance[unit.first()]; });
}

std::vector<CodingReliability> codingReliability(const Dataset& data, std::span<const CodedUnit> units)
{
    std::vector<const CodedUnit*> all;
    std::map<Row, std::vector<const CodedUnit*>> byTopic;
    for (const CodedUnit& unit : units) {
        all.push_back(&unit);
        byTopic[data.positions.topic[unit.first()]].push_back(&unit);
    }
    std::vector<CodingReliability> results{measured(data, noRow, all)};
    for (const auto& [topic, of] : byTopic)
        results.push_back(measured(data, topic, of));
    return results;
}

} // namespace plenary::scene
