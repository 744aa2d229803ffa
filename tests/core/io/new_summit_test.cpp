// SPDX-License-Identifier: GPL-3.0-or-later
// A document that is begun without a data set: states, blocs with their members of the day, topics of another one.
#include "core/io/new_summit.h"

#include "core/geo/blocs.h"
#include "core/geo/country_names.h"
#include "tests/support/core.h"

#include <gtest/gtest.h>

#include <set>

using namespace plenary;
using plenary::test::must;

namespace
{

const geo::WorldMap& world()
{
    static const auto map = [] {
        const auto bytes = test::bytesOf(test::fs::path(PLENARY_RESOURCES) / "map" / "world-50m.bin");
        return must(geo::WorldMap::parse(std::as_bytes(std::span(bytes))));
    }();
    return map;
}

io::Beginning beginning(const char* start, std::vector<std::string> languages = {"en", "fr"})
{
    io::Beginning begun;
    begun.summit.uid = "tokyo";
    begun.summit.languages = std::move(languages);
    begun.summit.title = Text(begun.summit.languages.front(), "Tokyo");
    begun.summit.start = Edtf(start);
    return begun;
}

std::set<std::string> codes(const DatasetPtr& data, const char* bloc)
{
    std::set<std::string> found;
    for (const auto& actor : data->actors)
        for (const auto& membership : actor.memberships)
            if (std::ranges::find(data->actors, membership.bloc, &Actor::id)->uid == bloc)
                found.insert(actor.iso3);
    return found;
}

class NewSummit : public ::testing::Test
{
protected:
    DatasetPtr make(const io::Beginning& begun)
    {
        const auto path = folder / ("s" + std::to_string(++m_count) + ".plenary");
        const auto document = must(io::createSummit(path, begun, world()));
        EXPECT_TRUE(must(document.history()).empty()) << "nothing to be taken back";
        for (const auto& finding : must(document.check()))
            EXPECT_NE(finding.severity, Finding::Severity::Fault) << finding.text;
        return must(document.load());
    }

