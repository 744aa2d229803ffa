// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/dataset.h"

#include <algorithm>
#include <unordered_map>

namespace plenary
{

namespace
{

bool answersTo(const Text& name, std::string_view wanted)
{
    return std::ranges::any_of(name.all(), [&](const auto& label) { return folded(label.second) == wanted; });
}

/// Offices that let their holder speak for another actor, by holder.
std::unordered_map<Row, std::vector<const Affiliation*>> officesByHolder(const Dataset& dataset)
{
    std::unordered_map<Row, std::vector<const Affiliation*>> offices;
    for (const auto& affiliation : dataset.affiliations)
        if (affiliation.speaksFor)
            offices[dataset.rowOf(affiliation.person)].push_back(&affiliation);
    return offices;
}

} // namespace

std::vector<Row> Dataset::findActors(const std::vector<std::string>& uids) const
{
    std::vector<Row> rows;
    for (const auto& uid : uids)
        if (const Row row = findActor(uid); row != noRow)
            rows.push_back(row);
    return rows;
}

Row Dataset::findActor(std::string_view text) const
{
    const std::string wanted = folded(trimmed(text));
    const auto search = [&](auto matches) {
        const auto found = std::ranges::find_if(actors, matches);
        return found == actors.end() ? noRow : static_cast<Row>(found - actors.begin());
    };
    if (const Row row = search([&](const Actor& actor) { return actor.uid == wanted; }); row != noRow)
        return row;
    if (const Row row = search([&](const Actor& actor) { return answersTo(actor.name, wanted); }); row != noRow)
        return row;
    if (const Row row = search([&](const Actor& actor) { return !actor.iso3.empty() && folded(actor.iso3) == wanted; });
        row != noRow)
        return row;
    return search([&](const Actor& actor) { return answersTo(actor.shortName, wanted); });
}

Row Dataset::findTopic(std::string_view text) const
{
    const std::string wanted = folded(trimmed(text));
    for (Row row = 0; row < topics.size(); ++row)
        if (topics[row].uid == wanted || answersTo(topics[row].name, wanted))
            return row;
    return noRow;
}

Row Dataset::findInstrument(std::string_view text) const
{
    const std::string wanted = folded(trimmed(text));
    for (Row row = 0; row < instruments.size(); ++row)
        if (instruments[row].uid == wanted || answersTo(instruments[row].title, wanted))
            return row;
    return noRow;
}

bool holdsAt(std::string_view from, std::string_view to, Instant instant)
{
    const auto start = from.empty() ? Result<TimeSpan>(TimeSpan{distantPast}) : parseTime(from);
    if (start && start->earliestStart > instant)
        return false;
    if (to.empty())
        return true;
    const auto end = parseTime(to);
    return !end || end->latestEnd > instant;
}

void resolveSpeakers(Dataset& dataset)
{
    const auto offices = officesByHolder(dataset);
    auto& positions = dataset.positions;
    positions.countsFor = {};
    std::vector<Row> counted;
    for (Row row = 0; row < positions.size(); ++row) {
        counted.assign(1, positions.actor[row]);
        if (positions.speakingFor[row] != noRow && positions.speakingFor[row] != positions.actor[row])
            counted.push_back(positions.speakingFor[row]);
        for (std::size_t i = 1; i < counted.size(); ++i) {
            const auto found = offices.find(counted[i]);
            if (found == offices.end())
                continue;
            for (const Affiliation* office : found->second) {
                const Row actor = dataset.rowOf(office->actor);
                if (std::ranges::find(counted, actor) == counted.end() &&
                    holdsAt(office->from, office->to, positions.madeMin[row]))
                    counted.push_back(actor);
            }
        }
        positions.countsFor.values.insert(positions.countsFor.values.end(), counted.begin(), counted.end());
        positions.countsFor.closeRow();
    }
}

} // namespace plenary
