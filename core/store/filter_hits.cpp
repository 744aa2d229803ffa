// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/filter_hits.h"

#include <algorithm>
#include <future>
#include <iterator>
#include <utility>
#include <vector>

namespace plenary
{

namespace
{

/// The words of a filter, those that are wanted first, looked up by one reader or by two at the same time.
Result<FilterHits> findWith(const Document& document, const Document* other, const Filter& filter)
{
    auto words = filter.words(false);
    const std::size_t wanted = words.size();
    std::ranges::copy(filter.words(true), std::back_inserter(words));
    std::vector<Result<std::vector<Ref>>> found(words.size());
    const std::size_t step = other ? 2 : 1;
    const auto lookUp = [&](const Document& reader, std::size_t first) {
        for (std::size_t i = first; i < words.size(); i += step)
            found[i] = reader.search({words[i]});
    };
    std::future<void> half;
    if (other)
        half = std::async(std::launch::async, [&] { lookUp(*other, 1); });
    lookUp(document, 0);
    if (other)
        half.get();
    FilterHits hits;
    for (std::size_t i = 0; i < words.size(); ++i)
        (i < wanted ? hits.wanted : hits.excluded).push_back(TRY(std::move(found[i])));
    for (const FilterTerm& term : filter.terms)
        if (term.field == FilterField::Attribute)
            hits.attributes.push_back(TRY(document.withAttribute(term.values)));
        else if (term.field == FilterField::Has && term.names(keyOf(Having::Attachment)))
            hits.attached = TRY(document.withAttachments());
    return hits;
}

} // namespace

bool asksStore(const Filter& filter)
{
    return std::ranges::any_of(filter.terms, [](const FilterTerm& term) {
        return term.field == FilterField::Word || term.field == FilterField::Attribute || term.field == FilterField::Has;
    });
}

Result<FilterHits> findHits(const Document& document, const Filter& filter)
{
    return findWith(document, nullptr, filter);
}

Result<FilterHits> findHits(const Document& document, const Document& other, const Filter& filter)
{
    return findWith(document, &other, filter);
}

Result<Selection> runFilter(const Document& document, const Dataset& data, const Filter& filter, const Zone& zone)
{
    return select(data, filter, TRY(findHits(document, filter)), zone);
}

} // namespace plenary
