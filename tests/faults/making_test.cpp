// SPDX-License-Identifier: GPL-3.0-or-later
// A document being made, killed at every change of a file: it stands there as a whole, or not at all.
#include "core/base/new_file.h"
#include "tests/support/database.h"
#include "tests/support/killed.h"
#include "tests/support/small_data_set.h"

#include <gtest/gtest.h>

namespace plenary
{

namespace
{

using namespace test;

class MakingTest : public testing::Test
{
protected:
    static bool isHidden(const std::string& name) { return name.starts_with(".plenary-new-"); }

    /// Names without what removeAbandoned() will find.
    std::vector<std::string> seen() const
    {
        auto names = folder.names();
        std::erase_if(names, isHidden);
        return names;
    }

    /// Kills `make` at one point after another, all of them at the beginning and at the end; each time the target must
    /// be missing or be the whole. Then the next one made there must leave nothing but itself.
    void expectAllOrNothing(const std::function<void()>& make, std::vector<std::string> before, std::size_t events)
    {
        int points = 0;
        while (killedAt(points + 1, make)) {
            points += points > 12 && points % 10 == 0 ? 10 : 1;
            fs::remove(target);
        }
        for (fs::remove(target); points > 0 && !killedAt(points, make); --points) // the steps may have led past the end
            fs::remove(target);
        fs::remove(target);
        ASSERT_GT(points, 20) << "it must be killed at all";
        int whole = 0;
        for (int point = std::max(1, points - 30); killedAt(point, make); ++point)
            whole += standsThere(before, events);
        for (int point = 1; point < points; point += point < 12 ? 1 : 23) {
            // How many steps there are differs by a few from run to run: made-up uids decide which pages are written.
            if (!killedAt(point, make)) {
                ASSERT_GT(point, points * 3 / 4) << "of " << points;
                fs::remove(target);
                continue;
            }
            whole += standsThere(before, events);
        }
        EXPECT_GT(whole, 0) << "the last points come after it is in its place";
        make();
        before.push_back("made.plenary");
        std::ranges::sort(before);
        EXPECT_EQ(folder.names(), before) << "what the killed ones left is gone";
    }

    /// Whether the target is there, and then is the whole document; nothing else may be there.
    int standsThere(std::vector<std::string> before, std::size_t events)
    {
        const bool there = fs::exists(target);
        if (there)
            before.push_back("made.plenary");
        std::ranges::sort(before);
        EXPECT_EQ(seen(), before);
        if (there) {
            const auto document = must(Document::open(target, OpenMode::ReadOnly));
            EXPECT_EQ(must(document.load())->events.size(), events);
            EXPECT_TRUE(std::ranges::none_of(must(document.check()), [](const auto& finding) {
                return finding.severity == Finding::Severity::Fault;
            }));
        }
        fs::remove(target);
        return there;
    }

