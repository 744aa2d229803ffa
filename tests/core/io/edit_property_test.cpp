// SPDX-License-Identifier: GPL-3.0-or-later
// Whatever is edited in whatever order, over every kind of record: the document stays sound, undoing all gives the
// first contents exactly, and merging obeys its laws.
#include "core/io/apply_changes.h"
#include "core/io/folder_writer.h"
#include "core/io/merge.h"
#include "core/model/field_types.h"
#include "core/model/rules.h"
#include "tests/support/small_data_set.h"

#include <random>
#include <set>

namespace plenary
{

namespace
{

using namespace test;

/// Edits that a seed decides, over every kind of record.
class RandomEditor
{
public:
    explicit RandomEditor(unsigned seed) : m_random(seed) {}

    /// Makes one of any two records of a kind, where that is possible.
    void combineTwo(Document& document)
    {
        forKind(kinds[below(std::size(kinds))], [&]<class R>() {
            const auto records = must(document.readAll<R>());
            if (records.size() < 2)
                return;
            const auto any = [&] {
                return records[static_cast<std::size_t>(below(static_cast<int>(records.size())))].id.value;
            };
            const Ref kept{Record<R>::kind, any()}, gone{Record<R>::kind, any()};
            (void)document.edit("combine", [&](Writer& writer) { return writer.combine(kept, gone); });
        });
    }

    int below(int bound) { return std::uniform_int_distribution<int>(0, bound - 1)(m_random); }

