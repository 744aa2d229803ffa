// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/io/file_source.h"

#include "core/base/files.h"

#include <cerrno>
#include <fstream>

namespace plenary::io
{

FileSource folderSource(const std::filesystem::path& folder)
{
    const auto open = [folder](const std::string& file) -> Result<std::unique_ptr<std::istream>> {
        const auto path = folder / file;
        if (!files::isThere(path))
            return nullptr;
        // A folder of this name fails when it is read, and a pipe would wait for ever.
        if (!files::isRegular(path))
            return fail(Errc::Invalid, PLENARY_TR("core", "%1 is no file: put the records in a file of this name."),
                        {path.string()});
        auto stream = std::make_unique<std::ifstream>(path, std::ios::binary);
        if (!*stream)
            return fail(Errc::Io, PLENARY_TR("core", "%1 cannot be read: check its permissions."), {path.string()});
        return stream;
    };
    return {folder.string(), open, [folder](const std::string& file) { return files::sizeOf(folder / file); }};
}

} // namespace plenary::io
