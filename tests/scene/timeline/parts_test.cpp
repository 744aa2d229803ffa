// SPDX-License-Identifier: GPL-3.0-or-later
// Lanes chosen, eras, arrows, measures, and times that are not sure.
#include "core/base/time_format.h"
#include "core/scene/timeline/timeline.h"

#include "core/scene/words/wording.h"
#include "tests/support/scene.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <map>
#include <set>

namespace plenary::scene
{

namespace
{

TimelineOptions dayBy(LaneBy by)
{
    TimelineOptions options;
    options.laneBy = by;
    options.from = at("2025-02-11T00:00Z");
    options.to = at("2025-02-12T00:00Z");
    return options;
}

std::vector<std::string> laneNames(const Scene& scene)
{
    std::vector<std::string> names;
    for (const auto& hit : scene.hits)
        if (!hit.lane.empty())
            names.push_back(hit.lane);
    return names;
}

class PartsTest : public testing::Test
{
protected:
    PartsTest()
    {
        talk = draft.event("A talk", "2025-02-11T09:00Z", {.kind = EventKind::Speech});
        answer = draft.event("An answer", "2025-02-11T12:00Z", {.kind = EventKind::Speech});
        meeting = draft.event("A meeting", "2025-02-11T15:00Z", {.kind = EventKind::Meeting});
    }
    Scene build(const TimelineOptions& options) { return buildTimeline(draft.context(1000, 400), options); }

    /// Makes one event refer to another one.
    void link(Lists<Row>& lists, Row event, Row other)
    {
        lists = {};
        for (Row row = 0; row < draft.data().events.size(); ++row, lists.closeRow())
            if (row == event)
                lists.values.push_back(other);
    }

