// SPDX-License-Identifier: GPL-3.0-or-later
// Several codings of one statement are one statement (cases: two coders, one of whose statements they see differently).
#include "core/scene/agreement/agreement.h"
#include "core/scene/stances/cells.h"
#include "core/scene/stances/charts.h"
#include "tests/support/scene.h"

#include <gtest/gtest.h>

namespace plenary::scene
{

namespace
{

class CodedTest : public testing::Test
{
protected:
    CodedTest()
    {
        draft.data().coders = {{CoderId{1}, "ann", "Ann"}, {CoderId{2}, "ben", "Ben"}};
        a = draft.actor("A");
        b = draft.actor("B");
        topic = draft.topic("T");
        code(a, 2, 0);
        code(a, -2, 1);
        code(b, 1, 0);
        code(b, 1, 1);
    }

    void code(Row actor, int stance, Row coder, const char* when = "2025-02-10")
    {
        const Row row = draft.position(actor, topic, stance, when);
        draft.data().positions.coder.resize(row + std::size_t{1}, noRow);
        draft.data().positions.coder.set(row, coder);
    }

    static StanceColumn alone(Row actor) { return {actor}; }

    Draft draft;
    Row a, b, topic;
};

TEST_F(CodedTest, TwoCodersOfOneStatementAreOneStatement)
{
    const Context context = draft.context();
    const StanceCells cells(context, {alone(a), alone(b)}, StanceCells::Detail::Statements);
    const StanceCell& disputed = cells.at(0, topic);
    EXPECT_EQ(disputed.n, 1U);
    EXPECT_EQ(disputed.summary->mean, 0);
    EXPECT_FALSE(disputed.summary->sd) << "one statement has no spread of its own";
    EXPECT_EQ(disputed.disputed, 1U);
    ASSERT_TRUE(disputed.range);
    EXPECT_EQ(disputed.range->low, -2);
    EXPECT_EQ(disputed.range->high, 2);
    EXPECT_NE(cellTip(context, alone(a), topic, disputed).find("from −2 to +2 by different coders"), std::string::npos)
        << cellTip(context, alone(a), topic, disputed);
    for (const Scene& scene : {buildMatrix(context, {a, b}, {}), buildProfile(context, {a, b}, {})}) {
        const auto* row = rowWith(scene, {context.in(context.data.topics[topic].name), context.actorName(a)});
        ASSERT_NE(row, nullptr);
        EXPECT_EQ(row->cells[column(scene, "Coded differently")], "1");
    }
    const Scene profile = buildProfile(context, {a, b}, {});
    const auto* row = rowWith(profile, {context.in(context.data.topics[topic].name), context.actorName(a)});
    EXPECT_EQ(row->cells[column(profile, "Range from")] + row->cells[column(profile, "Range to")], "−2+2");
    const StanceCell& agreed = cells.at(1, topic);
    EXPECT_EQ(agreed.n, 1U);
    EXPECT_EQ(agreed.summary->mean, 1);
    EXPECT_EQ(agreed.disputed, 0U);
    EXPECT_EQ(cells.statements(0, topic).size(), 1U);
}

TEST_F(CodedTest, MeansAndSpreadsAreOfStatementsNotOfCodings)
{
    code(a, 1, 0, "2025-02-11");
    const StanceCells cells(draft.context(), {alone(a)}, StanceCells::Detail::Statements);
    EXPECT_EQ(cells.at(0, topic).n, 2U);
    EXPECT_EQ(cells.at(0, topic).summary->mean, 0.5) << "(0 + 1) / 2, not (2 − 2 + 1) / 3";
    EXPECT_NEAR(*cells.at(0, topic).summary->sd, std::sqrt(0.5), 1e-12);
    EXPECT_EQ(cells.at(0, topic).range->low, 0);
}

TEST_F(CodedTest, WithOneCoderAloneTheirCodingCounts)
{
    const Context context = draft.context();
    Selection ann = context.selection;
    ann.positions = {1, 0, 1, 0};
    View view = context;
    const View of{.data = view.data, .selection = ann, .words = view.words, .titles = view.titles, .zone = view.zone,
                  .asOf = view.asOf, .countSpokenFor = view.countSpokenFor};
    const StanceCells cells(of, {alone(a)}, StanceCells::Detail::Counts);
    EXPECT_EQ(cells.at(0, topic).n, 1U);
    EXPECT_EQ(cells.at(0, topic).summary->mean, 2);
    EXPECT_EQ(cells.at(0, topic).disputed, 0U);
}

TEST_F(CodedTest, ASubtitleCountsDistinctStatements)
{
    const Scene scene = buildAgreement(draft.context(), {a, b}, {});
    EXPECT_NE(scene.subtitle.find("2 statements"), std::string::npos) << scene.subtitle;
}

TEST_F(CodedTest, AgreementFollowsTheDateAsIfMadeAnew)
{
    code(b, -2, 0, "2025-02-12");
    Context context = draft.context();
    StanceOptions options;
    options.minShared = 1;
    AgreementMemory memory;
    const std::vector<StanceColumn> columns = {alone(a), alone(b)};
    for (const char* date : {"2025-02-11T00:00Z", "2025-02-13T00:00Z", "2025-02-11T00:00Z"}) {
        context.asOf = at(date);
        const Agreement anew(context, columns, options);
        const Agreement& moved = memory.recall(context, columns, options);
        EXPECT_EQ(moved.statements(), anew.statements()) << date;
        EXPECT_EQ(moved.table().mean(1, topic), anew.table().mean(1, topic)) << date;
    }
}

} // namespace

} // namespace plenary::scene
