// SPDX-License-Identifier: GPL-3.0-or-later
// Session: events selected together.
#include "ui/session/session.h"

#include "ui/session/targets.h"

#include <algorithm>

namespace plenary
{

namespace
{

/// A range of events is for reading and comparing, not for everything there is.
constexpr std::size_t mostMarked = 500;

} // namespace

void Session::setMarked(std::vector<EventId> events, EventId latest)
{
    std::erase_if(events, [&](EventId id) { return data().rowOf(id) == noRow; });
    std::ranges::sort(events, {}, [&](EventId id) { return data().rowOf(id); });
    const auto repeated = std::ranges::unique(events);
    events.erase(repeated.begin(), repeated.end());
    events.resize(std::min(events.size(), mostMarked));
    const bool one = events.size() == 1;
    const scene::Target selected = events.empty() ? scene::Target{}
                                   : one          ? scene::Target{scene::Target::Kind::Event, events.front().value}
                                   : latest ? scene::Target{scene::Target::Kind::Event, latest.value}
                                            : m_selected;
    if (events.size() < 2)
        events.clear();
    if (events == m_marked && selected == m_selected)
        return;
    m_marked = std::move(events);
    m_selected = selected;
    emit changed(Change::Selection);
}

void Session::toggleMark(EventId event)
{
    auto events = m_marked;
    if (events.empty() && m_selected.kind == scene::Target::Kind::Event)
        events = {EventId{m_selected.first}};
    const auto found = std::ranges::find(events, event);
    const bool marked = found != events.end();
    if (marked)
        events.erase(found);
    else
        events.push_back(event);
    const EventId latest = !marked           ? event
                           : events.empty() ? EventId{}
                                            : events.back();
    setMarked(std::move(events), latest);
}

void Session::markThrough(EventId event)
{
    const Row last = data().rowOf(event);
    const Row anchor = m_selected.kind == scene::Target::Kind::Event ? data().rowOf(EventId{m_selected.first}) : last;
    if (last == noRow || anchor == noRow)
        return;
    std::vector<EventId> events;
    for (Row row = std::min(anchor, last); row <= std::max(anchor, last) && events.size() < mostMarked; ++row)
        if (visible().events[row] || row == last)
            events.push_back(data().events.id[row]);
    setMarked(std::move(events));
}

/// What is selected and is not among the data any more is selected no longer.
Changes Session::dropMissing()
{
    const auto before = m_marked.size();
    std::erase_if(m_marked, [&](EventId id) { return data().rowOf(id) == noRow; });
    if (m_marked.size() == 1)
        m_marked.clear();
    const bool gone = !isThere(data(), m_selected);
    if (gone)
        m_selected = {};
    return gone || m_marked.size() != before ? Changes(Change::Selection) : Changes();
}

} // namespace plenary
