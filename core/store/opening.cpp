// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/opening.h"

#include "core/base/files.h"
#include "core/store/integrity.h"
#include "core/store/schema.h"
#include "core/store/side_files.h"

#include <array>
#include <cerrno>
#include <cstring>
#include <unistd.h>

namespace plenary::opening
{

namespace fs = std::filesystem;
using sqlite::Access;
using sqlite::bigEndian;
using sqlite::Connection;
using sqlite::SideFile;
using sqlite::SideFiles;

namespace
{

/// A file up to this size is checked page by page when it is opened; larger ones by `check` and `info`.
constexpr std::uintmax_t quickCheckLimit = 16U << 20;

/// Names the file in what SQLite said of it.
template <class T>
Result<T> named(Result<T> result, const std::string& name)
{
    return result ? std::move(result) : Result<T>(std::unexpected(naming(std::move(result).error(), name)));
}

/// Looks at the first 100 bytes (sqlite.org/fileformat.html).
Result<> verifyHeader(const Connection& bare, const fs::path& path, const std::string& name)
{
    std::array<std::byte, 100> header{};
    TRY(named(bare.readFile(0, header), name));
    if (files::sizeOf(path) < header.size() || std::memcmp(header.data(), "SQLite format 3\0", 16) != 0)
        return fail(
            Errc::Invalid,
            PLENARY_TR("core",
                       "%1 is not a Plenary document: open a .plenary file, or import the data into a new one."),
            {name});
    if (bigEndian(header, 68, 4) != schema::applicationId)
        return fail(Errc::Invalid, PLENARY_TR("core", "%1 is a database of another program: open a .plenary file."),
                    {name});
    const auto version = bigEndian(header, 60, 4);
    if (version > schema::version)
        return fail(
            Errc::TooNew,
            PLENARY_TR(
                "core",
                "%1 was written by a newer Plenary (format %2, this one reads up to %3): update Plenary to open it."),
            {name, std::to_string(version), std::to_string(schema::version)});
    return {};
}

Result<> verifyLength(const Connection& bare, const fs::path& path, const std::string& name)
{
    std::array<std::byte, 32> header{};
    TRY(named(bare.readFile(0, header), name));
    const std::uint64_t pageSize = bigEndian(header, 16, 2) == 1 ? 65536 : bigEndian(header, 16, 2);
    const std::uint64_t wanted = bigEndian(header, 28, 4) * pageSize;
    const std::uint64_t there = files::sizeOf(path);
    if (there >= wanted)
        return {};
    return fail(Errc::Corrupt,
                PLENARY_TR("core", "%1 is cut short (%2 bytes are missing): fetch it again or restore it from a copy."),
                {name, std::to_string(wanted - there)});
}

/// Whether the header asks for a write-ahead log (bytes 18 and 19 of the file format).
bool wantsLog(const Connection& bare)
{
    std::array<std::byte, 20> header{};
    return bare.readFile(0, header) && (bigEndian(header, 18, 1) == 2 || bigEndian(header, 19, 1) == 2);
}

Error unfinished(const fs::path& path, const std::string& name)
{
    return {Errc::Io,
            PLENARY_TR("core",
                       "The last edit of %1 was not finished, and cannot be finished here since it or its folder "
                       "is read-only: copy it together with %2 to a folder of your own and open the copy."),
            {name, (files::isThere(sqlite::journalOf(path)) ? sqlite::journalOf(path) : sqlite::logOf(path))
                       .filename()
                       .string()}};
}

/// A file beside the document that is not of it is kept, but under a name that SQLite does not know.
Result<> setAside(const fs::path& file, const std::string& name, std::vector<Error>& remarks)
{
    const auto aside = files::freeName(file, "aside");
    if (::rename(file.c_str(), aside.c_str()) != 0)
        return std::unexpected(files::cannotWrite(aside, errno));
    remarks.push_back(
        {Errc::Conflict,
         PLENARY_TR("core", "Beside %1 lay a file that does not belong to it, left by another one of this "
                            "name: it was set aside as %2."),
         {name, aside.string()}});
    return {};
}

Result<> setForeignAside(const SideFiles& beside, const fs::path& path, const std::string& name,
                         std::vector<Error>& remarks)
{
    if (beside.log == SideFile::Foreign)
        TRY(setAside(sqlite::logOf(path), name, remarks));
    if (beside.journal == SideFile::Foreign)
        TRY(setAside(sqlite::journalOf(path), name, remarks));
    return {};
}

/// Lets SQLite finish what a program that was stopped left, and makes one plain file of it where nobody else has it
/// open.
Result<> finish(const fs::path& path)
{
    const auto connection = TRY(Connection::open(path, Access::ReadWrite));
    (void)TRY(connection.number("SELECT count(*) FROM sqlite_schema"));
    connection.leaveLog();
    return {};
}

/// A reader of a folder that cannot be written has what is there, or nothing.
Result<Connection> connectAsItStands(const SideFiles& beside, const fs::path& path, const std::string& name)
{
    if (beside.journal == SideFile::Own)
        return std::unexpected(unfinished(path, name));
    if (beside.log != SideFile::None) {
        auto shared = Connection::open(path, Access::ReadOnly);
        if (shared && shared->number("SELECT count(*) FROM sqlite_schema"))
            return shared;
        if (beside.log == SideFile::Own)
            return std::unexpected(unfinished(path, name));
    }
    return named(Connection::open(path, Access::Immutable), name);
}

Result<Connection> connectReader(const Connection& bare, SideFiles beside, const fs::path& path,
                                 const std::string& name, std::vector<Error>& remarks)
{
    const bool mayWrite = isWritable(path);
    if (beside.hasForeign() && !(mayWrite && beside.hasOwn())) {
        if (beside.hasOwn())
            return std::unexpected(unfinished(path, name));
        remarks.push_back(
            {Errc::Conflict,
             PLENARY_TR("core", "Beside %1 lies a file that does not belong to it (%2), left by another "
                                "one of this name: it was not read."),
             {name,
              (beside.log == SideFile::Foreign ? sqlite::logOf(path) : sqlite::journalOf(path)).filename().string()}});
        return named(Connection::open(path, Access::Immutable), name);
    }
    if (!mayWrite)
        return connectAsItStands(beside, path, name);
    TRY(setForeignAside(beside, path, name, remarks));
    if (beside.any())
        TRY(named(finish(path), name));
    // A reader of a database in WAL mode makes side files; where nobody writes, it is read as it stands instead.
    const bool isAlone = !files::isThere(sqlite::logOf(path)) && wantsLog(bare);
    return named(Connection::open(path, isAlone ? Access::Immutable : Access::ReadOnly), name);
}

} // namespace

Result<fs::path> place(const fs::path& given)
{
    const std::string name = given.string();
    auto path = files::resolved(given);
    if (!path && path.error().code == Errc::NotFound)
        return fail(Errc::NotFound,
                    PLENARY_TR("core", "There is no file %1: check the name, or make it with “plenary new %1”."),
                    {name});
    if (!path)
        return std::unexpected(std::move(path).error());
    std::error_code error;
    if (fs::is_directory(*path, error))
        return fail(Errc::Invalid, PLENARY_TR("core", "%1 is a folder: give the name of a .plenary file in it."),
                    {name});
    if (!files::isRegular(*path))
        return fail(Errc::Invalid, PLENARY_TR("core", "%1 is no file but a device or pipe: open a .plenary file."),
                    {name});
    if (path->native().size() > sqlite::longestPath)
        return fail(Errc::Invalid,
                    PLENARY_TR("core", "The path of %1 is too long for a document: keep it in a folder higher up."),
                    {name});
    return path;
}

bool isWritable(const fs::path& path)
{
    return ::access(path.c_str(), W_OK) == 0 && ::access(path.parent_path().c_str(), W_OK) == 0;
}

Result<Connection> connect(const fs::path& path, const fs::path& given, bool readOnly, std::vector<Error>& remarks)
{
    const std::string name = given.string();
    const auto bare = Connection::open(path, Access::ReadOnly);
    if (!bare)
        return fail(Errc::Io, PLENARY_TR("core", "%1 cannot be read: check its permissions."), {name});
    TRY(verifyHeader(*bare, path, name));
    const auto beside = TRY(named(sqlite::judgeSideFiles(*bare, path), name));
    if (!beside.hasOwn())
        TRY(verifyLength(*bare, path, name));
    if (readOnly)
        return connectReader(*bare, beside, path, name, remarks);
    TRY(setForeignAside(beside, path, name, remarks));
    return named(Connection::open(path, Access::ReadWrite), name);
}

Result<int> verifyContent(const Connection& connection, const fs::path& path)
{
    const int format = TRY(schema::verify(connection));
    if (files::sizeOf(path) > quickCheckLimit)
        return format;
    // What the constraints ask for is asked again by whatever reads a record, and by `check`: three quarters of the time
    // would go into them here.
    TRY(connection.execute("PRAGMA ignore_check_constraints=ON"));
    const auto report = connection.text("PRAGMA quick_check(1)");
    TRY(connection.execute("PRAGMA ignore_check_constraints=OFF"));
    if (TRY(report) != "ok")
        return fail(Errc::Corrupt, PLENARY_TR("core", "The document is damaged (%1): restore it from a copy."),
                    {store::faultIn(*report)});
    return format;
}

Error naming(Error error, const fs::path& path)
{
    const auto code = error.code;
    return {code, PLENARY_TR("core", "%1: %2."), {path.string()}, {std::move(error)}};
}

} // namespace plenary::opening
