// SPDX-License-Identifier: GPL-3.0-or-later
// The reader of sources in the real window, used with the keyboard alone.
#include "tests/support/core.h"
#include "tests/ui/paris_window.h"
#include "ui/forms/record_form.h"
#include "ui/forms/record_picker.h"
#include "ui/look/announcement.h"
#include "ui/reader/coded_text.h"
#include "ui/reader/source_reader.h"

#include <QAccessible>
#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPointer>
#include <QPushButton>
#include <QTimer>
#include <QToolButton>

using namespace plenary;

namespace
{

constexpr const char* speech =
    "Nous avons besoin de règles. L’Europe ira plus vite. M. Modi veut un cadre commun. Rien de plus.";

class ReaderTest : public test::ParisWindow<>
{
protected:
    void SetUp() override
    {
        ParisWindow::SetUp();
        test::must(session().edit("Add", [&](Writer& writer) -> Result<> {
            source =
                TRY(writer.put(Source{{}, "speech", "Élysée", "Speech", false, {}, "fr", Edtf("2025-02-11"), {}, {}}));
            return {};
        }));
        action(QStringLiteral("Read a source…"))->trigger();
        reader = window->findChild<SourceReader*>();
        ASSERT_NE(reader, nullptr);
        reader->read(source);
        QApplication::clipboard()->setText(QString::fromUtf8(speech));
        press(Qt::Key_V, Qt::ControlModifier);
        ASSERT_EQ(text()->sentences().size(), 4U) << said();
    }
    CodedText* text() { return reader->findChild<CodedText*>(); }
    std::string said() { return reader->findChild<Announcement*>()->text().toStdString(); }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {}) { QTest::keyClick(text(), key, modifiers); }
    void type(const char* keys) { QTest::keyClicks(text(), QLatin1String(keys)); }
    std::string current()
    {
        const Stretch at = text()->current();
        return text()->toPlainText().mid(at.from, at.size()).toStdString();
    }
    /// A letter, a name, Enter: the name goes to whatever has the focus then.
    void choose(const char* letter, const char* name)
    {
        type(letter);
        auto* line = qobject_cast<QLineEdit*>(reader->focusWidget());
        ASSERT_NE(line, nullptr) << letter;
        QTest::keyClicks(line, QString::fromUtf8(name));
        QTest::keyClick(line, Qt::Key_Return);
        QApplication::processEvents();
        ASSERT_EQ(reader->focusWidget(), text()) << "Enter leads back to the text";
    }
    std::vector<Position> coded()
    {
        std::vector<Position> list;
        for (const auto& citation : test::must(session().document().citations(source)))
            if (citation.record.kind == EntityKind::Position)
                list.push_back(test::must(session().document().read(PositionId{citation.record.id})));
        return list;
    }
    std::string actor(ActorId id) { return test::must(session().document().read(id)).uid; }

    SourceId source;
    SourceReader* reader = nullptr;
};

TEST_F(ReaderTest, OneKeyCodesASentenceAndMovesOn)
{
    choose("a", "Macron");
    choose("t", "Regul");
    EXPECT_EQ(current(), "Nous avons besoin de règles.");
    type("5");
    EXPECT_EQ(current(), "L’Europe ira plus vite.");
    type("2");
    ASSERT_EQ(coded().size(), 2U) << said();
    const Position first = coded()[0];
    EXPECT_EQ(actor(first.actor), "macron");
    EXPECT_EQ(actor(first.speakingFor), "france") << "by the office he held then";
    EXPECT_EQ(first.stance, 2);
    EXPECT_EQ(coded()[1].stance, -1);
    EXPECT_EQ(first.basis, Basis::Stated);
    EXPECT_EQ(first.madeAt.text, "[..2025-02-11]") << "not after the source appeared";
    const auto passages = test::must(session().document().passages(source));
    ASSERT_EQ(passages.size(), 2U);
    EXPECT_EQ(passages[1].fragment, "L’Europe ira plus vite.");
    EXPECT_EQ(passages[1].from, 29);
    EXPECT_EQ(passages[1].to, 52);
    EXPECT_EQ(passages[0].language, "fr");
    EXPECT_EQ(text()->extraSelections().size(), 2) << "both are highlighted";
    EXPECT_EQ(reader->findChild<QListWidget*>()->count(), 2);
}

TEST_F(ReaderTest, WithoutSpeakerOrTopicNothingIsWritten)
{
    const auto edits = session().history().size();
    type("4");
    EXPECT_EQ(said(), "Choose who speaks first.");
    choose("a", "Modi");
    type("4");
    EXPECT_EQ(said(), "Choose the topic first.");
    EXPECT_EQ(session().history().size(), edits);
    EXPECT_EQ(current(), "Nous avons besoin de règles.") << "and the reader stays";
}

