// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/small_data_set.h"

#include <gtest/gtest.h>

#include <functional>

namespace plenary
{

namespace
{

using namespace test;

TEST_F(JsonDatasetTest, ReadsOneRecordOfEveryKind)
{
    write(smallDataSet());
    {
        const auto document = must(import());
        const DatasetPtr data = must(document.load());
        EXPECT_EQ(data->actors.size(), 3U);
        EXPECT_EQ(data->events.size(), 1U);
        EXPECT_EQ(data->positions.size(), 1U);
        EXPECT_EQ(data->pledges.at(0).amount, "500");
        EXPECT_EQ(data->publishedCounts.at(0).number, 60);
        EXPECT_TRUE(must(document.check()).empty());
        EXPECT_TRUE(must(document.history()).empty()) << "an import is no edit";
    }
    EXPECT_EQ(folder.names(), (std::vector<std::string>{"out.plenary", "source"}));
    EXPECT_TRUE(searchIndexIsSound(target));
}

TEST_F(JsonDatasetTest, ReadsErasTagsAndAmendments)
{
    Files files = smallDataSet();
    files["summit.json"]["eras"] = {{{"id", "week"}, {"name", inEnglish("Week")}, {"when", "2025-02-06/2025-02-11"}}};
    json later = files["events.json"][0];
    later["id"] = "later";
    later["amends"] = {"talk"};
    later["tags"] = {"jobs", "energy"};
    files["events.json"].push_back(later);
    write(files);
    const auto document = must(import());
    const DatasetPtr data = must(document.load());
    ASSERT_EQ(data->eras.size(), 1U);
    EXPECT_EQ(data->eras[0].when, "2025-02-06/2025-02-11");
    std::vector<std::string> tags;
    for (const auto& tag : data->tags)
        tags.push_back(tag.name.in("en"));
    std::ranges::sort(tags);
    EXPECT_EQ(tags, (std::vector<std::string>{"energy", "jobs"}));
    EXPECT_EQ(data->eventAmends.values.size(), 1U);
}

TEST_F(JsonDatasetTest, RefusesErasTagsAndAmendmentsThatAreWrong)
{
    const auto refusedWith = [&](const std::function<void(Files&)>& spoil, const char* says) {
        Files files = smallDataSet();
        spoil(files);
        write(files);
        const std::string text = refusal();
        EXPECT_NE(text.find(says), std::string::npos) << text;
    };
    const json era = {{"id", "week"}, {"name", inEnglish("Week")}, {"when", "2025"}};
    refusedWith([&](Files& files) { files["summit.json"]["eras"] = {era, era}; }, "two records");
    refusedWith(
        [&](Files& files) {
            files["summit.json"]["eras"] = {{{"id", "a"}, {"name", inEnglish("A")}, {"when", "soon"}}};
        },
        "soon");
    refusedWith([&](Files& files) { files["events.json"][0]["amends"] = {"nothing"}; }, "“amends”");
    refusedWith([&](Files& files) { files["events.json"][0]["amends"] = {"talk"}; }, "itself");
    refusedWith([&](Files& files) { files["events.json"][0]["tags"] = {"a,b"}; }, "commas");
}

TEST_F(JsonDatasetTest, MissingFilesCountAsEmpty)
{
    json summit = smallDataSet().at("summit.json");
    summit["instrument"] = nullptr; // what it names must be there
    summit["profile_actors"] = json::array();
    write({{"summit.json", summit}});
    const auto document = must(import());
    EXPECT_EQ(must(document.info()).counts.at("events"), 0);
}

struct Fault
{
    const char* name;
    const char* file;
    std::function<void(json&)> spoil; ///< changes the first record
    std::vector<std::string> says;    ///< what the sentence must contain, beside the file
};

void PrintTo(const Fault& fault, std::ostream* out)
{
    *out << fault.name;
}

class JsonFaults : public JsonDatasetTest, public testing::WithParamInterface<Fault>
{
};

TEST_P(JsonFaults, NameFileRecordAndField)
{
    const Fault& fault = GetParam();
    Files files = smallDataSet();
    json& records = files.at(fault.file);
    fault.spoil(records.is_array() ? records.at(0) : records);
    write(files);
    const std::string text = refusal();
    EXPECT_NE(text.find(fault.file), std::string::npos) << text;
    for (const auto& part : fault.says)
        EXPECT_NE(text.find(part), std::string::npos) << "“" << part << "” is not in: " << text;
}

const std::vector<Fault> faults = {
    {"MissingField", "events.json", [](json& r) { r.erase("kind"); }, {"talk", "“kind”", "missing"}},
    {"MissingTitle", "events.json", [](json& r) { r["title"] = nullptr; }, {"talk", "“title”", "missing"}},
    {"BlankTitle", "events.json", [](json& r) { r["title"] = inEnglish(" "); }, {"talk", "“title”", "empty"}},
    {"MissingId", "events.json", [](json& r) { r.erase("id"); }, {"record 1", "“id”", "missing"}},
    {"UnknownField", "events.json", [](json& r) { r["titel"] = 1; }, {"talk", "“titel”", "did you mean “title”"}},
    {"StrangeField", "positions.json", [](json& r) { r["qwertyuiop"] = 1; }, {"pos-1", "“qwertyuiop”", "unknown"}},
    {"UnknownPartField", "events.json", [](json& r) { r["participants"][0]["rolle"] = 1; }, {"talk", "rolle", "role"}},
    {"BadDate", "events.json", [](json& r) { r["when"] = "2025-02-31"; }, {"talk", "“when”"}},
    {"NoDate", "positions.json", [](json& r) { r["made_at"] = "soon"; }, {"pos-1", "“made_at”"}},
    {"BadOptionalDate", "signatures.json", [](json& r) { r["date"] = "11/02/2025"; }, {"sig-1", "“date”"}},
    {"BadSourceDate", "sources.json", [](json& r) { r["date"] = "Feb"; }, {"paper", "“date”"}},
    {"StanceThree", "positions.json", [](json& r) { r["stance"] = 3; }, {"pos-1", "“stance”", "-2", "2", "3"}},
    {"StanceHalf", "positions.json", [](json& r) { r["stance"] = 0.5; }, {"pos-1", "“stance”", "whole"}},
    {"StanceText", "positions.json", [](json& r) { r["stance"] = "2"; }, {"pos-1", "“stance”"}},
    {"StanceHuge", "positions.json", [](json& r) { r["stance"] = 18446744073709551615ULL; }, {"pos-1", "“stance”"}},
    {"ImportanceZero", "events.json", [](json& r) { r["importance"] = 0; }, {"talk", "“importance”", "1"}},
    {"CountHuge", "published_counts.json", [](json& r) { r["number"] = 4294967356LL; }, {"count-1", "“number”"}},
    {"WeightZero", "positions.json", [](json& r) { r["weight"] = 0; }, {"pos-1", "“weight”", "greater than 0"}},
    {"WeightNegative", "positions.json", [](json& r) { r["weight"] = -1; }, {"pos-1", "“weight”"}},
    {"WeightText", "positions.json", [](json& r) { r["weight"] = "1"; }, {"pos-1", "“weight”", "number"}},
    {"UnknownActor",
     "positions.json",
     [](json& r) { r["actor"] = "vence"; },
     {"pos-1", "“actor”", "“vence”", "actors.json"}},
    {"UnknownTopic",
     "events.json",
     [](json& r) { r["topics"] = {"nope"}; },
     {"talk", "“topics”", "“nope”", "topics.json"}},
    {"UnknownEvent",
     "pledges.json",
     [](json& r) { r["event"] = "nope"; },
     {"sum-1", "“event”", "“nope”", "events.json"}},
    {"UnknownSource",
     "events.json",
     [](json& r) { r["evidence"][0]["source"] = "x"; },
     {"talk", "evidence.source", "“x”"}},
    {"UnknownResponse", "events.json", [](json& r) { r["responds_to"] = {"x"}; }, {"talk", "“responds_to”", "“x”"}},
    {"UnknownWhole", "pledges.json", [](json& r) { r["part_of"] = "x"; }, {"sum-1", "“part_of”", "“x”"}},
    {"PartOfItself", "pledges.json", [](json& r) { r["part_of"] = "sum-1"; }, {"sum-1", "part_of"}},
    {"UnknownKind", "actors.json", [](json& r) { r["kind"] = "country"; }, {"usa", "“kind”", "“country”", "state"}},
    {"UnknownStatus", "signatures.json", [](json& r) { r["status"] = "yes"; }, {"sig-1", "“status”", "signed"}},
    {"BadUrl", "sources.json", [](json& r) { r["url"] = "javascript:alert(1)"; }, {"paper", "“url”", "http"}},
    {"BadIso", "actors.json", [](json& r) { r["iso3"] = "US"; }, {"usa", "“iso3”", "three letters"}},
    {"BadCurrency", "pledges.json", [](json& r) { r["currency"] = "$"; }, {"sum-1", "“currency”", "ISO 4217"}},
    {"CurrencySign", "pledges.json", [](json& r) { r["currency"] = "€"; }, {"sum-1", "“currency”", "ISO 4217"}},
    {"AmountNumber", "pledges.json", [](json& r) { r["amount"] = 500; }, {"sum-1", "“amount”"}},
    {"AmountText", "pledges.json", [](json& r) { r["amount"] = "500 bn"; }, {"sum-1", "“amount”", "decimal"}},
    {"AmountDots", "pledges.json", [](json& r) { r["amount"] = "1.2.3"; }, {"sum-1", "“amount”", "decimal"}},
    {"TextWithoutLanguage", "topics.json", [](json& r) { r["name"] = "Rules"; }, {"rules", "“name”", "languages"}},
    {"TextOfNumbers",
     "topics.json",
     [](json& r) {
         r["name"] = {{"en", 1}};
     },
     {"rules", "“name”"}},
    {"ListWanted", "events.json", [](json& r) { r["participants"] = "vance"; }, {"talk", "“participants”", "list"}},
    {"FlagWanted", "instruments.json", [](json& r) { r["binding"] = 0; }, {"text", "“binding”", "true or false"}},
    {"NulCharacter", "sources.json", [](json& r) { r["title"] = std::string("a\0b", 3); }, {"paper", "“title”", "NUL"}},
    {"NulInText", "events.json", [](json& r) { r["title"] = inEnglish(std::string("a\0b", 3)); }, {"talk", "“title”"}},
    {"OwnOffice",
     "actors.json",
     [](json& r) {
         r["affiliations"] = {
             {{"actor", "usa"}, {"role", nullptr}, {"from", nullptr}, {"to", nullptr}, {"speaks_for", true}}};
     },
     {"usa", "affiliations.actor", "itself"}},
    {"OwnBloc",
     "actors.json",
     [](json& r) {
         r["member_of"] = {{{"bloc", "usa"}, {"from", nullptr}, {"to", nullptr}}};
     },
     {"usa", "member_of.bloc", "itself"}},
    {"UnknownBloc",
     "actors.json",
     [](json& r) {
         r["member_of"] = {{{"bloc", "nato"}, {"from", nullptr}, {"to", nullptr}}};
     },
     {"usa", "member_of.bloc", "“nato”"}},
    {"ParticipantTwice",
     "events.json",
     [](json& r) { r["participants"].push_back(r["participants"][0]); },
     {"talk", "participants"}},
    {"TopicTwice",
     "events.json",
     [](json& r) {
         r["topics"] = {"rules", "rules"};
     },
     {"talk", "topics"}},
    {"SummitStart", "summit.json", [](json& r) { r["start"] = "February"; }, {"“start”"}},
    {"SummitZone", "summit.json", [](json& r) { r["zone"] = "Europe/Pariss"; }, {"“zone”", "Europe/Pariss"}},
    {"SummitLanguages", "summit.json", [](json& r) { r["languages"] = json::array(); }, {"“languages”"}},
    {"SummitFocusReversed",
     "summit.json",
     [](json& r) {
         r["focus"] = {{"from", "2025-02-12"}, {"to", "2025-02-10"}};
     },
     {"“focus”", "ends before it starts"}},
    {"ThirdLanguage", "events.json", [](json& r) { r["title"]["de"] = "Rede"; }, {"talk", "“title”", "“de”"}},
    {"LanguageInWords", "sources.json", [](json& r) { r["language"] = "english"; }, {"paper", "“language”", "code"}},
    {"IdWithASpace", "events.json", [](json& r) { r["id"] = "E 1"; }, {"E 1", "“id”", "hyphens"}},
    {"ReadOnNoDay", "sources.json", [](json& r) { r["accessed"] = "2025-02-30"; }, {"paper", "“accessed”"}},
    {"MemberBackwards",
     "actors.json",
     [](json& r) {
         r["member_of"] = {{{"bloc", "eu"}, {"from", "2025"}, {"to", "2020"}}};
     },
     {"“member_of”", "lies before"}},
    {"CountBelowZero", "published_counts.json", [](json& r) { r["number"] = -1; }, {"count-1", "“number”", "-1"}},
    {"CountFarBelowZero",
     "published_counts.json",
     [](json& r) { r["number"] = -9999999999LL; },
     {"count-1", "“number”", "-9999999999"}},
    {"UnknownFirmness", "positions.json", [](json& r) { r["firmness"] = "hard"; }, {"pos-1", "“firmness”", "red-line"}},
    {"UnknownCountry", "actors.json", [](json& r) { r["iso3"] = "XYZ"; }, {"usa", "“iso3”", "XYZ"}},
    {"UnknownCurrency", "pledges.json", [](json& r) { r["currency"] = "EUX"; }, {"sum-1", "“currency”", "EUX"}},
    {"SummitInstrument", "summit.json", [](json& r) { r["instrument"] = "txt"; }, {"“instrument”", "“txt”"}},
    {"SummitActors", "summit.json", [](json& r) { r["profile_actors"] = {"usa", "uk"}; }, {"“profile_actors”", "“uk”"}},
    {"SummitField", "summit.json", [](json& r) { r["tittle"] = 1; }, {"“tittle”", "“title”"}},
    {"SummitFocus", "summit.json", [](json& r) { r["focus"]["to"] = "x"; }, {"focus"}},
};

INSTANTIATE_TEST_SUITE_P(All, JsonFaults, testing::ValuesIn(faults),
                         [](const auto& fault) { return std::string(fault.param.name); });

TEST_F(JsonDatasetTest, ADuplicateIdIsRefusedInEveryFile)
{
    for (const auto& [name, records] : smallDataSet()) {
        if (!records.is_array())
            continue;
        Files files = smallDataSet();
        files[name].push_back(records.at(0));
        write(files);
        const std::string text = refusal();
        EXPECT_NE(text.find(name + ", record " + std::to_string(records.size() + 1)), std::string::npos) << text;
        EXPECT_NE(text.find("“id”"), std::string::npos) << text;
    }
}

TEST_F(JsonDatasetTest, AKeyThatStandsTwiceIsNamed)
{
    for (const auto& [name, records] : smallDataSet()) {
        const json& first = records.is_array() ? records.at(0) : records;
        const std::string key = first.begin().key();
        std::string bytes = records.dump();
        bytes.insert(bytes.find('{') + 1, json(key).dump() + ":null,");
        write(smallDataSet());
        writeBytes(source / name, bytes);
        const std::string text = refusal();
        EXPECT_NE(text.find(name), std::string::npos) << text;
        EXPECT_NE(text.find("“" + key + "” twice"), std::string::npos) << text;
    }
}

TEST_F(JsonDatasetTest, TwoImportsHaveTheSameContents)
{
    write(smallDataSet());
    const auto first = must(must(import()).info()).digest;
    fs::remove(target);
    EXPECT_EQ(must(must(import()).info()).digest, first);
}

TEST_F(JsonDatasetTest, AFileThatNothingReadsIsNamed)
{
    Files files = smallDataSet();
    files["position.json"] = files.at("positions.json");
    files.erase("positions.json");
    write(files);
    const std::string text = refusal();
    EXPECT_NE(text.find("position.json"), std::string::npos) << text;
    EXPECT_NE(text.find("did you mean “positions.json”"), std::string::npos) << text;
}

TEST_F(JsonDatasetTest, ReadsWhatFormatTwoAdds)
{
    Files files = smallDataSet();
    files["coders.json"] = {{{"id", "ann"}, {"name", "Ann"}}};
    files["summit.json"]["coder"] = "ann";
    files["tags.json"] = {{{"id", "jobs"}, {"name", inEnglish("Jobs")}}};
    files["attributes.json"] = {
        {{"id", "a-1"}, {"of", "event:talk"}, {"name", "room"}, {"type", "number"}, {"value", "12"}}};
    files["events.json"][0]["tags"] = {"jobs"};
    files["positions.json"][0]["coder"] = "ann";
    files["positions.json"][0]["firmness"] = "red-line";
    files["sources.json"][0]["kind"] = "speech";
    files["sources.json"][0]["authors"] = {"A. Writer"};
    files["pledges.json"][0]["expresses"] = {{{"topic", files["topics.json"][0]["id"]}, {"stance", -1}}};
    files["instruments.json"][0]["expresses"] = {{{"topic", files["topics.json"][0]["id"]}, {"stance", 2}}};
    write(files);
    const auto document = must(import());
    const DatasetPtr data = must(document.load());
    EXPECT_EQ(data->coders.at(data->positions.coder.at(0)).name, "Ann");
    EXPECT_EQ(data->positions.firmnessOf(0), Firmness::RedLine);
    EXPECT_EQ(data->tags.at(data->tagsOf(0)[0]).name.in("en"), "Jobs");
    EXPECT_EQ(data->sources.at(0).authors, std::vector<std::string>{"A. Writer"});
    EXPECT_EQ(data->instruments.at(0).expresses.at(0).stance, 2);
    EXPECT_EQ(data->pledges.at(0).expresses.at(0).stance, -1);
    const auto facts = must(document.attributes({EntityKind::Event, data->events.id[0].value}));
    EXPECT_EQ(facts.at(0).value, "12");
    files["positions.json"][0]["coder"] = "ben";
    fs::remove(target);
    write(files);
    EXPECT_NE(refusal().find("“ben”, which is not in coders.json"), std::string::npos);
}

TEST_F(JsonDatasetTest, PassagesKeepTheirUidAndPlaceAndEachIsCited)
{
    Files files = smallDataSet();
    auto cited = files["positions.json"][0]["evidence"][0];
    files["passages.json"] = json::parse(R"([{"id": "my-words", "language": "fr", "from": 7, "to": 30}])");
    files["passages.json"][0].update({{"source", cited["source"]}, {"fragment", cited["quote"]}});
    write(files);
    const auto passages = must(must(import()).readAll<Passage>());
    const auto found = std::ranges::find(passages, std::string("my-words"), &Passage::uid);
    ASSERT_NE(found, passages.end());
    EXPECT_EQ(found->from, 7);
    EXPECT_EQ(std::ranges::count(passages, found->fragment, &Passage::fragment), 1);

    fs::remove(target);
    files["passages.json"][0]["fragment"] = "other words";
    write(files);
    const std::string text = refusal();
    EXPECT_NE(text.find("passages.json"), std::string::npos) << text;
    EXPECT_NE(text.find("no record cites the words of “my-words”"), std::string::npos) << text;
}

TEST_F(JsonDatasetTest, TheCoderOfTheSummitIsOneOfItsCoders)
{
    Files files = smallDataSet();
    files["coders.json"] = {{{"id", "me"}, {"name", "Me"}}};
    files["summit.json"]["coder"] = "ann";
    write(files);
    const std::string text = refusal();
    EXPECT_NE(text.find("“coder” names “ann”, which is not in coders.json"), std::string::npos) << text;
}

TEST_F(JsonDatasetTest, TheSameActUnderTwoIdsIsRefused)
{
    Files files = smallDataSet();
    files["signatures.json"].push_back(files["signatures.json"][0]);
    files["signatures.json"][1]["id"] = "sig-2";
    write(files);
    const std::string text = refusal();
    EXPECT_NE(text.find("“sig-2” is there already as “sig-1”"), std::string::npos) << text;
}

TEST_F(JsonDatasetTest, NamesTheRecordByItsPlaceInTheFile)
{
    Files files = smallDataSet();
    files["actors.json"][2]["affiliations"] = {
        {{"actor", "nobody"}, {"role", nullptr}, {"from", nullptr}, {"to", nullptr}, {"speaks_for", true}}};
    write(files);
    const std::string text = refusal();
    EXPECT_NE(text.find("actors.json, record 3 (vance)"), std::string::npos) << text;
}

TEST_F(JsonDatasetTest, TextsOfPartsAreInLanguagesOfTheSummitToo)
{
    Files files = smallDataSet();
    files["actors.json"][2]["affiliations"] = {
        {{"actor", "usa"}, {"role", {{"en", "Adviser"}, {"de", "Beraterin"}}}, {"from", nullptr}, {"to", nullptr},
         {"speaks_for", true}}};
    write(files);
    const auto text = refusal();
    EXPECT_NE(text.find("“de”"), std::string::npos) << text;
}

TEST_F(JsonDatasetTest, NamesInOtherScriptsStayApart)
{
    Files files = smallDataSet();
    files["events.json"][0]["tags"] = {"日本", "中国", "C", "C++"};
    auto second = files["positions.json"][0];
    second["id"] = "pos-2";
    files["positions.json"][0]["coder"] = "日本";
    second["coder"] = "中国";
    files["positions.json"].push_back(second);
    write(files);
    const auto document = must(import());
    const auto data = must(document.load());
    EXPECT_EQ(data->tags.size(), 4U);
    EXPECT_EQ(must(document.readAll<Coder>()).size(), 3U) << "and the one of the summit";
}

TEST_F(JsonDatasetTest, AnActorHasSeveralActsButEachOnce)
{
    Files files = smallDataSet();
    json second = files["signatures.json"][0];
    second["id"] = "sig-2";
    second["status"] = "withdrew";
    files["signatures.json"].push_back(second);
    write(files);
    EXPECT_EQ(must(must(import()).load())->signatures.size(), 2U);
    fs::remove(target);
    files["signatures.json"].push_back(second);
    write(files);
    const std::string text = refusal();
    EXPECT_NE(text.find("signatures.json"), std::string::npos) << text;
    EXPECT_NE(text.find("sig-2"), std::string::npos) << text;
}

TEST_F(JsonDatasetTest, RefusesWhatIsNoListOfRecords)
{
    const std::vector<std::pair<const char*, std::string>> cases = {
        {"cut off", R"([{"id": "talk", "kind)"},
        {"cut off after a record", R"([{"id": "x"}, )"},
        {"empty file", ""},
        {"plain text", "events go here"},
        {"an object", R"({"id": "talk"})"},
        {"an object of objects", R"({"talk": {"id": "talk"}})"},
        {"an object with a list", R"({"events": [{"id": "talk"}]})"},
        {"a number", "7"},
        {"null", "null"},
        {"a list of numbers", "[1, 2]"},
        {"a list of texts", R"(["talk"])"},
        {"a list of lists", "[[]]"},
        {"a list with null", "[null]"},
        {"something after the list", "[] []"},
        {"not UTF-8", "[{\"id\": \"caf\xE9\"}]"},
        {"deep", std::string(100'000, '[')},
    };
    for (const auto& [name, bytes] : cases) {
        SCOPED_TRACE(name);
        write({{"summit.json", smallDataSet().at("summit.json")}});
        writeBytes(source / "events.json", bytes);
        const std::string text = refusal();
        EXPECT_NE(text.find("events.json"), std::string::npos) << text;
        fs::remove(target);
    }
}

TEST_F(JsonDatasetTest, SaysWhenAListIsMissing)
{
    for (const char* bytes : {R"({"id": "talk"})", R"({"talk": {"id": "talk"}})", "7"}) {
        write(smallDataSet());
        writeBytes(source / "events.json", bytes);
        EXPECT_NE(refusal().find("list of records"), std::string::npos) << bytes;
    }
}

TEST_F(JsonDatasetTest, RefusesFoldersThatHoldNoSummit)
{
    EXPECT_FALSE(import());
    EXPECT_TRUE(folder.names().empty());
    fs::create_directories(source);
    EXPECT_NE(refusal().find("summit.json"), std::string::npos);
    for (const char* bytes : {"", "[]", "{", "null", "{}", "[1]"}) {
        writeBytes(source / "summit.json", bytes);
        EXPECT_NE(refusal().find("summit.json"), std::string::npos) << bytes;
    }
    fs::remove_all(source);
    writeBytes(source, "a file");
    (void)refusal();
}

TEST_F(JsonDatasetTest, TheSummitItselfCanHaveAttributes)
{
    auto files = smallDataSet();
    files["attributes.json"] = {
        {{"id", "chair"}, {"of", "summit:test"}, {"name", "Chair"}, {"type", "text"}, {"value", "France"}}};
    write(files);
    const auto document = must(import());
    EXPECT_EQ(must(document.attributes({EntityKind::Summit, 1})).size(), 1U);
    files["attributes.json"][0]["of"] = "summit:another";
    fs::remove(target);
    write(files);
    EXPECT_FALSE(import());
}

TEST_F(JsonDatasetTest, NeverReplacesAFile)
{
    write(smallDataSet());
    writeBytes(target, "mine");
    const auto document = import();
    ASSERT_FALSE(document);
    EXPECT_EQ(document.error().code, Errc::Conflict);
    EXPECT_EQ(bytesOf(target), "mine");
}

} // namespace

} // namespace plenary
