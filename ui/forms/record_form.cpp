// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/record_form.h"

#include "ui/forms/typed_fields.h"
#include "ui/session/recovery.h"

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
    m_problem->setTextFormat(Qt::PlainText);
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
    m_editors.push_back({key, name, noted});
    connect(noted, &NotedEditor::edited, this, [this] {
        m_isEdited = true;
        refresh();
        keep();
    });
    return noted;
}

NotedEditor* RecordForm::line(std::string_view key) const
{
    const auto found = std::ranges::find(m_editors, key, [](const Line& line) { return std::string_view(line.key); });
    return found == m_editors.end() ? nullptr : found->editor;
}

bool RecordForm::run(Check check, Save save)
{
    m_check = std::move(check);
    m_save = std::move(save);
    refresh();
    const QSize room = screen()->availableSize() * 0.9;
    resize(QSize(720, m_lines->sizeHint().height() + 110).boundedTo(room));
    if (!m_editors.empty())
        m_editors.front().editor->setFocus();
    const bool saved = exec() == QDialog::Accepted;
    if (auto* recovery = Recovery::current())
        recovery->keepForm(this, {});
    return saved;
}

void RecordForm::keep()
{
    auto* recovery = Recovery::current();
    if (!recovery || !m_record)
        return;
    recovery->keepForm(this, [this] {
        QJsonObject fields;
        for (const Line& line : m_editors)
            fields[QString::fromStdString(line.key)] = typedIn(*line.editor->editor());
        return QJsonObject{{QStringLiteral("kind"), QString::fromUtf8(keyOf(m_record->kind))},
                           {QStringLiteral("id"), QString::number(m_record->id)},
                           {QStringLiteral("fields"), fields}};
    });
}

void RecordForm::restore(const QJsonObject& fields)
{
    for (const Line& line : m_editors)
        if (const auto typed = fields.value(QString::fromStdString(line.key)).toArray(); !typed.isEmpty())
            typeInto(*line.editor->editor(), typed);
}

/// Without a fault, and with every text a value, it can be saved.
void RecordForm::refresh()
{
    if (!m_check)
        return;
    const auto faults = m_check();
    showFaults(faults);
    const bool sound = std::ranges::all_of(m_editors, [](const Line& line) { return line.editor->isSound(); });
    saveButton()->setEnabled(faults.empty() && sound);
}

/// Beside each field what is wrong with it; of those nobody was at yet, below all of them that they are to be filled.
void RecordForm::showFaults(const std::vector<rules::Fault>& faults)
{
    QStringList missing;
    for (const Line& line : m_editors) {
        // A fault of a part may name the part behind a dot.
        const auto found = std::ranges::find(faults, line.key, [](const rules::Fault& fault) {
            return std::string(split(fault.key, '.').front());
        });
        const auto words = found == faults.end() ? std::string() : m_session.words().say(found->what);
        line.editor->setFault(words.empty() ? QString() : tr("This field %1.").arg(QString::fromStdString(words)));
        if (!words.empty() && !line.editor->isTouched())
            missing << line.name;
    }
    m_problem->setText(tr("To be filled in: %1").arg(missing.join(QStringLiteral(", "))));
    m_problem->setVisible(!missing.isEmpty());
}

bool RecordForm::save()
{
    for (const Line& line : m_editors)
        line.editor->touch();
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
