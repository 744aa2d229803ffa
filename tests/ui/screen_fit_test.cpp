// SPDX-License-Identifier: GPL-3.0-or-later
// No window is larger than its screen, and what does not fit scrolls with its buttons in sight.
#include "tests/ui/paris_window.h"
#include "ui/dialogs/export_dialog.h"
#include "ui/dialogs/records_dialog.h"
#include "ui/forms/record_form.h"
#include "ui/forms/rows_editor.h"
#include "ui/forms/value_editors.h"
#include "ui/look/screen_fit.h"
#include "ui/reader/source_reader.h"

#include <QAbstractButton>
#include <QDialogButtonBox>
#include <QPushButton>
#include <QScrollArea>
#include <QSpinBox>

using namespace plenary;

namespace
{

using ScreenFitTest = test::ParisWindow<>;

constexpr QSize laptopAtTwiceTheSize(675, 350);

/// As ScreenFit does it when the window comes up, on a screen of that size.
void showIn(QWidget& window, QSize room)
{
    fitInto(window, room);
    window.show();
    QTest::qWait(20);
}

TEST_F(ScreenFitTest, ADialogThatNeedsMoreRoomScrollsWithItsButtonsInSight)
{
    ExportDialog dialog(session(), {});
    showIn(dialog, laptopAtTwiceTheSize);
    EXPECT_LE(dialog.width(), laptopAtTwiceTheSize.width());
    EXPECT_LE(dialog.height(), laptopAtTwiceTheSize.height());
    auto* buttons = dialog.findChild<QDialogButtonBox*>();
    ASSERT_NE(buttons, nullptr);
    for (auto* button : buttons->buttons()) {
        const QRect place(button->mapTo(&dialog, QPoint()), button->size());
        EXPECT_TRUE(dialog.rect().contains(place)) << button->text().toStdString();
    }
}

TEST_F(ScreenFitTest, EveryFieldComesIntoSightWhenItGetsTheFocus)
{
    ExportDialog dialog(session(), {});
    showIn(dialog, laptopAtTwiceTheSize);
    auto* area = dialog.findChild<QScrollArea*>();
    ASSERT_NE(area, nullptr);
    dialog.activateWindow();
    for (auto* field : dialog.findChildren<QSpinBox*>()) {
        if (!field->isEnabled())
            continue;
        field->setFocus();
        QTest::qWait(5);
        const QRect place(field->mapTo(area->viewport(), QPoint()), field->size());
        EXPECT_TRUE(area->viewport()->rect().contains(place));
    }
}

TEST_F(ScreenFitTest, TheReaderFitsToo)
{
    SourceReader reader(session());
    showIn(reader, laptopAtTwiceTheSize);
    EXPECT_LE(reader.width(), laptopAtTwiceTheSize.width());
    EXPECT_LE(reader.height(), laptopAtTwiceTheSize.height());
}

TEST_F(ScreenFitTest, WhatFitsIsLeftAsItIs)
{
    ExportDialog dialog(session(), {});
    const QSize own = dialog.size();
    fitInto(dialog, QSize(1900, 1100));
    EXPECT_EQ(dialog.size(), own);
    EXPECT_EQ(dialog.findChild<QScrollArea*>(), nullptr);
}

TEST_F(ScreenFitTest, TabGoesDownTheRowsOfAListAndThenToWhatAddsOne)
{
    QWidget form;
    new QLineEdit(QStringLiteral("above"), &form);
    RowsEditor rows([] { return new LineEditor({}, LineEditor::Lines::One); });
    for (const char* text : {"one", "two"})
        rows.add(new LineEditor(text, LineEditor::Lines::One));
    rows.setParent(&form);
    new QLineEdit(QStringLiteral("below"), &form);
    rows.addNew();
    std::vector<std::string> stops;
    QWidget* stop = &form;
    do {
        stop = stop->nextInFocusChain();
        if (const auto* line = qobject_cast<QLineEdit*>(stop))
            stops.push_back("line " + line->text().toStdString());
        else if (qobject_cast<QPushButton*>(stop))
            stops.emplace_back("add");
    } while (stop != &form);
    EXPECT_EQ(stops, (std::vector<std::string>{"line above", "line one", "line two", "line ", "add", "line below"}));
}

TEST_F(ScreenFitTest, ANumberBelowZeroHasAMinusSignAndAHyphenIsTakenForIt)
{
    StepEditor editor(-2, 2, -2);
    auto* box = editor.findChild<QSpinBox*>();
    EXPECT_EQ(box->text(), QString(QChar(0x2212)) + QLatin1Char('2'));
    box->selectAll();
    QTest::keyClicks(box, QStringLiteral("-1"));
    EXPECT_EQ(editor.value(), -1);
    box->findChild<QLineEdit*>()->setText(QString(QChar(0x2212)) + QLatin1Char('2'));
    EXPECT_EQ(editor.value(), -2);
}

} // namespace
