// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/zone_dialog.h"

#include <QComboBox>
#include <QCompleter>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

namespace plenary
{

ZoneDialog::ZoneDialog(const Session& session, QWidget* parent) : QDialog(parent), m_problem(new QLabel(this))
{
    setWindowTitle(tr("Time zones on the axis"));
    auto* form = new QFormLayout(this);
    form->addRow(tr("In force:"), new QLabel(QString::fromStdString(session.zone().name()), this));
    QStringList names;
    for (const auto& name : Zone::names())
        names << QString::fromStdString(name);
    const auto& present = session.timeline().zones;
    const QString labels[scene::mostFurtherZones] = {tr("Second clock:"), tr("Third clock:")};
    for (std::size_t i = 0; i < scene::mostFurtherZones; ++i) {
        auto* chooser = new QComboBox(this);
        chooser->setEditable(true);
        chooser->setInsertPolicy(QComboBox::NoInsert);
        chooser->addItem(QString());
        chooser->addItems(names);
        chooser->lineEdit()->setPlaceholderText(tr("none"));
        chooser->completer()->setCompletionMode(QCompleter::PopupCompletion);
        chooser->completer()->setFilterMode(Qt::MatchContains);
        chooser->setCurrentText(i < present.size() ? QString::fromStdString(present[i]) : QString());
        chooser->setMinimumWidth(260);
        form->addRow(labels[i], chooser);
        connect(chooser, &QComboBox::currentTextChanged, this, &ZoneDialog::check);
        m_choosers.push_back(chooser);
    }
    auto* hint = new QLabel(tr("A date without a time stays where it is, whatever the zone."), this);
    hint->setWordWrap(true);
    form->addRow(hint);
    m_problem->setWordWrap(true);
    form->addRow(m_problem);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
    m_ok = buttons->button(QDialogButtonBox::Ok);
    m_ok->setText(tr("Show"));
    buttons->button(QDialogButtonBox::Cancel)->setText(tr("Cancel"));
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    form->addRow(buttons);
    check();
}

std::vector<std::string> ZoneDialog::chosen() const
{
    std::vector<std::string> zones;
    for (const auto* chooser : m_choosers)
        if (!chooser->currentText().trimmed().isEmpty())
            zones.push_back(chooser->currentText().trimmed().toStdString());
    return zones;
}

void ZoneDialog::check()
{
    QString problem;
    for (const auto& name : chosen())
        if (!Zone::find(name))
            problem = tr("There is no time zone “%1”: choose one from the list.").arg(QString::fromStdString(name));
    m_problem->setText(problem);
    m_problem->setVisible(!problem.isEmpty());
    m_ok->setEnabled(problem.isEmpty());
}

} // namespace plenary
