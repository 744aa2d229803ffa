// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/document.h"
#include "tests/support/database.h"

#include <gtest/gtest.h>

using namespace plenary;
using namespace plenary::test;

namespace
{

std::span<const std::byte> bytesOf(const std::string& text)
{
    return std::as_bytes(std::span(text));
}

TEST(CompactTest, WhatNoStateRefersToGoesAndWhatAnUndoNeedsStays)
{
    TemporaryFolder folder;
    auto document = must(Document::create(folder / "c.plenary", {}));
    const std::string page(200'000, 'x'), stray(300'000, 'y');
    Source source{{}, "page", "Publisher", "Title", false, {}, "en", {}, {}, {}};
    Blob unused;
    must(document.edit("captured", [&](Writer& writer) -> Result<> {
        source.text = TRY(writer.keep(bytesOf(page)));
        unused = TRY(writer.keep(bytesOf(stray)));
        source.id = TRY(writer.put(source));
        return {};
    }));
    const Blob captured = source.text;
    must(document.edit("taken out", [&](Writer& writer) -> Result<> {
        source.text = {};
        (void)TRY(writer.put(source));
        return {};
    }));
    const auto done = must(document.compact());
    EXPECT_EQ(done.contentsDropped, 1);
    EXPECT_LT(done.bytesAfter + 250'000, done.bytesBefore);
    EXPECT_FALSE(document.contents(unused));
    must(document.undo());
    EXPECT_EQ(must(document.read(source.id)).text, captured);
    EXPECT_EQ(must(document.contents(captured)).size(), page.size());
    EXPECT_TRUE(must(document.check()).empty());
}

TEST(CompactTest, StoppedItLeavesTheDocumentWhole)
{
    TemporaryFolder folder;
    auto document = must(Document::create(folder / "c.plenary", {}));
    must(document.edit("many", [](Writer& writer) -> Result<> {
        for (int i = 0; i < 2000; ++i)
            (void)TRY(writer.put(Tag{{}, {}, Text("en", "tag " + std::to_string(i))}));
        return {};
    }));
    const auto stopped = document.compact([](double) { return false; });
    ASSERT_FALSE(stopped);
    EXPECT_EQ(stopped.error().code, Errc::Cancelled);
    EXPECT_TRUE(must(document.check()).empty());
    EXPECT_EQ(must(document.readAll<Tag>()).size(), 2000U);
    must(document.compact());
}

} // namespace
