// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scene/event_colour.h"

#include "core/base/result.h"

#include <cmath>

namespace plenary::scene
{

namespace
{

constexpr std::uint8_t withoutStance = 5;

constexpr const char* stanceLabels[] = {PLENARY_TR("core", "Stance −2"), PLENARY_TR("core", "Stance −1"),
                                        PLENARY_TR("core", "Stance 0"),  PLENARY_TR("core", "Stance +1"),
                                        PLENARY_TR("core", "Stance +2"), PLENARY_TR("core", "No statement")};

/// The step nearest to the mean of the statements made there that pass the filter.
std::uint8_t stanceClass(const Dataset& data, const Selection& selection, Row event)
{
    double sum = 0;
    double weights = 0;
    for (const Row position : data.events.positions.of(event)) {
        if (!selection.positions[position])
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

std::uint8_t EventColours::classOf(Row event) const
{
    switch (m_by) {
    case ColourBy::Kind:
        return static_cast<std::uint8_t>(m_data->events.kind[event]);
    case ColourBy::Stance:
        return stanceClass(*m_data, *m_selection, event);
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
    }
    return Tone::Muted;
}

const char* EventColours::labelOf(std::uint8_t colour) const
{
    if (m_by == ColourBy::Stance)
        return stanceLabels[std::min(colour, withoutStance)];
    return kindNames<EventKind>()[colour].label;
}

} // namespace plenary::scene

namespace plenary
{

namespace
{

constexpr KindName colourNames[] = {
    {"kind", PLENARY_TR("core", "Kind of event")},
    {"stance", PLENARY_TR("core", "Stance")},
};

} // namespace

template <>
std::span<const KindName> kindNames<scene::ColourBy>()
{
    return colourNames;
}

} // namespace plenary
