// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/statement_words.h"
#include "core/store/document.h"

#include <span>
#include <unordered_map>
#include <vector>

namespace plenary
{

/// Texts that charts show, read from the document when they are first shown and then remembered.
class TextCache
{
public:
    [[nodiscard]] Result<std::vector<Text>> titles(const Document& document, std::span<const EventId> ids);
    [[nodiscard]] Result<std::vector<StatementWords>> words(const Document& document, std::span<const PositionId> ids);
    /// Those that edits may have changed: titles of events that were changed, and the words of all statements.
    void forget(const Touched& touched);

private:
    std::unordered_map<EventId, Text> m_titles;
    std::unordered_map<PositionId, StatementWords> m_words;
};

} // namespace plenary
