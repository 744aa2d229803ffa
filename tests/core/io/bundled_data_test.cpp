// SPDX-License-Identifier: GPL-3.0-or-later
// The facts of the bundled summit: sound as data, and complete against the article it grew from.
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

TEST(BundledData, EveryIdIsASlugOfItsOwn)
{
    for (const auto& file : files)
        for (const auto& id : ids(file))
            EXPECT_EQ(slug(id), id) << file;
}

TEST(BundledData, EveryReferenceResolves)
{
    std::map<std::string, std::set<std::string>> targets = {
        {"actor", ids("actors")},   {"speaking_for", ids("actors")},    {"recipient", ids("actors")},
        {"bloc", ids("actors")},    {"topic", ids("topics")},           {"topics", ids("topics")},
        {"event", ids("events")},   {"responds_to", ids("events")},     {"amends", ids("events")},
        {"source", ids("sources")}, {"instrument", ids("instruments")}, {"profile_actors", ids("actors")}};
    std::size_t checked = 0;
    const auto check = [&](const json& object) {
        for (const auto& [field, known] : targets) {
            if (!object.contains(field) || object[field].is_null())
                continue;
            const json list = object[field].is_array() ? object[field] : json::array({object[field]});
            for (const auto& id : list) {
                EXPECT_TRUE(known.contains(id.get<std::string>())) << field << ": " << id << " in " << object.dump();
                ++checked;
            }
        }
    };
    for (const auto& file : files) {
        // A whole is of the same kind as its part: the one of an event is an event, the one of a sum is a sum.
        targets["part_of"] = ids(file);
        eachObject(records(file), check);
    }
    check(bundledRecords("summit.json"));
    EXPECT_GT(checked, 900U);
}

TEST(BundledData, TagsGroupEventsAndFewStandAlone)
{
    std::map<std::string, int> uses;
    for (const auto& event : records("events"))
        for (const auto& tag : event.value("tags", json::array()))
            ++uses[tag.get<std::string>()];
    EXPECT_GE(uses.size(), 8U);
    for (const auto& [tag, count] : uses)
        EXPECT_GE(count, 2) << tag << " groups nothing";
    // What is tagged as held beside the summit is of that kind, but for the speech given at one of them.
    for (const auto& event : records("events"))
        if (event.at("kind") == "side-event") {
            EXPECT_TRUE(std::ranges::count(event.value("tags", json::array()), "side-event")) << event.at("id");
        }
}

TEST(BundledData, EveryTimeCanBeRead)
{
    std::size_t checked = 0;
    const auto check = [&](const json& object) {
        for (const char* field : {"when", "made_at", "date", "from", "to", "accessed", "start", "end", "as_of"}) {
            const auto edtf = textOf(object, field);
            if (edtf.empty())
                continue;
            EXPECT_TRUE(parseTime(edtf)) << edtf;
            ++checked;
        }
    };
    for (const auto& file : files)
        eachObject(records(file), check);
    eachObject(bundledRecords("summit.json"), check);
    EXPECT_GT(checked, 300U);
}

TEST(BundledData, QuotationsAreShortAndSayTheirLanguage)
{
    std::size_t quotes = 0;
    for (const auto& file : files)
        eachObject(records(file), [&](const json& object) {
            if (!object.contains("quote"))
                return;
            const auto quote = textOf(object, "quote");
            EXPECT_EQ(quote.empty(), textOf(object, "lang").empty()) << object.dump();
            EXPECT_LE(wordCount(quote), 15U) << quote;
            EXPECT_EQ(trimmed(quote), quote) << quote;
            quotes += !quote.empty();
        });
    EXPECT_GT(quotes, 150U);
}

TEST(BundledData, EveryTextIsThereInBothLanguages)
{
    const auto check = [](const json& object) {
        if (!object.contains("en") && !object.contains("fr"))
            return;
        EXPECT_EQ(object.size(), 2U) << object.dump();
        for (const char* language : {"en", "fr"})
            EXPECT_FALSE(trimmed(textOf(object, language)).empty()) << object.dump();
    };
    for (const auto& file : files)
        eachObject(records(file), check);
    eachObject(bundledRecords("summit.json"), check);
}

