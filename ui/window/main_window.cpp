// SPDX-License-Identifier: GPL-3.0-or-later
// MainWindow: what it does.
#include "ui/window/main_window.h"

#include "core/base/time_format.h"
#include "core/scene/words/wording.h"
#include "ui/charts/views.h"
#include "ui/dialogs/actor_dialog.h"
#include "ui/dialogs/event_dialog.h"
#include "ui/dialogs/reliability_dialog.h"
#include "ui/dialogs/zone_dialog.h"
#include "ui/look/style.h"
#include "ui/look/translation.h"
#include "ui/panels/filter_panel.h"
#include "ui/panels/inspector.h"
#include "ui/panels/message_bar.h"
#include "ui/panels/panel.h"
#include "ui/render/figure_maker.h"
#include "ui/render/world.h"
#include "ui/session/bundled.h"
#include "ui/session/idle_settling.h"

#include <QApplication>
#include <QCloseEvent>
#include <QComboBox>
#include <QDockWidget>
#include <QFileDialog>
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

namespace
{

const char* const fileFilter = "Plenary (*.plenary)";

} // namespace

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
    connect(m_player, &QTimer::timeout, this, [this] { stepAsOf(1); });
    const QSettings settings;
    chooseTheme(settings.value(QStringLiteral("theme")).toString() == QLatin1String("dark") ? Theme::Kind::Dark
                                                                                            : Theme::Kind::Light);
    chooseLanguage(settings.value(QStringLiteral("language"), systemLanguage()).toString());
    setStanceKind(scene::ChartKind::Matrix);
    setMapKind(scene::ChartKind::Map);
    applyTheme();
    restoreLayout();
    refreshActions();
    if (bundledWorld().problem)
        fail(*bundledWorld().problem);
}

MainWindow::~MainWindow() = default;

bool MainWindow::openDocument(const QString& path)
{
    m_player->stop();
    if (auto opened = m_session.open(path); !opened) {
        fail(opened.error());
        return false;
    }
    m_messages->hide();
    m_timeline->focusChart();
    if (m_session.document().readOnly())
        say(tr("%1 is open for reading only: save a copy to edit it.").arg(path));
    for (const auto& remark : m_session.document().remarks())
        fail(remark);
    return true;
}

void MainWindow::say(const QString& sentence)
{
    m_messages->say(sentence, MessageBar::Kind::Note);
}

void MainWindow::fail(const Error& error)
{
    m_messages->say(QString::fromStdString(m_session.words().say(error)), MessageBar::Kind::Error);
}

void MainWindow::sessionChanged(Changes changes)
{
    // What is being typed stays when the data of an edit arrive.
    const bool typing = m_search->hasFocus() && m_search->isModified();
    if (changes & Change::Filter || (changes & Change::Document && !typing)) {
        m_search->setText(QString::fromStdString(m_session.filter().text()));
        m_search->setProperty("wrong", false);
        style()->polish(m_search);
    }
    if (changes & Change::Selection)
        m_messages->dismissNote();
    if (changes & Change::Theme)
        applyTheme();
    refreshActions();
    refreshStatus();
    refreshTitles();
}

void MainWindow::refreshActions()
{
    const bool open = m_session.isOpen();
    const bool writable = m_session.canEdit();
    const bool event = open && m_session.selected().kind == scene::Target::Kind::Event;
    m_undo->setEnabled(open && m_session.canUndo());
    m_redo->setEnabled(open && m_session.canRedo());
    m_undo->setToolTip(m_undo->isEnabled() ? tr("Undo: %1").arg(m_session.undoLabel()) : tr("Nothing to undo"));
    m_redo->setToolTip(m_redo->isEnabled() ? tr("Redo: %1").arg(m_session.redoLabel()) : tr("Nothing to redo"));
    m_add->setEnabled(writable);
    m_edit->setEnabled(writable && event);
    m_delete->setEnabled(writable && event);
    m_export->setEnabled(open);
    m_countSpokenFor->setChecked(m_session.countsSpokenFor());
    m_countBlocs->setChecked(m_session.map().countBlocs);
    m_clearFilter->setEnabled(open && !m_session.filter().empty());
    m_back->setEnabled(m_inspector->canGoBack());
    m_forward->setEnabled(m_inspector->canGoForward());
    m_play->setText(m_player->isActive() ? tr("Pause") : tr("Play"));
    m_play->setIcon(icon(m_player->isActive() ? "pause" : "play", m_session.theme()));
}

void MainWindow::refreshStatus()
{
    if (!m_session.isOpen())
        return;
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
    const auto applied = m_session.isOpen() ? m_session.setFilterText(m_search->text()) : Result<>{};
    m_search->setProperty("wrong", !applied.has_value());
    style()->unpolish(m_search);
    style()->polish(m_search);
    if (!applied)
        fail(applied.error());
    else
        m_messages->hide();
}

void MainWindow::applyTheme()
{
    const auto& theme = m_session.theme();
    applyStyle(*qApp, theme);
    m_undo->setIcon(icon("undo", theme));
    m_redo->setIcon(icon("redo", theme));
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
    retranslate();
    m_session.setLanguage(language);
    refreshActions();
    refreshStatus();
    refreshTitles();
}

void MainWindow::openDialog()
{
    const QString path = QFileDialog::getOpenFileName(this, tr("Open"), QString(), QLatin1String(fileFilter));
    if (!path.isEmpty())
        openDocument(path);
}

