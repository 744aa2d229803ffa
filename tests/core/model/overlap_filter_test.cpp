// SPDX-License-Identifier: GPL-3.0-or-later
// overlap: and tag: in the filter.
#include "core/model/selection.h"
#include "tests/support/small_summit.h"

#include <gtest/gtest.h>

#include <random>

namespace plenary
{

namespace
{

using test::paris;

Dataset someTimes()
{
    return test::summit({{
                             {EventKind::Speech, "2025-02-11T10:50+01:00", {}, {}, 0},
                             {EventKind::Speech, "2025-02-11", {}, {}, 0},
                             {EventKind::Speech, "[2025-02-10..2025-02-13]", {}, {}, 0},
                             {EventKind::Speech, "2025-02-10/2025-02-11", {}, {}, 0},
                             {EventKind::Speech, "2025-02-11/..", {}, {}, 0},
                             {EventKind::Speech, "{2025-02-10,2025-02-12T09:00Z,2025-02-14}", {}, {}, 0},
                             {EventKind::Speech, "[2025-02-10,2025-02-12]", {}, {}, 0},
                         },
                         {}});
}

std::string passing(const Dataset& data, std::string_view text)
{
    const auto filter = parseFilter(text, data);
    if (!filter)
        return filter.error().message();
    std::string marks;
    for (const auto mark : select(data, *filter, {}, paris()).events)
        marks += mark ? '1' : '0';
    return marks;
}

TEST(OverlapFilterTest, threeModesTakeInDifferentEvents)
{
    const Dataset data = someTimes();
    EXPECT_EQ(passing(data, "from:2025-02-11 to:2025-02-11"), "1111100");
    EXPECT_EQ(passing(data, "from:2025-02-11 to:2025-02-11 overlap:possibly"), "1111100");
    EXPECT_EQ(passing(data, "from:2025-02-11 to:2025-02-11 overlap:certainly"), "1100100");
    EXPECT_EQ(passing(data, "from:2025-02-11 to:2025-02-11 overlap:midpoint"), "1101100");
}

TEST(OverlapFilterTest, betweenTheDatesOfASetItWasNot)
{
    const Dataset data = someTimes();
    EXPECT_EQ(passing(data, "from:2025-02-12 to:2025-02-12"), "0010111");
    EXPECT_EQ(passing(data, "from:2025-02-12 to:2025-02-12 overlap:certainly"), "0000110")
        << "each of {…} was, only one of […]";
    EXPECT_EQ(passing(data, "from:2025-02-10 to:2025-02-12 overlap:certainly"), "1101111");
    EXPECT_EQ(passing(data, "from:2025-02-13 to:2025-02-13"), "0010100");
}

/// The fast path of the selection against the definition in core/base/time.h.
TEST(OverlapFilterTest, agreesWithTheDefinitionOnRandomRanges)
{
    const Dataset data = someTimes();
    std::mt19937 random(7);
    for (int i = 0; i < 200; ++i) {
        const Instant start = fromCivil({2025, 2, 8}) + static_cast<Instant>(random() % 144) * millisecondsPerHour;
        const Instant end = start + static_cast<Instant>(1 + random() % 72) * millisecondsPerHour;
        for (const auto& mode : kindNames<OverlapMode>()) {
            const auto bound = [](Instant at) {
                const auto civil = toCivil(at);
                char text[40];
                std::snprintf(text, sizeof text, "%04d-%02d-%02dT%02d:00Z", civil.year, civil.month, civil.day,
                              civil.hour);
                return std::string(text);
            };
            std::string expected;
            for (Row row = 0; row < data.events.size(); ++row)
                expected += overlaps(resolved(data.events.time(row), paris()), start, end + 1,
                                     *kindFromKey<OverlapMode>(mode.key))
                                ? '1'
                                : '0';
            EXPECT_EQ(passing(data, "from:" + bound(start) + " to:" + bound(end) + " overlap:" + std::string(mode.key)),
                      expected)
                << mode.key << " " << bound(start) << " " << bound(end);
        }
    }
}

TEST(OverlapFilterTest, isSaidOnceAndNotDenied)
{
    const Dataset data = someTimes();
    for (const char* wrong : {"overlap:maybe", "-overlap:certainly", "overlap:certainly,midpoint",
                              "overlap:certainly overlap:midpoint"})
        EXPECT_NE(passing(data, wrong).find("possibly, certainly, midpoint"), std::string::npos) << passing(data, wrong);
    EXPECT_EQ(parseFilter("OVERLAP:Certainly from:2025", data)->text(), "from:2025 overlap:certainly");
    EXPECT_EQ(parseFilter("overlap:certainly", data)->overlap(), OverlapMode::Certainly);
    EXPECT_EQ(Filter().overlap(), OverlapMode::Possibly);
}

TEST(TagFilterTest, findsTaggedEvents)
{
    Dataset data = someTimes();
    EXPECT_NE(passing(data, "tag:energy").find("No event has a tag yet"), std::string::npos);
    data.tags = {{TagId{1}, "energie", Text("fr", "Énergie")}, {TagId{2}, "jobs", Text("en", "jobs")}};
    for (Row row = 0; row < data.events.size(); ++row, data.eventTags.closeRow())
        if (row < 2)
            data.eventTags.values.push_back(row);
    EXPECT_EQ(passing(data, "tag:energie"), "1000000");
    EXPECT_EQ(passing(data, "tag:energie,jobs"), "1100000");
    EXPECT_EQ(passing(data, "-tag:jobs"), "1011111");
    EXPECT_NE(passing(data, "tag:job").find("the tags are"), std::string::npos);
}

} // namespace

} // namespace plenary
