// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/file_identity.h"
#include "core/model/dataset.h"
#include "core/store/folded_terms.h"
#include "core/store/history.h"
#include "core/store/saved_views.h"
#include "core/store/sqlite.h"
#include "core/store/writer.h"

#include <filesystem>
#include <functional>
#include <map>
#include <string>
#include <vector>

namespace plenary
{

/// Called now and then with the share done, 0 … 1; answers false to stop the work (Errc::Cancelled).
using Progress = std::function<bool(double)>;

enum class OpenMode { ReadOnly, ReadWrite };

/// What `plenary info` prints.
struct DocumentInfo
{
    int formatVersion = 0; ///< of the file
    std::map<std::string, std::int64_t> counts; ///< of every kind of record, by the word `list` has for it
    std::int64_t edits = 0;                     ///< in the history
    std::optional<std::uint64_t> digest;        ///< the same for two documents of the same contents
    std::string integrity;                      ///< "ok" or the first fault
};

/// What compact() did.
struct Compacted
{
    std::int64_t contentsDropped = 0;
    std::uintmax_t bytesBefore = 0;
    std::uintmax_t bytesAfter = 0;
};

/// One fault or weakness found by check().
struct Finding
{
    enum class Severity { Fault, Remark } severity = Severity::Fault;
    std::string text; ///< English, one sentence
};

/// A passage with the source it stands in.
struct EvidenceRow
{
    SourceId source;
    std::string quote;
    std::string language;
    Text note;
};

/// A record that words of a source support; no words where the source is cited as a whole.
struct Citation
{
    Ref record;
    std::string fragment;
};

/// A `.plenary` document on disk, and the only door to it. Move-only; one object a thread.
/// While it is open for writing it is in WAL mode; closed, or after settle(), it is one file that is whole.
class Document
{
public:
    /// Refuses what is not a Plenary document, is newer than this program, damaged or altered, and leaves the file as
    /// it was. What a program that was stopped left beside it is finished, if it is of this file; see remarks(). One of an
    /// older format is brought to the present one, of which `progress` is told; cancelled, it stays as it is.
    [[nodiscard]] static Result<Document> open(const std::filesystem::path& path, OpenMode mode,
                                               const Progress& progress = {});
    /// Makes a document and fills it without history; the search index is built once at the end. It is made beside its
    /// place: whatever happens, it stands there as a whole or not at all. Refuses to replace a file.
    [[nodiscard]] static Result<Document> create(const std::filesystem::path& path, const Summit& summit,
                                                 const std::function<Result<>(Writer&)>& fill = {});

    Document(Document&&) noexcept = default;
    /// What was open before goes with `other`, whose destructor closes it properly.
    Document& operator=(Document&& other) noexcept;
    ~Document();

    /// Where it really lies, links followed.
    const std::filesystem::path& path() const { return m_path; }
    bool readOnly() const { return m_readOnly; }
    /// What a person should hear about the way it was opened, such as a file beside it that was set aside.
    const std::vector<Error>& remarks() const { return m_remarks; }

    /// Everything but the long texts, as one consistent picture.
    [[nodiscard]] Result<DatasetPtr> load(const Progress& progress = {}) const;
    /// What load() yields, made of what was loaded before and of the records that edits have touched since, which is much
    /// faster in a large document. Yields the same whatever else was edited by this program.
    [[nodiscard]] Result<DatasetPtr> refreshed(const Dataset& before, const Touched& touched) const;
    /// What an edit of the history touched, when it was done, undone or put back just now.
    [[nodiscard]] Result<Touched> touchedBy(const HistoryEntry& entry) const;
    /// Joins those again who write into the file too, where it was cut off from them; true then. Edits do so
    /// themselves.
    [[nodiscard]] Result<bool> rejoin();
    /// Another number whenever somebody else has written into the file.
    [[nodiscard]] Result<std::int64_t> foreignState() const { return m_connection.number("PRAGMA data_version"); }

    /// About so many events spread evenly over the document, with what belongs to them, for a first picture of a large
    /// one: found by key, so that it takes the same time however many there are. Sums announced and answers are left
    /// out, and of the positions the first ones are taken.
    [[nodiscard]] Result<DatasetPtr> loadSample(std::size_t events) const;
    /// At least the number of events and positions, without counting them.
    [[nodiscard]] Result<std::size_t> sizeHint() const;

