// SPDX-License-Identifier: GPL-3.0-or-later
// What a program that was stopped left beside a document, and what was left by another file of its name.
#include "tests/support/database.h"
#include "tests/support/killed.h"

#include <gtest/gtest.h>

namespace plenary
{

namespace
{

using namespace test;

class SideFilesTest : public testing::TestWithParam<bool>
{
protected:
    /// The path a document is opened by: its own, or a symbolic link in another folder.
    fs::path opened() const { return GetParam() ? elsewhere / "link.plenary" : path; }

    void SetUp() override
    {
        writeBytes(path, parisBytes());
        fs::create_symlink(path, elsewhere / "link.plenary");
    }

    /// Deletes an event in an edit that is kept, by a program that is then killed: the edit stands in the -wal alone.
    void leaveEdit() const
    {
        const auto key = keyIn(path, "event", "vance-speech");
        ASSERT_EQ(abandoned([&] {
                      auto document = must(Document::open(path, OpenMode::ReadWrite));
                      must(document.edit("Delete", [&](Writer& w) { return w.remove({EntityKind::Event, key}); }));
                      ::_exit(0);
                      return 0;
                  }),
                  0);
        ASSERT_GT(fs::file_size(wal), 0U);
    }

    /// Begins a transaction that is not kept: half of it stands in the file, the journal takes it back.
    void leaveHalf(const std::string& sql = "BEGIN; DELETE FROM position; UPDATE event SET title='x'") const
    {
        ASSERT_EQ(abandoned([&] {
                      sqlite3* db = nullptr;
                      const bool done = sqlite3_open(path.c_str(), &db) == SQLITE_OK &&
                                        sqlite3_exec(db, ("PRAGMA cache_size=4; PRAGMA cache_spill=1; " + sql).c_str(),
                                                     nullptr, nullptr, nullptr) == SQLITE_OK &&
                                        sqlite3_db_cacheflush(db) == SQLITE_OK;
                      ::_exit(done ? 0 : 1);
                      return 1;
                  }),
                  0);
        ASSERT_GT(fs::file_size(journal), 512U);
        ASSERT_NE(bytesOf(path), parisBytes()) << "half of it must have arrived";
    }

    static std::size_t events(const Document& document) { return must(document.load())->events.size(); }
    std::size_t eventsSeen(OpenMode mode) const { return events(must(Document::open(opened(), mode))); }