    Draft draft;
    Row talk = 0, answer = 0, meeting = 0;
};

TEST_F(PartsTest, theMostImportantTitlesAreBold)
{
    draft.event("The great one", "2025-02-11T18:00Z", {.importance = 5});
    const Scene scene = build(dayBy(LaneBy::Kind));
    for (const auto& label : labelsOf(scene)) {
        if (label.text == "The great one") {
            EXPECT_GE(label.font.weight, Weight::SemiBold);
        }
        if (label.text == "A talk") {
            EXPECT_EQ(label.font.weight, Weight::Regular);
        }
    }
    EXPECT_TRUE(says(scene, "The great one"));
    EXPECT_TRUE(std::ranges::any_of(scene.notes, [](const std::string& note) { return note.starts_with("Bold:"); }));
}

TEST_F(PartsTest, aLaneWithoutEventsInTheSpanLeavesOnlyWhereOthersLackRoom)
{
    draft.event("Long ago", "2020-02-11T09:00Z", {.kind = EventKind::Deal});
    const auto options = dayBy(LaneBy::Kind);
    const auto isThere = [](const Scene& scene) { return std::ranges::count(laneNames(scene), "kind:deal") > 0; };
    EXPECT_TRUE(isThere(buildTimeline(draft.context(1000, 400), options)));
    EXPECT_FALSE(isThere(buildTimeline(draft.context(1000, 66), options)));
}

TEST_F(PartsTest, lanesAreOrderedAndHiddenByHand)
{
    auto options = dayBy(LaneBy::Kind);
    ASSERT_EQ(laneNames(build(options)), (std::vector<std::string>{"kind:speech", "kind:meeting"}));
    options.laneOrder = {"kind:meeting"};
    EXPECT_EQ(laneNames(build(options)), (std::vector<std::string>{"kind:meeting", "kind:speech"}));
    options.hiddenLanes = {"kind:speech"};
    const Scene scene = build(options);
    EXPECT_EQ(laneNames(scene), std::vector<std::string>{"kind:meeting"});
    EXPECT_FALSE(says(scene, "A talk"));
    EXPECT_TRUE(says(scene, "A meeting"));
}

TEST_F(PartsTest, aCollapsedLaneIsOneRowHigh)
{
    for (int i = 0; i < 6; ++i)
        draft.event("Another speech at that hour", "2025-02-11T18:00Z", {.kind = EventKind::Speech});
    auto options = dayBy(LaneBy::Kind);
    const auto height = [](const Scene& scene) {
        return std::ranges::find(scene.hits, std::string("kind:speech"), &Hit::lane)->box.height;
    };
    const double before = height(build(options));
    options.collapsedLanes = {"kind:speech"};
    const Scene scene = build(options);
    EXPECT_LT(height(scene), before);
    EXPECT_EQ(scene.table.rows.size(), 9U) << "the table has all events";
    EXPECT_TRUE(says(scene, "▸ Speech"));
}

TEST_F(PartsTest, anArrowLeadsToWhatAnEventRespondsTo)
{
    EXPECT_TRUE(shapesOf<Polygon>(build(dayBy(LaneBy::Kind)), Layer::Grid).empty());
    link(draft.data().events.respondsTo, answer, talk);
    auto options = dayBy(LaneBy::Kind);
    const Scene scene = build(options);
    ASSERT_EQ(shapesOf<Polygon>(scene, Layer::Grid).size(), 1U);
    const auto tip = shapesOf<Polygon>(scene, Layer::Grid)[0].rings[0][0];
    EXPECT_NEAR(tip.x, scene.time.x(at("2025-02-11T09:00Z")), 6) << "it points at the talk";
    const auto lines = shapesOf<Line>(scene, Layer::Grid);
    EXPECT_TRUE(std::ranges::none_of(lines, &Line::dashed));
    options.links = false;
    EXPECT_TRUE(shapesOf<Polygon>(build(options), Layer::Grid).empty());
}

TEST(LinksTest, arrowsLeaveTitlesReadable)
{
    Draft draft;
    for (int i = 0; i < 40; ++i)
        draft.event("Event with a title " + std::to_string(i),
                    isoTime(at("2025-02-11T00:00Z") + i * 30 * millisecondsPerMinute, Zone::utc()),
                    {.kind = static_cast<EventKind>(i % 4)});
    // Every event answers the one three before it, so that arrows run through all rows.
    auto& answers = draft.data().events.respondsTo;
    answers = {};
    for (Row row = 0; row < draft.data().events.size(); ++row, answers.closeRow())
        if (row >= 3)
            answers.values.push_back(row - 3);
    const FakeMeasure measure;
    for (const bool chosen : {false, true}) {
        Context context = draft.context(1300, 500);
        if (chosen)
            context.selected = {Target::Kind::Event, draft.data().events.id[12].value};
        const Scene scene = buildTimeline(context, dayBy(LaneBy::Kind));
        std::size_t lines = 0;
        for (const Layer layer : {Layer::Grid, Layer::Overlay})
            for (const Line& line : shapesOf<Line>(scene, layer)) {
                if (line.width != 0.8 && line.width != 1.6)
                    continue; // no arrow
                ++lines;
                const Rect drawn{std::min(line.from.x, line.to.x), std::min(line.from.y, line.to.y),
                                 std::abs(line.to.x - line.from.x), std::abs(line.to.y - line.from.y)};
                for (const Label& label : shapesOf<Label>(scene, Layer::Labels)) {
                    const Rect box = boxOf(label, measure);
                    EXPECT_FALSE(drawn.x < box.right() && drawn.right() > box.x && drawn.y < box.bottom() &&
                                 drawn.bottom() > box.y)
                        << label.text << " is crossed";
                }
            }
        EXPECT_GT(lines, 40U);
    }
}

TEST_F(PartsTest, anAmendmentIsDashed)
{
    link(draft.data().eventAmends, meeting, talk);
    const Scene scene = build(dayBy(LaneBy::Kind));
    ASSERT_EQ(shapesOf<Polygon>(scene, Layer::Grid).size(), 1U);
    const auto lines = shapesOf<Line>(scene, Layer::Grid);
    EXPECT_TRUE(std::ranges::any_of(lines, &Line::dashed));
    EXPECT_TRUE(std::ranges::any_of(scene.notes, [](const auto& note) { return note.find("amends") != note.npos; }));
}

TEST_F(PartsTest, erasAreNamedBandsThatDoNotMoveTheLanesWhilePanning)
{
    const double without = build(dayBy(LaneBy::Kind)).plot.y;
    draft.data().eras = {{{}, "morning", Text("en", "Morning"), "2025-02-11T06:00Z/2025-02-11T12:00Z"},
                         {{}, "whole", Text("en", "Whole week"), "2025-02-10/2025-02-14"}};
    auto options = dayBy(LaneBy::Kind);
    options.nights = options.folds = false;
    const Scene scene = build(options);
    EXPECT_TRUE(says(scene, "Morning"));
    EXPECT_TRUE(says(scene, "Whole week"));
    EXPECT_GT(scene.plot.y, without);
    const auto bands = shapesOf<Box>(scene, Layer::Bands);
    EXPECT_EQ(bands.size(), 4U) << "each in the strip and behind the events";
    options.from += 30 * millisecondsPerDay;
    options.to += 30 * millisecondsPerDay;
    EXPECT_EQ(build(options).plot.y, scene.plot.y);
    options.eras = false;
    EXPECT_EQ(build(options).plot.y, without);
}

TEST_F(PartsTest, twoSelectedEventsShowHowFarApartTheyAre)
{
    Context context = draft.context(1000, 400);
    const std::vector<EventId> marked = {draft.data().events.id[talk], draft.data().events.id[meeting]};
    context.marked = &marked;
    EXPECT_TRUE(says(buildTimeline(context, dayBy(LaneBy::Kind)), "6 hours"));
}

TEST_F(PartsTest, bandsOfNightsCanBeLeftOut)
{
    auto options = dayBy(LaneBy::Kind);
    options.folds = false;
    EXPECT_FALSE(shapesOf<Box>(build(options), Layer::Bands).empty());
    options.nights = false;
    EXPECT_TRUE(shapesOf<Box>(build(options), Layer::Bands).empty());
}

TEST(LanesByTest, blocSourceAndTag)
{
    Draft draft;
    const Row france = draft.actor("France");
    const Row eu = draft.actor("European Union", ActorKind::Bloc);
    const Row india = draft.actor("India");
    draft.membership(france, eu, "1958");
    draft.event("C", "1950-01-01", {.participants = {{france, Role::Speaker}}});
    const Row speech = draft.event("A", "2025-02-11T09:00Z", {.participants = {{france, Role::Speaker}}});
    draft.event("B", "2025-02-11T10:00Z", {.participants = {{india, Role::Speaker}}});
    auto& data = draft.data();
    data.tags = {{TagId{1}, "energy", Text("en", "energy")}};
    for (Row event = 0; event < 3; ++event, data.eventTags.closeRow())
        if (event == speech)
            data.eventTags.values.push_back(0);
    const auto context = draft.context();
    const auto lanes = [&](LaneBy by) {
        std::map<std::string, std::size_t> found;
        for (const auto& lane : lanesOf(context, by, 20))
            found[lane.name] = lane.events.size();
        return found;
    };
    EXPECT_EQ(lanes(LaneBy::Bloc), (std::map<std::string, std::size_t>{{"European Union", 1}, {"None", 2}}))
        << "France had not joined in 1950";
    EXPECT_EQ(lanes(LaneBy::Tag), (std::map<std::string, std::size_t>{{"energy", 1}, {"None", 2}}));
    EXPECT_EQ(lanes(LaneBy::Source), (std::map<std::string, std::size_t>{{"None", 3}}));
}

TEST(LanesByTest, aDayWithoutAnOffsetIsThatOfTheSummit)
{
    Draft draft;
    draft.data().summit.zone = "Europe/Paris";
    const Row eu = draft.actor("Union", ActorKind::Bloc);
    const Row poland = draft.actor("Poland");
    const Row minister = draft.actor("Minister", ActorKind::Person);
    draft.membership(poland, eu, "2025-02-11");
    draft.data().affiliations.push_back(
        {draft.data().actors[minister].id, draft.data().actors[poland].id, {}, "2025-02-11", "", true});
    const auto speaks = [&](const char* when) {
        draft.event("Words", when, {.participants = {{minister, Role::Speaker}}});
    };
    speaks("2025-02-10T23:30+01:00");
    speaks("2025-02-11T00:30+01:00"); // still the 10th in UTC
    speaks("2025-02-11");
    const auto eventsIn = [&](LaneBy by, const std::string& name) {
        const auto lanes = lanesOf(draft.context(), by, 20);
        const auto lane = std::ranges::find(lanes, name, &Lane::name);
        return lane == lanes.end() ? 0U : lane->events.size();
    };
    EXPECT_EQ(eventsIn(LaneBy::Bloc, "Union"), 2U);
    EXPECT_EQ(eventsIn(LaneBy::Actor, "Poland"), 2U);
}

TEST(LanesByTest, everyPublisherOfTheBundledSummitHasItsEvents)
{
    const auto& bundled = Bundled::get();
    std::map<std::string, std::set<Row>> expected;
    for (Row event = 0; event < bundled.data().events.size(); ++event)
        for (const Row source : bundled.data().eventSources.of(event))
            expected[bundled.data().sources[source].publisher].insert(event);
    const auto lanes = groupEvents(bundled.data(), bundled.everything(), LaneBy::Source, 1000);
    for (const auto& lane : lanes)
        if (lane.id != "none") {
            EXPECT_EQ(std::set<Row>(lane.events.begin(), lane.events.end()), expected.at(lane.text)) << lane.text;
        }
    EXPECT_GE(lanes.size(), expected.size());
}

TEST(ColourByActorTest, theMostFrequentActorsHaveColoursAndNames)
{
    TimelineOptions options;
    options.colourBy = ColourBy::Actor;
    const Scene scene = buildTimeline(Bundled::get().context(fake, 1200, 600), options);
    ASSERT_GE(scene.legend.size(), 6U) << "five actors and the others";
    EXPECT_TRUE(std::ranges::any_of(scene.legend, [](const auto& entry) {
        return entry.text == "France" && entry.style.fill >= Tone::Actor0 && entry.style.fill <= Tone::Actor5;
    }));
}

Scene uncertainDay(const char* when)
{
    Draft draft;
    draft.event("An event", when);
    return buildTimeline(draft.context(1000, 400), dayBy(LaneBy::Kind));
}

TEST(UnsureTimeTest, approximateAndUncertainAreToldApart)
{
    const Scene sure = uncertainDay("2025-02-11T10:00Z");
    const Scene about = uncertainDay("2025-02-11T10:00Z~");
    const Scene doubtful = uncertainDay("2025-02-11T10:00Z?");
    const Scene both = uncertainDay("2025-02-11T10:00Z%");
    EXPECT_TRUE(says(about, "≈ An event"));
    EXPECT_TRUE(says(doubtful, "? An event"));
    EXPECT_TRUE(says(both, "≈? An event"));
    EXPECT_FALSE(says(sure, "≈"));
    EXPECT_EQ(shapesOf<Mark>(sure, Layer::Marks).size(), 1U);
    EXPECT_EQ(shapesOf<Mark>(about, Layer::Marks).size(), 2U) << "with a halo";
    EXPECT_EQ(shapesOf<Mark>(doubtful, Layer::Marks).size(), 2U) << "with a hole";
    EXPECT_EQ(shapesOf<Mark>(both, Layer::Marks).size(), 3U);
    EXPECT_NE(about.table.rows[0].cells[1].find("about"), std::string::npos);
    EXPECT_NE(doubtful.table.rows[0].cells[1].find("uncertain"), std::string::npos);
}

TEST(UnsureTimeTest, anUncertainBarIsHatchedAndAnApproximateOneHasNoSharpEdge)
{
    const auto hatched = [](const Scene& scene) {
        return std::ranges::any_of(shapesOf<Box>(scene, Layer::Marks),
                                   [](const Box& box) { return box.style.pattern == Pattern::LightHatch; });
    };
    const auto edges = [](const Scene& scene) {
        return std::ranges::count_if(shapesOf<Box>(scene, Layer::Marks),
                                     [](const Box& box) { return box.rect.width == 2.5; });
    };
    const Scene sure = uncertainDay("2025-02-11T10:00Z/2025-02-11T14:00Z");
    EXPECT_FALSE(hatched(sure));
    EXPECT_EQ(edges(sure), 2);
    EXPECT_TRUE(hatched(uncertainDay("2025-02-11T10:00Z?/2025-02-11T14:00Z")));
    EXPECT_EQ(edges(uncertainDay("2025-02-11T10:00Z~/2025-02-11T14:00Z~")), 0);
}

TEST(UnsureTimeTest, onlyTheSideThatIsUnsureLooksSo)
{
    const auto hatch = [](const Scene& scene) {
        Rect found;
        for (const Box& box : shapesOf<Box>(scene, Layer::Marks))
            if (box.style.pattern == Pattern::LightHatch)
                found = box.rect;
        return found;
    };
    const auto edges = [](const Scene& scene) {
        std::vector<double> found;
        for (const Box& box : shapesOf<Box>(scene, Layer::Marks))
            if (box.rect.width == 2.5)
                found.push_back(box.rect.x);
        return found;
    };
    const auto fades = [](const Scene& scene, Pattern pattern) {
        return std::ranges::count_if(shapesOf<Box>(scene, Layer::Marks),
                                     [&](const Box& box) { return box.style.pattern == pattern; });
    };
    const Scene sure = uncertainDay("2025-02-11T10:00Z/2025-02-11T14:00Z");
    const Scene start = uncertainDay("2025-02-11T10:00Z~/2025-02-11T14:00Z");
    EXPECT_EQ(edges(start), std::vector{edges(sure).back()});
    EXPECT_EQ(fades(start, Pattern::FadeLeft), 1);
    EXPECT_EQ(fades(start, Pattern::FadeRight), 0);
    const Scene end = uncertainDay("2025-02-11T10:00Z/2025-02-11T14:00Z~");
    EXPECT_EQ(edges(end), std::vector{edges(sure).front()});
    EXPECT_EQ(fades(end, Pattern::FadeRight), 1);
    const Rect whole = hatch(uncertainDay("2025-02-11T10:00Z?/2025-02-11T14:00Z?"));
    const Rect first = hatch(uncertainDay("2025-02-11T10:00Z?/2025-02-11T14:00Z"));
    const Rect second = hatch(uncertainDay("2025-02-11T10:00Z/2025-02-11T14:00Z?"));
    EXPECT_NEAR(first.width, whole.width / 2, 0.01);
    EXPECT_NEAR(first.x, whole.x, 0.01);
    EXPECT_NEAR(second.x, whole.x + whole.width / 2, 0.01);
    EXPECT_GT(hatch(uncertainDay("2025-02-11T10:00Z?/..")).width, 50) << "the other end is open";
    EXPECT_GT(hatch(uncertainDay("../2025-02-11T10:00Z?")).width, 50);
    EXPECT_LT(hatch(uncertainDay("2025-02-11T10:00Z?/..")).width, whole.width);
    const std::string oneEnd = "one end only";
    EXPECT_NE(join(start.notes, " ").find(oneEnd), std::string::npos);
    EXPECT_EQ(join(sure.notes, " ").find(oneEnd), std::string::npos);
}

/// The boxes filled with a colour on the layer of marks, from left to right.
std::vector<Rect> filled(const Scene& scene)
{
    std::vector<Rect> found;
    for (const Box& box : shapesOf<Box>(scene, Layer::Marks))
        if (box.style.fill != Tone::None)
            found.push_back(box.rect);
    std::ranges::sort(found, {}, &Rect::x);
    return found;
}

TEST(SetOfDatesTest, hasAPieceForEachDateAndNothingBetween)
{
    const Scene all = uncertainDay("{2025-02-11T06:00Z..2025-02-11T08:00Z,2025-02-11T12:00Z..2025-02-11T14:00Z,"
                                   "2025-02-11T20:00Z}");
    const auto pieces = filled(all);
    ASSERT_EQ(pieces.size(), 3U);
    EXPECT_GT(pieces[1].x, pieces[0].right() + 20);
    EXPECT_GT(pieces[2].x, pieces[1].right() + 20);
    EXPECT_GE(pieces[2].width, 3) << "a moment is seen as well";
    const auto lines = shapesOf<Line>(all, Layer::Marks);
    EXPECT_EQ(std::ranges::count(lines, true, &Line::dashed), 1) << "from the first to the last";
    EXPECT_EQ(std::ranges::count(lines, false, &Line::dashed), 3) << "each of them was";
    const Scene one = uncertainDay("[2025-02-11T06:00Z..2025-02-11T08:00Z,2025-02-11T20:00Z]");
    EXPECT_EQ(filled(one).size(), 2U);
    EXPECT_EQ(std::ranges::count(shapesOf<Line>(one, Layer::Marks), false, &Line::dashed), 0) << "one of them was";
    EXPECT_NE(join(one.notes, " ").find("a set of dates"), std::string::npos);
}

TEST(SetOfDatesTest, isNotDrawnAtTheEdgesOfAPictureOfItsGap)
{
    Draft draft;
    draft.event("An event", "{2025-02-03,2025-02-10,2025-02-17}");
    draft.event("Unproven", "[2025-02-03T10:00Z,2025-02-10,2025-02-17]", {.evidence = 0});
    TimelineOptions options;
    options.laneBy = LaneBy::Kind;
    options.from = at("2025-02-04");
    options.to = at("2025-02-10");
    const Scene gap = buildTimeline(draft.context(1000, 400), options);
    EXPECT_TRUE(filled(gap).empty()) << "it ends where the picture begins and goes on where it ends";
    EXPECT_EQ(shapesOf<Line>(gap, Layer::Marks).size(), 2U) << "only what leads from one to the next";
    options.to = at("2025-02-11");
    EXPECT_EQ(filled(buildTimeline(draft.context(1000, 400), options)).size(), 1U) << "the unproven one is hollow";
}

TEST(SetOfDatesTest, whatComesAfterTheAsOfDateIsPaler)
{
    Draft draft;
    draft.event("An event", "{2025-02-11T06:00Z,2025-02-11T12:00Z,2025-02-11T20:00Z}");
    Context context = draft.context(1000, 400);
    context.asOf = at("2025-02-11T10:00Z");
    std::vector<double> strengths;
    for (const Box& box : shapesOf<Box>(buildTimeline(context, dayBy(LaneBy::Kind)), Layer::Marks))
        strengths.push_back(box.style.opacity);
    ASSERT_EQ(strengths.size(), 3U);
    EXPECT_GT(strengths[0], strengths[1]);
    EXPECT_EQ(strengths[1], strengths[2]);
}

TEST(SetOfDatesTest, theWholeTimeTakesInWhatIsKnownOfAnOpenOne)
{
    for (const char* when : {"{..1984,1990}", "[1984,1990..]", "[..1984,1990..]"}) {
        Draft draft;
        draft.event("An event", when);
        const Extent extent = extentOf(draft.context(1000, 400));
        EXPECT_LE(extent.from, at("1984-12-31")) << when;
        EXPECT_GE(extent.to, at("1990-01-01")) << when;
    }
}

TEST(SetOfDatesTest, oneStretchIsAnOrdinaryBar)
{
    const auto shapes = [](const char* when) {
        const Scene scene = uncertainDay(when);
        return std::tuple(filled(scene), shapesOf<Line>(scene, Layer::Marks).size(), join(scene.notes, " "));
    };
    EXPECT_EQ(shapes("{2025-02-11T06:00Z..2025-02-11T08:00Z}"), shapes("2025-02-11T06:00Z/2025-02-11T08:00Z"));
}

TEST(SetOfDatesTest, anEraHasABandForEachDate)
{
    Draft draft;
    draft.event("An event", "2025-02-11T10:00Z");
    draft.data().eras.push_back({{}, "x", Text("en", "Talks"), "{2025-02-11T02:00Z..2025-02-11T04:00Z,"
                                                                 "2025-02-11T08:00Z..2025-02-11T10:00Z}"});
    auto options = dayBy(LaneBy::Kind);
    options.nights = options.folds = false;
    const Scene scene = buildTimeline(draft.context(1000, 400), options);
    const auto bands = shapesOf<Box>(scene, Layer::Bands);
    ASSERT_EQ(bands.size(), 4U) << "two heads and two bands";
    EXPECT_GT(bands[2].rect.x, bands[0].rect.right() + 50);
}

TEST(SetOfDatesTest, isBoundedByThePixels)
{
    std::string many = "{";
    for (int i = 0; i < 1'000; ++i) {
        char text[32];
        std::snprintf(text, sizeof text, "%s2025-02-11T%02d:%02d:%02dZ", i > 0 ? "," : "", i / 3600, i / 60 % 60, i % 60);
        many += text;
    }
    const Scene scene = uncertainDay((many + "}").c_str());
    EXPECT_LT(filled(scene).size(), 60U) << "a thousand seconds are few pixels of a day";
    EXPECT_GT(filled(scene).size(), 1U);
}

} // namespace

} // namespace plenary::scene
