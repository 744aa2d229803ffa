// SPDX-License-Identifier: GPL-3.0-or-later
// The past of a document too large to be loaded at once: what was shown stays until it is there.
#include "tests/support/many_events.h"
#include "ui/panels/loading_bar.h"
#include "ui/panels/message_bar.h"
#include "ui/panels/past_bar.h"
#include "ui/window/main_window.h"

#include <QLabel>
#include <QSettings>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

#include <gtest/gtest.h>

using namespace plenary;

namespace
{

constexpr int eventsInAll = 51'000;

class LargePastTest : public ::testing::Test
{
protected:
    void SetUp() override
    {
        QSettings().clear();
        window.resize(1200, 800);
        window.show();
        ASSERT_TRUE(window.openDocument(QString::fromStdString(many.path().string())));
        ASSERT_TRUE(QTest::qWaitFor([&] { return !session.isLoading(); }, 60'000));
        for (int i = 0; i < 2; ++i) {
            const auto key = session.data().events.id[10].value;
            ASSERT_TRUE(session.edit("Delete", [&](Writer& writer) {
                return writer.remove({EntityKind::Event, key});
            }));
            ASSERT_TRUE(QTest::qWaitFor([&] { return !session.isRefreshing(); }, 20'000));
        }
        change = firstChange();
    }

    std::int64_t firstChange() const { return session.document().history()->front().number; }
    void wish()
    {
        session.showPast(change, QStringLiteral("Then"), [this](const Result<>& done) {
            ++told;
            shown = done.has_value();
        });
    }
    std::size_t shownEvents() const { return session.data().events.size(); }

    const test::ManyEvents many{eventsInAll};
    MainWindow window;
    Session& session = window.session();
    std::int64_t change = 0;
    int told = 0;
    bool shown = false;
};

TEST_F(LargePastTest, ComesInTheBackgroundWithProgressAndLeadsBack)
{
    QSignalSpy progress(&session, &Session::progressed);
    ASSERT_TRUE(session.setFilterText(QStringLiteral("kind:speech")));
    wish();
    EXPECT_EQ(told, 0) << "the window is not kept waiting";
    EXPECT_TRUE(session.isLoadingPast());
    EXPECT_FALSE(session.showsPast());
    EXPECT_EQ(shownEvents(), eventsInAll - 2U);
    auto* bar = window.findChild<LoadingBar*>();
    EXPECT_TRUE(bar->isVisible());
    EXPECT_EQ(bar->findChild<QLabel*>()->text(), QStringLiteral("Loading the document as it was"));
    ASSERT_TRUE(QTest::qWaitFor([&] { return told == 1; }, 60'000));
    EXPECT_TRUE(shown);
    EXPECT_TRUE(session.showsPast());
    EXPECT_FALSE(bar->isVisible());
    EXPECT_GT(progress.count(), 1);
    EXPECT_EQ(shownEvents(), eventsInAll - 1U);
    EXPECT_TRUE(window.findChild<PastBar*>()->isVisible());
    EXPECT_FALSE(session.canEdit());
    EXPECT_TRUE(QTest::qWaitFor([&] { return session.visible().eventCount < eventsInAll / 2; }, 20'000))
        << "the filter holds";
    ASSERT_TRUE(session.showToday());
    EXPECT_EQ(shownEvents(), eventsInAll - 2U);
    EXPECT_TRUE(session.canEdit());
    EXPECT_TRUE(session.canUndo());
    ASSERT_TRUE(session.undo());
    ASSERT_TRUE(QTest::qWaitFor([&] { return shownEvents() == eventsInAll - 1U; }, 20'000));
}

TEST_F(LargePastTest, CanBeCancelled)
{
    const auto* before = &session.data();
    wish();
    auto* cancel = window.findChild<LoadingBar*>()->findChild<QToolButton*>();
    ASSERT_TRUE(cancel->isVisible());
    QTest::mouseClick(cancel, Qt::LeftButton);
    EXPECT_FALSE(session.isLoadingPast());
    EXPECT_TRUE(window.findChild<MessageBar*>()->text().contains(QStringLiteral("cancelled")));
    QTest::qWait(1500);
    EXPECT_EQ(told, 0) << "what was cancelled is dropped";
    EXPECT_FALSE(session.showsPast());
    EXPECT_EQ(&session.data(), before);
    EXPECT_TRUE(session.canEdit());
    wish();
    ASSERT_TRUE(QTest::qWaitFor([&] { return told == 1; }, 60'000));
    EXPECT_TRUE(session.showsPast());
}

TEST_F(LargePastTest, AnErrorChangesNothing)
{
    const auto* before = &session.data();
    change += 100;
    wish();
    ASSERT_TRUE(QTest::qWaitFor([&] { return told == 1; }, 60'000));
    EXPECT_FALSE(shown);
    EXPECT_FALSE(session.isLoadingPast());
    EXPECT_FALSE(session.showsPast());
    EXPECT_FALSE(window.findChild<LoadingBar*>()->isVisible());
    EXPECT_EQ(&session.data(), before);
}

TEST_F(LargePastTest, AnEditMeanwhileIsNotLost)
{
    wish();
    const auto key = session.data().events.id[20].value;
    ASSERT_TRUE(session.edit("Delete another", [&](Writer& writer) {
        return writer.remove({EntityKind::Event, key});
    }));
    ASSERT_TRUE(QTest::qWaitFor([&] { return told == 1; }, 60'000));
    EXPECT_EQ(shownEvents(), eventsInAll - 1U);
    ASSERT_TRUE(session.showToday());
    ASSERT_TRUE(QTest::qWaitFor([&] { return shownEvents() == eventsInAll - 3U; }, 20'000));
    EXPECT_EQ(session.undoLabel(), QStringLiteral("Delete another"));
}

} // namespace
