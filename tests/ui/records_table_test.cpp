// SPDX-License-Identifier: GPL-3.0-or-later
// The list of records as a table to work in.
#include "tests/support/core.h"
#include "tests/support/everything.h"
#include "tests/ui/paris_window.h"
#include "ui/dialogs/records_dialog.h"
#include "ui/forms/record_dialog.h"
#include "ui/forms/record_form.h"
#include "ui/forms/record_names.h"
#include "ui/forms/records_model.h"

#include <QAbstractItemModelTester>
#include <QAbstractSpinBox>
#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QCompleter>
#include <QHeaderView>
#include <QInputDialog>
#include <QLabel>
#include <QLineEdit>
#include <QMessageBox>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTimer>
#include <QToolButton>
#include <QTreeView>
#include <QWheelEvent>

#include <memory>

using namespace plenary;

namespace
{

class RecordsTableTest : public test::ParisWindow<>
{
protected:
    void open(EntityKind kind)
    {
        dialog = std::make_unique<RecordsDialog>(session());
        dialog->show(kind);
        table = dialog->findChild<QTreeView*>();
        QApplication::processEvents();
    }
    void press(Qt::Key key) { QTest::keyClick(table, key); }
    int column(const char* name) const
    {
        for (int i = 0; i < table->model()->columnCount(); ++i)
            if (table->model()->headerData(i, Qt::Horizontal).toString() == QLatin1String(name))
                return i;
        return -1;
    }
    void goTo(int row, const char* name) { table->setCurrentIndex(table->model()->index(row, column(name))); }
    FieldEditor* cellEditor() { return table->viewport()->findChild<FieldEditor*>(); }
    QPushButton* button(const char* words)
    {
        for (auto* one : dialog->findChildren<QPushButton*>())
            if (one->text() == QString::fromUtf8(words))
                return one;
        return nullptr;
    }
    void copy(const char* text)
    {
        auto* data = new QMimeData;
        data->setText(QString::fromUtf8(text));
        QApplication::clipboard()->setMimeData(data);
    }