TEST(BundledData, EveryFactHasEvidence)
{
    for (const char* file : {"events", "positions", "signatures", "pledges", "published_counts", "instruments"})
        for (const auto& one : records(file))
            EXPECT_FALSE(one.at("evidence").empty()) << file << ": " << one.at("id");
}

TEST(BundledData, AddressesAreOfTheWeb)
{
    std::size_t checked = 0;
    for (const auto& file : files)
        eachObject(records(file), [&](const json& object) {
            const auto url = textOf(object, "url");
            if (url.empty())
                return;
            EXPECT_TRUE(url.starts_with("https://") || url.starts_with("http://")) << url;
            EXPECT_EQ(url.find_first_of(" \"<>\n"), std::string::npos) << url;
            ++checked;
        });
    EXPECT_GT(checked, 50U);
}

TEST(BundledData, TheImporterKeepsEveryRecord)
{
    const TemporaryFolder folder;
    const auto document = parisDocument(folder / "p.plenary");
    const auto counts = must(document.info()).counts;
    for (const auto& [name, count] : counts) {
        if (std::ranges::find(files, name) != files.end()) {
            EXPECT_EQ(count, static_cast<std::int64_t>(records(name).size())) << name;
        }
    }
    std::set<std::pair<std::string, std::string>> passages;
    std::size_t links = 0;
    for (const auto& file : files)
        for (const auto& one : records(file)) {
            std::set<std::pair<std::string, std::string>> own;
            for (const auto& proof : one.value("evidence", json::array()))
                own.emplace(textOf(proof, "source"), textOf(proof, "quote"));
            links += own.size();
            passages.merge(own);
        }
    EXPECT_EQ(counts.at("evidence"), static_cast<std::int64_t>(passages.size()));
    EXPECT_EQ(countIn(folder / "p.plenary", "evidence_link"), static_cast<std::int64_t>(links));
    EXPECT_EQ(countIn(folder / "p.plenary", "published_count"), std::ssize(records("published_counts")));
    EXPECT_TRUE(must(document.check()).empty());
    EXPECT_EQ(must(document.info()).integrity, "ok");
}

TEST(BundledData, StancesAndGradesAreOfTheirScale)
{
    for (const auto& one : records("positions")) {
        EXPECT_GE(one.at("stance"), -2) << one.at("id");
        EXPECT_LE(one.at("stance"), 2) << one.at("id");
        EXPECT_GT(one.at("weight"), 0) << one.at("id");
        EXPECT_TRUE(kindFromKey<Basis>(one.at("basis").get<std::string>())) << one.at("id");
    }
}

TEST(BundledData, OneStatementIsOnePosition)
{
    // Under the speaker alone: never once under the person and once more under the state it spoke for.
    for (const auto& one : records("positions")) {
        if (one.at("speaking_for").is_null() || one.at("event").is_null())
            continue;
        for (const auto& other : records("positions")) {
            const bool same = other.at("event") == one.at("event") && other.at("topic") == one.at("topic");
            EXPECT_FALSE(same && other.at("actor") == one.at("speaking_for"))
                << one.at("id") << " and " << other.at("id");
        }
    }
}

TEST(BundledData, WhoSpeaksForAStateIsInItsOffice)
{
    for (const auto& one : records("positions")) {
        if (one.at("speaking_for").is_null())
            continue;
        const auto& speaker = record("actors", one.at("actor").get<std::string>());
        EXPECT_FALSE(speaker.at("affiliations").empty()) << one.at("id") << ": " << one.at("actor");
    }
}

