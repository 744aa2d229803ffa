// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/records_dialog.h"

#include "core/model/records.h"
#include "ui/dialogs/combining.h"
#include "ui/dialogs/set_field.h"
#include "ui/forms/field_editor.h"
#include "ui/forms/pasted_rows.h"
#include "ui/forms/record_dialog.h"
#include "ui/forms/record_names.h"
#include "ui/forms/records_delegate.h"
#include "ui/forms/records_model.h"

#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QShortcut>
#include <QTreeView>
#include <QVBoxLayout>

namespace plenary
{

RecordsDialog::RecordsDialog(Session& session, QWidget* parent)
    : QDialog(parent), m_session(session), m_model(new RecordsModel(session, this)), m_kind(new QComboBox(this)),
      m_find(new QLineEdit(this)), m_table(new QTreeView(this)), m_count(new QLabel(this)),
      m_add(new QPushButton(tr("Add…"), this)), m_edit(new QPushButton(tr("Edit…"), this)),
      m_combine(new QPushButton(tr("Make one of two…"), this)), m_history(new QPushButton(tr("History…"), this)),
      m_alike(new QPushButton(tr("Set a field…"), this)), m_paste(new QPushButton(tr("Paste rows"), this)),
      m_remove(new QPushButton(tr("Delete"), this))
{
    setWindowTitle(tr("Records"));
    build();
    connect(m_kind, &QComboBox::currentIndexChanged, this, &RecordsDialog::list);
    connect(m_find, &QLineEdit::textChanged, this, &RecordsDialog::list);
    connect(m_add, &QPushButton::clicked, this, &RecordsDialog::add);
    connect(m_edit, &QPushButton::clicked, this, &RecordsDialog::edit);
    connect(m_combine, &QPushButton::clicked, this, &RecordsDialog::combine);
    connect(m_history, &QPushButton::clicked, this, [this] {
        if (const auto records = selected(); records.size() == 1)
            emit historyWanted({records.front().kind, {records.front().id}}, recordName(m_session, records.front()));
    });
    connect(m_alike, &QPushButton::clicked, this, &RecordsDialog::setAlike);
    connect(m_paste, &QPushButton::clicked, this, &RecordsDialog::paste);
    connect(new QShortcut(QKeySequence::Paste, m_table), &QShortcut::activated, this, &RecordsDialog::paste);
    connect(m_remove, &QPushButton::clicked, this, &RecordsDialog::remove);
    connect(m_table, &QTreeView::activated, this, &RecordsDialog::edit);
    connect(new QShortcut(Qt::Key_F2, m_table), &QShortcut::activated, this, &RecordsDialog::editCell);
    for (const auto& [key, step] : {std::pair{Qt::Key_Left, -1}, {Qt::Key_Right, 1}}) // a tree would scroll sideways
        connect(new QShortcut(key, m_table, nullptr, nullptr, Qt::WidgetShortcut), &QShortcut::activated, this,
                [this, step = step] { moveCell(step); });
    connect(new QShortcut(QKeySequence::Delete, m_table), &QShortcut::activated, this, &RecordsDialog::remove);
    for (const auto& [key, act] : {std::pair{QKeySequence::Undo, &Session::undo}, {QKeySequence::Redo, &Session::redo}})
        connect(new QShortcut(key, this), &QShortcut::activated, this, [this, act = act] {
            if (const auto done = (m_session.*act)(); !done)
                m_session.tell(done.error());
        });
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &RecordsDialog::refresh);
    connect(&session, &Session::changed, this, [this](Changes changes) {
        if (!(changes & (Changes(Change::Document) | Change::Language)))
            return;
        if (m_table->viewport()->findChild<FieldEditor*>()) // of a cell that is just being stored
            QMetaObject::invokeMethod(this, &RecordsDialog::list, Qt::QueuedConnection);
        else
            list();
    });
    list();
}

void RecordsDialog::build()
{
    forEachRecord([&]<class R>(std::type_identity<R>) {
        if constexpr (!std::is_same_v<R, Passage>) // edited with what they prove
            m_kind->addItem(kindName(m_session, Record<R>::kind), static_cast<int>(Record<R>::kind));
    });
    m_kind->setAccessibleName(tr("Kind of record"));
    m_find->setPlaceholderText(tr("Find by any word of its names"));
    m_find->setAccessibleName(tr("Find"));
    m_find->setClearButtonEnabled(true);
    m_table->setModel(m_model);
    m_table->setItemDelegate(new RecordsDelegate(m_session, *m_model, m_table));
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers); // Enter and a double-click lead to the form
    m_paste->setToolTip(tr("Rows of a spreadsheet (Ctrl+V); the first one names the fields"));
    m_edit->setToolTip(tr("Enter; F2 edits the cell alone"));
    m_alike->setToolTip(tr("The same value for all that are chosen"));
    m_table->setRootIsDecorated(false);
    m_table->setUniformRowHeights(true);
    m_table->setAlternatingRowColors(true);
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_table->setSortingEnabled(true);
    m_table->header()->setSortIndicator(-1, Qt::AscendingOrder);
    m_table->header()->setDefaultSectionSize(170);
    m_table->setAccessibleName(tr("Records"));
    auto* top = new QHBoxLayout;
    top->addWidget(m_kind);
    top->addWidget(m_find, 1);
    auto* bottom = new QHBoxLayout;
    bottom->addWidget(m_count, 1);
    m_combine->setToolTip(tr("Where two records stand for the same: choose both"));
    for (auto* button : {m_paste, m_add, m_edit, m_alike, m_history, m_combine, m_remove}) {
        button->setAutoDefault(false);
        bottom->addWidget(button);
    }
    auto* layout = new QVBoxLayout(this);
    layout->addLayout(top);
    layout->addWidget(m_table, 1);
    layout->addLayout(bottom);
    resize(1040, 560);
}

