// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/upgrade.h"

#include "core/base/file_identity.h"
#include "core/base/files.h"
#include "core/store/migration.h"

#include <cerrno>
#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>

namespace plenary::upgrade
{

namespace fs = std::filesystem;

Result<NewFile> made(const sqlite::Connection& older, const fs::path& target,
                     const std::function<bool(double)>& progress)
{
    // Its edits are taken back one by one on the way: in a copy.
    auto copy = TRY(NewFile::beside(target));
    auto vacuum = TRY(older.prepare("VACUUM INTO ?"));
    vacuum.bind(1, sqlite::uriOf(copy.path(), sqlite::Access::Private));
    TRY(vacuum.run());
    if (TRY(older.number("PRAGMA user_version")) == 2) {
        TRY(migration::fromFormat2(copy.path(), progress));
        return copy;
    }
    auto present = TRY(NewFile::beside(target));
    TRY(migration::fromFormat1(present.path(), copy.path(), progress));
    return present;
}

Result<Turn> Turn::wait(const fs::path& document)
{
    const fs::path file = document.parent_path() / ("." + document.filename().string() + ".upgrading");
    while (true) {
        const int descriptor = ::open(file.c_str(), O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW, 0600);
        if (descriptor < 0)
            return std::unexpected(files::cannotWrite(file, errno));
        Turn turn(file, descriptor);
        while (::flock(descriptor, LOCK_EX) != 0)
            if (errno != EINTR)
                return std::unexpected(files::cannotWrite(file, errno));
        // Whoever had it took the file away in the end: then another one may be locked by somebody else by now.
        if (const auto now = identityOf(file); now && identityOf(descriptor) == now)
            return turn;
        turn.m_file.clear();
    }
}

Turn::~Turn()
{
    if (m_descriptor < 0)
        return;
    if (!m_file.empty())
        ::unlink(m_file.c_str());
    ::close(m_descriptor);
}

fs::path temporaryPlace()
{
    std::error_code error;
    const auto folder = fs::temp_directory_path(error);
    return (error ? fs::path("/tmp") : folder) / "plenary";
}

Result<fs::path> keptBeside(const fs::path& file, int format)
{
    const auto backup = files::freeName(file, "format-" + std::to_string(format));
    if (::link(file.c_str(), backup.c_str()) == 0)
        return backup;
    std::error_code error; // a file system without links
    if (fs::copy_file(file, backup, error); error)
        return std::unexpected(files::cannotWrite(backup, error.value()));
    return backup;
}

} // namespace plenary::upgrade
