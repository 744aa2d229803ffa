// SPDX-License-Identifier: GPL-3.0-or-later
// The events behind a density strip, reached by pointer and keyboard; strange events in the real window.
#include "core/base/time_format.h"
#include "core/io/json_dataset.h"
#include "ui/charts/timeline_view.h"
#include "ui/panels/message_bar.h"
#include "ui/window/main_window.h"

#include <QComboBox>
#include <QLabel>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QToolTip>

#include <gtest/gtest.h>

using namespace plenary;
using scene::Target;

namespace
{

class StripTest : public ::testing::Test
{
protected:
    void SetUp() override { QSettings().clear(); }

    /// Opens a document of these events, one actor, in a window of some size.
    void open(std::vector<Event> events, QSize size = {1400, 900})
    {
        path = folder.filePath(QStringLiteral("strip.plenary"));
        Summit summit;
        summit.uid = "strip";
        summit.languages = {"en"};
        summit.title = Text("en", "Strip");
        summit.start = "2025-02-11";
        summit.end = "2025-02-12";
        summit.zone = "UTC";
        {
            auto document = Document::create(path.toStdString(), summit);
            ASSERT_TRUE(document);
            ASSERT_TRUE(document->fill([&](Writer& writer) -> Result<> {
                for (auto& event : events) {
                    event.uid = "e-" + std::to_string(&event - events.data());
                    (void)TRY(writer.put(event));
                }
                return {};
            }));
        }
        window.resize(size);
        window.show();
        ASSERT_TRUE(QTest::qWaitForWindowExposed(&window));
        ASSERT_TRUE(window.openDocument(path));
        QTest::qWait(80);
        view = window.findChild<TimelineView*>();
        chart = view->findChild<QWidget*>(QStringLiteral("chart"));
    }

    static Event made(std::string title, std::string when, EventKind kind = EventKind::Speech)
    {
        Event event;
        event.title = Text("en", title);
        event.when = std::move(when);
        event.kind = kind;
        return event;
    }
    static std::vector<Event> minutes(int count)
    {
        std::vector<Event> events;
        const Instant first = parseTime("2025-02-11T08:00Z")->earliestStart;
        for (int i = 0; i < count; ++i)
            events.push_back(made("Event " + std::to_string(i),
                                  isoTime(first + i * millisecondsPerMinute, Zone::utc(), Precision::Minute)));
        return events;
    }

    const scene::Hit* strip() const
    {
        for (const auto& hit : view->scene().hits)
            if (hit.target.kind == Target::Kind::Lane && hit.box.right() > view->scene().plot.x + 1 && !hit.lane.empty())
                return &hit;
        return nullptr;
    }
    /// A place on the strip, by instant.
    QPoint at(const char* edtf) const
    {
        const auto& plot = view->scene().plot;
        const scene::TimeScale scale{window.session().span().from, window.session().span().to, plot.x, plot.width};
        const auto* hit = strip();
        return {static_cast<int>(std::lround(scale.x(parseTime(edtf)->earliestStart))),
                hit ? static_cast<int>(hit->box.y + hit->box.height / 2) : 0};
    }
    Session& session() { return window.session(); }

