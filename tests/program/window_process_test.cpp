// SPDX-License-Identifier: GPL-3.0-or-later
// The program with its window as a process of its own: what lies on the disk while it runs and after it ended.
#include "tests/cli/support.h"
#include "tests/support/database.h"

#include <gtest/gtest.h>

#include <thread>

namespace plenary
{

namespace
{

using namespace test;

/// The window, driven from outside.
class OpenWindow
{
public:
    OpenWindow(const Terminal& terminal, const std::vector<std::string>& arguments, std::vector<std::string> more = {})
    {
        std::vector<std::string> words = {PLENARY_PROGRAM};
        words.insert(words.end(), arguments.begin(), arguments.end());
        auto variables = terminal.bareEnvironment();
        variables.insert(variables.end(), more.begin(), more.end());
        variables.push_back("QT_QPA_PLATFORM=offscreen");
        variables.push_back("XDG_RUNTIME_DIR=" + terminal.runtime().string());
        const auto pointers = [](std::vector<std::string>& texts) {
            std::vector<char*> found;
            for (auto& text : texts)
                found.push_back(text.data());
            found.push_back(nullptr);
            return found;
        };
        if (::posix_spawn(&m_child, PLENARY_PROGRAM, nullptr, nullptr, pointers(words).data(),
                          pointers(variables).data()) != 0)
            throw std::runtime_error("cannot start " PLENARY_PROGRAM);
    }
    OpenWindow(const OpenWindow&) = delete;
    OpenWindow& operator=(const OpenWindow&) = delete;
    ~OpenWindow()
    {
        if (m_child > 0)
            (void)end(SIGKILL);
    }

    /// How it ended: its exit code, or 100 and the signal.
    int end(int signal)
    {
        ::kill(m_child, signal);
        int status = 0;
        for (int tenths = 0; ::waitpid(m_child, &status, WNOHANG) == 0; ++tenths) {
            if (tenths == 200)
                ::kill(m_child, SIGKILL);
            std::this_thread::sleep_for(std::chrono::milliseconds(100));
        }
        m_child = 0;
        return WIFEXITED(status) ? WEXITSTATUS(status) : 100 + WTERMSIG(status);
    }

private:
    pid_t m_child = 0;
};

bool within(int seconds, const std::function<bool()>& happened)
{
    for (int tenths = 0; tenths < seconds * 10 && !happened(); ++tenths)
        std::this_thread::sleep_for(std::chrono::milliseconds(100));
    return happened();
}

class WindowProcessTest : public testing::Test
{
protected:
    std::string in(const char* name) const { return (terminal.work() / name).string(); }
    std::size_t files() const
    {
        return std::size_t(std::distance(fs::directory_iterator(terminal.work()), fs::directory_iterator()));
    }
    void expectDone(const std::vector<std::string>& words)
    {
        const Finished run = terminal.run(words);
        EXPECT_EQ(run.code, 0) << join(words, " ") << "\n" << run;
    }

    Terminal terminal;
    std::string p = terminal.document().string();
};

TEST_F(WindowProcessTest, TheFileAloneIsWholeWhileTheWindowIsOpenAndAfterASignal)
{
    expectDone({"export", p, "--chart", "map", "--out", in("map.svg")});
    for (const int signal : {SIGTERM, SIGINT, SIGHUP}) {
        const std::string view = "view " + std::to_string(signal);
        OpenWindow window(terminal, {p});
        ASSERT_TRUE(within(30, [&] { return fs::exists(p + "-wal"); })) << "the window has opened it";
        std::this_thread::sleep_for(std::chrono::seconds(1)); // and runs
        expectDone({"views", p, "--save", view, "--like", in("map.svg")});
        fs::copy_file(p, in("copy.plenary"));
        EXPECT_NE(terminal.run({"views", in("copy.plenary")}).out.find(view), std::string::npos);
        fs::remove(in("copy.plenary"));
        EXPECT_EQ(window.end(signal), 0);
        EXPECT_EQ(files(), 2U) << "nothing lies beside it";
        EXPECT_NE(terminal.run({"views", p}).out.find(view), std::string::npos);
    }
}

TEST_F(WindowProcessTest, ADamagedOwnCopyIsSetAsideAndANewOneIsMade)
{
    const fs::path home = terminal.work() / "data";
    fs::create_directory(home);
    const std::vector<std::string> data = {"XDG_DATA_HOME=" + home.string()};
    const auto own = [&] {
        for (const auto& entry : fs::recursive_directory_iterator(home))
            if (entry.path().filename() == "paris-2025.plenary")
                return entry.path();
        return fs::path();
    };
    {
        OpenWindow window(terminal, {}, data);
        ASSERT_TRUE(within(30, [&] { return !own().empty() && fs::exists(own().string() + "-wal"); }));
        std::this_thread::sleep_for(std::chrono::seconds(1));
        EXPECT_EQ(window.end(SIGTERM), 0);
    }
    const fs::path copy = own();
    writeBytes(copy, bytesOf(copy).substr(0, 50'000));
    const std::string damaged = bytesOf(copy);
    OpenWindow window(terminal, {}, data);
    ASSERT_TRUE(within(30, [&] { return fs::exists(copy.string() + "-wal"); }));
    std::this_thread::sleep_for(std::chrono::seconds(1));
    EXPECT_EQ(window.end(SIGTERM), 0);
    EXPECT_EQ(bytesOf(copy.string() + ".damaged"), damaged);
    EXPECT_EQ(terminal.run({"info", copy.string(), "--json"}).json()["events"], test::parisEvents());
}

} // namespace

} // namespace plenary
