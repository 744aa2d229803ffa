// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/io/json_dataset.h"
#include "tests/support/everything.h"

#include <gtest/gtest.h>

namespace plenary
{

namespace
{

using namespace test;

class CombineTest : public testing::Test
{
protected:
    Result<> combined(Ref kept, Ref gone)
    {
        return document.edit("combine", [&](Writer& writer) { return writer.combine(kept, gone); });
    }
    Ref record(EntityKind kind, const char* uid) { return {kind, must(document.find(kind, uid))}; }
    void expectSound()
    {
        for (const Finding& finding : must(document.check()))
            EXPECT_NE(finding.severity, Finding::Severity::Fault) << finding.text;
    }

    TemporaryFolder folder;
    Document document = emptyDocument(folder / "test.plenary");
    Everything all = stored(document);
};

TEST_F(CombineTest, WhateverNamedTheOtherNamesTheOneThatStays)
{
    ActorId twin;
    must(document.edit("twin", [&](Writer& writer) -> Result<> {
        auto actor = all.actor;
        actor.id = {};
        actor.uid = "twin";
        actor.name = bothLanguages("The Twin", "Le Jumeau");
        actor.shortName = bothLanguages("Twin", "Jumeau");
        actor.affiliations.clear();
        actor.memberships.clear();
        twin = TRY(writer.put(actor));
        auto position = all.position;
        position.id = {};
        position.uid = "by-the-twin";
        position.actor = twin;
        (void)TRY(writer.put(position));
        auto event = all.event;
        event.participants.push_back({twin, Role::Host});
        (void)TRY(writer.put(event));
        auto act = all.signature; // the same act, said twice
        act.id = {};
        act.uid = "act-of-the-twin";
        act.actor = twin;
        const auto id = TRY(writer.put(act));
        return writer.addEvidence({EntityKind::Signature, id.value}, {all.source.id, "said of the twin", "en", {}});
    }));
    const auto before = must(document.info()).digest;
    const auto actors = must(document.info()).counts.at("actors");
    must(combined({EntityKind::Actor, all.signature.actor.value}, {EntityKind::Actor, twin.value}));
    EXPECT_EQ(must(document.info()).counts.at("actors"), actors - 1);
    const ActorId kept = all.signature.actor;
    EXPECT_EQ(must(document.read(PositionId{record(EntityKind::Position, "by-the-twin").id})).actor, kept);
    const auto aliases = must(document.read(kept)).aliases;
    EXPECT_TRUE(std::ranges::count(aliases, "The Twin") == 1 && std::ranges::count(aliases, "Le Jumeau") == 1);
    EXPECT_EQ(std::ranges::count(must(document.read(all.event.id)).participants, kept, &Participation::actor), 1);
    EXPECT_EQ(must(document.find(EntityKind::Signature, "act-of-the-twin")), 0) << "two acts that were one";
    const auto proof = must(document.evidence({EntityKind::Signature, all.signature.id.value}));
    EXPECT_TRUE(std::ranges::count(proof, std::string("said of the twin"), &EvidenceRow::quote) == 1)
        << "with the proof of both";
    expectSound();
    (void)must(document.undo());
    EXPECT_EQ(must(document.info()).digest, before) << "one step takes it back";
}

TEST_F(CombineTest, SourcesBringTheirPassagesAndTheSameWordsAreOne)
{
    SourceId twin;
    must(document.edit("twin", [&](Writer& writer) -> Result<> {
        twin =
            TRY(writer.put(Source{{}, "twin", "Élysée", "The same page", false, {}, "fr", Edtf("2025-02-11"), {}, {}}));
        TRY(writer.addEvidence({EntityKind::Event, all.event.id.value}, {twin, "une confiance", "fr", {}}));
        return writer.addEvidence({EntityKind::Event, all.event.id.value}, {twin, "other words", "fr", {}});
    }));
    must(combined({EntityKind::Source, all.source.id.value}, {EntityKind::Source, twin.value}));
    const auto passages = must(document.passages(all.source.id));
    EXPECT_EQ(std::ranges::count(passages, std::string("une confiance"), &Passage::fragment), 1);
    EXPECT_EQ(std::ranges::count(passages, std::string("other words"), &Passage::fragment), 1);
    for (const auto& row : must(document.evidence({EntityKind::Event, all.event.id.value})))
        EXPECT_EQ(row.source, all.source.id);
    expectSound();
}

TEST_F(CombineTest, WhatCannotBecomeOneIsRefused)
{
    const auto before = must(document.info()).digest;
    const Ref actor{EntityKind::Actor, all.actor.id.value}, source{EntityKind::Source, all.source.id.value};
    EXPECT_TRUE(isOneSentence(sentence(combined(actor, actor))));
    EXPECT_TRUE(isOneSentence(sentence(combined(actor, source))));
    EXPECT_TRUE(isOneSentence(sentence(combined(actor, {EntityKind::Actor, 4711}))));
    EXPECT_EQ(must(document.info()).digest, before);
}

class CombineParisTest : public testing::Test
{
protected:
    Result<> combined(EntityKind kind, const char* kept, const char* gone)
    {
        const Ref first{kind, must(document.find(kind, kept))}, second{kind, must(document.find(kind, gone))};
        return document.edit("combine", [&](Writer& writer) { return writer.combine(first, second); });
    }
    Summit summit() { return must(document.readAll<Summit>()).front(); }

