// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <csignal>
#include <cstdio>
#include <exception>
#include <functional>
#include <set>
#include <stdexcept>

#include <sys/ptrace.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <unistd.h>

// Programs that come to an end in the middle of their work.
namespace plenary::test
{

/// Runs `work` in a process of its own that ends without closing anything, as one that is killed.
inline int abandoned(const std::function<int()>& work)
{
    const pid_t child = ::fork();
    if (child == 0) {
        int code = 90;
        try {
            code = work();
        } catch (const std::exception& error) {
            std::fprintf(stderr, "%s\n", error.what());
        }
        ::_exit(code);
    }
    int status = 0;
    ::waitpid(child, &status, 0);
    return WIFEXITED(status) ? WEXITSTATUS(status) : 100 + WTERMSIG(status);
}

/// The system calls that change files.
inline bool changesFiles(std::uint64_t call)
{
    static const std::set<std::uint64_t> calls = {
        SYS_write,  SYS_pwrite64, SYS_pwritev, SYS_writev,   SYS_fsync,     SYS_fdatasync, SYS_ftruncate,
        SYS_openat, SYS_renameat, SYS_linkat,  SYS_unlinkat, SYS_renameat2, SYS_mkdirat,   SYS_fallocate,
#ifdef SYS_open
        SYS_open,   SYS_rename,   SYS_link,    SYS_unlink,   SYS_mkdir,
#endif
    };
    return calls.contains(call);
}

/// Runs `work` in a process of its own and kills it (SIGKILL) before the call numbered `nth` that may change a file.
/// False where it ended before. Works by ptrace(2), so that every call of every library counts.
inline bool killedAt(int nth, const std::function<void()>& work)
{
    const pid_t child = ::fork();
    if (child == 0) {
        ::ptrace(PTRACE_TRACEME, 0, nullptr, nullptr);
        ::raise(SIGSTOP);
        try {
            work();
        } catch (const std::exception& error) {
            std::fprintf(stderr, "%s\n", error.what());
        }
        ::_exit(0);
    }
    int status = 0;
    if (::waitpid(child, &status, 0) != child || !WIFSTOPPED(status))
        throw std::runtime_error("the process cannot be watched");
    ::ptrace(PTRACE_SETOPTIONS, child, nullptr, PTRACE_O_TRACESYSGOOD | PTRACE_O_EXITKILL);
    long signal = 0;
    for (int count = 0;;) {
        ::ptrace(PTRACE_SYSCALL, child, nullptr, signal);
        if (::waitpid(child, &status, 0) != child || WIFEXITED(status) || WIFSIGNALED(status))
            return false;
        const bool isCall = WSTOPSIG(status) == (SIGTRAP | 0x80);
        signal = isCall ? 0 : WSTOPSIG(status);
        __ptrace_syscall_info info = {};
        if (!isCall || ::ptrace(PTRACE_GET_SYSCALL_INFO, child, sizeof info, &info) <= 0)
            continue;
        if (info.op == PTRACE_SYSCALL_INFO_ENTRY && changesFiles(info.entry.nr) && ++count == nth) {
            ::kill(child, SIGKILL);
            ::waitpid(child, &status, 0);
            return true;
        }
    }
}

/// Runs `work` in a process of a user without rights, since root may write anywhere.
inline int asNobody(const std::function<int()>& work)
{
    return abandoned([&] {
        if (::getuid() == 0 && (::setgid(65'534) != 0 || ::setuid(65'534) != 0))
            return 91;
        return work();
    });
}

} // namespace plenary::test
