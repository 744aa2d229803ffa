// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/query.h"

namespace plenary
{

Result<WordHits> findWords(const Document& document, const Filter& filter)
{
    WordHits hits;
    for (const auto& word : filter.words(false))
        hits.wanted.push_back(TRY(document.search({word})));
    for (const auto& word : filter.words(true))
        hits.excluded.push_back(TRY(document.search({word})));
    return hits;
}

Result<Selection> runFilter(const Document& document, const Dataset& data, const Filter& filter, const Zone& zone)
{
    return select(data, filter, TRY(findWords(document, filter)), zone);
}

} // namespace plenary
