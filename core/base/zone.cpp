// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/zone.h"

// The library of Debian is built to read /usr/share/zoneinfo; the header lays out its types by this macro.
#ifndef USE_OS_TZDB
#define USE_OS_TZDB 1
#endif
#include <date/tz.h>

#include <algorithm>
#include <array>
#include <chrono>
#include <exception>

namespace plenary
{

namespace
{

std::chrono::seconds secondsSinceEpoch(Instant instant)
{
    return std::chrono::floor<std::chrono::seconds>(
        std::chrono::milliseconds{std::clamp(instant, distantPast, distantFuture)});
}

date::sys_info infoAt(const date::time_zone& zone, Instant instant)
{
    return zone.get_info(date::sys_seconds{secondsSinceEpoch(instant)});
}

Instant toInstant(date::sys_seconds time)
{
    return std::chrono::duration_cast<std::chrono::seconds>(time.time_since_epoch()).count() * millisecondsPerSecond;
}

/// Offsets that were looked up last, each with the times at which it holds: many times of a document lie close
/// together, and the library searches its table of changes for each anew.
class RecentOffsets
{
public:
    struct Entry
    {
        const date::time_zone* zone = nullptr;
        Instant from = 0, until = 0;
        Instant offset = 0;

        bool holds(const date::time_zone* of, Instant at) const { return zone == of && from <= at && at < until; }
    };

    /// Where the entry for a time stands: a place for each quarter of a year.
    Entry& at(Instant time) { return m_entries[static_cast<std::uint64_t>(time >> 33) % m_entries.size()]; }

private:
    std::array<Entry, 256> m_entries;
};

constexpr Instant oneDay = 24 * 60 * 60 * millisecondsPerSecond;

/// `reason` ends at its first line: texts of the library have a final newline.
std::unexpected<Error> unreadable(std::string_view name, std::string_view reason)
{
    return fail(Errc::Io,
                PLENARY_TR("core", "The time zone “%1” cannot be read (%2); install the package tzdata or use UTC."),
                {std::string(name), std::string(reason.substr(0, reason.find('\n')))});
}

} // namespace

Result<Zone> Zone::find(std::string_view name)
{
    if (name == "UTC" || name == "Etc/UTC")
        return utc();
    try {
        const auto& zones = date::get_tzdb().zones;
        if (zones.empty())
            return unreadable(name, "/usr/share/zoneinfo");
        const auto found = std::ranges::find(zones, name, [](const date::time_zone& zone) { return zone.name(); });
        if (found == zones.end())
            return fail(Errc::NotFound,
                        PLENARY_TR("core", "There is no time zone “%1”; write a name such as Europe/Paris."),
                        {std::string(name)});
        infoAt(*found, 0); // reads the file of the zone now, so that nothing throws later
        Zone zone;
        zone.m_zone = &*found;
        return zone;
    } catch (const std::exception& exception) {
        return unreadable(name, exception.what());
    }
}

std::vector<std::string> Zone::names()
{
    std::vector<std::string> names = {"UTC"};
    try {
        for (const auto& zone : date::get_tzdb().zones)
            if (zone.name().find('/') != std::string::npos && !zone.name().starts_with("Etc/"))
                names.push_back(zone.name());
    } catch (const std::exception&) { // without a database there is UTC alone
    }
    std::ranges::sort(names.begin() + 1, names.end());
    return names;
}

std::string Zone::name() const
{
    return m_zone == nullptr ? "UTC" : m_zone->name();
}

int Zone::offsetSeconds(Instant instant) const
{
    if (m_zone == nullptr)
        return 0;
    static thread_local RecentOffsets recent; // by true time
    auto& entry = recent.at(instant);
    if (!entry.holds(m_zone, instant)) {
        const auto info = infoAt(*m_zone, instant);
        entry = {m_zone, std::max(distantPast, toInstant(info.begin)), std::min(distantFuture, toInstant(info.end)),
                 info.offset.count()};
    }
    return static_cast<int>(entry.offset);
}

int Zone::offsetMinutes(Instant instant) const
{
    const std::chrono::seconds offset{offsetSeconds(instant)};
    return static_cast<int>(std::chrono::round<std::chrono::minutes>(offset).count());
}

Instant Zone::toLocal(Instant instant) const
{
    return isDistant(instant) ? instant : instant + offsetSeconds(instant) * millisecondsPerSecond;
}

Instant Zone::fromLocal(Instant local) const
{
    if (m_zone == nullptr || isDistant(local))
        return local;
    static thread_local RecentOffsets recent; // by local time
    auto& entry = recent.at(local);
    if (entry.holds(m_zone, local))
        return local - entry.offset;
    // `first` is the offset before the change both for a time that occurs twice and for one that is skipped.
    const date::local_info info = m_zone->get_info(date::local_seconds{secondsSinceEpoch(local)});
    const Instant offset = info.first.offset.count() * millisecondsPerSecond;
    // A day from the changes no time is skipped or occurs twice.
    if (info.result == date::local_info::unique)
        entry = {m_zone, std::max(distantPast, toInstant(info.first.begin)) + offset + oneDay,
                 std::min(distantFuture, toInstant(info.first.end)) + offset - oneDay, offset};
    return local - offset;
}

Zone::Shown Zone::shows(Instant local) const
{
    if (m_zone == nullptr || isDistant(local))
        return Shown::Once;
    switch (m_zone->get_info(date::local_seconds{secondsSinceEpoch(local)}).result) {
    case date::local_info::nonexistent:
        return Shown::Never;
    case date::local_info::ambiguous:
        return Shown::Twice;
    default:
        return Shown::Once;
    }
}

std::string Zone::abbreviation(Instant instant) const
{
    return m_zone == nullptr ? "UTC" : infoAt(*m_zone, instant).abbrev;
}

std::vector<Instant> Zone::transitions(Instant from, Instant to) const
{
    std::vector<Instant> changes;
    if (m_zone == nullptr || from >= to)
        return changes;
    date::sys_info current = infoAt(*m_zone, std::max(from, distantPast) - 1);
    for (Instant end = toInstant(current.end); end < to; end = toInstant(current.end)) {
        const date::sys_info next = infoAt(*m_zone, end);
        if (next.end <= current.end)
            break;
        // A new abbreviation alone is no change of the clock.
        if (next.offset != current.offset && end >= from)
            changes.push_back(end);
        current = next;
    }
    return changes;
}

} // namespace plenary
