// SPDX-License-Identifier: GPL-3.0-or-later
// MainWindow: what there is and where.
#include "ui/window/main_window.h"

#include "ui/charts/map_view.h"
#include "ui/charts/overview_view.h"
#include "ui/charts/stance_view.h"
#include "ui/charts/timeline_view.h"
#include "ui/dialogs/actor_dialog.h"
#include "ui/dialogs/keyboard_help.h"
#include "ui/look/style.h"
#include "ui/panels/filter_panel.h"
#include "ui/panels/inspector.h"
#include "ui/panels/loading_bar.h"
#include "ui/panels/map_tools.h"
#include "ui/panels/message_bar.h"
#include "ui/panels/panel.h"
#include "ui/panels/past_bar.h"
#include "ui/panels/stance_tools.h"
#include "ui/render/qt_lexicon.h"
#include "ui/window/document_actions.h"
#include "ui/window/figure_actions.h"
#include "ui/window/one_at_a_time.h"
#include "ui/window/record_actions.h"
#include "ui/window/search_proposals.h"
#include "ui/window/start_page.h"
#include "ui/window/timeline_actions.h"

#include <QActionGroup>
#include <QApplication>
#include <QComboBox>
#include <QDockWidget>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMenuBar>
#include <QSettings>
#include <QSplitter>
#include <QStackedWidget>
#include <QStatusBar>
#include <QTimer>
#include <QToolBar>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace plenary
{

namespace
{

/// A dock that looks like a panel: its own title bar stays empty, the panel brings one.
QDockWidget* makeDock(QMainWindow* window, const QString& name, Panel* panel, Qt::DockWidgetArea area, int width)
{
    auto* dock = new QDockWidget(window);
    dock->setObjectName(name);
    dock->setTitleBarWidget(new QWidget(dock));
    dock->setFeatures(QDockWidget::DockWidgetClosable);
    auto* margin = new QWidget(dock);
    auto* layout = new QVBoxLayout(margin);
    layout->setContentsMargins(area == Qt::LeftDockWidgetArea ? 6 : 2, 6, area == Qt::LeftDockWidgetArea ? 2 : 6, 6);
    layout->addWidget(panel);
    dock->setWidget(margin);
    window->addDockWidget(area, dock);
    window->resizeDocks({dock}, {width}, Qt::Horizontal);
    return dock;
}

QToolButton* textButton(Panel* panel, bool checkable)
{
    auto* button = panel->addButton();
    button->setCheckable(checkable);
    return button;
}

} // namespace

void MainWindow::makePanels()
{
    m_figures = new FigureActions(
        m_session, [this] { return currentChart()->chartOptions(); }, this);
    connect(m_figures, &FigureActions::chartWanted, this, &MainWindow::reveal);
    m_timeline = new TimelineView(m_session, this);
    m_overview = new OverviewView(m_session, this);
    m_stances = new StanceView(m_session, this);
    m_map = new MapView(m_session, this);
    m_timelinePanel = new Panel(m_timeline, this);
    m_overviewPanel = new Panel(m_overview, this);
    m_stancePanel = new Panel(m_stances, this);
    m_mapPanel = new Panel(m_map, this);

    m_lanes = textButton(m_timelinePanel, false);
    m_lanes->setPopupMode(QToolButton::InstantPopup);
    m_timelineActions = new TimelineActions(m_session, *m_timeline, *m_timelinePanel, *m_player, *this);
    addChartButtons(m_timelinePanel, m_timeline);
    m_matrixButton = textButton(m_stancePanel, true);
    m_profileButton = textButton(m_stancePanel, true);
    m_statementsButton = textButton(m_stancePanel, true);
    m_trendButton = textButton(m_stancePanel, true);
    m_agreementButton = textButton(m_stancePanel, true);
    addChartButtons(m_stancePanel, m_stances);
    m_stancePanel->setTools(new StanceTools(m_session, this));
    m_mapButton = textButton(m_mapPanel, true);
    m_pledgesButton = textButton(m_mapPanel, true);
    addChartButtons(m_mapPanel, m_map);
    m_mapPanel->setTools(new MapTools(m_session, this));
    for (const auto& [kind, button] : {std::pair{scene::ChartKind::Matrix, m_matrixButton},
                                       {scene::ChartKind::Profile, m_profileButton},
                                       {scene::ChartKind::Statements, m_statementsButton},
                                       {scene::ChartKind::Trend, m_trendButton},
                                       {scene::ChartKind::Agreement, m_agreementButton}})
        connect(button, &QToolButton::clicked, this, [this, kind = kind] { setStanceKind(kind); });
    connect(m_mapButton, &QToolButton::clicked, this, [this] { setMapKind(scene::ChartKind::Map); });
    connect(m_pledgesButton, &QToolButton::clicked, this, [this] { setMapKind(scene::ChartKind::Pledges); });
    arrangePanels();
}

void MainWindow::arrangePanels()
{
    m_lower = new QSplitter(Qt::Horizontal);
    m_lower->addWidget(m_stancePanel);
    m_lower->addWidget(m_mapPanel);
    m_rows = new QSplitter(Qt::Vertical);
    m_rows->addWidget(m_timelinePanel);
    m_rows->addWidget(m_overviewPanel);
    m_rows->addWidget(m_lower);
    m_rows->setStretchFactor(0, 10);
    m_rows->setStretchFactor(1, 0);
    m_rows->setStretchFactor(2, 9);
    m_rows->setSizes({470, 64, 360});
    for (auto* splitter : {m_lower, m_rows}) {
        splitter->setHandleWidth(6);
        splitter->setChildrenCollapsible(false);
    }
    auto* centre = new QWidget(this);
    auto* layout = new QVBoxLayout(centre);
    layout->setContentsMargins(4, 6, 4, 6);
    layout->setSpacing(6);
    m_documents = new DocumentActions(
        m_session, [this](const QString& path) { return openPath(path); }, *this);
    m_start = new StartPage(m_session,
                            {[this] { m_documents->openBundled(); }, [this] { m_documents->askAndOpen(); },
                             [this] { m_documents->newSummit(); }, [this](const QString& path) { openDocument(path); }},
                            this);
    m_pages = new QStackedWidget(centre);
    m_pages->addWidget(m_start);
    m_pages->addWidget(m_rows);
    layout->addWidget(new PastBar(m_session, centre));
    layout->addWidget(m_pages, 1);
    m_messages = new MessageBar(m_session, centre);
    setCentralWidget(centre);
}

void MainWindow::addChartButtons(Panel* panel, ChartView* view)
{
    auto* table = panel->addButton();
    table->setCheckable(true);
    auto* large = panel->addButton();
    connect(table, &QToolButton::clicked, view, &ChartView::showTable);
    connect(view, &ChartView::tableShown, table, &QToolButton::setChecked);
    connect(large, &QToolButton::clicked, this, [this, panel] { expand(panel); });
    connect(view, &ChartView::figureWanted, this,
            [this, view](FigureUse use) { m_figures->use(view->chartOptions(), use); });
    connect(view, &ChartView::menuMade, this,
            [this](QMenu* menu, const scene::Hit& hit) { m_records->extend(*menu, hit); });
    connect(view, &ChartView::editWanted, this, [this](const scene::Hit& hit, bool* handled) { *handled = m_records->edit(hit); });
    m_chartButtons.emplace_back(table, large);
}

void MainWindow::makeDocks()
{
    m_filter = new FilterPanel(m_session, this);
    m_inspector = new Inspector(m_session, this);
    connect(m_timeline, &TimelineView::dateWanted, this, &MainWindow::goToDate);
    connect(m_timeline, &TimelineView::detailsWanted, this, [this] { m_inspector->setFocus(Qt::OtherFocusReason); });
    m_filterPanel = new Panel(m_filter, this);
    m_clearFilter = m_filterPanel->addButton();
    connect(m_clearFilter, &QToolButton::clicked, this, [this] { m_session.setFilter({}); });
    m_inspectorPanel = new Panel(m_inspector, this);
    m_back = m_inspectorPanel->addButton();
    m_forward = m_inspectorPanel->addButton();
    connect(m_back, &QToolButton::clicked, m_inspector, &Inspector::back);
    connect(m_forward, &QToolButton::clicked, m_inspector, &Inspector::forward);
    connect(m_inspector, &Inspector::visitedChanged, this, &MainWindow::refreshActions);
    makeDock(this, QStringLiteral("filter"), m_filterPanel, Qt::LeftDockWidgetArea, 216);
    makeDock(this, QStringLiteral("inspector"), m_inspectorPanel, Qt::RightDockWidgetArea, 344);
}

QAction* MainWindow::makeAction(const char* text, const QKeySequence& key, const std::function<void()>& act,
                                bool always)
{
    auto* action = new QAction(this);
    action->setShortcut(key);
    connect(action, &QAction::triggered, this, act);
    addAction(action);
    m_named.push_back({action, text, always});
    return action;
}

QAction* MainWindow::makeToggle(const char* text, const std::function<void(bool)>& act)
{
    auto* toggle = makeAction(text, {}, [] {});
    toggle->setCheckable(true);
    toggle->setChecked(true);
    connect(toggle, &QAction::toggled, this, act);
    return toggle;
}

void MainWindow::makeActions()
{
    m_records = new RecordActions(m_session, *this);
    connect(m_inspector, &Inspector::readingWanted, m_records, &RecordActions::readSource);
    const auto show = [this](bool) {
        m_expanded = nullptr;
        showPanels();
    };
    m_showTimeline = makeToggle(QT_TR_NOOP("Timeline"), show);
    m_showStances = makeToggle(QT_TR_NOOP("Stances"), show);
    m_showMap = makeToggle(QT_TR_NOOP("Map"), show);
    m_tabs = new OneAtATime({m_showTimeline, m_showStances, m_showMap},
                            makeAction(QT_TR_NOOP("&One chart at a time"), {}, [] {}), this);
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget*, QWidget* now) {
        for (auto* chart : std::initializer_list<ChartView*>{m_timeline, m_stances, m_map})
            if (now && (chart == now || chart->isAncestorOf(now)))
                m_touched = chart;
    });
    m_countSpokenFor = makeToggle(QT_TR_NOOP("Count statements for whom the speaker speaks"),
                                  [this](bool count) { m_session.setCountSpokenFor(count); });
    m_countBlocs = makeToggle(QT_TR_NOOP("Mark members of a signing bloc"), [this](bool count) {
        auto map = m_session.map();
        map.countBlocs = count;
        m_session.setMap(m_session.mapChart(), std::move(map));
    });
    m_knownThen = makeToggle(QT_TR_NOOP("Only what was &known at the as-of date"), [this](bool known) { setKnownThen(known); });
    m_knownThen->setChecked(false);
    m_play = makeAction(QT_TR_NOOP("Play"), QKeySequence(QStringLiteral("Ctrl+Space")), [this] { togglePlay(); });
    m_previous = makeAction(QT_TR_NOOP("As-of date back by one event"), QKeySequence(QStringLiteral("Ctrl+Left")),
                            [this] { stepAsOf(-1); });
    m_next = makeAction(QT_TR_NOOP("As-of date on by one event"), QKeySequence(QStringLiteral("Ctrl+Right")),
                        [this] { stepAsOf(1); });
    m_export = makeAction(QT_TR_NOOP("Export…"), QKeySequence(QStringLiteral("Ctrl+Shift+E")),
                          [this] { m_figures->use(currentChart()->chartOptions(), FigureUse::Export); });
    m_light = makeAction(QT_TR_NOOP("Light theme"), {}, [this] { chooseTheme(Theme::Kind::Light); }, true);
    m_dark = makeAction(QT_TR_NOOP("Dark theme"), {}, [this] { chooseTheme(Theme::Kind::Dark); }, true);
    auto* themes = new QActionGroup(this);
    for (auto* theme : {m_light, m_dark}) {
        theme->setCheckable(true);
        themes->addAction(theme);
    }
}

