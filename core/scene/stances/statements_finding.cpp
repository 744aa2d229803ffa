// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scene/stances/spoken_lines.h"
#include "core/scene/words/wording.h"

#include <algorithm>
#include <cmath>

namespace plenary::scene
{

namespace
{

constexpr double alike = 0.005; // what two decimals do not tell apart
constexpr double leastGap = 1; // of means that are called apart

struct Found
{
    const View& view;
    const StanceCells& cells;
    Row topic;
    const std::vector<Spoken>& spoken;

    std::string name(std::size_t column) const { return view.actorName(cells.columns()[column].actor); }
    std::string topicName() const { return view.in(view.data.topics[topic].name); }
    std::string stance(double value, int decimals = 0) const { return stanceText(view.words, value, decimals); }

    std::string move() const;
    std::string gap() const;
    std::size_t steadiest(std::size_t apartFrom) const;
};

/// Who gave one stance, not 0, in two statements or more; spoken.size() where nobody did.
std::size_t Found::steadiest(std::size_t apartFrom) const
{
    std::size_t found = spoken.size();
    for (std::size_t actor = 0; actor < spoken.size(); ++actor) {
        const auto& lines = spoken[actor].lines;
        const bool stays = actor != apartFrom && lines.size() > 1 && lines.front().stance != 0 &&
                           std::ranges::all_of(lines, [&](const SpokenLine& line) {
                               return line.stance == lines.front().stance && line.coders.low == line.coders.high;
                           });
        if (stays && (found == spoken.size() || lines.size() > spoken[found].lines.size()))
            found = actor;
    }
    return found;
}

std::string Found::move() const
{
    double widest = 0;
    std::size_t mover = 0;
    const Move* found = nullptr;
    for (std::size_t actor = 0; actor < spoken.size(); ++actor)
        for (const Move& move : spoken[actor].moves) {
            const auto& lines = spoken[actor].lines;
            if (const double width = std::abs(lines[move.to].stance - lines[move.from].stance); width > widest) {
                widest = width;
                mover = actor;
                found = &move;
            }
        }
    if (!found)
        return {};
    const auto& lines = spoken[mover].lines;
    const auto speaker = view.actorName(view.data.positions.actor[lines[found->from].position]);
    const auto text = view.words.say(
        PLENARY_TR("core", "%1: %2 at %3, then at %4"),
        {topicName(), speaker, stance(lines[found->from].stance, 1), stance(lines[found->to].stance, 1)});
    const std::size_t steady = steadiest(mover);
    if (steady == spoken.size())
        return text;
    return view.words.count(PLENARY_TR_N("core", "%1; %2 at %3 in all %n statements"),
                            static_cast<long>(spoken[steady].lines.size()),
                            {text, name(steady), stance(spoken[steady].lines.front().stance)});
}

std::string Found::gap() const
{
    const auto& words = view.words;
    std::size_t low = spoken.size(), high = low;
    const auto mean = [&](std::size_t actor) { return cells.at(actor, topic).summary->mean; };
    for (std::size_t actor = 0; actor < spoken.size(); ++actor) {
        if (cells.at(actor, topic).n < 2 || !cells.at(actor, topic).summary)
            continue;
        if (low == spoken.size() || mean(actor) < mean(low))
            low = actor;
        if (high == spoken.size() || mean(actor) > mean(high))
            high = actor;
    }
    if (low == spoken.size() || mean(high) - mean(low) < leastGap)
        return {};
    // Two that lie alike are not told apart by which of them comes first.
    const auto isAlone = [&](std::size_t extreme) {
        for (std::size_t actor = 0; actor < spoken.size(); ++actor)
            if (const auto& cell = cells.at(actor, topic);
                actor != extreme && cell.n > 1 && cell.summary && std::abs(mean(actor) - mean(extreme)) < alike)
                return false;
        return true;
    };
    if (!isAlone(low) || !isAlone(high))
        return {};
    return words.say(PLENARY_TR("core", "%1: the means of %2 (%3) and %4 (%5) lie farthest apart"),
                     {topicName(), name(low), stance(mean(low), 2), name(high), stance(mean(high), 2)});
}

} // namespace

std::string foundInStatements(const View& view, const StanceCells& cells, Row topic, const std::vector<Spoken>& spoken)
{
    const Found found{view, cells, topic, spoken};
    auto text = found.move();
    return text.empty() ? found.gap() : text;
}

} // namespace plenary::scene
