// SPDX-License-Identifier: GPL-3.0-or-later
// Terms of a filter on what format 2 adds: what took place within what, kinds of sources and texts, attributes, files.
#include "core/model/record_filter.h"
#include "core/store/filter_hits.h"
#include "tests/support/everything.h"

#include <gtest/gtest.h>

using namespace plenary;
using namespace plenary::test;

namespace
{

class FilterOfFormatTwoTest : public testing::Test
{
protected:
    void SetUp() override
    {
        all.source.kind = SourceKind::Speech;
        speech = all.event;
        speech.id = {};
        speech.uid = "speech-within";
        speech.partOf = {all.event.id};
        must(document.edit("more", [&](Writer& writer) -> Result<> {
            (void)TRY(writer.put(all.source));
            speech.id = TRY(writer.put(speech));
            Event aside = all.event;
            aside.id = {};
            aside.uid = "aside";
            aside.partOf = {};
            other = TRY(writer.put(aside));
            Pledge part = all.pledge;
            part.id = {};
            part.uid = "a-part";
            part.event = other;
            part.partOf = all.pledge.id;
            (void)TRY(writer.put(part));
            (void)TRY(writer.put(Attribute{{}, {}, {EntityKind::Position, all.position.id.value}, "Party", AttributeType::Text, "Greens"}));
            (void)TRY(writer.put(Attribute{{}, {}, {EntityKind::Signature, all.signature.id.value}, "party", AttributeType::Text, "Reds"}));
            const Blob kept = TRY(writer.keep(std::as_bytes(std::span(std::string_view("picture")))));
            (void)TRY(writer.put(Attachment{{}, {}, {EntityKind::Event, other.value}, kept, "image/png", {}, {}, {}}));
            return {};
        }));
        data = must(document.load());
    }

    Result<Selection> run(const std::string& text) const
    {
        const Filter filter = TRY(parseFilter(text, *data));
        EXPECT_EQ(must(parseFilter(filter.text(), *data)), filter) << text;
        return runFilter(document, *data, filter, Zone::utc());
    }
    /// Uids of events that pass, in the order of their keys.
    std::vector<std::string> events(const std::string& text) const
    {
        const auto passes = must(run(text));
        std::vector<std::string> uids;
        for (Row row = 0; row < data->events.size(); ++row)
            if (passes.events[row] != 0)
                uids.push_back(must(document.uidOf({EntityKind::Event, data->events.id[row].value})));
        std::ranges::sort(uids);
        return uids;
    }
    std::vector<std::string> pledges(const std::string& text) const
    {
        const auto passes = must(run(text));
        std::vector<std::string> uids;
        for (Row row = 0; row < data->pledges.size(); ++row)
            if (passes.showsPledge(row))
                uids.push_back(data->pledges[row].uid);
        return uids;
    }

    using Uids = std::vector<std::string>;
    TemporaryFolder folder;
    Document document = must(Document::create(folder / "t.plenary", {}));
    Everything all = stored(document);
    Event speech;
    EventId other;
    DatasetPtr data;
};

TEST_F(FilterOfFormatTwoTest, WithinNamesAnEventAndAllThatTookPlaceInIt)
{
    EXPECT_EQ(events("within:closing"), (Uids{"closing", "speech-within"}));
    EXPECT_EQ(events("within:\"clôture\""), (Uids{"closing", "speech-within"})) << "by title";
    EXPECT_EQ(events("-within:closing"), Uids{"aside"});
    EXPECT_EQ(must(run("within:closing")).positionCount, 1U) << "made at the event";
    const auto wrong = run("within:closng");
    EXPECT_NE(sentence(wrong).find("did you mean “closing”"), std::string::npos) << sentence(wrong);
}

TEST_F(FilterOfFormatTwoTest, WithinNamesASumAndItsParts)
{
    EXPECT_EQ(pledges("within:pledge-1"), (Uids{"pledge-1", "a-part"}));
    EXPECT_EQ(events("within:pledge-1"), (Uids{"aside", "closing"})) << "where they were announced";
    EXPECT_EQ(pledges("within:closing"), Uids{"pledge-1"}) << "announced there";
    EXPECT_EQ(pledges("-within:closing"), Uids{"a-part"});
}

TEST_F(FilterOfFormatTwoTest, KindsOfSourcesAndTexts)
{
    EXPECT_EQ(events("source-kind:speech"), Uids{"closing"}) << "that of the statement made there";
    EXPECT_EQ(events("source-kind:article"), Uids{});
    EXPECT_EQ(must(run("source-kind:speech")).positionCount, 1U);
    EXPECT_EQ(must(run("text-kind:treaty")).signatures, std::vector<std::uint8_t>{1});
    EXPECT_EQ(must(run("text-kind:declaration")).signatures, std::vector<std::uint8_t>{0});
    EXPECT_EQ(events("text-kind:declaration").size(), 3U) << "says nothing of events";
}

TEST_F(FilterOfFormatTwoTest, AttributesByNameAndValue)
{
    EXPECT_EQ(must(run("attribute:party")).positionCount, 1U);
    EXPECT_EQ(events("attribute:party"), Uids{"closing"});
    EXPECT_EQ(must(run("attribute:party=reds")).positionCount, 0U);
    EXPECT_EQ(must(run("attribute:party=reds")).signatures, std::vector<std::uint8_t>{1});
    EXPECT_EQ(must(run("attribute:party=greens,party=reds")).positionCount, 1U);
    EXPECT_EQ(must(run("-attribute:party=greens")).positionCount, 0U);
    EXPECT_TRUE(std::ranges::all_of(must(run("attribute:party")).actors, [](auto shown) { return shown != 0; }))
        << "who is meant is asked by other terms";
    const auto wrong = run("attribute:colour");
    EXPECT_NE(sentence(wrong).find("“colour”"), std::string::npos) << sentence(wrong);
    EXPECT_NE(sentence(wrong).find("Party"), std::string::npos) << sentence(wrong);
    EXPECT_TRUE(isOneSentence(sentence(run("attribute:=x"))));
}

TEST_F(FilterOfFormatTwoTest, Files)
{
    EXPECT_EQ(events("has:attachment"), Uids{"aside"});
    EXPECT_EQ(events("-has:attachment"), (Uids{"closing", "speech-within"}));
    EXPECT_EQ(events("has:attachment,positions"), (Uids{"aside", "closing"}));
    EXPECT_TRUE(concerns(must(parseFilter("has:attachment", *data)).terms.front(), EntityKind::Actor));
    EXPECT_FALSE(concerns(must(parseFilter("has:evidence", *data)).terms.front(), EntityKind::Actor));
}

} // namespace