void MainWindow::newDocument(bool bundled)
{
    QString path = QFileDialog::getSaveFileName(this, tr("New document"), QString(), QLatin1String(fileFilter), nullptr,
                                                QFileDialog::DontConfirmOverwrite);
    if (path.isEmpty())
        return;
    if (!path.endsWith(QLatin1String(".plenary")))
        path += QLatin1String(".plenary");
    Summit summit;
    summit.title = Text(m_session.words().language(), QFileInfo(path).completeBaseName().toStdString());
    summit.languages = {m_session.words().language()};
    const auto made = bundled ? createFromBundled(bundledSummits().front(), path.toStdString())
                              : Document::create(path.toStdString(), summit);
    if (!made)
        fail(made.error());
    else
        openDocument(path);
}

void MainWindow::saveCopy()
{
    if (!m_session.isOpen())
        return;
    const QString path = QFileDialog::getSaveFileName(this, tr("Save a copy"), QString(), QLatin1String(fileFilter),
                                                      nullptr, QFileDialog::DontConfirmOverwrite);
    if (path.isEmpty())
        return;
    if (auto copied = m_session.document().copyTo(path.toStdString()); !copied)
        fail(copied.error());
    else
        openDocument(path);
}

void MainWindow::addEvent()
{
    Event event;
    event.when = isoTime(m_session.span().from + (m_session.span().to - m_session.span().from) / 2, m_session.zone());
    EventDialog dialog(m_session, event, this);
    if (dialog.exec() != QDialog::Accepted)
        return;
    event = dialog.event();
    if (auto done = m_session.edit(tr("Add event “%1”").arg(m_session.in(event.title)),
                                   [&](Writer& writer) -> Result<> {
                                       event.id = TRY(writer.put(event));
                                       return {};
                                   });
        !done)
        fail(done.error());
    else
        m_session.select({scene::Target::Kind::Event, event.id.value});
}

void MainWindow::editEvent()
{
    const auto record = m_session.document().readEvent(EventId{m_session.selected().first});
    if (!record)
        return fail(record.error());
    EventDialog dialog(m_session, *record, this);
    if (dialog.exec() != QDialog::Accepted)
        return;
    const Event event = dialog.event();
    if (auto done = m_session.edit(tr("Edit event “%1”").arg(m_session.in(event.title)),
                                   [&](Writer& writer) -> Result<> {
                                       (void)TRY(writer.put(event));
                                       return {};
                                   });
        !done)
        fail(done.error());
}

void MainWindow::deleteEvent()
{
    const auto id = m_session.selected().first;
    const auto record = m_session.document().readEvent(EventId{id});
    if (!record)
        return fail(record.error());
    const QString title = m_session.in(record->title);
    const auto done = m_session.edit(tr("Delete event “%1”").arg(title), [&](Writer& writer) {
        return writer.remove({EntityKind::Event, id});
    });
    if (!done)
        return fail(done.error());
    m_session.select({});
    say(tr("Deleted: %1, with its positions and sums. Undo brings all of it back.").arg(title));
}

void MainWindow::undo()
{
    if (const auto done = m_session.undo(); !done)
        fail(done.error());
    else
        say(tr("Undone: %1").arg(*done));
}

void MainWindow::redo()
{
    if (const auto done = m_session.redo(); !done)
        fail(done.error());
    else
        say(tr("Redone: %1").arg(*done));
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
    // Of “since 1958” or “before 1900” the date that is named is shown, as near as now.
    const bool isOpen = moment->openStart || moment->openEnd;
    const Instant length = std::max(span.to - span.from, isOpen ? 0 : moment->latestEnd - moment->earliestStart);
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

void MainWindow::togglePlay()
{
    if (!m_session.isOpen())
        return;
    if (m_player->isActive()) {
        m_player->stop();
    } else {
        // Past the last event, playing starts again at the beginning of what is shown.
        if (!m_session.nextMoment(1))
            m_session.setAsOf(m_session.span().from);
        m_player->start();
    }
    refreshActions();
}

void MainWindow::chooseActors()
{
    if (!m_session.isOpen())
        return;
    ActorDialog dialog(m_session, this);
    if (dialog.exec() != QDialog::Accepted)
        return;
    auto stances = m_session.stances();
    stances.actors = dialog.chosen();
    m_session.setStances(m_session.stanceChart(), std::move(stances));
}

void MainWindow::showReliability()
{
    if (m_session.isOpen())
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
    const bool all = m_expanded == panel;
    m_expanded = all ? nullptr : panel;
    m_timelinePanel->setVisible(all ? m_showTimeline->isChecked() : panel == m_timelinePanel);
    m_overviewPanel->setVisible(all ? m_showTimeline->isChecked() : panel == m_timelinePanel);
    m_stancePanel->setVisible(all ? m_showStances->isChecked() : panel == m_stancePanel);
    m_mapPanel->setVisible(all ? m_showMap->isChecked() : panel == m_mapPanel);
    m_lower->setVisible(all || panel != m_timelinePanel);
}

void MainWindow::showAbout()
{
    QMessageBox::about(this, tr("About Plenary"),
                       tr("<b>%1</b><p>Who stood where, when, and the proof behind it.</p><p>Free software under the "
                          "GNU General Public License, version 3 or later. "
                          "Made with Qt, QCustomPlot, SQLite and Natural Earth; typeface Inter.</p>")
                           .arg(QString::fromStdString(productName())));
}

void MainWindow::closeEvent(QCloseEvent* event)
{
    if (m_expanded)
        expand(m_expanded);
    saveLayout();
    QMainWindow::closeEvent(event);
}

} // namespace plenary
