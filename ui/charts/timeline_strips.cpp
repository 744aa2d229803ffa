// SPDX-License-Identifier: GPL-3.0-or-later
// TimelineView: the events behind a density strip.
#include "ui/charts/timeline_view.h"

#include <algorithm>

namespace plenary
{

using scene::Hit;
using scene::Target;

namespace
{

/// A pointer means what lies within so many pixels of it.
constexpr double pointerReach = 3;
/// How far a click zooms in.
constexpr double closer = 1.0 / 12;

} // namespace

bool TimelineView::isStrip(const Hit& hit) const
{
    return hit.target.kind == Target::Kind::Lane && !hit.lane.empty() && hit.box.right() > scene().plot.x + 1;
}

const Hit* TimelineView::focusedStrip() const
{
    const Hit* hit = focusedHit();
    return hit && isStrip(*hit) ? hit : nullptr;
}

scene::Extent TimelineView::pixelsAt(double x) const
{
    const Instant from = scale().instant(x - pointerReach);
    return {from, std::max(from + 1, scale().instant(x + pointerReach))};
}

scene::CrowdPart TimelineView::partOf(const Hit& strip, scene::Extent time) const
{
    const auto& options = session().timeline();
    const auto index = scene::indexFor(session().view(),
                                       scene::TimelineIndex::Options{options.laneBy, options.colourBy});
    const auto lane = std::ranges::find_if(
        index->lanes(), [&](const scene::LaneIndex& one) { return one.head().id == strip.lane; });
    if (lane == index->lanes().end())
        return {};
    return scene::crowdPart(*index, *lane, std::max(time.from, session().span().from),
                            std::min(time.to, session().span().to), scene::mostListed);
}

std::string TimelineView::tipOf(const Hit& hit, QPointF at) const
{
    if (!isStrip(hit))
        return hit.tip;
    const auto part = partOf(hit, pixelsAt(at.x()));
    return part.count == 0 ? hit.tip : scene::crowdTip(session().context(width(), height()), hit.name, part);
}

bool TimelineView::leads(const Hit& hit) const
{
    return isStrip(hit) || ChartView::leads(hit);
}

/// By keyboard a strip lists the most important events of what is shown.
bool TimelineView::activated(const Hit& hit)
{
    if (!isStrip(hit))
        return false;
    auto part = partOf(hit, session().span());
    part.isInseparable = true;
    reach(part, 0);
    return true;
}

void TimelineView::reach(const scene::CrowdPart& part, double x)
{
    if (part.foremost.empty())
        return;
    if (!scene::isListed(part)) {
        const auto& plot = scene().plot;
        return zoom(closer, std::clamp((x - plot.x) / std::max(1.0, plot.width), 0.0, 1.0));
    }
    std::vector<EventId> events;
    for (const Row row : part.foremost)
        events.push_back(session().data().events.id[row]);
    const QString note = part.count > events.size()
                             ? tr("%Ln events lie here; the %1 most important ones are selected.", nullptr,
                                  static_cast<int>(part.count))
                                   .arg(events.size())
                             : QString();
    if (events.size() == 1)
        session().select({Target::Kind::Event, events.front().value});
    else
        session().setMarked(std::move(events));
    if (!note.isEmpty())
        session().say(note); // only now: a note goes with the next selection
}

} // namespace plenary
