// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/time_format.h"

#include <gtest/gtest.h>

#include <string>
#include <vector>

namespace plenary
{

namespace
{

Zone zoneNamed(const char* name)
{
    const Result<Zone> zone = Zone::find(name);
    EXPECT_TRUE(zone.has_value()) << zone.error().message();
    return zone.value_or(Zone::utc());
}

struct FormatCase
{
    const char* zone;
    CivilTime utc;
    Precision precision;
    std::string text;
};

const std::vector<FormatCase> formatCases = {
    {"Europe/Paris", {2025, 2, 11, 9, 50}, Precision::Minute, "2025-02-11T10:50+01:00"},
    {"UTC", {2025, 2, 11, 9, 50}, Precision::Minute, "2025-02-11T09:50Z"},
    {"Europe/Paris", {2025, 2, 11, 22, 59, 59, 999}, Precision::Minute, "2025-02-11T23:59+01:00"},
    {"Europe/Paris", {2025, 2, 11, 23}, Precision::Minute, "2025-02-12T00:00+01:00"},
    {"Europe/Paris", {2025, 2, 11, 23}, Precision::Day, "2025-02-12"},
    {"Europe/Paris", {2025, 2, 11, 23}, Precision::Month, "2025-02"},
    {"Europe/Paris", {2024, 12, 31, 23}, Precision::Year, "2025"},
    {"Europe/Paris", {2024, 12, 31, 23}, Precision::Season, "2025"},
    {"Europe/Paris", {2025, 2, 10, 21, 11, 4}, Precision::Second, "2025-02-10T22:11:04+01:00"},
    {"Europe/Paris", {2025, 2, 10, 21, 11, 4, 7}, Precision::Millisecond, "2025-02-10T22:11:04.007+01:00"},
    {"Europe/Paris", {2025, 10, 26, 0, 30}, Precision::Minute, "2025-10-26T02:30+02:00"},
    {"Europe/Paris", {2025, 10, 26, 1, 30}, Precision::Minute, "2025-10-26T02:30+01:00"},
    {"America/New_York", {2025, 3, 9, 7}, Precision::Minute, "2025-03-09T03:00-04:00"},
    {"America/St_Johns", {2025, 2, 11}, Precision::Minute, "2025-02-10T20:30-03:30"},
    {"Asia/Kolkata", {2024, 2, 28, 18, 30}, Precision::Minute, "2024-02-29T00:00+05:30"},
    {"UTC", {-43, 3, 15, 11}, Precision::Minute, "-0043-03-15T11:00Z"},
    {"UTC", {0, 1, 1}, Precision::Day, "0000-01-01"},
    {"UTC", {12025, 1, 1}, Precision::Day, "Y12025-01-01"},
    {"UTC", {-12025, 1, 1}, Precision::Year, "Y-12025"},
};

TEST(TimeFormatTest, writesIso)
{
    for (const FormatCase& entry : formatCases)
        EXPECT_EQ(isoTime(fromCivil(entry.utc), zoneNamed(entry.zone), entry.precision), entry.text);
    EXPECT_EQ(isoDate(fromCivil({2025, 2, 11, 23}), zoneNamed("Europe/Paris")), "2025-02-12");
}

TEST(TimeFormatTest, keepsWhatAnInstantHasBelowTheMinute)
{
    const Zone paris = zoneNamed("Europe/Paris");
    const auto exact = [&](std::string_view edtf) { return isoExact(resolved(*parseTime(edtf), paris).earliestStart, paris); };
    EXPECT_EQ(exact("0800-12-25"), "0800-12-25T00:00+00:09:21");
    EXPECT_EQ(exact("1789-07-14T17:30"), "1789-07-14T17:30+00:09:21");
    EXPECT_EQ(exact("2025-02-11T09:00:00.123Z"), "2025-02-11T10:00:00.123+01:00");
    EXPECT_EQ(exact("2025-02-11T09:00:30Z"), "2025-02-11T10:00:30+01:00");
    EXPECT_EQ(exact("2025-02-11T09:00Z"), "2025-02-11T10:00+01:00");
    EXPECT_EQ(isoExact(0, Zone::utc()), "1970-01-01T00:00Z");
}

TEST(TimeFormatTest, writesOffsets)
{
    EXPECT_EQ(isoOffset(0), "Z");
    EXPECT_EQ(isoOffset(60), "+01:00");
    EXPECT_EQ(isoOffset(-60), "-01:00");
    EXPECT_EQ(isoOffset(-30), "-00:30");
    EXPECT_EQ(isoOffset(345), "+05:45");
    EXPECT_EQ(isoOffset(840), "+14:00");
}

TEST(TimeFormatTest, isReadBackAsTheSameInstant)
{
    for (const char* name : {"UTC", "Europe/Paris", "America/New_York", "Asia/Kathmandu", "Europe/Amsterdam"}) {
        const Zone zone = zoneNamed(name);
        // Steps of about 113 days from 1 BCE to 2050, through local mean times and clock changes.
        const Instant step = 113 * millisecondsPerDay + 7 * millisecondsPerHour + 12'345;
        for (Instant instant = fromCivil({0, 1, 1}); instant < fromCivil({2050, 1, 1}); instant += step) {
            const std::string text = isoTime(instant, zone, Precision::Millisecond);
            const Result<TimeSpan> span = parseTime(text);
            ASSERT_TRUE(span.has_value()) << text;
            ASSERT_EQ(span->earliestStart, instant) << text;
        }
    }
}

TEST(TimeFormatTest, givesThePartsOfASentence)
{
    const DateParts parts = dateParts(fromCivil({2025, 2, 11, 23, 5, 6, 7}), zoneNamed("Europe/Paris"));
    EXPECT_EQ(parts.local, (CivilTime{2025, 2, 12, 0, 5, 6, 7}));
    EXPECT_EQ(parts.weekday, 2);
    EXPECT_EQ(parts.eraYear, 2025);
    EXPECT_FALSE(parts.beforeCommonEra);
    EXPECT_EQ(parts.offsetMinutes, 60);
    EXPECT_EQ(parts.abbreviation, "CET");
}

TEST(TimeFormatTest, countsYearsOfTheEra)
{
    const auto eraYear = [](int year) {
        const DateParts parts = dateParts(fromCivil({year, 6, 1}), Zone::utc());
        return parts.beforeCommonEra ? -parts.eraYear : parts.eraYear;
    };
    EXPECT_EQ(eraYear(2025), 2025);
    EXPECT_EQ(eraYear(1), 1);
    EXPECT_EQ(eraYear(0), -1);
    EXPECT_EQ(eraYear(-43), -44);
}

} // namespace

} // namespace plenary
