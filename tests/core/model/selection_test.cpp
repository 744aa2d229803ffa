// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/record_filter.h"
#include "core/model/selection.h"

#include "tests/support/small_summit.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <ostream>
#include <string>
#include <vector>

namespace plenary
{

namespace
{

using test::paris;
using test::SummitPlan;

SummitPlan paris2025()
{
    return {
        {
            {EventKind::Speech,
             "2025-02-11T10:50+01:00",
             {{"vance", Role::Speaker}, {"usa", Role::Subject}},
             {"safety"},
             2},
            {EventKind::Meeting, "2025-02-10/2025-02-11", {{"france", Role::Host}, {"usa", Role::Participant}}, {}, 1},
            {EventKind::Announcement, "2025-02-10", {{"macron", Role::Speaker}}, {"inclusion"}, 0, true},
            {EventKind::Media, "[2025-02-12T08:00..2025-02-12T20:00]", {}, {}, 0},
            {EventKind::Speech, "2025-02-11", {{"von-der-leyen", Role::Speaker}}, {"regulation"}, 1},
        },
        {
            {"vance", "usa", "regulation", 0, -2, Basis::Stated, "2025-02-11T10:50+01:00", "anna", 1},
            {"vance", "usa", "safety", 0, -1, Basis::Inferred, "2025-02-11T10:50+01:00", "Émile, B."},
            {"macron", "france", "regulation", 2, 1, Basis::Stated, "2025-02-10", "anna", 1},
            {"von-der-leyen", "european-commission", "regulation", 4, 2, Basis::Reported, "2025-02-11", "anna", 1},
            {"foundry", "", "inclusion", -1, 0, Basis::Stated, "2025-03", "anna"},
        },
    };
}

std::string digits(const std::vector<std::uint8_t>& marks)
{
    std::string out;
    for (const std::uint8_t mark : marks)
        out += mark == 1 ? '1' : mark == 0 ? '0' : '?';
    return out;
}

struct Expectation
{
    std::string filter;
    std::string events;
    std::string positions;
};

void PrintTo(const Expectation& expectation, std::ostream* out)
{
    *out << expectation.filter;
}

class SelectionOf : public testing::TestWithParam<Expectation>
{
};

TEST_P(SelectionOf, HoldsWhatTheFilterSays)
{
    const Dataset dataset = test::summit(paris2025());
    const auto filter = parseFilter(GetParam().filter, dataset);
    ASSERT_TRUE(filter) << filter.error().message();
    const Selection selection = select(dataset, *filter, {}, paris());
    EXPECT_EQ(digits(selection.events), GetParam().events) << GetParam().filter;
    EXPECT_EQ(digits(selection.positions), GetParam().positions) << GetParam().filter;
    EXPECT_EQ(static_cast<long>(selection.eventCount), std::ranges::count(selection.events, 1));
    EXPECT_EQ(static_cast<long>(selection.positionCount), std::ranges::count(selection.positions, 1));
}

/// The parser refuses such a range; a filter may come from elsewhere.
TEST(SelectionTest, NothingLiesInARangeThatEndsBeforeItBegins)
{
    const Dataset dataset = test::summit(paris2025());
    for (const char* from : {"2025-02-11", "2025-02-12"}) {
        const Filter filter =
            Filter::of({{FilterField::From, false, {from}}, {FilterField::To, false, {"2025-02-10"}}});
        const Selection selection = select(dataset, filter, {}, paris());
        EXPECT_EQ(digits(selection.events), "00000") << from;
        EXPECT_EQ(digits(selection.positions), "00000") << from;
    }
}

INSTANTIATE_TEST_SUITE_P(
    Fields, SelectionOf,
    testing::Values(
        Expectation{"", "11111", "11111"}, Expectation{"actor:usa", "11000", "11000"},
        Expectation{"actor:vance", "10000", "11000"}, Expectation{"actor:eu", "00001", "00010"},
        Expectation{"actor:france,eu", "01101", "00110"}, Expectation{"actor:france actor:usa", "01000", "00000"},
        Expectation{"-actor:usa", "00111", "00111"}, Expectation{"actor-kind:person", "10101", "11110"},
        Expectation{"actor-kind:state", "11000", "00000"}, Expectation{"topic:regulation", "10101", "10110"},
        Expectation{"topic:inclusion", "00100", "00001"}, Expectation{"kind:speech", "10001", "11010"},
        Expectation{"-kind:speech", "01110", "00101"}, Expectation{"kind:speech -kind:speech", "00000", "00000"},
        Expectation{"stance:<0", "10000", "11000"}, Expectation{"stance:>0 basis:stated", "00100", "00100"},
        Expectation{"stance:-2 basis:inferred", "00000", "00000"}, Expectation{"-basis:inferred", "11111", "10111"},
        Expectation{"-stance:<0", "01111", "00111"}, Expectation{"-stance:<0 basis:stated", "00100", "00101"},
        Expectation{"coder:\"émile, b.\"", "10000", "01000"}, Expectation{"role:host", "01000", "00000"},
        Expectation{"role:speaker", "10101", "11110"}, Expectation{"role:speaker actor:usa", "10000", "11000"},
        Expectation{"role:host actor:usa", "00000", "00000"}, Expectation{"-role:host actor:usa", "11000", "11000"},
        Expectation{"actor:usa -role:participant", "10000", "11000"},
        Expectation{"role:speaker actor:eu", "00001", "00010"}, Expectation{"status:signed", "11111", "11111"},
        Expectation{"has:evidence", "11001", "10110"}, Expectation{"has:positions", "10101", "11111"},
        Expectation{"-has:positions", "01010", "00000"}, Expectation{"has:pledge", "00100", "00100"},
        Expectation{"has:time", "10010", "11000"}, Expectation{"has:pledge,time", "10110", "11100"},
        Expectation{"has:evidence has:time", "10000", "10000"}));

INSTANTIATE_TEST_SUITE_P(Times, SelectionOf,
                         testing::Values(Expectation{"from:2025-02-11", "11011", "11011"},
                                         Expectation{"to:2025-02-10", "01100", "00100"},
                                         Expectation{"from:2025-02-11 to:2025-02-11", "11001", "11010"},
                                         Expectation{"-from:2025-02-11", "00100", "00100"},
                                         Expectation{"to:2025-02-11T10:50+01:00", "11101", "11110"},
                                         Expectation{"to:2025-02-11T10:49+01:00", "01101", "00110"},
                                         Expectation{"from:2025-02-11T10:50 to:2025-02-11T10:50", "11001", "11010"},
                                         Expectation{"from:2025-02-11T09:51Z to:2025-02-11", "01001", "00010"},
                                         Expectation{"from:2025-02-12T20:00", "00000", "00001"},
                                         Expectation{"from:2025-02-12T19:59", "00010", "00001"},
                                         Expectation{"from:2025-03-31T22:30Z", "00000", "00000"},
                                         Expectation{"from:2025-03-31T21:30Z", "00000", "00001"},
                                         Expectation{"from:2025-02 to:2025-02", "11111", "11110"}));

TEST(Selection, ReadsDatesInTheZoneShown)
{
    const Dataset dataset = test::summit(paris2025());
    const Filter filter = parseFilter("to:2025-02-10T23:30Z", dataset).value();
    EXPECT_EQ(digits(select(dataset, filter, {}, Zone::utc()).events), "01100");
    EXPECT_EQ(digits(select(dataset, filter, {}, paris()).events), "01101");
}

TEST(Selection, JoinsTheHitsOfEveryWord)
{
    const Dataset dataset = test::summit(paris2025());
    const auto actor = [&](const char* uid) {
        return Ref{EntityKind::Actor, dataset.actors[dataset.findActor(uid)].id.value};
    };
    const Ref meeting{EntityKind::Event, dataset.events.id[1].value};
    const Ref speech{EntityKind::Event, dataset.events.id[4].value};
    const Ref statement{EntityKind::Position, dataset.positions.id[0].value};
    const Ref regulation{EntityKind::Topic, dataset.topics[0].id.value};
    const Ref pledge{EntityKind::Pledge, dataset.pledges[0].id.value};
    const Ref source{EntityKind::Source, 1000};
    const auto selected = [&](const FilterHits& hits) {
        const Selection selection = select(dataset, {}, hits, paris());
        return digits(selection.events) + " " + digits(selection.positions);
    };
    EXPECT_EQ(selected({}), "11111 11111");
    EXPECT_EQ(selected({{{}}, {}}), "00000 00000");
    EXPECT_EQ(selected({{{meeting}}, {}}), "01000 00000");
    EXPECT_EQ(selected({{{speech}}, {}}), "00001 00010");
    EXPECT_EQ(selected({{{statement}}, {}}), "10000 10000");
    EXPECT_EQ(selected({{{actor("vance")}}, {}}), "10000 11000");
    EXPECT_EQ(selected({{{actor("usa")}}, {}}), "11000 00000");
    EXPECT_EQ(selected({{{regulation}}, {}}), "10101 10110");
    EXPECT_EQ(selected({{{actor("vance")}, {regulation}}, {}}), "10000 10000");
    EXPECT_EQ(selected({{{pledge}}, {}}), "00100 00100");
    EXPECT_EQ(selected({{{source, {EntityKind::Event, 999'999}}}, {}}), "00000 00000");
    EXPECT_EQ(selected({{}, {{regulation}, {meeting}}}), "00010 01001");
    EXPECT_EQ(selected({{{regulation}}, {{actor("vance")}}}), "00101 00110");
}

TEST(Selection, OfNothingIsEmpty)
{
    const Dataset dataset = test::summit({});
    const Selection selection = select(dataset, parseFilter("actor:usa from:2025", dataset).value(), {}, paris());
    EXPECT_TRUE(selection.events.empty() && selection.positions.empty());
    EXPECT_EQ(selection.eventCount + selection.positionCount, 0U);
}

TEST(Selection, MatchesNothingForNamesThatAreGone)
{
    const Dataset dataset = test::summit(paris2025());
    const Filter filter = Filter::of({{FilterField::Actor, false, {"atlantis"}}});
    EXPECT_EQ(digits(select(dataset, filter, {}, paris()).events), "00000");
    EXPECT_EQ(digits(select(dataset, Filter::of({{FilterField::Actor, true, {"atlantis"}}}), {}, paris()).events), "11111");
}

TEST(Facets, LeaveOutOnlyTheTermsThatAreNotNegated)
{
    const Dataset dataset = test::summit(paris2025());
    const Filter filter = parseFilter("kind:speech,meeting -kind:media actor:usa", dataset).value();
    const FacetCounts counts = countFacets(dataset, filter, {}, paris());
    EXPECT_EQ(counts.kinds, (std::vector<std::uint32_t>{1, 0, 0, 1, 0, 0, 0}));
    EXPECT_EQ(counts.actors[dataset.findActor("usa")], 2U);
    EXPECT_EQ(counts.actors[dataset.findActor("eu")], 1U);
    EXPECT_EQ(counts.actors[dataset.findActor("macron")], 0U);
    EXPECT_EQ(counts.bases, (std::vector<std::uint32_t>{1, 0, 1}));
}

struct SignatureCase
{
    std::string filter;
    bool passes = false;
};

void PrintTo(const SignatureCase& signature, std::ostream* out)
{
    *out << signature.filter;
}

/// A signature that is in no data set, without words that were looked up.
bool passesAlone(const Dataset& dataset, const Filter& filter, const SignatureRow& row, const Zone& zone = {})
{
    const FilterHits hits;
    return RecordFilter(dataset, filter, hits, zone).passes(row);
}

class SignatureFilter : public testing::TestWithParam<SignatureCase>
{
};

TEST_P(SignatureFilter, HeedsTheTermsThatConcernIt)
{
    const Dataset dataset = test::summitWithoutEvents();
    SignatureRow row;
    row.actor = dataset.findActor("france");
    row.record.status = SignatureStatus::Signed;
    row.record.date = "2025-02-11";
    row.evidence = 1;
    const auto filter = parseFilter(GetParam().filter, dataset);
    ASSERT_TRUE(filter) << filter.error().message();
    EXPECT_EQ(passesAlone(dataset, *filter, row), GetParam().passes) << GetParam().filter;
}

INSTANTIATE_TEST_SUITE_P(
    Terms, SignatureFilter,
    testing::Values(SignatureCase{"", true}, SignatureCase{"actor:france", true}, SignatureCase{"actor:usa", false},
                    SignatureCase{"-actor:usa", true}, SignatureCase{"status:signed,declined", true},
                    SignatureCase{"-status:signed", false}, SignatureCase{"actor-kind:state", true},
                    SignatureCase{"actor-kind:bloc", false}, SignatureCase{"from:2025-02-11 to:2025-02-11", true},
                    SignatureCase{"from:2025-02-12", false}, SignatureCase{"-from:2025-02-12", true},
                    SignatureCase{"to:2025-02-10", false}, SignatureCase{"has:evidence", true},
                    SignatureCase{"-has:evidence", false}, SignatureCase{"has:positions", true},
                    SignatureCase{"kind:speech topic:safety stance:<0 basis:stated role:host word", true}));

TEST(Signatures, LetsThroughWhatHasNoDate)
{
    const Dataset dataset = test::summitWithoutEvents();
    SignatureRow row;
    row.actor = dataset.findActor("usa");
    EXPECT_TRUE(passesAlone(dataset, parseFilter("from:2025 to:2025", dataset).value(), row));
    EXPECT_FALSE(passesAlone(dataset, parseFilter("has:evidence", dataset).value(), row));
    row.actor = noRow;
    EXPECT_FALSE(passesAlone(dataset, parseFilter("actor:usa", dataset).value(), row));
}

TEST(Signatures, ReadsItsDateInTheZone)
{
    const Dataset dataset = test::summitWithoutEvents();
    SignatureRow row;
    row.record.date = "2025-02-11";
    const Filter filter = parseFilter("to:2025-02-10T23:30Z", dataset).value();
    EXPECT_TRUE(passesAlone(dataset, filter, row, paris()));
    EXPECT_FALSE(passesAlone(dataset, filter, row));
}

} // namespace

} // namespace plenary
