// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/session/title_cache.h"

namespace plenary
{

namespace
{

constexpr std::size_t mostRemembered = 50'000;

} // namespace

Result<std::vector<Text>> TitleCache::read(const Document& document, std::span<const EventId> ids)
{
    std::vector<EventId> missing;
    for (const EventId id : ids)
        if (!m_read.contains(id))
            missing.push_back(id);
    if (m_read.size() + missing.size() > mostRemembered && m_read.size() > missing.size())
        m_read.clear();
    if (m_read.empty())
        missing.assign(ids.begin(), ids.end());
    if (!missing.empty()) {
        auto titles = TRY(document.eventTitles(missing));
        for (std::size_t i = 0; i < missing.size(); ++i)
            m_read[missing[i]] = std::move(titles[i]);
    }
    std::vector<Text> titles;
    titles.reserve(ids.size());
    for (const EventId id : ids)
        titles.push_back(m_read[id]);
    return titles;
}

void TitleCache::forget(const Touched& touched)
{
    if (touched.everything)
        m_read.clear();
    for (const EventId event : touched.events)
        m_read.erase(event);
}

} // namespace plenary
