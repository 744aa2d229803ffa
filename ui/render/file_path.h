// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFile>
#include <QString>

#include <filesystem>
#include <string>

namespace plenary
{

/// The path of a file to write, byte by byte as it was given. A name that is no UTF-8 does not survive in a QString;
/// here it does, so that a file appears under exactly the name that was asked for.
class FilePath
{
public:
    FilePath() = default;
    FilePath(std::filesystem::path path) : m_path(std::move(path)) {}
    FilePath(const std::string& path) : m_path(path) {}
    FilePath(const QString& path) : m_path(QFile::encodeName(path).toStdString()) {}

    const std::filesystem::path& path() const { return m_path; }
    std::string string() const { return m_path.string(); }
    std::string fileName() const { return m_path.filename().string(); }
    /// What stands after the last dot of the name, without it and in lower case: `svg`.
    std::string ending() const;
    /// `figure.svg` → `figure-2.svg`.
    FilePath numbered(std::size_t number) const;

private:
    std::filesystem::path m_path;
};

} // namespace plenary
