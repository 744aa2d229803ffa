// SPDX-License-Identifier: GPL-3.0-or-later
// Copies that are kept of a document before something that touches everything.
#include "core/store/backups.h"
#include "tests/support/core.h"

#include <gtest/gtest.h>

using namespace plenary;
using namespace plenary::test;

namespace
{

TEST(BackupsTest, ACopyIsTheDocumentAsItWas)
{
    TemporaryFolder folder;
    auto document = emptyDocument(folder / "a summit.plenary");
    const Backups backups(folder / "kept");
    EXPECT_TRUE(backups.of(document.path()).empty());
    const auto kept = must(backups.keep(document, BackupReason::Merge));
    must(
        document.edit("Add", [](Writer& writer) -> Result<> { return (void)TRY(writer.tagNamed("one")), Result<>(); }));
    const auto found = backups.of(document.path());
    ASSERT_EQ(found.size(), 1U);
    EXPECT_EQ(found[0].path, kept.path);
    EXPECT_EQ(found[0].reason, BackupReason::Merge);
    EXPECT_GT(found[0].bytes, 0U);
    EXPECT_EQ(found[0].at.size(), 20U);
    const auto copy = must(Document::open(found[0].path, OpenMode::ReadOnly));
    EXPECT_TRUE(must(copy.readAll<Tag>()).empty());
    EXPECT_TRUE(backups.of(folder / "another.plenary").empty()) << "of other documents nothing is listed";
}

TEST(BackupsTest, OneThatIsStoppedLeavesNothing)
{
    TemporaryFolder folder;
    auto document = emptyDocument(folder / "a.plenary");
    must(document.edit("Add", [](Writer& writer) -> Result<> {
        for (int i = 0; i < 3000; ++i)
            (void)TRY(writer.tagNamed("tag " + std::to_string(i)));
        return {};
    }));
    const Backups backups(folder / "kept");
    int asked = 0;
    const auto kept = backups.keep(document, BackupReason::Merge, [&](double share) {
        EXPECT_GE(share, 0);
        EXPECT_LE(share, 1);
        return ++asked < 2;
    });
    ASSERT_FALSE(kept);
    EXPECT_EQ(kept.error().code, Errc::Cancelled);
    EXPECT_EQ(asked, 2);
    EXPECT_TRUE(fs::is_empty(folder / "kept")) << "no part of a copy either";
    EXPECT_EQ(must(document.readAll<Tag>()).size(), 3000U);
    (void)must(backups.keep(document, BackupReason::Merge, [](double) { return true; }));
}

TEST(BackupsTest, OnlyTheNewestStay)
{
    TemporaryFolder folder;
    const auto document = emptyDocument(folder / "a.plenary");
    const auto other = emptyDocument(folder / "b.plenary");
    const Backups backups(folder / "kept");
    (void)must(backups.keep(other, BackupReason::Compact));
    // As if they had been kept long ago: the name tells when.
    const auto first = must(backups.keep(document, BackupReason::Compact)).path;
    const auto name = first.filename().string();
    const auto stamp = name.find("T", name.size() - 35) - 8;
    for (int i = 0; i < 12; ++i) {
        auto old = name;
        old.replace(stamp, 15, "20240101T0000" + std::string(i < 10 ? "0" : "") + std::to_string(i));
        fs::copy_file(first, (folder / "kept") / old);
    }
    EXPECT_EQ(backups.of(document.path()).size(), 13U);
    (void)must(backups.keep(document, BackupReason::Merge));
    const auto left = backups.of(document.path());
    EXPECT_EQ(left.size(), 3U) << "two of today, and of those too old what makes three";
    EXPECT_EQ(left[0].reason, BackupReason::Merge);
    EXPECT_EQ(left[2].at, "2024-01-01T00:00:11Z");
    EXPECT_EQ(backups.of(other.path()).size(), 1U);
}

TEST(BackupsTest, WhereNothingCanBeKeptIsSaid)
{
    TemporaryFolder folder;
    const auto document = emptyDocument(folder / "a.plenary");
    writeBytes(folder / "file", "x");
    EXPECT_TRUE(isOneSentence(sentence(Backups((folder / "file") / "kept").keep(document, BackupReason::Merge))));
}

} // namespace
