// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/writer.h"

#include "tests/support/everything.h"

#include <gtest/gtest.h>

namespace plenary
{

namespace
{

using namespace test;

class WriterTest : public testing::Test
{
protected:
    TemporaryFolder folder;
    fs::path path = folder / "test.plenary";
};

TEST_F(WriterTest, ReplacingARecordReplacesItsTranslations)
{
    auto document = emptyDocument(path);
    Everything all = stored(document);
    must(document.edit("retitled", [&](Writer& writer) -> Result<> {
        all.event.title = bothLanguages("End", "Fin");
        all.event.summary = Text("en", "It ended.");
        (void)TRY(writer.put(all.event));
        return {};
    }));
    const Event event = must(document.read(all.event.id));
    EXPECT_EQ(event.title, bothLanguages("End", "Fin"));
    EXPECT_EQ(event.summary.in("fr"), "It ended.") << "the French summary was taken away with the edit";
    EXPECT_EQ(must(document.eventTitles(std::vector{all.event.id})).at(0).in("fr"), "Fin");
}

TEST_F(WriterTest, CitingAPassageTwiceChangesNoOtherNote)
{
    auto document = emptyDocument(path);
    const Everything all = stored(document);
    const Ref event{EntityKind::Event, all.event.id.value};
    const Ref position{EntityKind::Position, all.position.id.value};
    must(document.edit("cite", [&](Writer& writer) -> Result<> {
        TRY(writer.addEvidence(event, {all.source.id, "autre passage", "fr", bothLanguages("Kept", "Gardé")}));
        return writer.addEvidence(position, {all.source.id, "une confiance", "fr", bothLanguages("Again", "Encore")});
    }));
    EXPECT_EQ(must(document.evidence(event)).at(0).note, bothLanguages("Kept", "Gardé"));
    EXPECT_EQ(must(document.evidence(position)).size(), 1U);
    EXPECT_EQ(countIn(path, "label WHERE entity='evidence_link' AND entity_id NOT IN (SELECT id FROM evidence_link)"),
              0)
        << "a note was tied to no passage; the next passage with that key would show it";
}

TEST_F(WriterTest, ANewPassageHasNoNoteOfADeletedOne)
{
    auto document = emptyDocument(path);
    const Everything all = stored(document);
    must(document.edit("delete", [&](Writer& writer) {
        return writer.remove({EntityKind::Position, all.position.id.value});
    }));
    const Ref event{EntityKind::Event, all.event.id.value};
    must(document.edit("cite", [&](Writer& writer) {
        return writer.addEvidence(event, {all.source.id, "une confiance", "fr", {}});
    }));
    EXPECT_EQ(must(document.evidence(event)).at(0).note.in("fr"), "");
}

/// `change` of a copy of a record, written; the id it would get is dropped.
template <class Record>
std::function<Result<>(Writer&)> writing(Record record, const std::function<void(Record&)>& change)
{
    change(record);
    return [record](Writer& writer) -> Result<> {
        (void)TRY(writer.put(record));
        return {};
    };
}

TEST_F(WriterTest, BrokenRulesComeBackAsOneSentence)
{
    auto document = emptyDocument(path);
    const Everything all = stored(document);
    const std::string before = dumpOf(path);
    const ActorId nobody{4711};
    const std::vector<std::pair<const char*, std::function<Result<>(Writer&)>>> cases = {
        {"stance", writing<Position>(all.position, [](auto& p) { p.stance = 3; })},
        {"weight", writing<Position>(all.position, [](auto& p) { p.weight = 0; })},
        {"no such speaker", writing<Position>(all.position, [&](auto& p) { p.actor = nobody; })},
        {"bad time", writing<Position>(all.position, [](auto& p) { p.madeAt = "yesterday"; })},
        {"importance", writing<Event>(all.event, [](auto& e) { e.importance = 6; })},
        {"no time", writing<Event>(all.event, [](auto& e) { e.when = ""; })},
        {"a uid twice", writing<Event>(all.event, [](auto& e) { e.id = {}; })},
        {"no such participant", writing<Event>(all.event,
                                               [&](auto& e) {
                                                   e.participants = {{nobody, Role::Host}};
                                               })},
        {"currency", writing<Pledge>(all.pledge, [](auto& p) { p.currency = "EURO"; })},
        {"no such event", writing<Pledge>(all.pledge, [](auto& p) { p.event = {}; })},
        {"bad date", writing<Signature>(all.signature, [](auto& s) { s.date = "2025-13"; })},
        {"bad date of a text", writing<Instrument>(all.instrument, [](auto& i) { i.date = "x"; })},
        {"a circle of blocs",
         [&](Writer& w) -> Result<> {
             TRY(w.add(BlocMembership{all.actor.id, all.person.id, "", ""}));
             TRY(w.add(BlocMembership{all.person.id, all.bloc.id, "", ""}));
             return w.add(BlocMembership{all.bloc.id, all.actor.id, "", ""});
         }},
        {"negative weight", writing<Position>(all.position, [](auto& p) { p.weight = -1; })},
        {"its own bloc",
         [&](Writer& w) {
             return w.add(BlocMembership{all.bloc.id, all.bloc.id, "", ""});
         }},
        {"its own office",
         [&](Writer& w) {
             return w.add(Affiliation{all.bloc.id, all.bloc.id, {}, "", "", false});
         }},
        {"no such source",
         [](Writer& w) { return w.addEvidence({EntityKind::Event, 1}, {SourceId{4711}, "", "", {}}); }},
    };
    for (const auto& [name, change] : cases) {
        const auto edited = document.edit(name, change);
        EXPECT_FALSE(edited) << name;
        EXPECT_TRUE(isOneSentence(sentence(edited))) << name << ": " << sentence(edited);
        EXPECT_EQ(dumpOf(path), before) << name;
    }
    EXPECT_EQ(must(document.history()).size(), 1U);
    must(document.edit("and it still works", writing<Event>(all.event, [](auto& e) { e.importance = 1; })));
}

TEST(WriterCircleTest, NothingIsPartOfItselfByWayOfOthers)
{
    test::TemporaryFolder folder;
    auto document = test::must(Document::create(folder / "c.plenary", {}));
    std::vector<Event> events(3);
    test::must(document.edit("events", [&](Writer& writer) -> Result<> {
        for (std::size_t i = 0; i < events.size(); ++i) {
            events[i].title = Text("en", "Event " + std::to_string(i));
            events[i].when = "2025-02-11";
            if (i > 0)
                events[i].partOf = {events[i - 1].id};
            events[i].id = TRY(writer.put(events[i]));
        }
        return {};
    }));
    events[0].partOf = {events[2].id};
    const auto closed = document.edit("circle", [&](Writer& writer) -> Result<> {
        (void)TRY(writer.put(events[0]));
        return {};
    });
    ASSERT_FALSE(closed);
    EXPECT_EQ(closed.error().code, Errc::Invalid);
    EXPECT_TRUE(test::must(document.read(events[0].id)).partOf.empty()) << "nothing is changed";
}

} // namespace

} // namespace plenary
