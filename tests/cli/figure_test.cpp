// SPDX-License-Identifier: GPL-3.0-or-later
// Figures that are opened again, and many figures from one specification.
#include "tests/cli/support.h"

#include <gtest/gtest.h>

namespace plenary
{

namespace
{

using namespace test;

class FigureTest : public testing::Test
{
protected:
    std::string file(const std::string& name) const { return (terminal.work() / name).string(); }
    std::string document() const { return terminal.document().string(); }
    Finished exportTo(const std::string& name, std::vector<std::string> flags = {"--chart", "matrix"}) const
    {
        std::vector<std::string> words = {"export", document(), "--out", file(name)};
        words.insert(words.end(), flags.begin(), flags.end());
        return terminal.run(words);
    }
    /// Deletes the first event of the bundled summit that has a statement, as an edit of a person would.
    void edit() const
    {
        auto opened = Document::open(document(), OpenMode::ReadWrite);
        ASSERT_TRUE(opened.has_value());
        const auto data = opened->load();
        ASSERT_TRUE(data.has_value());
        for (Row row = 0; row < (*data)->events.size(); ++row)
            if (!(*data)->events.positions.of(row).empty()) {
                const auto id = (*data)->events.id[row].value;
                ASSERT_TRUE(opened
                                ->edit("Delete a speech",
                                       [&](Writer& writer) {
                                           return writer.remove({EntityKind::Event, id});
                                       })
                                .has_value());
                return;
            }
    }

