// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/ordered_list.h"

#include "core/base/text.h"

#include <QHBoxLayout>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

namespace plenary
{

OrderedList::OrderedList(const QString& name, QWidget* parent) : QWidget(parent), m_list(new QListWidget(this))
{
    m_list->setAccessibleName(name);
    m_list->setDragDropMode(QAbstractItemView::InternalMove);
    auto* arrange = new QHBoxLayout;
    for (const auto& [text, key, step] : {std::tuple{tr("Move up"), QStringLiteral("Ctrl+Up"), -1},
                                          {tr("Move down"), QStringLiteral("Ctrl+Down"), 1}}) {
        auto* button = new QPushButton(text, this);
        button->setShortcut(QKeySequence(key));
        button->setToolTip(
            tr("Drag the names, or press %1").arg(button->shortcut().toString(QKeySequence::NativeText)));
        button->setAutoDefault(false);
        arrange->addWidget(button);
        connect(button, &QPushButton::clicked, this, [this, step = step] { moveCurrent(step); });
    }
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_list, 1);
    layout->addLayout(arrange);
    connect(m_list, &QListWidget::itemChanged, this, &OrderedList::changed);
}

void OrderedList::add(const QString& text, const std::string& id, bool ticked)
{
    auto* item = new QListWidgetItem(text, m_list); // the list owns it
    item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable | Qt::ItemIsDragEnabled);
    item->setCheckState(ticked ? Qt::Checked : Qt::Unchecked);
    item->setData(Qt::UserRole, QString::fromStdString(id));
}

std::vector<std::string> OrderedList::all() const
{
    std::vector<std::string> ids;
    for (int i = 0; i < m_list->count(); ++i)
        ids.push_back(m_list->item(i)->data(Qt::UserRole).toString().toStdString());
    return ids;
}

std::vector<std::string> OrderedList::where(bool ticked) const
{
    std::vector<std::string> ids;
    for (int i = 0; i < m_list->count(); ++i)
        if ((m_list->item(i)->checkState() == Qt::Checked) == ticked)
            ids.push_back(m_list->item(i)->data(Qt::UserRole).toString().toStdString());
    return ids;
}

void OrderedList::find(const QString& text)
{
    const auto wanted = folded(text.toStdString());
    for (int i = 0; i < m_list->count(); ++i)
        m_list->item(i)->setHidden(folded(m_list->item(i)->text().toStdString()).find(wanted) == std::string::npos);
}

void OrderedList::moveCurrent(int step)
{
    const int row = m_list->currentRow();
    const int to = row + step;
    if (row < 0 || to < 0 || to >= m_list->count())
        return;
    m_list->insertItem(to, m_list->takeItem(row));
    m_list->setCurrentRow(to);
}

} // namespace plenary
