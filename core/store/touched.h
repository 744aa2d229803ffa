// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/ids.h"

#include <vector>

namespace plenary
{

/// The events and positions that edits may have changed, added or taken away, themselves or in what belongs to them:
/// participants, topics, tags, links, passages. Records of other kinds are few and not listed.
struct Touched
{
    std::vector<EventId> events;
    std::vector<PositionId> positions;
    bool everything = false; ///< it cannot be told, or is too much to be worth telling
    bool anything = false;   ///< there was an edit at all

    bool isEmpty() const { return !anything; }
    /// Puts both into the order of keys, without repetition.
    void tidy();
    void add(const Touched& more);
};

} // namespace plenary
