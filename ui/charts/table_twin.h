// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/table.h"

#include <QAbstractTableModel>
#include <QTableView>

class QSortFilterProxyModel;

namespace plenary
{

/// A core table as a read-only Qt model.
class TableModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    using QAbstractTableModel::QAbstractTableModel;
    void setTable(const Table& table);
    const Table& table() const { return m_table; }

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    Table m_table;
};

/// The content of a chart as a table that can be sorted and copied; its rows lead to what the marks lead to.
class TableTwin : public QTableView
{
    Q_OBJECT

public:
    explicit TableTwin(QWidget* parent = nullptr);
    void setTable(const Table& table, const QString& name);

signals:
    void activated(std::size_t hit);

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void openRow(const QModelIndex& index);
    void copySelection() const;

    TableModel* m_model;
    QSortFilterProxyModel* m_sorted;
};

} // namespace plenary
