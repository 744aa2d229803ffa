// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/backups.h"

#include "core/base/files.h"
#include "core/base/sha256.h"

#include <algorithm>
#include <chrono>
#include <optional>

namespace plenary
{

namespace
{

namespace fs = std::filesystem;

constexpr std::pair<BackupReason, std::string_view> reasons[] = {
    {BackupReason::Merge, "merge"}, {BackupReason::Compact, "compact"}, {BackupReason::Import, "import"}};
constexpr std::string_view ending = ".plenary";
constexpr std::size_t stampLength = 17; ///< 20250211T093000.5 has a tenth, so that two in one second differ

/// What the names of the copies of a document begin with: its own name, for people, and a mark of where it lies.
std::string startOf(const fs::path& document)
{
    std::error_code error;
    auto place = fs::weakly_canonical(document, error);
    const std::string text = error ? document.string() : place.string();
    return slug(document.stem().string()).substr(0, 60) + "-" + sha256Hex(std::as_bytes(std::span(text))).substr(0, 8) +
           "-";
}

std::string stamp()
{
    using namespace std::chrono;
    const auto now = system_clock::now();
    const auto seconds = system_clock::to_time_t(now);
    std::tm utc{};
    gmtime_r(&seconds, &utc);
    char text[32];
    const auto length = std::strftime(text, sizeof text, "%Y%m%dT%H%M%S", &utc);
    const auto tenth = duration_cast<milliseconds>(now.time_since_epoch()).count() / 100 % 10;
    return std::string(text, length) + "." + std::to_string(tenth);
}

/// `20250211T093000.5` as 2025-02-11T09:30:00Z.
std::string asTime(std::string_view stamp)
{
    const auto part = [&](std::size_t from, std::size_t length) { return std::string(stamp.substr(from, length)); };
    return part(0, 4) + "-" + part(4, 2) + "-" + part(6, 2) + "T" + part(9, 2) + ":" + part(11, 2) + ":" + part(13, 2) +
           "Z";
}

/// What a name says; nothing where it is not of the document.
std::optional<Backup> read(const fs::path& file, const std::string& start)
{
    const std::string name = file.filename().string();
    if (!name.starts_with(start) || !name.ends_with(ending) ||
        name.size() < start.size() + stampLength + 1 + ending.size())
        return std::nullopt;
    const std::string_view rest = std::string_view(name).substr(start.size());
    const auto word = rest.substr(stampLength + 1, rest.size() - stampLength - 1 - ending.size());
    const auto reason = std::ranges::find(reasons, word, &std::pair<BackupReason, std::string_view>::second);
    if (reason == std::end(reasons) || rest[8] != 'T' || rest[15] != '.')
        return std::nullopt;
    return Backup{file, asTime(rest), reason->first, files::sizeOf(file)};
}

} // namespace

std::string_view wordOf(BackupReason reason)
{
    return std::ranges::find(reasons, reason, &std::pair<BackupReason, std::string_view>::first)->second;
}

Result<Backup> Backups::keep(const Document& document, BackupReason reason, const Progress& progress) const
{
    std::error_code error;
    fs::create_directories(m_folder, error);
    if (error)
        return std::unexpected(files::cannotWrite(m_folder, error.value()));
    const auto start = startOf(document.path());
    const auto path = m_folder / (start + stamp() + "-" + std::string(wordOf(reason)) + std::string(ending));
    TRY(document.copyTo(path, progress));
    prune(document.path());
    const auto made = read(path, start);
    return made ? Result<Backup>(*made)
                : fail(Errc::Io, PLENARY_TR("core", "%1 cannot be read again."), {path.string()});
}

std::vector<Backup> Backups::of(const fs::path& document) const
{
    std::vector<Backup> found;
    const auto start = startOf(document);
    std::error_code error;
    for (auto entry = fs::directory_iterator(m_folder, error); !error && entry != fs::directory_iterator();
         entry.increment(error))
        if (auto backup = read(entry->path(), start))
            found.push_back(std::move(*backup));
    std::ranges::sort(found, std::greater(), [](const Backup& backup) { return backup.path.filename().string(); });
    return found;
}

void Backups::prune(const fs::path& document) const
{
    constexpr std::size_t alwaysKept = 3;
    const auto all = of(document);
    const auto oldest = std::chrono::system_clock::now() - std::chrono::days(daysKept);
    for (std::size_t i = alwaysKept; i < all.size(); ++i) {
        std::error_code error;
        const auto time = parseTime(all[i].at);
        const auto limit = std::chrono::duration_cast<std::chrono::milliseconds>(oldest.time_since_epoch()).count();
        if (i >= mostKept || (time && time->latestEnd < limit))
            fs::remove(all[i].path, error);
    }
}

} // namespace plenary
