// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/record_form.h"

#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QMessageBox>
#include <QPushButton>
#include <QScreen>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

namespace plenary
{

RecordForm::RecordForm(Session& session, const QString& title, QWidget* parent)
    : QDialog(parent), m_session(session), m_problem(new QLabel(this)),
      m_buttons(new QDialogButtonBox(QDialogButtonBox::Save | QDialogButtonBox::Cancel, this))
{
    setWindowTitle(title);
    auto* area = new QScrollArea(this);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setFocusPolicy(Qt::NoFocus);
    auto* page = new QWidget(area);
    m_lines = new QFormLayout(page);
    m_lines->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    m_lines->setRowWrapPolicy(QFormLayout::WrapLongRows);
    area->setWidget(page);
    m_problem->setWordWrap(true);
    m_problem->setStyleSheet(QStringLiteral("color:%1").arg(session.theme().color(scene::Tone::Now).name()));
    m_problem->hide();
    saveButton()->setText(tr("Save"));
    saveButton()->setToolTip(tr("Ctrl+Enter"));
    saveButton()->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_Return));
    m_buttons->button(QDialogButtonBox::Cancel)->setText(tr("Cancel"));
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(area, 1);
    layout->addWidget(m_problem);
    layout->addWidget(m_buttons);
    connect(m_buttons, &QDialogButtonBox::accepted, this, &RecordForm::save);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &RecordForm::reject);
}

QPushButton* RecordForm::saveButton() const
{
    return m_buttons->button(QDialogButtonBox::Save);
}

NotedEditor* RecordForm::add(const char* key, FieldEditor* editor, const QString& name, const QString& help, bool required)
{
    auto* noted = new NotedEditor(m_session, editor, name, help, this);
    auto* label = new QLabel(required ? tr("%1 *").arg(name) : name, this);
    label->setToolTip(help);
    label->setBuddy(noted);
    m_lines->addRow(label, noted);
    m_editors.emplace_back(key, noted);
    connect(noted, &NotedEditor::edited, this, [this] {
        m_isEdited = true;
        refresh();
    });
    return noted;
}

NotedEditor* RecordForm::line(std::string_view key) const
{
    const auto found = std::ranges::find(m_editors, key, [](const auto& line) { return std::string_view(line.first); });
    return found == m_editors.end() ? nullptr : found->second;
}

bool RecordForm::run(Check check, Save save)
{
    m_check = std::move(check);
    m_save = std::move(save);
    refresh();
    const QSize room = screen()->availableSize() * 0.9;
    resize(QSize(720, m_lines->sizeHint().height() + 110).boundedTo(room));
    if (!m_editors.empty())
        m_editors.front().second->setFocus();
    return exec() == QDialog::Accepted;
}

/// Without a fault, and with every text a value, it can be saved.
void RecordForm::refresh()
{
    if (!m_check)
        return;
    m_problem->hide();
    const auto fault = m_check();
    showFault(fault);
    const bool sound = std::ranges::all_of(m_editors, [](const auto& line) { return line.second->isSound(); });
    saveButton()->setEnabled(!fault && sound);
}

void RecordForm::showFault(const std::optional<rules::Fault>& fault)
{
    // A fault of a part may name the part behind a dot.
    const std::string key = fault ? std::string(split(fault->key, '.').front()) : std::string();
    for (const auto& [name, editor] : m_editors) {
        const auto words = m_session.words().say(fault && name == key ? fault->what : Error{});
        editor->setFault(words.empty() ? QString() : tr("This field %1.").arg(QString::fromStdString(words)));
    }
}

bool RecordForm::save()
{
    for (const auto& [name, editor] : m_editors)
        editor->touch();
    refresh();
    if (!saveButton()->isEnabled())
        return false;
    if (const auto saved = m_save(); !saved) {
        m_problem->setText(QString::fromStdString(m_session.words().say(saved.error())));
        m_problem->show();
        return false;
    }
    accept();
    return true;
}

/// What was entered is not lost by a slip of the Escape key.
void RecordForm::reject()
{
    if (m_isEdited) {
        QMessageBox asked(QMessageBox::Question, windowTitle(), tr("Discard what was entered?"), QMessageBox::NoButton, this);
        auto* discard = asked.addButton(tr("Discard"), QMessageBox::DestructiveRole);
        asked.addButton(tr("Keep editing"), QMessageBox::RejectRole);
        asked.exec();
        if (asked.clickedButton() != discard)
            return;
    }
    QDialog::reject();
}

} // namespace plenary
