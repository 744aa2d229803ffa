// SPDX-License-Identifier: GPL-3.0-or-later
// Several acts of one actor on one text: its class is that of the last one up to the date.
#include "core/scene/map/signatories.h"

#include "tests/support/scene.h"

#include <gtest/gtest.h>

namespace plenary::scene
{

namespace
{

/// The United States and the Paris Agreement.
class ActsTest : public testing::Test
{
protected:
    ActsTest()
    {
        for (const auto& [status, date] : {std::pair{SignatureStatus::Signed, "2016-04-22"},
                                           {SignatureStatus::InForce, "2016-11-04"},
                                           {SignatureStatus::Withdrew, "2020-11-04"},
                                           {SignatureStatus::JoinedLater, "2021-02-19"},
                                           {SignatureStatus::Notice, "2025-01-27"}})
            draft.signature(text, usa, status, date);
    }

    SignatoryStates asOf(std::string_view day)
    {
        auto context = draft.context();
        context.asOf = parseTime(day)->latestEnd;
        return signatoryStates(context, text, false);
    }
    SignatoryClass classAt(std::string_view day) { return asOf(day).classes[usa]; }

    Draft draft;
    Row usa = draft.actor("United States", ActorKind::State, "USA");
    Row text = draft.instrument("Paris Agreement");
};

TEST_F(ActsTest, TheLastActUpToTheDateSetsTheClass)
{
    EXPECT_EQ(classAt("2016-04-21"), SignatoryClass::NoRecord);
    EXPECT_EQ(classAt("2016-04-22"), SignatoryClass::Signed);
    EXPECT_EQ(classAt("2016-11-03"), SignatoryClass::Signed);
    EXPECT_EQ(classAt("2016-11-04"), SignatoryClass::Ratified);
    EXPECT_EQ(classAt("2020-11-03"), SignatoryClass::Ratified);
    EXPECT_EQ(classAt("2020-11-04"), SignatoryClass::Withdrew);
    EXPECT_EQ(classAt("2021-02-18"), SignatoryClass::Withdrew);
    EXPECT_EQ(classAt("2021-02-19"), SignatoryClass::Joined);
    EXPECT_EQ(classAt("2025-12-31"), SignatoryClass::Joined) << "a notice of leaving is not yet leaving";
}

TEST_F(ActsTest, AllActsUpToTheDateAreKeptInTheirOrder)
{
    EXPECT_EQ(asOf("2020-12-31").acts[usa].size(), 3U);
    const auto acts = asOf("2025-12-31").acts[usa];
    ASSERT_EQ(acts.size(), 5U);
    EXPECT_EQ(acts.front()->record.status, SignatureStatus::Signed);
    EXPECT_EQ(acts.back()->record.status, SignatureStatus::Notice);
    EXPECT_EQ(asOf("2025-12-31").records[usa]->record.status, SignatureStatus::JoinedLater);
}

TEST_F(ActsTest, WhoOnlyGaveNoticeOrAReservationIsOnRecordButSignedNothing)
{
    const Row other = draft.actor("Elsewhere", ActorKind::State, "ELS");
    draft.signature(text, other, SignatureStatus::Reservation, "2016-05-01");
    const auto states = asOf("2025-12-31");
    EXPECT_EQ(states.classes[other], SignatoryClass::Other) << "there is a record: “no record” would say too much";
    EXPECT_EQ(states.acts[other].size(), 1U);
    EXPECT_EQ(states.states[static_cast<std::size_t>(SignatoryClass::Joined)], 1);
    EXPECT_EQ(states.counted(true), 1);
}

} // namespace

} // namespace plenary::scene
