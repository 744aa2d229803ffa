// SPDX-License-Identifier: GPL-3.0-or-later
// Congruence, conflict and subtract as Discourse Network Analyzer computes them: an example worked by hand.
#include "core/stats/agreement_matrix.h"

#include <gtest/gtest.h>

#include <cmath>

namespace plenary::stats
{

namespace
{

// Statements, as DNA has them: actor, concept, agreement.
//   A: c1 yes yes no, c2 yes, c3 no
//   B: c1 yes no, c2 no no, c4 yes
// Binary   A: c1{+,−} c2{+} c3{−} → nA = 4; B: c1{+,−} c2{−} c4{+} → nB = 4
//   same side: c1+ c1− = 2; opposite: c1 (+A −B), c1 (−A +B), c2 (+A −B) = 3
// Count    A: c1+ 2 c1− 1 c2+ 1 c3− 1 → nA = 5; B: c1+ 1 c1− 1 c2− 2 c4+ 1 → nB = 5
//   same: 2·1 + 1·1 = 3; opposite: 2·1 + 1·1 + 1·2 = 5
//   Jaccard: m10 = c2+ 1, c3− 1 = 2; m01 = c2− 2, c4+ 1 = 3; m11 = 2·1 + 1·1 = 3 → 8
const std::vector<double> means = {packed({1, 2}), packed({0, 1}), packed({1, 0}), missing,
                                   packed({1, 1}), packed({2, 0}), missing,        packed({0, 1})};

double value(Measure measure, Normalisation normalisation, Counting counting)
{
    const AgreementMatrix matrix(measure, means, 2, 4, {.normalisation = normalisation, .counting = counting});
    EXPECT_EQ(matrix.at(0, 1).shared, 2U) << "c1 and c2";
    EXPECT_EQ(matrix.at(0, 1).value, matrix.at(1, 0).value);
    return matrix.at(0, 1).value.value_or(missing);
}

TEST(DnaMeasures, BinaryByHand)
{
    const auto of = [](Measure measure, Normalisation by) { return value(measure, by, Counting::Binary); };
    EXPECT_DOUBLE_EQ(of(Measure::Congruence, Normalisation::None), 2);
    EXPECT_DOUBLE_EQ(of(Measure::Conflict, Normalisation::None), 3);
    EXPECT_DOUBLE_EQ(of(Measure::Subtract, Normalisation::None), -1);
    EXPECT_DOUBLE_EQ(of(Measure::Congruence, Normalisation::Average), 2 / 4.0);
    EXPECT_DOUBLE_EQ(of(Measure::Conflict, Normalisation::Average), 3 / 4.0);
    EXPECT_DOUBLE_EQ(of(Measure::Congruence, Normalisation::Jaccard), 2 / 6.0) << "c2+ c3− | c2− c4+ | c1+ c1−";
    EXPECT_DOUBLE_EQ(of(Measure::Subtract, Normalisation::Cosine), -1 / 4.0);
    EXPECT_DOUBLE_EQ(of(Measure::Subtract, Normalisation::DnaCosine), -1 / 16.0);
}

TEST(DnaMeasures, CountByHand)
{
    const auto of = [](Measure measure, Normalisation by) { return value(measure, by, Counting::Count); };
    EXPECT_DOUBLE_EQ(of(Measure::Congruence, Normalisation::None), 3);
    EXPECT_DOUBLE_EQ(of(Measure::Conflict, Normalisation::None), 5);
    EXPECT_DOUBLE_EQ(of(Measure::Subtract, Normalisation::None), -2);
    EXPECT_DOUBLE_EQ(of(Measure::Congruence, Normalisation::Average), 3 / 5.0);
    EXPECT_DOUBLE_EQ(of(Measure::Conflict, Normalisation::Jaccard), 5 / 8.0);
    EXPECT_DOUBLE_EQ(of(Measure::Congruence, Normalisation::DnaCosine), 3 / 25.0);
    EXPECT_DOUBLE_EQ(of(Measure::Subtract, Normalisation::Cosine), -2 / 5.0);
}

TEST(DnaMeasures, TheTableCountsSidesAsStatementsComeAndGo)
{
    StanceTable table(2, 2);
    for (const double stance : {2.0, 1.0, -1.0, 0.0})
        table.add(0, 1, stance);
    EXPECT_EQ(sidesOf(table.allValues(Measure::Congruence, 1)[1]), (Sides{1, 2}));
    table.remove(0, 1, -1);
    EXPECT_EQ(sidesOf(table.valuesOnTopic(Measure::Conflict, 1, 1)[0]), (Sides{0, 2}));
    EXPECT_TRUE(std::isnan(table.allValues(Measure::Subtract, 1)[0])) << "silence takes no side";
    EXPECT_TRUE(std::isnan(table.valuesOnTopic(Measure::Subtract, 1, 9)[0])) << "too few statements";
}

} // namespace

} // namespace plenary::stats
