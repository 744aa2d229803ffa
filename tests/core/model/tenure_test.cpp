// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/tenure.h"

#include "tests/support/core.h"

#include <gtest/gtest.h>

namespace plenary
{

namespace
{

using namespace test;

/// The start of a written time, as columns keep it.
WrittenInstant startOf(const char* edtf)
{
    const TimeSpan span = must(parseTime(edtf));
    return {span.earliestStart, span.floating.earliestStart};
}

struct Case
{
    const char* from;
    const char* to;
    const char* when;
    bool holds;
};

void expectAll(const Zone& zone, const std::vector<Case>& cases)
{
    for (const auto& [from, to, when, holds] : cases)
        EXPECT_EQ(Tenure(from, to, zone).holdsAt(startOf(when)), holds) << from << " / " << to << " at " << when;
}

TEST(TenureTest, TakesOpenSidesAndWholeDays)
{
    const char* noon = "2025-02-11T12:00Z";
    expectAll(Zone::utc(), {{"", "", noon, true},
                            {"2025-02-11", "", noon, true},
                            {"2025-02-12", "", noon, false},
                            {"", "2025-02-11", noon, true},
                            {"", "2025-02-10", noon, false},
                            {"2017-05-14", "2027-05", noon, true},
                            {"2025", "2025", noon, true},
                            {"2024", "2024", noon, false},
                            {"2025-02", "2025-02", noon, true},
                            {"2025-02-11", "2025-02-11", noon, true},
                            {"", "2025-02-11T11:00Z", noon, false},
                            {"2025-02-11T13:00Z", "", noon, false},
                            {"2025-02-11", "2025-02-11", "2025-02-11T00:00Z", true},
                            {"", "2025-02-11", "2025-02-12T00:00Z", false},
                            {"no date", "no date", noon, true}});
    EXPECT_TRUE(Tenure().holdsAt(startOf("1066-10-14")));
}

TEST(TenureTest, ADateMeetsAnInstantInTheZoneOfTheSummit)
{
    expectAll(must(Zone::find("Europe/Paris")), {{"2025-02-11", "", "2025-02-11T00:30+01:00", true},
                                                 {"2025-02-11", "", "2025-02-10T23:30+01:00", false},
                                                 {"", "2025-02-11", "2025-02-11T23:30+01:00", true},
                                                 {"", "2025-02-11", "2025-02-12T00:30+01:00", false},
                                                 {"2025-07-01", "", "2025-07-01T00:30+02:00", true}});
    expectAll(must(Zone::find("America/New_York")), {{"2025-01-20", "", "2025-01-20T03:00Z", false},
                                                     {"2025-01-20", "", "2025-01-20T05:00Z", true},
                                                     {"", "2025-01-20", "2025-01-21T04:30Z", true}});
}

TEST(TenureTest, DatesWithoutAnOffsetAreComparedAsWritten)
{
    const Zone paris = must(Zone::find("Europe/Paris"));
    expectAll(paris, {{"2025-02-11", "", "2025-02-11", true},
                      {"2025-02-11", "", "2025-02-10", false},
                      {"", "2025-02-11", "2025-02-11", true},
                      {"", "2025-02-11", "2025-02-12", false},
                      {"2025-02-11T00:30", "", "2025-02-11", false},
                      // An hour that the clock skipped stands in its order all the same.
                      {"2025-03-30T02:30", "", "2025-03-30T03:00", true},
                      // A true instant on this side: the date is that of the zone.
                      {"2025-02-11T00:30+01:00", "", "2025-02-11T00:45", true},
                      {"2025-02-11T00:30Z", "", "2025-02-11T01:15", false},
                      {"2025-02-11T00:30Z", "", "2025-02-11T01:45", true}});
}

} // namespace

} // namespace plenary
