// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/sqlite.h"

#include "core/base/files.h"
#include "core/base/text.h"

#include <cerrno>
#include <fstream>
#include <map>
#include <sqlite3.h>

namespace plenary::sqlite
{

namespace
{

Errc codeOf(int code)
{
    switch (code & 0xFF) {
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return Errc::Busy;
    case SQLITE_CORRUPT:
    case SQLITE_NOTADB:
        return Errc::Corrupt;
    case SQLITE_CONSTRAINT:
    case SQLITE_MISMATCH:
        return Errc::Conflict;
    case SQLITE_INTERRUPT:
        return Errc::Cancelled;
    default:
        return Errc::Io;
    }
}

const char* sentenceOf(int code)
{
    switch (code & 0xFF) {
    case SQLITE_FULL:
        return PLENARY_TR("core", "The disk is full while %1: free some space and try again; nothing was changed.");
    case SQLITE_READONLY:
        return PLENARY_TR(
            "core",
            "The document cannot be written while %1: it or its folder is read-only; copy it to a folder of your own.");
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return PLENARY_TR(
            "core", "Another program is writing to the document while %1: wait until it has finished and try again.");
    case SQLITE_CORRUPT:
    case SQLITE_NOTADB:
        return PLENARY_TR("core", "The document is damaged (%2) while %1: restore it from a copy.");
    case SQLITE_CANTOPEN:
        return PLENARY_TR("core",
                          "The document cannot be opened while %1: check that the file and its folder can be read.");
    default:
        return PLENARY_TR("core", "The database refused while %1: %2.");
    }
}

/// Milliseconds to wait for others.
constexpr int patience = 3000;

/// Settings every connection has. A hostile file must not run code of its own or crash us.
Result<> harden(const Connection& connection)
{
    sqlite3* db = connection.handle();
    sqlite3_db_config(db, SQLITE_DBCONFIG_DEFENSIVE, 1, nullptr);
    sqlite3_db_config(db, SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0, nullptr);
    sqlite3_db_config(db, SQLITE_DBCONFIG_DQS_DML, 0, nullptr);
    sqlite3_db_config(db, SQLITE_DBCONFIG_DQS_DDL, 0, nullptr);
    sqlite3_busy_timeout(db, patience);
    return connection.execute("PRAGMA cell_size_check=ON; PRAGMA foreign_keys=ON; PRAGMA mmap_size=0;");
}

/// The file as SQLite has it open.
sqlite3_file* fileOf(sqlite3* db)
{
    sqlite3_file* file = nullptr;
    sqlite3_file_control(db, "main", SQLITE_FCNTL_FILE_POINTER, &file);
    return file && file->pMethods ? file : nullptr;
}

} // namespace

std::string uriOf(const std::filesystem::path& path, Access access)
{
    std::string uri = "file:";
    for (const char c : path.string()) {
        constexpr std::string_view hex = "0123456789ABCDEF";
        const auto byte = static_cast<unsigned char>(c);
        if (c == '?' || c == '#' || c == '%')
            (uri += '%').append({hex[byte >> 4], hex[byte & 15]});
        else
            uri += c;
    }
    return uri + (access == Access::Immutable ? "?immutable=1" : access == Access::Private ? "?nolock=1" : "");
}

Error lastError(sqlite3* db, std::string_view doing)
{
    const int code = db ? sqlite3_extended_errcode(db) : SQLITE_NOMEM;
    const char* message = db ? sqlite3_errmsg(db) : "out of memory";
    return Error{codeOf(code), sentenceOf(code), {std::string(doing), forTerminal(message)}};
}

/// Prepared statements that nobody uses, by their words: a record is read with a dozen of them, and preparing one takes
/// longer than running it.
class IdleStatements
{
public:
    IdleStatements() = default;
    IdleStatements(const IdleStatements&) = delete;
    IdleStatements& operator=(const IdleStatements&) = delete;
    ~IdleStatements()
    {
        for (const auto& [words, statement] : m_statements)
            sqlite3_finalize(statement);
    }

