// SPDX-License-Identifier: GPL-3.0-or-later
// The verbs that print: new, info, check, list, compare, history, undo, redo.
#include "tests/cli/support.h"
#include "tests/support/database.h"

#include <gtest/gtest.h>

namespace plenary
{

namespace
{

using namespace test;
using nlohmann::json;

class CliTest : public testing::Test
{
protected:
    Finished run(std::vector<std::string> arguments) const { return terminal.run(arguments); }
    std::string in(const char* name) const { return (terminal.work() / name).string(); }

    Terminal terminal;
    std::string p = terminal.document().string();
};

TEST_F(CliTest, NewMakesTheBundledSummit)
{
    const Finished made = run({"new", in("n.plenary"), "--from", "paris-2025"});
    EXPECT_EQ(made.code, 0) << made;
    EXPECT_EQ(made.err, "");
    EXPECT_EQ(made.out, "");
    const Finished info = run({"info", in("n.plenary"), "--json"});
    ASSERT_EQ(info.code, 0) << info;
    EXPECT_EQ(std::ranges::count(info.out, '\n'), 1);
    const json counts = info.json();
    for (const char* name : {"events", "actors", "topics", "positions", "signatures", "sources", "pledges"})
        EXPECT_EQ(counts.at(name), bundledRecords(std::string(name) + ".json").size()) << name;
    EXPECT_EQ(counts.at("integrity"), "ok");
    EXPECT_EQ(counts.at("format_version"), schema::version);
    const Finished check = run({"check", in("n.plenary")});
    EXPECT_EQ(check.code, 0) << check;
    EXPECT_EQ(check.out, "ok\n");
    EXPECT_EQ(check.err, "");
}

TEST_F(CliTest, NewTakesAnyFolderAndMakesEmptyDocuments)
{
    EXPECT_EQ(run({"new", in("f.plenary"), "--from", bundledFolder().string()}).code, 0);
    EXPECT_EQ(run({"info", in("f.plenary"), "--json"}).json(), run({"info", p, "--json"}).json());
    for (const std::vector<std::string>& flags : {std::vector<std::string>{}, {"--from", "empty"}}) {
        std::vector<std::string> words = {"new", in(flags.empty() ? "a.plenary" : "b.plenary")};
        words.insert(words.end(), flags.begin(), flags.end());
        ASSERT_EQ(run(words).code, 0);
        EXPECT_EQ(run({"info", words[1], "--json"}).json().at("events"), 0);
        EXPECT_EQ(run({"check", words[1]}).code, 0);
        EXPECT_EQ(run({"list", "events", words[1], "--format", "json"}).json(), json::array());
    }
    for (const auto& entry : fs::directory_iterator(terminal.work()))
        EXPECT_EQ(entry.path().extension(), ".plenary") << "a side file stayed behind";
}

TEST_F(CliTest, InfoForPeopleNamesEveryCount)
{
    const Finished info = run({"info", p});
    EXPECT_EQ(info.code, 0) << info;
    for (const char* name : {"format_version", "events", "actors", "evidence", "integrity"})
        EXPECT_NE(info.out.find(name), std::string::npos) << name;
}

TEST_F(CliTest, ListsEveryRecordInEveryFormat)
{
    for (const std::string what :
         {"events", "actors", "topics", "positions", "signatures", "counts", "sources", "pledges"}) {
        SCOPED_TRACE(what);
        const auto expected = bundledRecords((what == "counts" ? "published_counts" : what) + ".json");
        const Finished asJson = run({"list", what, p, "--format", "json"});
        ASSERT_EQ(asJson.code, 0) << asJson;
        EXPECT_EQ(asJson.err, "");
        std::set<std::string> ids, wanted;
        for (const auto& record : asJson.json())
            ids.insert(record.at("id").get<std::string>());
        for (const auto& record : expected)
            wanted.insert(record.at("id").get<std::string>());
        EXPECT_EQ(ids, wanted);
        const auto rows = parseCsv(run({"list", what, p, "--format", "csv"}).out);
        ASSERT_EQ(rows.size(), expected.size() + 1);
        EXPECT_EQ(rows[0][0], "id");
        for (const auto& row : rows)
            EXPECT_EQ(row.size(), rows[0].size()) << row[0];
        std::set<std::string> fields;
        const json first = asJson.json().at(0);
        for (const auto& [field, value] : first.items())
            fields.insert(field);
        std::set<std::string> columns(rows[0].begin(), rows[0].end());
        columns.erase(what == "positions" ? "counts_for" : what == "signatures" ? "name" : "");
        columns.erase("evidence"); // of many kinds only in files, of sources in neither
        fields.erase("evidence");
        EXPECT_EQ(columns, fields) << "every field has its column";
        const Finished table = run({"list", what, p});
        EXPECT_EQ(table.code, 0);
        EXPECT_EQ(std::ranges::count(table.out, '\n'), std::ssize(expected) + 1);
    }
}

/// Whether what is written has all that was read; it may name more that is absent.
bool holdsAll(const json& written, const json& read)
{
    if (read.is_object())
        return std::ranges::all_of(read.items(), [&](const auto& field) {
            return field.value().is_null() || (written.contains(field.key()) && holdsAll(written[field.key()], field.value()));
        });
    if (read.is_array())
        return written.is_array() && std::ranges::equal(written, read, holdsAll);
    return written == read;
}

TEST_F(CliTest, JsonIsWhatIsImported)
{
    for (const std::string what : {"actors", "topics", "positions", "sources", "pledges", "instruments"}) {
        const auto listed = run({"list", what, p, "--format", "json"}).json();
        for (const auto& record : bundledRecords(what + ".json")) {
            const auto found =
                std::ranges::find_if(listed, [&](const auto& one) { return one.at("id") == record.at("id"); });
            ASSERT_NE(found, listed.end());
            EXPECT_TRUE(holdsAll(*found, record)) << *found << record;
        }
    }
}

TEST_F(CliTest, UnpackedAndMadeAgainItIsTheSame)
{
    const Finished unpacked = run({"unpack", p, in("folder")});
    ASSERT_EQ(unpacked.code, 0) << unpacked;
    ASSERT_EQ(run({"new", in("again.plenary"), "--from", in("folder")}).code, 0);
    EXPECT_EQ(run({"info", in("again.plenary"), "--json"}).json(), run({"info", p, "--json"}).json());
    for (const char* what : {"events", "positions", "signatures"})
        EXPECT_EQ(run({"list", what, in("again.plenary"), "--format", "json"}).out,
                  run({"list", what, p, "--format", "json"}).out);
    const Finished twice = run({"unpack", p, in("folder")});
    EXPECT_TRUE(twice.failedWithOneSentence(1)) << twice;
    fs::remove_all(in("folder"));
    fs::remove(in("again.plenary"));
}

TEST_F(CliTest, DiffTellsWhatDiffersFieldByField)
{
    ASSERT_EQ(run({"new", in("other.plenary"), "--from", "paris-2025"}).code, 0);
    const Finished same = run({"diff", p, in("other.plenary")});
    EXPECT_EQ(same.code, 0) << same;
    EXPECT_EQ(same.out, "");
    EXPECT_EQ(run({"diff", p, in("other.plenary"), "--format", "json"}).json(), json::array());
    ASSERT_EQ(run({"new", in("nothing.plenary"), "--from", "empty"}).code, 0);
    const auto rows = parseCsv(run({"diff", in("nothing.plenary"), p, "--format", "csv"}).out);
    EXPECT_EQ(rows[0], (std::vector<std::string>{"what", "kind", "id", "name", "field", "before", "after"}));
    EXPECT_TRUE(std::ranges::any_of(rows, [](const auto& row) {
        return row[0] == "added" && row[1] == "event" && row[2] == "vance-speech" && !row[3].empty();
    }));
    const auto changes = run({"diff", in("nothing.plenary"), p, "--format", "json", "--lang", "fr"}).json();
    const auto topic =
        std::ranges::find_if(changes, [](const auto& change) { return change.at("id") == "regulation"; });
    ASSERT_NE(topic, changes.end());
    EXPECT_TRUE(std::ranges::any_of(topic->at("fields"), [](const auto& field) {
        return field.at("field") == "name" && field.at("language") == "fr" && field.at("before").is_null();
    }));
    EXPECT_TRUE(run({"diff", p, in("missing.plenary")}).failedWithOneSentence(1));
    fs::remove(in("other.plenary"));
    fs::remove(in("nothing.plenary"));
}

TEST_F(CliTest, HistoryTellsWhatAnEditChanged)
{
    const fs::path file = in("edited.plenary");
    ASSERT_EQ(run({"new", file.string(), "--from", "paris-2025"}).code, 0);
    {
        auto document = must(Document::open(file, OpenMode::ReadWrite));
        must(document.edit("Rename", [&](Writer& writer) -> Result<> {
            auto topic = must(document.readAll<Topic>()).front();
            topic.name.set("en", "Another name");
            TRY(writer.put(topic));
            return {};
        }));
    }
    const auto number = run({"history", file.string()}).out;
    const auto rows = parseCsv(
        run({"history", file.string(), "--changes", number.substr(0, number.find('\t')), "--format", "csv"}).out);
    ASSERT_EQ(rows.size(), 2U);
    EXPECT_EQ(rows[1][1], "topic");
    EXPECT_EQ(rows[1][4], "name (en)");
    EXPECT_EQ(rows[1][6], "Another name");
    EXPECT_TRUE(run({"history", file.string(), "--changes", "999"}).failedWithOneSentence(1));
    EXPECT_EQ(run({"history", file.string(), "--changes", "1", "--go-to", "1"}).code, 2);
    EXPECT_EQ(run({"history", file.string(), "--format", "csv"}).code, 2) << "of what an edit changed alone";
    fs::remove(file);
}

TEST_F(CliTest, InfoTellsTheFormatThatLiesOnTheDisk)
{
    const fs::path older = in("older.plenary");
    fs::copy_file(fs::path(PLENARY_RESOURCES) / "../tests/data/format-1.plenary", older);
    EXPECT_EQ(run({"info", older.string(), "--json"}).json().at("format_version"), 1);
    fs::remove(older);
    EXPECT_EQ(run({"info", p, "--json"}).json().at("format_version"), schema::version);
}

TEST_F(CliTest, AnEmptyListStillNamesItsColumns)
{
    const auto empty = terminal.work() / "empty.plenary";
    ASSERT_EQ(run({"new", empty.string(), "--from", "empty"}).code, 0);
    for (const char* what : {"events", "positions", "eras"}) {
        const auto rows = parseCsv(run({"list", what, p, "--format", "csv"}).out);
        const auto none = parseCsv(run({"list", what, empty.string(), "--format", "csv"}).out);
        ASSERT_EQ(none.size(), 1U) << what;
        EXPECT_EQ(none[0], rows[0]) << what;
    }
}

TEST_F(CliTest, FiltersAndLimitsWhatItLists)
{
    const auto ids = [&](std::vector<std::string> flags) {
        std::vector<std::string> words = {"list", "events", p, "--format", "json"};
        words.insert(words.end(), flags.begin(), flags.end());
        std::set<std::string> found;
        const Finished listed = run(words);
        EXPECT_EQ(listed.code, 0) << listed;
        for (const auto& record : listed.json())
            found.insert(record.at("id").get<std::string>());
        return found;
    };
    const auto speeches = ids({"--filter", "kind:speech"});
    EXPECT_TRUE(speeches.contains("vance-speech"));
    EXPECT_FALSE(speeches.contains("business-day"));
    EXPECT_TRUE(ids({"--filter", "vance kind:speech"}).contains("vance-speech"));
    EXPECT_TRUE(ids({"--filter", "actor:usa topic:regulation"}).contains("vance-speech"));
    EXPECT_TRUE(ids({"--filter", "elysee"}).contains("elysee-dinner"));
    EXPECT_TRUE(ids({"--filter", "qqqqqqq"}).empty());
    const auto before = ids({"--as-of", "2025-02-09"});
    EXPECT_TRUE(before.contains("macron-france2"));
    EXPECT_FALSE(before.contains("vance-speech"));
    EXPECT_EQ(ids({"--as-of", "9 Feb 2025"}), before);
    EXPECT_EQ(ids({}).size(), bundledRecords("events.json").size());
}

/// Of all of them core/store/search_test.cpp asks.
TEST_F(CliTest, ATitleFindsItsEventAsItIsPasted)
{
    std::size_t number = 0;
    for (const auto& record : bundledRecords("events.json"))
        for (const char* language : {"en", "fr"}) {
            if (++number % 17 != 0)
                continue;
            const auto title = record.at("title").at(language).get<std::string>();
            if (title.find('"') != std::string::npos)
                continue; // quotation marks hold phrases together
            const Finished listed = run({"list", "events", p, "--format", "json", "--filter", title});
            ASSERT_EQ(listed.code, 0) << title << listed;
            bool found = false;
            for (const auto& one : listed.json())
                found = found || one.at("id") == record.at("id");
            EXPECT_TRUE(found) << title;
        }
}

TEST_F(CliTest, AFilterRulesEveryListOrIsRefusedByName)
{
    const auto count = [&](const char* what, const std::vector<std::string>& flags) {
        std::vector<std::string> words = {"list", what, p, "--format", "json"};
        words.insert(words.end(), flags.begin(), flags.end());
        const Finished listed = run(words);
        EXPECT_EQ(listed.code, 0) << listed;
        return listed.json().size();
    };
    EXPECT_EQ(count("signatures", {"--filter", "status:declined"}), 2U);
    EXPECT_EQ(count("signatures", {"--filter", "actor:usa"}), 2U) << "Paris and the convention";
    EXPECT_EQ(count("actors", {"--filter", "actor:usa,france"}), 2U);
    EXPECT_EQ(count("topics", {"--filter", "topic:regulation"}), 1U);
    EXPECT_GT(count("sources", {"--filter", "reuters"}), 0U);
    EXPECT_LT(count("sources", {"--filter", "to:2025-02-09"}), count("sources", {}));
    EXPECT_LT(count("pledges", {"--filter", "actor:france"}), count("pledges", {}));
    EXPECT_LT(count("pledges", {"--as-of", "2025-02-09"}), count("pledges", {}));
    EXPECT_LT(count("counts", {"--as-of", "2025-02-11"}), count("counts", {}));
    EXPECT_EQ(count("signatures", {"--as-of", "2025-02-11T06:00+01:00", "--filter", "actor:france"}), 0U);
    EXPECT_LT(count("signatures", {"--known-at", "2025-02-12"}), count("signatures", {}))
        << "a list copied later is later knowledge";
    EXPECT_GT(count("counts", {"--known-at", "2026-01-01"}), 0U);
    EXPECT_GT(count("passages", {"--filter", "Fifty"}), 0U);
    EXPECT_GT(count("events", {"--filter", "❤️ vance"}), 0U) << "an emoji is no word";
    const std::vector<std::pair<std::string, std::string>> refused = {
        {"signatures", "topic:regulation"}, {"topics", "kind:speech"}, {"eras", "actor:usa"}, {"events", "status:signed"},
        {"signatures", "has:pledge"}};
    for (const auto& [what, filter] : refused) {
        const Finished listed = run({"list", what, p, "--filter", filter});
        EXPECT_TRUE(listed.failedWithOneSentence(1)) << listed;
        EXPECT_TRUE(listed.err.contains("“" + filter.substr(0, filter.find(':')) + "”")) << listed;
    }
    EXPECT_TRUE(run({"list", "topics", p, "--as-of", "2025-02-11"}).failedWithOneSentence(1));
}

TEST_F(CliTest, AFlagOfAnotherChartIsRefusedByName)
{
    const auto tried = [&](const std::vector<std::string>& flags) {
        std::vector<std::string> words = {"export", p, "--out", p + ".csv"};
        words.insert(words.end(), flags.begin(), flags.end());
        return run(words);
    };
    const std::vector<std::vector<std::string>> refused = {{"--chart", "map", "--lanes", "kind"},
                                                           {"--chart", "timeline", "--instrument", "paris-statement"},
                                                           {"--chart", "pledges", "--actors", "usa,france"},
                                                           {"--chart", "matrix", "--from", "2025-02-10"}};
    for (const auto& flags : refused) {
        const Finished made = tried(flags);
        EXPECT_TRUE(made.failedWithOneSentence(1)) << made;
        EXPECT_TRUE(made.err.contains(flags[2])) << made;
    }
    EXPECT_TRUE(tried({"--chart", "agreement", "--from", "2025-02-10"}).failedWithOneSentence(1));
    for (const char* flag : {"--margin", "--threshold"})
        for (const char* number : {"nan", "inf", "1e400", "-1e400"})
            EXPECT_EQ(tried({"--chart", "agreement", flag, number}).code, 2) << flag << ' ' << number;
    const Finished found = run({"export", p, "--out", p + ".png", "--chart", "map", "--find", "South"});
    EXPECT_TRUE(found.failedWithOneSentence(1)) << found;
    EXPECT_TRUE(found.err.contains("South Africa")) << found;
    EXPECT_EQ(tried({"--chart", "agreement", "--view", "polarisation", "--from", "2025-02-10"}).code, 0);
    EXPECT_EQ(tried({"--chart", "agreement", "--min-shared", "1"}).code, 0);
}

TEST_F(CliTest, SpeaksTheLanguageAskedFor)
{
    const auto title = [&](std::vector<std::string> flags) {
        std::vector<std::string> words = {"list", "events", p, "--format", "csv", "--filter", "kind:speech vance"};
        words.insert(words.end(), flags.begin(), flags.end());
        const auto rows = parseCsv(run(words).out);
        const auto column = static_cast<std::size_t>(std::ranges::find(rows[0], "title") - rows[0].begin());
        for (const auto& row : rows)
            if (row[0] == "vance-speech")
                return row[column];
        return std::string();
    };
    for (const auto& record : bundledRecords("events.json")) {
        if (record.at("id") != "vance-speech")
            continue;
        EXPECT_EQ(title({}), record.at("title").at("en"));
        EXPECT_EQ(title({"--lang", "en"}), record.at("title").at("en"));
        EXPECT_EQ(title({"--lang", "fr"}), record.at("title").at("fr"));
    }
}

TEST_F(CliTest, ErrorsSpeakFrenchHoweverTheFlagIsWritten)
{
    const Finished english = run({"compare", p, "frnace", "usa"});
    const Finished apart = run({"compare", p, "frnace", "usa", "--lang", "fr"});
    const Finished together = run({"compare", p, "frnace", "usa", "--lang=fr"});
    EXPECT_TRUE(apart.failedWithOneSentence(1)) << apart;
    EXPECT_NE(apart.err, english.err);
    EXPECT_EQ(together.err, apart.err);
}

TEST_F(CliTest, ComparesActors)
{
    const Finished compared = run({"compare", p, "usa", "France", "IND", "European Union", "--format", "json"});
    ASSERT_EQ(compared.code, 0) << compared;
    const json result = compared.json();
    EXPECT_EQ(result.at("pairs").size(), 6U);
    EXPECT_EQ(result.at("topics").size(), 4 * bundledRecords("topics.json").size());
    for (const auto& pair : result.at("pairs")) {
        EXPECT_GE(pair.at("value"), 0) << pair;
        EXPECT_LE(pair.at("value"), 1) << pair;
        EXPECT_GT(pair.at("shared_topics"), 0) << pair;
    }
    for (const auto& cell : result.at("topics")) {
        const bool counted = cell.at("n") > 0;
        EXPECT_EQ(cell.at("mean").is_null(), !counted) << cell;
        if (cell.at("topic") == "declaration" && cell.at("actor") == "usa") {
            EXPECT_EQ(cell.at("mean"), -2);
        }
        if (cell.at("topic") == "declaration" && cell.at("actor") == "india") {
            EXPECT_EQ(cell.at("mean"), 2);
        }
    }
    EXPECT_EQ(run({"compare", p, "france", "usa", "--format", "json"}).json().at("pairs")[0].at("value"),
              run({"compare", p, "usa", "france", "--format", "json"}).json().at("pairs")[0].at("value"));
}

TEST_F(CliTest, ComparesWithEveryMeasureAndFormat)
{
    for (const char* measure : {"agreement", "s-score", "congruence", "conflict", "subtract", "pi", "kappa"}) {
        const Finished compared = run({"compare", p, "usa", "france", "--measure", measure, "--format", "json"});
        ASSERT_EQ(compared.code, 0) << measure << compared;
        EXPECT_EQ(compared.json().at("measure"), measure);
        EXPECT_FALSE(compared.json().at("formula").get<std::string>().empty());
    }
    const Finished csv = run({"compare", p, "usa", "france", "--format", "csv"});
    EXPECT_EQ(csv.code, 0);
    EXPECT_TRUE(csv.out.starts_with("a,b,measure,value,shared_topics\r\nusa,france,agreement,")) << csv.out;
    EXPECT_TRUE(csv.out.contains("\r\nregulation,france,4,-0.25,0.9574,,,-1.0,1.0,0,4,4\r\n")) << csv.out;
    EXPECT_EQ(run({"compare", p, "usa", "france"}).code, 0);
}

TEST_F(CliTest, TakesEditsBackAndPutsThemAgain)
{
    {
        auto document = must(Document::open(p, OpenMode::ReadWrite));
        must(document.edit("Delete a speech", [&](Writer& writer) {
            return writer.remove({EntityKind::Event, keyIn(p, "event", "vance-speech")});
        }));
    }
    const auto events = [&] { return run({"info", p, "--json"}).json().at("events"); };
    const auto all = bundledRecords("events.json").size();
    EXPECT_EQ(events(), all - 1);
    const Finished history = run({"history", p});
    EXPECT_EQ(history.code, 0) << history;
    EXPECT_EQ(std::ranges::count(history.out, '\n'), 1);
    EXPECT_NE(history.out.find("\tDelete a speech\n"), std::string::npos) << history.out;
    EXPECT_EQ(run({"undo", p}).out, "Delete a speech\n");
    EXPECT_EQ(events(), all);
    EXPECT_NE(run({"history", p}).out.find("\tundone\n"), std::string::npos);
    EXPECT_TRUE(run({"undo", p}).failedWithOneSentence(1));
    EXPECT_EQ(run({"redo", p}).code, 0);
    EXPECT_EQ(events(), all - 1);
    EXPECT_TRUE(run({"redo", p}).failedWithOneSentence(1));
    EXPECT_EQ(run({"check", p}).code, 0);
}

TEST_F(CliTest, HelpAndVersionAreNoFailures)
{
    for (const char* flag : {"--help", "-h", "--version"}) {
        const Finished shown = run({flag});
        EXPECT_EQ(shown.code, 0) << shown;
        EXPECT_FALSE(shown.out.empty());
        EXPECT_EQ(shown.err, "");
    }
    for (const char* verb : {"new", "info", "check", "list", "compare", "export", "history", "undo", "redo"}) {
        const Finished shown = run({verb, "--help"});
        EXPECT_EQ(shown.code, 0) << verb << shown;
        EXPECT_NE(run({"--help"}).out.find(verb), std::string::npos) << verb;
    }
}

TEST_F(CliTest, NoVerbThatReadsWritesTheDocument)
{
    const std::vector<std::vector<std::string>> reading = {
        {"info", p},           {"check", p},
        {"list", "events", p}, {"compare", p, "usa", "france"},
        {"history", p},        {"export", p, "--chart", "matrix", "--out", in("m.csv")}};
    for (const auto& words : reading) {
        EXPECT_EQ(run(words).code, 0) << words.front();
        EXPECT_TRUE(bytesOf(p) == parisBytes()) << words.front();
    }
    fs::remove(in("m.csv"));
    EXPECT_EQ(std::distance(fs::directory_iterator(terminal.work()), fs::directory_iterator()), 1);
}

} // namespace

} // namespace plenary