    TemporaryFolder folder, elsewhere;
    fs::path path = folder / "p.plenary";
    fs::path wal = folder / "p.plenary-wal";
    fs::path journal = folder / "p.plenary-journal";
};

TEST_P(SideFilesTest, AnEditOfOneThatWasKilledIsSeenAndBroughtIn)
{
    for (const OpenMode mode : {OpenMode::ReadOnly, OpenMode::ReadWrite}) {
        writeBytes(path, parisBytes());
        leaveEdit();
        EXPECT_EQ(eventsSeen(mode), parisEvents() - 1);
        EXPECT_EQ(folder.names(), std::vector<std::string>{"p.plenary"}) << "a reader tidies up as well";
        EXPECT_EQ(must(must(Document::open(path, OpenMode::ReadWrite)).undo()).label, "Delete");
    }
    EXPECT_EQ(elsewhere.names(), std::vector<std::string>{"link.plenary"});
}

TEST_P(SideFilesTest, HalfAnEditIsTakenBackByWhoeverComes)
{
    for (const OpenMode mode : {OpenMode::ReadOnly, OpenMode::ReadWrite}) {
        writeBytes(path, parisBytes());
        leaveHalf();
        const auto document = must(Document::open(opened(), mode));
        EXPECT_EQ(events(document), parisEvents());
        EXPECT_EQ(must(document.load())->positions.size(), bundledRecords("positions.json").size());
        EXPECT_TRUE(document.remarks().empty());
        EXPECT_FALSE(fs::exists(journal));
    }
}

TEST_P(SideFilesTest, AGoodCopyOverAKilledOneStaysGood)
{
    {
        auto edited = must(Document::open(path, OpenMode::ReadWrite));
        const auto key = keyIn(path, "event", "vance-speech");
        must(edited.edit("Delete", [&](Writer& writer) { return writer.remove({EntityKind::Event, key}); }));
    }
    const std::string later = bytesOf(path);
    std::vector<std::string> journals;
    // Documents were once filled in their place: killed before anything was written, and in the midst of it.
    fs::remove(path);
    ASSERT_EQ(abandoned([&] { return must(emptyDocument(path).fill([](Writer&) -> Result<> { ::_exit(0); })), 1; }), 0);
    journals.push_back(bytesOf(journal));
    fs::remove(path);
    fs::remove(journal);
    writeBytes(elsewhere / "full", parisBytes());
    (void)emptyDocument(path);
    std::string copying = "ATTACH '" + (elsewhere / "full").string() + "' AS full; PRAGMA foreign_keys=OFF; BEGIN;";
    for (const auto& table : schema::recordedTables())
        copying += "DELETE FROM main." + table + "; INSERT INTO main." + table + " SELECT * FROM full." + table + ";";
    leaveHalf(copying);
    journals.push_back(bytesOf(journal));
    writeBytes(path, parisBytes());
    fs::remove(journal);
    leaveHalf("BEGIN; DELETE FROM position; CREATE TABLE x(y)");
    journals.push_back(bytesOf(journal));
    fs::remove(elsewhere / "full");
    for (std::size_t i = 0; i < journals.size(); ++i)
        for (const bool isLater : {false, true})
            for (const OpenMode mode : {OpenMode::ReadOnly, OpenMode::ReadWrite}) {
                SCOPED_TRACE(std::to_string(i) + (isLater ? ", later" : ""));
                writeBytes(path, isLater ? later : parisBytes());
                writeBytes(journal, journals[i]);
                const auto document = must(Document::open(opened(), mode));
                EXPECT_EQ(events(document), isLater ? parisEvents() - 1 : parisEvents());
                EXPECT_EQ(must(document.info()).integrity, "ok");
                EXPECT_TRUE(must(document.load())->positions.size() > 80U);
            }
}

TEST_P(SideFilesTest, TheLogOfAnotherFileIsNeverRolledIn)
{
    leaveEdit();
    const std::string log = bytesOf(wal);
    const std::string good = parisBytes();
    writeBytes(path, good); // laid over it by hand: closed when it was copied, so without a log of its own
    {
        const auto reader = must(Document::open(opened(), OpenMode::ReadOnly));
        EXPECT_EQ(events(reader), parisEvents());
        ASSERT_EQ(reader.remarks().size(), 1U);
        EXPECT_TRUE(isOneSentence(reader.remarks().front().message())) << reader.remarks().front().message();
    }
    EXPECT_EQ(bytesOf(path), good) << "a reader changes nothing";
    EXPECT_EQ(bytesOf(wal), log);
    {
        const auto writer = must(Document::open(opened(), OpenMode::ReadWrite));
        EXPECT_EQ(events(writer), parisEvents());
        ASSERT_EQ(writer.remarks().size(), 1U);
        EXPECT_TRUE(isOneSentence(writer.remarks().front().message())) << writer.remarks().front().message();
    }
    EXPECT_EQ(bytesOf(folder / "p.plenary-wal.aside"), log) << "kept under another name";
    EXPECT_EQ(eventsSeen(OpenMode::ReadOnly), parisEvents());
}

TEST_P(SideFilesTest, AReaderWhoCannotWriteSaysWhatIsUnfinished)
{
    const auto inReadOnlyFolder = [&](const std::function<int()>& work) {
        fs::permissions(elsewhere.path(), fs::perms(0755));
        fs::permissions(folder.path(), fs::perms(0555));
        const int code = asNobody(work);
        fs::permissions(folder.path(), fs::perms(0755));
        return code;
    };
    const auto refuses = [&] {
        const auto document = Document::open(opened(), OpenMode::ReadOnly);
        const auto text = sentence(document);
        std::fprintf(stderr, "%s\n", document || !isOneSentence(text) ? text.c_str() : "");
        return !document && isOneSentence(text) && text.find("copy it together with") != std::string::npos ? 0 : 1;
    };
    const auto sees = [&](std::size_t count) {
        return [&, count] { return eventsSeen(OpenMode::ReadOnly) == count ? 0 : 1; };
    };
    leaveEdit();
    fs::remove(folder / "p.plenary-shm");
    EXPECT_EQ(inReadOnlyFolder(refuses), 0) << "the edit must not be missed";
    EXPECT_EQ(eventsSeen(OpenMode::ReadOnly), parisEvents() - 1);
    EXPECT_EQ(inReadOnlyFolder(sees(parisEvents() - 1)), 0);
    writeBytes(path, parisBytes());
    leaveHalf();
    EXPECT_EQ(inReadOnlyFolder(refuses), 0) << "what was not kept must not be seen";
    EXPECT_EQ(eventsSeen(OpenMode::ReadOnly), parisEvents());
    writeBytes(wal, "");
    EXPECT_EQ(inReadOnlyFolder(sees(parisEvents())), 0) << "an empty log keeps nobody out";
}

INSTANTIATE_TEST_SUITE_P(PlainOrThroughALink, SideFilesTest, testing::Bool());

class MovedTest : public testing::Test
{
protected:
    MovedTest() : document(parisDocument(path)) { document = must(Document::open(path, OpenMode::ReadWrite)); }