    Terminal terminal;
};

TEST_F(FigureTest, TheRecipeIsPrintedFromEveryFormat)
{
    for (const char* ending : {"png", "svg", "pdf", "html"}) {
        const std::string name = std::string("a.") + ending;
        ASSERT_EQ(exportTo(name, {"--chart", "profile", "--actors", "usa,india", "--filter", "basis:stated", "--as-of",
                                  "2025-02-11", "--lang", "fr", "--theme", "grey"})
                      .code,
                  0);
        const auto run = terminal.run({"open", "--recipe", file(name)});
        ASSERT_EQ(run.code, 0) << run;
        const auto recipe = run.json().at("recipe");
        EXPECT_EQ(recipe.at("chart"), "profile");
        EXPECT_EQ(recipe.at("filter"), "basis:stated");
        EXPECT_EQ(recipe.at("as-of"), "2025-02-11T23:00:00.000Z");
        EXPECT_EQ(recipe.at("language"), "fr");
        EXPECT_EQ(recipe.at("look").at("theme"), "grey");
        EXPECT_EQ(recipe.at("stances").at("actors"), (std::vector<std::string>{"usa", "india"}));
        EXPECT_EQ(recipe.at("origin").at("document"), "paris-2025");
        EXPECT_EQ(run.out.find(terminal.work().string()), std::string::npos) << "no private path";
    }
}

TEST_F(FigureTest, AFigureIsMadeAgainByteForByte)
{
    for (const char* ending : {"png", "svg", "html"}) {
        const std::string before = std::string("a.") + ending;
        const std::string after = std::string("b.") + ending;
        ASSERT_EQ(exportTo(before, {"--chart", "timeline", "--lanes", "topic", "--from", "2025-02-10", "--zones",
                                    "Asia/Kolkata", "--size", "column", "--font-size", "5", "--title", "Ours"})
                      .code,
                  0);
        const auto again = exportTo(after, {"--like", file(before)});
        ASSERT_EQ(again.code, 0) << again;
        EXPECT_TRUE(bytesOf(file(before)) == bytesOf(file(after))) << ending;
    }
    ASSERT_EQ(exportTo("c.svg", {"--like", file("a.svg"), "--lang", "fr", "--title", "Nôtre"}).code, 0);
    EXPECT_NE(bytesOf(file("c.svg")).find("Nôtre"), std::string::npos);
    EXPECT_TRUE(exportTo("d.svg", {"--like", file("a.svg"), "--lanes", "actor"}).failedWithOneSentence(1));
}

TEST_F(FigureTest, WhatHasChangedSinceIsSaid)
{
    ASSERT_EQ(exportTo("a.svg").code, 0);
    auto run = terminal.run({"open", "--changes", file("a.svg"), document()});
    ASSERT_EQ(run.code, 0) << run;
    EXPECT_EQ(run.out, "What the figure shows has not changed.\n");
    edit();
    run = terminal.run({"open", "--changes", file("a.svg"), document()});
    ASSERT_EQ(run.code, 0) << run;
    EXPECT_NE(run.out.find("1 edit was made since: Delete a speech."), std::string::npos) << run.out;
    EXPECT_NE(run.out.find("new or changed"), std::string::npos) << run.out;
    const auto french = terminal.run({"open", "--changes", file("a.svg"), document(), "--lang", "fr"});
    EXPECT_NE(french.out.find("Delete a speech"), std::string::npos);
    EXPECT_NE(french.out.find("depuis"), std::string::npos) << french.out;
}

TEST_F(FigureTest, WhatCannotBeOpenedIsSaidInOneSentence)
{
    ASSERT_EQ(exportTo("a.svg").code, 0);
    const std::string good = bytesOf(file("a.svg"));
    const auto with = [&](const std::string& part, const std::string& instead) {
        std::string bad = good;
        const auto at = bad.find(part);
        EXPECT_NE(at, std::string::npos) << part;
        return bad.replace(at, part.size(), instead);
    };
    writeBytes(file("newer.svg"), with("plenary-recipe&quot;:1", "plenary-recipe&quot;:7"));
    writeBytes(file("tampered.svg"), with("language&quot;:&quot;en", "language&quot;:&quot;fr"));
    writeBytes(file("plain.svg"), "<svg xmlns='http://www.w3.org/2000/svg'/>");
    writeBytes(file("cut.svg"), good.substr(0, good.find("plenary:recipe") + 60));
    writeBytes(file("empty.png"), "");
    for (const char* name : {"newer.svg", "tampered.svg", "plain.svg", "cut.svg", "empty.png", "none.svg"}) {
        const auto run = terminal.run({"open", "--recipe", file(name)});
        EXPECT_TRUE(run.failedWithOneSentence(1)) << name << ": " << run;
        EXPECT_NE(run.err.find(name), std::string::npos) << run.err;
        EXPECT_TRUE(exportTo("x.svg", {"--like", file(name)}).failedWithOneSentence(1)) << name;
        EXPECT_FALSE(fs::exists(file("x.svg"))) << name;
    }
    ASSERT_EQ(terminal.run({"new", file("other.plenary"), "--from", "empty"}).code, 0);
    const auto other = terminal.run({"open", "--changes", file("a.svg"), file("other.plenary")});
    EXPECT_TRUE(other.failedWithOneSentence(1)) << other;
    EXPECT_NE(other.err.find("another document"), std::string::npos) << other.err;
    EXPECT_EQ(terminal.run({"open"}).code, 2);
    EXPECT_EQ(terminal.run({"open", "--recipe"}).code, 2);
}

TEST_F(FigureTest, ViewsAreSavedFrozenRenamedAndDeleted)
{
    ASSERT_EQ(exportTo("a.svg", {"--chart", "matrix", "--filter", "has:evidence"}).code, 0);
    const auto views = [&](std::vector<std::string> words) {
        words.insert(words.begin(), {"views", document()});
        return terminal.run(words);
    };
    ASSERT_EQ(views({"--save", "Stated", "--like", file("a.svg")}).code, 0);
    ASSERT_EQ(views({"--freeze", "Stated"}).code, 0);
    const auto listed = views({"--format", "json"});
    ASSERT_EQ(listed.code, 0) << listed;
    ASSERT_EQ(listed.json().size(), 1U);
    EXPECT_EQ(listed.json()[0]["filter"], "has:evidence");
    EXPECT_EQ(listed.json()[0]["frozen"], true);
    ASSERT_EQ(exportTo("before.csv", {"--saved", "Stated"}).code, 0);
    edit();
    ASSERT_EQ(exportTo("frozen.csv", {"--saved", "Stated"}).code, 0);
    EXPECT_TRUE(bytesOf(file("frozen.csv")) == bytesOf(file("before.csv")));
    ASSERT_EQ(views({"--unfreeze", "Stated"}).code, 0);
    ASSERT_EQ(exportTo("after.csv", {"--saved", "Stated"}).code, 0);
    EXPECT_FALSE(bytesOf(file("after.csv")) == bytesOf(file("before.csv")));
    ASSERT_EQ(views({"--rename", "Stated", "--to", "Said"}).code, 0);
    EXPECT_TRUE(views({"--delete", "Stated"}).failedWithOneSentence(1));
    ASSERT_EQ(views({"--delete", "Said"}).code, 0);
    EXPECT_EQ(views({"--format", "json"}).json().size(), 0U);
    EXPECT_TRUE(exportTo("x.svg", {"--saved", "Said"}).failedWithOneSentence(1));
    EXPECT_TRUE(views({"--save", "X"}).failedWithOneSentence(1));
    EXPECT_EQ(views({"--freeze", "X", "--delete", "X"}).code, 2);
}

/// The user's own logo in figures.
class LogoTest : public FigureTest
{
protected:
    LogoTest()
    {
        writeBytes(file("logo.svg"), R"(<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 30 10">
            <path d="M0 0H30V10Z" fill="#123456"/></svg>)");
    }
};

TEST_F(LogoTest, ItStandsInTheFigureAndInThoseLikeIt)
{
    for (const char* ending : {"png", "svg", "pdf", "html"}) {
        const std::string with = std::string("with.") + ending;
        const std::string again = std::string("again.") + ending;
        ASSERT_EQ(exportTo(with, {"--chart", "matrix", "--logo", file("logo.svg")}).code, 0);
        const auto recipe = terminal.run({"open", "--recipe", file(with)});
        ASSERT_EQ(recipe.code, 0) << recipe;
        EXPECT_TRUE(recipe.json()["recipe"]["look"]["logo"].get<std::string>().starts_with("data:image/svg+xml;"));
        EXPECT_EQ(recipe.out.find(terminal.work().string()), std::string::npos) << "no private path";
        fs::rename(file("logo.svg"), file("moved.svg"));
        ASSERT_EQ(exportTo(again, {"--like", file(with)}).code, 0) << "the file itself is not needed again";
        fs::rename(file("moved.svg"), file("logo.svg"));
        if (ending != std::string("pdf")) {
            EXPECT_TRUE(bytesOf(file(with)) == bytesOf(file(again))) << ending;
        }
    }
    ASSERT_EQ(exportTo("plain.svg").code, 0);
    ASSERT_EQ(exportTo("without.svg", {"--like", file("with.svg"), "--logo", "none"}).code, 0);
    EXPECT_TRUE(bytesOf(file("without.svg")) == bytesOf(file("plain.svg")));
    EXPECT_NE(bytesOf(file("with.svg")).find("#123456"), std::string::npos);
    EXPECT_EQ(exportTo("x.svg", {"--chart", "matrix", "--logo", file("logo.svg"), "--no-frame"}).code, 2);
}

TEST_F(LogoTest, ABadOneIsSaidAndNothingIsWritten)
{
    writeBytes(file("text.svg"), "hello");
    writeBytes(file("cut.png"), "\x89PNG\r\n");
    writeBytes(file("cut.jpg"), "\xFF\xD8\xFF\xE0" + std::string(50, 'x'));
    writeBytes(file("huge.jpg"), "\xFF\xD8\xFF" + std::string(9 << 20, 'x'));
    fs::create_directory(file("folder.png"));
    for (const char* name : {"none.png", "text.svg", "cut.png", "cut.jpg", "huge.jpg", "folder.png"})
        for (const char* ending : {"png", "csv"}) {
            const auto run = exportTo(std::string("x.") + ending, {"--chart", "map", "--logo", file(name)});
            EXPECT_TRUE(run.failedWithOneSentence(1)) << name << ": " << run;
            EXPECT_NE(run.err.find(name), std::string::npos) << run.err;
            EXPECT_FALSE(fs::exists(file(std::string("x.") + ending))) << name;
        }
}

TEST_F(LogoTest, ABatchFindsItBesideItsSpecification)
{
    writeBytes(file("spec.json"), R"({"defaults": {"logo": "logo.svg"}, "figures": [
        {"chart": "matrix", "out": "a.svg"}, {"chart": "matrix", "out": "b.svg", "logo": "none"}]})");
    const auto run = terminal.run({"export", document(), "--batch", file("spec.json")});
    ASSERT_EQ(run.code, 0) << run;
    ASSERT_EQ(exportTo("one.svg", {"--chart", "matrix", "--logo", file("logo.svg")}).code, 0);
    EXPECT_TRUE(bytesOf(file("a.svg")) == bytesOf(file("one.svg")));
    EXPECT_EQ(bytesOf(file("b.svg")).find("#123456"), std::string::npos);
    writeBytes(file("spec.json"), R"({"figures": [{"chart": "matrix", "out": "c.svg"},
        {"chart": "matrix", "out": "d.svg", "logo": "none.svg"}]})");
    EXPECT_TRUE(terminal.run({"export", document(), "--batch", file("spec.json")}).failedWithOneSentence(1));
    EXPECT_FALSE(fs::exists(file("c.svg")));
}