TEST(BundledData, ThreeStatesAreKnownNotToHaveSigned)
{
    std::map<std::string, std::string> others;
    std::size_t counted = 0;
    for (const auto& one : records("signatures")) {
        if (one.at("instrument") != "paris-statement")
            continue;
        const auto status = one.at("status").get<std::string>();
        const bool signs = status == "signed" || status == "joined-later";
        EXPECT_EQ(one.at("counted").get<bool>(), signs) << one.at("id");
        counted += signs;
        if (!signs)
            others[one.at("actor").get<std::string>()] = status;
        EXPECT_TRUE(kindFromKey<Attested>(one.at("attested").get<std::string>()));
    }
    EXPECT_EQ(others, (std::map<std::string, std::string>{
                          {"usa", "declined"}, {"uk", "declined"}, {"south-africa", "disowned"}}));
    EXPECT_EQ(counted, 67U) << "65 states and two organisations";
    for (const char* signer : {"france", "india", "china", "eu", "african-union-commission", "germany", "japan"})
        EXPECT_EQ(record("signatures", std::string("paris-statement-") + signer).at("status"), "signed");
}

TEST(BundledData, PublishedCountsAreSourcedFacts)
{
    std::set<int> numbers;
    for (const auto& one : records("published_counts"))
        if (one.at("number").is_number())
            numbers.insert(one.at("number").get<int>());
    for (const int number : {57, 58, 60, 61, 63})
        EXPECT_TRUE(numbers.contains(number)) << number;
    EXPECT_FALSE(numbers.contains(67)) << "our own union of sources is printed by none";
}

TEST(BundledData, APartOfTheDayIsAWindow)
{
    for (const char* id :
         {"vance-arrival", "jaishankar-barrot", "macron-day1-speech", "vance-modi-greeting", "musk-bid-reported",
          "guterres-breakfast", "modi-speech", "vance-authoritarian", "von-der-leyen-speech", "guterres-speech",
          "macron-closing", "family-photo", "statement-adopted", "working-lunch", "macron-station-f",
          "altman-slow-down", "india-france-ceo-forum", "ai-liability-withdrawn"}) {
        const TimeSpan span = must(parseTime(record("events", id).at("when").get<std::string>()));
        EXPECT_TRUE(span.isWindow) << id;
        EXPECT_LT(span.earliestStart, span.latestEnd) << id;
    }
}

TEST(BundledData, OnlyPrintedTimesAreInstants)
{
    // Times that a wire or a post printed to the minute; about 20:30 is marked as such.
    const std::set<std::string> printed = {"modi-departure-post", "altman-no-thanks",   "musk-swindler",
                                           "us-uk-not-signed",    "no10-first-comment", "no10-explanation",
                                           "norris-interview"};
    for (const auto& one : records("events")) {
        const TimeSpan span = must(parseTime(one.at("when").get<std::string>()));
        const bool instant = !span.dateOnly && span.earliestStart == span.latestEnd && !span.isApproximate();
        EXPECT_EQ(instant, printed.contains(one.at("id").get<std::string>())) << one.at("id") << " " << one.at("when");
    }
}

TEST(BundledData, TheSpeechOfVanceHasWindowsForItsStartAndItsEnd)
{
    const auto& speech = record("events", "vance-speech");
    // A reporter has his opening theme at 10:44; the transcript is headed 10:50.
    EXPECT_EQ(speech.at("when"), "[2025-02-11T10:44+01:00..2025-02-11T10:50+01:00]/"
                                 "[2025-02-11T10:50+01:00..2025-02-11T11:29+01:00]");
    const TimeSpan span = must(parseTime(speech.at("when").get<std::string>()));
    EXPECT_TRUE(span.isInterval);
    EXPECT_EQ(span.earliestStart, fromCivil({2025, 2, 11, 9, 44}));
    EXPECT_EQ(span.latestStart, fromCivil({2025, 2, 11, 9, 50}));
    EXPECT_EQ(span.latestEnd, fromCivil({2025, 2, 11, 10, 29}));
    EXPECT_LT(span.earliestEnd, span.latestEnd);
}

/// Statements for an actor on a topic by different speakers or on different occasions.
std::size_t independentStatements(const std::string& actor, const std::string& topic)
{
    std::set<std::pair<std::string, std::string>> occasions;
    for (const auto& one : records("positions"))
        if (one.at("topic") == topic && (one.at("actor") == actor || one.at("speaking_for") == actor))
            occasions.insert({one.at("actor").get<std::string>(),
                              one.at("event").is_null() ? one.at("made_at").get<std::string>()
                                                        : one.at("event").get<std::string>()});
    return occasions.size();
}

