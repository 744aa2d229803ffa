// SPDX-License-Identifier: GPL-3.0-or-later
// MainWindow: which chart is meant, and what is dropped on the window.
#include "ui/window/main_window.h"

#include "core/io/figure_file.h"
#include "ui/charts/map_view.h"
#include "ui/charts/stance_view.h"
#include "ui/charts/timeline_view.h"
#include "ui/panels/panel.h"
#include "ui/window/figure_actions.h"

#include <QAction>
#include <QApplication>
#include <QDragEnterEvent>
#include <QMimeData>

namespace plenary
{

bool MainWindow::openPath(const QString& path)
{
    return io::hasFigureEnding(path.toStdString()) ? m_figures->openFigure(path) : openDocument(path);
}

ChartView* MainWindow::currentChart() const
{
    if (m_expanded)
        return static_cast<ChartView*>(m_expanded->content());
    if (m_touched && m_touched->isVisibleTo(this))
        return m_touched;
    for (auto* chart : std::initializer_list<ChartView*>{m_timeline, m_stances, m_map})
        if (chart->isVisibleTo(this))
            return chart;
    return m_timeline;
}

void MainWindow::reveal(scene::ChartKind chart)
{
    auto* toggle = scene::showsStances(chart)            ? m_showStances
                   : chart == scene::ChartKind::Timeline ? m_showTimeline
                                                         : m_showMap;
    toggle->setChecked(true);
    const auto* panel = toggle == m_showStances ? m_stancePanel : toggle == m_showMap ? m_mapPanel : m_timelinePanel;
    if (m_expanded && m_expanded != panel)
        expand(m_expanded);
}

void MainWindow::showChart(scene::ChartKind chart)
{
    if (scene::showsStances(chart))
        setStanceKind(chart);
    else
        setMapKind(chart);
    reveal(chart);
}

void MainWindow::dragEnterEvent(QDragEnterEvent* event)
{
    if (event->mimeData()->hasUrls())
        event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent* event)
{
    for (const auto& url : event->mimeData()->urls())
        if (url.isLocalFile()) {
            openPath(url.toLocalFile());
            return;
        }
}

} // namespace plenary
