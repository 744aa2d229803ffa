// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/verbs/figure/timeline_flags.h"

#include <algorithm>

namespace plenary::cli
{

namespace
{

std::vector<std::string> parts(const std::string& text)
{
    std::vector<std::string> found;
    for (const auto part : split(text, ','))
        if (!trimmed(part).empty())
            found.emplace_back(trimmed(part));
    return found;
}

} // namespace

void TimelineFlags::addTo(Verb& verb)
{
    verb.add("--bands", bands, "Bands of a timeline: eras, nights, both separated by a comma, or none");
    verb.addFlag("--no-links", noLinks, "No arrows to the events that an event responds to or amends");
    verb.addFlag("--no-folds", noFolds, "Nights and long times without an event in their length on a timeline");
    verb.add("--lane-order", laneOrder, "Lanes of a timeline that come first, like actor:france,group:together");
    verb.add("--hide-lanes", hiddenLanes, "Lanes of a timeline to leave out");
    verb.add("--collapse-lanes", collapsedLanes, "Lanes of a timeline drawn one row high");
}

std::vector<std::string> colourWords()
{
    auto words = wordsOf<scene::MapColour>();
    for (auto& word : wordsOf<scene::ColourBy>())
        if (std::ranges::count(words, word) == 0)
            words.push_back(std::move(word));
    return words;
}

Result<> checkColour(scene::ChartKind chart, const std::string& colour)
{
    const auto check = [&](const std::vector<std::string>& words) -> Result<> {
        if (colour.empty() || std::ranges::count(words, colour) > 0)
            return {};
        return fail(Errc::Invalid, PLENARY_TR("core", "This chart cannot be coloured by “%1”: write one of %2."),
                    {colour, join(words, ", ")});
    };
    return chart == scene::ChartKind::Timeline ? check(wordsOf<scene::ColourBy>())
           : chart == scene::ChartKind::Map    ? check(wordsOf<scene::MapColour>())
                                               : Result<>{};
}

Result<> TimelineFlags::apply(scene::TimelineOptions& options, const std::string& colour, const scene::View& view) const
{
    options.colourBy = kindFromKey<scene::ColourBy>(colour).value_or(scene::ColourBy::Kind);
    options.links = !noLinks;
    options.folds = !noFolds;
    options.eras = options.nights = false;
    for (const auto& band : parts(bands)) {
        if (band != "eras" && band != "nights" && band != "none")
            return fail(Errc::Invalid, PLENARY_TR("core", "“%1” is no band of a timeline: write eras, nights or none."),
                        {band});
        options.eras = options.eras || band == "eras";
        options.nights = options.nights || band == "nights";
    }
    std::vector<std::string> known;
    for (const auto& lane :
         scene::groupEvents(view.data, view.selection, options.laneBy, scene::TimelineIndex::mostLanes))
        known.push_back(lane.id);
    for (const auto& [text, ids] : {std::pair{&laneOrder, &options.laneOrder},
                                    {&hiddenLanes, &options.hiddenLanes},
                                    {&collapsedLanes, &options.collapsedLanes}}) {
        *ids = parts(*text);
        for (const auto& id : *ids)
            if (std::ranges::count(known, id) == 0)
                return fail(Errc::Invalid, PLENARY_TR("core", "There is no lane “%1” here: the lanes are %2."),
                            {id, join(known, ", ")});
    }
    return {};
}

} // namespace plenary::cli
