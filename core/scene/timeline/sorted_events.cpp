// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scene/timeline/sorted_events.h"

#include <algorithm>

namespace plenary::scene
{

SortedEvents::SortedEvents(std::vector<Row> events, By by, const EventTimes& times, const EventColours& colours,
                           Row topic)
    : m_events(std::move(events)), m_by(by), m_times(&times)
{
    std::vector<std::pair<Instant, Row>> keys;
    keys.reserve(m_events.size());
    for (const Row event : m_events)
        keys.emplace_back(timeOf(event), event);
    if (!std::ranges::is_sorted(keys)) {
        std::ranges::sort(keys);
        for (std::size_t i = 0; i < keys.size(); ++i)
            m_events[i] = keys[i].second;
    }
    const std::size_t blocks = (keys.size() + block - 1) / block;
    m_starts.reserve(blocks);
    m_before.reserve(blocks + 1);
    m_offsets.reserve(keys.size());
    m_tags.reserve(keys.size());
    Counts counts = {};
    for (std::size_t i = 0; i < keys.size(); ++i) {
        const auto [at, event] = keys[i];
        if (i % block == 0) {
            m_starts.push_back(at);
            m_before.push_back(counts);
        }
        const Instant offset = at - m_starts.back();
        m_offsets.push_back(offset < Instant{farOff} ? static_cast<std::uint32_t>(offset) : farOff);
        const std::uint8_t colour = colours.classOf(event, topic);
        ++counts[colour];
        m_tags.push_back(static_cast<std::uint8_t>(colour | std::min<unsigned>(times.importance(event), 15) << 4));
    }
    m_before.push_back(counts);
    m_last = keys.empty() ? 0 : keys.back().first;
    m_events.shrink_to_fit();
}

std::size_t SortedEvents::rankOf(Instant instant) const
{
    const auto next = std::ranges::lower_bound(m_starts, instant);
    if (next == m_starts.begin())
        return 0;
    // It lies in the block before the first one that begins at or after it.
    std::size_t low = static_cast<std::size_t>(next - m_starts.begin() - 1) * block;
    std::size_t high = std::min(low + block, m_events.size());
    while (low < high) {
        const std::size_t middle = (low + high) / 2;
        if (at(middle) < instant)
            low = middle + 1;
        else
            high = middle;
    }
    return low;
}

std::size_t SortedEvents::memory() const
{
    return m_events.capacity() * sizeof(Row) + m_offsets.capacity() * sizeof(std::uint32_t) + m_tags.capacity() +
           m_starts.capacity() * sizeof(Instant) + m_before.capacity() * sizeof(Counts);
}

void SortedEvents::Cursor::enterBlock(Instant to)
{
    const auto& starts = m_run.m_starts;
    // Doubling steps from where it stands: in a picture the next pixel is near.
    std::size_t step = 1;
    std::size_t low = m_block;
    while (low + step < starts.size() && starts[low + step] < to) {
        low += step;
        step *= 2;
    }
    const auto end = starts.begin() + static_cast<std::ptrdiff_t>(std::min(low + step, starts.size()));
    const auto next = std::lower_bound(starts.begin() + static_cast<std::ptrdiff_t>(low), end, to);
    m_block = static_cast<std::size_t>(std::max<std::ptrdiff_t>(0, next - starts.begin() - 1));
    m_rank = m_block * block;
    m_within = 0;
}

void SortedEvents::Cursor::walk(Instant to)
{
    const auto& starts = m_run.m_starts;
    if (starts.empty() || starts.front() >= to) {
        m_unchangedTo = starts.empty() ? distantFuture : starts.front();
        return;
    }
    if (m_block + 1 < starts.size() && starts[m_block + 1] < to)
        enterBlock(to);
    const Instant next = m_block + 1 < starts.size() ? starts[m_block + 1] : distantFuture;
    const Instant from = starts[m_block];
    const Instant length = m_run.blockEnd(m_block) - from;
    if (length < m_coarse) {
        const bool isPassed = to - from >= length;
        // In 1024ths: of the few events of a block they are exact enough, and whole numbers are added side by side.
        const auto share =
            isPassed ? 1024U
                     : static_cast<std::uint32_t>(1024 * static_cast<double>(to - from) / static_cast<double>(length));
        const Counts& before = m_run.m_before[m_block];
        const Counts& after = m_run.m_before[m_block + 1];
        for (std::size_t i = 0; i < before.size(); ++i)
            m_counts[i] = before[i] + (((after[i] - before[i]) * share + 512) >> 10U);
        m_unchangedTo = isPassed ? next : to;
        return;
    }
    // Copies, which a compiler can keep in registers.
    const std::size_t end = std::min((m_block + 1) * block, m_run.size());
    const auto limit = static_cast<std::uint32_t>(std::min<Instant>(to - from, farOff));
    const std::uint32_t* offsets = m_run.m_offsets.data();
    std::size_t rank = m_rank;
    std::uint64_t within = m_within;
    const auto pass = [&] { within += std::uint64_t{1} << bitsACount * m_run.classAt(rank++); };
    while (rank < end && offsets[rank] < limit)
        pass();
    while (rank < end && m_run.at(rank) < to) // of what lies weeks apart
        pass();
    m_rank = rank;
    m_within = within;
    m_unchangedTo = rank < end ? m_run.at(rank) : next;
    const Counts& before = m_run.m_before[m_block];
    for (std::size_t i = 0; i < before.size(); ++i)
        m_counts[i] = before[i] + static_cast<std::uint32_t>(within >> bitsACount * i & 0xFFU);
}

} // namespace plenary::scene
