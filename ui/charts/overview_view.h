// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/chart_view.h"

namespace plenary
{

/// The whole time in one strip with a brush: dragged it moves, dragged at an edge it grows or shrinks, a press beside it
/// brings it there; by keyboard ←/→ move it and W/S zoom.
class OverviewView : public ChartView
{
    Q_OBJECT

public:
    explicit OverviewView(Session& session, QWidget* parent = nullptr);
    scene::ChartOptions chartOptions() const override;
    QSize sizeHint() const override { return {480, 64}; }

protected:
    scene::Scene build(double width, double height) const override;
    bool press(QPointF at, Qt::KeyboardModifiers modifiers) override;
    void drag(QPointF from, QPointF to) override;
    void release(QPointF at) override;
    bool wheel(QPointF at, double steps) override;
    bool key(int key, Qt::KeyboardModifiers modifiers) override;
    std::optional<Qt::CursorShape> cursorAt(QPointF at) const override;

private:
    enum class Grip { Whole, Left, Right };

    scene::TimeScale scale() const;
    /// What a press there would drag; nothing beside the brush.
    std::optional<Grip> gripAt(QPointF at) const;

    scene::Extent m_pressedSpan;
    Grip m_grip = Grip::Whole;
    bool m_pressed = false; ///< while dragging the scale stays as it was
};

} // namespace plenary
