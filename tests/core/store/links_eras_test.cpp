// SPDX-License-Identifier: GPL-3.0-or-later
// Eras, tags and links between events: stored, read back, edited, undone; in documents of the first format.
#include "core/store/document.h"
#include "tests/support/everything.h"

#include <gtest/gtest.h>

#include <set>

namespace plenary
{

namespace
{

using namespace test;

class LinksErasTest : public testing::Test
{
protected:
    TemporaryFolder folder;
    std::filesystem::path path = folder / "a.plenary";
};

/// Puts the event with tags of these names.
Result<EventId> putTagged(Writer& writer, Event event, const std::vector<std::string>& tags)
{
    event.tags.clear();
    for (const auto& tag : tags)
        event.tags.push_back(TRY(writer.tagNamed(tag)));
    return writer.put(event);
}

std::vector<std::string> tagsOf(const Dataset& data, Row event)
{
    std::vector<std::string> names;
    for (const Row tag : data.tagsOf(event))
        names.push_back(data.tags[tag].name.in("en"));
    return names;
}

Event second(const Everything& all)
{
    Event event = all.event;
    event.id = {};
    event.uid = "second";
    return event;
}

TEST_F(LinksErasTest, goThroughTheDocument)
{
    Document document = must(Document::create(path, {}));
    const Everything all = stored(document);
    EventId id;
    std::vector<Era> eras = {{{}, "week", bothLanguages("Week", "Semaine"), "2025-02-06/2025-02-11"},
                             {{}, "before", Text("en", "Before"), "../2025-02-05"}};
    must(document.edit("more", [&](Writer& writer) -> Result<> {
        id = TRY(putTagged(writer, second(all), {"énergie", "jobs"}));
        TRY(writer.link(id, all.event.id, LinkKind::Amends));
        TRY(writer.link(id, all.event.id, LinkKind::PartOf));
        TRY(writer.link(id, all.event.id, LinkKind::RespondsTo));
        TRY(writer.link(id, all.event.id, LinkKind::RespondsTo)); // again: no matter
        for (Era& era : eras)
            era.id = TRY(writer.put(era));
        return {};
    }));
    const auto data = must(document.load());
    EXPECT_EQ(data->eras, eras);
    const Row row = data->rowOf(id);
    EXPECT_EQ(tagsOf(*data, row), (std::vector<std::string>{"énergie", "jobs"}));
    ASSERT_EQ(data->eventPartOf.of(row).size(), 1U);
    EXPECT_EQ(data->eventPartOf.of(row)[0], data->rowOf(all.event.id));
    EXPECT_TRUE(data->tagsOf(data->rowOf(all.event.id)).empty());
    ASSERT_EQ(data->amendedBy(row).size(), 1U);
    EXPECT_EQ(data->amendedBy(row)[0], data->rowOf(all.event.id));
    EXPECT_EQ(data->events.respondsTo.of(row).size(), 1U);
    const Event read = must(document.read(id));
    EXPECT_EQ(read.amends, std::vector{all.event.id});
    EXPECT_EQ(read.respondsTo, std::vector{all.event.id});
    EXPECT_EQ(read.partOf, std::vector{all.event.id});
    EXPECT_EQ(read.tags.size(), 2U);
    EXPECT_FALSE(must(document.search({"énergie"})).empty()) << "the search finds tags";
    (void)must(document.undo());
    EXPECT_TRUE(must(document.load())->eras.empty());
    EXPECT_TRUE(must(document.load())->tags.empty());
    (void)must(document.redo());
    EXPECT_EQ(must(document.load())->eras, eras);
}

TEST_F(LinksErasTest, areTakenAway)
{
    Document document = must(Document::create(path, {}));
    const Everything all = stored(document);
    EventId id;
    must(document.edit("more", [&](Writer& writer) -> Result<> {
        id = TRY(putTagged(writer, second(all), {"énergie", "jobs"}));
        return writer.link(id, all.event.id, LinkKind::RespondsTo);
    }));
    Event event = must(document.read(id));
    must(document.edit("less", [&](Writer& writer) -> Result<> {
        (void)TRY(putTagged(writer, event, {"jobs"}));
        return writer.link(id, all.event.id, LinkKind::RespondsTo, false);
    }));
    const auto data = must(document.load());
    EXPECT_EQ(tagsOf(*data, data->rowOf(id)), std::vector<std::string>{"jobs"});
    EXPECT_TRUE(data->events.respondsTo.of(data->rowOf(id)).empty());
    must(document.edit("gone", [&](Writer& writer) { return writer.remove({EntityKind::Event, id.value}); }));
    EXPECT_TRUE(must(document.load())->eventTags.values.empty());
    EXPECT_EQ(must(document.load())->tags.size(), 2U) << "a tag stays, to be used again";
}

/// An edit that takes a record away and puts another one like it in its place can be taken back.
TEST_F(LinksErasTest, areDatedAnewAndTheEditIsUndone)
{
    Document document = must(Document::create(path, {}));
    std::vector<Era> eras = {{{}, "first", Text("en", "First"), "2025-02"}, {{}, "second", Text("en", "Second"), "2025-03"}};
    must(document.edit("make", [&](Writer& writer) -> Result<> {
        for (Era& era : eras)
            era.id = TRY(writer.put(era));
        return {};
    }));
    must(document.edit("date anew", [&](Writer& writer) -> Result<> {
        TRY(writer.remove({EntityKind::Era, eras[0].id.value}));
        (void)TRY(writer.put(Era{{}, "first", Text("en", "First"), "2025-01"}));
        TRY(writer.remove({EntityKind::Era, eras[1].id.value}));
        (void)TRY(writer.put(Era{{}, "second", Text("en", "Second"), "2025-04"}));
        return {};
    }));
    must(document.undo());
    EXPECT_EQ(must(document.load())->eras, eras);
    must(document.redo());
    EXPECT_EQ(must(document.load())->eras.size(), 2U);
    for (const auto& finding : must(document.check()))
        EXPECT_NE(finding.severity, Finding::Severity::Fault) << finding.text;
}

TEST_F(LinksErasTest, theSmallestAndTheLargestKeyAreReadOnce)
{
    {
        Document document = must(Document::create(path, {}));
        (void)stored(document);
    }
    const auto before = countIn(path, "coder");
    {
        const auto outside = must(sqlite::Connection::open(path, sqlite::Access::Private));
        outside.trustSchema();
        must(outside.execute("INSERT INTO coder(id, uid, name) VALUES(-5, 'near', 'Near'), "
                             "(9223372036854775807, 'far', 'Far'), (9223372036854775000, 'nearly', 'Nearly')"));
    }
    const auto document = must(Document::open(path, OpenMode::ReadOnly));
    std::multiset<std::string> uids;
    must(document.forEach<Coder>([&](const Coder& coder) -> Result<> {
        uids.insert(coder.uid);
        return {};
    }));
    EXPECT_EQ(uids.size(), static_cast<std::size_t>(before) + 3);
    for (const char* uid : {"near", "nearly", "far"})
        EXPECT_EQ(uids.count(uid), 1U) << uid;
    must(document.check());
}

TEST_F(LinksErasTest, refuseWhatMakesNoSense)
{
    Document document = must(Document::create(path, {}));
    const Everything all = stored(document);
    const auto itself = document.edit(
        "x", [&](Writer& writer) { return writer.link(all.event.id, all.event.id, LinkKind::Amends); });
    ASSERT_FALSE(itself);
    EXPECT_NE(itself.error().message().find("itself"), std::string::npos);
    const Era wrong{{}, "x", Text("en", "X"), "2025-02-12/2025-02-11"};
    const auto backwards = document.edit("x", [&](Writer& writer) -> Result<> {
        (void)TRY(writer.put(wrong));
        return {};
    });
    ASSERT_FALSE(backwards);
    EXPECT_NE(backwards.error().message().find("ends before it starts"), std::string::npos);
    EXPECT_TRUE(must(document.load())->eras.empty()) << "nothing was changed";
}

} // namespace

} // namespace plenary
