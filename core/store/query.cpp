// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/query.h"

#include <future>
#include <utility>
#include <vector>

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

Result<WordHits> findWords(const Document& document, const Document& other, const Filter& filter)
{
    const auto wanted = filter.words(false);
    auto words = wanted;
    for (const auto& word : filter.words(true))
        words.push_back(word);
    std::vector<Result<std::vector<Ref>>> found(words.size());
    const auto lookUp = [&](const Document& reader, std::size_t first) {
        for (std::size_t i = first; i < words.size(); i += 2)
            found[i] = reader.search({words[i]});
    };
    auto half = std::async(std::launch::async, [&] { lookUp(other, 1); });
    lookUp(document, 0);
    half.get();
    WordHits hits;
    for (std::size_t i = 0; i < words.size(); ++i)
        (i < wanted.size() ? hits.wanted : hits.excluded).push_back(TRY(std::move(found[i])));
    return hits;
}

Result<Selection> runFilter(const Document& document, const Dataset& data, const Filter& filter, const Zone& zone)
{
    return select(data, filter, TRY(findWords(document, filter)), zone);
}

} // namespace plenary