    sqlite3_stmt* take(std::string_view words)
    {
        const auto found = m_statements.find(words);
        if (found == m_statements.end())
            return nullptr;
        auto* statement = found->second;
        m_statements.erase(found);
        return statement;
    }
    bool keep(sqlite3_stmt* statement)
    {
        const char* words = sqlite3_sql(statement);
        if (!words || m_statements.size() >= most)
            return false;
        sqlite3_reset(statement);
        sqlite3_clear_bindings(statement);
        m_statements.emplace(words, statement);
        return true;
    }

private:
    static constexpr std::size_t most = 300;

    std::multimap<std::string, sqlite3_stmt*, std::less<>> m_statements;
};

void CloseStatement::operator()(sqlite3_stmt* statement) const
{
    if (const auto kept = idle.lock(); !kept || !kept->keep(statement))
        sqlite3_finalize(statement);
}

Connection::Connection(sqlite3* db) : m_db(db), m_idle(std::make_shared<IdleStatements>()) {}

void CloseConnection::operator()(sqlite3* db) const
{
    sqlite3_close_v2(db);
}

Statement& Statement::bind(int index, std::int64_t value)
{
    sqlite3_bind_int64(m_statement.get(), index, value);
    return *this;
}

Statement& Statement::bind(int index, double value)
{
    sqlite3_bind_double(m_statement.get(), index, value);
    return *this;
}

Statement& Statement::bind(int index, std::string_view value)
{
    sqlite3_bind_text64(m_statement.get(), index, value.data() ? value.data() : "", value.size(), SQLITE_TRANSIENT,
                        SQLITE_UTF8);
    return *this;
}

Statement& Statement::bindBlob(int index, std::span<const std::byte> value)
{
    sqlite3_bind_blob64(m_statement.get(), index, value.data(), value.size(), SQLITE_TRANSIENT);
    return *this;
}

Statement& Statement::bindNull(int index)
{
    sqlite3_bind_null(m_statement.get(), index);
    return *this;
}

Result<bool> Statement::step()
{
    const int code = sqlite3_step(m_statement.get());
    if (code == SQLITE_ROW)
        return true;
    if (code == SQLITE_DONE)
        return false;
    return std::unexpected(lastError(sqlite3_db_handle(m_statement.get()), "running a query"));
}

Result<> Statement::run()
{
    for (;;) {
        auto more = step();
        if (!more) {
            reset();
            return std::unexpected(std::move(more).error());
        }
        if (!*more)
            break;
    }
    reset();
    return {};
}

void Statement::reset()
{
    sqlite3_reset(m_statement.get());
    sqlite3_clear_bindings(m_statement.get());
}

std::int64_t Statement::integer(int column) const
{
    return sqlite3_column_int64(m_statement.get(), column);
}

double Statement::real(int column) const
{
    return sqlite3_column_double(m_statement.get(), column);
}

std::string Statement::text(int column) const
{
    return std::string(view(column));
}

std::string_view Statement::view(int column) const
{
    const auto* data = reinterpret_cast<const char*>(sqlite3_column_text(m_statement.get(), column));
    return data ? std::string_view(data, static_cast<std::size_t>(sqlite3_column_bytes(m_statement.get(), column)))
                : std::string_view();
}

std::span<const std::byte> Statement::blob(int column) const
{
    const auto* data = static_cast<const std::byte*>(sqlite3_column_blob(m_statement.get(), column));
    return {data, static_cast<std::size_t>(sqlite3_column_bytes(m_statement.get(), column))};
}

bool Statement::isNull(int column) const
{
    return sqlite3_column_type(m_statement.get(), column) == SQLITE_NULL;
}

Result<Connection> Connection::open(const std::filesystem::path& path, Access access)
{
    int flags = SQLITE_OPEN_NOMUTEX | SQLITE_OPEN_URI | SQLITE_OPEN_EXRESCODE;
    const bool writes = access == Access::ReadWrite || access == Access::Private;
    flags |= writes ? SQLITE_OPEN_READWRITE : SQLITE_OPEN_READONLY;
    sqlite3* db = nullptr;
    const int code = sqlite3_open_v2(uriOf(path, access).c_str(), &db, flags, nullptr);
    Connection connection(db);
    if (code != SQLITE_OK)
        return std::unexpected(lastError(db, "opening it"));
    TRY(harden(connection));
    return connection;
}

Result<Connection> Connection::openMemory()
{
    sqlite3* db = nullptr;
    const int code =
        sqlite3_open_v2(":memory:", &db, SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE | SQLITE_OPEN_NOMUTEX, nullptr);
    Connection connection(db);
    if (code != SQLITE_OK)
        return std::unexpected(lastError(db, "opening a database in memory"));
    TRY(harden(connection));
    return connection;
}

Result<Statement> Connection::prepare(std::string_view sql) const
{
    if (auto* idle = m_idle->take(sql))
        return Statement(idle, m_idle);
    sqlite3_stmt* statement = nullptr;
    if (sqlite3_prepare_v3(m_db.get(), sql.data(), static_cast<int>(sql.size()), 0, &statement, nullptr) != SQLITE_OK) {
        Error error = lastError(m_db.get(), "preparing a query");
        error.arguments[1] += " in: " + forTerminal(sql.substr(0, 200));
        return std::unexpected(std::move(error));
    }
    return Statement(statement, m_idle);
}

Result<> Connection::execute(std::string_view sql) const
{
    if (sqlite3_exec(m_db.get(), std::string(sql).c_str(), nullptr, nullptr, nullptr) != SQLITE_OK)
        return std::unexpected(lastError(m_db.get(), "changing it"));
    return {};
}

Result<std::int64_t> Connection::number(std::string_view sql) const
{
    auto statement = TRY(prepare(sql));
    return TRY(statement.step()) ? statement.integer(0) : 0;
}

Result<std::string> Connection::text(std::string_view sql) const
{
    auto statement = TRY(prepare(sql));
    return TRY(statement.step()) ? statement.text(0) : std::string();
}

void Connection::trustSchema() const
{
    sqlite3_db_config(m_db.get(), SQLITE_DBCONFIG_TRUSTED_SCHEMA, 1, nullptr);
}

std::int64_t Connection::lastInsertId() const
{
    return sqlite3_last_insert_rowid(m_db.get());
}

Result<> Connection::readFile(std::uint64_t offset, std::span<std::byte> bytes) const
{
    sqlite3_file* file = fileOf(m_db.get());
    const int code = file ? file->pMethods->xRead(file, bytes.data(), static_cast<int>(bytes.size()),
                                                  static_cast<sqlite3_int64>(offset))
                          : SQLITE_IOERR;
    if (code == SQLITE_OK || code == SQLITE_IOERR_SHORT_READ)
        return {};
    return fail(Errc::Io, sentenceOf(code), {"reading it", sqlite3_errstr(code)});
}

bool Connection::isBeingWritten() const
{
    sqlite3_file* file = fileOf(m_db.get());
    int reserved = 0;
    return file && file->pMethods->xCheckReservedLock(file, &reserved) == SQLITE_OK && reserved != 0;
}

bool Connection::hasMoved() const
{
    int moved = 0;
    return sqlite3_file_control(m_db.get(), "main", SQLITE_FCNTL_HAS_MOVED, &moved) == SQLITE_OK && moved != 0;
}

Result<bool> Connection::emptyLog() const
{
    sqlite3_busy_timeout(m_db.get(), 0);
    const int code = sqlite3_wal_checkpoint_v2(m_db.get(), "main", SQLITE_CHECKPOINT_TRUNCATE, nullptr, nullptr);
    sqlite3_busy_timeout(m_db.get(), patience);
    if (code == SQLITE_OK || (code & 0xFF) == SQLITE_BUSY || (code & 0xFF) == SQLITE_LOCKED)
        return code == SQLITE_OK;
    return std::unexpected(lastError(m_db.get(), "tidying it up"));
}

namespace
{

/// Pages of a database that has a write-ahead log say so; a copy that is to be used alone has none (bytes 18 and 19 of
/// the file format).
Result<> withoutLog(const std::filesystem::path& copy)
{
    std::fstream file(copy, std::ios::in | std::ios::out | std::ios::binary);
    file.seekp(18).write("\1\1", 2);
    file.close();
    return file ? Result<>() : std::unexpected(files::cannotWrite(copy, errno));
}

} // namespace

Result<> Connection::copyPages(const std::filesystem::path& target, const std::function<bool(double)>& goOn) const
{
    {
        const auto copy = TRY(open(target, Access::Private));
        TRY(copy.execute("PRAGMA journal_mode=MEMORY; PRAGMA synchronous=OFF;"));
        auto* backup = sqlite3_backup_init(copy.handle(), "main", m_db.get(), "main");
        constexpr int pagesAtATime = 100;
        int code = backup ? SQLITE_OK : sqlite3_errcode(copy.handle());
        bool wanted = true;
        // While it is read nobody moves pages under it, so that it need not begin again.
        const auto reading = TRY(OneState::begin(*this));
        while (backup && code == SQLITE_OK && wanted) {
            code = sqlite3_backup_step(backup, pagesAtATime);
            const auto all = std::max(1, sqlite3_backup_pagecount(backup));
            wanted = !goOn || goOn(1 - static_cast<double>(sqlite3_backup_remaining(backup)) / all);
        }
        if (const int ended = sqlite3_backup_finish(backup); wanted && code == SQLITE_DONE)
            code = ended;
        if (!wanted)
            return fail(Errc::Cancelled, PLENARY_TR("core", "Copying the document was cancelled."));
        if (code != SQLITE_OK)
            return std::unexpected(lastError(copy.handle(), "copying it"));
    }
    return withoutLog(target);
}

void Connection::leaveLog() const
{
    sqlite3_busy_timeout(m_db.get(), 0);
    (void)execute("PRAGMA journal_mode=DELETE");
    sqlite3_busy_timeout(m_db.get(), patience);
}

void Connection::keepLogWhenClosed() const
{
    sqlite3_db_config(m_db.get(), SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, 1, nullptr);
}

Watch::Watch(const Connection& connection, std::function<bool()> goOn)
    : m_connection(connection), m_goOn(std::move(goOn))
{
    constexpr int steps = 1000; // of SQLite’s machine: far less than a millisecond
    const auto ask = [](void* watch) { return static_cast<Watch*>(watch)->m_goOn() ? 0 : 1; };
    sqlite3_progress_handler(m_connection.handle(), steps, ask, this);
}

Watch::~Watch()
{
    sqlite3_progress_handler(m_connection.handle(), 0, nullptr, nullptr);
}

Result<OneState> OneState::begin(const Connection& connection)
{
    TRY(connection.execute("SAVEPOINT one_state"));
    return OneState(connection);
}

OneState::~OneState()
{
    if (m_connection)
        (void)m_connection->execute("RELEASE one_state");
}

Result<Transaction> Transaction::begin(const Connection& connection)
{
    TRY(connection.execute("BEGIN IMMEDIATE"));
    return Transaction(connection);
}

Transaction::~Transaction()
{
    if (m_connection && !sqlite3_get_autocommit(m_connection->handle()))
        (void)m_connection->execute("ROLLBACK");
}

Result<> Transaction::commit()
{
    TRY(m_connection->execute("COMMIT"));
    m_connection = nullptr;
    return {};
}

} // namespace plenary::sqlite