TEST(BundledData, WhatIsComparedRestsOnSeveralStatementsWhereSourcesReachThatFar)
{
    // By hand from the sources that could be read; where fewer were found, none is made up.
    const std::map<std::string, std::set<std::string>> reached = {
        {"regulation", {"usa", "eu", "france", "india"}},
        {"intl-governance", {"france", "india"}},
        {"openness", {"india"}},
        {"inclusion", {"france", "india"}},
        {"sustainability", {"usa", "france"}},
        {"safety", {"eu", "france", "india"}},
        {"leadership", {"usa", "eu", "france"}},
        {"workforce", {"france"}}};
    for (const auto& [topic, actors] : reached)
        for (const auto& actor : actors)
            EXPECT_GE(independentStatements(actor, topic), 3U) << actor << " on " << topic;
}

TEST(BundledData, EveryStatementOfTheSeedArticleHasItsRecord)
{
    for (const char* event :
         {"statement-adopted", "us-uk-not-signed", "vance-speech", "vance-authoritarian", "macron-closing",
          "macron-france2", "modi-speech", "von-der-leyen-speech", "eu-ai-champions-launch", "stargate-announcement",
          "musk-bid-reported", "altman-no-thanks", "business-day", "macron-station-f", "india-next-host"}) {
        const auto& found = record("events", event);
        ASSERT_FALSE(found.is_null());
        const auto& proof = found.at("evidence");
        EXPECT_TRUE(std::ranges::any_of(proof, [](const json& e) { return e.at("source") == "euronews-seed"; }))
            << event << " does not cite the article";
    }
    for (const auto& [event, topic] : {std::pair{"vance-speech", "regulation"},
                                       {"vance-authoritarian", "authoritarian-partners"},
                                       {"macron-closing", "regulation"},
                                       {"modi-speech", "inclusion"}})
        EXPECT_TRUE(std::ranges::any_of(
            records("positions"),
            [&](const json& position) { return position.at("event") == event && position.at("topic") == topic; }))
            << event << " has no position on " << topic;
}

TEST(BundledData, TheSumsOfTheSeedArticleAreExact)
{
    struct Sum
    {
        const char* id;
        const char* event;
        const char* amount;
        const char* currency;
        const char* kind;
    };
    for (const auto& [id, event, amount, currency, kind] :
         {Sum{"france-109bn", "macron-france2", "109000000000", "EUR", "private"},
          {"eu-investai-200bn", "von-der-leyen-speech", "200000000000", "EUR", "mixed"},
          {"eu-champions-150bn", "eu-ai-champions-launch", "150000000000", "EUR", "private"},
          {"stargate-500bn", "stargate-announcement", "500000000000", "USD", "private"},
          {"musk-openai-bid", "musk-bid-reported", "97400000000", "USD", "bid"}}) {
        const auto& pledge = record("pledges", id);
        ASSERT_FALSE(pledge.is_null());
        EXPECT_EQ(pledge.at("event"), event);
        EXPECT_EQ(pledge.at("amount"), amount);
        EXPECT_EQ(pledge.at("currency"), currency);
        EXPECT_EQ(pledge.at("kind"), kind);
    }
    EXPECT_EQ(record("pledges", "eu-champions-150bn").at("part_of"), "eu-investai-200bn");
}

TEST(BundledData, ThePartsOfASumAreInItsCurrencyAndNotMore)
{
    std::map<std::string, double> parts;
    for (const auto& one : records("pledges")) {
        const auto whole = textOf(one, "part_of");
        if (whole.empty())
            continue;
        EXPECT_EQ(one.at("currency"), record("pledges", whole).at("currency")) << one.at("id");
        parts[whole] += std::stod(one.at("amount").get<std::string>());
    }
    for (const auto& [whole, sum] : parts)
        EXPECT_LE(sum, std::stod(record("pledges", whole).at("amount").get<std::string>())) << whole;
}

} // namespace

} // namespace plenary
