// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/io/json_dataset.h"
#include "core/store/document.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <source_location>
#include <stdexcept>
#include <string>
#include <string_view>
#include <vector>

#include <unistd.h>

// What the tests of the store, the importer and the data share.
namespace plenary::test
{

namespace fs = std::filesystem;

inline void complain(const Error& error, const std::source_location& where)
{
    throw std::runtime_error("line " + std::to_string(where.line()) + ": " + error.message());
}

/// The value of a result that has to be there; the test fails with the sentence otherwise.
template <class T>
T must(Result<T> result, const std::source_location where = std::source_location::current())
{
    if (!result)
        complain(result.error(), where);
    return *std::move(result);
}

inline void must(const Result<>& result, const std::source_location where = std::source_location::current())
{
    if (!result)
        complain(result.error(), where);
}

/// The sentence of a result that has to be an error.
template <class T>
std::string sentence(const Result<T>& result)
{
    return result ? std::string("(no error)") : result.error().message();
}

/// One line that ends like a sentence.
inline bool isOneSentence(const std::string& text)
{
    return !text.empty() && text.find('\n') == std::string::npos && (text.back() == '.' || text.back() == '?') &&
           !text.ends_with("..") && text.find("%1") == std::string::npos;
}

/// A folder of its own that is deleted at the end of the scope.
class TemporaryFolder
{
public:
    TemporaryFolder()
    {
        std::string name = (fs::temp_directory_path() / "plenary-test-XXXXXX").string();
        if (!::mkdtemp(name.data()))
            throw std::runtime_error("no temporary folder");
        m_path = name;
    }
    TemporaryFolder(const TemporaryFolder&) = delete;
    TemporaryFolder& operator=(const TemporaryFolder&) = delete;
    ~TemporaryFolder()
    {
        std::error_code ignored;
        fs::permissions(m_path, fs::perms::owner_all, ignored);
        fs::remove_all(m_path, ignored);
    }

    const fs::path& path() const { return m_path; }
    fs::path operator/(std::string_view name) const { return m_path / name; }

    /// Names of everything in it, sorted.
    std::vector<std::string> names() const
    {
        std::vector<std::string> found;
        for (const auto& entry : fs::directory_iterator(m_path))
            found.push_back(entry.path().filename().string());
        std::ranges::sort(found);
        return found;
    }

private:
    fs::path m_path;
};

/// The bytes of a file; nothing for a folder or a missing file.
inline std::string bytesOf(const fs::path& path)
{
    if (!fs::is_regular_file(path))
        return {};
    std::ifstream file(path, std::ios::binary);
    return {std::istreambuf_iterator<char>(file), std::istreambuf_iterator<char>()};
}

inline void writeBytes(const fs::path& path, std::string_view bytes)
{
    std::ofstream file(path, std::ios::binary | std::ios::trunc);
    file.write(bytes.data(), static_cast<std::streamsize>(bytes.size()));
    if (!file.flush())
        throw std::runtime_error("cannot write " + path.string());
}

inline fs::path bundledFolder()
{
    return fs::path(PLENARY_RESOURCES) / "datasets" / "paris-2025";
}

/// The records of one file of the bundled summit, as they are written.
inline nlohmann::json bundledRecords(const std::string& file)
{
    return nlohmann::json::parse(bytesOf(bundledFolder() / file));
}

/// How many events the bundled summit has.
inline std::size_t parisEvents()
{
    static const std::size_t count = bundledRecords("events.json").size();
    return count;
}

/// A document made from the bundled summit.
inline Document parisDocument(const fs::path& target)
{
    return must(io::createFromFolder(target, bundledFolder()));
}

/// The bytes of a document made from the bundled summit, for tests that need many copies.
inline const std::string& parisBytes()
{
    static const std::string bytes = [] {
        const TemporaryFolder folder;
        {
            const Document made = parisDocument(folder / "p.plenary");
        }
        return bytesOf(folder / "p.plenary");
    }();
    return bytes;
}

/// A small document without records.
inline Document emptyDocument(const fs::path& target)
{
    Summit summit;
    summit.uid = "test";
    summit.title = Text("en", "Test");
    summit.title.set("fr", "Essai");
    summit.languages = {"en", "fr"};
    return must(Document::create(target, summit));
}

inline Text bothLanguages(std::string_view english, std::string_view french)
{
    Text text("en", english);
    text.set("fr", french);
    return text;
}

} // namespace plenary::test