    std::unique_ptr<RecordsDialog> dialog;
    QTreeView* table = nullptr;
};

TEST_F(RecordsTableTest, F2EditsACellInItsPlace)
{
    open(EntityKind::Topic);
    const auto first = session().document().readAll<Topic>()->front();
    goTo(0, "Name");
    press(Qt::Key_F2);
    ASSERT_NE(cellEditor(), nullptr);
    auto* line = cellEditor()->findChild<QLineEdit*>();
    EXPECT_EQ(line->text().toStdString(), first.name.in("en"));
    line->setText(QStringLiteral("Another name"));
    QTest::keyClick(line, Qt::Key_Return);
    QApplication::processEvents();
    const auto now = session().document().read(first.id).value();
    EXPECT_EQ(now.name.in("en"), "Another name");
    EXPECT_EQ(now.name.in("fr"), first.name.in("fr")) << "the other language stays";
    EXPECT_EQ(session().history().size(), 1U);
    goTo(0, "Name");
    press(Qt::Key_F2);
    ASSERT_NE(cellEditor(), nullptr);
    cellEditor()->findChild<QLineEdit*>()->clear(); // a topic needs a name in some language only
    QTest::keyClick(cellEditor()->findChild<QLineEdit*>(), Qt::Key_Escape);
    QApplication::processEvents();
    EXPECT_EQ(session().history().size(), 1U) << "Escape changes nothing";
}

TEST_F(RecordsTableTest, ArrowsGoFromCellToCellAndTheSelectionStays)
{
    open(EntityKind::Topic);
    goTo(0, "Name");
    table->setFocus();
    QApplication::processEvents();
    const auto place = [&] { return table->header()->visualIndex(table->currentIndex().column()); };
    const int first = place();
    const auto selected = table->selectionModel()->selectedRows();
    press(Qt::Key_Right);
    EXPECT_EQ(place(), first + 1);
    EXPECT_EQ(table->selectionModel()->selectedRows(), selected);
    press(Qt::Key_F2);
    ASSERT_NE(cellEditor(), nullptr) << "of the cell that the arrows led to";
    QTest::keyClick(cellEditor(), Qt::Key_Escape);
    QApplication::processEvents();
    for (int i = 0; i < 60; ++i)
        press(Qt::Key_Left);
    EXPECT_EQ(place(), 0) << "and no further";
}

TEST_F(RecordsTableTest, SeveralAreGivenOneValueAsOneEdit)
{
    open(EntityKind::Event);
    table->selectionModel()->select(QItemSelection(table->model()->index(0, 0), table->model()->index(3, 0)),
                                    QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    ASSERT_TRUE(button("Set a field…")->isEnabled());
    int asked = 0;
    QTimer timer;
    QObject::connect(&timer, &QTimer::timeout, &timer, [&] {
        if (auto* question = qobject_cast<QInputDialog*>(QApplication::activeModalWidget()); question && asked == 0) {
            ++asked;
            question->setTextValue(QStringLiteral("Importance"));
            question->accept();
        } else if (auto* form = qobject_cast<RecordForm*>(QApplication::activeModalWidget()); form && asked == 1) {
            ++asked;
            form->findChild<QAbstractSpinBox*>()->findChild<QLineEdit*>()->setText(QStringLiteral("5"));
            EXPECT_TRUE(form->save());
        }
    });
    timer.start(10);
    button("Set a field…")->click();
    EXPECT_EQ(asked, 2);
    ASSERT_EQ(session().history().size(), 1U);
    for (int row = 0; row < 4; ++row)
        EXPECT_EQ(session().document().read(session().data().events.id[static_cast<std::size_t>(row)])->importance, 5);
}

TEST_F(RecordsTableTest, RowsOfASpreadsheetArePastedAndBadOnesChangeNothing)
{
    open(EntityKind::Position);
    const auto before = session().data().positions.size();
    copy("Actor\tTopic\tStance\tMade\tBasis\nFrance\tRegulation\t−1\t11 Feb 2025\treported\nNarendra "
         "Modi\tRegulation\t2\t2025-02-11\tstated\n");
    button("Paste rows")->click();
    ASSERT_EQ(session().data().positions.size(), before + 2) << message().toStdString();
    ASSERT_EQ(session().history().size(), 1U) << "one edit";
    const auto added = session().document().readAll<Position>()->back();
    EXPECT_EQ(added.stance, 2);
    EXPECT_EQ(added.madeAt.text, "2025-02-11");
    EXPECT_EQ(session().document().read(added.actor)->uid, "modi");
    for (const char* wrong : {"Actor\tTopic\tStance\tMade\nFrance\tRegulation\t9\t2025\n",   // beyond the scale
                              "Actor\tTopic\tStance\tMade\nNobody\tRegulation\t1\t2025\n",   // no such actor
                              "Actor\tTopic\tStance\tMade\nFrance\tRegulation\t1\t31 Feb\n", // no such day
                              "Actor\tTree\nFrance\tOak\n",                                  // no such field
                              "Actor\tTopic\nFrance\t\n",                                    // what is missing
                              "just a word"}) {
        copy(wrong);
        button("Paste rows")->click();
        EXPECT_EQ(session().history().size(), 1U) << wrong;
        EXPECT_TRUE(test::isOneSentence(message().toStdString())) << message().toStdString();
    }
    auto* html = new QMimeData;
    html->setHtml(QStringLiteral("<table><tr><td>Name</td></tr><tr><td>A &amp; B</td></tr></table>"));
    html->setText(QStringLiteral("Name\nA & B"));
    QApplication::clipboard()->setMimeData(html);
    open(EntityKind::Tag);
    button("Paste rows")->click();
    EXPECT_EQ(session().document().readAll<Tag>()->back().name.in("en"), "A & B") << message().toStdString();
}

} // namespace
