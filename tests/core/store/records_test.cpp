// SPDX-License-Identifier: GPL-3.0-or-later
// What follows from the descriptions of the records, for every kind and every field.
#include "core/io/json_schema.h"
#include "core/store/catalogue.h"
#include "core/store/document.h"

#include "tests/support/database.h"
#include "tests/support/everything.h"

#include <gtest/gtest.h>

#include <cstdlib>
#include <set>

namespace plenary
{

namespace
{

using namespace test;

/// The text of a file of this project; where PLENARY_RENEW is set it is written first, from what the program says.
std::string frozen(const fs::path& file, const std::string& now)
{
    if (std::getenv("PLENARY_RENEW"))
        writeBytes(file, now);
    return bytesOf(file);
}

TEST(RecordsTest, TheTablesAreThoseOfFormatThree)
{
    const auto now = schema::statements();
    EXPECT_EQ(frozen(fs::path(PLENARY_RESOURCES) / "../tests/data/format-3.sql", now), now)
        << "another text is another format: documents of the present one would be refused";
}

TEST(RecordsTest, TheSchemaOfADataSetIsThatOfTheDescriptions)
{
    const auto now = io::datasetSchema();
    EXPECT_EQ(frozen(fs::path(PLENARY_RESOURCES) / "datasets/dataset.schema.json", now), now)
        << "written anew with PLENARY_RENEW=1";
}

/// A value for a field that is not the one it begins with.
struct Filler
{
    const Everything& all;

    template <class T, class FieldType>
    void fill(T& value, const FieldType& field) const
    {
        if constexpr (std::is_same_v<T, Text>)
            value = bothLanguages("English", "Français");
        else if constexpr (std::is_same_v<T, Edtf>)
            value = "2025-02-11";
        else if constexpr (std::is_same_v<T, Url>)
            value = "https://example.org/";
        else if constexpr (std::is_same_v<T, Decimal>)
            value = "12.5";
        else if constexpr (std::is_same_v<T, Blob>)
            value = kept;
        else if constexpr (std::is_same_v<T, bool>)
            value = true;
        else if constexpr (std::is_enum_v<T>)
            value = static_cast<T>(kindNames<T>().size() - 1);
        else if constexpr (std::is_same_v<T, std::optional<std::int64_t>>)
            value = std::int64_t{99};
        else if constexpr (std::is_arithmetic_v<T>)
            value = static_cast<T>(2);
        else if constexpr (std::is_same_v<T, Ref>)
            value = {EntityKind::Event, all.event.id.value};
        else if constexpr (std::is_same_v<T, std::string>)
            value = text(field.traits);
        else if constexpr (std::is_same_v<T, std::vector<std::string>>)
            value = {text(field.traits), field.has(Language) ? "fr" : "another"};
        else
            reference(value, field);
    }

    static std::string text(unsigned traits)
    {
        return traits & Language   ? "de"
               : traits & Country  ? "FRA"
               : traits & Currency ? "EUR"
               : traits & Colour   ? "#2F5DA8"
               : traits & ZoneName ? "Europe/Paris"
                                   : "words";
    }

    template <class FieldType>
    void reference(ActorId& id, const FieldType&) const
    {
        id = all.actor.id;
    }
    template <class FieldType>
    void reference(TopicId& id, const FieldType&) const
    {
        id = all.topic.id;
    }
    template <class FieldType>
    void reference(EventId& id, const FieldType&) const
    {
        id = all.event.id;
    }
    template <class FieldType>
    void reference(InstrumentId& id, const FieldType&) const
    {
        id = all.instrument.id;
    }
    template <class FieldType>
    void reference(SourceId& id, const FieldType&) const
    {
        id = all.source.id;
    }
    template <class FieldType>
    void reference(PledgeId& id, const FieldType&) const
    {
        id = all.pledge.id;
    }
    template <class FieldType>
    void reference(CoderId& id, const FieldType&) const
    {
        id = all.position.coder;
    }
    template <class FieldType>
    void reference(TagId& id, const FieldType&) const
    {
        id = tag;
    }
    template <class Item, class FieldType>
    void reference(std::vector<Item>& list, const FieldType& field) const
    {
        Item item;
        if constexpr (requires { Record<Item>::once; })
            forEachField<Item>([&](const auto& part) { fill(item.*(part.member), part); });
        else
            fill(item, field);
        list = {item};
    }

