// SPDX-License-Identifier: GPL-3.0-or-later
// Document and Writer: saved views.
#include "core/store/saved_views.h"

#include "core/base/text.h"
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
    if (!isUtf8(view.name))
        return fail(Errc::Invalid, PLENARY_TR("core", "The name of the view is not valid UTF-8."));
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

} // namespace plenary
