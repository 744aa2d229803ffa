// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/kinds.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

// The recorded tables of a document as values, made from the descriptions of the records once: what schema, removal,
// history, digest and check go by, so that none of them names a field.
namespace plenary::store
{

struct ColumnInfo
{
    enum class Role : std::uint8_t {
        Uid,
        Value,
        Reference, ///< key of a row of `target`
        Owner,     ///< the same: the record that a part belongs to
        Entity,    ///< key of the kind of a record of any kind, `EntityId` beside it its key
        EntityId,
        Derived ///< follows from the other columns
    };

    std::string name;
    std::string declaration;
    Role role = Role::Value;
    std::string target = {};
    bool required = false; ///< the row cannot be without what it refers to
    bool follows = false;  ///< nor is it to be
    bool searched = false;
};

struct TableInfo
{
    std::string name;
    std::optional<EntityKind> kind;        ///< of records
    std::string owner = {};                ///< of parts: the table of the records they belong to
    std::vector<ColumnInfo> columns = {};  ///< behind the key `id`
    std::string unique = {};               ///< columns that are unique together
    std::vector<std::string> indexed = {}; ///< columns of further indices, each as it stands in SQL

    const ColumnInfo* column(std::string_view wanted) const;
};

/// Rows of a table that meet a condition.
struct TableRows
{
    const TableInfo& table;
    std::string condition;
};

/// Records first, each followed by its parts; then labels, links of passages and saved views.
const std::vector<TableInfo>& catalogue();
const TableInfo* tableInfo(std::string_view name);

/// `name` as SQL takes it whatever it is.
std::string sqlName(std::string_view name);

/// The statement that makes a table with its indices.
std::string createStatement(const TableInfo& table);

} // namespace plenary::store
