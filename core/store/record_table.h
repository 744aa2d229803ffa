// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/field_sql.h"
#include "core/store/key_range.h"

#include <optional>
#include <unordered_map>

// Reading the records of a kind from their table, the tables of their lists and their labels, as the description has
// it.
namespace plenary::store
{

/// Reads all records of a kind, or those with certain keys; in the order of keys, or of their field `order`. A text
/// that is not there in any language stays empty.
template <class R>
class RecordTable
{
public:
    RecordTable(const sqlite::Connection& connection, std::string baseLanguage, std::optional<KeyRange> only = {})
        : m_connection(connection), m_base(std::move(baseLanguage)), m_only(only)
    {
    }

    Result<std::vector<R>> read()
    {
        TRY(readRows());
        if constexpr (hasTexts<R>())
            TRY(readLabels());
        Result<> sound;
        forEachList<R>([&](const auto& field) {
            if (sound)
                sound = readList(field);
        });
        if (!sound)
            return std::unexpected(std::move(sound).error());
        return std::move(m_records);
    }

    /// Only one list of a record, which is handed over.
    template <class FieldType>
    Result<> readInto(R& record, const FieldType& field)
    {
        m_records.assign(1, record);
        m_places = {{record.id.value, 0}};
        TRY(readList(field));
        record = std::move(m_records.front());
        return {};
    }

private:
    template <class Part>
    static constexpr bool hasTexts()
    {
        bool found = false;
        forEachField<Part>([&](const auto& field) { found = found || isText<ValueOf<decltype(field)>>; });
        return found;
    }

    Result<sqlite::Statement> rows(const std::string& sql, const std::string& keyColumn, const std::string& order)
    {
        auto statement = TRY(m_connection.prepare(
            sql +
            (m_only ? (sql.find(" WHERE ") == std::string::npos ? " WHERE " : " AND ") + keyColumn + " BETWEEN ? AND ?"
                    : "") +
            " ORDER BY " + order));
        if (m_only)
            statement.bind(1, m_only->first).bind(2, m_only->last);
        return statement;
    }

    /// The fields of a row, from column `at` on.
    template <class Part>
    Result<> readFields(const sqlite::Statement& row, int at, Part& part)
    {
        Result<> sound;
        forEachColumn<Part>([&](const auto& field) {
            if (!sound)
                return;
            sound = readField(row, at, part.*(field.member), field, m_base);
            if (!sound)
                sound = fail(
                    Errc::Corrupt,
                    PLENARY_TR("core", "The document is damaged: the field “%2” of table %3, row %4, holds “%1”, "
                                       "which is none of its values; restore it from a copy."),
                    {sound.error().arguments.front(), field.key, Record<Part>::table, std::to_string(row.integer(0))});
        });
        return sound;
    }

    Result<> readRows()
    {
        const bool ordered = tableInfo(Record<R>::table)->column("order") != nullptr;
        auto row = TRY(rows("SELECT id, uid, " + columnList<R>() + " FROM " + sqlName(Record<R>::table), "id",
                            ordered ? "\"order\", id" : "id"));
        while (TRY(row.step())) {
            R record;
            record.id = {row.integer(0)};
            record.uid = row.text(1);
            TRY(readFields(row, 2, record));
            m_places.emplace(record.id.value, m_records.size());
            m_records.push_back(std::move(record));
        }
        return {};
    }

    R* recordOf(std::int64_t key)
    {
        const auto found = m_places.find(key);
        return found == m_places.end() ? nullptr : &m_records[found->second];
    }

    template <class Part>
    static void setText(Part& part, std::string_view key, std::string_view language, std::string_view words)
    {
        forEachColumn<Part>([&](const auto& field) {
            if constexpr (isText<ValueOf<decltype(field)>>)
                if (key == field.key)
                    (part.*(field.member)).set(language, words);
        });
    }

    Result<> readLabels()
    {
        auto row = TRY(rows("SELECT entity_id, field, language, text FROM label WHERE entity='" +
                                std::string(Record<R>::table) + "'",
                            "entity_id", "id"));
        while (TRY(row.step()))
            if (R* record = recordOf(row.integer(0)))
                setText(*record, row.view(1), row.view(2), row.view(3));
        return {};
    }

    template <class FieldType>
    Result<> readList(const FieldType& field)
    {
        using Item = typename ValueOf<FieldType>::value_type;
        std::string columns = "text";
        if constexpr (IsPart<Item>)
            columns = columnList<Item>();
        else if constexpr (isId<Item>)
            columns = "other";
        for (R& record : m_records)
            (record.*(field.member)).clear(); // of what a new record begins with
        const auto table = sqlName(listTable<R>(field));
        auto row = TRY(rows("SELECT id, owner, " + columns + " FROM " + table, "owner", "id"));
        std::unordered_map<std::int64_t, std::pair<R*, std::size_t>> parts; // by key, for their labels
        while (TRY(row.step())) {
            R* record = recordOf(row.integer(1));
            if (!record)
                continue;
            auto& list = record->*(field.member);
            if constexpr (IsPart<Item>) {
                Item part;
                TRY(readFields(row, 2, part));
                if constexpr (requires { setOwner(part, record->id); })
                    setOwner(part, record->id);
                parts.emplace(row.integer(0), std::pair(record, list.size()));
                list.push_back(std::move(part));
            } else if constexpr (isId<Item>)
                list.push_back(Item{row.integer(2)});
            else
                list.push_back(row.text(2));
        }
        if constexpr (IsPart<Item>)
            if constexpr (hasTexts<Item>())
                return readPartLabels<Item>(
                    parts, [&](const auto& at) -> Item& { return (at.first->*(field.member))[at.second]; });
        return {};
    }

    template <class Item, class Parts, class ItemOf>
    Result<> readPartLabels(const Parts& parts, ItemOf itemOf)
    {
        auto row = TRY(m_connection.prepare("SELECT entity_id, field, language, text FROM label WHERE entity='" +
                                            std::string(Record<Item>::table) + "' ORDER BY id"));
        while (TRY(row.step()))
            if (const auto found = parts.find(row.integer(0)); found != parts.end())
                setText(itemOf(found->second), row.view(1), row.view(2), row.view(3));
        return {};
    }

    const sqlite::Connection& m_connection;
    std::string m_base;
    std::optional<KeyRange> m_only;
    std::vector<R> m_records;
    std::unordered_map<std::int64_t, std::size_t> m_places;
};

} // namespace plenary::store
