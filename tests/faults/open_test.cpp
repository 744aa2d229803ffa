// SPDX-License-Identifier: GPL-3.0-or-later
// Files that are no sound document: each is refused with one sentence, and stays as it was.
#include "core/store/schema.h"
#include "tests/support/small_data_set.h"

#include <gtest/gtest.h>

#include <functional>
#include <random>

#include <sys/wait.h>

namespace plenary
{

namespace
{

using namespace test;

class OpenTest : public testing::Test
{
protected:
    /// Opens the file in both modes; it must be refused with one sentence that names it, and stay as it is.
    void expectRefused(const std::string& name, std::optional<Errc> code = {})
    {
        const std::string before = bytesOf(path);
        for (const OpenMode mode : {OpenMode::ReadOnly, OpenMode::ReadWrite}) {
            {
                const auto document = Document::open(path, mode);
                const std::string text = sentence(document);
                EXPECT_FALSE(document) << name;
                EXPECT_TRUE(isOneSentence(text)) << name << ": " << text;
                EXPECT_NE(text.find(path.string()), std::string::npos) << name << ": " << text;
                if (code && !document) {
                    EXPECT_EQ(document.error().code, *code) << name << ": " << text;
                }
            }
            EXPECT_EQ(folder.names(), names) << name;
            EXPECT_TRUE(bytesOf(path) == before) << name << ": the file was changed";
        }
    }

    /// The bundled document, changed by a stranger with SQL.
    void makeAltered(const std::string& sql)
    {
        writeBytes(path, parisBytes());
        sqlite3* db = nullptr;
        ASSERT_EQ(sqlite3_open(path.c_str(), &db), SQLITE_OK);
        EXPECT_EQ(sqlite3_exec(db, sql.c_str(), nullptr, nullptr, nullptr), SQLITE_OK) << sqlite3_errmsg(db);
        sqlite3_close(db);
    }

