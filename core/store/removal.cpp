// SPDX-License-Identifier: GPL-3.0-or-later
// Writer: deletion of a record with what depends on it, told from the catalogue.
#include "core/store/catalogue.h"
#include "core/store/writer.h"

namespace plenary
{

namespace
{

using ColumnRole = store::ColumnInfo::Role;

std::string idsWhere(const std::string& table, const std::string& condition)
{
    return "SELECT id FROM " + store::sqlName(table) + " WHERE " + condition;
}

/// The condition under which a row refers to the record of any kind `record`.
std::string refersTo(Ref record)
{
    return "entity='" + std::string(tableOf(record.kind)) + "' AND entity_id=" + std::to_string(record.id);
}

} // namespace

/// Records go as records do, with what depends on them; parts and links with their labels.
Result<> Writer::removeRows(const store::TableRows& rows)
{
    std::vector<std::int64_t> ids;
    auto find = TRY(m_connection.prepare(idsWhere(rows.table.name, rows.condition)));
    while (TRY(find.step()))
        ids.push_back(find.integer(0));
    for (const auto id : ids) {
        if (rows.table.kind) {
            TRY(remove({*rows.table.kind, id}));
            continue;
        }
        TRY(removeAll("label", "entity='" + rows.table.name + "' AND entity_id=?", id));
        TRY(removeAll(rows.table.name, "id=?", id));
    }
    return {};
}

Result<> Writer::removeAll(const std::string& table, const std::string& condition, std::int64_t id)
{
    auto* statement = TRY(prepared("DELETE FROM " + store::sqlName(table) + " WHERE " + condition));
    statement->bind(1, id);
    return statement->run();
}

Result<std::vector<PassageId>> Writer::passagesBehind(Ref record)
{
    std::vector<PassageId> passages;
    auto find = TRY(m_connection.prepare("SELECT owner FROM evidence_link WHERE " + refersTo(record)));
    while (TRY(find.step()))
        passages.push_back({find.integer(0)});
    return passages;
}

Result<> Writer::remove(Ref record)
{
    const std::string table(tableOf(record.kind));
    const std::string key = std::to_string(record.id);
    for (const auto& other : store::catalogue())
        for (const auto& column : other.columns) {
            const std::string here = store::sqlName(column.name) + "=" + key;
            const bool points =
                (column.role == ColumnRole::Reference || column.role == ColumnRole::Owner) && column.target == table;
            if (points && (column.required || column.follows)) {
                if (other.name == table) // so that records that are part of each other end
                    TRY(m_connection.execute("UPDATE " + store::sqlName(table) + " SET " + store::sqlName(column.name) +
                                             "=NULL WHERE id=" + key + " AND NOT " + (column.required ? "1" : "0")));
                TRY(removeRows({other, here}));
            } else if (points) {
                TRY(m_connection.execute("UPDATE " + store::sqlName(other.name) + " SET " +
                                         store::sqlName(column.name) + "=NULL WHERE " + here));
            } else if (column.role == ColumnRole::Entity && other.name != "label") {
                const auto passages =
                    other.name == "evidence_link" ? TRY(passagesBehind(record)) : std::vector<PassageId>();
                TRY(removeRows({other, refersTo(record)}));
                for (const PassageId passage : passages)
                    TRY(removeUnused(passage));
            }
        }
    TRY(m_connection.execute("DELETE FROM label WHERE " + refersTo(record)));
    return removeAll(table, "id=?", record.id);
}

} // namespace plenary
