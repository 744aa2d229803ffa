// SPDX-License-Identifier: GPL-3.0-or-later
// What the writer refuses beside what a single field may hold.
#include "core/model/rules.h"
#include "tests/support/everything.h"

#include <gtest/gtest.h>

using namespace plenary;
using namespace plenary::test;

namespace
{

class WriterRulesTest : public testing::Test
{
protected:
    template <class R>
    std::string refusal(const R& record)
    {
        const std::string before = dumpOf(path);
        const auto done = document.edit("x", [&](Writer& writer) -> Result<> {
            (void)TRY(writer.put(record));
            return {};
        });
        EXPECT_FALSE(done);
        EXPECT_EQ(dumpOf(path), before);
        const std::string text = sentence(done);
        EXPECT_TRUE(isOneSentence(text)) << text;
        return text;
    }

    TemporaryFolder folder;
    fs::path path = folder / "t.plenary";
    Document document = must(Document::create(path, {}));
    Everything all = stored(document);
};

TEST_F(WriterRulesTest, TheSameActIsNoSecondAct)
{
    Signature again = all.signature;
    again.id = {};
    again.uid = "again";
    const auto text = refusal(again);
    EXPECT_NE(text.find("“again”"), std::string::npos) << text;
    EXPECT_NE(text.find("“sig-1”"), std::string::npos) << text;
    again.date = "2025-02-13"; // another day is another act
    must(document.edit("x", [&](Writer& writer) -> Result<> {
        (void)TRY(writer.put(again));
        (void)TRY(writer.put(all.signature)); // and itself is none
        return {};
    }));
}

TEST_F(WriterRulesTest, AFileThatIsNotInTheDocumentIsRefusedAndCheckNamesIt)
{
    Source source = all.source;
    source.original = Blob(std::string(64, 'a'));
    EXPECT_NE(refusal(source).find("“original”"), std::string::npos);
    {
        const auto connection = must(sqlite::Connection::open(path, sqlite::Access::ReadWrite));
        connection.trustSchema();
        must(connection.execute("UPDATE source SET text='" + std::string(64, 'b') + "'"));
    }
    EXPECT_TRUE(std::ranges::any_of(must(document.check()), [](const Finding& finding) {
        return finding.text.find("the file that its field “text” names is not in the document") != std::string::npos;
    }));
}

TEST_F(WriterRulesTest, CodesAreThoseOfTheirStandards)
{
    Actor actor = all.actor;
    actor.iso3 = "XYZ";
    EXPECT_NE(refusal(actor).find("“XYZ”"), std::string::npos);
    for (const char* known : {"FRA", "SUN", "XKX", ""}) {
        actor.iso3 = known;
        EXPECT_FALSE(rules::firstFault(actor)) << known;
    }
    Pledge pledge = all.pledge;
    pledge.currency = "EUX";
    EXPECT_NE(refusal(pledge).find("“EUX”"), std::string::npos);
    for (const char* known : {"EUR", "XOF", "DEM"}) {
        pledge.currency = known;
        EXPECT_FALSE(rules::firstFault(pledge)) << known;
    }
}

TEST_F(WriterRulesTest, TheValueOfAnAttributeIsOfItsType)
{
    Attribute attribute{{}, "a-1", {EntityKind::Event, all.event.id.value}, "seats", AttributeType::Number, "12"};
    const auto fits = [&](AttributeType type, const char* value) {
        attribute.type = type;
        attribute.value = value;
        return !rules::firstFault(attribute);
    };
    EXPECT_TRUE(fits(AttributeType::Number, "-12.5"));
    EXPECT_TRUE(fits(AttributeType::Date, "2025-02"));
    EXPECT_TRUE(fits(AttributeType::YesNo, "yes"));
    EXPECT_TRUE(fits(AttributeType::Address, "https://example.org"));
    EXPECT_TRUE(fits(AttributeType::Text, "anything"));
    for (const auto& [type, value] : {std::pair{AttributeType::Number, "twelve"}, {AttributeType::Number, "12 seats"},
                                      {AttributeType::Number, "nan"}, {AttributeType::Date, "soon"},
                                      {AttributeType::YesNo, "true"}, {AttributeType::Address, "example.org"}})
        EXPECT_FALSE(fits(type, value)) << value;
    EXPECT_NE(refusal(attribute).find("“value”"), std::string::npos);
}

} // namespace
