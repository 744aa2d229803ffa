// SPDX-License-Identifier: GPL-3.0-or-later
// MainWindow: what it does.
#include "ui/window/main_window.h"

#include "core/base/text.h"
#include "core/base/time_format.h"
#include "core/scene/words/wording.h"
#include "ui/charts/timeline_view.h"
#include "ui/dialogs/deeds_dialog.h"
#include "ui/dialogs/moment_dialog.h"
#include "ui/dialogs/reliability_dialog.h"
#include "ui/dialogs/work_progress.h"
#include "ui/dialogs/zone_dialog.h"
#include "ui/forms/record_dialog.h"
#include "ui/look/style.h"
#include "ui/look/translation.h"
#include "ui/panels/filter_panel.h"
#include "ui/panels/inspector.h"
#include "ui/panels/message_bar.h"
#include "ui/panels/panel.h"
#include "ui/render/figure_maker.h"
#include "ui/render/world.h"
#include "ui/session/idle_settling.h"
#include "ui/session/shared_place.h"
#include "ui/window/figure_actions.h"
#include "ui/window/one_at_a_time.h"
#include "ui/window/recent_documents.h"
#include "ui/window/record_actions.h"
#include "ui/window/spoken_state.h"

#include <QApplication>
#include <QCloseEvent>
#include <QComboBox>
#include <QFileInfo>
#include <QLabel>
#include <QLineEdit>
#include <QMessageBox>
#include <QSettings>
#include <QSplitter>
#include <QStyle>
#include <QTimer>
#include <QToolButton>

