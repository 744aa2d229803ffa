// SPDX-License-Identifier: GPL-3.0-or-later
// Files of the command line: no output destroys an input, names are bytes, and nothing is left behind.
#include "tests/cli/support.h"
#include "tests/support/database.h"

#include <gtest/gtest.h>

#include <sys/stat.h>

namespace plenary
{

namespace
{

using namespace test;
using Words = std::vector<std::string>;

class FilesTest : public testing::Test
{
protected:
    std::string in(const char* name) const { return (terminal.work() / name).string(); }

    std::map<std::string, std::string> files() const
    {
        std::map<std::string, std::string> found;
        for (const auto& entry : fs::directory_iterator(terminal.work()))
            found[entry.path().string()] = bytesOf(entry.path());
        return found;
    }

    /// Refused with one sentence that names the file, and nothing is written.
    void expectRefused(const Words& words, const std::string& named)
    {
        const auto before = files();
        const Finished run = terminal.run(words);
        EXPECT_TRUE(run.failedWithOneSentence(1)) << join(words, " ") << "\n" << run;
        EXPECT_NE(run.err.find(named), std::string::npos) << run.err;
        EXPECT_TRUE(files() == before) << join(words, " ") << " wrote something";
    }
    void expectBatchRefused(const std::string& specification, const std::string& named)
    {
        writeBytes(in("spec.json"), specification);
        expectRefused({"export", p, "--batch", in("spec.json")}, named);
    }
    void expectDone(const Words& words)
    {
        const Finished run = terminal.run(words);
        EXPECT_EQ(run.code, 0) << join(words, " ") << "\n" << run;
    }
    std::string shell(const std::string& command, int code) const
    {
        const std::string line = "cd '" + terminal.work().string() + "' && export HOME='" +
                                 (terminal.work() / "home").string() + "' && " + command + " 2>&1";
        FILE* pipe = ::popen(line.c_str(), "r");
        std::string out;
        for (int c = 0; (c = std::fgetc(pipe)) != EOF;)
            out += static_cast<char>(c);
        const int status = ::pclose(pipe);
        EXPECT_TRUE(WIFEXITED(status) && WEXITSTATUS(status) == code) << command << ": " << status << ", " << out;
        return out;
    }

