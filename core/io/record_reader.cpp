// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/io/record_reader.h"

#include "core/base/time.h"
#include "core/model/rules.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <cstdint>
#include <limits>

namespace plenary::io
{

using nlohmann::json;

RecordReader::RecordReader(const json& record, std::string file, std::size_t number)
    : m_record(record), m_file(std::move(file)), m_number(number)
{
    m_name = std::to_string(number);
    if (record.is_object() && record.contains("id") && record["id"].is_string())
        m_name += " (" + record["id"].get<std::string>() + ")";
    if (!record.is_object())
        fault("", PLENARY_TR("core", "is not an object in braces"));
}

void RecordReader::fault(const char* field, std::string what, std::vector<std::string> arguments)
{
    fault(field, Error{Errc::Invalid, std::move(what), std::move(arguments)});
}

void RecordReader::fault(const char* field, Error what)
{
    if (!m_fault)
        m_fault = Error{Errc::Invalid,
                        PLENARY_TR("core", "%1, record %2, field “%3” %4."),
                        {m_file, m_name, field},
                        {std::move(what)}};
}

const json* RecordReader::find(const char* field, bool required)
{
    m_asked.emplace_back(field);
    if (!m_record.is_object())
        return nullptr;
    const auto found = m_record.find(field);
    if (found == m_record.end() || found->is_null()) {
        if (required)
            fault(field, PLENARY_TR("core", "is missing"));
        return nullptr;
    }
    return &*found;
}

std::string RecordReader::optional(const char* field)
{
    const json* value = find(field, false);
    if (!value)
        return {};
    if (!value->is_string()) {
        fault(field, PLENARY_TR("core", "must be a text in quotes"));
        return {};
    }
    auto text = value->get<std::string>();
    if (text.find('\0') != std::string::npos)
        fault(field, PLENARY_TR("core", "contains a NUL character"));
    return text;
}

std::string RecordReader::string(const char* field)
{
    auto text = optional(field);
    if (text.empty())
        fault(field, PLENARY_TR("core", "is missing or empty"));
    return text;
}

Text RecordReader::optionalText(const char* field)
{
    const json* value = find(field, false);
    Text text;
    if (!value)
        return text;
    if (!value->is_object()) {
        fault(field, PLENARY_TR("core", "must name its languages, like {\"en\": \"…\"}"));
        return text;
    }
    for (const auto& [language, words] : value->items()) {
        if (!words.is_string())
            fault(field, PLENARY_TR("core", "must hold texts in quotes"));
        else if (words.get_ref<const std::string&>().find('\0') != std::string::npos)
            fault(field, PLENARY_TR("core", "contains a NUL character"));
        else
            text.set(language, words.get<std::string>());
    }
    return text;
}

Text RecordReader::text(const char* field)
{
    Text text = optionalText(field);
    if (text.empty() ||
        std::ranges::any_of(text.all(), [](const auto& label) { return trimmed(label.second).empty(); }))
        fault(field, PLENARY_TR("core", "is missing or empty"));
    return text;
}

bool RecordReader::boolean(const char* field)
{
    const json* value = find(field, true);
    if (value && !value->is_boolean())
        fault(field, PLENARY_TR("core", "must be true or false"));
    return value && value->is_boolean() && value->get<bool>();
}

std::optional<std::int64_t> RecordReader::optionalInteger(const char* field)
{
    const json* value = find(field, false);
    if (!value)
        return std::nullopt;
    const bool fits = !value->is_number_unsigned() ||
                      value->get<std::uint64_t>() <= std::uint64_t{std::numeric_limits<std::int64_t>::max()};
    if (!value->is_number_integer() || !fits) {
        fault(field, fits ? PLENARY_TR("core", "must be a whole number") : PLENARY_TR("core", "is too large"));
        return std::nullopt;
    }
    return value->get<std::int64_t>();
}

std::int64_t RecordReader::integer(const char* field, Range range)
{
    const auto value = optionalInteger(field);
    if (!value)
        fault(field, PLENARY_TR("core", "is missing"));
    else if (auto sound = rules::sound(*value, range); !sound)
        fault(field, std::move(sound).error());
    return value.value_or(range.low);
}

double RecordReader::number(const char* field)
{
    const json* value = find(field, true);
    if (value && !value->is_number())
        fault(field, PLENARY_TR("core", "must be a number"));
    return value && value->is_number() ? value->get<double>() : 0;
}

std::string RecordReader::interval(const char* field)
{
    const json* value = find(field, false);
    if (!value || !value->is_object())
        return optional(field);
    RecordReader span(*value, m_file, 0);
    const auto from = span.string("from");
    const auto to = span.string("to");
    if (auto sound = span.finish(); !sound && !m_fault) {
        m_fault = std::move(sound).error();
        m_fault->arguments[1] = m_name;
        m_fault->arguments[2].insert(0, std::string(field) + ".");
    }
    return from + "/" + to;
}

std::vector<std::string> RecordReader::strings(const char* field)
{
    std::vector<std::string> out;
    const json* value = find(field, true);
    if (!value)
        return out;
    if (!value->is_array()) {
        fault(field, PLENARY_TR("core", "must be a list in brackets"));
        return out;
    }
    for (const auto& item : *value) {
        if (item.is_string())
            out.push_back(item.get<std::string>());
        else
            fault(field, PLENARY_TR("core", "must hold texts in quotes"));
    }
    return out;
}

std::vector<std::string> RecordReader::optionalStrings(const char* field)
{
    if (find(field, false))
        return strings(field);
    return {};
}

void RecordReader::each(const char* field, const std::function<void(RecordReader&)>& read)
{
    const json* value = find(field, true);
    if (!value)
        return;
    if (!value->is_array()) {
        fault(field, PLENARY_TR("core", "must be a list in brackets"));
        return;
    }
    for (const auto& item : *value) {
        RecordReader part(item, m_file, 0);
        part.m_name = m_name;
        part.m_path = m_path + field + ".";
        read(part);
        if (auto sound = part.finish(); !sound && !m_fault) {
            m_fault = std::move(sound).error();
            m_fault->arguments[2] = std::string(field) + "." + m_fault->arguments[2];
        }
    }
}

void RecordReader::eachOf(const char* field, const std::function<void(RecordReader&)>& read)
{
    if (find(field, false))
        each(field, read);
}

std::string RecordReader::oneOf(const char* field, const std::vector<std::string>& allowed)
{
    auto value = string(field);
    if (!value.empty() && std::ranges::find(allowed, value) == allowed.end())
        fault(field, PLENARY_TR("core", "is “%1”, not one of %2"), {value, join(allowed, ", ")});
    return value;
}

Result<> RecordReader::finish()
{
    if (!m_fault && m_record.is_object()) {
        for (const auto& [field, value] : m_record.items()) {
            if (std::ranges::find(m_asked, field) != m_asked.end())
                continue;
            const auto meant = nearest(field, m_asked);
            if (meant.empty())
                fault(field.c_str(), PLENARY_TR("core", "is unknown"));
            else
                m_fault = Error{Errc::Invalid,
                                PLENARY_TR("core", "%1, record %2, field “%3” is unknown: did you mean “%4”?"),
                                {m_file, m_name, field, meant}};
            break;
        }
    }
    if (m_fault)
        return std::unexpected(*m_fault);
    return {};
}

} // namespace plenary::io