    test::TemporaryFolder folder;

private:
    int m_count = 0;
};

TEST_F(NewSummit, BlocsComeWithTheirMembersOfTheDay)
{
    auto begun = beginning("2025-02-10");
    begun.blocs = {"eu"};
    EXPECT_EQ(codes(make(begun), "eu").size(), 27U);
    begun.summit.start = Edtf("2019");
    const auto before = codes(make(begun), "eu");
    EXPECT_EQ(before.size(), 28U);
    EXPECT_TRUE(before.contains("GBR")) << "until 31 January 2020";
    begun.summit.start = Edtf("2020-01-31");
    EXPECT_TRUE(codes(make(begun), "eu").contains("GBR")) << "its last day";
    begun.summit.start = Edtf("2020-02-01");
    EXPECT_FALSE(codes(make(begun), "eu").contains("GBR"));
    begun.summit.start = Edtf("1973-01-01");
    EXPECT_EQ(codes(make(begun), "eu"),
              (std::set<std::string>{"BEL", "DEU", "DNK", "FRA", "GBR", "IRL", "ITA", "LUX", "NLD"}));
    begun.summit.start = Edtf();
    EXPECT_EQ(codes(make(begun), "eu").size(), 27U) << "without a date: those of today";
}

TEST_F(NewSummit, AStateOfTwoBlocsIsOneActor)
{
    auto begun = beginning("2025-06-15");
    begun.blocs = {"eu", "g7"};
    begun.states = {"FRA", "IND"};
    const auto data = make(begun);
    EXPECT_EQ(codes(data, "g7").size(), 7U);
    std::multiset<std::string> states;
    for (const auto& actor : data->actors)
        if (actor.kind == ActorKind::State)
            states.insert(actor.iso3);
    EXPECT_EQ(states.count("FRA"), 1U);
    EXPECT_EQ(states.count("IND"), 1U);
    EXPECT_EQ(states.size(), 27U + 4U + 1U) << "the EU; CAN GBR JPN USA; IND";
}

TEST_F(NewSummit, NamesStandInTheLanguagesOfTheSummitAlone)
{
    auto begun = beginning("2025", {"fr"});
    begun.states = {"DEU"};
    begun.blocs = {"nato"};
    const auto data = make(begun);
    for (const auto& actor : data->actors) {
        ASSERT_EQ(actor.name.all().size(), 1U) << actor.uid;
        EXPECT_EQ(actor.name.all().front().first, "fr") << actor.uid;
    }
    EXPECT_EQ(data->actors.size(), 33U) << "the alliance with its 32 members";
}

TEST_F(NewSummit, TopicsAreCopiedWithTheirPolesAndUids)
{
    auto begun = beginning("2025", {"fr"});
    begun.topics = must(io::readTopics(io::folderSource(test::bundledFolder())));
    ASSERT_GE(begun.topics.size(), 9U);
    const auto data = make(begun);
    ASSERT_EQ(data->topics.size(), begun.topics.size());
    for (std::size_t i = 0; i < begun.topics.size(); ++i) {
        EXPECT_EQ(data->topics[i].uid, begun.topics[i].uid);
        EXPECT_EQ(data->topics[i].polePlus, Text("fr", begun.topics[i].polePlus.only("fr")));
    }
}

TEST_F(NewSummit, WhatCannotBeMadeIsSaidAndLeavesNoFile)
{
    const auto refused = [&](const io::Beginning& begun) {
        const auto made = io::createSummit(folder / "x.plenary", begun, world());
        EXPECT_TRUE(test::isOneSentence(test::sentence(made))) << test::sentence(made);
        EXPECT_TRUE(folder.names().empty());
        return test::sentence(made);
    };
    auto begun = beginning("2025");
    begun.states = {"XQZ"};
    EXPECT_NE(refused(begun).find("XQZ"), std::string::npos);
    begun = beginning("2025");
    begun.blocs = {"warsaw"};
    EXPECT_NE(refused(begun).find("eu, african-union"), std::string::npos);
    begun = beginning("2025", {"de"});
    begun.states = {"DEU"};
    EXPECT_NE(refused(begun).find("English or French"), std::string::npos);
    begun = beginning("2025", {"de"});
    begun.topics = must(io::readTopics(io::folderSource(test::bundledFolder())));
    EXPECT_NE(refused(begun).find("regulation"), std::string::npos);
    begun = beginning("2025-02-30");
    (void)refused(begun);
    begun = beginning("2025");
    begun.summit.end = Edtf("2024");
    (void)refused(begun);
}

TEST_F(NewSummit, EveryStateOfTheListCanBeBegunWith)
{
    auto begun = beginning("2025");
    for (const auto& state : io::statesOf(world(), "en"))
        begun.states.push_back(state.iso3);
    EXPECT_GE(begun.states.size(), 195U);
    EXPECT_LE(begun.states.size(), 205U) << "no dependencies";
    EXPECT_EQ(make(begun)->actors.size(), begun.states.size()) << "no two of them share a uid";
    EXPECT_TRUE(
        std::ranges::any_of(io::statesOf(world(), "fr"), [](const auto& state) { return state.name == "Allemagne"; }));
}

TEST(Blocs, NameStatesThatThereAre)
{
    std::set<std::string_view> keys;
    for (const auto& bloc : geo::blocs()) {
        EXPECT_TRUE(keys.insert(bloc.key).second) << bloc.key;
        std::set<std::string_view> states;
        std::string_view last;
        for (const auto& joining : bloc.joined) {
            EXPECT_LT(last, joining.when) << bloc.key;
            last = joining.when;
            EXPECT_TRUE(parseTime(joining.when)) << joining.when;
        }
        for (const auto& member : geo::membersOn(bloc, {})) {
            EXPECT_TRUE(states.insert(member.state).second) << bloc.key << " " << member.state;
            const auto place = world().find(member.state);
            EXPECT_TRUE(place && !world().territories()[*place].noState) << member.state;
        }
    }
    EXPECT_EQ(geo::membersOn(*geo::findBloc("oecd"), {}).size(), 38U);
    EXPECT_EQ(geo::membersOn(*geo::findBloc("nato"), {}).size(), 32U);
    EXPECT_EQ(geo::membersOn(*geo::findBloc("african-union"), {}).size(), 55U);
    EXPECT_EQ(geo::membersOn(*geo::findBloc("asean"), {}).size(), 11U);
    EXPECT_EQ(geo::membersOn(*geo::findBloc("g20"), {}).size(), 19U) << "the states; the two unions are no states";
    EXPECT_EQ(geo::membersOn(*geo::findBloc("brics"), "2025-02").size(), 10U);
    EXPECT_EQ(geo::membersOn(*geo::findBloc("brics"), "2010").size(), 5U);
}

} // namespace