TEST_F(FigureTest, HowARangeOfTimeIsMetIsSaidInTheFigure)
{
    const auto note = [&](const std::string& filter, const char* language) {
        EXPECT_EQ(exportTo("n.svg", {"--chart", "timeline", "--filter", filter, "--lang", language, "--size", "2400x1200"})
                      .code,
                  0);
        return bytesOf(file("n.svg"));
    };
    const auto contains = [](const std::string& text, const char* part) { return text.find(part) != std::string::npos; };
    EXPECT_TRUE(contains(note("from:2025-02-10 overlap:certainly", "en"), "only what certainly overlaps that time"));
    EXPECT_TRUE(contains(note("from:2025-02-10 overlap:midpoint", "en"), "the middle of its possible time"));
    EXPECT_TRUE(contains(note("to:2025-02-12 overlap:certainly", "fr"), "seulement ce qui recoupe certainement"));
    EXPECT_FALSE(contains(note("from:2025-02-10", "en"), "that time"));
    EXPECT_FALSE(contains(note("from:2025-02-10 overlap:possibly", "en"), "that time"));
    EXPECT_FALSE(contains(note("kind:speech overlap:certainly", "en"), "that time"));
}

class BatchTest : public FigureTest
{
protected:
    Finished batch(const std::string& specification)
    {
        writeBytes(file("spec.json"), specification);
        return terminal.run({"export", document(), "--batch", file("spec.json")});
    }
    std::size_t files() const
    {
        return static_cast<std::size_t>(
            std::distance(fs::directory_iterator(terminal.work()), fs::directory_iterator()));
    }
};

