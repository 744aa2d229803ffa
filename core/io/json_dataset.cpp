// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/io/json_dataset.h"

#include "core/io/folder_reader.h"
#include "core/io/record_stream.h"

namespace plenary::io
{

using nlohmann::json;
namespace fs = std::filesystem;

namespace
{

/// A folder that is there, without files that nothing reads.
Result<FileSource> checkedFolder(const fs::path& folder)
{
    std::error_code error;
    if (!fs::is_directory(folder, error))
        return fail(Errc::NotFound,
                    PLENARY_TR("core", "There is no folder %1: give a folder with summit.json and its companions."),
                    {folder.string()});
    TRY(checkFiles(folder));
    return folderSource(folder);
}

} // namespace

Result<Summit> readSummit(const fs::path& folder)
{
    return readSummit(TRY(checkedFolder(folder)));
}

Result<Summit> readSummit(const FileSource& source)
{
    const json record = TRY(readSummitObject(source));
    RecordReader reader(record, Record<Summit>::file, 1);
    (void)reader.asks("eras"); // older folders have them here; see FolderReader
    Summit summit =
        TRY(readRecord<Summit>(reader, [](EntityKind, const std::string&, const char*) { return std::int64_t{0}; }));
    // A document may do without them for a while; what is imported brings them.
    if (summit.title.empty())
        reader.fault("title", PLENARY_TR("core", "is missing or empty"));
    for (const auto& [field, time] : {std::pair{"start", &summit.start}, {"end", &summit.end}})
        if (time->empty())
            reader.fault(field, PLENARY_TR("core", "is missing"));
    TRY(reader.finish());
    return summit;
}

Result<std::vector<Topic>> readTopics(const FileSource& source)
{
    std::vector<Topic> topics;
    const auto read = [&](RecordReader& reader) -> Result<> {
        const auto none = [](EntityKind, const std::string&, const char*) { return std::int64_t{0}; };
        topics.push_back(TRY(readRecord<Topic>(reader, none)));
        return {};
    };
    TRY(eachRecord(source, Record<Topic>::file, read));
    return topics;
}

Result<Document> createFromFiles(const fs::path& target, const FileSource& source, const Progress& progress)
{
    const Summit summit = TRY(readSummit(source));
    return Document::create(target, summit,
                            [&](Writer& writer) { return FolderReader(writer, source, summit, progress).readAll(); });
}

Result<Document> createFromFolder(const fs::path& target, const fs::path& folder, const Progress& progress)
{
    return createFromFiles(target, TRY(checkedFolder(folder)), progress);
}

} // namespace plenary::io
