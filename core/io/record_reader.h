// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/model/entities.h"

#include <nlohmann/json_fwd.hpp>

#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace plenary::io
{

/// Reads the fields of one JSON record. The first fault is kept, later reads then yield empty values, so that the
/// caller asks once, at the end, with finish(). Faults name file, record and field.
class RecordReader
{
public:
    using Keys = std::unordered_map<std::string, std::int64_t>;

    RecordReader(const nlohmann::json& record, std::string file, std::size_t number);

    /// A text that must be there. It may be empty where `optional` reads it.
    std::string string(const char* field);
    std::string optional(const char* field);
    Text text(const char* field);
    Text optionalText(const char* field);
    bool boolean(const char* field);
    std::int64_t integer(const char* field, std::int64_t low, std::int64_t high);
    std::optional<std::int64_t> optionalInteger(const char* field);
    double number(const char* field);
    /// A time in EDTF; empty where it may be absent and is.
    std::string time(const char* field);
    std::string optionalTime(const char* field);
    std::vector<std::string> strings(const char* field);
    std::vector<std::string> optionalStrings(const char* field);
    /// The key of the record that the field names; 0 where it may be absent and is.
    std::int64_t reference(const char* field, const Keys& keys, const char* file);
    std::int64_t optionalReference(const char* field, const Keys& keys, const char* file);
    std::vector<std::int64_t> references(const char* field, const Keys& keys, const char* file);
    /// Calls `read` with a reader for every object of an array.
    void each(const char* field, const std::function<void(RecordReader&)>& read);
    /// The same for one that may be absent.
    void eachOf(const char* field, const std::function<void(RecordReader&)>& read);

    template <class Enum>
    Enum kind(const char* field)
    {
        std::vector<std::string> allowed;
        for (const auto& name : kindNames<Enum>())
            allowed.emplace_back(name.key);
        return kindFromKey<Enum>(oneOf(field, allowed)).value_or(Enum{});
    }

    /// Place of the record in its file, from 1.
    std::size_t number() const { return m_number; }
    void fault(const char* field, std::string what);
    /// The first fault, or one for a field that no read asked for.
    [[nodiscard]] Result<> finish();

private:
    const nlohmann::json* find(const char* field, bool required);
    std::string oneOf(const char* field, const std::vector<std::string>& allowed);
    std::int64_t keyOf(const std::string& uid, const char* field, const Keys& keys, const char* file);

    const nlohmann::json& m_record;
    std::string m_file;
    std::string m_name;
    std::size_t m_number;
    std::vector<std::string> m_asked;
    std::optional<Error> m_fault;
};

} // namespace plenary::io
