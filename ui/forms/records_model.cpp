// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forms/records_model.h"

#include "ui/forms/record_names.h"
#include "ui/forms/records_in_memory.h"
#include "ui/forms/shown_value.h"

#include <QCollator>

#include <algorithm>

namespace plenary
{

namespace
{

constexpr std::size_t mostSorted = 20'000;
constexpr std::size_t mostFound = 100'000;
constexpr std::size_t mostKept = 5'000; ///< rows whose cells stay in memory

template <class R>
std::vector<std::int64_t> keysOf(const Session& session)
{
    std::vector<std::int64_t> keys;
    const auto take = [&](const auto& ids) {
        for (const auto id : ids)
            keys.push_back(id.value);
    };
    if constexpr (std::is_same_v<R, Event>)
        take(session.data().events.id);
    else if constexpr (std::is_same_v<R, Position>)
        take(session.data().positions.id);
    else if constexpr (isInMemory<R>)
        forEachInMemory<R>(session.data(), [&](const R& record) { keys.push_back(record.id.value); });
    else
        for (const R& record : session.document().readAll<R>().value_or(std::vector<R>()))
            keys.push_back(record.id.value);
    return keys;
}

} // namespace

RecordsModel::RecordsModel(const Session& session, QObject* parent) : QAbstractTableModel(parent), m_session(session) {}

void RecordsModel::show(EntityKind kind, const QString& text)
{
    if (kind != m_kind)
        m_sorted = -1;
    m_kind = kind;
    m_text = text.trimmed();
    refresh();
}

void RecordsModel::refresh()
{
    beginResetModel();
    m_cells.clear();
    m_columns.clear();
    forKind(m_kind, [&]<class R>() {
        forEachField<R>([&](const auto& field) {
            if (!field.has(Long))
                m_columns << QString::fromStdString(m_session.words().translate(field.label));
        });
    });
    list();
    arrange();
    endResetModel();
}

void RecordsModel::list()
{
    m_ids.clear();
    if (!m_session.isOpen())
        return;
    if (m_text.isEmpty()) {
        forKind(m_kind, [&]<class R>() { m_ids = keysOf<R>(m_session); });
        return;
    }
    for (const auto& candidate : candidates(m_session, m_kind, m_text, mostFound))
        m_ids.push_back(candidate.record.id);
}

bool RecordsModel::canSort() const
{
    return m_ids.size() <= mostSorted;
}

void RecordsModel::arrange()
{
    if (m_sorted < 0 || m_sorted >= m_columns.size() || !canSort())
        return;
    QCollator collator(QLocale(m_session.language()));
    collator.setNumericMode(true);
    std::vector<std::pair<QString, std::int64_t>> keyed;
    for (const auto id : m_ids)
        keyed.emplace_back(cells(id).value(m_sorted), id);
    const bool rising = m_order == Qt::AscendingOrder;
    std::ranges::stable_sort(keyed, [&](const auto& a, const auto& b) {
        return rising ? collator.compare(a.first, b.first) < 0 : collator.compare(b.first, a.first) < 0;
    });
    std::ranges::transform(keyed, m_ids.begin(), [](const auto& entry) { return entry.second; });
}

void RecordsModel::sort(int column, Qt::SortOrder order)
{
    beginResetModel();
    m_sorted = column;
    m_order = order;
    if (column < 0)
        list();
    arrange();
    endResetModel();
}

const QStringList& RecordsModel::cells(std::int64_t id) const
{
    if (const auto known = m_cells.find(id); known != m_cells.end())
        return known->second;
    if (m_cells.size() >= mostKept && !canSort())
        m_cells.clear();
    QStringList texts;
    forKind(m_kind, [&]<class R>() {
        if (const auto record = m_session.document().read(Id<R>{id}))
            forEachField<R>([&](const auto& field) {
                if (!field.has(Long))
                    texts << shownValue(m_session, (*record).*(field.member));
            });
    });
    return m_cells[id] = texts;
}

int RecordsModel::rowOf(Ref record) const
{
    const auto found = std::ranges::find(m_ids, record.id);
    return record.kind != m_kind || found == m_ids.end() ? -1 : static_cast<int>(found - m_ids.begin());
}

int RecordsModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_ids.size());
}

int RecordsModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_columns.size());
}

QVariant RecordsModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || !m_session.isOpen())
        return {};
    if (role == Qt::DisplayRole || role == Qt::ToolTipRole)
        return cells(m_ids[static_cast<std::size_t>(index.row())]).value(index.column());
    if (role == Qt::AccessibleTextRole) {
        const auto text = cells(m_ids[static_cast<std::size_t>(index.row())]).value(index.column());
        return text.isEmpty() ? tr("%1: empty").arg(m_columns.value(index.column())) : text;
    }
    return {};
}

Qt::ItemFlags RecordsModel::flags(const QModelIndex& index) const
{
    return QAbstractTableModel::flags(index) | (m_session.canEdit() ? Qt::ItemIsEditable : Qt::NoItemFlags);
}

QVariant RecordsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    return orientation == Qt::Horizontal && role == Qt::DisplayRole ? m_columns.value(section) : QVariant();
}

} // namespace plenary
