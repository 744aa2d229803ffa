// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/timeline_view.h"

#include "ui/render/figure_maker.h"
#include "ui/session/timing.h"

#include <algorithm>
#include <cmath>

namespace plenary
{

namespace
{

constexpr double dragSlop = 6;
/// Rows of the table made with each picture while nobody looks at it.
constexpr std::size_t rowsUnseen = 200;

} // namespace

TimelineView::TimelineView(Session& session, QWidget* parent)
    : ChartView(session, Change::Timeline | Change::AsOf, parent)
{
}

scene::ChartOptions TimelineView::chartOptions() const
{
    scene::ChartOptions options;
    options.kind = scene::ChartKind::Timeline;
    options.timeline = session().timeline();
    return options;
}

scene::Scene TimelineView::build(double width, double height) const
{
    auto context = session().context(width, height);
    if (!showsTable())
        context.tableRows = rowsUnseen;
    return figureScene(context, chartOptions(), panelFrame(scene::Frame::Legend::None));
}

void TimelineView::painted(const QElapsedTimer& frame)
{
    timing::painted(frame);
}

scene::TimeScale TimelineView::scale() const
{
    return scaleOf(session().span());
}

scene::TimeScale TimelineView::scaleOf(scene::Extent span) const
{
    return {span.from, span.to, scene().plot.x, std::max(1.0, scene().plot.width), scene().time.folds};
}

void TimelineView::fitAll()
{
    session().setSpan(scene::extentOf(session().view()));
}

void TimelineView::zoom(double factor, double share)
{
    session().setSpan(scale().zoomed(factor, share));
}

void TimelineView::pan(double share)
{
    session().setSpan(scale().moved(share));
}

void TimelineView::stepEvent(int step, bool together)
{
    const auto id = session().neighbourEvent(step);
    if (id == 0)
        return;
    focusOn(nullptr);
    if (together && !std::ranges::count(session().marked(), EventId{id}))
        session().toggleMark(EventId{id});
    else if (!together)
        session().select({scene::Target::Kind::Event, id});
    goTo(resolved(session().data().events.time(session().data().rowOf(EventId{id})), session().zone()));
}

void TimelineView::goTo(const TimeSpan& time)
{
    const auto span = session().span();
    const Instant middle = midpoint(time);
    if (middle < span.from || middle >= span.to)
        session().setSpan({middle - (span.to - span.from) / 2, middle + (span.to - span.from) / 2});
}

bool TimelineView::wheel(QPointF at, double steps)
{
    const auto& plot = scene().plot;
    zoom(std::pow(0.8, steps), std::clamp((at.x() - plot.x) / std::max(1.0, plot.width), 0.0, 1.0));
    return true;
}

bool TimelineView::press(QPointF at, Qt::KeyboardModifiers modifiers)
{
    m_dragSpan = session().span();
    m_boxFrom = at.x();
    m_drag = modifiers & Qt::ShiftModifier ? Drag::Box : isOnCursor(at) ? Drag::AsOf : Drag::Pan;
    if (const auto* lane = at.x() < scene().plot.x ? laneAt(at.y()) : nullptr) {
        m_drag = Drag::Lane;
        m_lane = lane->lane;
    }
    return m_drag == Drag::Box; // a mere click on the as-of cursor means what stands there
}

void TimelineView::drag(QPointF from, QPointF to)
{
    const auto& plot = scene().plot;
    if (m_drag == Drag::Box) {
        const double left = std::clamp(std::min(from.x(), to.x()), plot.x, plot.right());
        const double right = std::clamp(std::max(from.x(), to.x()), plot.x, plot.right());
        setRubberBand({left, plot.y, right - left, plot.height});
    } else if (m_drag == Drag::AsOf) {
        session().setAsOf(scale().instant(std::clamp(to.x(), plot.x, plot.right())));
    } else if (m_drag == Drag::Lane) {
        if (const auto* lane = laneAt(to.y()))
            setRubberBand({lane->box.x, lane->box.y, plot.right(), lane->box.height});
    } else {
        session().setSpan(scaleOf(m_dragSpan).moved((from.x() - to.x()) / std::max(1.0, plot.width)));
    }
}

void TimelineView::release(QPointF at)
{
    if (m_drag == Drag::Box) {
        setRubberBand({});
        const Instant first = scale().instant(std::min(m_boxFrom, at.x()));
        const Instant last = scale().instant(std::max(m_boxFrom, at.x()));
        const auto* hit = scene().hitAt({at.x(), at.y()});
        if (std::abs(at.x() - m_boxFrom) > dragSlop)
            session().setSpan({first, last});
        else if (hit && hit->target.kind == scene::Target::Kind::Event)
            session().markThrough(EventId{hit->target.first});
    }
    if (m_drag == Drag::Lane) {
        setRubberBand({});
        dropLane(at.y());
    }
    m_drag = Drag::None;
}

bool TimelineView::doubleClick(QPointF at)
{
    if (const auto* lane = at.x() < scene().plot.x ? laneAt(at.y()) : nullptr) {
        collapseLane(lane->lane);
        return true;
    }
    fitAll();
    return true;
}

void TimelineView::toEnd(bool last)
{
    const auto all = scene::extentOf(session().view());
    const Instant length = session().span().to - session().span().from;
    session().setSpan(last ? scene::Extent{all.to - length, all.to} : scene::Extent{all.from, all.from + length});
}

bool TimelineView::key(int pressed, Qt::KeyboardModifiers modifiers)
{
    if (laneKey(pressed, modifiers))
        return true;
    if (modifiers & (Qt::ControlModifier | Qt::AltModifier))
        return false;
    const bool together = modifiers & Qt::ShiftModifier;
    switch (pressed) {
    case Qt::Key_W:
    case Qt::Key_Plus:
        return zoom(0.8), true;
    case Qt::Key_S:
    case Qt::Key_Minus:
        return zoom(1.25), true;
    case Qt::Key_A:
        return pan(-0.1), true;
    case Qt::Key_D:
        return pan(0.1), true;
    case Qt::Key_F:
        return fitAll(), true;
    case Qt::Key_Right:
    case Qt::Key_Period:
        return stepEvent(1, together), true;
    case Qt::Key_Left:
    case Qt::Key_Comma:
        return stepEvent(-1, together), true;
    case Qt::Key_G:
        emit dateWanted();
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (focusedStrip() || session().selected().kind == scene::Target::Kind::None)
            return false;
        emit detailsWanted();
        return true;
    case Qt::Key_Home:
    case Qt::Key_End:
        return toEnd(pressed == Qt::Key_End), true;
    default:
        return false;
    }
}

} // namespace plenary
