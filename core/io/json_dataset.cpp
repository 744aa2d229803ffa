// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/io/json_dataset.h"

#include "core/io/folder_reader.h"

#include <nlohmann/json.hpp>

#include <fstream>

namespace plenary::io
{

using nlohmann::json;
namespace fs = std::filesystem;

Result<json> readObject(const fs::path& path)
{
    std::ifstream stream(path, std::ios::binary);
    json record = json::parse(stream, nullptr, false);
    if (record.is_discarded())
        return fail(Errc::Invalid, PLENARY_TR("core", "%1 is not valid JSON."), {path.string()});
    return record;
}

Result<Summit> readSummit(const fs::path& folder)
{
    std::error_code error;
    if (!fs::is_directory(folder, error))
        return fail(Errc::NotFound,
                    PLENARY_TR("core", "There is no folder %1: give a folder with summit.json and its companions."),
                    {folder.string()});
    if (!fs::is_regular_file(folder / Record<Summit>::file, error))
        return fail(Errc::NotFound,
                    PLENARY_TR("core", "%1 holds no summit.json: give a folder in the shape of the bundled data set."),
                    {folder.string()});
    const json record = TRY(readObject(folder / Record<Summit>::file));
    RecordReader reader(record, Record<Summit>::file, 1);
    (void)reader.asks("eras"); // older folders have them here; see FolderReader
    Summit summit =
        TRY(readRecord<Summit>(reader, [](EntityKind, const std::string&, const char*) { return std::int64_t{0}; }));
    // A document may do without them for a while; what is imported brings them.
    if (summit.title.empty())
        reader.fault("title", "is missing or empty");
    for (const auto& [field, time] : {std::pair{"start", &summit.start}, {"end", &summit.end}})
        if (time->empty())
            reader.fault(field, "is missing");
    TRY(reader.finish());
    return summit;
}

Result<Document> createFromFolder(const fs::path& target, const fs::path& folder, const Progress& progress)
{
    const Summit summit = TRY(readSummit(folder));
    auto document = TRY(Document::create(target, summit));
    auto filled =
        document.fill([&](Writer& writer) { return FolderReader(writer, folder, summit, progress).readAll(); });
    if (filled)
        return document;
    {
        const Document closing = std::move(document);
    }
    std::error_code ignored;
    fs::remove(target, ignored);
    return std::unexpected(std::move(filled).error());
}

} // namespace plenary::io