    Result<> edit()
    {
        return document.edit("Delete", [&](Writer& writer) { return writer.remove({EntityKind::Event, key}); });
    }
    void expectRefused()
    {
        for (const auto& text : {sentence(edit()), sentence(document.undo()), sentence(document.redo())}) {
            EXPECT_NE(text.find("save a copy"), std::string::npos) << text;
            EXPECT_TRUE(isOneSentence(text)) << text;
        }
        must(document.copyTo(folder / "copy.plenary"));
        EXPECT_EQ(must(must(Document::open(folder / "copy.plenary", OpenMode::ReadOnly)).load())->events.size(), parisEvents() - 1)
            << "the edits so far can be saved elsewhere";
    }
    void close() { const auto closing = std::move(document); }

    TemporaryFolder folder;
    fs::path path = folder / "p.plenary";
    Document document;
    std::int64_t key = keyIn(path, "event", "vance-speech");
};

TEST_F(MovedTest, AReplacedFileIsNotTouched)
{
    must(edit());
    const std::string other = parisBytes();
    writeBytes(folder / "synchronised", other);
    fs::rename(folder / "synchronised", path);
    expectRefused();
    close();
    EXPECT_EQ(bytesOf(path), other);
    const auto opened = must(Document::open(path, OpenMode::ReadWrite));
    EXPECT_EQ(must(opened.load())->events.size(), parisEvents());
}

TEST_F(MovedTest, ARemovedFileTakesNoEdits)
{
    must(edit());
    fs::remove(path);
    expectRefused();
}

TEST_F(MovedTest, AMovedFileKeepsItsEdits)
{
    must(edit());
    fs::rename(path, folder / "moved.plenary");
    expectRefused();
    close();
    EXPECT_EQ(must(must(Document::open(folder / "moved.plenary", OpenMode::ReadOnly)).load())->events.size(), parisEvents() - 1);
}

TEST_F(MovedTest, SettledItIsWholeWithoutItsSideFiles)
{
    must(edit());
    EXPECT_TRUE(must(document.settle()));
    writeBytes(folder / "copy.plenary", bytesOf(path));
    EXPECT_EQ(must(must(Document::open(folder / "copy.plenary", OpenMode::ReadOnly)).load())->events.size(), parisEvents() - 1);
    must(document.undo());
    // Also by another one that closes while this one has it open.
    must(must(Document::open(path, OpenMode::ReadWrite)).edit("Delete", [&](Writer& writer) {
        return writer.remove({EntityKind::Event, key});
    }));
    writeBytes(folder / "copy.plenary", bytesOf(path));
    EXPECT_EQ(must(must(Document::open(folder / "copy.plenary", OpenMode::ReadOnly)).load())->events.size(), parisEvents() - 1);
}

} // namespace

} // namespace plenary