void RecordsDialog::show(EntityKind kind)
{
    m_kind->setCurrentIndex(m_kind->findData(static_cast<int>(kind)));
    QDialog::show();
    raise();
    activateWindow();
    m_find->setFocus();
}

/// Lists anew and stays where it was.
void RecordsDialog::list()
{
    const auto before = selected();
    m_model->show(static_cast<EntityKind>(m_kind->currentData().toInt()), m_find->text());
    const int row = before.empty() ? -1 : m_model->rowOf(before.front());
    if (m_model->rowCount() > 0)
        m_table->setCurrentIndex(m_model->index(std::max(row, 0), 0));
    refresh();
}

void RecordsDialog::refresh()
{
    const auto chosen = selected().size();
    const QLocale locale(m_session.language());
    m_count->setText(tr("%n records", nullptr, m_model->rowCount()) +
                     (chosen > 1 ? tr(", %1 chosen").arg(locale.toString(chosen)) : QString()));
    const bool writable = m_session.canEdit();
    const bool isSummit = m_model->kind() == EntityKind::Summit;
    m_add->setEnabled(writable && !isSummit);
    m_edit->setEnabled(writable && chosen == 1);
    m_combine->setEnabled(writable && chosen == 2);
    m_history->setEnabled(chosen == 1);
    m_alike->setEnabled(writable && chosen > 1 && !isSummit);
    m_paste->setEnabled(writable && !isSummit);
    m_remove->setEnabled(writable && chosen > 0 && !isSummit);
}

std::vector<Ref> RecordsDialog::selected() const
{
    std::vector<Ref> records;
    for (const auto& index : m_table->selectionModel()->selectedRows())
        if (index.row() < m_model->rowCount())
            records.push_back(m_model->recordAt(index.row()));
    return records;
}

void RecordsDialog::add()
{
    const auto added = addRecord(m_session, m_model->kind(), {.title = m_find->text().trimmed()}, this);
    if (!added)
        return;
    m_find->clear();
    list();
    if (const int row = m_model->rowOf(*added); row >= 0)
        m_table->setCurrentIndex(m_model->index(row, 0));
}

void RecordsDialog::edit()
{
    if (const auto records = selected(); records.size() == 1 && m_session.canEdit())
        editRecord(m_session, records.front(), this);
}

void RecordsDialog::setAlike()
{
    if (const auto records = selected(); m_alike->isEnabled())
        (void)setField(m_session, records, this);
}

void RecordsDialog::paste()
{
    if (!m_paste->isEnabled())
        return;
    if (const auto added = addRows(m_session, m_model->kind(), tableIn(*QGuiApplication::clipboard()->mimeData())))
        m_session.say(tr("Added: %n record(s). Undo takes them back together.", nullptr, *added));
    else
        m_session.tell(added.error());
}

/// In its cell where it has room there, else in the form.
void RecordsDialog::moveCell(int step)
{
    const auto* header = m_table->header();
    const auto here = m_table->currentIndex();
    int place = header->visualIndex(here.column()) + step;
    while (place >= 0 && place < header->count() && header->isSectionHidden(header->logicalIndex(place)))
        place += step;
    if (!here.isValid() || place < 0 || place >= header->count())
        return;
    const auto there = here.siblingAtColumn(header->logicalIndex(place));
    m_table->selectionModel()->setCurrentIndex(there, QItemSelectionModel::NoUpdate);
    m_table->scrollTo(there);
}

void RecordsDialog::editCell()
{
    const auto index = m_table->currentIndex();
    if (!index.isValid() || !m_session.canEdit())
        return;
    if (m_table->viewport()->findChild<FieldEditor*>())
        return;
    m_table->edit(index);
    if (!m_table->viewport()->findChild<FieldEditor*>())
        edit();
}

void RecordsDialog::combine()
{
    if (const auto records = selected(); records.size() == 2 && m_combine->isEnabled())
        combineRecords(m_session, records.front(), records.back(), this);
}

void RecordsDialog::remove()
{
    const auto records = selected();
    if (records.empty() || !m_remove->isEnabled())
        return;
    if (deleteRecords(m_session, records))
        m_session.say(tr("Deleted: %1, with all that cannot be without it. Undo brings all of it back.")
                          .arg(tr("%n records", nullptr, static_cast<int>(records.size()))));
}

} // namespace plenary
