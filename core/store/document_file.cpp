// SPDX-License-Identifier: GPL-3.0-or-later
// Document as a file: opened, made, edited, copied, closed.
#include "core/store/document.h"

#include "core/base/files.h"
#include "core/base/new_file.h"
#include "core/store/digest.h"
#include "core/store/opening.h"
#include "core/store/schema.h"
#include "core/store/side_files.h"
#include "core/store/upgrade.h"

#include <algorithm>
#include <cstdlib>

namespace plenary
{

namespace fs = std::filesystem;
using sqlite::Access;

namespace
{

/// Where a new document is to stand: nothing is there yet, and nothing that SQLite would take for a part of it.
Result<fs::path> placeForNew(const fs::path& given)
{
    auto target = TRY(files::resolvedTarget(given));
    if (files::isThere(target))
        return fail(Errc::Conflict, PLENARY_TR("core", "%1 exists already: choose another name or delete it first."),
                    {given.string()});
    if (target.native().size() > sqlite::longestPath)
        return fail(Errc::Invalid,
                    PLENARY_TR("core", "The path of %1 is too long for a document: keep it in a folder higher up."),
                    {given.string()});
    for (const auto& leftover : {sqlite::logOf(target), sqlite::journalOf(target)})
        if (files::sizeOf(leftover) > 0)
            return fail(Errc::Conflict,
                        PLENARY_TR("core",
                                   "%1 would be spoiled by %2, which an earlier document of this name left: move "
                                   "that file away, or choose another name."),
                        {given.string(), leftover.string()});
    NewFile::removeAbandoned(target.parent_path());
    return target;
}

/// Fills the tables of a document being made, of which nobody else knows: it needs no journal on the disk.
Result<> fillNew(const fs::path& path, const Summit& summit, const std::function<Result<>(Writer&)>& fill)
{
    const auto connection = TRY(sqlite::Connection::open(path, Access::Private));
    connection.trustSchema();
    TRY(connection.execute("PRAGMA journal_mode=MEMORY; PRAGMA synchronous=OFF; PRAGMA cache_size=-65536;"));
    auto transaction = TRY(sqlite::Transaction::begin(connection));
    TRY(schema::create(connection));
    {
        const std::string language = summit.languages.empty() ? "en" : summit.languages.front();
        TRY(schema::setMeta(connection, schema::meta::language, language));
        TRY(connection.execute("PRAGMA defer_foreign_keys=ON")); // records may refer to those that follow
        Writer writer(connection, language);
        (void)TRY(writer.put(summit));
        if (fill) {
            TRY(schema::dropSearchTriggers(connection));
            TRY(fill(writer));
        }
    }
    if (fill)
        TRY(schema::restoreSearch(connection));
    TRY(digest::renew(connection));
    return transaction.commit();
}

Error cancelled()
{
    return {Errc::Cancelled, PLENARY_TR("core", "Copying the document as it was is cancelled.")};
}

/// Of the work of copyAt(), the share that copying is; the rest is taking edits back.
constexpr double copying = 0.9;

/// Takes back the edits after the one numbered `change` in a copy of which nobody else knows.
Result<> goBack(const fs::path& path, std::int64_t change, const Progress& progress)
{
    const auto connection = TRY(sqlite::Connection::open(path, Access::Private));
    connection.trustSchema();
    TRY(connection.execute("PRAGMA journal_mode=MEMORY; PRAGMA synchronous=OFF;"));
    if (progress && !progress(copying))
        return std::unexpected(cancelled());
    if (auto gone = history::goTo(connection, change); !gone && gone.error().code == Errc::NotFound)
        return fail(Errc::Conflict,
                    PLENARY_TR("core", "This document lacks edits that the figure was made after: redo them first."));
    else
        return gone;
}

/// As one consistent picture, whatever is written meanwhile.
Result<> copyAll(const sqlite::Connection& connection, const NewFile& copy)
{
    auto vacuum = TRY(connection.prepare("VACUUM INTO ?"));
    vacuum.bind(1, sqlite::uriOf(copy.path(), Access::Private));
    return vacuum.run();
}

/// With a log that all who have the file open share; it is there once something was read.
Result<> letWrite(const sqlite::Connection& connection)
{
    connection.trustSchema();
    TRY(connection.execute("PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL;"));
    (void)TRY(connection.number("SELECT count(*) FROM sqlite_schema"));
    return {};
}

} // namespace

Document::Document(sqlite::Connection connection, fs::path path, bool readOnly)
    : m_connection(std::move(connection)), m_path(std::move(path)), m_identity(identityOf(m_path)), m_readOnly(readOnly)
{
}

Result<Document> Document::open(const fs::path& given, OpenMode mode, const Progress& progress)
{
    const auto path = TRY(opening::place(given));
    const bool readOnly = mode == OpenMode::ReadOnly || !opening::isWritable(path);
    std::vector<Error> remarks;
    auto connection = TRY(opening::connect(path, given, readOnly, remarks));
    const auto format = opening::verifyContent(connection, path);
    if (!format)
        return std::unexpected(opening::naming(format.error(), given));
    if (*format < schema::version)
        return openOlder(std::move(connection), path, given, readOnly, progress);
    if (!readOnly)
        TRY(letWrite(connection));
    Document document(std::move(connection), path, readOnly);
    document.noteLog();
    document.m_remarks = std::move(remarks);
    return document;
}

/// A document of an older format: for reading it is made in a file of which nobody else knows; for writing the new one
/// takes its place, and the old one stays beside it.
Result<Document> Document::openOlder(sqlite::Connection older, const fs::path& path, const fs::path& given,
                                     bool readOnly, const Progress& progress)
{
    const auto format = static_cast<int>(TRY(older.number("PRAGMA user_version")));
    std::optional<upgrade::Turn> turn;
    if (!readOnly) {
        turn.emplace(TRY(upgrade::Turn::wait(path)));
        // Whoever had the turn before may have brought it over meanwhile.
        if (older.hasMoved()) {
            turn.reset();
            return open(given, OpenMode::ReadWrite, progress);
        }
    }
    auto made = upgrade::made(older, readOnly ? upgrade::temporaryPlace() : path, progress);
    if (!made)
        return std::unexpected(opening::naming(std::move(made).error(), given));
    if (readOnly) { // the file goes with `made`; what is open stays readable
        Document shown(TRY(sqlite::Connection::open(made->path(), Access::Immutable)), path, true);
        shown.m_olderFormat = format;
        return shown;
    }
    {
        const auto closing = std::move(older);
    }
    const auto backup = TRY(upgrade::keptBeside(path, format));
    TRY(made->replaceTarget());
    auto document = TRY(open(path, OpenMode::ReadWrite));
    document.m_remarks.push_back(
        {Errc::Conflict,
         PLENARY_TR("core", "%1 was brought to the present format; as it was before, it lies in %2."),
         {given.string(), backup.string()}});
    return document;
}

Result<Document> Document::create(const fs::path& given, const Summit& summit,
                                  const std::function<Result<>(Writer&)>& fill)
{
    const auto target = TRY(placeForNew(given));
    auto made = TRY(NewFile::beside(target));
    std::optional<Error> refused; // by what fills it: such an error speaks of its own files
    const auto filling = [&](Writer& writer) {
        auto filled = fill(writer);
        if (!filled)
            refused = filled.error();
        return filled;
    };
    auto built = fillNew(made.path(), summit, fill ? std::function<Result<>(Writer&)>(filling) : nullptr);
    if (!built)
        return std::unexpected(refused ? *refused : opening::naming(std::move(built).error(), given));
    TRY(made.publish());
    return justMade(target);
}

/// Opened without a log, so that even now nothing lies beside it.
Result<Document> Document::justMade(const fs::path& path)
{
    auto connection = TRY(sqlite::Connection::open(path, Access::ReadWrite));
    connection.trustSchema();
    TRY(connection.execute("PRAGMA synchronous=FULL;"));
    return Document(std::move(connection), path, false);
}

Document& Document::operator=(Document&& other) noexcept
{
    std::swap(m_connection, other.m_connection);
    std::swap(m_path, other.m_path);
    std::swap(m_identity, other.m_identity);
    std::swap(m_log, other.m_log);
    std::swap(m_readOnly, other.m_readOnly);
    std::swap(m_remarks, other.m_remarks);
    std::swap(m_language, other.m_language);
    std::swap(m_foldedTerms, other.m_foldedTerms);
    return *this;
}

Document::~Document()
{
    if (!m_connection.handle() || m_readOnly)
        return;
    if (isCutOff()) {
        m_connection.keepLogWhenClosed(); // what it has of the log is old: nothing of it may come into the file
        return;
    }
    if (checkInPlace()) {
        // Leaves one plain file behind where nobody else has it open, so that a reader needs no side files; and one
        // that is whole without them where somebody has.
        (void)settle();
        m_connection.leaveLog();
        return;
    }
    // The edits go where the file went; the log that lies at its old place may be that of another file by now.
    (void)settle();
    m_connection.keepLogWhenClosed();
}

/// Why the document must not be changed, if so.
Result<> Document::checkInPlace() const
{
    if (m_readOnly)
        return fail(
            Errc::Io,
            PLENARY_TR("core", "%1 is open for reading only: save a copy in a folder of your own and edit that."),
            {m_path.string()});
    if (m_connection.hasMoved() || identityOf(m_path) != m_identity)
        return fail(Errc::Conflict,
                    PLENARY_TR("core", "%1 was moved, removed or replaced by another program while it was open, so "
                                       "nothing was changed: save a copy under another name and go on there."),
                    {m_path.string()});
    return {};
}

void Document::noteLog()
{
    if (!m_readOnly)
        m_log = identityOf(sqlite::sharedMemoryOf(m_path));
}

/// Whether others took the log away that it shares with them. SQLite keeps them from that by a lock; but locks of POSIX
/// are those of a process, and go whenever anything in it, be it a file dialog that looks what sort of file this is,
/// opens the file and closes it. What is read then is old, and an edit on it would bring old pages into the file.
bool Document::isCutOff() const
{
    return m_log && identityOf(sqlite::sharedMemoryOf(m_path)) != m_log;
}

Result<bool> Document::rejoin()
{
    if (!isCutOff())
        return false;
    // First closed: of two connections in one process SQLite takes the locks of the one for those of the other, and
    // this one believes to have a lock.
    m_connection.keepLogWhenClosed();
    {
        auto old = TRY(sqlite::Connection::openMemory());
        std::swap(old, m_connection);
    }
    std::vector<Error> remarks;
    m_connection = TRY(opening::connect(m_path, m_path, false, remarks));
    if (TRY(opening::verifyContent(m_connection, m_path)) != schema::version)
        return fail(Errc::Conflict,
                    PLENARY_TR("core", "%1 was brought to another format by another program: open it again."),
                    {m_path.string()});
    TRY(letWrite(m_connection));
    m_foldedTerms = {};
    m_language.clear();
    noteLog();
    return true;
}

/// Before every change.
Result<> Document::beReady()
{
    TRY(checkInPlace());
    (void)TRY(rejoin());
    return {};
}

Result<> Document::edit(const EditLabel& label, const std::function<Result<>(Writer&)>& change)
{
    TRY(beReady());
    const char* user = std::getenv("USER");
    const auto language = TRY(baseLanguage());
    return history::record(m_connection, user ? user : "", label, [&]() -> Result<> {
        Writer writer(m_connection, language);
        return change(writer);
    });
}

Result<HistoryEntry> Document::undo()
{
    TRY(beReady());
    return history::undo(m_connection);
}

Result<HistoryEntry> Document::redo()
{
    TRY(beReady());
    return history::redo(m_connection);
}

Result<> Document::goTo(std::int64_t edit)
{
    TRY(beReady());
    return history::goTo(m_connection, edit);
}

Result<bool> Document::settle() const
{
    return m_readOnly || isCutOff() ? Result<bool>(true) : m_connection.emptyLog();
}

Result<> Document::fill(const std::function<Result<>(Writer&)>& change)
{
    TRY(beReady());
    const auto language = TRY(baseLanguage());
    TRY(m_connection.execute("PRAGMA cache_size=-65536;"));
    auto transaction = TRY(sqlite::Transaction::begin(m_connection));
    TRY(m_connection.execute("PRAGMA defer_foreign_keys=ON"));
    TRY(schema::dropSearchTriggers(m_connection));
    {
        Writer writer(m_connection, language);
        TRY(change(writer));
    }
    TRY(schema::restoreSearch(m_connection));
    TRY(digest::renew(m_connection));
    return transaction.commit();
}

Result<> Document::copyTo(const fs::path& given, const Progress& progress) const
{
    const auto target = TRY(placeForNew(given));
    auto copy = TRY(NewFile::beside(target));
    const double whole = std::max(1.0, static_cast<double>(files::sizeOf(m_path)));
    const sqlite::Watch watch(m_connection, [&] {
        return !progress || progress(std::min(1.0, static_cast<double>(files::sizeOf(copy.path())) / whole));
    });
    if (auto copied = copyAll(m_connection, copy); !copied)
        return std::unexpected(opening::naming(std::move(copied).error(), given));
    return copy.publish();
}

Result<Document> Document::copyAt(std::int64_t change, const fs::path& given, const Progress& progress) const
{
    const auto target = TRY(placeForNew(given));
    auto copy = TRY(NewFile::beside(target));
    TRY(m_connection.copyPages(copy.path(), progress ? [&](double share) { return progress(copying * share); }
                                                     : std::function<bool(double)>()));
    TRY(goBack(copy.path(), change, progress));
    TRY(copy.publish());
    return justMade(target);
}

} // namespace plenary
