// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/digest.h"

#include "core/store/catalogue.h"
#include "core/store/changeset.h"
#include "core/store/schema.h"

#include <bit>
#include <charconv>
#include <map>
#include <unordered_map>

#define SQLITE_ENABLE_SESSION 1
#define SQLITE_ENABLE_PREUPDATE_HOOK 1
#include <sqlite3.h>

namespace plenary::digest
{

namespace
{

using store::TableInfo;
using ColumnRole = store::ColumnInfo::Role;
using Hash = std::uint64_t;

/// FNV-1a (Fowler, Noll, Vo) of bytes, going on from `seed`.
Hash fnv(Hash seed, std::string_view bytes)
{
    for (const char c : bytes)
        seed = (seed ^ static_cast<unsigned char>(c)) * 0x100000001B3ULL;
    return seed;
}

/// The finalizer of SplitMix64 (Steele, Lea, Flood 2014): sums of what it yields do not cancel by accident.
Hash mixed(Hash value)
{
    value = (value ^ (value >> 30)) * 0xBF58476D1CE4E5B9ULL;
    value = (value ^ (value >> 27)) * 0x94D049BB133111EBULL;
    return value ^ (value >> 31);
}

Hash joined(Hash a, Hash b)
{
    return mixed(a * 31 + mixed(b + 0x9E3779B97F4A7C15ULL));
}

constexpr Hash start = 0xCBF29CE484222325ULL;

Hash hashOf(std::string_view text)
{
    return mixed(fnv(start, text));
}

/// One value as it lies in a row.
struct Cell
{
    int type = SQLITE_NULL;
    std::int64_t whole = 0; ///< of an integer; the bits of a real number
    std::string text = {};

    Hash hash() const
    {
        return joined(static_cast<Hash>(type), type == SQLITE_TEXT ? hashOf(text) : static_cast<Hash>(whole));
    }
};

Cell cellOf(sqlite3_value* value)
{
    switch (sqlite3_value_type(value)) {
    case SQLITE_INTEGER:
        return {SQLITE_INTEGER, sqlite3_value_int64(value)};
    case SQLITE_FLOAT:
        return {SQLITE_FLOAT, std::bit_cast<std::int64_t>(sqlite3_value_double(value))};
    case SQLITE_NULL:
        return {};
    default:
        return {SQLITE_TEXT, 0,
                std::string(reinterpret_cast<const char*>(sqlite3_value_text(value)),
                            static_cast<std::size_t>(sqlite3_value_bytes(value)))};
    }
}

using Cells = std::vector<Cell>; ///< of a row, without its key, in the order of TableInfo::columns

std::string selectAll(const TableInfo& table)
{
    std::string sql = "SELECT id";
    for (const auto& column : table.columns)
        sql += ", " + store::sqlName(column.name);
    return sql + " FROM " + store::sqlName(table.name);
}

Cells cellsAt(sqlite3_stmt* row, const TableInfo& table)
{
    Cells cells;
    cells.reserve(table.columns.size());
    for (std::size_t i = 0; i < table.columns.size(); ++i)
        cells.push_back(cellOf(sqlite3_column_value(row, static_cast<int>(i) + 1)));
    return cells;
}

/// Names of rows as hashes: of a record its uid, of a part all that it holds.
class Names
{
public:
    virtual ~Names() = default;
    virtual Result<Hash> of(const TableInfo& table, std::int64_t key) = 0;
    Result<Hash> of(std::string_view table, std::int64_t key)
    {
        const auto* info = store::tableInfo(table);
        return info ? of(*info, key) : Result<Hash>(hashOf(table));
    }
};

/// What a row of a list stands for: its values together, references by name.
Result<Hash> wholeRow(const TableInfo& table, const Cells& cells, Names& names)
{
    Hash hash = hashOf(table.name);
    for (std::size_t i = 0; i < cells.size(); ++i) {
        const auto& column = table.columns[i];
        const bool isKey = cells[i].type == SQLITE_INTEGER;
        if (column.role == ColumnRole::Derived)
            continue;
        if ((column.role == ColumnRole::Reference || column.role == ColumnRole::Owner) && isKey)
            hash = joined(hash, TRY(names.of(column.target, cells[i].whole)));
        else if (column.role == ColumnRole::EntityId && isKey)
            hash = joined(hash, TRY(names.of(cells[i - 1].text, cells[i].whole)));
        else
            hash = joined(hash, cells[i].hash());
    }
    return hash;
}

Result<Hash> nameOf(const TableInfo& table, const Cells& cells, Names& names)
{
    return table.kind ? joined(hashOf(table.name), hashOf(cells.front().text)) : TRY(wholeRow(table, cells, names));
}

/// What a row adds to the digest. Of a record every field counts by itself, and its being there.
Result<Hash> sumOf(const TableInfo& table, const Cells& cells, Names& names)
{
    if (!table.kind)
        return wholeRow(table, cells, names);
    const Hash record = TRY(nameOf(table, cells, names));
    Hash sum = record;
    for (std::size_t i = 1; i < cells.size(); ++i) {
        const auto& column = table.columns[i];
        if (column.role == ColumnRole::Derived || cells[i].type == SQLITE_NULL)
            continue;
        Hash value = cells[i].hash();
        if (column.role == ColumnRole::Reference)
            value = TRY(names.of(column.target, cells[i].whole));
        else if (column.role == ColumnRole::EntityId)
            value = TRY(names.of(cells[i - 1].text, cells[i].whole));
        sum += joined(joined(record, hashOf(column.name)), value);
    }
    return sum;
}

/// Looks rows up in the tables as they are.
class PresentNames : public Names
{
public:
    explicit PresentNames(const sqlite::Connection& connection) : m_connection(connection) {}

