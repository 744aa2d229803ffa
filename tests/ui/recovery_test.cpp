// SPDX-License-Identifier: GPL-3.0-or-later
// What a killed program leaves, and how the next one takes it up.
#include "tests/support/core.h"
#include "tests/ui/paris_window.h"
#include "ui/forms/record_dialog.h"
#include "ui/forms/record_form.h"
#include "ui/forms/record_picker.h"
#include "ui/forms/rows_editor.h"
#include "ui/session/recovery.h"
#include "ui/session/shared_place.h"

#include <QApplication>
#include <QDir>
#include <QFile>
#include <QLineEdit>
#include <QLockFile>
#include <QTimer>

using namespace plenary;

namespace
{

class RecoveryTest : public test::ParisWindow<>
{
protected:
    /// The files as a program leaves them that is killed: its lock is of a process that is no more.
    void kill(Recovery& recovery)
    {
        recovery.write();
        for (const auto& name : QDir(kept).entryList({QStringLiteral("*.json")}, QDir::Files))
            ASSERT_TRUE(QFile::copy(kept + QLatin1Char('/') + name, kept + QStringLiteral("/killed.json")));
    }
    void inForm(const std::function<void(RecordForm&)>& act)
    {
        auto* timer = new QTimer(window.get());
        QObject::connect(timer, &QTimer::timeout, timer, [act, timer] {
            auto* form = qobject_cast<RecordForm*>(QApplication::activeModalWidget());
            if (!form)
                return;
            timer->deleteLater();
            timer->stop();
            act(*form);
            if (form->isVisible())
                form->done(QDialog::Rejected);
        });
        timer->start(10);
    }

