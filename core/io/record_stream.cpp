// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/io/record_stream.h"

#include "core/model/records.h"

#include <nlohmann/json.hpp>

#include <optional>
#include <set>

namespace plenary::io
{

using nlohmann::json;

namespace
{

/// Hears the events of a parser, and finds keys that stand twice in one object: the parser itself keeps the last alone.
class KeyWatch
{
public:
    std::optional<std::string> repeated(json::parse_event_t event, const json& value)
    {
        using Event = json::parse_event_t;
        if (event == Event::object_start)
            m_open.emplace_back();
        else if (event == Event::object_end)
            m_open.pop_back();
        else if (event == Event::key && !m_open.back().insert(value.get<std::string>()).second)
            return value.get<std::string>();
        return std::nullopt;
    }

private:
    std::vector<std::set<std::string>> m_open; ///< the keys of the objects that are not closed yet
};

} // namespace

Result<json> readSummitObject(const FileSource& source)
{
    const auto stream = TRY(source.open(Record<Summit>::file));
    if (!stream)
        return fail(Errc::NotFound,
                    PLENARY_TR("core", "%1 holds no summit.json: give a folder in the shape of the bundled data set."),
                    {source.name});
    KeyWatch watch;
    std::optional<std::string> twice;
    const auto handle = [&](int, json::parse_event_t event, const json& value) {
        if (auto found = watch.repeated(event, value); found && !twice)
            twice = std::move(found);
        return true;
    };
    json record = json::parse(*stream, handle, false);
    if (twice)
        return fail(Errc::Invalid, PLENARY_TR("core", "%1 gives its field “%2” twice: leave one of them."),
                    {source.pathOf(Record<Summit>::file), *twice});
    if (record.is_discarded())
        return fail(Errc::Invalid, PLENARY_TR("core", "%1 is not valid JSON."), {source.pathOf(Record<Summit>::file)});
    return record;
}

Result<> eachRecord(const FileSource& source, const char* file, const std::function<Result<>(RecordReader&)>& read,
                    const std::function<Result<>(std::streamoff)>& advance)
{
    const auto opened = TRY(source.open(file));
    if (!opened)
        return {};
    std::istream& stream = *opened;
    std::optional<Error> error;
    std::size_t number = 0;
    bool isArray = false;
    // Records are handled as soon as they are complete and then dropped, so that a file of any size fits.
    KeyWatch watch;
    const auto handle = [&](int depth, json::parse_event_t event, json& value) {
        using Event = json::parse_event_t;
        if (const auto twice = watch.repeated(event, value); twice && !error)
            error = Error{Errc::Invalid,
                          PLENARY_TR("core", "%1, record %2 gives its field “%3” twice: leave one of them."),
                          {file, std::to_string(number + 1), *twice}};
        if (depth == 0 && event == Event::array_start)
            isArray = true;
        if (depth == 1 && isArray && (event == Event::value || event == Event::array_start) && !error)
            error = Error{Errc::Invalid,
                          PLENARY_TR("core", "%1, record %2 is not an object in braces."),
                          {file, std::to_string(number + 1)}};
        const bool complete = depth == 1 && isArray && event == Event::object_end;
        if (!complete || error)
            return !error;
        RecordReader reader(value, file, ++number);
        if (auto done = read(reader); !done)
            error = std::move(done).error();
        else if (advance && (number & 0xFFF) == 0)
            if (auto more = advance(stream.tellg()); !more)
                error = std::move(more).error();
        return false;
    };
    try {
        const json rest = json::parse(stream, handle);
        isArray = isArray && rest.is_array();
    } catch (const json::exception& fault) {
        if (!error)
            return fail(Errc::Invalid, PLENARY_TR("core", "%1 is not valid JSON after record %2: %3."),
                        {source.pathOf(file), std::to_string(number), fault.what()});
    }
    if (error)
        return std::unexpected(*error);
    if (!isArray)
        return fail(Errc::Invalid, PLENARY_TR("core", "%1 must hold a list of records in brackets."),
                    {source.pathOf(file)});
    return {};
}

} // namespace plenary::io
