// SPDX-License-Identifier: GPL-3.0-or-later
// TimelineView: lanes, and events selected together.
#include "core/scene/timeline/lane_choice.h"
#include "ui/charts/narrowing.h"
#include "ui/charts/timeline_view.h"

#include <QMenu>

#include <algorithm>
#include <cmath>

namespace plenary
{

using scene::Hit;
using scene::Target;

namespace
{

constexpr double cursorSlop = 6;

bool isEvent(const Hit& hit)
{
    return hit.target.kind == Target::Kind::Event;
}

double middleOf(const Hit& hit)
{
    return hit.box.y + hit.box.height / 2;
}

} // namespace

bool TimelineView::isOnCursor(QPointF at) const
{
    const auto& plot = scene().plot;
    return session().asOf() < distantFuture && at.x() >= plot.x && at.x() <= plot.right() &&
           std::abs(scale().x(session().asOf()) - at.x()) < cursorSlop;
}

std::optional<Qt::CursorShape> TimelineView::cursorAt(QPointF at) const
{
    return session().isOpen() && isOnCursor(at) ? std::optional(Qt::SizeHorCursor) : std::nullopt;
}

bool TimelineView::pick(const Hit& hit, QPointF at, Qt::KeyboardModifiers modifiers)
{
    if (isStrip(hit)) {
        reach(partOf(hit, pixelsAt(at.x())), at.x());
        return true;
    }
    if (!isEvent(hit) || !(modifiers & Qt::ControlModifier))
        return false;
    session().toggleMark(EventId{hit.target.first});
    return true;
}

const Hit* TimelineView::laneAt(double y) const
{
    for (const Hit& hit : scene().hits)
        if (!hit.lane.empty() && y >= hit.box.y && y < hit.box.bottom())
            return &hit;
    return nullptr;
}

const Hit* TimelineView::currentLane() const
{
    if (const Hit* strip = focusedStrip())
        return strip;
    if (const Hit* event = focusedEvent())
        return laneAt(middleOf(*event));
    for (const Hit& hit : scene().hits)
        if (hit.target == session().selected() && isEvent(hit))
            return laneAt(middleOf(hit));
    const auto first = std::ranges::find_if(scene().hits, [](const Hit& hit) { return !hit.lane.empty(); });
    return first == scene().hits.end() ? nullptr : &*first;
}

/// The place of the selected event that the keyboard came to: where one event stands in several lanes, not just any.
const Hit* TimelineView::focusedEvent() const
{
    const Hit* hit = focusedHit();
    return hit && isEvent(*hit) && hit->target == session().selected() ? hit : nullptr;
}

/// All titled events of a lane are one stop for the keyboard, at its top, and its strip is the next one below.
std::optional<double> TimelineView::stopOf(const Hit& hit) const
{
    if (isStrip(hit))
        return hit.box.y;
    const Hit* lane = isEvent(hit) ? laneAt(middleOf(hit)) : nullptr;
    return lane ? std::optional(lane->box.y) : std::nullopt;
}

void TimelineView::stepLane(int step)
{
    const auto& hits = scene().hits;
    const auto found = std::ranges::find_if(
        hits, [&](const Hit& hit) { return isEvent(hit) && hit.target == session().selected(); });
    const Hit* selected = found == hits.end() ? nullptr : &*found;
    const Hit* current = focusedStrip() ? focusedStrip() : focusedEvent() ? focusedEvent() : selected;
    const auto from = current ? stopOf(*current) : std::nullopt;
    const double x = selected ? selected->box.x : scene().plot.x;
    const Hit* best = nullptr;
    double bestY = 0;
    for (const Hit& hit : hits) {
        const auto stop = stopOf(hit);
        if (!stop || (from && (*stop - *from) * step <= 0))
            continue;
        // The nearest stop; of the events there the one nearest in time.
        const double away = *stop * step;
        if (!best || away < bestY || (away == bestY && std::abs(hit.box.x - x) < std::abs(best->box.x - x))) {
            best = &hit;
            bestY = away;
        }
    }
    if (!best)
        return;
    focusOn(best);
    if (!isStrip(*best))
        session().select(Target(best->target));
}

std::vector<std::string> TimelineView::shownLanes() const
{
    const auto& options = session().timeline();
    const auto index = scene::indexFor(session().view(),
                                       scene::TimelineIndex::Options{options.laneBy, options.colourBy});
    std::vector<std::string> ids;
    for (const std::size_t lane : scene::lanesToShow(*index, options))
        ids.push_back(index->lanes()[lane].head().id);
    return ids;
}

void TimelineView::moveLane(const std::string& lane, std::ptrdiff_t places)
{
    auto order = shownLanes();
    const auto from = std::ranges::find(order, lane);
    if (from == order.end())
        return;
    const auto last = std::ssize(order) - 1;
    const auto to = std::clamp<std::ptrdiff_t>(from - order.begin() + places, 0, last);
    order.erase(from);
    order.insert(order.begin() + to, lane);
    auto timeline = session().timeline();
    // What is hidden now keeps its place behind, for when it is shown again.
    for (const auto& other : timeline.laneOrder)
        if (std::ranges::count(order, other) == 0)
            order.push_back(other);
    timeline.laneOrder = std::move(order);
    session().setTimeline(std::move(timeline));
}

void TimelineView::dropLane(double y)
{
    const auto* target = laneAt(y);
    if (!target || target->lane == m_lane)
        return;
    const auto order = shownLanes();
    const auto from = std::ranges::find(order, m_lane);
    const auto to = std::ranges::find(order, target->lane);
    if (from != order.end() && to != order.end())
        moveLane(std::string(m_lane), to - from);
}

void TimelineView::hideLane(const std::string& lane)
{
    auto timeline = session().timeline();
    if (shownLanes().size() < 2)
        return; // one lane stays
    timeline.hiddenLanes.push_back(lane);
    session().setTimeline(std::move(timeline));
}

void TimelineView::collapseLane(const std::string& lane)
{
    auto timeline = session().timeline();
    if (std::erase(timeline.collapsedLanes, lane) == 0)
        timeline.collapsedLanes.push_back(lane);
    session().setTimeline(std::move(timeline));
}

void TimelineView::showAllLanes()
{
    auto timeline = session().timeline();
    timeline.hiddenLanes.clear();
    timeline.collapsedLanes.clear();
    session().setTimeline(std::move(timeline));
}

bool TimelineView::laneKey(int pressed, Qt::KeyboardModifiers modifiers)
{
    const bool alt = modifiers & Qt::AltModifier;
    const bool plain = !(modifiers & (Qt::ControlModifier | Qt::AltModifier));
    const bool vertical = pressed == Qt::Key_Up || pressed == Qt::Key_Down;
    const int step = pressed == Qt::Key_Up ? -1 : 1;
    if (vertical && plain)
        return stepLane(step), true;
    const bool concernsLane = (vertical && alt) || (plain && (pressed == Qt::Key_C || pressed == Qt::Key_H));
    if (!concernsLane)
        return false;
    if (pressed == Qt::Key_H && modifiers & Qt::ShiftModifier)
        return showAllLanes(), true;
    const auto* lane = currentLane();
    if (!lane)
        return false;
    const std::string id = lane->lane; // the scene goes with the change
    if (vertical)
        moveLane(id, step);
    else if (pressed == Qt::Key_C)
        collapseLane(id);
    else
        hideLane(id);
    return true;
}

void TimelineView::extendMenu(QMenu& menu, QPointF at)
{
    const auto& plot = scene().plot;
    const auto* lane = at.x() < plot.x ? laneAt(at.y()) : nullptr;
    const auto* hit = scene().hitAt({at.x(), at.y()});
    if (!lane && at.x() >= plot.x && at.x() <= plot.right() && !(hit && hit->target.kind == scene::Target::Kind::Event))
        addAsOfHere(menu, session(), scale().instant(at.x()) / millisecondsPerMinute * millisecondsPerMinute);
    if (!lane)
        return;
    const std::string id = lane->lane;
    const bool collapsed = std::ranges::count(session().timeline().collapsedLanes, id) > 0;
    menu.addAction(collapsed ? tr("Expand lane") : tr("Collapse lane"), this, [this, id] { collapseLane(id); });
    menu.addAction(tr("Hide lane"), this, [this, id] { hideLane(id); });
    menu.addAction(tr("Move lane up"), this, [this, id] { moveLane(id, -1); });
    menu.addAction(tr("Move lane down"), this, [this, id] { moveLane(id, 1); });
    if (!session().timeline().hiddenLanes.empty())
        menu.addAction(tr("Show all lanes"), this, [this] { showAllLanes(); });
}

} // namespace plenary