    /// One edit: a transaction recorded in the history under `label`. Nothing is changed when `change` fails, nor where
    /// the file was moved, removed or replaced since it was opened.
    [[nodiscard]] Result<> edit(const EditLabel& label, const std::function<Result<>(Writer&)>& change);
    /// Fills a new document without history, in one transaction; the search index is built once at the end.
    [[nodiscard]] Result<> fill(const std::function<Result<>(Writer&)>& change);
    [[nodiscard]] Result<HistoryEntry> undo();
    [[nodiscard]] Result<HistoryEntry> redo();
    [[nodiscard]] Result<> goTo(std::int64_t edit); ///< the state after it, on any branch; 0: before the first
    /// Brings every edit from the log into the file itself, so that it is whole without its side files. False where
    /// somebody is reading an earlier state: try again later.
    [[nodiscard]] Result<bool> settle() const;
    [[nodiscard]] Result<sqlite::OneState> inOneState() const { return sqlite::OneState::begin(m_connection); }
    [[nodiscard]] Result<std::vector<HistoryEntry>> history() const { return history::list(m_connection); }
    [[nodiscard]] Result<RecordNames> touchedSince(std::int64_t edit) const; ///< by edits made after one in force
    [[nodiscard]] Result<std::vector<std::int64_t>> editsOf(const EditSubject& subject,
                                                            const Progress& progress = {}) const;

    /// Drops kept contents that neither a record nor a state of the history refers to, and gives back all free room.
    /// Stopped by `progress`, the document stays whole.
    [[nodiscard]] Result<Compacted> compact(const Progress& progress = {});

    /// Writes the whole document, history included, into a new file; refuses to replace one. Stopped, nothing is there.
    [[nodiscard]] Result<> copyTo(const std::filesystem::path& target, const Progress& progress = {}) const;

    /// The same as it was after the edit numbered `change`, later ones taken back; for a figure that is frozen.
    [[nodiscard]] Result<Document> copyAt(std::int64_t change, const std::filesystem::path& target,
                                          const Progress& progress = {}) const;

    [[nodiscard]] Result<std::vector<SavedView>> savedViews() const; ///< in the order of the list

    [[nodiscard]] Result<DocumentInfo> info() const;
    /// Integrity, references, what the fields may hold, times beside their texts, the digest, records without evidence.
    [[nodiscard]] Result<std::vector<Finding>> check() const;

    /// Records in which every word occurs (as the beginning of a word, accents and case aside), in any language.
    /// A hit in a passage counts for the records it supports.
    [[nodiscard]] Result<std::vector<Ref>> search(const std::vector<std::string>& words) const;
    /// Records that have one of these attributes, each NAME or NAME=VALUE (case aside), and the attributes; sorted.
    /// Errors: Invalid for a name that no attribute has.
    [[nodiscard]] Result<std::vector<Ref>> withAttribute(const std::vector<std::string>& wanted) const;
    /// Records that files belong to, and these attachments; sorted.
    [[nodiscard]] Result<std::vector<Ref>> withAttachments() const;

    [[nodiscard]] Result<std::vector<Text>> eventTitles(std::span<const EventId> ids) const;
    /// A record with all its texts and lists; NotFound where it is no longer there.
    template <class R>
    [[nodiscard]] Result<R> read(Id<R> id) const;
    /// All records of a kind, in the order of their keys; of events and positions there may be very many.
    template <class R>
    [[nodiscard]] Result<std::vector<R>> readAll() const;
    /// The same one by one, so that memory stays bounded; ends at the first error that `visit` answers.
    template <class R>
    [[nodiscard]] Result<> forEach(const std::function<Result<>(const R&)>& visit) const;
    /// What an import brought of a record that has no field of its own, and the files that go with it.
    [[nodiscard]] Result<std::vector<Attribute>> attributes(Ref record) const;
    [[nodiscard]] Result<std::vector<Attachment>> attachments(Ref record) const;
    [[nodiscard]] Result<std::string> uidOf(Ref record) const; ///< NotFound where it is no longer there
    [[nodiscard]] Result<std::int64_t> find(EntityKind kind, const std::string& uid) const; ///< its key; 0: none
    [[nodiscard]] Result<std::vector<std::byte>> contents(const Blob& blob) const; ///< what is kept under a hash
    [[nodiscard]] Result<std::vector<EvidenceRow>> evidence(Ref record) const;
    [[nodiscard]] Result<std::vector<Citation>> citations(SourceId source) const; ///< in the order of citing
    [[nodiscard]] Result<std::vector<Passage>> passages(SourceId source) const; ///< in the order of their keys

private:
    Document(sqlite::Connection connection, std::filesystem::path path, bool readOnly);
    static Result<Document> justMade(const std::filesystem::path& path);
    static Result<Document> openOlder(sqlite::Connection older, const std::filesystem::path& path,
                                      const std::filesystem::path& given, bool readOnly, const Progress& progress);
    Result<> checkInPlace() const;
    Result<> beReady();
    bool isCutOff() const;
    void noteLog();
    Result<std::string> baseLanguage() const;
    template <class R>
    Result<std::vector<R>> belonging(Ref record) const;

    sqlite::Connection m_connection;
    std::filesystem::path m_path;
    std::optional<FileIdentity> m_identity; ///< of the file that is open
    std::optional<FileIdentity> m_log;      ///< of the memory that all who have it open share about the log
    bool m_readOnly = false;
    std::optional<int> m_olderFormat; ///< of the file, where what is open was made of it
    std::vector<Error> m_remarks;
    mutable store::FoldedTerms m_foldedTerms;
    mutable std::string m_language; ///< base language of the texts, read once
};

} // namespace plenary
