// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scene/timeline/day_folds.h"

#include <algorithm>
#include <map>

namespace plenary::scene
{

namespace
{

using Stretch = TimeFolds::Stretch;
using Kind = TimeFolds::Kind;

constexpr Instant hour = millisecondsPerHour;
constexpr Instant day = millisecondsPerDay;
constexpr Instant nightsEnd = 8 * hour;
constexpr Instant nightsBegin = 20 * hour;
/// A column stands where the first minute would be, where the night is not left out.
constexpr Instant leastBeforeHours = day / (24 * 60);
constexpr Instant columnsShare = 3; ///< of a day, one of so many
constexpr Instant stripsShare = 40; ///< of a day or of a whole time, one of so many

/// What has to be seen of a day, on its own clock.
struct DayUse
{
    Instant first = nightsEnd;
    Instant last = nightsBegin;
    bool hasDayOnly = false;
};

/// Days by the local time of their midnight.
class DaysUsed
{
public:
    explicit DaysUsed(const Zone& zone) : m_zone(zone) {}

    void add(const TimeSpan& time)
    {
        if (time.hasGaps()) {
            for (const TimeSpan& member : time.members.all())
                add(member);
        } else if (isKnownToTheDay(time, m_zone)) {
            m_days[m_zone.toLocal(time.earliestStart)].hasDayOnly = true;
        } else if (isShort(time) && !isMidnight(time.earliestStart)) {
            cover(m_zone.toLocal(time.earliestStart), m_zone.toLocal(time.latestEnd));
        } else { // of all else the bounds tell something, if they are more than those of days
            for (const Instant bound : {time.earliestStart, time.latestStart, time.earliestEnd, time.latestEnd})
                if (bound > distantPast && bound < distantFuture && !isMidnight(bound))
                    cover(m_zone.toLocal(bound), m_zone.toLocal(bound));
        }
    }
    const std::map<Instant, DayUse>& days() const { return m_days; }

private:
    static bool isShort(const TimeSpan& time)
    {
        return !time.openStart && !time.openEnd && time.latestEnd - time.earliestStart < day;
    }
    bool isMidnight(Instant at) const { return m_zone.toLocal(at) % day == 0; }

    void cover(Instant from, Instant to)
    {
        const Instant firstDay = dayOf(from);
        for (Instant midnight = firstDay; midnight == firstDay || midnight < to; midnight += day) {
            DayUse& use = m_days[midnight];
            const Instant start = std::max<Instant>(from - midnight, 0);
            const Instant end = std::min(std::max(to, from + 1) - midnight, day);
            use.first = std::min(use.first, start / hour * hour);
            use.last = std::max(use.last, (end + hour - 1) / hour * hour);
        }
    }

    const Zone& m_zone;
    std::map<Instant, DayUse> m_days;
};

void addStretches(std::vector<Stretch>& stretches, Instant midnight, DayUse use, const Zone& zone, bool nights)
{
    if (!nights)
        use = {0, day, use.hasDayOnly};
    if (!use.hasDayOnly && use.first == 0 && use.last == day)
        return;
    const Instant from = zone.fromLocal(midnight);
    const Instant to = zone.fromLocal(midnight + day);
    const Instant opens =
        zone.fromLocal(midnight + (use.hasDayOnly ? std::max(use.first, leastBeforeHours) : use.first));
    const Instant closes = use.last == day ? to : zone.fromLocal(midnight + use.last);
    // A change of the clock leaves nothing of some hours.
    if (opens >= closes || closes > to || opens < from)
        return;
    const Instant before = use.hasDayOnly ? (to - from) / columnsShare : opens > from ? (to - from) / stripsShare : 0;
    const Instant after = closes < to ? (to - from) / stripsShare : 0;
    if (opens > from)
        stretches.push_back({{from, opens}, {from, from + before}, use.hasDayOnly ? Kind::DayOnly : Kind::Folded});
    stretches.push_back({{opens, closes}, {from + before, to - after}, Kind::Open});
    if (closes < to)
        stretches.push_back({{closes, to}, {to - after, to}, Kind::Folded});
}

/// The parts of time in which something may have been, in order, none meeting another, each with how many.
std::vector<std::pair<Extent, std::size_t>> inhabited(std::span<const TimeSpan> times)
{
    std::vector<Extent> sorted;
    for (const TimeSpan& time : times)
        if (!time.openStart && !time.openEnd)
            sorted.push_back({time.earliestStart, std::max(time.latestEnd, time.earliestStart + 1)});
    std::ranges::sort(sorted, {}, &Extent::from);
    std::vector<std::pair<Extent, std::size_t>> parts;
    for (const Extent& one : sorted) {
        if (parts.empty() || one.from > parts.back().first.to) {
            parts.emplace_back(one, 1);
        } else {
            parts.back().first.to = std::max(parts.back().first.to, one.to);
            ++parts.back().second;
        }
    }
    return parts;
}

} // namespace

Instant dayOf(Instant local)
{
    return local - (local % day + day) % day;
}

bool isKnownToTheDay(const TimeSpan& time, const Zone& zone)
{
    if (time.openStart || time.openEnd || time.hasGaps() || time.earliestEnd > time.earliestStart ||
        time.latestStart < time.latestEnd)
        return false;
    const Instant local = zone.toLocal(time.earliestStart);
    return local % day == 0 && zone.fromLocal(local + day) == time.latestEnd;
}

TimeFoldsPtr foldedDays(std::span<const TimeSpan> times, const Zone& zone, bool nights)
{
    DaysUsed used(zone);
    for (const TimeSpan& time : times)
        used.add(time);
    std::vector<Stretch> stretches;
    for (const auto& [midnight, use] : used.days())
        addStretches(stretches, midnight, use, zone, nights);
    return stretches.empty() ? nullptr : std::make_shared<const TimeFolds>(std::move(stretches));
}

TimeFoldsPtr foldedGaps(std::span<const TimeSpan> times)
{
    const auto parts = inhabited(times);
    if (parts.size() < 2)
        return nullptr;
    const Instant whole = parts.back().first.to - parts.front().first.from;
    const std::size_t few = times.size() / 10;
    std::vector<Extent> gaps;
    std::size_t before = 0;
    Instant rest = whole;
    for (std::size_t i = 0; i + 1 < parts.size(); ++i) {
        before += parts[i].second;
        const Extent gap{parts[i].first.to, parts[i + 1].first.from};
        if (gap.to - gap.from > whole / 4 && std::min(before, times.size() - before) <= few) {
            gaps.push_back(gap);
            rest -= gap.to - gap.from;
        }
    }
    const Instant strip = std::max<Instant>(rest / stripsShare, 1);
    std::vector<Stretch> stretches;
    Instant saved = 0; // by the folds so far
    for (const Extent& gap : gaps) {
        stretches.push_back({gap, {gap.from - saved, gap.from - saved + strip}, Kind::Folded});
        saved += gap.to - gap.from - strip;
    }
    return stretches.empty() ? nullptr : std::make_shared<const TimeFolds>(std::move(stretches));
}

} // namespace plenary::scene
