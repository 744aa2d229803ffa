// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scene/timeline/index.h"
#include "core/scene/view/context.h"

#include <string>
#include <vector>

namespace plenary::scene
{

/// What lies under a few pixels of a density strip.
struct CrowdPart
{
    std::size_t count = 0;
    std::vector<Row> foremost;     ///< the most important of them first
    bool isInseparable = false;    ///< so close in time that no zooming tells them apart
};

/// The events of a lane that lie in [from, to), up to `most` of them by name.
CrowdPart crowdPart(const TimelineIndex& index, const LaneIndex& lane, Instant from, Instant to, std::size_t most);

/// Up to so many a click lists; more it zooms into.
inline constexpr std::size_t mostListed = 40;

/// Whether a click on the part lists its events, rather than zoom in.
inline bool isListed(const CrowdPart& part)
{
    return part.count <= mostListed || part.isInseparable;
}

/// What the hover card says of it: how many, the first titles, and what a click does. The first line is `lane`.
std::string crowdTip(const Context& context, const std::string& lane, const CrowdPart& part);

} // namespace plenary::scene
