// SPDX-License-Identifier: GPL-3.0-or-later
// The timeline in the real window: brush, lanes, events selected together, links, eras, how a range is met.
#include "core/scene/timeline/timeline.h"
#include "tests/ui/paris_window.h"
#include "ui/charts/overview_view.h"
#include "ui/charts/timeline_view.h"
#include "ui/dialogs/era_dialog.h"
#include "ui/dialogs/lane_dialog.h"
#include "ui/panels/inspector.h"

#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QTimer>

using namespace plenary;
using scene::Target;

namespace
{

class TimelineUiTest : public test::ParisWindow<>
{
protected:
    void SetUp() override
    {
        ParisWindow::SetUp();
        view = window->findChild<TimelineView*>();
        chart = view->findChild<QWidget*>(QStringLiteral("chart"));
    }

    void key(int key, Qt::KeyboardModifiers modifiers = {})
    {
        QTest::keyClick(chart, static_cast<Qt::Key>(key), modifiers);
        settle();
    }

    QPoint middleOf(const scene::Hit& hit) const
    {
        return {static_cast<int>(hit.box.x + std::min(hit.box.width / 2, 8.0)),
                static_cast<int>(hit.box.y + hit.box.height / 2)};
    }

    QPoint placeOf(const char* uid)
    {
        for (const auto& hit : view->scene().hits)
            if (hit.target == Target{Target::Kind::Event, eventKey(uid)})
                return middleOf(hit);
        ADD_FAILURE() << uid << " is not shown";
        return {};
    }

    void click(const char* uid, Qt::KeyboardModifiers modifiers = {})
    {
        QTest::mouseClick(chart, Qt::LeftButton, modifiers, placeOf(uid));
        settle();
    }

    void drag(QWidget* widget, QPoint from, QPoint to, Qt::KeyboardModifiers modifiers = {})
    {
        QTest::mousePress(widget, Qt::LeftButton, modifiers, from);
        QTest::mouseMove(widget, (from + to) / 2);
        QTest::mouseMove(widget, to);
        QTest::mouseRelease(widget, Qt::LeftButton, modifiers, to);
        settle();
    }

    QString inspected() { return window->findChild<Inspector*>()->toPlainText(); }

