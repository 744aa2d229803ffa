// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scene/timeline/crowd_slice.h"
#include "ui/charts/chart_view.h"

namespace plenary
{

/// Events in lanes: the wheel zooms at the cursor, dragging pans, Shift-drag picks a span, a double click shows all;
/// the as-of cursor can be dragged. Ctrl-click and Shift-click select events together. The names of lanes can be dragged
/// to order them; a double click on one collapses its lane. A click on a density strip selects what lies there, or zooms
/// in where that is much. Keyboard: W/S zoom, A/D pan, ←/→ and ,/. events (with
/// Shift, together), ↑/↓ lanes and their density strips, Enter on a strip selects its most important events in sight,
/// Alt ↑/↓ move the lane, C collapses and H hides it, F all, G a date, Home/End.
class TimelineView : public ChartView
{
    Q_OBJECT

public:
    explicit TimelineView(Session& session, QWidget* parent = nullptr);
    scene::ChartOptions chartOptions() const override;
    void fitAll();
    void zoom(double factor, double share = 0.5);
    void pan(double share);
    /// Selects the event before or after the selected one, or adds it to those selected, and brings it into view.
    void stepEvent(int step, bool together = false);
    /// Selects the event nearest in time in the lane above or below, or moves to a density strip on the way.
    void stepLane(int step);

    /// Ids of the lanes shown, in order.
    std::vector<std::string> shownLanes() const;
    void moveLane(const std::string& lane, std::ptrdiff_t places);
    void hideLane(const std::string& lane);
    void collapseLane(const std::string& lane);
    void showAllLanes();

signals:
    void dateWanted();
    void detailsWanted();

protected:
    scene::Scene build(double width, double height) const override;
    bool wheel(QPointF at, double steps) override;
    bool press(QPointF at, Qt::KeyboardModifiers modifiers) override;
    void drag(QPointF from, QPointF to) override;
    void release(QPointF at) override;
    bool doubleClick(QPointF at) override;
    bool key(int key, Qt::KeyboardModifiers modifiers) override;
    bool pick(const scene::Hit& hit, QPointF at, Qt::KeyboardModifiers modifiers) override;
    bool activated(const scene::Hit& hit) override;
    std::string tipOf(const scene::Hit& hit, QPointF at) const override;
    bool leads(const scene::Hit& hit) const override;
    std::optional<Qt::CursorShape> cursorAt(QPointF at) const override;
    void extendMenu(QMenu& menu, QPointF at) override;
    void painted(const QElapsedTimer& frame) override;

private:
    enum class Drag { None, Pan, Box, AsOf, Lane };

    scene::TimeScale scale() const;
    scene::TimeScale scaleOf(scene::Extent span) const;
    bool isOnCursor(QPointF at) const;
    bool laneKey(int key, Qt::KeyboardModifiers modifiers);
    /// The name of the lane at a height; nullptr where there is none.
    const scene::Hit* laneAt(double y) const;
    /// The lane of the strip the keyboard is at, else that of the selected event, else the first.
    const scene::Hit* currentLane() const;
    const scene::Hit* focusedEvent() const;
    /// The height ↑ and ↓ know a place by; nothing where they do not stop.
    std::optional<double> stopOf(const scene::Hit& hit) const;
    void dropLane(double y);
    void goTo(const TimeSpan& time);
    void toEnd(bool last);
    // timeline_strips.cpp: what lies in a density strip
    bool isStrip(const scene::Hit& hit) const;
    const scene::Hit* focusedStrip() const;
    scene::CrowdPart partOf(const scene::Hit& strip, scene::Extent time) const;
    scene::Extent pixelsAt(double x) const;
    void reach(const scene::CrowdPart& part, double x);

    Drag m_drag = Drag::None;
    scene::Extent m_dragSpan;
    double m_boxFrom = 0;
    std::string m_lane; ///< that is dragged
};

} // namespace plenary