    QTemporaryDir folder;
    QString path;
    mutable MainWindow window;
    TimelineView* view = nullptr;
    QWidget* chart = nullptr;
};

TEST_F(StripTest, HoveringTellsTheEventsUnderThePointer)
{
    open(minutes(500));
    session().setSpan({parseTime("2025-02-11T08:00Z")->earliestStart, parseTime("2025-02-11T12:00Z")->earliestStart});
    QTest::qWait(60);
    ASSERT_NE(strip(), nullptr);
    QTest::mouseMove(chart, at("2025-02-11T09:00Z") - QPoint(40, 0));
    QTest::mouseMove(chart, at("2025-02-11T09:00Z"));
    QTest::qWait(60);
    EXPECT_TRUE(QToolTip::text().contains(QStringLiteral(" here"))) << QToolTip::text().toStdString();
    EXPECT_TRUE(QToolTip::text().contains(QStringLiteral("Event 60"))) << QToolTip::text().toStdString();
    const QString before = QToolTip::text();
    QTest::mouseMove(chart, at("2025-02-11T10:00Z"));
    QTest::qWait(60);
    EXPECT_NE(QToolTip::text(), before) << "it follows the pointer";
}

TEST_F(StripTest, AClickListsWhatLiesThere)
{
    open(minutes(500));
    QTest::mouseClick(chart, Qt::LeftButton, {}, at("2025-02-11T09:00Z"));
    QTest::qWait(60);
    const auto& marked = session().marked();
    ASSERT_GE(marked.size(), 2U);
    EXPECT_LE(marked.size(), scene::mostListed);
    EXPECT_TRUE(std::ranges::count(marked, session().data().events.id[60]));
}

TEST_F(StripTest, TheKeyboardReachesAStripAndListsIt)
{
    auto events = minutes(500);
    for (int i = 0; i < 500; ++i)
        events.push_back(made("Talk " + std::to_string(i), "2025-02-11T0" + std::to_string(8 + i % 2) + ":30Z",
                              EventKind::Meeting));
    open(std::move(events));
    auto timeline = session().timeline();
    timeline.laneBy = scene::LaneBy::Kind;
    session().setTimeline(timeline);
    session().setSpan({parseTime("2025-02-11T08:00Z")->earliestStart, parseTime("2025-02-11T12:00Z")->earliestStart});
    QTest::qWait(60);
    ASSERT_EQ(view->shownLanes().size(), 2U);
    chart->setFocus();
    const auto press = [&](Qt::Key key) {
        QTest::keyClick(chart, key);
        QTest::qWait(60);
    };
    press(Qt::Key_Down);
    const auto first = session().selected();
    ASSERT_EQ(first.kind, Target::Kind::Event) << "the titles of the first lane";
    press(Qt::Key_Down);
    EXPECT_EQ(session().selected(), first) << "its strip is the next stop";
    EXPECT_EQ(chart->accessibleDescription().toStdString(), strip()->name);
    press(Qt::Key_Return);
    const auto listed = session().marked();
    ASSERT_GE(listed.size(), 2U);
    EXPECT_LE(listed.size(), scene::mostListed);
    const auto& data = session().data();
    const auto kindOf = [&](EventId event) { return data.events.kind[data.rowOf(event)]; };
    for (const EventId event : listed)
        EXPECT_EQ(kindOf(event), kindOf(EventId{first.first}));
    press(Qt::Key_Down);
    ASSERT_EQ(session().selected().kind, Target::Kind::Event);
    EXPECT_NE(kindOf(EventId{session().selected().first}), kindOf(EventId{first.first})) << "then the next lane";
    press(Qt::Key_Up);
    press(Qt::Key_Return);
    EXPECT_EQ(session().marked(), listed) << "and back";
}

TEST_F(StripTest, AClickOnMuchZoomsInUntilTheEventsAreReached)
{
    open(minutes(3'000));
    session().setSpan({parseTime("2020")->earliestStart, parseTime("2030")->earliestStart});
    QTest::qWait(60);
    int clicks = 0;
    for (; clicks < 8 && session().marked().empty() && session().selected().kind != Target::Kind::Event; ++clicks) {
        ASSERT_NE(strip(), nullptr);
        QTest::mouseClick(chart, Qt::LeftButton, {}, at("2025-02-12T09:00Z"));
        QTest::qWait(60);
    }
    EXPECT_GT(clicks, 1) << "the first click zooms";
    EXPECT_LE(clicks, 5);
    EXPECT_FALSE(session().marked().empty() && session().selected().kind != Target::Kind::Event);
}

TEST_F(StripTest, TenThousandAtOneInstantAreListed)
{
    std::vector<Event> events;
    for (int i = 0; i < 10'000; ++i)
        events.push_back(made("Event " + std::to_string(i), "2025-02-11T10:50Z"));
    open(std::move(events));
    const QSignalSpy said(&session(), &Session::messaged);
    QTest::mouseClick(chart, Qt::LeftButton, {}, at("2025-02-11T10:50Z"));
    QTest::qWait(60);
    EXPECT_EQ(session().marked().size(), scene::mostListed);
    ASSERT_EQ(said.size(), 1) << "that it is not all of them";
    EXPECT_TRUE(said.front().front().value<Message>().text.contains(QStringLiteral("10,000")))
        << qPrintable(said.front().front().value<Message>().text);
    const auto* message = window.findChild<MessageBar*>();
    EXPECT_TRUE(message->isVisible());
    session().select({});
    EXPECT_FALSE(message->isVisible()) << "it goes with what it tells of";
}

TEST_F(StripTest, NumbersGoWithTheLanguage)
{
    open(minutes(1'234));
    const auto* counts = window.findChild<QLabel*>(QStringLiteral("counts"));
    ASSERT_NE(counts, nullptr);
    EXPECT_TRUE(counts->text().startsWith(QStringLiteral("1,234 events"))) << counts->text().toStdString();
    ASSERT_NE(strip(), nullptr);
    EXPECT_NE(strip()->tip.find("1,234 events"), std::string::npos) << strip()->tip;
    auto* language = window.findChild<QComboBox*>(QStringLiteral("language"));
    ASSERT_NE(language, nullptr);
    language->setCurrentIndex(language->findData(QStringLiteral("fr")));
    emit language->activated(language->currentIndex());
    QTest::qWait(60);
    EXPECT_TRUE(counts->text().startsWith(QStringLiteral("1\u202F234 événements"))) << counts->text().toStdString();
    EXPECT_NE(strip()->tip.find("1\u202F234 événements"), std::string::npos) << strip()->tip;
    language->setCurrentIndex(language->findData(QStringLiteral("en")));
    emit language->activated(language->currentIndex());
}

TEST_F(StripTest, TheAsOfDateStepsOverEventsWithoutABeginning)
{
    open({made("Always so far", "../2025-02-12"), made("First", "2025-02-11T09:00Z"), made("Second", "2025-02-11")});
    session().setAsOf(parseTime("2025-02-12")->earliestStart);
    std::vector<Instant> stops;
    for (auto next = session().nextMoment(-1); next; next = session().nextMoment(-1)) {
        stops.push_back(*next);
        session().setAsOf(*next);
        ASSERT_LE(stops.size(), 3U);
    }
    EXPECT_EQ(stops, (std::vector<Instant>{parseTime("2025-02-11T09:00Z")->earliestStart + 1,
                                           parseTime("2025-02-11")->earliestStart + 1}));
}

TEST_F(StripTest, StrangeEventsAreShownInTheWindow)
{
    const std::string endless(10'000, 'W');
    std::vector<Event> events = {
        made("Three centuries", "1725/2025", EventKind::Meeting),
        made("One second", "2025-02-11T10:50:00Z/2025-02-11T10:50:01Z", EventKind::Meeting),
        made(endless, "2025-02-11T10:51Z"),
        made("First line\nsecond\r\nthird\tcolumn", "2025-02-11T10:52Z"),
        made("\u202Eمرحبا بالعالم — عنوان", "2025-02-11T10:53Z"),
        made("👩‍👩‍👧‍👦 你好 é́́", "2025-02-11T10:54Z"),
        made("Ides of March", "-0043-03-15"),
        made("Someday", "XXXX-12-25"),
    };
    for (const QSize size : {QSize(1400, 900), QSize(900, 600)}) {
        if (!view)
            open(events, size);
        window.resize(size);
        for (const auto& [from, to] : {std::pair{"1700", "2030"}, {"2025-02-11T10:49Z", "2025-02-11T10:55Z"},
                                       {"2025-02-11T10:50:00Z", "2025-02-11T10:50:01Z"}, {"-0050", "2100"}}) {
            session().setSpan({parseTime(from)->earliestStart, parseTime(to)->earliestStart});
            QTest::qWait(60);
            EXPECT_FALSE(view->scene().hits.empty()) << from;
            for (const auto& hit : view->scene().hits)
                EXPECT_LE(hit.box.right(), view->scene().width + 1) << hit.name;
            EXPECT_FALSE(window.grab().isNull());
        }
        for (const auto& id : session().data().events.id) {
            session().select({Target::Kind::Event, id.value});
            QTest::qWait(10);
        }
    }
}

} // namespace
