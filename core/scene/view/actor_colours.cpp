// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scene/view/actor_colours.h"

#include <charconv>

namespace plenary::scene
{

std::vector<Dye> ownColours(const Dataset& data, std::span<const Row> actors)
{
    constexpr std::size_t tones = static_cast<std::size_t>(Tone::Actor5) - static_cast<std::size_t>(Tone::Actor0) + 1;
    std::vector<Dye> dyes;
    for (std::size_t i = 0; i < actors.size() && i < tones; ++i) {
        const std::string& colour = data.actors[actors[i]].colour; // #RRGGBB, as its rule demands
        std::uint32_t rgb = 0;
        const char* end = colour.data() + colour.size();
        if (colour.size() == 7 && std::from_chars(colour.data() + 1, end, rgb, 16).ptr == end)
            dyes.push_back({shifted(Tone::Actor0, i), rgb});
    }
    return dyes;
}

} // namespace plenary::scene
