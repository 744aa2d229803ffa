// SPDX-License-Identifier: GPL-3.0-or-later
// Sets of dates: what lies between their members is no part of them. And qualifiers of one side.
#include "core/base/time.h"
#include "core/base/time_format.h"
#include "core/base/zone.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <random>
#include <string>
#include <vector>

namespace plenary
{

namespace
{

TimeSpan read(std::string_view edtf)
{
    const auto span = parseTime(edtf);
    EXPECT_TRUE(span) << edtf;
    return span ? resolved(*span, Zone::utc()) : TimeSpan();
}

std::string dayOf(Instant instant)
{
    const std::string text = isoTime(instant, Zone::utc());
    return text.substr(0, text.find('T'));
}

/// First and last day of every member.
std::vector<std::string> membersOf(std::string_view edtf)
{
    const TimeSpan span = read(edtf);
    std::vector<std::string> texts;
    for (const TimeSpan& member : span.members.all())
        texts.push_back(dayOf(member.earliestStart) + " " + dayOf(member.latestEnd - 1));
    return texts;
}

TEST(TimeSetTest, keepsItsMembers)
{
    using Texts = std::vector<std::string>;
    EXPECT_EQ(membersOf("{2025-02-10,2025-02-12}"), (Texts{"2025-02-10 2025-02-10", "2025-02-12 2025-02-12"}));
    EXPECT_EQ(membersOf("[1667,1668,1670..1672]"),
              (Texts{"1667-01-01 1667-12-31", "1668-01-01 1668-12-31", "1670-01-01 1672-12-31"}));
    EXPECT_EQ(membersOf("{2024..2026}"), Texts{"2024-01-01 2026-12-31"});
    EXPECT_TRUE(membersOf("[2024..2026]").empty()) << "a window is all between its ends";
    EXPECT_TRUE(membersOf("2024/2026").empty());
    EXPECT_TRUE(membersOf("{2024,2026}/2030").empty()) << "from one of its sides to the other there is no gap";
    EXPECT_TRUE(read("{2024..2026}").members.all()[0].isInterval);
    EXPECT_TRUE(read("[2022,2024..2026]").members.all()[1].isWindow);
    EXPECT_TRUE(read("{..1984,1990}").members.all()[0].openStart);
}

TEST(TimeSetTest, aDateWithOpenDigitsIsOneOfItsDays)
{
    EXPECT_EQ(membersOf("156X-12-25").size(), 10U);
    EXPECT_EQ(membersOf("156X-12-25")[3], "1563-12-25 1563-12-25");
    EXPECT_EQ(membersOf("-156X-12-25")[0], "-1569-12-25 -1569-12-25");
    EXPECT_EQ(membersOf("2025-XX-10").size(), 12U);
    EXPECT_EQ(membersOf("2025-XX-31").size(), 7U) << "months of 31 days";
    EXPECT_EQ(membersOf("20XX-02-29").size(), 25U);
    EXPECT_EQ(membersOf("201X-02")[4], "2014-02-01 2014-02-28");
    EXPECT_EQ(membersOf("2025-XX-1X").size(), 12U) << "ten days each";
    EXPECT_EQ(membersOf("2025-XX-1X")[1], "2025-02-10 2025-02-19");
    for (const char* whole : {"1984-1X", "2025-02-1X", "1XXX", "20XX", "2025-XX", "2025-XX-XX", "2001-34"})
        EXPECT_TRUE(membersOf(whole).empty()) << whole << " has no gap";
    EXPECT_TRUE(membersOf("XXXX-12-25").empty()) << "too many to keep";
}

struct OverlapCase
{
    const char* edtf;
    const char* day;
    bool possibly, certainly;
};

TEST(TimeSetTest, overlapsWhatItsMembersDo)
{
    const OverlapCase cases[] = {
        {"{2025-02-10,2025-02-12,2025-02-14}", "2025-02-10", true, true},
        {"{2025-02-10,2025-02-12,2025-02-14}", "2025-02-11", false, false},
        {"{2025-02-10,2025-02-12,2025-02-14}", "2025-02-12", true, true},
        {"{2025-02-10,2025-02-12,2025-02-14}", "2025-02-14", true, true},
        {"{2025-02-10,2025-02-12,2025-02-14}", "2025-02-15", false, false},
        {"{2025-02-10..2025-02-14}", "2025-02-10", true, true},
        {"{2025-02-10..2025-02-14}", "2025-02-12", true, true},
        {"{2025-02-10..2025-02-14}", "2025-02-14", true, true},
        {"{2025-02,2025-04}", "2025-02-11", true, false},
        {"{2025-02,2025-04}", "2025-03-11", false, false},
        {"{2025-02,2025-04}", "2025-02", true, true},
        {"{..2024,2026}", "1900", true, true},
        {"{..2024,2026}", "2025", false, false},
        {"[2025-02-10,2025-02-12]", "2025-02-10", true, false},
        {"[2025-02-10,2025-02-12]", "2025-02-11", false, false},
        {"[2025-02-10,2025-02-12]", "2025-02", true, true},
        {"[..2024,2026..]", "2025", false, false},
        {"[..2024,2026..]", "2027", true, false},
        {"2025-XX-10", "2025-03-10", true, false},
        {"2025-XX-10", "2025-03-11", false, false},
        {"2025-XX-10", "2025", true, true},
        {"{2025-02-10T10:00Z,2025-02-11,2025-02-12T10:00Z}", "2025-02-11", true, true},
        {"{2025-XX-10,2026-01-05}", "2025-02-11", false, false},
        {"{2025-XX-10,2026-01-05}", "2025-02-10", true, false},
        {"{2025-XX-10,2026-01-05}", "2025", true, true},
        {"[2025-XX-10,2026-01-05]", "2025", true, false},
        {"{2025-02-10T10:00Z..2025-02-10T12:00Z}", "2025-02-10", true, true},
    };
    for (const auto& [edtf, day, possibly, certainly] : cases) {
        SCOPED_TRACE(std::string(edtf) + " in " + day);
        const TimeSpan range = read(day);
        EXPECT_EQ(overlaps(read(edtf), range.earliestStart, range.latestEnd, OverlapMode::Possibly), possibly);
        EXPECT_EQ(overlaps(read(edtf), range.earliestStart, range.latestEnd, OverlapMode::Certainly), certainly);
    }
}

/// Sets of days 0…11, of which each takes one millisecond here, against trying all of them.
TEST(TimeSetTest, overlapsAgreesWithTryingEveryMember)
{
    std::mt19937 random(20250211);
    const auto pick = [&random](Instant low, Instant high) {
        return low + static_cast<Instant>(random() % static_cast<std::uint32_t>(high - low + 1));
    };
    for (int round = 0; round < 5'000; ++round) {
        TimeSpan set;
        set.isInterval = pick(0, 1) == 0;
        set.isWindow = !set.isInterval;
        std::vector<TimeSpan> members;
        for (Instant count = pick(1, 4); count > 0; --count) {
            const Instant day = pick(0, 11);
            const Instant after = day + pick(1, 2);
            members.push_back({day, after, day, after});
        }
        set.members = TimeMembers(members);
        const Instant from = pick(-1, 12);
        const Instant to = pick(from + 1, 14);
        const auto touches = [&](const TimeSpan& m) { return m.earliestStart < to && m.latestEnd > from; };
        const auto contains = [&](const TimeSpan& m) { return m.earliestStart >= from && m.latestEnd <= to; };
        const bool certainly =
            set.isInterval ? std::ranges::any_of(members, contains) : std::ranges::all_of(members, contains);
        ASSERT_EQ(overlaps(set, from, to, OverlapMode::Possibly), std::ranges::any_of(members, touches));
        ASSERT_EQ(overlaps(set, from, to, OverlapMode::Certainly), certainly);
    }
}

TEST(TimeSetTest, itsDatesAreReadInTheZone)
{
    const Zone tokyo = Zone::find("Asia/Tokyo").value();
    const TimeSpan set = resolved(parseTime("{2025-02-10T10:00Z,2025-02-11,2025-02-12T10:00Z}").value(), tokyo);
    EXPECT_FALSE(set.members.all()[1].floating.any());
    EXPECT_EQ(set.members.all()[1].earliestStart, fromCivil({2025, 2, 10, 15}));
    EXPECT_EQ(set.members.all()[0].earliestStart, fromCivil({2025, 2, 10, 10})) << "an instant stays";
}

TEST(TimeSetTest, reachesFromItsFirstToItsLastMemberInAnyZone)
{
    const Zone kiritimati = Zone::find("Pacific/Kiritimati").value();
    const TimeSpan set = resolved(parseTime("{2025-02-10T12:00,2025-02-11T00:30+14:00}").value(), kiritimati);
    EXPECT_EQ(set.earliestStart, fromCivil({2025, 2, 9, 22}));
    EXPECT_EQ(set.latestEnd, fromCivil({2025, 2, 10, 10, 30}));
}

TEST(TimeSetTest, hasNoEndOfDates)
{
    std::string text = "{1000";
    for (int year = 1001; year < 2000; ++year)
        text += "," + std::to_string(year);
    EXPECT_EQ(read(text + "}").members.all().size(), 1000U);
    EXPECT_TRUE(parseTime(text.substr(0, 5000 - 5 * 10) + ",156X-12-25}")) << "990 and ten of them";
    EXPECT_FALSE(parseTime(text + ",156X-12-25}"));
    const auto refused = parseTime(text + ",2000}");
    ASSERT_FALSE(refused);
    EXPECT_NE(refused.error().message().find("more than 1000 dates from character 5002 on"), std::string::npos);
}

TEST(TimeSetTest, oneStretchHasNoGaps)
{
    EXPECT_FALSE(read("{2024..2026}").hasGaps());
    EXPECT_TRUE(read("{2024,2026}").hasGaps());
    EXPECT_TRUE(read("2025-XX-10").hasGaps());
    EXPECT_FALSE(read("2024/2026").hasGaps());
}

TEST(TimeSetTest, itsMidpointIsThatOfAMember)
{
    EXPECT_EQ(midpoint(read("{2025-02-10,2025-02-13,2025-02-20}")), fromCivil({2025, 2, 13, 12}));
    EXPECT_EQ(midpoint(read("{2025-02-10,2025-02-12}")), fromCivil({2025, 2, 10, 12})) << "the first of two as near";
    EXPECT_EQ(midpoint(read("[..1984,1990]")), fromCivil({1990, 7, 2, 12}));
}

TEST(TimeSetTest, isEqualByItsMembers)
{
    EXPECT_EQ(read("{2023,2024,2025}"), read("{2023,2024,2025}"));
    EXPECT_NE(read("{2023,2024,2025}"), read("{2023,2025}"));
}

struct SideCase
{
    const char* edtf;
    Qualifier start, end;
};

TEST(QualifierTest, belongsToTheSideAtWhichItStands)
{
    const Qualifier none;
    const Qualifier about{true, false};
    const Qualifier doubtful{false, true};
    const Qualifier both{true, true};
    const SideCase cases[] = {
        {"1984~", about, about},          {"1984~/2004", about, none},       {"1984/2004~", none, about},
        {"1984?/2004%", doubtful, both},  {"1984~/..", about, none},         {"../2004?", none, doubtful},
        {"[1984~..2004]", about, none},   {"[1984..2004?]", none, doubtful}, {"[1984..2004]~", about, about},
        {"[1984~,2004]", about, about},   {"{1984~..2004}", about, none},    {"1984/[2004..2005?]", none, doubtful},
        {"2004-06-~01/2004", about, none}, {"1950S3/2004", about, none},     {"{1984,2004}?", doubtful, doubtful},
    };
    for (const auto& [edtf, start, end] : cases) {
        EXPECT_EQ(read(edtf).startQualifier, start) << edtf;
        EXPECT_EQ(read(edtf).endQualifier, end) << edtf;
    }
    EXPECT_EQ(read("{1984..2004~,2010}").members.all()[0].startQualifier, none);
    EXPECT_EQ(read("{1984..2004~,2010}").members.all()[0].endQualifier, about);
    EXPECT_EQ(read("[1984~,2004]").members.all()[0].startQualifier, about);
    EXPECT_EQ(read("[1984~,2004]").members.all()[1].startQualifier, none);
    EXPECT_EQ(read("{1984~,2004}?").members.all()[0].startQualifier, both);
    EXPECT_EQ(read("{1984~,2004}?").members.all()[1].startQualifier, doubtful);
}

} // namespace

} // namespace plenary
