// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/new_file.h"

#include "core/base/files.h"

#include <atomic>
#include <cerrno>
#include <cstdio>
#include <dirent.h>
#include <fcntl.h>
#include <map>
#include <memory>
#include <set>
#include <string>
#include <sys/file.h>
#include <sys/random.h>
#include <sys/stat.h>
#include <unistd.h>

namespace plenary
{

namespace fs = std::filesystem;

namespace
{

constexpr std::string_view prefix = ".plenary-new-";
constexpr int mostTries = 100;

std::string ownName()
{
    static std::atomic<unsigned> count = 0;
    unsigned long long chance = 0;
    if (::getrandom(&chance, sizeof chance, GRND_NONBLOCK) < 0)
        chance = static_cast<unsigned long long>(::getpid()) << 20;
    char text[32];
    std::snprintf(text, sizeof text, "%016llx", chance + count++);
    return std::string(prefix) + text;
}

/// Whether `name` is still the file that is open.
bool isStill(const fs::path& name, int file)
{
    struct stat named = {};
    struct stat opened = {};
    return ::lstat(name.c_str(), &named) == 0 && ::fstat(file, &opened) == 0 && named.st_dev == opened.st_dev &&
           named.st_ino == opened.st_ino;
}

/// The folder as well, so that the name is on the disk. Some file systems cannot, and need not, do that.
int syncFolder(const fs::path& folder)
{
    const Descriptor opened(::open(folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
    if (!opened || ::fsync(opened.get()) == 0 || errno == EINVAL || errno == EROFS || errno == ENOTSUP)
        return 0;
    return errno;
}

/// Renames, but never onto something; errno, or 0.
int renameWithoutReplacing(const fs::path& from, const fs::path& to)
{
    if (::renameat2(AT_FDCWD, from.c_str(), AT_FDCWD, to.c_str(), RENAME_NOREPLACE) == 0)
        return 0;
    if (errno != EINVAL && errno != ENOSYS && errno != ENOTSUP)
        return errno;
    // Not every file system knows that; a second name cannot replace anything either.
    if (::link(from.c_str(), to.c_str()) == 0) {
        (void)::unlink(from.c_str());
        return 0;
    }
    if (errno != EPERM && errno != ENOTSUP && errno != ENOSYS && errno != EMLINK)
        return errno;
    if (files::isThere(to))
        return EEXIST;
    return ::rename(from.c_str(), to.c_str()) == 0 ? 0 : errno;
}

bool isOwnFile(const struct stat& found)
{
    return S_ISREG(found.st_mode) && found.st_uid == ::geteuid();
}

/// Removes the file if nobody holds it, with what stands beside it: the journal of a database is held by nobody.
void removeIfAbandoned(const fs::path& name, const std::vector<fs::path>& besides)
{
    const Descriptor opened(::open(name.c_str(), O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC));
    struct stat found = {};
    if (!opened || ::fstat(opened.get(), &found) != 0 || !isOwnFile(found) ||
        ::flock(opened.get(), LOCK_EX | LOCK_NB) != 0 || !isStill(name, opened.get()))
        return;
    for (const auto& beside : besides)
        (void)::unlink(beside.c_str());
    (void)::unlink(name.c_str());
}

} // namespace

Descriptor::~Descriptor()
{
    if (m_number >= 0)
        (void)::close(m_number);
}

NewFile::NewFile(fs::path target, fs::path path, Descriptor file)
    : m_target(std::move(target)), m_path(std::move(path)), m_file(std::move(file))
{
}

NewFile::NewFile(NewFile&& other) noexcept
    : m_target(std::move(other.m_target)), m_path(std::exchange(other.m_path, {})), m_file(std::move(other.m_file))
{
}

NewFile::~NewFile()
{
    if (!m_path.empty())
        (void)::unlink(m_path.c_str());
}

Result<NewFile> NewFile::beside(const fs::path& target)
{
    for (int tries = 0; tries < mostTries; ++tries) {
        auto name = target.parent_path() / ownName();
        Descriptor file(::open(name.c_str(), O_RDWR | O_CREAT | O_EXCL | O_CLOEXEC, 0666));
        if (!file && errno == EEXIST)
            continue;
        if (!file)
            return std::unexpected(files::cannotWrite(target, errno));
        // Held until it is done, so that nobody takes it for abandoned; where it was taken just now, another is made.
        if (::flock(file.get(), LOCK_EX | LOCK_NB) != 0 && errno == EWOULDBLOCK)
            continue;
        if (isStill(name, file.get()))
            return NewFile(target, std::move(name), std::move(file));
    }
    return std::unexpected(files::cannotWrite(target, EAGAIN));
}

Result<> NewFile::write(std::string_view bytes)
{
    while (!bytes.empty()) {
        const auto count = ::write(m_file.get(), bytes.data(), bytes.size());
        if (count < 0 && errno == EINTR)
            continue;
        if (count <= 0)
            return std::unexpected(files::cannotWrite(m_target, count < 0 ? errno : ENOSPC));
        bytes.remove_prefix(static_cast<std::size_t>(count));
    }
    return {};
}

Result<> NewFile::publish()
{
    if (::fsync(m_file.get()) != 0)
        return std::unexpected(files::cannotWrite(m_target, errno));
    if (const int reason = renameWithoutReplacing(m_path, m_target); reason == EEXIST)
        return fail(Errc::Conflict, PLENARY_TR("core", "%1 exists already: choose another name or delete it first."),
                    {m_target.string()});
    else if (reason != 0)
        return std::unexpected(files::cannotWrite(m_target, reason));
    m_path.clear();
    if (const int reason = syncFolder(m_target.parent_path()); reason != 0) {
        // Told as failed, it must not stand there either.
        if (isStill(m_target, m_file.get()))
            (void)::unlink(m_target.c_str());
        return std::unexpected(files::cannotWrite(m_target, reason));
    }
    return {};
}

Result<> NewFile::replaceTarget()
{
    struct stat older = {};
    if (::stat(m_target.c_str(), &older) == 0) {
        (void)::fchmod(m_file.get(), older.st_mode & 07777);
        // Else a failure of power could leave an empty file in the place of the older one.
        if (::fsync(m_file.get()) != 0)
            return std::unexpected(files::cannotWrite(m_target, errno));
    }
    if (::rename(m_path.c_str(), m_target.c_str()) != 0)
        return std::unexpected(files::cannotWrite(m_target, errno));
    m_path.clear();
    return {};
}

void NewFile::removeAbandoned(const fs::path& folder)
{
    struct Close
    {
        void operator()(DIR* opened) const { ::closedir(opened); }
    };
    const std::unique_ptr<DIR, Close> opened(::opendir(folder.c_str()));
    if (!opened)
        return;
    constexpr std::size_t ownLength = prefix.size() + 16; // of ownName(); what is longer stands beside such a file
    std::map<std::string, std::vector<fs::path>> found;
    std::set<std::string> made;
    while (const dirent* entry = ::readdir(opened.get()))
        if (const std::string name = entry->d_name; name.starts_with(prefix)) {
            auto& besides = found[name.substr(0, ownLength)];
            if (name.size() > ownLength)
                besides.push_back(folder / name);
            else
                made.insert(name);
        }
    for (const auto& [name, besides] : found) {
        if (made.contains(name)) {
            removeIfAbandoned(folder / name, besides);
            continue;
        }
        struct stat file = {};
        for (const auto& beside : besides)
            if (::lstat(beside.c_str(), &file) == 0 && isOwnFile(file))
                (void)::unlink(beside.c_str());
    }
}

} // namespace plenary