void MainWindow::makeMenus()
{
    const auto menu = [this](const char* text, bool always = false) {
        auto* made = menuBar()->addMenu(QString());
        m_named.push_back({made->menuAction(), text, always});
        return made;
    };
    auto* file = menu(QT_TR_NOOP("&File"), true);
    m_documents->addTo(*file);
    m_figures->addTo(file, m_export);
    file->addAction(makeAction(QT_TR_NOOP("&Quit"), QKeySequence::Quit, [this] { close(); }, true));
    m_records->addTo(*menu(QT_TR_NOOP("&Edit")));
    auto* view = menu(QT_TR_NOOP("&View"), true);
    view->addActions({m_showTimeline, m_showStances, m_showMap, m_tabs->choice()});
    for (const char* name : {"filter", "inspector"})
        if (auto* dock = findChild<QDockWidget*>(QLatin1String(name))) {
            view->addAction(dock->toggleViewAction());
            m_named.push_back({dock->toggleViewAction(),
                               std::string_view(name) == "filter" ? QT_TR_NOOP("Filter") : QT_TR_NOOP("Inspector"), false});
        }
    view->addSeparator();
    view->addAction(makeAction(QT_TR_NOOP("&Time zones on the axis…"), {}, [this] { chooseZones(); }));
    view->addSeparator();
    view->addActions({m_light, m_dark});
    auto* go = menu(QT_TR_NOOP("&Go"));
    go->addAction(makeAction(QT_TR_NOOP("&Next event"), {}, [this] { m_timeline->stepEvent(1); }));
    go->addAction(makeAction(QT_TR_NOOP("&Previous event"), {}, [this] { m_timeline->stepEvent(-1); }));
    go->addAction(
        makeAction(QT_TR_NOOP("Go to &date…"), QKeySequence(QStringLiteral("Ctrl+G")), [this] { goToDate(); }));
    go->addAction(makeAction(QT_TR_NOOP("&Whole time"), QKeySequence(QStringLiteral("Ctrl+0")),
                             [this] { m_timeline->fitAll(); }));
    go->addSeparator();
    go->addActions({m_previous, m_next, m_play, m_knownThen});
    auto* analyse = menu(QT_TR_NOOP("&Analyse"));
    analyse->addAction(makeAction(QT_TR_NOOP("Stance &matrix"), QKeySequence(QStringLiteral("Ctrl+1")),
                                  [this] { showChart(scene::ChartKind::Matrix); }));
    analyse->addAction(makeAction(QT_TR_NOOP("Stance &profile"), QKeySequence(QStringLiteral("Ctrl+2")),
                                  [this] { showChart(scene::ChartKind::Profile); }));
    analyse->addAction(makeAction(QT_TR_NOOP("&Signatory map"), QKeySequence(QStringLiteral("Ctrl+3")),
                                  [this] { showChart(scene::ChartKind::Map); }));
    analyse->addAction(makeAction(QT_TR_NOOP("Su&ms announced"), QKeySequence(QStringLiteral("Ctrl+4")),
                                  [this] { showChart(scene::ChartKind::Pledges); }));
    analyse->addAction(makeAction(QT_TR_NOOP("S&tatements on a topic"), QKeySequence(QStringLiteral("Ctrl+7")),
                                  [this] { showChart(scene::ChartKind::Statements); }));
    analyse->addAction(makeAction(QT_TR_NOOP("Stance &over time"), QKeySequence(QStringLiteral("Ctrl+5")),
                                  [this] { showChart(scene::ChartKind::Trend); }));
    analyse->addAction(makeAction(QT_TR_NOOP("A&greement of actors"), QKeySequence(QStringLiteral("Ctrl+6")),
                                  [this] { showChart(scene::ChartKind::Agreement); }));
    analyse->addAction(makeAction(QT_TR_NOOP("&Actors to compare…"), {}, [this] { chooseActors(m_session, this); }));
    analyse->addAction(makeAction(QT_TR_NOOP("&Words and deeds…"), {}, [this] { showDeeds(); }));
    analyse->addAction(makeAction(QT_TR_NOOP("&Reliability of the coding…"), {}, [this] { showReliability(); }));
    analyse->addSeparator();
    analyse->addActions({m_countSpokenFor, m_countBlocs});
    m_figures->addViewsTo(menu(QT_TR_NOOP("Vie&ws")));
    auto* help = menu(QT_TR_NOOP("&Help"), true);
    help->addAction(makeAction(QT_TR_NOOP("&Keyboard"), Qt::Key_F1, [this] { showKeyboardHelp(this); }, true));
    help->addAction(makeAction(QT_TR_NOOP("&About Plenary"), {}, [this] { showAbout(); }, true));
}

