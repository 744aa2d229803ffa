// SPDX-License-Identifier: GPL-3.0-or-later
// Two copies of a document become one again, and single edits of the past are taken back.
#include "core/io/apply_changes.h"
#include "core/io/merge.h"
#include "tests/support/small_data_set.h"

namespace plenary
{

namespace
{

using namespace test;
using io::Choice;
using Why = io::Disagreement::Why;

class MergeTest : public testing::Test
{
protected:
    MergeTest()
    {
        writeDataSet(folder / "source", smallDataSet());
        mine.emplace(must(io::createFromFolder(folder / "mine.plenary", folder / "source")));
    }

    /// The colleague's copy, made now.
    Document& copy()
    {
        must(mine->copyTo(folder / "theirs.plenary"));
        theirs.emplace(must(Document::open(folder / "theirs.plenary", OpenMode::ReadWrite)));
        return *theirs;
    }

    template <class R>
    static void change(Document& document, const char* uid, const std::function<void(R&)>& act)
    {
        must(document.edit("Edit", [&](Writer& writer) -> Result<> {
            auto record = at<R>(document, uid);
            act(record);
            (void)TRY(writer.put(record));
            return {};
        }));
    }
    template <class R>
    static R at(const Document& document, const char* uid)
    {
        return must(document.read(Id<R>{must(document.find(Record<R>::kind, uid))}));
    }
    template <class R>
    static bool has(const Document& document, const char* uid)
    {
        return must(document.find(Record<R>::kind, uid)) != 0;
    }
    static void remove(Document& document, EntityKind kind, const char* uid)
    {
        must(document.edit("Delete", [&](Writer& writer) {
            return writer.remove({kind, must(document.find(kind, uid))});
        }));
    }

    /// Takes `other` over into `document`; how many things were open.
    static std::size_t merge(Document& document, const Document& other, Choice choice = Choice::Open)
    {
        const auto plan = must(io::planMerge(document, other, "en"));
        const auto changes = io::decided(plan.both, std::vector(plan.both.open.size(), io::Decision(choice)));
        must(document.edit(plan.label,
                           [&](Writer& writer) { return io::applyChanges(document, writer, changes, &other); }));
        for (const auto& finding : must(document.check()))
            EXPECT_NE(finding.severity, Finding::Severity::Fault) << finding.text;
        return plan.both.open.size();
    }
    static std::uint64_t digest(const Document& document) { return must(document.info()).digest.value_or(0); }
    static std::size_t edits(const Document& document) { return must(document.history()).size(); }

