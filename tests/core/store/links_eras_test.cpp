// SPDX-License-Identifier: GPL-3.0-or-later
// Eras, tags and links between events: stored, read back, edited, undone; in documents of the first format.
#include "core/store/document.h"
#include "tests/support/everything.h"

#include <gtest/gtest.h>

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

Event second(const Everything& all)
{
    Event event = all.event;
    event.id = {};
    event.uid = "second";
    event.tags = {"énergie", "jobs"};
    return event;
}

TEST_F(LinksErasTest, goThroughTheDocument)
{
    Document document = must(Document::create(path, {}));
    const Everything all = stored(document);
    EventId id;
    Summit summit = must(document.load())->summit;
    summit.eras = {{"week", bothLanguages("Week", "Semaine"), "2025-02-06/2025-02-11"},
                   {"before", Text("en", "Before"), "../2025-02-05"}};
    must(document.edit("more", [&](Writer& writer) -> Result<> {
        id = TRY(writer.put(second(all)));
        TRY(writer.link(id, all.event.id, LinkKind::Amends));
        TRY(writer.link(id, all.event.id, LinkKind::RespondsTo));
        TRY(writer.link(id, all.event.id, LinkKind::RespondsTo)); // again: no matter
        return writer.put(summit);
    }));
    const auto data = must(document.load());
    EXPECT_EQ(data->summit.eras, summit.eras);
    EXPECT_EQ(data->tags, (std::vector<std::string>{"jobs", "énergie"}));
    const Row row = data->rowOf(id);
    EXPECT_EQ(data->tagsOf(row).size(), 2U);
    EXPECT_TRUE(data->tagsOf(data->rowOf(all.event.id)).empty());
    ASSERT_EQ(data->amendedBy(row).size(), 1U);
    EXPECT_EQ(data->amendedBy(row)[0], data->rowOf(all.event.id));
    EXPECT_EQ(data->events.respondsTo.of(row).size(), 1U);
    const Event read = must(document.readEvent(id));
    EXPECT_EQ(read.amends, std::vector{all.event.id});
    EXPECT_EQ(read.respondsTo, std::vector{all.event.id});
    EXPECT_EQ(read.tags, (std::vector<std::string>{"jobs", "énergie"}));
    EXPECT_FALSE(must(document.search({"énergie"})).empty()) << "the search finds tags";
    EXPECT_EQ(must(document.info()).formatVersion, 1) << "older programs still open it";
    (void)must(document.undo());
    EXPECT_TRUE(must(document.load())->summit.eras.empty());
    EXPECT_TRUE(must(document.load())->tags.empty());
    (void)must(document.redo());
    EXPECT_EQ(must(document.load())->summit.eras, summit.eras);
}

TEST_F(LinksErasTest, areTakenAway)
{
    Document document = must(Document::create(path, {}));
    const Everything all = stored(document);
    EventId id;
    must(document.edit("more", [&](Writer& writer) -> Result<> {
        id = TRY(writer.put(second(all)));
        return writer.link(id, all.event.id, LinkKind::RespondsTo);
    }));
    Event event = must(document.readEvent(id));
    event.tags = {"jobs"};
    must(document.edit("less", [&](Writer& writer) -> Result<> {
        (void)TRY(writer.put(event));
        return writer.link(id, all.event.id, LinkKind::RespondsTo, false);
    }));
    const auto data = must(document.load());
    EXPECT_EQ(data->tags, std::vector<std::string>{"jobs"});
    EXPECT_TRUE(data->events.respondsTo.of(data->rowOf(id)).empty());
    must(document.edit("gone", [&](Writer& writer) { return writer.remove({EntityKind::Event, id.value}); }));
    EXPECT_TRUE(must(document.load())->tags.empty());
}

TEST_F(LinksErasTest, refuseWhatMakesNoSense)
{
    Document document = must(Document::create(path, {}));
    const Everything all = stored(document);
    const auto itself = document.edit(
        "x", [&](Writer& writer) { return writer.link(all.event.id, all.event.id, LinkKind::Amends); });
    ASSERT_FALSE(itself);
    EXPECT_NE(itself.error().message().find("itself"), std::string::npos);
    Summit summit = must(document.load())->summit;
    summit.eras = {{"x", Text("en", "X"), "2025-02-12/2025-02-11"}};
    const auto backwards = document.edit("x", [&](Writer& writer) { return writer.put(summit); });
    ASSERT_FALSE(backwards);
    EXPECT_NE(backwards.error().message().find("ends before it starts"), std::string::npos);
    EXPECT_TRUE(must(document.load())->summit.eras.empty()) << "nothing was changed";
}

} // namespace

} // namespace plenary
