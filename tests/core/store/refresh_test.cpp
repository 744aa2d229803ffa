// SPDX-License-Identifier: GPL-3.0-or-later
// After an edit only what it touched is read again: the result is what loading everything yields.
#include "tests/support/database.h"
#include "tests/support/dataset_text.h"

#include <gtest/gtest.h>

#include <random>

namespace plenary
{

namespace
{

using namespace test;

/// Puts a record without asking for its key.
template <class Record>
Result<> put(Writer& writer, const Record& record)
{
    (void)TRY(writer.put(record));
    return {};
}

class RefreshTest : public testing::Test
{
protected:
    void SetUp() override
    {
        writeBytes(path, parisBytes());
        document.emplace(must(Document::open(path, OpenMode::ReadWrite)));
        data = must(document->load());
    }

    void edit(const std::function<Result<>(Writer&)>& change)
    {
        const auto size = must(document->history()).size();
        must(document->edit("Edit", change));
        const auto history = must(document->history());
        if (history.size() > size || !history.empty())
            pending.add(must(document->touchedBy(history.back())));
    }

    /// The data brought up to date from what was touched, and compared with all of it loaded anew.
    void refresh(const std::string& after)
    {
        data = must(document->refreshed(*data, pending));
        pending = {};
        EXPECT_EQ(difference(textOf(*data), textOf(*must(document->load()))), "") << after;
    }

    EventId event(std::string_view uid) const { return EventId{keyIn(path, "event", std::string(uid))}; }
    Event read(std::string_view uid) const { return must(document->read(event(uid))); }