    TemporaryFolder folder;
    fs::path path = folder / "p.plenary";
    std::vector<std::string> names = {"p.plenary"};
};

TEST_F(OpenTest, AMissingFile)
{
    names = {};
    expectRefused("missing", Errc::NotFound);
}

TEST_F(OpenTest, AFolder)
{
    fs::create_directory(path);
    expectRefused("folder", Errc::Invalid);
    EXPECT_TRUE(fs::is_directory(path));
}

TEST_F(OpenTest, WhatIsNoDatabase)
{
    const std::vector<std::pair<std::string, std::string>> cases = {
        {"empty", ""},
        {"text", "Dear reader,\n"},
        {"long text", std::string(10'000, 'x')},
        {"zeros", std::string(8192, '\0')},
        {"JSON", R"({"id": "paris-2025"})"},
        {"the magic alone", std::string("SQLite format 3\0", 16)},
        {"99 bytes", parisBytes().substr(0, 99)},
        {"a picture", "\x89PNG\r\n\x1A\n" + std::string(200, '\0')},
    };
    for (const auto& [name, bytes] : cases) {
        writeBytes(path, bytes);
        expectRefused(name, Errc::Invalid);
    }
}

TEST_F(OpenTest, ADatabaseOfAnotherProgram)
{
    for (const char* sql :
         {"CREATE TABLE event(id INTEGER PRIMARY KEY, title TEXT)",
          "PRAGMA application_id=252006675; CREATE TABLE t(x)", "PRAGMA journal_mode=WAL; CREATE TABLE t(x)"}) {
        fs::remove(path);
        sqlite3* db = nullptr;
        ASSERT_EQ(sqlite3_open(path.c_str(), &db), SQLITE_OK);
        ASSERT_EQ(sqlite3_exec(db, sql, nullptr, nullptr, nullptr), SQLITE_OK);
        sqlite3_close(db);
        expectRefused(sql, Errc::Invalid);
    }
}

TEST_F(OpenTest, ANewerFormat)
{
    for (const int version : {schema::version + 1, schema::version + 2, 1000, 2'147'483'647}) {
        makeAltered("PRAGMA user_version=" + std::to_string(version));
        expectRefused("version " + std::to_string(version), Errc::TooNew);
    }
}

TEST_F(OpenTest, AnImpossibleFormat)
{
    for (const int version : {-1, -2'147'483'647, 0, 1, 2}) { // the tables are not those of format 1 or 2
        makeAltered("PRAGMA user_version=" + std::to_string(version));
        expectRefused("version " + std::to_string(version));
    }
}

TEST_F(OpenTest, ATruncatedFile)
{
    const std::string& whole = parisBytes();
    for (const std::size_t length :
         {std::size_t{100}, std::size_t{101}, std::size_t{4095}, std::size_t{4096}, std::size_t{4097},
          std::size_t{65'536}, whole.size() / 2, whole.size() - 4096, whole.size() - 1}) {
        writeBytes(path, std::string_view(whole).substr(0, length));
        expectRefused("cut to " + std::to_string(length), Errc::Corrupt);
    }
}

TEST_F(OpenTest, ObjectsOfAStranger)
{
    const std::vector<std::string> cases = {
        "CREATE TRIGGER evil AFTER UPDATE ON event BEGIN DELETE FROM position; END",
        "CREATE TEMP TABLE x(y); CREATE TABLE extra(x)",
        "CREATE VIEW extra AS SELECT * FROM event",
        "CREATE INDEX extra ON event(title)",
        "CREATE VIRTUAL TABLE extra USING fts5(x)",
        "DROP TRIGGER search_event_title_update",
        "DROP INDEX event_index",
        "DROP TABLE view; CREATE VIEW view AS SELECT 1 AS id",
        "ALTER TABLE event ADD COLUMN extra TEXT",
        "ALTER TABLE event RENAME COLUMN place TO location",
        "DROP TRIGGER search_actor_name_insert; CREATE TRIGGER search_actor_name_insert AFTER INSERT ON actor BEGIN "
        "DELETE FROM event; END",
    };
    for (const auto& sql : cases) {
        makeAltered(sql);
        expectRefused(sql, Errc::Corrupt);
    }
}

TEST_F(OpenTest, StatisticsOfTheOptimiserAreNoStranger)
{
    makeAltered("ANALYZE");
    EXPECT_TRUE(Document::open(path, OpenMode::ReadOnly));
}

TEST_F(OpenTest, AnObjectThatOnlyLooksLikeStatistics)
{
    makeAltered("ANALYZE; PRAGMA writable_schema=ON; INSERT INTO sqlite_schema VALUES('trigger', 'sqlite_stat9', "
                "'event', 0, 'CREATE TRIGGER sqlite_stat9 AFTER UPDATE ON event BEGIN DELETE FROM position; END')");
    expectRefused("trigger named like statistics");
}

/// Reads everything a reader can ask for; any answer will do but a crash.
void readAll(const Document& document)
{
    (void)document.info();
    (void)document.check();
    (void)document.search({"vance"});
    (void)document.history();
    const auto data = document.load();
    if (!data)
        return;
    (void)document.eventTitles((*data)->events.id);
    for (std::size_t i = 0; i < (*data)->events.size(); i += 5)
        (void)document.read((*data)->events.id[i]);
    for (std::size_t i = 0; i < (*data)->positions.size(); i += 5) {
        (void)document.read((*data)->positions.id[i]);
        (void)document.evidence({EntityKind::Position, (*data)->positions.id[i].value});
    }
}

/// How a child process that opened a spoilt file ended.
enum Outcome { Readable = 10, Refused = 11, RefusedBadly = 12 };

/// Opens and reads a file; to be run in a process of its own, since a crash is what is looked for.
Outcome tryToRead(const fs::path& path)
{
    const auto document = Document::open(path, OpenMode::ReadOnly);
    if (document) {
        readAll(*document);
        return Readable;
    }
    const std::string text = sentence(document);
    if (isOneSentence(text) && text.find(path.string()) != std::string::npos)
        return Refused;
    std::fprintf(stderr, "not one sentence that names the file: %s\n", text.c_str());
    return RefusedBadly;
}

/// Spoils some bytes of a document and opens it: refused or readable, and never changed.
class MutationTest : public OpenTest
{
protected:
    void tryMutation(const std::string& bytes)
    {
        writeBytes(path, bytes);
        const pid_t child = ::fork();
        if (child == 0) {
            ::alarm(30);
            ::_exit(tryToRead(path));
        }
        int status = 0;
        ASSERT_EQ(::waitpid(child, &status, 0), child);
        ASSERT_TRUE(WIFEXITED(status)) << "ended by signal " << WTERMSIG(status);
        EXPECT_TRUE(WEXITSTATUS(status) == Readable || WEXITSTATUS(status) == Refused)
            << "ended with " << WEXITSTATUS(status);
        readable += WEXITSTATUS(status) == Readable;
        EXPECT_EQ(folder.names(), names);
        EXPECT_TRUE(bytesOf(path) == bytes) << "the file was changed";
    }

    int readable = 0;
};

/// Most of them in a small document, in which a byte hits something sooner and which is read in a moment.
TEST_F(MutationTest, FlippedBytesInTheMiddle)
{
    std::mt19937 random(2025);
    for (int i = 0; i < 300; ++i) {
        SCOPED_TRACE(i);
        std::string bytes = i % 10 == 0 ? parisBytes() : smallBytes();
        const std::size_t flips = 1 + random() % 8;
        for (std::size_t flip = 0; flip < flips; ++flip)
            bytes[100 + random() % (bytes.size() - 100)] ^= static_cast<char>(1 + random() % 255);
        tryMutation(bytes);
    }
    EXPECT_GT(readable, 0) << "a flipped byte of a text leaves the document readable";
}

TEST_F(MutationTest, EveryByteOfTheHeader)
{
    std::mt19937 random(100);
    for (std::size_t at = 0; at < 100; ++at) {
        SCOPED_TRACE(at);
        std::string bytes = smallBytes();
        bytes[at] ^= static_cast<char>(1 + random() % 255);
        tryMutation(bytes);
    }
}

TEST_F(MutationTest, AHeaderThatAsksForAWriteAheadLog)
{
    std::string bytes = parisBytes();
    bytes[18] = bytes[19] = '\x02';
    tryMutation(bytes);
}

TEST_F(MutationTest, WholePagesOfNoise)
{
    std::mt19937 random(7);
    for (int i = 0; i < 40; ++i) {
        SCOPED_TRACE(i);
        std::string bytes = parisBytes();
        const std::size_t page = 1 + random() % (bytes.size() / 4096 - 1);
        for (std::size_t at = page * 4096; at < (page + 1) * 4096; ++at)
            bytes[at] = static_cast<char>(random());
        tryMutation(bytes);
    }
}

/// The bounds and flags of a time follow from its text; where they do not, a picture contradicts the record.
TEST_F(MutationTest, CheckNamesTimesThatContradictTheirTexts)
{
    const auto faults = [&](const char* sql) {
        makeAltered(sql);
        std::string texts;
        for (const auto& finding : must(must(Document::open(path, OpenMode::ReadOnly)).check()))
            if (finding.severity == Finding::Severity::Fault)
                texts += finding.text;
        return texts;
    };
    EXPECT_EQ(faults("SELECT 1"), "");
    for (const char* sql : {"UPDATE event SET time_flags=time_flags | 2048 WHERE uid='vance-speech'",
                            "UPDATE event SET start_max=start_max + 1 WHERE uid='vance-speech'",
                            "UPDATE event SET \"when\"='{2025-02-10,2025-02-12}' WHERE uid='vance-speech'",
                            "UPDATE event SET \"when\"='x' WHERE uid='vance-speech'"}) {
        const auto found = faults(sql);
        EXPECT_TRUE(found.find("the bounds kept beside its time") != std::string::npos ||
                    found.find("field “when” is no time") != std::string::npos)
            << sql << ": " << found;
        EXPECT_NE(found.find("vance-speech"), std::string::npos) << sql;
    }
    EXPECT_NE(faults("UPDATE position SET end_max=end_max + 1").find("The position “pos-001”: the bounds kept beside its"),
              std::string::npos);
}

/// Values no Plenary wrote, in tables of the right shape: readable without a crash, or refused.
TEST_F(MutationTest, StrangeValuesInTheTables)
{
    for (const char* sql : {"UPDATE event SET kind='x'",
                            "UPDATE position SET basis='sworn'",
                            "UPDATE act SET status='abstained'",
                            "UPDATE event SET start_min=9223372036854775807, end_max=-9223372036854775808",
                            "UPDATE event SET time_flags=-1",
                            "UPDATE event SET time_flags=time_flags | 2048",
                            "UPDATE event SET time_flags=2048, \"when\"='{x'",
                            "UPDATE event SET time_flags=2048, \"when\"='{1000,Y30000}'",
                            "UPDATE position SET time_flags=2048, made_at='156X-12-25'",
                            "UPDATE position SET time_flags=4294967295",
                            "UPDATE position SET made_at='x', start_min=-9223372036854775808",
                            "PRAGMA foreign_keys=OFF; UPDATE position SET actor=4711, topic=4711",
                            "PRAGMA foreign_keys=OFF; UPDATE OR IGNORE participation SET actor=4711",
                            "PRAGMA foreign_keys=OFF; UPDATE OR IGNORE event_topics SET other=4711",
                            "PRAGMA foreign_keys=OFF; DELETE FROM actor",
                            "PRAGMA foreign_keys=OFF; DELETE FROM topic",
                            "PRAGMA foreign_keys=OFF; DELETE FROM event",
                            "PRAGMA foreign_keys=OFF; DELETE FROM source",
                            "PRAGMA foreign_keys=OFF; DELETE FROM instrument",
                            "DELETE FROM meta",
                            "UPDATE meta SET value='' WHERE key='language'",
                            "DELETE FROM summit", "DELETE FROM summit_languages",
                            "UPDATE act SET status='', attested='', date='x'",
                            "UPDATE pledge SET amount='x', currency='XXX'",
                            "UPDATE OR IGNORE label SET entity='?', field='?'",
                            "UPDATE OR IGNORE evidence_link SET entity='actor', entity_id=-1",
                            "UPDATE affiliation SET \"from\"='x', \"to\"='y'"}) {
        SCOPED_TRACE(sql);
        makeAltered("PRAGMA ignore_check_constraints=ON; " + std::string(sql));
        tryMutation(bytesOf(path));
    }
}

} // namespace

} // namespace plenary
