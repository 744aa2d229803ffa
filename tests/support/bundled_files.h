// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/database.h"

#include <gtest/gtest.h>

#include <functional>
#include <map>
#include <set>
#include <string>
#include <vector>

// The files of the bundled summit as they are written.
namespace plenary::test::bundled
{

using nlohmann::json;

inline const std::vector<std::string> files = {"actors", "events", "instruments", "pledges", "positions", "published_counts",
                                        "signatures", "sources", "topics", "eras", "tags", "coders"};

inline const json& records(const std::string& file)
{
    static std::map<std::string, json> read;
    auto& found = read[file];
    if (found.is_null())
        found = bundledRecords(file + ".json");
    return found;
}

inline const json& record(const std::string& file, const std::string& id)
{
    static const json none;
    for (const auto& one : records(file))
        if (one.at("id") == id)
            return one;
    ADD_FAILURE() << file << ".json has no record " << id;
    return none;
}

inline std::set<std::string> ids(const std::string& file)
{
    std::set<std::string> found;
    for (const auto& one : records(file))
        EXPECT_TRUE(found.insert(one.at("id").get<std::string>()).second) << file << ": " << one.at("id") << " twice";
    return found;
}

/// Calls `visit` with every object in a value, however deep.
inline void eachObject(const json& value, const std::function<void(const json&)>& visit)
{
    if (value.is_object())
        visit(value);
    if (value.is_structured())
        for (const auto& part : value)
            eachObject(part, visit);
}

/// Text of a member, empty for null and for none.
inline std::string textOf(const json& object, const char* field)
{
    const auto found = object.find(field);
    return found != object.end() && found->is_string() ? found->get<std::string>() : "";
}

/// The texts listed in a member, none where it is left out.
inline std::vector<std::string> listOf(const json& object, const char* field)
{
    return object.value(field, json::array()).get<std::vector<std::string>>();
}

} // namespace plenary::test::bundled
