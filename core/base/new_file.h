// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <filesystem>
#include <string_view>
#include <utility>

namespace plenary
{

/// An open file of the system, closed with the object. Move-only; false where opening failed.
class Descriptor
{
public:
    explicit Descriptor(int number = -1) : m_number(number) {}
    Descriptor(Descriptor&& other) noexcept : m_number(std::exchange(other.m_number, -1)) {}
    Descriptor& operator=(Descriptor&& other) noexcept
    {
        std::swap(m_number, other.m_number);
        return *this;
    }
    ~Descriptor();

    explicit operator bool() const { return m_number >= 0; }
    int get() const { return m_number; }

private:
    int m_number;
};

/// A file being made: it grows beside its place under a name of its own, and appears in its place whole or not at all.
/// Given up, it is removed; of a program that was killed it stays as a hidden file that removeAbandoned() finds.
class NewFile
{
public:
    /// An empty file in the folder of `target`, which is a path as files::resolvedTarget() yields it.
    [[nodiscard]] static Result<NewFile> beside(const std::filesystem::path& target);

    NewFile(NewFile&& other) noexcept;
    NewFile& operator=(NewFile&&) = delete;
    ~NewFile();

    const std::filesystem::path& path() const { return m_path; }

    /// Adds bytes to it.
    [[nodiscard]] Result<> write(std::string_view bytes);

    /// Puts it, on the disk itself, in its place; Errc::Conflict where something has come there meanwhile.
    [[nodiscard]] Result<> publish();
    /// Puts it in its place instead of what is there, and takes over the permissions of that.
    [[nodiscard]] Result<> replaceTarget();

    /// Removes what programs that are no more left in a folder. What another one is still writing stays.
    static void removeAbandoned(const std::filesystem::path& folder);

private:
    NewFile(std::filesystem::path target, std::filesystem::path path, Descriptor file);

    std::filesystem::path m_target;
    std::filesystem::path m_path; ///< empty: it is in its place, or removed
    Descriptor m_file;
};

} // namespace plenary
