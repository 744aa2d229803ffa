// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/io/json_dataset.h"

#include "tests/support/database.h"

#include <gtest/gtest.h>

// A folder with a small data set, and what importing it comes to.
namespace plenary::test
{

using nlohmann::json;
using Files = std::map<std::string, json>;

inline json inEnglish(const std::string& text)
{
    return {{"en", text}, {"fr", text}};
}

/// The smallest data set with one record of every kind. P stands for a list with one passage.
inline constexpr const char* smallData = R"({
"summit.json": {"id": "test", "title": {"en": "Test", "fr": "Essai"}, "subtitle": null, "place": null,
  "start": "2025-02-10", "end": "2025-02-11", "zone": "Europe/Paris", "languages": ["en", "fr"], "instrument": "text",
  "profile_actors": ["usa", "eu"], "focus": {"from": "2025-02-10", "to": "2025-02-11"}, "as_of": "2025-02-12",
  "coder": "me", "licence": "CC0", "credit": null, "note": null},
"sources.json": [{"id": "paper", "publisher": "P", "title": "T", "title_is_descriptive": false,
  "url": "https://example.org", "language": "en", "date": "2025", "accessed": null, "note": null}],
"actors.json": [
  {"id": "usa", "kind": "state", "name": {"en": "USA"}, "short": {"en": "US"}, "role": null, "iso3": "USA",
   "affiliations": [], "member_of": [], "evidence": []},
  {"id": "eu", "kind": "bloc", "name": {"en": "Union"}, "short": {"en": "EU"}, "role": null, "iso3": null,
   "affiliations": [], "member_of": [], "evidence": []},
  {"id": "vance", "kind": "person", "name": {"en": "Vance"}, "short": {"en": "Vance"}, "role": null, "iso3": null,
   "affiliations": [], "member_of": [], "evidence": []}],
"topics.json": [{"id": "rules", "name": {"en": "Rules", "fr": "Règles"}, "definition": null,
  "pole_minus": {"en": "-"}, "pole_plus": {"en": "+"}, "order": 1}],
"events.json": [{"id": "talk", "kind": "speech", "title": {"en": "Talk", "fr": "Discours"}, "summary": null,
  "when": "2025-02-11", "time_note": null, "place": null, "importance": 3,
  "participants": [{"actor": "vance", "role": "speaker"}], "topics": ["rules"], "responds_to": [], "evidence": "P"}],
"positions.json": [{"id": "pos-1", "actor": "vance", "speaking_for": "usa", "topic": "rules", "stance": -2,
  "basis": "stated", "weight": 1, "made_at": "2025-02-11", "event": "talk", "coder": "me", "summary": null,
  "note": null, "evidence": "P"}],
"instruments.json": [{"id": "text", "kind": "declaration", "title": {"en": "Text"}, "date": null, "url": null,
  "binding": false, "note": null, "evidence": "P"}],
"signatures.json": [{"id": "sig-1", "instrument": "text", "actor": "usa", "status": "declined", "date": null,
  "attested": "press", "counted": false, "on_behalf": null, "reason": null, "evidence": "P"}],
"published_counts.json": [{"id": "count-1", "instrument": "text", "number": 60, "approximate": false, "date": null,
  "what": {"en": "Signatories"}, "evidence": "P"}],
"pledges.json": [{"id": "sum-1", "event": "talk", "actor": "usa", "part_of": null, "amount": "500",
  "currency": "USD", "bound": "up-to", "kind": "private", "label": {"en": "Sum"}, "horizon": null, "recipient": null,
  "evidence": "P"}]
})";

inline Files smallDataSet()
{
    Files files = json::parse(smallData);
    for (auto& [name, records] : files)
        if (records.is_array() && records[0].value("evidence", json()) == "P")
            records[0]["evidence"] = {{{"source", "paper"}, {"quote", "it said so"}, {"lang", "en"}}};
    return files;
}

inline void writeDataSet(const fs::path& folder, const Files& files)
{
    fs::create_directories(folder);
    for (const auto& [name, records] : files)
        writeBytes(folder / name, records.dump());
}

/// The bytes of a document with one record of every kind.
inline const std::string& smallBytes()
{
    static const std::string bytes = [] {
        const TemporaryFolder folder;
        writeDataSet(folder / "source", smallDataSet());
        (void)must(io::createFromFolder(folder / "small.plenary", folder / "source"));
        return bytesOf(folder / "small.plenary");
    }();
    return bytes;
}

class JsonDatasetTest : public testing::Test
{
protected:
    void write(const Files& files) const { writeDataSet(source, files); }

    Result<Document> import(const Progress& progress = {}) const
    {
        return io::createFromFolder(target, source, progress);
    }

    /// The sentence of an import that must fail and leave nothing behind.
    std::string refusal() const
    {
        std::string text;
        {
            const auto document = import();
            text = sentence(document);
            EXPECT_FALSE(document);
        }
        EXPECT_TRUE(isOneSentence(text)) << text;
        EXPECT_EQ(folder.names(), std::vector<std::string>{"source"}) << text;
        return text;
    }

    TemporaryFolder folder;
    fs::path source = folder / "source";
    fs::path target = folder / "out.plenary";
};

} // namespace plenary::test
