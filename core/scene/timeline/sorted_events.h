// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scene/timeline/event_colour.h"
#include "core/scene/timeline/event_times.h"

#include <cstddef>
#include <vector>

namespace plenary::scene
{

/// Events of one lane in the order of their starts or ends, with sums at every 64th of them: how many of which colour
/// lie in a part of time, and which of them is the most important, is told without visiting them.
class SortedEvents
{
public:
    enum class By : std::uint8_t { Start, End };
    using Counts = EventColours::Counts;
    static constexpr std::size_t block = 64;

    SortedEvents() = default;
    /// All referred to must outlive the run.
    SortedEvents(std::vector<Row> events, By by, const EventTimes& times, const EventColours& colours, Row topic);

    std::size_t size() const { return m_events.size(); }
    Row operator[](std::size_t rank) const { return m_events[rank]; }
    Instant at(std::size_t rank) const
    {
        // Kept side by side, so that walking through a block touches little memory.
        const std::uint32_t offset = m_offsets[rank];
        return offset != farOff ? m_starts[rank / block] + offset : timeOf(m_events[rank]);
    }
    std::uint8_t classAt(std::size_t rank) const { return m_tags[rank] & 15; }
    std::uint8_t importanceAt(std::size_t rank) const { return m_tags[rank] >> 4; }
    /// How many lie before `instant`.
    std::size_t rankOf(Instant instant) const;

    /// Moves through time and tells how many of which colour lie before it. Where 64 events share less than
    /// `coarse` milliseconds they count as spread evenly, so that a picture costs no more than its pixels.
    class Cursor
    {
    public:
        Cursor(const SortedEvents& run, Instant coarse) : m_run(run), m_coarse(coarse) {}
        /// Instants must not fall.
        const Counts& advance(Instant to)
        {
            if (to > m_unchangedTo)
                walk(to);
            return m_counts;
        }

    private:
        static constexpr unsigned bitsACount = 8;
        static_assert(block < 1U << bitsACount && bitsACount * EventColours::most <= 64);

        void walk(Instant to);
        void enterBlock(Instant to);

        const SortedEvents& m_run;
        Instant m_coarse;
        std::size_t m_block = 0;
        std::size_t m_rank = 0;
        std::uint64_t m_within = 0; ///< events of the block passed so far, of every colour in bits of its own
        Instant m_unchangedTo = distantPast; ///< up to here the counts stay what they are
        Counts m_counts = {};
    };

    /// Bytes held.
    std::size_t memory() const;

private:
    static constexpr std::uint32_t farOff = 0xFFFFFFFF;

    Instant timeOf(Row event) const { return m_by == By::Start ? m_times->start(event) : m_times->end(event); }
    Instant blockEnd(std::size_t i) const { return i + 1 < m_starts.size() ? m_starts[i + 1] : m_last; }

    std::vector<Row> m_events;
    By m_by = By::Start;
    const EventTimes* m_times = nullptr;
    std::vector<std::uint32_t> m_offsets; ///< milliseconds since the start of the block
    std::vector<std::uint8_t> m_tags;     ///< colour and importance
    std::vector<Instant> m_starts;        ///< of every block
    std::vector<Counts> m_before;         ///< events before every block, and all of them at the end
    Instant m_last = 0;                   ///< of the last event
};

} // namespace plenary::scene
