// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scene/figure/chart.h"
#include "ui/session/recovery.h"
#include "ui/session/session.h"

#include <QMainWindow>

class QAction;
class QActionGroup;
class QComboBox;
class QLabel;
class QLineEdit;
class QSplitter;
class QStackedWidget;
class QTimer;
class QToolButton;

namespace plenary
{

class ChartView;
class DocumentActions;
class FigureActions;
class FilterPanel;
class Inspector;
class MapView;
class MessageBar;
class OneAtATime;
class OverviewView;
class Panel;
class RecordActions;
class StanceView;
class StartPage;
class TimelineActions;
class TimelineView;

/// Puts the panels, menus and tools of the program together; holds no state but what is on the screen. Without a document
/// it is a start page, menus and status bar.
class MainWindow : public QMainWindow
{
    Q_OBJECT

public:
    explicit MainWindow(QWidget* parent = nullptr);
    ~MainWindow() override;

    Session& session() { return m_session; }
    /// Opens a document; what is wrong with it is said in the message bar.
    bool openDocument(const QString& path);
    /// Opens a document as a program showed it that was killed, and the form that was open in it.
    void recover(const Unfinished& left);
    /// Opens a document, or the view a figure was made from in the document that is open.
    bool openPath(const QString& path);
    void fail(const Error& error) { m_session.tell(error); }

protected:
    void closeEvent(QCloseEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    QString riskOfPlace(const QString& path);
    // main_window_layout.cpp: what there is and where
    void makePanels();
    void arrangePanels();
    void makeActions();
    void makeMenus();
    void makeToolBar();
    void makeStatusBar();
    void makeDocks();
    /// Of documents that are open, unless it is `always` there.
    QAction* makeAction(const char* text, const QKeySequence& key, const std::function<void()>& act,
                        bool always = false);
    QAction* makeToggle(const char* text, const std::function<void(bool)>& act);
    void addChartButtons(Panel* panel, ChartView* view);
    /// Shows the charts and their tools, or the start page in their place.
    void showWorkspace(bool open);
    void showPanels();
    void restoreLayout();
    void saveLayout();
    // main_window_texts.cpp
    void retranslate();
    void retranslateActions();
    void retranslatePanels();

    // main_window.cpp: what it does
    void sessionChanged(Changes changes);
    void refreshActions();
    void refreshStatus();
    void refreshTitles();
    void applyFilterText();
    void applyTheme();
    void chooseTheme(Theme::Kind kind);
    void chooseLanguage(const QString& language);
    /// The one touched last, as long as it is seen.
    ChartView* currentChart() const;
    /// Makes the panel of a chart visible.
    void reveal(scene::ChartKind chart);
    /// Shows a chart of stances or of the map in its panel.
    void showChart(scene::ChartKind chart);
    void goToDate();
    void chooseZones();
    void chooseAsOf();
    void setKnownThen(bool known);
    void stepAsOf(int step);
    void playOn();
    void togglePlay();
    void showDeeds();
    void showReliability();
    void setStanceKind(scene::ChartKind kind);
    void setMapKind(scene::ChartKind kind);
    void expand(Panel* panel);
    void showAbout();

    struct Named
    {
        QAction* action;
        const char* text;
        bool always; ///< also without a document
    };

    Session m_session;
    std::vector<Named> m_named;
    DocumentActions* m_documents = nullptr;
    RecordActions* m_records = nullptr;
    FigureActions* m_figures = nullptr;
    TimelineView* m_timeline = nullptr;
    TimelineActions* m_timelineActions = nullptr;
    OverviewView* m_overview = nullptr;
    StanceView* m_stances = nullptr;
    MapView* m_map = nullptr;
    FilterPanel* m_filter = nullptr;
    Inspector* m_inspector = nullptr;
    MessageBar* m_messages = nullptr;
    QStackedWidget* m_pages = nullptr;
    StartPage* m_start = nullptr;
    Panel *m_timelinePanel = nullptr, *m_overviewPanel = nullptr, *m_stancePanel = nullptr, *m_mapPanel = nullptr;
    Panel *m_filterPanel = nullptr, *m_inspectorPanel = nullptr;
    Panel* m_expanded = nullptr;
    OneAtATime* m_tabs = nullptr;
    ChartView* m_touched = nullptr; ///< last, by the pointer or the keyboard
    QSplitter *m_columns = nullptr, *m_rows = nullptr, *m_lower = nullptr;
    QAction* m_knownThen = nullptr;
    std::string m_knownBy; ///< the moment that the switch set
    QAction *m_showTimeline = nullptr, *m_showStances = nullptr, *m_showMap = nullptr, *m_countSpokenFor = nullptr,
            *m_countBlocs = nullptr;
    QAction *m_play = nullptr, *m_previous = nullptr, *m_next = nullptr, *m_export = nullptr, *m_light = nullptr,
            *m_dark = nullptr;
    QLineEdit* m_search = nullptr;
    QLabel* m_asOfLabel = nullptr;
    QToolButton *m_asOf = nullptr, *m_matrixButton = nullptr, *m_profileButton = nullptr, *m_statementsButton = nullptr,
                *m_trendButton = nullptr, *m_agreementButton = nullptr, *m_mapButton = nullptr,
                *m_pledgesButton = nullptr, *m_lanes = nullptr, *m_clearFilter = nullptr, *m_back = nullptr,
                *m_forward = nullptr;
    std::vector<std::pair<QToolButton*, QToolButton*>> m_chartButtons; ///< table, expand
    QLabel *m_fileLabel = nullptr, *m_countLabel = nullptr, *m_savedLabel = nullptr, *m_zoneLabel = nullptr;
    QComboBox* m_language = nullptr;
    QTimer* m_player = nullptr;
    std::vector<QWidget*> m_away;  ///< docks and tools that the start page hides
    bool m_wasWorkspace = false;   ///< whether there is a layout worth keeping
};

} // namespace plenary
