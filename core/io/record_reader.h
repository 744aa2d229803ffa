// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/model/entities.h"
#include "core/model/field.h"

#include <nlohmann/json_fwd.hpp>

#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace plenary::io
{

/// Reads the fields of one JSON record. The first fault is kept, later reads then yield empty values, so that the
/// caller asks once, at the end, with finish(). Faults name file, record and field.
class RecordReader
{
public:
    RecordReader(const nlohmann::json& record, std::string file, std::size_t number);

    /// A text that must be there. It may be empty where `optional` reads it.
    std::string string(const char* field);
    std::string optional(const char* field);
    Text text(const char* field);
    Text optionalText(const char* field);
    bool boolean(const char* field);
    std::int64_t integer(const char* field, Range range);
    std::optional<std::int64_t> optionalInteger(const char* field);
    double number(const char* field);
    /// A time in EDTF as written, or an object with `from` and `to`, which is the interval between them.
    std::string interval(const char* field);
    std::vector<std::string> strings(const char* field);
    std::vector<std::string> optionalStrings(const char* field);
    /// A record of any kind, written as “event:its-uid”; `resolve` as in readJson().
    template <class Resolve>
    Ref reference(const char* field, Resolve& resolve)
    {
        const auto text = string(field);
        const auto colon = text.find(':');
        const auto kind = kindFromKey<EntityKind>(std::string_view(text).substr(0, colon));
        if (!kind || colon == std::string::npos) {
            fault(field, PLENARY_TR("core", "must name a record like “event:its-id”"));
            return {};
        }
        return {*kind, resolve(*kind, text.substr(colon + 1), field)};
    }
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

    template <class Enum>
    Enum optionalKind(const char* field, Enum otherwise)
    {
        return find(field, false) ? kind<Enum>(field) : otherwise;
    }

    /// Place of the record in its file, from 1.
    std::size_t number() const { return m_number; }
    /// Notes what is wrong with a field, as rules::Fault has it: a template with its arguments.
    void fault(const char* field, std::string what, std::vector<std::string> arguments = {});
    void fault(const char* field, Error what);
    /// The first fault, or one for a field that no read asked for.
    [[nodiscard]] Result<> finish();
    bool isSound() const { return !m_fault; }
    /// What faults call the record: its place and id.
    const std::string& name() const { return m_name; }
    /// The name of a field from the record on: of one of a part behind that of the list.
    std::string path(const char* field) const { return m_path + field; }
    /// Whether the field is there; it counts as read.
    bool asks(const char* field) { return find(field, false) != nullptr; }

private:
    const nlohmann::json* find(const char* field, bool required);
    std::string oneOf(const char* field, const std::vector<std::string>& allowed);

    const nlohmann::json& m_record;
    std::string m_file;
    std::string m_name;
    std::string m_path;
    std::size_t m_number;
    std::vector<std::string> m_asked;
    std::optional<Error> m_fault;
};

} // namespace plenary::io