    /// One edit; records whose uid `mayTouch` does not allow stay. What the rules forbid changes nothing.
    void edit(Document& document, const std::function<bool(const std::string&)>& mayTouch = {})
    {
        forKind(kinds[below(std::size(kinds))], [&]<class R>() { editOne<R>(document, mayTouch); });
    }

private:
    static constexpr EntityKind kinds[] = {EntityKind::Actor,    EntityKind::Topic,      EntityKind::Event,
                                           EntityKind::Position, EntityKind::Instrument, EntityKind::Source,
                                           EntityKind::Pledge,   EntityKind::Signature,  EntityKind::PublishedCount,
                                           EntityKind::Coder,    EntityKind::Tag,        EntityKind::Summit};
    template <class R>
    void editOne(Document& document, const std::function<bool(const std::string&)>& mayTouch)
    {
        auto records = must(document.readAll<R>());
        std::erase_if(records, [&](const R& record) { return mayTouch && !mayTouch(record.uid); });
        if (records.empty())
            return;
        R record = records[static_cast<std::size_t>(below(static_cast<int>(records.size())))];
        const int act = below(10);
        (void)document.edit("Edit", [&](Writer& writer) -> Result<> {
            if (act == 0 && !std::is_same_v<R, Summit>)
                return writer.remove({Record<R>::kind, record.id.value});
            if (act == 1 && !std::is_same_v<R, Summit>) {
                record.id = {};
                record.uid = record.uid.substr(0, 40) + "-" + std::to_string(below(1'000'000'000));
            }
            for (int times = below(3) + 1; times > 0; --times)
                mutate(record);
            (void)TRY(writer.put(record));
            return {};
        });
    }

    /// Changes one field that can be changed by itself.
    template <class R>
    void mutate(R& record)
    {
        int fields = 0;
        forEachField<R>([&](const auto&) { ++fields; });
        int chosen = below(fields);
        forEachField<R>([&](const auto& field) {
            if (chosen-- == 0)
                change(record.*(field.member), field);
        });
    }

    template <class T, class FieldType>
    void change(T& value, const FieldType& field)
    {
        if constexpr (isText<T>)
            value.set(below(2) ? "en" : "fr", below(6) ? "Words " + std::to_string(below(1000)) : std::string());
        else if constexpr (std::is_same_v<T, bool>)
            value = !value;
        else if constexpr (std::is_same_v<T, int>)
            value = static_cast<int>(field.range.low) +
                    below(static_cast<int>(std::min<std::int64_t>(field.range.high - field.range.low, 4)) + 1);
        else if constexpr (std::is_same_v<T, Edtf>)
            value = Edtf("2025-0" + std::to_string(below(9) + 1));
        else if constexpr (std::is_same_v<T, std::string>) {
            if (field.traits == 0 || field.traits == Required || field.traits == (Required | Searched))
                value = "text " + std::to_string(below(1000));
        }
    }

    std::mt19937 m_random;
};

class EditPropertyTest : public testing::Test
{
protected:
    Document made(const char* name)
    {
        const fs::path source = folder / (std::string(name) + "-source");
        writeDataSet(source, smallDataSet());
        return must(io::createFromFolder(folder / (std::string(name) + ".plenary"), source));
    }
    Document copyOf(const Document& document, const std::string& name)
    {
        must(document.copyTo(folder / name));
        return must(Document::open(folder / name, OpenMode::ReadWrite));
    }
    static std::uint64_t digest(const Document& document) { return must(document.info()).digest.value_or(0); }
    static void expectSound(const Document& document)
    {
        for (const auto& finding : must(document.check()))
            ASSERT_NE(finding.severity, Finding::Severity::Fault) << finding.text;
    }
    /// Any edit that is in force, alone; what was changed again since is kept or undone by chance.
    static void takeBackOne(Document& document, RandomEditor& editor)
    {
        const auto history = must(document.history());
        if (history.empty())
            return;
        const auto& entry = history[static_cast<std::size_t>(editor.below(static_cast<int>(history.size())))];
        const auto plan = io::planTakingBack(document, entry.number, "en");
        if (!plan) {
            EXPECT_TRUE(isOneSentence(sentence(plan)));
            return;
        }
        const auto choice = editor.below(2) == 0 ? io::Choice::Ours : io::Choice::Theirs;
        const auto changes = io::decided(plan->both, std::vector(plan->both.open.size(), io::Decision(choice)));
        // What others came to need since may forbid it; nothing is changed then.
        (void)document.edit(plan->label, [&](Writer& writer) { return io::applyChanges(document, writer, changes); });
    }
    /// What is told from the history is what comparing everything tells.
    static void expectSameDifferences(const Document& before, const Document& after, const RecordNames& names)
    {
        const auto all = must(io::differences(before, after, "en", {}, io::Passages::Themselves));
        const auto quick = must(io::differencesOf(names, before, after, "en", io::Passages::Themselves));
        ASSERT_EQ(quick.size(), all.size());
        for (std::size_t i = 0; i < all.size(); ++i) {
            EXPECT_EQ(quick[i].uid, all[i].uid);
            EXPECT_EQ(quick[i].what, all[i].what);
            EXPECT_EQ(quick[i].fields.size(), all[i].fields.size()) << all[i].uid;
        }
    }
    static void merge(Document& document, const Document& other, io::Choice choice)
    {
        const auto plan = must(io::planMerge(document, other, "en"));
        const auto changes = io::decided(plan.both, std::vector(plan.both.open.size(), io::Decision(choice)));
        must(document.edit(plan.label,
                           [&](Writer& writer) { return io::applyChanges(document, writer, changes, &other); }));
    }

    TemporaryFolder folder;
};

TEST_F(EditPropertyTest, UndoingAllGivesTheFirstContentsAndRedoingAllTheLast)
{
    for (unsigned seed = 1; seed <= 3; ++seed) {
        auto document = made(("d" + std::to_string(seed)).c_str());
        const auto first = digest(document);
        RandomEditor editor(seed);
        for (int i = 0; i < 300; ++i) {
            editor.edit(document);
            if (editor.below(8) == 0)
                (void)document.undo();
            if (editor.below(16) == 0)
                (void)document.redo();
            if (editor.below(25) == 0)
                takeBackOne(document, editor);
            if (editor.below(25) == 0)
                editor.combineTwo(document);
            if (editor.below(30) == 0) { // a restart
                const auto path = document.path();
                document = must(Document::open(path, OpenMode::ReadWrite));
            }
        }
        expectSound(document);
        auto history = must(document.history());
        std::erase_if(history, [](const HistoryEntry& entry) { return entry.undone; });
        for (const auto edit : {std::int64_t{0}, history[history.size() / 3].number, history[history.size() / 2].number,
                                history.back().number}) {
            const auto then =
                must(document.copyAt(edit, folder / ("then-" + std::to_string(seed) + "-" + std::to_string(edit))));
            expectSameDifferences(then, document, must(document.touchedSince(edit)));
        }
        auto summit =
            must(document.readAll<Summit>()).front(); // any word may have come to stand where a record is named
        summit.instrument = summit.coder = {};
        summit.profileActors.clear();
        (void)document.edit("names", [&](Writer& writer) -> Result<> {
            TRY(writer.put(summit));
            return {};
        });
        const auto last = digest(document);
        const auto files = folder / ("unpacked-" + std::to_string(seed));
        must(io::writeFolder(document, files));
        const auto again = must(io::createFromFolder(files.string() + ".plenary", files));
        for (const auto& change : must(io::differences(document, again, "en", {}, io::Passages::Themselves)))
            ADD_FAILURE() << "files of a data set lose " << change.uid << " "
                          << (change.fields.empty() ? "" : change.fields.front().field);
        EXPECT_EQ(digest(again), last) << "files of a data set lose nothing";
        int undone = 0;
        while (document.undo())
            ++undone;
        EXPECT_GT(undone, 40) << seed;
        EXPECT_EQ(digest(document), first) << seed;
        while (undone-- > 0)
            (void)must(document.redo());
        EXPECT_EQ(digest(document), last) << seed;
    }
}

TEST_F(EditPropertyTest, MergingTwiceChangesNothing)
{
    for (unsigned seed = 1; seed <= 6; ++seed) {
        const std::string name = "m" + std::to_string(seed);
        auto mine = made(name.c_str());
        RandomEditor editor(seed);
        for (int i = 0; i < 4; ++i)
            editor.edit(mine);
        auto theirs = copyOf(mine, name + "-theirs.plenary");
        for (int i = 0; i < 10; ++i) {
            editor.edit(mine);
            editor.edit(theirs);
        }
        merge(mine, theirs, seed % 2 ? io::Choice::Ours : io::Choice::Theirs);
        expectSound(mine);
        const auto merged = digest(mine);
        const auto again = must(io::planMerge(mine, theirs, "en"));
        EXPECT_TRUE(again.both.taken.empty()) << seed;
        EXPECT_TRUE(again.both.open.empty()) << seed;
        (void)must(mine.undo());
        (void)must(mine.redo());
        EXPECT_EQ(digest(mine), merged) << seed;
    }
}

TEST_F(EditPropertyTest, OnDisjointEditsTheOrderDoesNotMatter)
{
    for (unsigned seed = 1; seed <= 6; ++seed) {
        const std::string name = "c" + std::to_string(seed);
        auto mine = made(name.c_str());
        auto theirs = copyOf(mine, name + "-theirs.plenary");
        RandomEditor editor(seed);
        // What belongs to whom: halves of the records, so that nobody touches what the other does.
        const auto half = [](std::size_t which) {
            return [which](const std::string& uid) { return std::hash<std::string>()(uid.substr(0, 4)) % 2 == which; };
        };
        for (int i = 0; i < 8; ++i) {
            editor.edit(mine, half(0));
            editor.edit(theirs, half(1));
        }
        auto other = copyOf(theirs, name + "-other.plenary");
        const auto plan = must(io::planMerge(mine, theirs, "en"));
        if (!plan.both.open.empty())
            continue; // one deleted what the other needs: not disjoint
        const auto before = copyOf(mine, name + "-before.plenary");
        merge(mine, theirs, io::Choice::Open);
        merge(other, before, io::Choice::Open);
        const auto left = must(io::differences(mine, other, "en"));
        EXPECT_TRUE(left.empty()) << seed << ": "
                                  << (left.empty() ? ""
                                                   : left[0].uid + " " +
                                                         (left[0].fields.empty() ? "" : left[0].fields[0].field));
    }
}

TEST_F(EditPropertyTest, NothingOfEitherSideIsLostWithoutBeingAsked)
{
    for (unsigned seed = 1; seed <= 6; ++seed) {
        const std::string name = "n" + std::to_string(seed);
        auto mine = made(name.c_str());
        auto base = copyOf(mine, name + "-base.plenary");
        auto theirs = copyOf(mine, name + "-theirs.plenary");
        RandomEditor editor(seed * 7);
        for (int i = 0; i < 8; ++i) {
            editor.edit(mine);
            editor.edit(theirs);
        }
        const auto before = copyOf(mine, name + "-before.plenary");
        const auto plan = must(io::planMerge(mine, theirs, "en"));
        std::set<std::string> asked;
        for (const auto& open : plan.both.open)
            asked.insert(open.uid);
        merge(mine, theirs, io::Choice::Ours);
        // Every change of mine is still there, and every one of theirs that was not asked about.
        const auto since = must(io::differences(before, mine, "en"));
        for (const auto& change : must(io::differences(base, before, "en")))
            for (const auto& later : since) {
                if (later.uid != change.uid || later.kind != change.kind || asked.contains(change.uid))
                    continue;
                for (const auto& field : later.fields)
                    for (const auto& own : change.fields) {
                        const bool isSame = field.field == own.field && field.language == own.language;
                        EXPECT_FALSE(isSame && !field.after.is_array())
                            << seed << " " << change.uid << " " << field.field;
                    }
            }
        for (const auto& change : must(io::differences(base, theirs, "en"))) {
            if (asked.contains(change.uid) || change.what != io::RecordChange::What::Added)
                continue;
            const bool needsWhatIsGone = std::ranges::any_of(
                io::namedBy(change), [&](const io::RecordName& named) { return asked.contains(named.uid); });
            EXPECT_TRUE(needsWhatIsGone || must(mine.find(change.kind, change.uid)) != 0) << seed << " " << change.uid;
        }
    }
}

} // namespace

} // namespace plenary
