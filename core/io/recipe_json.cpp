// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/io/recipe_json.h"

#include "core/base/sha256.h"
#include "core/base/text.h"
#include "core/base/time_format.h"
#include "core/io/json_depth.h"

#include <nlohmann/json.hpp>

#include <algorithm>

namespace plenary::io
{

namespace
{

using SortedJson = nlohmann::json; // keys in alphabetical order: one recipe, one text

// A recipe may come from anywhere. Ours have a logo of half a megabyte, a hundred names and four levels.
constexpr std::size_t longestRecipe = 4U << 20;
constexpr std::size_t deepestRecipe = 16;
constexpr std::size_t mostValues = 10'000; ///< of a list

template <class T>
concept Kind = std::is_enum_v<T>;

/// Writes one field after the other; one function a type.
struct FieldWriter
{
    SortedJson& out;

    template <class T>
    void operator()(const char* name, const T& value) const
    {
        if constexpr (Kind<T>)
            out[name] = std::string(keyOf(value));
        else
            out[name] = value;
    }
};

/// Reads fields; what is missing stays as it is, what has another type is a fault.
struct FieldReader
{
    const SortedJson& in;
    std::string& fault; ///< the first field that cannot be read

    template <class T>
    void operator()(const char* name, T& value) const
    {
        const auto found = in.find(name);
        if (found == in.end())
            return;
        if (!read(*found, value) && fault.empty())
            fault = name;
    }

private:
    static bool read(const SortedJson& json, std::string& value)
    {
        if (json.is_string())
            value = json.get<std::string>();
        return json.is_string();
    }
    static bool read(const SortedJson& json, bool& value)
    {
        if (json.is_boolean())
            value = json.get<bool>();
        return json.is_boolean();
    }
    template <std::integral T>
    static bool read(const SortedJson& json, T& value)
    {
        if (!json.is_number_integer())
            return false;
        const auto number = json.get<std::int64_t>();
        value = static_cast<T>(number);
        return std::in_range<T>(number);
    }
    static bool read(const SortedJson& json, double& value)
    {
        if (json.is_number())
            value = json.get<double>();
        return json.is_number();
    }
    template <Kind T>
    static bool read(const SortedJson& json, T& value)
    {
        const auto kind = json.is_string() ? kindFromKey<T>(json.get_ref<const std::string&>()) : std::nullopt;
        value = kind.value_or(value);
        return kind.has_value();
    }
    template <class T>
    static bool read(const SortedJson& json, std::vector<T>& values)
    {
        if (!json.is_array() || json.size() > mostValues)
            return false;
        values.clear();
        for (const auto& part : json)
            if (!read(part, values.emplace_back()))
                return false;
        return true;
    }
};

template <class Part>
SortedJson written(const Part& part)
{
    SortedJson json = SortedJson::object();
    Part::fields(part, FieldWriter{json});
    return json;
}

template <class Part>
void read(const SortedJson& json, const char* name, Part& part, std::string& fault)
{
    const auto found = json.find(name);
    if (found == json.end())
        return;
    if (found->is_object())
        Part::fields(part, FieldReader{*found, fault});
    else if (fault.empty())
        fault = name;
}

std::string checksum(const SortedJson& recipe)
{
    return sha256Hex(recipe.dump(-1, ' ', true));
}

SortedJson recipeJson(const scene::Recipe& recipe)
{
    SortedJson json;
    json["origin"] = written(recipe.origin);
    json["filter"] = recipe.filter;
    json["as-of"] = recipe.asOf >= distantFuture ? "" : isoTime(recipe.asOf, Zone::utc(), Precision::Millisecond);
    json["count-spoken-for"] = recipe.countSpokenFor;
    json["language"] = recipe.language;
    json["frozen"] = recipe.frozen;
    json["chart"] = std::string(keyOf(recipe.chart.kind));
    json["timeline"] = written(recipe.chart.timeline);
    json["stances"] = written(recipe.chart.stances);
    json["map"] = written(recipe.chart.map);
    json["look"] = written(recipe.look);
    return json;
}

/// The value a text of the JSON means; the field's name is the fault where it means none.
std::string readAsOf(const std::string& text, Instant& asOf)
{
    if (text.empty())
        return {};
    const auto span = parseTime(text);
    if (!span)
        return "as-of";
    asOf = span->earliestStart;
    return {};
}

/// A checksum proves no good will: values no window could have are brought into what charts can bear.
void bound(scene::Recipe& recipe)
{
    auto& chart = recipe.chart;
    for (Instant* instant :
         {&chart.timeline.from, &chart.timeline.to, &chart.stances.trendFrom, &chart.stances.trendTo})
        *instant = std::clamp(*instant, distantPast, distantFuture);
    constexpr double farOut = 10; // the plane of the map ends before
    chart.map.view.centreX = std::clamp(chart.map.view.centreX, -farOut, farOut);
    chart.map.view.centreY = std::clamp(chart.map.view.centreY, -farOut, farOut);
    chart.map.view.zoom = std::clamp(chart.map.view.zoom, 1.0, 10'000.0);
    chart.map.view.turned.longitude = std::clamp(chart.map.view.turned.longitude, -180.0, 180.0);
    chart.map.view.turned.latitude = std::clamp(chart.map.view.turned.latitude, -90.0, 90.0);
    chart.map.beside = std::clamp(chart.map.beside, distantPast, distantFuture);
    chart.stances.minN = std::max(chart.stances.minN, 1);
    chart.stances.windowDays = std::clamp(chart.stances.windowDays, 1, 36'500);
    chart.stances.coalitions = std::clamp(chart.stances.coalitions, 0, 100);
}

/// “en”, “fr”: two small letters.
bool isLanguage(const std::string& text)
{
    return text.size() == 2 && std::ranges::all_of(text, [](char c) { return c >= 'a' && c <= 'z'; });
}

std::string read(const SortedJson& json, scene::Recipe& recipe)
{
    std::string fault;
    std::string asOf;
    const FieldReader field{json, fault};
    read(json, "origin", recipe.origin, fault);
    field("filter", recipe.filter);
    field("as-of", asOf);
    field("count-spoken-for", recipe.countSpokenFor);
    field("language", recipe.language);
    field("frozen", recipe.frozen);
    field("chart", recipe.chart.kind);
    read(json, "timeline", recipe.chart.timeline, fault);
    read(json, "stances", recipe.chart.stances, fault);
    read(json, "map", recipe.chart.map, fault);
    read(json, "look", recipe.look, fault);
    bound(recipe);
    if (fault.empty() && !isLanguage(recipe.language))
        fault = "language";
    return fault.empty() ? readAsOf(asOf, recipe.asOf) : fault;
}

} // namespace

std::string recipeToJson(const scene::Recipe& recipe, bool indented)
{
    const SortedJson body = recipeJson(recipe);
    // In this order, so that the version is read first by people too.
    nlohmann::ordered_json whole;
    whole["plenary-recipe"] = scene::recipeVersion;
    whole["checksum"] = checksum(body);
    whole["recipe"] = nlohmann::ordered_json(body);
    // What is no UTF-8 cannot stand in a document; a file name typed by hand could still bring it.
    return whole.dump(indented ? 2 : -1, ' ', true, SortedJson::error_handler_t::replace);
}

Result<scene::Recipe> recipeFromJson(std::string_view json, const std::string& file)
{
    const auto damaged = [&] {
        return fail(Errc::Corrupt, PLENARY_TR("core", "The recipe in %1 is damaged: export the figure again."), {file});
    };
    if (json.size() > longestRecipe || nestsDeeperThan(deepestRecipe, json))
        return damaged();
    const SortedJson whole = SortedJson::parse(json, nullptr, false);
    if (!whole.is_object() || !whole.contains("plenary-recipe"))
        return damaged();
    const auto& version = whole["plenary-recipe"];
    if (!version.is_number_integer() || version.get<std::int64_t>() < 1)
        return damaged();
    if (version.get<std::int64_t>() > scene::recipeVersion)
        return fail(Errc::TooNew,
                    PLENARY_TR("core", "%1 was made by a newer Plenary (recipe %2, this one reads up to %3): update "
                                       "Plenary to open it."),
                    {file, std::to_string(version.get<std::int64_t>()), std::to_string(scene::recipeVersion)});
    if (!whole.contains("recipe") || !whole["recipe"].is_object())
        return damaged();
    if (!whole.contains("checksum") || whole["checksum"] != checksum(whole["recipe"]))
        return fail(Errc::Corrupt,
                    PLENARY_TR("core", "The recipe in %1 was changed after the figure was made (its checksum is "
                                       "another): export the figure again."),
                    {file});
    scene::Recipe recipe;
    if (const auto fault = read(whole["recipe"], recipe); !fault.empty())
        return fail(Errc::Invalid,
                    PLENARY_TR("core", "The recipe in %1 cannot be used: “%2” has a value this Plenary does not know."),
                    {file, fault});
    return recipe;
}

} // namespace plenary::io
