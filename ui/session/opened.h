// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/session/filtered_view.h"
#include "ui/session/text_cache.h"

#include <memory>
#include <vector>

namespace plenary
{

/// A document and everything that was read from it, shown and replaced as one.
struct Opened
{
    Document document;
    FilteredViewPtr view;
    std::vector<HistoryEntry> history = {};
    std::int64_t foreignState = 0; ///< another one when somebody else wrote
    Touched touched = {};          ///< by edits that the view does not have yet
    TextCache texts = {};
    bool textsFailed = false;  ///< which was told
    bool isLoading = false;    ///< a sample is shown, the rest is on its way
    bool isPartial = false;    ///< a sample is shown, and it stays so

    /// Reads what goes with a view of the document.
    [[nodiscard]] static Result<std::unique_ptr<Opened>> of(Document document, FilteredViewPtr view);

    const Dataset& data() const { return *view->data; }
    /// Nothing is known any more of what edits changed.
    void distrust() { touched.everything = touched.anything = true; }
    /// Takes notice of edits done, undone and redone, and of what others wrote.
    [[nodiscard]] Result<> follow();
    /// The last edit that is in the document, the first that was taken back; nullptr where there is none.
    const HistoryEntry* lastDone() const;
    const HistoryEntry* firstUndone() const;
};
using OpenedPtr = std::unique_ptr<Opened>;

} // namespace plenary
