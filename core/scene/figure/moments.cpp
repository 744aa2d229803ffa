// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scene/figure/moments.h"

#include "core/scene/map/map.h"
#include "core/scene/timeline/timeline.h"
#include "core/scene/view/made_in_time.h"

#include <algorithm>

namespace plenary::scene
{

namespace
{

constexpr Instant quarter = 15 * millisecondsPerMinute;
constexpr Instant fewDays = 3 * millisecondsPerDay;

/// When what is drawn counts for certain.
class Happenings
{
public:
    Happenings(const View& view, const ChartOptions& chart) : m_view(view)
    {
        switch (drawnKind(chart)) {
        case EntityKind::Event:
            addEvents(shownTime(chart));
            break;
        case EntityKind::Pledge:
            addSums();
            break;
        case EntityKind::Signature:
            addActs(instrumentOf(view.data, chart.map));
            break;
        default:
            addStatements();
        }
        std::erase_if(m_found, [&](Instant at) { return isDistant(at) || at >= view.asOf; });
    }

    std::vector<Instant> take() { return std::move(m_found); }

private:
    Extent shownTime(const ChartOptions& chart) const
    {
        const Extent asked{chart.timeline.from, chart.timeline.to};
        return asked.from < asked.to ? asked : focusOf(m_view.data, m_view.zone);
    }
    /// What is sharp had happened only behind its moment.
    void add(const TimeSpan& span)
    {
        m_found.push_back(span.latestStart + (span.earliestStart == span.latestStart ? 1 : 0));
    }
    void addEvents(const Extent& shown)
    {
        for (Row row = 0; row < m_view.data.events.size(); ++row)
            if (m_view.selection.events[row] != 0)
                if (const auto span = resolvedTime(m_view, m_view.data.events, row);
                    span.latestStart >= shown.from && span.latestStart < shown.to)
                    add(span);
    }
    void addSums()
    {
        for (const auto& pledge : m_view.data.pledges)
            if (const Row event = m_view.data.rowOf(pledge.event); event != noRow)
                add(resolvedTime(m_view, m_view.data.events, event));
    }
    void addActs(Row instrument)
    {
        for (const auto& act : m_view.data.signatures)
            if (act.instrument == instrument)
                if (const auto date = parseTime(act.record.date); date && !act.record.date.empty())
                    add(resolved(*date, m_view.zone));
    }
    void addStatements()
    {
        const MadeInTime made(m_view);
        for (Row row = 0; row < m_view.data.positions.size(); ++row)
            if (m_view.selection.positions[row] != 0)
                m_found.push_back(made.countsFrom(row));
    }

    const View& m_view;
    std::vector<Instant> m_found;
};

/// The first whole number of `steps` that is not before a local time.
Instant upTo(Instant local, Instant step)
{
    const Instant over = ((local % step) + step) % step;
    return over == 0 ? local : local - over + step;
}

} // namespace

std::vector<Instant> momentsOf(const View& view, const ChartOptions& chart, std::size_t most)
{
    auto found = Happenings(view, chart).take();
    std::ranges::sort(found);
    const bool isShort = !found.empty() && found.back() - found.front() <= fewDays;
    for (Instant& at : found) {
        at = view.zone.fromLocal(upTo(view.zone.toLocal(at), isShort ? quarter : millisecondsPerDay));
    }
    std::erase_if(found, [&](Instant at) { return at >= view.asOf; });
    const auto [end, last] = std::ranges::unique(found);
    found.erase(end, last);
    std::vector<Instant> moments;
    const std::size_t room = std::max<std::size_t>(most, 1) - 1;
    for (std::size_t i = 0; i < std::min(room, found.size()); ++i)
        moments.push_back(found[found.size() <= room ? i : i * found.size() / room]);
    moments.push_back(view.asOf);
    return moments;
}

} // namespace plenary::scene
