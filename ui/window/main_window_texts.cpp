// SPDX-License-Identifier: GPL-3.0-or-later
// MainWindow: its texts.
#include "ui/charts/map_view.h"
#include "ui/charts/overview_view.h"
#include "ui/charts/stance_view.h"
#include "ui/charts/timeline_view.h"
#include "ui/panels/filter_panel.h"
#include "ui/panels/inspector.h"
#include "ui/panels/message_bar.h"
#include "ui/panels/panel.h"
#include "ui/window/document_actions.h"
#include "ui/window/main_window.h"
#include "ui/window/one_at_a_time.h"
#include "ui/window/record_actions.h"
#include "ui/window/timeline_actions.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QToolButton>

namespace plenary
{

void MainWindow::retranslateActions()
{
    for (const auto& named : m_named)
        named.action->setText(tr(named.text));
    m_documents->retranslate();
    m_records->retranslate();
    for (const auto& [action, tip] : {std::pair{m_previous, tr("Step the as-of date back to the event before")},
                                      {m_next, tr("Step the as-of date on to the next event")},
                                      {m_play, tr("Let the as-of date run from event to event")},
                                      {m_export, tr("Write a chart into a file")},
                                      {m_tabs->choice(), tr("The charts are tabs, as they are in a small window")},
                                      {m_showTimeline, tr("Show or hide the timeline")},
                                      {m_showStances, tr("Show or hide the stances")},
                                      {m_showMap, tr("Show or hide the map")}})
        action->setToolTip(tip);
}

void MainWindow::retranslate()
{
    retranslateActions();
    retranslatePanels();
    m_search->setPlaceholderText(tr("Search events, actors, quotes…   Ctrl K"));
    m_search->setAccessibleName(tr("Search"));
    m_search->setToolTip(
        tr("Words, or terms like actor:france topic:regulation kind:speech stance:<0 from:2025-02-10; Enter applies"));
    m_asOfLabel->setText(tr("As of"));
    m_asOf->setToolTip(tr("Choose the date up to which statements and signatures count"));
    m_language->setAccessibleName(tr("Language"));
    m_zoneLabel->setToolTip(tr("Time zone of all times shown"));
    m_messages->setCloseText(tr("Close"));
}

void MainWindow::retranslatePanels()
{
    for (const auto& [view, name] : {std::pair<ChartView*, QString>{m_timeline, tr("Timeline")},
                                     {m_overview, tr("Overview")},
                                     {m_stances, tr("Stances")},
                                     {m_map, tr("Map")}})
        view->setAccessibleName(name);
    m_filter->setAccessibleName(tr("Filter"));
    m_inspector->setAccessibleName(tr("Inspector"));
    m_filterPanel->setTitle(tr("Filter"));
    m_inspectorPanel->setTitle(tr("Inspector"));
    m_overview->setToolTip(tr("Drag to move through time"));
    m_clearFilter->setText(tr("clear"));
    m_clearFilter->setToolTip(tr("Show everything again"));
    m_matrixButton->setText(tr("matrix"));
    m_profileButton->setText(tr("profile"));
    m_statementsButton->setText(tr("statements"));
    m_trendButton->setText(tr("over time"));
    m_agreementButton->setText(tr("agreement"));
    for (const auto& [button, tip] :
         {std::pair{m_matrixButton, tr("Mean stances by topic and actor")},
          {m_profileButton, tr("Up to six actors side by side on every topic")},
          {m_statementsButton, tr("Every statement of up to six actors on one topic, with its words")},
          {m_trendButton, tr("Stances of up to six actors on one topic over time")},
          {m_agreementButton, tr("How far actors agree: matrix, map, network, polarisation")}})
        button->setToolTip(tip);
    m_mapButton->setText(tr("signatories"));
    m_pledgesButton->setText(tr("sums"));
    for (const auto& [button, name] : {std::pair{m_back, tr("Back")}, {m_forward, tr("Forward")}}) {
        button->setToolTip(name);
        button->setAccessibleName(name);
    }
    for (const auto& [table, large] : m_chartButtons) {
        table->setToolTip(tr("Show as table"));
        table->setAccessibleName(tr("Show as table"));
        large->setToolTip(tr("Fill the window with this chart, or show all again"));
        large->setAccessibleName(tr("Fill the window"));
    }
    m_timelineActions->retranslate();
    delete m_lanes->menu();
    auto* lanes = new QMenu(m_lanes);
    for (const auto& name : kindNames<scene::LaneBy>())
        lanes->addAction(QString::fromStdString(m_session.words().say(name.label)), this, [this, &name] {
            auto timeline = m_session.timeline();
            timeline.laneBy = *kindFromKey<scene::LaneBy>(name.key);
            m_session.setTimeline(std::move(timeline));
        });
    m_lanes->setMenu(lanes);
}

} // namespace plenary
