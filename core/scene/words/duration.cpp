// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scene/words/duration.h"

#include <algorithm>
#include <cstdlib>

namespace plenary::scene
{

namespace
{

constexpr Instant yearLength = 31'556'952'000; // mean Gregorian year
/// From so many days on, a length is told in years.
constexpr Instant mostDays = 730;

/// A single day of the calendar without a time, neither window nor interval.
bool isPlainDate(const TimeSpan& span)
{
    return span.dateOnly && !span.isInterval && !span.isWindow && span.precision == Precision::Day;
}

bool isOpen(Instant bound)
{
    return bound <= distantPast || bound >= distantFuture;
}

std::string daysText(const Lexicon& words, Instant days)
{
    return words.count(PLENARY_TR_N("core", "%n days"), static_cast<long>(days));
}

} // namespace

std::string durationText(const Lexicon& words, Instant length)
{
    length = std::abs(length);
    const auto count = [&](const char* text, Instant number) { return words.count(text, static_cast<long>(number)); };
    const auto two = [&](const std::string& large, const char* text, Instant rest) {
        return rest == 0 ? large : large + " " + count(text, rest);
    };
    if (length >= mostDays * millisecondsPerDay) {
        const Instant years = (length + yearLength / 2) / yearLength;
        return words.say(PLENARY_TR("core", "roughly %1"), {count(PLENARY_TR_N("core", "%n years"), years)});
    }
    if (length >= millisecondsPerDay)
        return two(daysText(words, length / millisecondsPerDay), PLENARY_TR_N("core", "%n hours"),
                   length % millisecondsPerDay / millisecondsPerHour);
    if (length >= millisecondsPerHour)
        return two(count(PLENARY_TR_N("core", "%n hours"), length / millisecondsPerHour),
                   PLENARY_TR_N("core", "%n minutes"), length % millisecondsPerHour / millisecondsPerMinute);
    if (length >= millisecondsPerMinute)
        return two(count(PLENARY_TR_N("core", "%n minutes"), length / millisecondsPerMinute),
                   PLENARY_TR_N("core", "%n seconds"), length % millisecondsPerMinute / millisecondsPerSecond);
    return count(PLENARY_TR_N("core", "%n seconds"), length / millisecondsPerSecond);
}

LengthRange startToStart(const TimeSpan& a, const TimeSpan& b)
{
    // The difference b − a lies between these two; what is told is how large it is, whatever its sign.
    const Instant low = b.earliestStart - a.latestStart;
    const Instant high = b.latestStart - a.earliestStart;
    LengthRange range;
    range.least = low > 0 ? low : high < 0 ? -high : 0;
    const bool open = isOpen(a.earliestStart) || isOpen(a.latestStart) || isOpen(b.earliestStart) ||
                      isOpen(b.latestStart);
    if (!open)
        range.greatest = std::max(std::abs(low), std::abs(high));
    else if (isOpen(a.latestStart) || isOpen(b.earliestStart))
        range.least = high < 0 && !isOpen(a.earliestStart) && !isOpen(b.latestStart) ? -high : 0;
    else if (low <= 0)
        range.least = 0;
    return range;
}

std::optional<LengthRange> endToStart(const TimeSpan& a, const TimeSpan& b)
{
    const bool inOrder = a.earliestStart <= b.earliestStart;
    const TimeSpan& first = inOrder ? a : b;
    const TimeSpan& second = inOrder ? b : a;
    if (isOpen(first.earliestEnd) || second.latestStart <= first.earliestEnd)
        return std::nullopt;
    LengthRange range;
    if (!isOpen(first.latestEnd) && !isOpen(second.earliestStart))
        range.least = std::max<Instant>(0, second.earliestStart - first.latestEnd);
    if (!isOpen(second.latestStart))
        range.greatest = second.latestStart - first.earliestEnd;
    return range;
}

std::string rangeText(const Lexicon& words, const LengthRange& range)
{
    if (!range.greatest)
        return range.least > 0
                   ? words.say(PLENARY_TR("core", "at least %1"), {durationText(words, range.least)})
                   : words.say(PLENARY_TR("core", "not known, since one of the times is open"));
    if (range.least == *range.greatest)
        return durationText(words, range.least);
    if (range.least == 0)
        return words.say(PLENARY_TR("core", "at most %1"), {durationText(words, *range.greatest)});
    const auto least = durationText(words, range.least);
    const auto greatest = durationText(words, *range.greatest);
    return least == greatest ? words.say(PLENARY_TR("core", "roughly %1"), {least}) : least + " – " + greatest;
}

std::vector<std::string> distanceLines(const Lexicon& words, const TimeSpan& a, const TimeSpan& b, const Zone& zone)
{
    std::vector<std::string> lines;
    if (isPlainDate(a) && isPlainDate(b)) {
        const Instant days =
            std::abs(zone.toLocal(b.earliestStart) - zone.toLocal(a.earliestStart)) / millisecondsPerDay;
        lines.push_back(words.say(PLENARY_TR("core", "By the calendar: %1"), {daysText(words, days)}));
    }
    lines.push_back(
        words.say(PLENARY_TR("core", "From start to start: %1"), {rangeText(words, startToStart(a, b))}));
    // Of a set one may be before, another behind; the gaps within it are no overlap.
    if ((!a.isInterval && !b.isInterval) || a.hasGaps() || b.hasGaps())
        return lines;
    if (const auto gap = endToStart(a, b))
        lines.push_back(words.say(PLENARY_TR("core", "From the end of the earlier to the start of the later: %1"),
                                  {rangeText(words, *gap)}));
    else
        lines.push_back(words.say(PLENARY_TR("core", "They overlap, or touch.")));
    return lines;
}

} // namespace plenary::scene
