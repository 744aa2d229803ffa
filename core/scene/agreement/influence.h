// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scene/agreement/agreement.h"

#include <optional>
#include <vector>

namespace plenary::scene
{

/// What can be left out: one quote (a statement that rests on one passage or none), a source with every statement that
/// rests on it alone, a coder with every coding of theirs.
enum class LeftOutKind : std::uint8_t { Quote, Source, Coder };

struct LeftOutPart
{
    LeftOutKind kind = LeftOutKind::Quote;
    Row row = noRow; ///< of a position, source or coder
    std::size_t flips = 0;      ///< pairs of which it turns the sign
    std::size_t ranks = 0;      ///< actors that have another nearest one without it
    bool movesCoalitions = false;
};

/// How much of a comparison hangs on one quote, source or coder: leave-one-out.
struct Influence
{
    std::vector<LeftOutPart> parts; ///< those that change something, the largest change first
    /// Of each pair (first > second, at first * size + second) the part that turns it first; none: index into nothing.
    static constexpr std::uint32_t none = 0xFFFFFFFFU;
    std::vector<std::uint32_t> turnedBy; ///< index into parts
    std::size_t turnedPairs = 0;
    bool signsOnly = false; ///< nearest actors and coalitions were not looked at: there is too much for that
};

/// Signs are told for agreement and the S-score, whose middle means rather alike or rather apart; nearest actors and
/// coalitions for every measure. Of very many statements a chart cannot wait for all of it: then signs alone, or
/// nothing. A picture that is made once, for a file, waits longer.
std::optional<Influence> influenceOn(const View& view, const Agreement& agreement, const StanceOptions& options);

/// What a part is called: “the quote of X on Y”, “the source P: T”, “the coder N”.
std::string partName(const View& view, const LeftOutPart& part);

} // namespace plenary::scene
