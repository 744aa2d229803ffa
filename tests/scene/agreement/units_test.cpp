// SPDX-License-Identifier: GPL-3.0-or-later
// Comparison by topic and by event, against independent arithmetic on documents like votes of the UN.
#include "core/scene/agreement/agreement.h"
#include "tests/support/scene.h"

#include <gtest/gtest.h>

#include <cmath>
#include <random>

namespace plenary::scene
{

namespace
{

TEST(ComparedUnitsTest, RollCallsAreComparedOneByOne)
{
    Draft draft;
    const Row a = draft.actor("A"), b = draft.actor("B");
    const Row topic = draft.topic("T");
    const Row first = draft.event("First vote", "2025-02-10T10:00Z"),
              second = draft.event("Second vote", "2025-02-11T10:00Z");
    const auto vote = [&](Row actor, Row event, int stance) {
        draft.data().positions.event.set(draft.position(actor, topic, stance, "2025-02-10T10:00Z"), event);
    };
    vote(a, first, 2);
    vote(a, second, -2);
    vote(b, first, -2);
    vote(b, second, 2);
    draft.position(a, topic, 2); // at no event
    StanceOptions options;
    options.minShared = 1;
    const std::vector<StanceColumn> columns = columnsOf({a, b});
    EXPECT_NEAR(*Agreement(draft.context(), columns, options).matrix().at(0, 1).value, 1 - (2.0 / 3) / 4, 1e-12)
        << "means 2/3 and 0";
    options.unit = CompareBy::Event;
    const Context context = draft.context();
    const Agreement byEvent(context, columns, options);
    EXPECT_EQ(*byEvent.matrix().at(0, 1).value, 0) << "apart in both votes";
    EXPECT_EQ(byEvent.matrix().at(0, 1).shared, 2U);
    EXPECT_EQ(byEvent.topicsSpokenOn(), 2U);
    const Scene scene = buildAgreement(context, {a, b}, options);
    EXPECT_NE(scene.subtitle.find("2 events"), std::string::npos) << scene.subtitle;
}

TEST(ComparedUnitsTest, AFigureNamesNoSourceOfWhatIsLeftOut)
{
    Draft draft;
    const Row a = draft.actor("A"), b = draft.actor("B");
    const Row topic = draft.topic("T");
    const Row vote = draft.event("A vote", "2025-02-10T10:00Z");
    Lists<Row> sources;
    for (const auto& [actor, event] : {std::pair{a, vote}, {b, vote}, {a, noRow}}) {
        const Row position = draft.position(actor, topic, 2, "2025-02-10T10:00Z");
        draft.data().positions.event.set(position, event);
        sources.values.push_back(position); // a source of its own
        sources.closeRow();
    }
    draft.data().positionSources = sources;
    StanceOptions options;
    options.unit = CompareBy::Event;
    EXPECT_EQ(buildAgreement(draft.context(), {a, b}, options).sources, (std::vector<Row>{0, 1}));
    options.unit = CompareBy::Topic;
    EXPECT_EQ(buildAgreement(draft.context(), {a, b}, options).sources, (std::vector<Row>{0, 1, 2}));
}

/// As votes of the UN are: yes 2, no −2, abstention 0, absence no position; agreement and S computed from the raw
/// votes.
TEST(ComparedUnitsTest, VotesAgreeWithIndependentArithmetic)
{
    constexpr std::size_t states = 6, rollCalls = 40;
    std::mt19937 random(3);
    Draft draft;
    std::vector<Row> actors;
    for (std::size_t state = 0; state < states; ++state)
        actors.push_back(draft.actor("State " + std::to_string(state)));
    const Row topic = draft.topic("T");
    std::vector<std::vector<int>> votes(states, std::vector<int>(rollCalls, 9));
    for (std::size_t call = 0; call < rollCalls; ++call) {
        const std::string when = "2025-" + std::string(call < 20 ? "01-" : "02-") + std::to_string(10 + call % 18);
        const Row event = draft.event("Vote " + std::to_string(call), when);
        for (std::size_t state = 0; state < states; ++state)
            if (random() % 5 != 0) {
                votes[state][call] = static_cast<int>(random() % 3) * 2 - 2;
                draft.data().positions.event.set(draft.position(actors[state], topic, votes[state][call], when), event);
            }
    }
    StanceOptions options;
    options.unit = CompareBy::Event;
    const Context context = draft.context();
    for (const auto measure : {stats::Measure::Agreement, stats::Measure::SScore, stats::Measure::Congruence}) {
        options.measure = measure;
        const Agreement agreement(context, columnsOf(actors), options);
        for (std::size_t a = 0; a < states; ++a)
            for (std::size_t b = 0; b < a; ++b) {
                double distance = 0, same = 0;
                std::size_t shared = 0, sided = 0;
                for (std::size_t call = 0; call < rollCalls; ++call) {
                    if (votes[a][call] == 9 || votes[b][call] == 9)
                        continue;
                    ++shared;
                    distance += std::abs(votes[a][call] - votes[b][call]);
                    sided += votes[a][call] != 0 && votes[b][call] != 0;
                    same += votes[a][call] * votes[b][call] > 0;
                }
                const auto result = agreement.matrix().at(a, b);
                const auto n = static_cast<double>(shared);
                EXPECT_EQ(result.shared, measure == stats::Measure::Congruence ? sided : shared);
                EXPECT_NEAR(*result.value,
                            measure == stats::Measure::Agreement ? 1 - distance / n / 4
                            : measure == stats::Measure::SScore  ? 1 - 2 * distance / n / 4
                                                                 : same,
                            1e-9);
            }
    }
}

} // namespace

} // namespace plenary::scene
