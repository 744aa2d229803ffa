// SPDX-License-Identifier: GPL-3.0-or-later
// Bad input: one sentence on stderr, exit 1 (usage: 2), and no file changed.
#include "tests/cli/support.h"
#include "tests/support/database.h"

#include <gtest/gtest.h>

namespace plenary
{

namespace
{

using namespace test;
using Words = std::vector<std::string>;

class BadInputTest : public testing::Test
{
protected:
    std::string in(const char* name) const { return (terminal.work() / name).string(); }

    /// Names and bytes of all files that a person has.
    std::map<std::string, std::string> files() const
    {
        std::map<std::string, std::string> found;
        for (const auto& entry : fs::recursive_directory_iterator(terminal.work()))
            found[entry.path().string()] = bytesOf(entry.path());
        return found;
    }

    /// Runs what must fail with one sentence that says `says`, and change nothing.
    void expectFailure(const Words& words, int code, const Words& says = {})
    {
        const auto before = files();
        const Finished run = terminal.run(words);
        EXPECT_TRUE(run.failedWithOneSentence(code)) << join(words, " ") << "\n" << run;
        for (const auto& part : says)
            EXPECT_NE(run.err.find(part), std::string::npos) << "“" << part << "” is not in: " << run.err;
        EXPECT_TRUE(files() == before) << join(words, " ") << " changed a file";
    }

    /// Every verb on a file that cannot be opened.
    void expectEveryVerbFails(const std::string& file)
    {
        for (const Words& words : {Words{"info", file},
                                   {"info", file, "--json"},
                                   {"check", file},
                                   {"list", "events", file},
                                   {"compare", file, "usa", "france"},
                                   {"history", file},
                                   {"undo", file},
                                   {"redo", file},
                                   {"export", file, "--chart", "map", "--out", in("x.png")}})
            expectFailure(words, 1, {file});
    }

