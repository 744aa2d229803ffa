// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/history.h"

#include "tests/support/database.h"

#include <gtest/gtest.h>

#include <random>

namespace plenary
{

namespace
{

using namespace test;

/// A document of the bundled summit, open for editing.
class HistoryTest : public testing::Test
{
protected:
    void SetUp() override
    {
        writeBytes(path, parisBytes());
        reopen();
    }

    void reopen()
    {
        document.reset();
        document.emplace(must(Document::open(path, OpenMode::ReadWrite)));
    }

    std::int64_t key(const char* table, const char* uid) const { return keyIn(path, table, uid); }

    Result<> retitle(const std::string& title)
    {
        return document->edit("Retitle", [&](Writer& writer) -> Result<> {
            Event event = TRY(document->read(EventId{key("event", "vance-speech")}));
            event.title = bothLanguages(title, title + " (fr)");
            (void)TRY(writer.put(event));
            return {};
        });
    }

    Result<> erase(Ref record, const std::string& label = "Delete")
    {
        return document->edit(label, [record](Writer& writer) { return writer.remove(record); });
    }

    std::string title() const
    {
        return must(document->read(EventId{key("event", "vance-speech")})).title.in("en");
    }

    TemporaryFolder folder;
    fs::path path = folder / "p.plenary";
    std::optional<Document> document;
};

TEST_F(HistoryTest, UndoAndRedoRestoreEveryTable)
{
    const std::string before = dumpOf(path);
    must(retitle("One"));
    const std::string after = dumpOf(path);
    EXPECT_NE(after, before);
    EXPECT_EQ(must(document->undo()).label, "Retitle");
    EXPECT_EQ(dumpOf(path), before);
    EXPECT_EQ(must(document->redo()).label, "Retitle");
    EXPECT_EQ(dumpOf(path), after);
    EXPECT_EQ(title(), "One");
}

TEST_F(HistoryTest, OutlivesClosing)
{
    const std::string before = dumpOf(path);
    must(retitle("One"));
    const std::string one = dumpOf(path);
    must(retitle("Two"));
    const std::string two = dumpOf(path);
    reopen();
    EXPECT_EQ(must(document->history()).size(), 2U);
    must(document->undo());
    EXPECT_EQ(dumpOf(path), one);
    reopen();
    must(document->undo());
    EXPECT_EQ(dumpOf(path), before);
    reopen();
    must(document->redo());
    must(document->redo());
    reopen();
    EXPECT_EQ(dumpOf(path), two);
    EXPECT_TRUE(searchIndexIsSound(path));
}

TEST_F(HistoryTest, ListsItsEditsOldestFirst)
{
    must(retitle("One"));
    must(erase({EntityKind::Pledge, key("pledge", "roost-27m")}, "Delete a pledge"));
    must(document->undo());
    const auto entries = must(document->history());
    ASSERT_EQ(entries.size(), 2U);
    EXPECT_EQ(entries[0].label, "Retitle");
    EXPECT_EQ(entries[1].label, "Delete a pledge");
    EXPECT_FALSE(entries[0].undone);
    EXPECT_TRUE(entries[1].undone);
    EXPECT_LT(entries[0].number, entries[1].number);
    EXPECT_TRUE(parseTime(entries[0].at)) << entries[0].at;
    EXPECT_EQ(must(document->load())->change, entries[0].number);
}

TEST_F(HistoryTest, NothingToUndoOrRedoIsNotFound)
{
    for (const auto& nothing : {document->undo(), document->redo()}) {
        ASSERT_FALSE(nothing);
        EXPECT_EQ(nothing.error().code, Errc::NotFound);
        EXPECT_TRUE(isOneSentence(sentence(nothing)));
    }
    must(retitle("One"));
    EXPECT_EQ(document->redo().error().code, Errc::NotFound);
    must(document->undo());
    EXPECT_EQ(document->undo().error().code, Errc::NotFound);
    must(document->redo());
}

TEST_F(HistoryTest, AFailingEditChangesNothing)
{
    const std::string before = dumpOf(path);
    const std::vector<std::pair<const char*, std::function<Result<>(Writer&)>>> edits = {
        {"own failure",
         [&](Writer& writer) -> Result<> {
             TRY(writer.remove({EntityKind::Event, key("event", "vance-speech")}));
             return fail(Errc::Invalid, "Not today.");
         }},
        {"broken rule at the end",
         [&](Writer& writer) -> Result<> {
             TRY(writer.remove({EntityKind::Event, key("event", "vance-speech")}));
             Topic topic;
             topic.uid = "regulation";
             (void)TRY(writer.put(topic));
             return {};
         }},
    };
    for (const auto& [name, change] : edits) {
        EXPECT_FALSE(document->edit(name, change)) << name;
        EXPECT_EQ(dumpOf(path), before) << name;
    }
    EXPECT_TRUE(must(document->history()).empty());
    EXPECT_TRUE(searchIndexIsSound(path));
}

TEST_F(HistoryTest, AFailingEditKeepsWhatCanBeRedone)
{
    must(retitle("One"));
    must(document->undo());
    EXPECT_FALSE(document->edit("x", [](Writer&) -> Result<> { return fail(Errc::Invalid, "No."); }));
    EXPECT_EQ(must(document->redo()).label, "Retitle");
}

TEST_F(HistoryTest, AnEditThatChangesNothingIsNotRecorded)
{
    must(retitle("One"));
    must(document->undo());
    must(document->edit("nothing", [](Writer&) { return Result<>{}; }));
    EXPECT_EQ(must(document->history()).size(), 1U);
    must(document->redo());
}

TEST_F(HistoryTest, ANewEditOvertakesWhatCouldBeRedoneAndNothingIsLost)
{
    must(retitle("One"));
    must(retitle("Two"));
    must(document->undo());
    must(retitle("Three"));
    EXPECT_EQ(document->redo().error().code, Errc::NotFound);
    EXPECT_EQ(title(), "Three");
    const auto entries = must(document->history());
    ASSERT_EQ(entries.size(), 3U);
    EXPECT_TRUE(entries[1].undone && entries[1].overtaken);
    EXPECT_EQ(entries[2].parent, entries[0].number);
    must(document->undo());
    EXPECT_EQ(title(), "One");
    EXPECT_EQ(must(document->redo()).number, entries[2].number) << "redo goes along the branch left last";
    must(document->goTo(entries[1].number));
    EXPECT_EQ(title(), "Two");
    EXPECT_FALSE(must(document->history())[1].undone);
    EXPECT_TRUE(must(document->history())[2].overtaken);
    must(document->goTo(0));
    EXPECT_EQ(must(document->redo()).number, entries[0].number);
    EXPECT_EQ(must(document->redo()).number, entries[1].number) << "redo goes along the branch that was gone to";
    EXPECT_EQ(document->goTo(99).error().code, Errc::NotFound);
    EXPECT_EQ(title(), "Two");
}

TEST_F(HistoryTest, UndoBringsBackADeletedEventWithAllThatHungOnIt)
{
    const EventId id{key("event", "vance-speech")};
    const Event before = must(document->read(id));
    const auto proof = must(document->evidence({EntityKind::Event, id.value})).size();
    const std::string dump = dumpOf(path);
    const auto hits = must(document->search({"vance"}));
    const auto positions = countIn(path, "position WHERE event=" + std::to_string(id.value));
    ASSERT_GT(positions, 5);
    ASSERT_GT(proof, 0U);
    must(erase({EntityKind::Event, id.value}));
    EXPECT_EQ(document->read(id).error().code, Errc::NotFound);
    EXPECT_EQ(countIn(path, "position WHERE event=" + std::to_string(id.value)), 0);
    EXPECT_LT(must(document->search({"vance"})).size(), hits.size());
    for (const auto& finding : must(document->check()))
        EXPECT_NE(finding.severity, Finding::Severity::Fault) << finding.text;
    must(document->undo());
    const Event after = must(document->read(id));
    EXPECT_EQ(after.title, before.title);
    EXPECT_EQ(after.participants, before.participants);
    EXPECT_EQ(after.topics, before.topics);
    EXPECT_EQ(after.respondsTo, before.respondsTo);
    EXPECT_EQ(must(document->evidence({EntityKind::Event, id.value})).size(), proof);
    EXPECT_EQ(must(document->search({"vance"})), hits);
    EXPECT_EQ(dumpOf(path), dump);
    document.reset();
    EXPECT_TRUE(searchIndexIsSound(path));
}

TEST_F(HistoryTest, UndoBringsBackEveryKindOfRecord)
{
    const std::string dump = dumpOf(path);
    for (const auto& [kind, uid] : {std::pair{EntityKind::Actor, "usa"},
                                    {EntityKind::Actor, "von-der-leyen"},
                                    {EntityKind::Topic, "regulation"},
                                    {EntityKind::Source, "euronews-seed"},
                                    {EntityKind::Instrument, "paris-statement"},
                                    {EntityKind::Pledge, "france-109bn"},
                                    {EntityKind::Signature, "paris-statement-usa"},
                                    {EntityKind::Position, "pos-001"},
                                    {EntityKind::PublishedCount, "count-02"},
                                    {EntityKind::Event, "statement-adopted"}}) {
        const Ref record{kind, key(std::string(tableOf(kind)).c_str(), uid)};
        ASSERT_NE(record.id, 0) << uid;
        const auto erased = erase(record);
        ASSERT_TRUE(erased) << uid << ": " << sentence(erased);
        EXPECT_EQ(key(std::string(tableOf(kind)).c_str(), uid), 0);
        for (const auto& finding : must(document->check()))
            EXPECT_NE(finding.severity, Finding::Severity::Fault) << uid << ": " << finding.text;
        EXPECT_EQ(countIn(path, "label WHERE entity='evidence_link' AND entity_id NOT IN (SELECT id FROM "
                                "evidence_link) OR entity='affiliation' AND entity_id NOT IN (SELECT id FROM "
                                "affiliation)"),
                  0)
            << uid << ": labels of records that are gone stay behind";
        must(document->undo());
        EXPECT_EQ(dumpOf(path), dump) << uid;
    }
    document.reset();
    EXPECT_TRUE(searchIndexIsSound(path));
}

TEST_F(HistoryTest, ADeletedPledgeThatIsPartOfItselfDoesNotHang)
{
    const auto made = document->edit("loop", [&](Writer& writer) -> Result<> {
        Pledge pledge;
        pledge.id = PledgeId{key("pledge", "roost-27m")};
        pledge.uid = "roost-27m";
        pledge.event = EventId{key("event", "roost-launch")};
        pledge.actor = ActorId{key("actor", "roost")};
        pledge.amount = "1";
        pledge.currency = "USD";
        pledge.partOf = pledge.id;
        (void)TRY(writer.put(pledge));
        return {};
    });
    EXPECT_FALSE(made) << "a sum cannot be part of itself; deleting it would recurse without end";
}

TEST_F(HistoryTest, RefusesAConflictAndChangesNothing)
{
    must(retitle("One"));
    document.reset();
    {
        sqlite3* stranger = nullptr;
        ASSERT_EQ(sqlite3_open(path.c_str(), &stranger), SQLITE_OK);
        EXPECT_EQ(sqlite3_exec(stranger, "UPDATE event SET title='Other' WHERE uid='vance-speech'", nullptr, nullptr,
                               nullptr),
                  SQLITE_OK);
        sqlite3_close(stranger);
    }
    reopen();
    const std::string before = dumpOf(path);
    const auto undone = document->undo();
    ASSERT_FALSE(undone);
    EXPECT_EQ(undone.error().code, Errc::Conflict);
    EXPECT_TRUE(isOneSentence(sentence(undone))) << sentence(undone);
    EXPECT_EQ(dumpOf(path), before);
}

/// One random edit: a new title, a deletion, a new position or a new passage.
Result<> editAtRandom(Document& document, const fs::path& path, std::mt19937& random)
{
    const auto connection = must(sqlite::Connection::open(path, sqlite::Access::ReadOnly));
    const auto any = [&](const std::string& table) {
        const auto rows = must(connection.number("SELECT count(*) FROM " + table));
        const auto skip = rows ? static_cast<std::int64_t>(random()) % rows : 0;
        return must(
            connection.number("SELECT id FROM " + table + " ORDER BY id LIMIT 1 OFFSET " + std::to_string(skip)));
    };
    const auto choice = random() % 6;
    const auto number = std::to_string(random());
    const EventId event{any("event")};
    const EntityKind kinds[] = {EntityKind::Event,  EntityKind::Position, EntityKind::Signature,
                                EntityKind::Pledge, EntityKind::Source,   EntityKind::Actor};
    const EntityKind kind = kinds[random() % std::size(kinds)];
    const Ref doomed{kind, any(std::string(tableOf(kind)))};
    Position position{{},
                      "random-" + number,
                      ActorId{any("actor")},
                      {},
                      TopicId{any("topic")},
                      static_cast<int>(random() % 5) - 2,
                      Basis::Inferred,
                      1,
                      "2025-02-11",
                      event,
                      {},
                      bothLanguages("Random " + number, "Hasard " + number),
                      {}};
    const Evidence passage{SourceId{any("source")}, "passage " + number, "en", bothLanguages("note", "remarque")};
    return document.edit("edit " + number, [&](Writer& writer) -> Result<> {
        if (choice == 0)
            return writer.remove(doomed);
        if (choice == 1)
            return writer.addEvidence({EntityKind::Event, event.value}, passage);
        if (choice == 2) {
            (void)TRY(writer.put(position));
            return {};
        }
        Event changed = TRY(document.read(event));
        changed.title = bothLanguages("Title " + number, "Titre " + number);
        if (choice == 3 && !changed.participants.empty())
            changed.participants.pop_back();
        (void)TRY(writer.put(changed));
        return {};
    });
}

TEST_F(HistoryTest, AnySequenceOfEditsLeadsBackToTheFirstState)
{
    for (const unsigned seed : {1U, 2025U, 42U}) {
        SCOPED_TRACE(seed);
        SetUp();
        std::mt19937 random(seed);
        const std::string first = dumpOf(path);
        std::vector<std::string> states = {first};
        std::size_t at = 0;
        for (int step = 0; step < 60; ++step) {
            const auto roll = random() % 10;
            if (roll < 6) {
                const auto edited = editAtRandom(*document, path, random);
                ASSERT_TRUE(edited) << "step " << step << ": " << sentence(edited);
                states.resize(at + 1);
                if (const std::string now = dumpOf(path); now != states[at]) {
                    states.push_back(now);
                    ++at;
                }
            } else if (roll < 9) {
                ASSERT_EQ(document->undo().has_value(), at > 0) << "step " << step;
                at -= at > 0;
            } else {
                ASSERT_EQ(document->redo().has_value(), at + 1 < states.size()) << "step " << step;
                at += at + 1 < states.size();
            }
            ASSERT_EQ(dumpOf(path), states[at]) << "step " << step;
        }
        while (document->undo())
            continue;
        EXPECT_EQ(dumpOf(path), first);
        document.reset();
        EXPECT_TRUE(searchIndexIsSound(path));
    }
}

} // namespace

} // namespace plenary
