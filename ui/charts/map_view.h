// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/chart_view.h"

namespace plenary
{

/// The signatory map, or the sums announced. The wheel zooms the map, dragging moves it or turns the globe, a double
/// click shows it whole; Shift and dragging choose the states whose stances are to be compared.
class MapView : public ChartView
{
    Q_OBJECT

public:
    explicit MapView(Session& session, QWidget* parent = nullptr);
    scene::ChartOptions chartOptions() const override;

protected:
    scene::Scene build(double width, double height) const override;
    bool wheel(QPointF at, double steps) override;
    bool press(QPointF at, Qt::KeyboardModifiers modifiers) override;
    void drag(QPointF from, QPointF to) override;
    void release(QPointF at) override;
    bool doubleClick(QPointF at) override;
    bool key(int key, Qt::KeyboardModifiers modifiers) override;
    bool activated(const scene::Hit& hit) override;

private:
    bool showsMap() const;
    scene::Rect panel() const;
    double unitsPerPixel() const;
    void setView(geo::View view);
    void move(geo::View view, double dx, double dy);

    geo::View m_pressedView;
    std::optional<QPointF> m_boxFrom;
    scene::Rect m_box;
};

} // namespace plenary
