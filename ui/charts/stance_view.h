// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/chart_view.h"

namespace plenary
{

/// Matrix, profile, course over time or agreement of stances. Names of a matrix can be dragged to order it by hand; a
/// course over time is zoomed by the wheel and moved by dragging, a double click shows it whole.
class StanceView : public ChartView
{
    Q_OBJECT

public:
    explicit StanceView(Session& session, QWidget* parent = nullptr);
    scene::ChartOptions chartOptions() const override;

protected:
    scene::Scene build(double width, double height) const override;
    bool wheel(QPointF at, double steps) override;
    bool press(QPointF at, Qt::KeyboardModifiers modifiers) override;
    void drag(QPointF from, QPointF to) override;
    void release(QPointF at) override;
    void extendMenu(QMenu& menu, QPointF at) override;
    bool doubleClick(QPointF at) override;
    bool key(int key, Qt::KeyboardModifiers modifiers) override;

private:
    bool showsTime() const;
    scene::TimeScale scale() const;
    void setTime(scene::Extent time);
    void zoom(double factor, double share);
    void moveName(const scene::Hit& name, std::ptrdiff_t places);

    scene::Extent m_pressedTime;
    std::optional<scene::Hit> m_name; ///< of the row or column that is dragged
};

} // namespace plenary
