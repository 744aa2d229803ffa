// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/verbs/viewed.h"
#include "core/scene/map/options.h"

namespace plenary::cli
{

/// What a map is asked to show, in the words of the command line.
struct MapFlags
{
    std::string instrument, projection = "equal-earth", region = "world", colour, with, classes, beside, find;
    bool antarctica = false, rings = false, noNames = false, noInset = false;

    void addTo(Verb& verb);
    /// `topic` is that of --topic, which other charts have as well.
    [[nodiscard]] Result<> apply(const Viewed& viewed, const std::string& topic, scene::MapOptions& map) const;

private:
    [[nodiscard]] Result<> applyView(const Viewed& viewed, scene::MapOptions& map) const;
};

} // namespace plenary::cli
