// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/checklist_editor.h"

#include "core/base/text.h"

#include <QLineEdit>
#include <QListWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace plenary
{

namespace
{

constexpr int itemsShown = 6;
/// A list shorter than this is seen whole: nothing is searched in it.
constexpr std::size_t searchedFrom = 12;
constexpr int codeRole = Qt::UserRole;

} // namespace

ChecklistEditor::ChecklistEditor(const std::vector<CodeName>& known, QWidget* parent)
    : StringsEditor(parent), m_search(new QLineEdit(this)), m_list(new QListWidget(this))
{
    m_search->setPlaceholderText(tr("Find"));
    m_search->setClearButtonEnabled(true);
    m_search->setVisible(known.size() >= searchedFrom);
    for (const auto& [code, shown] : known) {
        auto* item = new QListWidgetItem(shown, m_list);
        item->setData(codeRole, QString::fromStdString(code));
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        item->setCheckState(Qt::Unchecked);
    }
    const int lines = std::min(itemsShown, static_cast<int>(known.size()));
    m_list->setFixedHeight(lines * (m_list->fontMetrics().lineSpacing() + 6) + 2 * m_list->frameWidth());
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2);
    layout->addWidget(m_search);
    layout->addWidget(m_list);
    setFocusProxy(known.size() >= searchedFrom ? static_cast<QWidget*>(m_search) : m_list);
    connect(m_search, &QLineEdit::textChanged, this, &ChecklistEditor::find);
    connect(m_list, &QListWidget::itemChanged, this, &FieldEditor::edited);
}

std::vector<std::string> ChecklistEditor::values() const
{
    std::vector<std::string> ticked;
    for (int row = 0; row < m_list->count(); ++row)
        if (m_list->item(row)->checkState() == Qt::Checked)
            ticked.push_back(m_list->item(row)->data(codeRole).toString().toStdString());
    return ticked;
}

void ChecklistEditor::setShown(const std::string& code, const QString& text)
{
    const QSignalBlocker quiet(m_list); // nothing was chosen
    for (int row = 0; row < m_list->count(); ++row)
        if (m_list->item(row)->data(codeRole).toString().toStdString() == code)
            m_list->item(row)->setText(text);
}

QString ChecklistEditor::meaning() const
{
    const auto ticked = values().size();
    return ticked == 0 ? tr("None chosen") : tr("%n chosen", nullptr, static_cast<int>(ticked));
}

void ChecklistEditor::setNames(const QString& name, const QString& description)
{
    setAccessibleName(name);
    m_search->setAccessibleName(tr("Find: %1").arg(name));
    m_search->setAccessibleDescription(description);
    m_list->setAccessibleName(name);
    m_list->setAccessibleDescription(description);
}

/// What is ticked stays in sight, whatever is searched.
void ChecklistEditor::find(const QString& words)
{
    const auto wanted = folded(words.trimmed().toStdString());
    for (int row = 0; row < m_list->count(); ++row) {
        auto* item = m_list->item(row);
        const bool fits = folded(item->text().toStdString()).find(wanted) != std::string::npos;
        item->setHidden(!fits && item->checkState() != Qt::Checked);
    }
}

} // namespace plenary
