// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/rollback_journal.h"

#include "core/store/side_files.h"
#include "core/store/sqlite.h"

#include <algorithm>
#include <fstream>

#include <sqlite3.h>

namespace plenary::sqlite
{

namespace
{

using Bytes = std::vector<std::byte>;

constexpr std::uint64_t largestTried = 256U << 20;
constexpr std::uint32_t magic[] = {0xD9D505F9, 0x20A163D7};
constexpr std::uint32_t untilTheEnd = 0xFFFFFFFF; ///< in place of the count of records

/// One part of a journal: a header that fills a sector, and records. Yields where the next one begins; 0 at the end.
std::uint64_t readPart(std::ifstream& file, std::uint64_t at, RollbackJournal& journal)
{
    Bytes head(28);
    if (!readAt(file, at, head) || bigEndian(head, 0) != magic[0] || bigEndian(head, 4) != magic[1])
        return 0;
    const auto sector = bigEndian(head, 20);
    const auto pageSize = bigEndian(head, 24);
    if (pageSize < 512 || pageSize > 65536 || sector < 512 || sector > 65536)
        return 0;
    if (at == 0) {
        journal.pagesBefore = bigEndian(head, 16);
        journal.pageSize = pageSize;
    }
    Bytes record(journal.pageSize + 8);
    const std::uint32_t records = bigEndian(head, 8);
    at += sector;
    for (std::uint32_t i = 0; (i < records || records == untilTheEnd) && readAt(file, at, record); ++i) {
        const auto number = bigEndian(record, 0);
        if (number == 0)
            return 0;
        // What a page was at first is what it is set back to.
        journal.pages.try_emplace(number, record.begin() + 4, record.end() - 4);
        at += record.size();
    }
    return records == untilTheEnd ? 0 : (at + sector - 1) / sector * sector;
}

} // namespace

std::optional<std::uint32_t> RollbackJournal::changes() const
{
    const auto first = pages.find(1);
    return first == pages.end() ? std::nullopt : std::optional(bigEndian(first->second, changesAt));
}

RollbackJournal readJournal(const std::filesystem::path& path)
{
    RollbackJournal journal;
    std::ifstream file(path, std::ios::binary);
    for (std::uint64_t at = readPart(file, 0, journal); at != 0;)
        at = readPart(file, at, journal);
    return journal;
}

Result<bool> isSoundRolledBack(const Connection& database, const RollbackJournal& journal)
{
    const std::uint64_t size = std::uint64_t{journal.pagesBefore} * journal.pageSize;
    if (size > largestTried)
        return true;
    const auto memory = TRY(Connection::openMemory());
    auto* image = static_cast<std::byte*>(sqlite3_malloc64(size));
    if (!image)
        return fail(Errc::Io,
                    PLENARY_TR("core", "There is not enough memory to open the document: close other programs."));
    const auto bytes = static_cast<sqlite3_int64>(size);
    const auto read = database.readFile(0, {image, size});
    for (const auto& [number, page] : journal.pages)
        if (number <= journal.pagesBefore)
            std::ranges::copy(page, image + (std::uint64_t{number} - 1) * journal.pageSize);
    image[18] = image[19] = std::byte{1}; // a log there is none in memory
    // The image belongs to SQLite from here on, whatever comes of it.
    const int code = sqlite3_deserialize(memory.handle(), "main", reinterpret_cast<unsigned char*>(image), bytes, bytes,
                                         SQLITE_DESERIALIZE_FREEONCLOSE | SQLITE_DESERIALIZE_READONLY);
    TRY(read);
    return code == SQLITE_OK && memory.text("PRAGMA quick_check(1)").value_or("") == "ok";
}

} // namespace plenary::sqlite