    TemporaryFolder folder;
    fs::path target = folder / "made.plenary";
};

TEST_F(MakingTest, AnImportKilledAnywhere)
{
    writeDataSet(folder / "source", smallDataSet());
    expectAllOrNothing([&] { must(io::createFromFolder(target, folder / "source")); }, {"source"}, 1);
}

TEST_F(MakingTest, AnEmptyDocumentKilledAnywhere)
{
    expectAllOrNothing([&] { (void)emptyDocument(target); }, {}, 0);
}

TEST_F(MakingTest, ACopyKilledAnywhere)
{
    writeBytes(folder / "first.plenary", parisBytes());
    expectAllOrNothing([&] { must(must(Document::open(folder / "first.plenary", OpenMode::ReadOnly)).copyTo(target)); },
                       {"first.plenary"}, parisEvents());
}

TEST_F(MakingTest, ACopyAsItWasKilledAnywhere)
{
    writeBytes(folder / "first.plenary", parisBytes());
    const auto key = keyIn(folder / "first.plenary", "event", "vance-speech");
    must(must(Document::open(folder / "first.plenary", OpenMode::ReadWrite)).edit("Delete", [&](Writer& writer) {
        return writer.remove({EntityKind::Event, key});
    }));
    expectAllOrNothing(
        [&] { (void)must(must(Document::open(folder / "first.plenary", OpenMode::ReadOnly)).copyAt(0, target)); },
        {"first.plenary"}, parisEvents());
}

TEST_F(MakingTest, WhatAnotherOneIsStillMakingStays)
{
    auto making = must(NewFile::beside(target));
    NewFile::removeAbandoned(folder.path());
    EXPECT_TRUE(fs::exists(making.path()));
    (void)emptyDocument(folder / "other.plenary");
    must(making.write("all of it"));
    must(making.publish());
    EXPECT_EQ(bytesOf(target), "all of it");
    EXPECT_EQ(folder.names(), (std::vector<std::string>{"made.plenary", "other.plenary"}));
}

TEST_F(MakingTest, NeverReplacesWhatCameMeanwhile)
{
    auto making = must(NewFile::beside(target));
    must(making.write("mine"));
    writeBytes(target, "yours");
    const auto published = making.publish();
    ASSERT_FALSE(published);
    EXPECT_EQ(published.error().code, Errc::Conflict);
    EXPECT_EQ(bytesOf(target), "yours");
}

TEST_F(MakingTest, ALeftoverBesideTheTargetIsNotTakenIn)
{
    for (const char* ending : {"-wal", "-journal"}) {
        const fs::path leftover = target.string() + ending;
        writeBytes(leftover, "edits of an earlier one");
        const auto made = Document::create(target, {});
        ASSERT_FALSE(made) << ending;
        EXPECT_EQ(made.error().code, Errc::Conflict);
        EXPECT_NE(sentence(made).find(leftover.string()), std::string::npos) << sentence(made);
        EXPECT_EQ(folder.names(), std::vector<std::string>{leftover.filename().string()});
        fs::remove(leftover);
    }
}

/// Each is a sentence, and nothing is thrown.
TEST_F(MakingTest, PathsThatNoFileCanHave)
{
    const fs::path gone = folder / "gone";
    fs::create_directory(gone);
    const auto inGone = [&] {
        fs::current_path(gone);
        fs::remove(gone);
        return sentence(Document::create("x.plenary", {}));
    };
    const fs::path was = fs::current_path();
    const std::string inDeletedFolder = inGone();
    const std::string readThere = sentence(Document::open("x.plenary", OpenMode::ReadOnly));
    fs::current_path(was);
    writeBytes(folder / "file", "");
    for (const auto& text :
         {inDeletedFolder, readThere, sentence(Document::create(folder / std::string(300, 'x'), {})),
          sentence(Document::create(folder / std::string(5000, 'x'), {})), sentence(Document::create("", {})),
          sentence(Document::create(folder / "file" / "x.plenary", {})),
          sentence(Document::create(folder.path().string() + "/", {})),
          sentence(Document::open(folder / std::string(300, 'x'), OpenMode::ReadWrite)),
          sentence(Document::open(folder / "file" / "x.plenary", OpenMode::ReadOnly)),
          sentence(io::createFromFolder(target, folder / std::string(300, 'x'))),
          sentence(io::createFromFolder(folder / std::string(300, 'x'), bundledFolder()))})
        EXPECT_TRUE(isOneSentence(text) && text != "(no error)") << text;
    EXPECT_EQ(folder.names(), std::vector<std::string>{"file"});
}

/// Documents of one folder are copied at the same time, as backups are.
TEST_F(MakingTest, TheJournalOfWhatSomebodyElseMakesStays)
{
    fs::path journal;
    {
        const auto made = must(NewFile::beside(target));
        journal = made.path().string() + "-journal";
        std::ofstream(journal) << "of a database that is being written";
        NewFile::removeAbandoned(folder.path());
        EXPECT_TRUE(fs::exists(journal));
    }
    NewFile::removeAbandoned(folder.path());
    EXPECT_FALSE(fs::exists(journal)) << "left behind by a program that was killed";
}

} // namespace

} // namespace plenary
