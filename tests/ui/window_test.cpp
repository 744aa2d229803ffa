// SPDX-License-Identifier: GPL-3.0-or-later
// The real main window on the offscreen platform, driven as a user would.
#include "tests/support/core.h"
#include "tests/ui/paris_window.h"
#include "ui/charts/map_view.h"
#include "ui/charts/stance_view.h"
#include "ui/charts/timeline_view.h"
#include "ui/dialogs/export_dialog.h"
#include "ui/panels/filter_panel.h"
#include "ui/panels/inspector.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QMessageBox>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTableView>
#include <QTimer>
#include <QToolButton>

#include <set>

using namespace plenary;
using scene::Target;

namespace
{

class WindowTest : public test::ParisWindow<>
{
protected:
    /// Clicks the middle of the first place in a chart that stands for `target`.
    bool click(ChartView* view, const Target& target)
    {
        for (const auto& hit : view->scene().hits) {
            if (!(hit.target == target) || hit.box.width <= 0)
                continue;
            QTest::mouseClick(view->findChild<QWidget*>(QStringLiteral("chart")), Qt::LeftButton, {},
                              QPoint(static_cast<int>(hit.box.x + hit.box.width / 2),
                                     static_cast<int>(hit.box.y + hit.box.height / 2)));
            settle();
            return true;
        }
        return false;
    }
};

TEST_F(WindowTest, OpensTheSummitWithAllItsCharts)
{
    EXPECT_EQ(window->session().data().events.size(), test::parisEvents());
    for (auto* view : window->findChildren<ChartView*>()) {
        EXPECT_FALSE(view->scene().items.empty()) << view->accessibleName().toStdString();
        EXPECT_FALSE(view->accessibleName().isEmpty());
    }
    EXPECT_TRUE(window->windowTitle().contains(QStringLiteral("AI Action Summit")));
}

TEST_F(WindowTest, ClickingAnEventShowsItsEvidence)
{
    ASSERT_TRUE(click(part<TimelineView>(), {Target::Kind::Event, eventKey("vance-speech")}));
    const QString page = part<Inspector>()->toPlainText();
    EXPECT_TRUE(page.contains(QStringLiteral("Vance: policy must be pro-growth"))) << page.toStdString();
    EXPECT_TRUE(page.contains(QStringLiteral("tous les efforts possibles"))) << page.toStdString();
    EXPECT_TRUE(page.contains(QStringLiteral("Euronews")));
    EXPECT_TRUE(page.contains(QStringLiteral("10:50")));
}

TEST_F(WindowTest, ClickingACellShowsTheStatementsBehindIt)
{
    const auto& data = window->session().data();
    const Target cell{Target::Kind::Cell, data.actors[data.findActor("usa")].id.value,
                      data.topics[data.findTopic("regulation")].id.value};
    ASSERT_TRUE(click(part<StanceView>(), cell));
    const QString page = part<Inspector>()->toPlainText();
    EXPECT_TRUE(page.contains(QStringLiteral("United States")));
    EXPECT_TRUE(page.contains(QStringLiteral("JD Vance"))) << page.toStdString();
    EXPECT_TRUE(page.contains(QStringLiteral("pro-croissance")));
}

TEST_F(WindowTest, ClickingACountryShowsItsSignature)
{
    const auto& data = window->session().data();
    auto* map = part<MapView>();
    const Target france{Target::Kind::Actor, data.actors[data.findActor("france")].id.value};
    // The outline of France is concave: try its box point by point, as a hand would.
    for (const auto& hit : map->scene().hits) {
        if (!(hit.target == france) || hit.outline.empty())
            continue;
        for (double share = 0.1; share < 1 && window->session().selected().kind == Target::Kind::None; share += 0.1) {
            QTest::mouseClick(map->findChild<QWidget*>(QStringLiteral("chart")), Qt::LeftButton, {},
                              QPoint(static_cast<int>(hit.box.x + hit.box.width * share),
                                     static_cast<int>(hit.box.y + hit.box.height * share)));
            if (!(window->session().selected() == france))
                window->session().select({});
        }
        if (window->session().selected() == france)
            break;
    }
    settle();
    ASSERT_EQ(window->session().selected(), france);
    EXPECT_TRUE(part<Inspector>()->toPlainText().contains(QStringLiteral("Signed")));
}

TEST_F(WindowTest, TheFirstPageListsThePublishedCountsWithTheirSources)
{
    const QString page = part<Inspector>()->toPlainText();
    EXPECT_TRUE(page.contains(QStringLiteral("Published counts of signatories")));
    EXPECT_TRUE(page.contains(QStringLiteral("Fifty-eight (58) countries signed a declaration"))) << page.toStdString();
    EXPECT_TRUE(page.contains(QStringLiteral("The Brussels Times")));
}

TEST_F(WindowTest, OneFilterRulesAllViews)
{
    auto* search = part<QLineEdit>("search");
    search->setText(QStringLiteral("actor:usa kind:speech"));
    QTest::keyClick(search, Qt::Key_Return);
    settle();
    EXPECT_LT(window->session().visible().eventCount, 10U);
    EXPECT_GT(window->session().visible().eventCount, 0U);
    for (const auto& row : part<TimelineView>()->scene().table.rows)
        EXPECT_EQ(row.cells[3], "Speech");
    search->clear();
    settle();
    EXPECT_EQ(window->session().visible().eventCount, test::parisEvents());
}

TEST_F(WindowTest, TheCheckBoxesAndTheSearchBoxAreOneFilter)
{
    auto* filter = part<FilterPanel>();
    QTreeWidgetItem* speech = filter->topLevelItem(0)->child(0);
    speech->setCheckState(0, Qt::Checked);
    settle();
    EXPECT_EQ(part<QLineEdit>("search")->text(), QStringLiteral("kind:speech"));
    EXPECT_EQ(window->session().filter().text(), "kind:speech");
    window->session().setFilter({});
    settle();
    EXPECT_EQ(filter->topLevelItem(0)->child(0)->checkState(0), Qt::Unchecked);
}

TEST_F(WindowTest, ALongGroupOfTheFilterIsFoldedAndWhatIsChosenStaysInSight)
{
    constexpr int topics = 60;
    ASSERT_TRUE(window->session().edit("Add topics", [](Writer& writer) -> Result<> {
        for (int i = 0; i < topics; ++i) {
            Topic topic;
            topic.uid = "roll-call-" + std::to_string(i);
            topic.name = Text("en", "Roll call " + std::to_string(i));
            topic.poleMinus = Text("en", "No");
            topic.polePlus = Text("en", "Yes");
            TRY(writer.put(topic));
        }
        return {};
    }));
    ASSERT_TRUE(window->session().setFilterText(QStringLiteral("topic:roll-call-59")));
    settle();
    auto* group = part<FilterPanel>()->topLevelItem(2);
    EXPECT_LT(group->childCount(), topics);
    EXPECT_EQ(group->child(0)->text(0), QStringLiteral("Roll call 59"));
    EXPECT_EQ(group->child(0)->checkState(0), Qt::Checked);
    emit part<FilterPanel>()->itemClicked(group->child(group->childCount() - 1), 0);
    settle();
    EXPECT_EQ(part<FilterPanel>()->topLevelItem(2)->childCount(), static_cast<int>(window->session().data().topics.size()));
}

TEST_F(WindowTest, AWrongFilterIsSaidAndChangesNothing)
{
    auto* search = part<QLineEdit>("search");
    search->setText(QStringLiteral("topic:regulatoin"));
    QTest::keyClick(search, Qt::Key_Return);
    EXPECT_TRUE(part<MessageBar>()->isVisible());
    EXPECT_TRUE(part<MessageBar>()->text().contains(QStringLiteral("regulation")))
        << part<MessageBar>()->text().toStdString();
    EXPECT_TRUE(window->session().filter().empty());
}

TEST_F(WindowTest, ARangeOfTimeThatEndsBeforeItBeginsIsSaidAndChangesNothing)
{
    ASSERT_TRUE(window->session().setFilterText(QStringLiteral("kind:speech")));
    const Filter before = window->session().filter();
    const auto shown = window->session().visible().eventCount;
    auto* search = part<QLineEdit>("search");
    search->setText(QStringLiteral("from:2025-02-12 to:2025-02-10"));
    QTest::keyClick(search, Qt::Key_Return);
    EXPECT_TRUE(part<MessageBar>()->isVisible());
    EXPECT_TRUE(part<MessageBar>()->text().contains(QStringLiteral("exchange the two dates")))
        << part<MessageBar>()->text().toStdString();
    EXPECT_EQ(window->session().filter(), before);
    EXPECT_EQ(window->session().visible().eventCount, shown);
    EXPECT_EQ(search->text(), QStringLiteral("from:2025-02-12 to:2025-02-10")) << "to be put right";
}

TEST_F(WindowTest, TheAsOfDateMovesAllViews)
{
    auto& session = window->session();
    const auto zone = session.zone();
    session.setAsOf(resolved(*parseTime("2025-02-10"), zone).earliestStart);
    settle();
    EXPECT_TRUE(part<MapView>()->scene().subtitle.find("0 states") != std::string::npos ||
                part<MapView>()->scene().subtitle.find("0 state") != std::string::npos)
        << part<MapView>()->scene().subtitle;
    session.setAsOf(resolved(*parseTime("2025-02-12"), zone).latestEnd);
    settle();
    EXPECT_TRUE(part<MapView>()->scene().subtitle.find("17 states") != std::string::npos)
        << part<MapView>()->scene().subtitle;
}

TEST_F(WindowTest, TheAsOfDateStepsFromEventToEvent)
{
    auto& session = window->session();
    session.setAsOf(resolved(*parseTime("2025-02-11T10:00+01:00"), session.zone()).earliestStart);
    action(QStringLiteral("As-of date on by one event"))->trigger();
    const Instant later = session.asOf();
    EXPECT_GT(later, parseTime("2025-02-11T10:00+01:00")->earliestStart);
    EXPECT_LE(later, parseTime("2025-02-11T10:51+01:00")->earliestStart);
    action(QStringLiteral("As-of date back by one event"))->trigger();
    EXPECT_LT(session.asOf(), later);
    action(QStringLiteral("Play"))->trigger();
    const Instant before = session.asOf();
    QTRY_VERIFY_WITH_TIMEOUT(session.asOf() > before, 5000);
    action(QStringLiteral("Pause"))->trigger();
}

TEST_F(WindowTest, OpeningAnotherDocumentClosesTheFirstOne)
{
    const QString other = folder.filePath(QStringLiteral("other.plenary"));
    ASSERT_TRUE(window->session().document().copyTo(other.toStdString()));
    ASSERT_TRUE(window->openDocument(other));
    QFile first(path);
    ASSERT_TRUE(first.open(QIODevice::ReadOnly));
    EXPECT_EQ(first.read(20).at(18), 1) << "still in WAL mode";
    EXPECT_FALSE(QFile::exists(path + QStringLiteral("-wal")));
}

TEST_F(WindowTest, DeletingAnEventCanBeUndoneAndRedone)
{
    auto& session = window->session();
    const auto key = eventKey("vance-speech");
    const auto positions = session.data().positions.size();
    session.select({Target::Kind::Event, key});
    ASSERT_TRUE(action(QStringLiteral("Delete"))->isEnabled());
    action(QStringLiteral("Delete"))->trigger();
    EXPECT_EQ(session.data().events.size(), test::parisEvents() - 1);
    EXPECT_LT(session.data().positions.size(), positions);
    action(QStringLiteral("Undo"))->trigger();
    EXPECT_EQ(session.data().events.size(), test::parisEvents());
    EXPECT_EQ(session.data().positions.size(), positions);
    action(QStringLiteral("Redo"))->trigger();
    EXPECT_EQ(session.data().events.size(), test::parisEvents() - 1);
}

TEST_F(WindowTest, UndoWorksAfterARestart)
{
    window->session().select({Target::Kind::Event, eventKey("vance-speech")});
    action(QStringLiteral("Delete"))->trigger();
    window.reset();
    makeWindow();
    ASSERT_TRUE(window->openDocument(path));
    EXPECT_EQ(window->session().data().events.size(), test::parisEvents() - 1);
    ASSERT_TRUE(action(QStringLiteral("Undo"))->isEnabled());
    action(QStringLiteral("Undo"))->trigger();
    EXPECT_EQ(window->session().data().events.size(), test::parisEvents());
}

TEST_F(WindowTest, ExportsWhatItShows)
{
    for (auto* view : window->findChildren<ChartView*>()) {
        const ExportDialog dialog(window->session(), view->chartOptions());
        for (const char* ending : {"png", "svg", "pdf", "csv"}) {
            const QString file = folder.filePath(QStringLiteral("chart.%1").arg(QLatin1String(ending)));
            const auto written = dialog.write(file);
            EXPECT_TRUE(written) << (written ? "" : written.error().message());
            EXPECT_GT(QFile(file).size(), 200) << ending;
        }
    }
}

TEST_F(WindowTest, F1ExplainsTheKeysInBothLanguages)
{
    auto* language = window->findChild<QComboBox*>(QStringLiteral("language"));
    const auto help = [&]() -> QAction* {
        for (auto* known : window->findChildren<QAction*>())
            if (known->shortcut() == QKeySequence(Qt::Key_F1))
                return known;
        return nullptr;
    };
    ASSERT_NE(help(), nullptr);
    const auto explained = [&](const char* code) {
        language->setCurrentIndex(language->findData(QLatin1String(code)));
        emit language->activated(language->currentIndex());
        settle();
        QString text;
        QTimer::singleShot(200, window.get(), [&] {
            if (auto* box = qobject_cast<QMessageBox*>(QApplication::activeModalWidget())) {
                text = box->text();
                box->close();
            }
        });
        help()->trigger();
        return text;
    };
    const QString french = explained("fr");
    const QString english = explained("en");
    EXPECT_TRUE(french.contains(QStringLiteral("<b>Échap</b>"))) << french.toStdString();
    EXPECT_TRUE(english.contains(QStringLiteral("<b>Esc</b>"))) << english.toStdString();
    EXPECT_GT(english.count(QStringLiteral("<tr>")), 15);
    EXPECT_EQ(french.count(QStringLiteral("<tr>")), english.count(QStringLiteral("<tr>")));
    for (const QString& text : {french, english})
        EXPECT_FALSE(text.contains(QStringLiteral("<td></td>"))) << text.toStdString();
}

TEST_F(WindowTest, SpeaksFrenchAndEnglish)
{
    auto* language = window->findChildren<QComboBox*>().last();
    const int french = language->findData(QStringLiteral("fr"));
    ASSERT_GE(french, 0);
    language->setCurrentIndex(french);
    emit language->activated(french);
    settle();
    EXPECT_NE(action(QStringLiteral("Annuler")), nullptr);
    EXPECT_NE(part<Inspector>()->toPlainText().indexOf(QStringLiteral("Sommet pour l’action sur l’IA")), -1);
    EXPECT_EQ(part<TimelineView>()->scene().table.columns[2], "Événement");
    language->setCurrentIndex(0);
    emit language->activated(0);
    settle();
    EXPECT_NE(action(QStringLiteral("Undo")), nullptr);
}

TEST_F(WindowTest, TheChoicesOfLanesFollowTheLanguage)
{
    auto* language = window->findChild<QComboBox*>(QStringLiteral("language"));
    for (const auto& [code, name, other] : {std::tuple{"fr", "Acteur", "Actor"}, {"en", "Actor", "Acteur"}}) {
        language->setCurrentIndex(language->findData(QLatin1String(code)));
        emit language->activated(language->currentIndex());
        settle();
        EXPECT_NE(action(QLatin1String(name)), nullptr) << code;
        EXPECT_EQ(action(QLatin1String(other)), nullptr) << code;
    }
}

TEST_F(WindowTest, AChartThatIsAskedForIsSeen)
{
    auto* stances = part<StanceView>();
    action(QStringLiteral("Stances"))->setChecked(false);
    ASSERT_FALSE(stances->isVisible());
    action(QStringLiteral("Stance matrix"))->trigger();
    EXPECT_TRUE(stances->isVisible());
    for (auto* button : window->findChildren<QToolButton*>())
        if (button->accessibleName() == QLatin1String("Fill the window") &&
            !stances->parentWidget()->isAncestorOf(button)) {
            button->click();
            break;
        }
    ASSERT_FALSE(stances->isVisible()) << "another chart fills the window";
    action(QStringLiteral("Stance matrix"))->trigger();
    EXPECT_TRUE(stances->isVisible());
}

TEST_F(WindowTest, EveryChartHasATableTwin)
{
    for (auto* view : window->findChildren<ChartView*>()) {
        if (view->scene().table.columns.empty())
            continue;
        view->showTable(true);
        settle();
        auto* table = view->findChild<QTableView*>();
        ASSERT_TRUE(table->isVisible());
        EXPECT_EQ(table->model()->rowCount(), static_cast<int>(view->scene().table.rows.size()));
        const QAbstractItemModelTester tester(table->model(), QAbstractItemModelTester::FailureReportingMode::Fatal);
        view->showTable(false);
    }
}

TEST_F(WindowTest, ARowOfTheTableLeadsToTheRecord)
{
    auto* view = part<TimelineView>();
    view->showTable(true);
    settle();
    auto* table = view->findChild<QTableView*>();
    emit table->clicked(table->model()->index(0, 0));
    EXPECT_EQ(window->session().selected().kind, Target::Kind::Event);
}

TEST_F(WindowTest, TheKeyboardMovesThroughTime)
{
    auto* view = part<TimelineView>();
    QWidget* chart = view->findChild<QWidget*>(QStringLiteral("chart"));
    const auto before = window->session().span();
    QTest::keyClick(chart, Qt::Key_W);
    EXPECT_LT(window->session().span().to - window->session().span().from, before.to - before.from);
    QTest::keyClick(chart, Qt::Key_D);
    QTest::keyClick(chart, Qt::Key_F);
    EXPECT_GT(window->session().span().to - window->session().span().from, before.to - before.from);
    QTest::keyClick(chart, Qt::Key_Period);
    EXPECT_EQ(window->session().selected().kind, Target::Kind::Event);
    QTest::keyClick(chart, Qt::Key_Escape);
    EXPECT_EQ(window->session().selected().kind, Target::Kind::None);
}

TEST_F(WindowTest, TheWheelZoomsAtTheCursor)
{
    auto* view = part<TimelineView>();
    const auto before = window->session().span();
    const auto plot = view->scene().plot;
    const QPointF at(plot.x + plot.width * 0.25, plot.y + 20);
    const Instant under = view->scene().time.instant(at.x());
    QWidget* chart = view->findChild<QWidget*>(QStringLiteral("chart"));
    QWheelEvent wheel(at, chart->mapToGlobal(at), {}, {0, 120}, Qt::NoButton, Qt::NoModifier, Qt::NoScrollPhase, false);
    QApplication::sendEvent(chart, &wheel);
    const auto after = window->session().span();
    EXPECT_LT(after.to - after.from, before.to - before.from);
    QTest::qWait(40);
    EXPECT_NEAR(view->scene().time.x(under), at.x(), 0.5) << "what is under the pointer stays there";
}

TEST_F(WindowTest, ADamagedFileIsSaidAndTheOpenDocumentStays)
{
    const QString bad = folder.filePath(QStringLiteral("bad.plenary"));
    QFile file(bad);
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write("not a document");
    file.close();
    EXPECT_FALSE(window->openDocument(bad));
    EXPECT_TRUE(part<MessageBar>()->isVisible());
    EXPECT_TRUE(part<MessageBar>()->text().contains(QStringLiteral("bad.plenary")));
    EXPECT_EQ(window->session().data().events.size(), test::parisEvents());
}

TEST_F(WindowTest, RemembersItsLayout)
{
    action(QStringLiteral("Map"))->trigger();
    window->close();
    window.reset();
    makeWindow();
    EXPECT_FALSE(action(QStringLiteral("Map"))->isChecked());
}

TEST_F(WindowTest, BothThemesPaintEveryChart)
{
    for (const auto kind : {Theme::Kind::Dark, Theme::Kind::Light}) {
        window->session().setTheme(kind);
        settle();
        const QImage picture = window->grab().toImage();
        EXPECT_EQ(picture.pixelColor(picture.width() / 2, 45).lightness() < 100, kind == Theme::Kind::Dark);
    }
}

TEST_F(WindowTest, WhatIsRarelyChangedWaitsWhereThePanelIsNarrow)
{
    auto options = session().stances();
    session().setStances(scene::ChartKind::Agreement, options);
    window->resize(1500, 860); // the narrowest with all charts
    settle();
    auto* more = part<QToolButton>("stanceMore");
    ASSERT_NE(more, nullptr);
    const auto isShown = [&](const char* name) {
        const auto boxes = window->findChildren<QSpinBox*>();
        const auto found = std::ranges::find(boxes, QString::fromLatin1(name), &QSpinBox::accessibleName);
        return found != boxes.end() && (*found)->isVisible();
    };
    EXPECT_TRUE(more->isVisible());
    EXPECT_FALSE(isShown("Shared"));
    more->click();
    EXPECT_TRUE(isShown("Shared"));
    more->click();
    EXPECT_FALSE(isShown("Shared"));
    options.minShared = 2;
    session().setStances(scene::ChartKind::Agreement, options);
    settle();
    EXPECT_TRUE(isShown("Shared")) << "what is not as usual is never hidden";
}

TEST_F(WindowTest, EveryControlHasAName)
{
    for (auto* button : window->findChildren<QToolButton*>()) {
        if (!button->isVisible() || button->objectName().startsWith(QStringLiteral("qt_")))
            continue;
        const bool named =
            !button->accessibleName().isEmpty() || !button->text().isEmpty() || !button->toolTip().isEmpty();
        EXPECT_TRUE(named) << button->parentWidget()->metaObject()->className();
    }
}

} // namespace
