// SPDX-License-Identifier: GPL-3.0-or-later
// What is written to a terminal does not steer it, whatever stands in a document; data stays as it is.
#include "tests/cli/support.h"

#include <gtest/gtest.h>

namespace plenary
{

namespace
{

using namespace test;
using Words = std::vector<std::string>;

/// Colours, the title of the window, the direction of writing, and the introducer that is one byte in Latin-1.
const std::string evil = "\x1b[31mRED\x1b]0;owned\a\u202E\u009b2J\r\nnext\x7f";

/// Whether nothing but line breaks and tabs would steer a terminal.
bool isHarmless(const std::string& text)
{
    const bool controls = std::ranges::any_of(
        text, [](char c) { return (static_cast<unsigned char>(c) < 0x20 && c != '\n' && c != '\t') || c == 0x7f; });
    return !controls && isUtf8(text) && text.find("\u202E") == std::string::npos &&
           text.find("\u009b") == std::string::npos;
}

/// A document in which all that a person can write is `evil`.
class OutputTest : public testing::Test
{
protected:
    OutputTest()
    {
        auto document = must(Document::open(terminal.document(), OpenMode::ReadWrite));
        const DatasetPtr data = must(document.load());
        must(document.edit("Edit " + evil, [&](Writer& writer) -> Result<> {
            Event event = TRY(document.read(data->events.id[0]));
            event.title = event.summary = event.place = Text("en", "Title " + evil);
            (void)TRY(writer.put(event));
            for (Actor actor : data->actors)
                if (actor.uid == "usa") {
                    actor.name = actor.shortName = Text("en", "Name " + evil);
                    (void)TRY(writer.put(actor));
                }
            Topic topic = data->topics[0];
            topic.name = Text("en", "Topic " + evil);
            (void)TRY(writer.put(topic));
            Source source = data->sources[0];
            source.title = source.publisher = "Source " + evil;
            (void)TRY(writer.put(source));
            return {};
        }));
    }

    Terminal terminal;
    std::string p = terminal.document().string();
};

TEST_F(OutputTest, TablesAndSentencesAreHarmless)
{
    std::vector<Words> runs = {
        {"history", p}, {"info", p}, {"check", p}, {"views", p}, {"compare", p, "usa", "france"}};
    for (const char* what : {"events", "actors", "topics", "positions", "signatures", "sources", "pledges", "eras"})
        runs.push_back({"list", what, p});
    runs.push_back({"undo", p});
    runs.push_back({"redo", p});
    for (const auto& words : runs) {
        const Finished run = terminal.run(words);
        EXPECT_EQ(run.code, 0) << words[0] << run;
        EXPECT_TRUE(isHarmless(run.out) && isHarmless(run.err)) << words[0] << (words.size() > 2 ? words[1] : "");
    }
    const auto events = terminal.run({"list", "events", p}).out;
    EXPECT_NE(events.find("Title ␛[31mRED␛]0;owned␇\uFFFD\uFFFD2J  next␡"), std::string::npos);
}

TEST_F(OutputTest, DataStaysData)
{
    const auto json = terminal.run({"list", "events", p, "--format", "json"}).json();
    const auto csv = parseCsv(terminal.run({"list", "events", p, "--format", "csv"}).out);
    const auto isTitle = [](const std::string& cell) { return cell == "Title " + evil; };
    EXPECT_TRUE(std::ranges::any_of(json, [&](const auto& record) { return isTitle(record["title"]["en"]); }));
    EXPECT_TRUE(std::ranges::any_of(csv, [&](const auto& row) { return std::ranges::any_of(row, isTitle); }));
}

TEST_F(OutputTest, ErrorsAreHarmless)
{
    const std::string name = (terminal.work() / ("no " + evil)).string();
    for (const Words& words : {Words{"info", name},
                               {"compare", p, "usa", evil},
                               {"list", "events", p, "--filter", "topic:\"" + evil + "\""},
                               {"list", evil, p},
                               {"views", p, "--delete", evil},
                               {"open", name, "--recipe"},
                               {evil}}) {
        const Finished run = terminal.run(words);
        EXPECT_TRUE(run.failedWithOneSentence(run.code)) << run;
        EXPECT_TRUE(run.code == 1 || run.code == 2) << run;
        EXPECT_TRUE(isHarmless(run.err)) << words[0];
    }
}

} // namespace

} // namespace plenary
