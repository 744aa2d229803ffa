// SPDX-License-Identifier: GPL-3.0-or-later
// A document written as a data set, and read again.
#include "core/base/sha256.h"
#include "core/io/folder_writer.h"
#include "tests/support/small_data_set.h"

#include <gtest/gtest.h>

namespace plenary
{

namespace
{

using namespace test;

class FolderWriterTest : public JsonDatasetTest
{
protected:
    FolderWriterTest()
    {
        const std::string picture = "a picture";
        hash = sha256Hex(picture);
        files["coders.json"] = {{{"id", "me"}, {"name", "Me"}}};
        files["tags.json"] = {{{"id", "jobs"}, {"name", inEnglish("Jobs")}}};
        files["eras.json"] = {{{"id", "week"}, {"name", inEnglish("Week")}, {"when", "2025-02-06/2025-02-11"}}};
        files["attributes.json"] = {
            {{"id", "a-1"}, {"of", "event:talk"}, {"name", "room"}, {"type", "number"}, {"value", "12"}}};
        files["attachments.json"] = {{{"id", "f-1"},
                                      {"of", "event:talk"},
                                      {"file", hash},
                                      {"media_type", "image/png"},
                                      {"caption", inEnglish("A hall")},
                                      {"credit", "Ann"},
                                      {"alt", inEnglish("A hall")}}};
        json within = files["events.json"][0];
        within["id"] = "part";
        within["part_of"] = {"talk"};
        within["tags"] = {"jobs"};
        files["events.json"].push_back(within);
        write(files);
        fs::create_directories(source / io::contentsFolder);
        writeBytes(source / io::contentsFolder / hash, picture);
    }

    /// Every file below a folder by its name, with its bytes.
    static std::map<std::string, std::string> contentsOf(const fs::path& folder)
    {
        std::map<std::string, std::string> found;
        for (const auto& entry : fs::recursive_directory_iterator(folder))
            if (entry.is_regular_file()) {
                std::ifstream in(entry.path(), std::ios::binary);
                found[fs::relative(entry.path(), folder).string()] = {std::istreambuf_iterator<char>(in), {}};
            }
        return found;
    }

    Files files = smallDataSet();
    std::string hash;
};

TEST_F(FolderWriterTest, WhatIsWrittenIsReadAsTheSame)
{
    const auto document = must(import());
    must(io::writeFolder(document, folder / "first"));
    const auto again = must(io::createFromFolder(folder / "again.plenary", folder / "first"));
    EXPECT_TRUE(must(again.check()).empty());
    must(io::writeFolder(again, folder / "second"));
    const auto first = contentsOf(folder / "first");
    EXPECT_EQ(first, contentsOf(folder / "second"));
    EXPECT_EQ(first.at(std::string(io::contentsFolder) + "/" + hash), "a picture");
    const json events = json::parse(first.at("events.json"));
    EXPECT_EQ(events[0]["title"], (json{{"en", "Talk"}, {"fr", "Discours"}}));
    EXPECT_EQ(events[0]["evidence"][0]["quote"], "it said so");
    EXPECT_EQ(events[1]["part_of"], json{"talk"});
    EXPECT_TRUE(events[0]["summary"].is_null()) << "absent is not empty";
    EXPECT_EQ(json::parse(first.at("summit.json"))["profile_actors"], (json{"usa", "eu"}));
}

TEST_F(FolderWriterTest, NothingIsReplacedAndNothingIsLeftBehind)
{
    const auto document = must(import());
    const auto text = sentence(io::writeFolder(document, source));
    EXPECT_TRUE(isOneSentence(text)) << text;
    EXPECT_NE(text.find("is there already"), std::string::npos) << text;
    const auto stopped = io::writeFolder(document, folder / "first", [](double) { return false; });
    ASSERT_FALSE(stopped);
    EXPECT_EQ(stopped.error().code, Errc::Cancelled);
    const auto nowhere = io::writeFolder(document, folder / "no such folder" / "x");
    EXPECT_TRUE(isOneSentence(sentence(nowhere))) << sentence(nowhere);
    EXPECT_EQ(folder.names(), (std::vector<std::string>{"out.plenary", "source"}));
}

TEST_F(FolderWriterTest, AKeptFileThatIsMissingOrAnotherIsRefused)
{
    writeBytes(source / io::contentsFolder / hash, "another picture");
    EXPECT_NE(refusal().find("whose contents are others"), std::string::npos);
    fs::remove(source / io::contentsFolder / hash);
    EXPECT_NE(refusal().find("“file” names a file that is not in the data set"), std::string::npos);
}

} // namespace

} // namespace plenary
