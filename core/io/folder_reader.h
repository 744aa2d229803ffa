// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/io/field_json.h"
#include "core/io/file_source.h"
#include "core/model/rules.h"
#include "core/store/document.h"

#include <array>
#include <filesystem>
#include <unordered_map>

// Behind createFromFolder(): the files of a data set, one kind of record after another, into an open document.
namespace plenary::io
{

/// One record with all its fields, checked by the rules of its kind. `resolve` as in readJson().
template <class R, class Resolve>
Result<R> readRecord(RecordReader& reader, Resolve resolve)
{
    R record;
    record.uid = reader.string("id");
    if (!record.uid.empty() && !rules::isUid(record.uid))
        reader.fault("id", PLENARY_TR("core", "must be lower-case letters, digits and hyphens"));
    forEachField<R>([&](const auto& field) { readJson(reader, record.*(field.member), field, resolve); });
    if (reader.isSound())
        if (auto fault = rules::firstFault(record))
            reader.fault(fault->key, std::move(fault->what));
    return record;
}

/// Keys of the records of one kind by their uids, in the order of their file. Where records may name others of their
/// own kind that follow, the uids of all are entered before.
class KeyBook
{
public:
    struct Entry
    {
        std::int64_t key = 0;
        bool defined = false; ///< its record was read
    };

    Entry& entry(const std::string& uid);
    const Entry* find(const std::string& uid) const;

private:
    std::unordered_map<std::string, Entry> m_entries;
    std::int64_t m_last = 0;
};

/// Refuses a folder with JSON files that nothing reads: their records would be missing without a word.
[[nodiscard]] Result<> checkFiles(const std::filesystem::path& folder);

/// Reads the files of a data set as streams, record by record, so that memory stays bounded by what is referred to.
class FolderReader
{
public:
    FolderReader(Writer& writer, const FileSource& source, const Summit& summit, const Progress& progress);

    [[nodiscard]] Result<> readAll();

private:
    /// Looks up what a field of the record that is being read names.
    struct Resolver
    {
        FolderReader* folder;
        RecordReader* reader;
        EntityKind present;

        std::int64_t operator()(EntityKind kind, const std::string& uid, const char* field) const
        {
            return folder->resolve({kind, present}, uid, field, *reader);
        }
        /// The same for a part of the record, whose faults are its reader’s.
        Resolver in(RecordReader& part) const { return {folder, &part, present}; }
    };
    struct Kinds
    {
        EntityKind wanted, present;
    };

    [[nodiscard]] Result<> eras();
    /// Records that summit.json names are there.
    [[nodiscard]] Result<> summitNames();
    [[nodiscard]] Result<> allCited();
    /// Takes over the files that a record names, from the folder of contents.
    template <class R>
    [[nodiscard]] Result<> keepContents(const R& record, RecordReader& reader);
    template <class R>
    [[nodiscard]] Result<> file();
    template <class R>
    [[nodiscard]] Result<> record(RecordReader& reader);
    /// Enters the uids of all records of a file.
    [[nodiscard]] Result<> enterAll(const char* file, EntityKind kind);
    [[nodiscard]] Result<> eachRecord(const char* file, const std::function<Result<>(RecordReader&)>& read);
    [[nodiscard]] Result<> advance(std::streamoff done);
    std::vector<Evidence> passages(RecordReader& reader, EntityKind present);
    std::int64_t resolve(Kinds kinds, const std::string& uid, const char* field, RecordReader& reader);
    /// The key of a tag or coder that no file describes: it is made of the name.
    std::optional<std::int64_t> made(EntityKind kind, const std::string& name);
    void checkLanguages(const Text& text, const char* field, RecordReader& reader) const;
    /// Of all texts of a record, those of its parts too.
    template <class R>
    void checkTexts(const R& record, RecordReader& reader) const;
    bool hasFile(EntityKind kind) const;
    KeyBook& book(EntityKind kind) { return m_books[static_cast<std::size_t>(kind)]; }

    Writer& m_writer;
    const FileSource& m_source;
    const Summit& m_summit;
    const Progress& m_progress;
    std::uintmax_t m_total = 0;
    std::uintmax_t m_before = 0;
    std::array<KeyBook, 16> m_books; ///< by kind
};

} // namespace plenary::io