    TagId tag = {};
    Blob kept = {};
};

class EveryRecordTest : public testing::Test
{
protected:
    TemporaryFolder folder;
    fs::path path = folder / "t.plenary";
    Document document = must(Document::create(path, {}));
    Everything all = stored(document);
};

TEST_F(EveryRecordTest, EveryFieldGoesThroughTheDocumentAndIsUndone)
{
    Filler filler{all};
    must(document.edit("tag", [&](Writer& writer) -> Result<> {
        filler.tag = TRY(writer.tagNamed("a tag"));
        filler.kept = TRY(writer.keep(std::as_bytes(std::span(std::string_view("a file")))));
        return {};
    }));
    forEachRecord([&]<class R>(std::type_identity<R>) {
        if (std::is_same_v<R, Summit>)
            return; // there is one, see below
        const std::string before = dumpOf(path);
        R record;
        record.uid = "every-field";
        forEachField<R>([&](const auto& field) { filler.fill(record.*(field.member), field); });
        if constexpr (std::is_same_v<R, Attribute>)
            record.value = "https://example.org/"; // of the last type, an address
        const auto put = document.edit("all fields", [&](Writer& writer) -> Result<> {
            record.id = TRY(writer.put(record));
            return {};
        });
        ASSERT_TRUE(put) << Record<R>::table << ": " << sentence(put);
        const R read = must(document.read(record.id));
        EXPECT_EQ(read.uid, record.uid);
        forEachField<R>([&](const auto& field) {
            auto wanted = record.*(field.member);
            if constexpr (requires { setOwner(wanted.front(), record.id); })
                setOwner(wanted.front(), record.id);
            EXPECT_EQ(read.*(field.member), wanted) << Record<R>::table << "." << field.key;
        });
        must(document.undo());
        EXPECT_EQ(dumpOf(path), before) << Record<R>::table;
        must(document.redo());
        must(document.undo());
    });
    for (const auto& finding : must(document.check()))
        EXPECT_NE(finding.severity, Finding::Severity::Fault) << finding.text;
}

TEST_F(EveryRecordTest, EveryEnumerationRefusesAWordItDoesNotKnow)
{
    const fs::path spoilt = folder / "spoilt.plenary";
    forEachRecord([&]<class R>(std::type_identity<R>) {
        forEachField<R>([&](const auto& field) {
            using T = std::remove_cvref_t<decltype(std::declval<R>().*(field.member))>;
            if constexpr (std::is_enum_v<T>) {
                const std::string table = std::string("\"") + Record<R>::table + "\"";
                if (countIn(path, table) == 0)
                    return;
                const std::string set = "UPDATE " + table + " SET \"" + field.key + "\"='nonsense'";
                fs::remove(spoilt);
                must(document.copyTo(spoilt));
                {
                    const auto connection = must(sqlite::Connection::open(spoilt, sqlite::Access::ReadWrite));
                    connection.trustSchema();
                    EXPECT_FALSE(connection.execute(set)) << set;
                    must(connection.execute("PRAGMA ignore_check_constraints=ON;" + set));
                }
                const auto opened = must(Document::open(spoilt, OpenMode::ReadOnly));
                EXPECT_FALSE(opened.readAll<R>()) << "taken for another word: " << set;
                EXPECT_TRUE(std::ranges::any_of(must(opened.check()), [](const Finding& found) {
                    return found.severity == Finding::Severity::Fault;
                })) << set;
            }
        });
    });
}

TEST_F(EveryRecordTest, AnAbsentTextIsAbsentAndATextInOneLanguageStaysInIt)
{
    Event event = all.event;
    event.timeNote = {};
    event.title = Text("fr", "En français seulement");
    must(document.edit("x", [&](Writer& writer) -> Result<> {
        (void)TRY(writer.put(event));
        return {};
    }));
    const Event read = must(document.read(event.id));
    EXPECT_TRUE(read.timeNote.empty());
    EXPECT_EQ(read.title, event.title);
    EXPECT_EQ(must(document.eventTitles(std::span(&event.id, 1))).front(), event.title);
    Text text("en", "x");
    text.set("en", "");
    EXPECT_TRUE(text.empty());
    Summit summit = must(document.load())->summit;
    summit.subtitle = bothLanguages("Sub", "Sous");
    const auto put = [&] {
        return document.edit("summit", [&](Writer& writer) -> Result<> {
            (void)TRY(writer.put(summit));
            return {};
        });
    };
    must(put());
    summit.subtitle.set("fr", "");
    must(put());
    EXPECT_EQ(must(document.load())->summit.subtitle, Text("en", "Sub")) << "a translation can be taken away";
}

TEST_F(EveryRecordTest, ANewTitleLeavesAllElseAlone)
{
    must(document.edit("tags", [&](Writer& writer) -> Result<> {
        all.event.tags = {TRY(writer.tagNamed("zebra")), TRY(writer.tagNamed("aardvark"))};
        (void)TRY(writer.put(all.event));
        return {};
    }));
    const auto before = dumpOf(path);
    Event event = must(document.read(all.event.id));
    event.title = bothLanguages("Other", "Titre");
    must(document.edit("retitle", [&](Writer& writer) -> Result<> {
        (void)TRY(writer.put(event));
        return {};
    }));
    const auto touched = must(document.touchedBy(must(document.history()).back()));
    EXPECT_EQ(touched.events, std::vector{event.id});
    std::string after = dumpOf(path);
    const auto at = after.find("Other");
    ASSERT_NE(at, std::string::npos);
    EXPECT_EQ(std::ranges::count(after, '\n'), std::ranges::count(before, '\n'));
    EXPECT_EQ(after.find("-- event_tags"),
              before.find("-- event_tags") + after.find("-- event_tags") - before.find("-- event_tags"));
    EXPECT_EQ(after.substr(after.find("-- event_tags"), 40), before.substr(before.find("-- event_tags"), 40))
        << "the rows of tags were written anew";
}

TEST_F(EveryRecordTest, TheDigestIsThatOfTheContentsWhateverTheKeys)
{
    const auto digest = [&](const Document& one) { return must(one.info()).digest.value_or(0); };
    const auto first = digest(document);
    EXPECT_NE(first, 0U);
    for (const auto& finding : must(document.check()))
        EXPECT_NE(finding.severity, Finding::Severity::Fault) << finding.text;
    must(document.edit("delete", [&](Writer& writer) {
        return writer.remove({EntityKind::Event, all.event.id.value});
    }));
    EXPECT_NE(digest(document), first);
    must(document.undo());
    EXPECT_EQ(digest(document), first);
    const auto connection = must(sqlite::Connection::open(path, sqlite::Access::ReadWrite));
    connection.trustSchema();
    must(connection.execute("UPDATE act SET counted=1-counted"));
    const auto findings = must(document.check());
    EXPECT_TRUE(std::ranges::any_of(
        findings, [](const auto& found) { return found.text.find("not those that the edits") != std::string::npos; }));
}

} // namespace

} // namespace plenary
