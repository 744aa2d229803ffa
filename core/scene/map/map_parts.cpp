// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scene/map/map.h"
#include "core/scene/map/territories.h"

#include <algorithm>
#include <map>

namespace plenary::scene
{

MapParts::MapParts(const View& given, const geo::WorldMap& earth, const MapOptions& wishes)
    : view(given), world(earth), options(wishes), instrument(instrumentOf(given.data, wishes)),
      states(signatoryStates(given, instrument, wishes.countBlocs)),
      colours(mapColours(given, wishes, states, instrument))
{
    const auto& actors = given.data.actors;
    std::map<std::string, Row, std::less<>> byCode;
    for (Row row = 0; row < actors.size(); ++row) {
        if (actors[row].iso3.empty())
            continue;
        const auto [place, added] = byCode.emplace(actors[row].iso3, row);
        if (added)
            continue;
        const bool better = !colours.tells(place->second) && colours.tells(row);
        crowded.push_back(better ? place->second : row);
        crowded.push_back(better ? row : place->second);
        if (better)
            place->second = row;
    }
    const auto find = [&](const std::string& code) {
        const auto found = byCode.find(code);
        return found == byCode.end() ? noRow : found->second;
    };
    for (const auto& territory : earth.territories()) {
        actor.push_back(territory.noState ? noRow : find(territory.iso3));
        owner.push_back(actor.back() == noRow && !territory.sovereign.empty() ? find(territory.sovereign)
                                                                              : actor.back());
    }
    std::ranges::sort(crowded);
    crowded.erase(std::ranges::unique(crowded).begin(), crowded.end());
    if (earth.territories().empty())
        return;
    for (Row row = 0; row < actors.size(); ++row)
        if (actors[row].kind == ActorKind::State && colours.tells(row) &&
            std::ranges::find(actor, row) == actor.end() && std::ranges::find(crowded, row) == crowded.end())
            homeless.push_back(row);
}

Row instrumentOf(const Dataset& data, const MapOptions& options)
{
    const Row named = data.findInstrument(options.instrument.empty() ? data.summit.instrument : options.instrument);
    return named != noRow || !options.instrument.empty() || data.instruments.empty() ? named : 0;
}

} // namespace plenary::scene
