// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/io/file_source.h"
#include "core/store/document.h"

#include <filesystem>

namespace plenary::io
{

/// Makes the document `target` from a folder of JSON files in the shape of resources/datasets/dataset.schema.json.
/// Files are read as streams, record by record, so that memory stays bounded by what is referred to. Missing files
/// other than summit.json count as empty. Errors name file, record and field; on any error `target` does not exist.
[[nodiscard]] Result<Document> createFromFolder(const std::filesystem::path& target,
                                                const std::filesystem::path& folder, const Progress& progress = {});

/// The same from wherever its files come.
[[nodiscard]] Result<Document> createFromFiles(const std::filesystem::path& target, const FileSource& source,
                                               const Progress& progress = {});

/// What summit.json of the folder says of the whole.
[[nodiscard]] Result<Summit> readSummit(const std::filesystem::path& folder);
[[nodiscard]] Result<Summit> readSummit(const FileSource& source);

/// Its topics, without keys.
[[nodiscard]] Result<std::vector<Topic>> readTopics(const FileSource& source);

} // namespace plenary::io
