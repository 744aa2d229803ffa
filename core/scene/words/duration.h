// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/lexicon.h"
#include "core/base/time.h"
#include "core/base/zone.h"

#include <optional>
#include <string>
#include <vector>

// How far apart things are, in words, with what is not known said as a range.
namespace plenary::scene
{

/// “2 days 3 hours”, “45 minutes”, “roughly 12 years”: the two largest units that count.
std::string durationText(const Lexicon& words, Instant length);

/// The least and the greatest length that the bounds allow; no `greatest` where a side is open.
struct LengthRange
{
    Instant least = 0;
    std::optional<Instant> greatest;

    bool operator==(const LengthRange&) const = default;
};

/// From the start of `a` to the start of `b`, whichever comes first. Spans are given resolved.
LengthRange startToStart(const TimeSpan& a, const TimeSpan& b);
/// From the end of the earlier to the start of the later; nothing where they certainly overlap.
std::optional<LengthRange> endToStart(const TimeSpan& a, const TimeSpan& b);

/// “3 days”, “2 days – 5 days”, “at least 2 days”.
std::string rangeText(const Lexicon& words, const LengthRange& range);

/// How far apart two events are: one line a way to count. Two mere dates are also counted in days of the calendar of
/// `zone`, which no change of clocks makes shorter.
std::vector<std::string> distanceLines(const Lexicon& words, const TimeSpan& a, const TimeSpan& b, const Zone& zone);

} // namespace plenary::scene