    TemporaryFolder folder;
    std::optional<Document> mine, theirs;
};

TEST_F(MergeTest, EditsOfDifferentFieldsComeTogetherWhateverTheOrder)
{
    change<Position>(*mine, "pos-1", [](Position& p) { p.note = Text("en", "Before the copy"); });
    auto& other = copy();
    change<Position>(*mine, "pos-1", [](Position& p) { p.stance = 1; });
    change<Event>(*mine, "talk", [](Event& e) { e.title.set("fr", "Allocution"); });
    change<Position>(other, "pos-1", [](Position& p) { p.firmness = Firmness::RedLine; });
    change<Event>(other, "talk", [](Event& e) { e.title.set("en", "Address"); });
    must(mine->copyTo(folder / "mine-before.plenary"));
    auto before = must(Document::open(folder / "mine-before.plenary", OpenMode::ReadWrite));
    EXPECT_EQ(merge(*mine, other), 0U);
    EXPECT_EQ(at<Position>(*mine, "pos-1").stance, 1);
    EXPECT_EQ(at<Position>(*mine, "pos-1").firmness, Firmness::RedLine);
    EXPECT_EQ(at<Event>(*mine, "talk").title, bothLanguages("Address", "Allocution"));
    EXPECT_EQ(merge(other, before), 0U);
    EXPECT_EQ(digest(other), digest(*mine)) << "commutative on disjoint edits";
}

TEST_F(MergeTest, IsOneEditThatCanBeUndoneAndChangesNothingTheSecondTime)
{
    auto& other = copy();
    change<Position>(other, "pos-1", [](Position& p) { p.stance = 2; });
    change<Topic>(other, "rules", [](Topic& t) { t.order = 7; });
    const auto before = digest(*mine);
    EXPECT_EQ(merge(*mine, other), 0U);
    EXPECT_EQ(edits(*mine), 1U);
    EXPECT_EQ(digest(*mine), digest(other));
    const auto after = digest(*mine);
    EXPECT_EQ(merge(*mine, other), 0U);
    EXPECT_EQ(edits(*mine), 1U) << "nothing new";
    EXPECT_EQ(digest(*mine), after);
    must(mine->undo());
    EXPECT_EQ(digest(*mine), before);
}

TEST_F(MergeTest, TheSameFieldChangedOnBothSidesIsAskedAndNotAskedAgain)
{
    auto& other = copy();
    change<Position>(*mine, "pos-1", [](Position& p) { p.stance = 1; });
    change<Position>(other, "pos-1", [](Position& p) { p.stance = 2; });
    const auto plan = must(io::planMerge(*mine, other, "en"));
    ASSERT_EQ(plan.both.open.size(), 1U);
    EXPECT_EQ(plan.both.open[0].why, Why::BothChanged);
    EXPECT_EQ(plan.both.open[0].ours.before, -2);
    EXPECT_EQ(plan.both.open[0].ours.after, 1);
    EXPECT_EQ(plan.both.open[0].theirs.after, 2);
    EXPECT_TRUE(io::decided(plan.both, {}).empty()) << "open: it stays as it is here";
    EXPECT_EQ(merge(*mine, other, Choice::Theirs), 1U);
    EXPECT_EQ(at<Position>(*mine, "pos-1").stance, 2);
    change<Position>(*mine, "pos-1", [](Position& p) { p.stance = 0; });
    change<Topic>(other, "rules", [](Topic& t) { t.order = 3; });
    EXPECT_EQ(merge(*mine, other), 0U) << "what was decided is not asked again";
    EXPECT_EQ(at<Position>(*mine, "pos-1").stance, 0);
    EXPECT_EQ(at<Topic>(*mine, "rules").order, 3);
}

TEST_F(MergeTest, WhatIsDecidedMayBeNeitherOfTheTwo)
{
    auto& other = copy();
    change<Event>(*mine, "talk", [](Event& e) { e.title.set("en", "A"); });
    change<Event>(other, "talk", [](Event& e) { e.title.set("en", "B"); });
    const auto plan = must(io::planMerge(*mine, other, "en"));
    ASSERT_EQ(plan.both.open.size(), 1U);
    io::Decision both(Choice::Other);
    both.value = "A and B";
    must(mine->edit(plan.label, [&](Writer& writer) {
        return io::applyChanges(*mine, writer, io::decided(plan.both, std::vector{both}), &other);
    }));
    EXPECT_EQ(at<Event>(*mine, "talk").title, bothLanguages("A and B", "Discours"));
}

TEST_F(MergeTest, ListsComeTogetherPartByPart)
{
    auto& other = copy();
    change<Actor>(*mine, "usa", [](Actor& a) { a.aliases = {"US of A"}; });
    change<Actor>(other, "usa", [](Actor& a) { a.aliases = {"America"}; });
    const auto passage = [](Document& document, const char* words) {
        must(document.edit("Passage", [&](Writer& writer) {
            const auto key = must(document.find(EntityKind::Position, "pos-1"));
            const auto source = SourceId{must(document.find(EntityKind::Source, "paper"))};
            return writer.addEvidence({EntityKind::Position, key}, {source, words, "en", {}});
        }));
    };
    passage(*mine, "we will not");
    passage(other, "never ever");
    EXPECT_EQ(merge(*mine, other), 0U);
    EXPECT_EQ(at<Actor>(*mine, "usa").aliases, (std::vector<std::string>{"US of A", "America"}));
    const auto rows = must(mine->evidence({EntityKind::Position, must(mine->find(EntityKind::Position, "pos-1"))}));
    EXPECT_EQ(rows.size(), 3U);
}

TEST_F(MergeTest, RecordsThatWereAddedComeWithWhatTheyName)
{
    auto& other = copy();
    must(other.edit("Add", [&](Writer& writer) -> Result<> {
        Actor bloc;
        bloc.uid = "z-bloc"; // behind its member, whatever the order
        bloc.kind = ActorKind::Bloc;
        bloc.name = bloc.shortName = Text("en", "Bloc");
        const auto blocId = TRY(writer.put(bloc));
        Actor member;
        member.uid = "a-member";
        member.kind = ActorKind::State;
        member.name = member.shortName = Text("en", "Member");
        member.memberships = {{{}, blocId, Edtf("2020"), {}}};
        const auto memberId = TRY(writer.put(member));
        auto position = must(other.readAll<Position>()).front();
        position.id = {};
        position.uid = "pos-2";
        position.actor = memberId;
        const auto id = TRY(writer.put(position));
        const auto text = TRY(writer.keep(std::as_bytes(std::span("the whole text", 14))));
        Source source;
        source.uid = "new-paper";
        source.publisher = "Q";
        source.title = "U";
        source.language = "en";
        source.text = text;
        const auto sourceId = TRY(writer.put(source));
        return writer.addEvidence({EntityKind::Position, id.value}, {sourceId, "a few words", "en", {}});
    }));
    // Other keys here: nothing may go by them.
    must(mine->edit("Add", [&](Writer& writer) -> Result<> {
        for (int i = 0; i < 3; ++i) {
            Actor actor;
            actor.uid = "here-" + std::to_string(i);
            actor.name = actor.shortName = Text("en", actor.uid);
            (void)TRY(writer.put(actor));
        }
        return {};
    }));
    EXPECT_EQ(merge(*mine, other), 0U);
    const auto member = at<Actor>(*mine, "a-member");
    ASSERT_EQ(member.memberships.size(), 1U);
    EXPECT_EQ(must(mine->uidOf({EntityKind::Actor, member.memberships[0].bloc.value})), "z-bloc");
    EXPECT_EQ(must(mine->uidOf({EntityKind::Actor, at<Position>(*mine, "pos-2").actor.value})), "a-member");
    EXPECT_EQ(must(mine->contents(at<Source>(*mine, "new-paper").text)).size(), 14U);
    EXPECT_TRUE(has<Actor>(*mine, "here-2"));
}

TEST_F(MergeTest, ADeletionAgainstAChangeIsAsked)
{
    auto& other = copy();
    remove(*mine, EntityKind::Position, "pos-1");
    change<Position>(other, "pos-1", [](Position& p) { p.stance = 2; });
    remove(other, EntityKind::Pledge, "sum-1");
    change<Pledge>(*mine, "sum-1", [](Pledge& p) { p.amount = Decimal("600"); });
    const auto plan = must(io::planMerge(*mine, other, "en"));
    ASSERT_EQ(plan.both.open.size(), 2U);
    EXPECT_EQ(plan.both.open[0].why, Why::DeletedOurs);
    EXPECT_EQ(plan.both.open[1].why, Why::DeletedTheirs);
    must(mine->copyTo(folder / "second.plenary"));
    auto second = must(Document::open(folder / "second.plenary", OpenMode::ReadWrite));
    (void)merge(*mine, other, Choice::Ours);
    EXPECT_FALSE(has<Position>(*mine, "pos-1"));
    EXPECT_TRUE(has<Pledge>(*mine, "sum-1"));
    (void)merge(second, other, Choice::Theirs);
    EXPECT_EQ(at<Position>(second, "pos-1").stance, 2);
    EXPECT_EQ(must(second.evidence({EntityKind::Position, at<Position>(second, "pos-1").id.value})).size(), 1U)
        << "with its passages";
    EXPECT_FALSE(has<Pledge>(second, "sum-1"));
}

TEST_F(MergeTest, WhatIsNeededIsNotRemovedWithoutAWord)
{
    auto& other = copy();
    remove(other, EntityKind::Topic, "rules"); // with the statement on it
    must(mine->edit("Add", [&](Writer& writer) -> Result<> {
        auto position = must(mine->readAll<Position>()).front();
        position.id = {};
        position.uid = "pos-new";
        (void)TRY(writer.put(position));
        return {};
    }));
    const auto plan = must(io::planMerge(*mine, other, "en"));
    ASSERT_EQ(plan.both.open.size(), 1U);
    EXPECT_EQ(plan.both.open[0].uid, "rules");
    must(mine->copyTo(folder / "second.plenary"));
    auto second = must(Document::open(folder / "second.plenary", OpenMode::ReadWrite));
    (void)merge(*mine, other, Choice::Ours);
    EXPECT_TRUE(has<Topic>(*mine, "rules"));
    EXPECT_TRUE(has<Position>(*mine, "pos-new"));
    (void)merge(second, other, Choice::Theirs);
    EXPECT_FALSE(has<Topic>(second, "rules"));
    EXPECT_FALSE(has<Position>(second, "pos-new"));
}

TEST_F(MergeTest, WhatNamesADeletedRecordAsksForIt)
{
    auto& other = copy();
    remove(*mine, EntityKind::Actor, "vance"); // with the statement
    must(other.edit("Add", [&](Writer& writer) -> Result<> {
        auto position = must(other.readAll<Position>()).front();
        position.id = {};
        position.uid = "pos-new";
        (void)TRY(writer.put(position));
        return {};
    }));
    const auto plan = must(io::planMerge(*mine, other, "en"));
    ASSERT_EQ(plan.both.open.size(), 1U);
    EXPECT_EQ(plan.both.open[0].why, Why::DeletedOurs);
    EXPECT_EQ(plan.both.open[0].uid, "vance");
    must(mine->copyTo(folder / "second.plenary"));
    auto second = must(Document::open(folder / "second.plenary", OpenMode::ReadWrite));
    (void)merge(*mine, other, Choice::Ours);
    EXPECT_FALSE(has<Actor>(*mine, "vance"));
    EXPECT_FALSE(has<Position>(*mine, "pos-new")) << "it cannot be without the actor";
    (void)merge(second, other, Choice::Theirs);
    EXPECT_TRUE(has<Actor>(second, "vance"));
    EXPECT_TRUE(has<Position>(second, "pos-new"));
    EXPECT_FALSE(has<Position>(second, "pos-1")) << "deleted here, unchanged there";
}

TEST_F(MergeTest, CodingsOfDifferentCodersAreBothKept)
{
    auto& other = copy();
    const auto codedBy = [](Document& document, const char* coder, int stance) {
        must(document.edit("Code", [&](Writer& writer) -> Result<> {
            auto position = must(document.readAll<Position>()).front();
            position.coder = TRY(writer.coderNamed(coder));
            position.stance = static_cast<decltype(position.stance)>(stance);
            (void)TRY(writer.put(position));
            return {};
        }));
    };
    codedBy(*mine, "Ana", -1);
    codedBy(other, "Ben", 1);
    EXPECT_EQ(merge(*mine, other), 0U);
    EXPECT_EQ(must(mine->readAll<Position>()).size(), 2U);
    EXPECT_EQ(merge(*mine, other), 0U);
    EXPECT_EQ(must(mine->readAll<Position>()).size(), 2U) << "merging twice adds nothing";
}

TEST_F(MergeTest, AnImportOfOnesOwnIsAskedFieldByField)
{
    auto files = smallDataSet();
    files["positions.json"][0]["stance"] = 0;
    auto second = files["events.json"][0];
    second["id"] = "second-talk";
    files["events.json"].push_back(second);
    writeDataSet(folder / "other-source", files);
    const auto other = must(io::createFromFolder(folder / "other.plenary", folder / "other-source"));
    const auto plan = must(io::planMerge(*mine, other, "en"));
    EXPECT_FALSE(plan.hasAncestor);
    ASSERT_EQ(plan.both.open.size(), 1U);
    EXPECT_EQ(plan.both.open[0].ours.field, "stance");
    EXPECT_EQ(merge(*mine, other, Choice::Theirs), 1U);
    EXPECT_TRUE(has<Event>(*mine, "second-talk"));
    EXPECT_EQ(digest(*mine), digest(other));
}

TEST_F(MergeTest, WhatCannotBeMergedIsSaid)
{
    EXPECT_TRUE(isOneSentence(sentence(io::planMerge(*mine, *mine, "en"))));
    const auto again = must(Document::open(folder / "mine.plenary", OpenMode::ReadOnly));
    EXPECT_NE(sentence(io::planMerge(*mine, again, "en")).find("same document"), std::string::npos);
    const auto other = emptyDocument(folder / "empty.plenary");
    auto files = smallDataSet();
    files["summit.json"]["id"] = "tokyo";
    writeDataSet(folder / "tokyo-source", files);
    const auto tokyo = must(io::createFromFolder(folder / "tokyo.plenary", folder / "tokyo-source"));
    EXPECT_NE(sentence(io::planMerge(*mine, tokyo, "en")).find("tokyo"), std::string::npos);
    const auto cancelled = io::planMerge(*mine, other, "en", [](double) { return false; });
    EXPECT_EQ(cancelled.error().code, Errc::Cancelled);
}

TEST_F(MergeTest, OneOldEditIsTakenBackAlone)
{
    change<Position>(*mine, "pos-1", [](Position& p) { p.stance = 1; });
    change<Topic>(*mine, "rules", [](Topic& t) { t.order = 9; });
    change<Position>(*mine, "pos-1", [](Position& p) { p.firmness = Firmness::Open; });
    const auto first = must(mine->history()).front().number;
    const auto plan = must(io::planTakingBack(*mine, first, "en"));
    EXPECT_TRUE(plan.both.open.empty());
    EXPECT_EQ(plan.label.message(), "Take back alone: Edit");
    must(mine->edit(plan.label,
                    [&](Writer& writer) { return io::applyChanges(*mine, writer, io::decided(plan.both, {})); }));
    EXPECT_EQ(at<Position>(*mine, "pos-1").stance, -2);
    EXPECT_EQ(at<Position>(*mine, "pos-1").firmness, Firmness::Open) << "later edits stay";
    EXPECT_EQ(at<Topic>(*mine, "rules").order, 9);
    EXPECT_EQ(edits(*mine), 4U);
}

TEST_F(MergeTest, TakingBackAsksForWhatWasChangedSince)
{
    change<Position>(*mine, "pos-1", [](Position& p) {
        p.stance = 1;
        p.firmness = Firmness::Priority;
    });
    change<Position>(*mine, "pos-1", [](Position& p) { p.stance = 2; });
    const auto first = must(mine->history()).front().number;
    const auto plan = must(io::planTakingBack(*mine, first, "en"));
    ASSERT_EQ(plan.both.open.size(), 1U);
    EXPECT_EQ(plan.both.open[0].ours.field, "stance");
    ASSERT_EQ(plan.both.taken.size(), 1U);
    EXPECT_EQ(plan.both.taken[0].fields[0].field, "firmness");
    must(mine->undo());
    const auto second = must(mine->history()).back().number;
    EXPECT_EQ(io::planTakingBack(*mine, second, "en").error().code, Errc::Conflict) << "it is not in force";
    EXPECT_EQ(io::planTakingBack(*mine, 99, "en").error().code, Errc::NotFound);
}

TEST_F(MergeTest, ADeletionIsTakenBackAloneWithAllThatWentWithIt)
{
    const auto before = digest(*mine);
    remove(*mine, EntityKind::Actor, "vance");
    change<Topic>(*mine, "rules", [](Topic& t) { t.order = 9; });
    const auto plan = must(io::planTakingBack(*mine, must(mine->history()).front().number, "en"));
    EXPECT_TRUE(plan.both.open.empty());
    must(mine->edit(plan.label,
                    [&](Writer& writer) { return io::applyChanges(*mine, writer, io::decided(plan.both, {})); }));
    change<Topic>(*mine, "rules", [](Topic& t) { t.order = 1; });
    EXPECT_EQ(digest(*mine), before);
}

} // namespace

} // namespace plenary
