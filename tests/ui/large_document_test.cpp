// SPDX-License-Identifier: GPL-3.0-or-later
// Documents too large to be loaded at once: a sample first, the rest in the background, filters without waiting.
#include "tests/bench/corpus.h"
#include "tests/support/dataset_text.h"
#include "ui/charts/timeline_view.h"
#include "ui/panels/loading_bar.h"
#include "ui/panels/message_bar.h"
#include "ui/window/main_window.h"

#include <QFile>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

#include <gtest/gtest.h>

using namespace plenary;

namespace
{

constexpr std::size_t events = 60'000;

class LargeDocumentTest : public ::testing::Test
{
protected:
    static void SetUpTestSuite()
    {
        folder = new QTemporaryDir;
        path = folder->filePath(QStringLiteral("large.plenary"));
        ASSERT_TRUE(bench::makeCorpus(events, path.toStdString()));
    }
    static void TearDownTestSuite() { delete folder; }

    void SetUp() override { QSettings().clear(); }

    static bool loadAll(Session& session)
    {
        return QTest::qWaitFor([&] { return !session.isLoading(); }, 20'000);
    }

    static std::size_t countOf(const Session& session, const char* filter)
    {
        const Filter parsed = parseFilter(filter, session.data()).value();
        return select(session.data(), parsed, {}, session.zone()).eventCount;
    }

    static QTemporaryDir* folder;
    static QString path;
};

QTemporaryDir* LargeDocumentTest::folder = nullptr;
QString LargeDocumentTest::path;

TEST_F(LargeDocumentTest, ASampleIsShownAtOnceAndAllOfItSoon)
{
    MainWindow window;
    window.resize(1200, 800);
    window.show();
    QSignalSpy progress(&window.session(), &Session::progressed);
    ASSERT_TRUE(window.openDocument(path));
    Session& session = window.session();
    EXPECT_TRUE(session.isLoading());
    EXPECT_GT(session.data().events.size(), 1000U);
    EXPECT_LT(session.data().events.size(), 10'000U);
    EXPECT_FALSE(session.canEdit());
    auto* bar = window.findChild<LoadingBar*>();
    ASSERT_NE(bar, nullptr);
    EXPECT_TRUE(bar->isVisible());
    auto* timeline = window.findChild<TimelineView*>();
    ASSERT_TRUE(QTest::qWaitFor([&] { return !timeline->scene().items.empty(); }));
    ASSERT_TRUE(loadAll(session));
    EXPECT_EQ(session.data().events.size(), events);
    EXPECT_EQ(session.visible().eventCount, events);
    EXPECT_TRUE(session.canEdit());
    EXPECT_FALSE(bar->isVisible());
    EXPECT_GT(progress.count(), 0);
    ASSERT_TRUE(std::ranges::is_sorted(session.data().events.startMin));
}

TEST_F(LargeDocumentTest, LoadingCanBeCancelled)
{
    MainWindow window;
    window.resize(1200, 800);
    window.show();
    ASSERT_TRUE(window.openDocument(path));
    Session& session = window.session();
    const std::size_t sample = session.data().events.size();
    auto* cancel = window.findChild<LoadingBar*>()->findChild<QToolButton*>();
    QTest::mouseClick(cancel, Qt::LeftButton);
    ASSERT_TRUE(loadAll(session));
    EXPECT_TRUE(session.isPartial());
    EXPECT_FALSE(session.canEdit());
    EXPECT_TRUE(window.findChild<MessageBar*>()->text().contains(QStringLiteral("open the document again")));
    QTest::qWait(100);
    EXPECT_EQ(session.data().events.size(), sample) << "what was overtaken is dropped";
    ASSERT_TRUE(window.openDocument(path));
    EXPECT_FALSE(session.isPartial());
    ASSERT_TRUE(loadAll(session));
    EXPECT_EQ(session.data().events.size(), events);
}

TEST_F(LargeDocumentTest, ASampleIsNotEdited)
{
    Session session;
    ASSERT_TRUE(session.open(path));
    ASSERT_TRUE(session.isLoading());
    bool written = false;
    const auto write = [&](Writer&) -> Result<> {
        written = true;
        return {};
    };
    const auto early = session.edit("Too early", write);
    ASSERT_FALSE(early);
    EXPECT_EQ(early.error().code, Errc::Busy);
    EXPECT_FALSE(session.undo());
    EXPECT_FALSE(session.redo());
    ASSERT_TRUE(loadAll(session)) << "the document still comes";
    EXPECT_EQ(session.data().events.size(), events);
    EXPECT_FALSE(written);
}

TEST_F(LargeDocumentTest, TheLastFilterWins)
{
    Session session;
    ASSERT_TRUE(session.open(path));
    ASSERT_TRUE(loadAll(session));
    QSignalSpy changes(&session, &Session::changed);
    for (const char* filter : {"kind:speech", "kind:meeting", "energy", "kind:deal actor:state-3"})
        ASSERT_TRUE(session.setFilterText(QString::fromLatin1(filter)));
    EXPECT_EQ(session.visible().eventCount, events) << "the picture stays until the next one is there";
    const std::size_t expected = countOf(session, "kind:deal actor:state-3");
    ASSERT_TRUE(QTest::qWaitFor([&] { return session.visible().eventCount == expected; }, 10'000));
    const auto filterChanges = std::ranges::count_if(changes, [](const QList<QVariant>& arguments) {
        return arguments.at(0).value<Changes>().testFlag(Change::Filter);
    });
    EXPECT_EQ(filterChanges, 1) << "those overtaken are not shown";
    EXPECT_EQ(session.view().index->eventCount(), expected);
    ASSERT_TRUE(QTest::qWaitFor(
        [&] {
            return session.facets().kinds == countFacets(session.data(), session.filter(), {}, session.zone()).kinds;
        },
        10'000));
}

TEST_F(LargeDocumentTest, TakingAFilterBackMakesNothingAnew)
{
    Session session;
    ASSERT_TRUE(session.open(path));
    ASSERT_TRUE(loadAll(session));
    const auto* index = session.view().index;
    ASSERT_TRUE(session.setFilterText(QStringLiteral("kind:speech")));
    ASSERT_TRUE(QTest::qWaitFor([&] { return session.visible().eventCount < events; }, 10'000));
    EXPECT_NE(session.view().index, index);
    ASSERT_TRUE(session.setFilterText(QString()));
    ASSERT_TRUE(QTest::qWaitFor([&] { return session.visible().eventCount == events; }, 10'000));
    EXPECT_EQ(session.view().index, index);
    auto timeline = session.timeline();
    timeline.laneBy = scene::LaneBy::Kind;
    session.setTimeline(timeline);
    ASSERT_TRUE(QTest::qWaitFor([&] { return session.view().index->options().laneBy == scene::LaneBy::Kind; }))
        << "what was kept is not what is wished for now";
}

TEST_F(LargeDocumentTest, AFilterChosenWhileLoadingHoldsForAllOfIt)
{
    Session session;
    ASSERT_TRUE(session.open(path));
    ASSERT_TRUE(session.setFilterText(QStringLiteral("kind:speech")));
    auto timeline = session.timeline();
    timeline.laneBy = scene::LaneBy::Kind;
    session.setTimeline(timeline);
    ASSERT_TRUE(loadAll(session));
    const std::size_t expected = countOf(session, "kind:speech");
    ASSERT_TRUE(QTest::qWaitFor([&] { return session.visible().eventCount == expected; }, 10'000));
    ASSERT_TRUE(QTest::qWaitFor([&] { return session.view().index->options().laneBy == scene::LaneBy::Kind; }));
}

TEST_F(LargeDocumentTest, WordsAreSearchedInTheBackground)
{
    Session session;
    ASSERT_TRUE(session.open(path));
    ASSERT_TRUE(loadAll(session));
    ASSERT_TRUE(session.setFilterText(QStringLiteral("12345")));
    ASSERT_TRUE(QTest::qWaitFor([&] { return session.visible().eventCount < events; }, 10'000));
    ASSERT_GE(session.visible().eventCount, 1U);
    const auto found = std::ranges::find(session.visible().events, 1) - session.visible().events.begin();
    const auto titles =
        session.document().eventTitles(std::vector{session.data().events.id[static_cast<std::size_t>(found)]});
    EXPECT_TRUE(titles->front().in("en").starts_with("12345")) << titles->front().in("en");
}

/// A copy of the large document that can be changed.
class LargeEditTest : public LargeDocumentTest
{
protected:
    void SetUp() override
    {
        LargeDocumentTest::SetUp();
        own = folder->filePath(QStringLiteral("edited.plenary"));
        QFile::remove(own);
        ASSERT_TRUE(QFile::copy(path, own));
        ASSERT_TRUE(session.open(own));
        ASSERT_TRUE(loadAll(session));
    }

    Event eventAt(Row row) const { return session.document().read(session.data().events.id[row]).value(); }
    Result<> put(Event& event)
    {
        return session.edit("Edit", [&](Writer& writer) -> Result<> {
            event.id = TRY(writer.put(event));
            return {};
        });
    }
    bool refreshed()
    {
        return QTest::qWaitFor([&] { return !session.isRefreshing(); }, 20'000);
    }
    /// Everything shown is what a session that opens the document anew shows.
    void expectAsAnew(const char* when)
    {
        const auto whole = session.document().load().value();
        EXPECT_EQ(test::difference(test::textOf(session.data()), test::textOf(*whole)), "") << when;
        const Selection selected = select(*whole, session.filter(), {}, session.zone());
        EXPECT_EQ(session.visible(), selected) << when;
        const auto context = session.context(1200, 600);
        ASSERT_NE(context.index, nullptr);
        EXPECT_TRUE(context.index->isOf(context)) << when;
        const scene::TimelineIndex fresh(*whole, selected, session.zone(), context.index->options());
        ASSERT_EQ(context.index->lanes().size(), fresh.lanes().size()) << when;
        for (std::size_t i = 0; i < fresh.lanes().size(); ++i)
            EXPECT_EQ(context.index->lanes()[i].all(), fresh.lanes()[i].all()) << when << ", lane " << i;
        EXPECT_TRUE(QTest::qWaitFor(
            [&] { return session.facets() == countFacets(*whole, session.filter(), {}, session.zone()); }, 10'000))
            << when;
    }

    QString own;
    Session session;
};

TEST_F(LargeEditTest, EditsUndoAndRedoFollowInTheBackground)
{
    Event event = eventAt(1000);
    const std::string title = event.title.in("en");
    event.title = Text("en", "Changed by hand");
    event.when = "2030-01-01/2031";
    ASSERT_TRUE(session.edit("Edit", [&](Writer& writer) -> Result<> {
        event.tags = {TRY(writer.tagNamed("by hand"))};
        (void)TRY(writer.put(event));
        return {};
    }));
    EXPECT_TRUE(session.isRefreshing());
    EXPECT_TRUE(session.canUndo()) << "at once";
    EXPECT_TRUE(session.canEdit());
    ASSERT_TRUE(refreshed());
    EXPECT_EQ(session.data().rowOf(event.id), events - 1);
    expectAsAnew("edited");
    const auto titleShown = [&] { return session.view().titles(std::array{event.id})[0].in("en"); };
    EXPECT_EQ(titleShown(), "Changed by hand");
    ASSERT_TRUE(session.undo());
    ASSERT_TRUE(refreshed());
    EXPECT_EQ(titleShown(), title);
    expectAsAnew("undone");
    ASSERT_TRUE(session.redo());
    ASSERT_TRUE(refreshed());
    expectAsAnew("redone");
}

TEST_F(LargeEditTest, ManyEditsAtOnceAndAFilterMeanwhile)
{
    ASSERT_TRUE(session.setFilterText(QStringLiteral("kind:speech")));
    Event added = eventAt(7);
    added.id = {};
    added.uid = "added";
    added.kind = EventKind::Speech;
    ASSERT_TRUE(put(added));
    Event moved = eventAt(20'000);
    moved.when = "1999-05";
    ASSERT_TRUE(put(moved));
    ASSERT_TRUE(session.edit("Delete", [&](Writer& writer) {
        return writer.remove({EntityKind::Event, session.data().events.id[500].value});
    }));
    ASSERT_TRUE(session.setFilterText(QStringLiteral("kind:speech,meeting")));
    ASSERT_TRUE(refreshed());
    EXPECT_EQ(session.data().events.size(), events);
    EXPECT_EQ(session.filter().text(), "kind:meeting,speech");
    expectAsAnew("three edits and a filter");
}

TEST_F(LargeEditTest, WhatAnotherProgramWroteComesWithTheNextEdit)
{
    {
        auto other = Document::open(own.toStdString(), OpenMode::ReadWrite);
        ASSERT_TRUE(other);
        ASSERT_TRUE(other->edit("Theirs", [&](Writer& writer) {
            return writer.remove({EntityKind::Event, session.data().events.id[3].value});
        }));
    }
    Event event = eventAt(1000);
    event.importance = 5;
    ASSERT_TRUE(put(event));
    ASSERT_TRUE(refreshed());
    EXPECT_EQ(session.data().events.size(), events - 1);
    expectAsAnew("theirs and mine");
}

TEST_F(LargeEditTest, AnEditThatFailsChangesNothing)
{
    Event event = eventAt(1000);
    event.when = "99999";
    EXPECT_FALSE(put(event));
    EXPECT_FALSE(session.isRefreshing());
    EXPECT_FALSE(session.canUndo());
}

} // namespace