TEST_F(BatchTest, OneFigureATopicAndATableOfThem)
{
    const auto run = batch(R"({"defaults": {"theme": "print", "size": "800x600"}, "manifest": "list.csv", "figures": [
        {"chart": "trend", "topic": "{topic}", "for": {"topic": "all"}, "out": "trend-{topic}.svg"},
        {"chart": "profile", "actors": ["{actor}", "usa"], "for": {"actor": ["france", "india"]},
         "out": "{actor}.png", "title": "{actor}", "no-frame": false},
        {"chart": "map", "out": "map.html", "lang": "fr"}]})");
    ASSERT_EQ(run.code, 0) << run;
    EXPECT_EQ(run.out + run.err, "") << "no progress unless asked for";
    const auto topics = bundledRecords("topics.json").size();
    const auto rows = parseCsv(bytesOf(file("list.csv")));
    ASSERT_EQ(rows.size(), 1 + topics + 3);
    EXPECT_EQ(rows[0].front(), "file");
    for (std::size_t i = 1; i < rows.size(); ++i) {
        EXPECT_EQ(bytesOf(file(rows[i][0])).size(), std::stoul(rows[i][7])) << rows[i][0];
        EXPECT_EQ(rows[i][6], "print");
    }
    EXPECT_EQ(rows[topics + 1][0], "france.png");
    EXPECT_NE(bytesOf(file("map.html")).find("lang=\"fr\""), std::string::npos);
    // The same figure by itself is the same file.
    ASSERT_EQ(
        exportTo("one.svg", {"--chart", "trend", "--topic", "safety", "--theme", "print", "--size", "800x600"}).code,
        0);
    EXPECT_TRUE(bytesOf(file("one.svg")) == bytesOf(file("trend-safety.svg")));
}