    TimelineView* view = nullptr;
    QWidget* chart = nullptr;
};

TEST_F(TimelineUiTest, TheBrushMovesAndBothItsEdgesAreDragged)
{
    auto* overview = window->findChild<OverviewView*>();
    auto* strip = overview->findChild<QWidget*>(QStringLiteral("chart"));
    const auto place = [&](Instant at) {
        const auto scale =
            scene::overviewScale(session().context(overview->width(), overview->height()), session().span());
        return QPoint(static_cast<int>(std::lround(scale.x(at))), 20);
    };
    auto before = session().span();
    const int width = place(before.to).x() - place(before.from).x();
    ASSERT_GT(width, 24);
    drag(strip, place(before.to) - QPoint(1, 0), place(before.to) + QPoint(29, 0));
    EXPECT_NEAR(static_cast<double>(session().span().from), static_cast<double>(before.from), 1);
    EXPECT_GT(session().span().to, before.to);
    before = session().span();
    drag(strip, place(before.from) + QPoint(1, 0), place(before.from) - QPoint(19, 0));
    EXPECT_LT(session().span().from, before.from);
    EXPECT_NEAR(static_cast<double>(session().span().to), static_cast<double>(before.to), 1);
    before = session().span();
    const QPoint middle = (place(before.from) + place(before.to)) / 2;
    drag(strip, middle, middle + QPoint(15, 0));
    EXPECT_GT(session().span().from, before.from);
    EXPECT_EQ(session().span().to - session().span().from, before.to - before.from);
}

TEST_F(TimelineUiTest, PanningIsExact)
{
    const auto before = session().span();
    const auto plot = view->scene().plot;
    const QPoint start(static_cast<int>(plot.x + 300), static_cast<int>(plot.bottom() - 2));
    drag(chart, start, start + QPoint(100, 0));
    settle();
    EXPECT_NEAR(view->scene().time.x(before.from), view->scene().plot.x + 100, 0.5)
        << "as far as the hand, folds or not";
    drag(chart, start + QPoint(100, 0), start);
    EXPECT_NEAR(static_cast<double>(session().span().from), static_cast<double>(before.from), 2);
}

TEST_F(TimelineUiTest, CtrlAndShiftSelectEventsTogether)
{
    click("vance-speech");
    EXPECT_TRUE(session().marked().empty());
    click("statement-adopted", Qt::ControlModifier);
    ASSERT_EQ(session().marked().size(), 2U);
    EXPECT_TRUE(inspected().contains(QStringLiteral("2 events selected"))) << inspected().toStdString();
    EXPECT_TRUE(inspected().contains(QStringLiteral("From start to start: 40 minutes – 2 hours 50 minutes")))
        << inspected().toStdString();
    click("statement-adopted", Qt::ControlModifier);
    EXPECT_TRUE(session().marked().empty());
    EXPECT_EQ(session().selected(), (Target{Target::Kind::Event, eventKey("vance-speech")}));
    click("us-uk-not-signed", Qt::ShiftModifier);
    EXPECT_GT(session().marked().size(), 5U);
    EXPECT_TRUE(inspected().contains(QStringLiteral("From the first to the last")));
    key(Qt::Key_Escape);
    EXPECT_TRUE(session().marked().empty());
    EXPECT_EQ(session().selected().kind, Target::Kind::None);
}

TEST_F(TimelineUiTest, ShiftAndArrowsSelectByKeyboard)
{
    click("vance-speech");
    key(Qt::Key_Right, Qt::ShiftModifier);
    key(Qt::Key_Right, Qt::ShiftModifier);
    EXPECT_EQ(session().marked().size(), 3U);
    key(Qt::Key_Right);
    EXPECT_TRUE(session().marked().empty());
}

TEST_F(TimelineUiTest, UpAndDownGoFromLaneToLane)
{
    click("vance-speech");
    const double before = placeOf("vance-speech").y();
    key(Qt::Key_Down);
    ASSERT_EQ(session().selected().kind, Target::Kind::Event);
    const auto selected = [&] {
        for (const auto& hit : view->scene().hits)
            if (hit.target == session().selected())
                return hit.box.y;
        return -1.0;
    };
    EXPECT_GT(selected(), before);
    key(Qt::Key_Up);
    key(Qt::Key_Up);
    EXPECT_LT(selected(), before);
}

TEST_F(TimelineUiTest, LanesAreMovedCollapsedAndHiddenByKeyboardAndMouse)
{
    const auto order = view->shownLanes();
    ASSERT_GE(order.size(), 3U);
    key(Qt::Key_Down, Qt::AltModifier); // nothing selected: the first lane
    EXPECT_EQ(view->shownLanes()[1], order[0]);
    key(Qt::Key_C);
    EXPECT_EQ(session().timeline().collapsedLanes, std::vector<std::string>{order[1]});
    key(Qt::Key_H);
    EXPECT_EQ(view->shownLanes().size(), order.size() - 1);
    key(Qt::Key_H, Qt::ShiftModifier);
    EXPECT_EQ(view->shownLanes().size(), order.size());
    EXPECT_TRUE(session().timeline().collapsedLanes.empty());

    const auto head = [&](const std::string& lane) {
        for (const auto& hit : view->scene().hits)
            if (hit.lane == lane)
                return QPoint(20, static_cast<int>(hit.box.y + hit.box.height / 2));
        return QPoint();
    };
    const auto now = view->shownLanes();
    drag(chart, head(now[2]), head(now[0]));
    EXPECT_EQ(view->shownLanes()[0], now[2]);
    QTest::mouseDClick(chart, Qt::LeftButton, {}, head(now[2]));
    settle();
    EXPECT_EQ(session().timeline().collapsedLanes, std::vector<std::string>{now[2]});
}

TEST_F(TimelineUiTest, TheLaneDialogHidesAndOrders)
{
    const auto shown = view->shownLanes();
    LaneDialog dialog(session(), shown);
    auto* list = dialog.findChild<QListWidget*>();
    ASSERT_EQ(list->count(), static_cast<int>(shown.size()));
    list->item(0)->setCheckState(Qt::Unchecked);
    EXPECT_EQ(dialog.hidden(), std::vector<std::string>{shown[0]});
    for (int i = 0; i < list->count(); ++i)
        list->item(i)->setCheckState(Qt::Unchecked);
    bool usable = false;
    for (const auto* button : dialog.findChildren<QPushButton*>())
        usable = usable || (button->text() == QStringLiteral("Show") && button->isEnabled());
    EXPECT_FALSE(usable) << "one lane stays";
}

TEST_F(TimelineUiTest, LinksAreMadeAndTakenAwayBetweenTwoEvents)
{
    auto* responds = action(QStringLiteral("Of two selected events, the later responds to the earlier"));
    EXPECT_FALSE(responds->isEnabled());
    click("vance-speech");
    click("statement-adopted", Qt::ControlModifier);
    ASSERT_TRUE(responds->isEnabled());
    EXPECT_FALSE(responds->isChecked());
    responds->trigger();
    settle();
    EXPECT_TRUE(responds->isChecked());
    const auto& data = session().data();
    const Row later = data.rowOf(EventId{eventKey("statement-adopted")});
    EXPECT_EQ(data.events.respondsTo.of(later).size(), 1U);
    responds->trigger();
    settle();
    EXPECT_TRUE(session().data().events.respondsTo.of(later).empty());
    ASSERT_TRUE(session().undo());
    EXPECT_EQ(session().data().events.respondsTo.of(later).size(), 1U) << "undo brings the link back";
}

TEST_F(TimelineUiTest, ErasAreAddedAndShown)
{
    EraDialog dialog(session());
    const auto edits = dialog.findChildren<QLineEdit*>();
    ASSERT_EQ(edits.size(), 2);
    QPushButton* add = nullptr;
    for (auto* button : dialog.findChildren<QPushButton*>())
        if (button->text() == QStringLiteral("Add"))
            add = button;
    edits[0]->setText(QStringLiteral("Preparation"));
    edits[1]->setText(QStringLiteral("no date"));
    EXPECT_FALSE(add->isEnabled());
    edits[1]->setText(QStringLiteral("from 1 Jan 2025 to 5 Feb 2025"));
    ASSERT_TRUE(add->isEnabled());
    add->click();
    const auto eras = dialog.eras();
    ASSERT_EQ(eras.size(), session().data().eras.size() + 1);
    EXPECT_EQ(eras.back().when, "2025-01-01/2025-02-05");
}

TEST_F(TimelineUiTest, TheRangeOfTheFilterSaysHowItIsMet)
{
    auto* range = window->findChild<QLabel*>(QStringLiteral("range"));
    EXPECT_FALSE(range->isVisible());
    ASSERT_TRUE(session().setFilterText(QStringLiteral("from:2025-02-11T10:00+01:00 to:2025-02-11T11:00+01:00")));
    settle();
    EXPECT_TRUE(range->isVisible());
    EXPECT_TRUE(range->text().startsWith(QStringLiteral("Possibly in the range"))) << range->text().toStdString();
    const auto possibly = session().visible().eventCount;
    action(QStringLiteral("Certainly in the range"))->trigger();
    settle();
    EXPECT_LT(session().visible().eventCount, possibly);
    EXPECT_TRUE(range->text().startsWith(QStringLiteral("Certainly")));
    EXPECT_EQ(session().filter().overlap(), OverlapMode::Certainly);
    action(QStringLiteral("Possibly in the range"))->trigger();
    settle();
    EXPECT_EQ(session().visible().eventCount, possibly);
}

TEST_F(TimelineUiTest, ColoursBandsAndArrowsAreChosen)
{
    action(QStringLiteral("Stance"))->trigger();
    EXPECT_EQ(session().timeline().colourBy, scene::ColourBy::Stance);
    action(QStringLiteral("Bands of eras"))->trigger();
    EXPECT_FALSE(session().timeline().eras);
    action(QStringLiteral("Arrows between events"))->trigger();
    EXPECT_FALSE(session().timeline().links);
}

TEST_F(TimelineUiTest, ThePlayerHasSpeedsAndTheCursorIsDragged)
{
    action(QStringLiteral("Very fast"))->trigger();
    session().setAsOf(session().span().from + (session().span().to - session().span().from) / 4);
    settle();
    const auto before = session().asOf();
    action(QStringLiteral("Play"))->trigger();
    QTest::qWait(400);
    EXPECT_GT(session().asOf(), before);
    action(QStringLiteral("Pause"))->trigger();
    const auto& plot = view->scene().plot;
    const scene::TimeScale scale{session().span().from, session().span().to, plot.x, plot.width};
    const QPoint at(static_cast<int>(scale.x(session().asOf())), static_cast<int>(plot.bottom() - 3));
    const auto played = session().asOf();
    drag(chart, at, at + QPoint(60, 0));
    EXPECT_GT(session().asOf(), played);
    action(QStringLiteral("As-of date: all dates"))->trigger();
    EXPECT_EQ(session().asOf(), distantFuture);
}

TEST_F(TimelineUiTest, EnterGoesToTheDetailsAndGAsksForADate)
{
    click("vance-speech");
    key(Qt::Key_Return);
    EXPECT_EQ(window->focusWidget(), window->findChild<Inspector*>());
    bool asked = false;
    QTimer::singleShot(50, window.get(), [&] {
        auto* dialog = QApplication::activeModalWidget();
        asked = dialog != nullptr;
        if (!dialog)
            return;
        dialog->findChild<QLineEdit*>()->setText(QStringLiteral("about 44 BCE"));
        QTest::keyClick(dialog, Qt::Key_Return);
    });
    key(Qt::Key_G);
    EXPECT_TRUE(asked);
    EXPECT_LT(session().span().from, firstGregorian);
}

TEST_F(TimelineUiTest, AnOpenDateIsGoneToAndAWrongOneRefused)
{
    const auto typed = [&](const char* text) {
        bool closed = false;
        QTimer::singleShot(50, window.get(), [&] {
            auto* dialog = QApplication::activeModalWidget();
            if (!dialog)
                return;
            dialog->findChild<QLineEdit*>()->setText(QString::fromUtf8(text));
            QTest::keyClick(dialog, Qt::Key_Return);
            closed = !dialog->isVisible();
            if (auto* open = QApplication::activeModalWidget())
                open->close();
        });
        key(Qt::Key_G);
        return closed;
    };
    const auto length = session().span().to - session().span().from;
    EXPECT_TRUE(typed("since 1958"));
    EXPECT_EQ(session().span().to - session().span().from, length) << "no nearer and no further than before";
    EXPECT_LE(session().span().from, fromCivil({.year = 1959}));
    const auto before = session().span();
    typed("no date at all");
    EXPECT_EQ(session().span().from, before.from);
}

TEST_F(TimelineUiTest, WSADAndTheSignsMoveTheTimeAndTheSelection)
{
    const auto length = [&] { return session().span().to - session().span().from; };
    const auto start = session().span();
    key(Qt::Key_W);
    EXPECT_LT(length(), start.to - start.from);
    key(Qt::Key_S);
    EXPECT_NEAR(static_cast<double>(length()), static_cast<double>(start.to - start.from), 1000);
    key(Qt::Key_S);
    EXPECT_GT(length(), start.to - start.from);
    const auto wide = session().span();
    key(Qt::Key_D);
    settle();
    const auto& plot = view->scene().plot;
    EXPECT_NEAR(view->scene().time.x(wide.from), plot.x - plot.width / 10, 0.5);
    key(Qt::Key_A);
    EXPECT_NEAR(static_cast<double>(session().span().from), static_cast<double>(wide.from), 2);
    click("vance-speech");
    const auto selected = session().selected();
    const auto row = [&] { return session().data().rowOf(EventId{session().selected().first}); };
    const Row first = row();
    key(Qt::Key_Period);
    EXPECT_EQ(row(), first + 1);
    key(Qt::Key_Comma);
    EXPECT_EQ(session().selected(), selected);
    key(Qt::Key_Left);
    EXPECT_EQ(row(), first - 1);
    key(Qt::Key_Right);
    EXPECT_EQ(session().selected(), selected);
}

TEST_F(TimelineUiTest, DownPassesEveryLaneThoughEventsStandInSeveral)
{
    auto timeline = session().timeline();
    timeline.laneBy = scene::LaneBy::Topic;
    session().setTimeline(timeline);
    settle();
    std::vector<std::string> passed;
    for (std::size_t i = 0; i < view->shownLanes().size(); ++i) {
        key(Qt::Key_Down);
        settle();
        key(Qt::Key_C); // collapses the lane the keyboard is in
        settle();
        if (session().timeline().collapsedLanes.size() <= passed.size())
            break;
        passed.push_back(session().timeline().collapsedLanes.back());
    }
    EXPECT_GT(passed.size(), 4U);
    std::ranges::sort(passed);
    EXPECT_EQ(std::ranges::unique(passed).size(), 0U);
}

TEST_F(TimelineUiTest, WhatStandsUnderTheAsOfDateCanBeClicked)
{
    const auto place = placeOf("vance-speech");
    const auto& plot = view->scene().plot;
    const scene::TimeScale scale{session().span().from, session().span().to, plot.x, plot.width};
    session().setAsOf(scale.instant(place.x()));
    settle();
    QTest::mouseClick(chart, Qt::LeftButton, {}, placeOf("vance-speech"));
    settle();
    EXPECT_EQ(session().selected().first, eventKey("vance-speech"));
}

TEST_F(TimelineUiTest, LanesOfOneDocumentMeanNothingInTheNext)
{
    auto timeline = session().timeline();
    timeline.hiddenLanes = timeline.collapsedLanes = timeline.laneOrder = {"actor:france"};
    session().setTimeline(timeline);
    ASSERT_TRUE(window->openDocument(path));
    EXPECT_TRUE(session().timeline().hiddenLanes.empty());
    EXPECT_TRUE(session().timeline().collapsedLanes.empty());
    EXPECT_TRUE(session().timeline().laneOrder.empty());
}

TEST_F(TimelineUiTest, HomeAndEndGoToTheFirstAndLastEvent)
{
    key(Qt::Key_Home);
    const auto first = session().span();
    key(Qt::Key_End);
    EXPECT_GT(session().span().from, first.to);
    EXPECT_EQ(session().span().to - session().span().from, first.to - first.from);
}

} // namespace
