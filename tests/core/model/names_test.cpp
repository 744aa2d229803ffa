// SPDX-License-Identifier: GPL-3.0-or-later
// What a name may mean, and what is said where that is several records.
#include "core/model/naming.h"

#include "core/model/filter.h"

#include "tests/support/core.h"
#include "tests/support/small_summit.h"

#include <gtest/gtest.h>

namespace plenary
{

namespace
{

using namespace test;

/// Two actors are called France, and two Paris in other letters.
Dataset twins()
{
    Dataset data = summitWithoutEvents();
    addActor(data, ActorKind::State, "fra", "République", "RF", "FRX");
    addActor(data, ActorKind::Other, "fra2", "République", "RF");
    addActor(data, ActorKind::Other, "city", "Cité", "C");
    addActor(data, ActorKind::Other, "town", "CITE", "T");
    addActor(data, ActorKind::Other, "fra-media", "fra", "RF2");
    addTopic(data, "one", "Work");
    addTopic(data, "two", "Work");
    for (const char* uid : {"a", "b"}) {
        Instrument instrument;
        instrument.uid = uid;
        instrument.title = Text("en", "Statement");
        data.instruments.push_back(instrument);
    }
    for (const char* name : {"Zoé", "zoe", "Max"})
        data.coders.push_back({{}, name, name});
    for (const char* name : {"AI", "ai", "Jobs", "JOBS"})
        data.tags.push_back({{}, name, Text("en", name)});
    return data;
}

std::string uid(const Dataset& data, std::string_view name)
{
    const Row row = data.findActor(name);
    return row == noRow ? "none" : data.actors[row].uid;
}

std::string answer(const Dataset& data, std::string_view filter)
{
    const auto read = parseFilter(filter, data);
    return read ? read->text() : read.error().message();
}

TEST(NamesTest, KeysAndWhatIsWrittenExactlySoWin)
{
    const Dataset data = twins();
    EXPECT_EQ(uid(data, "République"), "none") << "two are called so";
    EXPECT_EQ(data.actorsCalled("republique").size(), 2U);
    EXPECT_EQ(data.actorsCalled("RF").size(), 2U);
    EXPECT_EQ(uid(data, "fra"), "fra") << "a key wins over the name of another";
    EXPECT_EQ(uid(data, "FRX"), "fra");
    EXPECT_EQ(uid(data, "Cité"), "city");
    EXPECT_EQ(uid(data, "CITE"), "town");
    EXPECT_EQ(uid(data, "cité"), "none") << "like both and neither’s own";
    EXPECT_EQ(uid(data, ""), "none");
    EXPECT_EQ(data.findTopic("Work"), noRow);
    EXPECT_EQ(data.topics[data.findTopic(" two ")].uid, "two");
    EXPECT_EQ(data.findInstrument("statement"), noRow);
    EXPECT_EQ(data.instrumentsCalled("statement").size(), 2U);
}

TEST(NamesTest, TheErrorNamesTheCandidates)
{
    const Dataset data = twins();
    const auto several = onlyRow(data.actors, data.actorsCalled("République"), "République");
    ASSERT_FALSE(several);
    EXPECT_EQ(several.error().message(), "“République” may mean fra, fra2: write the one you mean.");
    EXPECT_TRUE(isOneSentence(several.error().message()));
    EXPECT_EQ(must(onlyRow(data.actors, data.actorsCalled("nobody"), "nobody")), noRow);
    EXPECT_EQ(data.actors[must(onlyRow(data.actors, data.actorsCalled("fra2"), "fra2"))].uid, "fra2");
}

TEST(NamesTest, FiltersRefuseThemAtTheirCharacter)
{
    const Dataset data = twins();
    EXPECT_EQ(answer(data, "actor:République"),
              "“République” at character 7 may mean fra, fra2: write the one you mean.");
    EXPECT_EQ(answer(data, "actor:fra,fra2"), "actor:fra,fra2");
    EXPECT_EQ(answer(data, "topic:work"), "“work” at character 7 may mean one, two: write the one you mean.");
    EXPECT_EQ(answer(data, "coder:ZOE"), "“ZOE” at character 7 may mean Zoé, zoe: write the one you mean.");
    EXPECT_EQ(answer(data, "coder:zoe"), "coder:zoe");
    EXPECT_EQ(answer(data, "coder:max"), "coder:Max");
    EXPECT_EQ(answer(data, "tag:jobs"), "“jobs” at character 5 may mean Jobs, JOBS: write the one you mean.");
    EXPECT_EQ(answer(data, "tag:ai"), "tag:ai");
}

TEST(NamesTest, ALongListIsCut)
{
    std::vector<std::string> names;
    for (int i = 0; i < 30; ++i)
        names.push_back(std::to_string(i));
    EXPECT_TRUE(listed(names).ends_with("18, 19, …")) << listed(names);
}

TEST(NamesTest, AFilterHasALength)
{
    const Dataset data = twins();
    EXPECT_TRUE(isOneSentence(answer(data, std::string(2'000'000, 'a'))));
    std::string many;
    for (int i = 0; i < 4'000; ++i)
        many += i % 2 == 0 ? "from:2025-02-10 " : "to:2025-02-11 ";
    const auto start = std::chrono::steady_clock::now();
    EXPECT_EQ(answer(data, many), "from:2025-02-10 to:2025-02-11");
    EXPECT_LT(std::chrono::steady_clock::now() - start, std::chrono::seconds(5));
}

} // namespace

} // namespace plenary