TEST_F(ReaderTest, TheSameAgainIsNoSecondRecordAndAnotherStanceChangesIt)
{
    choose("a", "Macron");
    choose("t", "Regul");
    type("5");
    press(Qt::Key_Up);
    type("5");
    EXPECT_EQ(coded().size(), 1U);
    press(Qt::Key_Up);
    type("4");
    ASSERT_EQ(coded().size(), 1U);
    EXPECT_EQ(coded()[0].stance, 1);
    press(Qt::Key_Backspace);
    EXPECT_EQ(coded()[0].stance, 2) << "taken back";
    EXPECT_EQ(current(), "Nous avons besoin de règles.") << "and one is where it was coded";
    press(Qt::Key_Backspace);
    EXPECT_TRUE(coded().empty());
    const auto edits = session().history().size();
    press(Qt::Key_Backspace);
    EXPECT_EQ(session().history().size(), edits) << "what was not coded here is not taken back: " << said();
    EXPECT_EQ(text()->sentences().size(), 4U) << "the text stays";
}

TEST_F(ReaderTest, StretchesGrowBySentencesAndMoveByWords)
{
    press(Qt::Key_Down, Qt::ShiftModifier);
    EXPECT_EQ(current(), "Nous avons besoin de règles. L’Europe ira plus vite.");
    press(Qt::Key_Up, Qt::ShiftModifier);
    EXPECT_EQ(current(), "Nous avons besoin de règles.");
    press(Qt::Key_Left, Qt::ControlModifier);
    EXPECT_EQ(current(), "Nous avons besoin de") << "a full stop is no word";
    press(Qt::Key_Right, Qt::ControlModifier);
    EXPECT_EQ(current(), "Nous avons besoin de règles");
    press(Qt::Key_Right, Qt::ControlModifier | Qt::ShiftModifier);
    EXPECT_EQ(current(), "avons besoin de règles");
    press(Qt::Key_End);
    EXPECT_EQ(current(), "Rien de plus.");
    press(Qt::Key_Down);
    EXPECT_EQ(current(), "Rien de plus.");
}

TEST_F(ReaderTest, F1SaysTheKeysAndItCanBeClosed)
{
    press(Qt::Key_F1);
    EXPECT_NE(said().find("Backspace takes back"), std::string::npos) << said();
    for (auto* button : reader->findChildren<QPushButton*>())
        if (button->text() == QStringLiteral("&Close"))
            button->click();
    EXPECT_FALSE(reader->isVisible());
}

TEST_F(ReaderTest, WhatIsWrongIsSaidWithoutMovingTheText)
{
    reader->resize(1100, 700);
    QApplication::processEvents();
    const QRect before = text()->geometry();
    type("t");
    auto* line = qobject_cast<QLineEdit*>(reader->focusWidget());
    ASSERT_NE(line, nullptr);
    QTest::keyClicks(line, QStringLiteral("xyzzy"));
    QApplication::processEvents();
    bool isSaid = false;
    for (const auto* note : reader->findChildren<QLabel*>(QStringLiteral("note")))
        isSaid = isSaid || note->text().startsWith(QStringLiteral("Nothing is called so"));
    EXPECT_TRUE(isSaid);
    EXPECT_EQ(text()->geometry(), before);
}

TEST_F(ReaderTest, ANoteBelongsToOneSentenceAndFirmnessStays)
{
    choose("a", "Macron");
    choose("t", "Regul");
    type("n");
    QTest::keyClicks(reader->focusWidget(), QStringLiteral("only here"));
    QTest::keyClick(reader->focusWidget(), Qt::Key_Return);
    ASSERT_EQ(reader->focusWidget(), text());
    type("54");
    ASSERT_EQ(coded().size(), 2U);
    EXPECT_EQ(coded()[0].note.in("en"), "only here");
    EXPECT_TRUE(coded()[1].note.empty());
}

TEST_F(ReaderTest, WordsThatStandElsewhereAreProposedAndTakenByEnterAlone)
{
    const auto other = test::must(session().document().find(EntityKind::Source, "euronews-seed"));
    test::must(session().edit("Cite", [&](Writer& writer) -> Result<> {
        const auto id = session().data().positions.id[0];
        return writer.addEvidence({EntityKind::Position, id.value}, {SourceId{other}, "Rien de plus.", "fr", {}});
    }));
    reader->read(source);
    press(Qt::Key_Return);
    EXPECT_TRUE(coded().empty()) << "nothing is proposed for the first sentence";
    press(Qt::Key_End);
    EXPECT_TRUE(coded().empty());
    press(Qt::Key_Return);
    ASSERT_EQ(coded().size(), 1U) << said();
    EXPECT_EQ(coded()[0].actor, test::must(session().document().read(session().data().positions.id[0])).actor);
}