    TemporaryFolder folder;
    Document document = parisDocument(folder / "paris.plenary");
};

TEST_F(CombineParisTest, ARecordOfAnotherKindWithTheSameUidIsLeftAlone)
{
    const auto before = summit();
    must(combined(EntityKind::Tag, "energy", "paris-statement")); // a tag, and the text of the summit
    EXPECT_EQ(summit().instrument, before.instrument);
    must(combined(EntityKind::Actor, "france", "usa"));
    EXPECT_EQ(summit().profileActors.size(), before.profileActors.size() - 1) << "two of them are one, and named once";
    EXPECT_EQ(std::ranges::count(summit().profileActors, std::string("france")), 1);
}

TEST_F(CombineParisTest, WhatBothNameIsNamedOnceAndNothingIsPartOfItself)
{
    must(combined(EntityKind::Event, "altman-no-thanks", "musk-bid-reported"));
    must(combined(EntityKind::Pledge, "france-109bn", "uae-campus-50bn"));
    for (const Finding& finding : must(document.check()))
        EXPECT_NE(finding.severity, Finding::Severity::Fault) << finding.text;
}

TEST_F(CombineParisTest, OtherWordsAreNoSamePassage)
{
    const auto passages = must(document.readAll<Passage>());
    const auto other =
        std::ranges::find_if(passages, [&](const Passage& one) { return one.fragment != passages.front().fragment; });
    EXPECT_TRUE(
        isOneSentence(sentence(combined(EntityKind::Passage, passages.front().uid.c_str(), other->uid.c_str()))));
}

/// Any two records of the bundled summit, of every kind: what results is sound, and one step takes it back.
TEST(CombineBundled, AnyTwoOfAKind)
{
    const TemporaryFolder folder;
    auto document = parisDocument(folder / "paris.plenary");
    const auto before = must(document.info()).digest;
    forEachRecord([&]<class R>(std::type_identity<R>) {
        if constexpr (!std::is_same_v<R, Summit>) {
            const auto records = must(document.readAll<R>());
            for (std::size_t i = 1; i < std::min<std::size_t>(records.size(), 6); ++i) {
                const auto gone = records[records.size() - i];
                const auto done = document.edit("combine", [&](Writer& writer) {
                    return writer.combine({Record<R>::kind, records[i - 1].id.value}, {Record<R>::kind, gone.id.value});
                });
                if (!done) {
                    EXPECT_TRUE(isOneSentence(sentence(done))) << Record<R>::table;
                    continue;
                }
                for (const Finding& finding : must(document.check()))
                    EXPECT_NE(finding.severity, Finding::Severity::Fault)
                        << Record<R>::table << " " << gone.uid << ": " << finding.text;
                (void)must(document.undo());
                EXPECT_EQ(must(document.info()).digest, before) << Record<R>::table << " " << gone.uid;
            }
        }
    });
}

} // namespace

} // namespace plenary
