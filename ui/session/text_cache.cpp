// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/session/text_cache.h"

#include "core/store/statement_words.h"

namespace plenary
{

namespace
{

constexpr std::size_t mostRemembered = 50'000;

/// The texts of `ids`, of which those that are not known yet are read.
template <class Id, class Value, class Read>
Result<std::vector<Value>> known(std::unordered_map<Id, Value>& known, std::span<const Id> ids, const Read& read)
{
    std::vector<Id> missing;
    for (const Id id : ids)
        if (!known.contains(id))
            missing.push_back(id);
    if (known.size() + missing.size() > mostRemembered && known.size() > missing.size())
        known.clear();
    if (known.empty())
        missing.assign(ids.begin(), ids.end());
    if (!missing.empty()) {
        auto texts = TRY(read(std::span<const Id>(missing)));
        for (std::size_t i = 0; i < missing.size(); ++i)
            known[missing[i]] = std::move(texts[i]);
    }
    std::vector<Value> texts;
    texts.reserve(ids.size());
    for (const Id id : ids)
        texts.push_back(known[id]);
    return texts;
}

} // namespace

Result<std::vector<Text>> TextCache::titles(const Document& document, std::span<const EventId> ids)
{
    return known(m_titles, ids, [&](std::span<const EventId> missing) { return document.eventTitles(missing); });
}

Result<std::vector<StatementWords>> TextCache::words(const Document& document, std::span<const PositionId> ids)
{
    return known(m_words, ids, [&](std::span<const PositionId> missing) { return statementWords(document, missing); });
}

void TextCache::forget(const Touched& touched)
{
    if (touched.everything)
        m_titles.clear();
    if (touched.anything)
        m_words.clear(); // a passage may be behind any of them
    for (const EventId event : touched.events)
        m_titles.erase(event);
}

} // namespace plenary
