// SPDX-License-Identifier: GPL-3.0-or-later
// Documents of older formats in this program: tests/data/format-1.plenary (six edits, the last one undone), and the
// same as format 2 has it (format-2.plenary).
#include "core/store/document.h"

#include "tests/support/database.h"

#include <gtest/gtest.h>

namespace plenary
{

namespace
{

using namespace test;

/// A document of an older format, as it was made then.
class OlderDocumentTest : public testing::Test
{
protected:
    explicit OlderDocumentTest(const std::string& file)
        : bytes(bytesOf(fs::path(PLENARY_RESOURCES) / "../tests/data" / file))
    {
        writeBytes(path, bytes);
    }

    TemporaryFolder folder;
    fs::path path = folder / "old.plenary";
    std::string bytes;
};

class MigrationTest : public OlderDocumentTest
{
protected:
    MigrationTest() : OlderDocumentTest("format-1.plenary") {}
};

TEST_F(MigrationTest, AReaderSeesItAsItWouldBeAndLeavesItAlone)
{
    const auto document = must(Document::open(path, OpenMode::ReadOnly));
    EXPECT_EQ(must(document.info()).formatVersion, 1) << "of the file";
    const auto data = must(document.load());
    EXPECT_EQ(data->events.size(), 2U) << "of three, one was deleted";
    EXPECT_EQ(data->positions.size(), 1U);
    EXPECT_EQ(data->eras.size(), 2U);
    EXPECT_EQ(data->eras[1].name.in("fr"), "Les jours");
    EXPECT_EQ(data->coders.size(), 1U) << "the other one coded only what was deleted";
    EXPECT_EQ(data->summit.title.in("fr"), "Petit sommet");
    EXPECT_EQ(data->summit.focus, "2025-02-10T06:00+01:00/2025-02-11T22:00+01:00");
    EXPECT_EQ(data->signatures.at(0).record.status, SignatureStatus::Declined);
    EXPECT_EQ(data->pledges.at(1).partOf, data->pledges.at(0).id);
    EXPECT_EQ(data->affiliations.at(0).role.in("fr"), "Ministre des choses");
    for (const auto& finding : must(document.check()))
        EXPECT_NE(finding.severity, Finding::Severity::Fault) << finding.text;
    EXPECT_EQ(folder.names(), std::vector<std::string>{"old.plenary"});
    EXPECT_EQ(bytesOf(path), bytes);
}

TEST_F(MigrationTest, AWriterBringsItUpToDateOnceAndKeepsTheOldOneBesideIt)
{
    {
        const auto document = must(Document::open(path, OpenMode::ReadWrite));
        ASSERT_EQ(document.remarks().size(), 1U);
        EXPECT_TRUE(isOneSentence(document.remarks().front().message())) << document.remarks().front().message();
    }
    EXPECT_EQ(folder.names(), (std::vector<std::string>{"old.plenary", "old.plenary.format-1"}));
    EXPECT_EQ(bytesOf(folder / "old.plenary.format-1"), bytes);
    EXPECT_TRUE(searchIndexIsSound(path));
    EXPECT_TRUE(must(Document::open(path, OpenMode::ReadWrite)).remarks().empty());
}

TEST_F(MigrationTest, EditsMadeBeforeItAreUndoneAndPutBack)
{
    auto document = must(Document::open(path, OpenMode::ReadWrite));
    const auto last = dumpOf(path);
    const auto entries = must(document.history());
    ASSERT_EQ(entries.size(), 6U);
    EXPECT_TRUE(entries[5].undone);
    EXPECT_EQ(entries[4].label, "Delete event “Opening of the summit”");
    must(document.undo());
    auto data = must(document.load());
    EXPECT_EQ(data->events.size(), 3U);
    EXPECT_EQ(data->positions.size(), 2U);
    EXPECT_EQ(data->tags.size(), 2U);
    const auto opening = must(document.eventTitles(std::span(&data->events.id[0], 1))).front();
    EXPECT_EQ(opening.in("fr"), "Ouverture du sommet");
    EXPECT_EQ(must(document.undo()).label, "Edit signature");
    EXPECT_EQ(must(document.load())->signatures.at(0).record.status, SignatureStatus::Signed);
    must(document.undo());
    EXPECT_EQ(must(document.load())->eras.size(), 1U);
    must(document.undo());
    EXPECT_EQ(must(document.load())->events.size(), 2U);
    must(document.undo());
    data = must(document.load());
    EXPECT_EQ(must(document.eventTitles(std::span(&data->events.id[0], 1))).front().in("en"), "Opening");
    EXPECT_FALSE(document.undo());
    for (const auto& finding : must(document.check()))
        EXPECT_NE(finding.severity, Finding::Severity::Fault) << finding.text;
    for (int i = 0; i < 5; ++i)
        must(document.redo());
    EXPECT_EQ(dumpOf(path), last);
    EXPECT_EQ(must(document.redo()).label, "Save view");
    EXPECT_EQ(must(document.savedViews()).size(), 1U);
}

TEST_F(MigrationTest, CancelledItStaysAsItIs)
{
    int told = 0;
    const auto document = Document::open(path, OpenMode::ReadWrite, [&](double share) {
        EXPECT_GE(share, 0);
        EXPECT_LE(share, 1);
        return ++told < 3;
    });
    ASSERT_FALSE(document);
    EXPECT_EQ(document.error().code, Errc::Cancelled);
    EXPECT_EQ(told, 3);
    EXPECT_EQ(folder.names(), std::vector<std::string>{"old.plenary"});
    EXPECT_EQ(bytesOf(path), bytes);
}

TEST_F(MigrationTest, CodersStayApart)
{
    {
        const auto old = must(sqlite::Connection::open(path, sqlite::Access::Private));
        old.trustSchema();
        must(old.execute("CREATE TEMP TABLE copy AS SELECT * FROM position LIMIT 1"));
        int n = 0;
        for (const char* coder : {"me too", "Me Too", "日本", "中国"}) {
            const auto number = std::to_string(900 + n++);
            must(old.execute(("UPDATE copy SET id=" + number + ", uid='copy-" + number + "', coder='" + coder +
                              "'; INSERT INTO position SELECT * FROM copy")
                                 .c_str()));
        }
    }
    const auto document = must(Document::open(path, OpenMode::ReadWrite));
    std::set<CoderId> coders;
    for (const auto& position : must(document.readAll<Position>()))
        if (position.uid.starts_with("copy-")) {
            EXPECT_TRUE(position.coder) << position.uid;
            coders.insert(position.coder);
        }
    EXPECT_EQ(coders.size(), 4U);
}

TEST_F(MigrationTest, TwoCopiesComeToTheSameContentsAndTheSameHistory)
{
    writeBytes(folder / "copy.plenary", bytes);
    const auto one = must(Document::open(path, OpenMode::ReadWrite));
    const auto other = must(Document::open(folder / "copy.plenary", OpenMode::ReadWrite));
    EXPECT_EQ(must(one.info()).digest, must(other.info()).digest);
    const auto edits = must(one.history());
    for (std::size_t i = 0; i < edits.size(); ++i)
        EXPECT_EQ(edits[i].uid, must(other.history())[i].uid);
}

/// The document of format 1, as the program of format 2 brought it over.
class MigrationFromTwoTest : public OlderDocumentTest
{
protected:
    MigrationFromTwoTest() : OlderDocumentTest("format-2.plenary") {}
};

TEST_F(MigrationFromTwoTest, AReaderSeesItAsItWouldBeAndLeavesItAlone)
{
    const auto document = must(Document::open(path, OpenMode::ReadOnly));
    EXPECT_EQ(must(document.info()).formatVersion, 2) << "of the file";
    EXPECT_EQ(must(document.readAll<Pledge>()).size(), 2U);
    EXPECT_FALSE(must(document.search({"reply"})).empty());
    EXPECT_EQ(folder.names(), std::vector<std::string>{"old.plenary"});
    EXPECT_EQ(bytesOf(path), bytes);
}

TEST_F(MigrationFromTwoTest, AWriterKeepsContentsHistoryAndTheOldFile)
{
    {
        const auto first = must(Document::open(path, OpenMode::ReadWrite));
        ASSERT_EQ(first.remarks().size(), 1U);
    }
    EXPECT_EQ(folder.names(), (std::vector<std::string>{"old.plenary", "old.plenary.format-2"}));
    EXPECT_EQ(bytesOf(folder / "old.plenary.format-2"), bytes);
    auto document = must(Document::open(path, OpenMode::ReadWrite));
    for (const auto& finding : must(document.check()))
        EXPECT_NE(finding.severity, Finding::Severity::Fault) << finding.text;
    EXPECT_EQ(must(document.info()).formatVersion, 3);
    EXPECT_TRUE(searchIndexIsSound(path));

    const fs::path first = folder / "first.plenary";
    writeBytes(first, bytesOf(fs::path(PLENARY_RESOURCES) / "../tests/data/format-1.plenary"));
    const auto ofFormat1 = must(Document::open(first, OpenMode::ReadWrite));
    EXPECT_EQ(must(document.info()).digest, must(ofFormat1.info()).digest) << "whichever way it came";
    EXPECT_EQ(must(document.undo()).label, "Delete event “Opening of the summit”");
    EXPECT_EQ(must(document.load())->events.size(), 3U);
    must(document.redo());

    auto sum = must(document.readAll<Pledge>()).front();
    sum.expresses = {{must(document.readAll<Topic>()).front().id, 1}};
    must(document.edit("expresses", [&](Writer& writer) -> Result<> {
        TRY(writer.put(sum));
        return {};
    }));
    EXPECT_EQ(must(document.read(sum.id)).expresses, sum.expresses);
    must(document.undo());
    EXPECT_TRUE(must(document.read(sum.id)).expresses.empty());
}

TEST_F(MigrationFromTwoTest, WhatAStrangerAddedIsRefused)
{
    {
        const auto old = must(sqlite::Connection::open(path, sqlite::Access::Private));
        old.trustSchema();
        must(old.execute("CREATE TRIGGER stranger AFTER INSERT ON event BEGIN DELETE FROM event; END"));
    }
    EXPECT_TRUE(isOneSentence(sentence(Document::open(path, OpenMode::ReadWrite))));
    EXPECT_EQ(folder.names(), std::vector<std::string>{"old.plenary"});
}

TEST_F(MigrationFromTwoTest, CancelledItStaysAsItIs)
{
    const auto document = Document::open(path, OpenMode::ReadWrite, [](double) { return false; });
    ASSERT_FALSE(document);
    EXPECT_EQ(document.error().code, Errc::Cancelled);
    EXPECT_EQ(folder.names(), std::vector<std::string>{"old.plenary"});
    EXPECT_EQ(bytesOf(path), bytes);
}

TEST_F(MigrationTest, ManyWritersBringItOverOnceAndLoseNothing)
{
    constexpr int writers = 6;
    std::vector<std::thread> threads;
    std::atomic<int> done = 0;
    for (int i = 0; i < writers; ++i)
        threads.emplace_back([&, i] {
            auto document = Document::open(path, OpenMode::ReadWrite);
            for (int tries = 0; !document && tries < 50; ++tries) // another one has it at that moment
                document = Document::open(path, OpenMode::ReadWrite);
            if (document && document->edit("tag", [&](Writer& writer) -> Result<> {
                    (void)TRY(writer.tagNamed("tag " + std::to_string(i)));
                    return {};
                }))
                ++done;
        });
    for (auto& thread : threads)
        thread.join();
    const auto document = must(Document::open(path, OpenMode::ReadWrite));
    std::size_t kept = 0;
    for (const Tag& tag : must(document.readAll<Tag>()))
        kept += tag.name.in("en").starts_with("tag ");
    EXPECT_EQ(kept, static_cast<std::size_t>(done.load())) << "what was told as done is there";
    EXPECT_GT(done.load(), 0);
    EXPECT_EQ(bytesOf(folder / "old.plenary.format-1"), bytes) << "as it was before";
    for (const auto& name : folder.names())
        EXPECT_TRUE(name == "old.plenary" || name == "old.plenary.format-1" || name.ends_with("-wal") ||
                    name.ends_with("-shm"))
            << name;
}

} // namespace

} // namespace plenary
