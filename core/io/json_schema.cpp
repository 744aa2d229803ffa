// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/io/json_schema.h"

#include "core/io/field_json.h"

#include <string_view>

namespace plenary::io
{

namespace
{

using Json = nlohmann::ordered_json;

Json pattern(const char* text)
{
    return {{"type", "string"}, {"pattern", text}};
}

Json definition(const char* name)
{
    return {{"$ref", std::string("#/$defs/") + name}};
}

Json listOf(Json item)
{
    return {{"type", "array"}, {"items", std::move(item)}};
}

template <class Enum>
Json keys()
{
    Json list = Json::array();
    for (const auto& name : kindNames<Enum>())
        list.push_back(name.key);
    return {{"enum", std::move(list)}};
}

Json whole(Range range)
{
    Json schema = {{"type", "integer"}};
    if (range.limits()) {
        schema["minimum"] = range.low;
        if (range.high != unlimited)
            schema["maximum"] = range.high;
    }
    return schema;
}

Json plainText(unsigned traits)
{
    if (traits & Language)
        return pattern("^[a-z]{2,3}$");
    if (traits & (Country | Currency))
        return pattern("^[A-Z]{3}$");
    if (traits & Colour)
        return pattern("^#[0-9A-Fa-f]{6}$");
    return {{"type", "string"}};
}

template <class R>
Json object(bool isRecord);

/// What a field of a type may hold.
template <class T, class FieldType>
Json valueSchema(const FieldType& field)
{
    if constexpr (std::is_same_v<T, Text>)
        return definition("text");
    else if constexpr (std::is_same_v<T, Edtf>)
        return definition(std::string_view(field.key) == "focus" ? "span" : "edtf");
    else if constexpr (std::is_same_v<T, Url>)
        return pattern("^https?://");
    else if constexpr (std::is_same_v<T, Decimal>)
        return pattern("^[0-9]+(\\.[0-9]+)?$");
    else if constexpr (std::is_same_v<T, Blob>)
        return pattern("^[0-9a-f]{64}$");
    else if constexpr (std::is_same_v<T, bool>)
        return {{"type", "boolean"}};
    else if constexpr (std::is_enum_v<T>)
        return keys<T>();
    else if constexpr (std::is_integral_v<T> || std::is_same_v<T, std::optional<std::int64_t>>)
        return whole(field.range);
    else if constexpr (std::is_floating_point_v<T>)
        return {{"type", "number"}, {"exclusiveMinimum", 0}};
    else if constexpr (isId<T>)
        return definition("slug");
    else if constexpr (std::is_same_v<T, Ref>)
        return pattern("^[a-z_]+:[a-z0-9]+(-[a-z0-9]+)*$");
    else if constexpr (isList<T>) {
        using Item = typename T::value_type;
        if constexpr (IsPart<Item>)
            return listOf(object<Item>(false));
        else if constexpr (isId<Item>) { // tags may be named as they are written
            using R = typename IdTarget<Item>::type;
            return listOf(std::is_same_v<R, Tag> ? pattern("^[^,]+$") : definition("slug"));
        } else
            return listOf(plainText(field.traits));
    } else
        return plainText(field.traits);
}

/// Whether importing asks for the field to be there.
template <class FieldType, class T>
bool isAsked(const FieldType& field)
{
    return field.has(Required) || std::is_same_v<T, bool>;
}

template <class R>
Json object(bool isRecord)
{
    Json properties = Json::object();
    Json required = Json::array();
    if (isRecord) {
        properties["id"] = definition("slug");
        required.push_back("id");
    }
    forEachField<R>([&](const auto& field) {
        using T = std::remove_cvref_t<decltype(std::declval<R>().*(field.member))>;
        const bool asked = isAsked<std::remove_cvref_t<decltype(field)>, T>(field);
        Json schema = valueSchema<T>(field);
        if (!asked)
            schema = {{"anyOf", {std::move(schema), {{"type", "null"}}}}};
        schema["description"] = std::string_view(field.help).empty() ? field.label : field.help;
        properties[field.key] = std::move(schema);
        if (asked)
            required.push_back(field.key);
    });
    // What is read before the sources cannot name one.
    constexpr bool isBeforeSources = std::is_same_v<R, Coder> || std::is_same_v<R, Tag> || std::is_same_v<R, Source>;
    if (isRecord && !isBeforeSources)
        properties["evidence"] = {{"anyOf", {definition("evidence"), {{"type", "null"}}}}};
    return {{"type", "object"},
            {"additionalProperties", false},
            {"required", std::move(required)},
            {"properties", std::move(properties)}};
}

Json commonDefinitions()
{
    Json text = {{"type", "object"},
                 {"description", "A text by language; the languages are those of summit.json."},
                 {"propertyNames", {{"pattern", "^[a-z]{2,3}$"}}},
                 {"additionalProperties", {{"type", "string"}}}};
    Json edtf = pattern("^[0-9TZXYSE:,.\\[\\]{}/~?%+-]+$");
    edtf["description"] = "A date, time, window, set or interval in EDTF (ISO 8601-2, levels 0 to 2).";
    Json span = {{"anyOf",
                  {definition("edtf"),
                   {{"type", "object"},
                    {"additionalProperties", false},
                    {"required", {"from", "to"}},
                    {"properties", {{"from", definition("edtf")}, {"to", definition("edtf")}}}}}}};
    Json evidence = listOf(object<Evidence>(false));
    evidence["description"] =
        "Passages behind the record: exact fragments, or null where a source is cited as a whole.";
    Json slug = pattern("^[a-z0-9]+(-[a-z0-9]+)*$");
    slug["description"] = "Lower-case letters and digits with single hyphens between.";
    return {{"slug", slug}, {"text", text}, {"edtf", edtf}, {"span", span}, {"evidence", evidence}};
}

} // namespace

std::string datasetSchema()
{
    Json definitions = commonDefinitions();
    Json files = Json::object();
    forEachRecord([&]<class R>(std::type_identity<R>) {
        if (!Record<R>::file)
            return;
        definitions[Record<R>::table] = object<R>(true);
        files[Record<R>::file] =
            std::is_same_v<R, Summit> ? definition(Record<R>::table) : listOf(definition(Record<R>::table));
    });
    definitions["summit"]["properties"]["eras"] = listOf(definition("era")); // where older folders have them
    const Json schema = {{"$schema", "https://json-schema.org/draft/2020-12/schema"},
                         {"title", "Plenary data set"},
                         {"description", "The files of a data set folder, each a property of this schema by its name."},
                         {"type", "object"},
                         {"properties", std::move(files)},
                         {"$defs", std::move(definitions)}};
    return schema.dump(2) + "\n";
}

} // namespace plenary::io
