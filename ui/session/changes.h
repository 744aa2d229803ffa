// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFlags>

namespace plenary
{

/// What of the state changed; views look at what concerns them.
enum class Change {
    Document = 1, ///< another document, another state of it, or none
    Filter = 2,
    AsOf = 4,
    Selection = 8,
    Timeline = 16,
    Language = 32,
    Theme = 64,
    Stances = 128,
    Map = 256,
    Counting = 512,
    Facets = 1024,
    History = 2048, ///< there is another edit to undo or redo; what it changed may follow
    Loading = 4096  ///< the document as it was is being loaded, or no more
};
Q_DECLARE_FLAGS(Changes, Change)
Q_DECLARE_OPERATORS_FOR_FLAGS(Changes)

} // namespace plenary
