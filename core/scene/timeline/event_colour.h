// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/dataset.h"
#include "core/model/selection.h"
#include "core/scene/canvas/tone.h"

#include <array>
#include <cstdint>
#include <span>
#include <vector>

namespace plenary::scene
{

struct View;

/// What the colour of an event on the timeline says.
enum class ColourBy : std::uint8_t { Kind, Stance, Actor };

/// Sorts events into few classes, one tone a class: marks show the tone of their event, density strips that of the
/// class most frequent there. Knows its classes without reading words, so that it can be made on any thread.
class EventColours
{
public:
    static constexpr std::size_t most = 8; ///< classes
    using Counts = std::array<std::uint32_t, most>;

    /// The selection decides which statements count. Both must outlive the object.
    EventColours(const Dataset& data, const Selection& selection, ColourBy by);

    ColourBy by() const { return m_by; }
    /// In the lane of a topic the stance is the one on that topic.
    std::uint8_t classOf(Row event, Row topic = noRow) const;
    Tone toneOf(std::uint8_t colour) const;
    Tone toneOfEvent(Row event, Row topic = noRow) const { return toneOf(classOf(event, topic)); }
    /// What a class is called.
    std::string nameOf(const View& view, std::uint8_t colour) const;
    /// The actors that have a tone of their own, in the order of these tones.
    std::span<const Row> actors() const { return m_actors; }

private:
    const Dataset* m_data;
    const Selection* m_selection;
    ColourBy m_by;
    std::vector<Row> m_actors;            ///< by actor: who has a colour of its own
    std::vector<std::uint8_t> m_byActor;  ///< by actor: the class of each event
};

} // namespace plenary::scene

namespace plenary
{

/// The words for colours on the command line and in files.
template <>
std::span<const KindName> kindNames<scene::ColourBy>();

} // namespace plenary
