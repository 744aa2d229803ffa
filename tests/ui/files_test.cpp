// SPDX-License-Identifier: GPL-3.0-or-later
// What the window does with the file of its document.
#include "tests/support/core.h"
#include "tests/ui/paris_window.h"
#include "ui/dialogs/export_dialog.h"
#include "ui/dialogs/work_progress.h"
#include "ui/window/ending.h"

#include <QFile>
#include <QProgressDialog>

namespace plenary
{

namespace
{

using namespace test;
using scene::Target;

class WindowFilesTest : public ParisWindow<>
{
protected:
    void deleteEvent()
    {
        session().select({Target::Kind::Event, eventKey("vance-speech")});
        action(QStringLiteral("Delete"))->trigger();
        ASSERT_EQ(session().data().events.size(), test::parisEvents() - 1);
    }
    /// How many events a copy of the file alone has.
    std::size_t eventsInCopy()
    {
        const QString copy = file("copy.plenary");
        QFile::remove(copy);
        QFile::copy(path, copy);
        const auto document = Document::open(copy.toStdString(), OpenMode::ReadOnly);
        return document ? (*document->load())->events.size() : 0;
    }
};

TEST_F(WindowFilesTest, ACopyMadeWhileItIsOpenHasEveryEdit)
{
    deleteEvent();
    QTRY_COMPARE_WITH_TIMEOUT(eventsInCopy(), test::parisEvents() - 1, 5000);
    action(QStringLiteral("Undo"))->trigger();
    QTRY_COMPARE_WITH_TIMEOUT(eventsInCopy(), test::parisEvents(), 5000);
}

TEST_F(WindowFilesTest, AReplacedFileIsLeftAloneAndTheEditIsRefusedWithASentence)
{
    const QString other = file("other.plenary");
    ASSERT_TRUE(createFromBundled(QStringLiteral("paris-2025"), other.toStdString()));
    ASSERT_EQ(::rename(other.toUtf8().constData(), path.toUtf8().constData()), 0);
    session().select({Target::Kind::Event, eventKey("vance-speech")});
    action(QStringLiteral("Delete"))->trigger();
    EXPECT_EQ(session().data().events.size(), test::parisEvents());
    EXPECT_TRUE(message().contains(QStringLiteral("save a copy"))) << message().toStdString();
    EXPECT_EQ(eventsInCopy(), test::parisEvents());
}

TEST_F(WindowFilesTest, BringingAnOlderDocumentUpToDateCanBeStopped)
{
    const QString old = file("old.plenary");
    ASSERT_TRUE(QFile::copy(QStringLiteral(PLENARY_RESOURCES "/../tests/data/format-1.plenary"), old));
    const auto bytes = bytesOf(old.toStdString());
    const auto opened = session().open(old, [](double) { return false; });
    ASSERT_FALSE(opened);
    EXPECT_EQ(opened.error().code, Errc::Cancelled);
    EXPECT_EQ(session().data().events.size(), test::parisEvents()) << "what was shown stays";
    EXPECT_EQ(bytesOf(old.toStdString()), bytes);

    WorkProgress upgrade(QStringLiteral("Older document"), QStringLiteral("old.plenary is brought up to date."), window.get());
    EXPECT_TRUE(upgrade.goOn(0.1));
    EXPECT_TRUE(upgrade.dialog()->labelText().contains(QStringLiteral("old.plenary")));
    upgrade.dialog()->cancel();
    EXPECT_FALSE(upgrade.goOn(0.2));

    EXPECT_TRUE(window->openDocument(old));
    EXPECT_EQ(session().data().events.size(), 2U);
}

TEST_F(WindowFilesTest, CompactingSaysWhatItDid)
{
    action(QStringLiteral("Compact"))->trigger();
    EXPECT_TRUE(message().contains(QStringLiteral("smaller"))) << message().toStdString();
    EXPECT_TRUE(session().document().check());
}

TEST_F(WindowFilesTest, AFigureIsNotWrittenOverTheDocument)
{
    const QString link = file("link.svg");
    ASSERT_TRUE(QFile::link(path, link));
    scene::ChartOptions chart;
    chart.kind = scene::ChartKind::Pledges;
    const ExportDialog dialog(session(), chart);
    const auto written = dialog.write(link);
    ASSERT_FALSE(written);
    EXPECT_EQ(written.error().code, Errc::Conflict);
    EXPECT_EQ(eventsInCopy(), test::parisEvents());
}

} // namespace

} // namespace plenary
