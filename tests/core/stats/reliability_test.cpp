// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/stats/coding.h"

#include "core/model/selection.h"
#include "core/store/settle_coding.h"
#include "tests/support/everything.h"
#include "tests/support/small_summit.h"

#include <gtest/gtest.h>

#include <cmath>

namespace plenary
{

namespace
{

using namespace test;

constexpr int none = 9;

/// Krippendorff 2011, section D, shifted onto our scale: four coders, twelve units. α does not change with it.
constexpr int published[4][12] = {{-2, -1, 0, 0, -1, -2, 1, -2, -1, none, none, none},
                                  {-2, -1, 0, 0, -1, -1, 1, -2, -1, 2, none, 0},
                                  {none, 0, 0, 0, -1, 0, 1, -1, -1, 2, -2, none},
                                  {-2, -1, 0, 0, -1, 1, 1, -2, -1, 2, -2, none}};

class ReliabilityTest : public testing::Test
{
protected:
    ReliabilityTest() : document(emptyDocument(path)), all(stored(document))
    {
        must(document.edit("coded", [&](Writer& writer) -> Result<> {
            TRY(writer.remove({EntityKind::Position, all.position.id.value}));
            for (int unit = 0; unit < 12; ++unit)
                for (int coder = 0; coder < 4; ++coder)
                    if (published[coder][unit] != none)
                        TRY(code(writer, unit, coder));
            return {};
        }));
        data = must(document.load());
        everything = select(*data, {}, {}, Zone());
    }

    Result<> code(Writer& writer, int unit, int coder)
    {
        Position position = all.position;
        position.id = {};
        position.event = {};
        position.uid = std::to_string(unit) + "-" + std::to_string(coder);
        position.madeAt = "2025-02-" + std::to_string(10 + unit);
        position.coder = TRY(writer.coderNamed(std::string("coder ") + static_cast<char>('A' + coder)));
        position.stance = published[coder][unit];
        const auto id = TRY(writer.put(position));
        return writer.addEvidence({EntityKind::Position, id.value}, {all.source.id, position.uid, "en", {}});
    }

    TemporaryFolder folder;
    fs::path path = folder / "test.plenary";
    Document document;
    Everything all;
    DatasetPtr data;
    Selection everything;
};

TEST_F(ReliabilityTest, GivesThePublishedAlphas)
{
    const auto units = scene::unitsCodedTwice(*data, everything);
    EXPECT_EQ(units.size(), 11U) << "one unit has one coder only";
    const auto results = scene::codingReliability(*data, units);
    ASSERT_EQ(results.size(), 2U) << "all topics, and the one there is";
    for (const auto& result : results) {
        EXPECT_NEAR(*result.at(stats::Level::Nominal).alpha, 0.743, 5e-4);
        EXPECT_NEAR(*result.at(stats::Level::Ordinal).alpha, 0.815, 5e-4);
        EXPECT_NEAR(*result.at(stats::Level::Interval).alpha, 0.849, 5e-4);
        EXPECT_EQ(result.disputed, 3U);
    }
    EXPECT_EQ(results[0].topic, noRow);
}

TEST(CodedTwiceTest, ADayIsNotTheMidnightOfAnotherZone)
{
    const auto unitsOf = [](const char* first, const char* second) {
        const Dataset data = summit({{},
                                     {{"usa", "", "safety", -1, 0, Basis::Stated, first, "anna"},
                                      {"usa", "", "safety", -1, 0, Basis::Stated, second, "Émile, B."}}});
        return scene::unitsCodedTwice(data, select(data, {}, {}, paris())).size();
    };
    EXPECT_EQ(unitsOf("2025-02-11", "2025-02-11"), 1U);
    EXPECT_EQ(unitsOf("2025-02-11T00:00Z", "2025-02-11T01:00+01:00"), 1U);
    EXPECT_EQ(unitsOf("2025-02-11", "2025-02-11T00:00Z"), 0U);
}

TEST_F(ReliabilityTest, OneCoderHasNoReliability)
{
    Selection first = everything;
    for (Row row = 0; row < data->positions.size(); ++row)
        first.positions[row] = data->coders[data->positions.coder[row]].name == "coder A";
    const auto units = scene::unitsCodedTwice(*data, first);
    EXPECT_TRUE(units.empty());
    EXPECT_FALSE(scene::codingReliability(*data, units).front().at(stats::Level::Nominal).alpha);
}

TEST_F(ReliabilityTest, SettlingKeepsOneCodingAndAllPassagesAndIsUndone)
{
    const auto units = scene::unitsCodedTwice(*data, everything);
    const auto disputed =
        std::ranges::find_if(units, [&](const scene::CodedUnit& unit) { return scene::isDisputed(*data, unit); });
    ASSERT_NE(disputed, units.end());
    ASSERT_EQ(disputed->positions.size(), 4U);
    const auto& ids = data->positions.id;
    const PositionId kept = ids[disputed->positions[1]];
    const std::vector<PositionId> others{ids[disputed->positions[0]], ids[disputed->positions[2]],
                                         ids[disputed->positions[3]]};
    const auto before = data->positions.size();
    must(document.edit("settled", [&](Writer& writer) { return settleCoding(document, writer, kept, others, 1); }));
    EXPECT_EQ(must(document.read(kept)).stance, 1);
    EXPECT_EQ(must(document.evidence({EntityKind::Position, kept.value})).size(), 4U);
    EXPECT_EQ(must(document.load())->positions.size(), before - 3);
    EXPECT_EQ(must(document.history()).back().label, "settled");
    must(document.undo());
    EXPECT_EQ(must(document.load())->positions.size(), before);
    EXPECT_EQ(must(document.evidence({EntityKind::Position, kept.value})).size(), 1U);
}

TEST_F(ReliabilityTest, AStanceBeyondTheScaleChangesNothing)
{
    const std::string before = dumpOf(path);
    const auto done = document.edit("settled", [&](Writer& writer) {
        return settleCoding(document, writer, data->positions.id[0], std::span(&data->positions.id[1], 1), 3);
    });
    ASSERT_FALSE(done);
    EXPECT_EQ(done.error().code, Errc::Invalid);
    EXPECT_EQ(dumpOf(path), before);
}

} // namespace

} // namespace plenary