void MainWindow::makeToolBar()
{
    setContextMenuPolicy(Qt::NoContextMenu); // it would hide the bar, and nothing would bring it back
    auto* bar = addToolBar(QString());
    bar->setObjectName(QStringLiteral("tools"));
    bar->setMovable(false);
    bar->setIconSize({18, 18});
    bar->setToolButtonStyle(Qt::ToolButtonIconOnly);
    m_records->addTo(*bar);
    for (auto* toggle : {m_showTimeline, m_showStances, m_showMap}) {
        bar->addAction(toggle);
        static_cast<QToolButton*>(bar->widgetForAction(toggle))->setToolButtonStyle(Qt::ToolButtonTextOnly);
    }
    m_search = new QLineEdit;
    m_search->setObjectName(QStringLiteral("search"));
    m_search->setMinimumWidth(160);
    m_search->setMaximumWidth(420);
    m_search->setClearButtonEnabled(true);
    // The search takes the room there is up to its widest; only what it leaves is empty.
    auto* room = new QWidget(bar);
    auto* row = new QHBoxLayout(room);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_search, 1000);
    row->addStretch(1);
    room->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    bar->addWidget(room);
    const auto* proposals = new SearchProposals(m_session, *m_search);
    connect(m_search, &QLineEdit::returnPressed, this, [this, proposals] {
        if (!proposals->isChoosing())
            applyFilterText();
    });
    auto* focusSearch = new QAction(this);
    focusSearch->setShortcuts({QKeySequence(QStringLiteral("Ctrl+K")), QKeySequence(QKeySequence::Find)});
    addAction(focusSearch);
    connect(focusSearch, &QAction::triggered, m_search, [this] {
        m_search->setFocus(); // hidden, it takes none
        m_search->selectAll();
    });
    connect(m_search, &QLineEdit::textChanged, this, [this](const QString& text) {
        if (text.isEmpty())
            m_session.setFilter({});
    });
    m_asOfLabel = new QLabel(bar);
    bar->addWidget(m_asOfLabel);
    m_asOf = new QToolButton(bar);
    m_asOf->setCheckable(true);
    bar->addWidget(m_asOf);
    connect(m_asOf, &QToolButton::clicked, this, &MainWindow::chooseAsOf);
    bar->addActions({m_previous, m_play, m_next, m_export});
    for (auto* action : {m_export, m_play})
        static_cast<QToolButton*>(bar->widgetForAction(action))->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
}

