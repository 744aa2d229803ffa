// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/filter_hits.h"
#include "tests/support/database.h"

#include <gtest/gtest.h>

namespace plenary
{

namespace
{

using namespace test;

/// One document of the bundled summit for all searches, since none of them writes.
class SearchTest : public testing::Test
{
protected:
    static void SetUpTestSuite()
    {
        shared = new TemporaryFolder;
        writeBytes(*shared / "p.plenary", parisBytes());
    }
    static void TearDownTestSuite()
    {
        delete shared;
        shared = nullptr;
    }

    std::vector<Ref> find(const std::vector<std::string>& words) const { return must(document.search(words)); }

    bool finds(const std::vector<std::string>& words, EntityKind kind, const std::string& uid) const
    {
        const Ref wanted{kind, keyIn(*shared / "p.plenary", std::string(tableOf(kind)), uid)};
        EXPECT_NE(wanted.id, 0) << uid;
        const auto found = find(words);
        return std::ranges::find(found, wanted) != found.end();
    }

    static TemporaryFolder* shared;
    Document document = must(Document::open(*shared / "p.plenary", OpenMode::ReadOnly));
};

TemporaryFolder* SearchTest::shared = nullptr;

TEST_F(SearchTest, TwoReadersFindWhatOneFinds)
{
    const Document other = must(Document::open(*shared / "p.plenary", OpenMode::ReadOnly));
    for (const char* text : {"", "vance", "vance paris", "macron -vance paris -modi summit", "-nobodyatall france"}) {
        const Filter filter = must(parseFilter(text, *must(document.load())));
        const FilterHits alone = must(findHits(document, filter));
        const FilterHits both = must(findHits(document, other, filter));
        EXPECT_EQ(both.wanted, alone.wanted) << text;
        EXPECT_EQ(both.excluded, alone.excluded) << text;
        EXPECT_EQ(alone.wanted.size() + alone.excluded.size(),
                  filter.words(false).size() + filter.words(true).size());
    }
}

TEST(SearchFoldTest, LettersThatDoNotDecomposeAreFoundInPlainOnes)
{
    TemporaryFolder folder;
    auto document = must(Document::create(folder / "f.plenary", {}));
    const std::vector<std::pair<std::string, std::string>> cases = {
        {"Au cœur du débat", "coeur"}, {"Łódź talks", "lodz"},       {"Ørsted speaks", "orsted"},
        {"Ægir project", "aegir"},     {"La manœuvre", "manoeuvre"}, {"Große Straße", "strasse"},
        {"Diyarbakır", "diyarbakir"},  {"Đặng Văn", "dang"},         {"Σύνοδος στην Ελλάδα", "ελλαδα"},
        {"Всё о саммите", "все"},      {"Þórshöfn", "thorshofn"},    {"السَّلامُ للجميع", "السلام"},
        {"إلى القِمّة", "القمة"},        {"שָׁלוֹם לכולם", "שלום"},       {"हिन्दी सम्मेलन", "हिन्दी"}};
    std::vector<EventId> ids;
    must(document.edit("events", [&](Writer& writer) -> Result<> {
        for (const auto& [title, word] : cases) {
            Event event;
            event.title = Text("en", title);
            event.when = "2025-02-11";
            ids.push_back(TRY(writer.put(event)));
        }
        return {};
    }));
    for (std::size_t i = 0; i < cases.size(); ++i) {
        const auto found = must(document.search({cases[i].second}));
        EXPECT_TRUE(std::ranges::find(found, Ref{EntityKind::Event, ids[i].value}) != found.end()) << cases[i].first;
        const auto asWritten = must(document.search({cases[i].first.substr(0, cases[i].first.find(' '))}));
        EXPECT_FALSE(asWritten.empty()) << cases[i].first;
    }
    EXPECT_EQ(must(document.search({"coe"})).size(), 1U) << "the beginning of a word too";
    EXPECT_TRUE(must(document.search({"न्द"})).empty()) << "what stands within a word is no word";
    must(document.undo());
    EXPECT_TRUE(must(document.search({"coeur"})).empty()) << "what was read of the index is not older than the document";
}

TEST(SearchFoldTest, WordsWithoutSpacesBetweenThemAreFound)
{
    TemporaryFolder folder;
    auto document = must(Document::create(folder / "c.plenary", {}));
    EventId event;
    must(document.edit("events", [&](Writer& writer) -> Result<> {
        Event record;
        record.title = Text("zh", "中国支持全球AI治理行动计划，主席说");
        record.when = "2025-02-11";
        event = TRY(writer.put(record));
        record.title = Text("ja", "エーアイサミットに東京が参加");
        TRY(writer.put(record));
        return {};
    }));
    for (const char* word : {"治理", "中国", "行动计划", "AI", "主席"}) {
        const auto found = must(document.search({word}));
        ASSERT_EQ(found.size(), 1U) << word;
        EXPECT_EQ(found.front(), (Ref{EntityKind::Event, event.value})) << word;
    }
    EXPECT_EQ(must(document.search({"サミット"})).size(), 1U);
    EXPECT_EQ(must(document.search({"治理", "支持"})).size(), 1U) << "in any order";
    EXPECT_TRUE(must(document.search({"北京"})).empty());
    EXPECT_TRUE(must(document.search({"I"})).empty()) << "Latin words are found from their beginning";
}

TEST_F(SearchTest, EveryTitleFindsItsEventAsItIsPasted)
{
    const auto data = must(document.load());
    for (const auto& record : bundledRecords("events.json"))
        for (const char* language : {"en", "fr"}) {
            const auto title = record.at("title").at(language).get<std::string>();
            if (title.find('"') != std::string::npos)
                continue; // quotation marks hold phrases together
            const Filter filter = must(parseFilter(title, *data));
            const Selection shown = select(*data, filter, must(findHits(document, filter)), data->zone());
            bool found = false;
            for (Row row = 0; row < data->events.size(); ++row)
                found =
                    found || (shown.events[row] != 0 &&
                              must(document.uidOf({EntityKind::Event, data->events.id[row].value})) == record.at("id"));
            EXPECT_TRUE(found) << title;
        }
}

TEST_F(SearchTest, FoldsAccentsAndCase)
{
    for (const char* word : {"elysee", "Élysée", "ELYSEE", "élysee", "E\u0301lyse\u0301e"})
        EXPECT_TRUE(finds({word}, EntityKind::Actor, "elysee")) << word;
    EXPECT_EQ(find({"elysee"}), find({"Élysée"}));
    EXPECT_TRUE(finds({"elysee"}, EntityKind::Event, "elysee-dinner"));
}

TEST_F(SearchTest, FindsTheBeginningOfWords)
{
    for (const char* word : {"v", "va", "van", "vanc", "vance"})
        EXPECT_TRUE(finds({word}, EntityKind::Actor, "vance")) << word;
    EXPECT_FALSE(finds({"ance"}, EntityKind::Actor, "vance"));
    EXPECT_GE(find({"va"}).size(), find({"vance"}).size());
}

TEST_F(SearchTest, WantsEveryWordInTheSameRecord)
{
    const auto both = find({"vance", "speech"});
    const auto first = find({"vance"});
    const auto second = find({"speech"});
    std::vector<Ref> expected;
    std::ranges::set_intersection(first, second, std::back_inserter(expected));
    EXPECT_EQ(both, expected);
    EXPECT_EQ(find({"speech", "vance"}), both) << "the order of words does not matter";
    EXPECT_TRUE(find({"vance", "qqqqqq"}).empty());
    EXPECT_TRUE(find({"qqqqqq"}).empty());
}

TEST_F(SearchTest, AWordMayStandInTheSummaryAndAnotherInTheTitle)
{
    const auto record = bundledRecords("events.json").at(0);
    EXPECT_EQ(record.at("id"), "summit-dates-announced");
    EXPECT_TRUE(finds({"France", "video"}, EntityKind::Event, "summit-dates-announced"));
}

TEST_F(SearchTest, FindsTranslations)
{
    EXPECT_TRUE(finds({"sommet", "séoul"}, EntityKind::Event, "summit-dates-announced"));
    EXPECT_TRUE(finds({"regulation"}, EntityKind::Topic, "regulation"));
    EXPECT_TRUE(finds({"régulation"}, EntityKind::Topic, "regulation"));
}

TEST_F(SearchTest, APassageLeadsToTheRecordsItSupports)
{
    // “heavy regulation could kill …” is quoted for the position, not written in its texts.
    EXPECT_TRUE(finds({"transformative", "industry"}, EntityKind::Position, "pos-001"));
    EXPECT_TRUE(finds({"soixantaine"}, EntityKind::Instrument, "paris-statement"));
    EXPECT_TRUE(finds({"hauteur"}, EntityKind::Pledge, "stargate-500bn"));
    for (const Ref& hit : find({"hauteur"}))
        EXPECT_NE(hit.id, 0);
}

TEST_F(SearchTest, TakesAPhraseAsOneWord)
{
    EXPECT_TRUE(finds({"transformative industry"}, EntityKind::Position, "pos-001"));
    EXPECT_FALSE(finds({"industry transformative"}, EntityKind::Position, "pos-001"));
}

TEST_F(SearchTest, SyntaxOfTheIndexHasNoPower)
{
    EXPECT_TRUE(find({}).empty());
    for (const char* word :
         {"",    " ", "*", "\"", "\"\"", "AND", "OR", "NOT", "NEAR(",         "text:vance", "^vance",
          "a*b", "(", ")", "-",  "'",    "—",   "{",  "\\",  "vance OR modi", "\xFF",       "a\"b\"c"}) {
        const auto found = document.search({word});
        EXPECT_TRUE(found) << testing::PrintToString(std::string(word)) << ": " << sentence(found);
    }
    EXPECT_FALSE(finds({"vance OR modi"}, EntityKind::Actor, "modi"));
}

} // namespace

} // namespace plenary
