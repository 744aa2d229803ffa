// SPDX-License-Identifier: GPL-3.0-or-later
// Another copy of the document is taken over in the window, and single edits are taken back.
#include "tests/support/core.h"
#include "tests/ui/paris_window.h"
#include "ui/dialogs/backups_dialog.h"
#include "ui/dialogs/history_dialog.h"
#include "ui/dialogs/merging.h"
#include "ui/dialogs/reconcile_dialog.h"
#include "ui/look/announcement.h"
#include "ui/session/user_backups.h"

#include <QApplication>
#include <QLineEdit>
#include <QPushButton>
#include <QTextBrowser>
#include <QTimer>
#include <QTreeView>
#include <QTreeWidget>

using namespace plenary;

namespace
{

class MergingTest : public test::ParisWindow<>
{
protected:
    void SetUp() override
    {
        ParisWindow::SetUp();
        other = file("other.plenary");
        ASSERT_TRUE(session().document().copyTo(other.toStdString()));
    }

    static Result<> rename(const Document& document, Writer& writer, std::size_t topic, const char* name)
    {
        auto record = TRY(document.readAll<Topic>()).at(topic);
        record.name.set("en", name);
        (void)TRY(writer.put(record));
        return {};
    }
    void renameHere(std::size_t topic, const char* name)
    {
        ASSERT_TRUE(session().edit("Rename here",
                                   [&](Writer& writer) { return rename(session().document(), writer, topic, name); }));
    }
    void renameThere(std::size_t topic, const char* name)
    {
        auto document = Document::open(other.toStdString(), OpenMode::ReadWrite);
        ASSERT_TRUE(document);
        ASSERT_TRUE(
            document->edit("Rename there", [&](Writer& writer) { return rename(*document, writer, topic, name); }));
    }
    std::string topicName(std::size_t topic) { return session().document().readAll<Topic>()->at(topic).name.in("en"); }

    /// What is done in the dialog that comes up next, after the progress of looking things up.
    void inDialog(const std::function<void(ReconcileDialog&)>& act)
    {
        auto* look = new QTimer(window.get());
        QObject::connect(look, &QTimer::timeout, look, [look, act] {
            auto* dialog = qobject_cast<ReconcileDialog*>(QApplication::activeModalWidget());
            if (!dialog)
                return;
            look->stop();
            look->deleteLater();
            act(*dialog);
            if (dialog->isVisible()) // a test that failed must not wait for ever
                dialog->reject();
        });
        look->start(10);
    }

