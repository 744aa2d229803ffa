// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/file_identity.h"

#include "core/base/files.h"

#include <array>
#include <fstream>
#include <string_view>
#include <sys/stat.h>
#include <unistd.h>

namespace plenary
{

namespace fs = std::filesystem;

namespace
{

/// Whether the file begins as all of SQLite do: nothing but an editor of documents ever means to replace one.
bool isDatabase(const fs::path& file)
{
    constexpr std::string_view magic("SQLite format 3", 16);
    std::array<char, magic.size()> head{};
    std::error_code error;
    if (!fs::is_regular_file(file, error))
        return false;
    std::ifstream stream(file, std::ios::binary);
    return stream.read(head.data(), head.size()) && std::string_view(head.data(), head.size()) == magic;
}

} // namespace

std::optional<FileIdentity> identityOf(const fs::path& file)
{
    struct stat found = {};
    if (::stat(file.c_str(), &found) == 0)
        return FileIdentity{found.st_dev, found.st_ino, {}};
    const auto target = files::resolvedTarget(file);
    if (!target || ::stat(target->parent_path().c_str(), &found) != 0)
        return std::nullopt;
    return FileIdentity{found.st_dev, found.st_ino, target->filename().string()};
}

std::optional<FileIdentity> identityOf(int descriptor)
{
    struct stat found = {};
    if (::fstat(descriptor, &found) != 0 || !S_ISREG(found.st_mode))
        return std::nullopt;
    return FileIdentity{found.st_dev, found.st_ino, {}};
}

void CommandFiles::reads(const fs::path& file)
{
    if (const auto identity = identityOf(file))
        m_known.try_emplace(*identity, file);
}

void CommandFiles::readsDocument(const fs::path& file)
{
    reads(file);
    const auto real = files::resolved(file).value_or(file);
    for (const char* ending : {"-wal", "-shm", "-journal"})
        reads(real.string() + ending);
}

Result<> CommandFiles::writes(const fs::path& file)
{
    const auto identity = identityOf(file);
    if (!identity)
        return {}; // it cannot be written at all, which is said when that is tried
    const auto [known, isNew] = m_known.try_emplace(*identity, file, true);
    if (isNew && isDatabase(file))
        return fail(Errc::Conflict,
                    PLENARY_TR("core", "%1 is a document: choose another name for the output; nothing was written."),
                    {file.string()});
    if (isNew)
        return {};
    return fail(Errc::Conflict,
                known->second.isWritten
                    ? PLENARY_TR("core", "%1 would be written over %2, which the same command writes: choose another "
                                         "name; nothing was written.")
                    : PLENARY_TR("core", "%1 would be written over %2, which the same command reads: choose another "
                                         "name; nothing was written."),
                {file.string(), known->second.path.string()});
}

Result<> CommandFiles::writesStdout() const
{
    const auto identity = identityOf(STDOUT_FILENO);
    const auto known = identity ? m_known.find(*identity) : m_known.end();
    if (known == m_known.end())
        return {};
    return fail(Errc::Conflict,
                PLENARY_TR("core", "The output goes into %1, which the same command reads: send it into another file; "
                                   "nothing was written."),
                {known->second.path.string()});
}

} // namespace plenary
