// SPDX-License-Identifier: GPL-3.0-or-later
// What is shown of a document is replaced whole or not at all, and what goes wrong is told.
#include "tests/support/database.h"
#include "tests/support/many_events.h"
#include "tests/ui/paris_window.h"
#include "ui/session/session.h"

#include <QComboBox>
#include <QFile>
#include <QLineEdit>
#include <QSignalSpy>

using namespace plenary;

namespace
{

/// Everything that belongs together of what is shown.
void expectWhole(const Session& session)
{
    const auto& data = session.data();
    EXPECT_EQ(session.visible().events.size(), data.events.size());
    EXPECT_EQ(session.visible().positions.size(), data.positions.size());
    EXPECT_EQ(session.facets().actors.size(), data.actors.size());
    EXPECT_EQ(session.facets().topics.size(), data.topics.size());
    const auto context = session.context(100, 100);
    EXPECT_TRUE(context.index->isOf(context));
}

/// The search index of the document is gone, as after damage: every search for words fails from now on.
void breakSearch(const std::filesystem::path& path)
{
    const auto other = test::must(sqlite::Connection::open(path, sqlite::Access::ReadWrite));
    test::must(other.execute("ALTER TABLE search RENAME TO search_away"));
}

QStringList errorsIn(const QSignalSpy& messages)
{
    QStringList errors;
    for (const auto& arguments : messages)
        if (const auto message = arguments.front().value<Message>(); message.kind == Message::Kind::Error)
            errors << message.text;
    return errors;
}

class SessionTest : public test::ParisWindow<>
{
protected:
    Result<> setZone(const char* zone)
    {
        Summit summit = session().data().summit;
        summit.zone = zone;
        return session().edit("Zone", [&](Writer& writer) -> Result<> {
            (void)TRY(writer.put(summit));
            return {};
        });
    }
};

TEST_F(SessionTest, TheZoneOfTheDocumentFollowsAnEdit)
{
    ASSERT_EQ(session().zone().name(), "Europe/Paris");
    ASSERT_TRUE(setZone("Asia/Kolkata"));
    EXPECT_EQ(session().zone().name(), "Asia/Kolkata");
    ASSERT_TRUE(session().undo());
    EXPECT_EQ(session().zone().name(), "Europe/Paris");
}

TEST_F(SessionTest, WhatAnotherProgramWritesIsShownBeforeLong)
{
    const auto before = session().data().actors.size();
    {
        auto other = test::must(Document::open(path.toStdString(), OpenMode::ReadWrite));
        test::must(other.edit("Add", [](Writer& writer) -> Result<> {
            Actor actor;
            actor.uid = "newcomer";
            actor.name.set("en", "Newcomer");
            actor.shortName.set("en", "Newcomer");
            (void)TRY(writer.put(actor));
            return {};
        }));
    }
    EXPECT_EQ(session().data().actors.size(), before);
    ASSERT_TRUE(QTest::qWaitFor([&] { return session().data().actors.size() == before + 1; }, 6000));
    EXPECT_EQ(session().history().size(), 1U);
    EXPECT_TRUE(session().canUndo());
    expectWhole(session());
}

TEST_F(SessionTest, AnEditThatCannotBeShownLeavesWhatWasShownAndIsTold)
{
    const QSignalSpy messages(&session(), &Session::messaged);
    const auto* before = &session().data();
    EXPECT_FALSE(setZone("Nowhere/Else")) << "no such zone is stored";
    EXPECT_EQ(&session().data(), before);
    // What another program spoils meanwhile shows with the next edit.
    const auto connection = test::must(sqlite::Connection::open(path.toStdString(), sqlite::Access::ReadWrite));
    test::must(connection.execute("UPDATE summit SET zone='Nowhere/Else'"));
    ASSERT_TRUE(session().edit("Zone", [&](Writer& writer) -> Result<> {
        (void)TRY(writer.tagNamed("anything"));
        return {};
    })) << "it is stored";
    EXPECT_EQ(&session().data(), before);
    EXPECT_EQ(session().zone().name(), "Europe/Paris");
    expectWhole(session());
    ASSERT_EQ(errorsIn(messages).size(), 1);
    EXPECT_TRUE(errorsIn(messages).front().contains(QStringLiteral("Nowhere/Else")));
    EXPECT_TRUE(errorsIn(messages).front().startsWith(QStringLiteral("The edit is stored")));
    ASSERT_TRUE(session().canUndo());
    EXPECT_EQ(session().undoLabel(), QStringLiteral("Zone"));
    test::must(connection.execute("UPDATE summit SET zone='Europe/Paris'"));
    ASSERT_TRUE(session().undo());
    EXPECT_FALSE(session().isRefreshing());
    EXPECT_EQ(errorsIn(messages).size(), 1);
    expectWhole(session());
}

TEST_F(SessionTest, ADocumentThatCannotBeShownLeavesTheOneBefore)
{
    const QString other = file("other.plenary");
    ASSERT_TRUE(session().document().copyTo(other.toStdString()));
    {
        const auto connection = test::must(sqlite::Connection::open(other.toStdString(), sqlite::Access::ReadWrite));
        test::must(connection.execute("UPDATE summit SET zone='Nowhere/Else'"));
    }
    ASSERT_TRUE(session().setFilterText(QStringLiteral("kind:speech")));
    const auto shown = session().visible().eventCount;
    QSignalSpy changes(&session(), &Session::changed);
    EXPECT_FALSE(session().open(other));
    EXPECT_TRUE(changes.isEmpty());
    EXPECT_EQ(session().document().path().string(), path.toStdString());
    EXPECT_EQ(session().filter().text(), "kind:speech");
    EXPECT_EQ(session().visible().eventCount, shown);
    expectWhole(session());
    session().showPast(session().data().change + 7, QStringLiteral("None"),
                       [](const Result<>& done) { EXPECT_FALSE(done); });
    EXPECT_FALSE(session().showsPast());
    EXPECT_TRUE(changes.isEmpty());
    EXPECT_TRUE(session().canEdit());
}

TEST_F(SessionTest, ASearchThatFailsIsToldAndTheFilterBeforeStays)
{
    ASSERT_TRUE(session().setFilterText(QStringLiteral("kind:speech")));
    const auto shown = session().visible().eventCount;
    breakSearch(path.toStdString());
    auto* search = part<QLineEdit>("search");
    search->setText(QStringLiteral("safety"));
    QTest::keyClick(search, Qt::Key_Return);
    EXPECT_TRUE(part<MessageBar>()->isVisible());
    EXPECT_TRUE(message().contains(QStringLiteral("search"))) << message().toStdString();
    EXPECT_EQ(session().filter().text(), "kind:speech");
    EXPECT_EQ(session().visible().eventCount, shown);
    const QSignalSpy messages(&session(), &Session::messaged);
    session().setFilter(test::must(parseFilter("safety", session().data())));
    EXPECT_EQ(errorsIn(messages).size(), 1);
    EXPECT_EQ(session().filter().text(), "kind:speech");
}

TEST_F(SessionTest, TitlesThatCannotBeReadAreToldOnce)
{
    ASSERT_TRUE(window->openDocument(path)); // nothing is remembered
    const QSignalSpy messages(&session(), &Session::messaged);
    {
        const auto other = test::must(sqlite::Connection::open(path.toStdString(), sqlite::Access::ReadWrite));
        test::must(other.execute("ALTER TABLE event RENAME TO event_away"));
    }
    const auto event = session().data().events.id.front();
    for (int i = 0; i < 3; ++i)
        EXPECT_EQ(session().context(9, 9).titles(std::span(&event, 1)).size(), 1U);
    settle();
    EXPECT_EQ(errorsIn(messages).size(), 1);
}

TEST_F(SessionTest, NothingIsLeftOfAClosedDocument)
{
    ASSERT_TRUE(session().setFilterText(QStringLiteral("kind:speech")));
    session().select({scene::Target::Kind::Event, eventKey("vance-speech")});
    session().close();
    EXPECT_FALSE(session().isOpen());
    EXPECT_FALSE(session().canEdit());
    EXPECT_FALSE(session().canUndo());
    EXPECT_TRUE(session().filter().empty());
    EXPECT_EQ(session().selected(), scene::Target{});
    EXPECT_FALSE(QFile::exists(path + QStringLiteral("-wal")));
    ASSERT_TRUE(window->openDocument(path));
    expectWhole(session());
}

TEST(LargeSessionTest, ASearchThatFailsInTheBackgroundIsToldAndTheFilterBeforeIsBack)
{
    const test::ManyEvents many(51'000);
    Session session;
    ASSERT_TRUE(session.open(QString::fromStdString(many.path().string())));
    ASSERT_TRUE(QTest::qWaitFor([&] { return !session.isLoading(); }, 60'000));
    ASSERT_TRUE(session.setFilterText(QStringLiteral("kind:speech")));
    ASSERT_TRUE(QTest::qWaitFor([&] { return session.visible().eventCount < 51'000; }, 20'000));
    const auto shown = session.visible().eventCount;
    const QSignalSpy messages(&session, &Session::messaged);
    breakSearch(many.path());
    ASSERT_TRUE(session.setFilterText(QStringLiteral("year")));
    ASSERT_TRUE(QTest::qWaitFor([&] { return !errorsIn(messages).isEmpty(); }, 20'000));
    EXPECT_TRUE(errorsIn(messages).front().contains(QStringLiteral("search")))
        << errorsIn(messages).front().toStdString();
    EXPECT_EQ(session.filter().text(), "kind:speech");
    EXPECT_EQ(session.visible().eventCount, shown);
    expectWhole(session);
}

} // namespace
