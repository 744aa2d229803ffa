// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/map_view.h"

#include "ui/render/figure_maker.h"
#include "ui/render/world.h"
#include "ui/session/compare_states.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace plenary
{

namespace
{

constexpr double mostZoom = 60;

/// The whole of what a view is fitted to, in the same projection.
geo::View whole(const geo::View& view)
{
    geo::View fitted;
    fitted.projection = view.projection;
    fitted.region = view.region;
    if (view.projection == geo::Projection::Globe)
        fitted.turned = view.turned;
    return fitted;
}

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
    return figureScene(session().context(width, height), chartOptions(), panelFrame(scene::Frame::Legend::Bottom));
}

bool MapView::showsMap() const
{
    return session().mapChart() == scene::ChartKind::Map;
}

scene::Rect MapView::panel() const
{
    return scene::mapPanel(scene().plot, session().map());
}

double MapView::unitsPerPixel() const
{
    const auto room = panel();
    return 1 / std::max(1e-9, geo::scaleFor(room.width, room.height, session().map().view, scene::mapMargins));
}

void MapView::setView(geo::View view)
{
    view.zoom = std::clamp(view.zoom, 1.0, mostZoom);
    const auto extent = geo::Projector(view).extent();
    // A region may be left a little: its neighbours are part of what one looks at.
    const double beyond = view.region == geo::Region::World ? 0 : 0.5;
    const double roomX = (extent.right - extent.left) / 2 * (1 + beyond - 1 / view.zoom);
    const double roomY = (extent.top - extent.bottom) / 2 * (1 + beyond - 1 / view.zoom);
    view.centreX = std::clamp(view.centreX, -roomX, roomX);
    view.centreY = std::clamp(view.centreY, -roomY, roomY);
    view.turned.longitude = std::remainder(view.turned.longitude, 360.0);
    view.turned.latitude = std::clamp(view.turned.latitude, -90.0, 90.0);
    auto options = session().map();
    options.view = view;
    session().setMap(session().mapChart(), std::move(options));
}

void MapView::move(geo::View view, double dx, double dy)
{
    const double unit = unitsPerPixel();
    if (view.projection == geo::Projection::Globe) {
        const double degrees = unit * 180 / std::numbers::pi;
        view.turned.longitude -= dx * degrees;
        view.turned.latitude += dy * degrees;
    } else {
        view.centreX -= dx * unit;
        view.centreY += dy * unit;
    }
    setView(view);
}

bool MapView::wheel(QPointF at, double steps)
{
    if (!showsMap())
        return false;
    // Of two maps side by side the same place is meant in both.
    const auto room = panel();
    const double left = at.x() < room.x ? room.x - room.width - scene::mapGap : room.x;
    const double before = unitsPerPixel();
    const double dx = at.x() - (left + room.width / 2);
    const double dy = at.y() - (room.y + room.height / 2);
    geo::View view = session().map().view;
    view.zoom = std::clamp(view.zoom * std::pow(1.25, steps), 1.0, mostZoom);
    const double after = before * session().map().view.zoom / view.zoom;
    // The place under the cursor stays where it is; a globe keeps its middle.
    if (view.projection != geo::Projection::Globe) {
        view.centreX += dx * (before - after);
        view.centreY -= dy * (before - after);
    }
    setView(view);
    return true;
}

bool MapView::press(QPointF at, Qt::KeyboardModifiers modifiers)
{
    m_pressedView = session().map().view;
    if (!showsMap() || !(modifiers & Qt::ShiftModifier))
        return false;
    m_boxFrom = at;
    m_box = {};
    return true;
}

void MapView::drag(QPointF from, QPointF to)
{
    if (!showsMap())
        return;
    if (m_boxFrom) {
        m_box = {std::min(from.x(), to.x()), std::min(from.y(), to.y()), std::abs(to.x() - from.x()),
                 std::abs(to.y() - from.y())};
        setRubberBand(m_box);
        return;
    }
    move(m_pressedView, to.x() - from.x(), to.y() - from.y());
}

void MapView::release(QPointF)
{
    if (!m_boxFrom)
        return;
    m_boxFrom.reset();
    setRubberBand({});
    if (m_box.width < 3 || m_box.height < 3)
        return;
    session().say(compareStances(session(), scene::actorsWithin(session().data(), bundledWorld().map, session().map(),
                                                            panel(), m_box)));
}

bool MapView::doubleClick(QPointF at)
{
    // The second of two quick clicks on the legend is a click.
    if (const scene::Hit* hit = scene().hitAt({at.x(), at.y()}); hit && activated(*hit))
        return true;
    if (showsMap())
        setView(whole(session().map().view));
    return true;
}

bool MapView::key(int pressed, Qt::KeyboardModifiers modifiers)
{
    if (!showsMap() || (modifiers & (Qt::ControlModifier | Qt::AltModifier)))
        return false;
    geo::View view = session().map().view;
    constexpr double step = 60;
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
        move(view, step, 0);
        return true;
    case Qt::Key_D:
        move(view, -step, 0);
        return true;
    case Qt::Key_F:
        view = whole(view);
        break;
    default:
        return false;
    }
    setView(view);
    return true;
}

bool MapView::activated(const scene::Hit& hit)
{
    if (hit.target.kind != scene::Target::Kind::Legend)
        return false;
    const auto index = static_cast<std::size_t>(hit.target.first);
    if (index >= scene().legend.size())
        return true;
    const auto key = scene().legend[index].key;
    auto options = session().map();
    if (std::erase(options.shown, key) == 0)
        options.shown.push_back(key);
    session().setMap(session().mapChart(), std::move(options));
    return true;
}

} // namespace plenary