void MainWindow::makeStatusBar()
{
    for (auto** label : {&m_fileLabel, &m_countLabel, &m_savedLabel}) {
        *label = new QLabel(this);
        statusBar()->addWidget(*label);
    }
    m_countLabel->setObjectName(QStringLiteral("counts"));
    statusBar()->addWidget(new LoadingBar(m_session, this));
    m_timelineActions->addMenu(*menuBar());
    statusBar()->addPermanentWidget(m_timelineActions->rangeLabel());
    m_zoneLabel = new QLabel(this);
    statusBar()->addPermanentWidget(m_zoneLabel);
    m_language = new QComboBox(this);
    m_language->setObjectName(QStringLiteral("language"));
    for (const auto& language : QtLexicon::languages())
        m_language->addItem(QtLexicon::nameOf(language), language);
    statusBar()->addPermanentWidget(m_language);
    statusBar()->setSizeGripEnabled(false);
    connect(m_language, &QComboBox::activated, this,
            [this](int index) { chooseLanguage(m_language->itemData(index).toString()); });
}

void MainWindow::restoreLayout()
{
    const QSettings settings;
    resize(1600, 1000);
    restoreGeometry(settings.value(QStringLiteral("window/geometry")).toByteArray());
    restoreState(settings.value(QStringLiteral("window/state")).toByteArray());
    m_rows->restoreState(settings.value(QStringLiteral("window/rows")).toByteArray());
    m_lower->restoreState(settings.value(QStringLiteral("window/lower")).toByteArray());
    for (const auto& [name, toggle] :
         {std::pair{"timeline", m_showTimeline}, {"stances", m_showStances}, {"map", m_showMap}})
        if (!settings.value(QStringLiteral("window/show-%1").arg(QLatin1String(name)), true).toBool())
            toggle->setChecked(false);
}

