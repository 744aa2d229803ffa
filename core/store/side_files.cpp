// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/side_files.h"

#include "core/base/files.h"
#include "core/store/rollback_journal.h"
#include "core/store/sqlite.h"

#include <algorithm>
#include <map>
#include <optional>
#include <vector>

namespace plenary::sqlite
{

namespace fs = std::filesystem;

namespace
{

using Bytes = std::vector<std::byte>;

constexpr std::size_t headerSize = 100;
constexpr std::size_t pagesAt = 28; ///< the count of pages in it

/// What the first bytes of a database say.
struct Header
{
    bool hasLog = false;
    std::uint32_t pageSize = 0;
    std::uint32_t changes = 0;
    std::uint32_t pages = 0;
};

Result<Header> headerOf(const Connection& database)
{
    Bytes bytes(headerSize);
    TRY(database.readFile(0, bytes));
    const auto size = bigEndian(bytes, 16, 2);
    return Header{bigEndian(bytes, 18, 1) == 2 && bigEndian(bytes, 19, 1) == 2, size == 1 ? 65536 : size,
                  bigEndian(bytes, changesAt), bigEndian(bytes, pagesAt)};
}

Result<bool> isPage(const Connection& database, std::uint32_t number, std::span<const std::byte> content)
{
    Bytes page(content.size());
    TRY(database.readFile((std::uint64_t{number} - 1) * content.size(), page));
    return std::ranges::equal(page, content);
}

/// The running sum over a log (sqlite.org/fileformat.html, 4.2).
class LogSum
{
public:
    explicit LogSum(bool bigEndianWords) : m_bigEndianWords(bigEndianWords) {}

    void add(std::span<const std::byte> bytes)
    {
        for (std::size_t at = 0; at + 8 <= bytes.size(); at += 8) {
            m_first += word(bytes, at) + m_second;
            m_second += word(bytes, at + 4) + m_first;
        }
    }
    bool is(std::span<const std::byte> bytes, std::size_t at) const
    {
        return m_first == bigEndian(bytes, at) && m_second == bigEndian(bytes, at + 4);
    }

private:
    std::uint32_t word(std::span<const std::byte> bytes, std::size_t at) const
    {
        const auto value = bigEndian(bytes, at);
        return m_bigEndianWords ? value : __builtin_bswap32(value);
    }

