// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/records.h"

#include <optional>
#include <string>

// What the fields of records may hold, one rule a type; the same for imports, forms and the store.
namespace plenary::rules
{

/// What is wrong with a field: “must be …”, “is missing”; English, continues a sentence that names the field.
struct Fault
{
    const char* key = "";
    std::string what;
};

/// Lower-case letters and digits, with single hyphens between.
bool isUid(std::string_view text);

std::string faultOf(const Edtf& value, unsigned traits);
std::string faultOf(const Url& value, unsigned traits);
std::string faultOf(const Decimal& value, unsigned traits);
std::string faultOf(const Blob& value, unsigned traits);
std::string faultOf(const std::string& value, unsigned traits);
std::string faultOf(const std::vector<std::string>& value, unsigned traits);
std::string faultOf(const Text& value, unsigned traits);
std::string faultOf(std::int64_t value, Range range);
std::string faultOf(double value);

/// The fault of one value; empty where it is sound. Lists of records and of parts are looked at by firstFault().
template <class Value, class FieldType>
std::string valueFault(const Value& value, const FieldType& field)
{
    if constexpr (std::is_same_v<Value, bool> || std::is_enum_v<Value>)
        return {};
    else if constexpr (std::is_integral_v<Value>)
        return faultOf(static_cast<std::int64_t>(value), field.range);
    else if constexpr (std::is_same_v<Value, std::optional<std::int64_t>>)
        return value ? faultOf(*value, field.range) : std::string();
    else if constexpr (std::is_floating_point_v<Value>)
        return faultOf(value);
    else if constexpr (requires { faultOf(value, field.traits); })
        return faultOf(value, field.traits);
    else if constexpr (std::is_same_v<Value, Ref>)
        return value.id == 0 ? "is missing" : "";
    else if constexpr (requires { value.value; }) // an Id
        return field.has(Required) && value.value == 0 ? "is missing" : "";
    else
        return {};
}

/// What two fields say that does not fit together; overloads below.
std::optional<Fault> contradiction(const Affiliation& part);
std::optional<Fault> contradiction(const BlocMembership& part);
std::optional<Fault> contradiction(const Summit& summit);
std::optional<Fault> contradiction(const Actor& actor);
std::optional<Fault> contradiction(const Pledge& pledge);
std::optional<Fault> contradiction(const Event& event);
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
        if (auto what = valueFault(value, field); !what.empty())
            fault = Fault{field.key, std::move(what)};
        else if constexpr (requires { Record<typename std::decay_t<decltype(value)>::value_type>::once; })
            for (const auto& part : value)
                if (const auto inner = firstFault(part); inner && !fault)
                    fault = Fault{field.key, "has a part whose field “" + std::string(inner->key) + "” " + inner->what};
    });
    if constexpr (requires { contradiction(record); })
        if (!fault)
            fault = contradiction(record);
    return fault;
}

} // namespace plenary::rules
