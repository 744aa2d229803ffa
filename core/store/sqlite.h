// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <functional>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <utility>

struct sqlite3;
struct sqlite3_stmt;

// The face on SQLite for core/store; sqlite3.h itself is seen by core/store/*.cpp alone.
namespace plenary::sqlite
{

/// The sentence for what SQLite last refused on `db`; `doing` names the work in English.
Error lastError(sqlite3* db, std::string_view doing);

class IdleStatements;

/// Puts a statement that is no longer needed back for the next query of the same words, as long as its connection is
/// open.
struct CloseStatement
{
    std::weak_ptr<IdleStatements> idle = {};

    void operator()(sqlite3_stmt* statement) const;
};
struct CloseConnection
{
    void operator()(sqlite3* db) const;
};

/// A prepared statement. Parameters count from 1, columns from 0. Not thread-safe.
class Statement
{
public:
    Statement(sqlite3_stmt* statement, const std::shared_ptr<IdleStatements>& idle)
        : m_statement(statement, CloseStatement{idle})
    {
    }

    Statement& bind(int index, std::int64_t value);
    Statement& bind(int index, int value) { return bind(index, std::int64_t{value}); }
    Statement& bind(int index, bool value) { return bind(index, std::int64_t{value}); }
    Statement& bind(int index, double value);
    Statement& bind(int index, std::string_view value);
    Statement& bindBlob(int index, std::span<const std::byte> value);
    Statement& bindNull(int index);
    /// NULL for 0: a reference that may be absent.
    Statement& bindReference(int index, std::int64_t id) { return id ? bind(index, id) : bindNull(index); }
    /// NULL for an empty text.
    Statement& bindOptional(int index, std::string_view value)
    {
        return value.empty() ? bindNull(index) : bind(index, value);
    }

    /// True when a row is ready, false at the end. Errors carry SQLite's message.
    [[nodiscard]] Result<bool> step();
    /// Runs to the end and makes the statement ready for the next run.
    [[nodiscard]] Result<> run();
    void reset();

    std::int64_t integer(int column) const;
    double real(int column) const;
    std::string text(int column) const;
    std::string_view view(int column) const;           ///< valid until the next step or reset
    std::span<const std::byte> blob(int column) const; ///< valid until the next step or reset
    bool isNull(int column) const;
    sqlite3_stmt* handle() const { return m_statement.get(); }

private:
    std::unique_ptr<sqlite3_stmt, CloseStatement> m_statement;
};

/// Immutable: as it stands, side files are not looked at and nothing is locked. Private: a file of which nobody else
/// knows, so that nothing is locked either.
enum class Access { ReadOnly, ReadWrite, Immutable, Private };

/// SQLite opens no longer ones, its side files included.
inline constexpr std::size_t longestPath = 500;

/// `path` as SQLite opens it with this access.
std::string uriOf(const std::filesystem::path& path, Access access);

/// One connection, hardened for files of strangers. Move-only; use it from one thread at a time.
class Connection
{
public:
    [[nodiscard]] static Result<Connection> open(const std::filesystem::path& path, Access access);
    [[nodiscard]] static Result<Connection> openMemory();

    [[nodiscard]] Result<Statement> prepare(std::string_view sql) const;
    [[nodiscard]] Result<> execute(std::string_view sql) const;
    /// First column of the first row as a number; 0 when there is no row.
    [[nodiscard]] Result<std::int64_t> number(std::string_view sql) const;
    [[nodiscard]] Result<std::string> text(std::string_view sql) const;
    std::int64_t lastInsertId() const;
    /// Bytes of the file itself, without locks, transactions and side files; zeros beyond its end. The file must not be
    /// opened and closed by other means while SQLite has it open: that would take away SQLite's locks.
    [[nodiscard]] Result<> readFile(std::uint64_t offset, std::span<std::byte> bytes) const;
    /// Whether somebody is in the middle of a transaction that writes.
    bool isBeingWritten() const;
    /// Whether the path leads to another file, or to none, since it was opened.
    bool hasMoved() const;
    /// Moves what stands in the write-ahead log into the file and empties it; false where a reader is in the way.
    [[nodiscard]] Result<bool> emptyLog() const;
    /// Becomes a plain file without a log, if nobody else has it open.
    void leaveLog() const;
    /// Lets the log lie where it is when this is closed: it may be that of another file by now.
    void keepLogWhenClosed() const;
    /// For a database whose schema was compared with our own: its triggers may then use the search index.
    void trustSchema() const;
    /// Fills the empty database at `target`, of which nobody else knows, with the pages of this one as they stand: far
    /// quicker than VACUUM INTO, and as large as the original. `goOn` is told the share done; false ends it with
    /// Errc::Cancelled.
    [[nodiscard]] Result<> copyPages(const std::filesystem::path& target,
                                     const std::function<bool(double)>& goOn) const;
    sqlite3* handle() const { return m_db.get(); }

private:
    explicit Connection(sqlite3* db);
    std::unique_ptr<sqlite3, CloseConnection> m_db;
    std::shared_ptr<IdleStatements> m_idle; ///< goes before the connection does
};

/// Asks now and then, while a statement runs, whether to go on; else the statement ends with Errc::Cancelled.
class Watch
{
public:
    Watch(const Connection& connection, std::function<bool()> goOn);
    Watch(const Watch&) = delete;
    Watch& operator=(const Watch&) = delete;
    ~Watch();

private:
    const Connection& m_connection;
    std::function<bool()> m_goOn;
};

/// While it lasts, what a connection reads is of one state, and no query takes the locks of the file for itself.
class OneState
{
public:
    [[nodiscard]] static Result<OneState> begin(const Connection& connection);
    OneState(OneState&& other) noexcept : m_connection(std::exchange(other.m_connection, nullptr)) {}
    OneState& operator=(OneState&&) = delete;
    ~OneState();

private:
    explicit OneState(const Connection& connection) : m_connection(&connection) {}

    const Connection* m_connection;
};

/// BEGIN IMMEDIATE now; rolled back at the end of the scope unless committed.
class Transaction
{
public:
    [[nodiscard]] static Result<Transaction> begin(const Connection& connection);
    Transaction(Transaction&& other) noexcept : m_connection(std::exchange(other.m_connection, nullptr)) {}
    Transaction(const Transaction&) = delete;
    Transaction& operator=(const Transaction&) = delete;
    Transaction& operator=(Transaction&&) = delete;
    ~Transaction();

    [[nodiscard]] Result<> commit();

private:
    explicit Transaction(const Connection& connection) : m_connection(&connection) {}
    const Connection* m_connection;
};

} // namespace plenary::sqlite
