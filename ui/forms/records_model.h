// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/session/session.h"

#include <QAbstractTableModel>
#include <QStringList>

#include <functional>
#include <unordered_map>

namespace plenary
{

/// The records of a kind as a table, a column a field that fits into one. Rows are read when they are shown, so that
/// there may be millions.
class RecordsModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    explicit RecordsModel(const Session& session, QObject* parent = nullptr);

    /// Shows those of a kind in which every word of `text` occurs.
    void show(EntityKind kind, const QString& text);
    /// Reads again what is shown, after an edit.
    void refresh();
    EntityKind kind() const { return m_kind; }
    Ref recordAt(int row) const { return {m_kind, m_ids[static_cast<std::size_t>(row)]}; }
    /// The row of a record, -1 where it is not shown.
    int rowOf(Ref record) const;
    /// Whether there are few enough to be sorted at once.
    bool canSort() const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    void sort(int column, Qt::SortOrder order) override;

private:
    const QStringList& cells(std::int64_t id) const;
    void list();
    void arrange();

    const Session& m_session;
    EntityKind m_kind = EntityKind::Event;
    QString m_text;
    QStringList m_columns;
    std::vector<std::int64_t> m_ids;
    int m_sorted = -1;
    Qt::SortOrder m_order = Qt::AscendingOrder;
    mutable std::unordered_map<std::int64_t, QStringList> m_cells;
};

} // namespace plenary
