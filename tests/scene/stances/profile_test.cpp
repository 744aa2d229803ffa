// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scene/stances/charts.h"

#include "tests/support/scene.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>
#include <random>
#include <set>

namespace plenary::scene
{

namespace
{

/// Several actors and topics with given or random stances.
struct Panel
{
    Draft draft;
    std::vector<Row> actors;
    std::vector<Row> topics;

    Panel(std::size_t actorCount, std::size_t topicCount)
    {
        for (std::size_t i = 0; i < actorCount; ++i)
            actors.push_back(draft.actor("Actor " + std::string(1, static_cast<char>('A' + i))));
        for (std::size_t i = 0; i < topicCount; ++i)
            topics.push_back(draft.topic("Topic " + std::to_string(i)));
    }
    Scene scene(double width = 900, double height = 600) { return buildProfile(draft.context(width, height), actors); }
};

std::vector<Mark> marksOf(const Scene& scene)
{
    return shapesOf<Mark>(scene, Layer::Marks);
}

std::string marksThatMeet(const Scene& scene)
{
    const auto marks = marksOf(scene);
    for (std::size_t i = 0; i < marks.size(); ++i)
        for (std::size_t j = i + 1; j < marks.size(); ++j)
            if (std::hypot(marks[i].centre.x - marks[j].centre.x, marks[i].centre.y - marks[j].centre.y) <
                (marks[i].size + marks[j].size) / 2 - 0.01)
                return "marks at " + std::to_string(marks[i].centre.x) + " and " + std::to_string(marks[j].centre.x);
    return {};
}

/// The topics of the table in their order, each once.
std::vector<std::string> topicOrder(const Scene& scene)
{
    std::vector<std::string> order;
    for (const auto& row : scene.table.rows)
        if (order.empty() || order.back() != row.cells[0])
            order.push_back(row.cells[0]);
    return order;
}

double heightOf(const Scene& scene, const std::string& text)
{
    for (const auto& label : labelsOf(scene))
        if (label.text == text)
            return label.at.y;
    ADD_FAILURE() << "no label " << text;
    return 0;
}

TEST(ProfileTest, ordersTopicsByHowFarActorsLieApart)
{
    Panel panel(2, 5);
    const int stances[][2] = {{0, 1}, {-2, 2}, {1, 1}, {-1, 2}, {0, 2}};
    for (std::size_t topic = 0; topic < 5; ++topic)
        for (std::size_t actor = 0; actor < 2; ++actor)
            panel.draft.position(panel.actors[actor], panel.topics[topic], stances[topic][actor]);
    const Scene scene = panel.scene();
    EXPECT_EQ(topicOrder(scene), (std::vector<std::string>{"Topic 1", "Topic 3", "Topic 4", "Topic 0", "Topic 2"}));
    EXPECT_LT(heightOf(scene, "Topic 1"), heightOf(scene, "Topic 3"));
    EXPECT_LT(heightOf(scene, "Topic 0"), heightOf(scene, "Topic 2"));
}

TEST(ProfileTest, topicsWithoutStatementsComeLast)
{
    Panel panel(2, 3);
    panel.draft.position(panel.actors[0], panel.topics[1], 2);
    panel.draft.position(panel.actors[0], panel.topics[2], 1);
    panel.draft.position(panel.actors[1], panel.topics[2], 1);
    EXPECT_EQ(topicOrder(panel.scene()), (std::vector<std::string>{"Topic 2", "Topic 1", "Topic 0"}));
}

TEST(ProfileTest, aMarkStandsAtItsMean)
{
    Panel panel(1, 1);
    panel.draft.position(panel.actors[0], panel.topics[0], 2);
    panel.draft.position(panel.actors[0], panel.topics[0], 1);
    const Scene scene = panel.scene();
    ASSERT_EQ(marksOf(scene).size(), 1U);
    EXPECT_NEAR(marksOf(scene)[0].centre.x, scene.plot.x + scene.plot.width * (1.5 + 2) / 4, 0.01);
    EXPECT_TRUE(says(scene, "2")) << "the number of statements";
}

TEST(ProfileTest, equalMeansAreStackedWhereTheyAre)
{
    Panel panel(6, 1);
    for (const Row actor : panel.actors)
        panel.draft.position(actor, panel.topics[0], 2);
    const Scene scene = panel.scene();
    ASSERT_EQ(marksOf(scene).size(), 6U);
    for (const Mark& mark : marksOf(scene))
        EXPECT_NEAR(mark.centre.x, scene.plot.right(), 0.01) << "none is pushed aside";
    EXPECT_EQ(marksThatMeet(scene), "");
    EXPECT_EQ(itemsOutside(scene, {0, 0, scene.width, scene.height}, fake), "");
}

TEST(ProfileTest, aRunMovedAsideDoesNotMeetTheOneBefore)
{
    Panel panel(4, 1);
    // Means a little more than a mark apart, then three alike: centring the three must not push them onto the first.
    panel.draft.position(panel.actors[0], panel.topics[0], 0, "2025-02-11", {.weight = 1});
    for (std::size_t i = 1; i < 4; ++i) {
        panel.draft.position(panel.actors[i], panel.topics[0], 0, "2025-02-11", {.weight = 7});
        panel.draft.position(panel.actors[i], panel.topics[0], 1, "2025-02-11", {.weight = 1});
    }
    for (double width = 500; width < 2000; width += 50)
        EXPECT_EQ(marksThatMeet(panel.scene(width)), "") << width;
}

TEST(ProfileTest, marksNeverMeet)
{
    int meetings = 0;
    std::string example;
    for (unsigned seed = 0; seed < 150; ++seed) {
        std::mt19937 random(seed);
        Panel panel(2 + random() % 5, 1 + random() % 12);
        for (const Row actor : panel.actors)
            for (const Row topic : panel.topics)
                for (auto n = random() % 5; n > 0; --n)
                    panel.draft.position(actor, topic, static_cast<int>(random() % 5) - 2);
        const double height = 240 + static_cast<double>(random() % 500);
        const Scene scene = panel.scene(400 + static_cast<double>(random() % 1200), height);
        if (const auto fault = marksThatMeet(scene); !fault.empty()) {
            ++meetings;
            example = "seed " + std::to_string(seed) + ": " + fault;
        }
        EXPECT_EQ(itemsOutside(scene, {0, 0, scene.width, scene.height}, fake, 1), "") << "seed " << seed;
    }
    EXPECT_EQ(meetings, 0) << example;
}

TEST(ProfileTest, notStatedOutrightOrUnprovenIsOpen)
{
    Panel panel(3, 1);
    panel.draft.position(panel.actors[0], panel.topics[0], -2);
    panel.draft.position(panel.actors[1], panel.topics[0], 0, "2025-02-11", {.basis = Basis::Inferred});
    panel.draft.position(panel.actors[2], panel.topics[0], 2, "2025-02-11", {.evidence = 0});
    const auto marks = marksOf(panel.scene());
    ASSERT_EQ(marks.size(), 3U);
    for (const auto& mark : marks) {
        const bool open = mark.style.fill == Tone::Panel;
        EXPECT_EQ(open, mark.style.fill != Tone::Actor0);
        EXPECT_TRUE(!open || mark.style.stroke >= Tone::Actor0);
    }
    EXPECT_EQ(std::ranges::count(marks, Tone::Panel, [](const Mark& mark) { return mark.style.fill; }), 2);
}

TEST(ProfileTest, silentActorsAreNamed)
{
    Panel panel(3, 2);
    panel.draft.position(panel.actors[0], panel.topics[0], -2);
    panel.draft.position(panel.actors[1], panel.topics[0], 2);
    panel.draft.position(panel.actors[0], panel.topics[1], 0);
    const Scene scene = panel.scene(1400);
    EXPECT_EQ(marksOf(scene).size(), 3U);
    const auto text = allText(scene);
    EXPECT_NE(text.find("Actor C"), std::string::npos) << text;
    EXPECT_NE(text.find("Actor B, Actor C"), std::string::npos) << text;
    const auto* row = rowWith(scene, {"Topic 1", "Actor B"});
    ASSERT_NE(row, nullptr);
    EXPECT_EQ(row->cells[column(scene, "Mean")], "");
    EXPECT_EQ(row->hit, Table::npos);
}

TEST(ProfileTest, sixActorsAtMost)
{
    Panel panel(9, 2);
    for (const Row actor : panel.actors)
        panel.draft.position(actor, panel.topics[0], 1);
    const Scene scene = panel.scene();
    std::set<std::string> actors;
    for (const auto& row : scene.table.rows)
        actors.insert(row.cells[1]);
    EXPECT_EQ(actors.size(), 6U);
    EXPECT_EQ(marksOf(scene).size(), 6U);
    for (const auto& mark : marksOf(scene))
        EXPECT_LE(mark.style.fill, Tone::Actor5);
}

TEST(ProfileTest, withoutActorsItSaysWhatToDo)
{
    Panel panel(0, 2);
    EXPECT_FALSE(panel.scene().emptyText.empty());
    Draft nothing;
    (void)buildProfile(nothing.context(), {});
}

TEST(ProfileBundledTest, marksLeadToCells)
{
    const Bundled& bundled = Bundled::get();
    const Context context = bundled.context(fake, 1200, 700);
    const Scene scene = buildProfile(context, defaultProfile(bundled.data()));
    EXPECT_EQ(marksThatMeet(scene), "");
    EXPECT_EQ(overlappingLabels(scene, fake), "");
    std::size_t marks = 0;
    for (const auto& row : scene.table.rows) {
        EXPECT_EQ(row.hit == Table::npos, row.cells[column(scene, "Statements")] == "0");
        if (row.hit == Table::npos)
            continue;
        ++marks;
        EXPECT_EQ(scene.hits[row.hit].target.kind, Target::Kind::Cell);
    }
    EXPECT_EQ(marksOf(scene).size(), marks);
    EXPECT_GE(marks, 20U);
}

TEST(ProfileBundledTest, labelsNeverMeetInAnyUsualSize)
{
    const Bundled& bundled = Bundled::get();
    for (const double width : {500.0, 700.0, 1000.0, 1600.0})
        for (const double height : {260.0, 400.0, 700.0, 1000.0}) {
            const Context context = bundled.context(fake, width, height);
            const Scene scene = buildProfile(context, defaultProfile(bundled.data()));
            EXPECT_EQ(overlappingLabels(scene, fake), "") << width << " x " << height;
            EXPECT_EQ(itemsOutside(scene, {0, 0, width, height}, fake, 1), "") << width << " x " << height;
        }
}

TEST(ProfileTest, TheTitleNamesWhoLiesApartOnWhatAllSpokeOn)
{
    Panel panel(3, 3);
    for (std::size_t topic = 0; topic < 3; ++topic)
        for (std::size_t actor = 0; actor < 3; ++actor)
            if (topic < 2 || actor < 2) // on the last one the third was silent
                panel.draft.position(panel.actors[actor], panel.topics[topic], actor == 0 ? -2 : 1);
    EXPECT_EQ(panel.scene().title, "Actor A apart from all others on 2 of the 2 topics all spoke on");
    EXPECT_EQ(panel.scene().plainTitle, "Stances of Actor A, Actor B and Actor C");
}

TEST(ProfileTest, OfTwoNeitherIsTheOneApartAndOfEqualsNone)
{
    Panel two(2, 1);
    two.draft.position(two.actors[0], two.topics[0], -2);
    two.draft.position(two.actors[1], two.topics[0], 2);
    EXPECT_EQ(two.scene().title, "Actor A and Actor B a step or more apart on 1 of the 1 topics both spoke on");
    Panel three(3, 1);
    for (std::size_t actor = 0; actor < 3; ++actor)
        three.draft.position(three.actors[actor], three.topics[0], static_cast<int>(actor) * 2 - 2);
    EXPECT_EQ(three.scene().title, three.scene().plainTitle);
}

} // namespace

} // namespace plenary::scene
