// SPDX-License-Identifier: GPL-3.0-or-later
// The timeline: lanes of very many events.
#include "core/scene/timeline_builder.h"

#include <algorithm>
#include <cmath>

namespace plenary::scene
{

using namespace timeline;

void TimelineBuilder::drawCrowd(const LanePlan& plan, const Rect& area)
{
    m_shown += plan.lane->count(m_scale.from, m_scale.to);
    if (area.height < leastLane)
        return;
    drawHead(plan, area);
    drawStrip(plan, area);
}

void TimelineBuilder::drawStrip(const LanePlan& plan, const Rect& area)
{
    (void)plan;
    (void)area;
}

} // namespace plenary::scene