TEST_F(ReaderTest, AnEventIsMadeOfTheSentence)
{
    choose("a", "Macron");
    choose("t", "Regul");
    QTimer::singleShot(0, reader, [&] {
        auto* form = qobject_cast<RecordForm*>(QApplication::activeModalWidget());
        ASSERT_NE(form, nullptr);
        EXPECT_TRUE(form->save());
        form->done(QDialog::Accepted);
    });
    type("e");
    type("5");
    ASSERT_EQ(coded().size(), 1U) << said();
    const auto event = test::must(session().document().read(coded()[0].event));
    EXPECT_EQ(event.title.in("en"), "Nous avons besoin de règles.");
    const auto behind = test::must(session().document().evidence({EntityKind::Event, event.id.value}));
    ASSERT_EQ(behind.size(), 1U);
    EXPECT_EQ(behind[0].quote, "Nous avons besoin de règles.");
}

TEST_F(ReaderTest, WhatNoLongerFitsIsAnOrphanUntilTheReaderDecides)
{
    choose("a", "Macron");
    choose("t", "Regul");
    press(Qt::Key_Down);
    press(Qt::Key_Down);
    type("5");
    ASSERT_TRUE(reader->capture({"Nous avons besoin de règles. M. Modi veut ici un cadre commun. Fin.", {}, {}}));
    auto* list = reader->findChild<QListWidget*>();
    ASSERT_EQ(list->count(), 1);
    EXPECT_TRUE(list->item(0)->text().startsWith(QStringLiteral("Not in the text")))
        << list->item(0)->text().toStdString();
    EXPECT_EQ(test::must(session().document().passages(source))[0].fragment, "M. Modi veut un cadre commun.")
        << "never by itself";
    list->setCurrentRow(0);
    for (auto* button : reader->findChildren<QPushButton*>())
        if (button->text().remove(QLatin1Char('&')) == QStringLiteral("Take these words"))
            button->click();
    EXPECT_EQ(test::must(session().document().passages(source))[0].fragment, "M. Modi veut ici un cadre commun");
    EXPECT_FALSE(list->item(0)->text().startsWith(QStringLiteral("Not in the text")));
}

TEST_F(ReaderTest, TheKeysOfAFrenchKeyboardCodeToo)
{
    choose("a", "Macron");
    choose("t", "Regul");
    QKeyEvent key(QEvent::KeyPress, Qt::Key_ParenLeft, Qt::NoModifier, QStringLiteral("("));
    QApplication::sendEvent(text(), &key);
    ASSERT_EQ(coded().size(), 1U);
    EXPECT_EQ(coded()[0].stance, 2);
}

TEST_F(ReaderTest, EveryControlHasANameAndWhatIsSaidIsANotification)
{
    for (auto* control : reader->findChildren<QWidget*>()) {
        if (!(control->focusPolicy() & Qt::TabFocus) || !control->isVisible() || control->focusProxy())
            continue;
        auto* spoken = QAccessible::queryAccessibleInterface(control);
        ASSERT_NE(spoken, nullptr);
        EXPECT_FALSE(spoken->text(QAccessible::Name).isEmpty())
            << control->metaObject()->className() << " " << control->objectName().toStdString();
    }
    auto* announcement = QAccessible::queryAccessibleInterface(reader->findChild<Announcement*>());
    EXPECT_EQ(announcement->role(), QAccessible::Notification);
    EXPECT_EQ(announcement->text(QAccessible::Name).toStdString(), said());
    EXPECT_NE(said(), "");
}

TEST_F(ReaderTest, ADocumentThatIsClosedClosesIt)
{
    session().close();
    EXPECT_FALSE(reader->isVisible());
}

/// Its fields hold keys, which mean other records elsewhere: words would go into another mouth.
TEST_F(ReaderTest, AnotherDocumentGetsAReaderOfItsOwn)
{
    choose("a", "Macron");
    const QPointer<SourceReader> before(reader);
    ASSERT_TRUE(createFromBundled(QStringLiteral("paris-2025"), file("other.plenary").toStdString()));
    ASSERT_TRUE(window->openDocument(file("other.plenary")));
    EXPECT_TRUE(!before || !before->isVisible());
    action(QStringLiteral("Read a source…"))->trigger();
    auto* next = window->findChild<SourceReader*>();
    ASSERT_NE(next, nullptr);
    EXPECT_TRUE(next->isOfPresentDocument());
    for (const auto* picker : next->findChildren<RecordPicker*>())
        if (picker->accessibleName() == QStringLiteral("Actor")) {
            EXPECT_EQ(picker->chosen().id, 0);
        }
}

} // namespace
