// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scene/agreement/agreement.h"

#include "core/stats/force_layout.h"
#include "core/stats/polarisation.h"
#include "tests/support/scene.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>
#include <random>

namespace plenary::scene
{

namespace
{

/// Actors who say something on a third of the topics, some of it on days without an offset.
struct Crowd
{
    Draft draft;
    std::vector<Row> actors;

    Crowd(std::size_t size, int topics, unsigned seed = 1)
    {
        std::mt19937 random(seed);
        for (std::size_t i = 0; i < size; ++i)
            actors.push_back(draft.actor("Actor " + std::to_string(i)));
        for (int i = 0; i < topics; ++i)
            draft.topic("Topic " + std::to_string(i));
        for (int day = 1; day <= 28; ++day) {
            const std::string date = "2025-02-" + std::string(day < 10 ? "0" : "") + std::to_string(day);
            for (std::size_t i = 0; i < std::max<std::size_t>(size, 4); ++i)
                draft.position(actors[random() % size], static_cast<Row>(random() % static_cast<unsigned>(topics)),
                               static_cast<int>(random() % 5) - 2, random() % 2 == 0 ? date : date + "T00:00Z",
                               {.weight = 0.5 + static_cast<double>(random() % 3)});
        }
    }
};

TEST(AgreementTest, MovingTheDateGivesWhatStartingThereGives)
{
    Crowd crowd(9, 7);
    Context context = crowd.draft.context();
    context.zone = Zone::find("Europe/Paris").value();
    std::mt19937 random(5);
    for (const auto measure :
         {stats::Measure::Agreement, stats::Measure::SScore, stats::Measure::Kappa, stats::Measure::Congruence}) {
        StanceOptions options;
        options.measure = measure;
        options.minN = 1 + static_cast<int>(random() % 2);
        AgreementMemory memory;
        for (int step = 0; step < 40; ++step) {
            context.asOf = at("2025-02-01T00:00Z") + static_cast<Instant>(random() % (28 * 24)) * 3'600'000;
            const auto& moved = memory.recall(context, columnsOf(crowd.actors), options);
            const Agreement fresh(context, columnsOf(crowd.actors), options);
            EXPECT_EQ(moved.statements(), fresh.statements());
            for (std::size_t a = 0; a < crowd.actors.size(); ++a)
                for (std::size_t b = 0; b <= a; ++b) {
                    const auto was = moved.matrix().at(a, b);
                    const auto is = fresh.matrix().at(a, b);
                    ASSERT_EQ(was.shared, is.shared) << step << ": " << a << " × " << b;
                    ASSERT_EQ(was.value.has_value(), is.value.has_value());
                    if (is.value) {
                        ASSERT_NEAR(*was.value, *is.value, 1e-9);
                    }
                }
        }
    }
}

TEST(AgreementTest, TheMatrixShowsEveryPairAndUndefinedOnesAsUndefined)
{
    Draft draft;
    const Row a = draft.actor("A");
    const Row b = draft.actor("B");
    const Row c = draft.actor("C");
    draft.topic("One");
    draft.topic("Two");
    draft.position(a, 0, 2);
    draft.position(b, 0, -1);
    draft.position(c, 1, 1);
    const Scene scene = buildAgreement(draft.context(900, 500), {a, b, c}, {});
    const auto* pair = rowWith(scene, {"A", "B"});
    ASSERT_NE(pair, nullptr);
    EXPECT_EQ(pair->cells[column(scene, "Agreement")], "0.250") << "1 − |2 + 1|/4";
    EXPECT_EQ(rowWith(scene, {"A", "C"})->cells[column(scene, "Agreement")], "") << "no shared topic: never 0";
    const auto& data = draft.data();
    const Hit* hit = hitOf(scene, {Target::Kind::Pair, data.actors[a].id.value, data.actors[c].id.value});
    ASSERT_NE(hit, nullptr);
    EXPECT_NE(hit->tip.find("–"), std::string::npos);
    EXPECT_NE(scene.notes.front().find("Agreement = 1 − mean"), std::string::npos) << "the formula is printed";
}

TEST(AgreementTest, EveryViewHasRoomForThreeThirtyAndTwoHundredActors)
{
    for (const std::size_t size : {3U, 30U, 200U}) {
        Crowd crowd(size, 12);
        for (const auto view : {AgreementView::Matrix, AgreementView::Map, AgreementView::Network, AgreementView::Pairs,
                                AgreementView::Polarisation})
            for (const auto& [width, height] : {std::pair{420.0, 300.0}, {1200.0, 800.0}}) {
                StanceOptions options;
                options.view = view;
                const Scene scene = buildAgreement(crowd.draft.context(width, height), crowd.actors, options);
                EXPECT_EQ(overlappingLabels(scene, fake), "")
                    << size << " in " << width << ", " << static_cast<int>(view);
                EXPECT_EQ(itemsOutside(scene, {0, 0, width, height}, fake, 1), "")
                    << size << ", " << static_cast<int>(view);
                EXPECT_FALSE(scene.notes.empty());
            }
    }
}

TEST(AgreementTest, OneActorOrNobodySaysWhatToDo)
{
    Draft draft;
    const Row a = draft.actor("A");
    draft.topic("One");
    draft.position(a, 0, 2);
    for (const auto& actors : {std::vector<Row>{}, std::vector<Row>{a}})
        EXPECT_FALSE(buildAgreement(draft.context(), actors, {}).emptyText.empty());
    // Two who share nothing: a picture, but no number and no map.
    const Row b = draft.actor("B");
    StanceOptions options;
    options.view = AgreementView::Map;
    EXPECT_FALSE(buildAgreement(draft.context(), {a, b}, options).emptyText.empty());
}

TEST(AgreementTest, CoalitionsAreThoseAskedForOrThoseWithTheWidestSilhouette)
{
    Draft draft;
    std::vector<Row> actors;
    for (int i = 0; i < 6; ++i)
        actors.push_back(draft.actor("Actor " + std::to_string(i)));
    for (int topic = 0; topic < 3; ++topic)
        draft.topic("Topic " + std::to_string(topic));
    for (int i = 0; i < 6; ++i)
        for (int topic = 0; topic < 3; ++topic)
            draft.position(actors[static_cast<std::size_t>(i)], static_cast<Row>(topic), i < 3 ? -2 : i == 5 ? 1 : 2);
    const Context context = draft.context();
    const Agreement agreement(context, columnsOf(actors), {});
    const auto distances = agreement.matrix().distances();
    const auto tree = stats::cluster(distances);
    const auto best = coalitions(distances, 0);
    EXPECT_EQ(best.count, 2U);
    for (int i = 0; i < 6; ++i)
        EXPECT_EQ(best.of[static_cast<std::size_t>(i)] == best.of[0], i < 3) << i;
    EXPECT_EQ(coalitions(distances, 3).count, 3U);
    EXPECT_EQ(coalitions(distances, 99).count, 6U);
}

TEST(GroupTest, AMembershipBeginsWithTheDayOfTheSummit)
{
    Draft draft;
    draft.data().summit.zone = "Europe/Paris";
    const Row bloc = draft.actor("Union", ActorKind::Bloc);
    const Row poland = draft.actor("Poland");
    draft.topic("Topic");
    draft.membership(poland, bloc, "2025-02-11", "2025-02-12");
    draft.position(poland, 0, -2, "2025-02-10T23:30+01:00"); // not yet a member
    draft.position(poland, 0, 1, "2025-02-11T00:30+01:00");
    draft.position(poland, 0, 1, "2025-02-12");
    draft.position(poland, 0, -2, "2025-02-13T00:30+01:00"); // no more
    const auto columns = collapsed(draft.data(), {poland}, {"union"});
    ASSERT_EQ(columns.size(), 1U);
    const auto context = draft.context();
    const StanceCells cells(context, columns, StanceCells::Detail::Counts);
    EXPECT_EQ(cells.countOfTopic(0), 2U);
    EXPECT_EQ(cells.means(0), std::vector<double>{1});
}

TEST(GroupTest, ABlocAndItsMembersAreOneColumnInWhichAStatementCountsOnce)
{
    Draft draft;
    const Row bloc = draft.actor("Union", ActorKind::Bloc);
    const Row france = draft.actor("France");
    const Row poland = draft.actor("Poland");
    const Row usa = draft.actor("United States");
    draft.topic("Topic");
    draft.membership(france, bloc, "1958");
    draft.membership(poland, bloc, "2025-02-11");
    draft.position(poland, 0, -2, "2025-02-10T10:00Z"); // not yet a member
    draft.position(france, 0, 2, "2025-02-11T10:00Z", {.speakingFor = bloc});
    draft.position(poland, 0, 1, "2025-02-12T10:00Z");
    StanceOptions options;
    options.collapsed = {"union"};
    const Context context = draft.context();
    const Scene scene = buildMatrix(context, {france, usa, poland}, options);
    ASSERT_EQ(scene.table.rows.size(), 2U) << "the members' own columns are gone";
    const auto* row = rowWith(scene, {"Topic", "Union and members"});
    ASSERT_NE(row, nullptr);
    EXPECT_EQ(row->cells[column(scene, "Statements")], "2");
    EXPECT_EQ(row->cells[column(scene, "Mean")], "+1.50");
    const Target cell = scene.hits[row->hit].target;
    EXPECT_EQ(cell.kind, Target::Kind::Group);
    EXPECT_EQ(statementsBehind(context, cell).size(), 2U);
}

TEST(OrderTest, EachOrderOfTheMatrixIsTheOneItNames)
{
    Draft draft;
    const std::vector<Row> actors{draft.actor("Charlie"), draft.actor("Alpha"), draft.actor("Bravo")};
    for (const char* name : {"Zulu", "Yankee", "X-ray"})
        draft.topic(name);
    for (const auto& [actor, topic, stance] :
         {std::tuple{0, 0, 2}, {1, 0, -2}, {2, 0, 2}, {0, 1, 2}, {2, 1, 1}, {1, 2, 0}})
        draft.position(actors[static_cast<std::size_t>(actor)], static_cast<Row>(topic), stance);
    const auto ordered = [&](StanceOrder order, std::vector<std::string> topics = {}) {
        StanceOptions options;
        options.order = order;
        options.topics = std::move(topics);
        const Scene scene = buildMatrix(draft.context(), actors, options);
        std::string text;
        for (std::size_t i = 0; i < 3; ++i)
            text += scene.table.rows[i].cells[1].substr(0, 1);
        for (std::size_t i = 0; i < 9; i += 3)
            text += scene.table.rows[i].cells[0].substr(0, 1);
        return text;
    };
    EXPECT_EQ(ordered(StanceOrder::Given), "CABZYX");
    EXPECT_EQ(ordered(StanceOrder::Given, {"x-ray"}), "CABXZY");
    EXPECT_EQ(ordered(StanceOrder::Name), "ABCXYZ");
    EXPECT_EQ(ordered(StanceOrder::Mean), "ABCXZY");
    EXPECT_EQ(ordered(StanceOrder::Count), "CABZYX");
    const auto clustered = ordered(StanceOrder::Clustering);
    EXPECT_TRUE(clustered.starts_with("CBA") || clustered.starts_with("ACB") || clustered.starts_with("BCA") ||
                clustered.starts_with("ABC"))
        << clustered << ": those who agree stand side by side";
}

TEST(MatrixBoundsTest, TenThousandTopicsAreCountedNotDrawnOverEachOther)
{
    Draft draft;
    const Row a = draft.actor("A");
    const Row b = draft.actor("B");
    for (int i = 0; i < 10'000; ++i)
        draft.topic("Topic " + std::to_string(i));
    draft.position(a, 9'999, 2);
    for (const auto order : {StanceOrder::Given, StanceOrder::Count, StanceOrder::Clustering}) {
        StanceOptions options;
        options.order = order;
        const Scene scene = buildMatrix(draft.context(800, 500), {a, b}, options);
        EXPECT_EQ(itemsOutside(scene, {0, 0, 800, 500}, fake, 1), "");
        EXPECT_TRUE(says(scene, "more topics"));
        EXPECT_EQ(scene.table.rows.size(), 20'000U) << "the table has all of them";
    }
    const Scene profile = buildProfile(draft.context(800, 500), {a, b});
    EXPECT_EQ(itemsOutside(profile, {0, 0, 800, 500}, fake, 1), "");
    EXPECT_TRUE(says(profile, "more topics"));
}

TEST(MinimumTest, TooFewStatementsHaveNoMeanButAreCounted)
{
    Draft draft;
    const Row a = draft.actor("A");
    draft.topic("Topic");
    draft.position(a, 0, 2);
    StanceOptions options;
    options.minN = 2;
    const Scene scene = buildMatrix(draft.context(), {a}, options);
    EXPECT_EQ(scene.table.rows[0].cells[column(scene, "Mean")], "");
    EXPECT_EQ(scene.table.rows[0].cells[column(scene, "Statements")], "1");
    EXPECT_TRUE(says(scene, "n 1"));
    draft.position(a, 0, 1);
    const Scene enough = buildMatrix(draft.context(), {a}, options);
    EXPECT_EQ(enough.table.rows[0].cells[column(enough, "Mean")], "+1.50");
}

TEST(ForceLayoutTest, IsTheSameEveryTimeAndTiesDrawTogether)
{
    std::vector<stats::Point> start(8, {1, 1});
    const std::vector<stats::Tie> ties{{0, 1, 1}, {1, 2, 1}, {0, 2, 1}};
    const auto once = stats::forceLayout(start, ties);
    const auto again = stats::forceLayout(start, ties);
    const auto apart = [&](std::size_t a, std::size_t b) {
        return std::hypot(once[a].x - once[b].x, once[a].y - once[b].y);
    };
    for (std::size_t i = 0; i < start.size(); ++i) {
        EXPECT_EQ(once[i].x, again[i].x);
        EXPECT_TRUE(once[i].x >= 0 && once[i].x <= 1 && once[i].y >= 0 && once[i].y <= 1);
        for (std::size_t j = 0; j < i; ++j)
            EXPECT_GT(apart(i, j), 0.02) << "no two nodes at one place";
    }
    EXPECT_LT(apart(0, 1), apart(0, 5));
    EXPECT_EQ(stats::forceLayout({}, {}).size(), 0U);
    EXPECT_EQ(stats::forceLayout(std::vector<stats::Point>{{3, 4}}, {}).front().x, 0.5);
}

TEST(PolarisationIndexTest, RunsFromZeroToOne)
{
    using stats::polarisation;
    EXPECT_EQ(polarisation(std::vector<double>{1, 1, 1}), 0.0);
    EXPECT_EQ(polarisation(std::vector<double>{2, -2, 2, -2}), 1.0);
    EXPECT_NEAR(*polarisation(std::vector<double>{0, 2, std::nan("")}), 0.25, 1e-15);
    EXPECT_FALSE(polarisation(std::vector<double>{1, std::nan("")})) << "one actor is not polarised, nor united";
    EXPECT_FALSE(polarisation({}));
}

/// Among very many actors the lines of the dendrogram are thinner, so that white stays between them.
TEST(AgreementTreeTest, ManyActorsHaveThinnerBranches)
{
    const auto widest = [](int count) {
        Draft draft;
        std::vector<Row> actors;
        std::vector<Row> topics;
        for (int topic = 0; topic < 3; ++topic)
            topics.push_back(draft.topic("Topic " + std::to_string(topic)));
        for (int i = 0; i < count; ++i) {
            actors.push_back(draft.actor("Actor " + std::to_string(i)));
            for (std::size_t topic = 0; topic < topics.size(); ++topic)
                draft.position(actors.back(), topics[topic], (i * 7 + static_cast<int>(topic) * i) % 5 - 2);
        }
        const Scene scene = buildAgreement(draft.context(900, 700), actors, {});
        double width = 0;
        for (const auto& line : shapesOf<Line>(scene, Layer::Grid))
            if (line.from.x > scene.plot.right())
                width = std::max(width, line.width);
        return width;
    };
    EXPECT_DOUBLE_EQ(widest(10), 1.2);
    EXPECT_GT(widest(150), 0);
    EXPECT_LE(widest(150), 700.0 / 150 * 0.15);
}

} // namespace

} // namespace plenary::scene
