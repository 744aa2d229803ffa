// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/lexicon.h"
#include "core/model/kinds.h"
#include "core/store/sqlite.h"
#include "core/store/touched.h"

#include <functional>
#include <map>
#include <set>
#include <string>
#include <vector>

namespace plenary
{

/// What an edit did, as a sentence of the program with what it is about, so that it is told in the reader's language.
struct EditLabel
{
    std::string text;                        ///< English, marked with PLENARY_TR; %1 … stand for the arguments
    std::vector<std::string> arguments = {}; ///< names as the documents have them

    EditLabel(std::string sentence, std::vector<std::string> names = {})
        : text(std::move(sentence)), arguments(std::move(names))
    {
    }
    EditLabel(const char* sentence, std::vector<std::string> names = {}) : text(sentence), arguments(std::move(names))
    {
    }
    /// That of taking back another edit alone, which may be of any sort.
    static EditLabel takingBack(const EditLabel& other);
    std::string in(const Lexicon& words) const;
    /// In English.
    std::string message() const { return in(EnglishLexicon()); }
    friend bool operator==(const EditLabel& label, std::string_view sentence) { return label.message() == sentence; }
};

/// One recorded edit. Numbers are never used again, not even those of edits that were undone and overtaken.
struct HistoryEntry
{
    std::int64_t number = 0;
    std::string uid;         ///< the same in every copy of the document
    std::int64_t parent = 0; ///< the edit it was made after; 0: the first one
    std::string at;          ///< UTC, ISO 8601
    std::string author;
    EditLabel label = "";
    bool undone = false;    ///< it is not in force: it can be redone
    bool overtaken = false; ///< undone, and another edit was made in its place; goTo() still leads there
};

/// Whose history is asked for: that of records of a kind, or of what an actor said on a topic, itself or by others who
/// spoke for it, also of statements that are gone.
struct EditSubject
{
    EntityKind kind = EntityKind::Position;
    std::vector<std::int64_t> keys = {};
    ActorId actor = {}; ///< none: the records
    TopicId topic = {};

    bool operator==(const EditSubject&) const = default;
};

/// Records by kind and uid.
using RecordNames = std::map<EntityKind, std::set<std::string>>;

namespace history
{

/// Runs `change` in one transaction and stores what it changed as a changeset, to be undone after a restart too.
/// Nothing is changed when it fails. Source of the mechanism: sqlite.org/sessionintro.html.
[[nodiscard]] Result<> record(const sqlite::Connection& connection, const std::string& author, const EditLabel& label,
                              const std::function<Result<>()>& change);

/// Takes back the last edit in force, or puts back the next one on the branch; answers it.
/// NotFound when there is none, Conflict when the document no longer fits the changeset.
[[nodiscard]] Result<HistoryEntry> undo(const sqlite::Connection& connection);
[[nodiscard]] Result<HistoryEntry> redo(const sqlite::Connection& connection);
/// Brings the document to the state after the edit `number`, on whatever branch it lies; 0: before the first one. All
/// or nothing. NotFound where there is no such edit.
[[nodiscard]] Result<> goTo(const sqlite::Connection& connection, std::int64_t number);

/// The number of the last edit in force; 0 where there is none.
[[nodiscard]] Result<std::int64_t> head(const sqlite::Connection& connection);

/// What an edit touched, done, undone or put back just now; everything where the history does not know it.
[[nodiscard]] Result<Touched> touchedBy(const sqlite::Connection& connection, std::int64_t number);

/// Oldest first.
[[nodiscard]] Result<std::vector<HistoryEntry>> list(const sqlite::Connection& connection);

} // namespace history

} // namespace plenary
