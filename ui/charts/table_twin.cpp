// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/table_twin.h"

#include <QApplication>
#include <QClipboard>
#include <QHeaderView>
#include <QKeyEvent>
#include <QSortFilterProxyModel>

namespace plenary
{

void TableModel::setTable(const Table& table)
{
    beginResetModel();
    m_table = table;
    endResetModel();
}

int TableModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_table.rows.size());
}

int TableModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_table.columns.size());
}

QVariant TableModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || (role != Qt::DisplayRole && role != Qt::ToolTipRole))
        return {};
    const auto& cells = m_table.rows[static_cast<std::size_t>(index.row())].cells;
    const auto column = static_cast<std::size_t>(index.column());
    return column < cells.size() ? QString::fromStdString(cells[column]) : QString();
}

QVariant TableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role != Qt::DisplayRole)
        return {};
    if (orientation == Qt::Vertical)
        return section + 1;
    return QString::fromStdString(m_table.columns[static_cast<std::size_t>(section)]);
}

TableTwin::TableTwin(QWidget* parent)
    : QTableView(parent), m_model(new TableModel(this)), m_sorted(new QSortFilterProxyModel(this))
{
    m_sorted->setSourceModel(m_model);
    m_sorted->setSortLocaleAware(true);
    setModel(m_sorted);
    setSortingEnabled(true);
    sortByColumn(-1, Qt::AscendingOrder);
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setAlternatingRowColors(true);
    setShowGrid(false);
    setFrameShape(QFrame::NoFrame);
    setTabKeyNavigation(false);
    verticalHeader()->hide();
    horizontalHeader()->setStretchLastSection(true);
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    connect(this, &QTableView::clicked, this, &TableTwin::openRow);
    connect(this, &QTableView::doubleClicked, this, &TableTwin::openRow);
}

void TableTwin::setTable(const Table& table, const QString& name)
{
    m_model->setTable(table);
    setAccessibleName(name);
    setAccessibleDescription(QString::fromStdString(table.caption));
    resizeColumnsToContents();
    for (int column = 0; column < m_model->columnCount(); ++column)
        setColumnWidth(column, qMin(columnWidth(column), 320));
}

void TableTwin::openRow(const QModelIndex& index)
{
    const auto row = static_cast<std::size_t>(m_sorted->mapToSource(index).row());
    if (row < m_model->table().rows.size())
        emit activated(m_model->table().rows[row].hit);
}

void TableTwin::copySelection() const
{
    QString text;
    for (const auto& row : selectionModel()->selectedRows()) {
        QStringList cells;
        for (int column = 0; column < m_sorted->columnCount(); ++column)
            cells << m_sorted->index(row.row(), column).data().toString();
        text += cells.join(QLatin1Char('\t')) + QLatin1Char('\n');
    }
    QApplication::clipboard()->setText(text);
}

void TableTwin::keyPressEvent(QKeyEvent* event)
{
    if (event->matches(QKeySequence::Copy))
        copySelection();
    else if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        openRow(currentIndex());
    else
        QTableView::keyPressEvent(event);
}

} // namespace plenary
