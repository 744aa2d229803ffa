// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/history_model.h"

#include "core/scene/words/wording.h"

#include <algorithm>

namespace plenary
{

HistoryModel::HistoryModel(const Session& session, QObject* parent) : QAbstractTableModel(parent), m_session(session) {}

void HistoryModel::show(const QString& text, const std::optional<std::vector<std::int64_t>>& only)
{
    beginResetModel();
    m_entries.clear();
    const auto history = m_session.history();
    std::copy_if(history.rbegin(), history.rend(), std::back_inserter(m_entries), [&](const HistoryEntry& entry) {
        if (only && !std::ranges::binary_search(*only, entry.number))
            return false;
        return text.isEmpty() || m_session.inWords(entry.label).contains(text, Qt::CaseInsensitive) ||
               QString::fromStdString(entry.author).contains(text, Qt::CaseInsensitive);
    });
    endResetModel();
}

int HistoryModel::rowOf(std::int64_t edit) const
{
    const auto found = std::ranges::find(m_entries, edit, &HistoryEntry::number);
    return found == m_entries.end() ? -1 : static_cast<int>(found - m_entries.begin());
}

QString HistoryModel::whenOf(const HistoryEntry& entry) const
{
    const auto when = parseTime(entry.at);
    return QString::fromStdString(when ? scene::momentText(m_session.words(), when->earliestStart, m_session.zone())
                                       : entry.at);
}

QString HistoryModel::stateOf(const HistoryEntry& entry) const
{
    return entry.overtaken ? tr("overtaken") : entry.undone ? tr("taken back") : QString();
}

QString HistoryModel::cell(const HistoryEntry& entry, int column) const
{
    switch (column) {
    case When:
        return whenOf(entry);
    case Who:
        return QString::fromStdString(entry.author);
    case What:
        return m_session.inWords(entry.label);
    default:
        return stateOf(entry);
    }
}

int HistoryModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_entries.size());
}

int HistoryModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : Columns;
}

QVariant HistoryModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount())
        return {};
    const auto& entry = entryAt(index.row());
    if (role == Qt::DisplayRole || role == Qt::ToolTipRole)
        return cell(entry, index.column());
    return {};
}

QVariant HistoryModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    const QString names[] = {tr("When"), tr("Who"), tr("What"), tr("State")};
    return section >= 0 && section < Columns ? names[section] : QVariant();
}

} // namespace plenary
