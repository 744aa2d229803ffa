// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/catalogue.h"

#include "core/store/field_sql.h"

#include <algorithm>

namespace plenary::store
{

namespace
{

using ColumnRole = ColumnInfo::Role;

ColumnInfo ownerColumn(const std::string& owner)
{
    return {"owner", "INTEGER NOT NULL REFERENCES " + sqlName(owner) + "(id)", ColumnRole::Owner, owner, true};
}

template <class R>
void addColumns(TableInfo& table)
{
    forEachColumn<R>([&](const auto& field) {
        for (auto& column : columnsOf(field))
            table.columns.push_back(std::move(column));
    });
}

/// The table of a list: of parts of a record, of references, or of texts.
template <class R, class FieldType>
TableInfo listOf(const FieldType& field)
{
    using Item = typename ValueOf<FieldType>::value_type;
    const std::string owner = Record<R>::table;
    TableInfo table{listTable<R>(field), std::nullopt, owner, {ownerColumn(owner)}};
    if constexpr (IsPart<Item>) {
        addColumns<Item>(table);
        if constexpr (Record<Item>::once != nullptr)
            table.unique = "owner, " + sqlName(Record<Item>::once);
        else
            table.indexed = {"owner"};
    } else if constexpr (isId<Item>) {
        const std::string target = Record<typename IdTarget<Item>::type>::table;
        table.columns.push_back(
            {"other", "INTEGER NOT NULL REFERENCES " + sqlName(target) + "(id)", ColumnRole::Reference, target, true});
        table.unique = "owner, other";
    } else {
        ColumnInfo text{"text", "TEXT NOT NULL CHECK(text<>'')", ColumnRole::Value};
        text.searched = field.has(Searched);
        table.columns.push_back(text);
        table.unique = "owner, text";
    }
    return table;
}

/// What is looked for by other columns than the key, in large documents.
std::vector<std::string> indicesOf(EntityKind kind)
{
    switch (kind) {
    case EntityKind::Event:
        return {"start_min"};
    case EntityKind::Position:
        return {"event", "actor, topic"};
    case EntityKind::Passage:
        return {"source, fragment"};
    case EntityKind::Attachment:
    case EntityKind::Attribute:
        return {"entity, entity_id"};
    default:
        return {};
    }
}

TableInfo labels()
{
    return {"label",
            std::nullopt,
            "",
            {{"entity", "TEXT NOT NULL", ColumnRole::Entity},
             {"entity_id", "INTEGER NOT NULL", ColumnRole::EntityId},
             {"field", "TEXT NOT NULL"},
             {"language", "TEXT NOT NULL"},
             {"text", "TEXT NOT NULL CHECK(text<>'')", ColumnRole::Value, "", false, false, true}},
            "entity, entity_id, field, language"};
}

TableInfo passageLinks()
{
    return {"evidence_link",
            std::nullopt,
            "evidence",
            {ownerColumn("evidence"),
             {"entity", "TEXT NOT NULL CHECK(entity IN (" + keysInSql<EntityKind>() + "))", ColumnRole::Entity},
             {"entity_id", "INTEGER NOT NULL", ColumnRole::EntityId},
             {"note", "TEXT CHECK(note<>'')"}},
            "entity, entity_id, owner",
            {"owner"}};
}

TableInfo savedViews()
{
    return {"view",
            std::nullopt,
            "",
            {{"name", "TEXT NOT NULL UNIQUE"}, {"sort_order", "INTEGER NOT NULL"}, {"recipe", "TEXT NOT NULL"}}};
}

std::vector<TableInfo> made()
{
    std::vector<TableInfo> tables;
    forEachRecord([&]<class R>(std::type_identity<R>) {
        TableInfo table{
            Record<R>::table, Record<R>::kind, "", {{"uid", "TEXT NOT NULL UNIQUE CHECK(uid<>'')", ColumnRole::Uid}}};
        addColumns<R>(table);
        table.indexed = indicesOf(Record<R>::kind);
        tables.push_back(std::move(table));
        forEachList<R>([&](const auto& field) { tables.push_back(listOf<R>(field)); });
    });
    tables.push_back(labels());
    tables.push_back(passageLinks());
    tables.push_back(savedViews());
    return tables;
}

} // namespace

const ColumnInfo* TableInfo::column(std::string_view wanted) const
{
    const auto found = std::ranges::find(columns, wanted, &ColumnInfo::name);
    return found != columns.end() ? &*found : nullptr;
}

const std::vector<TableInfo>& catalogue()
{
    static const std::vector<TableInfo> tables = made();
    return tables;
}

const TableInfo* tableInfo(std::string_view name)
{
    const auto found = std::ranges::find(catalogue(), name, &TableInfo::name);
    return found != catalogue().end() ? &*found : nullptr;
}

std::string sqlName(std::string_view name)
{
    std::string text = "\"";
    for (const char c : name)
        (text += c) += c == '"' ? "\"" : "";
    return text + "\"";
}

std::string createStatement(const TableInfo& table)
{
    std::string sql = "CREATE TABLE " + sqlName(table.name) + "(id INTEGER PRIMARY KEY";
    for (const auto& column : table.columns)
        sql += ",\n    " + sqlName(column.name) + " " + column.declaration;
    if (!table.unique.empty())
        sql += ",\n    UNIQUE(" + table.unique + ")";
    sql += ") STRICT;\n";
    int number = 0;
    for (const auto& columns : table.indexed)
        sql += "CREATE INDEX " + sqlName(table.name + "_index" + (++number > 1 ? std::to_string(number) : "")) +
               " ON " + sqlName(table.name) + "(" + columns + ");\n";
    return sql;
}

} // namespace plenary::store
