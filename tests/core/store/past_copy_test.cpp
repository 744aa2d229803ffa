// SPDX-License-Identifier: GPL-3.0-or-later
// The document as it was after an edit, copied page by page.
#include "core/store/history.h"

#include "tests/support/database.h"

#include <gtest/gtest.h>

namespace plenary
{

namespace
{

using namespace test;

class PastCopyTest : public testing::Test
{
protected:
    void SetUp() override
    {
        writeBytes(folder / "today.plenary", parisBytes());
        document.emplace(must(Document::open(folder / "today.plenary", OpenMode::ReadWrite)));
        for (const char* uid : {"vance-speech", "macron-day1-speech"})
            if (const auto key = keyIn(folder / "today.plenary", "event", uid))
                must(document->edit("Delete", [&](Writer& writer) { return writer.remove({EntityKind::Event, key}); }));
        events = countIn(folder / "today.plenary", "event");
    }

    TemporaryFolder folder;
    std::optional<Document> document;
    std::int64_t events = 0;
};

TEST_F(PastCopyTest, HoldsWhatWasThereThenAndIsOneFile)
{
    const auto edits = must(document->history());
    ASSERT_FALSE(edits.empty());
    std::vector<double> shares;
    {
        const auto past = must(document->copyAt(0, folder / "past.plenary", [&](double share) {
            shares.push_back(share);
            return true;
        }));
        EXPECT_EQ(must(past.load())->events.size(), static_cast<std::size_t>(events) + edits.size());
    }
    EXPECT_FALSE(shares.empty());
    EXPECT_TRUE(std::ranges::is_sorted(shares));
    EXPECT_EQ(countIn(folder / "today.plenary", "event"), events) << "today's stays as it is";
    EXPECT_EQ(countIn(folder / "past.plenary", "event"), events + static_cast<std::int64_t>(edits.size()));
    EXPECT_FALSE(fs::exists(folder / "past.plenary-wal"));
}

TEST_F(PastCopyTest, CanBeStopped)
{
    const auto stopped = document->copyAt(0, folder / "past.plenary", [](double) { return false; });
    ASSERT_FALSE(stopped);
    EXPECT_EQ(stopped.error().code, Errc::Cancelled);
}

TEST_F(PastCopyTest, NeverReplacesAFile)
{
    writeBytes(folder / "mine.txt", "mine");
    EXPECT_EQ(sentence(document->copyAt(0, folder / "mine.txt")),
              (folder / "mine.txt").string() + " exists already: choose another name or delete it first.");
    EXPECT_EQ(bytesOf(folder / "mine.txt"), "mine");
}

} // namespace

} // namespace plenary
