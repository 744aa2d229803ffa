// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scene/timeline/timeline.h"

#include "tests/support/scene.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <set>

namespace plenary::scene
{

namespace
{

/// The day of the hand-made events.
constexpr const char* dayStart = "2025-02-11T00:00Z";
constexpr const char* dayEnd = "2025-02-12T00:00Z";

Scene dayOf(Draft& draft, double width = 1000, double height = 400)
{
    return buildTimeline(draft.context(width, height), {LaneBy::Kind, at(dayStart), at(dayEnd)});
}

double xOf(const Scene& scene, const char* edtf)
{
    return scene.time.x(at(edtf));
}

Scene dayWith(const char* when, int evidence = 1)
{
    Draft draft;
    draft.event("An event with a title", when, {.evidence = evidence});
    return dayOf(draft);
}

/// Filled boxes of full strength: what reads as an edge.
std::vector<Box> edgesOf(const Scene& scene)
{
    auto boxes = shapesOf<Box>(scene, Layer::Marks);
    std::erase_if(boxes, [](const Box& box) {
        return box.style.pattern != Pattern::Solid || box.style.fill == Tone::None || box.style.opacity < 0.9;
    });
    return boxes;
}

bool hasEdgeAt(const Scene& scene, double x)
{
    return std::ranges::any_of(edgesOf(scene), [&](const Box& box) {
        return box.rect.width <= 5 && std::abs(box.rect.x + box.rect.width / 2 - x) <= 5;
    });
}

bool hasPattern(const Scene& scene, Pattern pattern)
{
    return std::ranges::any_of(shapesOf<Box>(scene, Layer::Marks),
                               [&](const Box& box) { return box.style.pattern == pattern; });
}

bool hasGlyph(const Scene& scene, Glyph glyph)
{
    return std::ranges::any_of(shapesOf<Mark>(scene, Layer::Marks),
                               [&](const Mark& mark) { return mark.glyph == glyph; });
}

TEST(TimelineFormTest, aMomentIsADiamondAtItsTime)
{
    const Scene scene = dayWith("2025-02-11T10:50Z");
    const auto marks = shapesOf<Mark>(scene, Layer::Marks);
    ASSERT_EQ(marks.size(), 1U);
    EXPECT_EQ(marks[0].glyph, Glyph::Diamond);
    EXPECT_NEAR(marks[0].centre.x, xOf(scene, "2025-02-11T10:50Z"), 0.5);
    EXPECT_TRUE(shapesOf<Box>(scene, Layer::Marks).empty());
}

TEST(TimelineFormTest, inTheLaneOfATopicTheColourIsTheStanceOnThatTopic)
{
    Draft draft;
    const Row actor = draft.actor("A"), open = draft.topic("Open"), jobs = draft.topic("Jobs"),
              quiet = draft.topic("Quiet");
    const Row speech = draft.event("A speech", "2025-02-11T10:50Z", {.topics = {open, jobs, quiet}});
    Lists<Row> made;
    for (const auto& [topic, stance] : {std::pair{open, 2}, {jobs, -2}})
        made.values.push_back(draft.position(actor, topic, stance, "2025-02-11T10:50Z"));
    made.closeRow();
    draft.data().events.positions = made;
    draft.data().positions.event = {speech, speech};
    TimelineOptions options{LaneBy::Topic, at(dayStart), at(dayEnd)};
    options.colourBy = ColourBy::Stance;
    std::multiset<Tone> tones;
    for (const Mark& mark : shapesOf<Mark>(buildTimeline(draft.context(1000, 400), options), Layer::Marks))
        tones.insert(mark.style.fill);
    EXPECT_EQ(tones, (std::multiset<Tone>{Tone::StanceM2, Tone::StanceP2, Tone::Faint}))
        << "not the mean of all in each";
}

/// Whether a shape is round at both of its ends, which then are no edges.
bool isRound(const Polygon& pill)
{
    const auto& ring = pill.rings.at(0);
    const auto atTop = std::ranges::min(ring, {}, &Point::y).y;
    const auto [left, right] = std::ranges::minmax(ring, {}, &Point::x);
    return left.y > atTop + 3 && right.y > atTop + 3;
}

TEST(TimelineFormTest, midnightIsAnHourAndLiesBehindTheColumn)
{
    for (const bool folds : {false, true}) {
        Draft draft;
        draft.event("Some hour of it", "2025-02-11");
        for (const char* when : {"2025-02-11T00:00:00Z", "2025-02-11T00:00:30Z", "2025-02-11T00:00Z/2025-02-11T02:00Z",
                                 "2025-02-10T22:00Z/2025-02-11T00:00Z"})
            draft.event(when, when);
        TimelineOptions options{LaneBy::Kind, at("2025-02-10"), at("2025-02-12")};
        options.folds = folds;
        const Scene scene = buildTimeline(draft.context(1400, 400), options);
        const auto column =
            std::ranges::find(scene.time.folds->stretches(), TimeFolds::Kind::DayOnly, &TimeFolds::Stretch::kind);
        ASSERT_NE(column, scene.time.folds->stretches().end());
        const double left = scene.time.x(column->time.from), right = scene.time.x(column->time.to);
        for (const auto& mark : shapesOf<Mark>(scene, Layer::Marks)) {
            if (mark.glyph == Glyph::Circle) {
                EXPECT_LT(mark.centre.x, left + 20) << "no hour is known";
            } else if (mark.glyph == Glyph::Diamond) {
                EXPECT_NEAR(mark.centre.x, right, 1);
            }
        }
        EXPECT_TRUE(hasEdgeAt(scene, right)) << "it began at midnight";
        EXPECT_TRUE(hasEdgeAt(scene, left)) << "it ended at midnight, in the evening before";
    }
}

TEST(TimelineFormTest, aWindowIsRoundAndHasNoEdge)
{
    for (const char* when : {"[2025-02-11T09:00Z..2025-02-11T14:00Z]", "2025-02-11/2025-02-11"}) {
        const Scene scene = dayWith(when);
        if (when == std::string("2025-02-11/2025-02-11")) {
            EXPECT_TRUE(hasGlyph(scene, Glyph::Circle)) << "its hours are not known";
            continue;
        }
        const auto pills = shapesOf<Polygon>(scene, Layer::Marks);
        ASSERT_EQ(pills.size(), 2U) << "ground and outline";
        for (const auto& pill : pills)
            EXPECT_TRUE(isRound(pill)) << when;
        EXPECT_TRUE(edgesOf(scene).empty()) << when;
        const auto [left, right] = std::ranges::minmax(pills[0].rings[0], {}, &Point::x);
        EXPECT_NEAR(left.x, xOf(scene, "2025-02-11T09:00Z"), 1);
        EXPECT_NEAR(right.x, xOf(scene, "2025-02-11T14:00Z"), 1);
    }
}

TEST(TimelineFormTest, aWindowWithoutAKnownBoundFades)
{
    for (const char* when :
         {"[2025-02-11T09:00Z..2025-02-11T14:00Z]~", "[..2025-02-11T10:00Z]", "[2025-02-11T10:00Z..]"}) {
        const Scene scene = dayWith(when);
        const auto boxes = shapesOf<Box>(scene, Layer::Marks);
        ASSERT_FALSE(boxes.empty()) << when;
        for (const auto& box : boxes)
            EXPECT_GE(box.style.pattern, Pattern::FadeLeft) << when;
        EXPECT_TRUE(edgesOf(scene).empty()) << when;
        for (const auto& line : shapesOf<Line>(scene, Layer::Marks)) {
            EXPECT_NE(line.from.x, line.to.x) << "an upright line reads as an edge";
            EXPECT_TRUE(line.dashed) << when;
        }
    }
}

TEST(TimelineFormTest, aKnownStartIsASolidEdge)
{
    const Scene both = dayWith("2025-02-11T09:00Z/2025-02-11T14:00Z");
    EXPECT_TRUE(hasEdgeAt(both, xOf(both, "2025-02-11T09:00Z")));
    EXPECT_TRUE(hasEdgeAt(both, xOf(both, "2025-02-11T14:00Z")));
    EXPECT_TRUE(hasPattern(both, Pattern::Solid));

    const Scene start = dayWith("2025-02-11T09:00Z/[2025-02-11T12:00Z..2025-02-11T14:00Z]");
    EXPECT_TRUE(hasEdgeAt(start, xOf(start, "2025-02-11T09:00Z")));
    EXPECT_FALSE(hasEdgeAt(start, xOf(start, "2025-02-11T14:00Z")));
    EXPECT_TRUE(hasPattern(start, Pattern::FadeRight));

    const Scene end = dayWith("[2025-02-11T09:00Z..2025-02-11T11:00Z]/2025-02-11T14:00Z");
    EXPECT_FALSE(hasEdgeAt(end, xOf(end, "2025-02-11T09:00Z")));
    EXPECT_TRUE(hasEdgeAt(end, xOf(end, "2025-02-11T14:00Z")));
    EXPECT_TRUE(hasPattern(end, Pattern::FadeLeft));
}

TEST(TimelineFormTest, noEdgeWhereTheBarIsCutByTheView)
{
    const Scene scene = dayWith("2025-02-10T09:00Z/2025-02-12T14:00Z");
    EXPECT_FALSE(shapesOf<Box>(scene, Layer::Marks).empty());
    EXPECT_TRUE(edgesOf(scene).empty());
}

TEST(TimelineFormTest, openEndsAreArrows)
{
    EXPECT_TRUE(hasGlyph(dayWith("2025-02-11T09:00Z/.."), Glyph::ArrowRight));
    EXPECT_TRUE(hasGlyph(dayWith("2025-02-11T09:00Z/"), Glyph::ArrowRight));
    EXPECT_TRUE(hasGlyph(dayWith("../2025-02-11T09:00Z"), Glyph::ArrowLeft));
    EXPECT_TRUE(hasGlyph(dayWith("[..2025-02-11T09:00Z]"), Glyph::ArrowLeft));
    const Scene closed = dayWith("2025-02-11T09:00Z/2025-02-11T14:00Z");
    EXPECT_FALSE(hasGlyph(closed, Glyph::ArrowRight));
    EXPECT_FALSE(hasGlyph(closed, Glyph::ArrowLeft));
}

/// How everything in the layer of marks is painted, without where.
std::vector<std::tuple<Pattern, Tone, Tone, double>> looksOf(const Scene& scene)
{
    std::vector<std::tuple<Pattern, Tone, Tone, double>> looks;
    const auto add = [&](const Style& style) {
        looks.emplace_back(style.pattern, style.fill, style.stroke, style.opacity);
    };
    for (const auto& box : shapesOf<Box>(scene, Layer::Marks))
        add(box.style);
    for (const auto& pill : shapesOf<Polygon>(scene, Layer::Marks))
        add(pill.style);
    for (const auto& mark : shapesOf<Mark>(scene, Layer::Marks))
        add(mark.style);
    return looks;
}

TEST(TimelineFormTest, aMomentWithoutEvidenceIsHollow)
{
    const auto marks = shapesOf<Mark>(dayWith("2025-02-11T10:50Z", 0), Layer::Marks);
    ASSERT_EQ(marks.size(), 1U);
    EXPECT_EQ(marks[0].style.pattern, Pattern::Hollow);
    EXPECT_NE(marks[0].style.fill, toneOf(EventKind::Meeting));
    EXPECT_EQ(marks[0].style.stroke, toneOf(EventKind::Meeting));
    EXPECT_EQ(shapesOf<Mark>(dayWith("2025-02-11T10:50Z", 1), Layer::Marks)[0].style.fill, toneOf(EventKind::Meeting));
}

TEST(TimelineFormTest, aBarWithoutEvidenceIsToldApart)
{
    for (const char* when : {"2025-02-11T09:00Z/2025-02-11T14:00Z", "[2025-02-11T09:00Z..2025-02-11T14:00Z]",
                             "2025-02-11", "2025-02-11T09:00Z/.."})
        EXPECT_TRUE(looksOf(dayWith(when, 0)) != looksOf(dayWith(when, 2))) << when;
}

TEST(TimelineAsOfTest, theLineIsDrawnOnlyInside)
{
    Draft draft;
    draft.event("An event", "2025-02-11T10:50Z");
    for (const auto& [asOf, inside] : {std::pair{at(dayStart), true},
                                       {at("2025-02-11T12:00Z"), true},
                                       {at(dayEnd), false},
                                       {at("2025-02-10T23:59Z"), false},
                                       {distantFuture, false},
                                       {distantPast, false}}) {
        Context context = draft.context();
        context.asOf = asOf;
        const Scene scene = buildTimeline(context, {LaneBy::Kind, at(dayStart), at(dayEnd)});
        const auto lines = shapesOf<Line>(scene, Layer::Overlay);
        ASSERT_EQ(lines.size(), inside ? 1U : 0U);
        if (inside) {
            EXPECT_EQ(lines[0].tone, Tone::Now);
            EXPECT_NEAR(lines[0].from.x, scene.time.x(asOf), 0.01);
        }
    }
}

TEST(TimelineAsOfTest, whatComesLaterIsFaint)
{
    for (const char* when :
         {"2025-02-11T15:00Z", "2025-02-11T15:00Z/2025-02-11T20:00Z", "[2025-02-11T15:00Z..2025-02-11T20:00Z]"}) {
        Draft draft;
        draft.event("Later", when);
        Context context = draft.context();
        const auto strongest = [&](Instant asOf) {
            context.asOf = asOf;
            double most = 0;
            for (const auto& [pattern, fill, stroke, opacity] :
                 looksOf(buildTimeline(context, {LaneBy::Kind, at(dayStart), at(dayEnd)})))
                most = std::max(most, opacity);
            return most;
        };
        EXPECT_LT(strongest(at("2025-02-11T12:00Z")), strongest(at("2025-02-11T23:00Z")) * 0.7) << when;
    }
}

TEST(TimelineTableTest, oneRowAnEventInTheSpanWithItsBounds)
{
    Draft draft;
    draft.event("Before", "2025-02-10T10:50Z");
    draft.event("Window", "[2025-02-11T09:00Z..2025-02-11T10:45Z]");
    draft.event("Moment", "2025-02-11T10:50Z");
    draft.event("Open", "2025-02-11T11:00Z/..");
    draft.event("After", "2025-02-12T10:50Z");
    const Scene scene = dayOf(draft);
    ASSERT_EQ(scene.table.rows.size(), 3U);
    const auto title = column(scene, "Event");
    const auto earliest = column(scene, "Earliest");
    const auto latest = column(scene, "Latest");
    for (const auto& row : scene.table.rows) {
        ASSERT_EQ(row.cells.size(), scene.table.columns.size());
        if (row.cells[title] == "Window") {
            EXPECT_EQ(at(row.cells[earliest]), at("2025-02-11T09:00Z"));
            EXPECT_EQ(at(row.cells[latest]), at("2025-02-11T10:45Z"));
        } else if (row.cells[title] == "Open") {
            EXPECT_EQ(at(row.cells[earliest]), at("2025-02-11T11:00Z"));
            EXPECT_EQ(row.cells[latest], "");
        } else {
            EXPECT_EQ(row.cells[title], "Moment");
        }
        ASSERT_LT(row.hit, scene.hits.size());
        EXPECT_EQ(scene.hits[row.hit].target.kind, Target::Kind::Event);
        EXPECT_EQ(scene.hits[row.hit].tip.substr(0, row.cells[title].size()), row.cells[title]);
    }
}

TEST(TimelineTableTest, everyEventOfTheBundledSummitHasItsRow)
{
    const Bundled& bundled = Bundled::get();
    const Context context = bundled.context(fake, 1200, 700);
    const Extent all = extentOf(context);
    const Scene scene = buildTimeline(context, {LaneBy::Actor, all.from, all.to});
    EXPECT_EQ(scene.table.rows.size(), bundled.data().events.size());
    for (Row event = 0; event < bundled.data().events.size(); ++event)
        EXPECT_NE(hitOf(scene, {Target::Kind::Event, bundled.data().events.id[event].value}), nullptr);
    for (const char* name : {"Earliest", "Latest"})
        for (const auto& row : scene.table.rows)
            EXPECT_TRUE(parseTime(row.cells[column(scene, name)]).has_value()) << row.cells[column(scene, name)];
}

TEST(TimelineTableTest, doesNotDependOnTheSizeOfThePicture)
{
    const Bundled& bundled = Bundled::get();
    for (const double height : {60.0, 150.0, 250.0, 900.0}) {
        const Context context = bundled.context(fake, 800, height);
        const Scene scene =
            buildTimeline(context, {LaneBy::Actor, bundled.instant("2024-05-01"), bundled.instant("2026-12-01")});
        EXPECT_EQ(scene.table.rows.size(), bundled.data().events.size()) << height;
    }
}

TEST(LanesTest, everyEventHasALane)
{
    Draft draft;
    for (int i = 0; i < 40; ++i) {
        const auto name = "Number " + std::to_string(i);
        const Row actor = draft.actor(name, static_cast<ActorKind>(i % 8));
        for (int n = 0; n < 2; ++n)
            draft.event(name, "2025-02-11T10:50Z",
                        {.participants = {{actor, Role::Speaker}}, .topics = {draft.topic(name)}});
    }
    draft.event("Of nobody about nothing", "2025-02-11T10:50Z");
    for (const LaneBy by : {LaneBy::Actor, LaneBy::ActorKind, LaneBy::Kind, LaneBy::Topic}) {
        const auto lanes = lanesOf(draft.context(), by, 14);
        EXPECT_LE(lanes.size(), 14U);
        std::set<Row> events;
        for (const auto& lane : lanes) {
            EXPECT_FALSE(lane.name.empty());
            EXPECT_FALSE(lane.events.empty());
            events.insert(lane.events.begin(), lane.events.end());
        }
        EXPECT_EQ(events.size(), 81U) << "lanes by " << static_cast<int>(by);
    }
}

TEST(LanesTest, wordsOfAnOfficeHolderStandInTheLaneOfTheState)
{
    Draft draft;
    const Row state = draft.actor("United States");
    const Row person = draft.actor("Vance", ActorKind::Person);
    draft.office(person, state);
    draft.event("First", "2025-02-11T10:50Z", {.participants = {{person, Role::Speaker}}});
    draft.event("Second", "2025-02-11T11:50Z", {.participants = {{person, Role::Speaker}}});
    const auto lanes = lanesOf(draft.context(), LaneBy::Actor, 14);
    ASSERT_EQ(lanes.size(), 1U);
    EXPECT_EQ(lanes[0].name, "United States");
    EXPECT_EQ(lanes[0].key, draft.data().actors[state].id.value);
    const auto offices = speakingOffices(draft.data());
    EXPECT_EQ(representedBy(offices, person, {at("2025-02-11")}), state);
    EXPECT_EQ(representedBy(offices, person, {at("1990")}), person) << "before the office began";
    draft.office(state, person);
    EXPECT_NE(representedBy(speakingOffices(draft.data()), person, {at("2025-02-11")}), noRow)
        << "a circle in the data ends";
}

TEST(TimelineEmptyTest, saysWhyThereIsNothing)
{
    const Bundled& bundled = Bundled::get();
    const Selection nothing = bundled.filtered("actor:france -actor:france");
    ASSERT_EQ(nothing.eventCount, 0U);
    const Context all = bundled.context(fake, 900, 500);
    const Context none{
        {.data = all.data, .selection = nothing, .words = all.words, .titles = all.titles, .zone = all.zone},
        {.measure = all.measure}};
    EXPECT_FALSE(buildTimeline(none, {LaneBy::Actor, at("2025-02-10"), at("2025-02-12")}).emptyText.empty());
    EXPECT_FALSE(buildTimeline(all, {LaneBy::Actor, at("1990"), at("1991")}).emptyText.empty());
    EXPECT_TRUE(buildTimeline(all, {LaneBy::Actor, at("2025-02-10"), at("2025-02-12")}).emptyText.empty());
    Draft empty;
    EXPECT_FALSE(dayOf(empty).emptyText.empty());
}

TEST(TimelineCrowdTest, fiveThousandEventsAtOneInstant)
{
    Draft draft;
    for (int i = 0; i < 5000; ++i)
        draft.event("Event number " + std::to_string(i), "2025-02-11T10:50Z", {.importance = 1 + i % 5});
    const Scene scene = dayOf(draft);
    EXPECT_EQ(scene.table.rows.size(), 5000U);
    EXPECT_LT(scene.items.size(), 1000U) << "what falls on the same pixel is drawn once";
    EXPECT_EQ(overlappingLabels(scene, fake), "");
    EXPECT_EQ(itemsOutside(scene, {0, 0, scene.width, scene.height}, fake), "");
}

TEST(TimelineTitleTest, longOnesAreCutAndBreaksAreBlanks)
{
    Draft draft;
    std::string endless;
    for (int i = 0; i < 1000; ++i)
        endless += "Ten lettrs";
    draft.event(endless, "2025-02-11T08:00Z");
    draft.event("First line\nsecond line\r\nthird\tline", "2025-02-11T12:00Z");
    draft.event("", "2025-02-11T18:00Z");
    draft.event("مرحبا 你好 👩‍👩‍👧 é́́", "2025-02-11T20:00Z");
    const Scene scene = dayOf(draft);
    EXPECT_EQ(scene.table.rows.size(), 4U);
    EXPECT_EQ(overlappingLabels(scene, fake), "");
    EXPECT_EQ(itemsOutside(scene, {0, 0, scene.width, scene.height}, fake), "");
    EXPECT_TRUE(says(scene, "…"));
    EXPECT_TRUE(says(scene, "First line"));
    for (const auto& label : labelsOf(scene)) {
        EXPECT_EQ(label.text.find_first_of("\n\r\t"), std::string::npos);
        EXPECT_TRUE(isUtf8(label.text));
    }
}

TEST(TimelineTitleTest, aBarThatBeganFarOutsideBearsItsTitle)
{
    Draft draft;
    draft.event("Three centuries", "1725/2025");
    draft.event("A week", "2025-02-08/2025-02-14");
    draft.event("A moment", "2025-02-11T10:50Z");
    for (const Instant half : {Instant{2000}, millisecondsPerHour, 2 * millisecondsPerDay, 900 * millisecondsPerDay}) {
        const Instant middle = at("2025-02-11T10:50Z");
        const Scene scene = buildTimeline(draft.context(900, 400), {LaneBy::Kind, middle - half, middle + half});
        EXPECT_TRUE(says(scene, "Three centuries")) << half;
        EXPECT_TRUE(says(scene, "A moment")) << half;
        EXPECT_TRUE(says(scene, "A week")) << half;
        EXPECT_EQ(overlappingLabels(scene, FakeMeasure()), "");
    }
}

TEST(TimelineExtentTest, fromTheFirstToTheLastEvent)
{
    Draft draft;
    EXPECT_LT(extentOf(draft.context()).from, extentOf(draft.context()).to);
    draft.event("Open", "../2025-02-01");
    draft.event("First", "2025-02-10T10:00Z");
    draft.event("Last", "2025-02-11T10:00Z/..");
    const Extent extent = extentOf(draft.context());
    EXPECT_LE(extent.from, at("2025-02-02"));
    EXPECT_GE(extent.to, at("2025-02-11T10:00Z"));
    EXPECT_GT(extent.from, at("2024"));
    EXPECT_LT(extent.to, at("2026"));
}

} // namespace

} // namespace plenary::scene
