// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/statement_words.h"

#include <algorithm>

namespace plenary
{

Result<std::vector<StatementWords>> statementWords(const Document& document, std::span<const PositionId> ids)
{
    std::vector<StatementWords> found;
    found.reserve(ids.size());
    for (const PositionId id : ids) {
        StatementWords words;
        auto position = document.read(id);
        if (!position && position.error().code != Errc::NotFound)
            return std::unexpected(position.error());
        if (position) {
            words.summary = std::move(position->summary);
            const auto rows = TRY(document.evidence({EntityKind::Position, id.value}));
            const auto said = std::ranges::find_if(rows, [](const EvidenceRow& row) { return !row.quote.empty(); });
            if (said != rows.end())
                words.quote = said->quote;
        }
        found.push_back(std::move(words));
    }
    return found;
}

} // namespace plenary
