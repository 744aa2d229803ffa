// SPDX-License-Identifier: GPL-3.0-or-later
// Document and Writer: saved views, and the document as it was when a figure was made.
#include "core/store/saved_views.h"

#include "core/store/document.h"

#include <algorithm>
#include <memory>
#include <sqlite3.h>

namespace plenary
{

Result<std::vector<SavedView>> Document::savedViews() const
{
    std::vector<SavedView> views;
    auto rows = TRY(m_connection.prepare("SELECT id, name, sort_order, recipe FROM view ORDER BY sort_order, id"));
    while (TRY(rows.step()))
        views.push_back({rows.integer(0), rows.text(1), static_cast<int>(rows.integer(2)), rows.text(3)});
    return views;
}

Result<std::int64_t> Writer::put(const SavedView& view)
{
    if (view.name.empty() || view.name.size() > 200)
        return fail(Errc::Invalid, PLENARY_TR("core", "A view needs a name of 1 to 200 characters."));
    auto* other = TRY(prepared("SELECT count(*) FROM view WHERE name=? AND id<>?"));
    other->bind(1, view.name).bind(2, view.id);
    const bool taken = TRY(other->step()) && other->integer(0) > 0;
    other->reset();
    if (taken)
        return fail(Errc::Conflict, PLENARY_TR("core", "There is a view “%1” already: choose another name."),
                    {view.name});
    auto* statement = TRY(prepared("INSERT INTO view(id, name, sort_order, recipe) VALUES(?,?,?,?) ON CONFLICT(id) DO "
                                   "UPDATE SET name=excluded.name, sort_order=excluded.sort_order, "
                                   "recipe=excluded.recipe"));
    statement->bindReference(1, view.id).bind(2, view.name).bind(3, view.order).bind(4, view.recipe);
    TRY(statement->run());
    return view.id ? view.id : m_connection.lastInsertId();
}

Result<> Writer::removeView(std::int64_t id)
{
    auto* statement = TRY(prepared("DELETE FROM view WHERE id=?"));
    statement->bind(1, id);
    return statement->run();
}

namespace
{

constexpr int pagesAtATime = 2048;
/// The share of the work that copying is; the rest is taking edits back.
constexpr double copying = 0.9;

struct CloseBackup
{
    void operator()(sqlite3_backup* backup) const { sqlite3_backup_finish(backup); }
};

Error cancelled()
{
    return {Errc::Cancelled, PLENARY_TR("core", "Copying the document as it was is cancelled.")};
}

/// Page by page as one consistent picture, so that it can be told how far it is, and stopped.
Result<> copyPages(const sqlite::Connection& from, const std::filesystem::path& target, const Progress& progress)
{
    const auto to = TRY(sqlite::Connection::open(target, sqlite::Access::Create));
    TRY(to.execute("PRAGMA synchronous=OFF"));
    const std::unique_ptr<sqlite3_backup, CloseBackup> backup(
        sqlite3_backup_init(to.handle(), "main", from.handle(), "main"));
    if (!backup)
        return std::unexpected(sqlite::lastError(to.handle(), "copying it"));
    // Read by its own transaction, the picture stays the same whatever is written meanwhile.
    auto reading = TRY(from.prepare("SELECT count(*) FROM sqlite_schema"));
    (void)TRY(reading.step());
    for (;;) {
        const int code = sqlite3_backup_step(backup.get(), pagesAtATime);
        if (code == SQLITE_DONE)
            return {};
        if (code != SQLITE_OK)
            return std::unexpected(sqlite::lastError(to.handle(), "copying it"));
        const double all = std::max(1, sqlite3_backup_pagecount(backup.get()));
        if (progress && !progress(copying * (1 - sqlite3_backup_remaining(backup.get()) / all)))
            return std::unexpected(cancelled());
    }
}

} // namespace

Result<Document> Document::copyAt(std::int64_t change, const std::filesystem::path& target,
                                  const Progress& progress) const
{
    if (std::error_code error; std::filesystem::exists(target, error))
        return fail(Errc::Conflict, PLENARY_TR("core", "%1 exists already: choose another name or delete it first."),
                    {target.string()});
    TRY(copyPages(m_connection, target, progress));
    auto past = TRY(Document::open(target, OpenMode::ReadWrite));
    if (!past.goTo(change))
        return fail(Errc::Conflict,
                    PLENARY_TR("core", "This document lacks edits that the figure was made after: redo them first."));
    return past;
}

} // namespace plenary
