// SPDX-License-Identifier: GPL-3.0-or-later
// What the bundled summit says about its facts: sorts of sources, firmness, what signing expresses, what lies within what.
#include "core/base/time.h"
#include "core/base/zone.h"

#include "tests/support/bundled_files.h"

#include <gtest/gtest.h>

#include <map>
#include <set>

namespace plenary
{

namespace
{

using namespace test;
using namespace test::bundled;

TEST(BundledData, EverySourceSaysWhatSortItIs)
{
    for (const auto& one : records("sources")) {
        const auto kind = kindFromKey<SourceKind>(textOf(one, "kind"));
        ASSERT_TRUE(kind) << one.at("id");
        EXPECT_TRUE(*kind != SourceKind::Unknown) << one.at("id");
        for (const auto& author : listOf(one, "authors"))
            EXPECT_FALSE(trimmed(author).empty()) << one.at("id");
    }
}

TEST(BundledData, FirmnessIsGivenOnlyWhereWordsAreQuoted)
{
    std::size_t graded = 0;
    for (const auto& one : records("positions")) {
        if (!one.contains("firmness"))
            continue;
        const auto firmness = kindFromKey<Firmness>(textOf(one, "firmness"));
        ASSERT_TRUE(firmness) << one.at("id");
        EXPECT_TRUE(*firmness != Firmness::Unknown) << one.at("id") << ": is left out where nobody said it";
        const auto& proof = one.at("evidence");
        EXPECT_TRUE(std::ranges::any_of(proof, [](const json& e) { return !textOf(e, "quote").empty(); }))
            << one.at("id");
        ++graded;
    }
    EXPECT_GE(graded, 8U);
}

TEST(BundledData, SigningExpressesStancesOnTopicsWithTwoPoles)
{
    for (const auto& one : records("instruments")) {
        EXPECT_FALSE(one.at("expresses").empty()) << one.at("id");
        std::set<std::string> topics;
        for (const auto& part : one.at("expresses")) {
            const auto id = part.at("topic").get<std::string>();
            EXPECT_TRUE(topics.insert(id).second) << one.at("id") << ": " << id << " twice";
            EXPECT_LE(std::abs(part.at("stance").get<int>()), 2) << one.at("id") << ": " << id;
            const auto& topic = record("topics", id);
            for (const char* pole : {"pole_minus", "pole_plus"})
                EXPECT_FALSE(trimmed(textOf(topic.at(pole), "en")).empty()) << id << ": " << pole;
        }
    }
}

TEST(BundledData, SigningExpressesWhatTheTextSaysForAllWhoSign)
{
    std::map<std::string, int> expressed;
    for (const auto& part : record("instruments", "paris-statement").at("expresses"))
        expressed[part.at("topic").get<std::string>()] = part.at("stance").get<int>();
    std::size_t said = 0;
    for (const auto& one : records("positions"))
        if (one.at("actor") == "signatories") {
            EXPECT_GT(expressed[one.at("topic").get<std::string>()] * one.at("stance").get<int>(), 0) << one.at("id");
            ++said;
        }
    EXPECT_EQ(said, expressed.size());
}

TEST(BundledData, APartLiesInTheTimeOfItsWhole)
{
    const Zone zone = must(Zone::find(bundledRecords("summit.json").at("zone").get<std::string>()));
    const auto timeOf = [&](const json& event) {
        return resolved(must(parseTime(event.at("when").get<std::string>())), zone);
    };
    std::size_t parts = 0;
    for (const auto& one : records("events"))
        for (const auto& id : listOf(one, "part_of")) {
            const TimeSpan part = timeOf(one), whole = timeOf(record("events", id));
            // Possibly: as far as the times are known, it need not have begun before its whole nor ended after it.
            EXPECT_LE(whole.earliestStart, part.latestStart) << one.at("id") << " in " << id;
            EXPECT_LE(part.earliestEnd, whole.latestEnd) << one.at("id") << " in " << id;
            ++parts;
        }
    EXPECT_GE(parts, 10U);
}

TEST(BundledData, NoEventIsPartOfItself)
{
    for (const auto& one : records("events")) {
        std::vector<std::string> wholes = listOf(one, "part_of");
        for (std::size_t i = 0; i < wholes.size(); ++i) {
            ASSERT_NE(wholes[i], one.at("id").get<std::string>());
            ASSERT_LE(wholes.size(), records("events").size()) << one.at("id") << " lies in a circle of others";
            for (const auto& id : listOf(record("events", wholes[i]), "part_of"))
                wholes.push_back(id);
        }
    }
}

TEST(BundledData, TheImporterKeepsSortsFirmnessPartsAndWhatSigningExpresses)
{
    const TemporaryFolder folder;
    const auto document = parisDocument(folder / "p.plenary");
    const auto total = [](const std::string& file, const char* field) {
        std::int64_t count = 0;
        for (const auto& one : records(file))
            count += static_cast<std::int64_t>(one.value(field, json::array()).size());
        return count;
    };
    EXPECT_EQ(countIn(folder / "p.plenary", "source WHERE kind<>'unknown'"), std::ssize(records("sources")));
    EXPECT_EQ(countIn(folder / "p.plenary", "source_authors"), total("sources", "authors"));
    EXPECT_EQ(countIn(folder / "p.plenary", "event_part_of"), total("events", "part_of"));
    EXPECT_EQ(countIn(folder / "p.plenary", "instrument_topic"), total("instruments", "expresses"));
    const auto graded =
        std::ranges::count_if(records("positions"), [](const json& one) { return one.contains("firmness"); });
    EXPECT_EQ(countIn(folder / "p.plenary", "position WHERE firmness<>'unknown'"), graded);
}

} // namespace

} // namespace plenary
