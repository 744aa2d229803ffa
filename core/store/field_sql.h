// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/time.h"
#include "core/model/columns.h"
#include "core/store/catalogue.h"
#include "core/model/field_types.h"
#include "core/store/sqlite.h"

#include <type_traits>

// One mapping a type between the fields of records and SQL: declaration, binding, reading. What is a list lies in a
// table of its own, named after the part, or after owner and field: (id, owner, …).
namespace plenary::store
{

template <class Enum>
std::string keysInSql()
{
    std::string list;
    for (const auto& name : kindNames<Enum>())
        list += (list.empty() ? "'" : ", '") + std::string(name.key) + "'";
    return list;
}

inline std::string rangeInSql(const std::string& column, Range range)
{
    if (!range.limits())
        return {};
    if (range.high == unlimited)
        return " CHECK(" + column + ">=" + std::to_string(range.low) + ")";
    return " CHECK(" + column + " BETWEEN " + std::to_string(range.low) + " AND " + std::to_string(range.high) + ")";
}

/// The table of a list field.
template <class R, class FieldType>
std::string listTable(const FieldType& field)
{
    using Item = typename ValueOf<FieldType>::value_type;
    if constexpr (IsPart<Item>)
        return Record<Item>::table;
    else
        return std::string(Record<R>::table) + "_" + field.key;
}

/// The column of a field; of a reference to any record there is a second one, and a Spanned time has its bounds beside
/// it (see columnsOf()).
template <class FieldType>
ColumnInfo columnOf(const FieldType& field)
{
    using T = ValueOf<FieldType>;
    using Role = ColumnInfo::Role;
    const std::string name = sqlName(field.key);
    const bool required = field.has(Required);
    ColumnInfo column{field.key, "", Role::Value};
    column.searched = field.has(Searched);
    if constexpr (isId<T>) {
        column = {field.key, "INTEGER", Role::Reference, Record<typename IdTarget<T>::type>::table};
        column.required = required;
        column.follows = field.has(Follows);
        column.declaration += (required ? " NOT NULL" : "") + (" REFERENCES " + sqlName(column.target) + "(id)");
    } else if constexpr (std::is_same_v<T, Ref>) {
        column = {"entity", "TEXT NOT NULL CHECK(entity IN (" + keysInSql<EntityKind>() + "))", Role::Entity};
    } else if constexpr (std::is_same_v<T, bool>) {
        column.declaration = "INTEGER NOT NULL CHECK(" + name + " IN (0, 1))";
    } else if constexpr (std::is_enum_v<T>) {
        column.declaration = "TEXT NOT NULL CHECK(" + name + " IN (" + keysInSql<T>() + "))";
    } else if constexpr (std::is_integral_v<T>) {
        column.declaration = "INTEGER NOT NULL" + rangeInSql(name, field.range);
    } else if constexpr (std::is_same_v<T, std::optional<std::int64_t>>) {
        column.declaration = "INTEGER" + rangeInSql(name, field.range);
    } else if constexpr (std::is_floating_point_v<T>) {
        column.declaration = "REAL NOT NULL CHECK(" + name + ">0)";
    } else { // texts: absent is NULL, never empty
        column.declaration =
            isText<T> || !required ? "TEXT CHECK(" + name + "<>'')" : "TEXT NOT NULL CHECK(" + name + "<>'')";
    }
    return column;
}

/// Names of the bounds of a Spanned time, in the order in which bindBounds() binds them.
inline constexpr const char* boundColumns[] = {"start_min", "start_max", "end_min", "end_max", "time_flags"};

template <class FieldType>
std::vector<ColumnInfo> columnsOf(const FieldType& field)
{
    std::vector columns{columnOf(field)};
    if constexpr (std::is_same_v<ValueOf<FieldType>, Ref>)
        columns.push_back({"entity_id", "INTEGER NOT NULL", ColumnInfo::Role::EntityId});
    if (field.has(Spanned))
        for (const char* bound : boundColumns)
            columns.push_back({bound, "INTEGER NOT NULL", ColumnInfo::Role::Derived});
    return columns;
}

/// Binds a value from parameter `at` on and moves it behind what was bound. Of a text in several languages what stands
/// in `base`; a time must be sound.
template <class T, class FieldType>
void bindField(sqlite::Statement& statement, int& at, const T& value, const FieldType& field, std::string_view base)
{
    if constexpr (isText<T>)
        statement.bindOptional(at++, value.only(base));
    else if constexpr (isId<T>)
        statement.bindReference(at++, value.value);
    else if constexpr (std::is_same_v<T, Ref>) {
        statement.bind(at, keyOf(value.kind)).bind(at + 1, value.id);
        at += 2;
    } else if constexpr (std::is_enum_v<T>)
        statement.bind(at++, keyOf(value));
    else if constexpr (std::is_same_v<T, std::optional<std::int64_t>>)
        value ? statement.bind(at++, *value) : statement.bindNull(at++);
    else if constexpr (std::is_arithmetic_v<T>)
        statement.bind(at++, value);
    else
        statement.bindOptional(at++, std::string_view(value));
    if constexpr (std::is_same_v<T, Edtf>)
        if (field.has(Spanned)) {
            const TimeSpan span = parseTime(value).value_or(TimeSpan{});
            for (const Instant bound : {span.earliestStart, span.latestStart, span.earliestEnd, span.latestEnd})
                statement.bind(at++, bound);
            statement.bind(at++, std::int64_t{packTimeFlags(span)});
        }
}

/// Reads what bindField() bound, from column `at` on. An unknown key of an enumeration is an error.
template <class T, class FieldType>
Result<> readField(const sqlite::Statement& row, int& at, T& value, const FieldType& field, std::string_view base)
{
    if constexpr (isText<T>)
        value.set(base, row.view(at++));
    else if constexpr (isId<T>)
        value = T{row.integer(at++)};
    else if constexpr (std::is_same_v<T, Ref>) {
        const auto kind = kindFromKey<EntityKind>(row.view(at));
        if (!kind)
            return fail(Errc::Corrupt, "%1", {row.text(at)});
        value = {*kind, row.integer(at + 1)};
        at += 2;
    } else if constexpr (std::is_enum_v<T>) {
        const auto known = kindFromKey<T>(row.view(at));
        if (!known)
            return fail(Errc::Corrupt, "%1", {row.text(at)});
        value = *known;
        ++at;
    } else if constexpr (std::is_same_v<T, std::optional<std::int64_t>>) {
        value = row.isNull(at) ? std::nullopt : std::optional(row.integer(at));
        ++at;
    } else if constexpr (std::is_floating_point_v<T>)
        value = static_cast<T>(row.real(at++));
    else if constexpr (std::is_same_v<T, bool>)
        value = row.integer(at++) != 0;
    else if constexpr (std::is_integral_v<T>)
        value = static_cast<T>(row.integer(at++));
    else
        value = row.text(at++);
    if (field.has(Spanned))
        at += static_cast<int>(std::size(boundColumns));
    return {};
}

/// The columns of a field list with what stands between them: “a, b”.
template <class R>
const std::string& columnList()
{
    static const std::string list = [] {
        std::string names;
        forEachColumn<R>([&](const auto& field) {
            for (const auto& column : columnsOf(field))
                names += (names.empty() ? "" : ", ") + sqlName(column.name);
        });
        return names;
    }();
    return list;
}

} // namespace plenary::store
