// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/views.h"

#include "ui/render/figure.h"

#include <algorithm>
#include <cmath>

namespace plenary
{

namespace
{

constexpr double mostZoom = 60;

} // namespace

MapView::MapView(Session& session, QWidget* parent) : ChartView(session, Change::AsOf | Change::Map, parent) {}

scene::ChartOptions MapView::chartOptions() const
{
    scene::ChartOptions options;
    options.kind = session().mapChart();
    options.map = session().map();
    return options;
}

scene::Scene MapView::build(double width, double height) const
{
    return figureScene(session().context(width, height), chartOptions(), panelFrame(scene::Frame::Legend::Bottom),
                       {width, height});
}

double MapView::unitsPerPixel() const
{
    const auto& plot = scene().plot;
    const double fit = std::min((plot.width - 8) / (2 * geo::equatorX), (plot.height - 8) / (2 * geo::poleY));
    return 1 / std::max(1e-9, fit * session().map().view.zoom);
}

void MapView::setView(geo::View view)
{
    view.zoom = std::clamp(view.zoom, 1.0, mostZoom);
    const double roomX = geo::equatorX * (1 - 1 / view.zoom);
    const double roomY = geo::poleY * (1 - 1 / view.zoom);
    view.centreX = std::clamp(view.centreX, -roomX, roomX);
    view.centreY = std::clamp(view.centreY, -roomY, roomY);
    auto options = session().map();
    options.view = view;
    session().setMap(session().mapChart(), std::move(options));
}

bool MapView::wheel(QPointF at, double steps)
{
    if (session().mapChart() != scene::ChartKind::Map)
        return false;
    const auto& plot = scene().plot;
    const double before = unitsPerPixel();
    const double dx = at.x() - (plot.x + plot.width / 2);
    const double dy = at.y() - (plot.y + plot.height / 2);
    geo::View view = session().map().view;
    view.zoom = std::clamp(view.zoom * std::pow(1.25, steps), 1.0, mostZoom);
    const double after = before * session().map().view.zoom / view.zoom;
    // The place under the cursor stays where it is.
    view.centreX += dx * (before - after);
    view.centreY -= dy * (before - after);
    setView(view);
    return true;
}

bool MapView::press(QPointF, Qt::KeyboardModifiers)
{
    m_pressedView = session().map().view;
    return false;
}

void MapView::drag(QPointF from, QPointF to)
{
    if (session().mapChart() != scene::ChartKind::Map)
        return;
    geo::View view = m_pressedView;
    view.centreX -= (to.x() - from.x()) * unitsPerPixel();
    view.centreY += (to.y() - from.y()) * unitsPerPixel();
    setView(view);
}

bool MapView::doubleClick(QPointF)
{
    setView({});
    return true;
}

bool MapView::key(int pressed, Qt::KeyboardModifiers modifiers)
{
    if (session().mapChart() != scene::ChartKind::Map || (modifiers & (Qt::ControlModifier | Qt::AltModifier)))
        return false;
    geo::View view = session().map().view;
    const double step = 60 * unitsPerPixel();
    switch (pressed) {
    case Qt::Key_Plus:
    case Qt::Key_W:
        view.zoom *= 1.25;
        break;
    case Qt::Key_Minus:
    case Qt::Key_S:
        view.zoom /= 1.25;
        break;
    case Qt::Key_A:
        view.centreX -= step;
        break;
    case Qt::Key_D:
        view.centreX += step;
        break;
    case Qt::Key_F:
        view = {};
        break;
    default:
        return false;
    }
    setView(view);
    return true;
}

} // namespace plenary
