// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/stats/pairwise.h"

#include "core/stats/agreement_matrix.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <array>
#include <cmath>
#include <numeric>
#include <random>

namespace plenary::stats
{

namespace
{

constexpr std::array measures{Measure::Agreement,  Measure::SScore,   Measure::Pi,      Measure::Kappa,
                              Measure::Congruence, Measure::Conflict, Measure::Subtract};
constexpr std::array normalisations{Normalisation::None, Normalisation::Average, Normalisation::Jaccard,
                                    Normalisation::Cosine, Normalisation::DnaCosine};
constexpr std::array categoryDistances{CategoryDistance::Nominal, CategoryDistance::Linear, CategoryDistance::Squared};
constexpr double gap = missing;

using Means = std::vector<double>;

Means randomMeans(std::mt19937& engine, std::size_t topics, bool isVote = false)
{
    Means means(topics);
    for (double& mean : means) {
        const bool isSilent = engine() % 3 == 0;
        const double stance =
            isVote ? static_cast<double>(engine() % 3) * 2 - 2 : static_cast<double>(engine() % 401) / 100 - 2;
        mean = isSilent ? missing : stance;
    }
    return means;
}

void expectSame(const PairResult& expected, const PairResult& actual, double tolerance)
{
    EXPECT_EQ(expected.shared, actual.shared);
    ASSERT_EQ(expected.value.has_value(), actual.value.has_value());
    if (expected.value) {
        EXPECT_NEAR(*expected.value, *actual.value, tolerance);
    }
}

/// Every measure with every option.
template <class Visit>
void forEachVariant(Visit visit)
{
    for (const Measure measure : measures) {
        for (const Normalisation normalisation : normalisations) {
            for (const CategoryDistance distance : categoryDistances) {
                visit(measure, PairOptions{.normalisation = normalisation, .categoryDistance = distance});
            }
        }
    }
}

/// π and κ with squared distances, from the sums of Häge's replication files.
std::array<double, 2> haegePiKappa(const Means& a, const Means& b)
{
    double count = 0;
    double sumA = 0;
    double sumB = 0;
    for (std::size_t at = 0; at < a.size(); ++at) {
        if (!std::isnan(a[at]) && !std::isnan(b[at])) {
            ++count;
            sumA += a[at];
            sumB += b[at];
        }
    }
    const double meanA = sumA / count;
    const double meanB = sumB / count;
    const double meanOfBoth = (meanA + meanB) / 2;
    double squares = 0;
    double aroundOwn = count * (meanA - meanB) * (meanA - meanB);
    double aroundBoth = 0;
    for (std::size_t at = 0; at < a.size(); ++at) {
        if (!std::isnan(a[at]) && !std::isnan(b[at])) {
            squares += (a[at] - b[at]) * (a[at] - b[at]);
            aroundOwn += (a[at] - meanA) * (a[at] - meanA) + (b[at] - meanB) * (b[at] - meanB);
            aroundBoth += (a[at] - meanOfBoth) * (a[at] - meanOfBoth) + (b[at] - meanOfBoth) * (b[at] - meanOfBoth);
        }
    }
    return {1 - squares / aroundBoth, 1 - squares / aroundOwn};
}

} // namespace

TEST(Measures, PrintTheirFormulaInOneLine)
{
    forEachVariant([](Measure measure, const PairOptions& options) {
        EXPECT_GT(formula(EnglishLexicon(), measure, options).size(), 20U);
        EXPECT_EQ(formula(EnglishLexicon(), measure, options).find('\n'), std::string_view::npos);
    });
    EXPECT_NE(formula(EnglishLexicon(), Measure::Conflict).find("yB"), std::string_view::npos);
    EXPECT_NE(formula(EnglishLexicon(), Measure::Kappa).find("(a − b)²"), std::string_view::npos);
    EXPECT_NE(formula(EnglishLexicon(), Measure::Subtract, {.normalisation = Normalisation::Cosine}).find("√"), std::string_view::npos);
    const Means weights{1, 2};
    EXPECT_NE(formula(EnglishLexicon(), Measure::SScore, {.topicWeights = weights}).find("Σw"), std::string_view::npos);
}

TEST(Pairwise, IsWhatTheHandCalculates)
{
    struct Case
    {
        Measure measure;
        PairOptions options;
        Means a;
        Means b;
        std::optional<double> value;
        std::size_t shared;
    };
    const Means a{2, 1, -1, -2, 0, gap, 2};
    const Means b{2, -1, -2, gap, 1, 1, gap}; // |Δ| 0 2 1 – 1 – –
    // Sides of a: + + − − · – +  and of b: + − − – + + –; same 2, opposed 1, nA = 5, nB = 5
    using enum Measure;
    using enum Normalisation;
    const std::vector<Case> cases{
        {Agreement, {}, a, b, 0.75, 4},
        {SScore, {}, a, b, 0.5, 4},
        {Congruence, {}, a, b, 2, 3},
        {Conflict, {}, a, b, 1, 3},
        {Subtract, {}, a, b, 1, 3},
        {Congruence, {.normalisation = Average}, a, b, 2.0 / 5, 3},
        {Congruence, {.normalisation = Jaccard}, a, b, 2.0 / 8, 3},
        {Congruence, {.normalisation = Cosine}, a, b, 2.0 / 5, 3},
        {Congruence, {.normalisation = DnaCosine}, a, b, 2.0 / 25, 3},
        {Conflict, {.normalisation = Jaccard}, a, b, 1.0 / 8, 3},
        {Subtract, {.normalisation = Average}, a, b, 1.0 / 5, 3},
        {Congruence, {.normalisation = Cosine}, {1}, {1, 1, 1, -1}, 0.5, 1},
        {Conflict, {.normalisation = Jaccard}, {1, -1}, {-1, 1}, 0.5, 2},
        {Subtract, {}, {1, -1}, {-1, 1}, -2, 2},
        {Agreement, {}, {2}, {-2}, 0, 1},
        {SScore, {}, {2}, {-2}, -1, 1},
        {Agreement, {}, {2, 1, 0}, {2}, 1, 1},
    };
    for (const Case& expected : cases) {
        SCOPED_TRACE(formula(EnglishLexicon(), expected.measure, expected.options));
        expectSame({expected.value, expected.shared},
                   compare(expected.measure, expected.a, expected.b, expected.options), 1e-15);
    }
}

TEST(Pairwise, WeighsTopicsInTheSScore)
{
    const Means a{2, 2, 0, 1};
    const Means b{2, -2, 2, 1};
    const Means weights{1, 3, 2, 4};
    // Σw|Δ| = 12 + 4 = 16, Σw = 10
    expectSame({1 - 2 * 16.0 / 40, 4}, compare(Measure::SScore, a, b, {.topicWeights = weights}), 1e-15);
    const Means bad{1, 0, -2, gap};
    expectSame({1.0, 1}, compare(Measure::SScore, a, b, {.topicWeights = bad}), 0);
    const Means few{1, 3};
    expectSame({1 - 2 * 12.0 / 16, 2}, compare(Measure::SScore, a, b, {.topicWeights = few}), 1e-15);
    expectSame({std::nullopt, 0}, compare(Measure::SScore, a, b, {.topicWeights = Means{0, 0, 0, 0}}), 0);
    expectSame({0.625, 4}, compare(Measure::Agreement, a, b, {.topicWeights = weights}), 1e-15);
}

TEST(Pairwise, PiAndKappaOfATwoByTwoTable)
{
    // Both yes 20, first yes only 5, second yes only 10, both no 15.
    // Po = 0.7; κ: Pe = 0.5·0.6 + 0.5·0.4 = 0.5, κ = 0.4; π: Pe = 0.55² + 0.45² = 0.505, π = 0.195/0.495
    Means a;
    Means b;
    const auto append = [&](int times, double first, double second) {
        a.insert(a.end(), static_cast<std::size_t>(times), first);
        b.insert(b.end(), static_cast<std::size_t>(times), second);
    };
    append(20, 2, 2);
    append(5, 2, -2);
    append(10, -2, 2);
    append(15, -2, -2);
    append(7, gap, 2);
    for (const CategoryDistance distance : categoryDistances) {
        expectSame({0.4, 50}, compare(Measure::Kappa, a, b, {.categoryDistance = distance}), 1e-12);
        expectSame({0.195 / 0.495, 50}, compare(Measure::Pi, a, b, {.categoryDistance = distance}), 1e-12);
    }
}

TEST(Pairwise, WeightedKappaOfAPublishedTable)
{
    // Bortz, Lienert & Boehnke 1990, p. 459, as in the R package DescTools: rows 53 5 2 / 11 14 5 / 1 6 3.
    const std::array<std::array<int, 3>, 3> table{{{53, 5, 2}, {11, 14, 5}, {1, 6, 3}}};
    Means a;
    Means b;
    for (std::size_t row = 0; row < 3; ++row) {
        for (std::size_t column = 0; column < 3; ++column) {
            a.insert(a.end(), static_cast<std::size_t>(table[row][column]), static_cast<double>(row) - 1);
            b.insert(b.end(), static_cast<std::size_t>(table[row][column]), static_cast<double>(column) - 1);
        }
    }
    // Nominal: Po = 0.70, Pe = 0.65·0.6 + 0.25·0.3 + 0.10·0.1 = 0.475
    expectSame({(0.70 - 0.475) / 0.525, 100},
               compare(Measure::Kappa, a, b, {.categoryDistance = CategoryDistance::Nominal}), 1e-12);
    const auto [pi, kappa] = haegePiKappa(a, b);
    expectSame({kappa, 100}, compare(Measure::Kappa, a, b), 1e-12);
    expectSame({pi, 100}, compare(Measure::Pi, a, b), 1e-12);
}

TEST(Pairwise, SquaredDistancesAreThoseOfHaege)
{
    std::mt19937 engine(3);
    for (int round = 0; round < 50; ++round) {
        const Means a = randomMeans(engine, 200, true);
        const Means b = randomMeans(engine, 200, true);
        const auto [pi, kappa] = haegePiKappa(a, b);
        EXPECT_NEAR(*compare(Measure::Pi, a, b).value, pi, 1e-12);
        EXPECT_NEAR(*compare(Measure::Kappa, a, b).value, kappa, 1e-12);
    }
}

TEST(Pairwise, RoundsHalvesAwayFromZero)
{
    const Means a{0.5, -0.5, 1.49, 2};
    const Means b{1, -1, 1, 2};
    EXPECT_DOUBLE_EQ(*compare(Measure::Kappa, a, b).value, 1);
    EXPECT_DOUBLE_EQ(*compare(Measure::Pi, a, b).value, 1);
}

TEST(Pairwise, KappaIsNotDefinedWithoutVariation)
{
    for (const Measure measure : {Measure::Pi, Measure::Kappa}) {
        expectSame({std::nullopt, 3}, compare(measure, Means{2, 2, 2}, Means{2, 2, 2}), 0);
        expectSame({std::nullopt, 1}, compare(measure, Means{1}, Means{1}), 0);
    }
    expectSame({0.0, 2}, compare(Measure::Kappa, Means{2, 2}, Means{-2, -2}), 0);
    expectSame({-1.0, 2}, compare(Measure::Pi, Means{2, 2}, Means{-2, -2}), 0);
}

TEST(Pairwise, NeutralTakesNoSide)
{
    expectSame({std::nullopt, 0}, compare(Measure::Congruence, Means{0, 1}, Means{1, 0}), 0);
    expectSame({std::nullopt, 0}, compare(Measure::Conflict, Means{1e-12, -1}, Means{1, 0}), 0);
    expectSame({1.0, 1}, compare(Measure::Congruence, Means{0.01}, Means{2}), 0);
    expectSame({1.0, 2}, compare(Measure::Agreement, Means{0, 0}, Means{0, 0}), 0);
}

TEST(Pairwise, WithoutASharedTopicNothingIsSaid)
{
    const std::vector<std::pair<Means, Means>> pairs{
        {{}, {}}, {{1}, {}}, {{1, gap}, {gap, 1}}, {{gap, gap}, {gap, gap}}, {{1, 2}, {3, std::nan("")}},
    };
    forEachVariant([&](Measure measure, const PairOptions& options) {
        for (const auto& [a, b] : pairs) {
            expectSame({std::nullopt, 0}, compare(measure, a, b, options), 0);
        }
    });
}

TEST(Pairwise, ValuesOffTheScaleAreMissingButRoundingIsForgiven)
{
    const double infinity = std::numeric_limits<double>::infinity();
    expectSame({1.0, 1}, compare(Measure::Agreement, Means{2, 1, infinity, -infinity}, Means{2, 5, 1, 1}), 0);
    expectSame({0.0, 1}, compare(Measure::Agreement, Means{2 + 1e-15}, Means{-2 - 1e-15}), 0);
    expectSame({-1.0, 2}, compare(Measure::Pi, Means{2 + 1e-15, 2}, Means{-2 - 1e-15, -2}), 0);
}

TEST(Pairwise, IsSymmetricInRangeAndBlindToTheOrderOfTopics)
{
    std::mt19937 engine(17);
    for (int round = 0; round < 40; ++round) {
        const std::size_t topics = 1 + engine() % 150;
        const Means a = randomMeans(engine, topics, round % 2 == 0);
        const Means b = randomMeans(engine, topics, round % 2 == 0);
        std::vector<std::size_t> order(topics);
        std::iota(order.begin(), order.end(), std::size_t{0});
        std::ranges::shuffle(order, engine);
        Means shuffledA(topics);
        Means shuffledB(topics);
        for (std::size_t at = 0; at < topics; ++at) {
            shuffledA[at] = a[order[at]];
            shuffledB[at] = b[order[at]];
        }
        forEachVariant([&](Measure measure, const PairOptions& options) {
            SCOPED_TRACE(formula(EnglishLexicon(), measure, options));
            const PairResult result = compare(measure, a, b, options);
            expectSame(result, compare(measure, b, a, options), 0);
            expectSame(result, compare(measure, shuffledA, shuffledB, options), 1e-12);
            if (!result.value) {
                return;
            }
            const bool isCount = options.normalisation == Normalisation::None && measure >= Measure::Congruence;
            const double high = isCount ? static_cast<double>(result.shared) : 1;
            const bool isNeverNegative =
                measure == Measure::Agreement || measure == Measure::Congruence || measure == Measure::Conflict;
            EXPECT_LE(*result.value, high + 1e-12);
            EXPECT_GE(*result.value, (isNeverNegative ? 0 : -high) - 1e-12);
        });
    }
}

TEST(Pairwise, AnActorAgreesWithItself)
{
    std::mt19937 engine(23);
    for (int round = 0; round < 20; ++round) {
        Means a = randomMeans(engine, 100);
        a[0] = 2;
        a[1] = -2;
        for (const Measure measure : {Measure::Agreement, Measure::SScore, Measure::Pi, Measure::Kappa}) {
            EXPECT_EQ(compare(measure, a, a).value, 1.0);
        }
        for (const Normalisation normalisation :
             {Normalisation::Average, Normalisation::Jaccard, Normalisation::Cosine}) {
            EXPECT_EQ(compare(Measure::Congruence, a, a, {.normalisation = normalisation}).value, 1.0);
            EXPECT_EQ(compare(Measure::Conflict, a, a, {.normalisation = normalisation}).value, 0.0);
        }
    }
}

TEST(Pairwise, SScoreIsAgreementStretched)
{
    std::mt19937 engine(29);
    const Means weights(80, 2.5);
    for (int round = 0; round < 20; ++round) {
        const Means a = randomMeans(engine, 80);
        const Means b = randomMeans(engine, 80);
        const double agreement = *compare(Measure::Agreement, a, b).value;
        EXPECT_NEAR(*compare(Measure::SScore, a, b).value, 2 * agreement - 1, 1e-12);
        EXPECT_NEAR(*compare(Measure::SScore, a, b, {.topicWeights = weights}).value, 2 * agreement - 1, 1e-12);
    }
}

TEST(Pairwise, CountsManyTopics)
{
    for (const std::size_t topics : {63U, 64U, 65U, 1984U, 1985U, 6000U, 10000U}) {
        const Means a(topics, 2.0);
        Means b(topics, 2.0);
        b.front() = -2;
        b.back() = missing;
        for (const Measure measure : measures) {
            EXPECT_EQ(compare(measure, a, b).shared, topics - 1);
        }
        EXPECT_EQ(compare(Measure::Congruence, a, b).value, static_cast<double>(topics - 2));
        EXPECT_NEAR(*compare(Measure::Agreement, a, b).value, 1 - 1.0 / static_cast<double>(topics - 1), 1e-12);
    }
}

TEST(StanceTable, TakesWeightedMeansAndKnowsSilence)
{
    StanceTable table(2, 3);
    table.add(0, 1, 2, 3);
    table.add(0, 1, -2, 1);
    table.add(1, 2, -1);
    table.add(1, 0, 1, 0);
    table.add(1, 0, 1, -1);
    table.add(1, 0, std::nan(""), 1);
    EXPECT_DOUBLE_EQ(table.mean(0, 1), 1);
    EXPECT_TRUE(std::isnan(table.mean(0, 0)));
    EXPECT_TRUE(std::isnan(table.mean(1, 0)));
    EXPECT_EQ(table.means().size(), 6U);
    EXPECT_DOUBLE_EQ(table.means(1)[2], -1);
}

TEST(StanceTable, WhatIsTakenBackLeavesNothing)
{
    StanceTable table(1, 2);
    table.add(0, 0, 0.1, 0.3);
    table.add(0, 0, 2, 0.7);
    EXPECT_EQ(table.count(0, 0), 2U);
    EXPECT_TRUE(std::isnan(table.mean(0, 0, 3))) << "fewer than asked for";
    table.remove(0, 0, 0.1, 0.3);
    EXPECT_NEAR(table.mean(0, 0), 2, 1e-12);
    table.remove(0, 0, 2, 0.7);
    EXPECT_TRUE(std::isnan(table.mean(0, 0)));
    table.remove(0, 0, 2, 0.7);
    EXPECT_EQ(table.count(0, 0), 0U);
}

TEST(StanceTable, ListsMeansByActorAndByTopic)
{
    StanceTable table(3, 70);
    for (std::size_t actor = 0; actor < 3; ++actor)
        for (std::size_t topic = 0; topic < 70; ++topic)
            if ((actor + topic) % 4 != 0)
                table.add(actor, topic, static_cast<double>((actor * 7 + topic) % 5) - 2);
    const Means all = table.means();
    for (std::size_t actor = 0; actor < 3; ++actor)
        for (std::size_t topic = 0; topic < 70; ++topic) {
            const double mean = table.mean(actor, topic);
            for (const double other :
                 {all[actor * 70 + topic], table.means(actor)[topic], table.meansOnTopic(topic)[actor]})
                EXPECT_TRUE(mean == other || (std::isnan(mean) && std::isnan(other)));
        }
}

TEST(AgreementMatrix, HoldsWhatCompareSaysAlsoAfterTopicsWereReplaced)
{
    std::mt19937 engine(31);
    constexpr std::size_t actors = 12;
    constexpr std::size_t topics = 70;
    std::vector<Means> rows;
    Means all;
    for (std::size_t actor = 0; actor < actors; ++actor) {
        rows.push_back(randomMeans(engine, topics));
        all.insert(all.end(), rows.back().begin(), rows.back().end());
    }
    forEachVariant([&](Measure measure, const PairOptions& options) {
        AgreementMatrix matrix(measure, all, actors, topics, options);
        auto fresh = rows;
        for (const std::size_t topic : {0U, 5U, 69U}) {
            const Means means = randomMeans(engine, actors);
            for (std::size_t actor = 0; actor < actors; ++actor)
                fresh[actor][topic] = means[actor];
            matrix.replaceTopic(topic, means);
        }
        matrix.refresh();
        for (std::size_t first = 0; first < actors; ++first) {
            for (std::size_t second = 0; second < actors; ++second) {
                expectSame(compare(measure, fresh[first], fresh[second], options), matrix.at(first, second), 1e-12);
            }
        }
    });
}

TEST(AgreementMatrix, TurnsIntoDistances)
{
    const Means means{2, 1, -1, 2, -1, -1, -2, gap, 1, gap, gap, gap};
    const AgreementMatrix agreement(Measure::Agreement, means, 4, 3);
    const DistanceMatrix far = agreement.distances();
    EXPECT_DOUBLE_EQ(far.at(0, 1), 1 - *agreement.at(0, 1).value);
    EXPECT_DOUBLE_EQ(far.at(1, 1), 0);
    EXPECT_FALSE(far.isKnown(0, 3));
    // Same side: 0–1 two, 0–2 none, 1–2 none
    const DistanceMatrix counts = AgreementMatrix(Measure::Congruence, means, 4, 3).distances();
    EXPECT_DOUBLE_EQ(counts.at(0, 1), 0);
    EXPECT_DOUBLE_EQ(counts.at(0, 2), 2);
    EXPECT_FALSE(counts.isKnown(2, 3));
    const DistanceMatrix conflict = AgreementMatrix(Measure::Conflict, means, 4, 3).distances();
    EXPECT_DOUBLE_EQ(conflict.at(0, 1), 1);
    EXPECT_DOUBLE_EQ(conflict.at(0, 2), 2);
}

TEST(AgreementMatrix, StandsNoActorsNoTopicsAndShortTables)
{
    EXPECT_EQ(AgreementMatrix(Measure::Agreement, {}, 0, 0).size(), 0U);
    EXPECT_EQ(AgreementMatrix(Measure::Agreement, {}, 0, 0).distances().size(), 0U);
    for (const Measure measure : measures) {
        const AgreementMatrix empty(measure, {}, 3, 0);
        expectSame({std::nullopt, 0}, empty.at(0, 2), 0);
        const AgreementMatrix shortTable(measure, Means{1, 1, 1}, 2, 2);
        EXPECT_EQ(shortTable.at(0, 1).shared, 1U);
    }
    const AgreementMatrix single(Measure::Agreement, Means{1}, 1, 1);
    EXPECT_EQ(single.at(0, 0).value, 1.0);
}

} // namespace plenary::stats
