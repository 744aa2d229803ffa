// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/within.h"

#include <algorithm>

namespace plenary
{

std::vector<std::uint8_t> eventsWithin(const Dataset& dataset, const FilterTerm& term)
{
    std::vector<std::uint8_t> within(dataset.events.size());
    for (const Whole& whole : dataset.wholes)
        if (whole.event < within.size() && term.names(whole.uid))
            within[whole.event] = 1;
    const auto lies = [&](Row event) {
        return std::ranges::any_of(dataset.eventPartOf.of(event),
                                   [&](Row whole) { return whole < within.size() && within[whole] != 0; });
    };
    // An event may stand before the one it lies within: as often as there are levels, and once more.
    for (bool grows = true; grows;) {
        grows = false;
        for (Row event = 0; event + std::size_t{1} < dataset.eventPartOf.offsets.size(); ++event)
            if (within[event] == 0 && lies(event))
                within[event] = grows = true;
    }
    return within;
}

std::vector<std::uint8_t> sumsWithin(const Dataset& dataset, const FilterTerm& term)
{
    const auto& pledges = dataset.pledges;
    std::vector<std::uint8_t> within(pledges.size());
    std::ranges::transform(pledges, within.begin(), [&](const Pledge& pledge) { return term.names(pledge.uid); });
    const auto lies = [&](const Pledge& pledge) {
        const auto whole = std::ranges::find(pledges, pledge.partOf, &Pledge::id);
        return pledge.partOf && whole != pledges.end() && within[static_cast<std::size_t>(whole - pledges.begin())] != 0;
    };
    for (bool grows = true; grows;) {
        grows = false;
        for (std::size_t i = 0; i < pledges.size(); ++i)
            if (within[i] == 0 && lies(pledges[i]))
                within[i] = grows = true;
    }
    return within;
}

} // namespace plenary
