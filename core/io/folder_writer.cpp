// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/io/folder_writer.h"

#include "core/base/files.h"
#include "core/io/record_json.h"

#include <cerrno>
#include <fstream>
#include <set>
#include <unordered_map>

#include <stdlib.h>

namespace plenary::io
{

namespace
{

namespace fs = std::filesystem;

/// A folder that is made beside its place, and is gone where nobody puts it there.
class NewFolder
{
public:
    static Result<NewFolder> beside(const fs::path& target)
    {
        std::error_code error;
        if (fs::exists(fs::symlink_status(target, error)))
            return fail(Errc::Conflict, PLENARY_TR("core", "%1 is there already: choose another name."), {target.string()});
        auto parent = target.parent_path();
        std::string name = ((parent.empty() ? fs::path(".") : parent) / ".plenary-new-XXXXXX").string();
        if (!::mkdtemp(name.data()))
            return std::unexpected(files::cannotWrite(target, errno));
        fs::permissions(name, fs::perms(0755), error);
        return NewFolder(target, name);
    }
    NewFolder(NewFolder&& other) noexcept
        : m_target(std::move(other.m_target)), m_path(std::exchange(other.m_path, {}))
    {
    }
    NewFolder& operator=(NewFolder&&) = delete;
    ~NewFolder()
    {
        std::error_code ignored;
        if (!m_path.empty())
            fs::remove_all(m_path, ignored);
    }

    const fs::path& path() const { return m_path; }
    const fs::path& target() const { return m_target; }

    Result<> publish()
    {
        if (::rename(m_path.c_str(), m_target.c_str()) != 0)
            return std::unexpected(files::cannotWrite(m_target, errno));
        m_path.clear();
        return {};
    }

private:
    NewFolder(fs::path target, fs::path path) : m_target(std::move(target)), m_path(std::move(path)) {}

    fs::path m_target;
    fs::path m_path;
};

class FolderWriter
{
public:
    FolderWriter(const Document& document, const NewFolder& folder, const Progress& progress)
        : m_document(document), m_uids(document), m_folder(folder), m_progress(progress)
    {
    }

    Result<> writeAll()
    {
        m_total = TRY(m_document.sizeHint()) + 1;
        Result<> done;
        forEachRecord([&]<class R>(std::type_identity<R>) {
            if (done)
                done = file<R>();
        });
        return done ? contents() : done;
    }

private:
    template <class R>
    Result<> file()
    {
        if constexpr (Record<R>::file == nullptr)
            return {};
        else {
            constexpr bool isOne = std::is_same_v<R, Summit>;
            std::ofstream out(m_folder.path() / Record<R>::file, std::ios::binary);
            std::size_t count = 0;
            const std::function<Result<>(const R&)> write = [&](const R& record) -> Result<> {
                if constexpr (std::is_same_v<R, Passage>)
                    if (!TRY(isCited(record)))
                        return {};
                noteContents(record);
                auto json = TRY(recordJson(m_document, record, m_uids));
                if constexpr (isOne)
                    TRY(dropDangling(json));
                out << (isOne ? "" : count == 0 ? "[\n" : ",\n") << json.dump(1, ' ', false, handler);
                return (++count & 0xFF) == 0 ? advance(0x100) : Result<>();
            };
            TRY(m_document.forEach(write));
            out << (isOne ? "\n" : count == 0 ? "[]\n" : "\n]\n");
            return closed(out);
        }
    }

    template <class R>
    void noteContents(const R& record)
    {
        forEachField<R>([&](const auto& field) {
            if constexpr (std::is_same_v<ValueOf<decltype(field)>, Blob>)
                if (!(record.*(field.member)).empty())
                    m_contents.insert((record.*(field.member)).text);
        });
    }

    /// What the summit names without its being there is not written: a reader would refuse the whole.
    Result<> dropDangling(nlohmann::ordered_json& summit)
    {
        for (const auto& [key, kind] : {std::pair{"instrument", EntityKind::Instrument}, {"coder", EntityKind::Coder}})
            if (summit[key].is_string() && TRY(m_document.find(kind, summit[key].template get<std::string>())) == 0)
                summit[key] = nullptr;
        auto there = nlohmann::ordered_json::array();
        for (const auto& actor : summit["profile_actors"])
            if (TRY(m_document.find(EntityKind::Actor, actor.template get<std::string>())) != 0)
                there.push_back(actor);
        summit["profile_actors"] = std::move(there);
        return {};
    }

    Result<bool> isCited(const Passage& passage)
    {
        const auto [known, isNew] = m_cited.try_emplace(passage.source.value);
        if (isNew)
            for (auto& citation : TRY(m_document.citations(passage.source)))
                known->second.insert(std::move(citation.fragment));
        return known->second.contains(passage.fragment);
    }

    Result<> contents()
    {
        std::error_code error;
        if (!m_contents.empty() && !fs::create_directory(m_folder.path() / contentsFolder, error))
            return std::unexpected(files::cannotWrite(m_folder.target(), error.value()));
        for (const auto& hash : m_contents) {
            const auto bytes = TRY(m_document.contents(Blob(hash)));
            std::ofstream out(m_folder.path() / contentsFolder / hash, std::ios::binary);
            out.write(reinterpret_cast<const char*>(bytes.data()), static_cast<std::streamsize>(bytes.size()));
            TRY(closed(out));
            TRY(advance(1));
        }
        return {};
    }

    Result<> closed(std::ofstream& out)
    {
        errno = 0;
        out.close();
        return out ? Result<>() : std::unexpected(files::cannotWrite(m_folder.target(), errno));
    }

    Result<> advance(std::size_t records)
    {
        m_done += records;
        if (m_progress && !m_progress(std::min(1.0, static_cast<double>(m_done) / static_cast<double>(m_total))))
            return fail(Errc::Cancelled, PLENARY_TR("core", "Writing was cancelled; nothing was left behind."));
        return {};
    }

    static constexpr auto handler = nlohmann::ordered_json::error_handler_t::replace;

    const Document& m_document;
    Uids m_uids;
    const NewFolder& m_folder;
    const Progress& m_progress;
    std::set<std::string> m_contents; ///< hashes of kept files that records name
    std::unordered_map<std::int64_t, std::set<std::string>> m_cited; ///< words that records cite, by source
    std::size_t m_total = 1;
    std::size_t m_done = 0;
};

} // namespace

Result<> writeFolder(const Document& document, const fs::path& folder, const Progress& progress)
{
    auto made = TRY(NewFolder::beside(folder));
    TRY(FolderWriter(document, made, progress).writeAll());
    return made.publish();
}

} // namespace plenary::io
