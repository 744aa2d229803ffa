// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/io/folder_reader.h"

#include "core/base/sha256.h"
#include "core/base/uid.h"
#include "core/io/folder_writer.h"
#include "core/io/record_stream.h"

#include <nlohmann/json.hpp>

#include <algorithm>

namespace plenary::io
{

using nlohmann::json;
namespace fs = std::filesystem;

namespace
{

/// The file that describes records of a kind; nullptr where there is none.
const char* fileOf(EntityKind kind)
{
    const char* file = nullptr;
    forEachRecord([&]<class R>(std::type_identity<R>) {
        if (Record<R>::kind == kind)
            file = Record<R>::file;
    });
    return file;
}

std::vector<std::string> knownFiles()
{
    std::vector<std::string> files;
    forEachRecord([&]<class R>(std::type_identity<R>) {
        if (Record<R>::file)
            files.emplace_back(Record<R>::file);
    });
    return files;
}

/// Hears of the ids of the records in an array, and of nothing else.
class IdListener : public nlohmann::json_sax<json>
{
public:
    explicit IdListener(std::function<void(const std::string&)> heard) : m_heard(std::move(heard)) {}

    bool null() override { return true; }
    bool boolean(bool) override { return true; }
    bool number_integer(number_integer_t) override { return true; }
    bool number_unsigned(number_unsigned_t) override { return true; }
    bool number_float(number_float_t, const string_t&) override { return true; }
    bool binary(binary_t&) override { return true; }
    bool string(string_t& text) override
    {
        if (std::exchange(m_isId, false))
            m_heard(text);
        return true;
    }
    bool key(string_t& name) override
    {
        m_isId = m_depth == 2 && name == "id";
        return true;
    }
    bool start_object(std::size_t) override { return ++m_depth, true; }
    bool end_object() override { return --m_depth, true; }
    bool start_array(std::size_t) override { return ++m_depth, true; }
    bool end_array() override { return --m_depth, true; }
    bool parse_error(std::size_t, const std::string&, const json::exception&) override { return false; }

private:
    std::function<void(const std::string&)> m_heard;
    int m_depth = 0;
    bool m_isId = false;
};

/// Whether a field or a part of R points to records of R.
template <class R, class Part = R>
constexpr bool refersToOwnKind()
{
    bool refers = false;
    forEachField<Part>([&](const auto& field) {
        using T = std::remove_cvref_t<decltype(std::declval<Part>().*(field.member))>;
        if constexpr (isList<T>) {
            using Item = typename T::value_type;
            if constexpr (IsPart<Item>)
                refers = refers || refersToOwnKind<R, Item>();
            else
                refers = refers || std::is_same_v<Item, Id<R>>;
        } else
            refers = refers || std::is_same_v<T, Id<R>>;
    });
    return refers;
}

} // namespace

KeyBook::Entry& KeyBook::entry(const std::string& uid)
{
    Entry& entry = m_entries[uid];
    if (entry.key == 0)
        entry.key = ++m_last;
    return entry;
}

const KeyBook::Entry* KeyBook::find(const std::string& uid) const
{
    const auto found = m_entries.find(uid);
    return found == m_entries.end() ? nullptr : &found->second;
}

FolderReader::FolderReader(Writer& writer, const FileSource& source, const Summit& summit, const Progress& progress)
    : m_writer(writer), m_source(source), m_summit(summit), m_progress(progress)
{
    for (const auto& name : knownFiles())
        m_total += m_source.size(name);
}

bool FolderReader::hasFile(EntityKind kind) const
{
    const char* file = fileOf(kind);
    return file && m_source.size(file) > 0;
}

Result<> FolderReader::advance(std::streamoff done)
{
    const auto sofar = static_cast<double>(m_before + static_cast<std::uintmax_t>(std::max<std::streamoff>(done, 0)));
    if (m_progress && !m_progress(m_total ? sofar / static_cast<double>(m_total) : 1))
        return fail(Errc::Cancelled, PLENARY_TR("core", "The import was cancelled; nothing was written."));
    return {};
}

Result<> checkFiles(const fs::path& folder)
{
    const auto known = knownFiles();
    std::vector<std::string> strange;
    std::error_code error;
    for (fs::directory_iterator entry(folder, error), end; !error && entry != end; entry.increment(error))
        if (const auto name = entry->path().filename().string();
            entry->path().extension() == ".json" && std::ranges::find(known, name) == known.end())
            strange.push_back(name);
    if (strange.empty())
        return {};
    const auto name = *std::ranges::min_element(strange);
    if (const auto meant = nearest(name, known); !meant.empty())
        return fail(Errc::Invalid, PLENARY_TR("core", "%1 is not a file of a data set: did you mean “%2”?"),
                    {(folder / name).string(), meant});
    return fail(Errc::Invalid, PLENARY_TR("core", "%1 is not a file of a data set: take it out of the folder."),
                {(folder / name).string()});
}

/// Faults of the file are told when its records are read.
Result<> FolderReader::enterAll(const char* file, EntityKind kind)
{
    const auto opened = TRY(m_source.open(file));
    if (!opened)
        return {};
    IdListener listener([&](const std::string& uid) { (void)book(kind).entry(uid); });
    (void)json::sax_parse(*opened, &listener);
    return {};
}

Result<> FolderReader::eachRecord(const char* file, const std::function<Result<>(RecordReader&)>& read)
{
    TRY(io::eachRecord(m_source, file, read, [this](std::streamoff done) { return advance(done); }));
    m_before += m_source.size(file);
    return advance(0);
}

std::vector<Evidence> FolderReader::passages(RecordReader& reader, EntityKind present)
{
    std::vector<Evidence> found;
    reader.eachOf("evidence", [&](RecordReader& part) {
        const Resolver resolver{this, &part, present};
        Evidence evidence;
        forEachField<Evidence>([&](const auto& field) { readJson(part, evidence.*(field.member), field, resolver); });
        if (auto fault = rules::firstFault(evidence); fault && part.isSound())
            part.fault(fault->key, std::move(fault->what));
        checkTexts(evidence, part);
        found.push_back(std::move(evidence));
    });
    return found;
}

std::optional<std::int64_t> FolderReader::made(EntityKind kind, const std::string& name)
{
    if ((kind != EntityKind::Tag && kind != EntityKind::Coder) || hasFile(kind) || trimmed(name).empty())
        return std::nullopt;
    auto& entry = book(kind).entry(uidNamedBy(name));
    if (!entry.defined) {
        entry.defined = true;
        const auto stored =
            kind == EntityKind::Tag
                ? m_writer.insert(Tag{TagId{entry.key}, uidNamedBy(name), Text(m_summit.languages.front(), trimmed(name))})
                      .has_value()
                : m_writer.insert(Coder{CoderId{entry.key}, uidNamedBy(name), std::string(trimmed(name))}).has_value();
        if (!stored)
            return std::nullopt;
    }
    return entry.key;
}

std::int64_t FolderReader::resolve(Kinds kinds, const std::string& uid, const char* field, RecordReader& reader)
{
    if (kinds.wanted == EntityKind::Tag && uid.find(',') != std::string::npos)
        reader.fault(field, PLENARY_TR("core", "must hold words without commas"));
    if (const auto* known = book(kinds.wanted).find(uid); known && (known->defined || kinds.wanted == kinds.present))
        return known->key;
    if (const auto key = made(kinds.wanted, uid))
        return *key;
    const char* file = fileOf(kinds.wanted);
    if (file)
        reader.fault(field, PLENARY_TR("core", "names “%1”, which is not in %2"), {uid, file});
    else
        reader.fault(field, PLENARY_TR("core", "names “%1”, which is not in the data set"), {uid});
    return 0;
}

void FolderReader::checkLanguages(const Text& text, const char* field, RecordReader& reader) const
{
    for (const auto& [language, words] : text.all())
        if (std::ranges::find(m_summit.languages, language) == m_summit.languages.end())
            reader.fault(field, PLENARY_TR("core", "has a text in “%1”, which is none of the languages of summit.json"),
                         {language});
}

template <class R>
void FolderReader::checkTexts(const R& record, RecordReader& reader) const
{
    forEachField<R>([&](const auto& field) {
        using T = ValueOf<decltype(field)>;
        if constexpr (isText<T>)
            checkLanguages(record.*(field.member), field.key, reader);
        else if constexpr (isList<T>)
            if constexpr (IsPart<typename T::value_type>)
                for (const auto& part : record.*(field.member))
                    checkTexts(part, reader);
    });
}

template <class R>
Result<> FolderReader::keepContents(const R& record, RecordReader& reader)
{
    Result<> done;
    forEachField<R>([&](const auto& field) {
        if constexpr (std::is_same_v<ValueOf<decltype(field)>, Blob>) {
            const std::string& hash = (record.*(field.member)).text;
            if (hash.empty() || !done || !reader.isSound())
                return;
            const auto file = std::string(contentsFolder) + "/" + hash;
            const auto stream = m_source.open(file);
            if (!stream) {
                done = std::unexpected(stream.error());
                return;
            }
            if (!*stream)
                return reader.fault(field.key, PLENARY_TR("core", "names a file that is not in the data set (%1)"), {file});
            const std::string bytes(std::istreambuf_iterator<char>(**stream), {});
            const auto contents = std::as_bytes(std::span(bytes));
            if (sha256Hex(contents) != hash)
                return reader.fault(field.key, PLENARY_TR("core", "names a file whose contents are others (%1)"), {file});
            if (const auto kept = m_writer.keep(contents); !kept)
                done = std::unexpected(kept.error());
        }
    });
    return done;
}

template <class R>
Result<> FolderReader::record(RecordReader& reader)
{
    constexpr EntityKind kind = Record<R>::kind;
    R read = TRY(readRecord<R>(reader, Resolver{this, &reader, kind}));
    checkTexts(read, reader);
    auto& entry = book(kind).entry(read.uid);
    if (std::exchange(entry.defined, true))
        reader.fault("id", PLENARY_TR("core", "stands for two records"));
    read.id = Id<R>{entry.key};
    if (auto fault = rules::firstFault(read); fault && reader.isSound()) // now that it knows itself
        reader.fault(fault->key, fault->what);
    const auto proof = passages(reader, kind);
    TRY(keepContents(read, reader));
    TRY(reader.finish());
    const auto stored = m_writer.insert(read);
    if (!stored) {
        // The tables refuse what may be there only once.
        if (stored.error().code == Errc::Conflict)
            reader.fault("id", PLENARY_TR("core", "stands for two records, or for something that may be there only once"));
        TRY(reader.finish());
        return std::unexpected(stored.error());
    }
    for (const auto& passage : proof)
        TRY(m_writer.addEvidence({kind, stored->value}, passage));
    return {};
}

template <class R>
Result<> FolderReader::file()
{
    if constexpr (Record<R>::file == nullptr || std::is_same_v<R, Summit>)
        return {};
    else {
        if (refersToOwnKind<R>())
            TRY(enterAll(Record<R>::file, Record<R>::kind));
        return eachRecord(Record<R>::file, [this](RecordReader& reader) { return record<R>(reader); });
    }
}

/// Eras in summit.json, where older folders have them.
Result<> FolderReader::eras()
{
    const json summit = TRY(readSummitObject(m_source));
    if (!summit.is_object() || !summit.contains("eras"))
        return {};
    std::size_t number = 0;
    for (const auto& era : summit["eras"]) {
        RecordReader reader(era, std::string(Record<Summit>::file) + " (eras)", ++number);
        TRY(record<Era>(reader));
    }
    return {};
}

Result<> FolderReader::summitNames()
{
    const json summit = TRY(readSummitObject(m_source));
    RecordReader reader(summit, Record<Summit>::file, 1);
    const auto named = [&](EntityKind kind, const std::string& uid, const char* field) {
        if (!uid.empty())
            (void)resolve({kind, EntityKind::Summit}, uid, field, reader);
    };
    named(EntityKind::Instrument, m_summit.instrument, "instrument");
    named(EntityKind::Coder, m_summit.coder, "coder");
    for (const auto& actor : m_summit.profileActors)
        named(EntityKind::Actor, actor, "profile_actors");
    return reader.isSound() ? Result<>() : reader.finish();
}

Result<> FolderReader::readAll()
{
    // It is in the document already, as the first of its table.
    book(EntityKind::Summit).entry(m_summit.uid).defined = true;
    TRY(eras());
    Result<> done;
    forEachRecord([&]<class R>(std::type_identity<R>) {
        if (done && !std::is_same_v<R, Passage>)
            done = file<R>();
        // Before what cites their words, which then finds them.
        if (done && std::is_same_v<R, Source>)
            done = file<Passage>();
    });
    TRY(std::move(done));
    TRY(summitNames());
    return allCited();
}

/// A passage of its own file serves a record: words that were changed in one place alone would stay behind.
Result<> FolderReader::allCited()
{
    if (!hasFile(EntityKind::Passage))
        return {};
    const auto uncited = TRY(m_writer.uncitedPassage());
    if (!uncited)
        return {};
    return fail(Errc::Invalid, PLENARY_TR("core", "%1: no record cites the words of “%2”."),
                {m_source.pathOf(Record<Passage>::file), *uncited});
}

} // namespace plenary::io
