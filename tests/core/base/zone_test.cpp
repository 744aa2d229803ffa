// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/zone.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <functional>
#include <thread>
#include <vector>

namespace plenary
{

namespace
{

Zone namedZone(const char* name)
{
    const Result<Zone> zone = Zone::find(name);
    EXPECT_TRUE(zone.has_value()) << zone.error().message();
    return zone.value_or(Zone::utc());
}

TEST(ZoneTest, utcNeedsNoDatabase)
{
    for (const char* name : {"UTC", "Etc/UTC"}) {
        const Result<Zone> zone = Zone::find(name);
        ASSERT_TRUE(zone.has_value());
        EXPECT_EQ(*zone, Zone::utc());
        EXPECT_EQ(zone->name(), "UTC");
    }
    const Instant instant = fromCivil({2025, 7, 1});
    EXPECT_EQ(Zone::utc().offsetSeconds(instant), 0);
    EXPECT_EQ(Zone::utc().toLocal(instant), instant);
    EXPECT_EQ(Zone::utc().fromLocal(instant), instant);
    EXPECT_EQ(Zone::utc().abbreviation(instant), "UTC");
    EXPECT_TRUE(Zone::utc().transitions(distantPast, distantFuture).empty());
}

TEST(ZoneTest, findsByName)
{
    EXPECT_EQ(namedZone("Europe/Paris").name(), "Europe/Paris");
    EXPECT_EQ(namedZone("Europe/Paris"), namedZone("Europe/Paris"));
    EXPECT_NE(namedZone("Europe/Paris"), namedZone("Europe/Berlin"));
    for (const char* name : {"", "Mars/Base", "europe/paris", "Europe", "../../etc/passwd", "Europe/Paris "}) {
        const Result<Zone> zone = Zone::find(name);
        ASSERT_FALSE(zone.has_value()) << name;
        EXPECT_EQ(zone.error().code, Errc::NotFound);
        EXPECT_NE(zone.error().message().find(name), std::string::npos);
    }
}

struct OffsetCase
{
    const char* zone;
    CivilTime utc;
    int minutes;
    const char* abbreviation;
};

const std::vector<OffsetCase> offsetCases = {
    {"Europe/Paris", {2025, 2, 11, 9, 50}, 60, "CET"},
    {"Europe/Paris", {2025, 3, 30, 0, 59, 59, 999}, 60, "CET"},
    {"Europe/Paris", {2025, 3, 30, 1}, 120, "CEST"},
    {"Europe/Paris", {2025, 10, 26, 0, 59, 59, 999}, 120, "CEST"},
    {"Europe/Paris", {2025, 10, 26, 1}, 60, "CET"},
    {"America/New_York", {2025, 3, 9, 6, 59, 59, 999}, -300, "EST"},
    {"America/New_York", {2025, 3, 9, 7}, -240, "EDT"},
    {"America/New_York", {2025, 11, 2, 5, 59, 59, 999}, -240, "EDT"},
    {"America/New_York", {2025, 11, 2, 6}, -300, "EST"},
    {"Asia/Kolkata", {2025, 2, 11}, 330, "IST"},
    {"Asia/Kathmandu", {2025, 2, 11}, 345, "+0545"},
    {"Pacific/Kiritimati", {2025, 2, 11}, 840, "+14"},
};

TEST(ZoneTest, knowsOffsets)
{
    for (const OffsetCase& entry : offsetCases) {
        SCOPED_TRACE(entry.zone);
        const Zone zone = namedZone(entry.zone);
        const Instant instant = fromCivil(entry.utc);
        EXPECT_EQ(zone.offsetMinutes(instant), entry.minutes);
        EXPECT_EQ(zone.offsetSeconds(instant), entry.minutes * 60);
        EXPECT_EQ(zone.abbreviation(instant), entry.abbreviation);
        EXPECT_EQ(zone.toLocal(instant), instant + entry.minutes * millisecondsPerMinute);
    }
}

TEST(ZoneTest, roundsLocalMeanTimeToMinutes)
{
    const Instant before = fromCivil({1850, 1, 1});
    EXPECT_EQ(namedZone("Europe/Paris").offsetSeconds(before), 9 * 60 + 21);
    EXPECT_EQ(namedZone("Europe/Paris").offsetMinutes(before), 9);
    EXPECT_EQ(namedZone("America/New_York").offsetSeconds(before), -(4 * 3600 + 56 * 60 + 2));
    EXPECT_EQ(namedZone("America/New_York").offsetMinutes(before), -296);
}

struct LocalCase
{
    const char* zone;
    CivilTime local;
    CivilTime utc;
    CivilTime readsBack; ///< the local time of that instant
};

const std::vector<LocalCase> localCases = {
    {"Europe/Paris", {2025, 2, 11, 10, 50}, {2025, 2, 11, 9, 50}, {2025, 2, 11, 10, 50}},
    {"Europe/Paris", {2025, 2, 11, 23, 59, 59, 999}, {2025, 2, 11, 22, 59, 59, 999}, {2025, 2, 11, 23, 59, 59, 999}},
    // 30 March 2025: 02:00 to 03:00 is skipped.
    {"Europe/Paris", {2025, 3, 30, 1, 59}, {2025, 3, 30, 0, 59}, {2025, 3, 30, 1, 59}},
    {"Europe/Paris", {2025, 3, 30, 2}, {2025, 3, 30, 1}, {2025, 3, 30, 3}},
    {"Europe/Paris", {2025, 3, 30, 2, 30}, {2025, 3, 30, 1, 30}, {2025, 3, 30, 3, 30}},
    {"Europe/Paris", {2025, 3, 30, 3}, {2025, 3, 30, 1}, {2025, 3, 30, 3}},
    // 26 October 2025: 02:00 to 03:00 occurs twice, the first time in summer time.
    {"Europe/Paris", {2025, 10, 26, 1, 59}, {2025, 10, 25, 23, 59}, {2025, 10, 26, 1, 59}},
    {"Europe/Paris", {2025, 10, 26, 2}, {2025, 10, 26, 0}, {2025, 10, 26, 2}},
    {"Europe/Paris", {2025, 10, 26, 2, 30}, {2025, 10, 26, 0, 30}, {2025, 10, 26, 2, 30}},
    {"Europe/Paris", {2025, 10, 26, 3}, {2025, 10, 26, 2}, {2025, 10, 26, 3}},
    {"America/New_York", {2025, 3, 9, 2, 30}, {2025, 3, 9, 7, 30}, {2025, 3, 9, 3, 30}},
    {"America/New_York", {2025, 11, 2, 1, 30}, {2025, 11, 2, 5, 30}, {2025, 11, 2, 1, 30}},
    // 4 November 2018 has no midnight in Brazil: its first instant is 01:00.
    {"America/Sao_Paulo", {2018, 11, 4}, {2018, 11, 4, 3}, {2018, 11, 4, 1}},
    {"Asia/Kolkata", {2024, 2, 29, 0, 15}, {2024, 2, 28, 18, 45}, {2024, 2, 29, 0, 15}},
};

TEST(ZoneTest, readsLocalTimes)
{
    for (const LocalCase& entry : localCases) {
        SCOPED_TRACE(testing::Message() << entry.zone << ' ' << entry.local.month << '-' << entry.local.day << ' '
                                        << entry.local.hour << ':' << entry.local.minute);
        const Zone zone = namedZone(entry.zone);
        const Instant instant = zone.fromLocal(fromCivil(entry.local));
        EXPECT_EQ(toCivil(instant), entry.utc);
        EXPECT_EQ(toCivil(zone.toLocal(instant)), entry.readsBack);
    }
}

TEST(ZoneTest, everyHourReadsBackExceptTheSecondOfTwo)
{
    const Zone paris = namedZone("Europe/Paris");
    int different = 0;
    for (Instant hour = fromCivil({2025, 1, 1}); hour < fromCivil({2026, 1, 1}); hour += millisecondsPerHour)
        different += paris.fromLocal(paris.toLocal(hour)) == hour ? 0 : 1;
    EXPECT_EQ(different, 1);
}

TEST(ZoneTest, keepsWhatHasNoBound)
{
    const Zone paris = namedZone("Europe/Paris");
    for (const Instant distant : {distantPast, distantFuture}) {
        EXPECT_EQ(paris.toLocal(distant), distant);
        EXPECT_EQ(paris.fromLocal(distant), distant);
    }
}

TEST(ZoneTest, listsClockChangesInARange)
{
    const Zone paris = namedZone("Europe/Paris");
    const Instant spring = fromCivil({2025, 3, 30, 1});
    const Instant autumn = fromCivil({2025, 10, 26, 1});
    EXPECT_EQ(paris.transitions(fromCivil({2025, 1, 1}), fromCivil({2026, 1, 1})), (std::vector{spring, autumn}));
    EXPECT_EQ(paris.transitions(spring, autumn), std::vector{spring});
    EXPECT_EQ(paris.transitions(spring + 1, autumn + 1), std::vector{autumn});
    EXPECT_TRUE(paris.transitions(spring + 1, autumn).empty());
    EXPECT_TRUE(paris.transitions(autumn, spring).empty());
    EXPECT_EQ(namedZone("America/New_York").transitions(fromCivil({2025, 1, 1}), fromCivil({2026, 1, 1})),
              (std::vector{fromCivil({2025, 3, 9, 7}), fromCivil({2025, 11, 2, 6})}));
    EXPECT_TRUE(namedZone("Asia/Kolkata").transitions(fromCivil({2000, 1, 1}), fromCivil({2030, 1, 1})).empty());
}

TEST(ZoneTest, changesAreInOrderAndChangeTheOffset)
{
    const Zone newYork = namedZone("America/New_York");
    const std::vector<Instant> changes = newYork.transitions(distantPast, distantFuture);
    ASSERT_GT(changes.size(), 100U);
    EXPECT_EQ(std::ranges::adjacent_find(changes, std::greater_equal{}), changes.end());
    for (const Instant change : changes)
        EXPECT_NE(newYork.offsetSeconds(change - 1), newYork.offsetSeconds(change));
}

TEST(ZoneTest, canBeReadFromSeveralThreads)
{
    std::vector<std::thread> threads;
    std::vector<int> offsets(8, 0);
    for (int& offset : offsets)
        threads.emplace_back([&offset] {
            const Result<Zone> zone = Zone::find("Europe/Lisbon");
            offset = zone ? zone->offsetMinutes(fromCivil({2025, 7, 1})) : -1;
        });
    for (std::thread& thread : threads)
        thread.join();
    EXPECT_EQ(offsets, std::vector<int>(8, 60));
}

} // namespace

} // namespace plenary
