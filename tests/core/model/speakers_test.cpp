// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/zone.h"

#include "tests/support/core.h"

#include <gtest/gtest.h>

namespace plenary
{

namespace
{

using namespace test;
using Names = std::vector<std::string>;

/// A few offices and one position a statement, all in memory.
class SpeakersTest : public testing::Test
{
protected:
    Row actor(const std::string& uid)
    {
        if (const Row known = data.findActor(uid); known != noRow)
            return known;
        const auto row = static_cast<Row>(data.actors.size());
        data.actors.push_back({ActorId{row + 1}, uid, ActorKind::Other, Text("en", uid), {}, {}, ""});
        data.actorRows.set(ActorId{row + 1}, row);
        return row;
    }

    void office(const std::string& holder, const std::string& of, bool speaksFor = true, std::string from = "",
                std::string to = "")
    {
        const ActorId person = data.actors[actor(holder)].id;
        const ActorId spokenFor = data.actors[actor(of)].id;
        data.affiliations.push_back({person, spokenFor, {}, std::move(from), std::move(to), speaksFor});
    }

    /// For whom a statement counts, the speaker first.
    Names countsFor(const std::string& speaker, const std::string& speakingFor = "",
                    const std::string& at = "2025-02-11")
    {
        data.positions = {};
        data.positions.id.push_back(PositionId{1});
        data.positions.actor.push_back(actor(speaker));
        data.positions.topic.push_back(noRow);
        data.positions.event.push_back(noRow);
        data.positions.speakingFor.push_back(speakingFor.empty() ? noRow : actor(speakingFor));
        const TimeSpan made = must(parseTime(at));
        data.positions.addTime(made.earliestStart, made.latestEnd, packTimeFlags(made), made.members);
        resolveStatements(data);
        Names names;
        for (const Row row : data.positions.countsFor.of(0))
            names.push_back(data.actors[row].uid);
        return names;
    }

    Dataset data;
};

TEST_F(SpeakersTest, AStatementCountsForTheSpeakerAndWhomItSpeaksFor)
{
    office("vance", "usa");
    EXPECT_EQ(countsFor("vance", "usa"), (Names{"vance", "usa"}));
    EXPECT_EQ(countsFor("vance"), (Names{"vance"})) << "an office alone does not make a statement official";
    EXPECT_EQ(countsFor("usa"), (Names{"usa"})) << "never the other way round";
    EXPECT_EQ(countsFor("vance", "vance"), (Names{"vance"}));
}

TEST_F(SpeakersTest, FollowsTheChainOfOffices)
{
    office("von-der-leyen", "european-commission", true, "2019-12-01");
    office("european-commission", "eu");
    office("france", "eu", false);
    EXPECT_EQ(countsFor("von-der-leyen", "european-commission"), (Names{"von-der-leyen", "european-commission", "eu"}));
    EXPECT_EQ(countsFor("von-der-leyen", "eu"), (Names{"von-der-leyen", "eu"}));
    EXPECT_EQ(countsFor("eu"), (Names{"eu"}));
    EXPECT_EQ(countsFor("european-commission", "eu"), (Names{"european-commission", "eu"}));
    EXPECT_EQ(countsFor("macron", "france"), (Names{"macron", "france"})) << "this office does not speak for the Union";
}

TEST_F(SpeakersTest, OfficesCountOnlyWhileTheyHold)
{
    office("spokesman", "cabinet", true, "2020", "2024-12-31");
    office("cabinet", "state", true, "2021-01-01", "2025-02-10");
    EXPECT_EQ(countsFor("spokesman", "cabinet", "2022-05-01"), (Names{"spokesman", "cabinet", "state"}));
    EXPECT_EQ(countsFor("spokesman", "cabinet", "2020-05-01"), (Names{"spokesman", "cabinet"})) << "not yet";
    EXPECT_EQ(countsFor("spokesman", "cabinet", "2025-02-10"), (Names{"spokesman", "cabinet", "state"}))
        << "the last day counts";
    EXPECT_EQ(countsFor("spokesman", "cabinet", "2025-02-11"), (Names{"spokesman", "cabinet"})) << "expired";
}

TEST_F(SpeakersTest, CirclesEnd)
{
    office("a", "b");
    office("b", "c");
    office("c", "a");
    EXPECT_EQ(countsFor("a", "b"), (Names{"a", "b", "c"}));
    EXPECT_EQ(countsFor("x", "a"), (Names{"x", "a", "b", "c"}));
}

TEST_F(SpeakersTest, ADayOfAnOfficeIsThatOfTheSummit)
{
    data.summit.zone = "Europe/Paris";
    office("minister", "cabinet", true, "", "2025-02-10");
    office("cabinet", "state", true, "2025-02-11", "2025-02-12");
    EXPECT_EQ(countsFor("minister", "cabinet", "2025-02-11T00:30+01:00"), (Names{"minister", "cabinet", "state"}))
        << "the first night of the office, still 10 February in UTC";
    EXPECT_EQ(countsFor("minister", "cabinet", "2025-02-10T23:30+01:00"), (Names{"minister", "cabinet"}));
    EXPECT_EQ(countsFor("minister", "cabinet", "2025-02-12T23:30+01:00"), (Names{"minister", "cabinet", "state"}));
    EXPECT_EQ(countsFor("minister", "cabinet", "2025-02-13T00:30+01:00"), (Names{"minister", "cabinet"}))
        << "still 12 February in UTC";
    EXPECT_EQ(countsFor("minister", "cabinet", "2025-02-11T05:00+09:00"), (Names{"minister", "cabinet"}))
        << "in Tokyo it is the 11th, in Paris the 10th";
}

TEST(Speakers, OfTheParisSummit)
{
    const TemporaryFolder folder;
    const auto document = parisDocument(folder / "p.plenary");
    const DatasetPtr data = must(document.load());
    const Row usa = data->findActor("usa"), vance = data->findActor("vance"), eu = data->findActor("eu");
    const Row leyen = data->findActor("von-der-leyen"), france = data->findActor("france");
    std::size_t byVance = 0, byLeyen = 0, byUsa = 0;
    for (Row row = 0; row < data->positions.size(); ++row) {
        const auto counted = data->positions.countsFor.of(row);
        const auto has = [&](Row actor) { return std::ranges::find(counted, actor) != counted.end(); };
        ASSERT_EQ(counted.front(), data->positions.actor[row]);
        byVance += data->positions.actor[row] == vance;
        byLeyen += data->positions.actor[row] == leyen;
        byUsa += data->positions.actor[row] == usa;
        const Row speaker = data->positions.actor[row];
        EXPECT_EQ(has(vance), speaker == vance);
        EXPECT_TRUE(speaker != vance || has(usa));
        EXPECT_TRUE(speaker != leyen || has(eu));
        EXPECT_FALSE(has(france) && has(eu)) << "a member does not speak for its bloc, nor the bloc for its member";
    }
    EXPECT_EQ(byVance, 10U);
    EXPECT_EQ(byLeyen, 10U);
    EXPECT_EQ(byUsa, 5U);
}

} // namespace

} // namespace plenary
