// SPDX-License-Identifier: GPL-3.0-or-later
// The history in the window: every edit, what it changed, and the way back to any state.
#include "tests/ui/paris_window.h"
#include "ui/dialogs/history_dialog.h"
#include "ui/panels/past_bar.h"

#include <QLineEdit>
#include <QPushButton>
#include <QTextBrowser>
#include <QTreeView>

namespace plenary
{

namespace
{

class HistoryDialogTest : public test::ParisWindow<>
{
protected:
    void rename(const char* name)
    {
        ASSERT_TRUE(session().edit({PLENARY_TR("core", "Edit: %1"), {name}}, [&](Writer& writer) -> Result<> {
            auto topic = TRY(session().document().readAll<Topic>()).front();
            topic.name.set("en", name);
            (void)TRY(writer.put(topic));
            return {};
        }));
    }

    std::string topicName() { return session().document().readAll<Topic>()->front().name.in("en"); }

    static QString textOf(const HistoryDialog& dialog)
    {
        EXPECT_TRUE(QTest::qWaitFor([&] { return !dialog.isLooking(); }, 30'000));
        return dialog.text()->toPlainText();
    }

    static QPushButton* button(const HistoryDialog& dialog, const QString& words)
    {
        for (auto* one : dialog.findChildren<QPushButton*>())
            if (one->text().remove(QLatin1Char('&')) == words)
                return one;
        return nullptr;
    }
};

TEST_F(HistoryDialogTest, TellsOfEachEditWhatItChangedAlsoOnceItIsOvertaken)
{
    HistoryDialog dialog(session());
    EXPECT_EQ(textOf(dialog), QStringLiteral("Nothing was edited in this document yet."));
    const auto first = topicName();
    rename("One");
    rename("Two");
    ASSERT_TRUE(session().undo());
    EXPECT_TRUE(session().canRedo());
    rename("Three");
    EXPECT_FALSE(session().canRedo()) << "what was overtaken is on another branch";
    const auto* model = dialog.table()->model();
    ASSERT_EQ(model->rowCount(), 3);
    const QString changes[] = {QStringLiteral("One → Three"), QStringLiteral("One → Two"),
                               QString::fromStdString(first) + QStringLiteral(" → One")};
    const QString states[] = {QString(), QStringLiteral("overtaken"), QString()};
    for (int row = 0; row < 3; ++row) {
        dialog.table()->setCurrentIndex(model->index(row, 0));
        const QString text = textOf(dialog);
        EXPECT_TRUE(text.contains(changes[row])) << row << ": " << text.toStdString();
        EXPECT_TRUE(text.contains(QStringLiteral("Name (en)"))) << text.toStdString();
        EXPECT_EQ(model->index(row, 3).data().toString(), states[row]) << row;
    }
    dialog.findChild<QLineEdit*>()->setText(QStringLiteral("two"));
    ASSERT_EQ(model->rowCount(), 1);
    EXPECT_TRUE(textOf(dialog).contains(changes[1]));
    dialog.findChild<QLineEdit*>()->setText(QStringLiteral("nothing of the sort"));
    EXPECT_EQ(textOf(dialog), QStringLiteral("No edit has these words."));
}

TEST_F(HistoryDialogTest, LeadsToAnyStateToLookAtItOrToGoBack)
{
    rename("One");
    rename("Two");
    HistoryDialog dialog(session());
    dialog.table()->setCurrentIndex(dialog.table()->model()->index(1, 0));
    button(dialog, QStringLiteral("Show as it was then"))->click();
    ASSERT_TRUE(session().showsPast());
    EXPECT_EQ(topicName(), "One");
    EXPECT_TRUE(part<PastBar>()->text().startsWith(QStringLiteral("Shown is the document as it was after change")))
        << part<PastBar>()->text().toStdString();
    EXPECT_EQ(dialog.table()->model()->rowCount(), 2) << "the history is that of today";
    EXPECT_FALSE(button(dialog, QStringLiteral("Go back to this state"))->isEnabled()) << "the past is not edited";
    ASSERT_TRUE(session().showToday());
    EXPECT_EQ(topicName(), "Two");
    button(dialog, QStringLiteral("Go back to this state"))->click();
    EXPECT_EQ(topicName(), "One");
    EXPECT_TRUE(session().canRedo()) << "what came after is kept";
    ASSERT_TRUE(session().redo());
    EXPECT_EQ(topicName(), "Two");
}

TEST_F(HistoryDialogTest, IsInTheMenuAndClosesWithTheDocument)
{
    auto* history = action(QStringLiteral("History…"));
    ASSERT_NE(history, nullptr);
    EXPECT_EQ(history->shortcut(), QKeySequence(QStringLiteral("Ctrl+H")));
    history->trigger();
    auto* dialog = part<HistoryDialog>();
    ASSERT_NE(dialog, nullptr);
    EXPECT_TRUE(dialog->isVisible());
    session().close();
    EXPECT_EQ(dialog->table()->model()->rowCount(), 0);
    EXPECT_EQ(textOf(*dialog), QString());
    EXPECT_FALSE(history->isEnabled());
}

TEST_F(HistoryDialogTest, OfARecordShowsItsEditsAloneAndRestoresIt)
{
    const auto topics = session().document().readAll<Topic>();
    const auto first = topicName();
    rename("One");
    ASSERT_TRUE(session().edit("Other", [&](Writer& writer) -> Result<> {
        auto topic = topics->back();
        topic.name.set("en", "Something else");
        (void)TRY(writer.put(topic));
        return {};
    }));
    rename("Two");
    HistoryDialog dialog(session());
    ASSERT_EQ(dialog.table()->model()->rowCount(), 3);
    EXPECT_FALSE(dialog.restoreButton()->isVisibleTo(&dialog));
    dialog.showOf({EntityKind::Topic, {topics->front().id.value}}, QStringLiteral("One topic"));
    ASSERT_TRUE(QTest::qWaitFor([&] { return dialog.table()->model()->rowCount() == 2; }, 30'000));
    dialog.table()->setCurrentIndex(dialog.table()->model()->index(1, 2)); // after the first edit
    ASSERT_TRUE(dialog.restoreButton()->isEnabled());
    dialog.restoreButton()->click();
    EXPECT_EQ(topicName(), "One");
    EXPECT_EQ(session().document().readAll<Topic>()->back().name.in("en"), "Something else") << "everything else stays";
    ASSERT_TRUE(QTest::qWaitFor([&] { return dialog.table()->model()->rowCount() == 3; }, 30'000)) << "it follows";
    dialog.restoreButton()->click();
    EXPECT_EQ(topicName(), "One") << "what is so already stays";
    button(dialog, QStringLiteral("Show all edits"))->click();
    EXPECT_EQ(dialog.table()->model()->rowCount(), 4);
    ASSERT_TRUE(session().undo());
    EXPECT_EQ(topicName(), "Two");
}

} // namespace

} // namespace plenary
