// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/overview_view.h"

#include <algorithm>
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
    const auto all = scene::extentOf(session().view());
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

std::optional<OverviewView::Grip> OverviewView::gripAt(QPointF at) const
{
    constexpr double slop = 5;
    const auto grid = scale();
    const double left = grid.x(session().span().from);
    const double right = grid.x(session().span().to);
    if (at.x() < left - slop || at.x() > right + slop)
        return std::nullopt;
    // A brush too narrow for three grips is taken as a whole at its middle, by its edges outside.
    const double inner = std::min(slop, std::max(0.0, (right - left) / 2 - 2));
    if (at.x() < left + inner)
        return Grip::Left;
    if (at.x() > right - inner)
        return Grip::Right;
    return Grip::Whole;
}

std::optional<Qt::CursorShape> OverviewView::cursorAt(QPointF at) const
{
    const auto grip = gripAt(at);
    if (!grip)
        return std::nullopt;
    return *grip == Grip::Whole ? Qt::OpenHandCursor : Qt::SizeHorCursor;
}

bool OverviewView::press(QPointF at, Qt::KeyboardModifiers)
{
    m_pressed = false;
    const auto grip = gripAt(at);
    m_grip = grip.value_or(Grip::Whole);
    if (!grip) {
        const auto span = session().span();
        const Instant centre = scale().instant(at.x());
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
    auto [first, last] = m_pressedSpan;
    if (m_grip != Grip::Right)
        first += by;
    if (m_grip != Grip::Left)
        last += by;
    // Drawn past the other edge, an edge becomes that one.
    session().setSpan({std::min(first, last), std::max(first, last)});
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
    if (pressed == Qt::Key_W || pressed == Qt::Key_S || pressed == Qt::Key_Plus || pressed == Qt::Key_Minus)
        return wheel({}, pressed == Qt::Key_W || pressed == Qt::Key_Plus ? 1 : -1);
    if (pressed != Qt::Key_Left && pressed != Qt::Key_Right)
        return false;
    const auto span = session().span();
    const Instant by = (span.to - span.from) / 10 * (pressed == Qt::Key_Right ? 1 : -1);
    session().setSpan({span.from + by, span.to + by});
    return true;
}

} // namespace plenary
