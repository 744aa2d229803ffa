// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/session/opened.h"

#include <algorithm>

namespace plenary
{

Result<OpenedPtr> Opened::of(Document document, FilteredViewPtr view)
{
    auto history = TRY(document.history());
    const auto foreign = TRY(document.foreignState());
    return std::make_unique<Opened>(std::move(document), std::move(view), std::move(history), foreign);
}

Result<> Opened::follow()
{
    auto entries = TRY(document.history());
    for (const auto& entry : entries) {
        const auto known = std::ranges::find(history, entry.number, &HistoryEntry::number);
        if (known == history.end() || known->undone != entry.undone || known->at != entry.at)
            touched.add(document.touchedBy(entry).value_or(Touched{{}, {}, true, true}));
    }
    history = std::move(entries);
    const auto foreign = TRY(document.foreignState());
    if (std::exchange(foreignState, foreign) != foreign)
        distrust();
    return {};
}

const HistoryEntry* Opened::lastDone() const
{
    const auto last = std::find_if(history.rbegin(), history.rend(), [](const auto& entry) { return !entry.undone; });
    return last == history.rend() ? nullptr : &*last;
}

const HistoryEntry* Opened::firstUndone() const
{
    // What was overtaken is on another branch: redo does not lead there.
    const auto first =
        std::ranges::find_if(history, [](const auto& entry) { return entry.undone && !entry.overtaken; });
    return first == history.end() ? nullptr : &*first;
}

} // namespace plenary
