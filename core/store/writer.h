// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/model/records.h"
#include "core/store/saved_views.h"
#include "core/store/sqlite.h"

#include <memory>
#include <string>
#include <string_view>
#include <unordered_map>

namespace plenary
{

namespace store
{
struct TableInfo;
struct TableRows;
} // namespace store

/// Writes records into an open transaction, as their descriptions have it (core/model/records.h). Everything is checked
/// by core/model/rules.h first; references are kept by the database. Not thread-safe.
class Writer
{
public:
    Writer(const sqlite::Connection& connection, std::string baseLanguage);

    /// Inserts a record whose id is 0 and replaces the one of its id otherwise; answers the id. A new record without a
    /// uid gets one; the uid of one that is there never changes.
    template <class R>
    [[nodiscard]] Result<Id<R>> put(const R& record)
    {
        return write(record, record.id.value != 0);
    }
    /// Inserts a record under the id it has, 0 for the next one; for imports, which know that it is new.
    template <class R>
    [[nodiscard]] Result<Id<R>> insert(const R& record)
    {
        return write(record, false);
    }
    [[nodiscard]] Result<std::int64_t> put(const SavedView& view);
    [[nodiscard]] Result<> removeView(std::int64_t id);
    /// The same as replacing the actor with the office or membership added.
    [[nodiscard]] Result<> add(const Affiliation& affiliation);
    [[nodiscard]] Result<> add(const BlocMembership& membership);
    /// Notes that an event responds to, amends or is part of another one, or no longer does.
    [[nodiscard]] Result<> link(EventId event, EventId other, LinkKind kind, bool linked = true);
    /// Ties a passage to a record; the same passage of the same source is stored once.
    [[nodiscard]] Result<> addEvidence(Ref record, const Evidence& evidence);
    /// Makes these the passages behind a record, in this order; a passage that supports nothing any more goes.
    [[nodiscard]] Result<> setEvidence(Ref record, const std::vector<Evidence>& passages);
    /// The uid of a passage that no record cites.
    [[nodiscard]] Result<std::optional<std::string>> uncitedPassage();
    /// The tag or coder of a name, made where there is none yet.
    [[nodiscard]] Result<TagId> tagNamed(std::string_view name);
    [[nodiscard]] Result<CoderId> coderNamed(std::string_view name);
    /// Keeps contents under their SHA-256, which is answered; what is there already is kept once.
    [[nodiscard]] Result<Blob> keep(std::span<const std::byte> contents);

    /// Deletes a record with all that depends on it (its labels, passages, parts, records that cannot be without it),
    /// each as a recorded deletion, so that undo restores all of it.
    [[nodiscard]] Result<> remove(Ref record);

    /// Makes one record of two of a kind that stand for the same: whatever refers to `gone` refers to `kept`, which
    /// takes over what it lacks, lists are put together, an actor keeps the other's names as its own, and what is said
    /// twice then (acts, passages) becomes one. `gone` goes. Errors: Invalid for two of different kinds, or for a
    /// circle that results.
    [[nodiscard]] Result<> combine(Ref kept, Ref gone);

private:
    using Statement = sqlite::Statement;

    template <class R>
    [[nodiscard]] Result<Id<R>> write(const R& record, bool replaces);
    template <class R>
    [[nodiscard]] Result<std::int64_t> writeRow(const R& record, bool replaces);
    template <class R>
    [[nodiscard]] Result<> writeParts(const R& record, std::int64_t id, bool replaces);
    template <class R, class FieldType>
    [[nodiscard]] Result<> writeList(const R& record, std::int64_t id, const FieldType& field, bool replaces);
    template <class Part>
    [[nodiscard]] Result<> writePart(const std::string& table, std::int64_t key, std::int64_t owner, const Part& part);
    template <class Part>
    [[nodiscard]] Result<> writeLabels(std::string_view entity, std::int64_t id, const Part& part, bool replaces);

    /// The prepared statement for `sql`, made once.
    Result<Statement*> prepared(std::string_view sql);
    Result<> label(std::string_view entity, std::int64_t id, std::string_view field, const Text& text, bool replaces);
    Result<std::string> uidOf(std::string_view table, std::int64_t id);
    Result<PassageId> passageOf(const Evidence& evidence);
    Result<PassageId> reword(PassageId passage, const Evidence& evidence);
    Result<bool> isCorrected(PassageId passage, const Evidence& before, const Evidence& after);
    Result<> linkPassage(Ref record, PassageId passage, const Text& note, std::int64_t key);
    Result<Evidence> evidenceOf(std::int64_t link, PassageId passage);
    Result<> removeUnused(PassageId passage);
    Result<std::vector<PassageId>> passagesBehind(Ref record);
    Result<> keepFirst(const std::string& table, std::int64_t owner, std::size_t count);
    Result<> checkNoCircle(const Actor& actor);
    Result<> checkOnlyOnce(const Signature& act);
    template <class R>
    [[nodiscard]] Result<> checkKept(const R& record);
    Result<> checkKept(const Blob& contents, const std::string& uid, const char* field);
    Result<> checkNotWithinItself(const char* table, const char* part, const char* whole, std::int64_t id,
                                  const std::string& uid);
    Result<> combineTwins(const store::TableInfo& table, const std::string& column, Ref kept, Ref gone);
    Result<> repoint(const store::TableInfo& table, const std::string& column, Ref kept, Ref gone);
    Result<> replaceKey(const store::TableRows& rows, const std::string& column, std::int64_t key);
    Result<> renameInSummit(EntityKind kind, const std::string& kept, const std::string& gone);
    template <class R>
    [[nodiscard]] Result<> fill(std::int64_t kept, std::int64_t gone);
    Result<> removeRows(const store::TableRows& rows);
    Result<> removeAll(const std::string& table, const std::string& condition, std::int64_t id);

    const sqlite::Connection& m_connection;
    std::string m_language;
    std::unordered_map<std::string, std::unique_ptr<Statement>> m_statements;
};

/// The table that holds the records of a kind.
std::string_view tableOf(EntityKind kind);

} // namespace plenary
