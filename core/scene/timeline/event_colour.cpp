// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scene/timeline/event_colour.h"

#include "core/base/result.h"
#include "core/scene/timeline/lanes.h"
#include "core/scene/view/view.h"

#include <algorithm>
#include <cmath>

namespace plenary::scene
{

namespace
{

constexpr std::uint8_t withoutStance = 5;
/// Actors with a tone of their own: all others share a grey one, events without an actor a fainter one.
constexpr std::uint8_t colouredActors = 5;

constexpr const char* stanceLabels[] = {PLENARY_TR("core", "Stance −2"), PLENARY_TR("core", "Stance −1"),
                                        PLENARY_TR("core", "Stance 0"),  PLENARY_TR("core", "Stance +1"),
                                        PLENARY_TR("core", "Stance +2"), PLENARY_TR("core", "No statement")};

/// The step nearest to the mean of the statements made there, on a topic or on any, that pass the filter.
std::uint8_t stanceClass(const Dataset& data, const Selection& selection, Row event, Row topic)
{
    double sum = 0;
    double weights = 0;
    for (const Row position : data.events.positions.of(event)) {
        if (!selection.positions[position] || (topic != noRow && data.positions.topic[position] != topic))
            continue;
        const auto weight = static_cast<double>(data.positions.weight[position]);
        sum += weight * data.positions.stance[position];
        weights += weight;
    }
    if (weights <= 0)
        return withoutStance;
    return static_cast<std::uint8_t>(std::clamp(std::lround(sum / weights), -2L, 2L) + 2);
}

} // namespace

EventColours::EventColours(const Dataset& data, const Selection& selection, ColourBy by)
    : m_data(&data), m_selection(&selection), m_by(by)
{
    if (by != ColourBy::Actor)
        return;
    const auto leads = leadActors(data, selection);
    std::vector<std::pair<std::size_t, Row>> uses(data.actors.size());
    for (Row actor = 0; actor < uses.size(); ++actor)
        uses[actor].second = actor;
    for (const Row lead : leads)
        if (lead != noRow)
            ++uses[lead].first;
    std::ranges::stable_sort(uses, std::greater<>{}, &std::pair<std::size_t, Row>::first);
    std::vector<std::uint8_t> classes(data.actors.size(), colouredActors);
    for (std::uint8_t i = 0; i < colouredActors && i < uses.size() && uses[i].first > 0; ++i) {
        m_actors.push_back(uses[i].second);
        classes[uses[i].second] = i;
    }
    m_byActor.reserve(leads.size());
    for (const Row lead : leads)
        m_byActor.push_back(lead == noRow ? colouredActors + 1 : classes[lead]);
}

std::uint8_t EventColours::classOf(Row event, Row topic) const
{
    switch (m_by) {
    case ColourBy::Kind:
        return static_cast<std::uint8_t>(m_data->events.kind[event]);
    case ColourBy::Stance:
        return stanceClass(*m_data, *m_selection, event, topic);
    case ColourBy::Actor:
        return m_byActor[event];
    }
    return 0;
}

Tone EventColours::toneOf(std::uint8_t colour) const
{
    switch (m_by) {
    case ColourBy::Kind:
        return shifted(Tone::Kind0, colour);
    case ColourBy::Stance:
        return colour >= withoutStance ? Tone::Faint : shifted(Tone::StanceM2, colour);
    case ColourBy::Actor:
        return colour < colouredActors ? shifted(Tone::Actor0, colour) : colour == colouredActors ? Tone::Muted : Tone::Faint;
    }
    return Tone::Muted;
}

std::string EventColours::nameOf(const View& view, std::uint8_t colour) const
{
    if (m_by == ColourBy::Stance)
        return view.words.translate(stanceLabels[std::min(colour, withoutStance)]);
    if (m_by == ColourBy::Kind)
        return view.words.translate(kindNames<EventKind>()[colour].label);
    if (colour < m_actors.size())
        return view.actorName(m_actors[colour]);
    return view.words.say(colour > colouredActors ? PLENARY_TR("core", "No actor") : PLENARY_TR("core", "Other actors"));
}

} // namespace plenary::scene

namespace plenary
{

namespace
{

constexpr KindName colourNames[] = {
    {"kind", PLENARY_TR("core", "Kind of event")},
    {"stance", PLENARY_TR("core", "Stance")},
    {"actor", PLENARY_TR("core", "Actor")},
};

} // namespace

template <>
std::span<const KindName> kindNames<scene::ColourBy>()
{
    return colourNames;
}

} // namespace plenary
