// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/io/record_reader.h"
#include "core/model/field_types.h"

#include <nlohmann/json.hpp>

// One mapping a type between the fields of records and JSON. A record is an object with `id` (its uid) and the keys of
// its fields; what points to another record holds the uid of that.
namespace plenary::io
{

/// A resolver that notes faults with the reader of a part.
template <class Resolve>
Resolve resolverFor(Resolve& resolve, RecordReader& part)
{
    if constexpr (requires { resolve.in(part); })
        return resolve.in(part);
    else
        return resolve;
}

/// Reads one value; the reader keeps the first fault. `resolve(kind, uid, field)` answers the key of the record of that
/// uid, 0 where it is not to be had.
template <class T, class FieldType, class Resolve>
void readJson(RecordReader& reader, T& value, const FieldType& field, Resolve& resolve)
{
    const char* key = field.key;
    const bool required = field.has(Required);
    if constexpr (std::is_same_v<T, Text>)
        value = reader.optionalText(key);
    else if constexpr (std::is_same_v<T, bool>)
        value = reader.boolean(key);
    else if constexpr (std::is_enum_v<T>)
        value = required ? reader.kind<T>(key) : reader.optionalKind<T>(key, value);
    else if constexpr (std::is_floating_point_v<T>)
        value = reader.number(key);
    else if constexpr (std::is_same_v<T, std::optional<std::int64_t>>)
        value = reader.optionalInteger(key);
    else if constexpr (std::is_integral_v<T>)
        value = static_cast<T>(reader.integer(key, field.range));
    else if constexpr (isId<T>) {
        if (const auto uid = required ? reader.string(key) : reader.optional(key); !uid.empty())
            value = T{resolve(Record<typename IdTarget<T>::type>::kind, uid, key)};
    } else if constexpr (std::is_same_v<T, Ref>)
        value = reader.reference(key, resolve);
    else if constexpr (std::is_same_v<T, Edtf>)
        value = reader.interval(key);
    else if constexpr (std::is_same_v<T, std::vector<std::string>>)
        value = reader.optionalStrings(key);
    else if constexpr (isList<T>) {
        using Item = typename T::value_type;
        if constexpr (isId<Item>) {
            for (const auto& uid : reader.optionalStrings(key))
                value.push_back(Item{resolve(Record<typename IdTarget<Item>::type>::kind, uid, key)});
        } else
            reader.eachOf(key, [&](RecordReader& part) {
                auto own = resolverFor(resolve, part);
                Item item;
                forEachField<Item>([&](const auto& inner) { readJson(part, item.*(inner.member), inner, own); });
                value.push_back(std::move(item));
            });
    } else
        value = reader.optional(key);
}

/// The value as lists show it: a text in `language`, a reference as the uid that `nameOf` gives.
template <class T, class NameOf>
nlohmann::ordered_json listedJson(const T& value, const std::string& language, const NameOf& nameOf)
{
    using Json = nlohmann::ordered_json;
    if constexpr (std::is_same_v<T, Text>)
        return value.in(language);
    else if constexpr (std::is_enum_v<T>)
        return keyOf(value);
    else if constexpr (std::is_same_v<T, std::optional<std::int64_t>>)
        return value ? Json(*value) : Json();
    else if constexpr (isId<T>)
        return value ? nameOf(Ref{Record<typename IdTarget<T>::type>::kind, value.value}) : std::string();
    else if constexpr (std::is_same_v<T, Ref>)
        return std::string(keyOf(value.kind)) + ":" + nameOf(value);
    else if constexpr (isList<T>) {
        Json list = Json::array();
        for (const auto& item : value)
            list.push_back(listedJson(item, language, nameOf));
        return list;
    } else if constexpr (IsPart<T>) {
        Json part = Json::object();
        forEachField<T>(
            [&](const auto& field) { part[field.key] = listedJson(value.*(field.member), language, nameOf); });
        return part;
    } else if constexpr (std::is_arithmetic_v<T>)
        return value;
    else
        return std::string(std::string_view(value));
}

} // namespace plenary::io
