// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/new_file.h"
#include "core/store/sqlite.h"

#include <filesystem>
#include <functional>
#include <utility>

// Documents of an older format.
namespace plenary::upgrade
{

/// What the document `older` holds, its history included, as a document of the present format beside `target`, not yet
/// in its place; `progress` is told the share done and ends the work where it answers false.
[[nodiscard]] Result<NewFile> made(const sqlite::Connection& older, const std::filesystem::path& target,
                                   const std::function<bool(double)>& progress);

/// Held by the one who brings a document to the present format; others wait until it is done.
class Turn
{
public:
    /// Errors: Io, where the folder cannot be written.
    [[nodiscard]] static Result<Turn> wait(const std::filesystem::path& document);
    Turn(Turn&& other) noexcept : m_file(std::move(other.m_file)), m_descriptor(std::exchange(other.m_descriptor, -1))
    {
    }
    Turn& operator=(Turn&&) = delete;
    ~Turn();

private:
    Turn(std::filesystem::path file, int descriptor) : m_file(std::move(file)), m_descriptor(descriptor) {}

    std::filesystem::path m_file; ///< beside the document, locked; empty where it is another’s by now
    int m_descriptor;
};

/// Where a document may be made that is only read.
std::filesystem::path temporaryPlace();

/// A second name for the file of a format, beside it, which is answered: the one it has is about to mean another file.
[[nodiscard]] Result<std::filesystem::path> keptBeside(const std::filesystem::path& file, int format);

} // namespace plenary::upgrade
