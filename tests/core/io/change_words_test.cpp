// SPDX-License-Identifier: GPL-3.0-or-later
// What an edit changed, by field and in words.
#include "core/io/change_words.h"
#include "tests/support/everything.h"
#include "tests/support/small_data_set.h"

namespace plenary
{

namespace
{

using namespace test;
using io::FieldChange;
using io::RecordChange;

const EnglishLexicon english;

class ChangeWordsTest : public testing::Test
{
protected:
    ChangeWordsTest()
    {
        writeDataSet(folder / "source", smallDataSet());
        document.emplace(must(io::createFromFolder(folder / "d.plenary", folder / "source")));
    }

    std::vector<RecordChange> changesOf(std::int64_t edit) { return must(io::changesOfEdit(*document, edit, "en")); }

    void setStance(int stance)
    {
        must(document->edit("Stance", [&](Writer& writer) -> Result<> {
            auto position = must(document->readAll<Position>()).front();
            position.stance = static_cast<std::int8_t>(stance);
            TRY(writer.put(position));
            return {};
        }));
    }

    TemporaryFolder folder;
    std::optional<Document> document;
};

TEST_F(ChangeWordsTest, EachEditTellsWhatItChangedAlsoOneThatIsUndoneOrOvertaken)
{
    setStance(-1);
    setStance(2);
    must(document->undo());
    setStance(1); // overtakes the second one
    const auto history = must(document->history());
    ASSERT_EQ(history.size(), 3U);
    const std::vector<std::pair<int, int>> expected = {{-2, -1}, {-1, 2}, {-1, 1}};
    for (std::size_t i = 0; i < history.size(); ++i) {
        const auto changes = changesOf(history[i].number);
        ASSERT_EQ(changes.size(), 1U) << i;
        EXPECT_EQ(changes[0].uid, "pos-1");
        ASSERT_EQ(changes[0].fields.size(), 1U);
        EXPECT_EQ(changes[0].fields[0].before, expected[i].first);
        EXPECT_EQ(changes[0].fields[0].after, expected[i].second);
        EXPECT_EQ(io::fieldText(english, EntityKind::Position, changes[0].fields[0]), "Stance");
    }
    EXPECT_EQ(io::changesOfEdit(*document, 99, "en").error().code, Errc::NotFound);
    EXPECT_EQ(must(document->readAll<Position>()).front().stance, 1) << "to look changes nothing";
}

TEST_F(ChangeWordsTest, ValuesAreInTheReadersWords)
{
    const auto texts = [](EntityKind kind, FieldChange change) {
        const auto both = io::valueTexts(english, kind, change);
        return both.before + " → " + both.after;
    };
    EXPECT_EQ(texts(EntityKind::Position, {"basis", "", "stated", "inferred"}), "Stated → Inferred");
    EXPECT_EQ(texts(EntityKind::Instrument, {"binding", "", false, true}), "no → yes");
    EXPECT_EQ(texts(EntityKind::Event, {"title", "fr", nullptr, "Discours"}), " → Discours");
    EXPECT_EQ(io::fieldText(english, EntityKind::Event, {"title", "fr"}), "Title (fr)");
    EXPECT_EQ(texts(EntityKind::Event, {"tags", "", {"a", "b"}, {"b", "c"}}), "a → c");
    EXPECT_EQ(texts(EntityKind::Event, {"tags", "", {"a", "b"}, {"a", "b", "c"}}), " → c");
    EXPECT_EQ(texts(EntityKind::Event, {"tags", "", {"a", "b"}, {"b", "a"}}), " → the same in another order");
    EXPECT_EQ(texts(EntityKind::Event,
                    {"participants", "", nlohmann::ordered_json::array(), {{{"actor", "usa"}, {"role", "speaker"}}}}),
              " → usa · Speaker");
    EXPECT_EQ(
        texts(EntityKind::Event, {"evidence",
                                  "",
                                  nullptr,
                                  {{{"source", "paper"}, {"quote", "it said so"}, {"lang", "en"}, {"note", nullptr}}}}),
        " → paper · it said so · en");
}

/// No kind or field of a record is without a word in the history.
TEST_F(ChangeWordsTest, EveryFieldOfEveryKindHasItsLabel)
{
    forEachRecord([&]<class R>(std::type_identity<R>) {
        forEachField<R>([&](const auto& field) {
            EXPECT_EQ(io::fieldText(english, Record<R>::kind, {field.key, ""}), field.label) << Record<R>::table;
        });
    });
}

} // namespace

} // namespace plenary
