// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/verbs/figure/map_flags.h"
#include "app/verbs/figure/timeline_flags.h"

#include "core/model/naming.h"
#include "core/scene/map/colours.h"
#include "core/scene/map/map.h"
#include "ui/render/world.h"

#include <algorithm>

namespace plenary::cli
{

void MapFlags::addTo(Verb& verb)
{
    verb.add("--instrument", instrument, "Text whose signatures a map shows");
    verb.add("--projection", projection, "Of a map: equal-earth, natural-earth or globe")
        ->among(wordsOf<geo::Projection>());
    verb.add("--region", region, "Of a map: world, or equal-area europe, africa, asia, americas or oceania")
        ->among(wordsOf<geo::Region>());
    verb.add("--colour,--color", colour,
             "What colours say: of a map class, stance (--topic) or agreement (--with), of a timeline kind, "
             "stance or actor")
        ->among(colourWords());
    verb.add("--with", with, "Actor whose agreement with the others a map shows");
    verb.add("--classes", classes, "Entries of a map's legend to show, others faded, like declined,withdrew");
    verb.add("--beside", beside, "Second as-of date of a map; the earlier one is shown at the left");
    verb.addFlag("--antarctica", antarctica, "A map of the world goes down to the pole");
    verb.addFlag("--rings", rings, "Rings round small states of which nothing is on record");
    verb.addFlag("--no-names", noNames, "No names of states on a map");
    verb.addFlag("--no-inset", noInset, "Europe is not shown larger in a corner of the world");
    verb.add("--find", find, "Country to bring into the middle of a map: a name or an ISO code");
}

Result<> MapFlags::applyView(const Viewed& viewed, scene::MapOptions& map) const
{
    map.view.projection = *kindFromKey<geo::Projection>(projection);
    map.view.region = *kindFromKey<geo::Region>(region);
    map.view.antarctica = antarctica;
    if (map.view.region != geo::Region::World && map.view.projection == geo::Projection::NaturalEarth)
        return fail(Errc::Invalid,
                    PLENARY_TR("core", "A region is always shown equal-area: leave --projection out, or say globe."));
    if (map.view.projection == geo::Projection::Globe && map.view.region != geo::Region::World) {
        map.view.turned = geo::middleOf(map.view.region);
        map.view.region = geo::Region::World;
    }
    if (find.empty())
        return {};
    const auto& world = bundledWorld().map;
    map.view = scene::viewOf(world, TRY(scene::findTerritory(viewed.data(), world, find)), map.view);
    return {};
}

Result<> MapFlags::apply(const Viewed& viewed, const std::string& topic, scene::MapOptions& map) const
{
    TRY(applyView(viewed, map));
    map.rings = rings;
    map.names = !noNames;
    map.inset = !noInset;
    map.colour = kindFromKey<scene::MapColour>(colour).value_or(scene::MapOptions{}.colour);
    if (!instrument.empty())
        map.instrument = viewed.data().instruments[TRY(viewed.instrument(instrument))].uid;
    if (!topic.empty())
        map.topic = viewed.data().topics[TRY(viewed.topic(topic))].uid;
    if (!with.empty())
        map.actor = viewed.data().actors[TRY(viewed.actor(with))].uid;
    const auto keys = scene::mapBinKeys(map.colour);
    for (const auto name : split(classes, ',')) {
        const std::string key(trimmed(name));
        if (key.empty())
            continue;
        if (std::ranges::find(keys, key) == keys.end())
            return fail(Errc::Invalid, PLENARY_TR("core", "The legend of this map has no “%1”: choose from %2."),
                        {key, join(keys, ", ")});
        map.shown.push_back(key);
    }
    if (!beside.empty())
        map.beside = TRY(parseAsOf(beside, viewed.zone()));
    return {};
}

} // namespace plenary::cli