    QString kept = file("recovery");
};

TEST_F(RecoveryTest, WhatWasTypedComesBackWithDocumentAndView)
{
    std::optional<Unfinished> left;
    {
        Recovery recovery(kept);
        session().setFilterText(QStringLiteral("kind:speech")).value();
        inForm([&](RecordForm& form) {
            form.line("title")->findChild<QLineEdit*>()->setText(QStringLiteral("Half a tit"));
            form.line("when")->findChild<QLineEdit*>()->setText(QStringLiteral("31 Feb 20")); // no time at all
            auto* rows = qobject_cast<RowsEditor*>(form.line("participants")->editor());
            ASSERT_NE(rows, nullptr);
            rows->addNew();
            rows->rows().back()->findChild<RecordPicker*>()->choose(session().data().actors[3].id.value);
            form.line("title")->findChild<QLineEdit*>()->setText(QStringLiteral("Half a title"));
            kill(recovery);
        });
        EXPECT_FALSE(addRecord(session(), EntityKind::Event, {}, window.get()));
        session().setFilter({});
    }
    Recovery next(kept);
    left = next.left();
    ASSERT_TRUE(left);
    EXPECT_FALSE(next.left()) << "handed out once";
    EXPECT_EQ(QFileInfo(left->document).canonicalFilePath(), QFileInfo(path).canonicalFilePath());
    const auto before = session().history().size();
    bool wasShown = false;
    inForm([&](RecordForm& form) {
        wasShown = true;
        EXPECT_EQ(form.line("title")->findChild<QLineEdit*>()->text(), QStringLiteral("Half a title"));
        EXPECT_EQ(form.line("when")->findChild<QLineEdit*>()->text(), QStringLiteral("31 Feb 20"));
        const auto* rows = qobject_cast<RowsEditor*>(form.line("participants")->editor());
        ASSERT_EQ(rows->rows().size(), 1U);
        EXPECT_EQ(rows->rows()[0]->findChild<RecordPicker*>()->chosen().id, session().data().actors[3].id.value);
    });
    window->recover(*left);
    QTest::qWait(300);
    EXPECT_TRUE(wasShown);
    EXPECT_EQ(session().filter().text(), "kind:speech");
    EXPECT_TRUE(message().contains(QStringLiteral("what was being typed"))) << message().toStdString();
    EXPECT_EQ(session().history().size(), before) << "nothing of it was saved";
}

TEST_F(RecoveryTest, OfAProgramThatEndsOrStillRunsNothingIsTakenUp)
{
    {
        Recovery ended(kept);
        session().select({});
        ended.keepView(path, [] { return QString(); });
        ended.write();
        EXPECT_EQ(QDir(kept).entryList({QStringLiteral("*.json")}).size(), 1);
    }
    EXPECT_TRUE(QDir(kept).entryList({QStringLiteral("*.json")}).isEmpty()) << "a proper end leaves nothing";
    Recovery running(kept);
    running.keepView(path, [] { return QString(); });
    running.write();
    Recovery other(kept);
    EXPECT_FALSE(other.left()) << "it runs";
    EXPECT_EQ(QFile::permissions(QDir(kept).entryInfoList({QStringLiteral("*.json")}).first().filePath()) &
                  (QFile::ReadGroup | QFile::ReadOther),
              QFile::Permissions());
}

TEST_F(RecoveryTest, EachOfTwoWindowsComesBackAndADocumentThatIsNamedBringsItsOwn)
{
    QDir().mkpath(kept);
    const QString second = file("second.plenary");
    ASSERT_TRUE(QFile::copy(path, second));
    for (const QString& shown : {path, second}) {
        QFile left(QDir(kept).filePath(QFileInfo(shown).completeBaseName() + QStringLiteral(".json")));
        ASSERT_TRUE(left.open(QIODevice::WriteOnly));
        left.write(QStringLiteral("{\"document\": \"%1\", \"view\": \"\", \"form\": {}}").arg(shown).toUtf8());
    }
    Recovery recovery(kept);
    const auto named = recovery.left(second);
    ASSERT_TRUE(named);
    EXPECT_EQ(named->document, second);
    EXPECT_FALSE(recovery.left(file("other.plenary"))) << "nothing was left of that one";
    const auto other = recovery.left();
    ASSERT_TRUE(other);
    EXPECT_EQ(other->document, path);
}

TEST_F(RecoveryTest, DamagedLeftoversAreNoObstacle)
{
    QDir().mkpath(kept);
    for (const char* bytes : {"", "{", "[1,2]", "{\"document\":5}"}) {
        QFile broken(kept + QStringLiteral("/broken.json"));
        ASSERT_TRUE(broken.open(QIODevice::WriteOnly));
        broken.write(bytes);
        broken.close();
        Recovery recovery(kept);
        EXPECT_FALSE(recovery.left()) << bytes;
    }
    EXPECT_FALSE(continueForm(session(), {{QStringLiteral("kind"), QStringLiteral("tree")}}, window.get()));
    EXPECT_FALSE(continueForm(
        session(),
        {{QStringLiteral("kind"), QStringLiteral("event")}, {QStringLiteral("id"), QStringLiteral("999999")}},
        window.get()));
}

TEST_F(RecoveryTest, TheRiskOfASharedFolderIsSaidOnce)
{
    EXPECT_EQ(sharedPlace(path), SharedPlace::None);
    EXPECT_TRUE(isNetwork("nfs4"));
    EXPECT_FALSE(isNetwork("ext4"));
    ASSERT_TRUE(QDir(folder.path()).mkpath(QStringLiteral("Dropbox/summit")));
    ASSERT_TRUE(QDir(folder.path()).mkpath(QStringLiteral("team/.stfolder")));
    for (const char* name : {"Dropbox/summit/p.plenary", "team/p.plenary"}) {
        ASSERT_TRUE(QFile::copy(path, file(name)));
        EXPECT_EQ(sharedPlace(file(name)), SharedPlace::Synchronised) << name;
    }
    ASSERT_TRUE(window->openDocument(file("team/p.plenary")));
    EXPECT_TRUE(message().contains(QStringLiteral("synchronised"))) << message().toStdString();
    ASSERT_TRUE(window->openDocument(path));
    ASSERT_TRUE(window->openDocument(file("team/p.plenary")));
    EXPECT_FALSE(part<MessageBar>()->isVisible()) << "once is enough: " << message().toStdString();
}

} // namespace