    QString other;
};

TEST_F(MergingTest, WhatIsNewThereComesAfterALookAndGoesInOneStep)
{
    renameThere(0, "There");
    const auto before = topicName(0);
    inDialog([](ReconcileDialog& dialog) {
        EXPECT_FALSE(dialog.open()->isVisible()) << "nothing is to be decided";
        EXPECT_TRUE(dialog.doneButton()->isEnabled());
        dialog.accept();
    });
    EXPECT_TRUE(mergeWith(session(), other, window.get()));
    EXPECT_EQ(topicName(0), "There");
    ASSERT_TRUE(session().undo());
    EXPECT_EQ(topicName(0), before);
}

TEST_F(MergingTest, WhatBothChangedIsDecidedRowByRowAndRememberedUntilItIsDone)
{
    for (const std::size_t topic : {0U, 1U, 2U}) {
        renameHere(topic, "Here");
        renameThere(topic, "There");
    }
    inDialog([](ReconcileDialog& dialog) {
        ASSERT_EQ(dialog.open()->topLevelItemCount(), 3);
        EXPECT_FALSE(dialog.doneButton()->isEnabled());
        EXPECT_TRUE(dialog.summary().contains(QStringLiteral("3 to decide"))) << dialog.summary().toStdString();
        dialog.decide(io::Choice::Theirs);
        bool isSaid = false;
        for (const auto* line : dialog.findChildren<Announcement*>())
            isSaid = isSaid || line->text() == QStringLiteral("Result: There. 2 to decide");
        EXPECT_TRUE(isSaid) << "by ear too";
        EXPECT_EQ(dialog.open()->indexOfTopLevelItem(dialog.open()->currentItem()), 1) << "on to the next one";
        dialog.reject();
    });
    EXPECT_FALSE(mergeWith(session(), other, window.get()));
    EXPECT_EQ(topicName(0), "Here") << "left: nothing is changed";
    inDialog([](ReconcileDialog& dialog) {
        EXPECT_TRUE(dialog.summary().contains(QStringLiteral("2 to decide"))) << "the first was decided before";
        dialog.open()->setCurrentItem(dialog.open()->topLevelItem(1));
        dialog.decide(io::Choice::Ours);
        EXPECT_EQ(dialog.open()->indexOfTopLevelItem(dialog.open()->currentItem()), 2);
        auto* typed = dialog.findChild<QLineEdit*>();
        QTest::keyClicks(typed, QStringLiteral("Both"));
        EXPECT_TRUE(dialog.doneButton()->isEnabled());
        dialog.accept();
    });
    EXPECT_TRUE(mergeWith(session(), other, window.get()));
    EXPECT_EQ(topicName(0), "There");
    EXPECT_EQ(topicName(1), "Here");
    EXPECT_EQ(topicName(2), "Both");
    EXPECT_FALSE(mergeWith(session(), other, window.get())) << "there is nothing left, and no question";
    EXPECT_TRUE(message().contains(QStringLiteral("nothing that is not here"))) << message().toStdString();
}

TEST_F(MergingTest, WhatCannotBeMergedIsToldAndAsksNothing)
{
    EXPECT_FALSE(mergeWith(session(), path, window.get()));
    EXPECT_TRUE(message().contains(QStringLiteral("same document"))) << message().toStdString();
    test::writeBytes(file("broken.plenary").toStdString(), "not a document");
    EXPECT_FALSE(mergeWith(session(), file("broken.plenary"), window.get()));
    EXPECT_FALSE(mergeWith(session(), file("none.plenary"), window.get()));
    EXPECT_FALSE(session().canUndo());
}

TEST_F(MergingTest, OneOldEditIsTakenBackFromTheHistory)
{
    const auto first = topicName(0);
    renameHere(0, "One");
    renameHere(1, "Other");
    HistoryDialog history(session());
    history.table()->setCurrentIndex(history.table()->model()->index(1, 0));
    EXPECT_TRUE(history.takeBackButton()->isEnabled());
    inDialog([](ReconcileDialog& dialog) {
        EXPECT_TRUE(dialog.findChildren<QTextBrowser*>().back()->toPlainText().contains(QStringLiteral("One → ")));
        dialog.accept();
    });
    history.takeBackButton()->click();
    EXPECT_EQ(topicName(0), first);
    EXPECT_EQ(topicName(1), "Other");
    EXPECT_EQ(session().undoLabel(), QStringLiteral("Take back alone: Rename here"));
}

TEST_F(MergingTest, WhatWasDecidedForOneEditIsNotTakenForThatOfAnotherDocument)
{
    const auto takeBackTheFirst = [&](const std::function<void(ReconcileDialog&)>& act) {
        renameHere(0, "One");
        renameHere(0, "Two");
        inDialog(act);
        (void)takeBackAlone(session(), session().history().front().number, window.get());
    };
    takeBackTheFirst([](ReconcileDialog& dialog) {
        dialog.decide(io::Choice::Theirs);
        dialog.reject();
    });
    ASSERT_TRUE(window->openDocument(other));
    settle();
    takeBackTheFirst([](ReconcileDialog& dialog) {
        EXPECT_TRUE(dialog.summary().contains(QStringLiteral("1 to decide"))) << dialog.summary().toStdString();
    });
}

TEST_F(MergingTest, ACopyIsKeptBeforeAMergeAndCanBeRestoredBeside)
{
    const auto before = topicName(0);
    renameThere(0, "There");
    inDialog([](ReconcileDialog& dialog) { dialog.accept(); });
    ASSERT_TRUE(mergeWith(session(), other, window.get()));
    BackupsDialog dialog(session(), userBackups().of(session().today().path()));
    ASSERT_EQ(dialog.table()->topLevelItemCount(), 1);
    const auto restored = dialog.restore();
    ASSERT_TRUE(restored);
    EXPECT_EQ(restored->parent_path(), session().today().path().parent_path());
    const auto copy = Document::open(*restored, OpenMode::ReadOnly);
    ASSERT_TRUE(copy);
    EXPECT_EQ(copy->readAll<Topic>()->front().name.in("en"), before);
    EXPECT_EQ(topicName(0), "There") << "nothing is replaced";
    ASSERT_TRUE(dialog.restore());
    EXPECT_NE(*dialog.restore(), *restored) << "nor is the first one";
}

} // namespace
