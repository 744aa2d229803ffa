// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/views.h"

#include <cmath>

namespace plenary
{

OverviewView::OverviewView(Session& session, QWidget* parent) : ChartView(session, Change::Timeline, parent)
{
    setMinimumHeight(52);
}

scene::ChartOptions OverviewView::chartOptions() const
{
    scene::ChartOptions options;
    const auto all = scene::extentOf(session().context(width(), height()));
    options.timeline = session().timeline();
    options.timeline.from = all.from;
    options.timeline.to = all.to;
    return options;
}

scene::Scene OverviewView::build(double width, double height) const
{
    return scene::buildOverview(session().context(width, height), session().span().from, session().span().to);
}

scene::TimeScale OverviewView::scale() const
{
    return scene::overviewScale(session().context(width(), height()), m_pressed ? m_pressedSpan : session().span());
}

bool OverviewView::press(QPointF at, Qt::KeyboardModifiers)
{
    m_pressed = false;
    const auto grid = scale();
    const auto span = session().span();
    const bool inside = at.x() >= grid.x(span.from) - 4 && at.x() <= grid.x(span.to) + 4;
    if (!inside) {
        const Instant centre = grid.instant(at.x());
        session().setSpan({centre - (span.to - span.from) / 2, centre + (span.to - span.from) / 2});
    }
    m_pressedSpan = session().span();
    m_pressed = true;
    return true;
}

void OverviewView::drag(QPointF from, QPointF to)
{
    const auto grid = scale();
    const Instant by = grid.instant(to.x()) - grid.instant(from.x());
    session().setSpan({m_pressedSpan.from + by, m_pressedSpan.to + by});
}

void OverviewView::release(QPointF)
{
    m_pressed = false;
}

bool OverviewView::wheel(QPointF, double steps)
{
    const auto span = session().span();
    const Instant centre = span.from + (span.to - span.from) / 2;
    const auto half = static_cast<Instant>(static_cast<double>(span.to - span.from) * std::pow(0.8, steps) / 2);
    session().setSpan({centre - half, centre + half});
    return true;
}

bool OverviewView::key(int pressed, Qt::KeyboardModifiers)
{
    if (pressed != Qt::Key_Left && pressed != Qt::Key_Right)
        return false;
    const auto span = session().span();
    const Instant by = (span.to - span.from) / 10 * (pressed == Qt::Key_Right ? 1 : -1);
    session().setSpan({span.from + by, span.to + by});
    return true;
}

} // namespace plenary