namespace plenary
{

MainWindow::MainWindow(QWidget* parent) : QMainWindow(parent), m_player(new QTimer(this))
{
    setAcceptDrops(true);
    setWindowIcon(programIcon());
    makePanels();
    makeDocks();
    makeActions();
    makeMenus();
    makeToolBar();
    makeStatusBar();
    connect(&m_session, &Session::changed, this, &MainWindow::sessionChanged);
    new IdleSettling(m_session, this);
    new SpokenState(m_session, *this);
    connect(m_player, &QTimer::timeout, this, [this] { playOn(); });
    const QSettings settings;
    chooseTheme(settings.value(QStringLiteral("theme")).toString() == QLatin1String("dark") ? Theme::Kind::Dark
                                                                                            : Theme::Kind::Light);
    chooseLanguage(settings.value(QStringLiteral("language"), systemLanguage()).toString());
    setStanceKind(scene::ChartKind::Matrix);
    setMapKind(scene::ChartKind::Map);
    applyTheme();
    restoreLayout();
    showWorkspace(false);
    refreshActions();
}

MainWindow::~MainWindow()
{
    if (auto* recovery = Recovery::current())
        recovery->keepView({}, {}); // what it showed is asked no more
}

bool MainWindow::openDocument(const QString& path)
{
    m_player->stop();
    m_messages->hide();
    WorkProgress upgrade(tr("Older document"),
                         tr("%1 is brought to the present format. The file as it was stays beside it.")
                             .arg(QFileInfo(path).fileName()),
                         this);
    if (!m_session.told(m_session.open(path, [&](double share) { return upgrade.goOn(share); })))
        return false;
    m_timeline->focusChart();
    rememberDocument({QFileInfo(path).absoluteFilePath(), m_session.in(m_session.data().summit.title)});
    QStringList remarks;
    if (m_session.document().readOnly())
        remarks << tr("%1 is open for reading only: save a copy to edit it.").arg(path);
    for (const auto& remark : m_session.document().remarks())
        remarks << QString::fromStdString(m_session.words().say(remark));
    if (const QString risk = riskOfPlace(path); !risk.isEmpty())
        remarks << risk;
    if (!remarks.isEmpty())
        m_session.remark(remarks.join(QLatin1Char('\n')));
    return true;
}

/// Of a document that others may change unseen: said once.
QString MainWindow::riskOfPlace(const QString& path)
{
    const auto place = sharedPlace(path);
    const auto said = QStringLiteral("said/shared/") +
                      QString::fromStdString(slug(QFileInfo(path).canonicalFilePath().toStdString()));
    QSettings settings;
    if (place == SharedPlace::None || settings.value(said).toBool())
        return {};
    settings.setValue(said, true);
    return place == SharedPlace::Network ? tr("This document lies on a network drive, where two programs cannot always "
                                              "tell that the other one writes. Let one person "
                                              "at a time edit it, or give everybody a copy and merge them (File).")
                                         : tr("This document lies in a folder that is synchronised. Whoever edits it "
                                              "elsewhere at the same time makes a second "
                                              "copy of it: give everybody a copy and merge them (File).");
}

void MainWindow::recover(const Unfinished& left)
{
    if (!openDocument(left.document))
        return;
    if (!left.view.isEmpty() && !m_session.isLoading())
        m_figures->showPresentView(left.view);
    m_session.remark(
        left.form.isEmpty()
            ? tr("Plenary ended without a word last time. Every edit is in the document, and what was shown is back.")
            : tr("Plenary ended without a word last time. Every edit is in the document; what was shown is back, and "
                 "what was being typed."));
    if (!left.form.isEmpty()) // once the window is there
        QTimer::singleShot(0, this, [this, form = left.form] { continueForm(m_session, form, this); });
}

void MainWindow::sessionChanged(Changes changes)
{
    if (auto* recovery = Recovery::current(); recovery && !(changes & Change::Loading))
        recovery->keepView(
            m_session.isOpen() ? QString::fromStdString(m_session.today().path().string()) : QString(),
            [this] { return m_session.isOpen() && !m_session.isLoading() ? m_figures->presentView() : QString(); });
    if (changes & Change::Document)
        showWorkspace(m_session.isOpen());
    // What is being typed stays when the data of an edit arrive.
    const bool typing = m_search->hasFocus() && m_search->isModified();
    if (changes & Change::Filter || (changes & Change::Document && !typing)) {
        m_search->setText(QString::fromStdString(m_session.filter().text()));
        m_search->setProperty("wrong", false);
        style()->polish(m_search);
    }
    if (changes & Change::Selection)
        m_messages->dismissNote();
    const auto known = m_session.filter().values(FilterField::Known);
    if (changes & Change::AsOf && !known.empty() && known.front() == m_knownBy)
        setKnownThen(true); // both clocks show one time, where they did
    if (changes & Change::Theme)
        applyTheme();
    refreshActions();
    refreshStatus();
    refreshTitles();
}

void MainWindow::refreshActions()
{
    const bool open = m_session.isOpen();
    for (const auto& named : m_named)
        named.action->setEnabled(open || named.always);
    m_countSpokenFor->setChecked(m_session.countsSpokenFor());
    m_countBlocs->setChecked(m_session.map().countBlocs);
    m_knownThen->setChecked(!m_session.filter().values(FilterField::Known).empty());
    m_knownThen->setEnabled(open && m_session.asOf() < distantFuture);
    m_clearFilter->setEnabled(open && !m_session.filter().empty());
    m_back->setEnabled(m_inspector->canGoBack());
    m_forward->setEnabled(m_inspector->canGoForward());
    m_play->setText(m_player->isActive() ? tr("Pause") : tr("Play"));
    m_play->setIcon(icon(m_player->isActive() ? "pause" : "play", m_session.theme()));
}

void MainWindow::refreshStatus()
{
    for (auto* label : {m_fileLabel, m_countLabel, m_savedLabel, m_zoneLabel})
        label->setVisible(m_session.isOpen());
    if (!m_session.isOpen())
        return setWindowTitle(QStringLiteral("Plenary"));
    const auto& dataset = m_session.data();
    const QString path = QString::fromStdString(m_session.today().path().string());
    setWindowTitle(QStringLiteral("%1 — Plenary").arg(m_session.in(dataset.summit.title)));
    m_fileLabel->setText(QFileInfo(path).fileName());
    m_fileLabel->setToolTip(path);
    const auto all = static_cast<int>(dataset.events.size());
    QString counts = m_session.visible().eventCount == dataset.events.size()
                         ? tr("%Ln events", nullptr, all)
                         : tr("%L1 of %Ln events", nullptr, all).arg(m_session.visible().eventCount);
    counts += QStringLiteral(" · ") + tr("%Ln positions", nullptr, static_cast<int>(m_session.visible().positionCount));
    counts += QStringLiteral(" · ") + tr("%Ln signatures", nullptr, static_cast<int>(dataset.signatures.size()));
    counts += QStringLiteral(" · ") + tr("%Ln sources", nullptr, static_cast<int>(dataset.sources.size()));
    m_countLabel->setText(counts);
    m_savedLabel->setText(m_session.showsPast()             ? tr("frozen")
                          : m_session.document().readOnly() ? tr("read-only")
                                                            : tr("all changes saved"));
    m_zoneLabel->setText(QString::fromStdString(m_session.zone().name()));
    m_asOf->setText(m_session.asOf() >= distantFuture ? tr("all dates")
                                                      : QString::fromStdString(scene::asOfMoment(
                                                            m_session.words(), m_session.asOf(), m_session.zone())));
    m_asOf->setChecked(m_session.asOf() < distantFuture);
    m_asOf->setAccessibleName(tr("As of %1").arg(m_asOf->text()));
}

void MainWindow::refreshTitles()
{
    if (!m_session.isOpen())
        return;
    const auto& words = m_session.words();
    const auto span = m_session.span();
    const auto& zone = m_session.zone();
    const auto day = [&](Instant at) { return QString::fromStdString(scene::dayText(words, at, zone)); };
    const auto oneDay = scene::withinDayText(words, span.from, span.to, zone);
    m_timelinePanel->setTitle(oneDay ? tr("Timeline — %1").arg(QString::fromStdString(*oneDay))
                                     : tr("Timeline — %1 to %2").arg(day(span.from), day(span.to - 1)));
    m_lanes->setText(tr("lanes: %1").arg(QString::fromStdString(words.say(labelOf(m_session.timeline().laneBy)))));
    m_stancePanel->setTitle(tr("Stances"));
    for (const auto& [kind, button] : {std::pair{scene::ChartKind::Matrix, m_matrixButton},
                                       {scene::ChartKind::Profile, m_profileButton},
                                       {scene::ChartKind::Statements, m_statementsButton},
                                       {scene::ChartKind::Trend, m_trendButton},
                                       {scene::ChartKind::Agreement, m_agreementButton}})
        button->setChecked(m_session.stanceChart() == kind);
    const bool map = m_session.mapChart() == scene::ChartKind::Map;
    m_mapButton->setChecked(map);
    m_pledgesButton->setChecked(!map);
    m_mapPanel->setTitle(map ? tr("Signatories") : tr("Sums announced"));
}

void MainWindow::applyFilterText()
{
    const auto applied = m_session.setFilterText(m_search->text());
    m_search->setProperty("wrong", !applied.has_value());
    style()->unpolish(m_search);
    style()->polish(m_search);
    if (m_session.told(applied))
        m_messages->hide();
}

void MainWindow::applyTheme()
{
    const auto& theme = m_session.theme();
    applyStyle(*qApp, theme);
    m_records->applyTheme();
    m_previous->setIcon(icon("previous", theme));
    m_next->setIcon(icon("next", theme));
    m_export->setIcon(icon("export", theme));
    m_back->setIcon(icon("previous", theme));
    m_forward->setIcon(icon("next", theme));
    for (const auto& [table, large] : m_chartButtons) {
        table->setIcon(icon("table", theme));
        large->setIcon(icon("expand", theme));
    }
    m_light->setChecked(theme.kind() == Theme::Kind::Light);
    m_dark->setChecked(theme.kind() == Theme::Kind::Dark);
    refreshActions();
}

void MainWindow::chooseTheme(Theme::Kind kind)
{
    QSettings().setValue(QStringLiteral("theme"),
                         kind == Theme::Kind::Dark ? QStringLiteral("dark") : QStringLiteral("light"));
    m_session.setTheme(kind);
}

void MainWindow::chooseLanguage(const QString& language)
{
    QSettings().setValue(QStringLiteral("language"), language);
    installLanguage(language);
    m_language->setCurrentIndex(std::max(0, m_language->findData(language)));
    m_session.setLanguage(language); // whose words the menus use
    retranslate();
    refreshActions();
    refreshStatus();
    refreshTitles();
}

void MainWindow::goToDate()
{
    if (!m_session.isOpen())
        return;
    const auto moment =
        askMoment(m_session, this, tr("Go to date"), tr("Like 11 Feb 2025, 2025-02-11 10:30 or 2025-02"));
    if (!moment)
        return;
    const auto span = m_session.span();
    // As near as it was typed: a month shows the month, an hour what happened about it. Of “since 1958” or “before
    // 1900” the date that is named is shown, as near as now.
    constexpr Instant leastShown = 2 * millisecondsPerHour;
    const bool isOpen = moment->openStart || moment->openEnd;
    const Instant length =
        isOpen ? span.to - span.from : std::max(leastShown, moment->latestEnd - moment->earliestStart);
    const Instant middle = midpoint(*moment);
    m_session.setSpan({middle - length / 2, middle + length / 2});
}

void MainWindow::chooseZones()
{
    if (!m_session.isOpen())
        return;
    ZoneDialog dialog(m_session, this);
    if (dialog.exec() != QDialog::Accepted)
        return;
    auto timeline = m_session.timeline();
    timeline.zones = dialog.chosen();
    m_session.setTimeline(std::move(timeline));
}

void MainWindow::chooseAsOf()
{
    m_asOf->setChecked(m_session.isOpen() && m_session.asOf() < distantFuture);
    if (!m_session.isOpen())
        return;
    const auto moment =
        askMoment(m_session, this, tr("As of"), tr("Like 11 Feb 2025 (the day counts as a whole) or 2025-02-11 12:00"));
    if (moment)
        m_session.setAsOf(moment->latestEnd);
}

/// Of two clocks, what had happened and what a source had told by then, the second one is a term of the filter.
void MainWindow::setKnownThen(bool known)
{
    const bool dated = m_session.asOf() < distantFuture;
    const std::vector<std::string> moment = {isoTime(m_session.asOf(), m_session.zone())};
    const auto wanted = known && dated ? moment : std::vector<std::string>();
    m_knownBy = wanted.empty() ? std::string() : wanted.front();
    if (m_session.isOpen() && m_session.filter().values(FilterField::Known) != wanted)
        m_session.setFilter(m_session.filter().with(FilterField::Known, wanted));
}

void MainWindow::stepAsOf(int step)
{
    if (!m_session.isOpen())
        return;
    if (const auto moment = m_session.nextMoment(step))
        m_session.setAsOf(*moment);
    else
        m_player->stop();
    refreshActions();
}

/// As far as what is shown goes.
void MainWindow::playOn()
{
    const auto next = m_session.isOpen() ? m_session.nextMoment(1) : std::nullopt;
    if (!next || *next > m_session.span().to)
        m_player->stop();
    else
        m_session.setAsOf(*next);
    refreshActions();
}

void MainWindow::togglePlay()
{
    if (!m_session.isOpen())
        return;
    if (m_player->isActive()) {
        m_player->stop();
    } else {
        // What is shown is played: from its beginning where the date lies elsewhere, or behind its last event.
        const auto span = m_session.span();
        const auto next = m_session.nextMoment(1);
        if (!next || *next > span.to || m_session.asOf() < span.from)
            m_session.setAsOf(span.from);
        m_player->start();
    }
    refreshActions();
}

void MainWindow::showDeeds()
{
    DeedsDialog(m_session, this).exec();
}

void MainWindow::showReliability()
{
    ReliabilityDialog(m_session, this).exec();
}

void MainWindow::setStanceKind(scene::ChartKind kind)
{
    m_session.setStances(kind, m_session.stances());
}

void MainWindow::setMapKind(scene::ChartKind kind)
{
    m_session.setMap(kind, m_session.map());
}

void MainWindow::expand(Panel* panel)
{
    m_expanded = m_expanded == panel ? nullptr : panel;
    showPanels();
}

void MainWindow::showPanels()
{
    const auto shows = [&](Panel* panel, QAction* toggle) { return m_expanded ? m_expanded == panel : toggle->isChecked(); };
    m_timelinePanel->setVisible(shows(m_timelinePanel, m_showTimeline));
    m_overviewPanel->setVisible(shows(m_timelinePanel, m_showTimeline));
    m_stancePanel->setVisible(shows(m_stancePanel, m_showStances));
    m_mapPanel->setVisible(shows(m_mapPanel, m_showMap));
    m_lower->setVisible(shows(m_stancePanel, m_showStances) || shows(m_mapPanel, m_showMap));
}

void MainWindow::showAbout()
{
    QMessageBox::about(this, tr("About Plenary"),
                       tr("<b>%1</b><p>Who stood where, when, and the proof behind it.</p><p>Free software under the "
                          "GNU General Public License, version 3 or later. "
                          "Made with Qt, QCustomPlot, SQLite and Natural Earth; typeface Inter.</p>")
                           .arg(QString::fromStdString(productName())));
}

void MainWindow::resizeEvent(QResizeEvent* event)
{
    QMainWindow::resizeEvent(event);
    m_tabs->fit(size());
}

void MainWindow::closeEvent(QCloseEvent* event)
{
    m_expanded = nullptr;
    showPanels();
    saveLayout();
    QMainWindow::closeEvent(event);
}

} // namespace plenary
