// SPDX-License-Identifier: GPL-3.0-or-later
// The forms of records, in the real window, filled in as a user would.
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

#include <set>

using namespace plenary;
using scene::Target;

namespace
{

class FormsTest : public test::ParisWindow<>
{
protected:
    /// What is done in the form that comes up next.
    void inForm(const std::function<void(RecordForm&)>& act)
    {
        QTimer::singleShot(0, window.get(), [act] {
            auto* form = qobject_cast<RecordForm*>(QApplication::activeModalWidget());
            ASSERT_NE(form, nullptr);
            act(*form);
            if (form->isVisible()) // a test that failed must not wait for ever
                form->done(QDialog::Rejected);
        });
    }

    static QLineEdit* lineOf(RecordForm& form, const char* key, int which = 0)
    {
        return form.line(key)->findChildren<QLineEdit*>().value(which);
    }
    static QString noteOf(RecordForm& form, const char* key)
    {
        const auto* note = form.line(key)->findChild<QLabel*>(QStringLiteral("note"));
        return note->isHidden() ? QString() : note->text();
    }

    std::uint64_t digest() { return session().document().info()->digest.value_or(0); }
    std::size_t edits() { return session().document().history()->size(); }
};

TEST_F(FormsTest, ARecordOfAnyKindThatIsSavedUntouchedStaysAsItIs)
{
    const auto before = digest();
    const auto editsBefore = edits();
    std::set<EntityKind> kinds;
    forEachRecord([&]<class R>(std::type_identity<R>) {
        auto records = session().document().readAll<R>();
        ASSERT_TRUE(records);
        for (const R& record : std::span(*records).first(std::min<std::size_t>(records->size(), 12))) {
            inForm([&](RecordForm& form) { EXPECT_TRUE(form.save()) << Record<R>::table << " " << record.uid; });
            EXPECT_TRUE(editRecord(session(), {Record<R>::kind, record.id.value}, window.get()));
            ASSERT_EQ(digest(), before) << Record<R>::table << " " << record.uid;
            kinds.insert(Record<R>::kind);
        }
    });
    EXPECT_EQ(edits(), editsBefore) << "nothing was changed: nothing is in the history";
    EXPECT_GE(kinds.size(), 13U);
}

TEST_F(FormsTest, EveryFieldOfARecordOfEveryKindIsKeptByItsForm)
{
    const QString full = file("everything.plenary");
    Summit summit;
    summit.title = Text("en", "Full");
    summit.languages = {"en", "fr"};
    {
        auto document = Document::create(full.toStdString(), summit);
        ASSERT_TRUE(document);
        test::stored(*document);
    }
    ASSERT_TRUE(window->openDocument(full));
    const auto before = digest();
    forEachRecord([&]<class R>(std::type_identity<R>) {
        const auto records = session().document().readAll<R>();
        for (const R& record : *records) {
            inForm([&](RecordForm& form) { EXPECT_TRUE(form.save()) << Record<R>::table; });
            EXPECT_TRUE(editRecord(session(), {Record<R>::kind, record.id.value}, window.get())) << message().toStdString();
            EXPECT_EQ(digest(), before) << Record<R>::table << " " << record.uid;
        }
    });
}

TEST_F(FormsTest, WhatBeginsAsTypedIsProposedFirstAndTheShortestBeforeTheOthers)
{
    test::must(session().edit("Add", [](Writer& writer) -> Result<> {
        for (const char* name : {"Indonesia", "Federal Indies"}) {
            Actor actor;
            actor.uid = slug(name) + "-new";
            actor.name.set("en", name);
            actor.shortName.set("en", name);
            (void)TRY(writer.put(actor));
        }
        return {};
    }));
    const auto list = candidates(session(), EntityKind::Actor, QStringLiteral("Ind"));
    ASSERT_GE(list.size(), 2U);
    EXPECT_EQ(list[0].name, QStringLiteral("India"));
    EXPECT_EQ(list[1].name, QStringLiteral("Indonesia"));
}

TEST_F(FormsTest, ATimeThatCannotBeReadIsSaidBesideItAndIsNotSaved)
{
    session().select({Target::Kind::Event, eventKey("vance-speech")});
    inForm([&](RecordForm& form) {
        EXPECT_TRUE(noteOf(form, "when").contains(QStringLiteral("10:44 or later"))) << noteOf(form, "when").toStdString();
        lineOf(form, "when")->setText(QStringLiteral("yesterday or so"));
        EXPECT_FALSE(form.saveButton()->isEnabled());
        EXPECT_TRUE(noteOf(form, "when").contains(QStringLiteral("yesterday"))) << noteOf(form, "when").toStdString();
        EXPECT_EQ(lineOf(form, "when")->accessibleDescription(), noteOf(form, "when")) << "heard as well as seen";
        lineOf(form, "when")->setText(QStringLiteral("11 Feb 2025"));
        EXPECT_TRUE(form.saveButton()->isEnabled());
        EXPECT_TRUE(form.save());
    });
    action(QStringLiteral("Edit…"))->trigger();
    EXPECT_EQ(session().document().read(EventId{eventKey("vance-speech")})->when, "2025-02-11");
    EXPECT_TRUE(session().undoLabel().startsWith(QStringLiteral("Edit “"))) << session().undoLabel().toStdString();
}

TEST_F(FormsTest, AFallbackShownInAnotherLanguageIsNeverATranslation)
{
    ASSERT_TRUE(session().edit("Take the French away", [&](Writer& writer) -> Result<> {
        Event event = TRY(session().document().read(EventId{eventKey("vance-speech")}));
        event.title = Text("en", event.title.in("en"));
        (void)TRY(writer.put(event));
        return {};
    }));
    session().setLanguage(QStringLiteral("fr"));
    inForm([&](RecordForm& form) {
        EXPECT_TRUE(lineOf(form, "title", 1)->text().isEmpty());
        EXPECT_EQ(lineOf(form, "title", 1)->placeholderText(), lineOf(form, "title", 0)->text());
        lineOf(form, "place", 1)->setText(QStringLiteral("Grand Palais, Paris"));
        EXPECT_TRUE(form.save());
    });
    EXPECT_TRUE(editRecord(session(), {EntityKind::Event, eventKey("vance-speech")}, window.get()));
    const auto event = session().document().read(EventId{eventKey("vance-speech")});
    EXPECT_TRUE(event->title.only("fr").empty());
    EXPECT_EQ(event->place.only("fr"), "Grand Palais, Paris");
}

TEST_F(FormsTest, AStatementIsEnteredWithItsProofAndANewCoderAndUndoTakesAllOfItBack)
{
    const auto before = digest();
    const auto& data = session().data();
    const ActorId india = data.actors[data.findActor("india")].id;
    const TopicId topic = data.topics[data.findTopic("regulation")].id;
    inForm([&](RecordForm& form) {
        EXPECT_EQ(lineOf(form, "actor")->text(), QStringLiteral("India"));
        lineOf(form, "made_at")->setText(QStringLiteral("2025-02-11T09:00"));
        lineOf(form, "coder")->setText(QStringLiteral("Ann"));
        emit lineOf(form, "coder")->textEdited(QStringLiteral("Ann"));
        auto* passages = static_cast<RowsEditor*>(form.line("evidence")->editor());
        passages->findChild<QPushButton*>()->click();
        EXPECT_FALSE(form.saveButton()->isEnabled()) << "a passage has a source";
        auto* passage = static_cast<PartEditor*>(passages->rows().back());
        static_cast<RecordPicker*>(passage->field(0))->choose(data.sources.front().id.value);
        passage->field(1)->findChild<QPlainTextEdit*>()->setPlainText(QStringLiteral("in these very words"));
        EXPECT_TRUE(form.saveButton()->isEnabled()) << form.saveButton()->toolTip().toStdString();
        EXPECT_TRUE(form.save());
    });
    const auto added = addRecord(session(), EntityKind::Position, {.actor = india, .topic = topic}, window.get());
    ASSERT_TRUE(added);
    const auto position = session().document().read(PositionId{added->id});
    EXPECT_EQ(position->actor, india);
    EXPECT_EQ(session().document().read(position->coder)->name, "Ann");
    const auto proof = session().document().evidence(*added);
    ASSERT_EQ(proof->size(), 1U);
    EXPECT_EQ(proof->front().quote, "in these very words");
    ASSERT_TRUE(session().undo());
    EXPECT_EQ(digest(), before);
    ASSERT_TRUE(session().redo());
    EXPECT_EQ(session().document().evidence(*added)->size(), 1U);
    EXPECT_TRUE(session().document().check()->empty() ||
                session().document().check()->front().severity == Finding::Severity::Remark);
}

TEST_F(FormsTest, APassageThatIsTakenAwayAndSupportsNothingElseGoes)
{
    const auto& data = session().data();
    const Ref statement{EntityKind::Position, data.positions.id[0].value};
    const auto passages = session().document().readAll<Passage>()->size();
    const auto proof = session().document().evidence(statement)->size();
    ASSERT_GE(proof, 1U);
    inForm([&](RecordForm& form) {
        for (auto* button : form.line("evidence")->findChildren<QToolButton*>())
            if (button->text() == QStringLiteral("×")) {
                button->click();
                break;
            }
        EXPECT_TRUE(form.save());
    });
    EXPECT_TRUE(editRecord(session(), statement, window.get()));
    EXPECT_EQ(session().document().evidence(statement)->size(), proof - 1);
    EXPECT_LE(session().document().readAll<Passage>()->size(), passages);
    ASSERT_TRUE(session().undo());
    EXPECT_EQ(session().document().evidence(statement)->size(), proof);
    EXPECT_EQ(session().document().readAll<Passage>()->size(), passages);
}

TEST_F(FormsTest, ARowThatIsLeftEmptySaysNothingAndAnEventIsNamedOnce)
{
    session().select({Target::Kind::Event, eventKey("vance-speech")});
    const auto topics = session().document().read(EventId{eventKey("vance-speech")})->topics;
    inForm([&](RecordForm& form) {
        form.line("topics")->editor()->findChildren<QPushButton*>().back()->click();
        EXPECT_TRUE(form.saveButton()->isEnabled());
        auto* earlier = static_cast<RowsEditor*>(form.line("responds_to")->editor());
        for (int i = 0; i < 2; ++i) {
            earlier->findChildren<QPushButton*>().back()->click();
            static_cast<RecordPicker*>(earlier->rows().back())->choose(eventKey("business-day"));
        }
        EXPECT_FALSE(form.saveButton()->isEnabled()) << "one event twice";
        for (auto* button : earlier->findChildren<QToolButton*>())
            if (button->text() == QStringLiteral("×")) {
                button->click();
                break;
            }
        EXPECT_TRUE(form.save());
    });
    EXPECT_TRUE(editRecord(session(), {EntityKind::Event, eventKey("vance-speech")}, window.get()));
    EXPECT_EQ(session().document().read(EventId{eventKey("vance-speech")})->topics, topics);
}

TEST_F(FormsTest, AQuotationThatIsCorrectedStaysTheSamePassage)
{
    const Ref statement{EntityKind::Position, session().data().positions.id[0].value};
    std::set<std::string> before;
    const auto uids = [&] {
        std::set<std::string> found;
        const auto passages = session().document().readAll<Passage>();
        for (const auto& passage : *passages)
            found.insert(passage.uid);
        return found;
    };
    before = uids();
    inForm([&](RecordForm& form) {
        auto* passage = static_cast<PartEditor*>(static_cast<RowsEditor*>(form.line("evidence")->editor())->rows().front());
        passage->field(1)->findChild<QPlainTextEdit*>()->setPlainText(QStringLiteral("put right"));
        EXPECT_TRUE(form.save());
    });
    EXPECT_TRUE(editRecord(session(), statement, window.get()));
    EXPECT_EQ(session().document().evidence(statement)->front().quote, "put right");
    const auto passages = session().document().readAll<Passage>();
    EXPECT_GE(passages->size(), before.size());
}

TEST_F(FormsTest, WhatIsThereAlreadyIsProposedBeforeThereAreTwo)
{
    inForm([&](RecordForm& form) {
        lineOf(form, "name")->setText(QStringLiteral("FRANCE"));
        EXPECT_TRUE(noteOf(form, "name").contains(QStringLiteral("France"))) << noteOf(form, "name").toStdString();
        lineOf(form, "name")->setText(QStringLiteral("Freedonia"));
        EXPECT_TRUE(noteOf(form, "name").isEmpty());
    });
    EXPECT_FALSE(addRecord(session(), EntityKind::Actor, {}, window.get()));
}

TEST_F(FormsTest, APickerFindsByAnyNameAndSaysWhatIsNotThere)
{
    RecordPicker picker(session(), EntityKind::Actor, 0);
    auto* line = picker.findChild<QLineEdit*>();
    QTest::keyClicks(line, QStringLiteral("etats-unis"));
    ASSERT_EQ(line->completer()->model()->rowCount(), 1);
    EXPECT_FALSE(picker.problem().isEmpty()) << "not chosen yet";
    line->clear();
    QTest::keyClicks(line, QStringLiteral("united states"));
    EXPECT_EQ(picker.chosen().id, session().data().actors[session().data().findActor("usa")].id.value);
    line->setText(QStringLiteral("France")); // as a proposal that is highlighted does
    EXPECT_NE(picker.chosen().id, session().data().actors[session().data().findActor("usa")].id.value)
        << "what is shown is what is chosen";
    QTest::keyClicks(line, QStringLiteral(" of nowhere"));
    EXPECT_EQ(picker.chosen().id, 0);
    EXPECT_FALSE(picker.problem().isEmpty());
}

TEST_F(FormsTest, ANewEventTakenBackAndAddedAgainIsAnotherOne)
{
    std::set<std::string> uids;
    for (int i = 0; i < 3; ++i) {
        inForm([&](RecordForm& form) {
            lineOf(form, "title")->setText(QStringLiteral("A new event"));
            EXPECT_TRUE(form.save());
        });
        const auto added = addRecord(session(), EntityKind::Event, {.when = "2025-02-11"}, window.get());
        ASSERT_TRUE(added);
        const auto uid = session().document().uidOf(*added);
        EXPECT_TRUE(uid->starts_with("a-new-event-")) << *uid;
        uids.insert(*uid);
        ASSERT_TRUE(deleteRecord(session(), *added));
    }
    EXPECT_EQ(uids.size(), 3U);
}

TEST_F(FormsTest, TheTableOfRecordsFindsSortsEditsAndDeletes)
{
    action(QStringLiteral("Records…"))->trigger();
    auto* dialog = window->findChild<RecordsDialog*>();
    ASSERT_NE(dialog, nullptr);
    auto* model = dialog->findChild<RecordsModel*>();
    const QAbstractItemModelTester tester(model);
    EXPECT_EQ(model->rowCount(), static_cast<int>(test::parisEvents()));
    dialog->show(EntityKind::Source);
    EXPECT_EQ(model->rowCount(), static_cast<int>(session().data().sources.size()));
    auto* find = dialog->findChild<QLineEdit*>();
    find->setText(QStringLiteral("reuters"));
    const int found = model->rowCount();
    EXPECT_GT(found, 0);
    EXPECT_LT(found, 40);
    model->sort(1, Qt::AscendingOrder);
    for (int row = 1; row < found; ++row)
        EXPECT_LE(QString::localeAwareCompare(model->index(row - 1, 1).data().toString(), model->index(row, 1).data().toString()), 0);
    auto* table = dialog->findChild<QTreeView*>();
    table->setCurrentIndex(model->index(0, 0));
    const Ref source = model->recordAt(0);
    inForm([&](RecordForm& form) {
        lineOf(form, "title")->setText(QStringLiteral("Another title"));
        EXPECT_TRUE(form.save());
    });
    emit table->activated(model->index(0, 0));
    EXPECT_EQ(session().document().read(SourceId{source.id})->title, "Another title");
    EXPECT_EQ(model->rowCount(), found) << "it follows the document";
    dialog->show(EntityKind::Tag);
    find->clear();
    const int tags = model->rowCount();
    ASSERT_GE(tags, 2);
    table->selectionModel()->select(QItemSelection(model->index(0, 0), model->index(1, 0)),
                                    QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    for (auto* button : dialog->findChildren<QPushButton*>())
        if (button->text() == QStringLiteral("Delete"))
            button->click();
    EXPECT_EQ(model->rowCount(), tags - 2);
    ASSERT_TRUE(session().undo()) << "several at once are one edit";
    EXPECT_EQ(model->rowCount(), tags);
}

TEST_F(FormsTest, WhatWasEnteredIsNotLostBySlipOfAKey)
{
    inForm([&](RecordForm& form) {
        lineOf(form, "name")->setText(QStringLiteral("Freedonia"));
        QTimer::singleShot(0, &form, [] {
            auto* asked = qobject_cast<QMessageBox*>(QApplication::activeModalWidget());
            ASSERT_NE(asked, nullptr);
            for (auto* button : asked->buttons())
                if (asked->buttonRole(button) == QMessageBox::RejectRole)
                    button->click();
        });
        form.reject();
        EXPECT_TRUE(form.isVisible());
        EXPECT_TRUE(form.save());
    });
    EXPECT_TRUE(addRecord(session(), EntityKind::Tag, {}, window.get()));
}

TEST_F(FormsTest, TurningTheWheelOverAFormChangesNothing)
{
    const auto topic = session().data().topics.front().id.value;
    const auto source = session().data().sources.front().id.value;
    const auto before = digest();
    for (const Ref record : {Ref{EntityKind::Topic, topic}, Ref{EntityKind::Source, source}}) {
        inForm([](RecordForm& form) {
            for (auto* box : form.findChildren<QWidget*>()) {
                if (!qobject_cast<QComboBox*>(box) && !qobject_cast<QAbstractSpinBox*>(box))
                    continue;
                form.setFocus();
                QWheelEvent turn(QPointF(3, 3), box->mapToGlobal(QPointF(3, 3)), {}, QPoint(0, -240), Qt::NoButton,
                                 Qt::NoModifier, Qt::NoScrollPhase, false);
                QApplication::sendEvent(box, &turn);
            }
            EXPECT_TRUE(form.save());
        });
        EXPECT_TRUE(editRecord(session(), record, window.get()));
    }
    EXPECT_EQ(digest(), before);
}

TEST_F(FormsTest, TwoRecordsBecomeOneInTheListOfRecords)
{
    RecordsDialog dialog(session());
    dialog.show(EntityKind::Actor);
    auto* table = dialog.findChild<QTreeView*>();
    const auto actors = session().data().actors.size();
    QPushButton* button = nullptr;
    for (auto* one : dialog.findChildren<QPushButton*>())
        if (one->text().startsWith(QStringLiteral("Make one of two")))
            button = one;
    ASSERT_NE(button, nullptr);
    EXPECT_FALSE(button->isEnabled()) << "of one record nothing is made";
    table->selectionModel()->select(table->model()->index(0, 0),
                                    QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    table->selectionModel()->select(table->model()->index(5, 0),
                                    QItemSelectionModel::Select | QItemSelectionModel::Rows);
    ASSERT_TRUE(button->isEnabled());
    for (const bool does : {false, true}) {
        QTimer::singleShot(0, &dialog, [does] {
            auto* question = qobject_cast<QDialog*>(QApplication::activeModalWidget());
            ASSERT_NE(question, nullptr);
            question->done(does ? QDialog::Accepted : QDialog::Rejected);
        });
        button->click();
        EXPECT_EQ(session().data().actors.size(), actors - (does ? 1 : 0));
    }
    ASSERT_TRUE(session().undo());
    EXPECT_EQ(session().data().actors.size(), actors);
}

} // namespace
