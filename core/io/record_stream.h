// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/io/file_source.h"
#include "core/io/record_reader.h"

#include <nlohmann/json_fwd.hpp>

#include <functional>

namespace plenary::io
{

/// Reads the records of one file of a data set one by one, so that memory stays bounded; none where there is no such
/// file. `advance` hears now and then how many bytes are done. Errors: Invalid for what is no list of objects or gives
/// a key twice; else the first one that `read` or `advance` answers.
[[nodiscard]] Result<> eachRecord(const FileSource& source, const char* file,
                                  const std::function<Result<>(RecordReader&)>& read,
                                  const std::function<Result<>(std::streamoff done)>& advance = {});

/// What summit.json holds.
[[nodiscard]] Result<nlohmann::json> readSummitObject(const FileSource& source);

} // namespace plenary::io
