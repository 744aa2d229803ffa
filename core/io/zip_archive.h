// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <memory>
#include <optional>
#include <string>

struct zip;

namespace plenary::io
{

/// The files in an archive (.zip, and what is one inside: .docx, .odt). Nothing is unpacked to the disk; what is larger
/// than it may be, or grows while it is read, is refused. Not thread-safe.
class ZipArchive
{
public:
    /// `name` is for sentences. Errors: Invalid, where it is no archive or a damaged one.
    [[nodiscard]] static Result<ZipArchive> open(std::string bytes, const std::string& name);

    /// The contents of a file; nothing where there is none of that name. Errors: Invalid, where it is encrypted,
    /// damaged or longer than `most` bytes.
    [[nodiscard]] Result<std::optional<std::string>> read(const std::string& file, std::size_t most) const;

private:
    struct Discard
    {
        void operator()(zip* archive) const;
    };
    ZipArchive(std::unique_ptr<std::string> bytes, std::unique_ptr<zip, Discard> archive, std::string name)
        : m_bytes(std::move(bytes)), m_archive(std::move(archive)), m_name(std::move(name))
    {
    }

    std::unique_ptr<std::string> m_bytes; ///< outlives the archive, which reads them where they are
    std::unique_ptr<zip, Discard> m_archive;
    std::string m_name;
};

} // namespace plenary::io