void MainWindow::showWorkspace(bool open)
{
    m_pages->setCurrentWidget(open ? static_cast<QWidget*>(m_rows) : m_start);
    m_wasWorkspace |= open;
    if (open)
        for (auto* part : std::exchange(m_away, {}))
            part->show();
    if (open || !m_away.empty())
        return;
    m_player->stop();
    m_expanded = nullptr;
    showPanels();
    std::vector<QWidget*> parts = {findChild<QToolBar*>(QStringLiteral("tools"))};
    for (auto* dock : findChildren<QDockWidget*>())
        parts.push_back(dock);
    std::ranges::copy_if(parts, std::back_inserter(m_away), [](const QWidget* part) { return !part->isHidden(); });
    for (auto* part : m_away)
        part->hide();
}

void MainWindow::saveLayout()
{
    QSettings settings;
    settings.setValue(QStringLiteral("window/geometry"), saveGeometry());
    if (!m_wasWorkspace)
        return; // panels that were never laid out have no sizes
    showWorkspace(true);
    settings.setValue(QStringLiteral("window/state"), saveState());
    settings.setValue(QStringLiteral("window/rows"), m_rows->saveState());
    settings.setValue(QStringLiteral("window/lower"), m_lower->saveState());
    for (const auto& [name, toggle] :
         {std::pair{"timeline", m_showTimeline}, {"stances", m_showStances}, {"map", m_showMap}})
        settings.setValue(QStringLiteral("window/show-%1").arg(QLatin1String(name)), m_tabs->isWanted(toggle));
}

} // namespace plenary