    TemporaryFolder folder;
    fs::path path = folder / "p.plenary";
    std::optional<Document> document;
    DatasetPtr data;
    Touched pending;
};

TEST_F(RefreshTest, AnEditTellsWhatItTouched)
{
    Event speech = read("vance-speech");
    speech.title = bothLanguages("New", "Nouveau");
    edit([&](Writer& writer) { return put(writer, speech); });
    EXPECT_EQ(pending.events, std::vector{speech.id});
    EXPECT_TRUE(pending.positions.empty());
    EXPECT_FALSE(pending.everything);
    pending = {};
    edit([&](Writer& writer) { return writer.remove({EntityKind::Event, speech.id.value}); });
    EXPECT_TRUE(std::ranges::count(pending.events, speech.id));
    EXPECT_FALSE(pending.positions.empty()) << "the positions taken there go with it";
    refresh("deleting");
}

TEST_F(RefreshTest, ColumnsThatAnEditDidNotTouchAreThoseOfBefore)
{
    const auto before = data;
    Position position = must(document->read(data->positions.id[3]));
    position.stance = position.stance == 2 ? 1 : position.stance + 1;
    edit([&](Writer& writer) { return put(writer, position); });
    refresh("another stance");
    const auto &now = data->positions, &old = before->positions;
    EXPECT_EQ(now.stance[3], position.stance);
    EXPECT_NE(old.stance[3], position.stance) << "what others look at stays";
    EXPECT_FALSE(now.stance.shares(old.stance));
    EXPECT_TRUE(now.actor.shares(old.actor) && now.madeMin.shares(old.madeMin) && now.coder.shares(old.coder) &&
                now.possibleFrom.shares(old.possibleFrom) && now.countsFor.values.shares(old.countsFor.values));
    EXPECT_TRUE(data->positionSources.values.shares(before->positionSources.values));
    EXPECT_TRUE(data->events.startMin.shares(before->events.startMin));
    EXPECT_TRUE(data->events.topics.values.shares(before->events.topics.values));
    position.madeAt = "2025-02-03";
    edit([&](Writer& writer) { return put(writer, position); });
    refresh("another day: rows move");
}

TEST_F(RefreshTest, EveryKindOfEditOfAnEvent)
{
    Event made = read("vance-speech");
    made.id = {};
    made.uid = "made";
    made.when = "1969-12-31T23:00Z/2031";
    edit([&](Writer& writer) -> Result<> {
        made.tags = {TRY(writer.tagNamed("zebra")), TRY(writer.tagNamed("plenary")), TRY(writer.tagNamed("aardvark"))};
        made.id = TRY(writer.put(made));
        return {};
    });
    refresh("adding an event before all others");
    made.when = "{2027-01?,2029}";
    made.tags.erase(made.tags.begin(), made.tags.begin() + 2);
    std::ranges::reverse(made.participants);
    made.topics.clear();
    edit([&](Writer& writer) { return put(writer, made); });
    refresh("moving it behind all others");
    edit([&](Writer& writer) { return writer.link(made.id, event("vance-speech"), LinkKind::RespondsTo); });
    edit([&](Writer& writer) { return writer.link(event("vance-speech"), made.id, LinkKind::Amends); });
    refresh("linking, two edits at once");
    edit([&](Writer& writer) {
        return writer.addEvidence({EntityKind::Event, made.id.value}, {data->sources.back().id, "a quote", "en", {}});
    });
    refresh("a passage");
    edit([&](Writer& writer) { return writer.remove({EntityKind::Event, made.id.value}); });
    refresh("deleting it");
    for (int i = 0; i < 6; ++i) {
        const auto undone = must(document->history());
        (void)must(document->undo());
        const auto last = std::ranges::find_if(undone.rbegin(), undone.rend(), [](const auto& e) { return !e.undone; });
        pending.add(must(document->touchedBy(*last)));
        refresh("undoing " + std::to_string(i));
    }
    for (int i = 0; i < 6; ++i) {
        const auto before = must(document->history());
        (void)must(document->redo());
        pending.add(must(document->touchedBy(*std::ranges::find_if(before, &HistoryEntry::undone))));
        if (i % 2)
            refresh("redoing " + std::to_string(i));
    }
}

TEST_F(RefreshTest, PositionsActorsAndErasToo)
{
    Position position = must(document->read(data->positions.id.front()));
    position.stance = position.stance == 2 ? -2 : 2;
    position.madeAt = "[2025-02-11T23:00+01:00,2025-02-13~]";
    edit([&](Writer& writer) -> Result<> {
        position.coder = TRY(writer.coderNamed("somebody new"));
        return put(writer, position);
    });
    refresh("a position");
    position.id = {};
    position.uid = "pos-new";
    position.event = event("vance-speech");
    position.madeAt = "1999";
    edit([&](Writer& writer) { return put(writer, position); });
    refresh("a new position");
    Actor actor = data->actors.front();
    actor.name = bothLanguages("Renamed", "Rebaptisé");
    Actor added{{}, "newcomer", ActorKind::State, Text("en", "Newcomer"), Text("en", "New"), {}, ""};
    edit([&](Writer& writer) -> Result<> {
        (void)TRY(writer.put(actor));
        added.id = TRY(writer.put(added));
        return writer.add(Affiliation{data->actors.back().id, added.id, {}, "2025", "", true});
    });
    refresh("an actor renamed and one added");
    edit([&](Writer& writer) { return put(writer, Era{{}, "era-x", Text("en", "Before"), "2025-01/2025-02"}); });
    refresh("an era");
    edit([&](Writer& writer) { return writer.remove({EntityKind::Actor, data->actors[3].id.value}); });
    refresh("an actor taken away: its row, and all rows behind it");
    edit([&](Writer& writer) { return writer.remove({EntityKind::Topic, data->topics[1].id.value}); });
    refresh("a topic taken away");
}

TEST_F(RefreshTest, AnyEditsInAnyOrder)
{
    std::mt19937 random(7);
    const auto any = [&](std::size_t count) { return std::uniform_int_distribution<std::size_t>(0, count - 1)(random); };
    const char* times[] = {"2025-02-10", "2025-02-11T10:50+01:00", "[2025-02-01..2025-02-20]", "../2025", "2025-02/..",
                           "2025-02-11T08:00/2025-02-11T09:30", "-0043", "2025-01~/2025-03?"};
    for (int step = 0; step < 120; ++step) {
        const EventId some = data->events.id[any(data->events.size())];
        const EventId other = data->events.id[any(data->events.size())];
        edit([&](Writer& writer) -> Result<> {
            Event record = TRY(document->read(some));
            switch (any(6)) {
            case 0:
                record.id = {};
                record.uid = "any-" + std::to_string(step);
                [[fallthrough]];
            case 1:
                record.when = times[any(std::size(times))];
                record.tags = {TRY(writer.tagNamed("tag " + std::to_string(any(9))))};
                return put(writer, record);
            case 2:
                record.participants = {{data->actors[any(data->actors.size())].id, Role::Speaker},
                                       {data->actors[0].id, Role::Host}};
                record.participants.resize(record.participants[0].actor == data->actors[0].id ? 1 : 2);
                record.topics = {data->topics[any(data->topics.size())].id};
                return put(writer, record);
            case 3:
                return writer.remove({EntityKind::Event, some.value});
            case 4:
                return some == other ? Result<>{} : writer.link(some, other, LinkKind::RespondsTo, any(3) > 0);
            default:
                return writer.addEvidence({EntityKind::Event, some.value},
                                          {data->sources[any(data->sources.size())].id, "q" + std::to_string(step), "en", {}});
            }
        });
        refresh("step " + std::to_string(step));
        if (testing::Test::HasFailure())
            return;
    }
}

TEST_F(RefreshTest, WhatSomebodyElseWroteIsNoticed)
{
    const auto before = must(document->foreignState());
    edit([&](Writer& writer) { return writer.remove({EntityKind::Event, event("vance-speech").value}); });
    EXPECT_EQ(must(document->foreignState()), before);
    {
        Document other = must(Document::open(path, OpenMode::ReadWrite));
        must(other.edit("Theirs", [&](Writer& writer) {
            return writer.remove({EntityKind::Event, data->events.id.back().value});
        }));
    }
    EXPECT_NE(must(document->foreignState()), before);
    pending.everything = true;
    refresh("everything");
}

} // namespace

} // namespace plenary
