// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/files.h"

#include "core/base/new_file.h"

#include <cerrno>
#include <cstdlib>
#include <cstring>
#include <fcntl.h>
#include <memory>
#include <sys/stat.h>
#include <unistd.h>

namespace plenary::files
{

namespace fs = std::filesystem;

namespace
{

constexpr int mostLinks = 40; ///< as the system has it

Result<fs::path> canonical(const fs::path& file, Error (*complaint)(const fs::path&, int), const fs::path& named)
{
    struct Free
    {
        void operator()(char* text) const { std::free(text); }
    };
    const std::unique_ptr<char, Free> found(::realpath(file.c_str(), nullptr));
    if (!found)
        return std::unexpected(complaint(named, errno));
    return fs::path(found.get());
}

/// Where a link leads, as a path of its own; empty where it cannot be read.
fs::path aimOf(const fs::path& link)
{
    std::string aim(4096, '\0');
    const auto length = ::readlink(link.c_str(), aim.data(), aim.size());
    if (length <= 0)
        return {};
    aim.resize(static_cast<std::size_t>(length));
    return link.parent_path() / aim;
}

} // namespace

Error cannotWrite(const fs::path& file, int reason)
{
    if (reason == ENAMETOOLONG)
        return {Errc::Invalid,
                PLENARY_TR("core", "The name %1 is too long for a file: choose a shorter one."),
                {file.string()}};
    return {Errc::Io,
            PLENARY_TR("core", "%1 cannot be written (%2): check the folder, its permissions and the free space."),
            {file.string(), std::strerror(reason)}};
}

Error cannotRead(const fs::path& file, int reason)
{
    const bool missing = reason == ENOENT || reason == ENOTDIR;
    return {missing ? Errc::NotFound : Errc::Io,
            PLENARY_TR("core", "%1 cannot be read (%2): check its name and its permissions."),
            {file.string(), std::strerror(reason)}};
}

Result<fs::path> resolved(const fs::path& file)
{
    return canonical(file, cannotRead, file);
}

Result<fs::path> resolvedTarget(const fs::path& file)
{
    fs::path target = file;
    for (int links = 0; links <= mostLinks; ++links) {
        struct stat found = {};
        if (::lstat(target.c_str(), &found) != 0 && errno != ENOENT)
            return std::unexpected(cannotWrite(file, errno));
        if (!target.has_filename() || target.filename() == "." || target.filename() == "..")
            return std::unexpected(cannotWrite(file, EISDIR));
        if (!S_ISLNK(found.st_mode)) {
            const auto folder = target.has_parent_path() ? target.parent_path() : fs::path(".");
            return TRY(canonical(folder, cannotWrite, file)) / target.filename();
        }
        target = aimOf(target);
    }
    return std::unexpected(cannotWrite(file, ELOOP));
}

bool isThere(const fs::path& file)
{
    struct stat found = {};
    return ::lstat(file.c_str(), &found) == 0;
}

bool isRegular(const fs::path& file)
{
    struct stat found = {};
    return ::stat(file.c_str(), &found) == 0 && S_ISREG(found.st_mode);
}

std::uintmax_t sizeOf(const fs::path& file)
{
    struct stat found = {};
    return ::stat(file.c_str(), &found) == 0 ? static_cast<std::uintmax_t>(found.st_size) : 0;
}

Result<std::string> readWhole(const fs::path& file, std::uintmax_t limit)
{
    // A pipe must not hold the program up: it is opened without waiting, and then refused.
    const Descriptor opened(::open(file.c_str(), O_RDONLY | O_CLOEXEC | O_NONBLOCK));
    struct stat found = {};
    if (!opened || ::fstat(opened.get(), &found) != 0)
        return std::unexpected(cannotRead(file, errno));
    if (!S_ISREG(found.st_mode))
        return std::unexpected(cannotRead(file, S_ISDIR(found.st_mode) ? EISDIR : EINVAL));
    if (static_cast<std::uintmax_t>(found.st_size) > limit)
        return std::unexpected(cannotRead(file, EFBIG));
    std::string bytes(static_cast<std::size_t>(found.st_size), '\0');
    for (std::size_t done = 0; done < bytes.size();) {
        const auto count = ::read(opened.get(), bytes.data() + done, bytes.size() - done);
        if (count < 0 && errno == EINTR)
            continue;
        if (count < 0)
            return std::unexpected(cannotRead(file, errno));
        if (count == 0)
            bytes.resize(done); // it became shorter meanwhile
        done += static_cast<std::size_t>(count);
    }
    return bytes;
}

Result<> replace(const fs::path& file, std::string_view bytes)
{
    const auto target = TRY(resolvedTarget(file));
    if (isThere(target) && !isRegular(target))
        return std::unexpected(cannotWrite(file, EISDIR));
    if (isThere(target) && ::access(target.c_str(), W_OK) != 0)
        return std::unexpected(cannotWrite(file, errno));
    auto aside = NewFile::beside(target);
    if (!aside)
        return std::unexpected(std::move(aside).error());
    TRY(aside->write(bytes));
    return aside->replaceTarget();
}

fs::path freeName(const fs::path& file, const std::string& mark)
{
    fs::path name = file.string() + "." + mark;
    for (int number = 2; isThere(name); ++number)
        name = file.string() + "." + mark + "-" + std::to_string(number);
    return name;
}

} // namespace plenary::files
