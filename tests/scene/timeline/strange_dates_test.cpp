// SPDX-License-Identifier: GPL-3.0-or-later
// Dates of other ages, and times and titles that are hard to draw.
#include "core/scene/timeline/timeline.h"

#include "core/scene/words/wording.h"
#include "tests/support/scene.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace plenary::scene
{

namespace
{

TEST(ProlepticTest, datesBefore1582SaySo)
{
    const EnglishLexicon words;
    const auto text = [&](const char* edtf) { return timeText(words, parseTime(edtf).value(), Zone::utc()); };
    EXPECT_EQ(text("-0043-03-15"), "Fri 15 Mar 44 BCE (proleptic Gregorian)");
    EXPECT_EQ(text("-0043"), "44 BCE");
    EXPECT_EQ(text("1582-10-15"), "Fri 15 Oct 1582");
    Draft draft;
    draft.event("The Ides of March", "-0043-03-15");
    TimelineOptions options;
    options.from = at("-0044-01-01");
    options.to = at("-0042-01-01");
    const Scene scene = buildTimeline(draft.context(1000, 400), options);
    EXPECT_TRUE(std::ranges::any_of(scene.notes, [](const auto& note) { return note.find("proleptic") != note.npos; }));
    EXPECT_TRUE(says(scene, "The Ides of March"));
    EXPECT_TRUE(says(scene, "BCE"));
}

TEST(StrangeEventsTest, areDrawnWithoutHarm)
{
    Draft draft;
    draft.event("Since ever", "../1750");
    draft.event("Far away", "Y-29000/Y29000");
    draft.event("Three hundred years", "1700/2000");
    draft.event("مؤتمر الذكاء الاصطناعي", "1800-01-01");
    draft.event("A second", "1850-06-01T12:00:00Z/1850-06-01T12:00:01Z");
    draft.event("قمة 🚀🤖 summit שלום", "1900-01-01~");
    for (const double width : {120.0, 1000.0}) {
        TimelineOptions options;
        options.laneBy = LaneBy::Kind;
        options.from = at("1690-01-01");
        options.to = at("2010-01-01");
        const Scene scene = buildTimeline(draft.context(width, 300), options);
        EXPECT_EQ(scene.table.rows.size(), 6U);
        EXPECT_EQ(overlappingLabels(scene, FakeMeasure()), "");
        options.from = at("1850-06-01T11:59:59Z");
        options.to = options.from + 3000;
        EXPECT_FALSE(buildTimeline(draft.context(width, 300), options).table.rows.empty());
    }
}

} // namespace

} // namespace plenary::scene
