// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/stats/leave_one_out.h"

#include <algorithm>
#include <cmath>

namespace plenary::stats
{

namespace
{

/// The S-score of a pair has the sign of Σ (2 − |a − b|) over shared topics. In single precision, whole and half stances
/// are exact; what lies within this of 0 counts as 0.
constexpr float tolerance = 1e-3F;

int signOf(float margin)
{
    return margin > tolerance ? 1 : margin < -tolerance ? -1 : 0;
}

/// Whether some margin has another sign now. Without a branch, as this is asked of every row of every part left out.
bool anySignDiffers(std::span<const float> was, std::span<const float> now)
{
    int differing = 0;
    for (std::size_t i = 0; i < was.size(); ++i)
        differing |= (static_cast<int>(was[i] > tolerance) ^ static_cast<int>(now[i] > tolerance)) |
                     (static_cast<int>(was[i] < -tolerance) ^ static_cast<int>(now[i] < -tolerance));
    return differing != 0;
}

/// What one topic adds to the margin of a pair; 0 where one of them is missing.
inline float part(float a, float b)
{
    const float margin = 2 - std::fabs(a - b);
    return margin == margin ? margin : 0; // NaN is not itself
}

class Margins
{
public:
    Margins(std::span<const double> means, std::size_t actors, std::size_t topics)
        : m_actors(actors), m_topics(topics), m_byTopic(actors * topics), m_margins(actors * actors)
    {
        for (std::size_t actor = 0; actor < actors; ++actor)
            for (std::size_t topic = 0; topic < topics; ++topic)
                m_byTopic[topic * actors + actor] = static_cast<float>(means[actor * topics + topic]);
        for (std::size_t topic = 0; topic < topics; ++topic)
            for (std::size_t actor = 0; actor < actors; ++actor)
                add(row(actor), topic, mean(actor, topic), 1);
    }

    float mean(std::size_t actor, std::size_t topic) const { return m_byTopic[topic * m_actors + actor]; }
    std::span<const float> row(std::size_t actor) const { return std::span(m_margins).subspan(actor * m_actors, m_actors); }
    std::span<float> row(std::size_t actor) { return std::span(m_margins).subspan(actor * m_actors, m_actors); }

    /// Adds to the margins of one actor with all others what a topic adds where its mean is `own`; `times` −1 takes it off.
    void add(std::span<float> margins, std::size_t topic, float own, float times) const
    {
        if (own != own)
            return;
        const float* const others = m_byTopic.data() + topic * m_actors;
        float* const to = margins.data();
        for (std::size_t other = 0; other < m_actors; ++other)
            to[other] += times * part(own, others[other]);
    }

private:
    std::size_t m_actors, m_topics;
    std::vector<float> m_byTopic; ///< means, the actors of a topic side by side
    std::vector<float> m_margins; ///< of every pair, both ways
};

} // namespace

std::vector<SignFlip> signFlips(std::span<const double> means, std::size_t actors, std::size_t topics,
                                std::span<const LeftOut> leftOut, std::size_t most)
{
    const Margins before(means, actors, topics);
    std::vector<std::uint8_t> found(actors * actors);
    std::vector<SignFlip> flips;
    std::vector<float> now(actors);
    for (std::uint32_t what = 0; what < leftOut.size(); ++what) {
        auto cells = leftOut[what];
        std::ranges::stable_sort(cells, {}, &CellWithout::actor);
        for (auto at = cells.begin(); at != cells.end();) {
            const std::uint32_t actor = at->actor;
            const auto end = std::find_if(at, cells.end(), [&](const auto& cell) { return cell.actor != actor; });
            std::ranges::copy(before.row(actor), now.begin());
            for (auto cell = at; cell != end; ++cell) {
                before.add(now, cell->topic, before.mean(actor, cell->topic), -1);
                before.add(now, cell->topic, cell->mean, 1);
            }
            // Others that lose something, too: on their topics the pair is not what the rows before say.
            for (const CellWithout& other : cells) {
                if (other.actor == actor)
                    continue;
                const auto own = std::find_if(at, end, [&](const auto& cell) { return cell.topic == other.topic; });
                const float mine = own == end ? before.mean(actor, other.topic) : own->mean;
                now[other.actor] += part(mine, other.mean) - part(mine, before.mean(other.actor, other.topic));
            }
            const auto was = before.row(actor);
            at = end;
            if (!anySignDiffers(was, now))
                continue;
            const auto loses = [&](std::uint32_t other) {
                return std::ranges::binary_search(cells, other, {}, &CellWithout::actor);
            };
            for (std::uint32_t other = 0; other < actors; ++other) {
                if (signOf(was[other]) == signOf(now[other]) || other == actor || (other > actor && loses(other)))
                    continue; // of two that lose something the pair is looked at once
                const auto [second, first] = std::minmax(actor, other);
                if (found[first * actors + second] < most) {
                    ++found[first * actors + second];
                    flips.push_back({what, first, second});
                }
            }
        }
    }
    return flips;
}

} // namespace plenary::stats
