// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/capture.h"

#include "core/io/folder_writer.h"
#include "core/io/json_dataset.h"
#include "tests/support/everything.h"

#include <gtest/gtest.h>

namespace plenary
{

namespace
{

using namespace test;

class CaptureTest : public testing::Test
{
protected:
    std::vector<PassageInText> captured(const std::string& text)
    {
        std::vector<PassageInText> passages;
        must(document.edit("capture", [&](Writer& writer) -> Result<> {
            passages = TRY(capture(document, writer, all.source.id, {text, {}, {}}));
            return {};
        }));
        return passages;
    }
    std::size_t misquotations() const
    {
        return static_cast<std::size_t>(std::ranges::count_if(must(document.check()), [](const Finding& finding) {
            return finding.text.contains("captured of the source");
        }));
    }

    TemporaryFolder folder;
    Document document = emptyDocument(folder / "test.plenary");
    Everything all = stored(document);
};

TEST_F(CaptureTest, PassagesNoteWhereTheyStandAndFollowTheText)
{
    must(document.edit("cite", [&](Writer& writer) {
        return writer.addEvidence({EntityKind::Event, all.event.id.value},
                                  {all.source.id, "une IA \"ouverte\"", "fr", {}});
    }));
    const auto first = captured("Préambule. Une confiance ? Oui : une confiance, et une IA « ouverte ».");
    for (const auto& [passage, found] : first)
        EXPECT_TRUE(found) << passage.fragment;
    const auto kept = must(document.passages(all.source.id));
    const auto ofWords = [&](const std::vector<Passage>& list, const char* words) {
        return *std::ranges::find(list, std::string(words), &Passage::fragment);
    };
    EXPECT_EQ(ofWords(kept, "une confiance").from, 33) << "in characters, not in bytes";
    EXPECT_EQ(ofWords(kept, "une IA \"ouverte\"").to, 69);
    EXPECT_EQ(must(textOf(document, must(document.read(all.source.id)))).substr(0, 11), "Préambule.");
    EXPECT_EQ(misquotations(), 0U);
    auto summit = must(document.readAll<Summit>()).front();
    summit.start = "2025-02-10";
    summit.end = "2025-02-11";
    summit.zone = "Europe/Paris";
    must(document.edit("days", [&](Writer& writer) -> Result<> {
        TRY(writer.put(summit));
        return {};
    }));
    const auto whole = must(document.info()).digest;
    must(io::writeFolder(document, folder / "files"));
    EXPECT_EQ(must(must(io::createFromFolder(folder / "again.plenary", folder / "files")).info()).digest, whole)
        << "where a passage stands is in the files of a data set";

    const auto second = captured("Nothing of it.");
    EXPECT_TRUE(std::ranges::none_of(second, [](const PassageInText& one) { return one.found.has_value(); }));
    for (const Passage& passage : must(document.passages(all.source.id)))
        EXPECT_FALSE(passage.from || passage.to) << "an orphan stands nowhere";
    EXPECT_EQ(ofWords(must(document.passages(all.source.id)), "une confiance").fragment, "une confiance")
        << "its words stay";
    EXPECT_EQ(misquotations(), second.size());
    (void)must(document.undo());
    EXPECT_EQ(ofWords(must(document.passages(all.source.id)), "une confiance").from, 33) << "undone with the text";
    EXPECT_EQ(misquotations(), 0U);
}

TEST_F(CaptureTest, WhatIsNoTextIsRefusedAndChangesNothing)
{
    const auto before = must(document.info()).digest;
    for (const std::string& wrong :
         {std::string(), std::string(" \n\t"), std::string("a\0b", 3), std::string("caf\xE9 noir")}) {
        const auto refused = document.edit("capture", [&](Writer& writer) -> Result<> {
            (void)TRY(capture(document, writer, all.source.id, {wrong, {}, {}}));
            return {};
        });
        EXPECT_TRUE(isOneSentence(sentence(refused))) << wrong;
    }
    EXPECT_EQ(must(document.info()).digest, before);
}

TEST_F(CaptureTest, CitingTwiceIsOnePassageWithItsPlace)
{
    captured("Some say so. Others say no.");
    const Ref event{EntityKind::Event, all.event.id.value}, position{EntityKind::Position, all.position.id.value};
    must(document.edit("cite", [&](Writer& writer) -> Result<> {
        TRY(cite(document, writer, event, {all.source.id, "Others say no.", "en", {}}, {13, 27}));
        return cite(document, writer, position, {all.source.id, "Others say no.", "en", {}}, {13, 27});
    }));
    const auto passages = must(document.passages(all.source.id));
    EXPECT_EQ(std::ranges::count(passages, std::string("Others say no."), &Passage::fragment), 1);
    EXPECT_EQ(std::ranges::find(passages, std::string("Others say no."), &Passage::fragment)->from, 13);
}

} // namespace

} // namespace plenary
