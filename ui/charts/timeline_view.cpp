// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/views.h"

#include "ui/render/figure.h"
#include "ui/timing.h"

#include <cmath>

namespace plenary
{

namespace
{

constexpr double cursorSlop = 6;
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
    return figureScene(context, chartOptions(), panelFrame(scene::Frame::Legend::None), {width, height});
}

void TimelineView::painted(const QElapsedTimer& frame)
{
    timing::painted(frame);
}

scene::TimeScale TimelineView::scale() const
{
    return {session().span().from, session().span().to, scene().plot.x, std::max(1.0, scene().plot.width)};
}

void TimelineView::fitAll()
{
    session().setSpan(scene::extentOf(session().context(width(), height())));
}

void TimelineView::zoom(double factor, double share)
{
    const auto span = session().span();
    const auto length = static_cast<double>(span.to - span.from);
    const double newLength = std::clamp(length * factor, 1000.0, 1e15);
    const auto anchor = static_cast<double>(span.from) + length * share;
    const auto from = static_cast<Instant>(anchor - newLength * share);
    session().setSpan({from, from + static_cast<Instant>(newLength)});
}

void TimelineView::pan(double share)
{
    const auto span = session().span();
    const auto by = static_cast<Instant>(static_cast<double>(span.to - span.from) * share);
    session().setSpan({span.from + by, span.to + by});
}

void TimelineView::stepEvent(int step)
{
    const auto id = session().neighbourEvent(step);
    if (id == 0)
        return;
    session().select({scene::Target::Kind::Event, id});
    const auto& events = session().data().events;
    const TimeSpan time = resolved(events.time(session().data().rowOf(EventId{id})), session().zone());
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
    const bool onCursor =
        session().asOf() < distantFuture && std::abs(scale().x(session().asOf()) - at.x()) < cursorSlop;
    m_drag = modifiers & Qt::ShiftModifier ? Drag::Box : onCursor ? Drag::AsOf : Drag::Pan;
    return m_drag != Drag::Pan;
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
    } else {
        const double perPixel = static_cast<double>(m_dragSpan.to - m_dragSpan.from) / std::max(1.0, plot.width);
        const auto by = static_cast<Instant>((from.x() - to.x()) * perPixel);
        session().setSpan({m_dragSpan.from + by, m_dragSpan.to + by});
    }
}

void TimelineView::release(QPointF at)
{
    if (m_drag == Drag::Box) {
        setRubberBand({});
        const Instant first = scale().instant(std::min(m_boxFrom, at.x()));
        const Instant last = scale().instant(std::max(m_boxFrom, at.x()));
        if (std::abs(at.x() - m_boxFrom) > cursorSlop)
            session().setSpan({first, last});
    }
    m_drag = Drag::None;
}

bool TimelineView::doubleClick(QPointF)
{
    fitAll();
    return true;
}

bool TimelineView::key(int pressed, Qt::KeyboardModifiers modifiers)
{
    if (modifiers & (Qt::ControlModifier | Qt::AltModifier))
        return false;
    switch (pressed) {
    case Qt::Key_W:
    case Qt::Key_Plus:
        zoom(0.8);
        return true;
    case Qt::Key_S:
    case Qt::Key_Minus:
        zoom(1.25);
        return true;
    case Qt::Key_A:
        pan(-0.1);
        return true;
    case Qt::Key_D:
        pan(0.1);
        return true;
    case Qt::Key_F:
        fitAll();
        return true;
    case Qt::Key_Right:
    case Qt::Key_Period:
        stepEvent(1);
        return true;
    case Qt::Key_Left:
    case Qt::Key_Comma:
        stepEvent(-1);
        return true;
    case Qt::Key_Home:
    case Qt::Key_End: {
        const auto all = scene::extentOf(session().context(width(), height()));
        const Instant length = session().span().to - session().span().from;
        session().setSpan(pressed == Qt::Key_Home ? scene::Extent{all.from, all.from + length}
                                                  : scene::Extent{all.to - length, all.to});
        return true;
    }
    default:
        return false;
    }
}

} // namespace plenary
