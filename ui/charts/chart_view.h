// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scene/figure/chart.h"
#include "ui/session/session.h"

#include <QElapsedTimer>
#include <QPoint>
#include <QWidget>

class QCustomPlot;
class QPushButton;
class QMenu;
class QStackedLayout;

namespace plenary
{

class TableTwin;

/// What can be done with the figure of a chart; copies go on the clipboard.
enum class FigureUse { Export, CopyPicture, CopyTable };

/// An interactive chart of the session: shows a scene in a QCustomPlot, rebuilds it when what it depends on changes,
/// points, clicks and moves by keyboard through the scene's places, and has a table twin. Hidden charts do nothing.
class ChartView : public QWidget
{
    Q_OBJECT

public:
    ChartView(Session& session, Changes dependsOn, QWidget* parent = nullptr);
    ~ChartView() override;

    const scene::Scene& scene() const { return m_scene; }
    /// Shows the chart's table in its place, or the chart again.
    void showTable(bool table);
    bool showsTable() const;
    void focusChart();
    /// What a file with this chart is made from.
    virtual scene::ChartOptions chartOptions() const = 0;
    QSize sizeHint() const override { return {480, 320}; }

signals:
    void tableShown(bool shown);
    void figureWanted(plenary::FigureUse use);
    /// The context menu of a place is made: what can be done with its records is added.
    void menuMade(QMenu* menu, const plenary::scene::Hit& hit);
    /// A place was double-clicked that stands for records; who can do something with them says so.
    void editWanted(const plenary::scene::Hit& hit, bool* handled);

protected:
    /// The scene for a size in logical pixels, frame included.
    virtual scene::Scene build(double width, double height) const = 0;
    /// Handles what only this chart knows; answers false for what it does not handle.
    virtual bool wheel(QPointF at, double steps);
    virtual bool press(QPointF at, Qt::KeyboardModifiers modifiers);
    virtual void drag(QPointF from, QPointF to);
    virtual void release(QPointF at);
    virtual bool doubleClick(QPointF at);
    /// A place was clicked; false selects it, unless it is a lane.
    virtual bool pick(const scene::Hit& hit, QPointF at, Qt::KeyboardModifiers modifiers);
    /// What the hover card says at a point of a place.
    virtual std::string tipOf(const scene::Hit& hit, QPointF at) const;
    /// Whether a click on the place does something.
    virtual bool leads(const scene::Hit& hit) const;
    /// What the pointer looks like where it can drag something.
    virtual std::optional<Qt::CursorShape> cursorAt(QPointF at) const;
    /// Adds to the context menu what concerns the place it was asked for at.
    virtual void extendMenu(QMenu& menu, QPointF at);
    virtual bool key(int key, Qt::KeyboardModifiers modifiers);
    /// A place was clicked or opened by keyboard; what this does not handle becomes the selection.
    virtual bool activated(const scene::Hit& hit);
    /// Called when a new picture is painted; `frame` runs since it was begun.
    virtual void painted(const QElapsedTimer&) {}

    Session& session() const { return m_session; }
    void rebuildSoon();
    void setRubberBand(const scene::Rect& band);
    /// The place the keyboard is at; nullptr where it is at none.
    const scene::Hit* focusedHit() const;
    /// Moves the keyboard to a place of scene() and says its name; to none with nullptr.
    void focusOn(const scene::Hit* hit);

    bool eventFilter(QObject* watched, QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    void makeLayers();
    void sessionChanged(Changes changes);
    void rebuild();
    void offerEverything();
    void hover(QPointF at, QPoint global);
    void click(QPointF at, Qt::KeyboardModifiers modifiers);
    void moveFocus(int step);
    void drawFocus();
    bool keyPressed(int key, Qt::KeyboardModifiers modifiers);
    void contextMenu(QPointF at, QPoint global);
    bool doubleClicked(QPointF at);

    Session& m_session;
    Changes m_dependsOn;
    QStackedLayout* m_stack;
    QCustomPlot* m_plot;
    TableTwin* m_table;
    QPushButton* m_clear = nullptr; ///< made where it is needed first
    scene::Scene m_scene;
    scene::Scene m_pointer; ///< what is drawn over the chart: hover, focus, rubber band
    bool m_stale = true;
    bool m_scheduled = false;
    QElapsedTimer m_frame;
    std::size_t m_focus;
    const scene::Hit* m_hovered = nullptr;
    std::string m_tip; ///< shown for it
    std::optional<QPointF> m_pressedAt;
    bool m_dragging = false;
    scene::Rect m_band;
};

} // namespace plenary
