// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/document.h"

#include "core/base/text.h"
#include "core/store/digest.h"
#include "core/store/integrity.h"
#include "core/store/schema.h"

#include <algorithm>
#include <array>
#include <fstream>
#include <unistd.h>

namespace plenary
{

namespace
{

/// A file up to this size is checked page by page when it is opened; larger ones by `check` and `info`.
constexpr std::uintmax_t quickCheckLimit = 16U << 20;

std::uint32_t bigEndian(const std::array<char, 100>& header, std::size_t at, std::size_t bytes)
{
    std::uint32_t value = 0;
    for (std::size_t i = 0; i < bytes; ++i)
        value = (value << 8) | static_cast<unsigned char>(header[at + i]);
    return value;
}

/// Looks at the first 100 bytes (sqlite.org/fileformat.html) before SQLite does, so that a foreign file stays
/// untouched.
Result<> verifyHeader(const std::filesystem::path& path)
{
    const std::string name = path.string();
    std::error_code error;
    const auto status = std::filesystem::status(path, error);
    if (!std::filesystem::exists(status))
        return fail(Errc::NotFound,
                    PLENARY_TR("core", "There is no file %1: check the name, or make it with “plenary new %1”."),
                    {name});
    if (std::filesystem::is_directory(status))
        return fail(Errc::Invalid, PLENARY_TR("core", "%1 is a folder: give the name of a .plenary file in it."),
                    {name});
    std::ifstream file(path, std::ios::binary);
    if (!file)
        return fail(Errc::Io, PLENARY_TR("core", "%1 cannot be read: check its permissions."), {name});
    std::array<char, 100> header{};
    file.read(header.data(), header.size());
    if (file.gcount() < static_cast<std::streamsize>(header.size()) ||
        std::string_view(header.data(), 16) != std::string_view("SQLite format 3\0", 16))
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
    const std::uint64_t pageSize = bigEndian(header, 16, 2) == 1 ? 65536 : bigEndian(header, 16, 2);
    const std::uint64_t pages = bigEndian(header, 28, 4);
    if (std::filesystem::file_size(path, error) < pages * pageSize && !std::filesystem::exists(name + "-wal"))
        return fail(
            Errc::Corrupt,
            PLENARY_TR("core", "%1 is cut short (%2 bytes are missing): fetch it again or restore it from a copy."),
            {name, std::to_string(pages * pageSize - std::filesystem::file_size(path, error))});
    return {};
}

bool writable(const std::filesystem::path& path)
{
    return ::access(path.c_str(), W_OK) == 0 &&
           ::access(std::filesystem::absolute(path).parent_path().c_str(), W_OK) == 0;
}

/// Whether the header asks for a write-ahead log (bytes 18 and 19 of the file format).
bool wantsLog(const std::filesystem::path& path)
{
    std::array<char, 20> header{};
    std::ifstream(path, std::ios::binary).read(header.data(), header.size());
    return header[18] == 2 || header[19] == 2;
}

Result<sqlite::Connection> connect(const std::filesystem::path& path, bool readOnly)
{
    if (!readOnly)
        return sqlite::Connection::open(path, sqlite::Access::ReadWrite);
    const bool bare = !std::filesystem::exists(path.string() + "-wal");
    // A reader of a database in WAL mode makes side files; where nobody writes, it is read as it stands instead.
    const bool frozen =
        bare && (wantsLog(path) || ::access(std::filesystem::absolute(path).parent_path().c_str(), W_OK) != 0);
    return sqlite::Connection::open(path, frozen ? sqlite::Access::Immutable : sqlite::Access::ReadOnly);
}

/// Names the file in errors that speak of “the document”.
Error naming(Error error, const std::filesystem::path& path)
{
    error.text = "%9: " + error.text;
    error.arguments.resize(9);
    error.arguments[8] = path.string();
    return error;
}

Result<> verifyContent(const sqlite::Connection& connection, const std::filesystem::path& path)
{
    if (TRY(schema::verify(connection)) < schema::version)
        return fail(Errc::Corrupt, "older");
    std::error_code error;
    if (std::filesystem::file_size(path, error) > quickCheckLimit)
        return {};
    const auto report = TRY(connection.text("PRAGMA quick_check(1)"));
    if (report != "ok")
        return fail(Errc::Corrupt, PLENARY_TR("core", "The document is damaged (%1): restore it from a copy."),
                    {store::faultIn(report)});
    return {};
}

} // namespace

Result<Document> Document::open(const std::filesystem::path& path, OpenMode mode)
{
    TRY(verifyHeader(path));
    const bool readOnly = mode == OpenMode::ReadOnly || !writable(path);
    auto connection = connect(path, readOnly);
    if (!connection)
        return std::unexpected(naming(std::move(connection).error(), path));
    if (auto sound = verifyContent(*connection, path); !sound)
        return std::unexpected(naming(std::move(sound).error(), path));
    if (!readOnly) {
        connection->trustSchema();
        TRY(connection->execute("PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL;"));
    }
    return Document(*std::move(connection), path, readOnly);
}

Result<Document> Document::create(const std::filesystem::path& path, const Summit& summit)
{
    if (std::filesystem::exists(path))
        return fail(Errc::Conflict, PLENARY_TR("core", "%1 exists already: choose another name or delete it first."),
                    {path.string()});
    auto connection = sqlite::Connection::open(path, sqlite::Access::Create);
    if (!connection)
        return std::unexpected(naming(std::move(connection).error(), path));
    connection->trustSchema();
    const auto build = [&]() -> Result<> {
        TRY(connection->execute("PRAGMA journal_mode=MEMORY; PRAGMA synchronous=OFF;"));
        auto transaction = TRY(sqlite::Transaction::begin(*connection));
        TRY(schema::create(*connection));
        const std::string language = summit.languages.empty() ? "en" : summit.languages.front();
        TRY(schema::setMeta(*connection, schema::meta::language, language));
        (void)TRY(Writer(*connection, language).put(summit));
        TRY(digest::renew(*connection));
        return transaction.commit();
    };
    if (auto built = build(); !built) {
        connection = std::unexpected(built.error());
        std::filesystem::remove(path);
        return std::unexpected(naming(std::move(built).error(), path));
    }
    TRY(connection->execute("PRAGMA journal_mode=DELETE; PRAGMA synchronous=FULL;"));
    return Document(*std::move(connection), path, false);
}

Document& Document::operator=(Document&& other) noexcept
{
    std::swap(m_connection, other.m_connection);
    std::swap(m_path, other.m_path);
    std::swap(m_readOnly, other.m_readOnly);
    std::swap(m_language, other.m_language);
    return *this;
}

Document::~Document()
{
    // Leaves one plain file behind where nobody else has it open; a reader then needs no side files.
    if (m_connection.handle() && !m_readOnly)
        (void)m_connection.execute("PRAGMA journal_mode=DELETE");
}

Result<> Document::edit(const EditLabel& label, const std::function<Result<>(Writer&)>& change)
{
    if (m_readOnly)
        return fail(
            Errc::Io,
            PLENARY_TR("core", "%1 is open for reading only: save a copy in a folder of your own and edit that."),
            {m_path.string()});
    const char* user = std::getenv("USER");
    const auto language = TRY(baseLanguage());
    return history::record(m_connection, user ? user : "", label, [&]() -> Result<> {
        Writer writer(m_connection, language);
        return change(writer);
    });
}

Result<> Document::fill(const std::function<Result<>(Writer&)>& change)
{
    const auto language = TRY(baseLanguage());
    TRY(m_connection.execute("PRAGMA synchronous=OFF; PRAGMA cache_size=-65536;"));
    auto transaction = TRY(sqlite::Transaction::begin(m_connection));
    TRY(m_connection.execute("PRAGMA defer_foreign_keys=ON")); // records may refer to those that follow
    TRY(schema::dropSearchTriggers(m_connection));
    {
        Writer writer(m_connection, language);
        TRY(change(writer));
    }
    TRY(schema::restoreSearch(m_connection));
    TRY(digest::renew(m_connection));
    TRY(transaction.commit());
    return m_connection.execute("PRAGMA synchronous=FULL;");
}

Result<> Document::copyTo(const std::filesystem::path& target) const
{
    if (std::filesystem::exists(target))
        return fail(Errc::Conflict, PLENARY_TR("core", "%1 exists already: choose another name or delete it first."),
                    {target.string()});
    auto copy = TRY(m_connection.prepare("VACUUM INTO ?"));
    copy.bind(1, target.string());
    return copy.run();
}

} // namespace plenary
