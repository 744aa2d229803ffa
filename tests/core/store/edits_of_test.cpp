// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/io/apply_changes.h"
#include "tests/support/everything.h"

#include <gtest/gtest.h>

namespace plenary
{

namespace
{

using namespace test;

class EditsOfTest : public testing::Test
{
protected:
    /// Numbers of the edits, counted from the first one that a test makes.
    std::vector<std::int64_t> of(const EditSubject& subject)
    {
        auto edits = must(document.editsOf(subject));
        std::erase_if(edits, [&](std::int64_t edit) { return edit <= before; });
        for (auto& edit : edits)
            edit -= before;
        return edits;
    }
    void edit(const std::function<Result<>(Writer&)>& change) { must(document.edit("edit", change)); }

    TemporaryFolder folder;
    Document document = emptyDocument(folder / "test.plenary");
    Everything all = stored(document);
    std::int64_t before = must(document.history()).empty() ? 0 : must(document.history()).back().number;
};

TEST_F(EditsOfTest, ARecordHasTheEditsOfItsFieldsTextsPartsAndPassages)
{
    edit([&](Writer& writer) -> Result<> { // 1: a text
        all.event.title.set("fr", "Autre");
        (void)TRY(writer.put(all.event));
        return {};
    });
    edit([&](Writer& writer) -> Result<> { // 2: another record
        all.topic.name.set("en", "Other");
        (void)TRY(writer.put(all.topic));
        return {};
    });
    edit([&](Writer& writer) -> Result<> { // 3: a part
        all.event.participants.clear();
        (void)TRY(writer.put(all.event));
        return {};
    });
    edit([&](Writer& writer) { // 4: a passage
        return writer.addEvidence({EntityKind::Event, all.event.id.value}, {all.source.id, "plus", "fr", {}});
    });
    edit([&](Writer& writer) { return writer.remove({EntityKind::Event, all.event.id.value}); }); // 5
    EXPECT_EQ(of({EntityKind::Event, {all.event.id.value}}), (std::vector<std::int64_t>{1, 3, 4, 5}));
    EXPECT_EQ(of({EntityKind::Topic, {all.topic.id.value}}), (std::vector<std::int64_t>{2}));
    EXPECT_TRUE(of({EntityKind::Event, {4711}}).empty());
}

TEST_F(EditsOfTest, ACellHasThoseOfStatementsThatAreGone)
{
    const EditSubject cell{EntityKind::Position, {}, all.position.actor, all.position.topic};
    PositionId other;
    edit([&](Writer& writer) -> Result<> { // 1
        auto position = all.position;
        position.id = {};
        position.uid = "other";
        other = TRY(writer.put(position));
        return {};
    });
    edit([&](Writer& writer) { return writer.remove({EntityKind::Position, other.value}); }); // 2
    edit([&](Writer& writer) -> Result<> {                                                    // 3
        all.position.stance = all.position.stance == 0 ? 1 : 0;
        (void)TRY(writer.put(all.position));
        return {};
    });
    edit([&](Writer& writer) -> Result<> { // 4: nothing of the cell
        all.actor.name.set("en", "Renamed");
        (void)TRY(writer.put(all.actor));
        return {};
    });
    EXPECT_EQ(of(cell), (std::vector<std::int64_t>{1, 2, 3}));
    EXPECT_FALSE(document.editsOf(cell, [](double) { return false; })) << "it can be stopped";
}

TEST_F(EditsOfTest, ARecordIsRestoredAsItWasAndNothingElse)
{
    const Ref event{EntityKind::Event, all.event.id.value};
    edit([&](Writer& writer) -> Result<> {
        all.event.importance = all.event.importance == 1 ? 2 : 1;
        all.topic.name.set("en", "Later");
        (void)TRY(writer.put(all.topic));
        (void)TRY(writer.put(all.event));
        return {};
    });
    const auto wanted = must(io::changesToRestore(document, event, before, "en"));
    ASSERT_EQ(wanted.size(), 1U);
    EXPECT_EQ(wanted[0].fields.size(), 1U) << "only what is another one";
    must(document.edit("restore", [&](Writer& writer) { return io::applyChanges(document, writer, wanted); }));
    EXPECT_NE(must(document.read(all.event.id)).importance, all.event.importance);
    EXPECT_EQ(must(document.read(all.topic.id)).name.in("en"), "Later");
    EXPECT_TRUE(must(io::changesToRestore(document, event, before, "en")).empty());

    edit([&](Writer& writer) { return writer.remove(event); });
    const auto back = must(io::changesToRestore(document, event, before, "en"));
    must(document.edit("restore", [&](Writer& writer) { return io::applyChanges(document, writer, back); }));
    EXPECT_NE(must(document.find(EntityKind::Event, all.event.uid)), 0);
    EXPECT_TRUE(isOneSentence(sentence(io::changesToRestore(document, {EntityKind::Event, 4711}, before, "en"))));
}

} // namespace

} // namespace plenary