    using Names::of;
    Result<Hash> of(const TableInfo& table, std::int64_t key) override
    {
        if (const auto cells = TRY(row(table, key)))
            return nameOf(table, *cells, *this);
        return joined(hashOf(table.name), static_cast<Hash>(key)); // dangling: `check` tells of it
    }

    Result<std::optional<Cells>> row(const TableInfo& table, std::int64_t key)
    {
        auto& statement = m_statements[&table];
        if (!statement)
            statement =
                std::make_unique<sqlite::Statement>(TRY(m_connection.prepare(selectAll(table) + " WHERE id=?")));
        statement->bind(1, key);
        std::optional<Cells> cells;
        if (TRY(statement->step()))
            cells = cellsAt(statement->handle(), table);
        statement->reset();
        return cells;
    }

private:
    const sqlite::Connection& m_connection;
    std::map<const TableInfo*, std::unique_ptr<sqlite::Statement>> m_statements;
};

/// Rows as they were before a changeset: those it names as it says, the others as they are.
class FormerNames : public Names
{
public:
    FormerNames(PresentNames& present, const std::map<std::pair<const TableInfo*, std::int64_t>, Cells>& former)
        : m_present(present), m_former(former)
    {
    }

    using Names::of;
    Result<Hash> of(const TableInfo& table, std::int64_t key) override
    {
        const auto found = m_former.find({&table, key});
        return found != m_former.end() ? nameOf(table, found->second, *this) : m_present.of(table, key);
    }

private:
    PresentNames& m_present;
    const std::map<std::pair<const TableInfo*, std::int64_t>, Cells>& m_former;
};

/// Names that were looked up, by table and key; for a pass over everything.
class RememberedNames : public Names
{
public:
    explicit RememberedNames(const sqlite::Connection& connection) : m_present(connection) {}