TEST_F(BatchTest, SixtyFiguresOfAllChartsComeFromOneSpecification)
{
    std::string figures;
    for (const char* chart : {"timeline", "matrix", "profile", "trend", "agreement", "map"})
        for (int i = 0; i < 10; ++i)
            figures += std::string(figures.empty() ? "" : ",") + R"({"chart": ")" + chart + R"(", "out": ")" + chart + "-" +
                       std::to_string(i) + R"(.png", "filter": "-kind:)" + (i % 2 ? "media" : "deal") + R"("})";
    ASSERT_EQ(batch(R"({"figures": [)" + figures + "]}").code, 0);
    EXPECT_EQ(parseCsv(bytesOf(file("manifest.csv"))).size(), 61U);
    for (const char* name : {"timeline-0.png", "trend-5.png", "map-9.png"})
        EXPECT_TRUE(bytesOf(file(name)).starts_with("\x89PNG")) << name;
}

TEST_F(BatchTest, FramesOfAnAnimationAreNumbered)
{
    const auto run = batch(R"({"figures": [{"chart": "map", "out": "f-{frame}.png", "size": "400x300",
        "frames": {"from": "2025-02-10", "to": "2025-02-11", "step": "1d"}}]})");
    ASSERT_EQ(run.code, 0) << run;
    for (const char* name : {"f-0001.png", "f-0002.png", "f-0003.png"})
        EXPECT_TRUE(fs::exists(file(name))) << name;
    EXPECT_FALSE(fs::exists(file("f-0004.png")));
    EXPECT_EQ(parseCsv(bytesOf(file("manifest.csv")))[2][3], "2025-02-10T23:00Z");
}

TEST_F(BatchTest, AMistakeAnywhereWritesNothing)
{
    const auto before = files() + 1; // the specification
    for (
        const char* bad :
        {"",
         "{",
         "[]",
         "{}",
         R"({"figures": {}})",
         R"({"figures": []})",
         R"({"figures": [1]})",
         R"({"figures": [{"chart": "map"}]})",
         R"({"figures": [{"out": "a.svg"}]})",
         R"({"figures": [{"chart": "map", "out": "a.svg"}, {"chart": "pie", "out": "b.svg"}]})",
         R"({"figures": [{"chart": "map", "out": "a.svg"}, {"chart": "map", "out": "a.svg"}]})",
         R"({"figures": [{"chart": "map", "out": "a.svg"}, {"chart": "map", "out": "b.docx"}]})",
         R"({"figures": [{"chart": "map", "out": "a.svg"}, {"chart": "map", "out": "b.svg", "colour": "red"}]})",
         R"({"figures": [{"chart": "map", "out": "a.svg", "filter": "topic:nothing"}]})",
         R"({"figures": [{"chart": "map", "out": "a.svg", "size": {"w": 1}}]})",
         R"({"figures": [{"chart": "map", "out": "a-{topic}.svg", "for": {"topic": ["nothing"]}}]})",
         R"({"figures": [{"chart": "map", "out": "a.svg", "for": {"country": "all"}}]})",
         R"({"figures": [{"chart": "map", "out": "a.svg", "for": {"topic": "all"}}]})",
         R"({"figures": [{"chart": "map", "out": "a{frame}.svg", "frames": {"from": "2025"}}]})",
         R"({"figures": [{"chart": "map", "out": "a{frame}.svg", "frames": {"from": "1000", "to": "2000", "step": "1m"}}]})",
         R"({"figures": [{"chart": "map", "out": "a{frame}.svg", "frames": {"from": "2024-01-31", "to": "2024-02-01", "step": "1 month"}}]})",
         R"({"figures": [{"chart": "map", "out": "a{frame}.svg", "frames": {"from": "2024-01-31", "to": "2024-02-01", "step": "2.5h"}}]})",
         R"({"figures": [{"chart": "map", "out": "a{frame}.svg", "frames": {"from": "2024-01-31", "to": "2024-02-01", "step": "1e3d"}}]})",
         R"({"figures": [{"chart": "map", "out": "a.svg"}], "colour": "red"})"}) {
        const auto run = batch(bad);
        EXPECT_TRUE(run.failedWithOneSentence(1)) << bad << "\n" << run;
        EXPECT_EQ(files(), before) << bad;
    }
    EXPECT_TRUE(terminal.run({"export", document(), "--batch", file("none.json")}).failedWithOneSentence(1));
    EXPECT_EQ(terminal.run({"export", document(), "--batch", file("spec.json"), "--chart", "map"}).code, 2);
    EXPECT_EQ(terminal.run({"export", document(), "--chart", "map"}).code, 2);
    EXPECT_EQ(terminal.run({"export", document(), "--out", file("a.svg")}).code, 2);
}

} // namespace

} // namespace plenary
