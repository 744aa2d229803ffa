// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scene/timeline/crowd_slice.h"

#include "core/scene/words/wording.h"

#include <algorithm>

namespace plenary::scene
{

namespace
{

/// The timeline shows a second at the least.
constexpr Instant shortest = millisecondsPerSecond;
constexpr std::size_t titlesTold = 6;
constexpr double titleRoom = 380;

} // namespace

CrowdPart crowdPart(const TimelineIndex& index, const LaneIndex& lane, Instant from, Instant to, std::size_t most)
{
    CrowdPart part{lane.count(from, to), {}, false};
    if (part.count <= std::max(most, mostListed)) { // few enough to look at each, those that began earlier included
        part.foremost = lane.within(from, to);
    } else {
        part.foremost = lane.foremost(from, to, most);
        if (part.foremost.size() < most) { // of those that began earlier, too
            const auto carried = lane.lasting(from, from, most);
            part.foremost.insert(part.foremost.end(), carried.begin(), carried.end());
        }
    }
    std::ranges::stable_sort(part.foremost, std::greater<>{}, [&](Row row) { return index.times().importance(row); });
    part.foremost.resize(std::min(part.foremost.size(), most));
    if (part.count > mostListed && !part.foremost.empty()) {
        const Instant start = index.times().start(part.foremost.front());
        const Instant middle = from + (to - from) / 2;
        const bool lastTogether = 2 * lane.count(middle, middle + 1) >= part.count;
        part.isInseparable = lastTogether || lane.count(start - shortest / 2, start + shortest / 2) >= part.count;
    }
    return part;
}

std::string crowdTip(const Context& context, const std::string& lane, const CrowdPart& part)
{
    std::string tip = lane + "\n" +
                      context.words.count(PLENARY_TR_N("core", "%n events here"), static_cast<long>(part.count));
    std::vector<EventId> ids;
    for (std::size_t i = 0; i < std::min(part.foremost.size(), titlesTold); ++i)
        ids.push_back(context.data.events.id[part.foremost[i]]);
    for (const Text& title : context.titles(ids)) {
        tip += "\n· " + elided(oneLine(context.in(title)), {12, Weight::Regular}, titleRoom, context.measure);
    }
    if (part.count == 0)
        return tip;
    return tip + "\n" +
           context.words.say(part.count == 1   ? PLENARY_TR("core", "Click to select it.")
                             : isListed(part) ? PLENARY_TR("core", "Click to list them.")
                                              : PLENARY_TR("core", "Click to zoom in on them."));
}

} // namespace plenary::scene