    using Names::of;
    Result<Hash> of(const TableInfo& table, std::int64_t key) override
    {
        auto& known = m_known[&table];
        const auto found = known.find(key);
        if (found != known.end())
            return found->second;
        return known.emplace(key, TRY(m_present.of(table, key))).first->second;
    }

private:
    PresentNames m_present;
    std::unordered_map<const TableInfo*, std::unordered_map<std::int64_t, Hash>> m_known;
};

struct EndChangeset
{
    void operator()(sqlite3_changeset_iter* changes) const { sqlite3changeset_finalize(changes); }
};

/// A row that a changeset names: as it was and as it is, where it was and is there.
struct Changed
{
    const TableInfo* table = nullptr;
    std::int64_t key = 0;
    std::optional<Cells> before;
    std::optional<Cells> after;
};

Result<Changed> changedAt(sqlite3_changeset_iter* changes, PresentNames& present)
{
    const char* name = nullptr;
    int columns = 0;
    int kind = 0;
    int indirect = 0;
    sqlite3changeset_op(changes, &name, &columns, &kind, &indirect);
    Changed changed;
    changed.table = store::tableInfo(name);
    sqlite3_value* key = nullptr;
    (kind == SQLITE_INSERT ? sqlite3changeset_new : sqlite3changeset_old)(changes, 0, &key);
    if (!changed.table || !key || columns != static_cast<int>(changed.table->columns.size()) + 1)
        return fail(Errc::Corrupt,
                    PLENARY_TR("core", "The history of the document is damaged: this edit cannot be taken "
                                       "back."));
    changed.key = sqlite3_value_int64(key);
    if (kind != SQLITE_DELETE)
        changed.after = TRY(present.row(*changed.table, changed.key));
    if (kind == SQLITE_INSERT)
        return changed;
    changed.before = changed.after.value_or(Cells(changed.table->columns.size()));
    for (std::size_t i = 0; i < changed.before->size(); ++i) {
        sqlite3_value* value = nullptr;
        if (sqlite3changeset_old(changes, static_cast<int>(i) + 1, &value) == SQLITE_OK && value)
            (*changed.before)[i] = cellOf(value);
    }
    return changed;
}

Result<std::vector<Changed>> changedRows(const sqlite::Connection& connection, std::span<const std::byte> bytes,
                                         PresentNames& present)
{
    sqlite3_changeset_iter* raw = nullptr;
    // The interface is not const; the bytes are only read.
    if (sqlite3changeset_start(&raw, static_cast<int>(bytes.size()), const_cast<std::byte*>(bytes.data())) != SQLITE_OK)
        return std::unexpected(sqlite::lastError(connection.handle(), "reading what an edit changed"));
    const std::unique_ptr<sqlite3_changeset_iter, EndChangeset> changes(raw);
    std::vector<Changed> rows;
    while (sqlite3changeset_next(raw) == SQLITE_ROW)
        rows.push_back(TRY(changedAt(raw, present)));
    return rows;
}

} // namespace

Result<std::uint64_t> computed(const sqlite::Connection& connection)
{
    RememberedNames names(connection);
    Hash sum = 0;
    for (const auto& table : store::catalogue()) {
        auto rows = TRY(connection.prepare(selectAll(table)));
        while (TRY(rows.step()))
            sum += TRY(sumOf(table, cellsAt(rows.handle(), table), names));
    }
    return sum;
}

Result<std::optional<std::uint64_t>> kept(const sqlite::Connection& connection)
{
    const auto text = TRY(schema::metaValue(connection, schema::meta::digest));
    std::uint64_t digest = 0;
    const auto read = std::from_chars(text.data(), text.data() + text.size(), digest, 16);
    if (text.empty() || read.ec != std::errc())
        return std::nullopt;
    return digest;
}

namespace
{

Result<> keep(const sqlite::Connection& connection, std::uint64_t digest)
{
    char text[17] = {};
    std::to_chars(std::begin(text), std::end(text), digest, 16);
    return schema::setMeta(connection, schema::meta::digest, text);
}

} // namespace

Result<> renew(const sqlite::Connection& connection)
{
    const Hash digest = TRY(computed(connection));
    return keep(connection, digest);
}

Result<> follow(const sqlite::Connection& connection, std::span<const std::byte> changes)
{
    const auto digest = TRY(kept(connection));
    if (!digest)
        return {};
    PresentNames present(connection);
    const auto rows = TRY(changedRows(connection, changes, present));
    std::map<std::pair<const TableInfo*, std::int64_t>, Cells> before;
    for (const auto& row : rows)
        if (row.before)
            before.emplace(std::pair(row.table, row.key), *row.before);
    FormerNames former(present, before);
    Hash sum = *digest;
    for (const auto& row : rows) {
        if (row.before)
            sum -= TRY(sumOf(*row.table, *row.before, former));
        if (row.after)
            sum += TRY(sumOf(*row.table, *row.after, present));
    }
    return keep(connection, sum);
}

} // namespace plenary::digest
