// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/session/session.h"

#include <QAbstractTableModel>

#include <optional>
#include <vector>

namespace plenary
{

/// The edits of a document as a table, the last one first. Texts are made when they are shown, so that there may be
/// very many.
class HistoryModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { When, Who, What, State, Columns };

    explicit HistoryModel(const Session& session, QObject* parent = nullptr);

    /// Reads the history again and shows the edits in whose words `text` occurs; `only`: of these, in ascending order.
    void show(const QString& text, const std::optional<std::vector<std::int64_t>>& only = {});
    const HistoryEntry& entryAt(int row) const { return m_entries[static_cast<std::size_t>(row)]; }
    /// -1 where it is not shown.
    int rowOf(std::int64_t edit) const;
    /// How an edit stands to the document: in force, taken back, or overtaken by another one.
    QString stateOf(const HistoryEntry& entry) const;
    QString whenOf(const HistoryEntry& entry) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QString cell(const HistoryEntry& entry, int column) const;

    const Session& m_session;
    std::vector<HistoryEntry> m_entries;
};

} // namespace plenary
