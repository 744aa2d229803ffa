// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/core.h"

#include <array>
#include <chrono>
#include <csignal>
#include <map>
#include <set>

#include <fcntl.h>
#include <poll.h>
#include <spawn.h>
#include <sys/wait.h>

// Runs the program as a person in a terminal without a screen would.
namespace plenary::test
{

/// What a run of the program left.
struct Finished
{
    int code = -1;   ///< exit code; −1 where it did not end by itself
    int signal = 0;  ///< that ended it, else 0; SIGKILL where it did not end in time
    std::string out; ///< stdout
    std::string err; ///< stderr

    /// One line on stderr that ends like a sentence, nothing on stdout.
    bool failedWithOneSentence(int wanted) const
    {
        return code == wanted && out.empty() && err.ends_with('\n') && std::ranges::count(err, '\n') == 1 &&
               err.starts_with("plenary: ") && isOneSentence(err.substr(0, err.size() - 1));
    }
    nlohmann::json json() const { return nlohmann::json::parse(out); }
};

inline std::ostream& operator<<(std::ostream& stream, const Finished& run)
{
    return stream << "exit code " << run.code << ", signal " << run.signal << "\nstderr: " << run.err
                  << "\nstdout: " << run.out.substr(0, 400);
}

/// The two ends of a pipe; closed with the object.
class Pipe
{
public:
    Pipe()
    {
        if (::pipe2(m_ends.data(), O_CLOEXEC) != 0)
            throw std::runtime_error("no pipe");
    }
    Pipe(const Pipe&) = delete;
    Pipe& operator=(const Pipe&) = delete;
    ~Pipe()
    {
        closeEnd(0);
        closeEnd(1);
    }

    int end(std::size_t which) const { return m_ends[which]; }
    void closeEnd(std::size_t which)
    {
        if (m_ends[which] >= 0)
            ::close(m_ends[which]);
        m_ends[which] = -1;
    }

private:
    std::array<int, 2> m_ends = {-1, -1};
};

/// Reads both pipes until the program closes them; false where that took longer than `seconds`.
inline bool drain(Pipe& out, Pipe& err, Finished& run, int seconds)
{
    const auto end = std::chrono::steady_clock::now() + std::chrono::seconds(seconds);
    std::array<pollfd, 2> open = {pollfd{out.end(0), POLLIN, 0}, pollfd{err.end(0), POLLIN, 0}};
    std::array<std::string*, 2> texts = {&run.out, &run.err};
    while (open[0].fd >= 0 || open[1].fd >= 0) {
        if (std::chrono::steady_clock::now() > end)
            return false;
        ::poll(open.data(), open.size(), 200);
        for (std::size_t i = 0; i < open.size(); ++i) {
            if (open[i].fd < 0 || open[i].revents == 0)
                continue;
            std::array<char, 65536> bytes;
            const auto count = ::read(open[i].fd, bytes.data(), bytes.size());
            if (count > 0)
                texts[i]->append(bytes.data(), static_cast<std::size_t>(count));
            else
                open[i].fd = -1;
        }
    }
    return true;
}

/// Runs the program with `arguments` in `environment` (NAME=value), and nothing else in it.
inline Finished runProgram(const std::vector<std::string>& arguments, const std::vector<std::string>& environment,
                           int seconds = 60)
{
    std::vector<std::string> words = {PLENARY_PROGRAM};
    words.insert(words.end(), arguments.begin(), arguments.end());
    std::vector<std::string> variables = environment;
    const auto pointers = [](std::vector<std::string>& texts) {
        std::vector<char*> found;
        for (auto& text : texts)
            found.push_back(text.data());
        found.push_back(nullptr);
        return found;
    };
    Pipe out, err;
    posix_spawn_file_actions_t actions;
    posix_spawn_file_actions_init(&actions);
    posix_spawn_file_actions_addopen(&actions, 0, "/dev/null", O_RDONLY, 0);
    posix_spawn_file_actions_adddup2(&actions, out.end(1), 1);
    posix_spawn_file_actions_adddup2(&actions, err.end(1), 2);
    pid_t child = 0;
    const int started =
        ::posix_spawn(&child, PLENARY_PROGRAM, &actions, nullptr, pointers(words).data(), pointers(variables).data());
    posix_spawn_file_actions_destroy(&actions);
    if (started != 0)
        throw std::runtime_error("cannot start " PLENARY_PROGRAM);
    out.closeEnd(1);
    err.closeEnd(1);
    Finished run;
    if (!drain(out, err, run, seconds))
        ::kill(child, SIGKILL);
    int status = 0;
    ::waitpid(child, &status, 0);
    run.code = WIFEXITED(status) ? WEXITSTATUS(status) : -1;
    run.signal = WIFSIGNALED(status) ? WTERMSIG(status) : 0;
    return run;
}

/// A folder with a home for the program and a document of the bundled summit.
class Terminal
{
public:
    Terminal()
    {
        for (const char* name : {"home", "runtime", "work"})
            fs::create_directory(m_folder / name);
        fs::permissions(m_folder / "runtime", fs::perms::owner_all);
        writeBytes(document(), parisBytes());
    }

    fs::path work() const { return m_folder / "work"; }
    fs::path runtime() const { return m_folder / "runtime"; }
    fs::path document() const { return work() / "p.plenary"; }

    /// Runs the program without a screen.
    Finished run(const std::vector<std::string>& arguments) const
    {
        auto environment = bareEnvironment();
        environment.push_back("XDG_RUNTIME_DIR=" + runtime().string());
        return runProgram(arguments, environment);
    }
    /// Nothing but a path and a home, as in a container.
    std::vector<std::string> bareEnvironment() const
    {
        return {"PATH=/usr/bin:/bin", "HOME=" + (m_folder / "home").string(), "LANG=C.UTF-8", "USER=tester"};
    }

private:
    TemporaryFolder m_folder;
};

/// The records of a CSV text (RFC 4180), the header first.
inline std::vector<std::vector<std::string>> parseCsv(std::string_view text)
{
    std::vector<std::vector<std::string>> rows;
    std::vector<std::string> row(1);
    bool quoted = false;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const bool doubled = quoted && text[i] == '"' && i + 1 < text.size() && text[i + 1] == '"';
        if (doubled) {
            row.back() += text[i++];
        } else if (text[i] == '"') {
            quoted = !quoted;
        } else if (!quoted && text[i] == ',') {
            row.emplace_back();
        } else if (!quoted && text.substr(i, 2) == "\r\n") {
            rows.push_back(std::exchange(row, std::vector<std::string>(1)));
            ++i;
        } else {
            row.back() += text[i];
        }
    }
    return rows;
}

} // namespace plenary::test