    bool m_bigEndianWords;
    std::uint32_t m_first = 0;
    std::uint32_t m_second = 0;
};

/// The committed part of a write-ahead log.
struct Log
{
    std::uint32_t pageSize = 0;
    std::map<std::uint32_t, std::uint64_t> pages;           ///< where the last state of each page stands
    std::optional<std::uint32_t> firstChanges, lastChanges; ///< the count of changes in the first and last header
};

constexpr std::size_t logHeaderSize = 32;
constexpr std::size_t frameHeaderSize = 24;

/// Reads frames as SQLite does when it recovers a log: up to the last commit whose sums and salts are right.
Log readLog(std::ifstream& file)
{
    Log committed;
    Bytes head(logHeaderSize);
    if (!readAt(file, 0, head) || (bigEndian(head, 0) & ~1U) != 0x377F0682)
        return committed;
    LogSum sum((bigEndian(head, 0) & 1) != 0);
    sum.add(std::span(head).first(24));
    const auto pageSize = bigEndian(head, 8);
    if (!sum.is(head, 24) || pageSize < 512 || pageSize > 65536)
        return committed;
    committed.pageSize = pageSize;
    Log sofar = committed;
    Bytes frame(frameHeaderSize + pageSize);
    for (std::uint64_t at = logHeaderSize; readAt(file, at, frame); at += frame.size()) {
        const std::span bytes(frame);
        if (!std::ranges::equal(bytes.subspan(8, 8), std::span(head).subspan(16, 8)))
            break;
        sum.add(bytes.first(8));
        sum.add(bytes.subspan(frameHeaderSize));
        if (!sum.is(bytes, 16))
            break;
        const auto page = bigEndian(bytes, 0);
        sofar.pages[page] = at + frameHeaderSize;
        if (page == 1) {
            sofar.lastChanges = bigEndian(bytes, frameHeaderSize + changesAt);
            sofar.firstChanges = sofar.firstChanges.value_or(*sofar.lastChanges);
        }
        if (bigEndian(bytes, 4) != 0)
            committed = sofar;
    }
    return committed;
}

Result<SideFile> judgeLog(const Connection& database, const Header& header, const fs::path& path)
{
    if (!files::isThere(path))
        return SideFile::None;
    std::ifstream file(path, std::ios::binary);
    const Log log = files::isRegular(path) ? readLog(file) : Log{};
    if (log.pages.empty())
        return SideFile::Settled;
    if (log.pageSize != header.pageSize)
        return SideFile::Foreign;
    bool isThere = true;
    for (auto page = log.pages.begin(); isThere && page != log.pages.end(); ++page) {
        Bytes content(log.pageSize);
        if (!readAt(file, page->second, content))
            return SideFile::Settled; // somebody is emptying it right now
        isThere = TRY(isPage(database, page->first, content));
    }
    if (isThere)
        return SideFile::Settled;
    if (!header.hasLog)
        return SideFile::Foreign;
    const bool follows =
        !log.firstChanges || (header.changes + 1 >= *log.firstChanges && header.changes <= *log.lastChanges);
    return follows ? SideFile::Own : SideFile::Foreign;
}

/// How the pages of a database are to those of a journal beside it.
struct Likeness
{
    bool hasSame = false;     ///< one is as it was
    bool firstIsSame = false; ///< the first one, with the header, is
};

Result<Likeness> compare(const Connection& database, const RollbackJournal& journal)
{
    Likeness found;
    for (const auto& [number, page] : journal.pages) {
        const bool isSame = TRY(isPage(database, number, page));
        found.hasSame |= isSame;
        found.firstIsSame |= isSame && number == 1;
    }
    return found;
}

/// Whether the database holds together without what lies beside it.
bool isSound(const fs::path& path)
{
    const auto alone = Connection::open(path, Access::Immutable);
    return alone && alone->text("PRAGMA quick_check(1)").value_or("") == "ok";
}

Result<SideFile> judgeJournal(const Connection& database, const Header& header, const fs::path& path)
{
    const auto name = journalOf(path);
    if (!files::isThere(name))
        return SideFile::None;
    std::ifstream file(name, std::ios::binary);
    // SQLite takes a journal for one to be rolled in where its first byte is not 0 and nobody is writing.
    if (!files::isRegular(name) || file.peek() <= 0 || database.isBeingWritten())
        return SideFile::Settled;
    const auto journal = readJournal(name);
    if (journal.pageSize == 0)
        return SideFile::Settled;
    const auto pagesNow = files::sizeOf(path) / std::max(1U, header.pageSize);
    if (journal.pageSize != header.pageSize || journal.pagesBefore == 0 || journal.pagesBefore > pagesNow)
        return SideFile::Foreign;
    // SQLite writes the first page, and counts, when a transaction is to be kept; before, the header is what it was.
    const auto likeness = TRY(compare(database, journal));
    const auto before = journal.changes();
    const bool isBeingKept = before && header.changes == *before + 1;
    const bool isBefore =
        before ? header.changes == *before && likeness.firstIsSame : header.pages == journal.pagesBefore;
    if (!isBeingKept && !isBefore)
        return SideFile::Foreign;
    // Half of a transaction may look sound, so that alone says nothing; but what it leads back to must be sound.
    if (isSound(path) && ((isBeingKept && !likeness.hasSame) || !TRY(isSoundRolledBack(database, journal))))
        return SideFile::Foreign;
    return SideFile::Own;
}

} // namespace

std::uint32_t bigEndian(std::span<const std::byte> bytes, std::size_t at, std::size_t count)
{
    std::uint32_t value = 0;
    for (std::size_t i = 0; i < count; ++i)
        value = (value << 8) | std::to_integer<std::uint32_t>(bytes[at + i]);
    return value;
}

bool readAt(std::ifstream& file, std::uint64_t offset, std::span<std::byte> bytes)
{
    file.clear();
    file.seekg(static_cast<std::streamoff>(offset));
    file.read(reinterpret_cast<char*>(bytes.data()), static_cast<std::streamsize>(bytes.size()));
    return file.gcount() == static_cast<std::streamsize>(bytes.size());
}

fs::path logOf(const fs::path& database)
{
    return database.string() + "-wal";
}

fs::path sharedMemoryOf(const fs::path& database)
{
    return database.string() + "-shm";
}

fs::path journalOf(const fs::path& database)
{
    return database.string() + "-journal";
}

Result<SideFiles> judgeSideFiles(const Connection& database, const fs::path& path)
{
    if (!files::isThere(logOf(path)) && !files::isThere(journalOf(path)))
        return SideFiles{};
    const auto header = TRY(headerOf(database));
    return SideFiles{TRY(judgeLog(database, header, logOf(path))), TRY(judgeJournal(database, header, path))};
}

} // namespace plenary::sqlite
