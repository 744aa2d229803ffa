// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/document.h"

#include <span>
#include <unordered_map>
#include <vector>

namespace plenary
{

/// Titles of events, read from the document when they are first shown and then remembered.
class TitleCache
{
public:
    [[nodiscard]] Result<std::vector<Text>> read(const Document& document, std::span<const EventId> ids);
    /// Those of events that were changed.
    void forget(const Touched& touched);

private:
    std::unordered_map<EventId, Text> m_read;
};

} // namespace plenary