    Terminal terminal;
    std::string p = terminal.document().string();
};

TEST_F(BadInputTest, ANewSummitSaysWhatIsWrongAndWhatWouldBeRight)
{
    const Words start = {"new", in("new.plenary"), "--title", "T", "--start", "2026-02-20"};
    const auto with = [&](Words more) {
        Words words = start;
        words.insert(words.end(), more.begin(), more.end());
        return words;
    };
    for (const auto& [flags, says] :
         std::vector<std::pair<Words, std::string>>{{{"--end", "2026-02-10"}, "“end” lies before “start”"},
                                                    {{"--zone", "Mars/Base"}, "Mars/Base"},
                                                    {{"--languages", "xx1"}, "xx1"}}) {
        const Finished run = terminal.run(with(flags));
        EXPECT_TRUE(run.failedWithOneSentence(1)) << run;
        EXPECT_EQ(run.err.find("” ."), std::string::npos) << run.err;
        EXPECT_NE(run.err.find(says), std::string::npos) << run.err;
    }
}

TEST_F(BadInputTest, FilesThatAreNoDocument)
{
    fs::create_directory(in("folder"));
    writeBytes(in("text.plenary"), "Dear reader,\n");
    writeBytes(in("empty.plenary"), "");
    writeBytes(in("cut.plenary"), std::string_view(parisBytes()).substr(0, 50'000));
    for (const char* name : {"missing.plenary", "folder", "text.plenary", "empty.plenary", "cut.plenary"})
        expectEveryVerbFails(in(name));
}

TEST_F(BadInputTest, DatabasesOfOthers)
{
    sqlite3* db = nullptr;
    ASSERT_EQ(sqlite3_open(in("other.plenary").c_str(), &db), SQLITE_OK);
    EXPECT_EQ(sqlite3_exec(db, "CREATE TABLE t(x)", nullptr, nullptr, nullptr), SQLITE_OK);
    sqlite3_close(db);
    writeBytes(in("newer.plenary"), parisBytes());
    ASSERT_EQ(sqlite3_open(in("newer.plenary").c_str(), &db), SQLITE_OK);
    EXPECT_EQ(sqlite3_exec(db, "PRAGMA user_version=99", nullptr, nullptr, nullptr), SQLITE_OK);
    sqlite3_close(db);
    expectEveryVerbFails(in("other.plenary"));
    expectEveryVerbFails(in("newer.plenary"));
    expectFailure({"info", in("newer.plenary")}, 1, {"newer", "99", "update"});
}

TEST_F(BadInputTest, ADamagedPageIsOneSentenceToo)
{
    std::string bytes = parisBytes();
    std::fill_n(bytes.begin() + 4096 * 40, 4096, 'x');
    writeBytes(in("damaged.plenary"), bytes);
    expectFailure({"info", in("damaged.plenary")}, 1, {"damaged"});
    expectFailure({"check", in("damaged.plenary")}, 1, {"damaged"});
}

TEST_F(BadInputTest, BrokenReferencesDoNotCrashAVerb)
{
    for (const char* table : {"actor", "topic", "event", "source", "instrument"}) {
        const std::string file = in("broken.plenary");
        writeBytes(file, parisBytes());
        sqlite3* db = nullptr;
        ASSERT_EQ(sqlite3_open(file.c_str(), &db), SQLITE_OK);
        const std::string sql = std::string("PRAGMA foreign_keys=OFF; DELETE FROM ") + table;
        EXPECT_EQ(sqlite3_exec(db, sql.c_str(), nullptr, nullptr, nullptr), SQLITE_OK);
        sqlite3_close(db);
        for (const char* what : {"events", "positions", "signatures", "pledges"})
            EXPECT_EQ(terminal.run({"list", what, file, "--format", "json"}).signal, 0) << table << ", list " << what;
        for (const char* chart : {"timeline", "matrix", "profile", "map", "pledges"})
            EXPECT_EQ(terminal.run({"export", file, "--chart", chart, "--out", in("b.csv")}).signal, 0)
                << table << ", " << chart;
        const Finished check = terminal.run({"check", file});
        EXPECT_EQ(check.code, 1) << table;
        EXPECT_NE(check.out.find("fault: "), std::string::npos) << check;
    }
}

TEST_F(BadInputTest, WrongUsage)
{
    for (const Words& words : {Words{"--bogus"},
                               {"info"},
                               {"info", p, "extra"},
                               {"info", p, "--bogus"},
                               {"list", p},
                               {"list", "people", p},
                               {"list", "events", p, "--format", "xml"},
                               {"list", "events", p, "--lang", "de"},
                               {"compare"},
                               {"compare", p},
                               {"compare", p, "usa", "france", "--measure", "magic"},
                               {"new"},
                               {"export", p, "--out", in("x.png")},
                               {"export", p, "--chart", "pie", "--out", in("x.png")},
                               {"export", p, "--chart", "map"},
                               {"export", p, "--chart", "map", "--out", in("x.png"), "--dpi", "many"},
                               {"export", p, "--chart", "map", "--out", in("x.png"), "--theme", "pink"},
                               {"undo"},
                               {"info", p, "--js\non"}})
        expectFailure(words, 2);
}

TEST_F(BadInputTest, AnUnknownVerb)
{
    for (const Words& words : {Words{"frobnicate"}, {"infos", p}, {"lst", "events", p}}) {
        const Finished run = terminal.run(words);
        EXPECT_EQ(run.signal, 0) << words[0] << ": " << run;
        EXPECT_TRUE(run.failedWithOneSentence(2)) << words[0] << ": " << run;
        EXPECT_NE(run.err.find(words[0]), std::string::npos) << run.err;
    }
}

TEST_F(BadInputTest, UnknownNames)
{
    expectFailure({"compare", p, "frnace", "usa"}, 1, {"“frnace”", "did you mean “france”?"});
    expectFailure({"compare", p, "usa", "qqqqqqqqqqqq"}, 1, {"“qqqqqqqqqqqq”"});
    expectFailure({"compare", p, "usa", ""}, 1);
    expectFailure({"compare", p, "usa"}, 1, {"two"});
    expectFailure({"compare", p, "usa", "USA"}, 1, {"twice"});
    expectFailure({"compare", p, "usa", "two\nlines"}, 1);
    expectFailure({"info", in("two\nlines.plenary")}, 1);
    expectFailure({"export", p, "--chart", "profile", "--actors", "usa,frnace", "--out", in("x.svg")}, 1,
                  {"did you mean “france”?"});
    expectFailure({"export", p, "--chart", "timeline", "--zones", "Mars/Olympus", "--out", in("x.svg")}, 1,
                  {"Mars/Olympus"});
    expectFailure(
        {"export", p, "--chart", "timeline", "--zones", "Asia/Tokyo,Asia/Seoul,Asia/Dubai", "--out", in("x.svg")}, 1,
        {"not 3"});
    expectFailure({"export", p, "--chart", "map", "--instrument", "magna-carta", "--out", in("x.svg")}, 1,
                  {"magna-carta", "paris-statement"});
    expectFailure({"export", p, "--chart", "map", "--instrument", "paris-statment", "--out", in("x.svg")}, 1,
                  {"did you mean “paris-statement”?"});
}

TEST_F(BadInputTest, TextThatIsNoUtf8)
{
    const std::string bytes = "b\xE9"
                              "d";
    for (const Words& words : {Words{"export", p, "--chart", "map", "--title", bytes, "--out", in("x.svg")},
                               {"list", "events", p, "--filter", bytes},
                               {"compare", p, bytes, "usa"},
                               {"views", p, "--save", bytes, "--like", in("x.svg")}})
        expectFailure(words, 2, {"UTF-8"});
}

TEST_F(BadInputTest, AnotherDocumentIsNoPlaceForAnOutput)
{
    const std::string other = in("other.plenary");
    fs::copy_file(p, other);
    for (const char* ending : {".svg", ".csv"}) {
        const std::string link = in("link") + ending;
        fs::create_symlink(other, link);
        expectFailure({"export", p, "--chart", "map", "--out", link}, 1, {"is a document"});
    }
}

TEST_F(BadInputTest, NamesOfSeveralRecords)
{
    {
        auto document = must(Document::open(p, OpenMode::ReadWrite));
        const DatasetPtr data = must(document.load());
        must(document.edit("Twins", [&](Writer& writer) -> Result<> {
            for (Actor actor : data->actors)
                if (actor.uid == "india" || actor.uid == "china") {
                    actor.name = Text("en", "Twin");
                    (void)TRY(writer.put(actor));
                }
            for (std::size_t i = 0; i < 2; ++i) {
                Topic topic = data->topics[i];
                topic.name = Text("en", "Twin");
                (void)TRY(writer.put(topic));
                Instrument instrument = data->instruments[i];
                instrument.title = Text("en", "Twin");
                (void)TRY(writer.put(instrument));
            }
            return {};
        }));
    }
    const Words actors = {"“Twin”", "china", "india", "write the one you mean"};
    expectFailure({"compare", p, "Twin", "usa"}, 1, actors);
    expectFailure({"compare", p, "usa", "twin"}, 1, {"“twin”", "china", "india"});
    expectFailure({"list", "events", p, "--filter", "actor:Twin"}, 1, actors);
    expectFailure({"list", "events", p, "--filter", "topic:Twin"}, 1, {"“Twin” at character 7 may mean"});
    expectFailure({"export", p, "--chart", "profile", "--actors", "usa,Twin", "--out", in("x.svg")}, 1, actors);
    expectFailure({"export", p, "--chart", "trend", "--topic", "Twin", "--out", in("x.svg")}, 1, {"“Twin” may mean"});
    expectFailure({"export", p, "--chart", "map", "--instrument", "Twin", "--out", in("x.svg")}, 1,
                  {"“Twin” may mean"});
    EXPECT_EQ(terminal.run({"compare", p, "india", "china"}).code, 0) << "keys are never ambiguous";
    EXPECT_EQ(terminal.run({"list", "events", p, "--filter", "actor:IND"}).code, 0);
}

TEST_F(BadInputTest, ABatchOfBracketsOnly)
{
    writeBytes(in("deep.json"), std::string(500'000, '['));
    expectFailure({"export", p, "--batch", in("deep.json")}, 1, {in("deep.json")});
}

TEST_F(BadInputTest, BadFiltersNameTheCharacter)
{
    const std::vector<std::pair<std::string, std::string>> cases = {
        {"topic:zzz", "character 7"},    {"vance topic:zzz", "character 13"},
        {"kind:nope", "character 6"},    {"stance:9", "character 8"},
        {"from:2025-13", "character"},   {"\"unclosed", "character 1"},
        {"?!", "character 1"},
        {"actor:frnace", "character 7"}, {"basis:stated,wrong", "character"}};
    for (const auto& [filter, place] : cases)
        expectFailure({"list", "events", p, "--filter", filter}, 1, {place});
}

TEST_F(BadInputTest, ARangeOfTimeThatEndsBeforeItBegins)
{
    const std::string range = "kind:speech from:2025-02-12 to:2025-02-10";
    const Words says = {"“to:2025-02-10” at character 29", "“from:2025-02-12”", "exchange the two dates"};
    expectFailure({"list", "events", p, "--filter", range}, 1, says);
    expectFailure({"compare", p, "usa", "france", "--filter", range}, 1, says);
    expectFailure({"export", p, "--chart", "timeline", "--out", in("x.svg"), "--filter", range}, 1, says);
    expectFailure({"list", "events", p, "--lang", "fr", "--filter", range}, 1,
                  {"to:2025-02-10\u202f», au caractère 29", "échanger les deux dates"});
}

TEST_F(BadInputTest, BadDates)
{
    for (const char* date : {"soon", "2025-02-31", "11/02/2025", "2025-02-11T25:00"}) {
        expectFailure({"list", "events", p, "--as-of", date}, 1);
        expectFailure({"export", p, "--chart", "timeline", "--from", date, "--out", in("x.svg")}, 1);
    }
    expectFailure(
        {"export", p, "--chart", "timeline", "--from", "2025-02-12", "--to", "2025-02-10", "--out", in("x.svg")}, 1,
        {"--from"});
}

TEST_F(BadInputTest, BadTargetsAndSizes)
{
    writeBytes(in("taken.plenary"), "mine");
    fs::create_directory(in("folder.png"));
    expectFailure({"new", in("taken.plenary")}, 1, {"exists"});
    expectFailure({"new", in("taken.plenary"), "--from", "paris-2025"}, 1, {"exists"});
    expectFailure({"new", in("no/such/folder/x.plenary")}, 1, {"x.plenary"});
    expectFailure({"new", in("no/such/folder/x.plenary"), "--from", "paris-2025"}, 1, {"x.plenary"});
    expectFailure({"new", in("x.plenary"), "--from", in("missing-folder")}, 1, {"missing-folder"});
    expectFailure({"new", in("x.plenary"), "--from", "berlin-2030"}, 1, {"berlin-2030"});
    const auto chart = [&](const Words& more) {
        Words words = {"export", p, "--chart", "matrix"};
        words.insert(words.end(), more.begin(), more.end());
        return words;
    };
    expectFailure(chart({"--out", in("x.bmp")}), 1, {".png"});
    expectFailure(chart({"--out", in("x")}), 1, {".png"});
    expectFailure(chart({"--out", in("folder.png")}), 1, {"folder.png"});
    for (const char* ending : {"png", "svg", "pdf", "csv"})
        expectFailure(chart({"--out", in("no/such/x.") + ending}), 1, {"cannot be written"});
    for (const char* size : {"0x0", "axb", "1600", "1600x", "99999x99999", "-5x100", "1600x900x2", "10mmx1m"})
        expectFailure(chart({"--out", in("x.png"), "--size=" + std::string(size)}), 1, {size});
    expectFailure(chart({"--out", in("x.png"), "--dpi", "5"}), 1, {"5", "72"});
}

TEST_F(BadInputTest, AnImportNamesFileRecordAndField)
{
    const fs::path source = terminal.work() / "source";
    fs::copy(bundledFolder(), source);
    auto positions = bundledRecords("positions.json");
    positions[3]["stance"] = 3;
    writeBytes(source / "positions.json", positions.dump());
    expectFailure({"new", in("x.plenary"), "--from", source.string()}, 1,
                  {"positions.json", "record 4", positions[3]["id"].get<std::string>(), "stance"});
}

TEST_F(BadInputTest, ABareEnvironmentAddsNothingToTheSentence)
{
    // As in a container: no XDG_RUNTIME_DIR, of which Qt would speak on stderr.
    const Finished failed = runProgram({"info", in("missing.plenary")}, terminal.bareEnvironment());
    EXPECT_TRUE(failed.failedWithOneSentence(1)) << failed;
    const Finished done = runProgram({"info", p, "--json"}, terminal.bareEnvironment());
    EXPECT_EQ(done.code, 0);
    EXPECT_EQ(done.err, "");
}

TEST_F(BadInputTest, AFullDiskIsAFailure)
{
    const std::string command = "XDG_RUNTIME_DIR='" + terminal.runtime().string() +
                                "' '" PLENARY_PROGRAM "' list events '" + p + "' --format json > /dev/full 2> '" +
                                in("err") + "'";
    const int status = std::system(command.c_str());
    EXPECT_TRUE(WIFEXITED(status) && WEXITSTATUS(status) == 1) << status;
    const std::string said = bytesOf(in("err"));
    EXPECT_NE(said.find("could not be written"), std::string::npos) << said;
    EXPECT_EQ(std::ranges::count(said, '\n'), 1) << said;
}

} // namespace

} // namespace plenary
