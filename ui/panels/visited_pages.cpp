// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/visited_pages.h"

namespace plenary
{

namespace
{

/// More than anybody goes back through.
constexpr std::size_t mostRemembered = 500;

} // namespace

void VisitedPages::visit(const scene::Target& page)
{
    if (page == shown())
        return;
    m_pages.resize(m_at + 1);
    m_pages.push_back(page);
    if (m_pages.size() > mostRemembered)
        m_pages.erase(m_pages.begin());
    m_at = m_pages.size() - 1;
}

std::optional<std::size_t> VisitedPages::placeBeside(int step, const IsThere& isThere) const
{
    for (auto at = static_cast<std::ptrdiff_t>(m_at) + step; at >= 0 && at < std::ssize(m_pages); at += step) {
        const auto& page = m_pages[static_cast<std::size_t>(at)];
        if (!(page == shown()) && isThere(page))
            return static_cast<std::size_t>(at);
    }
    return std::nullopt;
}

std::optional<scene::Target> VisitedPages::beside(int step, const IsThere& isThere) const
{
    const auto place = placeBeside(step, isThere);
    return place ? std::optional(m_pages[*place]) : std::nullopt;
}

std::optional<scene::Target> VisitedPages::go(int step, const IsThere& isThere)
{
    const auto place = placeBeside(step, isThere);
    if (!place)
        return std::nullopt;
    m_at = *place;
    return shown();
}

} // namespace plenary
