// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/era_dialog.h"

#include "core/base/time_format.h"
#include "core/scene/words/wording.h"

#include <QDialogButtonBox>
#include <QFormLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace plenary
{

EraDialog::EraDialog(const Session& session, QWidget* parent)
    : QDialog(parent), m_session(session), m_eras(session.data().eras), m_table(new QTableWidget(this)),
      m_name(new QLineEdit(this)), m_when(new QLineEdit(this)), m_hint(new QLabel(this)),
      m_add(new QPushButton(tr("Add"), this)), m_remove(new QPushButton(tr("Remove"), this))
{
    setWindowTitle(tr("Eras"));
    m_table->setColumnCount(2);
    m_table->setHorizontalHeaderLabels({tr("Name"), tr("When")});
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    m_table->verticalHeader()->hide();
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setAccessibleName(tr("Eras"));
    const auto span = session.span();
    m_when->setText(
        QString::fromStdString(isoDate(span.from, session.zone()) + "/" + isoDate(span.to - 1, session.zone())));
    m_hint->setWordWrap(true);
    for (auto* button : {m_add, m_remove})
        button->setAutoDefault(false);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
    buttons->button(QDialogButtonBox::Ok)->setText(tr("Save"));
    buttons->button(QDialogButtonBox::Cancel)->setText(tr("Cancel"));
    auto* form = new QFormLayout;
    form->addRow(tr("Name"), m_name);
    form->addRow(tr("When"), m_when);
    form->addRow(QString(), m_hint);
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(m_table, 1);
    layout->addWidget(m_remove);
    layout->addLayout(form);
    layout->addWidget(m_add);
    layout->addWidget(buttons);
    connect(m_add, &QPushButton::clicked, this, &EraDialog::addEra);
    connect(m_remove, &QPushButton::clicked, this, &EraDialog::removeEra);
    connect(m_name, &QLineEdit::textChanged, this, &EraDialog::check);
    connect(m_when, &QLineEdit::textChanged, this, &EraDialog::check);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    resize(460, 420);
    showEras();
    check();
}

void EraDialog::showEras()
{
    m_table->setRowCount(static_cast<int>(m_eras.size()));
    for (int i = 0; i < m_table->rowCount(); ++i) {
        const Era& era = m_eras[static_cast<std::size_t>(i)];
        const auto time = parseTime(era.when);
        const auto when = time ? scene::timeText(m_session.words(), resolved(*time, m_session.zone()), m_session.zone())
                               : era.when.text;
        m_table->setItem(i, 0, new QTableWidgetItem(m_session.in(era.name)));
        m_table->setItem(i, 1, new QTableWidgetItem(QString::fromStdString(when)));
    }
    m_remove->setEnabled(!m_eras.empty());
}

void EraDialog::addEra()
{
    const auto edtf = parseTyped(m_when->text().toStdString());
    if (!edtf)
        return;
    const auto name = m_name->text().trimmed().toStdString();
    std::string uid = slug(name);
    for (int i = 2; std::ranges::count(m_eras, uid, &Era::uid) > 0; ++i)
        uid = slug(name) + "-" + std::to_string(i);
    m_eras.push_back({{}, uid, Text(m_session.words().language(), name), *edtf});
    m_name->clear();
    showEras();
}

void EraDialog::removeEra()
{
    const int row = m_table->currentRow();
    if (row < 0)
        return;
    m_eras.erase(m_eras.begin() + row);
    showEras();
}

void EraDialog::check()
{
    const auto edtf = parseTyped(m_when->text().toStdString());
    const auto& words = m_session.words();
    m_hint->setText(QString::fromStdString(
        edtf ? scene::timeText(words, resolved(*parseTime(*edtf), m_session.zone()), m_session.zone())
             : words.say(edtf.error())));
    m_add->setEnabled(edtf.has_value() && !m_name->text().trimmed().isEmpty());
}

Result<> replaceEras(Writer& writer, const std::vector<Era>& before, const std::vector<Era>& after)
{
    for (const Era& era : before)
        if (std::ranges::find(after, era.id, &Era::id) == after.end())
            TRY(writer.remove({EntityKind::Era, era.id.value}));
    for (const Era& era : after)
        if (std::ranges::find(before, era) == before.end())
            (void)TRY(writer.put(era));
    return {};
}

} // namespace plenary
