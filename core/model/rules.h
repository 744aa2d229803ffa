// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/records.h"

#include <optional>
#include <string>

// What the fields of records may hold, one rule a type; the same for imports, forms and the store.
namespace plenary::rules
{

/// What is wrong with a field: “must be …”, “is missing”; continues a sentence that names the field.
struct Fault
{
    const char* key = "";
    Error what;
};

/// Lower-case letters and digits, with single hyphens between.
bool isUid(std::string_view text);

Result<> sound(const Edtf& value, unsigned traits);
Result<> sound(const Url& value, unsigned traits);
Result<> sound(const Decimal& value, unsigned traits);
Result<> sound(const Blob& value, unsigned traits);
Result<> sound(const std::string& value, unsigned traits);
Result<> sound(const std::vector<std::string>& value, unsigned traits);
Result<> sound(const Text& value, unsigned traits);
Result<> sound(std::int64_t value, Range range);
Result<> sound(double value);
Result<> present(bool is);

/// Whether one value is sound; the error continues a sentence that names the field. Lists of records and of parts are
/// looked at by firstFault().
template <class Value, class FieldType>
Result<> soundValue(const Value& value, const FieldType& field)
{
    if constexpr (std::is_same_v<Value, bool> || std::is_enum_v<Value>)
        return {};
    else if constexpr (std::is_integral_v<Value>)
        return sound(static_cast<std::int64_t>(value), field.range);
    else if constexpr (std::is_same_v<Value, std::optional<std::int64_t>>)
        return value ? sound(*value, field.range) : Result<>();
    else if constexpr (std::is_floating_point_v<Value>)
        return sound(value);
    else if constexpr (requires { sound(value, field.traits); })
        return sound(value, field.traits);
    else if constexpr (std::is_same_v<Value, Ref>)
        return present(value.id != 0);
    else if constexpr (requires { value.value; }) // an Id
        return present(value.value != 0 || !field.has(Required));
    else
        return {};
}

/// The same of the record that a part belongs to.
Error partFault(const Fault& inner);

/// What two fields say that does not fit together; overloads below.
std::optional<Fault> contradiction(const Affiliation& part);
std::optional<Fault> contradiction(const BlocMembership& part);
std::optional<Fault> contradiction(const Summit& summit);
std::optional<Fault> contradiction(const Actor& actor);
std::optional<Fault> contradiction(const Pledge& pledge);
std::optional<Fault> contradiction(const Event& event);
std::optional<Fault> contradiction(const Instrument& instrument);
std::optional<Fault> contradiction(const Attribute& attribute);
std::optional<Fault> contradiction(const Passage& passage);

/// The first fault of a record or a part, in the order of its fields.
template <class R>
std::optional<Fault> firstFault(const R& record)
{
    std::optional<Fault> fault;
    forEachField<R>([&](const auto& field) {
        if (fault)
            return;
        const auto& value = record.*(field.member);
        if (auto checked = soundValue(value, field); !checked)
            fault = Fault{field.key, std::move(checked).error()};
        else if constexpr (requires { Record<typename std::decay_t<decltype(value)>::value_type>::once; })
            for (const auto& part : value)
                if (const auto inner = firstFault(part); inner && !fault)
                    fault = Fault{field.key, partFault(*inner)};
    });
    if constexpr (requires { contradiction(record); })
        if (!fault)
            fault = contradiction(record);
    return fault;
}

/// The fault of every field that has one; without contradictions between fields.
template <class R>
std::vector<Fault> faults(const R& record)
{
    std::vector<Fault> found;
    forEachField<R>([&](const auto& field) {
        if (auto checked = soundValue(record.*(field.member), field); !checked)
            found.push_back({field.key, std::move(checked).error()});
    });
    return found;
}

} // namespace plenary::rules