    Terminal terminal;
    std::string p = terminal.document().string();
};

TEST_F(FilesTest, AFigureIsNeverWrittenOverTheDocument)
{
    fs::copy_file(p, in("doc.svg"));
    fs::create_symlink(p, in("link.csv"));
    fs::create_hard_link(p, in("hard.csv"));
    fs::create_directory_symlink(terminal.work(), in("folder"));
    for (const char* out : {"link.csv", "hard.csv"})
        expectRefused({"export", p, "--chart", "pledges", "--out", in(out)}, in(out));
    expectRefused({"export", in("doc.svg"), "--chart", "pledges", "--out", in("doc.svg")}, in("doc.svg"));
    expectRefused({"export", in("doc.svg"), "--chart", "pledges", "--out", in("folder/doc.svg")}, in("doc.svg"));
    expectRefused({"export", in("link.csv"), "--chart", "pledges", "--out", in("hard.csv")}, in("hard.csv"));
}

TEST_F(FilesTest, AFigureIsNeverWrittenOverWhatItIsMadeFrom)
{
    writeBytes(in("logo.svg"),
               R"(<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><rect width="9" height="9"/></svg>)");
    expectRefused({"export", p, "--chart", "map", "--logo", in("logo.svg"), "--out", in("logo.svg")}, in("logo.svg"));
    expectDone({"export", p, "--chart", "pledges", "--out", in("a.svg")});
    expectRefused({"export", p, "--like", in("a.svg"), "--out", in("a.svg")}, in("a.svg"));
    fs::create_symlink(in("logo.svg"), in("t-2.svg"));
    expectRefused({"export", p, "--chart", "timeline", "--pages", "3", "--logo", in("logo.svg"), "--out", in("t.svg")},
                  in("t-2.svg"));
    expectDone({"export", p, "--like", in("a.svg"), "--out", in("b.svg")});
}

TEST_F(FilesTest, ABatchWritesOverNothingOfItsOwn)
{
    expectBatchRefused(R"({"manifest":"p.plenary","figures":[{"chart":"pledges","out":"x.csv"}]})", p);
    expectBatchRefused(R"({"manifest":"p.plenary-wal","figures":[{"chart":"pledges","out":"x.csv"}]})", p);
    expectBatchRefused(R"({"manifest":"spec.json","figures":[{"chart":"pledges","out":"x.csv"}]})", in("spec.json"));
    expectBatchRefused(R"({"manifest":"x.csv","figures":[{"chart":"pledges","out":"x.csv"}]})", in("x.csv"));
    expectBatchRefused(R"({"manifest":"t-2.svg","figures":[{"chart":"timeline","pages":2,"out":"t.svg"}]})",
                       in("t-2.svg"));
    fs::create_symlink(in("x.csv"), in("y.csv"));
    expectBatchRefused(R"({"figures":[{"chart":"pledges","out":"x.csv"},{"chart":"matrix","out":"y.csv"}]})",
                       in("y.csv"));
    fs::create_directory_symlink(terminal.work(), in("again"));
    expectBatchRefused(R"({"figures":[{"chart":"pledges","out":"z.csv"},{"chart":"matrix","out":"again/z.csv"}]})",
                       in("again/z.csv"));
    fs::remove(in("again"));
    writeBytes(in("spec.json"), R"({"figures":[{"chart":"pledges","out":"x.csv"},{"chart":"matrix","out":"z.csv"}]})");
    expectDone({"export", p, "--batch", in("spec.json")});
    EXPECT_TRUE(fs::is_symlink(in("y.csv"))) << "a link stays a link";
}

TEST_F(FilesTest, AListIsNotWrittenBehindItsDocument)
{
    const std::string before = bytesOf(p);
    const auto said = shell("(" PLENARY_PROGRAM " list events p.plenary >> p.plenary)", 1);
    EXPECT_NE(said.find("p.plenary"), std::string::npos) << said;
    EXPECT_TRUE(bytesOf(p) == before);
}

TEST_F(FilesTest, WhatIsThereKeepsItsPermissionsAndStaysWholeWhenItCannotBeReplaced)
{
    writeBytes(in("a.csv"), "old");
    fs::permissions(in("a.csv"), fs::perms(0640));
    expectDone({"export", p, "--chart", "pledges", "--out", in("a.csv")});
    EXPECT_NE(bytesOf(in("a.csv")), "old");
    EXPECT_EQ(fs::status(in("a.csv")).permissions(), fs::perms(0640));
    fs::create_directory(in("folder.csv"));
    expectRefused({"export", p, "--chart", "pledges", "--out", in("folder.csv")}, in("folder.csv"));
    ASSERT_EQ(::mkfifo(in("pipe.csv").c_str(), 0600), 0);
    expectRefused({"export", p, "--chart", "pledges", "--out", in("pipe.csv")}, in("pipe.csv"));
}

TEST_F(FilesTest, ANameThatIsNoUtf8IsWrittenAsItIs)
{
    const std::string name = in("caf\xE9.csv");
    for (const char* language : {"LC_ALL=C.UTF-8 ", "LC_ALL=C "}) {
        shell(language + std::string(PLENARY_PROGRAM " export p.plenary --chart pledges --out '") + name + "'", 0);
        EXPECT_TRUE(fs::exists(name)) << language;
        fs::remove(name);
    }
    const std::string document = in("r\xE9sum\xE9.plenary");
    expectDone({"new", document, "--from", "paris-2025"});
    ASSERT_TRUE(fs::exists(document));
    expectDone({"info", document});
    expectDone({"check", document});
    const auto pages = in("\xFF.svg");
    expectDone({"export", document, "--chart", "timeline", "--pages", "2", "--out", pages});
    EXPECT_TRUE(fs::exists(in("\xFF-2.svg")));
    EXPECT_EQ(files().size(), 4U);
}

TEST_F(FilesTest, PathsThatNoFileCanHaveAreOneSentence)
{
    const std::string endless(300, 'x');
    fs::create_directory(in("data"));
    fs::copy(bundledFolder(), in("data"));
    fs::remove(in("data/events.json"));
    fs::create_directory(in("data/events.json"));
    for (const Words& words : {Words{"new", in("x.plenary"), "--from", in("data")},
                               {"new", in(endless.c_str())},
                               {"new", in(endless.c_str()), "--from", "paris-2025"},
                               {"new", in("x.plenary"), "--from", in(endless.c_str())},
                               {"new", in("nowhere/x.plenary")},
                               {"info", in(endless.c_str())},
                               {"info", std::string(5000, 'x')},
                               {"export", p, "--chart", "map", "--out", in((endless + ".svg").c_str())},
                               {"export", p, "--like", in(endless.c_str()), "--out", in("x.svg")},
                               {"export", p, "--chart", "map", "--logo", in(endless.c_str()), "--out", in("x.svg")},
                               {"export", p, "--batch", in("data")},
                               {"export", p, "--batch", in(endless.c_str())},
                               {"open", in(endless.c_str()), "--recipe"},
                               {"open", in("data"), "--recipe"}}) {
        const auto before = files();
        const Finished run = terminal.run(words);
        EXPECT_TRUE(run.failedWithOneSentence(1)) << join(words, " ") << "\n" << run;
        EXPECT_TRUE(files() == before);
    }
    EXPECT_EQ(terminal.run({std::string(5000, 'x')}).code, 2);
    const auto said = shell("mkdir gone && cd gone && rmdir ../gone && " PLENARY_PROGRAM " new x.plenary", 1);
    EXPECT_TRUE(said.starts_with("plenary: ") && std::ranges::count(said, '\n') == 1) << said;
}

TEST_F(FilesTest, PipesAreRefusedAndNotWaitedFor)
{
    ASSERT_EQ(::mkfifo(in("pipe").c_str(), 0600), 0);
    fs::create_directory(in("data"));
    fs::copy(bundledFolder(), in("data"));
    fs::remove(in("data/events.json"));
    ASSERT_EQ(::mkfifo(in("data/events.json").c_str(), 0600), 0);
    for (const Words& words : {Words{"info", in("pipe")},
                               {"new", in("x.plenary"), "--from", in("data")},
                               {"export", p, "--batch", in("pipe")},
                               {"export", p, "--like", in("pipe"), "--out", in("x.svg")},
                               {"export", p, "--chart", "map", "--logo", in("pipe"), "--out", in("x.svg")},
                               {"open", in("pipe"), "--recipe"}}) {
        auto environment = terminal.bareEnvironment();
        const Finished run = runProgram(words, environment, 20);
        EXPECT_TRUE(run.failedWithOneSentence(1)) << join(words, " ") << "\n" << run;
    }
}

TEST_F(FilesTest, AKilledNewLeavesNothingInTheFolderForTemporaryFiles)
{
    fs::create_directory(in("temporary"));
    auto environment = terminal.bareEnvironment();
    environment.push_back("TMPDIR=" + in("temporary"));
    EXPECT_EQ(runProgram({"new", in("x.plenary"), "--from", "paris-2025"}, environment).code, 0);
    EXPECT_EQ(bytesOf(in("x.plenary")).substr(18, 2), "\x01\x01");
    fs::permissions(in("temporary"), fs::perms(0));
    fs::remove(in("x.plenary"));
    EXPECT_EQ(runProgram({"new", in("x.plenary"), "--from", "paris-2025"}, environment).code, 0)
        << "it needs no temporary files at all";
}

/// POSIX takes a process all its locks on a file when anything in it opens and closes that file, as file dialogs do to
/// see what sort of file it is. Another program then takes away the log that both would share.
TEST_F(FilesTest, AnEditAfterALockWasLostLosesNothingOfWhatOthersWrote)
{
    const auto path = terminal.document();
    auto document = Document::open(path, OpenMode::ReadWrite);
    ASSERT_TRUE(document.has_value());
    const auto data = must(document->load());
    const auto note = [&](ActorId id, const char* words) {
        return document->edit(words, [&](Writer& writer) -> Result<> {
            auto actor = TRY(document->read(id));
            actor.note.set("en", words);
            (void)TRY(writer.put(actor));
            return {};
        });
    };
    ASSERT_TRUE(note(data->actors[0].id, "first").has_value());
    ASSERT_TRUE(document->settle().value_or(false));
    EXPECT_FALSE(std::ifstream(path, std::ios::binary).get() == EOF);
    ASSERT_EQ(terminal.run({"undo", path.string()}).code, 0);
    ASSERT_TRUE(note(data->actors[1].id, "second").has_value());
    ASSERT_TRUE(document->settle().has_value());
    const auto after = must(document->load());
    EXPECT_TRUE(after->actors[0].note.empty()) << "taken back by the other program";
    EXPECT_EQ(after->actors[1].note.in("en"), "second");
    const auto history = must(document->history());
    ASSERT_EQ(history.size(), 2U);
    EXPECT_TRUE(history[0].overtaken);
    document = fail(Errc::Invalid, "closed");
    const auto checked = terminal.run({"check", path.string()});
    EXPECT_EQ(checked.code, 0) << checked;
    EXPECT_EQ(checked.out.find("fault"), std::string::npos) << checked;
}

} // namespace

} // namespace plenary
