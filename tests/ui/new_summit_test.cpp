// SPDX-License-Identifier: GPL-3.0-or-later
// A summit of one's own, begun in the window as a user would.
#include "tests/support/core.h"
#include "tests/ui/paris_window.h"
#include "ui/forms/checklist_editor.h"
#include "ui/forms/record_form.h"

#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QTimer>

using namespace plenary;

namespace
{

class NewSummitTest : public test::ParisWindow<>
{
protected:
    void SetUp() override
    {
        QSettings().clear();
        makeWindow();
    }
    void inForm(const std::function<void(RecordForm&)>& act)
    {
        QTimer::singleShot(0, window.get(), [act] {
            auto* form = qobject_cast<RecordForm*>(QApplication::activeModalWidget());
            ASSERT_NE(form, nullptr);
            act(*form);
            if (form->isVisible())
                form->done(QDialog::Rejected);
        });
        action(QStringLiteral("New summit…"))->trigger();
        settle();
    }
    static QLineEdit* lineOf(RecordForm& form, const char* key) { return form.line(key)->findChild<QLineEdit*>(); }
    static QString noteOf(RecordForm& form, const char* key)
    {
        const auto* note = form.line(key)->findChild<QLabel*>(QStringLiteral("note"));
        return note->isHidden() ? QString() : note->text();
    }
    /// Searches by typing and ticks with the space bar, as without a mouse.
    static void tick(RecordForm& form, const char* key, const char* words)
    {
        auto* list = form.line(key)->findChild<QListWidget*>();
        auto* search = form.line(key)->findChild<QLineEdit*>();
        if (search && search->isVisibleTo(&form))
            search->setText(QString::fromUtf8(words));
        for (int row = 0; row < list->count(); ++row)
            if (!list->item(row)->isHidden() && list->item(row)->text().contains(QString::fromUtf8(words))) {
                list->setCurrentRow(row);
                QTest::keyClick(list, Qt::Key_Space);
                return;
            }
        ADD_FAILURE() << words << " is not offered";
    }
};

TEST_F(NewSummitTest, IsMadeOfWhatIsEnteredAndOpens)
{
    inForm([&](RecordForm& form) {
        EXPECT_FALSE(form.saveButton()->isEnabled()) << "it has no title yet";
        lineOf(form, "title")->setText(QStringLiteral("Sommet de Tokyo"));
        EXPECT_TRUE(lineOf(form, "file")->text().endsWith(QStringLiteral("/sommet-de-tokyo.plenary")));
        lineOf(form, "start")->setText(QStringLiteral("10 Feb 2019"));
        tick(form, "blocs", "European Union: 28 members");
        tick(form, "states", "Japan");
        tick(form, "topics", "Safety");
        form.line("zone")->findChild<QComboBox*>()->setEditText(QStringLiteral("Asia/Tokyo"));
        lineOf(form, "file")->setText(file("tokyo"));
        EXPECT_TRUE(form.save());
    });
    ASSERT_TRUE(session().isOpen());
    EXPECT_EQ(session().document().path().filename(), "tokyo.plenary");
    const auto& data = session().data();
    EXPECT_EQ(data.summit.title, Text("en", "Sommet de Tokyo"));
    EXPECT_EQ(data.summit.zone, "Asia/Tokyo");
    EXPECT_EQ(data.summit.start.text, "2019-02-10");
    EXPECT_EQ(data.actors.size(), 1U + 28U + 1U);
    ASSERT_EQ(data.topics.size(), 1U);
    EXPECT_TRUE(session().canEdit());
    EXPECT_FALSE(session().canUndo()) << "it begins like that";
}

TEST_F(NewSummitTest, WhatMustBeFilledInStandsAboveTheLongLists)
{
    inForm([&](RecordForm& form) {
        const auto height = [&](const char* key) { return form.line(key)->mapTo(&form, QPoint()).y(); };
        for (const char* list : {"blocs", "states", "topics"})
            EXPECT_LT(height("file"), height(list)) << list;
    });
}

TEST_F(NewSummitTest, WhatIsWrongIsSaidBesideTheField)
{
    inForm([&](RecordForm& form) {
        lineOf(form, "title")->setText(QStringLiteral("T"));
        lineOf(form, "start")->setText(QStringLiteral("2025-02-30"));
        EXPECT_FALSE(noteOf(form, "start").isEmpty());
        EXPECT_FALSE(form.saveButton()->isEnabled());
        lineOf(form, "start")->setText(QStringLiteral("2025-02-10"));
        lineOf(form, "end")->setText(QStringLiteral("2025-02-01"));
        EXPECT_FALSE(form.saveButton()->isEnabled()) << "it ends before it begins";
        lineOf(form, "end")->setText({});
        form.line("zone")->findChild<QComboBox*>()->setEditText(QStringLiteral("Europe/Atlantis"));
        EXPECT_FALSE(noteOf(form, "zone").isEmpty());
        EXPECT_FALSE(form.saveButton()->isEnabled());
        form.line("zone")->findChild<QComboBox*>()->setEditText(QStringLiteral("UTC"));
        form.line("languages")->findChild<QComboBox*>()->setEditText(QStringLiteral("de"));
        tick(form, "states", "Japan");
        EXPECT_TRUE(noteOf(form, "states").contains(QStringLiteral("English or French")))
            << noteOf(form, "states").toStdString();
        form.line("languages")->findChild<QComboBox*>()->setEditText(QStringLiteral("fr"));
        test::writeBytes(file("there.plenary").toStdString(), "x");
        lineOf(form, "file")->setText(file("there.plenary"));
        EXPECT_FALSE(noteOf(form, "file").isEmpty()) << "a file is never replaced";
        EXPECT_FALSE(form.saveButton()->isEnabled());
        lineOf(form, "file")->setText(QStringLiteral("/nowhere/at/all.plenary"));
        EXPECT_FALSE(form.save()) << "the reason stays in the form";
    });
    EXPECT_FALSE(session().isOpen());
    EXPECT_EQ(test::bytesOf(file("there.plenary").toStdString()), "x");
}

TEST_F(NewSummitTest, WhatIsTickedStaysInSightWhileSomethingElseIsSought)
{
    inForm([&](RecordForm& form) {
        tick(form, "states", "Japan");
        tick(form, "states", "Brazil");
        const auto* editor = static_cast<const ChecklistEditor*>(form.line("states")->editor());
        EXPECT_EQ(editor->values(), (std::vector<std::string>{"BRA", "JPN"}));
        EXPECT_EQ(noteOf(form, "states"), QStringLiteral("2 chosen"));
    });
}

} // namespace
